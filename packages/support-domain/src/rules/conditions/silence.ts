import * as z from 'zod/mini';
import { workingTimeWords } from '../../words/counts.js';
import { hoursConditionSchema } from '../bounds.js';
import { hoursCell } from './cells.js';
import { condition } from './condition.js';
import { hoursOf } from './working-hours.js';

const heading = 'If the person has heard nothing for';

export const silentForWorkingHours = condition({
  heading,
  shape: { silentForWorkingHours: z.optional(hoursConditionSchema) },
  cells: { silentForWorkingHours: hoursCell(heading) },
  dimension: () =>
    hoursOf(
      (facts) => facts.workingMinutesOfSilence,
      (row) => row.silentForWorkingHours,
    ),
  was: (facts) => `${workingTimeWords(facts.workingMinutesOfSilence)} of working time`,
  said: ({ workingMinutesOfSilence: minutes }) => (minutes > 0 ? `${workingTimeWords(minutes)} of silence` : undefined),
  factsAt: ({ number }) => ({ workingMinutesOfSilence: number }),
});
