import * as z from 'zod/mini';
import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { sharePointSaid } from './sharepoint-said.js';
import { saysStaleDigest } from './to-storage-error.js';

const contextSchema = z.looseObject({ FormDigestValue: z.string() });

/** Whether this answer refuses the request for its digest. The answer can still be read afterwards. */
async function isStale(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const said = sharePointSaid(await HttpRequestError.init(response.clone()));
  return said !== undefined && saysStaleDigest(said);
}

/**
 * PnPjs keeps a digest for as long as SharePoint said that it holds. A server that restarts, or a laptop that slept, makes it
 * stale before that: the request is then sent once more with a fresh one. A refused write has changed nothing, so that is safe.
 */
export function renewStaleDigest(sp: SPFI, siteUrl: string): void {
  sp.using((instance) => {
    const [send] = instance.on.send.toArray();
    if (!send) return instance;
    instance.on.send.replace(async function (this: typeof instance, url: URL, init: RequestInit): Promise<Response> {
      const response = await send.call(this, url, init);
      const headers = new Headers(init.headers);
      if (!headers.has('X-RequestDigest') || !(await isStale(response))) return response;
      const ask = {
        method: 'POST',
        headers: askHeaders(headers),
        ...(init.credentials ? { credentials: init.credentials } : {}),
      };
      const context = await send.call(this, new URL(`${siteUrl}/_api/contextinfo`), ask);
      // Why there is no other digest is the truer answer: whoever lost every right on the site meanwhile is not told that it is busy.
      if (!context.ok) return context;
      const fresh = contextSchema.safeParse(await context.json());
      if (!fresh.success) return response;
      headers.set('X-RequestDigest', fresh.data.FormDigestValue);
      return send.call(this, url, { ...init, headers });
    });
    return instance;
  });
}

/** What was sent along, but for what describes a body: the question has none. */
export function askHeaders(sent: Headers): Record<string, string> {
  const headers: Record<string, string> = {};
  sent.forEach((value, name) => {
    if (!/^(content-|if-match|x-http-method|x-requestdigest|accept$)/i.test(name)) headers[name] = value;
  });
  return { ...headers, Accept: 'application/json' };
}
