import * as z from 'zod/mini';
import { issueStatuses } from '../../vocabulary/words/statuses.js';
import { type IssueStatus, issueStatusSchema } from '../../vocabulary/codes.js';
import { ruleWordOf } from '../../vocabulary/vocabulary.js';
import { choicesCell } from './cells.js';
import { condition } from './condition.js';
import { choiceOf } from './dimension.js';

const heading = 'If its status is';

export const statusIs = condition({
  heading,
  shape: { statusIs: z.optional(z.array(issueStatusSchema).check(z.minLength(1))) },
  cells: { statusIs: choicesCell(heading, issueStatuses) },
  dimension: () =>
    choiceOf(
      issueStatusSchema.options,
      (facts) => facts.status,
      (row) => row.statusIs,
    ),
  was: (facts) => ruleWordOf(issueStatuses, facts.status),
  said: ({ status }) => (status === 'new' ? undefined : `status “${ruleWordOf(issueStatuses, status)}”`),
  factsAt: ({ value }) => ({ status: value as IssueStatus }),
});
