import type { KnownProblemRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { useReading, type Reading } from '../../../app/use-reading';

/** What the team knows about, with the line that was written from this issue, while it lasts. */
export function useKnownLine(number: number): {
  line: KnownProblemRow | undefined;
  reading: Reading<readonly KnownProblemRow[]>;
} {
  const { desk } = useDesk<'readKnownProblems'>();
  const reading = useReading('known-problems', () => desk.readKnownProblems());
  const line = reading.value?.find(({ value }) => value.issueNumber === number && value.endedAt === undefined);
  return { line, reading };
}
