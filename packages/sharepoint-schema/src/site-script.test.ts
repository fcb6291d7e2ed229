import { deskManifest, toSiteScript } from './index.js';

test('the site script makes the same lists, columns and views as set-up', () => {
  const script = toSiteScript();
  expect(script.actions.map((action) => [action.verb, action['listName'], action['templateType']])).toEqual(
    deskManifest.lists.map((list) => ['createSPList', list.urlName, list.template === 'library' ? 101 : 100]),
  );
  for (const [i, action] of script.actions.entries()) {
    const list = deskManifest.lists[i]!;
    const xml = action.subactions.filter((sub) => sub.verb === 'addSPFieldXml').map((sub) => String(sub['schemaXml']));
    const fields = Object.values(list.fields).filter((field) => !field.builtIn);
    expect(xml).toHaveLength(fields.length);
    fields.forEach((field, n) => expect(xml[n]).toContain(`ID="{${field.id}}"`));
    const views = action.subactions.filter((sub) => sub.verb === 'addSPView').map((sub) => sub['name']);
    expect(views).toEqual(list.views.map((view) => view.title));
  }
  expect(JSON.parse(JSON.stringify(script))).toEqual(script);
});
