import type { CellCodec } from './cells/cell.js';

/** SharePoint's names for the types of column that the desk uses. */
export type FieldType = 'Text' | 'Note' | 'Choice' | 'MultiChoice' | 'Number' | 'DateTime' | 'Boolean';

/** One column of a list, as data. */
export interface FieldSchema<T = unknown, N extends string = string> {
  /** SharePoint's internal name. Only this package has it, and it never changes. */
  name: N;
  /** Its heading in the list. */
  title: string;
  type: FieldType;
  codec: CellCodec<T>;
  /** The help text for people who edit the cell by hand. */
  description?: string;
  required?: boolean;
  indexed?: boolean;
  unique?: boolean;
  choices?: readonly string[];
  defaultValue?: string;
  /** Not shown on the new, edit and display forms. */
  offForms?: boolean;
  lines?: number;
  /** Column formatting, as SharePoint's own JSON schema describes it. */
  formatting?: Readonly<Record<string, unknown>>;
  /** What earlier versions formatted it with: nobody chose it, so set-up can replace it with the newer one. */
  formattingWas?: readonly Readonly<Record<string, unknown>>[];
  /** The schema version that added the column. Absent: the first version had it. */
  since?: number;
  /** True for a column that every list has (Title): set-up renames it and does not make it. */
  builtIn?: boolean;
}

/** The value in a field's cell. */
export type FieldValue<F> = F extends FieldSchema<infer T> ? T : never;

/** A list's columns, by their names in code. */
export type FieldSet = Readonly<Record<string, FieldSchema<never>>>;

/** A view that an admin would want. */
export interface ViewSchema {
  title: string;
  /** Internal names, in order. */
  fields: readonly string[];
  /** The columns of an earlier version. A view with exactly these has not been given the newer columns yet. */
  was?: readonly string[];
  /** The CAML inside `<Query>`. It filters only on indexed columns. */
  query: string;
  rowLimit: number;
  isDefault?: boolean;
}
