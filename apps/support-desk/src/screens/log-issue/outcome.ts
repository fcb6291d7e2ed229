import type { IssueRow, Report } from '@tms-support/sharepoint-storage';
import type { OriginalFile } from './message/take-file';

/** How the form ended, for the screen after it. */
export type LogOutcome =
  | { kind: 'logged'; row: IssueRow; original?: OriginalFile; report?: Report }
  /** Added to an issue that was there: one fault, one answer to all. */
  | { kind: 'added'; row: IssueRow; name: string; original?: OriginalFile; report?: Report }
  /** Kept on this machine, and sent when SharePoint answers: there is no number yet. */
  | { kind: 'waiting'; because: string; name: string; hadOriginal: boolean };
