import { fieldXml } from './field-xml.js';
import { templateNumbers, type WholeList } from './list-schema.js';
import { deskManifest, type Manifest } from './manifest.js';

/** One verb of a site script, with what it needs. */
export interface SiteScriptAction {
  verb: string;
  [property: string]: unknown;
}
export interface SiteScript {
  $schema: string;
  actions: readonly (SiteScriptAction & { subactions: readonly SiteScriptAction[] })[];
}

function subactions(list: WholeList): SiteScriptAction[] {
  const fields = Object.values(list.fields).filter((field) => !field.builtIn);
  return [
    { verb: 'setTitle', title: list.title },
    { verb: 'setDescription', description: list.description },
    ...fields.map((field) => ({ verb: 'addSPFieldXml', schemaXml: fieldXml(list, field), addToDefaultView: false })),
    ...list.views.map((view) => ({
      verb: 'addSPView',
      name: view.title,
      viewFields: [...view.fields],
      query: view.query,
      rowLimit: view.rowLimit,
      isPaged: true,
      makeDefault: view.isDefault ?? false,
      scope: 'Default',
    })),
  ];
}

/**
 * The lists as a site script, for a tenant that would rather apply one. It cannot make groups, levels and rights so finely,
 * nor versions and search: set-up adds those, and finds the columns by their internal names.
 */
export function toSiteScript(manifest: Manifest = deskManifest): SiteScript {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
    actions: manifest.lists.map((list) => ({
      verb: 'createSPList',
      // The name becomes the address; setTitle then gives the name that people see.
      listName: list.urlName,
      templateType: templateNumbers[list.template],
      subactions: subactions(list),
    })),
  };
}
