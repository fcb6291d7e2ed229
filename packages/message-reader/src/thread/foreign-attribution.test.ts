import { ownWords, readThread, textParts } from '../index.js';

const own = 'The list will not scroll.';
const marked = '\n\n> Which list is it?\n> Mira';
const plain = '\n\nWhich list is it?\nMira';

const kept = (heading: string, below: string): string => ownWords(textParts(`${own}\n\n${heading}${below}`));

// Unmarked: a day, an address and the word for "wrote" say together that a program wrote the line.
it.each([
  '16/03/2026 11:14 időpontban Mira Holt (mira@panel.example) ezt írta:',
  '"Mira Holt" <mira@panel.example>, 16 Mar 2026 Pzt, 11:14 tarihinde şunu yazdı:',
  'Dne 16.03.2026 11:14, Mira Holt <mira@panel.example> napsal(a):',
  'På 16 mars 2026 på 11:14:18, Mira Holt (mira@panel.example) skrev:',
  '小霍 <mira@panel.example> 在 2026年3月16日 周一 11:14 写道：',
  '2026년 3월 16일 (월) 오전 11:14, Mira Holt <mira@panel.example>님이 작성:',
  'Mira Holt <mira@panel.example> schrieb am Mo., 16.\nMärz 2026, 11:14:',
  '------On 16/03/2026 11:14, Mira Holt <mira@panel.example> wrote-----',
])('folds what stands below %j', (heading) => {
  expect(kept(heading, plain)).toBe(own);
  expect(readThread(`${own}\n\n${heading}${plain}`)[0]!.from.email).toBe('mira@panel.example');
});

// Nothing but the marks says so.
it.each([
  '2026-03-16 11:14 GMT+01:00 Mira Holt <\nmira@panel.example>:',
  '2026/3/16 Mira Holt <mira@panel.example>',
  '2026-03-16 11:14 GMT+01:00 Mira Holt',
  'понедельник, 16 марта 2026 г. пользователь mira написал:',
  '16 бер. 2026 р. 11:14 "Mira" mira@panel.example пише:',
  'Mira Holt via Panel forum wrote:',
  'Mira Holt (mira@panel.example) wrote:',
  'In message <42@panel.example>, Mira Holt <mira@panel.example> writes:',
  '---- Mira Holt wrote ----',
])('folds what is marked below %j, and leaves it where nothing is', (heading) => {
  expect(kept(heading, marked)).toBe(own);
  expect(kept(heading, plain)).toContain('Which list is it?');
});

// Somebody's own sentence, and what they show below it.
it.each([
  ['Our clerk Mira Holt <mira@panel.example> wrote on 16 March 2026 at 11:14:', plain],
  ['I see that on 16 March 2026 at 11:14 Mira Holt <mira@panel.example> wrote:', plain],
  ['The chair wrote:', marked],
  ['Mira wrote:', marked],
  ['On 16 March at 11:14 the chair wrote:', plain],
  ['The clerk at mira@panel.example told me on 16 March 2026 at 11:14 as follows:', marked],
  ['The days are these, as of 2026-03-16:', plain],
])('keeps %j and what it shows', (heading, below) => {
  expect(kept(heading, below)).toContain('Which list is it?');
  expect(kept(heading, below)).toContain(heading);
});

it('does not take somebody’s line into a heading over two lines', () =>
  expect(kept('It was 11:14 when it went.\nMira Holt <mira@panel.example> schrieb am Mo., 16. März 2026:', plain)).toBe(
    `${own}\n\nIt was 11:14 when it went.`,
  ));
