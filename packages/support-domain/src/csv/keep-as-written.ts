import { monthPattern } from '../words/month-pattern.js';

/**
 * What Excel reads as a number, a date or a time when it opens a file of values, and shows and saves as another text: leading zeros,
 * long numbers, `1-3`, `3/4`, `1 2/3`, `1.50`, `2e5`, `1:30`, `3 March`, `MAR1`, `(12)`, `£5.5`, `true`. Quotation marks around it change nothing.
 */
const changes = new RegExp(
  '^ *(?:' +
    [
      '0\\d+(?:[.,]\\d*)?',
      '\\d{12,}',
      '\\d*[.,]\\d*0',
      '\\d+[.-]|[.]\\d+|\\d{1,9}(?:,\\d{1,9}){1,9}|[(]\\d[\\d.,]*[)]',
      '[£$€] ?\\d[\\d.,]*|\\d[\\d.,]* ?%',
      '(?:\\d+(?:\\.\\d*)?|[.]\\d+)e[+-]?\\d+',
      '(?:\\d+ )?\\d{1,4} ?[-/.] ?\\d{1,4}(?: ?[-/.] ?\\d{1,4})?(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2})?)?',
      '\\d{1,4}(?::\\d{0,2}){1,2}(?:\\.\\d+)?(?: ?[ap]m?)?',
      '\\d{1,2} ?[ap]m?',
      `\\d{1,2}[- /]?${monthPattern}\\.?(?:[- /,]{1,2}\\d{2,4})?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?`,
      `${monthPattern}[- /]{0,2}\\d{1,4}(?:,? \\d{4})?`,
      'true|false',
    ].join('|') +
    ') *$',
  'i',
);

/**
 * A text that a spreadsheet would change, as a formula that gives just that text: `="00123"`. Excel shows and saves 00123 then. The
 * formula holds digits, letters and joints alone, and works out nothing. As json2csv's `excelStrings` and CsvHelper (issue 197) do, by
 * https://stackoverflow.com/a/165052 and https://github.com/asafdav/ng-csv/issues/158. What Excel does with it was read in
 * https://newbetuts.com/861964-how-do-i-stop-excel-from-converting-value-0503e000-to-503e02-automatically, a copy of a question at Super User: with the
 * sign, 0503E000 and 1234123412341234 open as they stand; in quotation marks alone, as 5.03E+02 and 1234123412341230. [R] Microsoft says so itself of
 * 06E2 and 123E4, and that ="06E2" is saved as 06E2 again: article Q66033, kept at https://helparchive.huntertur.net/document/5613. [R]
 * LibreOffice 7.4 opened a file of 40 such texts, saved it as a workbook of Excel's and that as values again: all 40 came back as they went; in
 * quotation marks alone 21 did, and =1+1 was 2. On a machine with Excel it has not been tried here. [L]
 * "1 2/3" is a fraction to it, as Microsoft's support says of "0 3/4" in "Display numbers as fractions" [D], and LibreOffice 7.4 made 1.667 of it where
 * told to look for such numbers. [L]
 * An apostrophe in front is the tempting wrong way: in a file, Excel shows it.
 */
export const keptAsWritten = (text: string): string | undefined => (changes.test(text) ? `="${text}"` : undefined);

/** What `keptAsWritten` was given, where a cell was written by it. */
export const asItWasWritten = (cell: string): string | undefined => {
  const inside = /^="([^"]*)"$/.exec(cell)?.[1];
  return inside !== undefined && changes.test(inside) ? inside : undefined;
};
