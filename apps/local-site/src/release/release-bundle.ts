import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LocalSiteError } from '../local-site-error.js';
import type { ComponentManifest } from '../runtime/component-manifest.js';

/** The web part as it ships: what `heft package-solution` puts into the package, and nothing else. */
export interface ReleaseBundle {
  /** The manifest as it was built, with the address of its scripts filled in: the package's own has a place-holder there. */
  manifest: ComponentManifest;
  assetsFolder: string;
}

const missing = (folder: string): LocalSiteError =>
  new LocalSiteError('SITE.NO_RELEASE', `There is no web part in ${folder}. Build it first: npm run package`);

/** Reads the release folder of an SPFx solution with one web part. Throws `LocalSiteError` where there is none. */
export function readReleaseBundle(folder: string, assetsUrl: string): ReleaseBundle {
  const manifestsFolder = path.join(folder, 'manifests');
  if (!existsSync(manifestsFolder)) throw missing(folder);
  const manifest = readdirSync(manifestsFolder)
    .filter((file) => file.endsWith('.manifest.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(manifestsFolder, file), 'utf8')) as ComponentManifest)
    .find(({ componentType }) => componentType === 'WebPart');
  if (!manifest) throw missing(folder);
  return {
    manifest: { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [assetsUrl] } },
    assetsFolder: path.join(folder, 'assets'),
  };
}
