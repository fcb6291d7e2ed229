import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { number } from '../store/database.js';
import type { Site } from '../site/site.js';

export interface ViewSettings {
  title: string;
  url: string;
  viewFields: readonly string[];
  options: Readonly<Record<string, string | number | boolean | null>>;
}

export const VIEW_OPTIONS: Readonly<Record<string, string | number | boolean | null>> = {
  Aggregations: null,
  AggregationsStatus: null,
  AssociatedContentTypeId: null,
  BaseViewId: '1',
  CalendarViewStyles: null,
  ColumnWidth: null,
  CustomFormatter: null,
  CustomOrder: null,
  DefaultView: false,
  DefaultViewForContentType: false,
  EditorModified: false,
  Formats: null,
  GridLayout: null,
  Hidden: false,
  IncludeRootFolder: false,
  JSLink: null,
  MobileDefaultView: false,
  MobileView: true,
  ModerationType: null,
  NewDocumentTemplates: null,
  OrderedView: false,
  Paged: true,
  PersonalView: false,
  ReadOnlyView: false,
  RequiresClientIntegration: false,
  RowLimit: 30,
  Scope: 0,
  StyleId: null,
  TabularView: true,
  Threaded: false,
  Toolbar: '',
  ToolbarTemplateName: null,
  ViewData: null,
  ViewJoins: null,
  ViewProjectedFields: null,
  ViewQuery: '',
  ViewType: 'HTML',
  ViewType2: null,
  VisualizationInfo: null,
};

export function insertView(site: Site, list: ListSchema, settings: ViewSettings, guid: string): void {
  const last = site.db.get('SELECT MAX(position) AS position FROM views WHERE list_guid = ?', list.guid);
  site.db.run(
    'INSERT INTO views (list_guid, guid, position, settings) VALUES (?, ?, ?, ?)',
    list.guid,
    guid,
    number(last, 'position') + 1,
    JSON.stringify(settings),
  );
}

export function createDefaultView(site: Site, list: ListSchema, viewFields: readonly string[] = ['LinkTitle']): void {
  const library = isLibrary(list);
  const folder = library ? `${list.rootUrl}/Forms` : list.rootUrl;
  const options = { ...VIEW_OPTIONS, DefaultView: true, MobileDefaultView: true };
  insertView(
    site,
    list,
    library
      ? {
          title: 'All Documents',
          url: `${folder}/AllItems.aspx`,
          viewFields: ['DocIcon', 'LinkFilename', 'Modified', 'Editor'],
          options: { ...options, ViewQuery: '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' },
        }
      : { title: 'All Items', url: `${folder}/AllItems.aspx`, viewFields, options },
    site.newGuid(),
  );
}
