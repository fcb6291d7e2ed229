/**
 * Reads the site over plain HTTP, with code that shares nothing with the desk: no PnPjs, no schema, no domain. Column names are
 * written out, so that a column that is renamed by mistake is noticed here.
 */
export interface RestReader {
  get<T>(path: string): Promise<T>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
}

export async function signInOverRest(origin: string, siteUrl: string, person: string): Promise<RestReader> {
  const answer = await fetch(`${origin}/_local/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ person }),
    redirect: 'manual',
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`Signing in as ${person} gave no cookie: ${answer.status} ${await answer.text()}`);
  const send: RestReader['send'] = (method, path, body, headers = {}) =>
    fetch(`${siteUrl}/_api/${path}`, {
      method,
      headers: {
        accept: 'application/json;odata=nometadata',
        'content-type': 'application/json',
        cookie,
        origin,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    send,
    get: async <T>(path: string) => {
      const response = await send('GET', path);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as T;
    },
  };
}
