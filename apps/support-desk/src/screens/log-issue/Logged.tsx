import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { hashOf } from '../../app/route';
import { Button } from '../../controls/Button';
import form from '../../forms/forms.module.scss';
import styles from '../../app/app.module.scss';

interface LoggedProps {
  row: IssueRow;
  logAnother: () => void;
}

/** After logging: the number, what happens next, and the two ways on. The heading takes the focus. */
export function Logged({ row, logAnother }: LoggedProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const issue = row.value;
  const isClosed = issue.status === 'closed';
  const name = issue.reporter.name;
  return (
    <div className={styles.page}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {isClosed ? `Issue ${row.number} is logged and closed` : `Issue ${row.number} is logged`}
      </h2>
      <div className={styles.intro}>
        {isClosed ? (
          <p>What you did for {name} is in its story. If it comes back, open the same issue again.</p>
        ) : (
          <p>
            {issue.owner ? `${issue.owner.name} has it.` : 'Nobody has it yet: it stands on Home until somebody takes it.'} The desk
            sends no email by itself: {name} hears from you.
          </p>
        )}
        <p>
          <a href={hashOf({ screen: 'issue', number: row.number })}>Open issue {row.number}</a>
        </p>
      </div>
      <div className={form.actions}>
        <Button onClick={logAnother}>Log another issue</Button>
      </div>
    </div>
  );
}
