import { deskManifest, listPath, schemaVersion } from '@tms-support/sharepoint-schema';
import { checkTenant, type Found } from './checks.js';

export const listsToCheck: readonly string[] = deskManifest.lists.map(listPath);

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

/**
 * The report, to be read and sent back: no name and no address of anybody is in it. It needs `cell` alone: a page's console is given both as
 * text. `version` is that of the lists which the code that asks knows.
 */
export function reportOf(siteUrl: string, found: readonly Found[], at: string, version: number): string {
  const others = found.filter(({ isAsExpected }) => !isAsExpected);
  return [
    '# What a site answered',
    '',
    `Asked at ${at.slice(0, 16)}Z of a site at ${new URL(siteUrl).pathname}, by code for lists of version ${version}.`,
    '',
    others.length === 0
      ? `${found.length} questions; every answer was expected.`
      : `${found.length} questions; the answers to these differ: ${others.map(({ asked }) => cell(asked)).join('; ')}.`,
    '',
    'It has no names and nothing from any row. If an answer differs, nobody has made a mistake: it is what the desk has to learn. The numbers are those of docs/what-a-tenant-does.md.',
    '',
    '| # | Asked | Expected | Answered | |',
    '|---|---|---|---|---|',
    ...found.map(
      (one) =>
        `| ${[one.id, one.asked, one.expected, one.got].map(cell).join(' | ')} | ${one.isAsExpected ? '' : 'differs'} |`,
    ),
    '',
  ].join('\n');
}

/** For the console of a page of the site: the same questions, by the session that the page has. The report is copied into the clipboard. */
export function pageScript(siteUrl: string): string {
  return `(async () => {
  const siteUrl = ${JSON.stringify(siteUrl)};
  const ask = (path, init) => fetch(siteUrl + '/_api/' + path, { credentials: 'include', ...init, headers: { Accept: 'application/json;odata=nometadata', ...(init || {}).headers } });
  const found = await (${checkTenant.toString()})({ siteUrl, ask, wait: (ms) => new Promise((next) => setTimeout(next, ms)), lists: ${JSON.stringify(listsToCheck)}, tell: console.log });
  console.table(found);
  const cell = ${cell.toString()};
  copy((${reportOf.toString()})(siteUrl, found, new Date().toISOString(), ${schemaVersion}));
})();
`;
}
