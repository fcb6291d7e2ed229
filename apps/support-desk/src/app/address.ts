import { hashOf, readRoute } from './route';

/**
 * The address of the page, as far as it is the desk's. A place stands behind the #, where it costs no request. Links that come from elsewhere
 * carry it in a parameter instead, since a sign-in on the way drops what stands behind the # (sp-dev-docs #3624, #8845: [R]).
 */
const parameter = 'desk';

/** The Navigation API tells of `pushState`, as no older event does. Not every browser has it. */
interface Navigation {
  addEventListener(type: 'currententrychange', listen: (event: { navigationType?: string | null }) => void): void;
  removeEventListener(type: 'currententrychange', listen: (event: { navigationType?: string | null }) => void): void;
}

const listeners = new Set<() => void>();

/** A link that was sent names its place once: from then on the place stands behind the #, and the Back button and a reload mean it. */
export function arrive(): void {
  const here = new URL(window.location.href);
  const place = here.searchParams.get(parameter);
  // Another's parameter of that name is left alone.
  if (!place?.startsWith('/')) return;
  here.searchParams.delete(parameter);
  // What somebody has put into the link counts as far as it names a place, and no further.
  here.hash = hashOf(readRoute(`#${place}`));
  window.history.replaceState(window.history.state, '', here);
}

let beginning = '#/';

/** Where a page begins whose address names no place of the desk. One web part of the desk on a page: two would share its address. */
export function beginAt(hash: string): void {
  beginning = hash;
}

/** The place behind the #, such as "#/issue/41". An anchor of the page's own names none. */
export const placeNow = (): string => (window.location.hash.startsWith('#/') ? window.location.hash : beginning);

/**
 * Goes to a place, and leaves a step for the back button. `location.hash` is the tempting way: the page's router hears of that, and has been seen
 * to load the page again for it (sp-dev-docs #3779). The entry keeps the state that the router gave the page: without it, Back
 * would be news to it.
 */
export function goToHash(hash: string): void {
  if (hash === placeNow()) return;
  window.history.pushState(window.history.state, '', hash);
  for (const tell of [...listeners]) tell();
}

/**
 * Calls `listen` whenever the place may be another. A router of the page that takes a link over writes the address by `pushState`, of which
 * neither `hashchange` nor `popstate` tells. Wrapping `history.pushState` would tell, and breaks SharePoint's own navigation
 * (sp-dev-docs #7958, #5943).
 */
export function hearPlaces(listen: () => void): () => void {
  const { navigation } = window as { navigation?: Navigation };
  const hear = (): void => {
    arrive();
    listen();
  };
  // What is replaced is no step: Find writes what somebody types, letter by letter.
  const hearEntry = ({ navigationType }: { navigationType?: string | null }): void => {
    if (navigationType !== 'replace') hear();
  };
  listeners.add(listen);
  window.addEventListener('hashchange', hear);
  window.addEventListener('popstate', hear);
  navigation?.addEventListener('currententrychange', hearEntry);
  return () => {
    listeners.delete(listen);
    window.removeEventListener('hashchange', hear);
    window.removeEventListener('popstate', hear);
    navigation?.removeEventListener('currententrychange', hearEntry);
  };
}

/** The address of this page that opens at a place, to be sent: it survives signing in, and carries nothing else of how this page was opened. */
export function linkToSend(hash: string, page = window.location.href): string {
  const link = new URL(page);
  // A page of SharePoint's own (`_layouts`) is told by its parameters what to show; of any other page they are passing.
  if (!link.pathname.includes('/_layouts/')) link.search = '';
  link.hash = '';
  link.searchParams.delete(parameter);
  const place = encodeURIComponent(hash.replace(/^#/, '')).replace(/%2F/g, '/');
  return `${link.href}${link.search ? '&' : '?'}${parameter}=${place}`;
}
