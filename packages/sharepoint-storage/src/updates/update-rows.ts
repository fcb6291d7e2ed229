import type { Instant, MicrosoftUpdate, UpdateWindow } from '@tms-support/support-domain';
import {
  cell,
  itemPagePath,
  RowReader,
  updatesList,
  type CellValue,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import type { UpdateInShort, UpdateRow } from './timetable-calls.js';
import { headOf } from '../site/item.js';
import { stageOfStep, stepOfStage } from './update-stage.js';

const f = updatesList.fields;

/** An update as the list holds it, by internal name. */
export function updateToFields(update: MicrosoftUpdate): Record<string, CellValue> {
  return {
    ...cell(f.title, update.title),
    ...cell(f.key, update.key),
    ...cell(f.kind, update.kind),
    ...cell(f.startsAt, update.window.startsAt),
    ...cell(f.endsAt, update.window.endsAt),
    ...cell(f.precision, update.window.precision),
    ...cell(f.words, update.window.words),
    ...cell(f.step, update.step),
    ...cell(f.impact, update.impact),
    ...cell(f.ownerName, update.ownerName),
    ...cell(f.checksBefore, update.checksBefore),
    ...cell(f.checksAfter, update.checksAfter),
    ...cell(f.watchDays, update.watchDays),
    ...cell(f.tellings, update.tellings),
  };
}

const day = 86_400_000;
const later = (at: Instant): Instant => new Date(Date.parse(at) + day).toISOString();

/** An update of which no date is known stands where nothing looks for what is coming, and the row says that it has none. */
const noDate: UpdateWindow = {
  startsAt: '1970-01-01T00:00:00.000Z',
  endsAt: '1970-01-02T00:00:00.000Z',
  precision: 'day',
};

/** A window needs both ends in order. Where one is missing it is a day long, and the fault says so. */
function windowOf(row: RowReader): UpdateWindow {
  const startsAt = row.value(f.startsAt);
  const endsAt = row.value(f.endsAt);
  const words = row.value(f.words);
  if (!startsAt && row.reading(f.startsAt).good) {
    row.fault(f.startsAt, 'This cell is blank. It must say when the update may begin.');
  }
  const from = startsAt ?? (endsAt ? new Date(Date.parse(endsAt) - day).toISOString() : noDate.startsAt);
  const inOrder = endsAt !== undefined && endsAt > from;
  if (endsAt && !inOrder) row.fault(f.endsAt, 'It must end after it starts.');
  if (!endsAt && row.reading(f.endsAt).good)
    row.fault(f.endsAt, 'This cell is blank. It must say when the update is over.');
  return {
    startsAt: from,
    endsAt: inOrder ? endsAt : later(from),
    precision: row.value(f.precision) ?? 'day',
    ...(words ? { words } : {}),
  };
}

/** Reads one item as an update of the timetable. Whatever stands in its cells, there is a row. */
export function parseUpdateRow(cells: ItemCells, siteUrl: string): UpdateRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const watchDays = row.value(f.watchDays) ?? 7;
  const written = row.value(f.stage);
  // The desk leaves both blank, which is no fault. A row without a stage was typed: it lacks its dates, and none is made up for it.
  const hasNoDate = !row.value(f.startsAt) && !row.value(f.endsAt);
  const tellings = [...(row.value(f.tellings) ?? [])];
  const step = row.value(f.step) ?? 'heard';
  const value: MicrosoftUpdate = {
    key: row.value(f.key) ?? `row-${head.id}`,
    title: row.value(f.title) ?? `Update ${head.id}`,
    kind: row.value(f.kind) ?? 'microsoft',
    window: hasNoDate && written ? noDate : windowOf(row),
    step: written ? stepOfStage(written, tellings.length > 0) : step,
    watchDays: Math.max(0, Math.trunc(watchDays)),
    tellings,
  };
  const optional = {
    impact: row.value(f.impact),
    ownerName: row.value(f.ownerName),
    checksBefore: row.value(f.checksBefore),
    checksAfter: row.value(f.checksAfter),
  };
  for (const [name, text] of Object.entries(optional)) if (text !== undefined) Object.assign(value, { [name]: text });
  const listUrl = `${siteUrl}/${itemPagePath(updatesList, head.id)}`;
  const said = {
    choice: row.value(f.choice),
    impact: row.value(f.impactLevel),
    changedOn: row.value(f.changedOn),
    post: row.value(f.post),
  };
  const life: UpdateInShort = { stage: written ?? stageOfStep[step], ...(hasNoDate ? { hasNoDate } : {}) };
  for (const [name, one] of Object.entries(said)) if (one !== undefined) Object.assign(life, { [name]: one });
  return { number: head.id, etag: head.etag, value, life, faults: row.faults, listUrl };
}
