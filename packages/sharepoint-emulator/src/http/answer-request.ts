import { randomUUID } from 'node:crypto';
import { answerBatch } from '../batch/answer-batch.js';
import { kindOf } from '../site/request-counts.js';
import { parsePath } from '../odata/parse-path.js';
import { DatabaseFault } from '../store/database-fault.js';
import type { Site } from '../site/site.js';
import { ENTITIES } from '../web/entities.js';
import { readPerson, type Visit } from '../site/visit.js';
import type { Answer } from '../answers/answer.js';
import type { Asked, Running } from '../site/asked.js';
import { dispatch } from './dispatch.js';
import { demandDigest } from '../site/digest.js';
import { errorBody, errorContentType } from '../answers/error-body.js';
import { type Media, negotiateMedia } from '../answers/media.js';
import { readJsonBody } from './read-body.js';
import { accessDenied, badQuery, resourceNotFound, SharePointError } from '../answers/sharepoint-error.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The verb meant: POST with X-HTTP-Method stands for another. */
const methodOf = (method: string, headers: Headers): string =>
  (method.toUpperCase() === 'POST'
    ? (headers.get('x-http-method') ?? headers.get('x-http-method-override') ?? method)
    : method
  ).toUpperCase();

/** The path after `_api/`, decoded. Undefined where the request is for something else. */
function apiPath(site: Site, url: URL): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  const prefix = `${site.serverRelativeUrl}/_api`.toLowerCase();
  const lower = path.toLowerCase();
  const vti = `${site.serverRelativeUrl}/_vti_bin/client.svc`.toLowerCase();
  if (lower === prefix || lower.startsWith(`${prefix}/`)) return path.slice(prefix.length + 1);
  return lower.startsWith(`${vti}/`) ? path.slice(vti.length + 1) : undefined;
}

/** Longer addresses do not reach a tenant's SharePoint: its web server has no page for them [L]. In a batch they do. */
const LONGEST_ADDRESS = 2048;

function demandShort({ url, inBatch }: Asked): void {
  const { length } = url.href;
  if (inBatch || length <= LONGEST_ADDRESS) return;
  throw new SharePointError(
    404,
    '-2147024690, System.IO.PathTooLongException',
    `This address has ${String(length)} characters, and a tenant takes ${String(LONGEST_ADDRESS)}. Send it in a batch, or ask by CAML in a body.`,
  );
}

function demandPerson(visit: Visit): void {
  if (visit.person.id === 0) throw accessDenied();
}

/** Answers one request, whole or part of a batch. Everything that goes wrong becomes an answer in SharePoint's shape. */
export function answerRequest(running: Running, asked: Asked): Answer {
  const { site } = running;
  const media = mediaOf(asked);
  const method = methodOf(asked.method, asked.headers);
  try {
    const path = apiPath(site, asked.url);
    if (path === undefined) throw resourceNotFound(`${asked.method} ${asked.url.pathname}`);
    count(running, method, path, asked);
    demandShort(asked);
    if (/^\$batch$/i.test(path)) {
      if (asked.inBatch) throw badQuery('A batch cannot hold a batch.');
      return answerBatch(running, asked, { answer: answerRequest, refuse });
    }
    const visit: Visit = {
      site,
      person: readPerson(site, asked.login),
      method,
      headers: asked.headers,
      query: asked.url.searchParams,
      media,
      bytes: asked.bytes,
      body: readJsonBody(`/${path}`, asked.bytes, asked.headers.get('content-type')),
      entities: ENTITIES,
      known: new Map(),
    };
    demandPerson(visit);
    if (READS.has(asked.method.toUpperCase())) return dispatch(visit, path);
    if (!asked.inBatch && !/^contextinfo$/i.test(path)) demandDigest(visit, running.digestSeconds);
    return site.db.transaction(() => dispatch(visit, path));
  } catch (error) {
    return written(error instanceof SharePointError ? error : unforeseen(error), media);
  }
}

const mediaOf = ({ headers, url }: Asked): Media =>
  negotiateMedia(
    headers.get('accept'),
    headers.get('odata-version') ?? headers.get('odata-maxversion'),
    url.searchParams.get('$format') ?? undefined,
  );

const written = (error: SharePointError, media: Media): Answer => ({
  status: error.status,
  headers: { 'Content-Type': errorContentType(media), ...error.headers },
  body: errorBody(error, media),
});

/** Answers a request with a refusal without carrying it out. It counts as a request all the same. */
export function refuse(running: Running, asked: Asked, error: SharePointError): Answer {
  count(running, methodOf(asked.method, asked.headers), apiPath(running.site, asked.url) ?? '', asked);
  return written(error, mediaOf(asked));
}

/** A fault of the emulator itself, or of its file, is still an answer, and says so. */
function unforeseen(error: unknown): SharePointError {
  if (error instanceof DatabaseFault) {
    // ERROR_DISK_FULL, and 507 as for a site beyond its quota [L]. The rest is not the fault of any request.
    return error.kind === 'full'
      ? new SharePointError(507, '-2147024784, System.IO.IOException', error.message, {}, { cause: error })
      : new SharePointError(500, '-2146232800, System.IO.IOException', error.message, {}, { cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new SharePointError(
    500,
    '-1, Microsoft.SharePoint.Client.UnknownError',
    `The emulator failed: ${message}`,
    {},
    { cause: error },
  );
}

function count(running: Running, method: string, path: string, asked: Asked): void {
  let kind = `${method} ?`;
  try {
    kind = kindOf(method, parsePath(path, asked.url.searchParams));
  } catch {
    // A path that cannot be read is counted under `?`, and refused further on.
  }
  running.counts.byKind[kind] = (running.counts.byKind[kind] ?? 0) + 1;
  if (asked.inBatch) running.counts.batched += 1;
  else running.counts.total += 1;
}

/** Headers that every answer of SharePoint carries. */
export function commonHeaders(now: Date): Record<string, string> {
  const id = randomUUID();
  return {
    Date: now.toUTCString(),
    'Cache-Control': 'private, max-age=0',
    DATASERVICEVERSION: '3.0',
    'request-id': id,
    SPRequestGuid: id,
    SPClientServiceRequestDuration: '12',
    'X-SharePointHealthScore': '0',
    MicrosoftSharePointTeamServices: '16.0.0.26330',
    'X-Content-Type-Options': 'nosniff',
    'X-MS-InvokeApp': '1; RequireReadOnly',
  };
}
