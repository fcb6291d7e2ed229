const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A plain sentence. Never HTML: nothing from a request can be run. */
export const plainAnswer = (status: number, words: string): Response =>
  new Response(`${words}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/** What the guard looks at: what a request says before its body. */
export type RequestHead = Pick<Request, 'method' | 'url' | 'headers'>;

/**
 * Turns away what did not come from the site's own pages or from a client on this device, before anything looks at it, its body
 * included. `undefined`: let it in.
 *
 * The socket listens on 127.0.0.1 alone, but any web page can make a browser send requests there. A page whose name was
 * pointed at 127.0.0.1 (DNS rebinding) shows by its Host header; a page of another origin by Origin or Sec-Fetch-Site.
 * SameSite cookies do not help here: to a browser, all ports of this device are one site.
 */
export function guardOrigin(request: RequestHead, origin: string): Response | undefined {
  const { host, port } = new URL(origin);
  const asked = request.headers.get('host');
  if (asked === `localhost:${port}` && safeMethods.has(request.method)) {
    // SPFx takes the name "localhost" for its old workbench and says Environment.type is Local, which web parts act upon.
    const { pathname, search } = new URL(request.url);
    return new Response(null, {
      status: 308,
      headers: { Location: `${origin}${pathname}${search}`, 'Cache-Control': 'no-store' },
    });
  }
  if (asked !== host) return plainAnswer(421, `This site answers to ${host} only.`);

  const from = request.headers.get('origin');
  if (from !== null && from !== origin) return plainAnswer(403, 'This request came from another site.');
  const relation = request.headers.get('sec-fetch-site');
  const elsewhere = relation === 'cross-site' || relation === 'same-site';
  // A link from elsewhere may open the page; nothing else may be asked for from there.
  const opensPage = request.headers.get('sec-fetch-mode') === 'navigate' && safeMethods.has(request.method);
  return elsewhere && !opensPage ? plainAnswer(403, 'This request came from another site.') : undefined;
}
