import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import { Problem } from '../../../app/Problem';
import { FirstButton } from '../../../controls/FirstButton';
import { Message } from '../../../controls/Message';
import { sinceWords } from '../../../words/date-words';
import { inShort } from '../../../words/in-short';
import { ofIssue } from '../../../words/of-issue';
import { useWrite } from '../use-write';
import { useKnownLine } from './use-known-line';

/** The line that everybody reads about this issue, while it lasts, and where it ends. A closed issue asks whether it is over. */
export function KnownLine({ row }: { row: IssueRow }): React.ReactElement | null {
  const { desk, person, now, shelf, offerUndo } = useDesk<'resumeKnownProblem' | 'endKnownProblem'>();
  const { line, reading } = useKnownLine(row.number);
  const { isWriting, write } = useWrite();
  const [fault, setFault] = useOfLastWrite<unknown>();
  const [isLeft, setLeft] = React.useState(false);
  if (!line) return null;
  const isClosed = row.value.status === 'closed';
  const mayEnd = lanesOf(person.roles).has('tmu');
  const end = async (): Promise<void> => {
    setFault(undefined);
    const written = await write(ofIssue('that it is resolved', row.number), () => desk.endKnownProblem(line), true);
    if (written?.outcome === 'failed') setFault(written.error);
    if (written?.outcome !== 'saved') return;
    shelf.put(
      'known-problems',
      (reading.value ?? []).filter((one) => one.number !== line.number),
    );
    reading.again();
    const { value: ended } = written;
    if (ended) offerUndo('it is not resolved after all', () => desk.resumeKnownProblem(ended).then(reading.again));
  };
  return (
    <Message
      kind={isClosed && !isLeft ? 'warning' : 'note'}
      title={
        isClosed
          ? 'This is closed, but everybody can still see that we know about it'
          : 'Everybody can see that we know about this'
      }
    >
      <p>
        Since {sinceWords(line.value.sinceAt, now())}: “{inShort(line.value.line)}”
      </p>
      {fault === undefined ? null : <Problem error={fault} wrote tryAgain={() => void end()} />}
      {mayEnd ? (
        <div data-print="no">
          <FirstButton busy={isWriting} onClick={() => void end()}>
            {isWriting ? 'Ending it' : 'It is resolved'}
          </FirstButton>
          {isClosed && !isLeft ? (
            <FirstButton kind="quiet" onClick={() => setLeft(true)}>
              It is not resolved
            </FirstButton>
          ) : null}
        </div>
      ) : null}
    </Message>
  );
}
