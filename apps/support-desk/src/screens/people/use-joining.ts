import * as React from 'react';
import type { JoiningRow, StorageError } from '@tms-support/sharepoint-storage';
import { decideJoining, type Joining, type JoiningCommand } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { useOfLastWrite } from '../../app/use-of-last-write';
import { dateWords } from '../../words/date-words';
import { londonDate } from '../../words/london-time';

/** How a change to a record ended: as it stands now, or what to mend. */
type JoiningGiven = { row: JoiningRow } | { needs: readonly { field: string; message: string }[] } | undefined;

interface JoiningAtWork {
  isBusy: boolean;
  /** Why the last change was not saved, in words. */
  problem: unknown;
  /** `back` undoes it, where something does. */
  give: (row: JoiningRow, command: JoiningCommand, what: string, back?: JoiningCommand) => Promise<JoiningGiven>;
}

/** That a colleague marked the same step as done meanwhile: theirs stays. */
function takenMeanwhile(before: JoiningRow, { value }: JoiningRow, command: JoiningCommand): string | undefined {
  if (command.type !== 'do-step') return undefined;
  const of = ({ steps }: JoiningRow['value']) => steps.find(({ key }) => key === command.step);
  const done = of(value)?.done;
  return done && !of(before.value)?.done
    ? `Somebody has marked this step as done in the meantime: done by ${done.by} on ${dateWords(done.on)}. That is kept.`
    : undefined;
}

/** What a command is about, as the record says it. */
const whatIsMeant = (joining: Joining, command: JoiningCommand): string =>
  JSON.stringify(
    'step' in command
      ? joining.steps.find(({ key }) => key === command.step)
      : [joining.isCancelled ?? false, joining.on],
  );

/** Gives commands on one record, and says how each ended. `changed` shows it as it stands then. */
export function useJoining(changed: (row: JoiningRow) => void): JoiningAtWork {
  const { desk, person, now, sayStatus, offerUndo } = useDesk<'keepJoining' | 'readJoinings'>();
  const [isBusy, setBusy] = React.useState(false);
  const [problem, setProblem] = useOfLastWrite<unknown>();
  const busy = React.useRef(false);
  const isHere = React.useRef(true);
  React.useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const decide = async (row: JoiningRow, command: JoiningCommand): Promise<JoiningGiven> => {
    const at = now();
    const decision = decideJoining(row.value, command, { at, by: person.name, today: londonDate(at) });
    if (decision.outcome === 'refused') {
      if (decision.needs.length === 0) setProblem(decision.message);
      return { needs: decision.needs };
    }
    const after = await desk.keepJoining(decision.joining, row);
    changed(after);
    return { row: after };
  };
  const write = async (row: JoiningRow, command: JoiningCommand): Promise<JoiningGiven> => {
    try {
      return await decide(row, command);
    } catch (problem) {
      if ((problem as Partial<StorageError>).code !== 'STORAGE.CONFLICT') throw problem;
      // A colleague was on the same record: it is shown as it stands now, and decided on again. Their step is another, or they did this one.
      const now = (await desk.readJoinings())?.find(({ number }) => number === row.number);
      if (!now) throw problem;
      changed(now);
      const taken = takenMeanwhile(row, now, command);
      if (!taken) return decide(now, command);
      setProblem(taken);
      return { needs: [] };
    }
  };
  /** Takes back what was written there, unless a colleague has changed just that since: theirs stays. */
  const takeBack = async (saved: JoiningRow, back: JoiningCommand): Promise<JoiningGiven> => {
    const newest = (await desk.readJoinings())?.find(({ number }) => number === saved.number);
    if (!newest || whatIsMeant(newest.value, back) === whatIsMeant(saved.value, back))
      return decide(newest ?? saved, back);
    changed(newest);
    // The press before this one took it back, and its answer was lost.
    const undone = decideJoining(saved.value, back, { at: '', by: '', today: '' });
    const isBack =
      undone.outcome === 'accepted' && whatIsMeant(undone.joining, back) === whatIsMeant(newest.value, back);
    return isBack ? { row: newest } : undefined;
  };
  const give: JoiningAtWork['give'] = async (row, command, what, back) => {
    if (busy.current) return undefined;
    busy.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      sayStatus({ state: 'sending', what });
      const given = await write(row, command);
      if (!given || 'needs' in given) {
        sayStatus({ state: 'refused', what });
        return given;
      }
      sayStatus({ state: 'saved', what, at: now() });
      if (back)
        offerUndo(what, async () => {
          const undone = await takeBack(given.row, back);
          return undone && 'row' in undone ? undefined : { outcome: 'refused' };
        });
      return given;
    } catch (error) {
      sayStatus({ state: 'failed', what, error });
      setProblem(error);
      return undefined;
    } finally {
      busy.current = false;
      // A record that is over moves among the others: its own part of the screen is gone by then.
      if (isHere.current) setBusy(false);
    }
  };
  return { isBusy, problem, give };
}
