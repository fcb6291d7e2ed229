import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { goTo } from '../../app/use-route';
import { FirstButton } from '../../controls/FirstButton';
import { dateAnswers, parseDateAnswers } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { FormProvider, useForm, type FieldError } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import { periodName } from './periods';
import type { Period } from './period';
import forms from '../../forms/forms.module.scss';

/** A period of one's own: from one day to another, both counted. Its address can be sent. */
export function BetweenDates({ shown }: { shown: Period | undefined }): React.ReactElement {
  const { drafts, now } = useDesk();
  const today = londonDate(now());
  const form = useForm(drafts, 'reports/between', () =>
    shown ? { ...dateAnswers('from', shown.fromOn), ...dateAnswers('to', shown.toOn) } : {},
  );
  const submit = (): void => {
    const from = parseDateAnswers(form.answers, 'from', 'The first day', 'any', today);
    const to = parseDateAnswers(form.answers, 'to', 'The last day', 'any', today);
    const errors: FieldError[] = [];
    if (from.state === 'wrong') errors.push({ field: 'from', message: from.message, part: from.part });
    if (from.state === 'empty') errors.push({ field: 'from', message: 'Enter the first day' });
    if (to.state === 'wrong') errors.push({ field: 'to', message: to.message, part: to.part });
    if (to.state === 'empty') errors.push({ field: 'to', message: 'Enter the last day' });
    if (from.state === 'read' && to.state === 'read') {
      if (to.on >= from.on) {
        form.showErrors([]);
        form.discardDraft();
        goTo({ screen: 'reports', period: periodName({ fromOn: from.on, toOn: to.on }) });
        return;
      }
      errors.push({ field: 'to', message: 'The last day must be on or after the first day' });
    }
    form.showErrors(errors);
  };
  return (
    <FormProvider value={form}>
      <form
        className={forms.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary />
        <DateField name="from" legend="First day" />
        <DateField name="to" legend="Last day" />
        <FirstButton type="submit">Show this period</FirstButton>
      </form>
    </FormProvider>
  );
}
