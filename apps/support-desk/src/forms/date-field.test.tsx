import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { DraftBox } from '../drafts/draft-box';
import { violations } from '../testing/open-app';
import { typeIn } from '../testing/type-in';
import type { SeveralDays } from './date-answers';
import { DateField } from './DateField';
import { FormProvider, useForm } from './use-form';

// A Wednesday.
const box = () => new DraftBox('site', 'ada@tmu.example', undefined, () => Date.parse('2026-12-02T09:00:00Z'));
const days: SeveralDays = { from: 'from', to: 'to', meaning: 'mostly-coming', toMeaning: 'coming' };

function Dates({ drafts }: { drafts: DraftBox }): React.ReactElement {
  const form = useForm(drafts, 'dates', () => ({}));
  return (
    <FormProvider value={form}>
      <DateField name="hearing" meaning="coming" label="Hearing" hint="For example Friday" />
      <DateField name="from" of={days} label="First day" />
      <DateField name="to" of={days} label="Last day" />
    </FormProvider>
  );
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const said = (label: string): string =>
  document.getElementById(field(label).getAttribute('aria-describedby')!.split(' ').pop()!)!.textContent!;

it('says what is understood while it is typed, and writes it out once the field is left', async () => {
  const { container } = render(<Dates drafts={box()} />);
  expect(said('Hearing')).toBe('');
  typeIn('Hearing', '3 d');
  expect(said('Hearing')).toBe('');
  typeIn('Hearing', '3 dec');
  expect([field('Hearing').value, said('Hearing')]).toEqual(['3 dec', 'Thursday 3 December 2026']);
  typeIn('Hearing', 'tomorrow');
  fireEvent.blur(field('Hearing'));
  expect([field('Hearing').value, said('Hearing')]).toEqual(['3 December 2026', 'Thursday 3 December 2026']);
  expect(await violations(container)).toEqual([]);
});

it('keeps what it does not understand as it was typed', () => {
  render(<Dates drafts={box()} />);
  typeIn('Hearing', 'after lunch');
  fireEvent.blur(field('Hearing'));
  expect([field('Hearing').value, said('Hearing')]).toEqual(['after lunch', '']);
});

it('asks which day is meant, and puts the one that is chosen', async () => {
  const { container } = render(<Dates drafts={box()} />);
  typeIn('Hearing', 'next Friday');
  fireEvent.blur(field('Hearing'));
  expect([field('Hearing').value, said('Hearing')]).toEqual(['next Friday', 'Which day do you mean?']);
  expect(await violations(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Friday 11 December 2026' }));
  expect([field('Hearing').value, said('Hearing')]).toEqual(['11 December 2026', 'Friday 11 December 2026']);
  expect(document.activeElement).toBe(field('Hearing'));
  expect(screen.queryByRole('button')).toBeNull();
});

it('takes both days from the first field, and leaves a last day that was typed alone', () => {
  render(<Dates drafts={box()} />);
  typeIn('First day', '3–9 December');
  expect(said('First day')).toBe('Thursday 3 December 2026 to Wednesday 9 December 2026');
  expect(said('Last day')).toBe('Wednesday 9 December 2026');
  fireEvent.blur(field('First day'));
  expect([field('First day').value, field('Last day').value]).toEqual(['3 December 2026', '9 December 2026']);
  typeIn('First day', '4–10 December');
  fireEvent.blur(field('First day'));
  expect([field('First day').value, field('Last day').value]).toEqual(['4–10 December', '9 December 2026']);
});

it('opens a draft that was kept while a date was three answers, also over one that the form begins with', () => {
  const drafts = box();
  drafts.keep('dates', { 'hearing.day': '9', 'hearing.month': '3', 'hearing.year': '2027' });
  render(<Dates drafts={drafts} />);
  expect([field('Hearing').value, said('Hearing')]).toEqual(['9 3 2027', 'Tuesday 9 March 2027']);
});
