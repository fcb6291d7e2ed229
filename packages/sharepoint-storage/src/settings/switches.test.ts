import { switchKey, switchNames } from '@tms-support/sharepoint-schema';
import { parseSettings } from './settings-rows.js';

const row = (DeskKey: string, DeskValue: string | null) => ({ DeskKey, DeskValue });

test('a part is off where its row says so, in whatever letters, and nowhere else', () => {
  for (const off of ['Off', 'off', ' OFF ']) {
    const { settings, faults } = parseSettings([row('switch-reading-messages', off), row('switch-last-visit', 'On')]);
    expect(settings).toEqual({ switchedOff: ['reading-messages'] });
    expect(faults).toEqual([]);
  }
  const all = parseSettings(switchNames.map((name) => row(switchKey(name), 'Off')));
  expect(all.settings.switchedOff).toEqual([...switchNames]);
});

test('a blank cell, or none, leaves the part on', () => {
  for (const rows of [[], [row('switch-last-visit', null)], [row('switch-last-visit', '  ')]])
    expect(parseSettings(rows)).toEqual({ settings: {}, faults: [] });
});

test('a cell that says neither leaves the part on, and is named to whoever can mend it', () => {
  for (const odd of ['Offf', 'No', '<b>Off</b>', 'constructor']) {
    const { settings, faults } = parseSettings([row('switch-fetching-ahead', odd)]);
    expect(settings).toEqual({});
    expect(faults).toEqual([
      { column: 'switch-fetching-ahead', message: 'This cell must be one of: On; Off.', value: odd },
    ]);
  }
});

test('a row of a switch that has gone, or of none, is left alone', () => {
  expect(parseSettings([row('switch-__proto__', 'Off'), row('switch-gone', 'Off')])).toEqual({
    settings: {},
    faults: [],
  });
});
