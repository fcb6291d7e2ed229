import type { Outage } from './outage.js';
import type { OutageEvent } from './outage-event.js';

const begun = (event: OutageEvent & { type: 'declared' }): Outage => ({
  key: event.outage,
  keys: [event.outage],
  isDrill: event.isDrill,
  standing: 'declared',
  sinceAt: event.sinceAt,
  declared: { at: event.at, by: event.by },
  alsoDeclared: [],
  takingPart: event.takingPart,
  ...(event.issueKey ? { issueKey: event.issueKey } : {}),
  tellings: [],
  putBack: [],
  missing: [],
  history: [],
});

/** What an event makes of an outage. One that does not fit, as two people press at once, stays in the story and changes nothing. */
function evolved(outage: Outage, event: OutageEvent): Outage {
  const { at, by } = event;
  const { standing } = outage;
  switch (event.type) {
    case 'declared':
      return {
        ...outage,
        keys: [...outage.keys, event.outage],
        alsoDeclared: [...outage.alsoDeclared, { at, by }],
      };
    case 'withdrawn':
      if (standing !== 'declared') return outage;
      return {
        ...outage,
        standing: 'withdrawn',
        withdrawn: { at, by, ...(event.words ? { words: event.words } : {}) },
      };
    case 'ended':
      if (standing !== 'declared') return outage;
      return { ...outage, standing: 'ended', ended: { at, by }, workingSinceAt: event.sinceAt };
    case 'carried-on': {
      if (standing === 'declared' || standing === 'finished') return outage;
      const { ended: _, withdrawn: __, workingSinceAt: ___, ...rest } = outage;
      return { ...rest, standing: 'declared' };
    }
    case 'told':
      return {
        ...outage,
        tellings: [...outage.tellings, { at, by, whom: event.whom, ...(event.words ? { words: event.words } : {}) }],
      };
    case 'linked': {
      const { updateKey: _, ...rest } = outage;
      return event.updateKey ? { ...rest, updateKey: event.updateKey } : rest;
    }
    case 'put-back':
      return outage.putBack.some(({ line }) => line === event.line)
        ? outage
        : { ...outage, putBack: [...outage.putBack, { at, by, line: event.line }] };
    case 'not-put-back':
      return { ...outage, putBack: outage.putBack.filter(({ line }) => line !== event.line) };
    case 'found-missing':
      return { ...outage, missing: [...outage.missing, { at, by, words: event.words }] };
    case 'finished':
      return standing === 'ended' ? { ...outage, standing: 'finished', finished: { at, by } } : outage;
  }
}

/**
 * The outages that these events tell of, newest first. `events` stand in the order in which they were stored. A second declaration while
 * TMS is down already is the same outage: two people press at once, and there is one issue, one log and one end. Drills stand apart.
 */
export function outagesOf(events: readonly OutageEvent[]): readonly Outage[] {
  const found = new Map<string, Outage>();
  const isAs = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'declared' && !isAs.has(event.outage)) {
      const open = event.isDrill
        ? undefined
        : [...found.values()].find((one) => !one.isDrill && one.standing === 'declared');
      isAs.set(event.outage, open?.key ?? event.outage);
      if (!open) found.set(event.outage, begun(event));
      else found.set(open.key, evolved(open, event));
    } else {
      const outage = found.get(isAs.get(event.outage) ?? '');
      // Of something that nobody declared nothing is known; and a declaration that is stored twice is one.
      if (!outage || event.type === 'declared') continue;
      found.set(outage.key, evolved(outage, event));
    }
    const key = isAs.get(event.outage)!;
    const outage = found.get(key)!;
    found.set(key, { ...outage, history: [...outage.history, event] });
  }
  return [...found.values()].reverse();
}
