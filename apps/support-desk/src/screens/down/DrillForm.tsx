import * as React from 'react';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useReading } from '../../app/use-reading';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { useOutage } from '../../app/outage/use-outage';
import styles from './down.module.scss';

/** A drill: the same page, marked as one, for those who take part alone. */
export function DrillForm(): React.ReactElement {
  const { desk, person, now, newId } = useDesk<'readPeople'>();
  const people = useReading('people', () => desk.readPeople());
  const { give, isSending, trouble } = useOutage();
  const [key] = React.useState(newId);
  const [chosen, setChosen] = React.useState<readonly string[]>([]);
  const mine = person.email.toLowerCase();
  const others = (people.value ?? []).filter(
    ({ email, hasLeft, roles }) =>
      email && !hasLeft && email.toLowerCase() !== mine && (lanesOf(roles).has('tmu') || lanesOf(roles).has('person')),
  );
  const toggle = (email: string): void =>
    setChosen((before) => (before.includes(email) ? before.filter((one) => one !== email) : [...before, email]));
  const begin = (): Promise<unknown> => {
    const takingPart = [person.email, ...chosen];
    return give(undefined, { type: 'declare', key, sinceAt: now(), isDrill: true, takingPart }, 'the drill', {
      words: 'call the drill off',
      command: { type: 'withdraw' },
    });
  };
  return (
    <details className={styles.fold}>
      <summary>Hold a drill</summary>
      <p>
        A drill is this same page, marked as a drill. Only you and the people you choose see it; TMS users do not,
        unless they take part. At the end it says how long it took and what was missing.
      </p>
      <p>
        Nobody else sees it on the desk. It is stored in the list of outages, which everybody on the site can open, and
        its log is in a list that TMS users can open. Do not write anything there that they should not read.
      </p>
      {trouble ? <Message kind="problem" announced title={trouble} /> : null}
      <fieldset className={styles.people}>
        <legend>Who takes part with you</legend>
        {others.length === 0 ? <p>Nobody else from TMU is in the people list.</p> : null}
        {others.map(({ email, name }) => (
          <label key={email}>
            <input type="checkbox" checked={chosen.includes(email)} onChange={() => toggle(email)} /> {name}
          </label>
        ))}
      </fieldset>
      <Button busy={isSending} onClick={() => void begin()}>
        Start the drill
      </Button>
    </details>
  );
}
