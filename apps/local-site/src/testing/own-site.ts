import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildHost } from '../host-build/build-host.js';
import { startLocalSite, type LocalSite, type LocalSiteOptions } from '../start-local-site.js';
import { buildFixtureRelease } from './fixture-release.js';

/** A site of a test's own: real server, real lists, the host's scripts as they are in the sources now, the fixture web part. */
export interface OwnSite extends LocalSite {
  /** The folder of the site's file; it goes with the site. */
  folder: string;
  restart(options?: Partial<LocalSiteOptions>): Promise<void>;
  remove(): Promise<void>;
}

/** The host's scripts, bundled when the first suite of a run asks for them: of two workers each makes its own, and one is taken. */
async function hostOfRun(): Promise<string> {
  const ready = process.env['TMS_HOST_SCRIPTS'];
  if (!ready) throw new Error('TMS_HOST_SCRIPTS is not set: run this through jest.config.cjs.');
  if (existsSync(ready)) return ready;
  const making = mkdtempSync(`${ready}-`);
  await buildHost(making);
  if (existsSync(ready)) rmSync(making, { recursive: true, force: true });
  else renameSync(making, ready);
  return ready;
}

/** Starts a site in a new folder. `remove` stops it and takes the folder away. */
export async function startOwnSite(options: Partial<LocalSiteOptions> = {}): Promise<OwnSite> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'local-site-'));
  const hostScriptsFolder = await hostOfRun();
  await buildFixtureRelease(path.join(folder, 'release'));
  const fixed = {
    dataFolder: path.join(folder, 'data'),
    hostScriptsFolder,
    releaseFolder: path.join(folder, 'release'),
    today: '2026-11-23',
  };
  let site = await startLocalSite({ port: 0, startWith: 'nothing', ...fixed, ...options });
  return {
    folder,
    get url() {
      return site.url;
    },
    get siteUrl() {
      return site.siteUrl;
    },
    get origin() {
      return site.origin;
    },
    close: () => site.close(),
    async restart(more = {}) {
      await site.close();
      site = await startLocalSite({ port: 0, ...fixed, ...options, reset: false, ...more });
    },
    async remove() {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Signs in and gives the cookie, as a client does that is no browser. */
export async function cookieOf(site: LocalSite, person: string): Promise<string> {
  const answer = await fetch(`${site.origin}/_local/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  if (answer.status !== 204)
    throw new Error(`Signing in as ${person} was answered ${answer.status}: ${await answer.text()}`);
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}
