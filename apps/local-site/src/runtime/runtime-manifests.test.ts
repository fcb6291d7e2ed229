import { readMicrosoftPackages } from './microsoft-packages.js';
import { runtimeManifests, unpublished, type HostScriptNeeds } from './runtime-manifests.js';
import { carriedByTheLoader, reactModules, standInsById, standInsByName } from './stand-in-catalogue.js';

const origin = 'http://127.0.0.1:4400';
const needs: HostScriptNeeds = {
  application: ['@microsoft/sp-loader', 'react'],
  runtime: ['@microsoft/sp-core-library'],
  pane: ['react-dom'],
};
const packages = readMicrosoftPackages();
const manifests = runtimeManifests(packages, needs, origin);

describe('the manifests of the runtime', () => {
  it('are of the one version that the internals were read in', () => {
    const microsoft = packages
      .flatMap(({ manifests: own }) => own)
      .filter(({ alias }) => alias.startsWith('SP') || alias.startsWith('@microsoft/sp-'));
    expect(microsoft.length).toBeGreaterThan(15);
    for (const { version } of microsoft) expect(version).toBe('1.23.2');
  });

  it('leave nothing open: whatever one of them asks for is there, in that version', () => {
    expect(unpublished(manifests)).toEqual([]);
    const versions = new Map(manifests.map(({ id, version }) => [id, version]));
    for (const { alias, loaderConfig } of manifests) {
      for (const resource of Object.values(loaderConfig.scriptResources)) {
        if (resource.type === 'component')
          expect([alias, versions.get(resource.id)]).toEqual([alias, resource.version]);
      }
    }
  });

  it('have a stand-in for what Microsoft asks for and npm has not, and none for anything else', () => {
    const microsoft = packages.flatMap(({ manifests: own }) => own).filter(({ alias }) => !alias.endsWith('-assembly'));
    const asked = unpublished(microsoft)
      .map(({ name }) => name)
      .sort();
    const stood = [...Object.keys(standInsByName), ...carriedByTheLoader, ...Object.keys(reactModules)].sort();
    expect(asked).toEqual(stood);
  });

  it('name each component once', () => {
    const ids = manifests.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(standInsById)));
  });

  it('load everything from the site itself', () => {
    const bases = manifests.flatMap(({ loaderConfig }) => loaderConfig.internalModuleBaseUrls);
    expect(bases.length).toBe(manifests.length);
    for (const base of bases) expect(base.startsWith(`${origin}/_`)).toBe(true);
  });

  it('will not be made for a script that asks for what nobody has', () => {
    expect(() => runtimeManifests(packages, { ...needs, pane: ['@msinternal/nothing'] }, origin)).toThrow(
      '@msinternal/nothing',
    );
  });
});
