import * as React from 'react';
import type { Checked, DocumentCheck, DocumentRow, SeenDocument } from '@tms-support/sharepoint-storage';
import { andList, type CalendarDate } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import type { UndoEnded } from '../../../app/write-status';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import { faultWords, notSavedWords } from '../../../words/fault-words';
import { londonDate } from '../../../words/london-time';

/** Where a press waits that could not be sent: in the browser, like words that were typed. */
const waitingId = 'documents/checked';

/** A press of "checked" that SharePoint has not confirmed. */
interface WaitingCheck {
  on: CalendarDate;
  numbers: readonly number[];
}

export interface Checks {
  isSending: boolean;
  /** Why the last press did not come about, in words. */
  problem: string | undefined;
  waiting: WaitingCheck | undefined;
  /** Why it waits, and what helps; blank where that was before this page was loaded. */
  whyWaiting: string;
  /** Says of these that their copies are right, on this day. Absent: today. */
  check: (rows: readonly DocumentRow[], on?: CalendarDate) => Promise<void>;
  /** What waits is not sent. */
  giveUp: () => void;
}

/** No answer came: it may be sent again, and nobody has refused it. */
const isNoAnswer = (error: unknown): boolean =>
  ['STORAGE.UNREACHABLE', 'STORAGE.BUSY', 'STORAGE.SIGNED_OUT'].includes((error as { code?: string }).code ?? '');

const titles = (rows: readonly DocumentRow[]): string =>
  rows.length < 4 ? andList(rows.map(({ value }) => value.title)) : `${rows.length} documents`;

/** Says that copies were checked, for one or for all in one press: stored, waiting or refused, and taken back in one press. */
export function useChecks(known: readonly DocumentRow[]): Checks {
  const { desk, drafts, shelf, person, sayStatus, offerUndo, now } = useDesk<'checkDocuments'>();
  const [isSending, setSending] = React.useState(false);
  const [problem, setProblem] = useOfLastWrite<string>();
  const readWaiting = React.useCallback((): WaitingCheck | undefined => {
    const kept = drafts.read(waitingId);
    const numbers = (kept?.['numbers'] ?? '')
      .split(' ')
      .map(Number)
      .filter((one) => Number.isInteger(one) && one > 0);
    const on = kept?.['on'] ?? '';
    return numbers.length > 0 && /^\d{4}-\d\d-\d\d$/.test(on) ? { on, numbers } : undefined;
  }, [drafts]);
  const [waiting, setWaiting] = React.useState(readWaiting);
  const [whyWaiting, setWhyWaiting] = React.useState('');
  const busy = React.useRef(false);
  const hasTried = React.useRef(false);
  const rowsNow = React.useRef(known);
  rowsNow.current = known;

  const keepWaiting = React.useCallback(
    (check: WaitingCheck | undefined): void => {
      if (check) drafts.keep(waitingId, { on: check.on, numbers: check.numbers.join(' ') });
      else drafts.discard(waitingId);
      setWaiting(check);
    },
    [drafts],
  );

  /** Waiting is what this browser keeps. Where it keeps nothing, the press is as unsure as any other. */
  const sayWaiting = React.useCallback(
    (what: string, error: unknown): void => {
      const { happened, toDo } = faultWords(error);
      setWhyWaiting(`${happened} ${toDo}`);
      sayStatus(drafts.keeps ? { state: 'waiting', what } : { state: 'failed', what, error, nothingTyped: true });
    },
    [drafts, sayStatus],
  );

  /** What was written shows everywhere. */
  const show = React.useCallback(
    (done: readonly Checked[]): readonly DocumentRow[] => {
      const saved = done.flatMap((one) => (one.outcome === 'saved' ? [one.row] : []));
      const rows = shelf.get('documents');
      const anew = new Map(saved.map((row) => [row.number, row]));
      if (rows && saved.length > 0)
        shelf.put(
          'documents',
          rows.map((row) => anew.get(row.number) ?? row),
        );
      return saved;
    },
    [shelf],
  );

  const undoOf = React.useCallback(
    (before: readonly DocumentRow[], saved: readonly DocumentRow[]): (() => Promise<UndoEnded>) => {
      const was = (row: SeenDocument): DocumentCheck | undefined => {
        const { checkedOn, checkedBy } = before.find(({ number }) => number === row.number)!.value;
        return checkedOn === undefined ? undefined : { on: checkedOn, ...(checkedBy ? { by: checkedBy } : {}) };
      };
      return async () => {
        const done = await desk.checkDocuments(saved, was);
        show(done);
        const failed = done.find((one) => one.outcome === 'failed');
        if (failed?.outcome === 'failed' && isNoAnswer(failed.error)) throw failed.error;
        return failed ? { outcome: 'refused' } : undefined;
      };
    },
    [desk, show],
  );

  const check = React.useCallback<Checks['check']>(
    async (rows, on = londonDate(now())) => {
      if (busy.current || rows.length === 0) return;
      busy.current = true;
      hasTried.current = true;
      setSending(true);
      setProblem(undefined);
      const what = `${titles(rows)} checked`;
      sayStatus({ state: 'sending', what });
      try {
        const done = await desk.checkDocuments(rows, () => ({ on, by: person.name }));
        const saved = show(done);
        const failed = done.flatMap((one) => (one.outcome === 'failed' ? [one] : []));
        const unanswered = failed.filter(({ error }) => isNoAnswer(error));
        const refused = failed.filter(({ error }) => !isNoAnswer(error));
        keepWaiting(unanswered.length > 0 ? { on, numbers: unanswered.map(({ number }) => number) } : undefined);
        if (refused.length > 0) {
          const named = titles(rows.filter(({ number }) => refused.some((one) => one.number === number)));
          const { happened, toDo } = faultWords(refused[0]!.error);
          sayStatus(saved.length > 0 ? { state: 'part', what } : { state: 'refused', what, nothingTyped: true });
          setProblem(`Not saved for ${named}. ${happened} ${toDo}`);
        } else if (unanswered.length > 0) sayWaiting(what, unanswered[0]!.error);
        else {
          sayStatus({ state: 'saved', what, at: now() });
          offerUndo(`${titles(rows)} checked`, undoOf(rows, saved));
        }
      } catch (error) {
        if (isNoAnswer(error)) {
          keepWaiting({ on, numbers: rows.map(({ number }) => number) });
          sayWaiting(what, error);
        } else {
          sayStatus({ state: 'failed', what, error, nothingTyped: true });
          setProblem(notSavedWords(error).words);
        }
      } finally {
        busy.current = false;
        setSending(false);
      }
    },
    [desk, person, now, sayStatus, offerUndo, setProblem, show, undoOf, keepWaiting, sayWaiting],
  );

  // What waits is sent when the screen is opened again, and once the connection is back; what is of another day, by a press alone.
  React.useEffect(() => {
    if (!waiting || waiting.on !== londonDate(now())) return undefined;
    const send = (): void => {
      const rows = rowsNow.current.filter(({ number }) => waiting.numbers.includes(number));
      void check(rows, waiting.on);
    };
    if (!hasTried.current) send();
    hasTried.current = true;
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  }, [waiting, check, now]);

  return { isSending, problem, waiting, whyWaiting, check, giveUp: () => keepWaiting(undefined) };
}
