import type { Audience, Manifest } from '@tms-support/sharepoint-schema';
import { andList } from '@tms-support/support-domain';
import type { PlannedStep } from './actions.js';
import { audienceWords, levelFor, principalOf } from './plan-rights.js';
import type { AssignmentState, SiteState } from './site-state.js';

const quote = (title: string): string => `“${title}”`;

/** `a, b and c`, of what there is room for on a screen; the rest as a number. */
const listed = (titles: readonly string[], most = 6): string =>
  andList(titles.length > most ? [...titles.slice(0, most), `${titles.length - most} more`] : titles);

const has = (assignments: readonly AssignmentState[], principalId: number | undefined, levelId: number | undefined) =>
  assignments.some((one) => one.principalId === principalId && levelId !== undefined && one.levelIds.includes(levelId));

/**
 * What the desk's groups need to open its page, where they have not got it: to read the site. It opens more than the page, so the step
 * says what, and the owner agrees to it or not. Whoever has more than that on the site already is left alone.
 */
export function planSiteRights(state: SiteState, manifest: Manifest): readonly PlannedStep[] {
  const groups = manifest.groups.filter((group) => {
    const principal = principalOf(group.audience, state, manifest);
    return !has(state.onSite, principal, levelFor(group.onSite, state, manifest)?.id);
  });
  if (groups.length === 0) return [];
  const whom = listed(groups.map(({ title }) => quote(title)));
  const opened = listed(state.openLists.map(quote));
  const besides = opened === '' ? 'nothing else for now' : opened;
  const words =
    `Let ${whom} read this site, without which they cannot open its pages. ` +
    `It also lets them read what has no permissions of its own here: ${besides}.`;
  return [{ id: 'site/rights', words, action: { kind: 'give-site-rights', groups } }];
}

/** Everything that an audience reads of the desk, in the words of its lists. */
const readBy = (audience: Audience, manifest: Manifest): readonly string[] =>
  manifest.lists.filter((list) => list.rights[audience] !== 'none').map((list) => quote(list.title));

/**
 * Whether somebody may change what lies on the site by their rights on it: its pages, and so the desk's. EditListItems is the third bit
 * [R: PnPjs, `PermissionKind`].
 */
const mayChangePages = (principalId: number, state: SiteState): boolean =>
  state.onSite.some(
    (one) =>
      one.principalId === principalId &&
      state.levels.some(({ id, mask }) => one.levelIds.includes(id) && (Number(mask.Low) & 0x4) !== 0),
  );

/**
 * Whom "Everyone" brings in: a claim in a group is as many people as an organisation has, and the group's own page names one. Set-up gives
 * that group its rights and takes nobody out; an owner should know what they open.
 */
export function everyoneWarnings(state: SiteState, manifest: Manifest): readonly string[] {
  const audiences = Object.keys(audienceWords) as Audience[];
  return state.everyone.flatMap(({ id, title, groups }) => {
    const byGroup = groups.map((group) => {
      const audience = audiences.find((one) => principalOf(one, state, manifest) === group.id);
      const read = audience ? readBy(audience, manifest) : [];
      const reads = read.length > 0 ? `everybody in it reads ${listed(read, 20)}` : 'the desk gives that group nothing';
      const what = mayChangePages(group.id, state)
        ? `${reads}, and may change the site’s pages, the desk’s among them`
        : reads;
      return `${quote(title)} is in the group ${quote(group.title)}: ${what}. Take it out of the group if that is not intended.`;
    });
    if (!state.onSite.some((one) => one.principalId === id)) return byGroup;
    const onSite = `${quote(title)} has permissions on this site of its own: everybody in it may open the desk’s page.`;
    return [...byGroup, `${onSite} Remove them if that is not intended.`];
  });
}
