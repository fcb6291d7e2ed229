import * as z from 'zod/mini';
import { settingsList, type WholeList, type Manifest } from '@tms-support/sharepoint-schema';
import { columnSetSchema } from '../site/columns-set-otherwise.js';
import { parseSettings } from '../settings/settings-rows.js';
import { hidesDrafts } from '../site/hides-drafts.js';
import { itemsOf } from '../site/item.js';
import { serverPath, type Site } from '../site/site.js';
import { asking, toStorageError } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { movedLists } from './moved-lists.js';
import { recycledLists } from './recycled-lists.js';
import { limitsVersionsItself } from './version-limits.js';
import {
  isInTheMaking,
  type AssignmentState,
  type EveryoneState,
  type FieldState,
  type LevelState,
  type ListState,
  type SiteState,
} from './site-state.js';
import { wholeListOn } from './whole-list-on.js';

const maskSchema = z.object({ High: z.union([z.string(), z.number()]), Low: z.union([z.string(), z.number()]) });
const groupsSchema = z.array(
  z.looseObject({ Id: z.number(), Title: z.string(), OwnerTitle: z.optional(z.nullable(z.string())) }),
);
const levelsSchema = z.array(
  z.looseObject({ Id: z.number(), Name: z.string(), RoleTypeKind: z.number(), BasePermissions: maskSchema }),
);
const listsSchema = z.array(
  z.looseObject({
    Id: z.string(),
    Title: z.string(),
    BaseTemplate: z.number(),
    EnableVersioning: z.boolean(),
    EnableModeration: z.boolean(),
    ForceCheckout: z.boolean(),
    EnableMinorVersions: z.optional(z.boolean()),
    DraftVersionVisibility: z.optional(z.number()),
    EnableFolderCreation: z.optional(z.boolean()),
    MajorVersionLimit: z.optional(z.nullable(z.number())),
    NoCrawl: z.boolean(),
    Hidden: z.boolean(),
    EnableAttachments: z.boolean(),
    ReadSecurity: z.number(),
    WriteSecurity: z.number(),
    ItemCount: z.number(),
    HasUniqueRoleAssignments: z.boolean(),
    RootFolder: z.looseObject({ ServerRelativeUrl: z.string() }),
  }),
);
const fieldsSchema = z.array(
  z.extend(columnSetSchema, {
    InternalName: z.string(),
    Title: z.string(),
    TypeAsString: z.string(),
    Indexed: z.optional(z.nullable(z.boolean())),
    EnforceUniqueValues: z.optional(z.nullable(z.boolean())),
    Choices: z.optional(z.nullable(z.union([z.array(z.string()), z.looseObject({ results: z.array(z.string()) })]))),
    CustomFormatter: z.optional(z.nullable(z.string())),
  }),
);
const viewsSchema = z.array(z.looseObject({ Title: z.string(), DefaultView: z.optional(z.boolean()) }));
const assignmentsSchema = z.array(
  z.looseObject({
    PrincipalId: z.number(),
    Member: z.looseObject({ Title: z.optional(z.nullable(z.string())) }),
    RoleDefinitionBindings: z.array(z.looseObject({ Id: z.number() })),
  }),
);

const userSchema = z.looseObject({
  Id: z.number(),
  IsSiteAdmin: z.optional(z.nullable(z.boolean())),
  Groups: z.optional(z.array(z.looseObject({ Id: z.number() }))),
});
const aboveSchema = z.looseObject({
  ParentWeb: z.optional(z.nullable(z.looseObject({ ServerRelativeUrl: z.optional(z.string()) }))),
});
const claimsSchema = z.array(
  z.looseObject({
    Id: z.number(),
    Title: z.string(),
    LoginName: z.string(),
    Groups: z.optional(z.array(z.looseObject({ Id: z.number(), Title: z.string() }))),
  }),
);

/**
 * Logins that stand for everybody: all who sign in ("Everyone"), the organisation ("Everyone except external users"), and the two kinds of
 * "All Users" [R: two lists of them, by an owner of a forum of Nintex and by M. Smith; an answer of Microsoft's on the second]. The
 * title is in whatever language the site was made in, so the login decides.
 */
const standsForEverybody = /^c:0(\(\.s\|true|-\.f\|rolemanager\|spo-grid-all-users\/.*|!\.s\|(windows|forms:.*))$/i;
const securityGroup = 4;

/** The answer as the schema says, or an error that names what could not be read. */
function read<S extends z.core.$ZodType>(schema: S, answer: unknown, what: string): z.infer<S> {
  const parsed = z.safeParse(schema, answer);
  if (parsed.success) return parsed.data as z.infer<S>;
  throw new StorageError('STORAGE.UNREADABLE', `SharePoint’s answer about ${what} cannot be read.`, parsed.error);
}

const listSelect = [
  'Id',
  'Title',
  'BaseTemplate',
  'EnableVersioning',
  'EnableModeration',
  'ForceCheckout',
  'EnableMinorVersions',
  'DraftVersionVisibility',
  'EnableFolderCreation',
  'MajorVersionLimit',
  'NoCrawl',
  'Hidden',
  'EnableAttachments',
  'ReadSecurity',
  'WriteSecurity',
  'ItemCount',
  'HasUniqueRoleAssignments',
  'RootFolder/ServerRelativeUrl',
];

/** Where a site has no such group, SharePoint says 404 or null: that is an answer, and any other failure is not. */
async function groupId(request: () => Promise<unknown>): Promise<number | undefined> {
  try {
    const group = z.looseObject({ Id: z.number() }).safeParse(await request());
    return group.success ? group.data.Id : undefined;
  } catch (cause) {
    const error = toStorageError(cause, 'reading the site’s groups');
    if (error.code === 'STORAGE.NOT_FOUND') return undefined;
    throw error;
  }
}

const assignmentsOn = (assignments: unknown, what: string): AssignmentState[] =>
  read(assignmentsSchema, assignments, `the permissions of ${what}`).map((one) => ({
    principalId: one.PrincipalId,
    principalTitle: one.Member.Title ?? `Number ${one.PrincipalId}`,
    levelIds: one.RoleDefinitionBindings.map((level) => level.Id),
  }));

const everyoneIn = (claims: unknown): EveryoneState[] =>
  read(claimsSchema, claims, 'who is known to the site')
    .filter((one) => standsForEverybody.test(one.LoginName))
    .map((one) => ({
      id: one.Id,
      title: one.Title,
      groups: (one.Groups ?? []).map((group) => ({ id: group.Id, title: group.Title })),
    }));

type Principals = Omit<
  SiteState,
  'openLists' | 'lists' | 'settingKeys' | 'rowTitles' | 'version' | 'recycled' | 'moved'
>;
async function readPrincipals(site: Site): Promise<Principals> {
  const [batch, send] = site.sp.batched();
  const { web } = batch;
  const waiting = Promise.all([
    web.currentUser.select('Id', 'IsSiteAdmin', 'Groups/Id').expand('Groups')(),
    web.select('ParentWeb/ServerRelativeUrl').expand('ParentWeb')(),
    web.fields.getByInternalNameOrTitle('Title').select('Title')(),
    web.siteGroups.select('Id', 'Title', 'OwnerTitle')(),
    web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')(),
    groupId(() => web.associatedOwnerGroup.select('Id')()),
    groupId(() => web.associatedMemberGroup.select('Id')()),
    groupId(() => web.associatedVisitorGroup.select('Id')()),
    web.roleAssignments
      .select('PrincipalId', 'Member/Title', 'RoleDefinitionBindings/Id')
      .expand('Member', 'RoleDefinitionBindings')(),
    web.siteUsers
      .select('Id', 'Title', 'LoginName', 'Groups/Id', 'Groups/Title')
      .expand('Groups')
      .filter(`PrincipalType eq ${securityGroup}`)(),
  ]);
  const [, [user, above, title, groups, levels, owners, members, visitors, onSite, claims]] = await Promise.all([
    send(),
    waiting,
  ]);
  const siteGroups = read(groupsSchema, groups, 'the site’s groups');
  const you = read(userSchema, user, 'you');
  const parent = read(aboveSchema, above, 'the site').ParentWeb?.ServerRelativeUrl;
  return {
    userId: you.Id,
    isOwner: you.IsSiteAdmin === true || (you.Groups ?? []).some((group) => group.Id === owners),
    titleColumn: read(z.looseObject({ Title: z.string() }), title, 'the columns of the site').Title,
    ...(parent ? { parent } : {}),
    groups: new Map(siteGroups.map((group) => [group.Title, group.Id])),
    groupOwners: new Map(siteGroups.map((group) => [group.Title, group.OwnerTitle ?? ''])),
    associated: {
      ...(owners === undefined ? {} : { owners }),
      ...(members === undefined ? {} : { members }),
      ...(visitors === undefined ? {} : { visitors }),
    },
    onSite: assignmentsOn(onSite, 'the site'),
    everyone: everyoneIn(claims),
    levels: read(levelsSchema, levels, 'permission levels').map((level): LevelState => ({
      id: level.Id,
      title: level.Name,
      roleType: level.RoleTypeKind,
      mask: { High: String(level.BasePermissions.High), Low: String(level.BasePermissions.Low) },
    })),
  };
}

function fieldStates(answer: unknown, title: string): ReadonlyMap<string, FieldState> {
  const fields = read(fieldsSchema, answer, `the columns of “${title}”`);
  return new Map(
    fields.map((field) => [
      field.InternalName,
      {
        name: field.InternalName,
        title: field.Title,
        type: field.TypeAsString,
        indexed: field.Indexed ?? false,
        unique: field.EnforceUniqueValues ?? false,
        choices: Array.isArray(field.Choices) ? field.Choices : (field.Choices?.results ?? []),
        formatting: (field.CustomFormatter ?? '').trim(),
        set: field,
      },
    ]),
  );
}

type ListAnswer = z.infer<typeof listsSchema>[number];

async function readList(site: Site, batch: Site['sp'], list: WholeList, has: ListAnswer): Promise<ListState> {
  const there = wholeListOn(site, list, batch);
  const [limitsItself, fields, views, assignments] = await Promise.all([
    list.template === 'library' ? limitsVersionsItself(there) : false,
    // Nothing is selected: "Choices" is no property of every kind of column, and asking for it may be refused.
    there.fields(),
    there.views.select('Title', 'DefaultView')(),
    there.roleAssignments
      .select('PrincipalId', 'Member/Title', 'RoleDefinitionBindings/Id')
      .expand('Member', 'RoleDefinitionBindings')(),
  ]);
  const shown = read(viewsSchema, views, `the views of “${has.Title}”`);
  const standing = shown.find((view) => view.DefaultView)?.Title;
  return {
    id: has.Id,
    title: has.Title,
    template: has.BaseTemplate,
    versioning: has.EnableVersioning,
    approval: has.EnableModeration,
    checkOut: has.ForceCheckout,
    hidesDrafts: hidesDrafts(has),
    folders: has.EnableFolderCreation === true,
    majorVersions: has.MajorVersionLimit ?? 0,
    ...(limitsItself ? { limitsItself } : {}),
    noCrawl: has.NoCrawl,
    attachments: has.EnableAttachments,
    readSecurity: has.ReadSecurity,
    writeSecurity: has.WriteSecurity,
    itemCount: has.ItemCount,
    hasOwnRights: has.HasUniqueRoleAssignments,
    fields: fieldStates(fields, has.Title),
    views: shown.map((view) => view.Title),
    ...(standing ? { defaultView: standing } : {}),
    assignments: assignmentsOn(assignments, `“${has.Title}”`),
  };
}

const viewFieldsSchema = z.looseObject({
  Items: z.union([z.array(z.string()), z.looseObject({ results: z.array(z.string()) })]),
});

/** The state of a list with the columns of the desk's views that are there: of all of them, or of those that have got columns since. */
async function withViewFields(site: Site, list: WholeList, has: ListState, isMaking: boolean): Promise<ListState> {
  const ours = list.views.filter((view) => has.views.includes(view.title) && (isMaking || view.was));
  if (ours.length === 0) return has;
  const viewFields = new Map<string, readonly string[]>();
  for (const { title } of ours) {
    const answer: unknown = await wholeListOn(site, list).views.getByTitle(title).fields();
    const { Items } = read(viewFieldsSchema, answer, `the view “${title}”`);
    viewFields.set(title, Array.isArray(Items) ? Items : Items.results);
  }
  return { ...has, viewFields };
}

async function readSettings(site: Site, batch: Site['sp']): Promise<Pick<SiteState, 'settingKeys' | 'version'>> {
  const f = settingsList.fields;
  const answer = await wholeListOn(site, settingsList, batch).items.select('Id', f.key.name, f.value.name).top(500)();
  const rows = itemsOf(answer);
  const { version } = parseSettings(rows);
  const keys = rows.map((row) => row[f.key.name]).filter((key): key is string => typeof key === 'string');
  return { settingKeys: new Set(keys), ...(version === undefined ? {} : { version }) };
}

/** The titles of the rows in the lists that set-up has yet to put rows into. A list with more rows than these is a team's own. */
async function readRowTitles(
  site: Site,
  manifest: Manifest,
  states: ReadonlyMap<string, ListState>,
  version: number | undefined,
): Promise<SiteState['rowTitles']> {
  const lists = manifest.lists.filter(
    ({ key, seededOnceAt }) =>
      seededOnceAt !== undefined && (version ?? 0) < seededOnceAt && (states.get(key)?.itemCount ?? 0) > 0,
  );
  const titles = new Map<string, readonly string[]>();
  for (const list of lists) {
    const rows = itemsOf(await wholeListOn(site, list).items.select('Id', 'Title').top(200)());
    titles.set(
      list.key,
      rows.map((row) => String(row['Title'] ?? '')),
    );
  }
  return titles;
}

/** Reads what the site has of what set-up makes. */
export async function readSite(site: Site, manifest: Manifest): Promise<SiteState> {
  return asking('reading the site', async () => {
    const principals = await readPrincipals(site);
    const answer = await site.sp.web.lists
      .select(...listSelect)
      .expand('RootFolder')
      .top(5000)();
    const all = read(listsSchema, answer, 'the site’s lists');
    const paths = new Set(manifest.lists.map((list) => serverPath(site, list).toLowerCase()));
    const isOurs = (one: ListAnswer): boolean => paths.has(one.RootFolder.ServerRelativeUrl.toLowerCase());
    const found = manifest.lists.flatMap((list) => {
      const path = serverPath(site, list).toLowerCase();
      const has = all.find((one) => one.RootFolder.ServerRelativeUrl.toLowerCase() === path);
      return has ? [{ list, has }] : [];
    });
    const [batch, send] = site.sp.batched();
    const lists = found.map(async ({ list, has }): Promise<[string, ListState]> => [
      list.key,
      await readList(site, batch, list, has),
    ]);
    const waiting = Promise.all(lists);
    if (found.length > 0) await Promise.all([send(), waiting]);
    const states = new Map(await waiting);
    // A column of another kind may not be asked for by its name: then there is no setting that set-up could go by.
    const hasSettings = [settingsList.fields.key, settingsList.fields.value].every(
      (field) => states.get('settings')?.fields.get(field.name)?.type === field.type,
    );
    const settings = hasSettings ? await readSettings(site, site.sp) : { settingKeys: new Set<string>() };
    const version = 'version' in settings ? settings.version : undefined;
    for (const list of manifest.lists) {
      const has = states.get(list.key);
      if (has) states.set(list.key, await withViewFields(site, list, has, isInTheMaking(list, settings)));
    }
    // An empty site has nothing of ours in its bin, or at another address, that is worth a request.
    const isPartly = found.length > 0 && found.length < manifest.lists.length;
    const missing = manifest.lists.filter(({ key }) => !states.has(key));
    const elsewhere = isPartly
      ? {
          recycled: await recycledLists(site, manifest),
          moved: await movedLists(
            site,
            missing,
            all.filter((one) => !isOurs(one)),
          ),
        }
      : {};
    return {
      ...principals,
      ...elsewhere,
      openLists: all
        .filter((one) => !one.Hidden && !one.HasUniqueRoleAssignments && !isOurs(one))
        .map(({ Title }) => Title),
      lists: states,
      ...settings,
      rowTitles: await readRowTitles(site, manifest, states, version),
    };
  });
}
