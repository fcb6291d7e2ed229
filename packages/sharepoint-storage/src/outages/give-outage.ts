import {
  decideOutage,
  nextLineNumber,
  outageLog,
  outagesOf,
  refuseLog,
  type Actor,
  type Outage,
  type OutageCommand,
  type OutageLogCommand,
} from '@tms-support/support-domain';
import { fieldsAt, outageLogList, outagesList } from '@tms-support/sharepoint-schema';
import { addAsSaid, addOnce, mustBeThere, type KeyedList } from '../rows/row-store.js';
import { isAbsent } from '../rows/rows-not-there.js';
import { headOf, itemsOf } from '../site/item.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { asking, toStorageError } from '../site/to-storage-error.js';
import { askForLog, logRowsIn, quoted } from './outage-log-list.js';
import type { OutageGiven, OutageLogGiven, OutageRow, OutageWhole } from './outage-calls.js';
import { outageToFields } from './outage-fields.js';
import { outageLogToFields } from './outage-log-rows.js';
import { eventsOf, parseOutageRow } from './outage-rows.js';
import { askForOutages } from './ask-for-outages.js';

const f = outagesList.fields;
const doing = 'reading when TMS was down';

interface Read {
  rows: readonly OutageRow[];
  outages: readonly Outage[];
}

/** Every outage as it stands, that of this key with all of its story. */
async function readAll(site: Site, version: number, keys: readonly string[]): Promise<Read> {
  const also = keys.map((key) => ` or ${f.outage.name} eq ${quoted(key)}`).join('');
  const items = await asking(doing, () => askForOutages(site, site.sp, version, also));
  const rows = itemsOf(items).map((cells) => parseOutageRow(cells, site.url));
  return { rows, outages: outagesOf(eventsOf(rows)) };
}

const ofKey = (outages: readonly Outage[], key: string): Outage | undefined =>
  outages.find((one) => one.keys.includes(key));

async function readLog(site: Site, version: number, outage: Outage) {
  const rows = logRowsIn(await askForLog(site, site.sp, version, outage.keys), site);
  const log = outageLog(
    outage,
    rows.map(({ value }) => value),
  );
  return { rows, log };
}

/** One outage with its story and its log. Two requests; a third where two people declared it at once. */
export async function readOutage(site: Site, version: number, key: string): Promise<OutageWhole | undefined> {
  if (isAbsent({ list: outagesList, version })) return undefined;
  let read = await readAll(site, version, [key]);
  const keys = ofKey(read.outages, key)?.keys ?? [];
  if (keys.length > 1) read = await readAll(site, version, keys);
  const outage = ofKey(read.outages, key);
  if (!outage) return undefined;
  const faults = read.rows.flatMap((row) => row.faults.map((fault) => ({ ...fault, listUrl: row.listUrl })));
  try {
    const { rows, log } = await readLog(site, version, outage);
    const wrong = rows.flatMap((row) => row.faults.map((fault) => ({ ...fault, listUrl: row.listUrl })));
    return { outage, log, faults: [...faults, ...wrong] };
  } catch (cause) {
    const error = toStorageError(cause, 'reading the log');
    // What was done by hand names cases: it is closed to those who do not work with TMS, and they see the rest.
    if (error.code !== 'STORAGE.NOT_ALLOWED' && error.code !== 'STORAGE.NOT_FOUND') throw error;
    return { outage, faults };
  }
}

interface GiveFacts {
  actor: Actor;
  version: number;
  commandId: string | undefined;
}

/**
 * Gives a command about an outage: decided on what the list holds now, and added as rows. Nothing is ever changed, so two people at once
 * never write over each other: what the second says is there too, and adds up to the same.
 */
export async function giveOutage(
  site: Site,
  key: string | undefined,
  command: OutageCommand,
  { actor, version, commandId }: GiveFacts,
): Promise<OutageGiven> {
  const keyed = { site, list: outagesList, version };
  mustBeThere(keyed);
  const { outages } = await readAll(site, version, key === undefined ? [] : [key]);
  // The press before this one was saved and its answer lost: deciding on it again would refuse what stands.
  const pressed = commandId === undefined ? undefined : `${commandId}~`;
  const done = pressed && outages.find(({ history }) => history.some(({ id }) => id.startsWith(pressed)));
  const there = done && (await readOutage(site, version, done.key));
  if (there) return { outcome: 'saved', whole: there };
  const about = key === undefined ? undefined : ofKey(outages, key)?.key;
  const before = command.type === 'finish' && about ? await readOutage(site, version, about) : undefined;
  let ids = 0;
  const decision = decideOutage(outages, about, command, {
    at: site.now(),
    actor,
    // A second try of one press is the same row.
    newId: () => (commandId === undefined ? site.newId() : `${commandId}~${(ids += 1)}`),
    linesLeft: before?.log?.lines.filter(({ putBack }) => !putBack).length ?? 0,
  });
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) await addOnce(keyed, event.id, outageToFields(event), 'saving that TMS is down');
  const whole = await readOutage(site, version, decision.outage.key);
  if (!whole)
    throw new StorageError('STORAGE.UNREADABLE', 'It was saved, and SharePoint does not show it yet. Reload the page.');
  return { outcome: 'saved', whole };
}

/**
 * Where somebody else's line of the same moment has the number that this one was stored with, the number that it shows is stored beside it: else
 * it would take the other's, once a site owner deletes that. The line is saved by now, and no failure here says otherwise.
 */
async function keepNumber(keyed: KeyedList, outage: Outage, row: number): Promise<void> {
  const { site, version } = keyed;
  try {
    const { rows, log } = await readLog(site, version, outage);
    const stored = rows.find(({ value }) => value.row === row)?.value;
    const shown = log.lines.find((line) => line.row === row);
    if (!stored || !shown || stored.number === shown.number) return;
    const key = `${stored.key.slice(0, 240)}~number`;
    const said = { outage: stored.outage, kind: 'numbered', words: stored.key, number: shown.number, key } as const;
    await addOnce(keyed, key, outageLogToFields(said), 'saving the number of a line');
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
  }
}

/** Adds a row to the log of an outage. A second try finds the first; of "me too" there is one a person. Throws `StorageError`. */
export async function writeOutageLog(
  site: Site,
  command: OutageLogCommand,
  { actor, version }: Pick<GiveFacts, 'actor' | 'version'>,
): Promise<OutageLogGiven> {
  const keyed = { site, list: outageLogList, version };
  mustBeThere(keyed);
  const { outages } = await readAll(site, version, []);
  const about = ofKey(outages, command.outage);
  const refusal = refuseLog(command, about, actor);
  if (refusal) return { outcome: 'refused', refusal };
  const doing = 'saving it in the log';
  const { type: _, ...said } = command;
  if (command.kind === 'me-too') {
    const key = `me-too:${command.outage}:${actor.email.toLowerCase()}`.slice(0, 250);
    await addOnce(keyed, key, outageLogToFields({ ...said, key, words: '' }), doing);
    // The key is made of an address: whoever put another row there first, under whatever name, takes nothing from them.
    const { meToo } = (await asking(doing, () => readLog(site, version, about!))).log;
    if (!meToo.some(({ email }) => email.toLowerCase() === actor.email.toLowerCase()))
      await addOnce(keyed, command.key, outageLogToFields({ ...said, words: '' }), doing);
    return { outcome: 'saved' };
  }
  const isNumbered = command.kind === 'line' && fieldsAt(outageLogList, version).includes(outageLogList.fields.number);
  const number = isNumbered
    ? nextLineNumber((await asking(doing, () => readLog(site, version, about!))).log)
    : undefined;
  const cells = outageLogToFields({
    ...said,
    words: command.words.trim(),
    ...(number === undefined ? {} : { number }),
  });
  const { words, outage, kind } = outageLogList.fields;
  const writtenBy = Object.fromEntries([words, outage, kind].map(({ name }) => [name, cells[name]!]));
  const added = await addAsSaid(keyed, command.key, { cells, said: writtenBy }, doing);
  if (number !== undefined) await keepNumber(keyed, about!, headOf(added).id);
  return { outcome: 'saved' };
}
