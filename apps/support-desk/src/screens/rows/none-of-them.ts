import { mayBeStored } from '../../words/fault-words';

/** What is true of those that are left: after a fault the first of them was on its way, and may have arrived. */
export const noneOfThem = ({ state, error }: { state: string; error?: unknown }): string =>
  state === 'failed' && mayBeStored(error)
    ? 'The first of them may have been stored, and is stored only once.'
    : 'None of them was stored.';
