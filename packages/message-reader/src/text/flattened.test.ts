import { messageOfText, ownWords, readThread, textParts } from '../index.js';
import { headingInLines } from './flattened.js';

const said = 'The list will not scroll.';
const flat =
  '-------- Original message --------From: Portal <portal@tmu.example> Date: 16/03/2026  11:14  (GMT+00:00) To: Mira Holt <mira@panel.example> Subject: List Which one?';

it('puts a heading of a telephone into lines, and its own line behind the last word', () => {
  const { text } = messageOfText(`${said}Sent from my Galaxy\n${flat}\n\nAnd when?`);
  expect(ownWords(textParts(text))).toBe(said);
  expect(readThread(text)).toEqual([
    expect.objectContaining({
      from: { name: 'Portal', email: 'portal@tmu.example' },
      to: ['mira@panel.example'],
      sentAt: '2026-03-16T11:14:00.000Z',
    }),
  ]);
});

it.each([
  said,
  `${said}Sent from my Galaxy`,
  'The original message from: me is gone.',
  `-------- Original message --------From: ${'x'.repeat(900)} Date: 16/03/2026 To: me Subject: List`,
])('leaves other words as they are: %j', (text) => expect(headingInLines(text)).toBe(text));
