import { keyOfSaid } from '@tms-support/support-domain';
import {
  cell,
  cutTo,
  reportsList,
  type CellsOf,
  type CellValue,
  type ReportRowKind,
} from '@tms-support/sharepoint-schema';
import { holdsCells, isConflict, isUnsure, mustBeKept } from '../rows/row-store.js';
import { cellsOf, itemsOf } from '../site/item.js';
import { listOn, type Site } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { isPicture, mustTakeScreenshot, sayWhatIsLost } from './screenshot.js';
import type { Report, ReportRow, ReportWords } from './report.js';

const f = reportsList.fields;

/** The columns that a row does without when it is added: its screenshot, where there is none, and what TMU says of it. */
type NotAtFirst = 'hasScreenshot' | 'screenshot' | 'status' | 'issueNumber' | 'answer' | 'answeredAt';

/** The list of reports, as lists of this version have it. */
export interface ReportsOnSite {
  site: Site;
  version: number;
  /** What was read of the list may not be so any more. */
  doubt(): void;
}

const itemsOn = ({ site }: ReportsOnSite) => listOn(site, reportsList).items;

async function isThere(on: ReportsOnSite, { key, words }: ReportWords): Promise<boolean> {
  const found: unknown = await itemsOn(on)
    .select('Id', f.words.name)
    .filter(`${f.key.name} eq '${key.replace(/'/g, "''")}'`)
    .top(10)();
  // A row that did not keep its words does not count: a second try would call them saved.
  return itemsOf(found).some((cells) => cells[f.words.name] || words === '');
}

/** Adds the row. What SharePoint answers is the row as it has it. */
async function add(on: ReportsOnSite, cells: Record<string, CellValue>): Promise<void> {
  mustBeKept(reportsList, cells, cellsOf(await itemsOn(on).add(cells)));
}

async function append(on: ReportsOnSite, kind: ReportRowKind, thread: string, said: ReportWords): Promise<void> {
  const { site, version } = on;
  const cells: Record<string, CellValue> = {
    ...cell(f.title, cutTo(100, said.words.replace(/\s+/g, ' ').trim())),
    ...cell(f.key, said.key),
    ...cell(f.thread, thread),
    ...cell(f.kind, kind),
    ...cell(f.words, said.words),
    ...cell(f.errorText, said.errorText),
  } satisfies CellsOf<Omit<typeof f, NotAtFirst>>;
  if (said.screenshot !== undefined) {
    mustTakeScreenshot(said.screenshot, version);
    Object.assign(cells, cell(f.hasScreenshot, true), cell(f.screenshot, said.screenshot));
  }
  on.doubt();
  // The key is indexed and not unique, as item-level rights demand: it is looked for first, and again after a lost answer.
  await asking('saving your report', async () => {
    if (!(await isThere(on, said))) await add(on, cells);
  }).catch(async (error: StorageError) => {
    if (error.code === 'STORAGE.REFUSED') await sayWhatIsLost(site, version, cells);
    if (!isUnsure(error)) throw error;
    const there = await isThere(on, said).catch(() => undefined);
    if (there) return;
    // What got lost on its way there is sent once more, as nobody needs to hear of a short break in the connection. Not where nobody could
    // look for it: it may be there, and the list takes a second.
    if (there === undefined || error.code !== 'STORAGE.UNREACHABLE') throw error;
    await asking('saving your report', () => add(on, cells));
  });
}

// A key stands for its words: two tabs share a draft, and what the second says is another row than what the first said.

/** Reports a problem. Throws `StorageError`. */
export function raiseReport(on: ReportsOnSite, words: ReportWords): Promise<void> {
  const key = keyOfSaid(words.key, words);
  return append(on, 'problem', key, { ...words, key });
}

/** Adds to one's own report. Throws `StorageError`. */
export function addToReport(
  on: ReportsOnSite,
  { thread }: Pick<Report, 'thread'>,
  kind: Exclude<ReportRowKind, 'problem'>,
  words: ReportWords,
): Promise<void> {
  const key = keyOfSaid(words.key, { ...words, kind, thread });
  return append(on, kind, thread, { ...words, key });
}

/**
 * TMU writes how a report stands, on the reporter's own row. Where the answer is lost, or somebody was quicker, the row is looked at: what says
 * so already is written. Throws `StorageError`.
 */
export async function tellReport(
  on: ReportsOnSite,
  report: Pick<Report, 'head'>,
  standsAs: string,
  issueNumber?: number,
  answer?: Report['answer'],
): Promise<void> {
  const told =
    on.version < f.answer.since! ? {} : { ...cell(f.answer, answer?.words), ...cell(f.answeredAt, answer?.at) };
  // All of them, always: a number that was there before TMU wrote is the reporter's, and must not become TMU's by this.
  const cells = { ...cell(f.status, standsAs), ...cell(f.issueNumber, issueNumber), ...told };
  const { number, etag } = report.head;
  on.doubt();
  try {
    await asking('writing how the report stands', () => itemsOn(on).getById(number).update(cells, etag));
  } catch (cause) {
    if (!isUnsure(cause) && !isConflict(cause)) throw cause;
    const now: unknown = await itemsOn(on)
      .getById(number)
      .select(...Object.keys(cells))()
      .catch(() => undefined);
    if (now === undefined || !holdsCells({ list: reportsList, version: on.version }, cellsOf(now), cells)) throw cause;
  }
}

/** The screenshot of a row, where it has one that is a picture. Throws `StorageError`. */
export function readScreenshot(on: ReportsOnSite, row: Pick<ReportRow, 'number'>): Promise<string | undefined> {
  return asking('reading the screenshot', async () => {
    const item = cellsOf(await itemsOn(on).getById(row.number).select('Id', f.screenshot.name)());
    const read = f.screenshot.codec.read(item[f.screenshot.name]);
    return read.good && isPicture(read.value) ? read.value : undefined;
  });
}
