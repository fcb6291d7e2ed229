/** @jest-environment node */
import { readMessage } from '@tms-support/message-reader';
import { suggestAnswers, takenAnswers } from './suggest-answers';

const file = (name: string, type = 'application/pdf'): string[] => [
  '--b',
  `Content-Type: ${type}; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjQKJSVFT0YK',
];

async function asked(from: string, subject: string, words: string, ...files: readonly string[][]) {
  const eml = [
    `From: ${from}`,
    'To: desk@tmu.example',
    `Subject: ${subject}`,
    'Date: Mon, 16 Mar 2026 11:14:00 +0000',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    words,
    ...files.flat(),
    '--b--',
  ].join('\r\n');
  const { message } = await readMessage('m.eml', new TextEncoder().encode(eml));
  const { suggestions } = suggestAnswers(message, [], {}, { today: '2026-03-16' });
  const taken = suggestions.filter(({ isDoubtful }) => !isDoubtful);
  return (takenAnswers(taken, {})['details.whatHappened'] ?? '').split('\n')[0];
}

it.each([
  [
    'Copier <scan@panel.example>',
    'Message from KM_C1',
    '',
    [file('scan0042.pdf')],
    'A machine sent this without words: scan0042.pdf',
  ],
  ['Copier <scan@panel.example>', 'Message from KM_C1', '', [], 'A machine sent this without words'],
  [
    'Mira Holt <mira@panel.example>',
    '',
    'Sent from my iPhone',
    [file('IMG_7.jpg', 'image/jpeg')],
    'This came without words: IMG_7.jpg',
  ],
  [
    'Mira Holt <mira@panel.example>',
    '',
    '',
    ['one.pdf', 'two.pdf', 'three.pdf', 'four.pdf'].map((name) => file(name)),
    'This came without words: one.pdf, two.pdf and 2 more files',
  ],
  // Where somebody says something, that is it.
  ['Mira Holt <mira@panel.example>', 'The list is white', '', [file('list.pdf')], 'The list is white'],
  ['Mira Holt <mira@panel.example>', '', 'The list is white.', [file('list.pdf')], 'The list is white.'],
  // Words that are locked, or only folded, are words.
  [
    'Mira Holt <mira@panel.example>',
    '',
    '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----',
    [],
    'Message of 16 March 2026, 11:14am.',
  ],
  [
    'Mira Holt <mira@panel.example>',
    '',
    'On 3 Mar 2026 10:00, Ada <ada@panel.example> wrote:\n> Which?',
    [],
    'Message of 16 March 2026, 11:14am.',
  ],
])('calls a message of %s, “%s”, “%s” what it is', async (from, subject, words, files, title) =>
  expect(await asked(from, subject, words, ...files)).toBe(title),
);
