import type { Report } from '@tms-support/sharepoint-storage';

/** The key of the issue that is logged from a report: of the report, so that two of the team who log it at once make one issue. */
export const keyOfReport = ({ thread }: Pick<Report, 'thread'>): string => `report-${thread}`;
