import type {
  AccessLevel,
  Audience,
  DeskGroup,
  FieldSchema,
  WholeList,
  PermissionLevel,
  SeedRow,
  ViewSchema,
} from '@tms-support/sharepoint-schema';
import type { ColumnMend } from '../site/columns-set-otherwise.js';
import type { SetUpPlan, SetUpStep } from './set-up-calls.js';

/** The settings of a list that set-up keeps as the manifest says. */
export interface ListSettings {
  Title?: string;
  Description?: string;
  EnableVersioning?: boolean;
  EnableModeration?: false;
  ForceCheckout?: false;
  DraftVersionVisibility?: 0;
  EnableFolderCreation?: false;
  MajorVersionLimit?: number;
  NoCrawl?: boolean;
  EnableAttachments?: boolean;
  ReadSecurity?: number;
  WriteSecurity?: 1;
}

export interface FieldChange {
  field: FieldSchema;
  properties: Omit<ColumnMend, 'odata.type'> & {
    Title?: string;
    Indexed?: boolean;
    EnforceUniqueValues?: boolean;
    Choices?: string[];
    /** Where a property is of one kind of column alone, as choices are: without it a change is read as one of `SP.Field`, which has none [R: pnpcore#1644, pnpjs#273]. */
    'odata.type'?: string;
    CustomFormatter?: string;
  };
}

/** One thing for set-up to do. Everything only adds, or repairs what the desk itself needs. */
export type SetUpAction =
  | { kind: 'make-level'; level: PermissionLevel }
  | { kind: 'make-group'; group: DeskGroup }
  | { kind: 'give-group'; group: DeskGroup }
  | { kind: 'give-site-rights'; groups: readonly DeskGroup[] }
  | { kind: 'make-list'; list: WholeList }
  | { kind: 'list-settings'; list: WholeList; settings: ListSettings }
  | {
      kind: 'give-rights';
      list: WholeList;
      own: boolean;
      /** The full control that SharePoint gives by name to whoever cuts the inheritance goes at the end. */
      takesNameOff: boolean;
      grants: readonly { audience: Audience; access: AccessLevel }[];
    }
  | { kind: 'add-fields'; list: WholeList; fields: readonly FieldSchema[] }
  | { kind: 'change-fields'; list: WholeList; changes: readonly FieldChange[] }
  | { kind: 'add-views'; list: WholeList; views: readonly ViewSchema[] }
  /** Columns that came since a view was made, in its order. */
  | { kind: 'add-view-columns'; list: WholeList; view: ViewSchema; columns: readonly string[] }
  | { kind: 'add-rows'; list: WholeList; rows: readonly SeedRow[] }
  | { kind: 'write-version'; version: number; isNew: boolean };

export type PlannedStep = SetUpStep & { action: SetUpAction };

/** The plan as the screen sees it, with what storage needs to carry it out. */
export interface FullPlan extends SetUpPlan {
  steps: readonly PlannedStep[];
}
