import type { Instant, IssueFile } from '@tms-support/support-domain';

/** A file that hangs on an issue. */
export interface Attachment {
  name: string;
  /** Absolute address; the server decides who may open it. */
  url: string;
  /** Bytes. Absent: not looked at, or SharePoint did not say. */
  size?: number;
  /** What the story says of it, and who added it when. Absent: nothing, as of a file from before the story told of files. */
  told?: IssueFile & { at: Instant; by: string };
  /** `replaced`: not as large as the story says. `not-in-story`: the story tells of files, and not of this one. */
  doubt?: 'replaced' | 'not-in-story';
  /** It was added just now, and its line in the story could not be saved: adding it again saves that. */
  isUntold?: true;
}

/** The files of an issue, held against its story. */
export interface FilesOfIssue {
  files: readonly Attachment[];
  /** Files that the story tells of and that are not there. `at` and `by` are absent for one from before the story told of files. */
  gone: readonly { name: string; at?: Instant; by?: string }[];
}

/** The files beside an issue. */
export interface FileCalls {
  readAttachments(number: number): Promise<readonly Attachment[]>;
  /** The same, held against the issue's story. Bytes are looked at by `checkFile` alone. */
  readFiles(number: number): Promise<FilesOfIssue>;
  /** Reads a file's bytes, and says whether they are those that the story tells of. Absent: the story cannot say. */
  checkFile(number: number, name: string): Promise<boolean | undefined>;
  /**
   * Puts one file beside the issue, and its name, size and fingerprint into the story. Its etag is another one then: read the issue
   * again before the next command. A second try with the same bytes finds the first.
   */
  addAttachment(number: number, name: string, bytes: ArrayBuffer): Promise<Attachment>;
}
