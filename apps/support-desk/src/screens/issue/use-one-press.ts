import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import {
  everybodyOn,
  seenBy,
  settleCommand,
  type ChangedMeanwhile,
  type IssueCommand,
  type OpenStep,
} from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useSend } from '../../app/use-send';
import { goTo } from '../../app/use-route';
import { londonDate } from '../../words/london-time';
import { ofIssue } from '../../words/of-issue';
import { thingOfForm } from '../../words/step-things';
import { lastTelling, writesReply } from './reply/who-to-tell';

interface OnePress {
  /** Somebody else's issue, or nobody's. */
  mayTake: boolean;
  /** `over`: what a colleague changed, where that is taken over all the same. */
  take: (over?: ChangedMeanwhile) => Promise<void>;
  /** A colleague took it in the meantime. */
  taken: ChangedMeanwhile | undefined;
  /** Leaves it to them. */
  leave: () => void;
  mayHaveWorked: boolean;
  worked: () => Promise<void>;
  isSending: boolean;
}

/** What is done to an issue at one press, without a form: somebody takes it, and it is closed since it worked. */
export function useOnePress(
  row: IssueRow,
  steps: readonly OpenStep[],
  { onSaved, onNewer }: { onSaved: (row: IssueRow, waiting?: string) => void; onNewer: (row: IssueRow) => void },
): OnePress {
  const { desk, person, now } = useDesk<'giveCommand'>();
  const { isSending, send } = useSend();
  const [taken, setTaken] = React.useState<ChangedMeanwhile>();
  const issue = row.value;
  const isMine = issue.owner?.email.toLowerCase() === person.email.toLowerCase();
  const mayTake = steps.some((one) => one.command === 'name-owner') && !isMine;
  const take = async (over?: ChangedMeanwhile): Promise<void> => {
    const owner = { name: person.name, email: person.email };
    const seen = seenBy('name-owner', issue);
    const wish: IssueCommand = { type: 'name-owner', owner, seen };
    const command = (over && settleCommand(wish, [over], { owner: 'mine' })) ?? wish;
    const sent = await send(ofIssue(thingOfForm('name-owner'), row.number), () => desk.giveCommand(row, command), true);
    if (!sent) return;
    const refusal = 'refusal' in sent ? sent.refusal : undefined;
    setTaken(refusal?.code === 'ISSUE.CHANGED_MEANWHILE' ? refusal.changes[0] : undefined);
    if (sent.outcome === 'saved') onSaved(sent.row);
    else if (sent.outcome === 'waiting') onSaved(row, thingOfForm('name-owner'));
    else if (sent.outcome === 'overtaken' && refusal?.code === 'ISSUE.CHANGED_MEANWHILE') onNewer(sent.row);
    else goTo({ screen: 'issue', number: row.number, step: 'name-owner' });
  };
  // Nobody is asked twice: how they were told stands in the story, and that it worked is all that the person said.
  const lastTold = lastTelling(issue);
  const mayHaveWorked =
    issue.status === 'answered' &&
    lastTold !== undefined &&
    everybodyOn(issue).length === 1 &&
    !writesReply('close', issue) &&
    steps.some((one) => one.command === 'close' && one.outcomes?.some(({ outcome }) => outcome === 'worked'));
  const worked = async (): Promise<void> => {
    // It tells nobody anything: what they were told, and the day, stay as they were.
    const { how, on, note } = lastTold!;
    const command: IssueCommand = {
      type: 'close',
      outcome: 'worked',
      told: { how, on, note },
      asToldBy: { name: issue.reporter.name, on: londonDate(now()) },
    };
    const sent = await send(ofIssue(thingOfForm('close'), row.number), () => desk.giveCommand(row, command), true);
    if (!sent) return;
    if (sent.outcome === 'saved') onSaved(sent.row);
    else if (sent.outcome === 'waiting') onSaved(row, thingOfForm('close'));
    else goTo({ screen: 'issue', number: row.number, step: 'close' });
  };
  return { mayTake, take, taken, leave: () => setTaken(undefined), mayHaveWorked, worked, isSending };
}
