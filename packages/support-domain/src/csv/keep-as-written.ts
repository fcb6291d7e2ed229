const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}';

/**
 * What Excel reads as a number, a date or a time when it opens a file of values, and shows and saves as another text: leading zeros,
 * long numbers, `1-3`, `3/4`, `1.50`, `2e5`, `1:30`, `3 March`, `true`. Quotation marks around it change nothing.
 */
const changes = new RegExp(
  '^ *(?:' +
    [
      '0\\d+(?:[.,]\\d*)?',
      '\\d{12,}',
      '\\d*[.,]\\d*0',
      '\\d+(?:\\.\\d*)?e[+-]?\\d+',
      '\\d{1,4} ?[-/.] ?\\d{1,4}(?: ?[-/.] ?\\d{1,4})?(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2})?)?',
      '\\d{1,4}(?::\\d{1,2}){1,2}(?:\\.\\d+)?(?: ?[ap]m?)?',
      '\\d{1,2} ?[ap]m?',
      `\\d{1,2}[- /]?${month}(?:[- /,]{1,2}\\d{2,4})?`,
      `${month}[- /]{1,2}\\d{1,4}(?:,? \\d{4})?`,
      'true|false',
    ].join('|') +
    ') *$',
  'i',
);

/**
 * A text that a spreadsheet would change, as a formula that gives just that text: `="00123"`. Excel shows and saves 00123 then. The
 * formula holds digits, letters and joints alone, and works out nothing. As json2csv's `excelStrings` and CsvHelper (issue 197) do, by
 * https://stackoverflow.com/a/165052. [R] in their issues; on a machine with Excel it has not been tried here. [L]
 * An apostrophe in front is the tempting wrong way: in a file, Excel shows it.
 */
export const keptAsWritten = (text: string): string | undefined => (changes.test(text) ? `="${text}"` : undefined);

/** What `keptAsWritten` was given, where a cell was written by it. */
export const asItWasWritten = (cell: string): string | undefined => {
  const inside = /^="([^"]*)"$/.exec(cell)?.[1];
  return inside !== undefined && changes.test(inside) ? inside : undefined;
};
