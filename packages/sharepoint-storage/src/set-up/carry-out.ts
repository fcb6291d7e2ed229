import {
  cell,
  deskManifest,
  fieldXml,
  permissionMask,
  schemaVersionKey,
  settingsList,
  templateNumbers,
  type AccessLevel,
  type Audience,
  type WholeList,
  type Manifest,
  type SeedRow,
  type ViewSchema,
} from '@tms-support/sharepoint-schema';
import { itemsOf, cellsOf } from '../site/item.js';
import type { Site } from '../site/site.js';
import { saysDuplicate } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import type { SetUpAction } from './actions.js';
import { giveGroup } from './give-group.js';
import { levelFor, principalOf } from './plan-rights.js';
import { limitsVersionsItself } from './version-limits.js';
import type { LevelState, SiteState } from './site-state.js';
import { wholeListOn } from './whole-list-on.js';

/** Keeps the internal name as the XML gives it, and leaves content types and views alone. */
const addFieldInternalNameHint = 8;

type ActionOf<K extends SetUpAction['kind']> = Extract<SetUpAction, { kind: K }>;

/** Who is given what, by SharePoint's numbers. */
function granted(
  audience: Audience,
  access: AccessLevel,
  state: SiteState,
  manifest: Manifest,
): { principal: number; level: LevelState } {
  const principal = principalOf(audience, state, manifest);
  const level = levelFor(access, state, manifest);
  if (principal !== undefined && level !== undefined) return { principal, level };
  const message = `Set-up found no site group for “${audience}”, or no permission level for “${access}”.`;
  throw new StorageError('STORAGE.NOT_FOUND', message);
}

async function giveRights(
  site: Site,
  action: ActionOf<'give-rights'>,
  state: SiteState,
  manifest: Manifest,
): Promise<void> {
  const list = wholeListOn(site, action.list);
  if (!action.own) await list.breakRoleInheritance(false, true);
  for (const { audience, access } of action.grants) {
    const { principal, level } = granted(audience, access, state, manifest);
    await list.roleAssignments.add(principal, level.id);
  }
  if (action.takesNameOff) await removeInstaller(site, action, state, manifest);
}

/** SharePoint gives whoever breaks inheritance full control by name, for ever. The owners' group has it: the name goes again. */
async function removeInstaller(
  site: Site,
  action: ActionOf<'give-rights'>,
  state: SiteState,
  manifest: Manifest,
): Promise<void> {
  const full = levelFor('full', state, manifest);
  if (state.associated.owners === undefined || !full) return;
  const list = wholeListOn(site, action.list);
  const assignments = await list.roleAssignments.select('PrincipalId')();
  const byName = itemsOf(assignments).some((one) => one['PrincipalId'] === state.userId);
  if (byName) await list.roleAssignments.remove(state.userId, full.id);
}

/** A library that was made a moment ago may have its versions limited by SharePoint: then its limit is left out, and the rest is kept. */
async function settle(site: Site, { list, settings }: ActionOf<'list-settings'>): Promise<void> {
  const { MajorVersionLimit, ...rest } = settings;
  const isLibrary = list.template === 'library' && MajorVersionLimit !== undefined;
  const isLeftOut = isLibrary && (await limitsVersionsItself(wholeListOn(site, list)));
  await wholeListOn(site, list).update(isLeftOut ? rest : settings);
}

async function makeView(site: Site, list: WholeList, view: ViewSchema) {
  const settings = { RowLimit: view.rowLimit, ViewQuery: view.query, Paged: true };
  const made = cellsOf(await wholeListOn(site, list).views.add(view.title, false, settings));
  return wholeListOn(site, list).views.getById(String(made['Id']));
}

/** Makes views, and makes those whole that a set-up before this one left without some of their columns. */
async function addViews(site: Site, { list, views }: ActionOf<'add-views'>, state: SiteState): Promise<void> {
  const halfMade = state.lists.get(list.key)?.viewFields;
  for (const view of views) {
    const there = halfMade?.has(view.title)
      ? wholeListOn(site, list).views.getByTitle(view.title)
      : await makeView(site, list, view);
    await there.fields.removeAll();
    for (const name of view.fields) await there.fields.add(name);
    if (view.isDefault) await there.update({ DefaultView: true });
  }
}

/**
 * One by one, each behind the column that stands before it. [D] learn.microsoft.com, `SP.ViewFieldCollection`: `addViewField` adds one, and
 * `moveViewFieldTo` moves it to a place counted from 0. [L] A new one comes last, as in the pages of settings.
 */
async function addViewColumns(
  site: Site,
  { list, view, columns }: ActionOf<'add-view-columns'>,
  state: SiteState,
): Promise<void> {
  const shown = [...(state.lists.get(list.key)?.viewFields?.get(view.title) ?? [])];
  const fields = () => wholeListOn(site, list).views.getByTitle(view.title).fields;
  for (const name of columns) {
    const before = view.fields
      .slice(0, view.fields.indexOf(name))
      .filter((one) => shown.includes(one))
      .at(-1);
    const place = before === undefined ? 0 : shown.indexOf(before) + 1;
    await fields().add(name);
    if (place < shown.length) await fields().move(name, place);
    shown.splice(place, 0, name);
  }
}

/** A row that somebody put in meanwhile is there: that is what was wanted. */
async function addRow(site: Site, list: WholeList, row: SeedRow): Promise<void> {
  try {
    await wholeListOn(site, list).items.add(row);
  } catch (cause) {
    if (!saysDuplicate(cause)) throw cause;
  }
}

async function writeVersion(site: Site, action: ActionOf<'write-version'>): Promise<void> {
  const f = settingsList.fields;
  // PnPjs adds a query to the very object it is called on, so each request begins from a list of its own.
  const items = () => wholeListOn(site, settingsList).items;
  const cells = {
    ...cell(f.title, 'Version of the lists. Set-up writes this.'),
    ...cell(f.key, schemaVersionKey),
    ...cell(f.value, String(action.version)),
  };
  const found = itemsOf(await items().select('Id').filter(`${f.key.name} eq '${schemaVersionKey}'`)());
  const id = found[0]?.['Id'];
  if (typeof id === 'number') await items().getById(id).update(cells);
  else await items().add(cells);
}

/** Carries out one step. `state` is the site as it was read last: groups and levels have their numbers in it. */
export async function carryOut(
  site: Site,
  action: SetUpAction,
  state: SiteState,
  manifest: Manifest = deskManifest,
): Promise<void> {
  const { web } = site.sp;
  switch (action.kind) {
    case 'make-level': {
      const mask = permissionMask(action.level.rights);
      // PnPjs writes both halves as text, as SharePoint wants them.
      const order = 100 + manifest.levels.indexOf(action.level);
      await web.roleDefinitions.add(action.level.title, action.level.description, order, mask as never);
      return;
    }
    case 'make-group':
      await web.siteGroups.add({ Title: action.group.title, Description: action.group.description });
      return;
    case 'give-group':
      return giveGroup(site, action.group, state);
    case 'give-site-rights':
      for (const group of action.groups) {
        const { principal, level } = granted(group.audience, group.onSite, state, manifest);
        await web.roleAssignments.add(principal, level.id);
      }
      return;
    case 'make-list': {
      const { list } = action;
      // Made under the name of its address, which is for ever; the next step gives the title that people see.
      const more = { OnQuickLaunch: list.onQuickLaunch };
      await web.lists.add(list.urlName, list.description, templateNumbers[list.template], false, more);
      return;
    }
    case 'list-settings':
      return settle(site, action);
    case 'give-rights':
      return giveRights(site, action, state, manifest);
    case 'add-fields':
      for (const field of action.fields) {
        const xml = { SchemaXml: fieldXml(action.list, field), Options: addFieldInternalNameHint };
        await wholeListOn(site, action.list).fields.createFieldAsXml(xml as never);
      }
      return;
    case 'change-fields':
      for (const { field, properties } of action.changes) {
        await wholeListOn(site, action.list)
          .fields.getByInternalNameOrTitle(field.name)
          .update(properties as never);
      }
      return;
    case 'add-views':
      return addViews(site, action, state);
    case 'add-view-columns':
      return addViewColumns(site, action, state);
    case 'add-rows':
      for (const row of action.rows) await addRow(site, action.list, row);
      return;
    case 'write-version':
      return writeVersion(site, action);
  }
}
