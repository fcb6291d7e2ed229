import { writeFileSync } from 'node:fs';
import { checkTenant } from './checks.js';
import { listsToCheck, pageScript, reportOf } from './report.js';

const usage = `Usage: npm run tenant-check -- <site> [--page] [--report <file>]

  <site>     https://<tenant>.sharepoint.com/sites/<site>
  --page     prints what to paste into the console of a page of that site, where there is no token
  --report   the file to write, tenant-check.md unless told

The token is read from SHAREPOINT_TOKEN. Nothing on the site is changed.`;

const args = process.argv.slice(2);
const given = args.find((one) => /^https?:\/\//.test(one));
const siteUrl = given?.endsWith('/') ? given.slice(0, -1) : given;
const after = (name: string): string | undefined => args[args.indexOf(name) + 1];
if (!siteUrl) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 1;
} else if (args.includes('--page')) {
  process.stdout.write(pageScript(siteUrl));
} else {
  const token = process.env['SHAREPOINT_TOKEN'];
  const headers = {
    Accept: 'application/json;odata=nometadata',
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  };
  const found = await checkTenant({
    siteUrl,
    ask: (path, init) => fetch(`${siteUrl}/_api/${path}`, { ...init, headers: { ...headers, ...init?.headers } }),
    wait: (ms) => new Promise((next) => setTimeout(next, ms)),
    lists: listsToCheck,
    tell: (words) => process.stderr.write(`${words}\n`),
  });
  const file = args.includes('--report') ? after('--report')! : 'tenant-check.md';
  writeFileSync(file, reportOf(siteUrl, found, new Date().toISOString()));
  process.stdout.write(
    `${file}: ${found.length} questions, ${found.filter(({ isAsExpected }) => !isAsExpected).length} differ\n`,
  );
}
