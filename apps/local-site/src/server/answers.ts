/** A plain sentence for a person or a developer. Never HTML: nothing from a request can be run. */
export function textAnswer(status: number, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

export function redirect(to: string, status: 302 | 303 | 308 = 302): Response {
  return new Response(null, { status, headers: { Location: to, 'Cache-Control': 'no-store' } });
}

export const notFound = (): Response => textAnswer(404, 'There is nothing at this address.');
