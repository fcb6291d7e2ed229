import { listPath, type ListSchema } from '@tms-support/sharepoint-schema';
import type { HttpDeskOptions } from '../open-desk-over-http.js';

type Fetch = NonNullable<HttpDeskOptions['fetch']>;
/** Whose write reaches SharePoint first, of two that were ready in the same moment. */
export type Order = 'first' | 'second';

/** PnPjs keeps one digest a site, which two people have in one process alone: each of them has a page of their own. */
async function withOwnDigest(url: string, init: RequestInit): Promise<RequestInit> {
  const headers = new Headers(init.headers);
  const given = new Headers({ Accept: 'application/json', 'x-emulator-login': headers.get('x-emulator-login')! });
  const answer = await fetch(`${url.split('/_api/')[0]}/_api/contextinfo`, { method: 'POST', headers: given });
  headers.set('X-RequestDigest', ((await answer.json()) as { FormDigestValue: string }).FormDigestValue);
  return { ...init, headers };
}

/**
 * Two tabs whose changes to rows of this list are held until each has one ready, or has ended: then they go in this order, round by round. So both have read what stood
 * before the other wrote, and it is no luck which of them is first.
 */
export function heldWrites(
  list: ListSchema,
  order: Order,
): { fetches: readonly [Fetch, Fetch]; ended: (which: 0 | 1) => void } {
  const changesRow = (url: string, { method }: RequestInit): boolean =>
    method === 'POST' && decodeURIComponent(url).includes(`/${listPath(list)}'`) && /\/items\(\d+\)$/i.test(url);
  const sides = [0, 1] as const;
  const ready: ((() => Promise<void>) | undefined)[] = [undefined, undefined];
  const hasEnded = [false, false];
  const goOn = (): void => {
    if (!sides.every((side) => ready[side] || hasEnded[side])) return;
    const inOrder = order === 'second' ? [1, 0] : sides;
    const going = inOrder.flatMap((side) => ready[side] ?? []);
    ready.fill(undefined);
    void going.reduce((before, go) => before.then(go), Promise.resolve());
  };
  const fetchOf =
    (side: 0 | 1): Fetch =>
    async (url, init) => {
      if (!changesRow(url, init)) return fetch(url, init);
      const own = await withOwnDigest(url, init);
      return new Promise((resolve, reject) => {
        ready[side] = () => fetch(url, own).then(resolve, reject);
        goOn();
      });
    };
  return {
    fetches: [fetchOf(0), fetchOf(1)],
    ended: (side) => {
      hasEnded[side] = true;
      goOn();
    },
  };
}
