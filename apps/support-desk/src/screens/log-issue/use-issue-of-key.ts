import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';

/** What was sent from this page under a key, once it is saved: at once or, where it waited, later. */
export function useIssueOfKey(key: string | undefined): IssueRow | undefined {
  const { shelf } = useDesk();
  const [row, setRow] = React.useState<IssueRow>();
  React.useEffect(() => {
    setRow(undefined);
    if (!key) return undefined;
    const look = (): void => setRow(shelf.get(`issue-of-key/${key}`) ?? undefined);
    look();
    return shelf.watch(look);
  }, [shelf, key]);
  return row;
}
