import {
  cadencesList,
  coverList,
  documentsLibrary,
  flowRunsList,
  hearingsList,
  joiningsList,
  joiningStepsList,
  knownProblemsList,
  meTooList,
  outageLogList,
  outagesList,
  peopleList,
  reportsList,
  rulesSnapshotsList,
  settingsList,
  standardRepliesList,
  updateNudgesList,
  updatesList,
  type FieldSchema,
  type FieldValue,
  type ItemCells,
  type ListKey,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import { parseCoverRow } from '../cover/cover-rows.js';
import { parseDocumentRow } from '../documents/document-rows.js';
import { parseFlowRunRow } from '../flow-runs/open-flow-runs.js';
import { parseHearingRow } from '../hearings/hearing-rows.js';
import { parseJoiningRow, parseTemplateRow } from '../joinings/joining-rows.js';
import { parseKnownProblemRow } from '../known-problems/known-problem-rows.js';
import { parseMeTooRow } from '../me-too/me-too-rows.js';
import { parseOutageLogRow } from '../outages/outage-log-rows.js';
import { parseOutageRow } from '../outages/outage-rows.js';
import { parsePersonRow } from '../people/people-rows.js';
import { parseReplyRow } from '../replies/reply-rows.js';
import { reportsOf } from '../reports/report-rows.js';
import { asRead } from '../testing/example-issues.js';
import { parseCadence } from '../timetable-rules/cadence-rows.js';
import { parseNudgeRule } from '../timetable-rules/nudge-rule-rows.js';
import { parseUpdateRow } from '../updates/update-rows.js';

type Fields<L extends ListSchema> = L['fields'];
/** Where a row says what stands in a column, of the kind that the column holds; or why it does not, and who tries it. */
type Said<R, T> = ((row: R) => T | undefined) | { notAsItStands: string };
type EachSaid<L extends ListSchema, R> = { [C in keyof Fields<L>]: Said<R, FieldValue<Fields<L>[C]>> };

interface Reading {
  list: ListSchema;
  /** What the row reads as, told by the name of each column. */
  said(cells: ItemCells, column: string): unknown;
  untold: readonly string[];
  /** What has to stand beside a column for it to count. */
  beside: Readonly<Record<string, ItemCells>>;
}

/** A column of the list that is not among `each` does not compile, and nor does one that its row has no place for. */
function reading<L extends ListSchema, R>(
  list: L,
  parse: (cells: ItemCells, siteUrl: string) => R,
  each: EachSaid<L, NoInfer<R>>,
  beside: { [C in keyof Fields<L>]?: ItemCells } = {},
): Reading {
  const all = each as Readonly<Record<string, Said<R, unknown>>>;
  return {
    list,
    said: (cells, column) => (all[column] as (row: R) => unknown)(parse(cells, 'https://tmu.example/sites/desk')),
    untold: Object.keys(all).filter((column) => typeof all[column] !== 'function'),
    beside: beside as Reading['beside'],
  };
}

const forPeople = { notAsItStands: 'Made from the others, for whoever looks at the list itself.' };
const f = { outages: outagesList.fields, updates: updatesList.fields };
const told = { [f.outages.step.name]: 'Told', [f.outages.whom.name]: 'TRA support' };

/**
 * Every list but the two whose records the compiler holds to their columns elsewhere: issues (`issue-columns.ts`), and the rules, each cell of
 * which is the domain's own (`rule-fields.ts`).
 */
const readings: Readonly<Record<Exclude<ListKey, 'issues' | 'rules'>, Reading>> = {
  cover: reading(coverList, parseCoverRow, {
    title: forPeople,
    key: ({ value }) => value.key,
    inbox: ({ value }) => value.inbox,
    personName: ({ value }) => value.person.name,
    personEmail: ({ value }) => value.person.email,
    fromOn: ({ value }) => value.fromOn,
    toOn: ({ value }) => value.toOn,
    away: ({ value }) => value.away ?? false,
  }),
  documents: reading(documentsLibrary, parseDocumentRow, {
    title: ({ value }) => value.title,
    limitWorkingDays: ({ value }) => value.limitWorkingDays,
    limitFrom: ({ value }) => value.limitFrom,
    ownerName: ({ value }) => value.ownerName,
    backedUpAt: ({ value }) => value.backedUpAt,
    purpose: ({ value }) => value.purpose,
    limitRule: ({ value }) => value.limitRule,
    freshDays: ({ value }) => value.freshDays,
    checkedOn: ({ value }) => value.checkedOn,
    checkedBy: ({ value }) => value.checkedBy,
  }),
  flowRuns: reading(flowRunsList, parseFlowRunRow, {
    title: ({ value }) => value.title,
    key: { notAsItStands: 'One of the names that the desk ships: flows.contract.test.ts.' },
    maySend: ({ value }) => value.maySend,
    ranAt: ({ value }) => value.ranAt,
    messages: ({ value }) => value.messages,
    upTo: { notAsItStands: 'The flow’s own, from one run to the next: flows.contract.test.ts.' },
  }),
  hearings: reading(
    hearingsList,
    parseHearingRow,
    {
      title: ({ value }) => value.reference,
      key: ({ value }) => value.key,
      kind: ({ value }) => value.kind,
      on: ({ value }) => value.on,
      lastOn: ({ value }) => value.lastOn,
      panellists: ({ value }) => value.panellists,
      isOut: ({ value }) => value.isOut,
    },
    { title: { [hearingsList.fields.kind.name]: 'Hearing' }, on: { [hearingsList.fields.lastOn.name]: null } },
  ),
  joinings: reading(joiningsList, parseJoiningRow, {
    name: ({ value }) => value.person.name,
    key: ({ value }) => value.key,
    email: ({ value }) => value.person.email,
    kind: ({ value }) => value.kind,
    of: ({ value }) => value.person.kind,
    on: ({ value }) => value.on,
    isCancelled: ({ value }) => value.isCancelled,
    steps: { notAsItStands: 'The steps and the story as JSON: joinings.contract.test.ts.' },
  }),
  joiningSteps: reading(joiningStepsList, parseTemplateRow, {
    title: ({ step }) => step.title,
    key: ({ step }) => step.key,
    kind: ({ step }) => step.kind,
    of: ({ step }) => step.of,
    order: ({ step }) => step.order,
    whose: ({ step }) => step.whose,
  }),
  knownProblems: reading(knownProblemsList, parseKnownProblemRow, {
    line: ({ value }) => value.line,
    key: ({ value }) => value.key,
    issueNumber: ({ value }) => value.issueNumber,
    sinceAt: ({ value }) => value.sinceAt,
    endedAt: ({ value }) => value.endedAt,
    toldAt: ({ value }) => value.toldAt,
  }),
  meToo: reading(meTooList, parseMeTooRow, {
    title: forPeople,
    key: {
      notAsItStands: 'It holds rows apart, and says nothing: who it is SharePoint says. two-names.contract.test.ts.',
    },
    problem: ({ problem }) => problem,
    isTakenBack: ({ isTakenBack }) => isTakenBack,
  }),
  outages: reading(
    outagesList,
    parseOutageRow,
    {
      title: forPeople,
      key: ({ value }) => value?.id,
      outage: ({ value }) => value?.outage,
      step: ({ value }) => value?.type,
      isDrill: ({ value }) => (value?.type === 'declared' ? value.isDrill : undefined),
      sinceAt: ({ value }) => (value && 'sinceAt' in value ? value.sinceAt : undefined),
      takingPart: ({ value }) => (value?.type === 'declared' ? value.takingPart.join(' ') : undefined),
      whom: ({ value }) => (value?.type === 'told' ? value.whom : undefined),
      about: ({ value }) => (value?.type === 'declared' ? value.issueKey : undefined),
      words: ({ value }) => (value && 'words' in value ? value.words : undefined),
    },
    { whom: told },
  ),
  outageLog: reading(outageLogList, parseOutageLogRow, {
    title: forPeople,
    key: ({ value }) => value.key,
    outage: ({ value }) => value.outage,
    kind: ({ value }) => value.kind,
    words: ({ value }) => value.words,
    saidAt: ({ value }) => value.saidAt,
    number: ({ value }) => value.number,
  }),
  people: reading(peopleList, parsePersonRow, {
    name: ({ person }) => person.name,
    email: ({ person }) => person.email,
    roles: ({ person }) => person.roles as readonly FieldValue<typeof peopleList.fields.roles>[number][],
    reporterKind: ({ person }) => person.reporter?.kind,
    tmsRole: ({ person }) => person.reporter?.tmsRole,
    hasLeft: ({ person }) => person.hasLeft,
    awayUntilOn: ({ person }) => person.awayUntilOn,
  }),
  reports: reading(reportsList, (cells, siteUrl) => reportsOf([cells], siteUrl)[0]!, {
    title: forPeople,
    key: { notAsItStands: 'It holds rows apart: reports.contract.test.ts.' },
    thread: ({ thread }) => thread,
    kind: ({ rows }) => rows[0]?.kind,
    words: ({ rows }) => rows[0]?.words,
    status: ({ standsAs }) => standsAs,
    errorText: ({ rows }) => rows[0]?.errorText,
    issueNumber: ({ issueNumber }) => issueNumber,
    answer: ({ answer }) => answer?.words,
    answeredAt: ({ answer }) => answer?.at,
    hasScreenshot: ({ rows }) => rows[0]?.hasScreenshot ?? false,
    screenshot: { notAsItStands: 'Read by itself, and a picture alone: reports.contract.test.ts.' },
  }),
  rulesSnapshots: reading(rulesSnapshotsList, () => undefined, {
    title: forPeople,
    key: { notAsItStands: 'Found by it: rules.contract.test.ts.' },
    version: { notAsItStands: 'Which is the newest: rules.contract.test.ts.' },
    fingerprint: { notAsItStands: 'Compared with the rules: rules.contract.test.ts.' },
    rules: { notAsItStands: 'The whole table as JSON: rules.contract.test.ts.' },
  }),
  settings: reading(settingsList, () => undefined, {
    title: forPeople,
    key: { notAsItStands: 'Which setting it is: switches.test.ts.' },
    value: { notAsItStands: 'Read as its setting is: switches.test.ts.' },
  }),
  standardReplies: reading(standardRepliesList, parseReplyRow, {
    title: ({ value }) => value.title,
    key: ({ value }) => value.key,
    area: ({ value }) => value.area,
    cause: ({ value }) => value.cause,
    subject: ({ value }) => value.subject,
    words: ({ value }) => value.words,
    channel: ({ value }) => value.channel,
    guidePage: ({ value }) => value.guidePage,
    picture: ({ value }) => value.picture,
    pictureWords: ({ value }) => value.pictureWords,
    retired: ({ value }) => value.retired ?? false,
  }),
  cadences: reading(cadencesList, parseCadence, {
    title: ({ value }) => value?.title,
    key: ({ value }) => value?.key,
    kind: ({ value }) => value?.kind,
    days: { notAsItStands: 'Words that are read as days: timetable-rules.contract.test.ts.' },
    at: ({ value }) => value?.hours?.at,
    clock: ({ value }) => value?.hours?.timeZone as FieldValue<typeof cadencesList.fields.clock> | undefined,
    lastsMinutes: ({ value }) => value?.hours?.lastsMinutes,
    fromOn: ({ value }) => value?.validFromOn,
    toOn: ({ value }) => value?.validToOn,
    tentative: ({ value }) => value?.tentative ?? false,
    source: ({ value }) => value?.source,
  }),
  updateNudges: reading(updateNudgesList, parseNudgeRule, {
    title: forPeople,
    key: ({ value }) => value?.key,
    reason: ({ value }) => value?.reason,
    days: ({ value }) => value?.days,
    words: ({ value }) => value?.words,
    to: ({ value }) => value?.to,
    isOn: ({ value }) => value?.isOn,
  }),
  updates: reading(
    updatesList,
    parseUpdateRow,
    {
      title: ({ value }) => value.title,
      key: ({ value }) => value.key,
      kind: ({ value }) => value.kind,
      startsAt: ({ value }) => value.window.startsAt,
      endsAt: ({ value }) => value.window.endsAt,
      precision: ({ value }) => value.window.precision,
      words: ({ value }) => value.window.words,
      step: ({ value }) => value.step,
      impact: ({ value }) => value.impact,
      ownerName: ({ value }) => value.ownerName,
      checksBefore: ({ value }) => value.checksBefore,
      checksAfter: ({ value }) => value.checksAfter,
      watchDays: ({ value }) => value.watchDays,
      tellings: ({ value }) => value.tellings,
      stage: ({ life }) => life?.stage,
      choice: ({ life }) => life?.choice,
      impactLevel: ({ life }) => life?.impact,
      changedOn: ({ life }) => life?.changedOn,
      post: ({ life }) => life?.post,
      history: { notAsItStands: 'The story as JSON: updates.contract.test.ts.' },
    },
    { step: { [f.updates.stage.name]: null } },
  ),
};

const lastDays: readonly string[] = [cadencesList.fields.toOn.name, hearingsList.fields.lastOn.name];

/** Two things that somebody might put into a cell of this kind. A last day is after every first one. */
function twoOf({ type, codec, choices, name }: FieldSchema): [unknown, unknown] {
  if (type === 'MultiChoice') return [[choices![0]], [choices![1]]];
  if (choices) return [choices[0], choices.at(-1)];
  if (type === 'Boolean') return [false, true];
  if (name === updatesList.fields.endsAt.name) return ['2027-03-01T10:00:00Z', '2027-03-02T10:00:00Z'];
  if (type === 'DateTime') return ['2026-11-20T10:00:00Z', '2026-11-30T10:00:00Z'];
  if (type === 'Number') return [2, 3];
  if (lastDays.includes(name)) return ['2027-03-01', '2027-03-02'];
  if (name === cadencesList.fields.days.name) return ['every 2 weeks', 'every 3 weeks'];
  if (name === cadencesList.fields.at.name) return ['18:00', '19:30'];
  if (name === standardRepliesList.fields.picture.name) return ['one.png', 'two.png'];
  const pairs: [unknown, unknown][] = [
    ['words', 'other words'],
    ['ada@tmu.example', 'ben@tmu.example'],
    ['https://guide.example/a', 'https://guide.example/b'],
    ['2026-11-20', '2026-11-30'],
    ['2026-11-20 | Ada | TRA | this', '2026-11-20 | Ben | TRA | that'],
  ];
  return pairs.find(([text]) => codec.read(text).good)!;
}

/** A row of which every cell holds something. */
const fullRow = (list: ListSchema): Record<string, unknown> =>
  Object.fromEntries(Object.values(list.fields).map((field) => [field.name, twoOf(field)[0]]));

const columns = Object.values(readings).flatMap((one) =>
  Object.entries(one.list.fields as Readonly<Record<string, FieldSchema>>)
    .filter(([column]) => !one.untold.includes(column))
    .map(([column, field]) => [one.list.title, column, field, one] as const),
);

test.each(columns)(
  '%s, %s: what stands in the cell is what the row says',
  (_, column, field, { list, said, beside }) => {
    for (const cell of twoOf(field)) {
      const cells = asRead({ ...fullRow(list), ...beside[column], [field.name]: beside[column]?.[field.name] ?? cell });
      const read = field.codec.read(cells[field.name]);
      expect(read.good).toBe(true);
      expect(said(cells, column)).toEqual(read.good && read.value);
    }
  },
);
