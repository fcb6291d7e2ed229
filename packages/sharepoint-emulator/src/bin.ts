#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startSharePointEmulator } from './server/start-sharepoint-emulator.js';

const HELP = `sharepoint-emulator --port 4321 --db site.sqlite --site /sites/dev

  --port   port on 127.0.0.1; 0, or absent, takes a free one
  --db     the SQLite file that holds the site; absent: in memory, and gone afterwards
  --site   the site's path
  --title  the site's title, when the file is new
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    db: { type: 'string' },
    site: { type: 'string' },
    title: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help === true) {
  process.stdout.write(HELP);
} else {
  const running = await startSharePointEmulator({
    port: Number(values.port ?? 0),
    databasePath: values.db ?? ':memory:',
    ...(values.site === undefined ? {} : { siteUrl: values.site }),
    ...(values.title === undefined ? {} : { title: values.title }),
  });
  process.stdout.write(`SharePoint emulator: ${running.url}\n`);
  const stop = (): void => {
    void running.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
