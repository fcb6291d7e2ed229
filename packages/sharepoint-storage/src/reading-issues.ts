// What reads an issue's row and its story, and the rules that judge it: a script of its own, as TMS users, to whom both lists are closed,
// have no use for it.
export { findIssuesByKeys, openIssuesOf, readClosedIssues, readStoredIssue } from './issues/read-issues.js';
export { readShort, shortOf } from './issues/short-issue.js';
export { rulesNow, rulesOn } from './rules/open-rules.js';
export { parsePublishedRow } from './rules/snapshot-rows.js';
