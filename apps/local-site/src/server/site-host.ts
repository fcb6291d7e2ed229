import type { SharePointEmulator } from '@tms-support/sharepoint-emulator';
import type { PageStore } from '../page/page-store.js';
import type { SignIn } from '../people/sign-in.js';
import type { SitePerson } from '../people/site-person.js';
import type { ReleaseBundle } from '../release/release-bundle.js';
import type { ComponentManifest } from '../runtime/component-manifest.js';
import type { MicrosoftPackage } from '../runtime/microsoft-packages.js';

/** Everything that the site's answers are made from. */
export interface SiteHost {
  origin: string;
  /** Absolute, without a slash at the end. */
  siteUrl: string;
  siteTitle: string;
  /** Path of the one page: `/sites/tmu/SitePages/Support-desk.aspx`. */
  pagePath: string;
  site: SharePointEmulator;
  people: readonly [SitePerson, ...SitePerson[]];
  signIn: SignIn;
  pages: PageStore;
  /** Read again for each page: whoever builds the web part again and loads the page has the new one. */
  readRelease: () => ReleaseBundle;
  packages: readonly MicrosoftPackage[];
  manifests: readonly ComponentManifest[];
  hostScriptsFolder: string;
}

/** The web part stands on the page once, always under this id: its saved properties are found by it. */
export const webPartInstanceId = '7f4d1c2b-8a55-4b1d-9d54-0c0ffee0c001';
