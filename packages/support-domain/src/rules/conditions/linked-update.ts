import * as z from 'zod/mini';
import { yesNo } from './cells.js';
import { condition } from './condition.js';
import { bitsOf } from './dimension.js';
import { namesOf, plainName } from './names.js';

const heading = 'If it came after update';
const another = 'another update';

export const linkedUpdate = condition({
  heading,
  /** Any update at all, none, or one of these by their keys. */
  shape: { linkedUpdate: z.optional(z.union([z.boolean(), z.array(z.string()).check(z.minLength(1))])) },
  cells: {
    linkedUpdate: {
      heading,
      holds: { is: 'updates' },
      write: (wanted) => (Array.isArray(wanted) ? wanted.join(', ') : yesNo(wanted)),
    },
  },
  dimension: (rows) =>
    namesOf(
      rows,
      (facts) => facts.linkedUpdate,
      ({ linkedUpdate: wanted }) => (Array.isArray(wanted) ? wanted : undefined),
      ({ linkedUpdate: wanted }, values) => {
        if (wanted === undefined || Array.isArray(wanted)) return bitsOf(values, wanted?.map(plainName));
        const everything = (1 << values.length) - 1;
        return wanted ? everything & ~1 : 1;
      },
    ),
  was: (facts) => facts.linkedUpdate ?? 'none linked',
  said: ({ linkedUpdate: key }) => {
    if (!key) return undefined;
    return key === another ? 'after an update that no rule names' : `after ${key}`;
  },
  factsAt: ({ value }) => (value === undefined ? {} : { linkedUpdate: value }),
  another,
});
