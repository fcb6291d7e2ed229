import { Complex, type Entity, type Lazy, Multiple } from '../resource/resource.js';
import { userResources } from '../resource/user-resource.js';
import type { Visit } from '../site/visit.js';
import type { ColumnHome } from './column-home.js';
import { primaryOf } from './dependent-lookup.js';
import { writeFieldXml } from '../structure/field-xml.js';
import { fieldTitle } from '../structure/titles-by-language.js';
import {
  currencyLocale,
  canBeIndexed,
  FIELD_KINDS,
  type Field,
  isDependent,
  isMulti,
  isReference,
  propertyName,
} from '../site/field.js';

const TYPES: Readonly<Record<string, string>> = {
  Text: 'SP.FieldText',
  Note: 'SP.FieldMultiLineText',
  DateTime: 'SP.FieldDateTime',
  Choice: 'SP.FieldChoice',
  MultiChoice: 'SP.FieldMultiChoice',
  Lookup: 'SP.FieldLookup',
  LookupMulti: 'SP.FieldLookup',
  Number: 'SP.FieldNumber',
  Currency: 'SP.FieldCurrency',
  URL: 'SP.FieldUrl',
  Calculated: 'SP.FieldCalculated',
  User: 'SP.FieldUser',
  UserMulti: 'SP.FieldUser',
  Computed: 'SP.FieldComputed',
  Guid: 'SP.FieldGuid',
  Integer: 'SP.FieldNumber',
};

const attribute = (field: Field, name: string, fallback: Lazy): Lazy => {
  const value = field.attributes[name] ?? field.attributes[name.toUpperCase()];
  if (value === undefined || value === null) return fallback;
  if (typeof fallback === 'boolean') return value === true || /^(true|1)$/i.test(String(value));
  if (typeof fallback === 'number') return Number(value);
  return String(value);
};

/** What a field has by reason of its type. */
function typed(field: Field): Record<string, Lazy> {
  switch (field.type) {
    case 'Text':
      return { MaxLength: attribute(field, 'MaxLength', 255) };
    case 'Note':
      return {
        AllowHyperlink: attribute(field, 'AllowHyperlink', false),
        AppendOnly: attribute(field, 'AppendOnly', false),
        IsLongHyperlink: false,
        NumberOfLines: attribute(field, 'NumberOfLines', Number(field.attributes['NumLines'] ?? 6)),
        RestrictedMode: attribute(field, 'RestrictedMode', false),
        RichText: attribute(field, 'RichText', false),
        UnlimitedLengthInDocumentLibrary: attribute(field, 'UnlimitedLengthInDocumentLibrary', false),
        WikiLinking: false,
      };
    case 'DateTime': {
      const format =
        field.attributes['Format'] ?? (Number(field.attributes['DisplayFormat'] ?? 1) === 0 ? 'DateOnly' : 'DateTime');
      return {
        DateFormat: null,
        DateTimeCalendarType: attribute(field, 'DateTimeCalendarType', 0),
        DisplayFormat: format === 'DateOnly' ? 0 : 1,
        FriendlyDisplayFormat: attribute(field, 'FriendlyDisplayFormat', 0),
        TimeFormat: null,
      };
    }
    case 'Choice':
    case 'MultiChoice':
      return {
        FillInChoice: attribute(field, 'FillInChoice', false),
        Mappings: null,
        Choices: new Multiple('Edm.String', field.choices),
        ...(field.type === 'Choice'
          ? {
              EditFormat: /radio/i.test(String(field.attributes['Format'] ?? ''))
                ? 1
                : attribute(field, 'EditFormat', 0),
            }
          : {}),
      };
    case 'Number':
    case 'Currency':
      return {
        CommaSeparator: true,
        CustomUnitName: null,
        CustomUnitOnRight: true,
        DisplayFormat: attribute(field, 'DisplayFormat', Number(field.attributes['Decimals'] ?? -1)),
        MaximumValue: attribute(field, 'MaximumValue', Number(field.attributes['Max'] ?? 1.7976931348623157e308)),
        MinimumValue: attribute(field, 'MinimumValue', Number(field.attributes['Min'] ?? -1.7976931348623157e308)),
        ShowAsPercentage: attribute(field, 'ShowAsPercentage', attribute(field, 'Percentage', false) === true),
        Unit: null,
        ...(field.type === 'Currency' ? { CurrencyLocaleId: currencyLocale(field) } : {}),
      };
    case 'URL':
      return {
        DisplayFormat: /image/i.test(String(field.attributes['Format'] ?? ''))
          ? 1
          : attribute(field, 'DisplayFormat', 0),
      };
    case 'Calculated':
      return {
        CurrencyLocaleId: -1,
        DateFormat: attribute(field, 'DateFormat', 0),
        DisplayFormat: -1,
        Formula: attribute(field, 'Formula', ''),
        OutputType: Number(
          field.attributes['OutputType'] ?? FIELD_KINDS[String(field.attributes['ResultType'] ?? 'Text')] ?? 2,
        ),
        ShowAsPercentage: false,
      };
    default:
      return {};
  }
}

function reference(field: Field, visit: Visit, home: ColumnHome): Record<string, Lazy> {
  if (!isReference(field)) return {};
  const selection =
    field.attributes['UserSelectionMode'] === 'PeopleOnly'
      ? 0
      : attribute(field, 'SelectionMode', field.attributes['UserSelectionMode'] ? 1 : 0);
  return {
    AllowMultipleValues: isMulti(field),
    DependentLookupInternalNames: () =>
      new Multiple(
        'Edm.String',
        home.fields.filter((one) => primaryOf(home.fields, one)?.guid === field.guid).map((one) => one.internalName),
      ),
    IsDependentLookup: isDependent(field),
    IsRelationship: field.type.startsWith('Lookup'),
    LookupField: attribute(field, 'ShowField', ''),
    LookupList: attribute(field, 'List', ''),
    LookupWebId: visit.site.webId,
    PrimaryFieldId: isDependent(field) ? attribute(field, 'FieldRef', '') : null,
    RelationshipDeleteBehavior: /cascade/i.test(String(field.attributes['RelationshipDeleteBehavior'] ?? ''))
      ? 1
      : /restrict/i.test(String(field.attributes['RelationshipDeleteBehavior'] ?? ''))
        ? 2
        : 0,
    UnlimitedLengthInDocumentLibrary: false,
    ...(field.type.startsWith('User')
      ? {
          AllowDisplay: true,
          Presence: true,
          SelectionGroup: attribute(field, 'SelectionGroup', 0),
          SelectionMode: selection,
        }
      : {}),
  };
}

/** What some kinds of column have and others lack: a whole collection may be asked for it. */
const OF_SOME_KINDS: ReadonlySet<string> = new Set([
  'AllowHyperlink',
  'AllowMultipleValues',
  'AppendOnly',
  'Choices',
  'CurrencyLocaleId',
  'DateFormat',
  'DateTimeCalendarType',
  'DependentLookupInternalNames',
  'DisplayFormat',
  'EditFormat',
  'FillInChoice',
  'Formula',
  'FriendlyDisplayFormat',
  'IsDependentLookup',
  'IsRelationship',
  'LookupField',
  'LookupList',
  'LookupWebId',
  'Mappings',
  'MaxLength',
  'MaximumValue',
  'MinimumValue',
  'NumberOfLines',
  'OutputType',
  'PrimaryFieldId',
  'RelationshipDeleteBehavior',
  'RestrictedMode',
  'RichText',
  'SelectionGroup',
  'SelectionMode',
  'ShowAsPercentage',
  'UnlimitedLengthInDocumentLibrary',
]);

/** SP.Field and its kinds. */
export function fieldEntity(visit: Visit, home: ColumnHome, field: Field): Entity {
  const path = `${home.path}/Fields(guid'${field.guid}')`;
  return {
    kind: 'entity',
    type: TYPES[field.type] ?? 'SP.Field',
    path,
    set: 'SP.ApiData.Fields1',
    sometimes: OF_SOME_KINDS,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: !field.fromBaseType && !field.sealed,
      ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: field.customFormatter,
      DefaultFormula: field.defaultFormula,
      DefaultValue: field.defaultValue,
      Description: field.description,
      Direction: 'none',
      EnforceUniqueValues: field.unique,
      EntityPropertyName: propertyName(field),
      Filterable: field.type !== 'Note' && field.type !== 'Computed',
      FromBaseType: field.fromBaseType,
      Group: field.group,
      Hidden: field.hidden,
      Id: field.guid,
      Indexed: field.indexed,
      IndexStatus: field.indexed ? 1 : 0,
      InternalName: field.internalName,
      IsModern: false,
      JSLink: field.jsLink ?? 'clienttemplates.js',
      PinnedToFiltersPane: false,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: () => writeFieldXml(field, home.guid),
      Scope: home.scopeUrl,
      Sealed: field.sealed,
      ShowInFiltersPane: 0,
      Sortable: !['Note', 'MultiChoice', 'LookupMulti', 'UserMulti'].includes(field.type),
      StaticName: field.staticName,
      Title: fieldTitle(visit, field),
      FieldTypeKind: FIELD_KINDS[field.type] ?? 0,
      TypeAsString: field.type,
      TypeDisplayName: field.type,
      TypeShortDescription: field.type,
      ValidationFormula: field.validationFormula,
      ValidationMessage: field.validationMessage,
      ...typed(field),
      ...reference(field, visit, home),
    },
    onRequest: {
      CanBeIndexed: canBeIndexed(field),
      DescriptionResource: () => new Complex('SP.UserResource', { Value: field.description }),
      TitleResource: () => new Complex('SP.UserResource', { Value: fieldTitle(visit, field) }),
    },
    functions: userResources(path, { TitleResource: fieldTitle(visit, field), DescriptionResource: field.description }),
    actions: Object.fromEntries(
      ['SetShowInDisplayForm', 'SetShowInEditForm', 'SetShowInNewForm'].map((name) => [
        name,
        (args) => {
          const attributes = { ...field.attributes, [name.slice(3)]: args.positional[0] ?? true };
          home.change(field, { attributes });
          return { kind: 'done', status: 200, voidAction: name };
        },
      ]),
    ),
    update: (body) => home.change(field, { body }),
    remove: () => home.remove(field),
  };
}
