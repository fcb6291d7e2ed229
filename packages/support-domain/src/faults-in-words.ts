import type * as z from 'zod/mini';

/** Words of a schema of ours go on from their place, so they begin small. Those of `zod/mini` do not, and say nothing of what is wanted. */
const isOurs = /^[a-z]/;

/** Of every kind of fault, what it says of what is wanted. */
type Fault = z.core.$ZodIssue & Partial<Record<'expected' | 'values' | 'keys' | 'minimum', unknown>>;

/** What cannot be read, each with its place, which `placeOf` words: "rows.1.nudgeWhom: must be at least 1". */
export const faultsInWords = (
  { issues }: z.core.$ZodError,
  placeOf = (path: readonly PropertyKey[]): string => `${path.join('.')}:`,
): string =>
  issues
    .map((issue) => {
      const { message, expected, values, keys, minimum } = issue as Fault;
      const wanted = String(expected ?? values ?? `at least ${String(minimum)}`).replace(/,/g, ', ');
      const said = keys ? `has ${String(keys)}, which is not known` : `must be ${wanted}`;
      return `${placeOf(issue.path)} ${isOurs.test(message) ? message : said}`;
    })
    .join('; ');
