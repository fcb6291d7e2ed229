import * as React from 'react';

/**
 * Calls `again` when what failed may go now: the connection is back, or somebody comes back to this tab, who has signed in again in another.
 */
export function useWhenBack(hasFailed: boolean, again: () => void): void {
  React.useEffect(() => {
    if (!hasFailed) return undefined;
    const onReturn = (): void => void (document.visibilityState === 'visible' && again());
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [hasFailed, again]);
}
