import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import type { HearCommand, Offered } from './find-changes';

/** How far the storing is, and what became of each. */
export interface TakeIn {
  state: 'storing' | 'stopped' | 'failed' | 'done';
  stored: readonly Offered[];
  refused: readonly { one: Offered; why: string }[];
  left: readonly Offered[];
  error?: unknown;
}

interface Storing {
  taking: TakeIn | undefined;
  begin: (chosen: readonly Offered[]) => Promise<void>;
  /** Goes on with what is left. */
  goOn: () => Promise<void>;
  stop: () => void;
}

const nothing: Pick<TakeIn, 'stored' | 'refused'> = { stored: [], refused: [] };

/** Stores updates one after another. What was stored stays stored: after a stop or a fault the rest alone is left. */
export function useTakeIn(): Storing {
  const { desk, sayStatus, now } = useDesk<'giveUpdateCommand' | 'hearUpdate'>();
  const [taking, setTaking] = React.useState<TakeIn>();
  const isStopped = React.useRef(false);
  const isUnderWay = React.useRef(false);
  React.useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );

  const store = async (before: Pick<TakeIn, 'stored' | 'refused'>, chosen: readonly Offered[]): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    isStopped.current = false;
    const [stored, refused, left] = [[...before.stored], [...before.refused], [...chosen]];
    const show = (state: TakeIn['state'], error?: unknown): void =>
      setTaking({ state, stored: [...stored], refused: [...refused], left: [...left], error });
    const what = 'the updates';
    sayStatus({ state: 'sending', what });
    show('storing');
    try {
      while (left.length > 0 && !isStopped.current) {
        const [one] = left as [Offered];
        const given = one.row
          ? await desk.giveUpdateCommand(one.row, one.command)
          : await desk.hearUpdate(one.command as HearCommand);
        left.shift();
        if (given.outcome === 'saved') stored.push(one);
        else refused.push({ one, why: given.refusal.message });
        show('storing');
      }
      sayStatus(stored.length > 0 ? { state: 'saved', what, at: now() } : { state: 'refused', what });
      show(left.length > 0 ? 'stopped' : 'done');
    } catch (error) {
      sayStatus({ state: 'not-sent', what });
      show('failed', error);
    } finally {
      isUnderWay.current = false;
    }
  };
  return {
    taking,
    begin: (chosen) => store(nothing, chosen),
    goOn: () => (taking ? store(taking, taking.left) : Promise.resolve()),
    stop: () => {
      isStopped.current = true;
    },
  };
}
