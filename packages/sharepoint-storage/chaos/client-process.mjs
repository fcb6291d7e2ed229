// Some of the clients in one process, each with a desk, an outbox and a machine of its own. The process may be killed at any moment and
// started again: it then goes on with what the outboxes and the journals hold.
import path from 'node:path';
import { openDeskOverHttp, openOutbox, StorageError } from '../dist/index.js';
import { journalIn, textStoreIn } from './disk.mjs';
import { commandsEach, emailOf, loginOf, markPattern, nameOf, parcelFor } from './plan.mjs';

const { siteUrl, folder, clients, life, isLast } = JSON.parse(process.argv[2]);
const now = () => new Date().toISOString();
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const howOf = { saved: 'saved', 'saved-elsewhere': 'saved', kept: 'kept', refused: 'refused', overtaken: 'refused' };

// Counts what the network did: the run says how bad the days really were.
let network = {};
const plainFetch = globalThis.fetch;
globalThis.fetch = async (...asked) => {
  let how = 'cut';
  try {
    const response = await plainFetch(...asked);
    how = response.status < 400 ? 'answered' : String(response.status);
    return response;
  } catch (error) {
    // Nobody there is no fault of the schedule: it is a site that was killed.
    if (error.cause?.code === 'ECONNREFUSED') how = 'down';
    throw error;
  } finally {
    network[how] = (network[how] ?? 0) + 1;
  }
};

/** The lock that the tabs of one machine share. It goes with the process, as a browser's does. */
function locksOfOne() {
  let mine = Promise.resolve();
  return {
    request(_, work) {
      const next = mine.catch(() => undefined).then(work);
      mine = next;
      return next;
    },
  };
}

/**
 * PnPjs keeps digests by address for all of a page, and a digest is one person's. In a browser a page has one person; here each spells the
 * address in letters of their own, or they would take each other's digest and every write would be refused once.
 */
function addressFor(client) {
  const { origin, pathname } = new URL(siteUrl);
  let letter = 0;
  return origin + pathname.replace(/[a-z]/g, (one) => ((client >> letter++) & 1 ? one.toUpperCase() : one));
}

function open(client) {
  let ids = 0;
  const newId = () => `${nameOf(client)}-${life}-${(ids += 1)}`;
  const email = emailOf(client);
  const desk = openDeskOverHttp({
    siteUrl: addressFor(client),
    now,
    newId,
    headers: { 'x-emulator-login': loginOf(email) },
  });
  const store = textStoreIn(path.join(folder, nameOf(client)));
  const outbox = openOutbox({ desk, siteUrl, email, store, locks: locksOfOne(), now, newId });
  const journal = journalIn(path.join(folder, `${nameOf(client)}.jsonl`));
  // What stands in the outbox on opening is shown to the person as waiting: from then on it must not be lost.
  for (const entry of outbox.entries()) {
    const [mark] = JSON.stringify(entry.command).match(markPattern) ?? [];
    journal.write({ mark, how: 'kept' });
  }
  return { client, desk, outbox, journal };
}

async function send(outbox, parcel) {
  try {
    return howOf[(await outbox.send(parcel)).outcome];
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return `failed ${error.code}`;
  }
}

async function work({ client, desk, outbox, journal }) {
  const given = journal.past.filter(({ how }) => how === 'given').length;
  await outbox.drain().catch(() => undefined);
  let rows = [];
  for (let n = given; n < commandsEach; n += 1) {
    for (let tries = 0; tries < 3; tries += 1) {
      try {
        rows = await desk.readOpenIssues();
        break;
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        await pause(150);
      }
    }
    const { mark, parcel } = parcelFor(client, n, rows);
    journal.write({ mark, how: 'given' });
    journal.write({ mark, how: await send(outbox, parcel) });
    process.send({ given: 1, network });
    network = {};
  }
}

/** When SharePoint is well again: everything that waits must go. */
async function settle({ outbox }) {
  for (let tries = 0; tries < 5 && outbox.entries().some(({ state }) => state === 'waiting'); tries += 1) {
    await outbox.drain();
  }
}

await Promise.all(clients.map(open).map(isLast ? settle : work));
process.send({ network, finished: true }, () => process.exit());
