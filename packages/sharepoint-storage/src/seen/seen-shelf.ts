import { schemaVersion } from '@tms-support/sharepoint-schema';
import type { DeskMemory } from '../desk.js';
import { mostKept, readRecord, writeRecord, type SeenRecord } from './seen-record.js';

/** Where one person's record of one site is kept. Without a memory it is always empty. */
export interface SeenShelf {
  read(): Promise<SeenRecord | undefined>;
  /** Keeps this record, and no other. Where it cannot be kept, nothing is: what is older would be shown as what was seen last. */
  write(record: Omit<SeenRecord, 'siteUrl' | 'loginName'>): Promise<void>;
  forget(): Promise<void>;
}

/** `i:0#.f|membership|ada@tmu.example` and `Ada@tmu.example` are one login name: a page says the one, the REST API the other. */
export const foldedLogin = (loginName: string): string => (loginName.split('|').pop() ?? '').trim().toLowerCase();

/** The shelf of this person on this machine. A machine that cannot keep anything costs speed, and nothing else. */
export function seenShelf(
  siteUrl: string,
  { memory, loginName: given }: { memory?: DeskMemory | undefined; loginName?: string | undefined },
): SeenShelf {
  const loginName = foldedLogin(given ?? '');
  if (!memory || loginName === '') {
    return { read: async () => undefined, write: async () => undefined, forget: async () => undefined };
  }
  const whose = { siteUrl: siteUrl.toLowerCase(), loginName };
  const key = `tms-support-desk/seen/${schemaVersion}/${whose.siteUrl}/${loginName}`;
  // One after the other: a record that is being written must not come to lie upon a forgetting that was asked for after it.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (step: () => Promise<void>): Promise<void> => (last = last.then(step).catch(() => undefined));
  return {
    async read() {
      await last;
      const text = await memory.read(key).catch(() => undefined);
      return typeof text === 'string' ? readRecord(text, whose) : undefined;
    },
    write: (record) =>
      inTurn(async () => {
        const text = writeRecord({ ...record, ...whose });
        if (text.length > mostKept) return memory.remove(key);
        return memory.write(key, text).catch(() => memory.remove(key));
      }),
    forget: () => inTurn(() => memory.remove(key)),
  };
}
