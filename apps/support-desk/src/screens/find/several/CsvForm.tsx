import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { counted, issuesCsv } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { FirstButton } from '../../../controls/FirstButton';
import { downloadFile } from '../../../controls/download-file';
import { londonDate } from '../../../words/london-time';
import styles from '../find.module.scss';

interface CsvFormProps {
  /** Of these, in this order. */
  rows: () => readonly IssueRow[];
  count: number;
  /** Older issues are not read yet, and are not in it. */
  isPart: boolean;
  close: () => void;
}

/** The issues as a file for a spreadsheet. Names leave SharePoint with it, so they are asked for each time. */
export function CsvForm({ rows, count, isPart, close }: CsvFormProps): React.ReactElement {
  const { now } = useDesk();
  const [names, setNames] = React.useState(false);
  const [said, setSaid] = React.useState('');
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const file = `issues-${londonDate(now())}.csv`;
  return (
    <div>
      <h3 ref={heading} tabIndex={-1}>
        Save {counted(count, 'issue')} as a file
      </h3>
      {isPart ? <p role="status">Not all closed issues have been read. The file holds those found so far.</p> : null}
      <label className={styles.chooseAll}>
        <input type="checkbox" checked={names} onChange={(event) => setNames(event.target.checked)} />
        <span>With the names of people</span>
      </label>
      <p className={styles.hint}>
        A file is outside SharePoint and its permissions. Leave names out where they are not needed. The file also holds
        what people wrote, with any names and numbers in their words.
      </p>
      <div className={styles.actions}>
        <FirstButton
          kind="primary"
          onClick={() => {
            downloadFile(
              file,
              issuesCsv(
                rows().map((row) => ({ number: row.number, issue: row.value })),
                { names },
              ),
              'text/csv;charset=utf-8',
            );
            setSaid(`${file} is being saved by your browser.`);
          }}
        >
          Save the file
        </FirstButton>
        <FirstButton onClick={close}>Close</FirstButton>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
