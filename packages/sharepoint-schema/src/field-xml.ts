import { columnId } from './column-id.js';
import type { FieldSchema } from './field-schema.js';
import type { ListSchema } from './list-schema.js';
import { attributes, escapeXml } from './xml.js';

const yes = (value: boolean | undefined): string | undefined => (value ? 'TRUE' : undefined);
const offForm = (field: FieldSchema): string | undefined => (field.offForms ? 'FALSE' : undefined);

function typeAttributes(field: FieldSchema): Record<string, string | undefined> {
  switch (field.type) {
    case 'Note':
      return { NumLines: String(field.lines ?? 6), RichText: 'FALSE', UnlimitedLengthInDocumentLibrary: 'TRUE' };
    case 'Text':
      return { MaxLength: '255' };
    case 'DateTime':
      return { Format: 'DateTime', FriendlyDisplayFormat: 'Disabled' };
    case 'Choice':
      return { Format: 'Dropdown', FillInChoice: 'FALSE' };
    case 'MultiChoice':
      return { FillInChoice: 'FALSE' };
    case 'Number':
    case 'Boolean':
      return {};
  }
}

/** The column of a list as SharePoint's CAML describes it: for `createFieldAsXml`, and for the site script. */
export function fieldXml(list: Pick<ListSchema, 'urlName'>, field: FieldSchema): string {
  const head = attributes({
    Type: field.type,
    ID: `{${columnId(list, field)}}`,
    Name: field.name,
    StaticName: field.name,
    DisplayName: field.title,
    Description: field.description,
    Required: yes(field.required) ?? 'FALSE',
    Indexed: yes(field.indexed),
    EnforceUniqueValues: yes(field.unique),
    ...typeAttributes(field),
    ShowInNewForm: offForm(field),
    ShowInEditForm: offForm(field),
    ShowInDisplayForm: offForm(field),
    CustomFormatter: field.formatting ? JSON.stringify(field.formatting) : undefined,
  });
  const standing = field.defaultValue === undefined ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`;
  const listed = field.choices
    ? `<CHOICES>${field.choices.map((words) => `<CHOICE>${escapeXml(words)}</CHOICE>`).join('')}</CHOICES>`
    : '';
  return standing || listed ? `<Field${head}>${standing}${listed}</Field>` : `<Field${head}/>`;
}
