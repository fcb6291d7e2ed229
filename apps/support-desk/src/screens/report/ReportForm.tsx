import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { latePart } from '../../app/late-part';
import { Problem } from '../../app/Problem';
import { FirstButton } from '../../controls/FirstButton';
import { Message } from '../../controls/Message';
import { Choices } from '../../forms/Choices';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { HearingChoices } from '../../forms/HearingChoices';
import { TextArea } from '../../forms/TextField';
import { FormProvider, sentBy, useForm } from '../../forms/use-form';
import { ScreenshotField, type PictureComing } from './ScreenshotField';
import { restoredWords } from '../../words/fault-words';
import { londonDate } from '../../words/london-time';
import { readReportForm } from './read-report-form';
import { useAddRow } from './use-add-row';
import forms from '../../forms/forms.module.scss';

/** What reads the words comes with the first of them. */
const Alike = latePart(
  async () => (await import(/* webpackChunkName: 'known-alike' */ './KnownAlike')).KnownAlike,
  'The desk could not check whether TMU already knows about it',
);

interface QuestionsProps {
  words?: string | undefined;
  errorText?: string | undefined;
  picture: PictureComing;
}

function Questions({ words = '', errorText = '', picture }: QuestionsProps): React.ReactElement {
  return (
    <>
      <TextArea
        name="words"
        label="What happened?"
        hint="What you were doing, and what TMS did. Leave out names and allegations."
      />
      {words || errorText ? <Alike words={words} errorText={errorText} /> : null}
      <Choices
        name="message"
        legend="Did a message appear?"
        choices={[
          {
            value: 'yes',
            label: 'Yes',
            reveals: (
              <TextArea
                name="errorText"
                label="The exact words of the message"
                hint="Paste them if you can. Leave it blank if the message has gone."
                rows={3}
                exact
              />
            ),
          },
          { value: 'no', label: 'No' },
        ]}
      />
      <ScreenshotField coming={picture} />
      <HearingChoices on="hearingOn" when="When is the hearing? (if you know)" />
    </>
  );
}

/** The report is there: what happens next, and how they will hear. It takes the focus. */
function Sent({ isWaiting, reportAnother }: { isWaiting: boolean; reportAnother: () => void }): React.ReactElement {
  const { settings } = useDesk();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <Message kind={isWaiting ? 'note' : 'saved'}>
      <h3 ref={heading} tabIndex={-1}>
        {isWaiting ? 'Your report is kept on this device' : 'TMU has your report'}
      </h3>
      <p>
        {isWaiting
          ? 'It is sent as soon as SharePoint answers, while this page is open or when you next open it.'
          : 'It is listed on this page.'}{' '}
        Come back here to see how it is going: the desk does not send email. TMU will answer you by email, in Teams or
        in person.
      </p>
      <p>
        {settings.deskContact
          ? `If it cannot wait, tell ${settings.deskContact}.`
          : 'If it cannot wait, tell TMU in Teams.'}
      </p>
      <FirstButton onClick={reportAnother}>Report another problem</FirstButton>
    </Message>
  );
}

/** The short version of the form, for one's own problem: four questions, one of them compulsory. */
export function ReportForm({ onSent }: { onSent: () => void }): React.ReactElement {
  const [turn, setTurn] = React.useState(0);
  const [sent, setSent] = React.useState<'saved' | 'waiting'>();
  if (sent) {
    return (
      <Sent
        isWaiting={sent === 'waiting'}
        reportAnother={() => {
          setSent(undefined);
          setTurn((before) => before + 1);
        }}
      />
    );
  }
  return (
    <OpenForm
      key={turn}
      onSent={(how) => {
        setSent(how);
        if (how === 'saved') onSent();
      }}
    />
  );
}

function OpenForm({ onSent }: { onSent: (how: 'saved' | 'waiting') => void }): React.ReactElement {
  const { desk, drafts, newId, now } = useDesk<'raiseReport'>();
  const form = useForm(drafts, 'report', () => ({ key: newId() }));
  const { isSending, error, add } = useAddRow();
  const picture = React.useRef<PictureComing['current']>();
  const answers = React.useRef(form.answers);
  answers.current = form.answers;
  const submit = async (): Promise<void> => {
    // A report must not go without the picture that is still being made small, nor before somebody has read why it cannot come.
    const fault = await picture.current;
    if (fault) return form.showErrors([{ field: 'screenshot', message: fault }]);
    const reading = readReportForm(answers.current, londonDate(now()));
    if ('errors' in reading) return form.showErrors(reading.errors);
    // What was mended is no longer said to be wrong, also where it is not sent.
    form.showErrors([]);
    const sent = await add('your report', () => desk.raiseReport(reading.words));
    if (!sent) return;
    form.discardDraft();
    onSent(sent);
  };
  return (
    <FormProvider value={form}>
      <form className={forms.form} {...sentBy(submit)}>
        <ErrorSummary />
        {error === undefined ? null : <Problem error={error} hasAnswers tryAgain={() => void submit()} />}
        {form.wasKept ? (
          <Message kind="note" title="This is what you had typed before">
            <p>{restoredWords(drafts.keeps)}</p>
            <FirstButton kind="quiet" onClick={form.startAgain}>
              Discard it and start again
            </FirstButton>
          </Message>
        ) : null}
        <Questions words={form.answers.words} errorText={form.answers.errorText} picture={picture} />
        <div className={forms.actions}>
          <FirstButton kind="primary" type="submit" busy={isSending}>
            {isSending ? 'Sending your report' : 'Send to TMU'}
          </FirstButton>
          <p className={forms.hint}>You can also press Ctrl and Enter.</p>
        </div>
      </form>
    </FormProvider>
  );
}
