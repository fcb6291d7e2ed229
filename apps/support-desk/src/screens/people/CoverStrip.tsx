import * as React from 'react';
import {
  addWorkingDays,
  coverStrip,
  inboxes,
  type CalendarDate,
  type CoverEntry,
  type CoverPerson,
} from '@tms-support/support-domain';
import { officeHours } from '../../queue/office-hours';
import { shortDateWords } from '../../words/date-words';
import { runWords } from './run-words';
import styles from './people.module.scss';

/** The coming weeks side by side, as many as there is room for: who covers each inbox, and where nobody does. */
export function CoverStrip({
  entries,
  people,
  today,
}: {
  entries: readonly CoverEntry[];
  people: readonly CoverPerson[];
  today: CalendarDate;
}): React.ReactElement {
  const weeks = React.useMemo(() => {
    const calendar = officeHours();
    // On a Saturday this week has nothing to come: the strip begins with next Monday's, and shows as many weeks as ever.
    const from = calendar.isWorkingDay(today) ? today : addWorkingDays(today, 1, calendar);
    return coverStrip(entries, from, { people, isWorkingDay: (on) => calendar.isWorkingDay(on) });
  }, [entries, people, today]);
  return (
    <section className={styles.weeks} aria-labelledby="tsd-weeks">
      <h3 id="tsd-weeks">The coming weeks</h3>
      <ol className={styles.strip}>
        {weeks.map(({ mondayOn, inboxes: of }) => (
          <li key={mondayOn} className={styles.week}>
            <h4>
              Week of <span className={styles.whole}>{shortDateWords(mondayOn, today)}</span>
            </h4>
            {of.map(({ inbox, runs }) => (
              <div key={inbox}>
                <h5>{inboxes[inbox].stored}</h5>
                {runs.length === 0 ? <p>No working days are left.</p> : null}
                {runs.map((run) => (
                  <p key={run.fromOn} className={run.people.length === 0 ? styles.nobody : undefined}>
                    {runWords(run, today)}
                  </p>
                ))}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
