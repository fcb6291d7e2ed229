import * as React from 'react';
import type { Report } from '@tms-support/sharepoint-storage';
import { reportRowNames } from '../../words/report-row-words';
import { ReportScreenshot } from '../../queue/ReportScreenshot';
import { instantWords } from '../../words/date-words';
import { Message } from '../../controls/Message';

/** Where the words in the form come from, and what was added to the report since. */
export function FromReport({ report }: { report: Report }): React.ReactElement {
  const [first, ...further] = report.rows;
  return (
    <Message
      kind="note"
      title={`${report.by.name} reported this themselves${first ? ` on ${instantWords(first.at)}` : ''}`}
    >
      <p>
        What they wrote is in the form. Take out any names and allegations. When you log it, their report will say that
        TMU is dealing with it.
      </p>
      {first?.hasScreenshot ? <ReportScreenshot row={first} /> : null}
      {further.length > 0 ? (
        <ul>
          {further.map((row) => (
            <li key={row.number}>
              {reportRowNames[row.kind]}, {instantWords(row.at)}: {row.words}
            </li>
          ))}
        </ul>
      ) : null}
    </Message>
  );
}
