import type { ListKey, ListSchema } from './list-schema.js';
import { coverList } from './lists/cover.js';
import { issuesList } from './lists/issues.js';
import { knownProblemsList } from './lists/known-problems.js';
import { peopleList } from './lists/people.js';
import { documentsLibrary } from './lists/procedural-documents.js';
import { reportsList } from './lists/reports.js';
import { rulesSnapshotsList } from './lists/rules-snapshots.js';
import { rulesList } from './lists/rules.js';
import { settingsList } from './lists/settings.js';
import { standardRepliesList } from './lists/standard-replies.js';
import { updatesList } from './lists/updates.js';
import { deskGroups, type DeskGroup } from './rights/groups.js';
import { permissionLevels, type PermissionLevel } from './rights/permission-levels.js';
import { rightsMatrix, type RightsMatrix } from './rights-matrix.js';
import { schemaVersion } from './schema-version.js';

/** Everything that set-up makes on a site. */
export interface Manifest {
  version: number;
  lists: readonly ListSchema[];
  groups: readonly DeskGroup[];
  levels: readonly PermissionLevel[];
  rights: RightsMatrix;
}

/** In the order of making. Settings come first, since the rows of the others are read by way of its version. */
const lists: readonly ListSchema[] = [
  settingsList,
  peopleList,
  issuesList,
  reportsList,
  updatesList,
  documentsLibrary,
  standardRepliesList,
  rulesList,
  rulesSnapshotsList,
  coverList,
  knownProblemsList,
];

export const deskManifest: Manifest = {
  version: schemaVersion,
  lists,
  groups: deskGroups,
  levels: permissionLevels,
  rights: rightsMatrix,
};

/** The manifest as it was at an earlier version: what that version's code would have made. */
export function manifestAt(version: number, manifest: Manifest = deskManifest): Manifest {
  const atVersion = (list: ListSchema): ListSchema => {
    const { seedRows, ...rest } = list;
    return {
      ...rest,
      ...(seedRows && (list.seededOnceAt ?? 1) <= version ? { seedRows } : {}),
      fields: Object.fromEntries(Object.entries(list.fields).filter(([, field]) => (field.since ?? 1) <= version)),
    };
  };
  return { ...manifest, version, lists: manifest.lists.filter((list) => (list.since ?? 1) <= version).map(atVersion) };
}

/** The list with this key. */
export function listByKey(key: ListKey, manifest: Manifest = deskManifest): ListSchema {
  return manifest.lists.find((list) => list.key === key)!;
}
