import { issueCommandSchema, type IssueCommand } from './issue-command.js';
import type { Need } from './refusal.js';

/** The longest text that one answer may hold: a history is one cell of a list, and one paste must not fill it. */
export const longestAnswer = 10_000;

function longTexts(value: unknown, path: string): Need[] {
  if (typeof value === 'string') {
    return value.length > longestAnswer
      ? [{ field: path, message: `This text must be ${longestAnswer.toLocaleString('en-GB')} characters or fewer` }]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => longTexts(inner, path === '' ? key : `${path}.${key}`));
}

const wordsForField = (field: string): string => {
  if (/On$|\.on$/.test(field)) return 'This must be a real date';
  if (/At$|\.at$/.test(field)) return 'This must be a real date and time';
  return 'This answer could not be read. Enter it again';
};

/**
 * The command as its schema reads it: trimmed, without what it does not know. What cannot be read is a need with its
 * field, never an exception: whatever the form or an outbox held, the person can mend it.
 */
export function readCommand(command: IssueCommand): { command: IssueCommand } | { needs: readonly Need[] } {
  const long = longTexts(command, '');
  if (long.length > 0) return { needs: long };
  const read = issueCommandSchema.safeParse(command);
  if (read.success) return { command: read.data };
  const fields = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))];
  return { needs: fields.map((field) => ({ field, message: wordsForField(field) })) };
}
