import { later } from '../site/later.js';
import type { Outbox, OutboxOptions } from './outbox.js';
import { isOutboxKept } from './outbox-name.js';
import type { TextStore } from './text-store.js';

/** With what writes: whoever only looks has nothing to send. */
const script = () => later(() => import(/* webpackChunkName: 'storage-writing' */ './outbox.js'));

let here: Awaited<ReturnType<typeof script>> | undefined;

/** Fetches what sends. It is there when the connection is not. */
export async function outboxScript(): Promise<typeof import('./outbox.js')> {
  here ??= await script();
  return here;
}

/** Fetches it where something is kept on this device, so that the first screen says what is not saved. Never fails. */
export async function outboxForWhatIsKept(store: TextStore): Promise<void> {
  if (isOutboxKept(store)) await outboxScript().catch(() => undefined);
}

/**
 * The outbox of one person, whose script comes with what writes. Until it is here nothing is listed, and what is sent waits for it;
 * `arrived` is called once it is, where something is kept that it can list.
 */
export function lateOutbox(options: OutboxOptions, arrived: () => void): Outbox {
  let opened = here?.openOutbox(options);
  const open = async (): Promise<Outbox> => (opened ??= (await outboxScript()).openOutbox(options));
  return {
    send: async (parcel) => (await open()).send(parcel),
    async drain() {
      if (opened || isOutboxKept(options.store)) await (await open()).drain();
    },
    entries() {
      // Another tab had to keep something.
      if (!opened && isOutboxKept(options.store)) open().then(arrived, () => undefined);
      return opened?.entries() ?? [];
    },
    sendAgain: async (id) => (await open()).sendAgain(id),
    settle: async (id, choices) => (await open()).settle(id, choices),
    remove: (id) => opened?.remove(id),
  };
}
