import * as React from 'react';
import type { Report, StorageError } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { useWaits } from '../../app/use-waits';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { asksWhetherItWorked } from '../../words/report-words';
import { OwnReport } from './OwnReport';
import { ReportForm } from './ReportForm';
import { WeKnowAbout } from './WeKnowAbout';
import styles from './report.module.scss';

/** For somebody who uses TMS and does not work on the desk: the short form, and their own reports with how they stand. */
export function ReportScreen(): React.ReactElement {
  const { desk, person, settings } = useDesk<'readReports' | 'readKnownProblems'>();
  const reports = useReading('own-reports', () => desk.readReports());
  const known = useReading('known-problems', () => desk.readKnownProblems());
  // Both stand above the form, or move it.
  const waits = useWaits(reports, known);
  // One that was just sent has its place before it is read: those below it moved down when it came.
  const [expectsOne, setExpectsOne] = React.useState(false);
  // TMU reads everybody's here. A report is one's own by who SharePoint says wrote it.
  const own = (reports.value ?? []).filter((one) => one.by.email.toLowerCase() === person.email.toLowerCase());
  // Whoever comes back to read an answer finds it first, and keeps it there when they have said whether it worked.
  const asked = React.useRef(new Set<string>());
  own.filter(({ standsAs }) => asksWhetherItWorked(standsAs)).forEach(({ thread }) => asked.current.add(thread));
  const isFirst = ({ thread }: Report): boolean => asked.current.has(thread);
  const [first, rest] = [own.filter(isFirst), own.filter((report) => !isFirst(report))];
  const listed = (some: readonly Report[]): React.ReactNode =>
    some.map((report) => (
      <Part key={report.thread} name="One of your reports" of={report}>
        <OwnReport report={report} onAdded={reports.again} />
      </Part>
    ));
  // Whoever may not read this list may write no row of it (visitors of the site): a form would end in a refusal.
  if (reports.state === 'failed' && (reports.error as Partial<StorageError>).code === 'STORAGE.NOT_ALLOWED')
    return (
      <Page title={places.report.title}>
        <p>You cannot send a report from here. To report a problem with TMS, tell {settings.deskContact || 'TMU'}.</p>
      </Page>
    );
  if (waits)
    return (
      <Page title={places.report.title}>
        <Loading what="your reports" rows={2} />
      </Page>
    );
  return (
    <Page title={places.report.title}>
      <div className={styles.frame}>
        <div className={styles.sides}>
          <div>
            {first.length > 0 ? (
              <section aria-labelledby="tsd-answered-reports">
                <h3 id="tsd-answered-reports">TMU has answered you</h3>
                {listed(first)}
              </section>
            ) : null}
            <Part name="What the team knows about">
              <WeKnowAbout />
            </Part>
            <ReportForm
              onSent={() => {
                setExpectsOne(true);
                reports.again();
              }}
            />
          </div>
          <section className={styles.own} aria-labelledby="tsd-own-reports">
            <h3 id="tsd-own-reports">{first.length > 0 ? 'Your other reports' : 'Your reports'}</h3>
            {reports.state === 'failed' ? <Problem error={reports.error} tryAgain={reports.again} /> : null}
            {reports.state === 'loading' && (expectsOne || !reports.value) ? (
              <Loading what="your reports" rows={2} />
            ) : null}
            {reports.state === 'ready' && rest.length === 0 ? (
              <p>
                {first.length > 0 ? 'You have no other reports.' : 'Your reports will appear here, with TMU’s answers.'}
              </p>
            ) : null}
            {listed(rest)}
          </section>
        </div>
      </div>
    </Page>
  );
}
