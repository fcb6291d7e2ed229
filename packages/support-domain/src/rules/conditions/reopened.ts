import * as z from 'zod/mini';
import { counted } from '../../words/counts.js';
import { countConditionSchema } from '../bounds.js';
import { countCell } from './cells.js';
import { condition } from './condition.js';

const heading = 'If it was opened again';

export const reopenedAtLeast = condition({
  heading,
  shape: { reopenedAtLeast: z.optional(countConditionSchema) },
  cells: { reopenedAtLeast: countCell(heading, 'at least', 'times') },
  dimension: () => ({
    kind: 'range',
    unit: 'count',
    least: 0,
    read: (facts) => facts.timesReopened,
    stretch: ({ reopenedAtLeast: wanted }) => wanted && [wanted.from, wanted.to ?? Infinity],
  }),
  was: (facts) => counted(facts.timesReopened, 'time'),
  said: ({ timesReopened: times }) =>
    times > 0 ? `opened again ${times === 1 ? 'once' : `${times} times`}` : undefined,
  factsAt: ({ number }) => ({ timesReopened: number }),
});
