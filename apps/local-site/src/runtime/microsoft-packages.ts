import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../project-paths.js';
import type { ComponentManifest } from './component-manifest.js';

/** One of Microsoft's npm packages, with the manifests in it. Its `dist` is served from where npm has put it. */
export interface MicrosoftPackage {
  /** `sp-loader`, for `@microsoft/sp-loader`. */
  name: string;
  distFolder: string;
  manifests: readonly ComponentManifest[];
}

// The scope's folder is found through the loader, which everything else is loaded by.
const scopeFolder = (): string => path.dirname(packageFolder('@microsoft/sp-loader'));

function readManifests(distFolder: string): ComponentManifest[] {
  return readdirSync(distFolder)
    .filter((file) => file.endsWith('.manifest.json'))
    .map((file) => JSON.parse(readFileSync(path.join(distFolder, file), 'utf8')) as ComponentManifest);
}

/** The packages of SPFx's runtime that npm has installed, in the order of their names. */
export function readMicrosoftPackages(): MicrosoftPackage[] {
  const scope = scopeFolder();
  return readdirSync(scope)
    .filter((name) => name.startsWith('sp-') && existsSync(path.join(scope, name, 'dist')))
    .sort()
    .map((name) => {
      const distFolder = path.join(scope, name, 'dist');
      return { name, distFolder, manifests: readManifests(distFolder) };
    })
    .filter((found) => found.manifests.length > 0);
}
