import type { SPFI } from '@pnp/sp';
import { askHeaders } from './fresh-digest.js';
import { signedOutError } from './to-storage-error.js';

/** Whether an answer is of a door that does not know who asks: a 401, or a way to a page where people sign in. */
const isSignIn = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || status === 401 || (status >= 300 && status < 400);

/**
 * Tells an ended sign-in from a lost connection. SharePoint may send whoever was signed out to a sign-in page of another origin; a page's
 * `fetch` follows, is refused at that door, and fails with the words of a network that is gone [L: others behind the same sign-in meet it
 * so]. So a request that failed is followed by one small question that follows no redirect: a browser answers it with an
 * `opaqueredirect` [R: the Fetch standard]. It changes nothing, and several failures at once ask it once.
 */
export function tellEndedSignIn(sp: SPFI, siteUrl: string): void {
  let asking: Promise<boolean> | undefined;
  sp.using((instance) => {
    const [send] = instance.on.send.toArray();
    if (!send) return instance;
    instance.on.send.replace(async function (this: typeof instance, url: URL, init: RequestInit): Promise<Response> {
      try {
        return await send.call(this, url, init);
      } catch (cause) {
        // A request that somebody gave up is no question of who they are.
        if (!(cause instanceof TypeError)) throw cause;
        const question: RequestInit = {
          method: 'GET',
          redirect: 'manual',
          headers: askHeaders(new Headers(init.headers)),
          ...(init.credentials ? { credentials: init.credentials } : {}),
        };
        asking ??= send
          .call(this, new URL(`${siteUrl}/_api/web?$select=Id`), question)
          .then(isSignIn, () => false)
          .finally(() => (asking = undefined));
        if (await asking) throw signedOutError(cause);
        throw cause;
      }
    });
    return instance;
  });
}
