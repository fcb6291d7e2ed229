import { build, type BuildOptions } from 'esbuild';
import { join } from 'node:path';

/** The folder of this package. */
export const packageFolder = join(__dirname, '../..');

/**
 * What a page gets of this code: bundled, minified, for any platform. A built-in of Node would fail the build.
 * The package's name stands for its sources.
 */
export async function bundle(code: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: packageFolder, loader: 'ts' },
    alias: { '@tms-support/support-domain': join(packageFolder, 'src/index.ts') },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles![0]!.text;
}
