import { columnId } from './column-id.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import { deskManifest, toSiteScript } from './index.js';

// The schema that Microsoft publishes at the address that the script names in $schema, as it comes with SPFx 1.23.2.
const manifests = path.dirname(createRequire(__filename).resolve('@microsoft/sp-module-interfaces/package.json'));
const published: object = JSON.parse(
  readFileSync(
    path.join(manifests, 'lib-commonjs/manifestSchemas/remote/site-design-script-actions.schema.json'),
    'utf8',
  ),
) as object;
const holds = new Ajv({ strict: false, allErrors: true }).compile(published);
const asSent = (script: unknown): unknown => JSON.parse(JSON.stringify(script));

test('the site script holds against the published schema', () => {
  holds(asSent(toSiteScript()));
  expect(holds.errors).toBeNull();
});

test('the published schema would have said so: of a verb, a property and a kind of value that it does not know', () => {
  const script = toSiteScript();
  const [first, ...rest] = script.actions;
  const [sub, ...subs] = first!.subactions;
  for (const wrong of [
    { ...script, version: 1 },
    { ...script, actions: [{ ...first, verb: 'makeList' }, ...rest] },
    { ...script, actions: [{ ...first, templateType: '100' }, ...rest] },
    { ...script, actions: [{ ...first, subactions: [{ ...sub, colour: 'red' }, ...subs] }, ...rest] },
  ]) {
    expect(holds(asSent(wrong))).toBe(false);
  }
});

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
    fields.forEach((field, n) => expect(xml[n]).toContain(`ID="{${columnId(list, field)}}"`));
    const views = action.subactions.filter((sub) => sub.verb === 'addSPView').map((sub) => sub['name']);
    expect(views).toEqual(list.views.map((view) => view.title));
  }
});
