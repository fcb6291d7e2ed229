import type { Desk } from '../desk.js';
import { openOutbox, type Outbox, type OutboxOptions } from '../outbox/outbox.js';
import { memoryStore } from './memory-store.js';
import { people, type TestSite, type Who } from './test-site.js';

let clock = Date.UTC(2026, 2, 12, 9);
let ids = 0;

/** The outbox of a tab on the site of a test, over a desk there. Each look at the clock is a second later; without a `store` it has its own machine. */
export function outboxOn(
  site: TestSite,
  desk: Desk,
  { who = 'administrator', ...rest }: Partial<OutboxOptions> & { who?: Who } = {},
): Outbox {
  return openOutbox({
    desk,
    siteUrl: site.running.url,
    email: people[who].email,
    store: memoryStore(),
    locks: { request: (_, work) => work() },
    now: () => new Date((clock += 1000)).toISOString(),
    newId: () => `kept-${(ids += 1)}`,
    ...rest,
  });
}
