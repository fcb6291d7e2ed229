import { issuesList } from '@tms-support/sharepoint-schema';
import type { KeptList } from '../site/list-module.js';
import { askForOpenIssues, askForOpenIssuesAmong } from './ask-for-issues.js';
import type { StoredIssue } from './issue-row.js';
import { openIssuesOf } from './read-issues.js';
import { readShort, shortOf } from './short-issue.js';
import type { IssueCalls } from './issue-calls.js';

/** The open issues. They stay on a machine in short, without their stories. */
export const issuesModule: KeptList<StoredIssue, IssueCalls> = {
  when: 'kept',
  list: issuesList,
  doing: 'reading the issues',
  ask: askForOpenIssues,
  askSome: askForOpenIssuesAmong,
  rowsIn: openIssuesOf,
  numberOf: ({ row }) => row.number,
  toKeep: (rows) => rows.map(({ row }) => shortOf(row)),
  fromKept: (items) => items.map(readShort),
  isShort: true,
  faulty: ({ desk }) => desk.readOpenIssues(),
};
