import { placeOf, places, screenNames, type Route } from './places';

/**
 * Reads an address. What is not the desk's own (an anchor of another web part) is the home page. What has the desk's form and names no place
 * (mistyped, or of a screen that is gone) says so: a page that somebody did not ask for would look like the answer.
 */
export function readRoute(hash: string): Route {
  const home: Route = { screen: 'home' };
  if (!hash.startsWith('#/')) return home;
  const [path = '', ...query] = hash.slice(2).split('?');
  const [first, ...rest] = path.split('/');
  // Among the names alone, and never `places[first]`: an address may say "constructor".
  const screen = screenNames.find((name) => name === first);
  if (!first) return home;
  return (screen && places[screen].read({ path: rest, query: query.join('?') })) ?? { screen: 'not-there' };
}

export function hashOf(route: Route): string {
  return route.screen === 'home' ? '#/' : `#/${route.screen}${placeOf(route).behind(route)}`;
}
