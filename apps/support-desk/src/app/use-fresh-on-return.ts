import * as React from 'react';

/** A page that stands open all morning is read again when somebody comes back to it, and not more often than this. */
const oldAfterMs = 5 * 60_000;

/** Reads again when the page is looked at again after a while: the reasons name times, and somebody else may have taken an issue. */
export function useFreshOnReturn(again: () => void): void {
  React.useEffect(() => {
    let readAt = performance.now();
    const onReturn = (): void => {
      if (document.visibilityState !== 'visible' || performance.now() - readAt < oldAfterMs) return;
      readAt = performance.now();
      again();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [again]);
}
