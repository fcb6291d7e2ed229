import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { localSiteFolder } from '../project-paths.js';
import { amdModule } from '../runtime/amd.js';
import { ownComponents } from '../runtime/stand-in-catalogue.js';
import { bundleControls } from './bundle-controls.js';
import { embeddedRequire } from './embedded-require.js';
import type { HostScriptNeeds } from '../runtime/runtime-manifests.js';

const sources = path.join(localSiteFolder, 'src/host');

// What the page has already: Microsoft's components and React come from the loader, once, as on a tenant's page.
const fromTheLoader = /^(react|react-dom|tslib|@microsoft\/(sp-[a-z-]+|load-themed-styles)|local-site\/[a-z-]+)$/;

function leaveToTheLoader(needed: Set<string>): Plugin {
  return {
    name: 'leave-to-the-loader',
    setup({ onResolve }) {
      onResolve({ filter: fromTheLoader }, ({ path: name, kind }) => {
        if (kind === 'entry-point') return undefined;
        needed.add(name);
        return { path: name, external: true };
      });
    },
  };
}

const common = {
  bundle: true,
  write: false,
  platform: 'browser',
  target: 'es2020',
  legalComments: 'none',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const;

/** Bundles one component for the loader; `needs` are the modules that it leaves to the loader. */
export async function bundleComponent(entry: string, name: string): Promise<{ text: string; needs: string[] }> {
  const needed = new Set<string>();
  const { outputFiles } = await build({
    ...common,
    entryPoints: [path.join(sources, entry)],
    format: 'cjs',
    minify: true,
    plugins: [leaveToTheLoader(needed)],
  });
  const needs = [...needed].sort();
  return { text: amdModule(name, needs, outputFiles[0]!.text), needs };
}

async function bundlePlain(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...common, entryPoints: [path.join(sources, entry)], format: 'iife' });
  return outputFiles[0]!.text;
}

/**
 * Bundles the host's scripts into a folder: three components for the loader, the page's first script and its styles, and the page of
 * the desk's controls.
 * Done once at build time, so that a start only reads files.
 */
export async function buildHost(folder: string): Promise<void> {
  const entries = {
    application: 'local-application.ts',
    runtime: 'runtime-stand-ins.ts',
    pane: 'pane-stand-ins.ts',
  } as const;
  mkdirSync(folder, { recursive: true });
  const needs: Record<string, readonly string[]> = {};
  for (const [script, entry] of Object.entries(entries)) {
    const { id, version } = ownComponents[script as keyof typeof entries];
    const bundled = await bundleComponent(entry, `${id}_${version}`);
    needs[script] = bundled.needs;
    writeFileSync(path.join(folder, `${script}.js`), bundled.text);
  }
  writeFileSync(path.join(folder, 'needs.json'), JSON.stringify(needs satisfies Partial<HostScriptNeeds>, null, 1));
  writeFileSync(path.join(folder, 'require.js'), embeddedRequire());
  writeFileSync(path.join(folder, 'start.js'), await bundlePlain('start.ts'));
  writeFileSync(path.join(folder, 'chrome.css'), await bundlePlain('chrome.css'));
  const controls = await bundleControls();
  writeFileSync(path.join(folder, 'controls-themes.js'), await bundlePlain('controls-themes.ts'));
  writeFileSync(path.join(folder, 'controls.js'), controls.script);
  writeFileSync(path.join(folder, 'controls.css'), controls.styles);
}
