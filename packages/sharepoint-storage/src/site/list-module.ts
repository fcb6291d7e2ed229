import type { SPFI } from '@pnp/sp';
import type { ItemCells, ListSchema } from '@tms-support/sharepoint-schema';
import type { Actor, Role } from '@tms-support/support-domain';
import type { ListMemory } from './list-memory.js';
import type { CellFault } from './row.js';
import type { Carrier } from './together.js';
import type { Site } from './site.js';

/** A row for whoever mends cells. `number` is absent for a table that was published, `listUrl` where there is no page to mend it on. */
export interface FaultyRow {
  number?: number;
  faults: readonly CellFault[];
  listUrl?: string;
}

/** What the rows to mend are read by: the desk's own calls, so that what the screens show is what is judged. */
export interface HealthReads<Calls> {
  desk: Calls;
  siteUrl: string;
  /** The rows of the people list as they came: the desk's call gives people, and no rows. */
  peopleCells(): Promise<readonly ItemCells[]>;
  /** Every row of a list as it came: where the desk's call leaves out the rows that say nothing, they are the ones to mend. */
  cellsOf(list: ListSchema): Promise<readonly ItemCells[]>;
}

/** What every list says of itself: which it is, and how its cells to mend are found, by the calls that are about it. */
export interface AnyList<Calls> {
  list: ListSchema;
  /** Its rows, each with what is wrong with it. */
  faulty(reads: HealthReads<Calls>): Promise<readonly FaultyRow[]>;
}

/** What the calls about any list are answered from. */
export interface ListsRoom {
  site: Site;
  /** The version of the lists: known once somebody has entered. */
  version(): number;
  /** Runs it once somebody has entered. */
  inside<T>(call: () => Promise<T>): Promise<T>;
  /** Reads something whose questions may travel with those of other readings. */
  together<T>(read: (by: Carrier) => Promise<T>): Promise<T>;
  /** Who is signed in: SharePoint says so once a visit, never a form. */
  actor(): Promise<Actor>;
  /** Whether whoever is signed in may do what site owners may. */
  maySetUp(): Promise<boolean>;
  /** Has this done when the visit is forgotten, as it is after set-up. The memories of the door's own lists are forgotten anyway. */
  whenForgotten(forget: () => void): void;
}

/** What the calls about a list that came with the door are answered from. */
export interface ListRoom<R> extends ListsRoom {
  /** The rows, as this visit remembers them. */
  memory: ListMemory<R>;
}

/** The same for a list of which a machine keeps something. */
export interface KeptRoom<R> extends ListRoom<R> {
  /** The rows; a list that is closed by now is forgotten on this device too. */
  rows(want?: 'in-short'): Promise<readonly R[]>;
}

/** What may be here at once, or wait for a script of its own. */
export type Soon<T> = T | Promise<T>;

/** How the rows of a list are asked for and read. */
export interface ReadList<R, Calls> extends AnyList<Calls> {
  /** What is being done while it is asked, for the sentence about a failure: "reading the cover". */
  doing: string;
  /** Asks for all that the desk reads of it. It travels in the batch of the door where one is given. `version` says which columns there are. */
  ask(site: Site, sp: SPFI, version: number): Promise<unknown>;
  /** The rows of an answer. What reads the rows of a list that is closed to many comes once there is a row. */
  rowsIn(answer: unknown, site: Site): Soon<readonly R[]>;
  numberOf(row: R): number;
  /** Asks for those of these items that belong among the rows. Absent where a list is small enough to be read whole. */
  askSome?(site: Site, version: number, ids: readonly number[]): Promise<unknown>;
}

/** A row with its cells as they came: what is kept from one visit to the next is cells, and parsed again. */
export interface WithCells<R> {
  row: R;
  cells: ItemCells;
}

/** A list that travels with a cold door, and is kept on the machine from one visit to the next. */
export interface KeptList<R extends { cells: ItemCells }, Calls> extends ReadList<R, Calls> {
  when: 'kept';
  /** Of the rows, what stays on the machine. Absent: all cells of all rows. */
  toKeep?(
    rows: readonly R[],
    facts: { isOfTheTeam(person: { email: string; roles: readonly Role[] }): boolean },
  ): Soon<readonly ItemCells[]>;
  /** Rows from what stayed. Absent: as from an answer. */
  fromKept?(items: readonly ItemCells[], site: Site): Soon<readonly R[]>;
  /** What stays is less than the list has: whoever needs all of it reads it whole, once a visit. */
  isShort?: true;
}

/** One that answers for itself. Issues do not: the visit answers for them (`desk-over.ts`). */
export interface OpenKeptList<R extends { cells: ItemCells }, Calls> extends KeptList<R, Calls> {
  open(room: KeptRoom<R>): Calls;
}

/** Rows from what stayed on a machine: it is no more trusted than an answer. */
export const rowsOfKept = <R extends { cells: ItemCells }>(
  module: KeptList<R, never>,
  items: readonly ItemCells[],
  site: Site,
): Soon<readonly R[]> => (module.fromKept ? module.fromKept(items, site) : module.rowsIn(items, site));

/** A small list that travels with the door at every visit. */
export interface SmallList<R, Calls> extends ReadList<R, Calls> {
  when: 'each-visit';
  /** Answers the calls about it. Absent where those of another list are about it too. */
  open?(room: ListRoom<R>): Calls;
}

/** One of them, whatever it holds and is asked. */
export interface AnySmallList extends Omit<SmallList<unknown, never>, 'open'> {
  open?(room: ListRoom<never>): object;
}

/** The settings: the door itself reads them, and says what is wrong with them. */
export interface DoorList {
  when: 'door';
  list: ListSchema;
}

/** A list that no first screen needs: its module comes in a script of its own, and its calls are here to fetch it. */
export interface LaterList {
  when: 'later';
  /** Answers the calls about it. Absent where those of another list are about it too. */
  open?(room: ListsRoom): object;
}
