import { schemaVersion, type ItemCells } from '@tms-support/sharepoint-schema';
import type { DeskOptions } from './desk-options.js';
import type { LastSeen } from './door-calls.js';
import {
  keptLists,
  listModules,
  smallLists,
  type KeptListName,
  type RowOf,
  type SmallListName,
} from '../lists/list-modules.js';
import { openLists, type OpenLists } from '../lists/open-lists.js';
import type { KeptList as KeptRecord } from '../seen/seen-record.js';
import { isOfTheTeam } from '../seen/team-of.js';
import { foldedLogin, seenShelf } from '../seen/seen-shelf.js';
import { tokenOf, type KeptRows, type ListMemory } from '../site/list-memory.js';
import type { Site } from '../site/site.js';
import { toStorageError } from '../site/to-storage-error.js';
import type { Part } from './part.js';
import type { KeptList, ReadList } from '../site/list-module.js';
import { enterAgain } from './enter-again.js';
import { enterSite, type Entered } from './enter.js';
import { lastSeenOf } from './last-seen.js';
import { loginOf } from './signed-in-person.js';

/** One person's visit: the door, the lists of the first screen, and what is kept of them for the next time. */
export interface Visit {
  lists: OpenLists;
  /** The version of the lists that code may count on. */
  version(): number;
  /** Enters again; `lately` is content with an entering of a moment ago. */
  enter(want?: 'lately'): Promise<Entered>;
  /** The entering under way, or a new one. */
  entered(): Promise<Entered>;
  lastSeen(): Promise<LastSeen | undefined>;
  /** The rows of a list; a list that is closed by now is forgotten on this device too. */
  rows<N extends KeptListName>(name: N, want?: 'in-short'): Promise<readonly RowOf<N>[]>;
  forget(): Promise<void>;
}

const isClosed = (one: Part): boolean =>
  !one.ok && (one.error.code === 'STORAGE.NOT_ALLOWED' || one.error.code === 'STORAGE.NOT_FOUND');

export function visitOn(site: Site, kept: Pick<DeskOptions, 'memory' | 'loginName'> = {}): Visit {
  const shelf = seenShelf(site.url, kept, () => site.now());
  let entering: Promise<Entered> | undefined;
  let version = schemaVersion;
  let written = '';
  /** Counts what is put together to be kept: the last alone is. */
  let keeping = 0;
  const closedSince = new Set<KeptListName>();
  const lists = openLists(site, () => version);

  /** What came of a list with the door. Of one that did not answer nothing is known. */
  async function takeIn(
    name: KeptListName | SmallListName,
    { token, rows }: { token: Part | undefined; rows: Part },
  ): Promise<void> {
    const module: ReadList<unknown, never> = listModules[name];
    const memory: ListMemory<unknown> = lists[name];
    if (rows.ok) memory.prime(await module.rowsIn(rows.answer, site), token?.ok ? tokenOf(token.answer) : undefined);
  }

  async function cold(): Promise<Entered> {
    const entered = await enterSite(site);
    const { load } = entered;
    await Promise.all(keptLists.map((name) => takeIn(name, { token: load.tokens[name], rows: load[name] })));
    return entered;
  }

  async function enter(): Promise<Entered> {
    const seen = await shelf.read();
    if (seen) version = Math.min(seen.listsVersion, schemaVersion);
    const again =
      seen &&
      (await enterAgain(site, seen, lists).catch(async (cause: unknown) => {
        // Whoever may not even ask who they are has no rights on the site any more: nothing of it stays here.
        if (toStorageError(cause, 'opening the desk').code === 'STORAGE.NOT_ALLOWED') await keepNothing();
        throw cause;
      }));
    if (seen && !again) await keepNothing();
    const entered = again ?? (await cold());
    const { small, tokens } = entered.load;
    if (small) await Promise.all(smallLists.map((name) => takeIn(name, { token: tokens[name], rows: small[name] })));
    version = Math.min(entered.listsVersion, schemaVersion);
    written = '';
    closedSince.clear();
    void keep(entered);
    return entered;
  }

  /** What of a list's rows stays on this device: all that the first screens paint from, and no more. */
  async function itemsToKeep(
    name: KeptListName,
    rows: readonly { cells: ItemCells }[],
    facts: { isOfTheTeam: ReturnType<typeof isOfTheTeam> },
  ): Promise<readonly ItemCells[]> {
    const module: KeptList<{ cells: ItemCells }, never> = listModules[name];
    return (await module.toKeep?.(rows, facts)) ?? rows.map(({ cells }) => cells);
  }

  /** Nothing of a visit is kept here, nor what is being put together to be kept. */
  function keepNothing(): Promise<void> {
    keeping += 1;
    return shelf.forget();
  }

  /** Keeps what this visit has, if it is somebody's who may have it. It is not waited for: keeping makes nothing slower. */
  async function keep({ entrance, load, listsVersion }: Entered): Promise<void> {
    const isIn = entrance.state === 'ready' || entrance.state === 'no-access-to-issues';
    const { user, rights, settings } = load;
    const isWhoThePageSays = user.ok && loginOf(user.answer) === foldedLogin(kept.loginName ?? '');
    // Whoever painted from the last visit before an owner switched that off learns of it here, and does so no more.
    const isOff = isIn && entrance.settings.switchedOff?.includes('last-visit');
    if (!isIn || isOff || !isWhoThePageSays || !rights.ok || !settings.ok) return keepNothing();
    const found: [KeptListName, KeptRows<{ cells: ItemCells }>][] = [];
    for (const name of keptLists) {
      if (isClosed(load[name]) || closedSince.has(name)) continue;
      const list: KeptRows<{ cells: ItemCells }> | undefined = load[name].ok ? lists[name].kept() : undefined;
      // A list that did not answer is no empty list: what was kept before stands.
      if (!list) return;
      found.push([name, list]);
    }
    const tokens = found.map(([name, list]) => `${name} ${list.token}`).join(',');
    if (tokens === written) return;
    written = tokens;
    const askWhom = entrance.state === 'no-access-to-issues' ? entrance.askWhom : [];
    const door = {
      user: user.answer,
      rights: rights.answer,
      settings: settings.answer as readonly ItemCells[],
      askWhom,
    };
    const facts = {
      isOfTheTeam: isOfTheTeam(
        lists.issues.now().map(({ row }) => row),
        entrance.person.email,
      ),
    };
    const record = { seenAt: site.now(), listsVersion, door };
    const turn = (keeping += 1);
    // Rows and token are of one moment: what is read meanwhile is kept by its own turn.
    const records = found.map(async ([name, { token, confirmedAt, rows }]): Promise<[KeptListName, KeptRecord]> => {
      return [name, { token, confirmedAt, items: await itemsToKeep(name, rows, facts) }];
    });
    try {
      const kept = await Promise.all(records);
      if (turn === keeping) await shelf.write({ ...record, lists: Object.fromEntries(kept) });
    } catch {
      written = '';
    }
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

  async function forget(): Promise<void> {
    Object.values(lists).forEach((memory: ListMemory<unknown>) => memory.forget());
    entering = undefined;
    await keepNothing();
  }

  return {
    lists,
    version: () => version,
    async enter(want) {
      const lately = want && (await entering?.catch(() => undefined));
      // The timetable is everybody's. Once its rows were handed out, asking for them again costs what the whole door does.
      return lately && lists.updates.isFresh() ? lately : enterAnew();
    },
    entered: () => entering ?? enterAnew(),
    async lastSeen() {
      const seen = await shelf.read();
      if (!seen) return undefined;
      const last = await lastSeenOf(seen, site).catch(() => undefined);
      if (!last) await shelf.forget();
      return last;
    },
    async rows<N extends KeptListName>(name: N, want?: 'in-short') {
      const memory = lists[name];
      try {
        return (await memory.rows(want)) as readonly RowOf<N>[];
      } catch (cause) {
        if (isClosed({ ok: false, error: toStorageError(cause, 'reading') })) {
          closedSince.add(name);
          memory.forget();
        }
        throw cause;
      } finally {
        const entered = await entering?.catch(() => undefined);
        if (entered) void keep(entered);
      }
    },
    forget,
  };
}
