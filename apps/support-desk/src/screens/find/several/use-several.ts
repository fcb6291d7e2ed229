import * as React from 'react';
import type { Given, IssueRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { useSend } from '../../../app/use-send';
import { mayBeStored, notSavedWords } from '../../../words/fault-words';
import { ofIssue } from '../../../words/of-issue';

/** What became of one of several issues. */
export interface OneOutcome {
  row: IssueRow;
  state: 'to-come' | 'sending' | 'saved' | 'waiting' | 'refused' | 'unsure' | 'failed' | 'not-tried';
  because?: string;
}

/** One action on several issues, from the pressing of its button to the last answer. */
export interface Run {
  what: string;
  outcomes: readonly OneOutcome[];
  isRunning: boolean;
}

/** Gives a command to one issue. `commandId` stays with the issue, so that a second try never doubles the first. */
export type GiveOne = (row: IssueRow, commandId: string) => Promise<Given>;

const isLeft = ({ state }: OneOutcome): boolean => state === 'failed' || state === 'unsure' || state === 'not-tried';

/** Takes several issues one after the other through the same step: each has its own answer, and it can be stopped between two. */
export function useSeveral(putRow: (row: IssueRow) => void) {
  const { newId } = useDesk();
  const { send } = useSend();
  const [run, setRun] = React.useState<Run>();
  const stopped = React.useRef(false);
  const mounted = React.useRef(true);
  const latest = React.useRef<{ what: string; give: GiveOne; ids: Map<number, string>; whileWaiting: string }>();
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      stopped.current = true;
    };
  }, []);

  const answerOf = async (row: IssueRow, what: string, give: () => Promise<Given>): Promise<OneOutcome> => {
    const sent = await send(ofIssue(what, row.number), give);
    if (!sent) return { row, state: 'not-tried' };
    switch (sent.outcome) {
      case 'saved':
        putRow(sent.row);
        return { row: sent.row, state: 'saved' };
      case 'waiting':
        return { row, state: 'waiting', because: `${sent.because} ${latest.current?.whileWaiting ?? ''}`.trim() };
      case 'refused':
        return { row, state: 'refused', because: sent.refusal.message };
      case 'overtaken':
        putRow(sent.row);
        return {
          row: sent.row,
          state: 'refused',
          because: `Somebody changed it in the meantime. ${sent.refusal.message}`,
        };
      case 'failed':
        return {
          row,
          state: mayBeStored(sent.error) ? 'unsure' : 'failed',
          because: notSavedWords(sent.error).words,
        };
    }
  };

  const go = async (outcomes: readonly OneOutcome[]): Promise<void> => {
    const { what, give, ids } = latest.current!;
    stopped.current = false;
    let now = outcomes;
    const say = (at: number, outcome: OneOutcome, isRunning: boolean): void => {
      now = now.map((one, index) => (index === at ? outcome : one));
      if (mounted.current) setRun({ what, outcomes: now, isRunning });
    };
    setRun({ what, outcomes: now, isRunning: true });
    for (let at = 0; at < now.length; at += 1) {
      const { row, state } = now[at]!;
      if (state !== 'to-come') continue;
      if (stopped.current) {
        say(at, { row, state: 'not-tried' }, true);
        continue;
      }
      say(at, { row, state: 'sending' }, true);
      say(at, await answerOf(row, what, () => give(row, ids.get(row.number)!)), true);
    }
    if (mounted.current) setRun({ what, outcomes: now, isRunning: false });
  };

  return {
    run,
    /** `whileWaiting` is said of those that wait for SharePoint. */
    start: (what: string, rows: readonly IssueRow[], give: GiveOne, whileWaiting = '') => {
      latest.current = { what, give, whileWaiting, ids: new Map(rows.map((row) => [row.number, newId()])) };
      void go(rows.map((row) => ({ row, state: 'to-come' })));
    },
    /** Tries those again that got no answer. What was refused stays refused: it needs another step. */
    again: () => {
      if (run) void go(run.outcomes.map((one) => (isLeft(one) ? { row: one.row, state: 'to-come' } : one)));
    },
    stop: () => {
      stopped.current = true;
    },
    close: () => setRun(undefined),
    hasLeft: run !== undefined && !run.isRunning && run.outcomes.some(isLeft),
  };
}
