import * as React from 'react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import { comingInWords, lanesOf, updatesCalendar, updatesCsv, type ListedUpdate } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { CopyText } from '../../controls/CopyText';
import { downloadFile } from '../../controls/download-file';
import { FirstButton } from '../../controls/FirstButton';
import { londonDate } from '../../words/london-time';
import { CalendarInLibrary } from './CalendarInLibrary';
import styles from './updates.module.scss';

/** How often the row was written: a calendar that holds a newer one keeps that. SharePoint's etag is `"<guid>,<version>"`. */
const versionIn = (etag: string): number => Number(/(\d{1,9})"?$/.exec(etag)?.[1] ?? 0);

const listed = ({ value, life }: UpdateRow, link: string): ListedUpdate => ({
  key: value.key,
  title: value.title,
  stage: life?.stage ?? 'heard',
  link,
  ...(life?.hasNoDate ? {} : { window: value.window }),
  ...(life?.choice ? { decision: { choice: life.choice, impact: life.impact ?? 'not-known' } } : {}),
});

/** The buttons by which the timetable leaves the desk. */
export function Ways({
  coming,
  rows,
}: {
  coming: readonly UpdateRow[];
  rows: readonly UpdateRow[];
}): React.ReactElement {
  const { now, linkTo, person } = useDesk();
  const today = londonDate(now());
  const out = (some: readonly UpdateRow[]): readonly ListedUpdate[] =>
    some.map((row) => listed(row, linkTo({ screen: 'updates', number: row.number })));
  const calendar = (): string => {
    const dated = coming.flatMap((row) => {
      const { window, ...update } = listed(row, linkTo({ screen: 'updates', number: row.number }));
      return window ? [{ ...update, window, sequence: versionIn(row.etag) }] : [];
    });
    return updatesCalendar(dated, now());
  };
  const mayWrite = person.maySetUp || lanesOf(person.roles).has('tmu');
  return (
    <>
      <div className={styles.ways}>
        <FirstButton
          onClick={() => downloadFile(`updates-of-tms-${today}.ics`, calendar(), 'text/calendar;charset=utf-8')}
        >
          Save as a calendar
        </FirstButton>
        {mayWrite ? <CalendarInLibrary contents={calendar} /> : null}
        <FirstButton
          onClick={() => downloadFile(`updates-of-tms-${today}.csv`, updatesCsv(out(rows)), 'text/csv;charset=utf-8')}
        >
          Save as a table (CSV)
        </FirstButton>
        <FirstButton onClick={() => window.print()}>Print</FirstButton>
        <CopyText
          text={() => comingInWords(out(coming), today, Date.parse(now()))}
          copied="The text is copied."
          label="What is coming, in words"
        >
          Copy what is coming, for a newsletter
        </CopyText>
      </div>
      <p className={styles.under}>
        A calendar shows the timetable as it is when you save it. Outlook opens it beside your own, and it does not
        follow later changes. Updates without a date are not in it.
      </p>
    </>
  );
}
