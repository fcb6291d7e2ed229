import { existsSync } from 'node:fs';
import { findBrowser, usualPlaces, type FoundBrowser } from './browser.js';
import { LocalSiteError } from './local-site-error.js';

describe('finding a browser', () => {
  it('looks where each system keeps them', () => {
    expect(usualPlaces('linux', {})).toContain('/usr/bin/chromium');
    expect(usualPlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    const windows = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  it('takes the one that CHROME_PATH names, and says so where there is none', async () => {
    expect((await findBrowser({ CHROME_PATH: process.execPath })).executablePath).toBe(process.execPath);
    await expect(findBrowser({ CHROME_PATH: '/no/such/browser' })).rejects.toThrow(LocalSiteError);
    await expect(findBrowser({ CHROME_PATH: '/no/such/browser' })).rejects.toThrow('CHROME_PATH is /no/such/browser');
  });

  it('takes the one that TMS_BROWSER names: a file, or where it comes from', async () => {
    expect((await findBrowser({ TMS_BROWSER: process.execPath, CHROME_PATH: '/no' })).executablePath).toBe(
      process.execPath,
    );
    await expect(findBrowser({ TMS_BROWSER: '/no/such/browser' })).rejects.toThrow('TMS_BROWSER is /no/such/browser');
    const ofNpm = await findBrowser({ TMS_BROWSER: 'npm' }).catch((error: unknown) => error);
    if (process.platform === 'linux' && process.arch === 'x64')
      expect(existsSync((ofNpm as FoundBrowser).executablePath)).toBe(true);
    else expect(ofNpm).toBeInstanceOf(LocalSiteError);
    const ofDebian = await findBrowser({ TMS_BROWSER: 'debian' }).catch((error: unknown) => error);
    if (existsSync('/usr/bin/chromium')) expect(ofDebian).toMatchObject({ executablePath: '/usr/bin/chromium' });
    else expect((ofDebian as Error).message).toContain('TMS_BROWSER is debian, and there is no such file');
  }, 60_000);

  it('finds one on this machine, and keeps it quiet', async () => {
    const { executablePath, args } = await findBrowser({});
    expect(existsSync(executablePath)).toBe(true);
    expect(args).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update', '--disable-sync']),
    );
  }, 60_000);
});
