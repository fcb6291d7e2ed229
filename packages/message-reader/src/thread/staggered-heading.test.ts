import { readThread } from './read-thread.js';
import { ownWords, textParts } from './text-parts.js';

const ours = 'The list is blank again.';
const gap = ' '.repeat(26);
const heading = [
  '             Mira Holt',
  '             <mira@pan',
  '             el.example>' + ' '.repeat(40) + 'To',
  `             ${gap}TMS Portal`,
  `             16/03/2026 11:14 ${' '.repeat(9)}<portal@tmu.example>`,
  `             ${gap}${gap}cc`,
  '',
  `             ${gap}${gap}Subject`,
  `             ${gap}The new list`,
].join('\n');

it.each([
  ['as it is sent', heading],
  ['with its inner blanks gone', heading.replace(/(?<=\S) {2,}(?=\S)/g, ' ')],
  ['marked as quoted', heading.replace(/^/gm, '> ')],
])('takes nobody else’s words for one’s own below the table of Notes in plain text, %s', (_, table) => {
  const text = `${ours}\n\nAsha Patel\n\n\n${table}\n\n\nDear Asha,\nIt is mended now.\nMira`;
  expect(ownWords(textParts(text, undefined, 'Asha Patel'))).toBe(ours);
  expect(readThread(text)).toEqual([
    expect.objectContaining({
      from: { name: 'Mira Holt', email: 'mira@panel.example' },
      sentAt: '2026-03-16T11:14:00.000Z',
      to: ['portal@tmu.example'],
      subject: 'The new list',
    }),
  ]);
});

it.each([
  [
    'a letter’s address',
    '                    4 Mill Lane\n                    Holt\n                    16 March 2026\n\nDear all,',
  ],
  ['a programme', '            09:00    Talk about the subject\n            10:00    Letters that go to'],
  ['a table without a day', heading.replace('16/03/2026 11:14', 'Room 4')],
  ['a table without an addressee', heading.replace('To\n', 'at\n')],
])('takes %s for no heading', (_, block) => expect(readThread(`${ours}\n\n${block}\n\nMore.`)).toEqual([]));
