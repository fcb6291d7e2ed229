import type { OutageRow } from '@tms-support/sharepoint-storage';
import { outagesOf, type Outage } from '@tms-support/support-domain';

/** The outages that the rows of the door tell of, newest first. SharePoint numbers rows in the order in which they were stored. */
export const outagesOfRows = (rows: readonly OutageRow[]): readonly Outage[] =>
  outagesOf([...rows].sort((a, b) => a.number - b.number).flatMap(({ value }) => (value ? [value] : [])));
