/** What a cell was read as: its value (absent where the cell is blank), or what is wrong with it, in words for an admin. */
export type CellReading<T> = { good: true; value: T | undefined } | { good: false; message: string };

/** What is sent to SharePoint for one cell. `null` empties it. */
export type CellValue = string | number | boolean | readonly string[] | null;

/** The two ways through the door of a cell. Reading never throws, whatever stands there. */
export interface CellCodec<T> {
  read(cell: unknown): CellReading<T>;
  write(value: T | undefined): CellValue;
}

export const good = <T>(value: T | undefined): CellReading<T> => ({ good: true, value });
export const bad = (message: string): CellReading<never> => ({ good: false, message });

/** SharePoint gives `null` for an empty cell, a form leaves spaces, and a missing column gives nothing at all. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
