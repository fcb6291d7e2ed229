import * as React from 'react';
import type { KnownProblemRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { useReading, type Reading } from '../../../app/use-reading';

const isOf =
  (number: number) =>
  ({ value }: KnownProblemRow): boolean =>
    value.issueNumber === number && value.endedAt === undefined;

/** What the team knows about, with the line that was written from this issue, while it lasts. */
export function useKnownLine(number: number): {
  line: KnownProblemRow | undefined;
  reading: Reading<readonly KnownProblemRow[]>;
} {
  const { desk } = useDesk<'readKnownProblems'>();
  const reading = useReading('known-problems', () => desk.readKnownProblems());
  return { line: reading.value?.find(isOf(number)), reading };
}

/** Whether everybody reads a line about this issue, as far as the line itself has read: to ask for it once more would cost each issue a request. */
export function useHasKnownLine(number: number): boolean {
  const { shelf } = useDesk();
  const look = (): boolean => shelf.get('known-problems')?.some(isOf(number)) ?? false;
  const [has, setHas] = React.useState(look);
  const looking = React.useRef(look);
  looking.current = look;
  React.useEffect(() => {
    setHas(looking.current());
    return shelf.watch(() => setHas(looking.current()));
  }, [number, shelf]);
  return has;
}
