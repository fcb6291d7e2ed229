import * as z from 'zod/mini';
import { bad, good, isNone, splitCell } from '../read-cell.js';
import { foldWord } from '../../vocabulary/vocabulary.js';
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
      read: (text, { causes }) => {
        const parts = splitCell(text);
        if (parts.length === 0) return good();
        const keys = parts.map((part) => {
          if (isNone(part)) return 'none';
          if (!causes) return part.toLowerCase();
          return causes.find(({ key, words, was = [] }) =>
            [key, words, ...was].some((one) => foldWord(one) === foldWord(part)),
          )?.key;
        });
        const at = keys.indexOf(undefined);
        return at < 0
          ? good([...new Set(keys as string[])])
          : bad(
              'RULES.CELL_NOT_A_CHOICE',
              `"${parts[at]!.slice(0, 40)}" must be one of: none; ${causes!.map(({ key }) => key).join('; ')}.`,
            );
      },
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
    return named === another ? 'with a cause that no rule names' : `with the cause "${named}"`;
  },
  factsAt: ({ value }) => (value === undefined ? {} : { cause: value }),
  another,
});
