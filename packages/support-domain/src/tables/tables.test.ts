import { excelFault, knownTable } from './columns.js';
import { orderOf, readPastDate } from './past-date.js';
import { readTable } from './read-table.js';

const cells = (text: string) => readTable(text).rows.map((row) => row.cells);

describe('a table from outside', () => {
  it.each([
    ['tabs', 'Name\tEmail\nAda\ta@x.example\n'],
    ['commas', 'Name,Email\r\nAda,a@x.example\r\n'],
    ['semicolons', 'Name;Email\rAda;a@x.example'],
    ['a separator that Excel names', 'sep=;\nName;Email\nAda;a@x.example'],
    ['blank rows between', '\n\nName,Email\n,\n  , \nAda,a@x.example\n\n'],
  ])('is read with %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['Name', 'Email'],
      ['Ada', 'a@x.example'],
    ]);
  });

  it('keeps line ends, separators and marks within a cell, and numbers rows as the spreadsheet does', () => {
    const { rows } = readTable('Name,What\nAda,"first\nsecond, with ""marks"""\nBo,short\n\nCy,shorter\n');
    expect(rows[1]!.cells).toEqual(['Ada', 'first\nsecond, with "marks"']);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  });

  it('loses no row to a mark without its pair, as Excel copies them', () => {
    const text = 'Name\tWhat\nAda\t"urgent" call\nBo\t"no end\nCy\t"a\nb"\nDi\tx';
    expect(cells(text)).toEqual([
      ['Name', 'What'],
      ['Ada', '"urgent" call'],
      ['Bo', '"no end'],
      ['Cy', 'a\nb'],
      ['Di', 'x'],
    ]);
  });

  it('takes many marks without a pair in a time that grows with the text alone', () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `p${at}\t"open ${at}`).join('\n');
    expect(readTable(`Name\tWhat\n${rows}`).rows).toHaveLength(3_001);
  });

  it('gives back what the desk’s own file guards', () => {
    expect(cells('A,B\n\'=1+1,"=""00123"""\n')[1]).toEqual(['=1+1', '00123']);
  });
});

describe('the columns of a table', () => {
  const meanings = { name: /^name$/, email: /^e ?mail( address)?$/ };
  it('are known by what their header means, below a title, and never by their place', () => {
    const table = knownTable(
      readTable('TMU people, June\n\nNotes\tE-mail address*\tNAME\nx\t a@x.example\u00a0\tAda'),
      meanings,
      (has) => has('name'),
    )!;
    expect(table.rows.map((row) => [table.cell(row, 'name'), table.cell(row, 'email')])).toEqual([
      ['Ada', 'a@x.example'],
    ]);
    expect(table.unused).toEqual(['Notes']);
    expect(table.heads).toEqual({ name: 'NAME', email: 'E-mail address*' });
  });
  it('are not guessed', () => {
    expect(knownTable(readTable('Ada\ta@x.example\nBo\tb@x.example'), meanings, (has) => has('name'))).toBeUndefined();
  });
  it('name what Excel could not work out', () => {
    expect(excelFault('#n/a')).toMatch(/error #N\/A/);
    expect(excelFault('########')).toMatch(/no room/);
    expect(excelFault('#1 on the list')).toBeUndefined();
  });
});

describe('a date that somebody wrote', () => {
  it.each([
    ['25/6/2025', '2025-06-25'],
    ['25.06.25', '2025-06-25'],
    ['6/25/2025', '2025-06-25'],
    ['6/6/2025', '2025-06-06'],
    ['5 June 2025', '2025-06-05'],
    ['5th of June, 2025', '2025-06-05'],
    ['Thursday 5 June 2025', '2025-06-05'],
    ['Thu, 5 Jun 25', '2025-06-05'],
    ['Wed 12 Feb 2025 at 3.30pm', '2025-02-12'],
    ['05-Jun-25', '2025-06-05'],
    ['1st Sept 2025', '2025-09-01'],
    ['June 5, 2025', '2025-06-05'],
    ["5 Jun '25", '2025-06-05'],
    ['2025-06-05', '2025-06-05'],
    ['2025-06-05T23:30:00Z', '2025-06-05'],
    ['25/06/2025 10:30', '2025-06-25'],
    ['25/06/2025 10:30:00 PM', '2025-06-25'],
    ['45813', '2025-06-05'],
    ['20250605', '2025-06-05'],
    ['45813.4375', '2025-06-05'],
  ])('%s is %s', (text, on) => {
    expect(readPastDate(text)).toEqual({ state: 'read', on });
  });
  it('is given both ways where it can be read in two', () => {
    expect(readPastDate('5/6/2025')).toEqual({ state: 'either', dayFirst: '2025-06-05', monthFirst: '2025-05-06' });
    expect(readPastDate('05-06-25 09:00').state).toBe('either');
  });
  it.each([
    '31/2/2025',
    'June',
    '5 June',
    '12345',
    '99999',
    'last week',
    '5 Juno 2025',
    '00/00/2025',
    '5/6',
    '1/13/13/2025',
    '5 June 1825',
  ])('%s is none, and says so', (text) => {
    expect(readPastDate(text).state).toBe('wrong');
  });
  it.each([
    ['05-Jun', /no year/],
    ['5th June', /no year/],
    ['Jun-25', /no day/],
    ['June 2025', /no day/],
  ])('says of %s what Excel left out of sight', (text, message) => {
    expect(readPastDate(text)).toMatchObject({ state: 'wrong', message: expect.stringMatching(message) });
  });
  it('is blank where it says so', () => {
    expect(['', '  ', 'n/a', 'TBC'].map((text) => readPastDate(text).state)).toEqual([
      'blank',
      'blank',
      'blank',
      'blank',
    ]);
  });
  it('tells its order by the others of its column, and asks where none says', () => {
    expect(orderOf(['5/6/2025', '25/6/2025'])).toMatchObject({ order: 'day-first', isMixed: false });
    expect(orderOf(['5/6/2025', '6/25/2025 9:00'])).toMatchObject({ order: 'month-first' });
    expect(orderOf(['5/6/2025', '7/8/2025', '6/6/2025']).order).toBeUndefined();
    expect(orderOf(['5/6/2025', '25/6/2025', '6/25/2025'])).toMatchObject({
      isMixed: true,
      example: { text: '5/6/2025' },
    });
    expect(orderOf(['5 June 2025', '45813'])).toEqual({ isMixed: false });
  });
});
