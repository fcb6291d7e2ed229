/** What of a browser's storage says which tabs are open. */
export type TabStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The name of an open tab, in localStorage and as a lock, begins with this. */
export const openTabs = 'tms-support-desk/tab/';
const here = 'tms-support-desk/this-tab';

/** The tab that a page is in: a form asks whose half-written words it finds. */
export interface Tab {
  /** Names it, and says that it is open: again each time, in case somebody cleared the device. */
  id: () => string;
  leave: () => void;
  /** This tab's, also before a reload. */
  isHere: (id: string | undefined) => boolean;
  isOpenElsewhere: (id: string) => boolean;
}

/**
 * The id outlives a reload, in sessionStorage, which each tab has of its own [D: HTML, "session storage"]; a tab that is duplicated copies
 * it [D: MDN, Window.sessionStorage], and one whose id is open already takes a new one. Open tabs stand in localStorage, since a form asks
 * while it is drawn and cannot wait. One that crashed could not take itself out: `crashed-tabs.ts`, by its lock.
 */
export function tabOf(store: TabStore, session: TabStore, locks: LockManager | undefined, newId: () => string): Tab {
  let own: string | undefined;
  let isLocked = false;
  const isOpen = (id: string): boolean => store.getItem(openTabs + id) !== null;
  const enter = (id: string): string => {
    own = id;
    // Without locks nobody could tell one that crashed: it would keep its words to itself for ever.
    if (locks) {
      try {
        store.setItem(openTabs + id, '1');
      } catch {
        // Full: its words may be offered twice, and are still written over by nobody.
      }
      if (!isLocked) locks.request(openTabs + id, () => new Promise<void>(() => undefined)).catch(() => undefined);
      isLocked = true;
    }
    return id;
  };
  const known = (): string | undefined => {
    const before = own ?? session.getItem(here);
    return own ?? (before !== null && !isOpen(before) ? enter(before) : undefined);
  };
  return {
    id() {
      const id = known() ?? newId();
      session.setItem(here, id);
      return enter(id);
    },
    leave: () => store.removeItem(openTabs + own),
    isHere: (id) => id !== undefined && id === known(),
    isOpenElsewhere: (id) => id !== known() && isOpen(id),
  };
}

let tab: Tab | undefined;

/** The tab of this page; undefined where the browser keeps nothing. */
export function thisTab(): Tab | undefined {
  try {
    tab ??= tabOf(window.localStorage, window.sessionStorage, navigator.locks, () =>
      Math.random().toString(36).slice(2),
    );
    window.addEventListener('pagehide', tab.leave);
  } catch {
    // A policy forbids it: all that is typed lasts as long as its page.
  }
  return tab;
}
