// Runs dependency-cruiser with this repository's rules over a tree, and returns what it found.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../nx.mjs';

const command = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/**
 * @returns {Promise<{sources: string[], violations: {rule: string, from: string, to: string}[]}>} paths relative to `folder`;
 * `sources` are the files of its rooms that were looked at.
 */
export async function cruise(folder) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, 'packages', 'apps', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
    { cwd: folder, maxBuffer: 256 * 1024 * 1024 },
  ).catch((error) => {
    if (error.stdout?.startsWith('{')) return error;
    throw error;
  });
  const { summary, modules } = JSON.parse(stdout);
  return {
    sources: modules.map(({ source }) => source).filter((source) => /^(packages|apps)\//.test(source)),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
