import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createSharePointEmulator } from '@tms-support/sharepoint-emulator';
import { kindsToTry, type KindToTry } from './kinds-to-try.js';
import { openSiteHost, sitePath, siteTitle } from './open-site-host.js';
import { openPageStore, type PageStore } from './page/page-store.js';
import { defaultDataFolder, hostScriptsFolder, releaseFolder } from './project-paths.js';
import { dayOf } from './sample/days.js';
import { openLoopbackServer } from './server/loopback-server.js';
import { siteAnswer } from './server/site-answer.js';
import { fillNewSite, type StartWith } from './set-up/first-start.js';

export interface LocalSiteOptions {
  /** 0 takes any free port. */
  port: number;
  /** The folder of the site's one SQLite file. */
  dataFolder?: string;
  /** What a new site starts with; a site that is there already is left as it is. */
  startWith?: StartWith;
  /** False: a new site's page has the web part as its manifest gives it, with no site chosen. True by default. */
  publishPage?: boolean;
  /** Another kind of site than a team site without a group: kept in the file, as only a new site takes it. */
  kind?: KindToTry;
  /** Throws away what the site has, and begins again. */
  reset?: boolean;
  /** The day that the sample is made for. Today by default. */
  today?: string;
  /** Another seed makes other people and issues. */
  seed?: number;
  now?: () => Date;
  /** The web part to host. By default, the support desk as it is released. */
  releaseFolder?: string;
  hostScriptsFolder?: string;
}

export interface LocalSite {
  /** Of the page with the web part. */
  url: string;
  /** Of the site, without a slash at the end: REST is below it. */
  siteUrl: string;
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  close(): Promise<void>;
}

const usualSeed = 2022;

/** The page's tables of the file, empty where there is no site yet or its first start was broken off. */
function openData(databasePath: string, reset: boolean): PageStore {
  mkdirSync(path.dirname(databasePath), { recursive: true });
  const discard = (): void => {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${databasePath}${end}`, { force: true });
  };
  if (reset) discard();
  const isNew = !existsSync(databasePath);
  const store = openPageStore(databasePath);
  if (isNew || store.isMade()) return store;
  store.close();
  discard();
  return openPageStore(databasePath);
}

/**
 * Starts a SharePoint site on this device. Resolves once the page can be opened.
 * Throws `LocalSiteError` with a sentence that says what to do: busy port, nothing built, set-up that did not end.
 */
export async function startLocalSite(options: LocalSiteOptions): Promise<LocalSite> {
  const now = options.now ?? (() => new Date());
  const server = await openLoopbackServer(options.port);
  const closers: (() => void | Promise<void>)[] = [() => server.close()];
  const close = async (): Promise<void> => {
    for (const closeOne of closers.splice(0)) await closeOne();
  };
  try {
    const databasePath = path.join(options.dataFolder ?? defaultDataFolder, 'site.sqlite');
    const pages = openData(databasePath, options.reset ?? false);
    closers.push(() => pages.close());
    const site = createSharePointEmulator({
      databasePath,
      siteUrl: `${server.origin}${sitePath}`,
      title: siteTitle,
      now,
      ...(options.kind === undefined ? {} : kindsToTry[options.kind]),
    });
    closers.push(() => site.close());
    const host = openSiteHost({
      origin: server.origin,
      site,
      pages,
      releaseFolder: options.releaseFolder ?? releaseFolder,
      hostScriptsFolder: options.hostScriptsFolder ?? hostScriptsFolder,
    });
    let openDoors: () => void = () => {};
    const doorsOpen = new Promise<void>((resolve) => (openDoors = resolve));
    server.answerWith(async (request) => {
      // While a new site is filled, only whoever fills it is signed in; everybody else waits for the whole.
      if (!host.signIn.whoAsks(request)) await doorsOpen;
      return siteAnswer(request, host);
    });
    if (!pages.isMade()) {
      await fillNewSite(host, {
        startWith: options.startWith ?? 'sample',
        publishPage: options.publishPage ?? true,
        today: options.today ?? dayOf(now().toISOString()),
        seed: options.seed ?? usualSeed,
        now,
        newId: randomUUID,
      });
      pages.markMade();
    }
    openDoors();
    return { url: `${server.origin}${host.pagePath}`, siteUrl: host.siteUrl, origin: server.origin, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}
