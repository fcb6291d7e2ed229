import { issuesList } from '@tms-support/sharepoint-schema';
import { itemsOf } from '../site/item.js';
import type { KeptList } from '../site/list-module.js';
import { askForOpenIssues, askForOpenIssuesAmong } from './ask-for-issues.js';
import type { StoredIssue } from './issue-row.js';
import { issuesScript } from './issues-script.js';
import type { IssueCalls } from './issue-calls.js';

/** The open issues. They stay on a machine in short, without their stories. */
export const issuesModule: KeptList<StoredIssue, IssueCalls> = {
  when: 'kept',
  list: issuesList,
  doing: 'reading the issues',
  ask: askForOpenIssues,
  askSome: askForOpenIssuesAmong,
  rowsIn: async (answer, site) =>
    itemsOf(answer).length === 0 ? [] : (await issuesScript()).openIssuesOf(answer, site),
  numberOf: ({ row }) => row.number,
  async toKeep(rows) {
    if (rows.length === 0) return [];
    const { shortOf } = await issuesScript();
    return rows.map(({ row }) => shortOf(row));
  },
  async fromKept(items) {
    if (items.length === 0) return [];
    const { readShort } = await issuesScript();
    return items.map(readShort);
  },
  isShort: true,
  faulty: ({ desk }) => desk.readOpenIssues(),
};
