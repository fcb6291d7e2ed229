import { issueStatusSchema } from '../../vocabulary/codes.js';
import { raised } from './places.js';
import { type After, step } from './step.js';

/** Somebody changed the state in the plain list: storage notices, and the story says so. */
export const recordListEdit = step({
  command: 'record-list-edit',
  event: 'edited-in-list',
  asks: { status: issueStatusSchema },
  says: { status: issueStatusSchema },
  rows: [
    // The cell wins: whoever may write the list has already changed it, and the story must not deny it.
    {
      from: [...raised, 'merged'],
      to: 'as-edited',
      lanes: ['tmu', 'tra', 'person'],
      arrows: [],
      needs: 'nothing more',
    },
  ],
});

export const afterRecordListEdit: After<typeof recordListEdit> = (issue, event) =>
  event.status === 'closed' ? { ...issue, closedAt: issue.closedAt ?? event.at } : issue;
