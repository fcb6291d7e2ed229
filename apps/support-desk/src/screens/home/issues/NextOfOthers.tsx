import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { describeStatus, lanesOf } from '@tms-support/support-domain';
import type { AllIssues } from '../../../all-issues/all-issues';
import { allIssuesKey } from '../../../all-issues/all-issues-key';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { pastDayWords } from '../../../words/date-words';

/** The issue that was closed last, of those that were read on this visit. Nothing is asked for it. */
function lastClosed(all: AllIssues | undefined): IssueRow | undefined {
  let last: IssueRow | undefined;
  for (const row of all?.rows.values() ?? []) {
    if (row.value.status === 'closed' && (row.value.closedAt ?? '') > (last?.value.closedAt ?? '')) last = row;
  }
  return last;
}

const link = (number: number, word = 'Issue'): React.ReactElement => (
  <DeskLink to={{ screen: 'issue', number }}>
    {word} {number}
  </DeskLink>
);

/** For somebody who has nothing to do: what to take up, what is waited for, what was done last. */
export function NextOfOthers({ inPlace: { placed, now } }: { inPlace: IssuesInPlace }): React.ReactElement {
  const { shelf, person } = useDesk();
  const [free] = placed['nobody-has'];
  const [waiting] = placed['with-someone-else'];
  const closed = React.useMemo(() => lastClosed(shelf.get(allIssuesKey)), [shelf]);
  return (
    <>
      {free ? (
        <p>
          Nobody is dealing with {link(free.row.number, 'issue')}.
          {lanesOf(person.roles).has('tmu') ? ' You could take it.' : ''}
        </p>
      ) : waiting ? (
        <p>
          {link(waiting.row.number)} is next. {describeStatus(waiting.row.value)}.
        </p>
      ) : null}{' '}
      {closed?.value.closedAt ? (
        <p>
          {link(closed.number)} was closed {pastDayWords(closed.value.closedAt, now)}.
        </p>
      ) : null}
      {!free && !waiting && !closed ? (
        <p>Panellists’ issues and your own appear here as soon as it is TMU’s turn.</p>
      ) : null}
    </>
  );
}
