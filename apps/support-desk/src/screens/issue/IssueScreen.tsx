import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { describeStatus, openSteps, type OpenStep } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { goTo } from '../../app/use-route';
import { hashOf } from '../../app/route';
import { useReading } from '../../app/use-reading';
import { useSend } from '../../app/use-send';
import { CellFaults } from '../../controls/CellFaults';
import { issueTitle } from '../../words/names-of-things';
import { IssueFacts } from './IssueFacts';
import { Overtaken } from './Overtaken';
import { draftIdOf, StepForm } from './steps/StepForm';
import { StepList } from './steps/StepList';
import { hasForm, stepAsThing, stepName } from './steps/step-names';
import { Story } from './story/Story';
import styles from './issue.module.scss';

interface IssueScreenProps {
  number: number;
  step: string | undefined;
}

const isNotThere = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === 'STORAGE.NOT_FOUND';

function NotThere({ number }: { number: number }): React.ReactElement {
  return (
    <Page title={`There is no issue ${number}`}>
      <p>
        The number may be mistyped, or the issue was deleted from the list. <a href={hashOf({ screen: 'home' })}>Go to Home</a>
      </p>
    </Page>
  );
}

interface OpenIssueProps {
  row: IssueRow;
  step: string | undefined;
  /** The row as it was just written: the step is done. */
  onSaved: (row: IssueRow) => void;
  /** The row as somebody else wrote it: the step is not done, and stays in view. */
  onNewer: (row: IssueRow) => void;
}

/** The step in the address: its form, or why it has none now, with what was typed into it. */
function StepOrList({ row, step, onSaved, onNewer }: OpenIssueProps): React.ReactElement {
  const { desk, person, drafts } = useDesk();
  const { isSending, send } = useSend();
  const issue = row.value;
  const steps: readonly OpenStep[] = openSteps(issue, person);
  const [overtaking, setOvertaking] = React.useState<{ step: string; why: string }>();
  const overtaken = overtaking?.step === step ? overtaking?.why : undefined;
  const offered = steps.find((one) => one.command === step);
  const isMine = issue.owner?.email.toLowerCase() === person.email.toLowerCase();
  const mayTake = steps.some((one) => one.command === 'name-owner') && !isMine;
  const take = async (): Promise<void> => {
    const owner = { name: person.name, email: person.email };
    const sent = await send(stepAsThing['name-owner'], () => desk.giveCommand(row, { type: 'name-owner', owner }));
    if (sent?.outcome === 'saved') onSaved(sent.row);
    else if (sent) goTo({ screen: 'issue', number: row.number, step: 'name-owner' });
  };

  if (step && hasForm(step) && offered && overtaken === undefined) {
    return (
      <StepForm
        key={step}
        row={row}
        step={offered}
        command={step}
        onSaved={onSaved}
        onOvertaken={(newer, why) => {
          setOvertaking({ step, why });
          onNewer(newer);
        }}
      />
    );
  }
  // A step that was half-written, here or before a reload, and that does not fit any more.
  const lost = step && hasForm(step) ? step : undefined;
  const words = lost ? drafts.read(draftIdOf(row.number, lost)) : undefined;
  return (
    <>
      {lost && (overtaken !== undefined || words) ? (
        <Overtaken
          why={overtaken ?? `This step does not fit the issue as it stands now: ${describeStatus(issue)}.`}
          words={words ?? {}}
          stepWords={stepName(lost, issue)}
          discard={() => {
            drafts.discard(draftIdOf(row.number, lost));
            setOvertaking(undefined);
            goTo({ screen: 'issue', number: row.number });
          }}
        />
      ) : null}
      <StepList row={row} steps={steps} take={mayTake ? () => void take() : undefined} isTaking={isSending} />
    </>
  );
}

function OpenIssue(props: OpenIssueProps): React.ReactElement {
  const { siteUrl } = useDesk();
  const { row } = props;
  const issue = row.value;
  return (
    <>
      <p className={styles.standing}>
        <span className={styles.hidden}>How it stands: </span>
        <span className={styles.tag}>{describeStatus(issue)}</span>
      </p>
      <CellFaults faults={row.faults} listUrl={row.listUrl} of={`issue ${row.number}`} base={siteUrl} />
      <div className={styles.sideBySide}>
        <div className={styles.main}>
          <StepOrList {...props} />
          <Story issue={issue} />
        </div>
        <div className={styles.side}>
          <IssueFacts row={row} />
        </div>
      </div>
    </>
  );
}

/** One issue: how it stands, the steps that are open now, its story, and what is known. */
export function IssueScreen({ number, step }: IssueScreenProps): React.ReactElement {
  const { desk } = useDesk();
  const reading = useReading(`issue/${number}`, () => desk.readIssue(number));
  const [written, setWritten] = React.useState<IssueRow>();
  const box = React.useRef<HTMLDivElement>(null);
  const row = written ?? reading.value;

  const onSaved = (saved: IssueRow): void => {
    setWritten(saved);
    goTo({ screen: 'issue', number });
    // To the top of the issue, where it says how it stands now.
    box.current?.querySelector('h2')?.focus();
  };

  if (reading.state === 'failed' && isNotThere(reading.error)) return <NotThere number={number} />;
  if (!row) {
    return (
      <Page title={`Issue ${number}`}>
        {reading.state === 'failed' ? (
          <Problem error={reading.error} tryAgain={reading.again} />
        ) : (
          <Loading what={`issue ${number}`} />
        )}
      </Page>
    );
  }
  return (
    <div ref={box}>
      <Page title={`Issue ${number}: ${issueTitle(row.value.details.whatHappened)}`} wide>
        <OpenIssue row={row} step={step} onSaved={onSaved} onNewer={setWritten} />
      </Page>
    </div>
  );
}
