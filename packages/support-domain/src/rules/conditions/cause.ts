import * as z from 'zod/mini';
import { entryWords } from '../../vocabulary/causes.js';
import { shippedCauses } from '../../vocabulary/words/causes.js';
import { condition } from './condition.js';
import { namesOf } from './names.js';

const heading = 'If the cause is';
const another = 'another cause';

export const cause = condition({
  heading,
  /** `none`: no cause recorded yet. */
  shape: { cause: z.optional(z.array(z.string()).check(z.minLength(1))) },
  cells: {
    cause: {
      heading,
      holds: { is: 'causes' },
      write: (causes) => causes.join(', '),
    },
  },
  dimension: (rows) =>
    namesOf(
      rows,
      (facts) => facts.cause,
      (row) => row.cause,
    ),
  was: (facts) => facts.cause ?? 'none recorded',
  said: ({ cause: named }) => {
    if (!named) return undefined;
    return named === another
      ? 'with a cause that no rule names'
      : `with the cause “${entryWords(shippedCauses, named)}”`;
  },
  factsAt: ({ value }) => (value === undefined ? {} : { cause: value }),
  another,
});
