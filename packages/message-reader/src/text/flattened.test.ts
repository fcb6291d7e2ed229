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

it('puts the heading of Yahoo into lines', () => {
  const text = `   ----- Forwarded Message ----- From: Mira Holt <mira@panel.example>To: "desk@panel.example" <desk@panel.example>Cc: Ada Fenn <ada@panel.example>Sent: Monday, March 16, 2026, 11:14:00 AM GMTSubject: List\n${said}`;
  const read = messageOfText(text);
  expect(read).toMatchObject({
    from: { email: 'mira@panel.example' },
    subject: 'List',
    sentAt: '2026-03-16T11:14:00.000Z',
  });
  expect(read.text).toBe(said);
});

it.each([
  `${said} On Mon, 16 Mar 2026 at 11:14, mira@panel.example wrote:\n> Which?`,
  `${said}--- On Mon, Mar 16, 2026 at 11:14 AM, mira@panel.example wrote:\n> Which?`,
])('keeps words that stand before a heading in its line: %j', (text) =>
  expect(ownWords(textParts(headingInLines(text)))).toBe(said),
);

it.each([
  said,
  'I sent it. On 16 Mar 2026 mira@panel.example wrote:\nWhich?',
  `${said}Sent from my Galaxy`,
  'The original message from: me is gone.',
  `-------- Original message --------From: ${'x'.repeat(900)} Date: 16/03/2026 To: me Subject: List`,
])('leaves other words as they are: %j', (text) => expect(headingInLines(text)).toBe(text));
