import {
  type CalendarDate,
  type CoverEntry,
  type HearingEntry,
  type Issue,
  type MicrosoftUpdate,
  type ProceduralDocument,
  type StandardReply,
  type TimetableUpdate,
} from '@tms-support/support-domain';
import type { KnownProblem } from '@tms-support/sharepoint-storage';
import type { SitePerson } from '../people/site-person.js';
import { chanceFrom } from './chance.js';
import { at, daysFrom } from './days.js';
import type { Examples } from './examples.js';
import { makeCover, makeKnownProblems } from './sample-home.js';
import { IssueWriter } from './sample-issues.js';
import { makeOutages, type SampleOutages } from './sample-outages.js';
import { makePeople, type SamplePeople } from './sample-people.js';
import { makePosts } from './sample-posts.js';
import { makeReports, type SampleReportRow } from './sample-reports.js';
import { makeHearings } from './sample-hearings.js';
import { makeUpdates } from './sample-updates.js';
import type { HowBusy } from './story-steps.js';
import type { SampleIssue } from './tell-story.js';

/** A document of the library, with its file. */
export interface SampleDocument extends Omit<ProceduralDocument, 'url'> {
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Two years of a support desk, as they would stand on the given day. */
export interface Sample {
  people: SamplePeople;
  /** In the order in which they were raised. */
  issues: readonly SampleIssue[];
  updates: readonly MicrosoftUpdate[];
  /** Updates that came in as a post, with what became of each. */
  posts: readonly TimetableUpdate[];
  documents: readonly SampleDocument[];
  replies: readonly StandardReply[];
  /** The files that replies name as their pictures. */
  pictures: Examples['pictures'];
  cover: readonly CoverEntry[];
  knownProblems: readonly KnownProblem[];
  outages: SampleOutages;
  hearings: readonly HearingEntry[];
  reports: readonly SampleReportRow[];
  /** A file on an open issue, as somebody sends one along. */
  attachment: { issueNumber: number; name: string; text: string };
  settings: Examples['settings'];
}

export interface SampleOptions {
  today: CalendarDate;
  seed: number;
  /** How much is open. Three issues by default. */
  howBusy?: HowBusy;
  switcher: readonly SitePerson[];
  examples: Examples;
}

function makeDocuments({ documents, settings }: Examples, today: CalendarDate): SampleDocument[] {
  return documents.map(({ file, bytes, backedUpDaysAgo, ...said }) => ({
    ...said,
    file,
    bytes,
    ownerName: settings.deskContact,
    backedUpAt: at(daysFrom(today, -backedUpDaysAgo), 7),
  }));
}

/** Makes the sample out of examples and chance. Pure: the same options give the same sample, to the letter. */
export function makeSample({ today, seed, howBusy = 'usual', switcher, examples }: SampleOptions): Sample {
  const chance = chanceFrom(seed);
  const people = makePeople(switcher, examples, chance);
  const updates = makeUpdates(examples.updates, today);
  const writer = new IssueWriter(examples, people, today, chance);
  const risen = examples.updates.flatMap((example, place) => {
    const update = updates[place]!;
    if (example.issues === undefined) return [];
    return example.step === 'live' ? writer.afterRelease(update, howBusy) : writer.after(update, example.issues);
  });
  const issues = [...writer.settled(), ...risen, ...writer.open(howBusy), ...writer.once()].sort((one, other) =>
    one.issue.raisedAt < other.issue.raisedAt ? -1 : one.issue.raisedAt > other.issue.raisedAt ? 1 : 0,
  );
  const lastOf = (is: (issue: Issue) => boolean): number => issues.findLastIndex(({ issue }) => is(issue));
  const handedOver = [
    lastOf(({ status }) => status === 'with-tra'),
    lastOf(({ status, handover }) => handover !== undefined && status !== 'closed'),
    lastOf(({ handover }) => handover !== undefined),
  ].find((place) => place >= 0)!;
  const { error } = issues[handedOver]!.issue.details;
  return {
    people,
    issues,
    updates,
    posts: makePosts(examples.posts, people.staff, today),
    documents: makeDocuments(examples, today),
    replies: examples.replies,
    pictures: examples.pictures,
    settings: examples.settings,
    cover: makeCover(examples.cover, people.staff, today),
    hearings: makeHearings(
      today,
      people.panellists.map(({ email }) => email),
    ),
    knownProblems: makeKnownProblems(examples, issues, today),
    outages: makeOutages(examples.outages, today),
    reports: makeReports(examples.reports, switcher, issues, today, howBusy),
    attachment: {
      issueNumber: handedOver + 1,
      name: 'Error message.txt',
      text: `${error?.text ?? 'No message appeared.'}\n`,
    },
  };
}
