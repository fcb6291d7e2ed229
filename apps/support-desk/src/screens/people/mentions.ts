import type { Desk, DeskSettings, PersonRow } from '@tms-support/sharepoint-storage';
import {
  isSamePerson,
  peopleOn,
  type CalendarDate,
  type Hearing,
  type ListedPerson,
  type Reporter,
} from '@tms-support/support-domain';
import type { Route } from '../../app/places';
import { isEnded } from '../../words/report-words';
import { dateWords } from '../../words/date-words';
import { issueTitle } from '../../words/issue-title';
import { isUnderWay } from './under-way';
import { namedInWords } from './named-in-words';

/** A place that names somebody, and where nobody can take over by itself: "Is named in the reply", "Reset link", and the way there. */
export interface Mention {
  words: string;
  title: string;
  at: { listUrl: string } | { route: Route };
}

/** Everything of the desk that may name somebody in its words or by their address, besides what is passed on. */
type Reading = Pick<
  Desk,
  | 'readReplies'
  | 'readKnownProblems'
  | 'readMeToo'
  | 'readNudgeRules'
  | 'readHearings'
  | 'readReports'
  | 'readJoinings'
  | 'readJoiningSteps'
>;

/** What was read already for what is passed on. */
export interface ReadAlready {
  issues: Awaited<ReturnType<Desk['readOpenIssues']>>;
  documents: Awaited<ReturnType<Desk['readDocuments']>>;
  updates: Awaited<ReturnType<Desk['readUpdates']>>;
  rules: Awaited<ReturnType<Desk['readRuleItems']>>;
  people: readonly PersonRow[];
}

/** Words that stand until somebody changes them: what they are called, where they are, and the texts themselves. */
type Standing = Mention & { texts: readonly (string | undefined)[] };

const hearingWords = ({ reference, on }: Hearing): string => `${reference || 'the hearing'}, ${dateWords(on)}`;

const namesBesideAddresses = (cell: unknown): readonly string[] =>
  String(cell ?? '')
    .split(/[\n,;]/)
    .filter((part) => !/^[^\s@<>:]+@[^\s@<>:]+$/.test(part.trim()));

const settingsOf = (settings: DeskSettings): Standing[] =>
  (
    [
      ['Who to ask about this desk', settings.deskContact],
      ['Portal inbox', settings.portalInbox],
      ['Stakeholder Engagement inbox', settings.stakeholderEngagementInbox],
      ['TRA problem support form', settings.problemFormUrl],
      ['Trello board', settings.trelloBoardUrl],
      ['Nights of TMS’s region', settings.maintenanceNights],
    ] as const
  ).map(([title, value]) => ({
    words: 'Is named in the setting',
    title,
    at: { route: { screen: 'settings' } },
    texts: [value],
  }));

/** Reads what may name somebody. Rejects where a part cannot be read: "named nowhere" would be a guess. */
export async function readMentions(
  desk: Reading,
  { issues, documents, updates, rules, people }: ReadAlready,
  { settings, today }: { settings: DeskSettings; today: CalendarDate },
): Promise<(person: Pick<ListedPerson, 'name' | 'email'>) => readonly Mention[]> {
  const [replies, known, meToo, nudges, hearings = [], reports, records = [], steps] = await Promise.all([
    desk.readReplies(),
    desk.readKnownProblems(),
    desk.readMeToo(),
    desk.readNudgeRules(),
    desk.readHearings(),
    desk.readReports(),
    desk.readJoinings(),
    desk.readJoiningSteps(),
  ]);
  const going = records.filter((row) => isUnderWay(row, today));
  const ofRecord = ({ value: { kind, person } }: (typeof going)[number]): string =>
    `${person.name} ${kind === 'joining' ? 'joins' : 'leaves'}`;
  const standing: readonly Standing[] = [
    ...replies.flatMap(({ value: { title, subject, words, pictureWords, retired }, listUrl }) =>
      retired
        ? []
        : [
            {
              words: 'Is named in the reply',
              title,
              at: { listUrl },
              texts: [title, subject, words, pictureWords],
            },
          ],
    ),
    ...known.map(({ value: { line }, listUrl }) => ({
      words: 'Is named in the known problem',
      title: line,
      at: { listUrl },
      texts: [line],
    })),
    ...(nudges ?? []).flatMap(({ value, listUrl }) =>
      value?.words
        ? [{ words: 'Is named in the nudge', title: value.words, at: { listUrl }, texts: [value.words] }]
        : [],
    ),
    ...documents.map(({ value: { title, purpose, limitFrom }, listUrl }) => ({
      words: 'Is named in the notes of the document',
      title,
      at: { listUrl },
      texts: [title, purpose, limitFrom],
    })),
    ...updates.flatMap(({ number, life, value: { title, impact, checksBefore, checksAfter } }) =>
      life?.stage === 'closed'
        ? []
        : [
            {
              words: 'Is named in the notes of the update',
              title,
              at: { route: { screen: 'updates', number } as const },
              texts: [title, impact, checksBefore, checksAfter],
            },
          ],
    ),
    ...rules.map(({ title, because, nudgeWhom }) => ({
      words: 'Is named in the text of the rule',
      title: String(title ?? ''),
      at: { route: { screen: 'rules' } as const },
      // An address alone is passed on; one with a name beside it, or a name, stands there until somebody corrects the cell.
      texts: [title, because, ...namesBesideAddresses(nudgeWhom)].map((text) => String(text ?? '')),
    })),
    ...(steps?.rows ?? []).map(({ step: { title, whose }, listUrl }) => ({
      words: 'Is named in the step for those who join or leave',
      title,
      at: { listUrl },
      texts: [title, whose],
    })),
    ...going.map((row) => ({
      words: 'Is named in a step of the record',
      title: ofRecord(row),
      at: { route: { screen: 'people', part: 'joining' } as const },
      texts: row.value.steps.flatMap(({ title, whose, done }) => (done ? [] : [title, whose])),
    })),
    ...settingsOf(settings),
  ];
  return (person) => {
    const isTheirs = (one: Pick<Reporter, 'name' | 'email'>): boolean => isSamePerson(one, person);
    const isNamed = namedInWords(person);
    const address = (email: string): boolean => person.email !== '' && isTheirs({ name: '', email });
    return [
      ...issues.flatMap(({ number, value }) =>
        peopleOn(value).some(({ reporter }) => isTheirs(reporter))
          ? [
              {
                words: `Has the problem on issue ${number}:`,
                title: issueTitle(value.details.whatHappened),
                at: { route: { screen: 'issue', number } as const },
              },
            ]
          : [],
      ),
      ...reports.flatMap(({ by, rows: [first], standsAs, issueNumber }) =>
        first && isTheirs(by) && issueNumber === undefined && !isEnded(standsAs)
          ? [{ words: 'Reported on the desk:', title: issueTitle(first.words), at: { listUrl: first.listUrl } }]
          : [],
      ),
      ...meToo.flatMap(({ by, problem, listUrl }) => {
        const of = known.find(({ number }) => number === problem);
        return of && isTheirs(by) ? [{ words: 'Said “Me too” of', title: of.value.line, at: { listUrl } }] : [];
      }),
      ...hearings.flatMap(({ value, listUrl }) =>
        value.kind === 'hearing' &&
        !value.isOut &&
        (value.lastOn ?? value.on) >= today &&
        value.panellists.some(address)
          ? [{ words: 'Is to be warned of', title: hearingWords(value), at: { listUrl } }]
          : [],
      ),
      ...going.flatMap((row) =>
        row.value.kind === 'joining' && isTheirs(row.value.person)
          ? [
              {
                words: 'Has a record of joining:',
                title: ofRecord(row),
                at: { route: { screen: 'people', part: 'joining' } as const },
              },
            ]
          : [],
      ),
      ...otherRows(people, person).map(({ value, listUrl }) => ({
        words: 'May be the same person as',
        title: `${value.name}, ${value.email || 'no email address'}, in the list of people`,
        at: { listUrl },
      })),
      ...standing.flatMap(({ texts, ...mention }) => (texts.some(isNamed) ? [mention] : [])),
    ];
  };
}

/** Rows of the same name that say another address, or none: the same person twice, or a namesake. Nobody but the team can tell. */
export const otherRows = (
  rows: readonly PersonRow[],
  { name, email }: Pick<ListedPerson, 'name' | 'email'>,
): PersonRow[] =>
  rows.filter(
    ({ value }) =>
      !value.hasLeft &&
      isSamePerson({ name: value.name }, { name }) &&
      value.email.trim().toLowerCase() !== email.trim().toLowerCase(),
  );
