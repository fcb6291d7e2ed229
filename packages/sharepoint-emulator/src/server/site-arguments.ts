import type { EmulatorOptions } from '../site/emulator-options.js';
import { type SiteKind, TEMPLATES } from '../site/site-kind.js';

/** What the command line says of the site that it opens, beside its file and its place. */
export const SITE_ARGUMENTS = {
  kind: { type: 'string' },
  languages: { type: 'string' },
  'version-limits': { type: 'string' },
} as const;

export const SITE_HELP = `  --kind            which kind of site: ${Object.keys(TEMPLATES).join(', ')}
  --languages       by SharePoint's numbers, the site's own first: 1033,1106
  --version-limits  manual, or automatic
`;

export interface SiteArguments {
  kind?: string | undefined;
  languages?: string | undefined;
  'version-limits'?: string | undefined;
}

/** An option of the command line that it does not take. Its message is a line for whoever typed it. */
export const wrongOption = (message: string): Error => Object.assign(new Error(message), { name: 'WrongOption' });

const isKind = (kind: string): kind is SiteKind => Object.hasOwn(TEMPLATES, kind);

/** Throws `wrongOption` where a value is none that is known. */
export function siteOptions(given: SiteArguments): Omit<EmulatorOptions, 'databasePath' | 'siteUrl'> {
  const { kind, languages, 'version-limits': versionLimits } = given;
  if (kind !== undefined && !isKind(kind))
    throw wrongOption(`--kind takes one of ${Object.keys(TEMPLATES).join(', ')}, and not "${kind}".`);
  if (versionLimits !== undefined && versionLimits !== 'manual' && versionLimits !== 'automatic')
    throw wrongOption(`--version-limits takes manual or automatic, and not "${versionLimits}".`);
  if (languages !== undefined && !/^\d{4,5}(,\d{4,5})*$/.test(languages))
    throw wrongOption(`--languages takes numbers such as 1033,1106, and not "${languages}".`);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(versionLimits === undefined ? {} : { versionLimits }),
    ...(languages === undefined ? {} : { languages: languages.split(',').map(Number) }),
  };
}
