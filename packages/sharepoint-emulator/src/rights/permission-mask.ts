/** SharePoint's rights, by the number of their bit (SP.PermissionKind), from 1. */
export const PERMISSION = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  approveItems: 5,
  openItems: 6,
  viewVersions: 7,
  deleteVersions: 8,
  /** "Override List Behaviors": passes over item-level security. */
  cancelCheckout: 9,
  managePersonalViews: 10,
  manageLists: 12,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  createGroups: 25,
  managePermissions: 26,
  browseDirectories: 27,
  browseUserInfo: 28,
  manageWeb: 31,
  useRemoteApis: 38,
  enumeratePermissions: 63,
} as const;

export type PermissionKind = (typeof PERMISSION)[keyof typeof PERMISSION];

/** 64 bits in two unsigned halves, as SP.BasePermissions has them. */
export interface PermissionMask {
  high: number;
  low: number;
}

export const NO_RIGHTS: PermissionMask = { high: 0, low: 0 };
export const ALL_RIGHTS: PermissionMask = { high: 0x7fffffff, low: 0xffffffff };

export const union = (a: PermissionMask, b: PermissionMask): PermissionMask => ({
  high: (a.high | b.high) >>> 0,
  low: (a.low | b.low) >>> 0,
});

/** Whether a mask holds one right, by bit number from 1 to 64. */
export function holdsRight(mask: PermissionMask, kind: number): boolean {
  const half = kind <= 32 ? mask.low : mask.high;
  return (half & (1 << ((kind - 1) % 32))) !== 0;
}

/** Whether a mask holds every right of another. */
export const holdsAll = (mask: PermissionMask, wanted: PermissionMask): boolean =>
  (mask.high & wanted.high) >>> 0 === wanted.high >>> 0 && (mask.low & wanted.low) >>> 0 === wanted.low >>> 0;
