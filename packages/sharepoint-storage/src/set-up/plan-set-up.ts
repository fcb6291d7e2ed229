import {
  listPath,
  schemaVersionKey,
  settingsList,
  type WholeList,
  type Manifest,
  type SeedRow,
} from '@tms-support/sharepoint-schema';
import type { FullPlan, PlannedStep } from './actions.js';
import { planList } from './plan-list.js';
import { planPrincipals, planRights } from './plan-rights.js';
import { everyoneWarnings, planSiteRights } from './plan-site-rights.js';
import { isInTheMaking, type SiteState } from './site-state.js';

/** The rows that the list lacks. Those that are put in once are the team's from then on, and are not put among rows of its own. */
function rowsMissing(list: WholeList, state: SiteState): readonly SeedRow[] {
  const rows = list.seedRows ?? [];
  if (list.seededOnceAt === undefined) return rows.filter((row) => !state.settingKeys.has(String(row['DeskKey'])));
  if (state.version !== undefined && state.version >= list.seededOnceAt) return [];
  const there = state.rowTitles.get(list.key) ?? [];
  const ours = new Set(rows.map((row) => row['Title']));
  if (there.some((title) => !ours.has(title))) return [];
  return rows.filter((row) => !there.includes(String(row['Title'])));
}

/**
 * Why nothing can be made on this site; absent where something can. A subsite inherits the permission levels of the site above and takes
 * none of its own until somebody cuts that [R: SharePoint's own refusal, as scripts met it], which set-up does not do unasked.
 */
function planlessBecause({ parent, levels }: SiteState, manifest: Manifest): string | undefined {
  const lacks = manifest.levels.filter(({ title }) => !levels.some((level) => level.title === title));
  if (parent === undefined || lacks.length === 0) return undefined;
  return (
    `This site is a subsite of ${parent} and takes its permission levels from there, so the desk’s own levels cannot be made here. ` +
    'Nothing was made. Use a site of its own, best a private team site, and run set-up there.'
  );
}

/**
 * Lists that somebody gave another address. Set-up makes no other one: it would take the address that the list has to come back to, and the desk would go
 * on without its rows.
 */
const movedWarnings = ({ moved }: SiteState, manifest: Manifest): string[] =>
  manifest.lists.flatMap((list) => {
    const to = moved?.get(list.key);
    if (!to) return [];
    const what = `“${list.title}” is not at its address, and “${to.title}” at ${to.path} has its columns: somebody moved or copied the list.`;
    return [
      `${what} Move it back to ${listPath(list)}, and its rows are there again. Until then, set-up makes no new one.`,
    ];
  });

/**
 * What a site lacks of the manifest, in the order of making. Pure. A site that has everything gives no steps, and so does a
 * second run; a set-up that was broken off gives what is left of it.
 */
export function planSetUp(state: SiteState, manifest: Manifest): FullPlan {
  const unfit = planlessBecause(state, manifest);
  if (unfit !== undefined) return { steps: [], warnings: [unfit], fits: false };
  const astray = movedWarnings(state, manifest);
  // Without the settings nobody knows what set-up has done before.
  if (state.moved?.has(settingsList.key)) return { steps: [], warnings: astray };
  const principals = planPrincipals(state, manifest);
  const steps: PlannedStep[] = [...principals.steps, ...planSiteRights(state, manifest)];
  const warnings: string[] = [...astray, ...principals.warnings, ...everyoneWarnings(state, manifest)];
  for (const list of manifest.lists) {
    const has = state.lists.get(list.key);
    if (state.moved?.has(list.key)) continue;
    const made = planList(list, has, isInTheMaking(list, state), state.titleColumn);
    const rights = planRights(list, has, state, manifest);
    // Rights come before columns and rows: there must be no moment at which a list with something in it is open to all.
    const cut = made.steps.findIndex(
      (step) => step.action.kind !== 'make-list' && step.action.kind !== 'list-settings',
    );
    const at = cut < 0 ? made.steps.length : cut;
    steps.push(...made.steps.slice(0, at), ...rights.steps, ...made.steps.slice(at));
    warnings.push(...made.warnings, ...rights.warnings);
    const recycledOn = has ? undefined : state.recycled?.get(list.key);
    if (recycledOn !== undefined) {
      const what = `“${list.title}” is in the site’s recycle bin${recycledOn === '' ? '' : `, since ${recycledOn}`}.`;
      warnings.push(`${what} Restore it there, and its rows come back. Set-up would make a new, empty one.`);
    }
    const rows = rowsMissing(list, state);
    if (rows.length > 0) {
      const names = rows.map((row) => row['Title']).join('; ');
      const what = list.seededOnceAt === undefined ? ', to be filled in' : ', to begin from';
      const words = `Add ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} to “${list.title}”${what}: ${names}.`;
      steps.push({ id: `${list.key}/rows`, words, action: { kind: 'add-rows', list, rows } });
    }
  }
  if (state.version !== manifest.version) {
    const words = `Record that the lists are at version ${manifest.version}.`;
    const isNew = !state.settingKeys.has(schemaVersionKey);
    steps.push({ id: 'version', words, action: { kind: 'write-version', version: manifest.version, isNew } });
  }
  return { steps, warnings };
}
