import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const hearing = (key: string, on: string, panellists: string[] = []) =>
  ({ key, kind: 'hearing', on, reference: key, panellists, isOut: false }) as const;
const days = (): string => screen.getByLabelText<HTMLInputElement>('When is the hearing?').value;

it('offers the next hearings once one is said to be coming, and choosing one fills in its day', async () => {
  const desk = newDesk();
  await desk.setHearing(hearing('TEST-1', '2026-03-18'));
  await desk.setHearing(hearing('TEST-0', '2026-02-18'));
  const { container } = openApp(desk, '#/log');
  const question = await screen.findByRole('group', { name: /Is there a hearing coming up/ });
  expect(screen.queryByRole('radiogroup', { name: 'From the list of hearings' })).toBeNull();
  fireEvent.click(within(question).getByRole('radio', { name: 'Yes' }));
  const offer = await screen.findByRole('radiogroup', { name: 'From the list of hearings' });
  expect(
    within(offer)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent),
  ).toEqual(['18 March 2026 (TEST-1)']);
  fireEvent.click(within(offer).getByRole('radio'));
  expect(days()).toBe('18 March 2026');
  expect(await violations(container)).toEqual([]);
});

it('offers a panellist their own before anything is said, and nobody else’s', async () => {
  const desk = newDesk();
  await desk.setHearing(hearing('TEST-1', '2026-03-18'));
  await desk.setHearing(hearing('TEST-2', '2026-03-25', ['nell@panel.example']));
  openApp(desk, '#/log');
  await screen.findByRole('group', { name: /Is there a hearing coming up/ });
  typeIn('Who has the problem?', 'Nell Harbour');
  fireEvent.click(screen.getByRole('radio', { name: 'Panellist' }));
  expect(screen.queryByRole('radiogroup', { name: 'From the list of hearings' })).toBeNull();
  typeIn(/email/i, 'Nell@panel.example');
  const offer = await screen.findByRole('radiogroup', { name: 'From the list of hearings' });
  fireEvent.click(within(offer).getByRole('radio', { name: '25 March 2026 (TEST-2)' }));
  expect(within(offer).queryByText(/TEST-1/)).toBeNull();
  expect(days()).toBe('25 March 2026');
});

it('offers a day once, is one stop of the Tab key, and shows which day is filled in', async () => {
  const desk = newDesk();
  await desk.setHearing(hearing('TEST-1', '2026-03-18'));
  await desk.setHearing(hearing('TEST-3', '2026-03-18'));
  await desk.setHearing(hearing('TEST-2', '2026-03-25'));
  openApp(desk, '#/log');
  const question = await screen.findByRole('group', { name: /Is there a hearing coming up/ });
  fireEvent.click(within(question).getByRole('radio', { name: 'Yes' }));
  const offer = await screen.findByRole('radiogroup', { name: 'From the list of hearings' });
  const radios = within(offer).getAllByRole<HTMLInputElement>('radio');
  expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual([
    '18 March 2026 (TEST-1, TEST-3)',
    '25 March 2026 (TEST-2)',
  ]);
  expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
  expect(offer.querySelectorAll('button, a, [tabindex]')).toHaveLength(0);
  fireEvent.click(radios[1]!);
  expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
  typeIn('When is the hearing?', '18 March 2026');
  expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
});
