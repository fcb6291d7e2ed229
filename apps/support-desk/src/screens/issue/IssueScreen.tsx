import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { answerOf, lanesOf, openSteps } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Page } from '../../app/Page';
import { Problem } from '../../app/Problem';
import { goTo } from '../../app/use-route';
import { DeskLink } from '../../app/DeskLink';
import { useReading } from '../../app/use-reading';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { FirstButton } from '../../controls/FirstButton';
import { CellFaults } from '../../controls/CellFaults';
import { CopyText } from '../../controls/CopyText';
import { Message } from '../../controls/Message';
import { isFromReport } from '../../queue/reports-of-issue';
import { issueTitle } from '../../words/issue-title';
import { Attachments } from './attachments/Attachments';
import { DropAnswer } from './DropAnswer';
import { IssueFacts } from './IssueFacts';
import { KnownLine } from './known/KnownLine';
import { PeopleOnIssue } from './people/PeopleOnIssue';
import { FromReport } from './report/FromReport';
import { useTellReport } from './report/use-tell-report';
import { Story } from './story/Story';
import { WorkArea } from './WorkArea';
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
        The number may be mistyped, or the issue was deleted from the list.{' '}
        <DeskLink to={{ screen: 'home' }}>Go to Home</DeskLink>
      </p>
    </Page>
  );
}

interface OpenIssueProps {
  row: IssueRow;
  step: string | undefined;
  onSaved: (row: IssueRow, waiting?: string) => void;
  onNewer: (row: IssueRow) => void;
  onDraft: () => void;
  waiting: readonly string[];
  /** It was closed just now, on this page. */
  isJustClosed: boolean;
}

/** Asked where it is remembered best: as the issue closes, and by somebody who still knows what helped. */
function SaveAnswerPrompt({ row }: { row: IssueRow }): React.ReactElement {
  return (
    <Message kind="saved" title="Closed. Save this answer for next time?">
      <p>
        <DeskLink to={{ screen: 'issue', number: row.number, step: 'save-answer' }}>
          Save this answer for next time
        </DeskLink>
        . Names are taken out first, and you read it before it is kept.
      </p>
      {row.value.details.cause ? null : (
        <p>
          <DeskLink to={{ screen: 'issue', number: row.number, step: 'change-details' }}>Add what caused it</DeskLink>
        </p>
      )}
    </Message>
  );
}

function OpenIssue(props: OpenIssueProps): React.ReactElement {
  const { siteUrl, person, linkTo } = useDesk();
  const { row, step, onSaved, onNewer } = props;
  const issue = row.value;
  const steps = openSteps(issue, person);
  const { tell, untold } = useTellReport();
  const saved = (written: IssueRow, waiting?: string): void => {
    onSaved(written, waiting);
    if (!waiting) tell(written);
  };
  const mayKeep = lanesOf(person.roles).has('tmu') && issue.status === 'closed' && answerOf(issue) !== undefined;
  return (
    <>
      <Part name="What is wrong in the list" of={row}>
        <CellFaults faults={row.faults} listUrl={row.listUrl} of={`issue ${row.number}`} base={siteUrl} />
      </Part>
      {untold ? (
        <Message kind="warning" announced title="The person’s own report does not show it yet">
          <p>The issue itself is saved.</p>
          <FirstButton onClick={() => tell(untold)}>Write it on the report</FirstButton>
        </Message>
      ) : null}
      <Part name="What the team knows about this" of={row}>
        <KnownLine row={row} />
      </Part>
      {isFromReport(issue) ? (
        <Part name="The person’s own report" of={row}>
          <FromReport row={row} steps={steps} />
        </Part>
      ) : null}
      {props.isJustClosed && mayKeep && step === undefined ? <SaveAnswerPrompt row={row} /> : null}
      <DropAnswer row={row} steps={steps} className={styles.sideBySide}>
        <div className={styles.main}>
          <WorkArea row={row} step={step} steps={steps} onSaved={saved} onNewer={onNewer} onDraft={props.onDraft} />
          <Part name="The story" of={row}>
            <Story
              issue={issue}
              unverified={row.unverified ?? []}
              otherName={row.otherName ?? []}
              waiting={props.waiting}
              isInShort={row.inShort ?? false}
            />
          </Part>
        </div>
        <div className={styles.side}>
          <Part name="What we know about the issue" of={row}>
            <IssueFacts row={row} />
          </Part>
          <Part name="The list of people" of={row}>
            <PeopleOnIssue row={row} steps={steps} />
          </Part>
          <Part name="The list of files" of={row}>
            <Attachments row={row} onNewer={onNewer} />
          </Part>
          <div className={styles.copyLink} data-print="no">
            <CopyText
              kind="quiet"
              text={() => linkTo({ screen: 'issue', number: row.number })}
              copied="The link is copied."
              label="Link to this issue"
            >
              Copy link to this issue
            </CopyText>
          </div>
        </div>
      </DropAnswer>
    </>
  );
}

/** How often SharePoint has written the row, by its ETag: `"…,7"`. */
const writtenTimes = ({ etag }: IssueRow): number => Number(etag.split(',').pop()?.replace(/"/g, '')) || 0;

/**
 * What was written here, unless something newer was read since: a reading that began before the write must not hide it. By
 * SharePoint's count of the row, and not by when its last step was taken: that is the time of somebody's PC.
 */
function newest(written: IssueRow | undefined, read: IssueRow | undefined): IssueRow | undefined {
  if (!written || !read) return written ?? read;
  return writtenTimes(read) > writtenTimes(written) ? read : written;
}

/** One issue: how it stands, the steps that are open now, its story, and what is known. */
export function IssueScreen({ number, step }: IssueScreenProps): React.ReactElement {
  const { desk } = useDesk<'readIssue'>();
  const reading = useReading(`issue/${number}`, () => desk.readIssue(number));
  const [written, setWritten] = React.useState<IssueRow>();
  const [isJustClosed, setJustClosed] = React.useState(false);
  const [waits, setWaits] = React.useState<{ etag: string; what: readonly string[] }>({ etag: '', what: [] });
  const box = React.useRef<HTMLDivElement>(null);
  const row = newest(written, reading.value);
  // What waited is in the story once the row is another one.
  const waiting = row?.etag === waits.etag ? waits.what : [];

  const toTheTop = (): void => {
    goTo({ screen: 'issue', number });
    // To the top of the issue, where it says how it stands now.
    box.current?.querySelector('h2')?.focus();
  };
  const onSaved = (saved: IssueRow, nowWaiting?: string): void => {
    setWritten(saved);
    setJustClosed(saved.value.status === 'closed' && !saved.value.mergedInto && row?.value.status !== 'closed');
    if (nowWaiting) setWaits({ etag: saved.etag, what: [...waiting, nowWaiting] });
    toTheTop();
  };

  if (reading.state === 'failed' && isNotThere(reading.error)) return <NotThere number={number} />;
  if (!row) {
    return (
      <Page title={`${places.issue.title} ${number}`}>
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
      <Page title={`${places.issue.title} ${number}: ${issueTitle(row.value.details.whatHappened)}`} wide>
        {reading.state === 'failed' ? (
          <Message kind="note">
            <p>
              SharePoint did not answer just now. This issue may be out of date.{' '}
              <FirstButton onClick={reading.again}>Read it again</FirstButton>
            </p>
          </Message>
        ) : null}
        <OpenIssue
          row={row}
          step={step}
          onSaved={onSaved}
          onNewer={setWritten}
          onDraft={toTheTop}
          waiting={waiting}
          isJustClosed={isJustClosed}
        />
      </Page>
    </div>
  );
}

export { prefetchSteps } from './WorkArea';
