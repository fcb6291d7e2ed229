import { orList } from '@tms-support/support-domain';
import type { FileCalls } from './attachments/file-calls.js';
import type { FlowRunCalls } from './flow-runs/flow-run-calls.js';
import type { HearingCalls } from './hearings/hearing-calls.js';
import type { JoiningCalls } from './joinings/joining-calls.js';
import type { DocumentCalls } from './documents/document-calls.js';
import type { LibraryOnSite } from './documents/keep-document.js';
import type { ReplyCalls } from './replies/reply-calls.js';
import type { ReportCalls } from './reports/report-calls.js';
import type { RuleCalls } from './rules/rule-calls.js';
import { askWhom } from './entering/ask-whom.js';
import type { Entered } from './entering/enter.js';
import type { hearingsOn } from './hearings/open-hearings.js';
import type { repliesOn } from './replies/open-replies.js';
import { reportsOn } from './reports/open-reports.js';
import { rulesOn } from './rules/open-rules.js';
import type { CadenceCalls } from './timetable-rules/timetable-rule-calls.js';
import { later } from './site/later.js';
import type { CallsOfModules } from './lists/list-modules.js';
import type { OpenLists } from './lists/open-lists.js';
import { openModules } from './lists/open-modules.js';
import type { Site } from './site/site.js';
import { StorageError } from './site/storage-error.js';

type RoomCalls = CallsOfModules &
  CadenceCalls &
  ReplyCalls &
  HearingCalls &
  FlowRunCalls &
  JoiningCalls &
  RuleCalls &
  ReportCalls &
  Omit<DocumentCalls, 'readDocuments'> &
  Pick<FileCalls, 'readAttachments'>;

/** What a step writes by, what the page of one issue needs, and what few visits do: each in a script of its own. */
export const writing = () => later(() => import(/* webpackChunkName: 'storage-writing' */ './writing.js'));
export const oneIssue = () => later(() => import(/* webpackChunkName: 'storage-one-issue' */ './one-issue.js'));
export const timetable = () =>
  later(() => import(/* webpackChunkName: 'storage-timetable' */ './updates/timetable.js'));
const flowRunsRoom = () =>
  later(() => import(/* webpackChunkName: 'storage-flow-runs' */ './flow-runs/open-flow-runs.js'));
const joiningsRoom = () =>
  later(() => import(/* webpackChunkName: 'storage-joinings' */ './joinings/open-joinings.js'));
export const outages = () => later(() => import(/* webpackChunkName: 'storage-outages' */ './outages/give-outage.js'));
const timetableRules = () =>
  later(() => import(/* webpackChunkName: 'storage-timetable-rules' */ './timetable-rules/timetable-rules.js'));
const hearingsRoom = () =>
  later(() => import(/* webpackChunkName: 'storage-hearings' */ './hearings/open-hearings.js'));
export const documents = () =>
  later(() => import(/* webpackChunkName: 'storage-documents' */ './documents/documents.js'));
export const peopleChanges = () =>
  later(() => import(/* webpackChunkName: 'storage-people' */ './people/people-changes.js'));
export const seldom = () => later(() => import(/* webpackChunkName: 'storage-seldom' */ './seldom.js'));

/** Reports, replies, rules and files, and every list that answers for itself: each a room of its own, here with one door. `entered` enters where nobody has. */
export function roomsOn(site: Site, lists: OpenLists, version: () => number, entered: () => Promise<Entered>) {
  const reports = reportsOn(site, version, lists.reports);
  let replies: ReturnType<typeof repliesOn> | undefined;
  const openReplies = async () => (replies ??= (await seldom()).repliesOn(site, version));
  let hearings: ReturnType<typeof hearingsOn> | undefined;
  const openHearings = async () => (hearings ??= (await hearingsRoom()).hearingsOn(site, version));
  let joinings: JoiningCalls | undefined;
  const openJoinings = async () => (joinings ??= (await joiningsRoom()).joiningsOn(site, version));
  const rules = rulesOn(site, version, lists.rulesSnapshots);

  /** Runs it once the version of the lists is known. */
  async function inside<T>(call: () => Promise<T>): Promise<T> {
    await entered();
    return call();
  }

  async function mustMayPublish(): Promise<void> {
    if ((await entered()).entrance.person.maySetUp) return;
    const owners = await askWhom(site);
    const whom = owners.length > 0 ? orList(owners) : 'a site owner';
    throw new StorageError('STORAGE.NOT_ALLOWED', `Site owners alone publish rules. Ask ${whom}.`);
  }

  async function writeDocuments<T>(
    write: (room: Awaited<ReturnType<typeof documents>>, on: LibraryOnSite) => Promise<T>,
  ): Promise<T> {
    await entered();
    const room = await documents();
    lists.documents.doubt();
    return write(room, { site, version: version() }).finally(() => lists.documents.doubt());
  }

  const calls: RoomCalls = {
    ...openModules(lists, { site, version, inside }),
    readCopyTimes: (numbers) => inside(async () => (await documents()).readCopyTimes(site, version(), numbers)),
    readDocumentFile: async (url) => (await documents()).readDocumentFile(site, url),
    addDocument: (...given) => writeDocuments((room, on) => room.addDocument(on, ...given)),
    keepDocument: (...given) => writeDocuments((room, on) => room.keepDocument(on, ...given)),
    checkDocuments: (...given) => writeDocuments((room, on) => room.checkDocuments(on, ...given)),
    readReplies: () => inside(async () => (await openReplies()).read()),
    keepReply: (reply, row) => inside(async () => (await openReplies()).keep(reply, row)),
    addReplyPicture: async (reply, name, bytes) => (await oneIssue()).addReplyPicture(site, reply.number, name, bytes),
    readFlowRuns: () => inside(async () => (await flowRunsRoom()).readFlowRuns(site, version())),
    readCadences: () => inside(async () => (await timetableRules()).readCadences(site, version())),
    readHearings: () => inside(async () => (await openHearings()).read()),
    setHearing: (entry, row) => inside(async () => (await openHearings()).set(entry, row)),
    readJoiningSteps: () => inside(async () => (await openJoinings()).readJoiningSteps()),
    readJoinings: () => inside(async () => (await openJoinings()).readJoinings()),
    keepJoining: (joining, row) => inside(async () => (await openJoinings()).keepJoining(joining, row)),
    readCountingRules: () => inside(() => rules.read()),
    readRuleItems: () => inside(async () => (await seldom()).readRuleItems(site, version())),
    publishSnapshot: (snapshot) =>
      inside(async () => {
        await mustMayPublish();
        const { publishRules } = await seldom();
        rules.memory.doubt();
        await publishRules(site, version(), snapshot);
      }),
    readAttachments: async (number) => (await oneIssue()).readAttachments(site, number),
    readReports: () => inside(() => reports.read()),
    raiseReport: (words) => reports.raise(words),
    addToReport: (report, kind, words) => reports.add(report, kind, words),
    tellReport: (...told) => reports.tell(...told),
    readScreenshot: (row) => reports.screenshot(row),
  };

  return {
    calls,
    /** The rules that were read last, without a request. */
    rulesNow: () => rules.known().snapshot,
    /** What did not come with the door: the door's own lists are forgotten with the visit. */
    forget: () => {
      replies?.memory.forget();
      hearings?.memory.forget();
    },
  };
}
