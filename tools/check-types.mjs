// Checks the types of one room by each configuration that it is given. Run by Nx in the room's folder.
//   node ../../tools/check-types.mjs tsconfig.json [tsconfig.e2e.json]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './nx.mjs';

/** TypeScript's own program, which checks in a third of the time. The one in `typescript` is what SPFx's build knows. */
export const tsc = path.join(root, 'node_modules/typescript-7/bin/tsc');

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const configurations = process.argv.slice(2);
  if (configurations.length === 0) throw new Error('Name a configuration: without one nothing is checked.');
  const codes = configurations.map(
    (file) => spawnSync(process.execPath, [tsc, '-p', file], { stdio: 'inherit' }).status,
  );
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
}
