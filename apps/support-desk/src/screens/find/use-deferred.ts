import * as React from 'react';

/**
 * The value a moment later: after the browser has drawn what was typed. A newer value takes the older one's turn, so that a quick
 * typist waits for one search and not for ten. (React 18 has `useDeferredValue`; SharePoint has React 17.)
 */
export function useDeferred<T>(value: T): T {
  const [late, setLate] = React.useState(value);
  React.useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLate(value), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      if (timer !== undefined) clearTimeout(timer);
    };
  }, [value]);
  return late;
}
