import { withParts } from '../../parts-of.js';
import * as z from 'zod/mini';
import { issueStandingSchema, standingParts } from '../issue-standing.js';
import type { IssueState } from '../issue-state.js';
import { type After, step } from './step.js';

/** Takes the newest step back by which somebody was told something: what they were told, they were told. */
export const undoReply = step({
  command: 'undo-reply',
  event: 'reply-undone',
  asks: { eventId: z.string(), before: issueStandingSchema },
  /** The step `eventId` was taken back: the issue stands as `before` says again. Whoever was told by it, was told. */
  says: { eventId: z.string(), before: issueStandingSchema },
  rows: [
    {
      from: ['waiting-for-person', 'answered', 'closed'],
      to: 'as-before',
      lanes: ['tmu'],
      arrows: [],
      needs: 'the reply, which must be the newest step',
    },
  ],
});

/** The issue as it stood before the reply; whoever was told by it has heard. */
export const afterUndoReply: After<typeof undoReply> = (issue, { before }) =>
  withParts<IssueState>(issue, standingParts, before);
