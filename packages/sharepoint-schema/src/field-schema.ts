import type { CellCodec } from './cells/cell.js';

/** SharePoint's own names of the kinds of column that the desk uses. */
export type FieldType = 'Text' | 'Note' | 'Choice' | 'MultiChoice' | 'Number' | 'DateTime' | 'Boolean';

/** One column of a list, as data. */
export interface FieldSchema<T = unknown, N extends string = string> {
  /** SharePoint's internal name. It lives in this package alone, and never changes. */
  name: N;
  /** As the list shows it. */
  title: string;
  type: FieldType;
  codec: CellCodec<T>;
  /** For whoever edits the cell by hand. */
  description?: string;
  required?: boolean;
  indexed?: boolean;
  unique?: boolean;
  choices?: readonly string[];
  defaultValue?: string;
  /** Kept off the new, edit and display forms. */
  offForms?: boolean;
  lines?: number;
  /** Column formatting, as SharePoint's own JSON schema describes it. */
  formatting?: Readonly<Record<string, unknown>>;
  /** What earlier versions formatted it with: nobody chose it, so set-up can replace it with the newer one. */
  formattingWas?: readonly Readonly<Record<string, unknown>>[];
  /** The schema version that brought the column. Absent: it was there from the first. */
  since?: number;
  /** True for a column that every list has (Title): set-up renames it and never makes it. */
  builtIn?: boolean;
}

/** The value that a field's cell holds. */
export type FieldValue<F> = F extends FieldSchema<infer T> ? T : never;

/** A list's columns by the names that the program uses. */
export type FieldSet = Readonly<Record<string, FieldSchema<never>>>;

/** A view that an admin would want. */
export interface ViewSchema {
  title: string;
  /** Internal names, in order. */
  fields: readonly string[];
  /** The columns that an earlier version made it with: a view that has them, and none of those that came since, was never offered those. */
  was?: readonly string[];
  /** CAML inside `<Query>`. It filters on indexed columns alone. */
  query: string;
  rowLimit: number;
  isDefault?: boolean;
}
