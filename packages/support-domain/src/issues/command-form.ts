import { issueCommandSchema, type IssueCommand } from './issue-command.js';
import { blank } from './needs.js';
import type { Need } from './refusal.js';
import { seenSchema } from './seen.js';
import { longTexts } from './long-texts.js';
import { longestAnswer, longestBroughtIn } from './longest-answer.js';

/** Without the answers that were left blank: a form sends the empty day of a hearing that nobody knows. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const said = Object.entries(value)
    .map(([key, inner]) => [key, withoutBlanks(inner)] as const)
    .filter(([, inner]) => inner !== undefined && !(typeof inner === 'string' && blank(inner)));
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

export const answerUnread = 'This answer could not be read. Enter it again';

const wordsForField = (field: string): string => {
  if (/(^|\.)error\.text$/.test(field)) return 'Enter the exact words of the error message';
  if (/On$|\.on$/.test(field)) return 'This must be a real date';
  if (/At$|\.at$/.test(field)) return 'This must be a real date and time';
  return answerUnread;
};

/**
 * The command as its schema reads it: trimmed, without what it does not know. What cannot be read is a need with its
 * field, never an exception: whatever the form or an outbox held, the person can mend it.
 */
export function readCommand(given: IssueCommand): { command: IssueCommand } | { needs: readonly Need[] } {
  // What was seen is not an answer: it is neither too long nor blank, and what cannot be read of it was not seen.
  const { seen, ...command } = given;
  const isBroughtIn = command.type === 'raise' && command.broughtIn !== undefined;
  const long = longTexts(command, '', isBroughtIn ? longestBroughtIn : longestAnswer);
  if (long.length > 0) return { needs: long };
  const whole = issueCommandSchema.safeParse(command);
  const read = whole.success ? whole : issueCommandSchema.safeParse(withoutBlanks(command));
  if (read.success) {
    const saw = seenSchema.safeParse(seen);
    return { command: seen === undefined ? read.data : { ...read.data, seen: saw.success ? saw.data : {} } };
  }
  const fields = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))];
  return { needs: fields.map((field) => ({ field, message: wordsForField(field) })) };
}
