import * as React from 'react';
import type { DocumentRow, SeenDocument, TheirRow } from '@tms-support/sharepoint-storage';
import { proceduralDocumentSchema } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { FormFrame, KeptNote } from '../../../app/FormFrame';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import { FirstButton } from '../../../controls/FirstButton';
import { Message } from '../../../controls/Message';
import type { Answers } from '../../../drafts/draft-box';
import { bytesOf } from '../../../files/take-file';
import { Choices } from '../../../forms/Choices';
import { FieldFrame } from '../../../forms/FieldFrame';
import { TextField } from '../../../forms/TextField';
import { useField, useForm } from '../../../forms/use-form';
import { answersOf, readDocument, theirsInWords } from './document-answers';
import { useKeepDocument } from './use-keep-document';
import forms from '../../../forms/forms.module.scss';

interface DocumentFormProps {
  /** Absent: a new one. */
  row: DocumentRow | undefined;
  done: () => void;
}

type SeenHere = SeenDocument & { fileName?: string };

/** What the form was filled from, as the draft keeps it. */
function seenIn(answers: Answers, row: DocumentRow | undefined): SeenHere | undefined {
  if (!row) return undefined;
  const own = row.fileName === undefined ? {} : { fileName: row.fileName };
  try {
    const { etag, value } = JSON.parse(answers['seen'] ?? '') as Record<string, unknown>;
    const read = proceduralDocumentSchema.safeParse(value);
    if (read.success && typeof etag === 'string') return { number: row.number, etag, value: read.data, ...own };
  } catch {
    // A draft of another version: the row as it is now.
  }
  return row;
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]{1,8}$/, '');

function FileField({ isNew, choose }: { isNew: boolean; choose: (file: File | undefined) => void }) {
  const field = useField('file');
  return (
    <FieldFrame
      field={field}
      label={isNew ? 'The file' : 'A new copy (optional)'}
      hint={
        isNew
          ? 'As it is in TMS now. It goes into the library of this site, up to 250 MB.'
          : 'It replaces the file in the library, which keeps the earlier version.'
      }
    >
      <input
        id={field.id}
        className={forms.input}
        type="file"
        aria-describedby={field.describedBy(true)}
        aria-invalid={field.error ? true : undefined}
        onChange={({ target }) => choose(target.files?.[0] ?? undefined)}
      />
    </FieldFrame>
  );
}

/** Adds a document to the library, or changes what is said of one and its copy. */
export function DocumentForm({ row, done }: DocumentFormProps): React.ReactElement {
  const { drafts } = useDesk();
  const form = useForm(drafts, row ? `documents/${row.number}` : 'documents/new', () => ({
    ...answersOf(row?.value),
    ...(row ? { seen: JSON.stringify({ etag: row.etag, value: row.value }) } : {}),
  }));
  const [file, setFile] = React.useState<File>();
  const [their, setTheir] = React.useState<TheirRow<DocumentRow>>();
  const [fault, setFault] = useOfLastWrite<unknown>();
  const { isBusy, keep } = useKeepDocument();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const seen = their?.theirs ?? seenIn(form.answers, row);

  const choose = (given: File | undefined): void => {
    setFile(given);
    if (given && !(form.answers['title'] ?? '').trim()) form.set('title', withoutEnding(given.name));
  };
  const submit = async (): Promise<void> => {
    setFault(undefined);
    const { facts, errors } = readDocument(form.answers);
    const noFile = !row && !file ? [{ field: 'file', message: 'Select the file' }] : [];
    const empty = file?.size === 0 ? [{ field: 'file', message: 'The file must not be empty' }] : [];
    form.showErrors([...noFile, ...empty, ...errors]);
    if (noFile.length + empty.length + errors.length > 0) return;
    const bytes = file ? await bytesOf(file) : undefined;
    const kept = await keep(facts, seen, file && bytes ? { name: file.name, bytes } : undefined);
    if (!kept) return;
    if (kept.outcome === 'saved') {
      form.discardDraft();
      done();
    } else if (kept.outcome === 'overtaken') setTheir(kept);
    else if (kept.outcome === 'refused') form.showErrors([{ field: 'file', message: kept.because }]);
    else setFault(kept.error);
  };
  const theirs = their && row ? theirsInWords(seenIn(form.answers, row)!.value, their.theirs.value) : [];
  return (
    <FormFrame
      form={form}
      submit={() => void submit()}
      isBusy={isBusy}
      words={['Save', 'Saving']}
      leave={<FirstButton onClick={done}>Back to the list</FirstButton>}
      heading={
        <h4 ref={heading} tabIndex={-1}>
          {row ? `Change “${row.value.title}”` : 'Add a document'}
        </h4>
      }
      fault={fault}
    >
      {their ? (
        <Message kind="warning" announced title={`${their.by.name} changed this document in the meantime`}>
          <p>Your change was not saved. What you typed is below; Save replaces what they wrote.</p>
          <ul>
            {theirs.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Message>
      ) : (
        <KeptNote form={form} />
      )}
      <FileField isNew={!row} choose={choose} />
      <TextField name="title" label="What it is called" />
      <TextField name="purpose" label="What it is for (optional)" hint="In one sentence" />
      <Choices
        name="counted"
        legend="How is its time limit counted?"
        choices={[
          {
            value: 'days',
            label: 'In working days',
            reveals: (
              <>
                <TextField name="limitWorkingDays" label="How many working days?" width="short" />
                <TextField
                  name="limitFrom"
                  label="Counted from what? (optional)"
                  hint="Read after the number: “before the hearing”, “after notice”"
                />
              </>
            ),
          },
          {
            value: 'rule',
            label: 'By a rule',
            reveals: (
              <TextField
                name="limitRule"
                label="The rule"
                hint="For example “by the 15th of each month”, “every Friday”, “31 January each year”. Anything else is kept as you wrote it, but no date is worked out."
              />
            ),
          },
          { value: 'none', label: 'It has no time limit' },
        ]}
      />
      <TextField name="ownerName" label="Who keeps it? (optional)" />
      <TextField
        name="freshDays"
        label="How old may the copy be, in days? (optional)"
        width="short"
        hint="Leave it blank, and nobody is reminded."
      />
    </FormFrame>
  );
}
