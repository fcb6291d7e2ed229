import { webAddressCodec } from '../../cells/plain.js';
import { calendarDateCodec } from '../../cells/time.js';
import type { FieldSchema } from '../../field-schema.js';
import { addressFormatting } from '../../formatting.js';
import type { ColumnShown, ListSchema, SetUpOf, WholeList } from '../../list-schema.js';
import { deskLists, type ListKey } from '../desk-lists.js';
import { cadencesSetUp } from './cadences.js';
import { coverSetUp } from './cover.js';
import { flowRunsSetUp } from './flow-runs.js';
import { hearingsSetUp } from './hearings.js';
import { issuesSetUp } from './issues.js';
import { joiningStepsSetUp } from './joining-steps.js';
import { joiningsSetUp } from './joinings.js';
import { knownProblemsSetUp } from './known-problems.js';
import { meTooSetUp } from './me-too.js';
import { outageLogSetUp } from './outage-log.js';
import { outagesSetUp } from './outages.js';
import { peopleSetUp } from './people.js';
import { documentsSetUp } from './procedural-documents.js';
import { reportsSetUp } from './reports.js';
import { rulesSnapshotsSetUp } from './rules-snapshots.js';
import { rulesSetUp } from './rules.js';
import { settingsSetUp } from './settings.js';
import { standardRepliesSetUp } from './standard-replies.js';
import { updateNudgesSetUp } from './update-nudges.js';
import { updatesSetUp } from './updates.js';

/** How a column is shown where its list says nothing of its own. */
function usually({ codec }: FieldSchema): ColumnShown {
  if (codec === webAddressCodec) return { formatting: addressFormatting };
  return codec === calendarDateCodec ? { description: 'As 2026-03-03: year, month, day.' } : {};
}

/** What set-up makes of each list besides: a list without its file here does not compile. */
const setUps = {
  settings: settingsSetUp,
  people: peopleSetUp,
  issues: issuesSetUp,
  reports: reportsSetUp,
  updates: updatesSetUp,
  documents: documentsSetUp,
  standardReplies: standardRepliesSetUp,
  rules: rulesSetUp,
  rulesSnapshots: rulesSnapshotsSetUp,
  cover: coverSetUp,
  knownProblems: knownProblemsSetUp,
  meToo: meTooSetUp,
  outages: outagesSetUp,
  outageLog: outageLogSetUp,
  hearings: hearingsSetUp,
  cadences: cadencesSetUp,
  updateNudges: updateNudgesSetUp,
  flowRuns: flowRunsSetUp,
  joiningSteps: joiningStepsSetUp,
  joinings: joiningsSetUp,
} as const satisfies { readonly [K in ListKey]: SetUpOf<(typeof deskLists)[K]> };

type Whole<K extends ListKey> = (typeof deskLists)[K] & Omit<(typeof setUps)[K], 'columns'>;

function whole(list: ListSchema, { columns = {}, ...setUp }: SetUpOf<ListSchema>): WholeList {
  const fields = Object.entries(list.fields).map(([name, field]) => [
    name,
    { ...field, ...usually(field), ...columns[name] },
  ]);
  return { ...list, ...setUp, fields: Object.fromEntries(fields) };
}

/** Every list of the desk as set-up makes it. */
export const wholeLists = /* @__PURE__ */ Object.fromEntries(
  (Object.keys(deskLists) as ListKey[]).map((key) => [key, whole(deskLists[key], setUps[key])]),
) as { readonly [K in ListKey]: Whole<K> };
