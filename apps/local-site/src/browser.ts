import { existsSync } from 'node:fs';
import path from 'node:path';
import { LocalSiteError } from './local-site-error.js';

/** A browser to drive, as playwright-core's `launch` takes it. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
}

// Nothing is sent to the browser's maker, and no part of it is fetched while a test watches the network.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onLinux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const onWindows = ['Google\\Chrome', 'Chromium']
  .map((folder) => `${folder}\\Application\\chrome.exe`)
  .concat('Microsoft\\Edge\\Application\\msedge.exe');

/** Where browsers usually are, by operating system. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => onWindows.map((file) => path.win32.join(root, file)));
  }
  if (platform === 'darwin') return onMac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    onLinux.map((name) => path.posix.join(folder, name)),
  );
}

/** The browser that npm ships, unpacked into the machine's temporary folder. It is built for Linux on x64 alone. */
async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** What `TMS_BROWSER` may say besides the path of a browser. */
export const browserNames = ['npm', 'debian'] as const;
export const debianPath = '/usr/bin/chromium';

async function fileOf(choice: string | undefined, env: NodeJS.ProcessEnv): Promise<string> {
  if (!choice) {
    const found = usualPlaces(process.platform, env).find((file) => existsSync(file)) ?? (await fromNpm());
    if (found) return found;
    throw new LocalSiteError(
      'SITE.NO_BROWSER',
      'No browser was found on this computer. Install Chrome, Chromium or Edge, or set TMS_BROWSER to the path of one.',
    );
  }
  const file = choice === 'npm' ? await fromNpm() : choice === 'debian' ? debianPath : choice;
  if (file && existsSync(file)) return file;
  const why = file ? `there is no file ${file}` : 'npm has a browser for Linux on x64 only';
  throw new LocalSiteError(
    'SITE.NO_BROWSER',
    `TMS_BROWSER is ${choice}, and ${why}. Set it to the path of a browser, to npm or to debian, or clear it.`,
  );
}

/**
 * A browser found on the machine, else the one that npm has installed; never a download. `TMS_BROWSER` names another: `npm`,
 * `debian` (Debian's Chromium), or the path of one.
 * Throws `LocalSiteError` with a sentence that says what to do where there is none.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
  const executablePath = await fileOf(env['TMS_BROWSER'], env);
  // Chromium will not start its sandbox as root, as in a container.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...asRoot, ...quiet] };
}
