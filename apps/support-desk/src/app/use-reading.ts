import * as React from 'react';
import { useDesk } from './desk-context';

/** Where a reading stands. `value` may be from last time while `state` is `loading`. */
export type Reading<T> =
  | { state: 'loading'; value?: T; again: () => void }
  | { state: 'ready'; value: T; again: () => void }
  | { state: 'failed'; value?: T; error: unknown; again: () => void };

type Stage<T> = { name: string; state: 'loading' | 'ready' | 'failed'; value?: T; error?: unknown };

/** Reads something by name: what the shelf has shows at once, then what the desk says now. */
export function useReading<T>(name: string, read: () => Promise<T>): Reading<T> {
  const { shelf } = useDesk();
  const fromShelf = React.useCallback((): Stage<T> => {
    const value = shelf.get<T>(name);
    return value === undefined ? { name, state: 'loading' } : { name, state: 'loading', value };
  }, [name, shelf]);
  const [stage, setStage] = React.useState<Stage<T>>(fromShelf);
  const [turn, setTurn] = React.useState(0);
  const reader = React.useRef(read);
  reader.current = read;

  React.useEffect(() => {
    let isCurrent = true;
    setStage(fromShelf());
    reader.current().then(
      (value) => {
        shelf.put(name, value);
        if (isCurrent) setStage({ name, state: 'ready', value });
      },
      (error: unknown) => {
        if (isCurrent) setStage((before) => ({ ...before, name, state: 'failed', error }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [name, turn, shelf, fromShelf]);

  const again = React.useCallback(() => setTurn((before) => before + 1), []);
  // While the name changes, the first paint must not show the other thing's value.
  const shown = stage.name === name ? stage : fromShelf();
  return { ...shown, again } as Reading<T>;
}
