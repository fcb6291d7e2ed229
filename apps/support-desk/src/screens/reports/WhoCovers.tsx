import * as React from 'react';
import type { CoverRow, KnownPerson } from '@tms-support/sharepoint-storage';
import { coverOn, coverWords, gapsAhead, gapWords, inboxSchema, type CalendarDate } from '@tms-support/support-domain';
import { officeHours } from '../../queue/office-hours';
import styles from './reports.module.scss';

interface WhoCoversProps {
  rows: readonly CoverRow[];
  people: readonly KnownPerson[];
  today: CalendarDate;
}

/** Who covers the inboxes today, and the days ahead on which nobody does (S7, S8). */
export function WhoCovers({ rows, people, today }: WhoCoversProps): React.ReactElement {
  const entries = rows.map(({ value }) => value);
  const isWorkingDay = (on: CalendarDate): boolean => officeHours().isWorkingDay(on);
  return (
    <section className={styles.section} aria-labelledby="tsd-who-covers">
      <h3 id="tsd-who-covers">Who covers the inboxes</h3>
      <ul className={styles.lines}>
        {inboxSchema.options.map((inbox) => {
          const cover = coverOn(entries, inbox, today, people);
          const gaps = gapsAhead(entries, inbox, today, { people, isWorkingDay }).filter(
            ({ fromOn }) => cover.people.length > 0 || fromOn > today,
          );
          return (
            <li key={inbox}>
              <span>{coverWords(cover)}</span>
              {gaps.map((gap) => (
                <strong key={gap.fromOn}>{gapWords(gap, today)}</strong>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
