import * as React from 'react';
import type { DocumentRow, IssueRow, UpdateRow } from '@tms-support/sharepoint-storage';
import { calendarDateSchema, isForThem, outageInSight, updatesOnDay } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { outagesOfRows } from '../../app/outage/outages-of-rows';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { Problem } from '../../app/Problem';
import { useReading } from '../../app/use-reading';
import { londonDate } from '../../words/london-time';
import { HearingsThisWeek } from './HearingsThisWeek';
import { PackPart } from './pack/PackPart';
import { useHearings } from './use-hearings';
import { HandLog } from './HandLog';
import { Limits } from './Limits';
import { NotDown } from './NotDown';
import { OutageStory } from './OutageStory';
import { Replay } from './Replay';
import { DayForm } from './DayForm';
import { PutBack } from './PutBack';
import { Standing } from './Standing';
import { UpdatesNear } from './UpdatesNear';
import { WhomToTell } from './WhomToTell';
import styles from './down.module.scss';

const noIssues: readonly IssueRow[] = [];
const noUpdates: readonly UpdateRow[] = [];
const noDocuments: readonly DocumentRow[] = [];

interface DownScreenProps {
  mayReadIssues: boolean;
  /** One that is over. Absent: the one that stands over every screen. */
  outageKey?: string | undefined;
  day?: string | undefined;
}

interface SectionProps {
  id: string;
  title: string;
  children: React.ReactNode;
}

function Section({ id, title, children }: SectionProps): React.ReactElement {
  return (
    <section className={styles.part} aria-labelledby={`tsd-down-${id}`}>
      <h3 id={`tsd-down-${id}`}>{title}</h3>
      <Part name={title}>{children}</Part>
    </section>
  );
}

/** One outage, from what has a limit to what is put back at its end. */
function OneOutage({ outageKey, mayReadIssues }: { outageKey: string; mayReadIssues: boolean }): React.ReactElement {
  const { desk } = useDesk();
  const reading = useReading(`outage/${outageKey}`, async () => (await desk.readOutage(outageKey)) ?? null);
  const issues = useReading('open-issues', () => (mayReadIssues ? desk.readOpenIssues() : Promise.resolve(noIssues)));
  const updates = useReading('updates', () => desk.readUpdates());
  const documents = useReading('documents', () => desk.readDocuments());
  const hearings = useHearings();
  const whole = reading.value;
  if (whole === null) return <p>There is no such outage. It may have been deleted from the list.</p>;
  if (!whole)
    return reading.state === 'failed' ? (
      <Problem error={reading.error} tryAgain={reading.again} />
    ) : (
      <Loading what="what we know about it" rows={4} />
    );
  const { outage } = whole;
  const issue = (issues.value ?? noIssues).find(({ value }) => value.key === outage.issueKey);
  const onDay = updates.value
    ? updatesOnDay(
        (updates.value ?? noUpdates).map((row) => row.value),
        londonDate(outage.sinceAt),
      )
    : undefined;
  const isOver = outage.standing === 'ended' || outage.standing === 'finished';
  const near = (onDay?.found ?? []).map(({ update }) => update.title);
  return (
    <>
      {outage.isDrill ? <p className={styles.drill}>Drill. TMS is working.</p> : null}
      <Standing whole={whole} issue={issue} />
      {isOver && whole.log ? (
        <Section id="put-back" title="Put back into TMS">
          <PutBack whole={whole} />
        </Section>
      ) : null}
      {outage.standing === 'declared' ? (
        <Section id="limits" title="What has a time limit">
          <p>These open from SharePoint, even while TMS is down.</p>
          <Limits rows={documents.value ?? noDocuments} hearings={hearings.value ?? []} />
        </Section>
      ) : null}
      {outage.standing === 'withdrawn' ? null : (
        <>
          <Section id="log" title="Done by hand in the meantime">
            <HandLog whole={whole} />
          </Section>
          <Section id="tell" title="Who to tell">
            <HearingsThisWeek hearings={hearings.value} />
            <WhomToTell whole={whole} issueNumber={issue?.number} updates={near} />
          </Section>
          <Section id="updates" title="Was there an update?">
            <UpdatesNear whole={whole} onDay={onDay} />
          </Section>
        </>
      )}
      <Section id="story" title="The whole story">
        <OutageStory whole={whole} />
      </Section>
    </>
  );
}

/** TMS is down: what to do, in one place, for everybody; and how to say so where nobody has (S13, S14, S22, S29 to S31). */
export function DownScreen({ mayReadIssues, outageKey, day }: DownScreenProps): React.ReactElement {
  const { now } = useDesk();
  // Anybody may have written the address: a date that does not exist, or is in the future, is not replayed.
  return day && calendarDateSchema.safeParse(day).success && day <= londonDate(now()) ? (
    <Replay key={day} day={day} mayReadIssues={mayReadIssues} />
  ) : (
    <DownNow mayReadIssues={mayReadIssues} outageKey={outageKey} />
  );
}

function DownNow({ mayReadIssues, outageKey }: Omit<DownScreenProps, 'day'>): React.ReactElement {
  const { desk, person, now } = useDesk();
  const issues = useReading('open-issues', () => (mayReadIssues ? desk.readOpenIssues() : Promise.resolve(noIssues)));
  const outages = useReading('outages', () => desk.readOutages());
  const documents = useReading('documents', () => desk.readDocuments());
  const updates = useReading('updates', () => desk.readUpdates());
  const hearings = useHearings();
  const theirs = outagesOfRows(outages.value ?? []).filter((one) => isForThem(one, person.email));
  const inSight = outageInSight(theirs, person.email, now());
  const unfinished = theirs.find(({ standing }) => standing === 'ended');
  const shown = outageKey ?? (inSight?.standing === 'withdrawn' ? undefined : (inSight ?? unfinished)?.key);
  const [last] = theirs;
  const isDown = inSight?.standing === 'declared' && !inSight.isDrill;
  return (
    <Page title={places.down.title}>
      {/* By its own address it is opened again: a line that was refused comes back to the form then. */}
      {shown ? (
        <OneOutage key={`${shown} ${outageKey === undefined}`} outageKey={shown} mayReadIssues={mayReadIssues} />
      ) : null}
      {outages.state === 'failed' && !outages.value ? (
        <Problem error={outages.error} tryAgain={outages.again} />
      ) : !isDown && outageKey === undefined ? (
        <NotDown
          mayReadIssues={mayReadIssues}
          issues={issues.value ?? noIssues}
          past={theirs}
          isDrillOn={inSight?.standing === 'declared'}
        />
      ) : null}
      <Section id="pack" title="The pack, for when SharePoint is down too">
        <PackPart
          documents={documents.value ?? noDocuments}
          updates={updates.value ?? noUpdates}
          hearings={hearings.value}
          outage={inSight}
        />
      </Section>
      <Section id="day" title="What was known on a past day">
        <DayForm key={last?.key} first={last && londonDate(last.sinceAt)} />
      </Section>
    </Page>
  );
}
