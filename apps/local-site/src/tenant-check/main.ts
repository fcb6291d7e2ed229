import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { schemaVersion } from '@tms-support/sharepoint-schema';
import { checkTenant } from './checks.js';
import { listsToCheck, pageScript, reportOf } from './report.js';
import { siteAddress } from './site-address.js';

const usage = `Usage: npm run tenant-check -- <site> [--page] [--report <file>] [--wait <seconds>]

  <site>     https://<tenant>.sharepoint.com/sites/<site>
  --page     without a token: prints a script to paste into the console of a page of that site
  --report   the file to write; tenant-check.md by default
  --wait     seconds between the two readings of a change token; 30 by default

The token is read from SHAREPOINT_TOKEN. It changes nothing on the site.`;

/** Ends with a sentence: a report in which no question was answered says nothing to whoever gets it. */
function stop(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

/** Why no question would be answered; absent where the site knows who asks. */
async function refusalOf(siteUrl: string, headers: Record<string, string>): Promise<string | undefined> {
  const nothing = 'No report was written.';
  let answer: Response;
  try {
    answer = await fetch(`${siteUrl}/_api/web?$select=Id`, { headers, redirect: 'manual' });
  } catch (problem) {
    const { cause } = problem as { cause?: { code?: string } };
    return `${siteUrl} does not answer${cause?.code ? ` (${cause.code})` : ''}. ${nothing}`;
  }
  if (answer.status === 401 || (answer.status >= 300 && answer.status < 400))
    return `The site does not know who asks (${answer.status}): SHAREPOINT_TOKEN is not set, not for this tenant, or no longer holds. ${nothing} Without a token, use --page.`;
  if (answer.status === 403) return `Whoever the token is of may not open this site (403). ${nothing}`;
  const isSite = answer.status === 200 && /json/.test(answer.headers.get('content-type') ?? '');
  return isSite ? undefined : `There is no SharePoint site at ${siteUrl} (${answer.status}). ${nothing}`;
}

async function writeReport(siteUrl: string, file: string, seconds: number): Promise<void> {
  const token = process.env['SHAREPOINT_TOKEN'];
  const headers = {
    Accept: 'application/json;odata=nometadata',
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  };
  const refusal = await refusalOf(siteUrl, headers);
  if (refusal) return stop(refusal);
  const found = await checkTenant({
    siteUrl,
    ask: (path, init) => fetch(`${siteUrl}/_api/${path}`, { ...init, headers: { ...headers, ...init?.headers } }),
    // What is asked for here is for a site whose tokens are known to move sooner.
    wait: (ms) => new Promise((next) => setTimeout(next, Math.min(ms, seconds * 1000))),
    lists: listsToCheck,
    tell: (words) => process.stderr.write(`${words}\n`),
  });
  writeFileSync(file, reportOf(siteUrl, found, new Date().toISOString(), schemaVersion));
  const others = found.filter(({ isAsExpected }) => !isAsExpected).length;
  process.stdout.write(`${file}: ${found.length} questions, ${others} differ\n`);
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      report: { type: 'string', default: 'tenant-check.md' },
      wait: { type: 'string', default: '30' },
    },
  });
  if (values.help) return undefined;
  const [given = ''] = positionals;
  const siteUrl = siteAddress(given);
  if (positionals.length !== 1) throw new Error('Give the address of one site.');
  if (siteUrl === undefined) throw new Error(`“${given}” is not the address of a site.`);
  if (!/^\d+$/.test(values.wait)) throw new Error(`“${values.wait}” is no number of seconds.`);
  // Asked before the questions are: they take half a minute.
  if (!existsSync(path.dirname(path.resolve(values.report))))
    throw new Error(`There is no folder for the report ${values.report}.`);
  return { ...values, siteUrl };
}

let options;
try {
  options = readArguments();
  if (!options) process.stdout.write(`${usage}\n`);
} catch (problem) {
  stop(`${usage}\n\n${(problem as Error).message}`);
}
if (options?.page) process.stdout.write(pageScript(options.siteUrl));
else if (options) await writeReport(options.siteUrl, options.report, Number(options.wait));
