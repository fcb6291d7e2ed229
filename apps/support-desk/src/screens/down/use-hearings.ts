import { hearingsOf, type Hearing } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading, type Reading } from '../../app/use-reading';

/** The hearings that are known; `null` where the list is closed to this person, or not there yet. */
export function useHearings(): Reading<readonly Hearing[] | null> {
  const { desk } = useDesk<'readHearings'>();
  return useReading('known-hearings', async () => {
    const rows = await desk.readHearings();
    return rows ? hearingsOf(rows).hearings : null;
  });
}
