import * as React from 'react';
import type { HearingStep } from '@tms-support/support-domain';
import { StorageError, type HearingRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';

/** How far the storing is, or the undoing of it. */
export interface Storing {
  what: 'store' | 'undo';
  state: 'storing' | 'stopped' | 'failed' | 'done';
  done: readonly HearingStep[];
  left: readonly HearingStep[];
  /** Somebody else wrote these meanwhile: they stand as they wrote them. */
  refused: readonly HearingStep[];
  error?: unknown;
}

interface StoreHearings {
  storing: Storing | undefined;
  begin: (steps: readonly HearingStep[], what: Storing['what']) => void;
  goOn: () => void;
  stop: () => void;
  startAgain: () => void;
}

/** Stores rows one after another. What was stored stays: after Stop or a fault the rest alone is left, and all of it can be undone. */
export function useStoreHearings(rows: readonly HearingRow[]): StoreHearings {
  const { desk, now, sayStatus, shelf } = useDesk<'readHearings' | 'setHearing'>();
  const [storing, setStoring] = React.useState<Storing>();
  const isStopped = React.useRef(false);
  const isUnderWay = React.useRef(false);
  /** The rows as they stand now: a step goes onto what the one before it wrote. */
  const byKey = React.useRef(new Map<string, HearingRow>());
  React.useEffect(() => {
    for (const row of rows) if (!isUnderWay.current) byKey.current.set(row.value.key, row);
  }, [rows]);
  React.useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );

  const run = async (before: Storing): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    isStopped.current = false;
    const [done, left, refused] = [[...before.done], [...before.left], [...before.refused]];
    const show = (state: Storing['state'], error?: unknown): void =>
      setStoring({ what: before.what, state, done: [...done], left: [...left], refused: [...refused], error });
    const what = 'the hearings';
    sayStatus({ state: 'sending', what });
    show('storing');
    try {
      while (left.length > 0 && !isStopped.current) {
        const [step] = left as [HearingStep];
        const row = byKey.current.get(step.key);
        try {
          const written = await desk.setHearing(step.after, row && { ...row, value: step.before ?? row.value });
          byKey.current.set(step.key, written);
          done.push(step);
        } catch (error) {
          if (!(error instanceof StorageError) || error.code !== 'STORAGE.CONFLICT') throw error;
          refused.push(step);
        }
        left.shift();
        show('storing');
      }
      sayStatus(done.length > 0 ? { state: 'saved', what, at: now() } : { state: 'refused', what });
      show(left.length > 0 ? 'stopped' : 'done');
    } catch (error) {
      sayStatus({ state: 'not-sent', what });
      show('failed', error);
    } finally {
      isUnderWay.current = false;
      shelf.put('hearings', (await desk.readHearings().catch(() => undefined)) ?? [...byKey.current.values()]);
    }
  };
  return {
    storing,
    begin: (steps, what) => void run({ what, state: 'storing', done: [], left: steps, refused: [] }),
    goOn: () => void (storing && run(storing)),
    stop: () => {
      isStopped.current = true;
    },
    startAgain: () => setStoring(undefined),
  };
}
