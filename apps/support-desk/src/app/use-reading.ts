import * as React from 'react';
import { useDesk } from './desk-context';
import type { ReadingName, Readings } from './readings';
import { useWhenBack } from './use-when-back';

/** Where a reading stands. `value` may be from last time while `state` is `loading`. */
export type Reading<T> =
  | { state: 'loading'; value?: T; again: () => void }
  | { state: 'ready'; value: T; again: () => void }
  | { state: 'failed'; value?: T; error: unknown; again: () => void };

type Stage<T> = { name: ReadingName; state: 'loading' | 'ready' | 'failed'; value?: T; error?: unknown };

/**
 * Reads something by name: what the shelf has shows at once, then what the desk says now. What another part of the screen
 * writes or reads under the same name shows here too. A reading that failed is tried again when the connection is back.
 */
export function useReading<K extends ReadingName>(name: K, read: () => Promise<Readings[K]>): Reading<Readings[K]> {
  type T = Readings[K];
  const { shelf, entered } = useDesk();
  const fromShelf = React.useCallback((): Stage<T> => {
    const value = shelf.get(name);
    return value === undefined ? { name, state: 'loading' } : { name, state: 'loading', value };
  }, [name, shelf]);
  const [stage, setStage] = React.useState<Stage<T>>(fromShelf);
  const [turn, setTurn] = React.useState(0);
  const reader = React.useRef(read);
  reader.current = read;
  const again = React.useCallback(() => setTurn((before) => before + 1), []);

  React.useEffect(() => {
    let isCurrent = true;
    const first = fromShelf();
    setStage(first);
    const endCheck = first.value === undefined ? () => undefined : shelf.startCheck();
    // Nobody asks anything of a site before the door has said who is there: what is shown until then is from the last visit.
    entered
      .then(() => reader.current())
      .then(
        (value) => {
          if (isCurrent) setStage({ name, state: 'ready', value });
          shelf.put(name, value);
        },
        (error: unknown) => {
          if (isCurrent) setStage((before) => ({ ...before, name, state: 'failed', error }));
        },
      )
      .finally(endCheck);
    return () => {
      isCurrent = false;
      endCheck();
    };
  }, [name, turn, shelf, entered, fromShelf]);

  React.useEffect(
    () =>
      shelf.watch(() => {
        const value = shelf.get(name);
        if (value === undefined) return;
        setStage((before) => (before.name === name && before.value !== value ? { ...before, value } : before));
      }),
    [name, shelf],
  );

  // A command leaves the outbox when it is saved: where another tab of this person saved one, the issues here are old.
  const isOfIssues = name === 'open-issues' || name.startsWith('issue/');
  React.useEffect(() => {
    if (!isOfIssues) return undefined;
    const look = ({ key, newValue }: StorageEvent): void => {
      if (key?.startsWith('tms-support-outbox:') && newValue === null) again();
    };
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, [isOfIssues, again]);

  useWhenBack(stage.state === 'failed', again);

  // While the name changes, the first paint must not show the other thing's value.
  const shown = stage.name === name ? stage : fromShelf();
  return { ...shown, again } as Reading<T>;
}

/**
 * The same for a part beside one that reads the same: it is content with what that one has read, and asks only where nobody has. Asking again
 * for each part is the tempting way, and costs a screen a request for each.
 */
export function useReadingBeside<K extends ReadingName>(
  name: K,
  read: () => Promise<Readings[K]>,
): Reading<Readings[K]> {
  const { shelf } = useDesk();
  return useReading(name, async () => shelf.get(name) ?? (await read()));
}
