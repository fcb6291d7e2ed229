/** SharePoint's mask of a person's rights: two halves of 32 bits. */
export interface PermissionMask {
  High: number;
  Low: number;
}

/** Bit 3 of SharePoint's base rights. A site page is an item of a library: who may edit items may edit it. */
const editListItems = 0x4;

export function mayEditPage(mask: PermissionMask): boolean {
  return (mask.Low & editListItems) !== 0;
}
