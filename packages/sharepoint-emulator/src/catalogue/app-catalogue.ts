import type { SolutionPackage } from './solution-package.js';

/** What became of a package in Teams: the kinds of tab that its app has, or a refusal, which says no more than its status. */
export type SyncedToTeams = { status: 200; tabs: readonly ('channel' | 'personal')[] } | { status: 400 };

export interface AppCatalogue {
  /** Takes a package in, in place of the one with its id: `everywhere` is the tick box "Make this solution available to all sites". */
  upload(solution: SolutionPackage, choice: { everywhere: boolean }): void;
  /** The names under *Add an app* of any site. */
  appsToAdd(): readonly string[];
  /** An owner adds an app to a site. */
  addTo(site: string, id: string): void;
  /** The aliases of the web parts that the toolbox of a site has. */
  toolboxOf(site: string): readonly string[];
  /** The version whose code a page of this site runs when it is next loaded; absent where the site has not got the solution. */
  versionAt(site: string, id: string): string | undefined;
  /** A file of the solution, as a page is served it. */
  fileOf(id: string, name: string): string | undefined;
  syncToTeams(id: string): SyncedToTeams;
}

const inTeams = { TeamsTab: 'channel', TeamsPersonalApp: 'personal' } as const;
const isInTeams = (host: string): host is keyof typeof inTeams => Object.hasOwn(inTeams, host);

function isTakenByTeams(developer: SolutionPackage['developer']): boolean {
  const { name = '', mpnId = '', websiteUrl = '', privacyUrl = '', termsOfUseUrl = '' } = developer;
  const areAddresses = [websiteUrl, privacyUrl, termsOfUseUrl].every((one) => /^(https:\/\/\S+)?$/i.test(one));
  return areAddresses && name.length <= 32 && mpnId.length <= 10;
}

/**
 * A tenant's app catalogue, as far as it decides who meets which code:
 * - a solution that is available everywhere is in each toolbox, and not among the apps to add [R: Microsoft, "Tenant-scoped solution
 *   deployment"];
 * - a newer version is what every site that has the solution runs from its next page on, whether or not somebody updated the app there
 *   [R, "by design": sp-dev-docs #2854, #3839, #4901]. On a tenant some wait for hours [R: #9226]; here nobody does;
 * - the files of a feature that the catalogue knows stay those that it knows [U: that old files are served after a new package is
 *   reported, #3199, #3802, with no cause named];
 * - Sync to Teams makes a tab of each web part that names such a host, and refuses a developer whom Teams' own schema of an app would
 *   refuse: a name over 32 characters [R: #6876, the schema], another text than an address, a number of a partner over 10 characters
 *   [L: the schema]. The refusal is a 400 without words. An empty address is taken [U].
 */
export function createAppCatalogue(): AppCatalogue {
  const solutions = new Map<string, { solution: SolutionPackage; isEverywhere: boolean }>();
  const added = new Map<string, Set<string>>();
  const deployed = new Map<string, Readonly<Record<string, string>>>();

  const isAt = (site: string, id: string): boolean =>
    solutions.get(id)?.isEverywhere === true || added.get(site)?.has(id) === true;

  return {
    upload(solution, { everywhere }) {
      solutions.set(solution.id, { solution, isEverywhere: everywhere && solution.mayGoEverywhere });
      for (const { id, files } of solution.features) if (!deployed.has(id)) deployed.set(id, files);
    },
    appsToAdd: () =>
      [...solutions.values()].filter(({ isEverywhere }) => !isEverywhere).map(({ solution }) => solution.name),
    addTo(site, id) {
      added.set(site, (added.get(site) ?? new Set()).add(id));
    },
    toolboxOf: (site) =>
      [...solutions.values()]
        .filter(({ solution }) => isAt(site, solution.id))
        .flatMap(({ solution }) => solution.webParts.map(({ alias }) => alias)),
    versionAt: (site, id) => (isAt(site, id) ? solutions.get(id)?.solution.version : undefined),
    fileOf(id, name) {
      const features = solutions.get(id)?.solution.features ?? [];
      return features.map((feature) => deployed.get(feature.id)?.[name]).find((file) => file !== undefined);
    },
    syncToTeams(id) {
      const solution = solutions.get(id)?.solution;
      const hosts = new Set(solution?.webParts.flatMap(({ supportedHosts }) => supportedHosts).filter(isInTeams));
      if (!solution || hosts.size === 0 || !isTakenByTeams(solution.developer)) return { status: 400 };
      return { status: 200, tabs: [...hosts].map((host) => inTeams[host]) };
    },
  };
}
