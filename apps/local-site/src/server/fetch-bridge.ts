import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { commonHeaders } from './security-headers.js';

/** As much as SharePoint takes in one attachment. */
const largestBody = 250 * 1024 * 1024;

export class BodyTooLargeError extends Error {
  constructor() {
    super('The request is larger than 250 MB, which SharePoint would not take either.');
    this.name = 'BodyTooLargeError';
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new BodyTooLargeError();
    chunks.push(chunk);
  }
  return size > 0 ? Buffer.concat(chunks) : undefined;
}

/** A request of Node's as the standard's. Its address is the site's own: what a client puts there cannot name another host. */
export async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
  }
  const path = incoming.url?.startsWith('/') ? incoming.url : '/';
  const body = await readBody(incoming);
  return new Request(`${origin}${path.replace(/^\/+/, '/')}`, {
    method: incoming.method ?? 'GET',
    headers,
    ...(body ? { body } : {}),
  });
}

/** Sends a standard answer, with the headers that every answer of the site carries. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of Object.entries(commonHeaders)) outgoing.setHeader(name, value);
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('Set-Cookie', cookies);
  if (!response.body) {
    outgoing.end();
    return;
  }
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing);
}
