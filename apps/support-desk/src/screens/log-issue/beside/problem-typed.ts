import { ownWords, textParts, withoutGreeting } from '@tms-support/message-reader';
import type { ProblemWords } from '@tms-support/support-domain';
import { withoutWordsOfReportForm } from '../../../words/words-of-report-form';

/** The line that a message leaves in the form, of when it was written. */
const messageOf = /^Message of [^\n]{5,40}\.$/m;

/**
 * The words that say what the problem is: how somebody greets and signs, and what they answer, is alike in problems that are not. A text
 * of nothing else stays as it is.
 */
function wordsOfProblem(whatHappened: string): string {
  const typed = withoutWordsOfReportForm(whatHappened.replace(messageOf, ''));
  return withoutGreeting(ownWords(textParts(typed))).trim() || typed;
}

/** What is typed of the problem, once there is something to go by: a word of three letters, or the words of a message. */
export function problemTyped(whatHappened: string, errorText: string): ProblemWords | undefined {
  const what = wordsOfProblem(whatHappened);
  const error = errorText.trim();
  if (!error && !/\p{L}{3}/u.test(what)) return undefined;
  return { whatHappened: what, ...(error ? { errorText: error } : {}) };
}
