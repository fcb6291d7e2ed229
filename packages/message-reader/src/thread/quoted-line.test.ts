import { ownWords, textParts } from '../index.js';

const head = 'On 16 Mar 2026 11:14, "Mira Holt" <mira@panel.example> wrote:';
const long = '> The list of the second panel has three columns, and none of the names';

it('leaves out what a program broke off a marked line', () => {
  const text = `It scrolls now.\n\n${head}\n${long}\ncan be read at the bottom.\n${long}\ncan be read at the top.\n> Mira`;
  expect(ownWords(textParts(text))).toBe('It scrolls now.');
});

it.each([
  ['an answer below a question', `${long}?`, 'yes please, the first.'],
  ['a line that begins anew', long, 'Yes please, the first.'],
  ['an answer below a short line', '> Which list', 'the first one.'],
])('keeps %s', (_, above, answer) =>
  expect(ownWords(textParts(`${head}\n> Hello\n${above}\n${answer}\n> Mira\n\nThat is all.`))).toContain(answer),
);
