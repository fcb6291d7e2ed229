import type { SPFI } from '@pnp/sp';
import { peopleList, reportsList, type ListSchema } from '@tms-support/sharepoint-schema';

/** Lists whose rows have no column that refuses a second one of the same key. */
const lists: readonly Pick<ListSchema, 'urlName'>[] = [peopleList, reportsList];
const adding = new RegExp(`(?:%2F|/)(?:${lists.map(({ urlName }) => urlName).join('|')})'\\)/items$`);

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
      return isAdding ? fetch(url.toString(), init) : send.call(this, url, init);
    });
    return instance;
  });
}
