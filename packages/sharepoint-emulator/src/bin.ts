#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { SITE_ARGUMENTS, SITE_HELP, siteOptions, wrongOption } from './server/site-arguments.js';

const HELP = `sharepoint-emulator --port 4321 --db site.sqlite --site /sites/dev

  --port      the port on 127.0.0.1; without it, or with 0, a free one
  --db        the SQLite file of the site; without it, the site is in memory and is not kept
  --site      the site's path
  --title     the title of a new site
  --as        who is signed in, if a request has no x-emulator-login: a login name, or "administrator"
  --no-guard  accept any Host and any Origin, for a site behind your own proxy

What one site of a tenant does and another does not:
${SITE_HELP}`;

const OPTIONS = {
  port: { type: 'string' },
  db: { type: 'string' },
  site: { type: 'string' },
  title: { type: 'string' },
  as: { type: 'string' },
  'no-guard': { type: 'boolean' },
  ...SITE_ARGUMENTS,
  help: { type: 'boolean' },
} as const;

/** Says in a line why the site could not start. A fault of our own keeps its stack. */
function stop(error: unknown): never {
  const { message, name, code } = error as { message?: string; name?: string; code?: string };
  const known = name === 'DatabaseFault' || name === 'WrongOption' || /^(ERR_PARSE_ARGS|EACCES)/.test(code ?? '');
  if (code === 'EADDRINUSE') {
    process.stderr.write('The port is taken by another program. Choose another with --port; 0 takes a free one.\n');
    process.exit(1);
  }
  process.stderr.write(`${known ? (message ?? '') : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 0);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw wrongOption(`--port takes a number from 0 to 65535, and not "${text ?? ''}".`);
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help === true) {
    process.stdout.write(HELP);
    return;
  }
  for (const [name, value] of Object.entries(values)) if (value === '') throw wrongOption(`--${name} has no value.`);
  if (values.site !== undefined && !URL.canParse(values.site, 'http://127.0.0.1'))
    throw wrongOption(`--site takes a path such as /sites/dev, and not "${values.site}".`);
  const [port, more] = [portOf(values.port), siteOptions(values)];
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 13)) {
    process.stderr.write(`This needs Node 22.13 or later. This is Node ${process.versions.node}.\n`);
    process.exit(1);
  }
  // Only now, as an older Node stops with a stack at what this imports.
  const { SITE_ADMINISTRATOR, startSharePointEmulator } = await import('./server/start-sharepoint-emulator.js');
  const fallback = values.as === 'administrator' ? SITE_ADMINISTRATOR : values.as;
  const running = await startSharePointEmulator({
    port,
    databasePath: values.db ?? ':memory:',
    ...(values.site === undefined ? {} : { siteUrl: values.site }),
    ...(values.title === undefined ? {} : { title: values.title }),
    ...more,
    guard: values['no-guard'] !== true,
    signedIn: (headers) => {
      const asked = headers['x-emulator-login'];
      return typeof asked === 'string' ? asked : fallback;
    },
  });
  process.stdout.write(`SharePoint emulator: ${running.url}\n`);
  const end = (): void => {
    void running.close().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

await run().catch(stop);
