import type { CadenceRow } from '@tms-support/sharepoint-storage';
import { knownCadences, type Cadence } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';

interface Cadences {
  /** Absent until it is known whether the team has a list of its own. */
  cadences: readonly Cadence[] | undefined;
  /** The rows of the list. Absent where the cadences that the desk ships with stand. */
  rows: readonly CadenceRow[] | undefined;
}

/** What comes again and again: as the team's list says, and where there is none, or it cannot be read, as the desk ships. */
export function useCadences(): Cadences {
  const { desk } = useDesk<'readCadences'>();
  const { value, state } = useReading('cadences', async () => (await desk.readCadences()) ?? null);
  if (value) return { cadences: value.flatMap((row) => (row.value ? [row.value] : [])), rows: value };
  return { cadences: value === null || state === 'failed' ? knownCadences : undefined, rows: undefined };
}
