/** A cell that does not hold what its column should: the row is shown all the same, with this beside it. */
export interface CellFault {
  /** The column as the list shows it. */
  column: string;
  /** What is wrong, in words for the person who can mend it. */
  message: string;
  /** The cell's text as it stands, cut to a readable length. */
  value: string;
}

/** A row of a list, parsed. `faults` is empty where every cell was good. */
export interface Row<T> {
  /** SharePoint's item id. An issue's is its number: "issue 41". */
  number: number;
  etag: string;
  value: T;
  faults: readonly CellFault[];
  /** The item's page in the plain list. */
  listUrl: string;
}
