// The domain as it ships, from its sources: bundled in memory, so that a figure never comes from a stale build.
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const src = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src');

/** @param {string} entry a file under src, or several lines of imports and exports relative to src */
export async function fromSource(entry) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: src, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // The sources name their neighbours as they will be called once built.
    plugins: [
      {
        name: 'ts-behind-js',
        setup: (it) =>
          it.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: file, resolveDir }) =>
            resolveDir.includes('node_modules')
              ? undefined
              : { path: path.resolve(resolveDir, file.replace(/\.js$/, '.ts')) },
          ),
      },
    ],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** One figure, as `npm run bench` gathers them. */
export function figure(name, value, unit, goal, better) {
  process.stdout.write(`${JSON.stringify({ name, value: Number(value.toPrecision(4)), unit, goal, better })}\n`);
}

/** A fixed sequence of numbers from 0 to 1 for one seed (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The value that a share of the values does not exceed. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}
