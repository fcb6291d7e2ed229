import {
  createSharePointEmulator,
  type EmulatorOptions,
  SITE_ADMINISTRATOR,
  type SharePointEmulator,
} from '../index.js';

/** A site in memory and a plain client of it, that shares nothing with PnPjs. */
export interface SiteClient {
  emulator: SharePointEmulator;
  url: string;
  send(
    method: string,
    path: string,
    asked?: { body?: unknown; headers?: Record<string, string>; as?: string },
  ): Promise<Answer>;
}

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: { value: Record<string, unknown>[]; [name: string]: unknown };
}

export function openSite(options: Partial<EmulatorOptions> = {}): SiteClient {
  const url = 'http://localhost/sites/test';
  const emulator = createSharePointEmulator({ databasePath: ':memory:', siteUrl: url, ...options });
  emulator.ensurePerson({
    loginName: SITE_ADMINISTRATOR,
    title: 'Ada',
    email: 'ada@emulator.example',
    isSiteAdmin: true,
  });
  return {
    emulator,
    url,
    async send(method, path, asked = {}) {
      const headers = {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: 'Bearer x',
        ...asked.headers,
      };
      const body =
        asked.body === undefined
          ? {}
          : { body: typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body) };
      const response = await emulator.handle(new Request(`${url}/_api/${path}`, { method, headers, ...body }), {
        loginName: asked.as ?? SITE_ADMINISTRATOR,
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: (text.startsWith('{') ? JSON.parse(text) : {}) as Answer['json'],
      };
    },
  };
}
