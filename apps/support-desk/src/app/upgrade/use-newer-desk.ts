import * as React from 'react';
import { productVersion, type Desk } from '@tms-support/sharepoint-storage';
import { versionKey } from './version-kept';

/** How long a tab stands before it asks whether the lists went on without it: one small request, when somebody comes back to it. */
const oldAfterMs = 60 * 60_000;

const kept = (): string | null => {
  try {
    return window.localStorage.getItem(versionKey);
  } catch {
    return null; // A browser that keeps nothing tells nothing.
  }
};

/**
 * True once this tab runs another version than the one that opened last here, newer or, after a rollback, older; and once the lists are newer than
 * it. Nothing of the page is touched: somebody may be writing.
 */
export function useNewerDesk(desk: Desk): boolean {
  const [isOld, setOld] = React.useState(false);
  React.useEffect(() => {
    // The page's own beginning: this comes later, with what made somebody look.
    let askedAt = 0;
    const look = (event?: StorageEvent): void => {
      if (event && event.key !== versionKey) return;
      const now = kept();
      if (now !== null && now !== productVersion) setOld(true);
    };
    const onReturn = (): void => {
      if (document.visibilityState !== 'visible') return;
      look();
      if (performance.now() - askedAt < oldAfterMs) return;
      askedAt = performance.now();
      desk.enter().then(
        ({ state }) => state === 'lists-are-newer' && setOld(true),
        () => undefined,
      );
    };
    look();
    onReturn();
    window.addEventListener('storage', look);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      window.removeEventListener('storage', look);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [desk]);
  return isOld;
}
