import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSharePointEmulator } from '../create-sharepoint-emulator.js';
import { bodyOf, BodyTooLarge, headOf, send } from './incoming.js';
import { guardOrigin, plainAnswer } from './origin-guard.js';
import { ConnectionCut, type SharePointEmulator } from '../emulator.js';
import { demandSiteFile } from '../store/database.js';
import type { EmulatorOptions } from '../site/emulator-options.js';

export interface StartOptions extends Omit<EmulatorOptions, 'siteUrl'> {
  /** 0, or absent: any free port. */
  port?: number;
  /** The site's path, `/sites/dev` unless told; or its whole address, whose host is then what links say. */
  siteUrl?: string;
  /**
   * Who is signed in: a login name, or a way to tell from a request, which gives undefined for nobody: a 401. Absent: a site
   * administrator, whom the header `x-emulator-login` can change. That is for a test, which has made the site itself.
   */
  signedIn?: string | ((headers: Readonly<Record<string, string | string[] | undefined>>) => string | undefined);
  /** False lets in whatever Host, Origin and page a request comes from: for a site behind a proxy of your own. */
  guard?: boolean;
}

export interface RunningEmulator {
  /** The site's address: give it to `spfi`. */
  url: string;
  emulator: SharePointEmulator;
  close(): Promise<void>;
}

/** Others could not become a Request at all: TRACE, and what Node's own server takes besides. */
const VERBS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'MERGE', 'DELETE']);

const NOBODY =
  'Nobody is signed in. Say who you are with the header x-emulator-login, or start the site with --as and a login name.';

export const SITE_ADMINISTRATOR = 'i:0#.f|membership|administrator@emulator.example';

/** A file that cannot be opened leaves no port behind. */
function openOr<T>(open: () => T, undo: () => void): T {
  try {
    return open();
  } catch (error) {
    undo();
    throw error;
  }
}

/** Serves a site over HTTP on this device alone. */
export async function startSharePointEmulator(options: StartOptions): Promise<RunningEmulator> {
  const server = createServer();
  // A connection that a test leaves idle is not hung up on under its next request.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const siteUrl = new URL(options.siteUrl ?? '/sites/dev', origin).href.replace(/\/$/, '');
  const emulator = openOr(
    () => {
      demandSiteFile(options.databasePath);
      return createSharePointEmulator({ ...options, siteUrl });
    },
    () => server.close(),
  );
  emulator.ensurePerson({
    loginName: SITE_ADMINISTRATOR,
    title: 'Site Administrator',
    email: 'administrator@emulator.example',
    isSiteAdmin: true,
  });
  const whoIs = (incoming: IncomingMessage): string | undefined => {
    if (typeof options.signedIn === 'function') return options.signedIn(incoming.headers);
    const asked = incoming.headers['x-emulator-login'];
    return options.signedIn ?? (typeof asked === 'string' ? asked : SITE_ADMINISTRATOR);
  };
  const answer = async (incoming: IncomingMessage): Promise<Response> => {
    const head = headOf(incoming, origin);
    if (!head) return plainAnswer(400, 'This address cannot be read.');
    const refused = options.guard === false ? undefined : guardOrigin(head, origin);
    if (refused) return refused;
    const loginName = whoIs(incoming);
    if (loginName === undefined) return plainAnswer(401, NOBODY);
    const { method } = head;
    if (!VERBS.has(method)) return plainAnswer(405, 'No request of SharePoint has this verb.');
    const bytes = await bodyOf(incoming);
    const request = new Request(head.url, {
      method,
      headers: head.headers,
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: bytes }),
    });
    return emulator.handle(request, { loginName });
  };
  server.on('request', (incoming, outgoing) => {
    answer(incoming)
      .catch((error: unknown) => {
        if (error instanceof BodyTooLarge) return plainAnswer(413, error.message);
        throw error;
      })
      .then((response) => send(response, incoming, outgoing))
      .catch((error: unknown) => {
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
