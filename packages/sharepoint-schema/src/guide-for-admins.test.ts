import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WholeList } from './list-schema.js';
import { wholeLists } from './lists/set-up/whole-lists.js';
import { rightsTable } from './rights/rights-table.js';
import { oldestWorkingVersion, schemaVersion } from './schema-version.js';

const guide = readFileSync(path.join(__dirname, '../../../docs/guide-for-admins.md'), 'utf8');
const lists: readonly WholeList[] = Object.values(wholeLists);
/** A part of the guide, by its heading. */
const part = (heading: string): string => guide.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;

test('shows the rights that set-up gives', () => {
  const table = rightsTable();
  expect(guide).toContain(table);
  for (const { title } of lists) expect(table).toContain(`\n| ${title} | `);
});

test('says how many lists there are', () => {
  const words = ['', ...'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ')];
  words.push(...'fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two'.split(' '));
  const count = lists.filter(({ template }) => template === 'list').length;
  expect(lists).toHaveLength(count + 1);
  expect(part('Set up')).toContain(`It makes ${words[count]} lists and a library,`);
});

test.each(Array.from({ length: schemaVersion - 1 }, (_, at) => at + 2))(
  'names each list that is new in version %i, or has new columns',
  (version) => {
    const upgrade = part('Upgrade, roll back, uninstall').replace(/\s+/g, ' ');
    const [, said = ''] = upgrade.split(new RegExp(`[Vv]ersion ${version} add(?:s|ed) `));
    const adds = said.split(/[Vv]ersion \d+ add/)[0]!;
    const isNew = ({ since, fields }: WholeList): boolean =>
      since === version || ((since ?? 1) < version && Object.values(fields).some((field) => field.since === version));
    // A version that adds nothing would have every site set up again for nothing.
    expect(lists.filter(isNew)).not.toEqual([]);
    const missing = lists.filter(isNew).filter(({ title }) => !adds.includes(`*${title}*`));
    expect(missing.map(({ title }) => title)).toEqual([]);
  },
);

test('says which lists search finds', () => {
  const found = lists.filter(({ noCrawl }) => !noCrawl).map(({ title }) => `*${title}*`);
  expect(part('Search and Copilot')).toContain(`Every list but ${found.join(' and ')} is kept out of search`);
});

test('says which older lists the code works on', () => {
  expect(part('Upgrade, roll back, uninstall')).toContain(`(back to version ${oldestWorkingVersion})`);
});

test('says how many versions the lists keep', () => {
  const kept = lists.map(({ key, versions }) => [key, versions.major] as const);
  const most = kept.filter(([, major]) => major === 500).map(([key]) => key);
  expect(most.sort()).toEqual(['issues', 'rules']);
  expect(Math.max(...kept.filter(([key]) => !most.includes(key)).map(([, major]) => major))).toBe(100);
  expect(part('Versions')).toContain('major versions: 500 of each issue and each rule, 100 or fewer of the rest.');
});
