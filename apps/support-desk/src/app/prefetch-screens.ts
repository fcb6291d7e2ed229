import type { Entrance } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';
import { savesData } from '../machine/saves-data';
import type { Route } from './places';
import { screenOf, screens } from './screens';

export interface Ahead {
  prefetch: () => Promise<void>;
}

/** The forms of an issue's steps: without a connection its page could be read, and nothing written. */
const stepForms: Ahead = {
  prefetch: () =>
    import(/* webpackChunkName: 'issue' */ '../screens/issue/IssueScreen').then(
      ({ prefetchSteps }) => prefetchSteps(),
      () => undefined,
    ),
};

/**
 * The screens that this person is likely to open next, likeliest first, and before them what writing asks for: on issues, and of a TMS
 * user on their reports. They are also what is wanted when the connection goes.
 */
function likelyNext(entrance: Entrance, writing: readonly Ahead[]): readonly Ahead[] {
  const { state } = entrance;
  if (state !== 'ready' && state !== 'no-access-to-issues') return [];
  const who = state === 'ready' ? 'readers' : 'others';
  const next = Object.values(screens)
    .flatMap(({ likely, prefetch }) => (likely?.[who] ? [{ place: likely[who], prefetch }] : []))
    .sort((one, other) => one.place - other.place);
  const [issue, ...others] = next;
  if (state === 'ready' && issue) return [...writing, issue, stepForms, ...others];
  return lanesOf(entrance.person.roles).has('person') ? [...writing, ...next] : next;
}

/** The script of the place that the address names, fetched beside the storage's: who may see it is asked meanwhile. */
export function prefetchPlace(route: Route): void {
  // A TMS user who saves data gets their own page at the same address, and not Home besides.
  if (!savesData()) void screenOf(route).prefetch();
}

/** Loads what is likely next, one after the other, each when the page has nothing better to do. Returns what ends it. */
export function prefetchScreens(entrance: Entrance, writing: readonly Ahead[], last: readonly Ahead[]): () => void {
  let isOver = false;
  const whenIdle = (work: () => void): void => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
    else setTimeout(work, 1500);
  };
  const next = ([one, ...rest]: readonly Ahead[]): void => {
    if (!one) return;
    whenIdle(() => {
      if (!isOver) void one.prefetch().then(() => next(rest));
    });
  };
  if (!savesData()) next([...likelyNext(entrance, writing), ...last]);
  return () => {
    isOver = true;
  };
}
