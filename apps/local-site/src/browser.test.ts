import { existsSync } from 'node:fs';
import { browserNames, debianPath, findBrowser, usualPlaces, type FoundBrowser } from './browser.js';
import { LocalSiteError } from './local-site-error.js';

describe('finding a browser', () => {
  it('looks where each system keeps them', () => {
    expect(usualPlaces('linux', {})).toContain('/usr/bin/chromium');
    expect(usualPlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    const windows = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  it('takes the one that TMS_BROWSER names, and says so where there is none', async () => {
    expect((await findBrowser({ TMS_BROWSER: process.execPath })).executablePath).toBe(process.execPath);
    await expect(findBrowser({ TMS_BROWSER: '/no/such/browser' })).rejects.toThrow(LocalSiteError);
    await expect(findBrowser({ TMS_BROWSER: '/no/such/browser' })).rejects.toThrow(
      'TMS_BROWSER is /no/such/browser, and there is no file /no/such/browser.',
    );
  });

  it.each(browserNames)(
    'takes the one of %s, or says that it is not there, and never another',
    async (name) => {
      const found = await findBrowser({ TMS_BROWSER: name }).catch((problem: unknown) => problem);
      if (found instanceof Error) expect(found.message).toMatch(new RegExp(`^TMS_BROWSER is ${name}, and `));
      else if (name === 'debian') expect(found).toMatchObject({ executablePath: debianPath });
      else expect(usualPlaces(process.platform, {})).not.toContain((found as FoundBrowser).executablePath);
    },
    60_000,
  );

  it('finds one on this device, and keeps it quiet', async () => {
    const { executablePath, args } = await findBrowser({});
    expect(existsSync(executablePath)).toBe(true);
    expect(args).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update', '--disable-sync']),
    );
  }, 60_000);
});
