import * as React from 'react';

/** Milliseconds for which something waits for what would move it under a hand. It never waits for a SharePoint that hangs. */
const patienceMs = 1_500;

/** Whether any of these readings is on its way for the first time, and may still be waited for. */
export function useWaits(...readings: readonly { state: string; value?: unknown }[]): boolean {
  const [isOver, setOver] = React.useState(false);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setOver(true), patienceMs);
    return () => window.clearTimeout(timer);
  }, []);
  return !isOver && readings.some(({ state, value }) => state === 'loading' && value === undefined);
}
