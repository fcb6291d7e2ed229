type Option = string | number | boolean | null;

const COMMON: Readonly<Record<string, Option>> = {
  AllowContentTypes: true,
  ContentTypesEnabled: false,
  CrawlNonDefaultViews: false,
  DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
  DefaultItemOpenUseListSetting: false,
  DefaultSensitivityLabelForLibrary: '',
  Direction: 'none',
  DisableCommenting: false,
  DisableGridEditing: false,
  DraftVersionVisibility: 0,
  EnableAttachments: true,
  EnableFolderCreation: false,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableRequestSignOff: true,
  EnableVersioning: true,
  ExemptFromBlockDownloadOfNonViewableFiles: false,
  FileSavePostProcessingEnabled: false,
  ForceCheckout: false,
  HasExternalDataSource: false,
  Hidden: false,
  ImageUrl: '/_layouts/15/images/itgen.png?rev=47',
  IrmEnabled: false,
  IrmExpire: false,
  IrmReject: false,
  IsApplicationList: false,
  IsCatalog: false,
  IsPrivate: false,
  ListExperienceOptions: 0,
  MajorVersionLimit: 50,
  MajorWithMinorVersionsLimit: 0,
  MultipleDataList: false,
  NoCrawl: false,
  OnQuickLaunch: false,
  ParserDisabled: false,
  ReadSecurity: 1,
  ServerTemplateCanCreateFolders: true,
  ValidationFormula: null,
  ValidationMessage: null,
  WriteSecurity: 1,
};

/** Settings of a new list, by the names that REST gives them. */
export const defaultOptions = (library: boolean): Record<string, Option> => ({
  ...COMMON,
  ...(library
    ? {
        EnableAttachments: false,
        EnableFolderCreation: true,
        MajorVersionLimit: 500,
        ImageUrl: '/_layouts/15/images/itdl.png?rev=47',
      }
    : {}),
});

const WRITABLE = new Set([
  ...Object.keys(COMMON),
  'ColumnWidth',
  'DefaultDisplayFormUrl',
  'DefaultEditFormUrl',
  'DefaultNewFormUrl',
  'CustomActionElements',
]);
const READ_ONLY = new Set(['HasExternalDataSource', 'IsCatalog', 'IsPrivate', 'ServerTemplateCanCreateFolders']);

/** Whether a body may name this property of a list, besides those with a column of their own. */
export const isListOption = (name: string): boolean => WRITABLE.has(name) && !READ_ONLY.has(name);

/** Takes the list options out of a body. */
export function pickOptions(body: Readonly<Record<string, unknown>>): Record<string, Option> {
  return Object.fromEntries(
    Object.entries(body).filter(([name, value]) => isListOption(name) && (value === null || typeof value !== 'object')),
  ) as Record<string, Option>;
}
