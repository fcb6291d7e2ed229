// Runs a TypeScript file of this package as it is, with nothing built before. Node's own type stripping will not do:
// the sources name each other as `.js`.
import { build } from 'esbuild';

/** What the file at `path` (from this package's folder) exports. */
export async function loadSource(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
