import * as React from 'react';
import { peopleOn, type Issue, type KnownPersonalData } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';

/** Everybody and everything that is known, to be looked for in a text: the people list, and the people on the issue. */
export function useKnownPeople(
  issue: Issue,
  number: number,
  reference?: string,
): { known: KnownPersonalData; state: 'loading' | 'ready' | 'failed' } {
  const { desk } = useDesk<'readPeople'>();
  const people = useReading('people', () => desk.readPeople());
  const known = React.useMemo(() => {
    const all = [...peopleOn(issue).map(({ reporter }) => reporter), ...(people.value ?? [])];
    return {
      names: all.map(({ name }) => name),
      emails: all.flatMap(({ email }) => (email ? [email] : [])),
      references: reference ? [reference] : [],
      issueNumber: number,
    };
  }, [issue, number, people.value, reference]);
  return { known, state: people.value ? 'ready' : people.state === 'failed' ? 'failed' : 'loading' };
}
