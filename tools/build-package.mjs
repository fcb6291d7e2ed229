// Builds one package with tsc: tsconfig.build.json, and tsconfig.cjs.json too where a package has one.
// Run by Nx in the package's folder.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compile = (project) => execFileSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });
compile('tsconfig.build.json');
if (existsSync('tsconfig.cjs.json')) {
  compile('tsconfig.cjs.json');
  // Without this the CommonJS files would be read as ES modules, as package.json says "type": "module".
  writeFileSync('dist/cjs/package.json', '{"type":"commonjs","sideEffects":false}\n');
}
