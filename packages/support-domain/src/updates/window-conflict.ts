import type { UpdateWindow } from './microsoft-update.js';
import { boundsOf, conflictOfBounds, LaidOut, type WindowConflict } from './window-bounds.js';

/** Whether two windows conflict: `none` where they cannot overlap, `certain` where they overlap however their days fall, else `possible`. */
export const windowConflict = (a: UpdateWindow, b: UpdateWindow): WindowConflict =>
  conflictOfBounds(boundsOf(a), boundsOf(b));

/** Two things of a timetable that fall together, or may. */
export interface TimetableConflict<T> {
  one: T;
  other: T;
  conflict: Exclude<WindowConflict, 'none'>;
}

type Windowed = { readonly window: UpdateWindow };
type Placed<T> = TimetableConflict<T> & { at: readonly [number, number] };

/** The certain ones first, each kind in the order in which its things were given. */
const inOrder = <T>(found: readonly Placed<T>[]): readonly TimetableConflict<T>[] =>
  [...found]
    .sort(
      (a, b) =>
        Number(a.conflict === 'possible') - Number(b.conflict === 'possible') || a.at[0] - b.at[0] || a.at[1] - b.at[1],
    )
    .map(({ one, other, conflict }) => ({ one, other, conflict }));

/** Every pair that conflicts, the certain ones first. Each is held against what meets it alone: ten years pairwise take minutes. */
export const conflictsAmong = <T extends Windowed>(entries: readonly T[]): readonly TimetableConflict<T>[] => {
  const line = new LaidOut(entries, ({ window }) => window);
  const found: Placed<T>[] = [];
  for (const { thing: one, bounds, place } of line.all())
    for (const { thing: other, bounds: others, place: at } of line.meeting(bounds)) {
      if (at <= place) continue;
      const conflict = conflictOfBounds(bounds, others);
      if (conflict !== 'none') found.push({ one, other, conflict, at: [place, at] });
    }
  return inOrder(found);
};
