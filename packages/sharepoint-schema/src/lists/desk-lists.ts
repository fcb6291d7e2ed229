import type { WholeList } from '../list-schema.js';
import { cadencesList } from './cadences.js';
import { coverList } from './cover.js';
import { flowRunsList } from './flow-runs.js';
import { hearingsList } from './hearings.js';
import { issuesList } from './issues.js';
import { joiningStepsList } from './joining-steps.js';
import { joiningsList } from './joinings.js';
import { knownProblemsList } from './known-problems.js';
import { meTooList } from './me-too.js';
import { outageLogList } from './outage-log.js';
import { outagesList } from './outages.js';
import { peopleList } from './people.js';
import { documentsLibrary } from './procedural-documents.js';
import { reportsList } from './reports.js';
import { rulesSnapshotsList } from './rules-snapshots.js';
import { rulesList } from './rules.js';
import { settingsList } from './settings.js';
import { standardRepliesList } from './standard-replies.js';
import { updateNudgesList } from './update-nudges.js';
import { updatesList } from './updates.js';
import { cadencesSetUp } from './set-up/cadences.js';
import { coverSetUp } from './set-up/cover.js';
import { flowRunsSetUp } from './set-up/flow-runs.js';
import { hearingsSetUp } from './set-up/hearings.js';
import { issuesSetUp } from './set-up/issues.js';
import { joiningStepsSetUp } from './set-up/joining-steps.js';
import { joiningsSetUp } from './set-up/joinings.js';
import { knownProblemsSetUp } from './set-up/known-problems.js';
import { meTooSetUp } from './set-up/me-too.js';
import { outageLogSetUp } from './set-up/outage-log.js';
import { outagesSetUp } from './set-up/outages.js';
import { peopleSetUp } from './set-up/people.js';
import { documentsSetUp } from './set-up/procedural-documents.js';
import { reportsSetUp } from './set-up/reports.js';
import { rulesSnapshotsSetUp } from './set-up/rules-snapshots.js';
import { rulesSetUp } from './set-up/rules.js';
import { settingsSetUp } from './set-up/settings.js';
import { standardRepliesSetUp } from './set-up/standard-replies.js';
import { updateNudgesSetUp } from './set-up/update-nudges.js';
import { updatesSetUp } from './set-up/updates.js';
import { wholeList } from './set-up/whole-list.js';

/**
 * Every list of the desk by its key, whole, in the order of making. Settings come first, since the rows of the others are read by way of its
 * version. Whatever is kept for each list is held to these keys by the compiler.
 */
export const deskLists = {
  settings: wholeList(settingsList, settingsSetUp),
  people: wholeList(peopleList, peopleSetUp),
  issues: wholeList(issuesList, issuesSetUp),
  reports: wholeList(reportsList, reportsSetUp),
  updates: wholeList(updatesList, updatesSetUp),
  documents: wholeList(documentsLibrary, documentsSetUp),
  standardReplies: wholeList(standardRepliesList, standardRepliesSetUp),
  rules: wholeList(rulesList, rulesSetUp),
  rulesSnapshots: wholeList(rulesSnapshotsList, rulesSnapshotsSetUp),
  cover: wholeList(coverList, coverSetUp),
  knownProblems: wholeList(knownProblemsList, knownProblemsSetUp),
  meToo: wholeList(meTooList, meTooSetUp),
  outages: wholeList(outagesList, outagesSetUp),
  outageLog: wholeList(outageLogList, outageLogSetUp),
  hearings: wholeList(hearingsList, hearingsSetUp),
  cadences: wholeList(cadencesList, cadencesSetUp),
  updateNudges: wholeList(updateNudgesList, updateNudgesSetUp),
  flowRuns: wholeList(flowRunsList, flowRunsSetUp),
  joiningSteps: wholeList(joiningStepsList, joiningStepsSetUp),
  joinings: wholeList(joiningsList, joiningsSetUp),
} as const satisfies Readonly<Record<string, WholeList>>;

/** The lists of the desk, by the names that the program uses. */
export type ListKey = keyof typeof deskLists;
