import type { UpdateRow } from '@tms-support/sharepoint-storage';
import {
  nudgesOf,
  type CalendarDate,
  type NudgedUpdate,
  type UpdateNudge,
  type UpdateNudgeRule,
} from '@tms-support/support-domain';

/** What nudges ask of an update, as far as the columns of its row say it. */
function nudgedRow({ value, life }: UpdateRow): NudgedUpdate {
  const last = value.tellings.reduce((newest, { on }) => (on > newest ? on : newest), '');
  const isOld = life?.changedOn !== undefined && last < life.changedOn;
  return {
    key: value.key,
    title: `${value.key}, ${value.title}`,
    kind: value.kind,
    stage: life?.stage ?? 'heard',
    window: life?.hasNoDate ? undefined : value.window,
    isWithdrawn: life?.post === 'withdrawn',
    duty: last === '' ? 'nobody-told' : isOld ? 'brief-again' : 'told',
  };
}

/** An update with what is to be done about it now. */
export interface NudgedRow {
  row: UpdateRow;
  nudges: readonly UpdateNudge[];
}

/** The updates that somebody should do something about, soonest first. */
export const nudgesOfRows = (
  rows: readonly UpdateRow[],
  rules: readonly UpdateNudgeRule[],
  today: CalendarDate,
): readonly NudgedRow[] =>
  rows
    .map((row) => ({ row, nudges: nudgesOf(nudgedRow(row), rules, today) }))
    .filter(({ nudges }) => nudges.length > 0)
    .sort((a, b) => a.row.value.window.startsAt.localeCompare(b.row.value.window.startsAt));
