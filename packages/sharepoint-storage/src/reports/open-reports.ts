import { keyOfSaid } from '@tms-support/support-domain';
import { cell, cutTo, reportsList, type CellValue, type ReportRowKind } from '@tms-support/sharepoint-schema';
import { cellsOf, itemsOf } from '../site/item.js';
import type { ListMemory } from '../site/list-memory.js';
import { listOn, type Site } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { isPicture, mustTakeScreenshot, sayWhatIsLost } from './screenshot.js';
import type { Report, ReportRow, ReportWords } from './report.js';

const f = reportsList.fields;

/** The list of reports, as its reader may use it: a TMS user sees and adds to their own, TMU sees all. */
export interface Reports {
  read(): Promise<readonly Report[]>;
  /** Reports a problem. A second try with the same key makes no second report. */
  raise(words: ReportWords): Promise<void>;
  /** Adds to one's own report: an answer, or whether it worked. */
  add(report: Pick<Report, 'thread'>, kind: Exclude<ReportRowKind, 'problem'>, words: ReportWords): Promise<void>;
  /** TMU writes how a report stands, on the reporter's own row: of another's rows they would see none. */
  tell(report: Pick<Report, 'head'>, standsAs: string, issueNumber?: number, answer?: Report['answer']): Promise<void>;
  /** The screenshot of a row, where it has one that is a picture. */
  screenshot(row: Pick<ReportRow, 'number'>): Promise<string | undefined>;
}

/** Opens the reports of a site. */
export function reportsOn(site: Site, version: () => number, memory: ListMemory<Report>): Reports {
  const items = () => listOn(site, reportsList).items;

  async function isThere(key: string): Promise<boolean> {
    const found: unknown = await items()
      .select('Id')
      .filter(`${f.key.name} eq '${key.replace(/'/g, "''")}'`)
      .top(1)();
    return itemsOf(found).length > 0;
  }

  async function append(kind: ReportRowKind, thread: string, said: ReportWords): Promise<void> {
    const cells: Record<string, CellValue> = {
      ...cell(f.title, cutTo(100, said.words.replace(/\s+/g, ' ').trim())),
      ...cell(f.key, said.key),
      ...cell(f.thread, thread),
      ...cell(f.kind, kind),
      ...cell(f.words, said.words),
      ...cell(f.errorText, said.errorText),
    };
    if (said.screenshot !== undefined) {
      mustTakeScreenshot(said.screenshot, version());
      Object.assign(cells, cell(f.hasScreenshot, true), cell(f.screenshot, said.screenshot));
    }
    memory.doubt();
    // The key is indexed and not unique, as item-level rights demand: it is looked for first, and again after a lost answer.
    await asking('saving your report', async () => {
      if (!(await isThere(said.key))) await items().add(cells);
    }).catch(async (error: StorageError) => {
      if (error.code === 'STORAGE.REFUSED') await sayWhatIsLost(site, version(), cells);
      const unsure =
        error.code === 'STORAGE.UNREACHABLE' || error.code === 'STORAGE.UNREADABLE' || error.code === 'STORAGE.BUSY';
      if (!unsure || !(await isThere(said.key).catch(() => false))) throw error;
    });
  }

  return {
    read: () => asking('reading the reports', () => memory.rows()),
    // A key stands for its words: two tabs share a draft, and what the second says is another row than what the first said.
    raise: (words) => {
      const key = keyOfSaid(words.key, words);
      return append('problem', key, { ...words, key });
    },
    add: (report, kind, words) => {
      const key = keyOfSaid(words.key, { ...words, kind, thread: report.thread });
      return append(kind, report.thread, { ...words, key });
    },
    tell: (report, standsAs, issueNumber, answer) =>
      asking('writing how the report stands', async () => {
        memory.doubt();
        const told =
          version() < f.answer.since! ? {} : { ...cell(f.answer, answer?.words), ...cell(f.answeredAt, answer?.at) };
        // All of them, always: a number that was there before TMU wrote is the reporter's, and must not become TMU's by this.
        const cells = { ...cell(f.status, standsAs), ...cell(f.issueNumber, issueNumber), ...told };
        await items().getById(report.head.number).update(cells, report.head.etag);
      }),
    screenshot: (row) =>
      asking('reading the screenshot', async () => {
        const item = cellsOf(await items().getById(row.number).select('Id', f.screenshot.name)());
        const read = f.screenshot.codec.read(item[f.screenshot.name]);
        return read.good && isPicture(read.value) ? read.value : undefined;
      }),
  };
}
