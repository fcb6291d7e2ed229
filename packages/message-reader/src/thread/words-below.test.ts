import { readThread } from './read-thread.js';
import { ownWords, textParts } from './text-parts.js';

const own = (text: string): string => ownWords(textParts(text));
const folded = (text: string): string =>
  textParts(text)
    .filter(({ kind }) => kind !== 'words')
    .map((part) => part.text)
    .join('\n');

const heading =
  '-----Original Message-----\nFrom: Sam Okoro <sam@tmu.example>\nSent: 04 March 2026 09:12\nTo: Asha Patel\nSubject: Code\n\n';
const outlook = heading.replace(/^.*\n/, '________________________________\n');

// Outlook marks no line of what it quotes: what says there that somebody answered among it, or below it.
it.each([
  [
    'below the other’s sign-off, with nothing above',
    `Hello,\n\n${heading}Which browser is it?\n\nKind regards\nSam\n\nEdge, on the laptop of the school.\n\nThank you\nAsha`,
    'Hello,\n\nEdge, on the laptop of the school.',
  ],
  [
    'below a long thread',
    `${heading}Which browser is it?\n\n${outlook}Please see the earlier one.\n\nRegards\nSam\n\nIt is Edge, and it has been so since Monday.`,
    'It is Edge, and it has been so since Monday.',
  ],
  ['under a question, with nothing above', `${heading}Which browser?\n\nEdge\n`, 'Which browser?\n\nEdge'],
  [
    'among them, as announced',
    `My answers are in red below.\n\n${outlook}Which browser?\nEdge\nSince when?\nMonday\n\nRegards\nSam`,
    'My answers are in red below.\n\nWhich browser?\nEdge\nSince when?\nMonday',
  ],
  [
    'replied to in line',
    `Hi Sam, I have replied in-line.\n\n${outlook}Which case?\nThe second`,
    'Hi Sam, I have replied in-line.\n\nWhich case?\nThe second',
  ],
  [
    'marked by arrows',
    `Hi Sam\n\n${outlook}Which browser?\n>> Edge\nAnd since when?\n>> Monday`,
    'Hi Sam\n\nWhich browser?\n>> Edge\nAnd since when?\n>> Monday',
  ],
  [
    'marked by initials',
    `Thank you for asking.\n\n${outlook}Browser:\n[AP] Edge\nSince when?\n[AP] Monday`,
    'Thank you for asking.\n\nBrowser:\n[AP] Edge\nSince when?\n[AP] Monday',
  ],
  [
    'under a heading that names nobody, with nothing above',
    '-----Original Message-----\n\nThe bundle says access denied.',
    'The bundle says access denied.',
  ],
])('keeps an answer %s', (_, text, words) => {
  expect(own(text)).toBe(words);
  expect(folded(text)).toContain(readThread(text)[0]!.from.name && 'From: Sam Okoro');
});

// One sign alone is none, and what the other wrote is the other's.
it.each([
  ['words above, a question below', `It is Edge.\n\n${heading}Which browser?\n\nWe need it for TRA.`, 'It is Edge.'],
  [
    'words above, the other’s afterthought',
    `It is Edge.\n\n${heading}Which one?\n\nThanks\nSam\n\nWe close at five.`,
    'It is Edge.',
  ],
  ['a postscript of the other', `Hello,\n\n${heading}Use Edge.\n\nThanks\nSam\n\nPS we close at five today.`, 'Hello,'],
  ['labels in brackets', `It is Edge.\n\n${heading}[Image]\n[Image]\n[Logo] TMU\n[Logo] Panel`, 'It is Edge.'],
  [
    'lines that the other marked, of an earlier message',
    `It is Edge.\n\n${heading}He wrote to me:\n> It is blank.\nIs it you?`,
    'It is Edge.',
  ],
  [
    'what is passed on',
    `My comments are below.\n\n---------- Forwarded message ----------\nFrom: Sam Okoro <sam@tmu.example>\nSent: 4 March 2026 09:12\nTo: Asha\n\nWhich browser?\nEdge`,
    'My comments are below.',
  ],
  ['a note that says where to look', `Please see below.\n\n${outlook}Which browser?\nWe need it.`, 'Please see below.'],
  [
    'words about an answer',
    `I have had no reply to my question.\n\n${outlook}Which one?\nSee below.`,
    'I have had no reply to my question.',
  ],
])('takes for no answer: %s', (_, text, words) => expect(own(text)).toBe(words));
