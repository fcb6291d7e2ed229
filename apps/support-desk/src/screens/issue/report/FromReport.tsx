import * as React from 'react';
import type { IssueRow, Report } from '@tms-support/sharepoint-storage';
import type { OpenStep } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { useReading } from '../../../app/use-reading';
import { Message } from '../../../controls/Message';
import { dateAnswers } from '../../../forms/date-answers';
import { newRowsOf, type ReportRowSeen } from '../../../queue/new-on-report';
import { ReportScreenshot } from '../../../queue/ReportScreenshot';
import { reportsOfIssue } from '../../../queue/reports-of-issue';
import { instantWords } from '../../../words/date-words';
import { reportRowSays } from '../../../words/report-row-words';
import { londonDate } from '../../../words/london-time';
import { beginWith } from '../../../app/begin-with';
import { hasForm, stepName, type StepCommand } from '../steps/step-words';
import styles from '../issue.module.scss';

/** The steps that take such a row down, the likeliest first, and the field for its words. */
const stepsFor: Partial<Record<ReportRowSeen['kind'], readonly [StepCommand, string][]>> = {
  'did-not-work': [
    ['record-not-resolved', 'whatHappened'],
    ['reopen', 'reason'],
    ['add-note', 'text'],
  ],
  worked: [
    ['close', 'worked'],
    ['add-note', 'text'],
  ],
  answer: [
    ['record-person-reply', 'reply'],
    ['add-note', 'text'],
  ],
};

const wordsOf = ({ words, errorText }: ReportRowSeen): string => [words, errorText].filter(Boolean).join('\n');

function stepFor(row: ReportRowSeen, steps: readonly OpenStep[]): readonly [StepCommand, string] | undefined {
  return stepsFor[row.kind]?.find(([command]) => steps.some((step) => step.command === command && hasForm(command)));
}

interface FromReportProps {
  row: IssueRow;
  steps: readonly OpenStep[];
}

/** What people wrote on their own reports and nobody has taken down yet, each with the step that does. */
export function FromReport({ row, steps }: FromReportProps): React.ReactElement {
  const { desk } = useDesk<'readReports'>();
  const reports = useReading('reports', () => desk.readReports());
  return (
    <>
      {reportsOfIssue(reports.value ?? [], row).map((report) => (
        <React.Fragment key={report.head.number}>
          <FromOne row={row} steps={steps} report={report} />
          {report.rows[0]?.hasScreenshot ? (
            <p data-print="no">
              {report.by.name} sent a screenshot. <ReportScreenshot row={report.rows[0]} />
            </p>
          ) : null}
        </React.Fragment>
      ))}
    </>
  );
}

function FromOne({ row, steps, report }: FromReportProps & { report: Report }): React.ReactElement | null {
  const { shelf } = useDesk();
  const issue = row.value;
  const rows = newRowsOf(report, issue.history);
  if (rows.length === 0) return null;
  return (
    <Message kind="warning" title={`${report.by.name} has written on their report`}>
      <ul>
        {rows.map((one) => {
          const step = stepFor(one, steps);
          return (
            <li key={one.number}>
              {report.by.name} {reportRowSays[one.kind]}, {instantWords(one.at)}
              {one.words ? <blockquote className={styles.kept}>{one.words}</blockquote> : null}
              {one.errorText ? <blockquote className={styles.kept}>{one.errorText}</blockquote> : null}
              {step ? (
                <p data-print="no">
                  <DeskLink
                    to={{ screen: 'issue', number: row.number, step: step[0] }}
                    onClick={() =>
                      beginWith(shelf, row.number, {
                        command: step[0],
                        answers: {
                          'asToldBy.name': report.by.name,
                          ...dateAnswers('asToldBy.on', londonDate(one.at)),
                          ...(step[1] === 'worked' ? { outcome: 'worked' } : { [step[1]]: wordsOf(one) }),
                        },
                      })
                    }
                  >
                    Seen (it stays on the issue): {stepName(step[0], issue)}
                  </DeskLink>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Message>
  );
}
