import type { CellReading, CellValue } from './cells/cell.js';
import type { FieldSchema } from './field-schema.js';

/** A list item as it comes over REST: hostile until each cell is read. */
export type ItemCells = Readonly<Record<string, unknown>>;

/** What is wrong with a cell: the column as the list shows it, in words, and the cell's text cut to a readable length. */
export interface BadCell {
  column: string;
  message: string;
  value: string;
}

const shown = 120;

function asShown(cell: unknown): string {
  let text: string | undefined;
  try {
    text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  } catch {
    text = undefined;
  }
  text ??= String(cell);
  return text.length > shown ? `${text.slice(0, shown - 1)}…` : text;
}

/** Reads the cells of one row. A cell that cannot be read is noted once, and counts as blank. */
export class RowReader {
  readonly faults: BadCell[] = [];

  constructor(private readonly cells: ItemCells) {}

  /** Whether the row came with this cell: a column that is gone is no blank one. */
  has(field: Pick<FieldSchema, 'name'>): boolean {
    return field.name in this.cells;
  }

  /** The cell as it was read, for whoever must tell blank from wrong. */
  reading<T>(field: FieldSchema<T>): CellReading<T> {
    const reading = field.codec.read(this.cells[field.name]);
    if (!reading.good && !this.faults.some((fault) => fault.column === field.title)) this.fault(field, reading.message);
    return reading;
  }

  /** The value of the cell; absent where it is blank or wrong. */
  value<T>(field: FieldSchema<T>): T | undefined {
    const reading = this.reading(field);
    return reading.good ? reading.value : undefined;
  }

  /** Notes a fault that only the row as a whole shows, such as a blank where there must be something. */
  fault(field: Pick<FieldSchema, 'name' | 'title'>, message: string): void {
    this.faults.push({ column: field.title, message, value: asShown(this.cells[field.name] ?? '') });
  }
}

/** The value as the field's cell holds it, under its internal name. */
export function cell<T, N extends string>(field: FieldSchema<T, N>, value: T | undefined): Record<N, CellValue> {
  return { [field.name]: field.codec.write(value) } as Record<N, CellValue>;
}

/** The cells of these columns, each under its internal name. Whoever writes a row returns them: a column that nobody writes does not compile. */
export type CellsOf<F extends Readonly<Record<string, Pick<FieldSchema, 'name'>>>> = {
  [C in keyof F as F[C]['name']]: CellValue;
};
