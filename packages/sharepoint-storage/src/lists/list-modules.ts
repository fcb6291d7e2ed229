import type { ItemCells, ListKey } from '@tms-support/sharepoint-schema';
import { coverModule } from '../cover/cover-list.js';
import { documentsModule } from '../documents/documents-list.js';
import { flowRunsRoom } from '../flow-runs/flow-runs-room.js';
import { hearingsRoom } from '../hearings/hearings-room.js';
import { issuesModule } from '../issues/issues-list.js';
import { joiningsRoom } from '../joinings/joinings-room.js';
import { knownProblemsModule } from '../known-problems/known-problems-list.js';
import { meTooModule } from '../me-too/me-too-list.js';
import { outagesModule } from '../outages/outages-list.js';
import { peopleModule } from '../people/people-list.js';
import { repliesRoom } from '../replies/replies-room.js';
import { reportsModule } from '../reports/reports-list.js';
import { rulesRoom } from '../rules/rules-room.js';
import { rulesSnapshotsModule } from '../rules/rules-snapshots-list.js';
import { settingsModule } from '../settings/settings-list.js';
import { cadencesRoom } from '../timetable-rules/cadences-room.js';
import { updateNudgesModule } from '../timetable-rules/update-nudges-list.js';
import { updatesModule } from '../updates/updates-list.js';
import type { AnySmallList, DoorList, KeptList, LaterList } from '../site/list-module.js';

/**
 * Every list of the desk, in the order in which the health page has them. The door, what a machine keeps, what is forgotten after set-up and
 * the cells to mend are all made from this record: a list of the manifest that is not here does not compile.
 */
export const listModules = {
  issues: issuesModule,
  updates: updatesModule,
  documents: documentsModule,
  people: peopleModule,
  standardReplies: repliesRoom,
  cover: coverModule,
  knownProblems: knownProblemsModule,
  meToo: meTooModule,
  outages: outagesModule,
  outageLog: { when: 'later' },
  hearings: hearingsRoom,
  cadences: cadencesRoom,
  updateNudges: updateNudgesModule,
  flowRuns: flowRunsRoom,
  joiningSteps: { when: 'later' },
  joinings: joiningsRoom,
  reports: reportsModule,
  rules: rulesRoom,
  rulesSnapshots: rulesSnapshotsModule,
  settings: settingsModule,
} satisfies Readonly<Record<ListKey, KeptList<{ cells: ItemCells }, never> | AnySmallList | DoorList | LaterList>>;

type Modules = typeof listModules;

type AnswersOf<M> = M extends { open(room: never): infer Calls } ? Calls : never;
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;
/** What the lists that answer for themselves are asked: each is part of the desk by its line here. */
export type CallsOfModules = All<AnswersOf<Modules[keyof Modules]>>;
type Named<W extends string> = {
  [K in ListKey]: Modules[K] extends { when: W } ? K : never;
}[ListKey];

/** The lists of which something is kept from one visit to the next. */
export type KeptListName = Named<'kept'>;
/** The lists that travel with every door. */
export type SmallListName = Named<'each-visit'>;
/** The lists whose module comes in a script of its own (`later-modules.ts`). */
export type LaterListName = Named<'later'>;
/** What a row of this list is, once it is read. */
export type RowOf<N extends KeptListName | SmallListName> = Awaited<ReturnType<Modules[N]['rowsIn']>>[number];

const named = (when: string): ListKey[] =>
  (Object.keys(listModules) as ListKey[]).filter((name) => listModules[name].when === when);
export const keptLists = named('kept') as readonly KeptListName[];
export const smallLists = named('each-visit') as readonly SmallListName[];
