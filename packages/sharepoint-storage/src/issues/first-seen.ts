import type { IssueEvent } from '@tms-support/support-domain';
import type { IssueVersion } from './version-of-issue.js';

/** An event in the version that first has it, word for word. */
export interface FirstSeen {
  event: IssueEvent;
  version: IssueVersion;
  /** When the step before it was saved. Absent: it is of the first version that was read. */
  stepBeforeAt?: string;
  isVerified: boolean;
  /** Its writer's address, and another name than SharePoint has for them. */
  hasOtherName: boolean;
}
