import * as React from 'react';
import type { Report } from '@tms-support/sharepoint-storage';
import { useDesk } from './desk-context';
import { lateScreen } from './late-screen';

const OpenAgain = lateScreen(
  async () => (await import(/* webpackChunkName: 'open-again' */ '../queue/OpenAgain')).OpenAgain,
);

/**
 * The reports, as the screen has read them. Where the screen does not read them they are asked for: to ask beside one that does would cost each
 * first look at Home a request.
 */
function useReportsRead(areReadHere: boolean): readonly Report[] | undefined {
  const { desk, shelf, entered } = useDesk<'readReports'>();
  const [reports, setReports] = React.useState(shelf.get('reports'));
  React.useEffect(() => {
    const look = (): void => setReports(shelf.get('reports'));
    look();
    return shelf.watch(look);
  }, [shelf]);
  React.useEffect(() => {
    if (areReadHere || shelf.get('reports')) return;
    // What failed is asked for by the next screen: Home says so where its own reading fails.
    entered
      .then(() => desk.readReports())
      .then(
        (read) => shelf.put('reports', read),
        () => undefined,
      );
  }, [areReadHere, desk, shelf, entered]);
  return reports;
}

/** Whether the last thing that its reporter said of the outcome is that it did not work. What that means for the issue is judged later. */
function mayBeOpenAgain({ rows }: Report): boolean {
  const said = rows.filter(({ kind }) => kind === 'did-not-work' || kind === 'worked');
  return said[said.length - 1]?.kind === 'did-not-work';
}

/** What opens an issue again and says so: on most days nobody says that it did not work, and its script stays where it is. */
export function OpenAgainLine({ areReadHere }: { areReadHere: boolean }): React.ReactElement | null {
  const reports = useReportsRead(areReadHere);
  if (!reports?.some(mayBeOpenAgain)) return null;
  return (
    <React.Suspense fallback={null}>
      <OpenAgain reports={reports} />
    </React.Suspense>
  );
}
