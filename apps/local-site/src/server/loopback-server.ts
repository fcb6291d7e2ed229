import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyTooLarge, ConnectionCut, guardOrigin } from '@tms-support/sharepoint-emulator';
import { LocalSiteError } from '../local-site-error.js';
import { textAnswer } from './answers.js';
import { headOf, sendResponse, withBody } from './fetch-bridge.js';

type Answer = (request: Request) => Promise<Response>;

export interface LoopbackServer {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  /** What answers from now on. Until it is set, every request waits. */
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      const words =
        `Port ${port} is in use by another program, perhaps a local site that is still running. ` +
        `Stop that program, or choose another port: npm start -- --port ${port + 1}`;
      reject(problem.code === 'EADDRINUSE' ? new LocalSiteError('SITE.PORT_BUSY', words, problem) : problem);
    });
    server.listen(port, loopback, () => resolve((server.address() as AddressInfo).port));
  });
}

function faultAnswer(problem: unknown): Response {
  // A fault made on purpose: the connection breaks, as on a bad day of the network.
  if (problem instanceof ConnectionCut) throw problem;
  if (problem instanceof BodyTooLarge) return textAnswer(413, problem.message);
  console.error(problem);
  return textAnswer(500, 'The local site has a fault. The window it was started in says more.');
}

/** Listens on this device alone. Port 0 takes any free one. */
export async function openLoopbackServer(port: number): Promise<LoopbackServer> {
  let start: (answer: Answer) => void;
  const ready = new Promise<Answer>((resolve) => (start = resolve));
  let origin = '';
  const server = createServer((incoming, outgoing) => {
    const respond = async (): Promise<Response> => {
      const head = headOf(incoming, origin);
      // Before its body is read: what came from elsewhere is not listened to.
      return guardOrigin(head, origin) ?? (await ready)(await withBody(head, incoming));
    };
    respond()
      .catch(faultAnswer)
      .then((response) => sendResponse(response, outgoing))
      // The other side has gone: there is nobody left to tell.
      .catch(() => outgoing.destroy());
  });
  origin = `http://${loopback}:${await listen(server, port)}`;
  return {
    origin,
    answerWith: (answer) => start(answer),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((problem) => (problem ? reject(problem) : resolve()));
        server.closeAllConnections();
      }),
  };
}
