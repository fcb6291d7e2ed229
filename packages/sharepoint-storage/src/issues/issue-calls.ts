import type { Issue, IssueCommand, Refusal } from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

export interface IssueRow extends Row<Issue> {
  /**
   * Ids of events whose actor is not who SharePoint says wrote them. Absent: not looked at; it is for an issue opened by its
   * number, in one request more.
   */
  unverified?: readonly string[];
  /**
   * Ids of events that have their writer's address and another name than SharePoint has for them: a name that changed since, or
   * somebody else's. Absent: as above.
   */
  otherName?: readonly string[];
  /** How it stands, as this device kept it: its story is not here, and `history` says no more than when its status changed. */
  inShort?: true;
}

/** How a command ended. A request that failed is not one of these: it throws a `StorageError`. */
export type Given =
  | { outcome: 'saved'; row: IssueRow }
  /** Refused by the process, before anything was sent. */
  | { outcome: 'refused'; refusal: Refusal }
  /**
   * Somebody else changed the issue meanwhile, and the command no longer fits; or a new issue has the key of one that says something
   * else. Nothing was written; both are here.
   */
  | { outcome: 'overtaken'; refusal: Refusal; row: IssueRow; command: IssueCommand };

/** Issues: read, found, raised, and taken through their steps. */
export interface IssueCalls {
  /**
   * Every issue that is not closed, in no order. `in-short`: rows that this device kept from the last visit and that nobody changed since may
   * come without their stories, which costs no request. Home needs no more.
   */
  readOpenIssues(want?: 'in-short'): Promise<readonly IssueRow[]>;
  readClosedIssues(page?: { before: number; size: number }): Promise<readonly IssueRow[]>;
  /** Throws `StorageError` with code `STORAGE.NOT_FOUND` where there is no such issue. */
  readIssue(number: number): Promise<IssueRow>;
  /** The issues that were raised under these keys, open or closed. A key without an issue is left out. */
  findIssues(keys: readonly string[]): Promise<readonly IssueRow[]>;
  /**
   * Fetches the script that writing needs and looking does not: who has it can decide on a step when the connection is gone. Writing
   * fetches it by itself. Rejects with `STORAGE.UNREACHABLE` where it does not come, and is then asked for again.
   */
  readyToWrite(): Promise<void>;
  /**
   * Raises an issue. A second try with the same key finds the first one; where that says something else, it ends as `overtaken`, with the issue
   * that is there.
   */
  raiseIssue(command: Extract<IssueCommand, { type: 'raise' }>): Promise<Given>;
  /**
   * Gives a command on an issue that was read: one item, one write, If-Match with the row's etag. A second try with the same
   * `commandId` finds the first in the story, even after a reload.
   */
  giveCommand(row: Pick<IssueRow, 'number' | 'etag'>, command: IssueCommand, commandId?: string): Promise<Given>;
}
