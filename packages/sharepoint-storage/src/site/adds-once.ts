import type { SPFI } from '@pnp/sp';
import { peopleList, reportsList, type ListSchema } from '@tms-support/sharepoint-schema';

/** Lists whose rows have no column that refuses a second one of the same key. */
const lists: readonly Pick<ListSchema, 'urlName'>[] = [peopleList, reportsList];
const adding = new RegExp(`(?:%2F|/)(?:${lists.map(({ urlName }) => urlName).join('|')})'\\)/items$`);

/**
 * A 429 turned the request away before anybody looked at it [D: Microsoft, "Avoid getting throttled or blocked in SharePoint Online", which asks
 * to wait for as long as `Retry-After` says]: sent again, it adds nothing twice.
 */
async function sentOnce(url: string, init: RequestInit, tries = 3): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status !== 429 || tries === 1) return response;
  await new Promise((turn) => setTimeout(turn, 1000 * (Number(response.headers.get('Retry-After')) || 1)));
  return sentOnce(url, init, tries - 1);
}

/**
 * PnPjs sends a request up to three times where no answer came, whatever it asks for [D: @pnp/queryable 4.17, `BrowserFetchWithRetry`, which `SPFx`
 * of @pnp/sp takes too]. An answer that got lost behind a row that was added made a second row. Such a request is sent once, and whoever adds
 * looks for the row before the next try.
 */
export function addsOnce(sp: SPFI): SPFI {
  return sp.using((instance) => {
    const [send] = instance.on.send.toArray();
    if (!send) return instance;
    instance.on.send.replace(function (this: typeof instance, url: URL, init: RequestInit): Promise<Response> {
      const isAdding = init.method === 'POST' && adding.test(url.toString());
      return isAdding ? sentOnce(url.toString(), init) : send.call(this, url, init);
    });
    return instance;
  });
}
