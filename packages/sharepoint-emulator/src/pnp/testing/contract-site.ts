import { InjectHeaders } from '@pnp/queryable';
import { type SPFI, SPFx, spfi } from '@pnp/sp';
import '@pnp/sp/webs/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/attachments/index.js';
import '@pnp/sp/batching.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/content-types/index.js';
import '@pnp/sp/column-defaults/index.js';
import '@pnp/sp/context-info/index.js';
import '@pnp/sp/recycle-bin/index.js';
import '@pnp/sp/comments/index.js';
import '@pnp/sp/navigation/index.js';
import '@pnp/sp/profiles/index.js';
import '@pnp/sp/sputilities/index.js';
import {
  type RunningEmulator,
  startSharePointEmulator,
  type StartOptions,
} from '../../server/start-sharepoint-emulator.js';

/** A site that the contract suite runs against: the emulator, or a real one where the environment names it. */
export interface ContractSite {
  url: string;
  sp: SPFI;
  /** As somebody else: the emulator alone can sign them in. */
  as(login: string): SPFI;
  /** Absent on a real site. */
  running?: RunningEmulator;
  close(): Promise<void>;
}

const REAL_URL = process.env['SHAREPOINT_SITE_URL'];
export const onRealSite = REAL_URL !== undefined;

const connect = (url: string, headers: Record<string, string>): SPFI =>
  spfi().using(SPFx({ pageContext: { web: { absoluteUrl: url } } } as never), InjectHeaders(headers));

/** Opens the site. A real one is written to: lists are made in it, and removed again. */
export async function openContractSite(options: Partial<StartOptions> = {}): Promise<ContractSite> {
  if (REAL_URL !== undefined) {
    const sp = connect(REAL_URL, { Authorization: `Bearer ${process.env['SHAREPOINT_TOKEN'] ?? ''}` });
    return { url: REAL_URL, sp, as: () => sp, close: async () => undefined };
  }
  const running = await startSharePointEmulator({ databasePath: ':memory:', ...options });
  return {
    url: running.url,
    sp: connect(running.url, {}),
    // PnPjs keeps one digest for each address, whoever asks. With an Authorization header it asks for none.
    as: (login) => connect(running.url, { 'x-emulator-login': login, Authorization: 'Bearer emulator' }),
    running,
    close: () => running.close(),
  };
}

/** The status and the code of the refusal that a promise ends in. Throws where it does not end in one. */
export async function refusalOf(promise: Promise<unknown>): Promise<{ status: number; code: string; message: string }> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error as { status?: number; response?: Response },
  );
  if (outcome === undefined) throw new Error('It was not refused.');
  if (!outcome.response) throw outcome;
  type Refusal = { code: string; message: { value: string } };
  const body = (await outcome.response.json()) as { 'odata.error'?: Refusal; error?: Refusal };
  const refusal = body['odata.error'] ?? body.error;
  return { status: outcome.status ?? 0, code: refusal?.code ?? '', message: refusal?.message.value ?? '' };
}
