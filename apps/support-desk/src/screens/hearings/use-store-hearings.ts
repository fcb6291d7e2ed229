import * as React from 'react';
import type { HearingStep } from '@tms-support/support-domain';
import { StorageError, type HearingRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { useStoreInTurn, type Storing as InTurn } from '../rows/use-store-in-turn';

/** How far the storing is, or the undoing of it. What somebody else wrote meanwhile is refused: it stands as they wrote it. */
export interface Storing extends InTurn<HearingStep, HearingRow> {
  what: 'store' | 'undo';
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
  const { desk, shelf } = useDesk<'readHearings' | 'setHearing'>();
  const [what, setWhat] = React.useState<Storing['what']>('store');
  const isUnderWay = React.useRef(false);
  /** The rows as they stand now: a step goes onto what the one before it wrote. */
  const byKey = React.useRef(new Map<string, HearingRow>());
  const { storing, begin, goOn, stop, forget } = useStoreInTurn<HearingStep, HearingRow>(
    'the hearings',
    async (step) => {
      isUnderWay.current = true;
      const row = byKey.current.get(step.key);
      try {
        const written = await desk.setHearing(step.after, row && { ...row, value: step.before ?? row.value });
        byKey.current.set(step.key, written);
        return { outcome: 'saved', as: written };
      } catch (error) {
        if (!(error instanceof StorageError) || error.code !== 'STORAGE.CONFLICT') throw error;
        return { outcome: 'refused', why: 'somebody else changed it in the meantime. It is as they wrote it.' };
      }
    },
    async () => {
      isUnderWay.current = false;
      shelf.put('hearings', (await desk.readHearings().catch(() => undefined)) ?? [...byKey.current.values()]);
    },
  );
  React.useEffect(() => {
    for (const row of rows) if (!isUnderWay.current) byKey.current.set(row.value.key, row);
  }, [rows]);
  return {
    storing: storing && { what, ...storing },
    begin: (steps, doing) => {
      setWhat(doing);
      void begin(steps);
    },
    goOn: () => void goOn(),
    stop,
    startAgain: forget,
  };
}
