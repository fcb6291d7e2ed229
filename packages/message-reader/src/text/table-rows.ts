import { labelled } from '../thread/labels.js';
import type { Lines } from './lines.js';

/** More in one another are no one's. */
const deepest = 20;
/** A row that has more is not read across. */
const mostCells = 40;
/** Between two: a question of a form and its answer are read without a bar. A blank as wide as a letter stays where others are made one. */
const wide = '\u2003';

interface OpenTable {
  /** How many cells its first row has, where all of them say something: then an empty one below keeps its place. */
  heads: number | undefined;
  /** Where the cells of the open row begin; empty between rows. */
  cells: number[];
}

/** "To | Asha" without a colon, as Notes has it: the heading of a message that is a table keeps the form that it has. */
const isOfHeading = ([first = '']: readonly string[]): boolean => {
  const label = labelled(`${first}:`)?.label;
  return label !== undefined && label !== 'sent' && first.length > 1;
};

/**
 * Rows of tables: what stands side by side is read as one line, "Case | Should be | Shows". Outlook and Word put a paragraph into each
 * cell, which would stand in a line of its own. A cell that has lines of its own, or holds a table, is of how a page is laid out.
 */
export class TableRows {
  private readonly open: OpenTable[] = [];
  private beyond = 0;

  constructor(private readonly lines: Lines) {}

  begins(tag: string): void {
    const table = this.open[this.open.length - 1];
    if (tag === 'table') {
      if (this.open.length >= deepest) this.beyond += 1;
      else {
        for (const around of this.open) around.cells = [];
        this.open.push({ heads: undefined, cells: [] });
      }
    } else if (!table || this.beyond > 0) return;
    else if (tag === 'tr') this.endRow(table);
    else if (tag === 'td' || tag === 'th') table.cells.push(this.lines.mark);
  }

  ends(tag: string): void {
    const table = this.open[this.open.length - 1];
    if (tag === 'table' && this.beyond > 0) this.beyond -= 1;
    else if (!table || this.beyond > 0) return;
    else if (tag === 'tr' || tag === 'table') this.endRow(table);
    if (tag === 'table' && this.beyond === 0) this.open.pop();
  }

  private endRow(table: OpenTable): void {
    const { cells } = table;
    table.cells = [];
    if (cells.length < 2 || cells.length > mostCells) return;
    const isFirst = table.heads === undefined;
    table.heads ??= 0;
    this.lines.joinSince(cells, (said) => {
      const isWhole = said.every((one) => one !== '');
      if (isFirst && isWhole) table.heads = said.length;
      // "From:" before "Asha" is said in one line, and no row.
      if (said.length === 2 && /[:：]$/.test(said[0]!)) return ' ';
      if (said.length === 2 && isOfHeading(said)) return undefined;
      if (said.length !== table.heads && !isWhole) return undefined;
      return said.length > 2 ? ' | ' : wide;
    });
  }
}
