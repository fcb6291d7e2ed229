import * as React from 'react';
import { useDesk } from '../desk-context';
import { latePart } from '../late-part';
import { useFreshOnReturn } from '../use-fresh-on-return';
import { useReading } from '../use-reading';
import type { BannerPlace } from './OutagesShown';

/** On most days there is nothing of it. */
const OutagesShown = latePart(
  async () => (await import(/* webpackChunkName: 'outages' */ './OutagesShown')).OutagesShown,
  'The desk could not check whether TMS is down.',
);

/** Milliseconds for which the end of an outage is news. */
const newsFor = 4 * 86_400_000;

/**
 * The first thing on every screen while TMS is down, and for a while after. It comes with the door, and from the last visit before that. What reads
 * it is a script of its own, asked for where something is on, is to be put back, or has been over for some days alone.
 */
export function OutageBanner({ on }: { on: BannerPlace }): React.ReactElement | null {
  const { desk, now } = useDesk<'readOutages'>();
  const { value, again } = useReading('outages', () => desk.readOutages());
  useFreshOnReturn(again);
  const declared = new Set(value?.flatMap((row) => row.value?.outage ?? []));
  const isNews = value?.some(({ value: event }) => {
    if (!event) return false;
    if (event.type === 'finished' || event.type === 'withdrawn') declared.delete(event.outage);
    return Date.parse(now()) - Date.parse(event.at) < newsFor;
  });
  return value && (isNews || declared.size > 0) ? <OutagesShown rows={value} on={on} /> : null;
}
