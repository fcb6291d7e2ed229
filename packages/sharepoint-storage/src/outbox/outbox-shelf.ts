import { outboxEntrySchema, type OutboxEntry } from './outbox-entry.js';
import { outboxName } from './outbox-name.js';
import type { TextStore } from './text-store.js';

/**
 * The entries of one person on one site. Each has a key of its own: with all of them under one key, two tabs that add at the same
 * time would lose one. What cannot be read stays where it is: newer code may read it.
 */
export class OutboxShelf {
  private readonly prefix: string;

  constructor(
    private readonly store: TextStore,
    siteUrl: string,
    email: string,
  ) {
    this.prefix = outboxName(siteUrl, email);
  }

  get name(): string {
    return this.prefix;
  }

  entries(): OutboxEntry[] {
    const keys: string[] = [];
    for (let i = 0; i < this.store.length; i += 1) {
      const key = this.store.key(i);
      if (key?.startsWith(this.prefix)) keys.push(key);
    }
    const read = keys.map((key) => outboxEntrySchema.safeParse(parse(this.store.getItem(key))));
    const entries = read.flatMap((one) => (one.success ? [one.data as OutboxEntry] : []));
    return entries.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  }

  get(id: string): OutboxEntry | undefined {
    const read = outboxEntrySchema.safeParse(parse(this.store.getItem(this.prefix + id)));
    return read.success ? (read.data as OutboxEntry) : undefined;
  }

  /** Throws where the machine keeps nothing (a full or forbidden store): whoever gives the command must know. */
  put(entry: OutboxEntry): void {
    this.store.setItem(this.prefix + entry.id, JSON.stringify(entry));
  }

  remove(id: string): void {
    this.store.removeItem(this.prefix + id);
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
