import { appendFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { findBrowser } from '../browser.js';

/** Which browser a suite runs in: a name of `TMS_BROWSER`, or `own` for what that variable, or else the machine, gives. */
type BrowserChoice = string;

const choiceOfSuite = (): BrowserChoice => (globalThis as { tmsBrowser?: BrowserChoice }).tmsBrowser ?? 'own';
const shared = (choice: BrowserChoice): string => `TMS_SHARED_BROWSER_${choice}`;
const envOf = (choice: BrowserChoice): NodeJS.ProcessEnv =>
  choice === 'own' ? process.env : { ...process.env, TMS_BROWSER: choice };

/**
 * Starts one browser for every suite of a run; each that asks for a browser from now on is connected to it.
 * @public e2e/support/before-all-suites.mjs takes it from what was built.
 */
export async function shareBrowser(choice: BrowserChoice): Promise<BrowserServer> {
  const found = await findBrowser(envOf(choice));
  const server = await chromium.launchServer({ ...found, headless: true });
  process.env[shared(choice)] = JSON.stringify({ endpoint: server.wsEndpoint(), executablePath: found.executablePath });
  return server;
}

async function connectOrLaunch(choice: BrowserChoice): Promise<{ browser: Browser; executablePath: string }> {
  const server = process.env[shared(choice)];
  if (server) {
    const { endpoint, executablePath } = JSON.parse(server) as { endpoint: string; executablePath: string };
    return { browser: await chromium.connect(endpoint), executablePath };
  }
  const found = await findBrowser(envOf(choice));
  return { browser: await chromium.launch({ ...found, headless: true }), executablePath: found.executablePath };
}

/**
 * A browser for a suite: the shared one where the run has one, else its own. `close()` ends what the suite opened, and no more.
 * Writes down which browser it was, so that the run can say so (`tools/run-tests.mjs`).
 */
export async function openBrowser(): Promise<Browser> {
  const { browser, executablePath } = await connectOrLaunch(choiceOfSuite());
  const file = process.env['TMS_BROWSERS_USED'];
  if (file) appendFileSync(file, `${executablePath}, version ${browser.version()}\n`);
  return browser;
}
