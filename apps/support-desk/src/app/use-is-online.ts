import * as React from 'react';

/** What the browser knows of its connection. It may say yes where SharePoint does not answer; its no is to be believed. */
export function useIsOnline(): boolean {
  const [isOnline, setOnline] = React.useState(() => navigator.onLine);
  React.useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    look();
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOnline;
}
