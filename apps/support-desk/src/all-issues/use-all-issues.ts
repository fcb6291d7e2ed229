import * as React from 'react';
import { useDesk } from '../app/desk-context';
import { AllIssues } from './all-issues';

/** All issues, and a number that grows each time that there is something new about them. */
export function useAllIssues(): { all: AllIssues; turn: number } {
  const { desk, shelf } = useDesk();
  const [all] = React.useState(() => shelf.get<AllIssues>('all-issues') ?? new AllIssues(desk));
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    shelf.put('all-issues', all);
    const stopListening = all.listen(() => setTurn((before) => before + 1));
    void all.read();
    return () => {
      stopListening();
      all.rest();
    };
  }, [all, shelf]);
  return { all, turn };
}
