import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { FormFrame, KeptNote } from '../../app/FormFrame';
import { isSwitchedOff } from '../../app/switches/is-switched-off';
import { goTo } from '../../app/use-route';
import { FirstButton } from '../../controls/FirstButton';
import { dropOfFiles } from '../../controls/drop-of-files';
import { Message } from '../../controls/Message';
import type { Waiting } from '../../files/take-file';
import { TextArea } from '../../forms/TextField';
import type { Form } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import { faultOf } from './fault-of';
import { findChanges, type Preview } from './find-changes';
import { readOutsideFile, readPasted, type OutsideRead } from './read-outside';
import styles from './bring-in.module.scss';

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
  const input = React.useRef<HTMLInputElement>(null);
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
      const preview = await findChanges(desk, await read(waiting), waiting);
      if (isMine() && !mine.signal.aborted) onPreview(preview);
    } catch (error) {
      if (!isMine()) return;
      const fault = faultOf(error);
      if (fault.is === 'stopped') setState({ is: 'idle', note: 'You stopped the reading. Nothing was stored.' });
      else setState(fault);
    }
  };
  const takeFiles = ([file, ...others]: readonly File[]): void => {
    if (!file) return;
    if (others.length > 0)
      return setState({ is: 'refused', words: 'Give one file at a time, so that each has its own account.' });
    const mayReadMail = !isSwitchedOff(settings, 'reading-messages');
    void take((waiting) => readOutsideFile(file, today, { ...waiting, mayReadMail }));
  };
  const submit = (): void => {
    const pasted = form.answers['pasted'] ?? '';
    if (pasted.trim() === '') {
      form.showErrors([{ field: 'pasted', message: 'Choose a file, or paste the words of an update' }]);
      return;
    }
    form.showErrors([]);
    void take((waiting) => readPasted(pasted, today, waiting));
  };
  const place = dropOfFiles({ setOver, onFiles: takeFiles });
  const id = `${form.id}-file`;
  return (
    <div className={isOver ? `${styles.place} ${styles.over}` : styles.place} {...place}>
      <FormFrame
        form={form}
        submit={submit}
        isBusy={state.is === 'reading'}
        words={['Show what is in it', 'Reading']}
        leave={<FirstButton onClick={() => goTo({ screen: 'updates' })}>Back to the timetable</FirstButton>}
        fault={state.is === 'failed' ? state.error : undefined}
      >
        {state.is === 'refused' ? (
          <Message kind="problem" announced title="Nothing was stored">
            <p>{state.words}</p>
          </Message>
        ) : null}
        <KeptNote form={form} />
        <div className={styles.offer}>
          <label htmlFor={id} className={styles.offerLabel}>
            A file with updates
          </label>
          <p id={`${id}-hint`} className={styles.about}>
            Drop it anywhere on this form, or choose it: the admin center’s CSV, message center posts as JSON, an
            Outlook message (.msg or .eml), a calendar (.ics), or a file that this desk saved. You see what is in it
            before anything is stored.
          </p>
          <input
            id={id}
            ref={input}
            className={styles.file}
            type="file"
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => {
              // Taken out before the input is emptied, so that the same file can be chosen again.
              const files = [...(target.files ?? [])];
              target.value = '';
              takeFiles(files);
            }}
          />
          <p role="status" className={styles.about}>
            {state.is === 'reading' ? 'Reading' : state.is === 'idle' ? state.note : ''}
          </p>
          {state.is === 'reading' ? (
            <p>
              <progress value={state.done} max={1} aria-label="How much is read" />{' '}
              <FirstButton
                kind="quiet"
                onClick={() => {
                  reading.current?.abort();
                  // The button goes: another file is given here.
                  input.current?.focus();
                }}
              >
                Stop reading
              </FirstButton>
            </p>
          ) : null}
        </div>
        <TextArea
          name="pasted"
          label="Or paste its words"
          hint="A post, several posts, a digest, an e-mail or a chat"
          rows={6}
          exact
        />
      </FormFrame>
    </div>
  );
}
