import path from 'node:path';
import { parseArgs } from 'node:util';
import { LocalSiteError } from './local-site-error.js';
import type { LocalSiteOptions } from './start-local-site.js';

const usualPort = 4400;

export const usage = `Usage: npm start -- [--port <number>] [--reset] [--empty] [--data <folder>]

  --port   the port to use, ${usualPort} unless told
  --reset  throw away what the site has, and begin again
  --empty  a new site without lists, to try the set-up by hand
  --data   the folder of the site's file, .local-site unless told`;

const wrong = (words: string): LocalSiteError => new LocalSiteError('SITE.OPTION', `${words}\n\n${usage}`);

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw wrong(`The port must be a number from 0 to 65535, not "${text}".`);
  return port;
}

/** Reads the command line. `help` where it asks for it. Throws `LocalSiteError` with a sentence where it cannot be read. */
export function readCommandLine(args: readonly string[]): LocalSiteOptions | 'help' {
  const flags = {
    port: { type: 'string', default: String(usualPort) },
    data: { type: 'string' },
    reset: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options: flags }));
  } catch (problem) {
    throw wrong(problem instanceof Error ? problem.message.split('. ')[0]! + '.' : 'The options could not be read.');
  }
  if (values.help) return 'help';
  return {
    port: portOf(values.port),
    reset: values.reset,
    startWith: values.empty ? 'nothing' : 'sample',
    ...(values.data === undefined ? {} : { dataFolder: path.resolve(values.data) }),
  };
}
