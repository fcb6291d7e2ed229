import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** From what was built: Jest maps no names here, and the suites drive the built site too. No import by name: the gates run without a build. */
const built = (file) => import(new URL(`../../dist/${file}`, import.meta.url));

/** Once a run, not once a suite: a browser for all of them, and a site with its sample, which each suite gets a copy of. */
export default async function beforeAllSuites(_run, { globals }) {
  globalThis.afterAllSuites ??= [];
  const [{ startLocalSite }, { shareBrowser }] = await Promise.all([
    built('index.js'),
    built('testing/open-browser.js'),
  ]);
  const browser = await shareBrowser(globals.tmsBrowser ?? 'own');
  globalThis.afterAllSuites.push(() => browser.close());
  if (process.env.TMS_SITE_TO_COPY) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-e2e-first-'));
  globalThis.afterAllSuites.push(() => rmSync(folder, { recursive: true, force: true }));
  const site = await startLocalSite({ port: 0, dataFolder: folder, startWith: 'busy' });
  await site.close();
  process.env.TMS_SITE_TO_COPY = folder;
}
