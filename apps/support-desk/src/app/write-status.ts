import type { Instant } from '@tms-support/support-domain';

/** Where the last thing that somebody wrote stands. It is always on the screen. */
export type WriteStatus =
  | { state: 'nothing-yet' }
  | { state: 'sending'; what: string }
  | { state: 'saved'; what: string; at: Instant }
  | { state: 'refused'; what: string }
  | { state: 'not-sent'; what: string };

export type SayStatus = (status: WriteStatus) => void;
