import * as React from 'react';
import { andList, dateInWords, hearingsIn, lanesOf, type Hearing } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';
import { londonDate } from '../../words/london-time';
import { panellistInWords } from './panellist-names';

const sixDaysMs = 6 * 86_400_000;

/** Who is to be told first: panellists with a hearing within a week, by name where the people list has one, else by address. */
export function HearingsThisWeek({
  hearings,
}: {
  hearings: readonly Hearing[] | null | undefined;
}): React.ReactElement | null {
  const { desk, person, now } = useDesk<'readPeople'>();
  const isTmu = lanesOf(person.roles).has('tmu');
  const people = useReading('people', () => (isTmu ? desk.readPeople() : Promise.resolve([])));
  const named = (address: string): string => panellistInWords(address, people.value ?? []);
  if (hearings === undefined) return null;
  if (hearings === null) return <p>You cannot see the hearings here. Ask TMU about them.</p>;
  const fromOn = londonDate(now());
  const toOn = londonDate(new Date(Date.parse(now()) + sixDaysMs).toISOString());
  const soon = hearingsIn(hearings, { fromOn, toOn });
  if (soon.length === 0) return <p>The desk knows of no hearing in the next week.</p>;
  return (
    <>
      <p>Hearings in the next week. Tell these people first:</p>
      <ul>
        {soon.map(({ key, on, reference, panellists }) => (
          <li key={key}>
            {dateInWords(on)}
            {reference ? `, ${reference}` : ''}:{' '}
            {panellists.length > 0 ? andList(panellists.map(named)) : 'nobody is named'}
          </li>
        ))}
      </ul>
    </>
  );
}
