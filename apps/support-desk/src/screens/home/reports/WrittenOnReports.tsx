import * as React from 'react';
import { DeskLink } from '../../../app/DeskLink';
import { Message } from '../../../controls/Message';
import { instantWords } from '../../../words/date-words';
import { issueTitle } from '../../../words/issue-title';
import { reportRowSays } from '../../../words/report-row-words';
import type { WrittenSince } from './use-new-reports';

/** What people wrote on their own reports and nobody has taken down, each with the way to its issue. */
export function WrittenOnReports({ written }: { written: readonly WrittenSince[] }): React.ReactElement | null {
  if (written.length === 0) return null;
  return (
    <Message kind="warning" title="Somebody has written on their report">
      <ul>
        {written.map(({ report, number, row }) => (
          <li key={report.thread}>
            {report.by.name} {reportRowSays[row.kind]}, {instantWords(row.at)}:{' '}
            <DeskLink to={{ screen: 'issue', number }}>
              issue {number}, {issueTitle(report.rows[0]?.words ?? '') || 'a report without text'}
            </DeskLink>
          </li>
        ))}
      </ul>
    </Message>
  );
}
