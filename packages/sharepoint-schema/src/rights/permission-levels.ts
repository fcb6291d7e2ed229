/** The base rights of SharePoint that the desk's own levels are made of, by the bit that each has in the mask. */
const bits = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  openItems: 6,
  viewVersions: 7,
  /** Also named "Override list behaviors": sees past item-level read and write rights. */
  overrideListBehaviours: 9,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  browseUserInfo: 28,
  useRemoteApis: 38,
  useClientIntegration: 37,
} as const;
export type BaseRight = keyof typeof bits;

/** What a site group may do with a list. `read` and `full` are levels that every site has. */
export type AccessLevel = 'none' | 'read' | 'report' | 'work' | 'answer-reports' | 'full';

/** A permission level that set-up makes. */
export interface PermissionLevel {
  access: 'report' | 'work' | 'answer-reports';
  title: string;
  description: string;
  rights: readonly BaseRight[];
}

const look = [
  'viewListItems',
  'openItems',
  'viewFormPages',
  'open',
  'viewPages',
  'browseUserInfo',
  'useRemoteApis',
  'useClientIntegration',
] as const;

/** Contribute would be the tempting level; it may delete, and nothing on the desk is ever deleted. */
export const permissionLevels: readonly PermissionLevel[] = [
  {
    access: 'report',
    title: 'TMS Support Desk: report',
    description: 'Adds items and sees them. Changes and deletes nothing.',
    rights: [...look, 'addListItems'],
  },
  {
    access: 'work',
    title: 'TMS Support Desk: work',
    description: 'Adds, sees and changes items. Deletes nothing.',
    rights: [...look, 'addListItems', 'editListItems', 'viewVersions'],
  },
  {
    access: 'answer-reports',
    title: 'TMS Support Desk: answer reports',
    description: 'Sees and answers everybody’s reports. Deletes nothing.',
    rights: [...look, 'addListItems', 'editListItems', 'viewVersions', 'overrideListBehaviours'],
  },
];

/** The mask as SharePoint takes it: two halves of 32 bits, as decimal text. */
export function permissionMask(rights: readonly BaseRight[]): { High: string; Low: string } {
  let mask = 0n;
  for (const right of rights) mask |= 1n << BigInt(bits[right] - 1);
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}

/** SharePoint's role types of the levels that every site has, in any language. */
export const builtInRoleType = { read: 2, full: 5 } as const;
