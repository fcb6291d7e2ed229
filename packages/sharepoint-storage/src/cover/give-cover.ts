import {
  decideCover,
  instantInWords,
  isSamePerson,
  type CoverCommand,
  type CoverDecision,
  type CoverEntry,
} from '@tms-support/support-domain';
import { coverList } from '@tms-support/sharepoint-schema';
import type { CoverGiven, CoverRow } from './cover-calls.js';
import { addOnce, changeItem, mustBeThere, mustFit, type KeyedList } from '../rows/row-store.js';
import { headOf, itemsOf } from '../site/item.js';
import { asking } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { changedCells, coverToFields } from './cover-fields.js';
import { isTakenOut, parseCoverRow } from './cover-rows.js';
import { askForCover, coverRowsIn, type CoverOnSite } from './open-cover.js';

const f = coverList.fields;
const tries = 5;

/** The one row that a command changes, as it is to be; nothing where it stands so already. */
interface Change {
  before: CoverRow | undefined;
  after: CoverEntry;
}

const saysTheSame = (one: CoverEntry, other: CoverEntry): boolean =>
  isSamePerson(one.person, other.person) &&
  Object.keys(changedCells({ ...one, key: other.key, person: other.person }, other)).length === 0;

type Decided = Extract<CoverDecision, { outcome: 'refused' }> | { change: Change | undefined };

function decide(rows: readonly CoverRow[], command: CoverCommand): Decided {
  const key = command.type === 'set-cover' ? command.entry.key : command.key;
  const before = rows.find((row) => row.value.key === key);
  // A second try at taking out what is out already is done.
  if (command.type === 'end-cover' && before && isTakenOut(before.value) && before.value.toOn === command.lastOn) {
    return { change: undefined };
  }
  // Another tab, or a colleague, wrote just this: a second row would have to be removed twice.
  if (command.type === 'set-cover' && !before && rows.some(({ value }) => saysTheSame(value, command.entry)))
    return { change: undefined };
  const there = rows.filter((row) => !isTakenOut(row.value)).map((row) => row.value);
  const decision = decideCover(there, command);
  if (decision.outcome === 'refused') return decision;
  // What the domain takes out stays in the list, ended before it began: nothing on the desk deletes.
  const after =
    decision.entries.find((entry) => entry.key === key) ??
    (before && command.type === 'end-cover' ? { ...before.value, toOn: command.lastOn } : undefined);
  if (!after || (before && Object.keys(changedCells(before.value, after)).length === 0)) return { change: undefined };
  return { change: { before, after } };
}

/** Who wrote the row of this key last, and when, as SharePoint says: what comes after ", ". */
function whoWrote(answer: unknown, key: string): string {
  const item = itemsOf(answer).find((cells) => cells[f.key.name] === key);
  if (!item) return '';
  const { editor, modifiedAt } = headOf(item);
  return ` (${editor.name}${modifiedAt ? `, ${instantInWords(modifiedAt)}` : ''})`;
}

/** Writes the row that changed. False: somebody else wrote it meanwhile, and it must be decided again. */
async function write(keyed: KeyedList, { before, after }: Change): Promise<boolean> {
  const doing = 'saving the cover';
  try {
    if (before) await changeItem(keyed, before, changedCells(before.value, after), doing);
    else {
      const there = parseCoverRow(await addOnce(keyed, after.key, coverToFields(after), doing), keyed.site.url);
      if (Object.keys(changedCells(there.value, after)).length > 0) return false;
    }
    return true;
  } catch (cause) {
    if (cause instanceof StorageError && cause.code === 'STORAGE.CONFLICT') return false;
    throw cause;
  }
}

/** Changes who covers an inbox, on the cover as SharePoint has it now. Throws `StorageError`. */
export async function giveCover(cover: CoverOnSite, command: CoverCommand): Promise<CoverGiven> {
  const { memory, shown } = cover;
  const keyed = cover.keyed();
  const { site, version } = keyed;
  mustBeThere(keyed);
  if (command.type === 'set-cover') {
    const { person, key } = command.entry;
    mustFit([
      [f.personName, person.name],
      [f.personEmail, person.email],
      [f.key, key],
    ]);
  }
  memory.doubt();
  const readNow = () => asking('reading the cover', () => askForCover(site, site.sp, version));
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const items = await readNow();
    const decided = decide(coverRowsIn(items, site), command);
    if ('outcome' in decided) {
      const { outcome, needs, unseen } = decided;
      if (!unseen) return { outcome, needs };
      const said = whoWrote(items, unseen.key);
      const told = needs.map((one) => ({ ...one, message: `${one.message}${said}` }));
      return { outcome, needs: told, rows: shown(await memory.rows()) };
    }
    if (!decided.change) return { outcome: 'saved', rows: shown(await memory.rows()), wasSo: true };
    if (await write(keyed, decided.change)) return { outcome: 'saved', rows: shown(await memory.rows()) };
  }
  throw new StorageError(
    'STORAGE.CONFLICT',
    'Others are changing the cover at the moment. Your change was not saved. Try again.',
  );
}
