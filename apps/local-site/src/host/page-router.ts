import { pageRouters, type PageRouter } from '../page/page-data.js';
import { say } from './edit-mode.js';

/**
 * What stands around a web part on a tenant and takes its links over. What each does, and how sure that is:
 *
 * - `sharepoint`: the router of modern pages takes each link of the site before the web part hears of the press, unless it is marked
 *   `data-interception="off"` (Microsoft, "Hyperlinking considerations"; sp-dev-docs #3427: [R]). It writes the address by `pushState`, and where only
 *   what stands behind the # differs, nothing more is seen to happen (#5448, #3779: [R]). Going back to another address loads the page (#3779: [L]).
 * - `sharepoint-unmarked`: the same, blind to the mark, as it was for a while (#5307: [R]).
 * - `teams`: a tab is a frame of another page, and a link that nobody stopped leaves it: it opens in a window of its own, where the desk
 *   begins again ([U]; nothing was found that says how, and that it does is from reports of tabs that opened a browser).
 */
function take(router: PageRouter, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const to = new URL(link.href, location.href);
  if (to.origin !== location.origin || (router === 'sharepoint' && link.dataset['interception'] === 'off')) return;
  event.preventDefault();
  if (router === 'teams') {
    say(`Teams opened ${to.hash || to.pathname} in a window of its own.`);
    return;
  }
  event.stopPropagation();
  if (to.pathname + to.search === location.pathname + location.search) history.pushState({ key: 'page' }, '', to);
  else location.assign(to);
}

/** `?router=` puts one of them around the web part. Without it, links are the browser's alone. */
export function followRouter(around: HTMLElement): void {
  const asked = new URLSearchParams(location.search).get('router');
  const router = pageRouters.find((name) => name === asked);
  if (!router) return;
  if (router === 'teams') {
    document.addEventListener('click', (event) => {
      if (!event.defaultPrevented && around.contains(event.target as Node)) take(router, event);
    });
    return;
  }
  history.replaceState({ key: 'page' }, '');
  const opened = location.pathname + location.search;
  around.addEventListener('click', (event) => take(router, event), true);
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== opened) location.reload();
  });
}
