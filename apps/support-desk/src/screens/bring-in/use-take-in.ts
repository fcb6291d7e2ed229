import { useDesk } from '../../app/desk-context';
import { useStoreInTurn, type Storing, type StoreInTurn } from '../rows/use-store-in-turn';
import type { HearCommand, Offered } from './find-changes';

export type TakeIn = Storing<Offered, undefined>;

/** Stores what a file says of updates, one after another: what is there hears it, and what is new is written. */
export function useTakeIn(): StoreInTurn<Offered, undefined> {
  const { desk } = useDesk<'giveUpdateCommand' | 'hearUpdate'>();
  return useStoreInTurn('the updates', async (one) => {
    const given = one.row
      ? await desk.giveUpdateCommand(one.row, one.command)
      : await desk.hearUpdate(one.command as HearCommand);
    return given.outcome === 'saved'
      ? { outcome: 'saved', as: undefined }
      : { outcome: 'refused', why: given.refusal.message };
  });
}
