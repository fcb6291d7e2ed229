import * as React from 'react';
import { readHearingsFile } from '@tms-support/support-domain';
import { useDesk } from '../../app/desk-context';
import { FormFrame } from '../../app/FormFrame';
import { dropClass, FileOffer } from '../../controls/FileOffer';
import { dropOfFiles } from '../../controls/drop-of-files';
import { Message } from '../../controls/Message';
import { NotTakenError, textOfFile } from '../../files/text-of-file';
import { TextArea } from '../../forms/TextField';
import type { Form } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import type { ReadHearings } from './read-hearings';

/** Ten years of hearings are 200 KB. What is far larger is something else. */
const largest = {
  bytes: 5 * 1024 * 1024,
  message: 'The file must be 5 MB or smaller. Save only the list of hearings. Nothing was brought in.',
};

/** A file that is dropped or chosen, or rows that are pasted. Nothing is stored here. */
export function GiveHearings({
  form,
  onRead,
}: {
  form: Form;
  onRead: (read: ReadHearings) => void;
}): React.ReactElement {
  const { now } = useDesk();
  const [refused, setRefused] = React.useState('');
  const [isOver, setOver] = React.useState(false);
  const isHere = React.useRef(true);
  React.useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );

  const take = async (text: () => Promise<string> | string): Promise<void> => {
    setRefused('');
    try {
      const reading = readHearingsFile(await text(), londonDate(now()));
      if (!isHere.current) return;
      if (reading.outcome === 'read') onRead(reading);
      else setRefused(reading.message);
    } catch (error) {
      const isKnown = error instanceof NotTakenError;
      if (isHere.current)
        setRefused(isKnown ? error.message : 'The file could not be read. Save it as CSV, or copy its rows.');
    }
  };
  const takeFiles = ([file, ...others]: readonly File[]): void => {
    if (!file) return;
    if (others.length > 0) return setRefused('Choose one file at a time, so that each has its own receipt.');
    void take(() => textOfFile(file, largest));
  };
  const submit = (): void => {
    const pasted = form.answers['pasted'] ?? '';
    if (pasted.trim() === '') {
      form.showErrors([{ field: 'pasted', message: 'Choose a file, or paste the rows of hearings' }]);
      return;
    }
    form.showErrors([]);
    void take(() => pasted);
  };
  return (
    <section aria-labelledby="tsd-bring-in-hearings">
      <h3 id="tsd-bring-in-hearings">Bring in hearings</h3>
      <p>
        From a file of your own. The desk keeps dates and references, and panellists’ addresses if you want that. It
        drops everything else, and shows you what.
      </p>
      <div className={dropClass(isOver)} {...dropOfFiles({ setOver, onFiles: takeFiles })}>
        <FormFrame form={form} submit={submit} isBusy={false} words={['Show what is in it', 'Reading']} leave={null}>
          {refused === '' ? null : (
            <Message kind="problem" announced title="Nothing was stored">
              <p>{refused}</p>
            </Message>
          )}
          <FileOffer
            id={`${form.id}-file`}
            label="A file with hearings"
            hint="Drop it anywhere on this form, or choose it: a sheet saved as CSV, or a calendar (.ics). You see what is in it before anything is stored."
            onFiles={takeFiles}
            what="the file"
            note=""
            onStop={() => undefined}
          />
          <TextArea
            name="pasted"
            label="Or paste its rows"
            hint="Copied from Excel, with or without the row of headings. They stay on this page only."
            rows={5}
            exact
          />
        </FormFrame>
      </div>
    </section>
  );
}
