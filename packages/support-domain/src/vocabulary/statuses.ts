import * as z from 'zod/mini';
import type { PlacedStatus } from '../issues/flowchart.js';
import type { StatusWords } from './shapes/status-words.js';
import { codesOf } from './vocabulary.js';
import { issueStatuses } from './words/statuses.js';

export type IssueStatus = PlacedStatus;
export const issueStatusSchema = z.enum(codesOf<IssueStatus>(issueStatuses));

/** How an issue with this status stands, in words. `person` is who has the problem, `owner` who has the issue. */
export function statusWords(status: IssueStatus, person = 'the person', owner = 'Somebody'): string {
  const { says, stored }: StatusWords = issueStatuses[status];
  return says ? says(person, owner) : stored;
}
