import { machineStore } from '../outbox/browser-machine';

/** If the pack is older than this, a new one is offered. */
const packDays = 14;
const dayMs = 86_400_000;
const keyOf = (siteUrl: string, email: string): string =>
  `tms-support-desk/pack/${siteUrl.toLowerCase()}/${email.toLowerCase()}`;

/** When the last pack was made on this device: it is a file on this device, and nobody else's. */
export function lastPackAt(siteUrl: string, email: string): string | undefined {
  const kept = machineStore().getItem(keyOf(siteUrl, email));
  return kept && !Number.isNaN(Date.parse(kept)) ? kept : undefined;
}

export function keepPackAt(siteUrl: string, email: string, at: string): void {
  try {
    machineStore().setItem(keyOf(siteUrl, email), at);
  } catch {
    // A browser that keeps nothing offers a new pack each time.
  }
}

export const isPackOld = (madeAt: string | undefined, now: string): boolean =>
  madeAt === undefined || Date.parse(now) - Date.parse(madeAt) > packDays * dayMs;
