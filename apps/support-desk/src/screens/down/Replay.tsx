import * as React from 'react';
import type { DocumentRow, TimetableRow } from '@tms-support/sharepoint-storage';
import { dateInWords, knownOn, type CalendarDate } from '@tms-support/support-domain';
import { useAllIssues } from '../../all-issues/use-all-issues';
import { DeskLink } from '../../app/DeskLink';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import styles from './down.module.scss';

const noDocuments: readonly DocumentRow[] = [];

/** What was known on a past day: updates, who had been told what, which copies were fresh, which issues had come (S29). */
export function Replay({ day, mayReadIssues }: { day: CalendarDate; mayReadIssues: boolean }): React.ReactElement {
  return (
    <Page title={`What was known on ${dateInWords(day)}`} intro={<p>Nothing after that day is shown.</p>}>
      <Known day={day} />
      {mayReadIssues ? <Issues day={day} /> : null}
    </Page>
  );
}

function Known({ day }: { day: CalendarDate }): React.ReactElement {
  const { desk } = useDesk<'readDocuments' | 'readUpdates' | 'readUpdatesOf'>();
  const documents = useReading('documents', () => desk.readDocuments());
  const stories = useReading(`stories-by/${day}`, async () => {
    const rows = await desk.readUpdates();
    return desk.readUpdatesOf(rows.map(({ number }) => number));
  });
  if (stories.state === 'failed' && !stories.value) return <Problem error={stories.error} tryAgain={stories.again} />;
  if (!stories.value) return <Loading what="the timetable of that day" rows={3} />;
  const then = knownOn(day, {
    updates: stories.value.map(({ value }: TimetableRow) => value),
    documents: (documents.value ?? noDocuments).map(({ value }) => value),
    issues: [],
  });
  return (
    <>
      <section className={styles.part} aria-labelledby="tsd-then-updates">
        <h3 id="tsd-then-updates">Updates around that day</h3>
        {then.updates.length === 0 ? <p>None was on the timetable by then.</p> : null}
        <ul>
          {then.updates.map(({ key, title, when, told, changedSince }) => (
            <li key={key}>
              <p className={styles.words}>
                {title} ({key}): {when}.{changedSince ? ' It was announced differently later.' : ''}
              </p>
              <p className={styles.under}>
                {told.length === 0 ? 'Nobody had been told about it.' : `${told.join('. ')}.`}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby="tsd-then-documents">
        <h3 id="tsd-then-documents">Documents</h3>
        <ul>
          {then.documents.map(({ title, words }) => (
            <li key={title}>
              {title}: {words}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Issues({ day }: { day: CalendarDate }): React.ReactElement {
  const { all } = useAllIssues({ isOnce: true });
  const rows = [...all.rows.values()].map((row) => ({ row, raisedAt: row.value.raisedAt }));
  const { issues } = knownOn(day, { updates: [], documents: [], issues: rows });
  const isReading = all.open !== 'ready' || (all.closed !== 'ready' && all.closed !== 'failed');
  return (
    <section className={styles.part} aria-labelledby="tsd-then-issues">
      <h3 id="tsd-then-issues">Issues of the week before</h3>
      {all.open === 'failed' || all.closed === 'failed' ? <p role="status">Not all issues could be read.</p> : null}
      {isReading ? <p role="status">Older issues are being read.</p> : null}
      {issues.length === 0 && !isReading ? <p>There were none.</p> : null}
      <ul>
        {issues.map(({ row, raisedAt }) => (
          <li key={row.number}>
            <DeskLink to={{ screen: 'issue', number: row.number }}>Issue {row.number}</DeskLink>,{' '}
            {dateInWords(raisedAt.slice(0, 10))}: {row.value.details.whatHappened.slice(0, 140)}
          </li>
        ))}
      </ul>
    </section>
  );
}
