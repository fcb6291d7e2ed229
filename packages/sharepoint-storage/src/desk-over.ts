import type { Actor, IssueCommand } from '@tms-support/support-domain';
import type { Manifest } from '@tms-support/sharepoint-schema';
import type { DeskOptions } from './entering/desk-options.js';
import type { Desk } from './desk.js';
import type { Given, IssueRow } from './issues/issue-calls.js';
import { visitOn } from './entering/visit.js';
import type { StoredIssue } from './issues/issue-row.js';
import { issuesScript } from './issues/issues-script.js';
import { outboxScript } from './outbox/late-outbox.js';
import { reportsScript } from './reports/open-reports.js';
import { oneIssue, roomsOn, seldom, writing } from './rooms.js';
import { later } from './site/later.js';
import type { Site } from './site/site.js';

const setUp = () => later(() => import(/* webpackChunkName: 'storage-set-up' */ './set-up/set-up-site.js'));

/** The desk over an opened site. What it remembers is of one person and one visit. */
export function deskOver(site: Site, kept: Pick<DeskOptions, 'memory' | 'loginName'> = {}, manifest?: Manifest): Desk {
  const visit = visitOn(site, kept);
  const stored = new Map<number, StoredIssue>();
  /** Issues that were read with all of their story, as their pages read them. */
  const whole = new Map<number, StoredIssue>();
  /** Those that are being read so just now. */
  const reading = new Map<number, Promise<StoredIssue>>();
  const rooms = roomsOn(site, visit);

  /** Who is signed in: SharePoint says so once a visit, never a form. */
  async function actor(): Promise<Actor> {
    const entered = await visit.entered();
    const { name, email, roles } = entered.entrance.person;
    return { name, email, roles };
  }

  /** The rules that count and the people, as they were read last: a step waits for no further request. */
  const nudging = async () => ({
    rules: (await issuesScript()).rulesNow(visit.lists.rulesSnapshots).snapshot,
    people: visit.lists.people.now().map(({ row }) => row),
  });

  /** Set-up, for whoever may run it. */
  async function setUpAllowed() {
    const { entrance } = await visit.enter();
    const script = await setUp();
    await script.mustMaySetUp(site, entrance);
    return script;
  }

  const remember = (one: StoredIssue): IssueRow => {
    stored.set(one.row.number, one);
    return one.row;
  };

  /** An issue with all of its story. Whoever may read the issue and not its versions sees it without a word about who wrote what. */
  function readWhole(number: number): Promise<StoredIssue> {
    const one = readWholeAnew(number);
    const isRead = (): void => {
      if (reading.get(number) === one) reading.delete(number);
    };
    reading.set(number, one);
    one.then(isRead, isRead);
    return one;
  }

  async function readWholeAnew(number: number): Promise<StoredIssue> {
    const page = oneIssue();
    const listsVersion = visit.version();
    const versions = page.then(({ readVersions }) => readVersions(site, number, listsVersion)).catch(() => undefined);
    const item = await (await issuesScript()).readStoredIssue(site, listsVersion, number);
    const { withArchive, withBlanksJudged } = await page;
    const read = await versions;
    const one = await withArchive(site, read ? withBlanksJudged(site.url, item, read) : item, read);
    whole.set(number, one);
    return one;
  }

  async function give(
    row: Pick<IssueRow, 'number' | 'etag'>,
    command: IssueCommand,
    commandId?: string,
  ): Promise<Given> {
    const written = writing();
    written.catch(() => undefined);
    const by = await actor();
    const { entrance } = await visit.entered();
    const facts = {
      actor: by,
      board: 'settings' in entrance ? entrance.settings.trelloBoardUrl : undefined,
      version: visit.version(),
      nudging: await nudging(),
      remembered: stored.get(row.number),
      commandId,
    };
    const { giveCommand } = await written;
    visit.lists.issues.doubt();
    return giveCommand(site, row, command, facts);
  }

  const desk: Desk = {
    lastSeen: () => visit.lastSeen(),
    async enter(want) {
      const entered = await visit.enter(want);
      const clockAheadMs = site.aheadBy();
      return clockAheadMs === undefined ? entered.entrance : { ...entered.entrance, clockAheadMs };
    },
    readOpenIssues: async (want) => (await visit.rows('issues', want)).map(remember),
    async readClosedIssues(page) {
      const { readClosedIssues } = await issuesScript();
      return readClosedIssues(site, visit.version(), page ?? { size: 50 });
    },
    readIssue: async (number) => remember(await readWhole(number)),
    async findIssues(keys) {
      await visit.entered();
      const { findIssuesByKeys } = await issuesScript();
      return (await findIssuesByKeys(site, visit.version(), keys)).map(({ row }) => row);
    },
    async readyToWrite() {
      await Promise.all([writing(), outboxScript(), reportsScript()]);
    },
    async raiseIssue(command) {
      // Both at once: who has gone to the desk to write waits for the slower of the two.
      const written = writing();
      written.catch(() => undefined);
      const facts = { actor: await actor(), version: visit.version(), nudging: await nudging() };
      const { raiseIssue } = await written;
      visit.lists.issues.doubt();
      return raiseIssue(site, command, facts);
    },
    giveCommand: give,
    ...rooms.calls,
    readAttachments: async (number) => (await oneIssue()).readAttachments(site, number),
    async readFiles(number) {
      await visit.entered();
      // An issue's page that is painted from what was known asks for its story and its files at once: the story is read for both.
      const known = (await reading.get(number)?.catch(() => undefined)) ?? whole.get(number);
      return (await oneIssue()).readFiles(site, number, known, () => readWhole(number));
    },
    async checkFile(number, name) {
      const known = whole.get(number);
      return (await oneIssue()).checkFile(site, number, name, async () => known ?? readWhole(number));
    },
    async addAttachment(number, name, bytes) {
      const by = await actor();
      const { addAttachment } = await oneIssue();
      const forget = (): void => {
        // A file beside an issue changes its version: what is remembered of it may not be written on.
        stored.delete(number);
        whole.delete(number);
        reading.delete(number);
        visit.lists.issues.doubt();
      };
      forget();
      const adding = {
        actor: by,
        readWhole: () => readWhole(number),
        record: (one: StoredIssue, step: IssueCommand) => give(one.row, step),
      };
      return addAttachment(site, number, name, bytes, adding).finally(forget);
    },
    readLists: async () => {
      await visit.entered();
      const { readLists } = await seldom();
      const peopleCells = async () => (await visit.rows('people')).map(({ cells }) => cells);
      return readLists({ site, version: visit.version(), together: rooms.together, desk, peopleCells });
    },
    async planSetUp() {
      return (await setUpAllowed()).planFor(site, manifest);
    },
    async applySetUp(plan, onStep) {
      const report = await (await setUpAllowed()).carryOutPlan(site, plan, onStep, manifest);
      stored.clear();
      whole.clear();
      rooms.forget();
      await visit.forget();
      return report;
    },
  };
  return desk;
}
