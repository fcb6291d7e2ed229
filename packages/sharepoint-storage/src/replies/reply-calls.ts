import type { StandardReply } from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

/** A standard reply. `pictureUrl`: the address of its picture, where it has one; the server decides who may open it. */
export type ReplyRow = Row<StandardReply> & { pictureUrl?: string };

/** The library of standard replies. */
export interface ReplyCalls {
  /** Standard replies, those no longer used among them. */
  readReplies(): Promise<readonly ReplyRow[]>;
  /**
   * Adds a reply, or changes the one of this row. The row is what its writer saw: only what differs from it is written, and where
   * somebody changed the same, it throws `ChangedMeanwhileError<ReplyRow>`. A second try with the same key finds the first.
   */
  keepReply(reply: StandardReply, row?: Pick<ReplyRow, 'number' | 'etag' | 'value'>): Promise<ReplyRow>;
  /** Puts a picture beside a reply that names it. A second try with the same bytes makes no second file. */
  addReplyPicture(reply: Pick<ReplyRow, 'number'>, name: string, bytes: ArrayBuffer): Promise<void>;
}
