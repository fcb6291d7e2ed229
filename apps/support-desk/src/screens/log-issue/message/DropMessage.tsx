import * as React from 'react';
import { MessageFileError } from '@tms-support/message-reader';
import { useDesk } from '../../../app/desk-context';
import { isSwitchedOff } from '../../../app/switches/is-switched-off';
import { dropClass, FileOffer } from '../../../controls/FileOffer';
import { dropOfFiles } from '../../../controls/drop-of-files';
import { Message } from '../../../controls/Message';
import { domId, useFormOf } from '../../../forms/use-form';
import { isPictureType } from '../../../pictures/take-picture';
import { messageAnswers } from './kept-message';
import { LateReview } from './late-review';
import { beginsAsMessage, bringsMessage, isMessageText } from '../../../files/message-dragged';
import { pastedFiles } from '../../../files/pasted-files';
import { takeFile, type TakenFile } from '../../../files/take-file';

interface DropMessageProps {
  children: React.ReactNode;
  /** A message was read; of one without a file its words alone are there. */
  onTaken: (taken: TakenFile | undefined) => void;
  /** Pictures were pasted or dropped: they go with the issue, as files. */
  onPictures: (files: readonly File[]) => void;
}

const messageTypes =
  '.msg,.oft,.eml,.emlx,.mbox,.dat,.p7m,.ics,.mht,.mhtml,.htm,.html,.txt,.rtf,message/rfc822,application/vnd.ms-outlook,';

function wordsOf(error: unknown): string {
  return error instanceof MessageFileError
    ? error.message
    : 'The part of the desk that reads messages did not load. Try again in a minute.';
}

const offWords =
  'Reading messages is switched off for now. Copy the text of the message and paste it into “What happened?”.';

const noFileWords =
  'This version of Outlook does not pass on a message that you drag. Save it as a file and choose it here, or copy its text and paste it into “What happened?”.';

/**
 * The form, as a place to drop or paste an Outlook message, with a button for those who do neither. Whatever becomes of the
 * file, what was typed stays.
 */
export function DropMessage({ children, onTaken, onPictures }: DropMessageProps): React.ReactElement {
  const form = useFormOf();
  const isOff = isSwitchedOff(useDesk().settings, 'reading-messages');
  const [state, setState] = React.useState<
    { is: 'idle' } | { is: 'reading'; done: number } | { is: 'failed'; words: string }
  >({
    is: 'idle',
  });
  const [isOver, setOver] = React.useState(false);
  const [note, setNote] = React.useState('');
  const reading = React.useRef<AbortController>();
  const readingOf = React.useRef('');
  React.useEffect(() => () => reading.current?.abort(), []);
  const id = `${form.id}-file`;
  const failed = (error: unknown): void => setState({ is: 'failed', words: wordsOf(error) });

  const take = async (given: readonly File[]): Promise<void> => {
    const pictures = given.filter(isPictureType);
    const files = given.filter((one) => !isPictureType(one));
    const [file] = files;
    if (pictures.length > 0) onPictures(pictures);
    if (!file) return;
    if (isOff) return setState({ is: 'failed', words: offWords });
    // Another comes before this one is in the form: it is named, or it would seem to be there.
    const left =
      state.is === 'reading'
        ? readingOf.current
        : form.answers['email.state'] === 'review' && form.answers['email.file'];
    readingOf.current = file.name;
    reading.current?.abort();
    const mine = (reading.current = new AbortController());
    const isMine = (): boolean => reading.current === mine;
    setState({ is: 'reading', done: 0 });
    void LateReview.prefetch();
    setNote(
      files.length > 1
        ? `One message at a time: ${file.name} is read, the others are not.`
        : left
          ? `${left} is not in the form: ${file.name} came after it.`
          : '',
    );
    try {
      const onProgress = (done: number): void => void (isMine() && setState({ is: 'reading', done }));
      const taken = await takeFile(file, { signal: mine.signal, onProgress });
      if (!isMine() || mine.signal.aborted) return;
      onTaken(taken);
      form.setSeveral(messageAnswers(file.name, taken.message));
      setState({ is: 'idle' });
    } catch (error) {
      if (!isMine()) return;
      const isStopped = error instanceof MessageFileError && error.code === 'MESSAGE.STOPPED';
      if (isStopped) setNote(error.message);
      setState(isStopped ? { is: 'idle' } : { is: 'failed', words: wordsOf(error) });
    }
  };
  /** New Outlook hands over no file when a message is dragged out of it: its words, or nothing. */
  const takeWords = async (text: string): Promise<void> => {
    if (isOff) return setState({ is: 'failed', words: offWords });
    if (!isMessageText(text)) return setState({ is: 'failed', words: noFileWords });
    reading.current?.abort();
    void LateReview.prefetch();
    const { readPasted } = await import(/* webpackChunkName: 'read-message' */ '@tms-support/message-reader');
    const taken = await readPasted(text);
    onTaken(taken);
    form.setSeveral(messageAnswers('', taken.message));
    setNote('');
    setState({ is: 'idle' });
  };
  const place = dropOfFiles({
    setOver,
    takes: bringsMessage,
    onFiles: (files, data) => (files.length > 0 ? take(files) : takeWords(data.getData('text/plain'))).catch(failed),
  });

  return (
    <div
      className={dropClass(isOver)}
      {...place}
      onPaste={(event) => {
        const files = pastedFiles(event);
        // As the description alone: in another field a part of a message may be what is asked for.
        const isFor = !isOff && (event.target as Element).id === domId(form.id, 'details.whatHappened');
        const text = files.length === 0 && isFor ? event.clipboardData.getData('text/plain') : '';
        if (files.length === 0 && !beginsAsMessage(text)) return;
        event.preventDefault();
        void (files.length > 0 ? take(files) : takeWords(text)).catch(failed);
      }}
    >
      <FileOffer
        id={id}
        label={isOff ? 'Have you got a screenshot?' : 'Have you got it as an Outlook message?'}
        hint={
          isOff
            ? `Drop it anywhere on this form, paste it, or choose the file. ${offWords}`
            : 'Drop it anywhere on this form, paste it, or choose the file (.msg, .eml, .mht, .html, .txt or .rtf). A screenshot can be pasted or dropped too.'
        }
        accept={`${isOff ? '' : messageTypes}image/png,image/jpeg,image/gif,image/webp`}
        onFiles={(files) => void take(files)}
        done={state.is === 'reading' ? state.done : undefined}
        what="the message"
        note={note}
        onStop={() => reading.current?.abort()}
      />
      {state.is === 'failed' ? (
        <Message kind="problem" announced title={state.words}>
          <p>What you typed is still here.</p>
        </Message>
      ) : null}
      {children}
    </div>
  );
}
