import {
  channelSchema,
  issueStatusSchema,
  inboxSchema,
  reporterKindSchema,
  roleSchema,
  ruleRouteSchema,
  shippedAreas,
  shippedCauses,
  shippedRules,
  takeSnapshot,
  tmsRoleSchema,
  updateStepSchema,
  windowPrecisionSchema,
  writeRuleCells,
  type Channel,
  type IssueCommand,
  type IssueCommandOf,
  type IssueStatus,
  type Role,
  type RuleColumn,
  type RuleRow,
} from '@tms-support/support-domain';
import {
  documentsLibrary,
  peopleList,
  ruleCellColumns,
  rulesList,
  settingKeys,
  settingsList,
  updatesList,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import type { Desk } from '../desk.js';
import type { IssueRow } from '../issues/issue-calls.js';
import { documentToFields } from '../documents/document-fields.js';
import { personToFields } from '../people/person-fields.js';
import { updateToFields } from '../updates/update-rows.js';
import { listApi, people, type TestSite } from './test-site.js';

const told = { how: 'email', on: '2026-03-04', note: 'Told what was done' } as const;
const asToldBy = { name: 'Robin Vale', on: '2026-03-04' };

const handOver: IssueCommand = {
  type: 'hand-over',
  route: 'problem-form',
  error: { text: 'Process error TEST-7', screen: 'Hearings', seenAt: '2026-03-04T09:30:00.000Z' },
  sentAt: '2026-03-04T10:00:00.000Z',
};
const onBoard: IssueCommand = {
  type: 'hand-over',
  route: 'trello-board',
  noErrorReason: 'It shows none',
  sentAt: '2026-03-04T10:00:00.000Z',
};
const card: IssueCommand = { type: 'link-card', cardUrl: 'https://trello.com/c/Card0041', asToldBy };
const fixing: IssueCommand[] = [onBoard, card, { type: 'record-fix-required', asToldBy }];
const checking: IssueCommand[] = [...fixing, { type: 'record-fix-applied', note: 'Release 12', asToldBy }];
const notChanging: IssueCommand[] = [
  handOver,
  card,
  { type: 'record-fix-not-required', reason: 'Works as designed', asToldBy },
];
const answered: IssueCommand[] = [
  { type: 'answer', whatWasDone: 'Sent the reset steps', told, cause: 'input', prevention: 'Say the format' },
];
const worked: IssueCommand[] = [...answered, { type: 'close', outcome: 'worked', told, asToldBy }];

/** The steps that lead to each way in which an issue may stand. */
const waysTo: Readonly<Record<IssueStatus, readonly IssueCommand[]>> = {
  new: [],
  looking: [{ type: 'name-owner', owner: { name: 'Ada Marsh', email: 'ada.marsh@tmu.example' } }],
  'waiting-for-person': [{ type: 'ask-person', question: 'Which browser?', told }],
  'with-tra': [handOver],
  'tra-has-question': [handOver, { type: 'record-tra-question', question: 'Which record?', asToldBy }],
  'card-made': [onBoard, card],
  'tra-fixing': fixing,
  'checking-fix': checking,
  'fixed-tell-person': [...checking, { type: 'confirm-fix', note: 'Works here' }],
  'not-changing': notChanging,
  answered,
  closed: worked,
  'open-again': [...worked, { type: 'reopen', reason: 'It came back' }],
};
const otherEnds: readonly (readonly IssueCommand[])[] = [
  [...answered, { type: 'close', outcome: 'told-no-answer', told }],
  [...notChanging, { type: 'close', outcome: 'not-changing', told }],
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

function raised(index: number): IssueCommandOf<'raise'> {
  const tmsRole = at(tmsRoleSchema.options, index);
  const isPanellist = index % 2 === 1;
  return {
    type: 'raise',
    key: `every-word-${index}`,
    reporter: isPanellist
      ? { kind: 'panellist', name: 'Kit Ashdown', email: 'kit.ashdown@panel.example' }
      : { kind: 'tms-user', name: 'Cass Webb', email: 'cass.webb@tmu.example', tmsRole },
    channel: at(channelSchema.options, index),
    details: {
      whatHappened: "Password won't work",
      area: at(shippedAreas, index).key,
      cause: at(shippedCauses, index).key,
      ...(isPanellist ? { hearingOn: '2026-03-29' } : {}),
    },
  };
}

async function issueOf(desk: Desk, index: number, steps: readonly IssueCommand[]): Promise<IssueRow> {
  const first = await desk.raiseIssue(raised(index));
  if (first.outcome !== 'saved') throw new Error(first.refusal.message);
  let { row } = first;
  for (const command of steps) {
    const given = await desk.giveCommand(row, command);
    if (given.outcome !== 'saved') throw new Error(`${command.type}: ${given.refusal.message}`);
    row = given.row;
  }
  return row;
}

async function done(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}

const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

/** A rule that names every word which a cell of a rule may hold. It is off: nothing is decided by it. */
function ruleOfEveryWord(route: RuleRow['route']): RuleRow {
  return {
    key: 'every-word',
    order: 900,
    title: 'Every word',
    on: false,
    reporterKind: [...reporterKindSchema.options],
    tmsRole: ['none', ...tmsRoleSchema.options],
    channel: [...channelSchema.options],
    cause: ['none', ...shippedCauses.map(({ key }) => key)],
    hasErrorMessage: true,
    hearingWithinWorkingDays: 'none',
    silentForWorkingHours: { from: 4, before: 8 },
    receivedForWorkingHours: { from: 16 },
    statusIs: [...issueStatusSchema.options],
    reopenedAtLeast: { from: 1 },
    linkedUpdate: true,
    validFromOn: '2026-03-01',
    validToOn: '2026-12-31',
    route,
    putFirst: true,
    nudgeWhom: ['owner', ...roleSchema.options, 'ada.marsh@tmu.example'],
    replyKey: 'reset',
    because: 'each word is named once',
    sNumbers: ['S9', 'S12'],
  };
}

/** The rule's cells by internal name, as a list item is written. */
function ruleToFields(rule: RuleRow): Record<string, unknown> {
  const cells = writeRuleCells(rule);
  const columns = Object.entries(ruleCellColumns) as [Exclude<RuleColumn, 'key'>, string][];
  const filled = columns.flatMap(([column, name]) => (cells[column] === '' ? [] : [[name, cells[column]] as const]));
  return { ...Object.fromEntries(filled), [ruleCellColumns.order]: rule.order, [ruleCellColumns.on]: rule.on };
}

/** How TMU writes that a report stands: the words are the desk's own, and are passed in. */
async function reports(site: TestSite, standsAs: readonly string[]): Promise<void> {
  const person = site.deskOf('caseWorker');
  for (const [index] of standsAs.entries())
    await person.raiseReport({ key: `report-${index}`, words: `The save button is missing, ${index}` });
  const [first] = await person.readReports();
  for (const kind of ['answer', 'worked', 'did-not-work'] as const)
    await person.addToReport(first!, kind, { key: `more-${kind}`, words: `More: ${kind}` });
  const tmu = site.deskOf('administrator');
  for (const [index, report] of (await tmu.readReports()).entries())
    await tmu.tellReport(report, standsAs[index]!, index + 1);
}

/** Fills a site that is set up so that each word which the desk stores stands somewhere on it. */
export async function storeEveryWord(site: TestSite, standsAs: readonly string[]): Promise<void> {
  const post = (list: ListSchema, cells: Record<string, unknown>): Promise<void> =>
    done(site.ask('owner', 'POST', `${listApi(list)}/items`, cells));
  const desk = site.deskOf('administrator');
  const ways = [...Object.values(waysTo), ...otherEnds];
  for (const [index, steps] of ways.entries()) await issueOf(desk, index, steps);

  for (const [index, tmsRole] of tmsRoleSchema.options.entries()) {
    const reporter = { kind: 'tms-user' as const, name: `User ${index}`, tmsRole };
    await post(
      peopleList,
      personToFields({
        ...reporter,
        email: `user.${index}@tmu.example`,
        reporter,
        roles: ['tms-user'],
        hasLeft: false,
      }),
    );
  }
  const panellist = { kind: 'panellist' as const, name: 'Kit Ashdown' };
  const all: readonly Role[] = roleSchema.options;
  const rest = { email: 'kit.ashdown@panel.example', hasLeft: true, awayUntilOn: '2026-03-20' };
  await post(peopleList, personToFields({ name: 'Kit Ashdown', reporter: panellist, roles: all, ...rest }));

  const precisions = windowPrecisionSchema.options;
  for (const [index, step] of updateStepSchema.options.entries()) {
    const update = {
      key: `DEMO-0${index}`,
      title: `Update ${index}`,
      kind: at(['microsoft', 'tms-release'] as const, index),
      window: {
        startsAt: '2026-03-20T19:00:00.000Z',
        endsAt: '2026-03-21T04:00:00.000Z',
        precision: at(precisions, index),
        words: '20 March',
      },
      step,
      impact: 'Letters',
      watchDays: 7,
      tellings: [{ by: 'Ada Marsh', whom: 'TMS users', what: 'It comes', on: '2026-03-05' }],
    };
    await post(updatesList, updateToFields(update));
  }
  const folder = `web/getFolderByServerRelativePath(decodedurl='/sites/desk/${documentsLibrary.urlName}')`;
  await done(
    site.ask('owner', 'POST', `${folder}/files/addUsingPath(decodedurl='notice.txt',overwrite=true)`, 'notice'),
  );
  const document = { title: 'Hearing notice', limitWorkingDays: 40, limitFrom: 'before the hearing' };
  const cells = documentToFields({ ...document, ownerName: 'Ada Marsh', backedUpAt: '2026-03-04T08:00:00.000Z' });
  await done(site.ask('owner', 'POST', `${listApi(documentsLibrary)}/items(1)`, cells, merge));

  const channels: readonly (Channel | undefined)[] = [undefined, ...channelSchema.options];
  for (const channel of channels) {
    const key = channel ?? 'reset';
    await desk.keepReply({
      key,
      title: key,
      words: 'Hello [name]',
      area: 'sign-in',
      cause: 'input',
      ...(channel ? { channel } : {}),
    });
  }
  for (const inbox of inboxSchema.options) {
    const person = { name: people.inbox.name, email: people.inbox.email };
    const entry = { key: inbox, inbox, person, fromOn: '2026-03-02' };
    await desk.giveCover({ type: 'set-cover', entry });
    await desk.giveCover({
      type: 'set-cover',
      entry: { ...entry, key: `${inbox}-away`, toOn: '2026-03-30', away: true },
    });
  }
  await desk.addKnownProblem({ key: 'known-1', line: 'Letters have last year’s date', issueNumber: 4 });
  await reports(site, standsAs);

  for (const route of ruleRouteSchema.options) await post(rulesList, ruleToFields(ruleOfEveryWord(route)));
  const rows = [
    ...shippedRules,
    ...ruleRouteSchema.options.map((route) => ({ ...ruleOfEveryWord(route), key: route })),
  ];
  await site
    .deskOf('owner')
    .publishSnapshot(takeSnapshot(rows, { id: 'p-1', publishedAt: '2026-03-10T09:00:00.000Z' }));

  const values: Readonly<Record<(typeof settingKeys)[keyof typeof settingKeys], string>> = {
    [settingKeys.problemFormUrl]: 'https://forms.example/tra',
    [settingKeys.trelloBoardUrl]: 'https://trello.com/b/Board041',
    [settingKeys.portalInbox]: 'portal@tmu.example',
    [settingKeys.stakeholderEngagementInbox]: 'engagement@tmu.example',
    [settingKeys.deskContact]: 'Ada Marsh',
    [settingKeys.guidePage]: 'https://tmu.example/desk-guide',
    [settingKeys.referencesOnProblemForm]: 'Keep',
    [settingKeys.referencesOnTrelloBoard]: 'Replace',
    [settingKeys.maintenanceNights]: 'Europe, 18:00 to 03:00 UTC',
  };
  const { key, value } = settingsList.fields;
  const found = await site.ask('owner', 'GET', `${listApi(settingsList)}/items?$select=Id,${key.name}&$top=100`);
  for (const item of ((await found.json()) as { value: Record<string, unknown>[] }).value) {
    const text = (values as Readonly<Record<string, string>>)[String(item[key.name])];
    const where = `${listApi(settingsList)}/items(${String(item['Id'])})`;
    if (text !== undefined) await done(site.ask('owner', 'POST', where, { [value.name]: text }, merge));
  }
}
