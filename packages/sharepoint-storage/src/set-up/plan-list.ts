import { templateNumbers, type FieldSchema, type WholeList, type ViewSchema } from '@tms-support/sharepoint-schema';
import { setOtherwise } from '../site/columns-set-otherwise.js';
import type { FieldChange, ListSettings, PlannedStep } from './actions.js';
import { emptyList, type FieldState, type ListState } from './site-state.js';

const quote = (title: string): string => `“${title}”`;
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Whose rows somebody sees, or changes, by SharePoint's numbers. */
const [all, own] = [1, 2] as const;

function settingsMissing(
  list: WholeList,
  has: Omit<ListState, 'id' | 'title' | 'template'> & { title: string },
  isMaking: boolean,
): ListSettings {
  const readSecurity = list.readSecurity === 'own' ? own : all;
  // A list is made under the name of its address. A title or a limit that an owner gave it since is theirs, and so is one that somebody
  // gave in another language: titles come in the reader's own, and there the list still has the name of its address [R: sp-dev-docs#3510].
  const isNew = isMaking && has.title === list.urlName && list.title !== list.urlName;
  return {
    ...(isNew ? { Title: list.title, Description: list.description } : {}),
    ...(has.versioning ? {} : { EnableVersioning: true }),
    // The desk says “saved” of what is there for its colleagues: a row that waits for somebody’s approval, or a file that nobody checked in, is not.
    ...(has.approval ? { EnableModeration: false as const } : {}),
    ...(has.checkOut ? { ForceCheckout: false as const } : {}),
    ...(has.hidesDrafts ? { DraftVersionVisibility: 0 as const } : {}),
    ...(list.template === 'list' && has.folders ? { EnableFolderCreation: false as const } : {}),
    ...((isNew || !has.versioning) && !has.limitsItself ? { MajorVersionLimit: list.versions.major } : {}),
    ...(list.noCrawl && !has.noCrawl ? { NoCrawl: true } : {}),
    ...(list.template === 'list' && has.attachments !== list.attachments
      ? { EnableAttachments: list.attachments }
      : {}),
    ...(has.readSecurity === readSecurity ? {} : { ReadSecurity: readSecurity }),
    ...(readSecurity === all && has.writeSecurity > all ? { WriteSecurity: all } : {}),
  };
}

/** Nobody has formatted the column, or an earlier version of the desk has, and nobody since. */
const isOurs = (formatting: string, { formattingWas = [] }: FieldSchema): boolean =>
  formatting === '' || formattingWas.some((was) => JSON.stringify(was) === formatting);

/** `asMade`: what SharePoint calls a column that nobody has named. */
function changeOf(field: FieldSchema, has: FieldState, asMade: string | undefined): FieldChange['properties'] {
  const missing = (field.choices ?? []).filter((words) => !has.choices.includes(words));
  const mends = setOtherwise(field, has.set ?? {}).flatMap(({ mend }) => mend ?? []);
  return {
    ...Object.assign({}, ...(mends as object[])),
    ...(field.builtIn && has.title === asMade && field.title !== asMade ? { Title: field.title } : {}),
    ...(field.indexed && !has.indexed ? { Indexed: true } : {}),
    ...(field.unique && !has.unique ? { EnforceUniqueValues: true } : {}),
    ...(!field.unique && has.unique ? { EnforceUniqueValues: false } : {}),
    // Choices are added and never taken away: rows may hold one that the desk no longer offers.
    ...(missing.length > 0 ? { 'odata.type': `SP.Field${field.type}`, Choices: [...has.choices, ...missing] } : {}),
    ...(field.formatting && isOurs(has.formatting, field) ? { CustomFormatter: JSON.stringify(field.formatting) } : {}),
  };
}

/** A library's limit may be SharePoint's own affair, which shows once the library is there. */
const versionWords = ({ template, versions }: WholeList): string =>
  template === 'list'
    ? `keep ${versions.major} versions of each row`
    : `keep ${versions.major} versions of each file, where SharePoint does not limit them itself`;

function settingsWords(list: WholeList, settings: ListSettings): string {
  const parts = [
    settings.Title ? `name it ${quote(settings.Title)}` : '',
    settings.MajorVersionLimit ? versionWords(list) : '',
    settings.EnableModeration === false ? 'let colleagues see new rows without approval' : '',
    settings.ForceCheckout === false ? 'let files be added and changed without check-out' : '',
    settings.DraftVersionVisibility === undefined ? '' : 'let colleagues see new files before they are published',
    settings.EnableFolderCreation === undefined ? '' : 'let no folders be made in it',
    settings.NoCrawl ? 'keep it out of search' : '',
    settings.EnableAttachments === undefined
      ? ''
      : settings.EnableAttachments
        ? 'allow attachments'
        : 'allow no attachments',
    settings.ReadSecurity === own ? 'show people only their own rows' : '',
    settings.ReadSecurity === all ? 'show colleagues each other’s rows' : '',
    settings.WriteSecurity === all ? 'let colleagues change each other’s rows' : '',
  ].filter((part) => part !== '');
  return `Change the settings of ${quote(list.title)}: ${parts.join(', ')}.`;
}

/** What one list lacks, in order. A list that is not there lacks everything. */
export function planList(
  list: WholeList,
  has: ListState | undefined,
  isMaking: boolean = false,
  titleColumn = 'Title',
): { steps: PlannedStep[]; warnings: string[] } {
  const steps: PlannedStep[] = [];
  const warnings: string[] = [];
  const add = (id: string, words: string, action: PlannedStep['action']): number =>
    steps.push({ id: `${list.key}/${id}`, words, action });
  const state = has ?? { ...emptyList, id: '', title: list.urlName, template: templateNumbers[list.template] };
  if (!has) {
    add('list', `Make the ${list.template} ${quote(list.title)}.`, { kind: 'make-list', list });
  }
  if (state.template !== templateNumbers[list.template]) {
    const what = `${quote(state.title)} is in the place of ${quote(list.title)}, but is of another kind.`;
    return { steps: [], warnings: [`${what} Move it away, then run set-up again.`] };
  }

  const settings = settingsMissing(list, state, isMaking);
  if (Object.keys(settings).length > 0)
    add('settings', settingsWords(list, settings), { kind: 'list-settings', list, settings });

  const fields = Object.values(list.fields);
  // Whoever sees the list under the name of its address, though it is made, reads in another language than it was named in: what the
  // columns are called there says nothing.
  const asMade = isMaking || state.title !== list.urlName ? titleColumn : undefined;
  const missing = fields.filter((field) => !field.builtIn && !state.fields.has(field.name));
  if (missing.length > 0) {
    const names = missing.map((field) => field.title).join(', ');
    const words = `Add ${count(missing.length, 'column', 'columns')} to ${quote(list.title)}: ${names}.`;
    add('columns', words, { kind: 'add-fields', list, fields: missing });
  }
  const changes: FieldChange[] = [];
  for (const field of fields) {
    const there =
      state.fields.get(field.name) ?? (field.builtIn && !has ? { ...titleAsMade, title: titleColumn } : undefined);
    if (!there) continue;
    if (there.type !== field.type) {
      const what = `The column ${quote(there.title)} of ${quote(list.title)} is of the kind ${there.type}`;
      warnings.push(`${what}, and the desk needs ${field.type}. Set-up leaves it as it is.`);
      continue;
    }
    const properties = changeOf(field, there, asMade);
    if (Object.keys(properties).length > 0) changes.push({ field, properties });
  }
  if (changes.length > 0) {
    const names = changes.map(({ field }) => field.title).join(', ');
    const words = `Change ${count(changes.length, 'column', 'columns')} of ${quote(list.title)}: ${names}.`;
    add('column-settings', words, { kind: 'change-fields', list, changes });
  }
  const views = list.views.filter((view) => !state.views.includes(view.title) || (isMaking && isHalfMade(view, state)));
  if (views.length > 0) {
    const names = views.map((view) => quote(view.title)).join(', ');
    const words = `Add ${count(views.length, 'view', 'views')} to ${quote(list.title)}: ${names}.`;
    add('views', words, { kind: 'add-views', list, views });
  }
  for (const view of list.views.filter((one) => !views.includes(one))) {
    const columns = columnsSince(view, state);
    if (columns.length === 0) continue;
    const names = columns.map((name) => fields.find((field) => field.name === name)?.title ?? name).join(', ');
    const words = `Add ${count(columns.length, 'column', 'columns')} to the view ${quote(view.title)} of ${quote(list.title)}: ${names}.`;
    add(`view-columns-${list.views.indexOf(view)}`, words, { kind: 'add-view-columns', list, view, columns });
  }
  return { steps, warnings };
}

/**
 * What a view lacks of the columns that came since it was made. SharePoint leaves views as they are when a list gets a column, and when a later
 * version of the desk would make them otherwise [D: learn.microsoft.com, `AddFieldOptions`: only `AddFieldToDefaultView` shows one]. A team may
 * have added columns of its own, and those stay. Who took out one that an earlier version showed has made the view theirs, and so has who
 * took out the last of the new ones: they are added in their order, so that it says whether all of them came.
 */
function columnsSince({ title, fields, was }: ViewSchema, { viewFields }: Pick<ListState, 'viewFields'>): string[] {
  const there = viewFields?.get(title);
  if (!there || !was?.every((name) => there.includes(name))) return [];
  const since = fields.filter((name) => !was.includes(name));
  return there.includes(since.at(-1)!) ? [] : since.filter((name) => !there.includes(name));
}

/** A view is made first and gets its columns one by one: a set-up that broke off in between left some of it. */
function isHalfMade(
  view: ViewSchema,
  { viewFields, defaultView }: Pick<ListState, 'viewFields' | 'defaultView'>,
): boolean {
  const there = viewFields?.get(view.title);
  if (!there) return false;
  const isAsMade = there.length === view.fields.length && view.fields.every((name) => there.includes(name));
  return !isAsMade || (view.isDefault === true && defaultView !== view.title);
}

const titleAsMade: FieldState = {
  name: 'Title',
  title: 'Title',
  type: 'Text',
  indexed: false,
  unique: false,
  choices: [],
  formatting: '',
};
