import type { ListSchema } from '../list-schema.js';
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

/**
 * Every list of the desk by its key, in the order of making. Settings come first, since the rows of the others are read by way of its
 * version. Whatever is kept for each list is held to these keys by the compiler.
 */
export const deskLists = {
  settings: settingsList,
  people: peopleList,
  issues: issuesList,
  reports: reportsList,
  updates: updatesList,
  documents: documentsLibrary,
  standardReplies: standardRepliesList,
  rules: rulesList,
  rulesSnapshots: rulesSnapshotsList,
  cover: coverList,
  knownProblems: knownProblemsList,
  meToo: meTooList,
  outages: outagesList,
  outageLog: outageLogList,
  hearings: hearingsList,
  cadences: cadencesList,
  updateNudges: updateNudgesList,
  flowRuns: flowRunsList,
  joiningSteps: joiningStepsList,
  joinings: joiningsList,
} as const satisfies Readonly<Record<string, ListSchema>>;

/** The lists of the desk, by the names that the program uses. */
export type ListKey = keyof typeof deskLists;
