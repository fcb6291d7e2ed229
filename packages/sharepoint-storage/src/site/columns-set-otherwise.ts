import * as z from 'zod/mini';
import { textLimit, type FieldSchema } from '@tms-support/sharepoint-schema';

/** A column as SharePoint gives it, as far as somebody can set it so that it keeps otherwise what is written, or refuses it. */
export const columnSetSchema = z.looseObject({
  AppendOnly: z.optional(z.nullable(z.boolean())),
  RichText: z.optional(z.nullable(z.boolean())),
  ReadOnlyField: z.optional(z.nullable(z.boolean())),
  MaxLength: z.optional(z.nullable(z.number())),
  ValidationFormula: z.optional(z.nullable(z.string())),
  DefaultValue: z.optional(z.nullable(z.string())),
});
export type ColumnSet = z.infer<typeof columnSetSchema>;

/** What is put right by set-up: the properties that it sends. A property of one kind of column alone wants the kind by its name [R: pnpcore#1644]. */
export type ColumnMend = Partial<Record<'AppendOnly' | 'RichText' | 'ReadOnlyField', false>> & {
  MaxLength?: number;
  'odata.type'?: string;
};

interface Otherwise {
  isSo(has: ColumnSet, field: FieldSchema): boolean;
  /** Absent: it is somebody's rule, and theirs to take back. */
  mend?: ColumnMend;
  words(has: ColumnSet): string;
}

const note = { 'odata.type': 'SP.FieldMultiLineText' } as const;

const ways: readonly Otherwise[] = [
  {
    isSo: ({ AppendOnly }, { type }) => type === 'Note' && AppendOnly === true,
    mend: { ...note, AppendOnly: false },
    words: () =>
      'This column appends: its cell is blank once another cell of the row is changed. The versions of the row have its words.',
  },
  {
    isSo: ({ RichText }, { type }) => type === 'Note' && RichText === true,
    mend: { ...note, RichText: false },
    words: () => 'This column takes formatted text, and the desk writes plain text: signs such as < may be lost.',
  },
  {
    isSo: ({ ReadOnlyField }) => ReadOnlyField === true,
    mend: { ReadOnlyField: false },
    words: () => 'This column is read-only: nothing that people write in the desk is kept in it.',
  },
  {
    isSo: ({ MaxLength }, { type }) => type === 'Text' && (MaxLength ?? textLimit) < textLimit,
    mend: { 'odata.type': 'SP.FieldText', MaxLength: textLimit },
    words: ({ MaxLength }) =>
      `This column holds ${MaxLength} characters, and the desk writes up to ${textLimit}: SharePoint refuses what is longer.`,
  },
  {
    isSo: ({ ValidationFormula }) => Boolean(ValidationFormula),
    words: () =>
      'A validation formula of this column may refuse what people write in the desk. A site owner can take it out in the settings of the column.',
  },
  // What is not sent gets it; whether a blank that is sent does is not known [U]. The value is not repeated: somebody typed it.
  {
    isSo: ({ DefaultValue }, { type, defaultValue = '' }) =>
      type !== 'Boolean' && (DefaultValue ?? '') !== '' && DefaultValue !== defaultValue,
    words: () =>
      'This column has a default value: a row that says nothing here may get it. A site owner can take it out in the settings of the column.',
  },
];

/** What somebody has set, and what it does, in words. */
export const setOtherwise = (field: FieldSchema, has: ColumnSet): readonly Pick<Otherwise, 'mend' | 'words'>[] =>
  ways.filter(({ isSo }) => isSo(has, field));
