/** A place in the desk. It lives after the # of the page's address, so that it can be sent, and the back button works. */
export type Route =
  | { screen: 'home' }
  | { screen: 'log' }
  | { screen: 'issue'; number: number; step?: string }
  | { screen: 'updates' }
  | { screen: 'set-up' };

/** Reads an address. What is not the desk's own (another web part's anchor, an old link) is the home page. */
export function readRoute(hash: string): Route {
  const [first, second, third] = hash.replace(/^#\/?/, '').split('/');
  if (!hash.startsWith('#/')) return { screen: 'home' };
  if (first === 'log') return { screen: 'log' };
  if (first === 'updates') return { screen: 'updates' };
  if (first === 'set-up') return { screen: 'set-up' };
  if (first === 'issue' && second && /^[1-9]\d{0,9}$/.test(second)) {
    return { screen: 'issue', number: Number(second), ...(third && /^[a-z-]+$/.test(third) ? { step: third } : {}) };
  }
  return { screen: 'home' };
}

export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'issue':
      return `#/issue/${route.number}${route.step ? `/${route.step}` : ''}`;
    default:
      return `#/${route.screen}`;
  }
}
