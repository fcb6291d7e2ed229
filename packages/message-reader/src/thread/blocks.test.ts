import { plainSubject } from './plain-subject.js';
import { withoutGreeting } from './greeting.js';
import { ownWords, textParts } from './text-parts.js';

const ours = 'It is still refused.';
const kinds = (text: string, sender = ''): string[] => textParts(text, undefined, sender).map(({ kind }) => kind);
const own = (text: string, sender = ''): string => ownWords(textParts(text, undefined, sender));

it.each([
  'Bien cordialement,',
  'Sincères salutations',
  'Viele Grüße',
  'Z poważaniem',
  'Un saludo',
  'Cordiali saluti,',
  'Met vriendelijke groet,',
  'Com os melhores cumprimentos',
  'Vänliga hälsningar',
  'Diolch yn fawr',
  'Cofion gorau / Best wishes',
  'In solidarity,',
  'Yours in fellowship',
])('knows how letters close: %s', (line) => {
  expect(kinds(`${ours}\n\n${line}\n\nAsha Patel\nLay member`)).toEqual(['words', 'signature']);
});

it.each([
  ['Asha Patel', 'Asha Patel\nLay member\n07700 900123'],
  ['Patel, Asha (Panel)', 'Asha Patel\nLay member'],
  ['Ms Asha Patel', '----------\nASHA PATEL\nLay member'],
  ['Asha Patel', 'A. Patel (Ms)\nLay member'],
  ['Asha Patel', 'Asha Patel\nLay member\nSafe rooms, every day.\nHolt House | 4 Mill Lane'],
  ['能登 十三子', '――――――\n能登 十三子\n電話 01632 960001'],
])('knows a signature that nothing closes before, by the name of its sender: %s', (sender, block) => {
  expect(kinds(`${ours}\n\n${block}`, sender)).toEqual(['words', 'signature']);
  expect(own(`${ours}\n\n${block}`, sender)).toBe(ours);
});

it.each([
  ['Patel, Asha', 'Patel, Asha:\nThe page is white\nSam Okoro:\nWhich browser\n\nPatel, Asha:\nEdge'],
  ['Asha Patel', 'Asha Patel\n3 March 2026\nThe page is white'],
  ['Asha Patel', `The list says:\nAsha Patel\nThat is me, and it is wrong.`],
  ['Asha Patel', `Hello,\nAsha Patel\nPanel of 3 March\nI am asked for a code, and none comes.\nThe page is white`],
  ['Asha Patel', `${ours}\n\nSian Wyn\nLay member`],
  ['Asha Patel', `${ours}\n\nAsha Patel\nLay member\nThe page is white.\n01632 960001`],
  ['Asha Patel', `${ours}\n\nAsha Patel\nLay member\nWaiting since nine.`],
  ['', `${ours}\n\nAsha Patel\nLay member`],
  ['Asha Patel', `${ours}\n\nA. P.\nLay member`],
])('takes no words for such a signature: %s, %j', (sender, text) => expect(own(text, sender)).toBe(text));

it.each([
  [
    'Teams',
    '________________________________\nMicrosoft Teams meeting\nJoin the meeting now\n\nMeeting ID: 391 202\nPasscode: x\n________________________________',
  ],
  [
    'Teams, without its last rule',
    '________________________________\nMicrosoft Teams Need help?\nJoin the meeting now\nMeeting ID: 391 202',
  ],
  [
    'Teams, with what stands behind its last rule but one',
    '________________________________\nMicrosoft Teams Need help?<https://aka.ms/J>\nJoin the meeting now<https://teams.example/l>\nMeeting ID: 391 202\nPasscode: x\n________________________________\nFor organizers: Meeting options<https://teams.example/o>\n________________________________',
  ],
  [
    'Teams, as a page without rules',
    'Microsoft Teams Need help?\nJoin the meeting now\nMeeting ID: 391 202\nPasscode: x\n\nDial in by phone\n+44 20 7946 0000,,391202# United Kingdom, London\nFind a local number\nPhone conference ID: 391 202#\nFor organizers: Meeting options | Reset dial-in PIN',
  ],
  [
    'Teams, each line apart',
    'Microsoft Teams\n\nNeed help?\n\nJoin the meeting now\n\nMeeting ID: 391 202\n\nPasscode: x',
  ],
  ['Zoom', 'Join Zoom Meeting\nhttps://zoom.example/j/1\n\nMeeting ID: 391 202\nPasscode: 7'],
])('keeps apart how to join a meeting: %s', (_, block) => {
  expect(kinds(`${ours}\n${block}\n\nAnd this.`)).toEqual(['words', 'joining', 'words']);
  expect(own(`${ours}\n\nIt shows:\n\nJoin the meeting now`)).toContain('Join the meeting now');
});

it.each([
  'Join the meeting now\nis what I press, and the meeting ID is refused.',
  'Need help?\nThat is all it says.',
  'It shows:\nMicrosoft Teams Need help?\nJoin the meeting now\nMeeting ID: 391 202',
])('keeps what somebody says of it: %j', (text) => expect(own(text)).toBe(text));

it('keeps what somebody says of joining between two rules', () => {
  const text = `____________________\nI cannot join the meeting.\n____________________\n${ours}`;
  expect(own(text)).toBe(text);
});

it('leaves one question of a quotation with it: what stands below answers all of it', () => {
  const head = 'On Tue, 3 Mar 2026 at 08:12, TMS Portal <portal@tmu.example> wrote:';
  expect(own(`${head}\n> The list is new.\n> Do you see it?\n\nNo.`)).toBe('No.');
  expect(own(`${head}\n> The list is new.\n\nGood.\n\n> Do you see it,\n> and when?\n\nNo.`)).toBe(
    'Good.\n\n> Do you see it,\n> and when?\n\nNo.',
  );
});

it.each(['[EXT] RE: [EXTERNAL] {Suspected spam} Letter', '***CAUTION*** Letter', 'External: FW: Letter'])(
  'leaves out what gateways put before a subject: %s',
  (subject) => expect(plainSubject(subject).title).toBe('Letter'),
);

it('keeps what somebody puts in brackets', () => {
  expect(plainSubject('[Urgent] Letter').title).toBe('[Urgent] Letter');
});

it('keeps apart the caution that some did not often get such messages', () => {
  const banner =
    'Some people who received this message don’t often get email from a@x.example. Learn why this is important';
  expect(kinds(`${banner}\n\n${ours}`)).toEqual(['banner', 'words']);
});

it.each([
  ['ATB: Llythyr', 'reply'],
  ['YML: Llythyr', 'forward'],
  ['YNT: Mektup', 'reply'],
  ['İLT: Mektup', 'forward'],
  ['回复：Letter', 'reply'],
  ['转发: Letter', 'forward'],
])('knows the sign of %s', (subject, sign) => {
  const read = plainSubject(subject);
  expect(read.sign).toBe(sign);
  expect(read.title).not.toContain(subject.slice(0, 2));
});

it.each([
  'How did we do? Rate our service: https://survey.example/a',
  'Please take our two-minute survey: https://survey.example/a',
  'Follow us on LinkedIn | Facebook',
])('folds what asks to be rated or followed: %s', (line) => {
  expect(kinds(`${ours}\n\n${line}`)).toEqual(['words', 'disclaimer']);
  expect(own(`${ours}\n\nAsha Patel\nLay member\n\n${line}`, 'Asha Patel')).toBe(ours);
});

it.each([
  'This message and its attachments are meant for the addressee only. You must not copy or show them to anyone. E-mails may be monitored.',
  'WARNING – CYBER FRAUD: Our bank details will not change while we act for you. Please ring us before you send money.',
  'Payment fraud: we will never send new bank details by e-mail.',
])('folds what forbids, and warns of fraud: %s', (block) => {
  expect(kinds(`${ours}\n\n${block}`)).toEqual(['words', 'disclaimer']);
});

it.each([
  ['in a line', 'How did we do? Great / OK / Poor'],
  ['below the question', 'How did we do?\n\nGreat OK Poor'],
  [
    'in the cells of a table',
    'How would you rate the support you received?\nGood, I’m satisfied | Bad, I’m unsatisfied',
  ],
  ['as stars', 'Please rate our service\n★ ★★ ★★★'],
  [
    'with where they lead to',
    'Was this answer helpful?\nYes <https://s.example/1>\nNo <https://s.example/2>\nYour feedback helps.',
  ],
  ['behind one place to press', 'How did we do?\nClick here to tell us'],
  ['that were pictures', 'How did we do?'],
])('folds what asks to be rated below a signature, with its answers %s', (_, block) => {
  const [asha, signed] = ['Asha Patel', `${ours}\n\nMany thanks\nAsha Patel\nLay member`];
  expect(kinds(`${signed}\n\n${block}`, asha)).toEqual(['words', 'signature', 'disclaimer']);
  // It may follow without an empty line, where there is anything to choose.
  if (block.includes('\n') || block.includes('/')) expect(own(`${signed}\n${block}`, asha)).toBe(ours);
});

it('knows a signature that is a table, its cells side by side', () => {
  const block = 'Asha Patel\u2003T: 01632 960001\nLay member\u2003W: www.panel.example';
  expect(kinds(`${ours}\n\n${block}`, 'Asha Patel')).toEqual(['words', 'signature']);
  const people = 'Asha Patel\u2003Panel 4\nSam Okoro\u2003Panel 5';
  expect(own(`${ours}\n\n${people}`, 'Asha Patel')).toBe(`${ours}\n\n${people}`);
});

it.each(['Annwyl bawb,', 'Bore da', 'Bonjour Sam,', 'Guten Tag', 'Shwmae Sam'])('knows a greeting: %s', (line) => {
  expect(withoutGreeting(`${line}\n\n${ours}`)).toBe(ours);
});

it.each([
  ['Nell,\nThe room is cold.', 'The room is cold.'],
  ['Nell –\nThe room is cold.', 'The room is cold.'],
  ['Nell\n\nThe room is cold.', 'The room is cold.'],
])('knows whom it went to by their name alone: %j', (text, rest) => {
  expect(withoutGreeting(text, ['nell.abara@tmu.example'])).toBe(rest);
  expect(withoutGreeting(text, ['portal@tmu.example'])).toBe(text);
});

it.each(['Nell\nis spelt wrong', 'Nell:\nThe room is cold.', 'Nell, the room is cold.'])(
  'takes no words for one: %j',
  (text) => expect(withoutGreeting(text, ['nell.abara@tmu.example'])).toBe(text),
);
