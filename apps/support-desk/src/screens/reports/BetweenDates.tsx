import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { goTo } from '../../app/use-route';
import { FirstButton } from '../../controls/FirstButton';
import { dateAnswers, parseSeveralDays, type SeveralDays } from '../../forms/date-answers';
import { DateField } from '../../forms/DateField';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { FormProvider, useForm, type FieldError } from '../../forms/use-form';
import { londonDate } from '../../words/london-time';
import { periodName } from './periods';
import type { Period } from './period';
import forms from '../../forms/forms.module.scss';

const days: SeveralDays = { from: 'from', to: 'to', meaning: 'mostly-past' };

/** A period of one's own: from one day to another, both counted. Its address can be sent. */
export function BetweenDates({ shown }: { shown: Period | undefined }): React.ReactElement {
  const { drafts, now } = useDesk();
  const today = londonDate(now());
  const form = useForm(drafts, 'reports/between', () =>
    shown ? { ...dateAnswers('from', shown.fromOn), ...dateAnswers('to', shown.toOn) } : {},
  );
  const submit = (): void => {
    const [from, to] = parseSeveralDays(form.answers, days, ['The first day', 'The last day'], today);
    const errors: FieldError[] = [];
    if (from.state === 'wrong') errors.push({ field: 'from', message: from.message });
    if (from.state === 'empty') errors.push({ field: 'from', message: 'Enter the first day' });
    if (to.state === 'wrong') errors.push({ field: 'to', message: to.message });
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
        <DateField name="from" of={days} label="First day" />
        <DateField name="to" of={days} label="Last day" />
        <FirstButton type="submit">Show this period</FirstButton>
      </form>
    </FormProvider>
  );
}
