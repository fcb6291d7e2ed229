import { CsvError } from './csv-error.js';
import { unguardFormula } from './formula-guard.js';
import { asItWasWritten } from './keep-as-written.js';
import { textFromOutside } from '../text-from-outside.js';

/**
 * The rows of a file of values, as `writeCsv` or a spreadsheet wrote them: any line ends, quoted or not. A quote within a cell
 * that did not begin with one is a character like others. Rows may differ in length. The guard against formulas is taken off
 * again. `separator`: what stands between cells, where it is no comma. Throws `CsvError` where a quoted cell does not end.
 */
export function readCsv(file: string, separator: ',' | ';' | '\t' = ','): string[][] {
  const text = textFromOutside(file).replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(asItWasWritten(cell.text) ?? unguardFormula(cell.text));
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push(''); // the file ends after a separator
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Cell {
  text: string;
  /** Where it ends: at a separator, a line end, or the end of the file. */
  end: number;
}

function plainCell(text: string, from: number, separator: string): Cell {
  const ends = `${separator}\r\n`;
  let end = from;
  while (end < text.length && !ends.includes(text[end]!)) end += 1;
  return { text: text.slice(from, end), end };
}

function quotedCell(text: string, from: number, separator: string): Cell {
  let end = from + 1;
  let inside = '';
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) {
      const line = text.slice(0, from).split(/\r\n|\r|\n/).length;
      const message = `A cell that begins with a quotation mark on line ${line} does not end with one`;
      throw new CsvError('CSV.QUOTE_NOT_CLOSED', line, message);
    }
    inside += text.slice(end, quote);
    if (text[quote + 1] !== '"') {
      // What stands between the closing quote and the separator belongs to the cell: nothing is lost.
      const rest = plainCell(text, quote + 1, separator);
      return { text: inside + rest.text, end: rest.end };
    }
    inside += '"';
    end = quote + 2;
  }
}
