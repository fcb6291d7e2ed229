import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../project-paths.js';
import { amdModule, standInModule } from '../runtime/amd.js';
import { reactModules, standInsById, standInsByName, type ReactModule } from '../runtime/stand-in-catalogue.js';
import { notFound } from './answers.js';
import { fileAnswer, keptAnswer } from './file-answer.js';
import type { SiteHost } from './site-host.js';

/** A file of one of Microsoft's packages, from node_modules, as npm has put it there. */
export async function microsoftFileAnswer(
  request: Request,
  packageName: string,
  file: string,
  host: SiteHost,
): Promise<Response> {
  const own = host.packages.find(({ name }) => name === packageName);
  if (!own) return notFound();
  // Late chunks are asked for beside the assembly that carries the component, and lie in the component's own package.
  const folders = [own, ...host.packages].map(({ distFolder }) => distFolder);
  const folder = folders.find((candidate) => existsSync(path.join(candidate, path.basename(file))));
  return folder ? fileAnswer(request, folder, file) : notFound();
}

/** `react.js`, `react-dom.js`: npm's own builds, each wrapped as the component that SharePoint's loader knows. */
export function reactAnswer(request: Request, file: string): Response {
  const name = file.replace(/\.js$/, '');
  if (!(name in reactModules)) return notFound();
  const { id, version, file: built } = reactModules[name as ReactModule];
  const script = readFileSync(path.join(packageFolder(name), built), 'utf8');
  return keptAnswer(request, amdModule(`${id}_${version}`, name === 'react' ? [] : ['react'], script), '.js');
}

const bundleOf: Readonly<Record<string, 'runtime' | 'pane'>> = standInsByName;

/** `<id>_<version>.js`: the stand-in that the manifests give this id. */
export function standInAnswer(request: Request, file: string, host: SiteHost): Response {
  const name = file.replace(/\.js$/, '');
  const [id = ''] = name.split('_');
  const manifest = host.manifests.find((known) => `${known.id}_${known.version}` === name);
  if (!manifest) return notFound();
  const key = id in standInsById ? id : manifest.alias;
  const bundle = id in standInsById ? 'pane' : bundleOf[manifest.alias];
  return bundle ? keptAnswer(request, standInModule(name, `local-site/${bundle}-stand-ins`, key), '.js') : notFound();
}

/** The icons that SharePoint's page brings along and web parts rely on. */
export function fontAnswer(request: Request, file: string): Promise<Response> {
  return fileAnswer(request, path.join(packageFolder('@fluentui/font-icons-mdl2'), 'fonts'), file);
}
