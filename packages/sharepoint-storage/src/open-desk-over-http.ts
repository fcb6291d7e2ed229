import { DefaultParse, InjectHeaders } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { RequestDigest } from '@pnp/sp/behaviors/request-digest.js';
import type { DeskOptions } from './entering/desk-options.js';
import type { Desk } from './desk.js';
import { deskOver } from './desk-over.js';
import type { Reports } from './reports/open-reports.js';
import { reportsAlone } from './reports/reports-alone.js';
import { sendsAgain } from './site/sends-again.js';
import { siteOver } from './site/site.js';

/** For use without a web part: a script or a test that reaches the site over HTTP. */
export interface HttpDeskOptions extends Pick<DeskOptions, 'siteUrl' | 'now' | 'newId' | 'memory' | 'loginName'> {
  /** Sent with every request, to say who is signed in, in whatever way the site expects. */
  headers?: Readonly<Record<string, string>>;
  /** Used instead of the global `fetch`. If you give one, failed requests are not tried again automatically. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** PnPjs over plain HTTP, with the same behaviours as in a web part. */
export function spfiOverHttp(options: Pick<HttpDeskOptions, 'siteUrl' | 'headers' | 'fetch'>): SPFI {
  const { fetch: given } = options;
  const sp = sendsAgain(spfi(options.siteUrl).using(DefaultHeaders(), DefaultInit(), DefaultParse(), RequestDigest()));
  if (options.headers) sp.using(InjectHeaders(options.headers));
  if (given) {
    sp.using((instance) => {
      instance.on.send.replace(async (url: URL, init: RequestInit) => given(url.toString(), init));
      return instance;
    });
  }
  return sp;
}

/** Opens the reports of TMS users over plain HTTP. */
export function openReportsOverHttp(options: HttpDeskOptions): Reports {
  return reportsAlone(siteOver(spfiOverHttp(options), options.siteUrl, options));
}

/** Opens the desk over plain HTTP. */
export function openDeskOverHttp(options: HttpDeskOptions): Desk {
  return deskOver(siteOver(spfiOverHttp(options), options.siteUrl, options), options);
}
