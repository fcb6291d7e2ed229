import * as React from 'react';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { ClosedProgress } from '../../all-issues/ClosedProgress';
import { useAllIssues } from '../../all-issues/use-all-issues';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { places, type Route } from '../../app/places';
import { useReading } from '../../app/use-reading';
import { goTo } from '../../app/use-route';
import { CopyText } from '../../controls/CopyText';
import { londonDate } from '../../words/london-time';
import { BetweenDates } from './BetweenDates';
import { periodBetween, periodsOn, sentPeriodName } from './periods';
import forms from '../../forms/forms.module.scss';
import styles from './reports.module.scss';

const ReportOf = React.lazy(() =>
  import(/* webpackChunkName: 'report-figures' */ './ReportOf').then((m) => ({ default: m.ReportOf })),
);

/** The time that is reported of where the address names none. */
const usual = 'twelve-months';
const noPeople: readonly KnownPerson[] = [];

/** What a period was like, in sentences (S27): small numbers stay numbers of issues, and nothing is claimed that they do not show. */
export function ReportsScreen({ period: asked = usual }: { period: string | undefined }): React.ReactElement {
  const { desk, now, linkTo } = useDesk<'readCover' | 'readPeople' | 'readUpdates'>();
  const { all, turn } = useAllIssues();
  const updates = useReading('updates', () => desk.readUpdates());
  const cover = useReading('cover', () => desk.readCover());
  const people = useReading('people', () => desk.readPeople()).value ?? noPeople;
  const periods = React.useMemo(() => periodsOn(londonDate(now())), [now]);
  const between = periodBetween(asked);
  const named = periods.find(({ name }) => name === asked) ?? between;
  const [wantsDates, setWantsDates] = React.useState(false);
  const isBetween = wantsDates || between !== undefined;
  const period = named ?? periods.find(({ name }) => name === usual)!;
  const place = (name: string): Route => ({ screen: 'reports', ...(name === usual ? {} : { period: name }) });
  // Not while pages come in: half of the past would give sentences that change under the reader.
  const isCounted = ['ready', 'stopped', 'failed'].includes(all.closed);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `turn` says that there are other rows under the same map
  const rows = React.useMemo(() => [...all.rows.values()], [all, turn]);
  const failed = updates.state === 'failed' && !updates.value ? updates : undefined;
  return (
    <Page title={places.reports.title}>
      <div className={styles.period}>
        <label htmlFor="tsd-period">Period</label>
        <select
          id="tsd-period"
          className={forms.input}
          value={isBetween ? 'between' : period.name}
          onChange={({ target }) => {
            setWantsDates(target.value === 'between');
            if (target.value !== 'between') goTo(place(target.value));
          }}
        >
          {periods.map((one) => (
            <option key={one.name} value={one.name}>
              {one.label}
            </option>
          ))}
          <option value="between">Between two dates</option>
        </select>
        {isBetween ? <BetweenDates key={between?.name ?? ''} shown={between} /> : null}
        <CopyText
          text={() => linkTo(place(sentPeriodName(period)))}
          copied="The link is copied."
          label="Link to this report"
          kind="quiet"
        >
          Copy link to this report
        </CopyText>
      </div>
      {named ? null : (
        <p role="status">
          The address does not name one of these periods. This is{' '}
          {period.label.charAt(0).toLowerCase() + period.label.slice(1)}.
        </p>
      )}
      <ClosedProgress all={all} doing="Counting" />
      {all.open === 'failed' && all.rows.size === 0 ? (
        <Problem error={all.error} tryAgain={() => void all.read()} />
      ) : null}
      {failed ? <Problem error={failed.error} tryAgain={failed.again} /> : null}
      {isCounted && updates.value ? (
        <React.Suspense fallback={<Loading what="the report" />}>
          <ReportOf
            rows={rows}
            updates={updates.value}
            cover={cover.value}
            people={people}
            period={period}
            closedRead={all.closed === 'ready' ? undefined : all.closedCount}
          />
        </React.Suspense>
      ) : null}
      {!isCounted && all.open !== 'failed' ? <Loading what="the issues of the past" /> : null}
    </Page>
  );
}
