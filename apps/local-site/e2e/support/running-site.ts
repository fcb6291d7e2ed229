import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const main = path.resolve(__dirname, '../../dist/main.js');

/** The local site as a person starts it: a process of its own, on a port and a folder of its own. */
export interface RunningSite {
  /** The desk's page. */
  pageUrl: string;
  origin: string;
  siteUrl: string;
  dataFolder: string;
  /** Stops the process and keeps the data. */
  stop(): Promise<void>;
  /** Stops the process and takes the data away. */
  remove(): Promise<void>;
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (data: Buffer): void => {
      said += data.toString();
      const address = /(http:\/\/\S+\.aspx)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new Error(`The local site ended with ${code} before it had an address:\n${said}`)),
    );
  });
}

/** A folder for a site's data. A site with its sample begins as a copy of the run's first, whose sample took seconds to make. */
function newDataFolder(options: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-e2e-'));
  const first = process.env['TMS_SITE_TO_COPY'];
  if (first && options.length === 0) cpSync(first, folder, { recursive: true });
  return folder;
}

/** Starts the built site. Options are those of the command line, such as `--empty`. */
export async function startSite(
  options: readonly string[] = [],
  dataFolder = newDataFolder(options),
): Promise<RunningSite> {
  const child = spawn(process.execPath, [main, '--port', '0', '--data', dataFolder, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const pageUrl = await addressFrom(child);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return {
    pageUrl,
    origin: new URL(pageUrl).origin,
    siteUrl: pageUrl.replace(/\/SitePages\/.*$/, ''),
    dataFolder,
    stop,
    remove: async () => {
      await stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
