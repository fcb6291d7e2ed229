import type { Instant } from '../time.js';
import type { Told } from './issue-facts.js';
import type { Heard, IssuePerson } from './issue-person.js';
import type { IssueState } from './issue-state.js';
import { isEarlier } from './instants.js';
import { everybodyOn, firstPersonKey, reached } from './people-on-issue.js';
import { comers } from './person-keys.js';

/** Another issue, and who came with it. */
interface PeopleOfAnother {
  issueKey: string;
  people: readonly IssuePerson[];
}

/** An issue with these others; without the field where there are none, so that adding and taking off leaves no trace. */
function withOthers(issue: IssueState, others: readonly IssuePerson[]): IssueState {
  const next = { ...issue, others: [...others] };
  if (others.length === 0) delete (next as Partial<IssueState>).others;
  return next;
}

function withMergedFrom(issue: IssueState, keys: readonly string[]): IssueState {
  const next = { ...issue, mergedFrom: [...keys] };
  if (keys.length === 0) delete (next as Partial<IssueState>).mergedFrom;
  return next;
}

/**
 * Somebody was told: everybody whom it reached has heard from the team. `again`: what
 * they were told is said again, unless it names whom it reached, or they were told on another day.
 */
export function afterTelling(issue: IssueState, at: string, told: Told, again?: boolean): IssueState {
  const heard = <T extends { lastToldOn?: string | undefined }>(one: T): T =>
    again && !told.to && one.lastToldOn === told.on ? one : { ...one, lastToldAt: at, lastToldOn: told.on };
  // Somebody who is there twice has heard, whichever entry was ticked.
  const keys = new Set(everybodyOn(issue).flatMap((person) => (reached(told, person) ? person.keys : [])));
  const next = keys.has(firstPersonKey) ? heard(issue) : issue;
  return withOthers(
    next,
    (issue.others ?? []).map((person) => (keys.has(person.key) ? heard(person) : person)),
  );
}

/** People who came; nobody comes twice, and nobody is lost, even where a history edited by hand has one key for two. */
export function afterJoining(issue: IssueState, people: readonly IssuePerson[]): IssueState {
  const others = issue.others ?? [];
  return withOthers(issue, [...others, ...comers(others, people)]);
}

export function afterLeaving(issue: IssueState, event: { personKey: string }): IssueState {
  return withOthers(
    issue,
    (issue.others ?? []).filter((person) => person.key !== event.personKey),
  );
}

/** An entry with the later of what was heard under it and under another of the same person. */
function withLaterWord(entry: IssuePerson, other: IssuePerson): IssuePerson {
  if (!other.lastToldAt || (entry.lastToldAt && !isEarlier(entry.lastToldAt, other.lastToldAt))) return entry;
  const { lastToldOn: _, ...rest } = entry;
  return {
    ...rest,
    lastToldAt: other.lastToldAt,
    ...(other.lastToldOn ? { lastToldOn: other.lastToldOn } : {}),
  };
}

/** Somebody who came with another issue, and is on this one alone by now. */
function asOwn(person: IssuePerson): IssuePerson {
  const { fromIssueKey: _, ...own } = person;
  return own;
}

/**
 * Another issue's people came with it. Where they come a second time, since only this half of the merge was stored, they come
 * as they are by then: who joined them since is there too, and who left them is not, unless they were told something here.
 * Whoever is here from a third issue, which went into that one meanwhile, belongs to that one now.
 */
export function afterTakingIn(issue: IssueState, event: PeopleOfAnother): IssueState {
  const keys = new Set([...(issue.mergedFrom ?? []), event.issueKey]);
  const coming = new Map(event.people.map((person) => [person.key, person]));
  const here = (issue.others ?? []).flatMap((person) => {
    const now = coming.get(person.key);
    if (now) return [person.fromIssueKey ? withLaterWord(now, person) : withLaterWord(person, now)];
    if (person.fromIssueKey !== event.issueKey) return [person];
    // Not there any more, and told something here: what they heard stands nowhere else.
    return person.lastToldAt ? [asOwn(person)] : [];
  });
  return withMergedFrom(afterJoining(withOthers(issue, here), event.people), [...keys]);
}

const entryOf = (person: IssuePerson): string => {
  const { key, reporter, channel, hearingOn, whatHappened, joinedAt, lastToldAt, lastToldOn, fromIssueKey } = person;
  const { kind, name, email, tmsRole } = reporter;
  const who = [key, kind, name, email, tmsRole, fromIssueKey];
  return JSON.stringify([...who, channel, hearingOn, whatHappened, joinedAt, lastToldAt, lastToldOn]);
};

/** Whether taking these people in would change anything: the same half of a merge is not stored twice. */
export function bringsNews(issue: IssueState, event: PeopleOfAnother): boolean {
  if (!issue.mergedFrom?.includes(event.issueKey)) return true;
  const entries = (one: IssueState): string => JSON.stringify((one.others ?? []).map(entryOf));
  return entries(afterTakingIn(issue, event)) !== entries(issue);
}

/** The other issue is a separate issue again, and its people went with it. */
export function afterGivingBack(
  issue: IssueState,
  event: { issueKey: string; staying?: readonly string[] | undefined },
): IssueState {
  const staying = new Set(event.staying);
  const left = withOthers(
    issue,
    (issue.others ?? []).flatMap((person) => {
      if (person.fromIssueKey !== event.issueKey) return [person];
      return staying.has(person.key) ? [asOwn(person)] : [];
    }),
  );
  return withMergedFrom(
    left,
    (issue.mergedFrom ?? []).filter((key) => key !== event.issueKey),
  );
}

/** This issue lives on in another. What it knew stays, so that an undo brings all of it back. */
export function afterMerging(issue: IssueState, event: { issueKey: string; at: Instant }): IssueState {
  return {
    ...issue,
    status: 'closed',
    statusSinceAt: event.at,
    closedAt: issue.closedAt ?? event.at,
    mergedInto: {
      issueKey: event.issueKey,
      at: event.at,
      statusBefore: issue.mergedInto?.statusBefore ?? issue.status,
      statusBeforeSinceAt: issue.mergedInto?.statusBeforeSinceAt ?? issue.statusSinceAt,
    },
  };
}

const isNews = (at: string, before: string | undefined): boolean => before === undefined || isEarlier(before, at);

/** People of this issue heard something on another one. An older word never stands before a newer. */
export function afterHearing(issue: IssueState, heard: readonly Heard[]): IssueState {
  return heard.reduce<IssueState>((before, { personKey, at, on }) => {
    const word = { lastToldAt: at, ...(on ? { lastToldOn: on } : {}) };
    if (personKey === firstPersonKey) return isNews(at, before.lastToldAt) ? { ...before, ...word } : before;
    return withOthers(
      before,
      (before.others ?? []).map((person) =>
        person.key === personKey && isNews(at, person.lastToldAt) ? { ...person, ...word } : person,
      ),
    );
  }, issue);
}

/** The issue stands where it stood before it was merged, and its people know what they heard meanwhile. */
export function afterUndoingMerge(issue: IssueState, event: { heard?: readonly Heard[] | undefined }): IssueState {
  if (!issue.mergedInto) return issue;
  const { mergedInto, ...rest } = issue;
  const next: IssueState = { ...rest, status: mergedInto.statusBefore, statusSinceAt: mergedInto.statusBeforeSinceAt };
  if (next.status !== 'closed') delete next.closedAt;
  return afterHearing(next, event.heard ?? []);
}
