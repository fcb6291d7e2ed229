import { deskManifest, type Manifest } from '../manifest.js';
import type { Audience } from './groups.js';
import type { AccessLevel } from './permission-levels.js';

const audiences: readonly [Audience, string][] = [
  ['owners', 'Site owners'],
  ['tmu', 'TMU'],
  ['tra', 'TRA'],
  ['tms-users', 'TMS users'],
  ['members', 'Site members'],
  ['visitors', 'Site visitors'],
];
const words: Record<AccessLevel, string> = {
  none: '–',
  read: 'read',
  report: 'add, see all',
  work: 'add, change',
  'answer-reports': 'see all, answer',
  full: 'everything',
};

/** The rights matrix as a Markdown table, for the guide for admins. */
export function rightsTable(manifest: Manifest = deskManifest): string {
  const head = ['List', ...audiences.map(([, title]) => title)];
  const lines = manifest.lists.map(({ title, rights, readSecurity }) => [
    title,
    ...audiences.map(([audience]) =>
      rights[audience] === 'report' && readSecurity === 'own' ? 'add, see own' : words[rights[audience]],
    ),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
