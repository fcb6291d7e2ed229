import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSharePointEmulator } from '../create-sharepoint-emulator.js';
import { ConnectionCut, type EmulatorOptions, type SharePointEmulator } from '../emulator.js';

export interface StartOptions extends Omit<EmulatorOptions, 'siteUrl'> {
  /** 0, or absent: any free port. */
  port?: number;
  /** The site's path, `/sites/dev` unless told; or its whole address, whose host is then what links say. */
  siteUrl?: string;
  /** Who is signed in: a login name, or a way to tell from a request. Absent: a site administrator, whom the header `x-emulator-login` can change. */
  signedIn?: string | ((headers: Readonly<Record<string, string | string[] | undefined>>) => string);
}

export interface RunningEmulator {
  /** The site's address: give it to `spfi`. */
  url: string;
  emulator: SharePointEmulator;
  close(): Promise<void>;
}

export const SITE_ADMINISTRATOR = 'i:0#.f|membership|administrator@emulator.example';

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at < incoming.rawHeaders.length; at += 2)
    headers.append(incoming.rawHeaders[at] ?? '', incoming.rawHeaders[at + 1] ?? '');
  return headers;
}

/** Serves a site over HTTP on this machine alone. */
export async function startSharePointEmulator(options: StartOptions): Promise<RunningEmulator> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const siteUrl = new URL(options.siteUrl ?? '/sites/dev', origin).href.replace(/\/$/, '');
  const emulator = createSharePointEmulator({ ...options, siteUrl });
  emulator.ensurePerson({
    loginName: SITE_ADMINISTRATOR,
    title: 'Site Administrator',
    email: 'administrator@emulator.example',
    isSiteAdmin: true,
  });
  const whoIs = (incoming: IncomingMessage): string => {
    if (typeof options.signedIn === 'function') return options.signedIn(incoming.headers);
    const asked = incoming.headers['x-emulator-login'];
    return options.signedIn ?? (typeof asked === 'string' ? asked : SITE_ADMINISTRATOR);
  };
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const method = incoming.method ?? 'GET';
    const bytes = await bytesOf(incoming);
    const request = new Request(new URL(incoming.url ?? '/', origin), {
      method,
      headers: headersOf(incoming),
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: bytes }),
    });
    const response = await emulator.handle(request, { loginName: whoIs(incoming) });
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(method === 'HEAD' ? undefined : body);
  };
  server.on('request', (incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      if (!(error instanceof ConnectionCut))
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      incoming.socket.destroy();
    });
  });
  return {
    url: siteUrl,
    emulator,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      emulator.close();
    },
  };
}
