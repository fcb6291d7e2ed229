import type * as z from 'zod/mini';

/** Words of a schema of ours go on from their place, so they begin small. Those of `zod/mini` do not, and say nothing of what is wanted. */
const isOurs = (message: string): boolean => /^[a-z]/.test(message);

function faultInWords(issue: z.core.$ZodIssue): string {
  if (isOurs(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be of type ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `has ${issue.keys.join(', ')}, which is not known`;
    case 'too_small':
      return `needs at least ${issue.minimum}`;
    default:
      return 'cannot be read';
  }
}

/** What cannot be read, each with its place, which `placeOf` words: "rows.1.nudgeWhom: needs at least 1". */
export const faultsInWords = (
  { issues }: z.core.$ZodError,
  placeOf: (path: readonly PropertyKey[]) => string = (path) => `${path.join('.')}:`,
): string => issues.map((issue) => `${placeOf(issue.path)} ${faultInWords(issue)}`).join('; ');
