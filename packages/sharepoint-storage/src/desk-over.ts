import { shippedSnapshot, type Actor } from '@tms-support/support-domain';
import {
  deskManifest, documentsLibrary, issuesList, peopleList, schemaVersion, updatesList, type Manifest,
} from '@tms-support/sharepoint-schema';
import type { Desk, DocumentRow, IssueRow, KnownPerson, UpdateRow } from './desk.js';
import { isFolder, parseDocumentRow } from './documents/document-rows.js';
import { askWhom } from './entering/ask-whom.js';
import { enterSite, type Entered } from './entering/enter.js';
import { giveCommand } from './issues/give-command.js';
import type { StoredIssue } from './issues/issue-row.js';
import { raiseIssue } from './issues/raise-issue.js';
import { openIssuesOf, readClosedIssues, readStoredIssue } from './issues/read-issues.js';
import { withArchive } from './issues/with-archive.js';
import { parsePersonRow } from './people/people-rows.js';
import { applySetUp } from './set-up/apply-set-up.js';
import { planSetUp } from './set-up/plan-set-up.js';
import { readSite } from './set-up/read-site.js';
import { reportsOn } from './reports/open-reports.js';
import { itemsOf } from './site/item.js';
import { ListMemory, tokenOf } from './site/list-memory.js';
import { requests } from './site/query.js';
import type { Site } from './site/site.js';
import { asking } from './site/to-storage-error.js';
import { StorageError } from './storage-error.js';
import { parseUpdateRow } from './updates/update-rows.js';

const updatesOf = (answer: unknown, site: Site): UpdateRow[] => itemsOf(answer).map((cells) => parseUpdateRow(cells, site.url));
const documentsOf = (answer: unknown, site: Site): DocumentRow[] =>
  itemsOf(answer).filter((cells) => !isFolder(cells)).map((cells) => parseDocumentRow(cells, site.url));
const peopleOf = (answer: unknown): KnownPerson[] => itemsOf(answer).map((cells) => parsePersonRow(cells).person);

const notYet = (): Promise<never> => Promise.reject(new StorageError('STORAGE.REFUSED', 'The lists for this are not there yet.'));

/** The desk over an opened site. What it remembers is of one person and one visit. */
export function deskOver(site: Site, manifest: Manifest = deskManifest): Desk {
  let entering: Promise<Entered> | undefined;
  let version = schemaVersion;
  const reports = reportsOn(site);
  const stored = new Map<number, StoredIssue>();
  const issues = new ListMemory<StoredIssue>(site, issuesList, {
    all: async (sp) => openIssuesOf(await requests.openIssues(site, sp, version), site),
    some: async (ids) => openIssuesOf(await requests.openIssuesAmong(site, version, ids), site),
    numberOf: (one) => one.row.number,
  });
  const updates = new ListMemory<UpdateRow>(site, updatesList, {
    all: async (sp) => updatesOf(await requests.updates(site, sp, version), site),
    numberOf: (row) => row.number,
  });
  const documents = new ListMemory<DocumentRow>(site, documentsLibrary, {
    all: async (sp) => documentsOf(await requests.documents(site, sp, version), site),
    numberOf: (row) => row.number,
  });
  const people = new ListMemory<KnownPerson>(site, peopleList, {
    all: async (sp) => peopleOf(await requests.people(site, sp, version)),
    numberOf: () => 0,
  });

  async function enter(): Promise<Entered> {
    const entered = await enterSite(site);
    const { load } = entered;
    version = Math.min(entered.listsVersion, schemaVersion);
    const token = (part: { ok: boolean; answer?: unknown }): string | undefined => (part.ok ? tokenOf(part.answer) : undefined);
    if (load.issues.ok) issues.prime(openIssuesOf(load.issues.answer, site), token(load.tokens.issues));
    if (load.updates.ok) updates.prime(updatesOf(load.updates.answer, site), token(load.tokens.updates));
    if (load.documents.ok) documents.prime(documentsOf(load.documents.answer, site), token(load.tokens.documents));
    if (load.people.ok) people.prime(entered.people, undefined);
    return entered;
  }

  /** Remembers an entering under way. One that failed is forgotten, so that the next try asks again. */
  function enterAnew(): Promise<Entered> {
    const mine = enter();
    entering = mine;
    mine.catch(() => {
      if (entering === mine) entering = undefined;
    });
    return mine;
  }

  /** Who is signed in: SharePoint says so once a visit, never a form. */
  async function actor(): Promise<Actor> {
    const { name, email, roles } = (await (entering ?? enterAnew())).entrance.person;
    return { name, email, roles };
  }

  async function mustMaySetUp(): Promise<void> {
    const { entrance } = await enter();
    if (entrance.state === 'lists-are-newer') {
      const versions = `The lists are of version ${entrance.listsVersion}; this web part knows version ${entrance.codeVersion}.`;
      const message = `${versions} Update the web part first.`;
      throw new StorageError('STORAGE.REFUSED', message);
    }
    if (entrance.person.maySetUp) return;
    const owners = await askWhom(site);
    const whom = owners.length > 0 ? owners.join(' or ') : 'a site owner';
    const message = `Setting up the desk needs the rights to manage lists and permissions. Ask ${whom}.`;
    throw new StorageError('STORAGE.NOT_ALLOWED', message);
  }

  const remember = (one: StoredIssue): IssueRow => {
    stored.set(one.row.number, one);
    return one.row;
  };

  return {
    lastSeen: async () => undefined,
    enter: async () => (await enterAnew()).entrance,
    readOpenIssues: async () => (await issues.rows()).map(remember),
    readClosedIssues: (page) => readClosedIssues(site, version, page ?? { size: 50 }),
    async readIssue(number) {
      return remember(await withArchive(site, await readStoredIssue(site, version, number)));
    },
    async raiseIssue(command) {
      const facts = { actor: await actor(), version };
      issues.doubt();
      return raiseIssue(site, command, facts);
    },
    async giveCommand(row, command, commandId) {
      const facts = { actor: await actor(), version, remembered: stored.get(row.number), commandId };
      issues.doubt();
      return giveCommand(site, row, command, facts);
    },
    readUpdates: () => updates.rows(),
    readDocuments: () => documents.rows(),
    readPeople: () => people.rows(),
    readReplies: async () => [],
    keepReply: () => notYet(),
    readCover: async () => [],
    giveCover: () => notYet(),
    readKnownProblems: async () => [],
    addKnownProblem: () => notYet(),
    endKnownProblem: () => notYet(),
    readCountingRules: async () => ({ snapshot: shippedSnapshot, isShipped: true, faults: [] }),
    readRuleItems: async () => [],
    publishSnapshot: () => notYet(),
    readAttachments: async () => [],
    addAttachment: () => notYet(),
    readReports: () => reports.read(),
    raiseReport: (words) => reports.raise(words),
    addToReport: (report, kind, words) => reports.add(report, kind, words),
    tellReport: (report, standsAs, issueNumber) => reports.tell(report, standsAs, issueNumber),
    async planSetUp() {
      await mustMaySetUp();
      const plan = planSetUp(await readSite(site, manifest), manifest);
      return { steps: plan.steps.map(({ id, words }) => ({ id, words })), warnings: plan.warnings };
    },
    async applySetUp(plan, onStep) {
      await mustMaySetUp();
      const report = await asking('setting up the desk', () => applySetUp(site, plan, onStep, manifest));
      [issues, updates, documents, people].forEach((memory) => memory.forget());
      stored.clear();
      entering = undefined;
      return report;
    },
  };
}
