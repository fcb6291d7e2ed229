import { DefaultParse } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { RequestDigest } from '@pnp/sp/behaviors/request-digest.js';
import type { DeskOptions } from './entering/desk-options.js';
import type { Desk } from './desk.js';
import { deskOver } from './desk-over.js';
import type { Reports } from './reports/open-reports.js';
import { reportsAlone } from './reports/reports-alone.js';
import { pageDigest } from './site/page-digest.js';
import { sendsAgain } from './site/sends-again.js';
import { siteOver } from './site/site.js';

/** What `SPFx` of PnPjs is made of, but for what sends: that waited for minutes. */
const spfiInPage = ({ context, siteUrl }: DeskOptions): SPFI =>
  sendsAgain(spfi(siteUrl).using(DefaultHeaders(), DefaultInit(), DefaultParse(), RequestDigest(pageDigest(context))));

/** Opens the reports of TMS users from a web part. */
export function openReports(options: DeskOptions): Reports {
  return reportsAlone(siteOver(spfiInPage(options), options.siteUrl, options));
}

/** Opens the desk from a web part: PnPjs gets the digest and the address from its context. */
export function openDesk(options: DeskOptions): Desk {
  return deskOver(siteOver(spfiInPage(options), options.siteUrl, options), options);
}
