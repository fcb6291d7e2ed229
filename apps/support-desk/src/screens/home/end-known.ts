import type { KnownProblemRow } from '@tms-support/sharepoint-storage';
import type { useDesk } from '../../app/desk-context';

type Work = ReturnType<typeof useDesk<'addKnownProblem' | 'endKnownProblem'>>;

/** Ends what is over, and offers to write it again. What was written again counts from then. */
export async function endKnown(work: Work, row: KnownProblemRow, what: string): Promise<void> {
  const { desk, shelf, sayStatus, offerUndo, now, newId } = work;
  const rows = (): readonly KnownProblemRow[] => shelf.get('known-problems') ?? [];
  await desk.endKnownProblem(row);
  shelf.put(
    'known-problems',
    rows().filter((one) => one.number !== row.number),
  );
  sayStatus({ state: 'saved', what, at: now() });
  const { line, issueNumber } = row.value;
  const again = { key: newId(), line, ...(issueNumber === undefined ? {} : { issueNumber }) };
  offerUndo('it is not over, write it again', async () => {
    const written = await desk.addKnownProblem(again);
    shelf.put('known-problems', [written, ...rows().filter((one) => one.number !== written.number)]);
  });
}
