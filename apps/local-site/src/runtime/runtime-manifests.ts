import { libraryManifest, type ComponentManifest, type ComponentReference } from './component-manifest.js';
import type { MicrosoftPackage } from './microsoft-packages.js';
import {
  carriedByTheLoader,
  loaderAssembly,
  ownComponents,
  reactModules,
  standInsById,
  standInsByName,
  type StandInBundle,
} from './stand-in-catalogue.js';

/** What each script of the host needs from the loader, as the build wrote it down: module names by script. */
export type HostScriptNeeds = Readonly<Record<'application' | StandInBundle, readonly string[]>>;

/** A component that Microsoft's manifests ask for, with the name they ask by. */
interface AskedFor extends ComponentReference {
  name: string;
}

// An assembly holds several components in one file for speed; each of them has a manifest of its own as well.
const isAssembly = (manifest: ComponentManifest): boolean => manifest.alias.endsWith('-assembly');

function microsoftManifests(packages: readonly MicrosoftPackage[], origin: string): ComponentManifest[] {
  return packages.flatMap(({ name, manifests }) =>
    manifests
      .filter((manifest) => !isAssembly(manifest))
      .map((manifest) => ({
        ...manifest,
        isInternal: true,
        loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [`${origin}/_runtime/${name}/`] },
      })),
  );
}

/** What the manifests ask for and none of them is. */
export function unpublished(manifests: readonly ComponentManifest[]): AskedFor[] {
  const published = new Set(manifests.map(({ id }) => id));
  const asked = new Map<string, AskedFor>();
  for (const manifest of manifests) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type !== 'component' || published.has(resource.id)) continue;
      asked.set(resource.id, { name, id: resource.id, version: resource.version });
    }
  }
  return [...asked.values()];
}

/** Names of components as scripts ask for them, with what the loader knows them by. */
function componentsByName(
  packages: readonly MicrosoftPackage[],
  asked: readonly AskedFor[],
): Map<string, ComponentReference> {
  const byName = new Map<string, ComponentReference>(asked.map((component) => [component.name, component]));
  for (const { name, manifests } of packages) {
    const own = manifests.find((manifest) => !isAssembly(manifest));
    if (own) byName.set(`@microsoft/${name}`, own);
  }
  for (const [name, component] of Object.entries(reactModules)) byName.set(name, component);
  byName.set('local-site/pane-stand-ins', ownComponents.pane);
  return byName;
}

function pick(
  byName: ReadonlyMap<string, ComponentReference>,
  names: readonly string[],
): Record<string, ComponentReference> {
  return Object.fromEntries(
    names.map((name) => {
      const component = byName.get(name);
      if (!component) throw new Error(`The host's script asks for ${name}, which no manifest has.`);
      return [name, component];
    }),
  );
}

/** A stand-in is a line of its own: the module that one of the host's two bundles exports for it. */
function standInManifests(asked: readonly AskedFor[], origin: string): ComponentManifest[] {
  const bundles: Readonly<Record<string, StandInBundle>> = standInsByName;
  const named = asked.flatMap(({ name, id, version }) => {
    const bundle = bundles[name];
    return bundle ? [{ id, version, alias: name, bundle }] : [];
  });
  const byId = Object.entries(standInsById).map(([id, { is, version }]) => ({
    id,
    version,
    alias: is,
    bundle: 'pane' as const,
  }));
  return [...named, ...byId].map(({ bundle, ...component }) =>
    libraryManifest(
      component,
      { baseUrl: `${origin}/_stand-ins/`, path: `${component.id}_${component.version}.js` },
      {
        [`local-site/${bundle}-stand-ins`]: ownComponents[bundle],
      },
    ),
  );
}

function carriedManifests(asked: readonly AskedFor[], origin: string): ComponentManifest[] {
  const carried: readonly string[] = carriedByTheLoader;
  return asked
    .filter(({ name }) => carried.includes(name))
    .map(({ name, ...component }) =>
      libraryManifest(
        { ...component, alias: name },
        { baseUrl: `${origin}/_runtime/sp-loader/`, path: loaderAssembly },
        {},
      ),
    );
}

function reactManifests(origin: string): ComponentManifest[] {
  return Object.entries(reactModules).map(([name, component]) =>
    libraryManifest(
      { ...component, alias: name },
      { baseUrl: `${origin}/_react/`, path: `${name}.js` },
      name === 'react' ? {} : { react: reactModules.react },
    ),
  );
}

function ownManifests(
  needs: HostScriptNeeds,
  byName: ReadonlyMap<string, ComponentReference>,
  origin: string,
): ComponentManifest[] {
  return (['application', 'runtime', 'pane'] as const).map((script) =>
    libraryManifest(
      {
        ...ownComponents[script],
        alias: `local-site-${script}`,
        componentType: script === 'application' ? 'Application' : 'Library',
      },
      { baseUrl: `${origin}/_host/`, path: `${script}.js` },
      pick(byName, needs[script]),
    ),
  );
}

/** Every manifest that the loader is given, the web part's apart: Microsoft's own, then what stands in for the rest. */
export function runtimeManifests(
  packages: readonly MicrosoftPackage[],
  needs: HostScriptNeeds,
  origin: string,
): ComponentManifest[] {
  const microsoft = microsoftManifests(packages, origin);
  const asked = unpublished(microsoft);
  return [
    ...ownManifests(needs, componentsByName(packages, asked), origin),
    ...microsoft,
    ...carriedManifests(asked, origin),
    ...standInManifests(asked, origin),
    ...reactManifests(origin),
  ];
}
