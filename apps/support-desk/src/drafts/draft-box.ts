/** What somebody typed into one form, by field. */
export type Answers = Readonly<Record<string, string>>;

/** What of `Storage` a draft box uses. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** For how many days what was written and not sent stays on a machine. The guide for staff names them. */
export const keptDays = 30;

/** The browser is full or keeps nothing; or another tab writes in the same form, and what is typed last is what is kept. */
export type DraftTrouble = 'only-on-this-page' | 'open-in-another-tab';

interface Kept {
  savedAt: number;
  answers: Answers;
}

function parse(text: string | null): Kept | undefined {
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { savedAt, answers } = value as Partial<Kept>;
    if (typeof savedAt !== 'number' || typeof answers !== 'object' || answers === null) return undefined;
    // Storage is the browser's, and anybody's who uses it: only text comes back into a form.
    const texts = Object.entries(answers).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return { savedAt, answers: Object.fromEntries(texts) };
  } catch {
    return undefined;
  }
}

/**
 * Half-written forms, kept in the browser so that a reload or a crash loses nothing typed. They are kept apart by site and by
 * person: two people at one machine never see each other's words. Where the browser refuses storage, they last as long as the page.
 */
export class DraftBox {
  private readonly prefix: string;
  private readonly fallback = new Map<string, string>();
  /** What this page wrote under each id last. */
  private readonly written = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  constructor(
    siteUrl: string,
    person: string,
    private readonly store: DraftStore | undefined,
    private readonly nowInMs: () => number,
    /** Whether that time is good enough to take words away by. */
    private readonly isSure: () => boolean = () => true,
  ) {
    this.prefix = `tms-support-desk/draft/${siteUrl}/${person.toLowerCase()}/`;
  }

  read(id: string): Answers | undefined {
    const kept = parse(this.get(id));
    if (!kept) return undefined;
    if (this.isSure() && this.nowInMs() - kept.savedAt > keptDays * 86_400_000) {
      this.discard(id);
      return undefined;
    }
    return kept.answers;
  }

  /** Reads a draft into its form: from then on it is this page's, until another tab writes. */
  open(id: string): Answers | undefined {
    const answers = this.read(id);
    const text = this.get(id);
    if (answers && text !== null) this.written.set(id, text);
    return answers;
  }

  keep(id: string, answers: Answers): void {
    const text = JSON.stringify({ savedAt: this.nowInMs(), answers } satisfies Kept);
    const before = this.trouble;
    if (this.written.size === 0) this.onFirstWords();
    if (this.put(id, text) || (this.makeRoom() && this.put(id, text))) this.fallback.delete(id);
    // Full, or switched off by policy: the page itself still remembers.
    else this.fallback.set(id, text);
    this.written.set(id, text);
    if (this.trouble !== before) this.tell();
  }

  /** Called before the first words are kept: whatever may be wanted for them later. */
  onFirstWords: () => void = () => undefined;

  /** Whether anybody's words are kept here, beside what a form remembers of itself. */
  get hasWords(): boolean {
    return this.idsUnder('').some((id) => id !== 'remembered');
  }

  /** What somebody should know about how their words are kept; undefined while all is well. */
  get trouble(): DraftTrouble | undefined {
    if (this.fallback.size > 0 || !this.canKeep()) return 'only-on-this-page';
    const isElsewhere = [...this.written].some(([id, text]) => {
      const stored = this.stored(id);
      return stored !== null && stored !== text;
    });
    return isElsewhere ? 'open-in-another-tab' : undefined;
  }

  /** False where what is typed lasts as long as the page: no sentence may then promise more. */
  get keeps(): boolean {
    return this.trouble !== 'only-on-this-page';
  }

  /** Calls back when `trouble` may have changed: here, or by what another tab typed. Returns what ends it. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private isKeeping: boolean | undefined;

  /** Whether this browser keeps anything: tried once, so that it is said before somebody types. */
  private canKeep(): boolean {
    const id = 'can-keep';
    this.isKeeping ??= this.put(id, '0');
    try {
      this.store?.removeItem(this.prefix + id);
    } catch {
      // Nothing can be stored here, so nothing is left behind.
    }
    return this.isKeeping;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private put(id: string, text: string): boolean {
    try {
      this.store?.setItem(this.prefix + id, text);
      return this.store !== undefined;
    } catch {
      return false;
    }
  }

  /** Takes away this person's drafts that are too old to be offered again. Returns whether there were any. */
  private makeRoom(): boolean {
    const before = this.store?.length ?? 0;
    this.idsUnder('');
    return (this.store?.length ?? 0) < before;
  }

  /** What this page wrote is done with. What another tab has written since in the same form is not this page's to forget. */
  letGo(id: string): void {
    const stored = this.stored(id);
    const isElsewhere = stored !== null && stored !== this.written.get(id);
    if (!isElsewhere) {
      this.discard(id);
      return;
    }
    const before = this.trouble;
    this.fallback.delete(id);
    this.written.delete(id);
    if (this.trouble !== before) this.tell();
  }

  discard(id: string): void {
    const before = this.trouble;
    this.fallback.delete(id);
    this.written.delete(id);
    try {
      this.store?.removeItem(this.prefix + id);
    } catch {
      // Nothing can be stored here, so nothing is left behind.
    }
    if (this.trouble !== before) this.tell();
  }

  /** The ids of drafts that begin with this, in order. */
  idsUnder(start: string): readonly string[] {
    const ids = new Set([...this.fallback.keys()].filter((id) => id.startsWith(start)));
    try {
      for (let i = 0; this.store && i < this.store.length; i += 1) {
        const key = this.store.key(i);
        if (key?.startsWith(this.prefix + start)) ids.add(key.slice(this.prefix.length));
      }
    } catch {
      // As above.
    }
    return [...ids].filter((id) => this.read(id) !== undefined).sort();
  }

  private get(id: string): string | null {
    return this.fallback.get(id) ?? this.stored(id);
  }

  private stored(id: string): string | null {
    try {
      return this.store?.getItem(this.prefix + id) ?? null;
    } catch {
      return null;
    }
  }
}

/** The browser's own store, or nothing where a policy forbids even asking. */
export function browserStore(): DraftStore | undefined {
  try {
    return quiet(window.localStorage);
  } catch {
    return undefined;
  }
}

/** A store that may be there and throw at each call, as under some policies: it reads as empty, and only writing says so. */
function quiet(store: DraftStore | null): DraftStore | undefined {
  if (!store) return undefined;
  const or = <T>(otherwise: T, ask: () => T): T => {
    try {
      return ask();
    } catch {
      return otherwise;
    }
  };
  return {
    get length() {
      return or(0, () => store.length);
    },
    key: (at) => or(null, () => store.key(at)),
    getItem: (key) => or(null, () => store.getItem(key)),
    setItem: (key, text) => store.setItem(key, text),
    removeItem: (key) => or(undefined, () => store.removeItem(key)),
  };
}
