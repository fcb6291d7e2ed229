import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { packageFolder } from '../project-paths.js';
import { loaderAssembly } from '../runtime/stand-in-catalogue.js';

// A module of the assembly whose export is one long text.
const textModule = /\{\w\.exports=('(?:[^'\\]|\\.)*')\}/g;

/** What the loader sets for a RequireJS that it has evaluated itself, and not for one that it finds on the page. */
const ownSetting = 'requirejs.config({ baseUrl: "https://relative-path.invalid" });';

/**
 * Microsoft's RequireJS, as a script. The loader carries it as a text and evaluates it where the page has no RequireJS yet:
 * that would take 'unsafe-eval' in the page's policy. So the page loads the same text as a file, first.
 * Throws where the assembly has no such text: then Microsoft has changed the loader.
 */
export function embeddedRequire(): string {
  const file = path.join(packageFolder('@microsoft/sp-loader'), 'dist', loaderAssembly);
  const texts = [...readFileSync(file, 'utf8').matchAll(textModule)].map(([, literal]) =>
    String(runInNewContext(literal!)),
  );
  const found = texts.find((text) => text.includes('requirejs') && text.includes('currentlyAddingScript'));
  if (!found) throw new Error(`${file} no longer carries RequireJS as a text.`);
  return `${found}\n${ownSetting}\n`;
}
