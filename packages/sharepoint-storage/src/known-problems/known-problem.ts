import type { Instant } from '@tms-support/support-domain';

/** One line about what the team knows, for everybody to see, so that people need not call. No name, no case. */
export interface KnownProblem {
  /** Made by the client, once. */
  key: string;
  line: string;
  /** The issue that it was written from. TMS users see the line, and never the issue. */
  issueNumber?: number;
  sinceAt: Instant;
  /** Absent while it lasts. */
  endedAt?: Instant;
  /** When those who said that they had it too were told that it is resolved. */
  toldAt?: Instant;
}
