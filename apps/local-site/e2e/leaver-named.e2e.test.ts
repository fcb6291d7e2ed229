import { deskLists, type ListKey } from '@tms-support/sharepoint-schema';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest, type RestReader } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

const leaver = { name: 'Zora Quillfeather', email: 'zora.quill@tmu.example' };
const sentence = `Ask ${leaver.name} about it.`;

let site: RunningSite;
let browser: Browser;
let owner: RestReader;
let digest: Record<string, string>;
let added = 0;

type Cells = Record<string, unknown>;
const itemsOf = (list: ListKey): string => `web/lists/getByTitle('${deskLists[list].title}')/items`;

async function add(list: ListKey, cells: Cells): Promise<void> {
  const key = { DeskKey: `leaver-${(added += 1)}` };
  const body = { ...('key' in deskLists[list].fields ? key : {}), ...cells };
  const answer = await owner.send('POST', itemsOf(list), body, digest);
  if (answer.status !== 201) throw new Error(`${list}: ${answer.status} ${await answer.text()}`);
}

/** Changes the first row for which `filter` holds, after those that were changed before. */
async function change(list: ListKey, cells: Cells, filter = 'Id gt 0'): Promise<void> {
  const { value } = await owner.get<{ value: { Id: number }[] }>(`${itemsOf(list)}?$filter=${filter}&$top=50`);
  const changed = (changedIn[list] ??= new Set());
  const Id = value.find((one) => !changed.has(one.Id))?.Id;
  if (Id === undefined) throw new Error(`${list} has no further row where ${filter}`);
  changed.add(Id);
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*', ...digest };
  const answer = await owner.send('POST', `${itemsOf(list)}(${Id})`, cells, merge);
  if (answer.status !== 204) throw new Error(`${list}: ${answer.status} ${await answer.text()}`);
}
const changedIn: Partial<Record<ListKey, Set<number>>> = {};

/** Puts the leaver into one column, and what the desk says of it then. */
interface Found {
  put: () => Promise<void>;
  says: RegExp;
}
const found = (says: RegExp, put: () => Promise<void>): Found => ({ says, put });

const open = "DeskStatus ne 'Closed'";
const own = 'the desk makes it, and it names nobody';
const dated = 'a day, and nobody';
const choice = 'a word of a short list of words, or a number';
const story = 'what is over: it stays as it was written, whoever has left';
const text = (list: ListKey, column: string, says: RegExp, more: Cells = {}): Found =>
  found(says, () => add(list, { Title: `Words in ${column}`, ...more, [column]: sentence }));

/**
 * Every column of words, and what becomes of a leaver in it: found, and how the desk says so, or why nobody need be looked for there. A column that
 * is new stands in neither until somebody says which it is.
 */
const columns: { readonly [L in ListKey]: Readonly<Record<string, Found | string>> } = {
  settings: {
    title: own,
    key: own,
    value: found(/Is named in the setting Who to ask about this desk/, () =>
      change('settings', { DeskValue: sentence }, "DeskKey eq 'desk-contact'"),
    ),
  },
  people: {
    name: found(/May be the same person as Zora Quillfeather, zora@home\.example/, () =>
      add('people', { Title: leaver.name, DeskEmail: 'zora@home.example' }),
    ),
    email: 'the person themselves: every row with their address is marked as having left',
    awayUntilOn: dated,
  },
  issues: {
    title: story,
    key: own,
    reporterName: 'with their address: reporterEmail',
    reporterEmail: found(/Has the problem on issue \d+/, () =>
      change('issues', { DeskReporterName: leaver.name, DeskReporterEmail: leaver.email }, open),
    ),
    area: choice,
    cause: choice,
    prevention: story,
    whatHappened: story,
    errorText: story,
    errorScreen: story,
    errorReference: story,
    hearingOn: dated,
    updateKey: own,
    ownerName: 'with their address: ownerEmail',
    ownerEmail: found(/Deals with issue \d+/, () =>
      change('issues', { DeskOwnerName: leaver.name, DeskOwnerEmail: leaver.email }, open),
    ),
    cardUrl: own,
    nextNudgeTo: 'made of who deals with it, the roles and the rules, each of which is found',
    whatWasDone: story,
    history: story,
  },
  reports: {
    title: own,
    key: own,
    thread: own,
    words: 'who wrote it is SharePoint’s author: last-day.test.tsx',
    status: own,
    errorText: story,
    answer: story,
    screenshot: own,
  },
  updates: {
    title: text('updates', 'Title', /Is named in the notes of the update Ask Zora/),
    key: own,
    words: 'as announced by Microsoft or a supplier',
    impact: text('updates', 'DeskImpact', /Is named in the notes of the update Words in DeskImpact/),
    ownerName: found(/Looks after Kept by the leaver/, () =>
      add('updates', { Title: 'Kept by the leaver', DeskOwnerName: leaver.name }),
    ),
    checksBefore: text('updates', 'DeskChecksBefore', /Is named in the notes of the update Words in DeskChecksBefore/),
    checksAfter: text('updates', 'DeskChecksAfter', /Is named in the notes of the update Words in DeskChecksAfter/),
    tellings: story,
    changedOn: dated,
    history: story,
  },
  documents: {
    title: found(/Is named in the notes of the document Ask Zora/, () => change('documents', { Title: sentence })),
    limitFrom: found(/Is named in the notes of the document Counted in words/, () =>
      change('documents', { Title: 'Counted in words', DeskLimitFrom: `from when ${leaver.name} says so` }),
    ),
    ownerName: found(/Keeps Kept by the leaver/, () =>
      change('documents', { Title: 'Kept by the leaver', DeskOwnerName: leaver.name.toUpperCase() }),
    ),
    purpose: found(/Is named in the notes of the document Purpose in words/, () =>
      change('documents', { Title: 'Purpose in words', DeskPurpose: sentence }),
    ),
    limitRule: choice,
    checkedOn: dated,
    checkedBy: story,
  },
  standardReplies: {
    title: text('standardReplies', 'Title', /Is named in the reply Ask Zora/, { DeskWords: 'x' }),
    key: own,
    area: choice,
    cause: choice,
    subject: text('standardReplies', 'DeskSubject', /Is named in the reply Words in DeskSubject/, { DeskWords: 'x' }),
    words: text('standardReplies', 'DeskWords', /Is named in the reply Words in DeskWords/),
    guidePage: own,
    picture: own,
    pictureWords: text('standardReplies', 'DeskPictureWords', /Is named in the reply Words in DeskPictureWords/, {
      DeskWords: 'x',
    }),
  },
  rules: {
    title: found(/Is named in the text of the rule Ask Zora/, () => change('rules', { Title: sentence })),
    reporterKind: choice,
    tmsRole: choice,
    channel: choice,
    cause: choice,
    hasErrorMessage: choice,
    hearingWithinWorkingDays: choice,
    receivedForWorkingHours: choice,
    silentForWorkingHours: choice,
    statusIs: choice,
    reopenedAtLeast: choice,
    linkedUpdate: choice,
    nudgeWhom: found(/The rule “Reminds the leaver” reminds them/, () =>
      change('rules', { Title: 'Reminds the leaver', DeskNudge: `Whoever has it; ${leaver.email}` }),
    ),
    replyKey: own,
    because: found(/Is named in the text of the rule Because in words/, () =>
      change('rules', { Title: 'Because in words', DeskBecause: sentence }),
    ),
    validFromOn: dated,
    validToOn: dated,
    sNumbers: own,
  },
  rulesSnapshots: {
    title: own,
    key: own,
    fingerprint: own,
    rules: 'what counts until a site owner publishes: leaving.test.tsx finds it by its address',
  },
  cover: {
    title: own,
    key: own,
    personName: 'with their address: personEmail',
    personEmail: found(/Cover of the portal inbox, .*2031/, () =>
      add('cover', {
        Title: 'x',
        DeskInbox: 'Portal inbox',
        DeskPersonName: 'Z. Q.',
        DeskPersonEmail: leaver.email,
        DeskFromOn: '2031-01-06',
        DeskToOn: '2031-01-10',
      }),
    ),
    fromOn: dated,
    toOn: dated,
  },
  knownProblems: { line: text('knownProblems', 'Title', /Is named in the known problem Ask Zora/), key: own },
  meToo: { title: 'who said it is SharePoint’s author: last-day.test.tsx', key: own },
  outages: {
    title: story,
    key: own,
    outage: own,
    takingPart: 'who takes part in a drill, while it lasts',
    about: own,
    words: story,
  },
  outageLog: { title: story, key: own, outage: own, words: story },
  hearings: {
    title: 'a reference',
    key: own,
    on: dated,
    lastOn: dated,
    panellists: found(/Is to be warned of H-LEAVER, 5 May 2031/, () =>
      add('hearings', {
        Title: 'H-LEAVER',
        DeskHearingOn: '2031-05-05',
        DeskPanellists: `x@y.example\n${leaver.email}`,
      }),
    ),
  },
  cadences: { title: 'what comes, and nobody', key: own, days: own, at: own, fromOn: dated, toOn: dated, source: own },
  updateNudges: {
    title: own,
    key: own,
    words: found(/Is named in the nudge Ask Zora/, () => change('updateNudges', { DeskNudgeWords: sentence })),
  },
  flowRuns: { title: own, key: own },
  joiningSteps: {
    title: text('joiningSteps', 'Title', /Is named in the step for those who join or leave Ask Zora/),
    key: own,
    whose: text('joiningSteps', 'DeskDoneBy', /Is named in the step for those who join or leave Words in DeskDoneBy/),
  },
  joinings: {
    name: 'with their address: email',
    key: own,
    email: found(/Has a record of joining: Zed joins/, () =>
      add('joinings', {
        Title: 'Zed',
        DeskEmail: leaver.email,
        DeskJoiningKind: 'Joining',
        DeskFromOn: '2031-02-03',
        DeskSteps: JSON.stringify({ steps: [{ key: 'a', title: 'Training' }], notes: [] }),
      }),
    ),
    on: dated,
    steps: found(/Is named in a step of the record Nell Harbour joins/, () =>
      add('joinings', {
        Title: 'Nell Harbour',
        DeskJoiningKind: 'Joining',
        DeskFromOn: '2031-02-03',
        DeskSteps: JSON.stringify({ steps: [{ key: 'a', title: 'Training', whose: leaver.name }], notes: [] }),
      }),
    ),
  },
};

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  owner = await signInOverRest(site.origin, site.siteUrl, 'site owner');
  const { FormDigestValue } = (await (await owner.send('POST', 'contextinfo')).json()) as { FormDigestValue: string };
  digest = { 'X-RequestDigest': FormDigestValue };
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

it('says of every column of words what becomes of a leaver in it', () => {
  for (const [key, { fields }] of Object.entries(deskLists)) {
    const ofWords = Object.entries(fields).filter(([, { type }]) => type === 'Text' || type === 'Note');
    const named = ofWords.map(([column]) => column);
    expect([key, Object.keys(columns[key as ListKey]).sort()]).toEqual([key, named.sort()]);
  }
});

it('finds them in each of those columns, in one look, on a small screen', async () => {
  await add('people', { Title: leaver.name, DeskEmail: leaver.email });
  const all = Object.values(columns).flatMap((list) => Object.values(list).filter((one) => typeof one !== 'string'));
  for (const { put } of all) await put();
  const desk = await DeskPage.open(browser, site, 'system administrator', { width: 320, height: 800 });
  await desk.go('#/people/leaving');
  await desk.settle('Somebody is leaving');
  await desk.page.getByLabel('Who is leaving?').fill('zora.quill@');
  await desk.press(leaver.name);
  await desk.page.getByRole('heading', { name: `${leaver.name} is leaving` }).waitFor();
  const lines = (await desk.page.locator('main li').allInnerTexts()).map((line) => line.replace(/\s+/g, ' '));
  expect(all.filter(({ says }) => !lines.some((line) => says.test(line))).map(({ says }) => says.source)).toEqual([]);
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await desk.close();
});
