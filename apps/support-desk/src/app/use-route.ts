import * as React from 'react';
import type { Route } from './places';
import { hashOf, readRoute } from './route';

/** Goes to a place, and leaves a step for the back button. */
export function goTo(route: Route): void {
  window.location.hash = hashOf(route);
}

/** Where the desk is. It follows links, the back button, and addresses typed by hand. */
export function useRoute(): Route {
  const [hash, setHash] = React.useState(() => window.location.hash);
  React.useEffect(() => {
    const follow = (): void => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return React.useMemo(() => readRoute(hash), [hash]);
}
