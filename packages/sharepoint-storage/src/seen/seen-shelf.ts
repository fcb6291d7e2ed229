import { schemaVersion } from '@tms-support/sharepoint-schema';
import type { DeskMemory } from './desk-memory.js';
import { tokenHoldsFor } from '../site/list-memory.js';
import { patient } from './patient-memory.js';
import { mostKept, readRecord, recordFormat, writeRecord, type SeenRecord } from './seen-record.js';

/** Where one person's record of one site is kept. Without a memory it is always empty. */
export interface SeenShelf {
  read(): Promise<SeenRecord | undefined>;
  /** Keeps this record, and no other. Where it cannot be kept, nothing is: what is older would be shown as what was seen last. */
  write(record: Omit<SeenRecord, 'siteUrl' | 'loginName'>): Promise<void>;
  forget(): Promise<void>;
}

/** `i:0#.f|membership|ada@tmu.example` and `Ada@tmu.example` are one login name: a page says the one, the REST API the other. */
export const foldedLogin = (loginName: string): string => (loginName.split('|').pop() ?? '').trim().toLowerCase();

const prefix = 'tms-support-desk/seen/';
/** Of this code's records alone: what earlier code kept, which was more, is taken away when the desk is next opened. */
const current = `${prefix}${recordFormat}.${schemaVersion}/`;

/** Under it stands who was here last. A tab of somebody before them may still be open, and must not lay down again what it read. */
const hereKey = 'tms-support-desk/here';

/** When a record was written, without reading the rest of it: it may be of another site, and megabytes long. */
const seenAtIn = (text: string): number => Date.parse(/"seenAt":"([^"]{1,40})"/.exec(text.slice(0, 2_000))?.[1] ?? '');

/**
 * Takes away what was read on this device by anybody else, by other code, or longer ago than it may be shown. Somebody who signs in
 * at a shared machine must not leave the last one's issues and addresses lying there for any script of the origin.
 */
async function sweep(memory: DeskMemory, loginName: string, nowInMs: number): Promise<void> {
  await memory.write(hereKey, loginName).catch(() => undefined);
  for (const key of (await memory.keys()).filter((one) => one.startsWith(prefix))) {
    const isTheirs = key.startsWith(current) && loginName !== '' && key.endsWith(`/${loginName}`);
    const age = isTheirs ? nowInMs - seenAtIn((await memory.read(key)) ?? '') : Infinity;
    // A clock that was set back makes a record of tomorrow: that is no reason to keep it for ever.
    if (!(age > -86_400_000 && age < tokenHoldsFor)) await memory.remove(key);
  }
}

/** The shelf of this person on this device. A machine that cannot keep anything costs speed, and nothing else. */
export function seenShelf(
  siteUrl: string,
  { memory: lent, loginName: given }: { memory?: DeskMemory | undefined; loginName?: string | undefined },
  now: () => string,
): SeenShelf {
  const loginName = foldedLogin(given ?? '');
  const memory = lent && patient(lent);
  const swept = memory ? sweep(memory, loginName, Date.parse(now())).catch(() => undefined) : Promise.resolve();
  if (!memory || loginName === '') {
    return { read: async () => undefined, write: async () => undefined, forget: async () => undefined };
  }
  const whose = { siteUrl: siteUrl.toLowerCase(), loginName };
  const key = `${current}${whose.siteUrl}/${loginName}`;
  // One after the other: a record that is being written must not come to lie upon a forgetting that was asked for after it.
  let last: Promise<void> = swept;
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
        if (text.length > mostKept || (await memory.read(hereKey)) !== loginName) return memory.remove(key);
        return memory.write(key, text).catch(() => memory.remove(key));
      }),
    forget: () => inTurn(() => memory.remove(key)),
  };
}
