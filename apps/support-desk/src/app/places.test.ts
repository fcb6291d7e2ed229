/** @jest-environment node */
import { places, screenNames, type Route } from './places';
import { hashOf, readRoute } from './route';

/** A place of every screen, with what can stand behind its name. A screen that is not here does not compile. */
const somewhere: { [S in Route['screen']]: readonly Extract<Route, { screen: S }>[] } = {
  home: [{ screen: 'home' }],
  log: [{ screen: 'log' }, { screen: 'log', report: 'a&b=c?#<img>%' }],
  issue: [
    { screen: 'issue', number: 41 },
    { screen: 'issue', number: 41, step: 'hand-over' },
  ],
  find: [
    { screen: 'find', filters: '' },
    { screen: 'find', filters: 'status=new&person=a%20b' },
  ],
  report: [{ screen: 'report' }],
  updates: [
    { screen: 'updates' },
    { screen: 'updates', step: 'new' },
    { screen: 'updates', step: 'import' },
    { screen: 'updates', step: 'hearings' },
    { screen: 'updates', number: 12 },
    { screen: 'updates', number: 12, step: 'confirm-briefing' },
  ],
  replies: [{ screen: 'replies' }],
  reports: [
    { screen: 'reports' },
    { screen: 'reports', period: 'last-year' },
    { screen: 'reports', period: '2026-01-01..2026-03-31' },
  ],
  rules: [{ screen: 'rules' }],
  people: [{ screen: 'people' }, { screen: 'people', part: 'import' }],
  'first-hour': [{ screen: 'first-hour' }, { screen: 'first-hour', part: 'past-issues' }],
  settings: [{ screen: 'settings' }],
  'set-up': [{ screen: 'set-up' }],
  'not-there': [{ screen: 'not-there' }],
  down: [{ screen: 'down' }, { screen: 'down', outage: 'a&b=c?#<img>%' }, { screen: 'down', day: '2026-03-05' }],
};

it.each(Object.values(somewhere).flat())('%j can be sent and opened', (place) =>
  expect(readRoute(hashOf(place))).toEqual(place),
);

it('gives every screen an address of its own', () => {
  const addresses = screenNames.map((name) => hashOf(somewhere[name][0]!));
  expect(new Set(addresses).size).toBe(screenNames.length);
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'HOME', 'log%2F', 'undefined'])(
  'says of #/%s, which names no screen, that it is not there',
  (name) => expect(readRoute(`#/${name}/41?report=1`)).toEqual({ screen: 'not-there' }),
);

it('leads each person from the navigation to places that open for them', () => {
  for (const mayReadIssues of [true, false])
    for (const mayLog of [true, false])
      for (const [maySetUp, keepsPeople] of [
        [true, true],
        [false, true],
        [false, false],
      ] as const) {
        const visitor = { mayReadIssues, mayLog, maySetUp, keepsPeople };
        const linked = screenNames.filter((name) => places[name].link?.isFor(visitor));
        for (const name of linked)
          expect([name, mayReadIssues || places[name].opensFor === 'everybody']).toEqual([name, true]);
        // Where a place has no link of its own, what is marked instead is there to be marked.
        for (const name of screenNames) {
          const instead = places[name].partOf?.(visitor);
          if (instead) expect([name, linked.includes(instead)]).toEqual([name, true]);
        }
      }
});
