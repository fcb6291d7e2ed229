import { readRuleRow, shippedCauses, type RuleCells } from '@tms-support/support-domain';
import { issuesList, ruleCellColumns } from '@tms-support/sharepoint-schema';
import { parseCoverRow } from '../cover/cover-rows.js';
import { parseDocumentRow } from '../documents/document-rows.js';
import { parseIssueRow } from '../issues/issue-row.js';
import { parseKnownProblemRow } from '../known-problems/known-problem-rows.js';
import { parsePersonRow } from '../people/people-rows.js';
import { parseReplyRow } from '../replies/reply-rows.js';
import { reportsOf } from '../reports/report-rows.js';
import { parsePublishedRow } from '../rules/snapshot-rows.js';
import { parseSettings } from '../settings/settings-rows.js';
import { parseUpdateRow } from '../updates/update-rows.js';
import { keptSiteUrl, type KeptVersion } from './kept-versions.js';

/** A row as it was read: its value, without the story, and whatever is wrong with it. */
interface ReadRow {
  value: unknown;
  faults: readonly unknown[];
}

const ruleCells = (cells: Readonly<Record<string, unknown>>): RuleCells => ({
  ...Object.fromEntries(Object.entries(ruleCellColumns).map(([column, name]) => [column, cells[name] ?? ''])),
  key: String(cells['Id']),
});

/** Every row of these lists, as today's code reads it. */
export function readKept(lists: KeptVersion['lists']): Record<string, readonly ReadRow[]> {
  const { settings, faults } = parseSettings(lists.settings);
  return {
    issues: lists.issues.map((cells) => {
      const { row } = parseIssueRow(cells, keptSiteUrl);
      const { history, ...value } = row.value;
      // An edit by hand that nobody made would be a line too many here.
      return { value: { ...value, story: history.map(({ type }) => type) }, faults: row.faults };
    }),
    // From the columns alone, as closed issues are paged in: every word of a column counts.
    issuesWithoutStory: lists.issues.map((cells) => {
      const rest = Object.fromEntries(
        Object.entries(cells).filter(([name]) => name !== issuesList.fields.history.name),
      );
      const { row } = parseIssueRow(rest, keptSiteUrl);
      return { value: row.value, faults: row.faults };
    }),
    people: lists.people.map((cells) => {
      const { person, faults: wrong } = parsePersonRow(cells);
      return { value: person, faults: wrong };
    }),
    updates: lists.updates.map((cells) => parseUpdateRow(cells, keptSiteUrl)),
    documents: lists.documents.map((cells) => parseDocumentRow(cells, keptSiteUrl)),
    replies: lists.standardReplies.map((cells) => parseReplyRow(cells, keptSiteUrl)),
    cover: lists.cover.map((cells) => parseCoverRow(cells, keptSiteUrl)),
    knownProblems: lists.knownProblems.map((cells) => parseKnownProblemRow(cells, keptSiteUrl)),
    reports: reportsOf(lists.reports, keptSiteUrl).map(({ rows, standsAs, issueNumber }) => ({
      value: { standsAs, issueNumber, kinds: rows.map(({ kind }) => kind) },
      faults: rows.flatMap((row) => row.faults),
    })),
    rules: lists.rules.map((cells) => {
      const { row, faults: wrong } = readRuleRow(ruleCells(cells), { causes: shippedCauses });
      return { value: row, faults: wrong };
    }),
    snapshots: lists.rulesSnapshots.map((cells) => {
      const { snapshot, faults: wrong } = parsePublishedRow(cells);
      return { value: snapshot, faults: wrong };
    }),
    settings: [{ value: settings, faults }],
  };
}
