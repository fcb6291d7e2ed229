import type { KnownProblemRow } from '@tms-support/sharepoint-storage';
import type { useDesk } from '../../app/desk-context';

type Work = ReturnType<typeof useDesk<'resumeKnownProblem' | 'endKnownProblem'>>;

/** Ends what is over, and offers to put the same line back: since when it is known and who has it too are as before. */
export async function endKnown(work: Work, row: KnownProblemRow, what: string): Promise<void> {
  const { desk, shelf, sayStatus, offerUndo, now } = work;
  const rows = (): readonly KnownProblemRow[] => shelf.get('known-problems') ?? [];
  const ended = await desk.endKnownProblem(row);
  shelf.put(
    'known-problems',
    rows().filter((one) => one.number !== row.number),
  );
  sayStatus({ state: 'saved', what, at: now() });
  // A colleague was first: theirs is not offered to be undone here.
  if (!ended) return;
  offerUndo('it is not resolved after all', async () => {
    const back = await desk.resumeKnownProblem(ended);
    shelf.put(
      'known-problems',
      [back, ...rows().filter((one) => one.number !== back.number)].sort((a, b) => b.number - a.number),
    );
  });
}
