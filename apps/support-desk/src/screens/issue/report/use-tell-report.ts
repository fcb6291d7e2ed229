import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { isFromReport } from '../../../queue/reports-of-issue';
import { tellReportOf } from '../../../queue/tell-report-of';

/**
 * Writes how an issue stands on the report that it was made of. Where that fails the issue is saved all the same, and it is
 * offered again.
 */
export function useTellReport(): { tell: (row: IssueRow) => void; untold: IssueRow | undefined } {
  const { desk } = useDesk();
  const [untold, setUntold] = React.useState<IssueRow>();
  const mounted = React.useRef(true);
  React.useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  const tell = React.useCallback(
    (row: IssueRow): void => {
      // Only an issue with somebody who reported it alone has one, or one that took in others: for any other nothing is asked.
      if (!isFromReport(row.value) && !row.value.mergedFrom?.length) return;
      tellReportOf(desk, row).then(
        () => mounted.current && setUntold(undefined),
        () => mounted.current && setUntold(row),
      );
    },
    [desk],
  );
  return { tell, untold };
}
