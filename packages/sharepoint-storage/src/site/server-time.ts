import type { SPFI } from '@pnp/sp';
import type { Instant } from '@tms-support/support-domain';

/** Milliseconds. HTTP gives its time in whole seconds. */
const oneSecond = 1000;
/** Milliseconds. Less than this between two clocks is nothing that anybody need know of. */
const worthTelling = 60_000;

/**
 * SharePoint's time, by this device's clock and what SharePoint's answers say of it. SharePoint dates every row by its own clock;
 * what a person does here is dated beside those rows, and a machine's clock may be minutes or years off.
 */
export interface ServerTime {
  now(): Instant;
  /** Milliseconds by which this device is ahead of SharePoint, negative where it is behind. Absent: too little to tell anybody. */
  aheadBy(): number | undefined;
}

/**
 * The moment at which an answer was made, by its `Date` header [R: RFC 9110, 6.6.1; a page may read every header of an answer of its
 * own site]. Absent where a cache may have kept it: it would then be of any time.
 */
function datedAt(headers: Headers): number | undefined {
  if (Number(headers.get('age') ?? 0) > 0) return undefined;
  const at = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(at) ? undefined : at;
}

/**
 * Listens to every answer. An answer was made after its request was sent and before it arrived, so each sets bounds to how far the
 * two clocks are apart. A clock within the bounds is left alone: taking the middle would move a clock that is right.
 */
export function serverTime(sp: SPFI, machine: () => Instant): ServerTime {
  // What is added to this device's clock, in milliseconds.
  let offset = 0;
  const read = (): number => Date.parse(machine());
  sp.using((instance) => {
    const [send] = instance.on.send.toArray();
    if (!send) return instance;
    instance.on.send.replace(async function (this: typeof instance, url: URL, init: RequestInit): Promise<Response> {
      const sentAt = read();
      const response = await send.call(this, url, init);
      const [arrivedAt, madeAt] = [read(), datedAt(response.headers)];
      if (madeAt !== undefined && arrivedAt >= sentAt) {
        const [least, most] = [madeAt - arrivedAt, madeAt + oneSecond - sentAt];
        offset = Math.min(Math.max(offset, least), most);
      }
      return response;
    });
    return instance;
  });
  return {
    now: () => (offset === 0 ? machine() : new Date(read() + offset).toISOString()),
    aheadBy: () => (Math.abs(offset) < worthTelling ? undefined : -offset),
  };
}
