import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { isSamePerson, lanesOf, everybodyOn } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { DeskLink } from '../../app/DeskLink';
import { useSend, type Sent } from '../../app/use-send';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { faultWords } from '../../words/fault-words';
import { outageIssue } from './down-words';

/** Why it did not go through, in a sentence; nothing where it did. */
function troubleOf(sent: Sent | undefined): string | undefined {
  if (!sent || sent.outcome === 'saved') return undefined;
  if (sent.outcome === 'waiting') return sent.because;
  if (sent.outcome === 'failed') {
    const { happened, toDo } = faultWords(sent.error);
    return `${happened} ${toDo}`;
  }
  return sent.refusal.message;
}

const counted = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** Logs the one issue, or adds who presses to the one that is open. */
export function OneIssue({ outage, isRead }: { outage: IssueRow | undefined; isRead: boolean }): React.ReactElement {
  const { desk, person, now, newId } = useDesk();
  const { isSending, send } = useSend();
  // Made once: pressing again after a lost answer finds the first one.
  const [key] = React.useState(newId);
  const [sent, setSent] = useOfLastWrite<Sent>();
  const lanes = lanesOf(person.roles);
  const trouble = troubleOf(sent);
  const note = trouble ? <Message kind="note" announced title={trouble} /> : null;

  if (!outage) {
    const log = async (): Promise<void> => {
      const raise = () => desk.raiseIssue(outageIssue(key, person, lanes.has('tmu'), now()));
      setSent(await send('TMS is down', raise, true));
    };
    const mayLog = lanes.has('tmu') || lanes.has('person');
    if (!mayLog) return <p>Nobody has logged it yet. Ask TMU to.</p>;
    return (
      <>
        <p>
          {isRead
            ? 'Nobody has logged it yet. One issue is enough: whoever comes next adds themselves to it.'
            : 'Looking whether somebody logged it.'}
        </p>
        {note}
        <Button kind="primary" busy={isSending || !isRead} onClick={() => void log()}>
          Log “TMS is down” for everybody
        </Button>
      </>
    );
  }
  const people = everybodyOn(outage.value);
  const isOnIt = people.some(({ reporter }) => isSamePerson(reporter, person));
  const join = async (): Promise<void> => {
    const reporter = { kind: 'tms-user', name: person.name, email: person.email } as const;
    const add = () => desk.giveCommand(outage, { type: 'add-person', reporter, channel: 'desk' }, key);
    setSent(await send('that it is down for you too', add, true));
  };
  return (
    <>
      <p>
        <DeskLink to={{ screen: 'issue', number: outage.number }}>Issue {outage.number}</DeskLink> is open for it:{' '}
        {counted(people.length)} so far.{' '}
        {outage.value.owner ? `${outage.value.owner.name} has it.` : 'Nobody has it yet.'}
      </p>
      {note}
      {isOnIt ? (
        <p>You are on it. No second issue is needed.</p>
      ) : (
        <Button kind="primary" busy={isSending} onClick={() => void join()}>
          Add me to issue {outage.number}
        </Button>
      )}
    </>
  );
}
