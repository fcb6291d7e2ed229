import type { IssueRow, Report } from '@tms-support/sharepoint-storage';
import type { OriginalFile } from '../../files/take-file';

/** What goes with the issue, once it is there. */
interface Along {
  /** The original, files out of it, and pictures that were pasted. */
  files?: readonly OriginalFile[];
  /** The original was to be kept, and this browser has it no more: it went with a reload. */
  isOriginalGone?: true;
  report?: Report;
}

/** How the form ended, for the screen after it. */
export type LogOutcome =
  | ({ kind: 'logged'; row: IssueRow } & Along)
  /** Added to an issue that was there: one fault, one answer to all. */
  | ({ kind: 'added'; row: IssueRow; name: string } & Along)
  /** Kept on this device, and sent when SharePoint answers: a new issue has its number then. `entryId` is its name in the outbox. */
  | { kind: 'waiting'; what: string; isNew: boolean; because: string; entryId: string; hadOriginal: boolean };
