import { machineStore } from '../outbox/browser-machine';

const keyOf = (outageKey: string, email: string): string =>
  `tms-support-desk/me-too/${outageKey.toLowerCase()}/${email.toLowerCase()}`;

/** Whether this person said "me too" from this device: the banner asks SharePoint for no log to know it. */
export const isCountedHere = (outageKey: string, email: string): boolean =>
  machineStore().getItem(keyOf(outageKey, email)) !== null;

export function keepCounted(outageKey: string, email: string): void {
  try {
    machineStore().setItem(keyOf(outageKey, email), 'yes');
  } catch {
    // A browser that keeps nothing shows the button again. Whoever presses it twice is counted once.
  }
}
