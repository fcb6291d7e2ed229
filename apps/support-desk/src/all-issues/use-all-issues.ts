import * as React from 'react';
import { useDesk } from '../app/desk-context';
import { useFreshOnReturn } from '../app/use-fresh-on-return';
import { AllIssues } from './all-issues';
import { allIssuesKey } from './all-issues-key';

/**
 * All issues, and a number that grows each time that there is something new about them. `isOnce`: what was read this visit will do,
 * for what only looks something up in the past.
 */
export function useAllIssues({ isOnce = false }: { isOnce?: boolean } = {}): { all: AllIssues; turn: number } {
  const { desk, shelf, entered } = useDesk();
  const [all] = React.useState(() => shelf.get(allIssuesKey) ?? new AllIssues(desk));
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    shelf.put(allIssuesKey, all);
    const stopListening = all.listen(() => setTurn((before) => before + 1));
    // What is known already can be looked through at once; the rest waits for the door.
    if (all.rows.size === 0) shelf.get('open-issues')?.forEach((row) => all.put(row));
    let isHere = true;
    const read = (): void => {
      if (isHere && !(isOnce && all.closed === 'ready')) void all.read();
    };
    entered.then(read, read);
    return () => {
      isHere = false;
      stopListening();
      all.rest();
    };
  }, [all, shelf, entered, isOnce]);
  useFreshOnReturn(React.useCallback(() => void (isOnce || all.read()), [all, isOnce]));
  return { all, turn };
}
