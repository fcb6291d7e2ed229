/** What an app catalogue reads of a solution of the SharePoint Framework. Whoever opens a package says it: there is no zip here. */
export interface SolutionPackage {
  /** `ProductID`. */
  id: string;
  name: string;
  /** Four numbers: `1.2.0.0`. */
  version: string;
  /** Whether a tenant's catalogue may make it available everywhere (`SkipFeatureDeployment`). */
  mayGoEverywhere: boolean;
  webParts: readonly { id: string; alias: string; supportedHosts: readonly string[] }[];
  /** Each feature that carries files, with what is in them, by name. */
  features: readonly { id: string; files: Readonly<Record<string, string>> }[];
  /** The developer, as the package has them. Empty, or absent: nothing is said. */
  developer: { name?: string; websiteUrl?: string; privacyUrl?: string; termsOfUseUrl?: string; mpnId?: string };
}
