import type { SharePointEmulator } from '@tms-support/sharepoint-emulator';

/** A site as one person may see it, over its REST interface: the same door as the web part's, with the same rights. */
export interface AskSite {
  <T>(path: string, init?: AskInit): Promise<T>;
}

interface AskInit {
  method?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, such as the content of a file. */
  text?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

/** The site refused, or failed. */
export class SiteAnswerError extends Error {
  constructor(
    readonly status: number,
    readonly asked: string,
    readonly answer: string,
  ) {
    super(`The site answered ${status} to ${asked}: ${answer}`);
    this.name = 'SiteAnswerError';
  }
}

/** Asks as a person. `path` begins with `/_api/`. Throws `SiteAnswerError` on every answer that is not a success. */
export function askAs(site: SharePointEmulator, siteUrl: string, person: { loginName: string }): AskSite {
  return async <T>(path: string, init: AskInit = {}) => {
    const content = init.text ?? (init.body === undefined ? undefined : JSON.stringify(init.body));
    const request = new Request(`${siteUrl}${path}`, {
      method: init.method ?? 'GET',
      headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', ...init.headers },
      ...(content === undefined ? {} : { body: content }),
    });
    const response = await site.handle(request, { loginName: person.loginName });
    const text = await response.text();
    if (!response.ok) throw new SiteAnswerError(response.status, `${request.method} ${path}`, text.slice(0, 500));
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
}
