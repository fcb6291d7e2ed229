import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));

/** apps/local-site: this file is one folder below it, in `src` as in `dist`. */
export const localSiteFolder = path.dirname(here);
const repositoryFolder = path.resolve(localSiteFolder, '../..');

/** The host's scripts, bundled once at build time so that a start does not wait for them. */
export const hostScriptsFolder = path.join(localSiteFolder, 'dist/host');
export const examplesFolder = path.join(localSiteFolder, 'examples');
/** Where `heft package-solution` leaves the bundle that ships. */
export const supportDeskFolder = path.join(repositoryFolder, 'apps/support-desk');
export const releaseFolder = path.join(supportDeskFolder, 'release');
export const defaultDataFolder = path.join(repositoryFolder, '.local-site');

/** The folder of an installed package, wherever npm has put it. Throws where it is not installed. */
export function packageFolder(name: string): string {
  // Not require.resolve of its package.json: some packages do not export theirs.
  const places = (require.resolve.paths(name) ?? []).map((at) => path.join(at, name));
  const folder = places.find((at) => existsSync(path.join(at, 'package.json')));
  if (!folder) throw new Error(`The package ${name} is not installed.`);
  return folder;
}
