import { productVersion } from '@tms-support/sharepoint-storage';

/** Which version opened last in this browser. A new package counts for everybody at once, and a tab that stands open runs the one before. */
export const versionKey = 'tms-support-desk/version';

export function keepVersion(): void {
  try {
    window.localStorage.setItem(versionKey, productVersion);
  } catch {
    // A browser that keeps nothing tells nothing.
  }
}
