import { parseXml } from '../structure/field-xml.js';
import { CHANGE } from '../log/log-change.js';
import { listPath, type ListSchema } from '../site/list-schema.js';
import { schemaChanged } from '../structure/store-list.js';
import { badArgument, SharePointError } from '../answers/sharepoint-error.js';
import { textArgument } from '../odata/parse-path.js';
import { Complex, type Entity, Multiple, type Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { type Row, text } from '../store/database.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { VIEW_OPTIONS, type ViewSettings } from './create-view.js';
import { logView, saveView, shownColumn } from './view-fields.js';

const escapeXml = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** SP.ViewScope, by its number. */
const SCOPES = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;

/** The view as CAML. */
function viewXml(guid: string, settings: ViewSettings): string {
  const { options } = settings;
  const scope = SCOPES[Number(options['Scope'] ?? 0)] ?? '';
  const sums = String(options['Aggregations'] ?? '');
  const status = String(options['AggregationsStatus'] ?? '') || (sums === '' ? 'Off' : 'On');
  const fieldRefs = settings.viewFields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  return (
    `<View Name="{${guid.toUpperCase()}}" ${options['DefaultView'] === true ? 'DefaultView="TRUE" ' : ''}MobileView="TRUE" Type="HTML" ` +
    `${scope ? `Scope="${scope}" ` : ''}DisplayName="${escapeXml(settings.title)}" Url="${escapeXml(settings.url)}" Level="1" BaseViewID="1" ContentTypeID="0x">` +
    `<Query>${String(options['ViewQuery'] ?? '')}</Query><ViewFields>${fieldRefs}</ViewFields>` +
    `<RowLimit Paged="${options['Paged'] === true ? 'TRUE' : 'FALSE'}">${String(options['RowLimit'] ?? 30)}</RowLimit>` +
    `${options['ViewJoins'] ? `<Joins>${String(options['ViewJoins'])}</Joins>` : ''}` +
    `${options['ViewProjectedFields'] ? `<ProjectedFields>${String(options['ViewProjectedFields'])}</ProjectedFields>` : ''}` +
    `${sums === '' ? '' : `<Aggregations Value="${status}">${sums}</Aggregations>`}</View>`
  );
}

/** Takes the options of a view out of a body. */
export function viewOptions(body: Readonly<Record<string, unknown>>): ViewSettings['options'] {
  return Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) => name in VIEW_OPTIONS && (value === null || typeof value !== 'object'),
    ),
  ) as ViewSettings['options'];
}

/** One view alone is the default. */
export function makeDefault(visit: Visit, list: ListSchema, guid: string): void {
  for (const row of visit.site.db.all('SELECT guid, settings FROM views WHERE list_guid = ?', list.guid)) {
    const settings = JSON.parse(text(row, 'settings')) as ViewSettings;
    const isDefault = text(row, 'guid') === guid;
    if ((settings.options['DefaultView'] === true) !== isDefault) {
      saveView(visit.site, text(row, 'guid'), {
        ...settings,
        options: { ...settings.options, DefaultView: isDefault },
      });
    }
  }
}

function viewFieldsEntity(visit: Visit, list: ListSchema, guid: string, settings: ViewSettings, path: string): Entity {
  const write = (viewFields: readonly string[], action: string): Resource => {
    demand(listRights(visit, list.guid), PERMISSION.manageLists);
    saveView(visit.site, guid, { ...settings, viewFields });
    schemaChanged(visit.site, list);
    return { kind: 'done', status: 200, voidAction: action };
  };
  const known = (name: string): string => shownColumn(list, name);
  return {
    kind: 'entity',
    type: 'SP.ViewFieldCollection',
    path: `${path}/ViewFields`,
    set: 'SP.ApiData.ViewFieldCollections',
    properties: {
      SchemaXml: settings.viewFields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join(''),
      Items: new Multiple('Edm.String', settings.viewFields),
    },
    actions: {
      AddViewField: (args) => {
        const name = known(textArgument(args, 'strfield'));
        return write(
          settings.viewFields.includes(name) ? settings.viewFields : [...settings.viewFields, name],
          'AddViewField',
        );
      },
      RemoveViewField: (args) => {
        const name = known(textArgument(args, 'strfield'));
        return write(
          settings.viewFields.filter((one) => one !== name),
          'RemoveViewField',
        );
      },
      RemoveAllViewFields: () => write([], 'RemoveAllViewFields'),
      MoveViewFieldTo: (args) => {
        const name = known(String(args.named.get('field') ?? args.positional[0] ?? visit.body['field']));
        const index = Number(args.named.get('index') ?? args.positional[1] ?? visit.body['index'] ?? 0);
        const others = settings.viewFields.filter((one) => one !== name);
        return write([...others.slice(0, index), name, ...others.slice(index)], 'MoveViewFieldTo');
      },
    },
  };
}

/** SP.View. */
export function viewEntity(visit: Visit, list: ListSchema, row: Row): Entity {
  const guid = text(row, 'guid');
  const settings = JSON.parse(text(row, 'settings')) as ViewSettings;
  const path = `${listPath(list)}/Views(guid'${guid}')`;
  const manage = (): void => demand(listRights(visit, list.guid), PERMISSION.manageLists);
  return {
    kind: 'entity',
    type: 'SP.View',
    path,
    set: 'SP.ApiData.Views',
    properties: {
      ...VIEW_OPTIONS,
      ...settings.options,
      ContentTypeId: new Complex('SP.ContentTypeId', { StringValue: '0x' }),
      HtmlSchemaXml: () => viewXml(guid, settings),
      Id: guid,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47',
      ListViewXml: () => viewXml(guid, settings),
      ServerRelativePath: new Complex('SP.ResourcePath', { DecodedUrl: settings.url }),
      ServerRelativeUrl: settings.url,
      Title: settings.title,
    },
    links: { ViewFields: () => viewFieldsEntity(visit, list, guid, settings, path) },
    functions: {
      RenderAsHtml: () => {
        throw new SharePointError(
          404,
          '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
          'Cannot find resource for the request RenderAsHtml.',
        );
      },
    },
    actions: {
      SetViewXml: (args) => {
        manage();
        const xml = String(args.named.get('viewxml') ?? args.positional[0] ?? visit.body['viewXml'] ?? '');
        if (xml.trim() !== '' && !parseXml(xml)) throw badArgument('The view XML is not well formed.');
        const query = /<Query>([\s\S]*?)<\/Query>/.exec(xml)?.[1] ?? '';
        const limit = Number(/<RowLimit[^>]*>(\d+)</.exec(xml)?.[1] ?? settings.options['RowLimit']);
        const viewFields = [
          ...(/<ViewFields>([\s\S]*?)<\/ViewFields>/.exec(xml)?.[1] ?? '').matchAll(/Name=["']([^"']+)["']/g),
        ].map((found) => found[1] ?? '');
        const inner = (name: string): string | null =>
          new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? null;
        const [joins, projected] = [inner('Joins'), inner('ProjectedFields')];
        const named = [...(projected ?? '').matchAll(/\sName=["']([^"']+)["']/g)].map((found) => found[1] ?? '');
        for (const name of viewFields) shownColumn(list, name, named);
        const scope = SCOPES.indexOf(
          (/<View[^>]*\sScope=["'](\w+)["']/.exec(xml)?.[1] ?? '') as (typeof SCOPES)[number],
        );
        const sums = /<Aggregations([^>]*)>([\s\S]*?)<\/Aggregations>/.exec(xml);
        saveView(visit.site, guid, {
          ...settings,
          viewFields,
          options: {
            ...settings.options,
            ViewQuery: query,
            ViewJoins: joins,
            ViewProjectedFields: projected,
            RowLimit: limit,
            Scope: Math.max(scope, 0),
            Aggregations: sums?.[2] ?? null,
            AggregationsStatus: sums ? (/Value=["']On["']/i.test(sums[1] ?? '') ? 'On' : 'Off') : null,
          },
        });
        schemaChanged(visit.site, list);
        return { kind: 'done', status: 200, voidAction: 'SetViewXml' };
      },
    },
    update: (body) => {
      manage();
      const title = typeof body['Title'] === 'string' ? body['Title'] : settings.title;
      saveView(visit.site, guid, { ...settings, title, options: { ...settings.options, ...viewOptions(body) } });
      if (body['DefaultView'] === true) makeDefault(visit, list, guid);
      schemaChanged(visit.site, list);
      return { kind: 'done', status: 204 };
    },
    remove: () => {
      manage();
      visit.site.db.run('DELETE FROM views WHERE guid = ?', guid);
      logView(visit.site, list.guid, guid, CHANGE.delete);
      schemaChanged(visit.site, list);
      return { kind: 'done', status: 200 };
    },
  };
}
