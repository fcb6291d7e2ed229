import * as React from 'react';
import { goToHash, hearPlaces, placeNow } from './address';
import type { Route } from './places';
import { hashOf, readRoute } from './route';

/** Goes to a place, and leaves a step for the back button. */
export const goTo = (route: Route): void => goToHash(hashOf(route));

/** Where the desk is. It follows links, the back button, and addresses typed by hand. */
export function useRoute(): Route {
  const [hash, setHash] = React.useState(placeNow);
  React.useEffect(() => hearPlaces(() => setHash(placeNow())), []);
  return React.useMemo(() => readRoute(hash), [hash]);
}
