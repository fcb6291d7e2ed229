import type { Instant } from '@tms-support/support-domain';

/** Where the last thing that somebody wrote stands. It is always on the screen. */
export type WriteStatus =
  | { state: 'nothing-yet' }
  | { state: 'sending'; what: string }
  /** `isUndone`: what was offered to be taken back was, and `what` are the words of the offer. */
  | { state: 'saved'; what: string; at: Instant; isUndone?: true }
  /** Kept on this device: it is sent by itself. */
  | { state: 'waiting'; what: string }
  /** Somebody said that it is not sent yet: nothing of it is recorded, and their words stay where they typed them. */
  | { state: 'draft'; what: string }
  /** `nothingTyped`: what was pressed took no words, and none are said to be kept. */
  | { state: 'refused'; what: string; nothingTyped?: boolean }
  /** It came to no end that is known to be good: `error` says whether SharePoint may have it all the same. */
  | { state: 'failed'; what: string; error: unknown; nothingTyped?: boolean }
  /** Of several writes some are saved. What became of each is said where they were given. */
  | { state: 'part'; what: string }
  /** An undoing that came too late: `what` follows "Not undone:". */
  | { state: 'not-undone'; what: string };

export type SayStatus = (status: WriteStatus) => void;

/** How an undoing ended. Whatever came to nothing says so: what is nothing of these would read "Undone". */
export type UndoEnded = { outcome: 'saved' | 'refused' | 'overtaken' } | undefined;

/**
 * Offers to take back what was just saved, until the next thing is written. `words` follow "Undo:", "Undone:" and "Not undone:" ("back to Sam Okoro").
 * Where `undo` rejects, it is offered once more; where it rejects since somebody wrote first, nothing is. Returns what ends the offer sooner.
 */
export type OfferUndo = (words: string, undo: () => Promise<UndoEnded | void>) => () => void;
