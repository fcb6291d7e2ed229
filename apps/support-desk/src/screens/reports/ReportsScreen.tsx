import * as React from 'react';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { ClosedProgress } from '../../all-issues/ClosedProgress';
import { useAllIssues } from '../../all-issues/use-all-issues';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { londonDate } from '../../words/london-time';
import { periodsOn } from './periods';
import forms from '../../forms/forms.module.scss';
import styles from './reports.module.scss';

const ReportOf = React.lazy(() => import(/* webpackChunkName: 'report-figures' */ './ReportOf').then((m) => ({ default: m.ReportOf })));

const noPeople: readonly KnownPerson[] = [];

/** What a period was like, in sentences (S27): small numbers stay numbers of issues, and nothing is claimed that they do not show. */
export function ReportsScreen(): React.ReactElement {
  const { desk, now } = useDesk();
  const { all, turn } = useAllIssues();
  const updates = useReading('updates', () => desk.readUpdates());
  const cover = useReading('cover', () => desk.readCover());
  const people = useReading('people', () => desk.readPeople()).value ?? noPeople;
  const periods = React.useMemo(() => periodsOn(londonDate(now())), [now]);
  const [name, setName] = React.useState('twelve-months');
  const period = periods.find((one) => one.name === name) ?? periods[0]!;
  // Not while pages come in: half of the past would give sentences that change under the reader.
  const isCounted = ['ready', 'stopped', 'failed'].includes(all.closed);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `turn` says that there are other rows under the same map
  const rows = React.useMemo(() => [...all.rows.values()], [all, turn]);
  const failed = updates.state === 'failed' && !updates.value ? updates : undefined;
  return (
    <Page title="Reports">
      <div className={styles.period}>
        <label htmlFor="tsd-period">Of which time?</label>
        <select id="tsd-period" className={forms.input} value={period.name} onChange={(event) => setName(event.target.value)}>
          {periods.map((one) => (
            <option key={one.name} value={one.name}>
              {one.label}
            </option>
          ))}
        </select>
      </div>
      <ClosedProgress all={all} doing="Counting" />
      {all.open === 'failed' && all.rows.size === 0 ? <Problem error={all.error} tryAgain={() => void all.read()} /> : null}
      {failed ? <Problem error={failed.error} tryAgain={failed.again} /> : null}
      {isCounted && updates.value ? (
        <React.Suspense fallback={<Loading what="the report" />}>
          <ReportOf rows={rows} updates={updates.value} cover={cover.value} people={people} period={period} />
        </React.Suspense>
      ) : null}
      {!isCounted && all.open !== 'failed' ? <Loading what="the issues of the past" /> : null}
    </Page>
  );
}
