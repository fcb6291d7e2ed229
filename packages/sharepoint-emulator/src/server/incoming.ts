import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHead } from './origin-guard.js';

/** As much as SharePoint takes in one request: 250 MB [R]. */
const LARGEST_BODY = 250 * 1024 * 1024;

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
  constructor() {
    super('The request is larger than 250 MB, which SharePoint would not take either. Send a large file in pieces.');
  }
}

/** What a request says before its body. Undefined where its address is none. */
export function headOf(incoming: IncomingMessage, origin: string): RequestHead | undefined {
  const url = incoming.url ?? '/';
  if (!URL.canParse(url, origin)) return undefined;
  const headers = new Headers();
  for (let at = 0; at < incoming.rawHeaders.length; at += 2)
    headers.append(incoming.rawHeaders[at] ?? '', incoming.rawHeaders[at + 1] ?? '');
  return { method: incoming.method ?? 'GET', url: new URL(url, origin).href, headers };
}

/** Reads a body, as far as SharePoint would. Throws `BodyTooLarge` as soon as it is known to be, with the rest unread. */
export async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  if (Number(incoming.headers['content-length'] ?? 0) > LARGEST_BODY) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // Left alone where it is left: whoever hangs up in the middle of a body takes the answer from whoever sends it.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What is read and thrown away of a body that nobody wants, so that its sender hears the answer. */
const MOST_THROWN_AWAY = 256 * 1024 * 1024;
const LINGER_MS = 5000;

/** Hangs up once the sender has stopped, or has had time to hear. */
function linger(incoming: IncomingMessage): void {
  let thrown = 0;
  const end = setTimeout(() => incoming.destroy(), LINGER_MS);
  end.unref();
  incoming.once('close', () => clearTimeout(end));
  incoming.on('error', () => undefined);
  incoming.on('data', (chunk: Buffer) => {
    thrown += chunk.length;
    if (thrown > MOST_THROWN_AWAY) incoming.destroy();
  });
}

/** Sends an answer. Where the body was left unread, the connection ends soon after, and not with it: the sender is still writing. */
export async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const unread = !incoming.readableEnded && incoming.method !== 'GET' && incoming.method !== 'HEAD';
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
  if (unread) linger(incoming);
}
