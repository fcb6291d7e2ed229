import { placeOf, places, screenNames, type Route } from './places';

/** Reads an address. What is not the desk's own (another web part's anchor, an old link) is the home page. */
export function readRoute(hash: string): Route {
  const home: Route = { screen: 'home' };
  if (!hash.startsWith('#/')) return home;
  const [path = '', ...query] = hash.slice(2).split('?');
  const [first, ...rest] = path.split('/');
  // Among the names alone, and never `places[first]`: an address may say "constructor".
  const screen = screenNames.find((name) => name === first);
  return (screen && places[screen].read({ path: rest, query: query.join('?') })) ?? home;
}

export function hashOf(route: Route): string {
  return route.screen === 'home' ? '#/' : `#/${route.screen}${placeOf(route).behind(route)}`;
}
