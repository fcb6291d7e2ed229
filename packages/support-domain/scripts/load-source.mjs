// Runs a TypeScript file of this package as it is, with nothing built before. Node's own type stripping will not do:
// the sources name each other as `.js`.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What the file at `path` (from this package's folder) exports. */
export async function loadSource(path) {
  // Inside the package, so that it finds the same libraries; what it bundles to is not kept.
  const file = fileURLToPath(new URL(`../dist/.loaded-${process.pid}.mjs`, import.meta.url));
  await build({
    entryPoints: [path],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}
