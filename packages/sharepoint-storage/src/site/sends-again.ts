import type { SPFI } from '@pnp/sp';
import { peopleList, reportsList, type ListSchema } from '@tms-support/sharepoint-schema';

/** Lists whose rows have no column that refuses a second one of the same key. */
const lists: readonly Pick<ListSchema, 'urlName'>[] = [peopleList, reportsList];
const adding = new RegExp(`(?:%2F|/)(?:${lists.map(({ urlName }) => urlName).join('|')})'\\)/items$`);

/** Milliseconds for which a press is held up without a word: past that, whoever pressed is told. */
const patienceMs = 4_000;

/** Nobody has looked at what was sent: a door that does not know who asks, or one that is shut for now. */
const turnedAway = [401, 403, 429, 503, 504];

/** `left`: how often it may be sent again. `patience`: how long may be waited before. `lost`: what became of an earlier one. */
async function send(url: string, init: RequestInit, left: number, patience: number, lost?: unknown): Promise<Response> {
  let answer: Response | undefined;
  try {
    answer = await fetch(url, init);
  } catch (cause) {
    lost = cause;
  }
  if (answer && !turnedAway.includes(answer.status)) return answer;
  const wait = answer ? Math.abs(Number(answer.headers.get('Retry-After') ?? 0.4)) * 1000 : 0;
  const mayPass = answer ? answer.status > 403 : lost instanceof TypeError;
  // What is no number of seconds is a date, and hours away for all that is known.
  if (left && mayPass && wait <= patience) {
    await new Promise((done) => setTimeout(done, wait));
    return send(url, init, left - 1, patience - wait, lost);
  }
  // That the second was turned away says nothing of the first, which may be stored: its answer is lost.
  if (lost !== undefined) throw lost;
  return answer!;
}

/**
 * Sends a request again where it got no answer, or where SharePoint asks for a moment, in place of what PnPjs does. That waits for as long as
 * SharePoint asks, twice: two or four minutes in which a button says “Saving…” and nothing is told or kept [D: @pnp/queryable 4.17,
 * `BrowserFetchWithRetry`, which `SPFx` of @pnp/sp takes too; that `Retry-After` is seconds or a date is R: RFC 9110, 10.2.3]. It also sends
 * again a row that is added, whose answer got lost: such a row is sent once, and whoever adds looks for it before the next try.
 */
export function sendsAgain(sp: SPFI): SPFI {
  return sp.using((instance) => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => {
      const address = url.toString();
      const isAdding = init.method === 'POST' && adding.test(address);
      return send(address, init, isAdding ? 0 : 2, patienceMs);
    });
    return instance;
  });
}
