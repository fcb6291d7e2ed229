import { pageDigest } from './page-digest.js';

const page = (formDigestValue: unknown, more: object = {}): unknown => ({
  pageContext: {
    web: { absoluteUrl: 'https://tmu.example/sites/Desk' },
    legacyPageContext: { formDigestValue, formDigestTimeoutSeconds: 1800, ...more },
  },
});
const value = '0xAB12,10 Mar 2026 09:00:00 -0000';
const api = 'https://tmu.example/sites/desk/_api/$batch';

test('the digest of the page is for the page’s own site, until shortly before it ends', () => {
  expect(pageDigest(page(value))(api)).toEqual({ value, expiration: new Date('2026-03-10T09:29:45Z') });
  expect(pageDigest(page(value))('https://tmu.example/sites/desk2/_api/web')).toBeNull();
  expect(pageDigest(page(value))('https://elsewhere.example/sites/desk/_api/web')).toBeNull();
});

test('a page that gives none, or one that is none, is no reason to fail: SharePoint is asked for one', () => {
  for (const context of [{}, { pageContext: {} }, page(undefined), page('')])
    expect(pageDigest(context)(api)).toBeNull();
  // No time in it: it holds as long as nobody refuses it, and once it is refused, SharePoint gives another.
  expect(pageDigest(page('0xAB12'))(api)?.value).toBe('0xAB12');
});
