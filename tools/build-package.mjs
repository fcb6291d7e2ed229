// Builds one package: tsc checks its sources and writes them to where tsconfig.build.json says. `--cjs` writes what stands in `dist/esm` once
// more, as CommonJS in `dist/cjs`: the types are the same words, and were checked already. Run by Nx in the package's folder.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { tsc } from './check-types.mjs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
// What tsc would leave out next time: the next build begins with an empty folder.
for (const file of readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.tsbuildinfo')))
  rmSync(path.join('dist', file));

if (process.argv.includes('--cjs')) {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 };
  for (const file of readdirSync('dist/esm', { recursive: true }).filter((name) => /\.(js|d\.ts)$/.test(name))) {
    const [from, to] = [path.join('dist/esm', file), path.join('dist/cjs', file)];
    mkdirSync(path.dirname(to), { recursive: true });
    if (file.endsWith('.d.ts')) copyFileSync(from, to);
    else
      writeFileSync(to, ts.transpileModule(readFileSync(from, 'utf8'), { compilerOptions, fileName: file }).outputText);
  }
  // Without this the CommonJS files would be read as ES modules, as package.json says "type": "module".
  writeFileSync('dist/cjs/package.json', '{"type":"commonjs","sideEffects":false}\n');
}
