import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { whenSent } from '../../app/switches/is-switched-off';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { isSameEmail } from '../../queue/who-is-there';
import form from '../../forms/forms.module.scss';
import styles from '../../app/app.module.scss';
import { KeepOriginal } from './KeepOriginal';
import type { LogOutcome } from './outcome';
import { TellReporter } from './TellReporter';
import { useIssueOfKey } from './use-issue-of-key';

interface DoneProps {
  outcome: LogOutcome;
  logAnother: () => void;
}

function titleOf(outcome: LogOutcome): string {
  if (outcome.kind === 'waiting') return `Kept on this device: ${outcome.what}`;
  const { number, value } = outcome.row;
  if (outcome.kind === 'added') return `${outcome.name} is now on issue ${number}`;
  return value.status === 'closed' ? `Issue ${number} is logged and closed` : `Issue ${number} is logged`;
}

/** Whoever reported it themselves reads how it stands; everybody else hears from the team alone. */
const hears = (name: string, isTold: boolean): string =>
  isTold
    ? `${name} can see on the desk how it is going. The desk does not send email.`
    : `The desk does not send email, so tell ${name} yourself.`;

function NextWords({ row, isOwn }: { row: IssueRow; isOwn: boolean }): React.ReactElement {
  const { person } = useDesk();
  const issue = row.value;
  const { name } = issue.reporter;
  if (issue.status === 'closed')
    return <p>What you did for {name} is in its story. If it comes back, open the same issue again.</p>;
  // What a colleague deals with is theirs to answer.
  const isMine = !issue.owner || isSameEmail(issue.owner.email, person.email);
  const whose = isMine ? 'You are' : `${issue.owner?.name} is`;
  return (
    <>
      <p>
        {issue.owner
          ? `${whose} dealing with it.`
          : 'Nobody is dealing with it yet. It stays on Home until somebody takes it.'}{' '}
        {hears(name, isOwn)}
      </p>
      {isMine ? (
        <p>
          <DeskLink to={{ screen: 'issue', number: row.number, step: 'answer' }}>Answer {name}</DeskLink>
        </p>
      ) : null}
    </>
  );
}

/** After the form: what became of it, what happens next, and the ways on. The heading takes the focus. */
export function Done({ outcome: ended, logAnother }: DoneProps): React.ReactElement {
  const { settings } = useDesk();
  // What waited has its number once it is sent, and the page says so without being opened again.
  const late = useIssueOfKey(ended.kind === 'waiting' ? ended.entryId : undefined);
  const outcome: LogOutcome = late ? { kind: 'logged', row: late } : ended;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.page}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {titleOf(outcome)}
      </h2>
      {outcome.kind === 'waiting' ? (
        <div className={styles.intro}>
          <p>
            {outcome.because} Nothing that you typed is lost. {whenSent(settings)}{' '}
            {outcome.isNew ? 'It will get its number then. ' : ''}Do not clear this browser until the top of the desk
            says that it is saved.
          </p>
          {outcome.hadOriginal ? (
            <p>Files are not kept here. Add the message and its pictures to the issue once it has its number.</p>
          ) : null}
        </div>
      ) : (
        <div className={styles.intro}>
          {outcome.kind === 'added' ? (
            <p>
              What they said is with the issue, and one answer goes to everybody on it.{' '}
              {hears(outcome.name, outcome.report !== undefined)}
            </p>
          ) : (
            <NextWords row={outcome.row} isOwn={outcome.report !== undefined} />
          )}
          <p>
            <DeskLink to={{ screen: 'issue', number: outcome.row.number }}>Open issue {outcome.row.number}</DeskLink>
          </p>
          {ended.kind === 'waiting' && ended.hadOriginal ? (
            <p>The files that you chose were not kept. Add the message and its pictures to the issue.</p>
          ) : null}
          {(outcome.files ?? []).map((file) => (
            <KeepOriginal key={file.name} number={outcome.row.number} original={file} />
          ))}
          {outcome.isOriginalGone ? (
            <Message kind="warning" title="The original message is not with the issue">
              <p>This page was reloaded, so the file is no longer here. Add your own copy to the issue.</p>
            </Message>
          ) : null}
          {outcome.report ? <TellReporter row={outcome.row} report={outcome.report} /> : null}
        </div>
      )}
      <div className={form.actions}>
        <FirstButton onClick={logAnother}>Log another issue</FirstButton>
      </div>
    </div>
  );
}
