import type { SPFI } from '@pnp/sp';
import { peopleList, reportsList, type ListSchema } from '@tms-support/sharepoint-schema';

/** Lists whose rows have no column that refuses a second one of the same key. */
const lists: readonly Pick<ListSchema, 'urlName'>[] = [peopleList, reportsList];
const adding = new RegExp(`(?:%2F|/)(?:${lists.map(({ urlName }) => urlName).join('|')})'\\)/items$`);

const tries = 3;
/** Seconds for which a request that was turned away waits by itself. Whoever pressed a button is told after that. */
const patience = 2;

/**
 * Sends a request up to three times: at once where no answer came, and where SharePoint asks for patience (429, 503, 504) after as long as it says.
 * `Retry-After` is in seconds, and a try that is turned away counts against the limits too [D: learn.microsoft.com, "Avoid getting throttled or blocked
 * in SharePoint Online"]; 120 is what most have met [R: PnP-Guidance#193, onedrive-api-docs#797], up to 315 [R: learn.microsoft.com, questions/648796].
 * PnPjs waits for as long as the header says, twice (`BrowserFetchWithRetry`, 4.21): a button was busy for four minutes and said nothing. A longer
 * wait is not this request's: whoever asked is told that SharePoint is busy, and what was written waits in the outbox.
 *
 * An answer that got lost behind a row that was added made a second row: such a request is sent once, and whoever adds looks for the row before the
 * next try.
 */
async function sendPatiently(url: string, init: RequestInit): Promise<Response> {
  const most = init.method === 'POST' && adding.test(url) ? 1 : tries;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, init);
      const seconds = Number(response.headers.get('Retry-After') ?? 0.4 * attempt);
      // A date in the header is no number, and is not waited for.
      if (attempt >= most || ![429, 503, 504].includes(response.status) || !(seconds <= patience)) return response;
      await new Promise((goOn) => setTimeout(goOn, seconds * 1000));
    } catch (cause) {
      if (attempt >= most || (cause as Error).name === 'AbortError') throw cause;
    }
  }
}

/** Takes the place of what PnPjs sends requests with. */
export function sendsPatiently(sp: SPFI): SPFI {
  return sp.using((instance) => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => sendPatiently(url.toString(), init));
    return instance;
  });
}
