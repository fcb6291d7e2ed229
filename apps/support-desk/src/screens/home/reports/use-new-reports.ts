import * as React from 'react';
import type { Report } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../../app/desk-context';
import { useReading } from '../../../app/use-reading';

const none: readonly Report[] = [];

/** What TMS users reported alone and nobody at TMU has taken yet, the oldest first. Only TMU reads them: to others it is nothing. */
export function useNewReports(isTmu: boolean): readonly Report[] {
  const { desk } = useDesk();
  const reading = useReading<readonly Report[]>('reports', () => (isTmu ? desk.readReports() : Promise.resolve(none)));
  const reports = isTmu ? reading.value : none;
  return React.useMemo(
    () => (reports ?? none).filter((report) => report.standsAs === undefined && report.issueNumber === undefined).reverse(),
    [reports],
  );
}
