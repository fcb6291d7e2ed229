import * as React from 'react';
import { Problem } from './Problem';
import { FirstButton } from '../controls/FirstButton';
import { Message } from '../controls/Message';
import { ErrorSummary } from '../forms/ErrorSummary';
import { FormProvider, sentBy, type Form } from '../forms/use-form';
import styles from '../forms/forms.module.scss';

interface FormFrameProps {
  form: Form;
  submit: () => void;
  isBusy: boolean;
  /** What the button does, and what it says meanwhile: "Save", "Saving". */
  words: readonly [string, string];
  /** The way out, beside the button. */
  leave: React.ReactNode;
  /** A heading of its own, before what is wrong. */
  heading?: React.ReactNode;
  /** Why it did not load, in the service's words. What is typed stays. */
  fault?: unknown;
  children: React.ReactNode;
}

/** What every form has: what is wrong with the answers first, then a fault of the service, the questions, and the ways on and out. */
export function FormFrame({
  form,
  submit,
  isBusy,
  words,
  leave,
  heading,
  fault,
  children,
}: FormFrameProps): React.ReactElement {
  return (
    <FormProvider value={form}>
      <form
        className={styles.form}
        // A button that is busy takes no press; nor do the keys that stand for it.
        {...sentBy(() => (isBusy ? undefined : submit()))}
      >
        {heading}
        <ErrorSummary />
        {fault === undefined ? null : <Problem error={fault} hasAnswers tryAgain={submit} />}
        {children}
        <div className={styles.actions}>
          <FirstButton kind="primary" type="submit" busy={isBusy}>
            {isBusy ? words[1] : words[0]}
          </FirstButton>
          {/* By itself: a quiet button that follows another keeps away from it, and would be indented where it begins a line. */}
          <span>{leave}</span>
        </div>
      </form>
    </FormProvider>
  );
}

/** What a draft brought back is said, and can be thrown away. */
export function KeptNote({ form }: { form: Form }): React.ReactElement | null {
  if (!form.wasKept) return null;
  return (
    <Message kind="note" title="This is what you had typed before">
      <FirstButton kind="quiet" onClick={form.startAgain}>
        Discard it and start again
      </FirstButton>
    </Message>
  );
}
