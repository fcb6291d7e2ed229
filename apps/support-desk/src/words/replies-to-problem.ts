import {
  readAlikeWords,
  repliesAlike,
  shippedAlikeWords,
  type ProblemWords,
  type StandardReply,
  type SuggestedReply,
} from '@tms-support/support-domain';
import { isOfAnotherFault } from './another-fault';
import { withoutWordsOfReportForm } from './words-of-report-form';

/** What a program says within somebody's words: in quotation marks, or behind the name that Dynamics gives its errors. */
const ofProgram = /["“«][^"“”«»]{3,}["”»]|\bbusiness process error[^\n]*/gi;
const literally = readAlikeWords([]);

/** "A hearing is missing", of the area "hearings", is for no case that is: what a title has from its own area must be said, by any of its words. */
function isOfOtherThing(problem: string, { title, area: own = '' }: StandardReply): boolean {
  const thing = own.toLowerCase().replace(/s$/, '');
  // "Sign-in" and "panellist documents" are said in too many ways.
  if (!/^[a-z]+$/.test(thing) || !new RegExp(`\\b${thing}`, 'i').test(title)) return false;
  const words = shippedAlikeWords.find((row) => row.includes(thing)) ?? [thing];
  return !new RegExp(`\\b(?:${words.join('|')})`, 'i').test(problem);
}

/**
 * The replies that say what a problem says. People call one thing by many words, and a program by one: its "field Panel date is empty" is
 * no hearing that is missing. So what a program says is taken as it is written.
 */
export function repliesToProblem(
  all: readonly StandardReply[],
  problem: ProblemWords,
  area?: string,
): SuggestedReply[] {
  const { errorText = '' } = problem;
  const whatHappened = withoutWordsOfReportForm(problem.whatHappened);
  const said = `${whatHappened}\n${errorText}`;
  const library = all.filter(
    (reply) => !isOfAnotherFault(said, reply) && (area !== undefined || !isOfOtherThing(said, reply)),
  );
  const own = whatHappened.replace(errorText, ' ').replace(ofProgram, ' ');
  const found = repliesAlike(library, { whatHappened: own }, { area });
  if (own === whatHappened && errorText === '') return found;
  const asWritten = repliesAlike(library, { ...problem, whatHappened }, { alike: literally, area });
  const isNew = ({ reply }: SuggestedReply): boolean => !found.some((one) => one.reply.key === reply.key);
  return [...found, ...asWritten.filter(isNew)].slice(0, 2);
}
