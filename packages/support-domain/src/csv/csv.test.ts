import fc from 'fast-check';
import { often } from '../testing/in-full.js';
import { CsvError } from './csv-error.js';
import { guardFormula, unguardFormula } from './formula-guard.js';
import { readCsv } from './read-csv.js';
import { writeCsv } from './write-csv.js';

const bom = '\uFEFF';

it.each([
  ['=1+1'],
  ['+44 20 7946 0000'],
  ["-2+3+cmd|' /C calc'!A0"],
  ["@SUM(1+1)*cmd|' /C calc'!A0"],
  ['\t=1+1'],
  ['\r=1+1'],
  ['\n=1+1'],
  ['\tplain'],
  ['  =HYPERLINK("http://x.example?"&A1,"see")'],
  ['\u00A0=1+1'],
  ['\u200B=1+1'],
  ['\uFEFF=1+1'],
  ['\u0000=1+1'],
  ['＝1+1'],
  ['＋1'],
  ['－1'],
  ['＠SUM(1)'],
  ['﹣1'],
  ['−1'],
  ["'=1+1"],
])('no spreadsheet works out %j, and reading gives it back', (text) => {
  const written = writeCsv([[text]]);
  expect(written.startsWith(`${bom}"'`)).toBe(true);
  expect(readCsv(written)).toEqual([[text]]);
});

it.each([['Password won’t work'], ['3 - 2 = 1'], ['priya@tmu.example'], ["'quoted'"], [''], ["it's"], ['—dash']])(
  'leaves %j as it is',
  (text) => expect(guardFormula(text)).toBe(text),
);

it('writes by RFC 4180: commas, CRLF, doubled quotes; texts quoted, numbers as such, nothing for nothing', () => {
  expect(
    writeCsv([
      ['a,b', 'say "hi"', 'two\r\nlines'],
      [41, -5, undefined, Number.NaN, 'x;=1'],
    ]),
  ).toBe(`${bom}"a,b","say ""hi""","two\r\nlines"\r\n41,-5,,,"x;=1"\r\n`);
});

it.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  [
    'a,\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a,', [['a', '']]],
  ['"a ""b"" c",d', [['a "b" c', 'd']]],
  ['"a"b,c', [['ab', 'c']]],
  ['5" pipe,d', [['5" pipe', 'd']]],
  ['"two\nlines"\n\nlast', [['two\nlines'], [''], ['last']]],
  [`${bom}a`, [['a']]],
  ['', []],
])('reads %j', (file, rows) => {
  expect(readCsv(file)).toEqual(rows);
});

it('says on which line a cell begins that does not end', () => {
  const read = () => readCsv('a,b\r\n"c\r\nd",e\r\nf,"g');
  expect(read).toThrow(CsvError);
  expect(read).toThrow('on line 4');
});

it.each([
  ['00123'],
  ['0207'],
  ['1234567890123456'],
  ['123456789012'],
  ['1-3'],
  ['3/4'],
  ['1 2/3'],
  ['0 3/4'],
  ['01/02'],
  ['2026-03-02'],
  ['2024/118'],
  ['1.50'],
  ['1e5'],
  ['9:30'],
  ['3 March'],
  ['3-Mar'],
  ['mar 1'],
  ['March 2026'],
  ['true'],
  ['9 am'],
  ['MAR1'],
  ['Sept2'],
  ['26 Nov 2026 10:30'],
  ['(12)'],
  ['1.'],
  ['.5'],
  ['.5e3'],
  ['£5.5'],
  ['05%'],
  ['50 %'],
  ['12-'],
  ['12:'],
  ['12 sept.'],
])('Excel keeps %s as it is, and it comes back as it went', (text) => {
  expect(writeCsv([[text]])).toBe(`${bom}"=""${text}"""\r\n`);
  expect(readCsv(writeCsv([[text]]))).toEqual([[text]]);
  // Saved by Excel, the text stands there without the formula.
  expect(readCsv(`${text}\r\n`)).toEqual([[text]]);
});

it('keeps commas between digits, which Excel takes for thousands', () =>
  expect(writeCsv([['1,234', '1,2']])).toBe(`${bom}"=""1,234""","=""1,2"""\r\n`));

it.each([
  ['41'],
  ['12345678901'],
  ['1-3 of them'],
  ['CAS-00123-A1B2C3'],
  ['may'],
  ['A4'],
  ['9'],
  ['May'],
  ['marbles 1'],
  ['March1ng'],
  ['(a)'],
  ['12 %s'],
])('writes %s as it is: no spreadsheet changes it', (text) => expect(writeCsv([[text]])).toBe(`${bom}"${text}"\r\n`));

it.each([['="00123"'], ['=""'], ['="x"&A1'], ['\'="00123"']])('takes %s for a text that somebody wrote', (text) => {
  expect(writeCsv([[text]])).toContain(`"'`);
  expect(readCsv(writeCsv([[text]]))).toEqual([[text]]);
});

const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', '\r', '\n', '\r\n', "'", '=', '+', '-', '@', '\t', '＝', ' ', 'a', bom), {
      maxLength: 6,
    })
    .map((p) => p.join('')),
);

it('reads back whatever was written, cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      expect(readCsv(writeCsv(rows))).toEqual(rows);
    }),
    { numRuns: often(1_000) },
  );
});

it('never writes a text that begins like a formula, and takes off only what it put on', () => {
  fc.assert(
    fc.property(anyCell, (text) => {
      expect(guardFormula(text)).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
      expect(unguardFormula(guardFormula(text))).toBe(text);
    }),
    { numRuns: often(1_000) },
  );
});
