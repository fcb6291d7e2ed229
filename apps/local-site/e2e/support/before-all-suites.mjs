import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
// From what was built: Jest maps no names here, and the suites drive the built site too.
import { startLocalSite } from '../../dist/index.js';
import { shareBrowser } from '../../dist/testing/open-browser.js';

/** Once a run, not once a suite: a browser for all of them, and a site with its sample, which each suite gets a copy of. */
export default async function beforeAllSuites(_run, { globals }) {
  globalThis.afterAllSuites ??= [];
  const browser = await shareBrowser(globals.tmsBrowser ?? 'own');
  globalThis.afterAllSuites.push(() => browser.close());
  if (process.env.TMS_SITE_TO_COPY) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-e2e-first-'));
  globalThis.afterAllSuites.push(() => rmSync(folder, { recursive: true, force: true }));
  const site = await startLocalSite({ port: 0, dataFolder: folder });
  await site.close();
  process.env.TMS_SITE_TO_COPY = folder;
}
