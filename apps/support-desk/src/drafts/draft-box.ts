import type { Tab } from './tab';

/** What somebody typed into one form, by field. */
export type Answers = Readonly<Record<string, string>>;

/** What of `Storage` a draft box uses. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** For how many days what was written and not sent stays on a machine. The guide for staff names them. */
export const keptDays = 30;

/** The browser is full or keeps nothing; or another tab has the same form open, with words of its own. */
export type DraftTrouble = 'only-on-this-page' | 'open-in-another-tab';

interface Kept {
  savedAt: number;
  answers: Answers;
  /** Whose it was last. Versions before 0.2.0 kept none. */
  tab?: string | undefined;
  /** A form shows it there. */
  isOpen?: boolean;
}

/** A draft where it lies: one form may have several, each of a tab of its own. */
interface Lying {
  slot: string;
  text: string;
  kept: Kept;
}

/** Between the id of a form and what tells its second draft from its first. No id has it. */
const beside = '~';

function parse(text: string | null): Kept | undefined {
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { savedAt, answers, tab, isOpen } = value as Partial<Kept>;
    if (typeof savedAt !== 'number' || typeof answers !== 'object' || answers === null) return undefined;
    // Storage is the browser's, and anybody's who uses it: only text comes back into a form.
    const texts = Object.entries(answers).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return {
      savedAt,
      answers: Object.fromEntries(texts),
      isOpen: isOpen === true,
      tab: typeof tab === 'string' ? tab : undefined,
    };
  } catch {
    return undefined;
  }
}

/**
 * Half-written forms, kept in the browser so that a reload or a crash loses nothing typed. They are kept apart by site and by
 * person: two people at one machine never see each other's words. Where the browser refuses storage, they last as long as the page.
 * Two tabs with one form have a draft each; one whose form is open nowhere is offered to the next form of its kind that opens.
 */
export class DraftBox {
  private readonly prefix: string;
  private readonly fallback = new Map<string, string>();
  /** What this page wrote of each form last, and where. */
  private readonly mine = new Map<string, { slot: string; text: string }>();
  /** The forms that are open on this page. */
  private readonly opened = new Set<string>();
  /** Given by the first form that opens: until then nothing of this page is anybody else's to leave alone. */
  tab: Tab | undefined;
  private readonly listeners = new Set<(offered?: string) => void>();

  constructor(
    siteUrl: string,
    person: string,
    /** Only writing may throw: `browserStore` sees to it. */
    private readonly store: DraftStore | undefined,
    readonly nowInMs: () => number,
    /** Whether that time is good enough to take words away by. */
    private readonly isSure: () => boolean = () => true,
  ) {
    this.prefix = `tms-support-desk/draft/${siteUrl}/${person.toLowerCase()}/`;
  }

  read(id: string): Answers | undefined {
    return parse(this.fallback.get(id) ?? null)?.answers ?? this.lying(id)?.kept.answers;
  }

  /** Reads a draft into its form: from then on it is this form's, and no other tab is offered it. */
  open(id: string): Answers | undefined {
    this.opened.add(id);
    const found = this.fallback.has(id) ? undefined : this.lying(id);
    if (!found) return this.read(id);
    this.write(id, found.slot, { ...found.kept, isOpen: true });
    return found.kept.answers;
  }

  /** The form is open no more: what it holds is offered to the next, here or in another tab. */
  close(id: string): void {
    this.opened.delete(id);
    const own = this.own(id);
    const kept = own && parse(own.text);
    if (own && kept) this.write(id, own.slot, { ...kept, isOpen: false });
    this.tell();
  }

  keep(id: string, answers: Answers): void {
    const before = this.trouble;
    if (this.mine.size === 0) this.onFirstWords();
    const kept: Kept = { savedAt: this.nowInMs(), answers, isOpen: this.opened.has(id) };
    const slot = this.slotToWrite(id);
    // What is written over is only ever what this page wrote there itself.
    // Where it is full, to look through all takes away what is too old to be offered again.
    if (this.write(id, slot, kept) || (this.idsUnder('') && this.write(id, slot, kept))) this.fallback.delete(id);
    // Full, or switched off by policy: the page itself still remembers.
    else this.fallback.set(id, JSON.stringify(kept));
    if (this.trouble !== before) this.tell();
  }

  /** Keeps what is no form's, such as what a form begins with next time: one for all tabs, and the last one counts. */
  remember(id: string, answers: Answers): void {
    this.put(id, JSON.stringify({ savedAt: this.nowInMs(), answers } satisfies Kept));
  }

  /** Called before the first words are kept: whatever may be wanted for them later. */
  onFirstWords: () => void = () => undefined;

  /** Whether this person's words are kept here, in whichever tab, beside what a form remembers of itself. */
  get hasWords(): boolean {
    return this.slots().some((slot) => slot !== 'remembered');
  }

  /** What somebody should know about how their words are kept; undefined while all is well. */
  get trouble(): DraftTrouble | undefined {
    if (this.fallback.size > 0 || !this.canKeep()) return 'only-on-this-page';
    const isElsewhere = [...this.opened].some((id) => this.slotsOf(id).some(({ kept }) => this.isElsewhere(kept)));
    return isElsewhere ? 'open-in-another-tab' : undefined;
  }

  /** False where what is typed lasts as long as the page: no sentence may then promise more. */
  get keeps(): boolean {
    return this.trouble !== 'only-on-this-page';
  }

  /**
   * Calls back when `trouble` may have changed: here, or by what another tab typed; and with the id of a form that was given words from
   * elsewhere on this page. Returns what ends it.
   */
  watch(listener: (offered?: string) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private isKeeping: boolean | undefined;

  /** Whether this browser keeps anything: tried once, so that it is said before somebody types. */
  private canKeep(): boolean {
    const id = 'can-keep';
    this.isKeeping ??= this.put(id, '0');
    this.remove(id);
    return this.isKeeping;
  }

  /** Has whoever watches look again: a form that has opened may be open in another tab too. */
  tell(offered?: string): void {
    for (const listener of [...this.listeners]) listener(offered);
  }

  /** Gives a form words from elsewhere on this page: also one that is open, and whoever stands where it was. */
  offer(id: string, answers: Answers): void {
    this.keep(id, answers);
    this.tell(id);
  }

  private put(id: string, text: string): boolean {
    try {
      this.store?.setItem(this.prefix + id, text);
      return this.store !== undefined;
    } catch {
      return false;
    }
  }

  /** What this page wrote is done with. What another tab has of the same form is not this page's to forget. */
  letGo(id: string): void {
    this.forget(id, this.own(id)?.slot);
  }

  /** What this page wrote, where it still is what lies there. */
  private own(id: string): { slot: string; text: string } | undefined {
    const own = this.mine.get(id);
    return own && this.stored(own.slot) === own.text ? own : undefined;
  }

  /** What `read` shows is done with. */
  discard(id: string): void {
    this.forget(id, this.fallback.has(id) ? this.mine.get(id)?.slot : this.lying(id)?.slot);
  }

  private forget(id: string, slot: string | undefined): void {
    const before = this.trouble;
    this.fallback.delete(id);
    this.mine.delete(id);
    if (slot !== undefined) this.remove(slot);
    if (this.trouble !== before) this.tell();
  }

  private remove(slot: string): void {
    this.store?.removeItem(this.prefix + slot);
  }

  private write(id: string, slot: string, kept: Kept): boolean {
    const text = JSON.stringify({ ...kept, ...(this.tab ? { tab: this.tab.id() } : {}) } satisfies Kept);
    if (!this.put(slot, text)) return false;
    this.mine.set(id, { slot, text });
    return true;
  }

  /** Where this page's words go: over its own, or where nothing lies yet. */
  private slotToWrite(id: string): string {
    const own = this.mine.get(id);
    if (own && [own.text, null].includes(this.stored(own.slot))) return own.slot;
    let slot = id;
    for (let more = 0; this.stored(slot) !== null; more += 1) slot = `${id}${beside}${this.tab?.id() ?? ''}${more}`;
    return slot;
  }

  private isElsewhere({ tab, isOpen }: Kept): boolean {
    return !!isOpen && tab !== undefined && !!this.tab?.isOpenElsewhere(tab);
  }

  /** What is there for a form: what this page wrote, this tab had before a reload, or else the newest that is open nowhere. */
  private lying(id: string): Lying | undefined {
    const own = this.own(id)?.slot;
    const rank = ({ slot, kept }: Lying): number => (slot === own ? 2 : this.tab?.isHere(kept.tab) ? 1 : 0);
    return this.slotsOf(id)
      .filter(({ kept }) => !this.isElsewhere(kept))
      .sort((one, other) => rank(other) - rank(one) || other.kept.savedAt - one.kept.savedAt)[0];
  }

  /** All drafts of one form. Those that are too old to be offered are taken away. */
  private slotsOf(id: string): readonly Lying[] {
    const found: Lying[] = [];
    for (const slot of this.slots().filter((slot) => slot === id || slot.startsWith(id + beside))) {
      const text = this.stored(slot);
      const kept = parse(text);
      if (text === null || !kept) continue;
      if (this.isSure() && this.nowInMs() - kept.savedAt > keptDays * 86_400_000) this.remove(slot);
      else found.push({ slot, text, kept });
    }
    return found;
  }

  private slots(): readonly string[] {
    const keys = Array.from({ length: this.store?.length ?? 0 }, (_, at) => this.store?.key(at) ?? '');
    return keys.filter((key) => key.startsWith(this.prefix)).map((key) => key.slice(this.prefix.length));
  }

  /** The ids of drafts that begin with this, in order. */
  idsUnder(start: string): readonly string[] {
    const ids = new Set([...this.fallback.keys(), ...this.slots().map((slot) => slot.split(beside)[0]!)]);
    return [...ids].filter((id) => id.startsWith(start) && this.read(id) !== undefined).sort();
  }

  private stored(slot: string): string | null {
    return this.store?.getItem(this.prefix + slot) ?? null;
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
