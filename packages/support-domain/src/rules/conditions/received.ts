import * as z from 'zod/mini';
import { workingTimeWords } from '../../words/counts.js';
import { hoursConditionSchema } from '../bounds.js';
import { hoursCell } from './cells.js';
import { condition } from './condition.js';
import { hoursOf } from './working-hours.js';

const heading = 'If it came in';

export const receivedForWorkingHours = condition({
  heading,
  shape: { receivedForWorkingHours: z.optional(hoursConditionSchema) },
  cells: { receivedForWorkingHours: hoursCell(heading) },
  dimension: () =>
    hoursOf(
      (facts) => facts.workingMinutesSinceReceived,
      (row) => row.receivedForWorkingHours,
    ),
  was: (facts) => `${workingTimeWords(facts.workingMinutesSinceReceived)} of working time ago`,
  said: ({ workingMinutesSinceReceived: minutes }) =>
    minutes > 0 ? `received ${workingTimeWords(minutes)} ago` : undefined,
  factsAt: ({ number }) => ({ workingMinutesSinceReceived: number }),
});
