import { londonDay } from '../london-time.js';
import { dateInWords } from '../words/dates.js';
import { detailText, type ListWords } from '../issues/detail-text.js';
import { detailFacts, errorFacts } from '../issues/fact-names.js';
import { detailLines } from '../issues/issue-facts.js';
import type { IssueEvent } from '../issues/issue-event.js';
import type { Issue } from '../issues/issue.js';
import { peopleOn } from '../issues/people-on-issue.js';
import { describeStatus } from '../issues/status-words.js';
import type { CalendarDate, Instant } from '../time.js';
import { channels } from '../vocabulary/words/channels.js';
import { reporterKinds, tmsRoles } from '../vocabulary/words/reporters.js';

/** An issue with its number, as the screen knows it: "issue 41". */
export interface NumberedIssue {
  number: number;
  issue: Issue;
}

/** A text of an issue, and how much a hit in it says: 6 a name, 5 the error, 4 what happened, 2 the rest, 1 the story. */
export interface FindableText {
  text: string;
  weight: 1 | 2 | 4 | 5 | 6;
}

/**
 * London is at most an hour ahead of UTC, so that the day can differ in the last hour alone. `Intl` costs 0.05 ms an issue: more than
 * half of the indexing of 30,000.
 */
const quickLondonDay = (at: Instant): CalendarDate => (/T(?:[01]\d|2[0-2])/.test(at) ? at.slice(0, 10) : londonDay(at));

/** What people wrote on the way, where the history was read. Ids, keys and addresses are not words. */
function storyTexts(event: IssueEvent): string[] {
  const texts: (string | undefined)[] = [event.asToldBy?.name];
  for (const field of ['question', 'reply', 'information', 'note', 'reason', 'text', 'whatHappened'] as const) {
    if (field in event) texts.push((event as Partial<Record<typeof field, string>>)[field]);
  }
  if ('told' in event) texts.push(event.told?.note);
  return texts.filter((text): text is string => text !== undefined && text !== '');
}

/** All the texts by which people look for an issue: names, errors, what happened, how it stands, months, the story. */
export function findableTexts(issue: Issue, lists: ListWords = {}): FindableText[] {
  const { details, handover } = issue;
  const people = peopleOn(issue);
  const texts: FindableText[] = [];
  const add = (text: string | undefined, weight: FindableText['weight']): void => {
    if (text) texts.push({ text, weight });
  };
  for (const { reporter } of people) add(reporter.name, 6);
  add(issue.owner?.name, 6);
  for (const fact of detailFacts) {
    const { weight } = detailLines[fact];
    if (weight) add(detailText(details, fact, lists), weight);
  }
  if (handover?.error)
    for (const fact of errorFacts) if (detailLines[fact].weight) add(detailText({ error: handover.error }, fact), 5);
  add(describeStatus(issue), 2);
  add(issue.whatWasDone, 2);
  add(issue.question, 2);
  add(issue.notChangingReason, 2);
  add(handover?.noErrorReason, 2);
  add(issue.cardUrl?.replace(/^https?:\/\/(www\.)?/, ''), 2);
  add(dateInWords(quickLondonDay(issue.raisedAt)), 2);
  for (const { reporter, channel, whatHappened, hearingOn } of people) {
    add(reporter.email, 2);
    add(reporterKinds[reporter.kind].stored, 2);
    add(reporter.tmsRole && tmsRoles[reporter.tmsRole].stored, 2);
    add(channels[channel].stored, 2);
    add(whatHappened, 2);
    add(hearingOn && `hearing ${dateInWords(hearingOn)}`, 2);
  }
  for (const text of new Set(issue.history.flatMap(storyTexts))) add(text, 1);
  return texts;
}
