import * as React from 'react';
import type { IssueRow, KnownProblemRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { faultWords } from '../../words/fault-words';
import { downTitle, outageLine } from './down-words';

interface TellEverybodyProps {
  known: readonly KnownProblemRow[];
  outage: IssueRow | undefined;
}

/** One line on everybody's Home, that stops the fourth call. */
export function TellEverybody({ known, outage }: TellEverybodyProps): React.ReactElement {
  const { desk, shelf, now, newId, sayStatus, offerUndo } = useDesk();
  const [key] = React.useState(newId);
  const [line, setLine] = React.useState(() => outageLine(outage?.value.raisedAt ?? now()));
  const [isSending, setSending] = React.useState(false);
  const [fault, setFault] = useOfLastWrite<unknown>();
  const said = known.find((row) => row.value.line.startsWith(downTitle));
  const what = 'the line for everybody';

  const say = async (): Promise<void> => {
    setSending(true);
    setFault(undefined);
    sayStatus({ state: 'sending', what });
    try {
      const row = await desk.addKnownProblem({
        key,
        line: line.trim(),
        ...(outage ? { issueNumber: outage.number } : {}),
      });
      shelf.put('known-problems', [row, ...known.filter((other) => other.number !== row.number)]);
      sayStatus({ state: 'saved', what, at: now() });
      offerUndo('take the line away', async () => {
        await desk.endKnownProblem(row);
        shelf.put('known-problems', known);
      });
    } catch (error) {
      sayStatus({ state: 'not-sent', what });
      setFault(error);
    } finally {
      setSending(false);
    }
  };

  if (said)
    return <p>Everybody who opens the desk reads: “{said.value.line}” Take it away on Home when TMS is back.</p>;
  const id = 'tsd-down-line';
  return (
    <>
      <p>
        <label htmlFor={id}>The line that everybody reads</label>
      </p>
      <textarea id={id} rows={4} value={line} onChange={(event) => setLine(event.target.value)} />
      {fault === undefined ? null : (
        <Message kind="problem" announced title={faultWords(fault).happened}>
          <p>{faultWords(fault).toDo} Your line is still here.</p>
        </Message>
      )}
      <Button busy={isSending || line.trim() === ''} onClick={() => void say()}>
        Show this line to everybody
      </Button>
    </>
  );
}
