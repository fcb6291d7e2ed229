export { startLocalSite, type LocalSite, type LocalSiteOptions } from './start-local-site.js';
export type { StartWith } from './set-up/first-start.js';
export { findBrowser, type FoundBrowser } from './browser.js';
export { LocalSiteError, type LocalSiteErrorCode } from './local-site-error.js';
export { readSitePeople, type SitePerson } from './people/site-person.js';
