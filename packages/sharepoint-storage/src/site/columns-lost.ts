import { andList } from '@tms-support/support-domain';
import type { FieldSchema, ListSchema } from '@tms-support/sharepoint-schema';
import { StorageError } from './storage-error.js';

/** A column that is not as the desk made it: deleted, or made into another kind. */
export interface LostColumn {
  field: FieldSchema;
  /** The kind that it is of now. Absent: it is gone. */
  kind?: string;
}

/** A column of this kind is asked for by what it points to, and by its own name not at all. */
const pointsElsewhere = (kind: string | undefined): boolean => /^(Lookup|User)/.test(kind ?? '');

/** The columns that the lists of this site turned out not to have. Empty on all but a bad day: then it was asked for once. */
export class ColumnsLost {
  private readonly byList = new Map<string, readonly LostColumn[]>();

  /** Whatever was known: set-up, or a person, may have put it right since. */
  forget(): void {
    this.byList.clear();
  }

  note(list: ListSchema, lost: readonly LostColumn[]): void {
    this.byList.set(list.urlName, lost);
  }

  private of(list: Pick<ListSchema, 'urlName'>): readonly LostColumn[] {
    return this.byList.get(list.urlName) ?? [];
  }

  /** Whether the column can be asked for and written. */
  isThere(list: Pick<ListSchema, 'urlName'>, name: string): boolean {
    return !this.of(list).some(
      ({ field, kind }) => field.name === name && (kind === undefined || pointsElsewhere(kind)),
    );
  }

  /** Whether rows can be looked for by the column: SharePoint refuses to by a note, and an answer by another kind is no answer. */
  mayFilter(list: Pick<ListSchema, 'urlName'>, name: string): boolean {
    return !this.of(list).some(({ field }) => field.name === name);
  }

  /** The cells that the list has columns for. */
  cellsThere<T>(list: Pick<ListSchema, 'urlName'>, cells: Readonly<Record<string, T>>): Record<string, T> {
    return Object.fromEntries(Object.entries(cells).filter(([name]) => this.isThere(list, name)));
  }

  /** Nothing may be saved without these: what a person does would be lost with the column. Throws `STORAGE.REFUSED`. */
  mustBeThere(list: ListSchema, fields: readonly Pick<FieldSchema, 'name' | 'title'>[]): void {
    const gone = fields.filter((field) => !this.isThere(list, field.name));
    if (gone.length === 0) return;
    const names = andList(gone.map(({ title }) => `“${title}”`));
    const message =
      `The list “${list.title}” no longer has ${names}, without which nothing can be saved. Nothing was saved. ` +
      'A site owner can run set-up, which adds what is missing.';
    throw new StorageError('STORAGE.REFUSED', message);
  }

  /** What a list lacks, in words for whoever opens the desk. */
  words(list: ListSchema): readonly string[] {
    return this.named(list).map(({ words }) => words);
  }

  /** The same, each with the column that it speaks of. */
  named(list: ListSchema): readonly { title: string; words: string }[] {
    return this.of(list).map(({ field, kind }) => ({
      title: field.title,
      words:
        kind === undefined
          ? `The column “${field.title}” of the list “${list.title}” is not there.`
          : `The column “${field.title}” of the list “${list.title}” is of another kind: ${kind}, where the desk needs ${field.type}.`,
    }));
  }
}
