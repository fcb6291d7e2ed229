import * as React from 'react';
import { counted, notPutBack, type Outage } from '@tms-support/support-domain';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';
import { DeskLink } from '../DeskLink';
import { useDesk } from '../desk-context';
import { useReading } from '../use-reading';
import styles from './outage.module.scss';

const mostShown = 5;

/** On Home: what was done by hand while TMS was down and is not back in it. It stays until somebody ticks it. */
export function LeftToPutBack({ outage }: { outage: Outage }): React.ReactElement | null {
  const { desk } = useDesk<'readOutage'>();
  const { value } = useReading(`outage/${outage.key}`, async () => (await desk.readOutage(outage.key)) ?? null);
  if (!value?.log || value.outage.standing !== 'ended') return null;
  const left = notPutBack(value.log);
  const on = dateWords(londonDate(outage.sinceAt));
  return (
    <section className={styles.left} aria-labelledby={`tsd-left-${outage.key}`}>
      <h3 id={`tsd-left-${outage.key}`}>{outage.isDrill ? 'Drill: ' : ''}To be put back into TMS</h3>
      <p>
        {left.length > 0
          ? `From ${on}: ${counted(left.length, 'line')} of ${value.log.lines.length} not ticked yet.`
          : `Every line of ${on} is ticked.`}{' '}
        <DeskLink to={{ screen: 'down', outage: outage.key }}>{left.length > 0 ? 'Tick them' : 'Finish it'}</DeskLink>
      </p>
      <ul>
        {left.slice(0, mostShown).map((line) => (
          <li key={line.key}>
            {line.number}. {line.words.slice(0, 120)}
          </li>
        ))}
        {left.length > mostShown ? <li>And {left.length - mostShown} more</li> : null}
      </ul>
    </section>
  );
}
