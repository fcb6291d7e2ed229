import { inspect } from 'node:util';
import { readCommandLine, usage } from './cli-options.js';
import { LocalSiteError } from './local-site-error.js';
import { startLocalSite, type LocalSite } from './start-local-site.js';

/** Runs the site until it is told to stop. Prints one line, the address, when the page can be opened. */
export async function run(args: readonly string[]): Promise<void> {
  let site: LocalSite | undefined;
  // From the first moment on: a start that is broken off leaves a site that the next start begins again.
  const stop = (): void => void (site?.close() ?? Promise.resolve()).finally(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const options = readCommandLine(args);
    if (options === 'help') {
      process.stdout.write(`${usage}\n`);
      return;
    }
    site = await startLocalSite(options);
    process.stdout.write(`${site.url}\n`);
  } catch (problem) {
    // Whoever reads this has a sentence to act on; a stack, with its causes, is for faults that nobody foresaw.
    process.stderr.write(`${problem instanceof LocalSiteError ? problem.message : inspect(problem)}\n`);
    process.exitCode = 1;
  }
}
