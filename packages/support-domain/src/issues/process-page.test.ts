import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { processPage } from './testing/process-page.js';

/** The repository's folder, from wherever the tests run: mutation testing runs them in a copy of the package. */
const repository = (folder: string): string =>
  existsSync(join(folder, 'nx.json')) ? folder : repository(dirname(folder));

it('is what the table says today (write it again with `npm run docs:process`)', () => {
  const page = readFileSync(join(repository(__dirname), 'docs/service-rules/process.md'), 'utf8');
  expect(page).toBe(processPage());
});

it('draws 13 nodes, 16 arrows and the two that the desk adds', () => {
  const lines = processPage()
    .split('\n')
    .map((line) => line.trim());
  expect(lines.filter((line) => /^n-[a-z-]+[[({]/.test(line))).toHaveLength(13);
  expect(lines.filter((line) => /^n-.* -->/.test(line))).toHaveLength(16);
  expect(lines.filter((line) => line.includes(' -.->'))).toEqual([
    'n-end-tra -.->|the person is told| n-end',
    'n-end -.->|opened again| n-can-tmu-resolve',
  ]);
});
