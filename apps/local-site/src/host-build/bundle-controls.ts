import { build, type Plugin } from 'esbuild';
import path from 'node:path';
import { supportDeskFolder } from '../project-paths.js';

/** The desk's style sheets, as its own build made them of the SCSS: what is looked at is what ships. */
const stylesOfTheBuild: Plugin = {
  name: 'styles-of-the-build',
  setup({ onResolve }) {
    onResolve({ filter: /\.module\.scss$/ }, ({ path: name, resolveDir }) => {
      const source = path.relative(path.join(supportDeskFolder, 'src'), path.join(resolveDir, name));
      return { path: path.join(supportDeskFolder, 'lib', `${source}.css`) };
    });
  },
};

/**
 * Bundles the page that shows every control of the desk. It is made of the desk's sources, which its package leaves out: nobody who
 * installs the desk has it.
 */
export async function bundleControls(): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [path.join(supportDeskFolder, 'src/testing/controls-page/main.tsx')],
    bundle: true,
    write: false,
    outdir: 'controls',
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    jsx: 'transform',
    legalComments: 'none',
    logLevel: 'silent',
    loader: { '.css': 'local-css' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [stylesOfTheBuild],
  });
  const textOf = (end: string): string => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), styles: textOf('.css') };
}
