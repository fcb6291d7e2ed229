import * as React from 'react';
import type { CoverRow, KnownPerson } from '@tms-support/sharepoint-storage';
import {
  coverAfter,
  coverOn,
  coverWords,
  gapsAhead,
  gapWords,
  inboxes,
  inboxSchema,
  nextCoverWords,
  type Inbox,
} from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { Loading } from '../../../app/Loading';
import { useReading } from '../../../app/use-reading';
import { Hidden } from '../../../controls/Hidden';
import { officeHours } from '../../../queue/office-hours';
import { londonDate } from '../../../words/london-time';
import { HomeSection } from '../HomeSection';
import { StaleLine } from '../StaleLine';
import { isNextWorkingDay } from './cover-days';
import { SetCover } from './SetCover';
import styles from '../home.module.scss';

interface OneInboxProps {
  inbox: Inbox;
  rows: readonly CoverRow[];
  people: readonly KnownPerson[];
  mayChange: boolean;
}

function OneInbox({ inbox, rows, people, mayChange }: OneInboxProps): React.ReactElement {
  const { now } = useDesk();
  const today = londonDate(now());
  const calendar = officeHours();
  const entries = rows.map((row) => row.value);
  const cover = coverOn(entries, inbox, today, people);
  const ahead = { people, isWorkingDay: (on: string) => calendar.isWorkingDay(on) };
  const gaps = gapsAhead(entries, inbox, today, ahead);
  const next = coverAfter(cover, entries, ahead);
  // A gap says that nobody covers it, and until when: that nobody does today, which may be a Saturday, would say it twice.
  const isCovered = cover.people.length > 0 || gaps.length === 0;
  // As the days come.
  const named = isCovered ? 'it' : undefined;
  const coming = gaps.map((gap) => ({ on: gap.fromOn, words: gapWords(gap, today, named) }));
  // In one sentence where the one ends and the other begins.
  const isThen = next && cover.untilOn !== undefined && isNextWorkingDay(cover.untilOn, next.on, ahead.isWorkingDay);
  if (next && !isThen) coming.push({ on: next.on, words: nextCoverWords(next, today) });
  coming.sort((one, other) => (one.on < other.on ? -1 : 1));
  return (
    <li className={cover.people.length === 0 || gaps.length > 0 ? `${styles.noted} ${styles.uncovered}` : styles.noted}>
      {/* The first sentence names it. */}
      <h4>
        <Hidden>{inboxes[inbox].stored}</Hidden>
      </h4>
      {isCovered ? <span>{coverWords(cover, isThen ? next : undefined)}</span> : null}
      {coming.map(({ on, words }) => (
        <React.Fragment key={on}>
          {' '}
          <span>{words}</span>
        </React.Fragment>
      ))}{' '}
      {mayChange ? (
        <SetCover
          inbox={inbox}
          title={inboxes[inbox].stored}
          entries={entries}
          gaps={gaps}
          people={people}
          today={today}
        />
      ) : null}
    </li>
  );
}

interface CoverOfInboxesProps {
  people: readonly KnownPerson[];
  mayChange: boolean;
}

/** Who reads what panellists write, today and next, and the days of the coming weeks on which nobody does (S7, S8). */
export function CoverOfInboxes({ people, mayChange }: CoverOfInboxesProps): React.ReactElement {
  const { desk } = useDesk<'readCover'>();
  const reading = useReading('cover', () => desk.readCover());
  const rows = reading.value;
  return (
    <HomeSection id="cover" title="Who covers the inboxes">
      {reading.state === 'failed' ? (
        <StaleLine again={reading.again} error={reading.error} isEmpty={!rows} what="who covers the inboxes" />
      ) : null}
      {rows ? (
        <ul className={styles.list}>
          {inboxSchema.options.map((inbox) => (
            <OneInbox key={inbox} inbox={inbox} rows={rows} people={people} mayChange={mayChange} />
          ))}
        </ul>
      ) : null}
      {!rows && reading.state === 'loading' ? <Loading what="who covers the inboxes" rows={1} /> : null}
    </HomeSection>
  );
}
