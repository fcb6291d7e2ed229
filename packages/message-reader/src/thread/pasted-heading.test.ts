import { messageOfText } from '../message-of-text.js';

const at = '2026-03-03T08:12:00.000Z';
const named = { name: 'Gethin Rowe', email: '' };
const gethin = { name: 'Gethin Rowe', email: 'gethin@panel.example' };

it.each([
  [
    'Teams, the name turned and the day American',
    '[3/3 10:42 AM] Rowe, Gethin\nThe page is white\n[3/3 10:43 AM] Rowe, Gethin\nfor everybody here',
    { from: { name: 'Rowe, Gethin', email: '' }, text: 'The page is white\nfor everybody here', chat: 'teams' },
  ],
  [
    'Teams, a guest',
    '[03/03/2026 08:12] Gethin Rowe (Guest)\nThe page is white',
    { from: named, sentAt: at, text: 'The page is white', chat: 'teams' },
  ],
  [
    'Teams, a talk: each line keeps its speaker',
    '[10:42] Rowe, Gethin: The page is white\n[10:43] Sam Okoro: Which browser?\n[10:44] Rowe, Gethin: Edge',
    { text: 'Rowe, Gethin: The page is white\nSam Okoro: Which browser?\nRowe, Gethin: Edge', chat: 'teams' },
  ],
  [
    'Teams, the day below the name',
    'Gethin Rowe\n03/03/2026 08:12\nThe page is white',
    { from: named, sentAt: at, text: 'The page is white' },
  ],
  [
    'WhatsApp, a number that nobody saved',
    '03/03/2026, 08:12 - +44 7700 900123: It is blank',
    { from: { name: '+44 7700 900123', email: '' }, sentAt: at, text: 'It is blank', chat: 'other' },
  ],
  [
    'WhatsApp, a telephone by Apple',
    '[03/03/2026, 08:12:00] Gethin Rowe: It is blank\n[03/03/2026, 08:13:00] Gethin Rowe: Twice',
    { from: named, sentAt: at, text: 'It is blank\nTwice', chat: 'other' },
  ],
  [
    'Outlook, words close below its heading, and a line of theirs that begins as one of it would',
    'From: Gethin Rowe <gethin@panel.example>\nSent: 03/03/2026 08:12\nThe page is white.\nTo: my colleague it is too.',
    { from: gethin, sentAt: at, text: 'The page is white.\nTo: my colleague it is too.' },
  ],
  [
    'new Outlook, whom it went to on a line of its own',
    'Gethin Rowe<gethin@panel.example>\nTo:\n\u200bTMS Portal\u200b\nTue 03/03/2026 08:12\n\nIt is blank.',
    { from: gethin, sentAt: at, text: 'It is blank.' },
  ],
  [
    'Gmail, as it shows a message',
    'Gethin Rowe <gethin@panel.example>\n\n08:12 (2 hours ago)\n\nto me\n\nIt is blank.',
    { from: gethin, text: 'It is blank.' },
  ],
  [
    'Gmail, as it prints one',
    'Gethin Rowe <gethin@panel.example>\nTue, 3 Mar 2026 at 08:12\nTo: TMS Portal <portal@tmu.example>\nIt is blank.',
    { from: gethin, sentAt: at, to: ['portal@tmu.example'], text: 'It is blank.' },
  ],
  [
    'Outlook, as it prints one',
    'Blank letter\n\nGethin Rowe <gethin@panel.example>\nTue 03/03/2026 08:12\nTo: TMS Portal <portal@tmu.example>\n\nIt is blank.',
    { subject: 'Blank letter', from: gethin, sentAt: at, text: 'It is blank.' },
  ],
])('reads what is pasted out of %s', (_, text, expected) => expect(messageOfText(text)).toMatchObject(expected));

it.each([
  'Gethin Rowe\nThe page is white at 10:42',
  'The Portal\nis white since 03/03/2026 08:12',
  '[Gethin] The page is white',
  'Gethin Rowe <gethin@panel.example> wrote to me.\nThe page is white',
])('takes no words for a heading: %j', (text) =>
  expect(messageOfText(text)).toMatchObject({ from: { name: '', email: '' }, text }),
);
