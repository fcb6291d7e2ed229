import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleComponent } from '../host-build/build-host.js';
import { libraryManifest, type ComponentReference } from '../runtime/component-manifest.js';
import { readMicrosoftPackages } from '../runtime/microsoft-packages.js';

const component = {
  id: '7f4d1c2b-8a55-4b1d-9d54-0c0ffee0f001',
  version: '0.0.1',
  alias: 'FixtureWebPart',
  componentType: 'WebPart',
};

/** Bundles the tests' own web part into a folder laid out as `heft package-solution` lays out `release`. */
export async function buildFixtureRelease(folder: string): Promise<void> {
  const { text, needs } = await bundleComponent('testing/fixture-web-part.ts', `${component.id}_${component.version}`);
  const known = new Map<string, ComponentReference>(
    readMicrosoftPackages().flatMap(({ name, manifests }) => {
      const own = manifests.find(({ alias }) => !alias.endsWith('-assembly'));
      return own ? [[`@microsoft/${name}`, own] as const] : [];
    }),
  );
  const dependencies = Object.fromEntries(needs.map((name) => [name, known.get(name)!]));
  const script = { baseUrl: '<!-- PATH TO CDN -->', path: 'fixture-web-part.js' };
  const manifest = {
    ...libraryManifest(component, script, dependencies),
    isInternal: false,
    supportsThemeVariants: true,
    supportedHosts: ['SharePointWebPart'],
    preconfiguredEntries: [
      {
        groupId: '5c03119e-3074-46fd-976b-c60198311f70',
        title: { default: 'Fixture' },
        description: { default: 'Shows what the host gives' },
        properties: { greeting: 'Hello from the manifest', loud: true },
      },
    ],
  };
  mkdirSync(path.join(folder, 'manifests'), { recursive: true });
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'manifests', `${component.id}.manifest.json`), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'assets', script.path), text);
}
