import { guardOrigin } from './origin-guard.js';

const origin = 'http://127.0.0.1:4400';
const ask = (headers: Record<string, string>, method = 'GET'): Response | undefined =>
  guardOrigin(
    {
      method,
      url: `${origin}/sites/tmu/_api/web?$select=Title`,
      headers: new Headers({ host: '127.0.0.1:4400', ...headers }),
    },
    origin,
  );

describe('the guard of the origin', () => {
  it('lets in what names the site, with or without an Origin of its own', () => {
    expect(ask({})).toBeUndefined();
    expect(ask({ origin, 'sec-fetch-site': 'same-origin' }, 'POST')).toBeUndefined();
  });

  it.each(['evil.example', 'evil.example:4400', '127.0.0.1:4401', '127.0.0.1', '[::1]:4400', ''])(
    'turns away the host %p',
    (host) => {
      expect(ask({ host })?.status).toBe(421);
    },
  );

  it('sends localhost on to the address that SPFx takes for SharePoint, and nothing but a read', () => {
    const answer = ask({ host: 'localhost:4400' });
    expect(answer?.status).toBe(308);
    expect(answer?.headers.get('location')).toBe(`${origin}/sites/tmu/_api/web?$select=Title`);
    expect(ask({ host: 'localhost:4400' }, 'POST')?.status).toBe(421);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this device, which cookies do not tell apart', { origin: 'http://127.0.0.1:9999' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('turns away a request from %s', (_from, headers) => {
    expect(ask(headers, 'POST')?.status).toBe(403);
    expect(ask(headers)?.status).toBe(403);
  });

  it.each(['cross-site', 'same-site'])('turns away a %s fetch without an Origin', (relation) => {
    expect(ask({ 'sec-fetch-site': relation, 'sec-fetch-mode': 'no-cors' })?.status).toBe(403);
    expect(ask({ 'sec-fetch-site': relation, 'sec-fetch-mode': 'navigate' }, 'POST')?.status).toBe(403);
  });

  it('lets a link from elsewhere open a page', () => {
    expect(ask({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBeUndefined();
  });
});
