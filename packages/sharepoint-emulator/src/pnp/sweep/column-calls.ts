import type { IFields } from '@pnp/sp/fields/index.js';
import type { Calls, Swept } from './swept-site.js';

const XML = '<Field Type="Text" DisplayName="By xml" Name="ByXml" ID="{a1b2c3d4-0000-4000-8000-000000000001}" />';

/** Every way to add a column: of a list, and of the site. */
const adding = (name: string, fields: (swept: Swept) => IFields, suffix: string): Calls => {
  const title = (kind: string): string => `${kind} ${suffix}`;
  return {
    [`${name}.addText`]: (s) => fields(s).addText(title('Text'), { MaxLength: 50 }),
    [`${name}.addMultilineText`]: (s) => fields(s).addMultilineText(title('Note'), { RichText: false }),
    [`${name}.addNumber`]: (s) => fields(s).addNumber(title('Number'), { MinimumValue: 0 }),
    [`${name}.addCurrency`]: (s) => fields(s).addCurrency(title('Money')),
    [`${name}.addDateTime`]: (s) => fields(s).addDateTime(title('Date')),
    [`${name}.addChoice`]: (s) => fields(s).addChoice(title('Choice'), { Choices: ['a', 'b'] }),
    [`${name}.addMultiChoice`]: (s) => fields(s).addMultiChoice(title('Many'), { Choices: ['a', 'b'] }),
    [`${name}.addBoolean`]: (s) => fields(s).addBoolean(title('Yes')),
    [`${name}.addUser`]: (s) => fields(s).addUser(title('Who'), { SelectionMode: 0 }),
    [`${name}.addUrl`]: (s) => fields(s).addUrl(title('Link')),
    [`${name}.addCalculated`]: (s) =>
      fields(s).addCalculated(title('Sum'), { Formula: '=1+1', FieldTypeKind: 17 } as never),
    [`${name}.addLocation`]: (s) => fields(s).addLocation(title('Place')),
    [`${name}.addImageField`]: (s) => fields(s).addImageField(title('Picture')),
    [`${name}.addField`]: (s) => fields(s).addField(title('Field'), 2),
    [`${name}.add`]: (s) => fields(s).add(title('Plain'), 2),
    [`${name}.addLookup`]: async (s) =>
      fields(s).addLookup(title('Up'), { LookupListId: (await s.list()).Id, LookupFieldName: 'Title' }),
    [`${name}.addDependentLookupField`]: async (s) => {
      const up = await fields(s).getByTitle(title('Up'))();
      return fields(s).addDependentLookupField(title('Up-Created'), up.Id, 'Created');
    },
    [`${name}.createFieldAsXml`]: (s) => fields(s).createFieldAsXml(XML),
    [`${name}()`]: (s) => fields(s)(),
    [`${name}.filter`]: (s) => fields(s).filter("Group eq 'Custom Columns'").select('InternalName', 'Title')(),
    [`${name}.getByTitle`]: (s) => fields(s).getByTitle(title('Text'))(),
    [`${name}.getByInternalNameOrTitle`]: (s) => fields(s).getByInternalNameOrTitle(title('Text'))(),
    [`${name}.getById`]: async (s) => fields(s).getById((await fields(s).getByTitle(title('Text'))()).Id)(),
    [`${name}.update`]: (s) => fields(s).getByTitle(title('Text')).update({ Description: 'about', Group: 'Swept' }),
    [`${name}.setShowInDisplayForm`]: (s) => fields(s).getByTitle(title('Text')).setShowInDisplayForm(true),
    [`${name}.setShowInEditForm`]: (s) => fields(s).getByTitle(title('Text')).setShowInEditForm(false),
    [`${name}.setShowInNewForm`]: (s) => fields(s).getByTitle(title('Text')).setShowInNewForm(false),
    [`${name}.titleResource`]: (s) => fields(s).getByTitle(title('Text')).titleResource('en-us'),
    [`${name}.delete`]: (s) => fields(s).getByTitle(title('Plain')).delete(),
  };
};

export const COLUMN_CALLS: Calls = {
  ...adding('list.fields', ({ list }) => list.fields, 'A'),
  ...adding('web.fields', ({ web }) => web.fields, 'B'),
  'list.fields.createFieldAsXml of a site column': async ({ web, list }) =>
    list.fields.createFieldAsXml((await web.fields.getByTitle('Number B')()).SchemaXml),
};
