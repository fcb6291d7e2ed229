import * as z from 'zod/mini';
import { yesNo, yesNoCell } from './cells.js';
import { condition } from './condition.js';

const heading = 'If there is an error message';

export const hasErrorMessage = condition({
  heading,
  shape: { hasErrorMessage: z.optional(z.boolean()) },
  cells: { hasErrorMessage: yesNoCell(heading) },
  dimension: () => ({
    kind: 'choice',
    values: ['no', 'yes'],
    read: ({ hasErrorMessage: has }) => (has === undefined ? -1 : has ? 1 : 0),
    bits: ({ hasErrorMessage: wanted }) => (wanted === undefined ? undefined : wanted ? 2 : 1),
  }),
  was: (facts) => yesNo(facts.hasErrorMessage),
  said: (facts) => (facts.hasErrorMessage ? 'with an error message' : undefined),
  factsAt: ({ value }) => ({ hasErrorMessage: value === 'yes' }),
});
