import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { FileOffer, dropClass } from '../../controls/FileOffer';
import { dropOfFiles } from '../../controls/drop-of-files';
import { Message } from '../../controls/Message';
import { NotTakenError, textOfFile } from '../../files/text-of-file';
import { TextArea } from '../../forms/TextField';
import { useForm, type Form } from '../../forms/use-form';

/** Fifty thousand cells of text: more is another kind of file. */
const largest = {
  bytes: 20 * 1024 * 1024,
  message: 'The file must be 20 MB or smaller. Bring in some of the rows at a time. Nothing was stored.',
};

type State = { is: 'idle' } | { is: 'reading' } | { is: 'refused'; words: string } | { is: 'failed'; error: unknown };

interface GiveRowsProps {
  /** The id of the draft that keeps what is pasted. */
  draft: string;
  /** What the rows are of: "people". */
  of: string;
  hint: string;
  leave: React.ReactNode;
  /** Reads the text, and shows what is in it. A sentence where it cannot be read. */
  take: (text: string) => Promise<string | undefined>;
  /** The form, for whoever forgets the draft once all is stored. */
  onForm: (form: Form) => void;
}

/** Rows out of a spreadsheet: pasted, or as a file of values that is dropped or chosen. Nothing is stored here. */
export function GiveRows({ draft, of, hint, leave, take, onForm }: GiveRowsProps): React.ReactElement {
  const { drafts } = useDesk();
  const form = useForm(drafts, draft, () => ({ pasted: '' }));
  const [state, setState] = React.useState<State>({ is: 'idle' });
  const [isOver, setOver] = React.useState(false);
  const turn = React.useRef(0);
  React.useEffect(() => {
    onForm(form);
  }, [form, onForm]);
  React.useEffect(
    () => () => {
      turn.current = -1;
    },
    [],
  );

  const read = async (textOf: () => Promise<string>): Promise<void> => {
    const mine = (turn.current += 1);
    setState({ is: 'reading' });
    let next: State = { is: 'idle' };
    try {
      const refused = await take(await textOf());
      if (refused !== undefined) next = { is: 'refused', words: refused };
    } catch (error) {
      next = error instanceof NotTakenError ? { is: 'refused', words: error.message } : { is: 'failed', error };
    }
    if (turn.current === mine) setState(next);
  };
  const takeFiles = ([file, ...others]: readonly File[]): void => {
    if (!file) return;
    if (others.length > 0)
      setState({ is: 'refused', words: 'Choose one file at a time, so that each has its own receipt.' });
    else void read(() => textOfFile(file, largest));
  };
  const submit = (): void => {
    const pasted = form.answers['pasted'] ?? '';
    if (pasted.trim() === '') {
      form.showErrors([{ field: 'pasted', message: 'Paste the rows, or choose a file' }]);
      return;
    }
    form.showErrors([]);
    void read(async () => pasted);
  };
  return (
    <div className={dropClass(isOver)} {...dropOfFiles({ setOver, onFiles: takeFiles })}>
      <FormFrame
        form={form}
        submit={submit}
        isBusy={state.is === 'reading'}
        words={['Show what is in it', 'Reading']}
        leave={leave}
        fault={state.is === 'failed' ? state.error : undefined}
      >
        {state.is === 'refused' ? (
          <Message kind="problem" announced title="Nothing was stored">
            <p>{state.words}</p>
          </Message>
        ) : null}
        <KeptNote form={form} />
        <TextArea name="pasted" label={`Paste the rows of ${of}, with their header`} hint={hint} rows={8} exact />
        <FileOffer
          id={`${form.id}-file`}
          label="Or a file"
          hint="Drop it anywhere on this form, or choose it: CSV, or text with tabs. You see what is in it before anything is stored."
          onFiles={takeFiles}
          done={undefined}
          what="the file"
          note=""
          onStop={() => undefined}
        />
      </FormFrame>
    </div>
  );
}
