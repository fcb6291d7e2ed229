import {
  builtInRoleType,
  permissionMask,
  type AccessLevel,
  type Audience,
  type WholeList,
  type Manifest,
  type PermissionLevel,
} from '@tms-support/sharepoint-schema';
import type { PlannedStep } from './actions.js';
import { isInTheMaking, type LevelState, type ListState, type SiteState } from './site-state.js';

const limitedAccess = 1;

/** The site's level that stands for this access, by its role type where every site has it, else by its title. */
export function levelFor(access: AccessLevel, state: SiteState, manifest: Manifest): LevelState | undefined {
  if (access === 'none') return undefined;
  if (access === 'read' || access === 'full')
    return state.levels.find((level) => level.roleType === builtInRoleType[access]);
  const made = manifest.levels.find((level) => level.access === access);
  return state.levels.find((level) => level.title === made?.title);
}

/** The site group of this audience. Absent: the site has none yet. */
export function principalOf(audience: Audience, state: SiteState, manifest: Manifest): number | undefined {
  if (audience === 'owners' || audience === 'members' || audience === 'visitors') return state.associated[audience];
  const group = manifest.groups.find((one) => one.audience === audience);
  return group && state.groups.get(group.title);
}

export const audienceWords: Record<Audience, string> = {
  owners: 'site owners',
  tmu: 'TMU',
  tra: 'TRA',
  'tms-users': 'TMS users',
  members: 'site members',
  visitors: 'site visitors',
};
const accessWords: Record<AccessLevel, string> = {
  none: 'see nothing',
  read: 'read',
  report: 'add and see',
  work: 'add, see and change',
  'answer-reports': 'see and answer everybody’s',
  full: 'do everything',
};

function sameMask(level: PermissionLevel, has: LevelState): boolean {
  const mask = permissionMask(level.rights);
  return String(has.mask.High) === mask.High && String(has.mask.Low) === mask.Low;
}

/** Groups and levels that are not there yet. */
export function planPrincipals(state: SiteState, manifest: Manifest): { steps: PlannedStep[]; warnings: string[] } {
  const steps: PlannedStep[] = [];
  const warnings: string[] = [];
  for (const level of manifest.levels) {
    const has = state.levels.find((one) => one.title === level.title);
    if (!has) {
      const words = `Make the permission level “${level.title}”.`;
      steps.push({ id: `level/${level.access}`, words, action: { kind: 'make-level', level } });
    } else if (!sameMask(level, has)) {
      warnings.push(
        `The permission level “${level.title}” gives other permissions than the desk expects. Set-up leaves it as it is.`,
      );
    }
  }
  const owners = [...state.groups].find(([, id]) => id === state.associated.owners)?.[0];
  for (const group of manifest.groups) {
    if (!state.groups.has(group.title)) {
      const words = `Make the site group “${group.title}”.`;
      steps.push({ id: `group/${group.audience}`, words, action: { kind: 'make-group', group } });
    }
    // Who made a group owns it, and nobody else changes who is in it, even with Full Control on the site [R, secondary].
    const owner = state.groupOwners.get(group.title);
    if (owners === undefined || owner === owners) continue;
    const instead = owner ? `, in place of ${owner}` : '';
    const words = `Give the group “${group.title}” to “${owners}”${instead}: then every site owner can change who is in it.`;
    steps.push({ id: `group-owner/${group.audience}`, words, action: { kind: 'give-group', group } });
  }
  const absent = (['owners', 'members', 'visitors'] as const).filter(
    (audience) => state.associated[audience] === undefined,
  );
  for (const audience of absent) {
    warnings.push(`This site has no group for ${audienceWords[audience]}: nobody is given permissions as one.`);
  }
  return { steps, warnings };
}

/** The rights of one list that are not given yet, and those that somebody gave besides. */
export function planRights(
  list: WholeList,
  has: ListState | undefined,
  state: SiteState,
  manifest: Manifest,
): { steps: PlannedStep[]; warnings: string[] } {
  const wanted = Object.entries(list.rights) as [Audience, AccessLevel][];
  const grants = wanted
    .filter(([, access]) => access !== 'none')
    .map(([audience, access]) => ({ audience, access }))
    .filter(({ audience }) => hasGroup(audience, state));
  const own = has?.hasOwnRights ?? false;
  const given = (audience: Audience, access: AccessLevel): boolean => {
    const principal = principalOf(audience, state, manifest);
    const level = levelFor(access, state, manifest);
    const assignment = own ? has?.assignments.find((one) => one.principalId === principal) : undefined;
    return assignment !== undefined && level !== undefined && assignment.levelIds.includes(level.id);
  };
  const missing = grants.filter(({ audience, access }) => !given(audience, access));
  const steps: PlannedStep[] = [];
  const leftName = own && has && isInTheMaking(list, state) ? installerOn(has, state, manifest) : undefined;
  const words = missing.map(({ audience, access }) => `${audienceWords[audience]} ${accessWords[access]}`).join('; ');
  const action = {
    kind: 'give-rights',
    list,
    own,
    grants: missing,
    takesNameOff: state.isOwner && (!own || leftName !== undefined),
  } as const;
  if (!own || missing.length > 0) {
    steps.push({
      id: `${list.key}/rights`,
      words: `Give “${list.title}” its own permissions: ${words || 'nobody else'}.`,
      action,
    });
  } else if (leftName) {
    const what = `Remove your own name from the permissions of “${list.title}”: set-up left it there when it stopped.`;
    steps.push({ id: `${list.key}/rights`, words: `${what} The site owners have the same.`, action });
  }
  return { steps, warnings: own ? besides(list, has!, state, manifest, leftName) : [] };
}

/**
 * What SharePoint gave whoever cut the inheritance: full control by name [R: Microsoft, "How to: Break Role Assignment Inheritance": where
 * nothing is copied, "the current user who runs the code acquires full control"; pnp/PnP-Sites-Core 1584 met the same over CSOM].
 * Set-up takes it off again as its last write on a list's rights, and may have been broken off before. Nobody else's name is ever
 * taken for it, and who is no owner by the group keeps theirs: they hold Full Control on the site another way, and would have none of
 * the list without it.
 */
function installerOn(
  has: ListState,
  state: SiteState,
  manifest: Manifest,
): ListState['assignments'][number] | undefined {
  const full = levelFor('full', state, manifest);
  if (state.associated.owners === undefined || !full || !state.isOwner) return undefined;
  return has.assignments.find((one) => one.principalId === state.userId && one.levelIds.includes(full.id));
}

function hasGroup(audience: Audience, state: SiteState): boolean {
  if (audience === 'owners' || audience === 'members' || audience === 'visitors')
    return state.associated[audience] !== undefined;
  return true;
}

/** Rights that the matrix does not give: set-up takes none away, and an owner should look. */
function besides(
  list: WholeList,
  has: ListState,
  state: SiteState,
  manifest: Manifest,
  leftName: ListState['assignments'][number] | undefined,
): string[] {
  const wanted = Object.entries(list.rights) as [Audience, AccessLevel][];
  return has.assignments.flatMap((assignment) => {
    if (assignment === leftName || (assignment.principalId === state.userId && !state.isOwner)) return [];
    const allowed = wanted
      .filter(([audience]) => principalOf(audience, state, manifest) === assignment.principalId)
      .map(([, access]) => levelFor(access, state, manifest)?.id);
    const extra = assignment.levelIds
      .filter((id) => !allowed.includes(id))
      .map((id) => state.levels.find((level) => level.id === id))
      .filter((level): level is LevelState => level !== undefined && level.roleType !== limitedAccess);
    const who = assignment.principalTitle;
    return extra.map((level) => `“${who}” has “${level.title}” on “${list.title}”, which the desk did not give.`);
  });
}
