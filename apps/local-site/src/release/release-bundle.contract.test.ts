import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { releaseFolder } from '../project-paths.js';
import type { ComponentManifest } from '../runtime/component-manifest.js';
import { startOwnSite, type OwnSite } from '../testing/own-site.js';

jest.setTimeout(60_000);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function openPackage(): Promise<JSZip> {
  const folder = path.resolve(releaseFolder, '../sharepoint/solution');
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.sppkg'));
  if (!file) throw new Error('There is no .sppkg. Build it first: npm run package');
  return JSZip.loadAsync(readFileSync(path.join(folder, file)));
}

/** The package keeps the manifest in an attribute of an element's XML. */
async function packagedManifest(zip: JSZip): Promise<ComponentManifest> {
  const [xml] = await Promise.all(zip.file(/WebPart_[^/]*\.xml$/).map((entry) => entry.async('string')));
  const [, attribute] = /ComponentManifest="([^"]*)"/.exec(xml!)!;
  const text = attribute!
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  return JSON.parse(text) as ComponentManifest;
}

describe('the web part that is served', () => {
  let site: OwnSite;
  beforeAll(async () => {
    site = await startOwnSite({ releaseFolder });
  });
  afterAll(() => site?.remove());

  it('is the one in the package, script by script', async () => {
    const assets = (await openPackage()).file(/^ClientSideAssets\/[^/]+$/);
    expect(assets.length).toBeGreaterThan(1);
    for (const asset of assets) {
      const packed = await asset.async('uint8array');
      const answer = await fetch(`${site.origin}/${asset.name}`);
      expect([asset.name, sha256(new Uint8Array(await answer.arrayBuffer()))]).toEqual([asset.name, sha256(packed)]);
    }
  });

  it("has the package's manifest, but for the address of its scripts", async () => {
    const [, text] = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(
      await (await fetch(site.url)).text(),
    )!;
    const { start } = JSON.parse(text!) as { start: { manifests: ComponentManifest[] } };
    const packed = await packagedManifest(await openPackage());
    const served = start.manifests.find(({ id }) => id === packed.id)!;
    expect(served.loaderConfig.internalModuleBaseUrls).toEqual([`${site.origin}/ClientSideAssets/`]);
    const withoutBase = ({ loaderConfig, ...rest }: ComponentManifest) => ({
      ...rest,
      loaderConfig: { ...loaderConfig, internalModuleBaseUrls: [] },
    });
    // Packaging leaves this one out where it is false; a manifest without it means the same.
    expect(withoutBase(served)).toEqual({ requiresCustomScript: false, ...withoutBase(packed) });
  });
});
