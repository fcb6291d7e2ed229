import * as React from 'react';
import type { IssueRow, Report } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { reportStandsAs } from '../../words/report-words';
import { tellReportOf } from '../../queue/tell-report-of';
import { useOnceSent } from '../../app/use-once-sent';

interface TellReporterProps {
  row: IssueRow;
  report: Report;
}

/** Writes on the person's own report that TMU has it, so that they need not ask. */
export function TellReporter({ row, report }: TellReporterProps): React.ReactElement {
  const { desk, shelf } = useDesk();
  const { state, again } = useOnceSent(async () => {
    await tellReportOf(desk, row, report.thread);
    const before = shelf.get('reports');
    // Home must not offer it again from what it read before.
    if (before) {
      const told = { standsAs: reportStandsAs(row.value), issueNumber: row.number };
      shelf.put(
        'reports',
        before.map((one) => (one.thread === report.thread ? { ...one, ...told } : one)),
      );
    }
  });
  if (state === 'failed') {
    return (
      <Message
        kind="warning"
        announced
        title={`The issue is saved. The report of ${report.by.name} does not show it yet.`}
      >
        <FirstButton onClick={again}>Try again to tell them</FirstButton>
      </Message>
    );
  }
  return (
    <p role="status">
      {state === 'done'
        ? `Their report says: ${reportStandsAs(row.value)}.`
        : `Writing on the report of ${report.by.name}`}
    </p>
  );
}
