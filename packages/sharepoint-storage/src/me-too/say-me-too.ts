import { cell, cutTo, meTooList, textLimit, type CellsOf } from '@tms-support/sharepoint-schema';
import { addOnce, mustBeThere, type KeyedList } from '../rows/row-store.js';
import { everyPage } from '../site/every-page.js';
import { pageSize, selectOf } from '../site/query.js';
import { listOn } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import type { MeTooProblem } from './me-too-calls.js';
import { parseMeTooRow, type MeTooRow } from './me-too-rows.js';

const f = meTooList.fields;

/** What this person has said of this problem so far, oldest first. Asked again: another tab may have said it, and the turn is part of the key. */
async function saidSoFar({ site, version }: KeyedList, problem: MeTooProblem, email: string): Promise<MeTooRow[]> {
  const items = await everyPage(site, site.sp, (sp) =>
    listOn(site, meTooList, sp)
      .items.select(...selectOf(site, meTooList, version), 'Author/Title', 'Author/EMail')
      .expand('Editor', 'Author')
      .filter(`${f.problem.name} eq ${problem.number}`)
      .top(pageSize),
  );
  return items
    .map((cells) => parseMeTooRow(cells, site.url))
    .filter((row) => row.problem === problem.number && row.by.email.trim().toLowerCase() === email)
    .sort((a, b) => a.number - b.number);
}

async function say(
  keyed: KeyedList,
  problem: MeTooProblem,
  person: { email: string },
  isTakenBack: boolean,
): Promise<void> {
  const doing = isTakenBack ? 'taking back that you have it too' : 'saying that you have it too';
  mustBeThere(keyed);
  const email = person.email.trim().toLowerCase();
  const said = await asking(doing, () => saidSoFar(keyed, problem, email));
  if ((said.at(-1)?.isTakenBack ?? true) === isTakenBack) return;
  // The first has no turn in its key: rows that were written before anything could be taken back have none.
  const turn = said.length === 0 ? '' : ` ${said.length + 1}`;
  const key = `${cutTo(textLimit - turn.length, `${problem.number} ${email}`)}${turn}`;
  const cells = {
    ...cell(f.title, problem.value.line),
    ...cell(f.key, key),
    ...cell(f.problem, problem.number),
    ...cell(f.isTakenBack, isTakenBack),
  } satisfies CellsOf<typeof f>;
  await addOnce(keyed, key, cells, doing);
  // Looked at once more, as everybody will count it: the key can be guessed, and a row that somebody put there first may be about another problem,
  // name this person beside another, or name them alone and say something else. What this person says is then said beside it, under a key of its own.
  const now = await asking(doing, () => saidSoFar(keyed, problem, email));
  if (now.at(-1)?.isTakenBack === isTakenBack) return;
  const id = ` ${crypto.randomUUID()}`;
  const own = `${cutTo(textLimit - id.length, key)}${id}`;
  await addOnce(keyed, own, { ...cells, ...cell(f.key, own) }, doing);
}

/** Adds the row of this person on this problem, unless their newest says so already. Throws `StorageError`. */
export const sayMeToo = (keyed: KeyedList, problem: MeTooProblem, person: { email: string }): Promise<void> =>
  say(keyed, problem, person, false);

/** Adds a row which says that they do not have it after all, where their newest says that they do. Throws `StorageError`. */
export const takeMeTooBack = (keyed: KeyedList, problem: MeTooProblem, person: { email: string }): Promise<void> =>
  say(keyed, problem, person, true);
