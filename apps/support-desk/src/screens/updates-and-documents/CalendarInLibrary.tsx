import * as React from 'react';
import type { DocumentRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { FirstButton } from '../../controls/FirstButton';
import { NotSaved } from '../../controls/NotSaved';
import { OutsideLink } from '../../controls/OutsideLink';
import { useKeepDocument } from './documents/use-keep-document';
import styles from './updates.module.scss';

const fileName = 'Updates of TMS.ics';
const firstFacts = {
  title: 'Calendar of updates',
  purpose: 'Every update with a date, for Outlook. The desk writes it from the timetable.',
};

type Said = { saved: DocumentRow } | { problem: unknown };

/**
 * The calendar as one file of the library, which the desk writes again on a press: its address stays, and the library keeps the earlier versions
 * (docs/decisions/0341). The rows are read first, so that a calendar that a colleague has put there meanwhile is found.
 */
export function CalendarInLibrary({ contents }: { contents: () => string }): React.ReactElement {
  const { desk, siteUrl } = useDesk<'readDocuments'>();
  const { isBusy, keep } = useKeepDocument();
  const [said, setSaid] = React.useState<Said>();

  const write = async (): Promise<void> => {
    setSaid(undefined);
    try {
      const there = (await desk.readDocuments()).find((row) => row.fileName === fileName);
      const bytes = new TextEncoder().encode(contents()).buffer;
      const kept = await keep(there?.value ?? firstFacts, there, { name: fileName, bytes });
      if (!kept) return;
      if (kept.outcome === 'saved') setSaid({ saved: kept.row });
      else if (kept.outcome === 'refused') setSaid({ problem: kept.because });
      else if (kept.outcome === 'failed') throw kept.error;
      else setSaid({ problem: `${kept.by.name} changed it just now. Press again to save it from the timetable.` });
    } catch (error) {
      setSaid({ problem: error });
    }
  };
  return (
    <>
      <FirstButton busy={isBusy} onClick={() => void write()}>
        Save the calendar to the library
      </FirstButton>
      {said && 'saved' in said ? (
        <p role="status" className={styles.receipt}>
          <OutsideLink href={said.saved.value.url} base={siteUrl}>
            {said.saved.value.title}
          </OutsideLink>{' '}
          is in the library, up to date. Press again whenever the timetable has changed: its link stays the same.
        </p>
      ) : null}
      {said && 'problem' in said ? (
        <div className={styles.receipt}>
          <NotSaved why={said.problem} />
        </div>
      ) : null}
    </>
  );
}
