import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bodyOf } from '@tms-support/sharepoint-emulator';
import { commonHeaders } from './security-headers.js';

/** What a request of Node's says before its body. Its address is the site's own: what a client puts there cannot name another host. */
export function headOf(incoming: IncomingMessage, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
  }
  const path = incoming.url?.startsWith('/') ? incoming.url : '/';
  return new Request(`${origin}${path.replace(/^\/+/, '/')}`, { method: incoming.method ?? 'GET', headers });
}

/** The request with its body. Throws `BodyTooLarge` where SharePoint would not take it. */
export async function withBody(head: Request, incoming: IncomingMessage): Promise<Request> {
  if (head.method === 'GET' || head.method === 'HEAD') return head;
  const body = await bodyOf(incoming);
  return body.length > 0 ? new Request(head, { body }) : head;
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
