import type { Desk, Given, IssueRow } from '@tms-support/sharepoint-storage';
import { withCalls } from '../desk-calls';
import type { Shelf } from '../shelf';
import type { OfferUndo, UndoEnded } from '../write-status';
import { withinTime } from '../../machine/time-limit';
import { isNewer } from './is-newer';

/** What an undoing needs to know of the issues that it is about. */
type Known = Pick<Shelf, 'get' | 'watch' | 'putIssue'>;

/**
 * Offers to take back what was written on these issues, until somebody writes something newer there: the offer goes as soon as the
 * desk has read that, and before it is carried out they are read again. An undoing that overwrote a colleague would be no undoing.
 */
export function offerUndoOf(
  rows: readonly IssueRow[],
  words: string,
  undo: () => Promise<UndoEnded>,
  { desk, shelf, offerUndo }: { desk: Pick<Desk, 'readIssue'>; shelf: Known; offerUndo: OfferUndo },
): void {
  const end = offerUndo(words, async () => {
    leave();
    const now = await Promise.all(rows.map((row) => desk.readIssue(row.number)));
    const isOver = now.some((one, index) => isNewer(one, rows[index]!));
    if (!isOver) return undo();
    now.forEach((one) => shelf.putIssue(one));
    return { outcome: 'overtaken' };
  });
  const leave = shelf.watch(() => {
    const isOver = rows.some((row) => {
      const now = shelf.get(`issue/${row.number}`);
      return now !== undefined && isNewer(now, row);
    });
    if (!isOver) return;
    leave();
    end();
  });
}

/** The reporter's own report must not go on saying what was undone. Where that fails, the next step writes it. */
async function tellReport(desk: Desk, row: IssueRow): Promise<void> {
  if (row.value.channel !== 'desk' && !row.value.mergedFrom?.length) return;
  const { tellReportOf } = await import(/* webpackChunkName: 'tell-report' */ '../../queue/tell-report-of');
  await tellReportOf(desk, row);
}

/** Milliseconds after a write for which the script that knows how to take it back is waited for. "Saved" must not wait for longer. */
const patienceMs = 2_000;

const undoScript = () => import(/* webpackChunkName: 'undo' */ './undo-of');

/** Fetches what an undoing is made by. Resolves also where that failed: the next write asks for it again. */
export const prefetchUndo = (): Promise<void> =>
  undoScript().then(
    () => undefined,
    () => undefined,
  );

/**
 * The desk that offers to take back what can be taken back, whichever screen gave the command. Its script comes beside the write; where
 * it does not come, what was saved is saved, and nothing is offered.
 */
export function undoingDesk(desk: Desk, shelf: Shelf, offerUndo: OfferUndo): Desk {
  return withCalls(desk, {
    async giveCommand(row, command, commandId) {
      const was = shelf.get(`issue/${row.number}`);
      const script = undoScript();
      script.catch(() => undefined);
      const given = await desk.giveCommand(row, command, commandId);
      // An issue that somebody else changed meanwhile: what it was before this command is not known here.
      if (given.outcome !== 'saved' || was?.etag !== row.etag) return given;
      const saved = given.row;
      const here = await withinTime(patienceMs, 'The script of Undo', script).catch(() => undefined);
      const undoing = here?.undoOf(was.value, saved.value, command);
      if (!undoing) return given;
      // Read again, and written on that version alone: between the two a colleague may write.
      const { seen } = undoing.command;
      const back = { ...undoing.command, seen: { ...seen, version: saved.etag } };
      const undo = async (): Promise<Given> => {
        const undone = await desk.giveCommand(saved, back);
        if (undone.outcome === 'overtaken') shelf.putIssue(undone.row);
        if (undone.outcome === 'saved') {
          shelf.putIssue(undone.row);
          tellReport(desk, undone.row).catch(() => undefined);
        }
        return undone;
      };
      offerUndoOf([saved], undoing.words, undo, { desk, shelf, offerUndo });
      return given;
    },
  });
}
