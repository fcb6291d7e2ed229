import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SharePointEmulator } from '@tms-support/sharepoint-emulator';
import { LocalSiteError } from './local-site-error.js';
import type { PageStore } from './page/page-store.js';
import { createSignIn } from './people/sign-in.js';
import { readSitePeople } from './people/site-person.js';
import { readReleaseBundle, type ReleaseBundle } from './release/release-bundle.js';
import { readMicrosoftPackages } from './runtime/microsoft-packages.js';
import { runtimeManifests, type HostScriptNeeds } from './runtime/runtime-manifests.js';
import type { SiteHost } from './server/site-host.js';

export interface SiteHostOptions {
  origin: string;
  site: SharePointEmulator;
  pages: PageStore;
  releaseFolder: string;
  hostScriptsFolder: string;
}

export const sitePath = '/sites/tmu';
export const siteTitle = 'TMU';

function readNeeds(folder: string): HostScriptNeeds {
  const file = path.join(folder, 'needs.json');
  if (!existsSync(file)) {
    throw new LocalSiteError(
      'SITE.NOT_BUILT',
      'The local site has not been built. Run npm start, which builds what is missing.',
    );
  }
  return JSON.parse(readFileSync(file, 'utf8')) as HostScriptNeeds;
}

/** Gathers what a site answers from: Microsoft's packages, the web part as it ships, and the people of the switcher. */
export function openSiteHost({ origin, site, pages, releaseFolder, hostScriptsFolder }: SiteHostOptions): SiteHost {
  const readRelease = (): ReleaseBundle => readReleaseBundle(releaseFolder, `${origin}/ClientSideAssets/`);
  // At once, so that a start without a web part stops with a sentence, and not a page later on.
  readRelease();
  const packages = readMicrosoftPackages();
  const people = readSitePeople();
  for (const { loginName, name, email, isSiteAdmin, groups } of people) {
    site.ensurePerson({ loginName, title: name, email, isSiteAdmin, groups });
  }
  return {
    origin,
    siteUrl: `${origin}${sitePath}`,
    siteTitle,
    pagePath: `${sitePath}/SitePages/Support-desk.aspx`,
    site,
    people,
    signIn: createSignIn(new URL(origin).port),
    pages,
    readRelease,
    packages,
    manifests: runtimeManifests(packages, readNeeds(hostScriptsFolder), origin),
    hostScriptsFolder,
  };
}
