import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';

/** The day of printing, and what prints. A page that was open overnight carries the day on which it is printed. */
export function useOnPaper(): readonly [when: string, print: () => void] {
  const { now } = useDesk();
  const [on, setOn] = React.useState(() => londonDate(now()));
  React.useEffect(() => {
    const look = (): void => setOn(londonDate(now()));
    window.addEventListener('beforeprint', look);
    return () => window.removeEventListener('beforeprint', look);
  }, [now]);
  return [dateWords(on), () => window.print()];
}
