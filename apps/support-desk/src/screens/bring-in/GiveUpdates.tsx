import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { DeskLink } from '../../app/DeskLink';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { isSwitchedOff } from '../../app/switches/is-switched-off';
import { dropClass, FileOffer } from '../../controls/FileOffer';
import { dropOfFiles } from '../../controls/drop-of-files';
import { Message } from '../../controls/Message';
import type { Waiting } from '../../files/take-file';
import { TextArea } from '../../forms/TextField';
import type { Form } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import { nightsOfTms } from '../updates-and-documents/nights-of-tms';
import { faultOf } from './fault-of';
import { findChanges, type Preview } from './find-changes';
import { readOutsideFile, readPasted, type OutsideRead } from './read-outside';

type State =
  | { is: 'idle'; note: string }
  | { is: 'reading'; done: number }
  | { is: 'refused'; words: string }
  | { is: 'failed'; error: unknown };

/** A file that is dropped or chosen, or words that are pasted: read, and compared with the timetable. Nothing is stored here. */
export function GiveUpdates({
  form,
  onPreview,
}: {
  form: Form;
  onPreview: (preview: Preview) => void;
}): React.ReactElement {
  const { desk, now, settings } = useDesk();
  const today = londonDate(now());
  const [state, setState] = React.useState<State>({ is: 'idle', note: '' });
  const [isOver, setOver] = React.useState(false);
  const reading = React.useRef<AbortController>();
  React.useEffect(() => () => reading.current?.abort(), []);

  const take = async (read: (waiting: Waiting) => Promise<OutsideRead>): Promise<void> => {
    reading.current?.abort();
    const mine = (reading.current = new AbortController());
    const isMine = (): boolean => reading.current === mine;
    const waiting: Waiting = {
      signal: mine.signal,
      onProgress: (done) => void (isMine() && setState({ is: 'reading', done })),
    };
    setState({ is: 'reading', done: 0 });
    try {
      const preview = await findChanges(desk, await read(waiting), waiting, nightsOfTms(settings).nights);
      if (isMine() && !mine.signal.aborted) onPreview(preview);
    } catch (error) {
      if (!isMine()) return;
      const fault = faultOf(error);
      if (fault.is === 'stopped') setState({ is: 'idle', note: 'You stopped reading the file. Nothing was stored.' });
      else setState(fault);
    }
  };
  const takeFiles = ([file, ...others]: readonly File[]): void => {
    if (!file) return;
    if (others.length > 0)
      return setState({ is: 'refused', words: 'Choose one file at a time, so that each has its own receipt.' });
    const mayReadMail = !isSwitchedOff(settings, 'reading-messages');
    void take((waiting) => readOutsideFile(file, today, { ...waiting, mayReadMail }));
  };
  const submit = (): void => {
    const pasted = form.answers['pasted'] ?? '';
    if (pasted.trim() === '') {
      form.showErrors([{ field: 'pasted', message: 'Choose a file, or paste the text of an update' }]);
      return;
    }
    form.showErrors([]);
    void take((waiting) => readPasted(pasted, today, waiting));
  };
  const place = dropOfFiles({ setOver, onFiles: takeFiles });
  return (
    <div className={dropClass(isOver)} {...place}>
      <FormFrame
        form={form}
        submit={submit}
        isBusy={state.is === 'reading'}
        words={['Show what is in it', 'Reading']}
        leave={<DeskLink to={{ screen: 'updates' }}>Back to the timetable</DeskLink>}
        fault={state.is === 'failed' ? state.error : undefined}
      >
        {state.is === 'refused' ? (
          <Message kind="problem" announced title="Nothing was stored">
            <p>{state.words}</p>
          </Message>
        ) : null}
        <KeptNote form={form} />
        <FileOffer
          id={`${form.id}-file`}
          label="A file with updates"
          hint="Drop it anywhere on this form, or choose it: the admin center’s CSV, Message center posts as JSON, the roadmap (JSON or RSS), an Outlook message (.msg or .eml), a calendar (.ics), or a file that this desk saved. You see what is in it before anything is stored."
          onFiles={takeFiles}
          done={state.is === 'reading' ? state.done : undefined}
          what="the file"
          note={state.is === 'idle' ? state.note : ''}
          onStop={() => reading.current?.abort()}
        />
        <TextArea
          name="pasted"
          label="Or paste its text"
          hint="A post, several posts, a digest, an email or a chat"
          rows={6}
          exact
        />
      </FormFrame>
    </div>
  );
}
