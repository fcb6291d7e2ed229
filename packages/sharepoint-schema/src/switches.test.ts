import { switches, switchKey, switchNames, wholeLists } from './index.js';

describe('switches', () => {
  it('each has a row of the settings list, and a day by which it goes', () => {
    const rows = new Map<string, string>(wholeLists.settings.seedRows.map((row) => [row.DeskKey, row.Title]));
    for (const name of switchNames) {
      expect(rows.get(switchKey(name))).toBe(switches[name].title);
      expect(switches[name].goesOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(switches[name].title).toMatch(/: On or Off$/);
    }
  });

  it('no key is another setting’s', () => {
    const keys = wholeLists.settings.seedRows.map((row) => row.DeskKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
