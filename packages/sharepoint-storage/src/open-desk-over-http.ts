import { DefaultParse, InjectHeaders } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { RequestDigest } from '@pnp/sp/behaviors/request-digest.js';
import type { DeskOptions } from './entering/desk-options.js';
import type { Desk } from './desk.js';
import { deskOver } from './desk-over.js';
import type { Reports } from './reports/open-reports.js';
import { reportsAlone } from './reports/reports-alone.js';
import { sendsPatiently } from './site/sends-patiently.js';
import { siteOver } from './site/site.js';

/** Where there is no web part: a script or a test that reaches the site over HTTP. */
export interface HttpDeskOptions extends Pick<DeskOptions, 'siteUrl' | 'now' | 'newId' | 'memory' | 'loginName'> {
  /** Sent with every request: who is asking, in whatever way the site knows. */
  headers?: Readonly<Record<string, string>>;
  /** Stands for the global `fetch`. With one given, nothing is tried again by itself. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** PnPjs over plain HTTP, with the same behaviours that it has in a web part. */
export function spfiOverHttp(options: Pick<HttpDeskOptions, 'siteUrl' | 'headers' | 'fetch'>): SPFI {
  const { fetch: given } = options;
  const sp = sendsPatiently(
    spfi(options.siteUrl).using(DefaultHeaders(), DefaultInit(), DefaultParse(), RequestDigest()),
  );
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
