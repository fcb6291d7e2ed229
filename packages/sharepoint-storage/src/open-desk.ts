import { spfi } from '@pnp/sp';
import { SPFx, type ISPFXContext } from '@pnp/sp/behaviors/spfx.js';
import type { DeskOptions } from './entering/desk-options.js';
import type { Desk } from './desk.js';
import { deskOver } from './desk-over.js';
import type { Reports } from './reports/open-reports.js';
import { reportsAlone } from './reports/reports-alone.js';
import { sendsAgain } from './site/sends-again.js';
import { siteOver } from './site/site.js';

/** Opens the reports of TMS users from a web part. */
export function openReports(options: DeskOptions): Reports {
  const sp = sendsAgain(spfi(options.siteUrl).using(SPFx(options.context as ISPFXContext)));
  return reportsAlone(siteOver(sp, options.siteUrl, options));
}

/** Opens the desk from a web part: PnPjs gets the digest and the address from its context. */
export function openDesk(options: DeskOptions): Desk {
  const sp = sendsAgain(spfi(options.siteUrl).using(SPFx(options.context as ISPFXContext)));
  return deskOver(siteOver(sp, options.siteUrl, options), options);
}
