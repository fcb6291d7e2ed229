import type { CountingRules, ReplyRow } from '@tms-support/sharepoint-storage';
import {
  decideByRules,
  factsOf,
  problemOf,
  suggestReplies,
  type Instant,
  type Issue,
  type StandardReply,
  type SuggestedReply,
} from '@tms-support/support-domain';
import { officeHours } from '../../../queue/office-hours';
import { isOfAnotherFault } from '../../../words/another-fault';
import { repliesToProblem } from '../../../words/replies-to-problem';
import { newsOfTra, starterFor } from './starters';

const most = 3;

/** The reply that the rules suggest for this issue as it stands now. */
function byRules(
  library: readonly StandardReply[],
  rules: CountingRules | undefined,
  issue: Issue,
  now: Instant,
): SuggestedReply[] {
  if (!rules) return [];
  let row;
  try {
    row = decideByRules(rules.snapshot, factsOf(issue, { now, calendar: officeHours() })).row;
  } catch {
    // A table in which no row fits suggests nothing; the library still does.
    return [];
  }
  const reply = library.find(({ key, retired }) => key === row.replyKey && !retired);
  return reply ? [{ reply, because: `The rules suggest it, because ${row.because}` }] : [];
}

/** Replies that may fit this step, best first: what the rules say, then the same cause, or the same words; where there is none, a short start. */
export function suggestionsFor(
  command: string,
  issue: Issue,
  rows: readonly ReplyRow[],
  rules: CountingRules | undefined,
  now: Instant,
): readonly SuggestedReply[] {
  const library = rows.map((row) => row.value);
  const hints = { ...issue.details, channel: issue.channel };
  const problem = problemOf(issue);
  // A reply to a fault says who mends it, and not what is wrong.
  const fits = (reply: StandardReply): boolean =>
    hints.cause === 'fault' || !isOfAnotherFault(`${problem.whatHappened}\n${problem.errorText ?? ''}`, reply);
  // A question to the person is written from the question itself.
  const found =
    command === 'ask-person'
      ? []
      : [
          ...byRules(library, rules, issue, now),
          // Until somebody knows the cause, its own words say which of an area's replies fits: an area alone fits every problem in it.
          ...(hints.cause
            ? suggestReplies(library, hints).filter(({ reply }) => fits(reply))
            : repliesToProblem(library, problem, hints.area)),
        ];
  const each = found
    .filter(({ reply }, at) => found.findIndex((other) => other.reply.key === reply.key) === at)
    .slice(0, most);
  const starter = starterFor(command, issue);
  if (!starter) return each;
  const start = { reply: starter, because: 'A short start' };
  // The library knows the problem, and not that TRA has it, that it is fixed or will stay as it is: that news comes first.
  const isNews = issue.status === 'not-changing' || issue.status === 'fixed-tell-person' || issue.status in newsOfTra;
  if (isNews) return [start, ...each].slice(0, most);
  return each.length === 0 ? [start] : each;
}
