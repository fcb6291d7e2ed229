import type { Desk, IssueRow } from '@tms-support/sharepoint-storage';
import { withCalls } from '../desk-calls';
import type { Shelf } from '../shelf';
import type { OfferUndo } from '../write-status';
import { undoOf } from './undo-of';

/** The desk that offers to take back what can be taken back, whichever screen gave the command. */
export function undoingDesk(desk: Desk, shelf: Shelf, offerUndo: OfferUndo): Desk {
  return withCalls(desk, {
    async giveCommand(row, command, commandId) {
      const was = shelf.get<IssueRow>(`issue/${row.number}`);
      const given = await desk.giveCommand(row, command, commandId);
      // An issue that somebody else changed meanwhile: what it was before this command is not known here.
      if (given.outcome !== 'saved' || was?.etag !== row.etag) return given;
      const saved = given.row;
      const undoing = undoOf(was.value, saved.value, command);
      if (!undoing) return given;
      offerUndo(undoing.words, async () => {
        const back = await desk.giveCommand(saved, undoing.command);
        if (back.outcome === 'saved') shelf.putIssue(back.row);
        return back;
      });
      return given;
    },
  });
}
