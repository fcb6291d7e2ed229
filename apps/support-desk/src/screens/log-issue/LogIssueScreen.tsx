import * as React from 'react';
import type { KnownPerson, Report } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { places } from '../../app/places';
import { Problem } from '../../app/Problem';
import { DeskLink } from '../../app/DeskLink';
import { goTo } from '../../app/use-route';
import { useReading } from '../../app/use-reading';
import { isLoggedFrom } from '../../queue/half-logged';
import { issueKeyOf } from '../../queue/reports-of-issue';
import { Done } from './Done';
import { LogForm } from './LogForm';
import type { LogOutcome } from './outcome';
import { TellReporter } from './TellReporter';

const noPeople: readonly KnownPerson[] = [];

interface LogIssueScreenProps {
  /** The thread of a TMS user's own report. */
  report?: string | undefined;
}

/** One form for every problem, whoever has it and however they told us. */
export function LogIssueScreen({ report }: LogIssueScreenProps): React.ReactElement {
  const { person } = useDesk();
  const lanes = lanesOf(person.roles);
  if (!lanes.has('tmu') && !lanes.has('person')) {
    return (
      <Page title={places.log.title}>
        <p>Issues are logged by TMU and by the people who use TMS. Ask TMU to log this one for you.</p>
      </Page>
    );
  }
  return report ? <LogFromReport key={report} thread={report} /> : <LogAnIssue />;
}

function LogAnIssue({ report }: { report?: Report }): React.ReactElement {
  const { desk, drafts } = useDesk<'readPeople'>();
  const people = useReading('people', () => desk.readPeople());
  const [outcome, setOutcome] = React.useState<LogOutcome>();
  const [turn, setTurn] = React.useState(0);
  const beginAnew = React.useCallback(() => {
    setOutcome(undefined);
    setTurn((before) => before + 1);
  }, []);
  // What was refused is opened again from the top of the desk: its form is wanted then, and not the page of the last one.
  React.useEffect(
    () => (outcome ? drafts.watch((offered) => offered === 'log' && beginAnew()) : undefined),
    [outcome, drafts, beginAnew],
  );
  if (outcome) {
    return (
      <Done
        outcome={outcome}
        logAnother={() => {
          if (report) goTo({ screen: 'log' });
          beginAnew();
        }}
      />
    );
  }
  return (
    <Page title={places.log.title} wide>
      <LogForm
        key={turn}
        people={people.value ?? noPeople}
        couldNotReadPeople={people.state === 'failed'}
        report={report}
        onDone={setOutcome}
      />
    </Page>
  );
}

/** The report is read again: who opens the form from an old page sees what was added, and whether somebody logged it meanwhile. */
function LogFromReport({ thread }: { thread: string }): React.ReactElement {
  const { desk } = useDesk<'findIssues' | 'readPeople' | 'readReports'>();
  const reports = useReading('reports', () => desk.readReports());
  const people = useReading('people', () => desk.readPeople());
  const found = reports.value?.find((one) => one.thread === thread);
  // What was logged and closed on the spot is on no list of open issues, and its report may not say so: it is looked for by its key.
  const issues = useReading(`issue-of-report/${thread}`, () => desk.findIssues([issueKeyOf({ thread })]));
  const logged =
    found?.issueNumber === undefined ? issues.value?.find((row) => found && isLoggedFrom(found, row)) : undefined;
  // Once begun, the form stays: a later reading must not take it from under the person's hands.
  const [begun, setBegun] = React.useState<Report>();
  const isRead = reports.state === 'ready' && people.state !== 'loading' && issues.state !== 'loading';
  React.useEffect(() => {
    if (isRead && found && found.issueNumber === undefined && !logged) setBegun((before) => before ?? found);
  }, [isRead, found, logged]);
  if (begun) return <LogAnIssue report={begun} />;
  return (
    <Page title={places.log.title}>
      {reports.state === 'failed' ? <Problem error={reports.error} tryAgain={reports.again} /> : null}
      {reports.state === 'loading' || (reports.state === 'ready' && !isRead) ? <Loading what="the report" /> : null}
      {isRead && found?.issueNumber !== undefined ? (
        <p>
          This report is logged already:{' '}
          <DeskLink to={{ screen: 'issue', number: found.issueNumber }}>open issue {found.issueNumber}</DeskLink>.
        </p>
      ) : null}
      {isRead && found && logged ? (
        <>
          <p>
            This report is logged already:{' '}
            <DeskLink to={{ screen: 'issue', number: logged.number }}>open issue {logged.number}</DeskLink>.
          </p>
          <TellReporter row={logged} report={found} />
        </>
      ) : null}
      {isRead && !found ? (
        <p>
          This report no longer exists. <DeskLink to={{ screen: 'log' }}>Log an issue without it</DeskLink>.
        </p>
      ) : null}
    </Page>
  );
}
