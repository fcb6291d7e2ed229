import {
  limitInWords,
  type CalendarDate,
  type CoverEntry,
  type HearingEntry,
  type MicrosoftUpdate,
  type ProceduralDocument,
  type StandardReply,
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
import { makeReports, type SampleReportRow } from './sample-reports.js';
import { makeHearings } from './sample-hearings.js';
import { makeUpdates } from './sample-updates.js';
import type { SampleIssue } from './tell-story.js';

/** A document of the library, with the text of its file. */
export interface SampleDocument extends Omit<ProceduralDocument, 'url'> {
  file: string;
  text: string;
}

/** Two years of a support desk, as they would stand on the given day. */
export interface Sample {
  people: SamplePeople;
  /** In the order in which they were raised. */
  issues: readonly SampleIssue[];
  updates: readonly MicrosoftUpdate[];
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
  switcher: readonly SitePerson[];
  examples: Examples;
}

function makeDocuments({ documents, settings }: Examples, today: CalendarDate): SampleDocument[] {
  return documents.map(({ file, backedUpDaysAgo, ...said }) => ({
    ...said,
    file,
    text: `${said.title}\n\n${said.purpose}\nTime limit: ${limitInWords(said)}.\nA sample.\n`,
    ownerName: settings.deskContact,
    backedUpAt: at(daysFrom(today, -backedUpDaysAgo), 7),
  }));
}

/** Makes the sample out of examples and chance. Pure: the same options give the same sample, to the letter. */
export function makeSample({ today, seed, switcher, examples }: SampleOptions): Sample {
  const chance = chanceFrom(seed);
  const people = makePeople(switcher, examples, chance);
  const updates = makeUpdates(examples.updates, today);
  const writer = new IssueWriter(examples, people, today, chance);
  const risen = examples.updates.flatMap((example, place) => {
    const update = updates[place]!;
    if (example.issues === undefined) return [];
    return example.step === 'live' ? writer.afterRelease(update) : writer.after(update, example.issues);
  });
  const issues = [...writer.settled(), ...risen, ...writer.open()].sort((one, other) =>
    one.issue.raisedAt < other.issue.raisedAt ? -1 : one.issue.raisedAt > other.issue.raisedAt ? 1 : 0,
  );
  const withTra = issues.findLastIndex(({ issue }) => issue.status === 'with-tra');
  const { error } = issues[withTra]!.issue.details;
  return {
    people,
    issues,
    updates,
    documents: makeDocuments(examples, today),
    replies: examples.replies,
    pictures: examples.pictures,
    settings: examples.settings,
    cover: makeCover(examples.cover, people.staff, today),
    hearings: makeHearings(today),
    knownProblems: makeKnownProblems(examples.knownProblems, issues, today),
    outages: makeOutages(examples.outages, today),
    reports: makeReports(examples.reports, switcher, issues, today),
    attachment: {
      issueNumber: withTra + 1,
      name: 'Error message.txt',
      text: `${error?.text ?? 'No message appeared.'}\n`,
    },
  };
}
