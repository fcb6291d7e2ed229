import * as React from 'react';
import { filtersToAddress, type IssueFilters } from '@tms-support/support-domain';
import { DeskLink } from '../../app/DeskLink';
import { Hidden } from '../../controls/Hidden';

interface SeeIssuesProps {
  /** The filters of a view, or the number of the one issue. */
  to: IssueFilters | number;
  /** What it belongs to, for those who hear the links alone. */
  of: string;
  children: string;
}

/** From what a report says to the issues of which it says so. */
export const SeeIssues = ({ to, of, children }: SeeIssuesProps): React.ReactElement => (
  <DeskLink
    to={typeof to === 'number' ? { screen: 'issue', number: to } : { screen: 'find', filters: filtersToAddress(to) }}
  >
    {children}
    <Hidden>: {of}</Hidden>
  </DeskLink>
);
