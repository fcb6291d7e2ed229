import * as React from 'react';
import type { ReportRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../app/desk-context';
import { FirstButton } from '../controls/FirstButton';
import { useReading } from '../app/use-reading';
import styles from './report-screenshot.module.scss';

function Picture({ row }: { row: Pick<ReportRow, 'number'> }): React.ReactElement {
  const { desk } = useDesk<'readScreenshot'>();
  const picture = useReading(`screenshot/${row.number}`, async () => (await desk.readScreenshot(row)) ?? null);
  if (picture.value)
    return <img className={styles.picture} src={picture.value} alt="The screenshot with this report" />;
  const words = { loading: 'Loading the screenshot', ready: 'The screenshot cannot be shown.', failed: '' }[
    picture.state
  ];
  return (
    <p role="status">
      {words}
      {picture.state === 'failed' ? (
        <FirstButton kind="quiet" onClick={picture.again}>
          The screenshot could not be read. Try again
        </FirstButton>
      ) : null}
    </p>
  );
}

/** The screenshot of a report, read when somebody wants to see it: it is the longest thing on a report. */
export function ReportScreenshot({ row }: { row: Pick<ReportRow, 'number'> }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  if (isOpen) return <Picture row={row} />;
  return (
    <FirstButton kind="quiet" onClick={() => setOpen(true)}>
      Show the screenshot
    </FirstButton>
  );
}
