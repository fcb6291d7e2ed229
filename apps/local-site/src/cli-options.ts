import path from 'node:path';
import { parseArgs } from 'node:util';
import { isKindToTry, kindsToTry } from './kinds-to-try.js';
import { LocalSiteError } from './local-site-error.js';
import type { StartWith } from './set-up/first-start.js';
import type { LocalSiteOptions } from './start-local-site.js';

const usualPort = 4400;

export const usage = `Usage: npm start -- [--port <number>] [--reset] [--busy | --quiet | --empty] [--kind <word>] [--data <folder>]

  --port   the port to use; ${usualPort} by default
  --reset  delete the site and begin again
  --busy   a new site with sixteen open issues instead of three
  --quiet  a new site with nothing open
  --empty  a new site without lists, to try set-up
  --kind   a new site of another kind: ${Object.keys(kindsToTry).join(', ')}
  --data   the folder of the site's file; .local-site by default`;

const wrong = (words: string): LocalSiteError => new LocalSiteError('SITE.OPTION', `${words}\n\n${usage}`);

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw wrong(`The port must be a number from 0 to 65535, not "${text}".`);
  return port;
}

function startOf(chosen: Readonly<Record<'busy' | 'quiet' | 'empty', boolean>>): StartWith {
  const ways = (['busy', 'quiet', 'empty'] as const).filter((way) => chosen[way]);
  if (ways.length > 1) throw wrong('A site begins in one way: give only one of --busy, --quiet and --empty.');
  const [way = 'sample'] = ways;
  return way === 'empty' ? 'nothing' : way;
}

/** Reads the command line. `help` where it asks for it. Throws `LocalSiteError` with a sentence where it cannot be read. */
export function readCommandLine(args: readonly string[]): LocalSiteOptions | 'help' {
  const flags = {
    port: { type: 'string', default: String(usualPort) },
    data: { type: 'string' },
    reset: { type: 'boolean', default: false },
    busy: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    kind: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options: flags }));
  } catch (problem) {
    throw wrong(problem instanceof Error ? problem.message.split('. ')[0]! + '.' : 'The options could not be read.');
  }
  if (values.help) return 'help';
  const { kind } = values;
  if (kind !== undefined && !isKindToTry(kind)) throw wrong(`There is no kind of site called "${kind}".`);
  return {
    port: portOf(values.port),
    reset: values.reset,
    startWith: startOf(values),
    ...(kind === undefined ? {} : { kind }),
    ...(values.data === undefined ? {} : { dataFolder: path.resolve(values.data) }),
  };
}
