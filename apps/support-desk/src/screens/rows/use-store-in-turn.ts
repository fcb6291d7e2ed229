import * as React from 'react';
import { useDesk } from '../../app/desk-context';

/** How far the storing is, and what became of each. */
export interface Storing<T, S> {
  state: 'storing' | 'stopped' | 'failed' | 'done';
  stored: readonly { one: T; as: S }[];
  refused: readonly { one: T; why: string }[];
  left: readonly T[];
  error?: unknown;
}

export type Kept<S> = { outcome: 'saved'; as: S } | { outcome: 'refused'; why: string };

export interface StoreInTurn<T, S> {
  storing: Storing<T, S> | undefined;
  begin: (chosen: readonly T[]) => Promise<void>;
  /** Goes on with what is left. */
  goOn: () => Promise<void>;
  stop: () => void;
  forget: () => void;
}

/**
 * Stores one after another. What was stored stays stored: after Stop or a fault the rest alone is left. All at once is the tempting wrong
 * way: after a fault in the middle nobody would know which were stored.
 */
export function useStoreInTurn<T, S>(
  what: string,
  storeOne: (one: T) => Promise<Kept<S>>,
  /** After the last one, a stop or a fault. */
  ended?: () => Promise<void>,
): StoreInTurn<T, S> {
  const { sayStatus, now } = useDesk();
  const [storing, setStoring] = React.useState<Storing<T, S>>();
  const isStopped = React.useRef(false);
  const isUnderWay = React.useRef(false);
  React.useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );

  const store = async (before: Pick<Storing<T, S>, 'stored' | 'refused'>, chosen: readonly T[]): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    isStopped.current = false;
    const [stored, refused, left] = [[...before.stored], [...before.refused], [...chosen]];
    const show = (state: Storing<T, S>['state'], error?: unknown): void =>
      setStoring({ state, stored: [...stored], refused: [...refused], left: [...left], error });
    sayStatus({ state: 'sending', what });
    show('storing');
    try {
      while (left.length > 0 && !isStopped.current) {
        const one = left[0] as T;
        const kept = await storeOne(one);
        left.shift();
        if (kept.outcome === 'saved') stored.push({ one, as: kept.as });
        else refused.push({ one, why: kept.why });
        show('storing');
      }
      sayStatus(
        stored.length === 0
          ? { state: 'refused', what }
          : refused.length + left.length > 0
            ? { state: 'part', what }
            : { state: 'saved', what, at: now() },
      );
      show(left.length > 0 ? 'stopped' : 'done');
    } catch (error) {
      sayStatus(stored.length > 0 ? { state: 'part', what } : { state: 'failed', what, error });
      show('failed', error);
    } finally {
      isUnderWay.current = false;
      await ended?.();
    }
  };
  return {
    storing,
    begin: (chosen) => store({ stored: [], refused: [] }, chosen),
    goOn: () => (storing ? store(storing, storing.left) : Promise.resolve()),
    stop: () => {
      isStopped.current = true;
    },
    forget: () => setStoring(undefined),
  };
}
