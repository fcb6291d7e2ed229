import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));

/** apps/local-site: this file is one folder below it, in `src` as in `dist`. */
export const localSiteFolder = path.dirname(here);
export const repositoryFolder = path.resolve(localSiteFolder, '../..');

/** The host's scripts, bundled once at build time so that a start does not wait for them. */
export const hostScriptsFolder = path.join(localSiteFolder, 'dist/host');
export const examplesFolder = path.join(localSiteFolder, 'examples');
/** Where `heft package-solution` leaves the bundle that ships. */
export const supportDeskFolder = path.join(repositoryFolder, 'apps/support-desk');
export const releaseFolder = path.join(supportDeskFolder, 'release');
export const defaultDataFolder = path.join(repositoryFolder, '.local-site');

/** The folder of an installed package, wherever npm has put it. Throws Node's own error where it is not installed. */
export function packageFolder(name: string): string {
  return path.dirname(require.resolve(`${name}/package.json`));
}
