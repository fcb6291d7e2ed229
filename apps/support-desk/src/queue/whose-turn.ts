import { issueStatuses, type IssueStatus, type Turn } from '@tms-support/support-domain';

/** Whose turn it is, by the state alone. */
export const turnOf = (status: IssueStatus): Turn => issueStatuses[status].turn;
