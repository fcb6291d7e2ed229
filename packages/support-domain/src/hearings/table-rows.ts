import { CsvError } from '../csv/csv-error.js';
import { readCsv } from '../csv/read-csv.js';

const separators = [',', ';', '\t'] as const;

const aboveHeader = /^\uFEFF?(?:#TYPE [^\r\n]*|"?sep=.?"?)\r?\n/i;

/** What stands between the cells: whichever the first lines have most of. Cells copied from Excel are parted by tabs. */
const separatorOf = (text: string): (typeof separators)[number] => {
  const first = text.slice(0, 4_000).replace(/"[^"]*"/g, '');
  const counts = separators.map((sign) => first.split(sign).length - 1);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** The rows of a table in any of the ways in which Excel gives it, or from which line on it cannot be read. */
export const tableRows = (file: string): readonly (readonly string[])[] | { brokenAtLine: number } => {
  const text = file.replace(aboveHeader, '');
  try {
    return readCsv(text, separatorOf(text));
  } catch (error) {
    if (error instanceof CsvError) return { brokenAtLine: error.line };
    throw error;
  }
};
