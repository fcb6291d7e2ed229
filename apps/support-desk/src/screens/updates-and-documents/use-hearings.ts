import type { HearingRow } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';
import { useWaits } from '../../app/use-waits';

/** The hearings, for whoever may read them. Others are not made to ask for them: the site would refuse. */
export function useHearings(): {
  known: readonly HearingRow[] | undefined;
  mayRead: boolean;
  hasFailed: boolean;
  isReading: boolean;
  /** They are on their way, and what they move may wait for them: for a moment, as the documents have to be to hand. */
  waits: boolean;
} {
  const { desk, person } = useDesk<'readHearings'>();
  const mayRead = person.maySetUp || lanesOf(person.roles).has('tmu');
  const { value, state } = useReading('hearings', async () => (mayRead ? ((await desk.readHearings()) ?? null) : null));
  const isReading = value === undefined && state === 'loading';
  const waits = useWaits({ value, state });
  return {
    known: (mayRead && value) || undefined,
    mayRead,
    hasFailed: mayRead && state === 'failed',
    isReading,
    waits,
  };
}
