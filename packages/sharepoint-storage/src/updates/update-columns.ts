import { daysBetween, londonDay, type TimetableUpdate, type UpdateTelling } from '@tms-support/support-domain';
import { cell, updatesList, type CellsOf, type CellValue, type ItemCells } from '@tms-support/sharepoint-schema';

const f = updatesList.fields;

/** The columns that are left as somebody typed them: for good, or until the update itself knows better. */
type LeftAsTyped = 'step' | 'checksAfter' | 'impact' | 'ownerName' | 'checksBefore' | 'watchDays';
/** What is always written of an update. */
export type AlwaysWritten = Omit<typeof f, LeftAsTyped>;

/** Whom somebody told, as one line of the list names them, and back. */
export const peopleOfLine = (whom: string): string[] =>
  whom
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const linesOf = ({ tellings }: Pick<TimetableUpdate, 'tellings'>): UpdateTelling[] =>
  tellings.map(({ on, by, whom, what }) => ({ on, by, whom: whom.join(', '), what }));

export const checksAsText = ({ checks }: Pick<TimetableUpdate, 'checks'>): string | undefined =>
  checks.length > 0 ? checks.map(({ text }) => text).join('\n') : undefined;

/** What the columns of the list say of an update, by internal name. What it does not know is left as somebody typed it. */
export function columnsOf(update: TimetableUpdate): CellsOf<Omit<AlwaysWritten, 'history'>> {
  const { announced, decision, checked, watchedUntilOn, earlier } = update;
  const all = {
    ...cell(f.title, announced.title),
    ...cell(f.key, update.key),
    ...cell(f.kind, update.kind),
    ...cell(f.startsAt, announced.window?.startsAt),
    ...cell(f.endsAt, announced.window?.endsAt),
    ...cell(f.precision, announced.window?.precision),
    ...cell(f.words, announced.window?.words),
    ...cell(f.stage, update.stage),
    ...cell(f.choice, decision?.choice),
    ...cell(f.impactLevel, decision?.impact),
    ...(decision?.note === undefined ? {} : cell(f.impact, decision.note)),
    ...(update.lookedAfterBy === undefined ? {} : cell(f.ownerName, update.lookedAfterBy)),
    ...(update.checks.length === 0 ? {} : cell(f.checksBefore, checksAsText(update))),
    ...(checked && watchedUntilOn ? cell(f.watchDays, daysBetween(checked.on, watchedUntilOn)) : {}),
    ...cell(f.tellings, linesOf(update)),
    ...cell(f.changedOn, earlier.length > 0 ? londonDay(update.newsAt) : undefined),
    ...cell(f.post, update.post.standing),
  };
  return all;
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** The cells to write after a step: what it changed, and what is blank and known. What nobody touched is not written over. */
export function cellsToWrite(
  before: TimetableUpdate,
  after: TimetableUpdate,
  there: ItemCells,
): Record<string, CellValue> {
  const was: Record<string, CellValue> = columnsOf(before);
  return Object.fromEntries(
    Object.entries(columnsOf(after)).filter(
      ([name, value]) => was[name] !== value || (isBlank(there[name]) && !isBlank(value)),
    ),
  );
}
