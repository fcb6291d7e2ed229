import type { CalendarDate, Instant, ProceduralDocument } from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

export interface DocumentRow extends Row<ProceduralDocument> {
  /** The file's name in the library. */
  fileName?: string;
}

/** What somebody writes about a document in a form. Absent: the cell is blank. */
export type DocumentFacts = Pick<
  ProceduralDocument,
  'title' | 'purpose' | 'limitWorkingDays' | 'limitFrom' | 'limitRule' | 'ownerName' | 'freshDays'
>;

/** That somebody found a copy right as it is. */
export interface DocumentCheck {
  on: CalendarDate;
  by?: string;
}

/** A file as somebody gives it. */
export interface GivenFile {
  name: string;
  bytes: ArrayBuffer;
}

/** The row and what it says by now, with what it was taken from: what others changed meanwhile is not written over. */
export type SeenDocument = Pick<DocumentRow, 'number' | 'etag' | 'value'>;

/** What became of one check. `failed`: nothing was written, and why. */
export type Checked = { outcome: 'saved'; row: DocumentRow } | { outcome: 'failed'; number: number; error: unknown };

/** What to do while TMS is away. */
export interface DocumentCalls {
  readDocuments(): Promise<readonly DocumentRow[]>;
  /**
   * When the copy of each was last made, by the library's versions: an edit of a cell is no new copy, though SharePoint dates the whole item by
   * it. One request for all. A document whose versions cannot be read is not among them.
   */
  readCopyTimes(numbers: readonly number[]): Promise<ReadonlyMap<number, Instant>>;
  /** The bytes of a document's file, by its address. */
  readDocumentFile(url: string): Promise<ArrayBuffer>;
  /** Puts a file into the library, with what is said of it. A second try with the same bytes finds the first. */
  addDocument(file: GivenFile, facts: DocumentFacts): Promise<DocumentRow>;
  /** Changes what is said of a document, and puts a new copy in its file's place where one is given. */
  keepDocument(
    facts: DocumentFacts,
    row: SeenDocument & { fileName?: string },
    bytes?: ArrayBuffer,
  ): Promise<DocumentRow>;
  /** Says of each that its copy was found right, or takes that back: what `check` gives for a row stands there then. */
  checkDocuments(
    rows: readonly SeenDocument[],
    check: (row: SeenDocument) => DocumentCheck | undefined,
  ): Promise<readonly Checked[]>;
}
