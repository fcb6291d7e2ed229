import * as React from 'react';
import type { Report } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Problem } from '../../app/Problem';
import { FirstButton } from '../../controls/FirstButton';
import { Hidden } from '../../controls/Hidden';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { TextArea } from '../../forms/TextField';
import { FormProvider, sentBy, useForm } from '../../forms/use-form';
import { isEnded } from '../../words/report-words';
import type { AddedKind, ReportOffer } from '../../words/report-offers';
import { reportTextErrors } from './read-report-form';
import { useAddRow } from './use-add-row';
import forms from '../../forms/forms.module.scss';

const questions: Record<AddedKind, { label: string; hint?: string; what: string; send: string; needsWords: boolean }> =
  {
    answer: {
      label: 'What else should TMU know?',
      hint: 'Leave out names and allegations.',
      what: 'what you added',
      send: 'Add this',
      needsWords: true,
    },
    worked: {
      label: 'Anything to add? (optional)',
      what: 'that it worked',
      send: 'Say that it worked',
      needsWords: false,
    },
    'did-not-work': {
      label: 'What happens now?',
      hint: 'Leave out names and allegations.',
      what: 'that it did not work',
      send: 'Say that it did not work',
      needsWords: true,
    },
  };

interface AddToReportProps {
  report: Report;
  title: string;
  offers: readonly ReportOffer[];
  /** TMU has asked whether it worked: that comes first. */
  isAsked: boolean;
  onAdded: () => void;
}

/** What somebody may add to their own report: more about it, that it worked, or that it did not. */
export function AddToReport({ report, title, offers, isAsked, onAdded }: AddToReportProps): React.ReactElement {
  const { drafts } = useDesk();
  const kept = (['did-not-work', 'answer', 'worked'] as const).find((kind) =>
    drafts.read(`report/${report.thread}/${kind}`),
  );
  const [open, setOpen] = React.useState<AddedKind | undefined>(kept);
  const [said, setSaid] = React.useState('');
  const buttons = React.useRef<HTMLDivElement>(null);
  const status = React.useRef<HTMLParagraphElement>(null);
  const closed = React.useRef<AddedKind | 'sent'>();
  React.useEffect(() => {
    // The form that had the focus is gone: it goes back to the button that opened it, or to what is said of what was sent.
    if (open || !closed.current) return;
    if (closed.current === 'sent') status.current?.focus();
    else buttons.current?.querySelector<HTMLElement>(`[data-kind="${closed.current}"] button`)?.focus();
    closed.current = undefined;
  }, [open]);
  if (open) {
    return (
      <AddForm
        key={open}
        kind={open}
        hasEnded={isEnded(report.standsAs)}
        report={report}
        onClose={() => {
          closed.current = open;
          setOpen(undefined);
        }}
        onAdded={(how) => {
          closed.current = 'sent';
          // Said before the form goes: an empty line is not shown, and what is not shown takes no focus.
          setSaid(
            how === 'saved' ? 'TMU can read it now.' : 'It is kept on this device, and sent when SharePoint answers.',
          );
          setOpen(undefined);
          if (how === 'saved') onAdded();
        }}
      />
    );
  }
  return (
    <>
      <p role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
      <div className={forms.actions} ref={buttons}>
        {offers.map(({ kind, words }, place) => (
          <span key={kind} data-kind={kind}>
            <FirstButton
              kind={kind === 'answer' ? 'quiet' : isAsked && place === 0 ? 'primary' : 'plain'}
              onClick={() => {
                setSaid('');
                setOpen(kind);
              }}
            >
              {words}
              <Hidden>, {title}</Hidden>
            </FirstButton>
          </span>
        ))}
      </div>
    </>
  );
}

interface AddFormProps {
  kind: AddedKind;
  hasEnded: boolean;
  report: Report;
  onClose: () => void;
  onAdded: (how: 'saved' | 'waiting') => void;
}

function AddForm({ kind, hasEnded, report, onClose, onAdded }: AddFormProps): React.ReactElement {
  const { desk, drafts, newId } = useDesk<'addToReport'>();
  const form = useForm(drafts, `report/${report.thread}/${kind}`, () => ({ key: newId() }));
  const { isSending, error, add } = useAddRow();
  const { label, hint, what, send, needsWords } = questions[kind];
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (!form.wasKept) place.current?.querySelector('textarea')?.focus();
    // Once, when it opens: a draft that was kept opened with the screen, and takes no focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const submit = async (): Promise<void> => {
    const words = (form.answers.words ?? '').trim();
    if (needsWords && !words) {
      const message = kind === 'answer' ? 'Enter what else TMU should know' : 'Enter what happens now';
      return form.showErrors([{ field: 'words', message }]);
    }
    const errors = reportTextErrors('words', words);
    form.showErrors(errors);
    if (errors.length > 0) return;
    const row = { key: form.answers.key ?? '', words: words || 'It worked.' };
    const added = await add(what, () => desk.addToReport(report, kind, row));
    if (!added) return;
    form.discardDraft();
    onAdded(added);
  };
  return (
    <FormProvider value={form}>
      <form {...sentBy(submit)}>
        <ErrorSummary />
        {error === undefined ? null : <Problem error={error} hasAnswers tryAgain={() => void submit()} />}
        <div ref={place}>
          <TextArea name="words" label={label} hint={hint} rows={3} />
        </div>
        <div className={forms.actions}>
          <FirstButton kind="primary" type="submit" busy={isSending}>
            {hasEnded ? 'Tell TMU' : send}
          </FirstButton>
          {/* By itself, as in `FormFrame`: else it is indented where it begins a line. */}
          <span>
            <FirstButton kind="quiet" onClick={onClose}>
              Not now
            </FirstButton>
          </span>
        </div>
      </form>
    </FormProvider>
  );
}
