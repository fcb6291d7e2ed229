import * as z from 'zod/mini';
import { counted } from '../../words/counts.js';
import { countConditionSchema } from '../bounds.js';
import { writeCount } from './cells.js';
import { condition } from './condition.js';

const heading = 'If a hearing is within';

export const hearingWithinWorkingDays = condition({
  heading,
  /** `none`: no hearing ahead is known. */
  shape: { hearingWithinWorkingDays: z.optional(z.union([z.literal('none'), countConditionSchema])) },
  cells: {
    hearingWithinWorkingDays: {
      heading,
      holds: { is: 'count', alone: 'within', example: 'working days', orNone: true },
      write: (wanted) => (wanted === 'none' ? 'None' : writeCount(wanted)),
    },
  },
  dimension: () => ({
    kind: 'range',
    unit: 'working days',
    least: -1,
    read: (facts) => facts.hearingInWorkingDays ?? -1,
    stretch: ({ hearingWithinWorkingDays: wanted }) =>
      wanted === 'none' ? [-1, -1] : wanted && [wanted.from, wanted.to ?? Infinity],
  }),
  was: ({ hearingInWorkingDays: days }) => (days === undefined ? 'none known' : counted(days, 'working day')),
  said: ({ hearingInWorkingDays: days }) =>
    days === undefined ? undefined : `a hearing in ${counted(days, 'working day')}`,
  factsAt: ({ number }) => (number < 0 ? {} : { hearingInWorkingDays: number }),
});
