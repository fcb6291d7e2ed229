/** What of a browser's storage says which tabs are open. */
type TabStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
type TabLocks = Pick<LockManager, 'request' | 'query'>;

const open = 'tms-support-desk/tab/';
const here = 'tms-support-desk/this-tab';

/**
 * The tab that this page is in, so that a form knows whose half-written words it finds. Its id outlives a reload, in sessionStorage, which
 * each tab has of its own [D: HTML, "session storage"]; duplicating a tab copies it [D: MDN, Window.sessionStorage], and a tab whose
 * id is open already takes a new one. Open tabs stand in localStorage, since a form asks while it is drawn and cannot wait; one
 * that crashed could not take itself out, and the browser lets go of its lock [D: Web Locks, "when the agent is terminated"].
 */
export class Tab {
  readonly id: string;
  private former: string | null = null;

  constructor(
    private readonly store: TabStore,
    session: TabStore,
    private readonly locks: TabLocks | undefined,
    newId: () => string,
  ) {
    const before = session.getItem(here);
    this.id = before !== null && store.getItem(open + before) === null ? before : newId();
    session.setItem(here, this.id);
    if (!locks) return;
    this.enter();
    locks.request(open + this.id, () => new Promise<void>(() => undefined)).catch(() => undefined);
    locks.query().then(
      ({ held = [], pending = [] }) => {
        const names = new Set([...held, ...pending].map(({ name }) => name));
        const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
        for (const key of keys) if (key.startsWith(open) && !names.has(key)) store.removeItem(key);
        if (before !== null && !names.has(open + before)) this.former = before;
        this.enter();
      },
      () => undefined,
    );
  }

  /** Says that it is open: anew with each word, in case somebody cleared the device. Without locks nobody could tell a crashed one. */
  enter(): void {
    if (this.locks) this.store.setItem(open + this.id, '1');
  }

  leave(): void {
    this.store.removeItem(open + this.id);
  }

  /** This tab's, also before a reload or a crash. */
  isHere(id: string | undefined): boolean {
    return id !== undefined && (id === this.id || id === this.former);
  }

  isOpenElsewhere(id: string): boolean {
    return !this.isHere(id) && this.store.getItem(open + id) !== null;
  }
}

let tab: Tab | undefined;

/** The tab of this page; undefined where the browser keeps nothing. */
export function thisTab(): Tab | undefined {
  if (tab) return tab;
  try {
    // Absent outside a secure context, whatever the types say.
    const { locks } = navigator as { locks?: LockManager };
    const made = new Tab(window.localStorage, window.sessionStorage, locks, () => Math.random().toString(36).slice(2));
    window.addEventListener('pagehide', () => made.leave());
    tab = made;
    return made;
  } catch {
    return undefined;
  }
}
