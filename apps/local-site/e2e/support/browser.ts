import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts the browser that the site's own search finds, as the README promises: on the machine, else from npm, or the one that
 * `TMS_BROWSER` names. Each file says which: what passes with one browser alone has not passed.
 */
export async function openBrowser(): Promise<Browser> {
  const finder = path.resolve(__dirname, '../../dist/browser.js').replace(/\\/g, '/');
  const script = `import(${JSON.stringify(`file://${finder}`)}).then(async (m) => console.log(JSON.stringify(await m.findBrowser())))`;
  const { executablePath, args } = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as {
    executablePath: string;
    args: string[];
  };
  const browser = await chromium.launch({ executablePath, args, headless: true });
  // Past Jest, which keeps what a test says for itself.
  process.stderr.write(`Browser: ${executablePath}, ${browser.version()}\n`);
  return browser;
}
