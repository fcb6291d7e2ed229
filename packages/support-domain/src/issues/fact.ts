import { detailOf } from './detail-text.js';
import type { IssueFact } from './fact-names.js';
import type { DetailFact } from './issue-facts.js';
import type { IssueEvent } from './issue-event.js';
import type { Issue } from './issue.js';
import type { Seen, SeenDetails } from './seen.js';

/** What holds facts: an issue, what somebody saw of it, or a command. */
export type FactHolder = Pick<Issue, 'owner' | 'cardUrl'> & { details?: SeenDetails | undefined };

/** The details with this fact put in, or taken out. */
export function withDetail(details: SeenDetails, fact: DetailFact, text: string | undefined): SeenDetails {
  const put = <T extends object>(holder: T, name: string): T => {
    const rest = Object.fromEntries(Object.entries(holder).filter(([other]) => other !== name));
    return (text === undefined ? rest : { ...rest, [name]: text }) as T;
  };
  if (!fact.startsWith('error.')) return put(details, fact);
  const error = put(details.error ?? {}, fact.slice('error.'.length));
  const { error: _, ...rest } = details;
  return Object.keys(error).length > 0 ? { ...rest, error } : rest;
}

/** A fact in words: of an owner the name. */
export function factOf(holder: FactHolder | Seen | undefined, fact: IssueFact): string | undefined {
  if (fact === 'owner') return holder?.owner?.name;
  if (fact === 'cardUrl') return holder?.cardUrl?.trim() ? holder.cardUrl : undefined;
  return detailOf(holder?.details, fact);
}

/** What decides whether two are the same: an owner's address; a time to the minute, as forms have it; line ends and spaces never. */
function plain(holder: FactHolder | Seen | undefined, fact: IssueFact): string | undefined {
  if (fact === 'owner') return (holder?.owner?.email.trim() || holder?.owner?.name)?.toLowerCase();
  const text = factOf(holder, fact)?.replace(/\r\n?/g, '\n').trim();
  if (text === undefined || fact !== 'error.seenAt') return text;
  const at = Date.parse(text);
  return Number.isNaN(at) ? text : String(Math.floor(at / 60_000));
}

export const isSameFact = (
  a: FactHolder | Seen | undefined,
  b: FactHolder | Seen | undefined,
  fact: IssueFact,
): boolean => plain(a, fact) === plain(b, fact);

/** What an event says of a fact, where it says anything. */
function saidIn(event: IssueEvent, fact: IssueFact): FactHolder | undefined {
  switch (event.type) {
    case 'raised':
    case 'details-changed':
      return fact === 'owner' || fact === 'cardUrl' ? undefined : { details: event.details };
    case 'answered':
    case 'closed':
      return (fact === 'cause' || fact === 'prevention') && event[fact]
        ? { details: { [fact]: event[fact] } }
        : undefined;
    case 'handed-over': {
      const error = event.errorKept ?? event.error;
      return fact.startsWith('error.') && factOf({ details: { error } }, fact) ? { details: { error } } : undefined;
    }
    case 'owner-named':
      return fact === 'owner' ? { owner: event.owner } : undefined;
    case 'card-linked':
      return fact === 'cardUrl' ? { cardUrl: event.cardUrl } : undefined;
    default:
      return undefined;
  }
}

/** The event since which a fact stands as it does. Absent where the story, as far as it is at hand, does not say. */
export function lastChangeOf(fact: IssueFact, issue: Issue): Pick<IssueEvent, 'by' | 'at'> | undefined {
  let last: { event: IssueEvent; said: FactHolder } | undefined;
  for (const event of issue.history) {
    const said = saidIn(event, fact);
    if (said && !(last && isSameFact(last.said, said, fact))) last = { event, said };
  }
  return last && isSameFact(last.said, issue, fact) ? { by: last.event.by, at: last.event.at } : undefined;
}
