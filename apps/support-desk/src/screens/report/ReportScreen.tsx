import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { OwnReport } from './OwnReport';
import { ReportForm } from './ReportForm';
import { WeKnowAbout } from './WeKnowAbout';
import styles from './report.module.scss';

/** For somebody who uses TMS and does not work on the desk: the short form, and their own reports with how they stand. */
export function ReportScreen(): React.ReactElement {
  const { desk, person } = useDesk<'readReports'>();
  const reports = useReading('own-reports', () => desk.readReports());
  // TMU reads everybody's here. A report is one's own by who SharePoint says wrote it.
  const own = (reports.value ?? []).filter((one) => one.by.email.toLowerCase() === person.email.toLowerCase());
  return (
    <Page title={places.report.title}>
      <Part name="What the team knows about">
        <WeKnowAbout />
      </Part>
      <ReportForm onSent={reports.again} />
      <section className={styles.own} aria-labelledby="tsd-own-reports">
        <h3 id="tsd-own-reports">Your reports</h3>
        {reports.state === 'failed' ? <Problem error={reports.error} tryAgain={reports.again} /> : null}
        {reports.state === 'loading' && !reports.value ? <Loading what="your reports" rows={2} /> : null}
        {reports.state === 'ready' && own.length === 0 ? (
          <p>Your reports will appear here, with TMU’s answers.</p>
        ) : null}
        {own.map((report) => (
          <Part key={report.thread} name="One of your reports" of={report}>
            <OwnReport report={report} onAdded={reports.again} />
          </Part>
        ))}
      </section>
    </Page>
  );
}
