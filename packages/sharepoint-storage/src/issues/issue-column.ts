import type { Issue, IssueEvent } from '@tms-support/support-domain';
import type { FieldSchema, RowReader } from '@tms-support/sharepoint-schema';
import type { ItemHead } from '../site/item.js';

type Body = IssueEvent extends infer E ? (E extends IssueEvent ? Omit<E, 'id' | 'at' | 'by'> : never) : never;

/**
 * What an edit of the cell by hand becomes: part of one event that changes the details; an event of its own; nothing but the fact, where the
 * process has no step for it (`filled`: a blank is no edit); or nothing at all, where the story alone says it.
 */
type HandEdit<T> =
  | 'details'
  | { event(value: T | undefined, row: RowReader): Body | undefined }
  | 'fact'
  | 'filled-fact'
  | 'story-counts';

/** A column of the issues list: what an issue says in it, and what the cell says of an issue. */
export interface IssueColumn<T> {
  get(issue: Issue): T | undefined;
  /** Puts a value into a draft of an issue. Absent: the cell is made of others, and never read. */
  set?(draft: Issue, value: T | undefined): void;
  /** Reads the cell. Absent: as its codec does. */
  read?(row: RowReader, field: FieldSchema<T>, head: ItemHead): T | undefined;
  /** Where an issue is read from its columns alone, a blank cell is named, and what stands in the draft counts. */
  mustHold?: true;
  byHand: HandEdit<T>;
  /** What is said where somebody blanked the cell, and nothing is changed by it. */
  ifBlanked?: string;
}

/** A draft of an issue that columns may be put into: the issue itself stays as it is. */
export function draftOf(issue: Issue): Issue {
  const { details, reporter, owner } = issue;
  return {
    ...issue,
    details: { ...details, ...(details.error ? { error: { ...details.error } } : {}) },
    reporter: { ...reporter },
    ...(owner ? { owner: { ...owner } } : {}),
  };
}

/** Puts a value in, or takes it out. */
export function put<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
