import {
  daysBetween,
  evolveUpdate,
  londonDay,
  updateNews,
  windowFromWords,
  windowStartsOn,
  type Announcement,
  type TimetableUpdate,
  type UpdateEvent,
  type UpdateTelling,
  type UpdateWindow,
} from '@tms-support/support-domain';
import { cell, updatesList, type FieldSchema, type RowReader } from '@tms-support/sharepoint-schema';
import { versionOf, type ItemHead } from '../site/item.js';
import { checksAsText, linesOf, peopleOfLine } from './update-columns.js';

const f = updatesList.fields;
type Events = Parameters<typeof evolveUpdate>[1];
type EventBody = Events extends infer E ? (E extends Events ? Omit<E, 'id' | 'at' | 'by'> : never) : never;

/**
 * The cell's value where it says something else than the desk would have written. A blank is no edit: it would take from the story what a
 * column that came and went has lost.
 */
function edited<T>(row: RowReader, field: FieldSchema<T>, told: T | undefined): T | undefined {
  const there = row.value(field);
  if (there === undefined || there === '') return undefined;
  const kept = field.codec.read(field.codec.write(told));
  return kept.good && JSON.stringify(kept.value) === JSON.stringify(there) ? undefined : there;
}

/** The window as the cells give it, where one of them was changed. Words that were left beside other dates no longer fit, and go. */
function editedWindow(row: RowReader, told: UpdateWindow | undefined, on: string): UpdateWindow | undefined {
  const [startsAt, endsAt] = [edited(row, f.startsAt, told?.startsAt), edited(row, f.endsAt, told?.endsAt)];
  const precision = edited(row, f.precision, told?.precision);
  const words = edited(row, f.words, told?.words);
  if (startsAt === undefined && endsAt === undefined && precision === undefined) {
    const read = words === undefined ? undefined : windowFromWords(words, on);
    return read?.outcome === 'read' ? read.window : undefined;
  }
  const [from, to] = [startsAt ?? told?.startsAt, endsAt ?? told?.endsAt];
  if (from === undefined || to === undefined) return undefined;
  if (Date.parse(to) <= Date.parse(from)) {
    row.fault(f.endsAt, 'It must end after it starts. The dates from before are shown.');
    return undefined;
  }
  return {
    startsAt: from,
    endsAt: to,
    precision: precision ?? told?.precision ?? 'day',
    ...(words === undefined ? {} : { words }),
  };
}

/** Lines of who told whom that somebody typed, beyond those of the story. */
function typedTellings(row: RowReader, told: TimetableUpdate): readonly UpdateTelling[] {
  const cells = row.value(f.tellings);
  if (cells === undefined) return [];
  const asText = (line: UpdateTelling): string => String(cell(f.tellings, [line])[f.tellings.name]);
  const left = linesOf(told).map(asText);
  const more = cells.filter((line) => {
    const at = left.indexOf(asText(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (left.length > 0) row.fault(f.tellings, 'A line was changed or removed. The story still says who was told.');
  return more;
}

/**
 * What somebody changed in the plain list since the desk last wrote, as events by whoever SharePoint says wrote it: the cell wins, and
 * the story says so. They are shown at once, and stored with the next write. Their ids follow from the item's version, so
 * everybody who reads the item makes the same ones.
 */
export function updateListEdits(row: RowReader, head: ItemHead, told: TimetableUpdate): UpdateEvent[] {
  const events: UpdateEvent[] = [];
  const version = versionOf(head.etag) ?? head.etag;
  const at = head.modifiedAt ?? told.stageSinceAt;
  const on = londonDay(at);
  const add = (body: EventBody): void => {
    const id = `list-edit-${head.id}-${version}-${events.length + 1}`;
    events.push({ id, at, by: head.editor, ...body } as UpdateEvent);
  };

  const title = edited(row, f.title, told.announced.title);
  const window = editedWindow(row, told.announced.window, on);
  const announced: Announcement = {
    title: title ?? told.announced.title,
    saidOn: on,
    ...(window ? { window } : {}),
  };
  if ((title !== undefined || window) && updateNews(told.announced, announced))
    add({ type: 'announced-again', announced });
  const post = edited(row, f.post, told.post.standing);
  if (post) add({ type: 'post-changed', standing: post, on });

  const stands = window ?? told.announced.window;
  typedTellings(row, told).forEach(({ on: day, by, whom, what }, index) =>
    add({
      type: 'told',
      telling: {
        id: `line-${head.id}-${version}-${index + 1}`,
        by,
        whom: peopleOfLine(whom),
        what,
        on: day,
        ...(stands ? { window: stands, noticeDays: daysBetween(day, windowStartsOn(stands)) } : {}),
      },
    }),
  );

  const choice = edited(row, f.choice, told.decision?.choice) ?? told.decision?.choice;
  const impact = edited(row, f.impactLevel, told.decision?.impact) ?? told.decision?.impact ?? 'not-known';
  const note = edited(row, f.impact, told.decision?.note) ?? told.decision?.note;
  const decision = choice && { choice, impact, ...(note === undefined ? {} : { note }) };
  const { decision: before } = told;
  if (decision && (choice !== before?.choice || impact !== before.impact || note !== before.note))
    add({ type: 'decided', decision });

  const keeper = edited(row, f.ownerName, told.lookedAfterBy);
  if (keeper) add({ type: 'keeper-named', lookedAfterBy: keeper });
  const checks = edited(row, f.checksBefore, checksAsText(told));
  if (checks) add({ type: 'checklist-set', checks: checksOf(checks, told) });
  // Against how it stood: a decision that was typed leads on by itself where the stage was left alone.
  const stage = edited(row, f.stage, told.stage);
  if (stage) add({ type: 'changed-in-list', stage });
  return events;
}

/** A check for each line. What was ticked stays ticked where its words stay. */
export const checksOf = (text: string, { checks }: Pick<TimetableUpdate, 'checks'>): TimetableUpdate['checks'] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(
      (line, index) =>
        checks.find((check) => check.text === line) ?? { key: `line-${index + 1}-${line.slice(0, 40)}`, text: line },
    );
