import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { lanesOf, type IssueCommand, type IssueCommandOf } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { changedSinceRaised } from './changed-since-raised';

interface RaisedAlreadyProps {
  /** The issue that has the key of this form. */
  row: IssueRow;
  said: IssueCommandOf<'raise'>;
  add: (row: IssueRow, steps: readonly IssueCommand[]) => void;
  /** Absent where it can be no other problem: it is logged from a report. */
  logBeside: (() => void) | undefined;
  beginAnew: () => void;
}

/** The first words of this form are an issue already. What was written since goes where its writer says, and nowhere by itself. */
export function RaisedAlready({ row, said, add, logBeside, beginAnew }: RaisedAlreadyProps): React.ReactElement {
  const { person } = useDesk();
  const { number, value } = row;
  const steps = changedSinceRaised(value, said);
  const by = value.history[0]?.by;
  const isOwn = !by || by.email.toLowerCase() === person.email.toLowerCase();
  const issue = <DeskLink to={{ screen: 'issue', number }}>Open issue {number}</DeskLink>;
  if (steps.length === 0) {
    return (
      <Message kind="note" announced title={`What you wrote here is saved as issue ${number}`}>
        <p>{issue}</p>
        <FirstButton kind="quiet" onClick={beginAnew}>
          Clear the form for another issue
        </FirstButton>
      </Message>
    );
  }
  const title = isOwn
    ? `What you wrote first is saved as issue ${number}`
    : `${by.name} has logged this as issue ${number}`;
  return (
    <Message kind="warning" announced title={title}>
      <p>What you have written since is not saved yet. {issue}</p>
      {/* The details of an issue are TMU's to correct. */}
      {lanesOf(person.roles).has('tmu') ? (
        <FirstButton onClick={() => add(row, steps)}>Add what you changed to issue {number}</FirstButton>
      ) : null}
      {logBeside ? <FirstButton onClick={logBeside}>Log it as another issue</FirstButton> : null}
    </Message>
  );
}
