import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { createAppCatalogue, type SolutionPackage } from '@tms-support/sharepoint-emulator';

const desk = path.resolve(__dirname, '../../support-desk');
const packagePath = path.join(desk, 'sharepoint/solution/tms-support-desk.sppkg');
const locales = ['en-gb', 'en-us'];

interface PackagedManifest {
  id: string;
  alias: string;
  version: string;
  supportedHosts: string[];
  supportsThemeVariants: boolean;
  supportsFullBleed: boolean;
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    scriptResources: Record<
      string,
      { type: string; path?: unknown; paths?: Record<string, string>; defaultPath?: string }
    >;
  };
}

const unescape = (xml: string): string =>
  xml
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** The package as a tenant's catalogue opens it. */
async function openPackage(): Promise<{
  zip: JSZip;
  names: string[];
  text: (name: string) => Promise<string>;
  manifest: PackagedManifest;
}> {
  const zip = await JSZip.loadAsync(readFileSync(packagePath));
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]!.dir);
  const text = async (name: string): Promise<string> => (await zip.file(name)!.async('string')).replace(/^\uFEFF/, '');
  const part = names.find((name) => /\/WebPart_.*\.xml$/.test(name))!;
  const manifest = unescape(/ComponentManifest="([^"]*)"/.exec(await text(part))![1]!);
  return { zip, names, text, manifest: JSON.parse(manifest) as PackagedManifest };
}

/** What a catalogue reads of a package. */
async function solutionIn(zip: JSZip): Promise<SolutionPackage> {
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]!.dir);
  const app = await text('AppManifest.xml');
  const attribute = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(app)?.[1] ?? '';
  const parts = await Promise.all(names.filter((name) => /\/WebPart_.*\.xml$/.test(name)).map(text));
  const scripts = names.filter((name) => name.startsWith('ClientSideAssets/'));
  const files = await Promise.all(scripts.map(async (name) => [name, await text(name)] as const));
  return {
    id: attribute('ProductID'),
    name: attribute('Name'),
    version: attribute('Version'),
    mayGoEverywhere: attribute('SkipFeatureDeployment') === 'true',
    webParts: parts.map(
      (part) =>
        JSON.parse(unescape(/ComponentManifest="([^"]*)"/.exec(part)![1]!)) as SolutionPackage['webParts'][number],
    ),
    features: [{ id: / Id="([^"]*)"/.exec(await text('ClientSideAssets.xml'))![1]!, files: Object.fromEntries(files) }],
    developer: JSON.parse(
      unescape(/<DeveloperProperties>(.*)<\/DeveloperProperties>/.exec(app)?.[1] ?? '{}'),
    ) as object,
  };
}

describe('the package', () => {
  it('is a client-side solution with the version of the web part', async () => {
    const { text, manifest } = await openPackage();
    const app = await text('AppManifest.xml');
    expect(app).toContain('IsClientSideSolution="true"');
    expect(app).toContain(`Version="${manifest.version}.0"`);
    expect(app).toContain('SkipFeatureDeployment="true"');
    expect(app).not.toContain('WebApiPermissionRequests');
  });

  it('offers the web part to pages, full pages and Teams tabs, with theme variants and full bleed', async () => {
    const { manifest } = await openPackage();
    expect(manifest.alias).toBe('SupportDeskWebPart');
    expect(manifest.supportedHosts).toEqual(['SharePointWebPart', 'SharePointFullPage', 'TeamsTab']);
    expect(manifest.supportsThemeVariants).toBe(true);
    expect(manifest.supportsFullBleed).toBe(true);
  });

  it('has every script that its manifest names, and no script that nothing names', async () => {
    const { names, text, manifest } = await openPackage();
    const { scriptResources, entryModuleId } = manifest.loaderConfig;
    const own = Object.values(scriptResources).filter(({ type }) => type !== 'component');
    const named = JSON.stringify(own).match(/[\w.-]+\.js/g)!;
    const assets = names.filter((name) => /^ClientSideAssets\/.*\.js$/.test(name)).map((name) => path.basename(name));
    for (const script of named) expect(assets).toContain(script);
    const entry = assets.find((name) => name.startsWith(`${entryModuleId}_`))!;
    const loaded = await text(`ClientSideAssets/${entry}`);
    // Lazy chunks are named in the entry, by their hashes, not in the manifest.
    for (const chunk of assets.filter((name) => !named.includes(name))) {
      expect(loaded).toContain(/_([0-9a-f]{8})\.js$/.exec(chunk)![1]!);
    }
    expect(manifest.loaderConfig.internalModuleBaseUrls).toEqual(['HTTPS://SPCLIENTSIDEASSETLIBRARY/']);
  });

  it('has its strings in every language that the source has', async () => {
    const { names } = await openPackage();
    const sources = readdirSync(path.join(desk, 'src/webparts/support-desk/loc')).filter((name) =>
      name.endsWith('.js'),
    );
    expect(sources.map((name) => name.replace('.js', '')).sort()).toEqual(locales);
    for (const locale of locales) {
      expect(
        names.filter((name) => new RegExp(`SupportDeskWebPartStrings_${locale}_[0-9a-f]+\\.js$`, 'i').test(name)),
      ).toHaveLength(1);
    }
  });

  it('asks nothing of another host, and has no secret in it', async () => {
    const { names, text } = await openPackage();
    for (const name of names.filter((one) => one.endsWith('.js'))) {
      const script = await text(name);
      expect(script).not.toMatch(/client_secret|api[_-]?key\s*[:=]\s*["'][A-Za-z0-9]{16}/i);
      expect(script).not.toMatch(/\beval\(|new Worker\(/);
    }
  });

  // Zod and Fluent stand in a chunk by themselves; the others are in modules that webpack joins, and the plugin alone misses those.
  it.each(['zod', '@fluentui/react', '@pnp/sp', 'moddle-xml', 'saxen', 'entities', 'idb-keyval'])(
    'carries the licence of %s, its text and its version',
    async (name) => {
      const { text } = await openPackage();
      const parts = (await text('ClientSideAssets/licences-of-others.txt')).split(`\n${'-'.repeat(80)}\n`);
      const part = parts.find((one) => one.trim().startsWith(`${name} `));
      expect(part).toMatch(/^\s*\S+ \d+\.\d+\.\d+ \(/);
      expect(part).toMatch(/Copyright|©|\(c\)/i);
      expect(part!.length).toBeGreaterThan(500);
    },
  );

  describe('with a byte of a script, or of something else, changed and packaged anew', () => {
    let folder: string;
    beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'tms-package-'))));
    afterAll(() => rmSync(folder, { recursive: true }));

    async function packagedAnew(change?: (zip: JSZip) => void): Promise<JSZip> {
      const zip = await JSZip.loadAsync(readFileSync(packagePath));
      change?.(zip);
      const file = path.join(folder, 'tried.sppkg');
      writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
      execFileSync(process.execPath, [
        path.join(desk, '../../tools/normalize-sppkg.mjs'),
        file,
        path.join(desk, 'config/package-solution.json'),
      ]);
      return JSZip.loadAsync(readFileSync(file));
    }

    it('has another feature of its scripts where one is another, and the same where none is', async () => {
      const featureOf = async (change?: (zip: JSZip) => void): Promise<string> =>
        (await solutionIn(await packagedAnew(change))).features[0]!.id;
      const { names, zip } = await openPackage();
      const asPackaged = (await solutionIn(zip)).features[0]!.id;
      const script = names.find((name) => /^ClientSideAssets\/.*\.js$/.test(name))!;
      expect(await featureOf()).toBe(asPackaged);
      expect(await featureOf((one) => one.file('AppManifest.xml', '<App/>'))).toBe(asPackaged);
      expect(await featureOf((one) => one.file(script, 'another()'))).not.toBe(asPackaged);
    });

    it('is what a tenant’s catalogue serves everybody, its scripts too, and what it served before once put back', async () => {
      const { names } = await openPackage();
      const script = names.find((name) => /^ClientSideAssets\/.*\.js$/.test(name))!;
      const before = await solutionIn(await packagedAnew());
      const after = {
        ...(await solutionIn(await packagedAnew((one) => one.file(script, 'another()')))),
        version: '9.0.0.0',
      };
      const catalogue = createAppCatalogue();
      catalogue.upload(before, { everywhere: true });
      // The guide's words about the tick box.
      expect(catalogue.toolboxOf('/sites/any')).toContain('SupportDeskWebPart');
      expect(catalogue.appsToAdd()).toEqual([]);
      for (const [solution, is] of [
        [after, 'another()'],
        [before, before.features[0]!.files[script]],
      ] as const) {
        catalogue.upload(solution, { everywhere: true });
        expect(catalogue.versionAt('/sites/any', before.id)).toBe(solution.version);
        expect(catalogue.fileOf(before.id, script)).toBe(is);
      }
      catalogue.upload(before, { everywhere: false });
      // The name that an owner looks for [D, "Solution packaging": it identifies the package in SharePoint's screens], as the guide has it.
      expect(catalogue.appsToAdd()).toEqual(['TMS Support Desk']);
    });
  });

  it('becomes a tab for channels in Teams, and no personal app', async () => {
    const catalogue = createAppCatalogue();
    const solution = await solutionIn((await openPackage()).zip);
    catalogue.upload(solution, { everywhere: true });
    expect(catalogue.syncToTeams(solution.id)).toEqual({ status: 200, tabs: ['channel'] });
  });
});
