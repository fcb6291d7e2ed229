import { STATUS_CODES } from 'node:http';
import { demandDigest } from '../site/digest.js';
import { throttled } from '../faults/fault-errors.js';
import type { Answer } from '../answers/answer.js';
import type { Asked, Running } from '../site/asked.js';
import { accessDenied, badQuery, type SharePointError } from '../answers/sharepoint-error.js';
import { readPerson } from '../site/visit.js';
import { type BatchPart, parseBatch } from './parse-batch.js';

/** ODataLib's limit of a message, and Microsoft's of a batch [R]. */
const MOST_BYTES = 1_048_576;

/** How a part is answered: as a request of its own. */
export interface PartAnswers {
  answer(running: Running, asked: Asked): Answer;
  refuse(running: Running, asked: Asked, error: SharePointError): Answer;
}

/** The path of an address as people read it; as it stands where it cannot be decoded, and is then nobody's. */
function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** What is wrong with the address of a part. Its site is the batch's: the service carries nothing on to another [R]. */
function faultOf(running: Running, asked: Asked, part: BatchPart, url: URL | undefined): string | undefined {
  if (part.fault !== undefined) return part.fault;
  if (!url) return `The batch holds an address that is none: "${part.url}".`;
  const { site } = running;
  const path = decodedPath(url).toLowerCase();
  const services = ['_api', '_vti_bin'].map((service) => `${site.serverRelativeUrl}/${service}`.toLowerCase());
  const here =
    [site.origin, asked.url.origin].includes(url.origin) &&
    services.some((service) => path === service || path.startsWith(`${service}/`));
  return here ? undefined : `The batch and the addresses in it must target the same site, and "${part.url}" does not.`;
}

function answerPart(running: Running, asked: Asked, part: BatchPart, fails: boolean, how: PartAnswers): Answer {
  const { site } = running;
  const address = /^(https?:|\/)/i.test(part.url) ? part.url : `${site.siteUrl}/_api/${part.url}`;
  const isAddress = URL.canParse(address, site.origin);
  const url = new URL(isAddress ? address : site.siteUrl, site.origin);
  const headers = new Headers(part.headers);
  if (!headers.has('accept')) headers.set('accept', asked.headers.get('accept') ?? 'application/json');
  const inner: Asked = {
    method: part.method,
    url,
    headers,
    bytes: new TextEncoder().encode(part.body),
    login: asked.login,
    inBatch: true,
  };
  // What is wrong with one part is that part's: the ones before it are done, and must not read as if they were not.
  const fault = faultOf(running, asked, part, isAddress ? url : undefined);
  if (fault !== undefined) return how.refuse(running, inner, badQuery(fault));
  return fails ? how.refuse(running, inner, throttled(503)) : how.answer(running, inner);
}

function writePart(answer: Answer): string {
  const body = typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body).toString('utf8');
  // Real answers have their header names in capitals [R].
  const headers = Object.entries(answer.headers)
    .map(([name, value]) => `${name.toUpperCase()}: ${value}\r\n`)
    .join('');
  return (
    'Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n' +
    `HTTP/1.1 ${String(answer.status)} ${STATUS_CODES[answer.status] ?? ''}\r\n${headers}\r\n${body}\r\n`
  );
}

/** POST `$batch`: flat parts, one for each request, in order. */
export function answerBatch(running: Running, asked: Asked, how: PartAnswers): Answer {
  const { site } = running;
  const person = readPerson(site, asked.login);
  if (person.id === 0) throw accessDenied();
  demandDigest({ site, person, headers: asked.headers }, running.digestSeconds);
  const size = asked.bytes.length;
  if (size > MOST_BYTES)
    throw badQuery(
      'The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ' +
        `${String(size)} bytes has been read from the stream; however a maximum of ${String(MOST_BYTES)} bytes is allowed.`,
    );
  const parts = parseBatch(new TextDecoder().decode(asked.bytes), asked.headers.get('content-type') ?? '');
  if (parts.length === 0) throw badQuery('The batch holds no request.');
  const boundary = `batchresponse_${site.newGuid()}`;
  const firstFailing = asked.failsHalf === true ? Math.floor(parts.length / 2) : parts.length;
  const body = parts
    .map((part, index) => `--${boundary}\r\n${writePart(answerPart(running, asked, part, index >= firstFailing, how))}`)
    .join('');
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: `${body}--${boundary}--\r\n`,
  };
}
