import type { WholeList } from './list-schema.js';
import { wholeLists } from './lists/set-up/whole-lists.js';
import { deskGroups, type DeskGroup } from './rights/groups.js';
import { permissionLevels, type PermissionLevel } from './rights/permission-levels.js';
import { schemaVersion } from './schema-version.js';

/** Everything that set-up makes on a site. */
export interface Manifest {
  version: number;
  lists: readonly WholeList[];
  groups: readonly DeskGroup[];
  levels: readonly PermissionLevel[];
}

export const deskManifest: Manifest = {
  version: schemaVersion,
  lists: Object.values(wholeLists),
  groups: deskGroups,
  levels: permissionLevels,
};

/** The manifest as it was at an earlier version: what that version's code would have made. */
export function manifestAt(version: number, manifest: Manifest = deskManifest): Manifest {
  const atVersion = (list: WholeList): WholeList => {
    const { seedRows, ...rest } = list;
    const later = Object.values(list.fields).filter((field) => (field.since ?? 1) > version);
    return {
      ...rest,
      ...(seedRows && (list.seededOnceAt ?? 1) <= version ? { seedRows } : {}),
      // A view came with the newest column that it shows.
      views: list.views.filter(({ fields }) => !later.some(({ name }) => fields.includes(name))),
      fields: Object.fromEntries(Object.entries(list.fields).filter(([, field]) => (field.since ?? 1) <= version)),
    };
  };
  return { ...manifest, version, lists: manifest.lists.filter((list) => (list.since ?? 1) <= version).map(atVersion) };
}
