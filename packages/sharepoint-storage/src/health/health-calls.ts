/** A cell to mend, and where it stands. `number` is absent for a setting, and for rules that were published. */
export interface BadCellAt {
  list: string;
  number?: number;
  column: string;
  message: string;
  listUrl?: string;
  /** It is the list as a whole: it cannot be read, or hides rows from others. */
  isList?: true;
}

/** One list, read for the health check. `rows` is absent where the list is closed to this person. */
export interface ListRead {
  list: string;
  rows?: number;
  badCells: readonly BadCellAt[];
}

/** Health check. */
export interface HealthCalls {
  /** Every list with its cells to mend, and how many rows it has: of issues the open ones. For the health page. */
  readLists(): Promise<readonly ListRead[]>;
}
