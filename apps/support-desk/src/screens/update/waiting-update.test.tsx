import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import type { UpdateCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../../testing/open-app';
import { withOutbox } from '../../testing/outbox-over';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const heard: UpdateCommand = {
  type: 'hear',
  key: 'MC900001',
  kind: 'microsoft',
  announced: { title: 'New sign-in page', saidOn: '2026-02-02' },
};
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const waiting = async (title: RegExp): Promise<HTMLElement> => {
  const fold = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-waiting]');
    if (!found) throw new Error('nothing waits');
    return found;
  });
  expect(within(fold).getByText(title)).toBeTruthy();
  return fold;
};

it('a step that SharePoint does not take now waits with its words, the person goes on, and it is sent by itself', async () => {
  const desk = newDesk();
  desk.timetable.walk(12, [heard]);
  openApp(desk, '#/updates/12/decide', withOutbox());
  await screen.findByRole('button', { name: 'Save the decision' });
  fireEvent.click(screen.getByRole('radio', { name: /^Test/ }));
  fireEvent.click(screen.getByRole('radio', { name: 'High impact on TMS' }));
  fireEvent.change(screen.getByLabelText(/In your own words/), { target: { value: 'Letters use it.' } });
  const give = desk.giveUpdateCommand.bind(desk);
  desk.giveUpdateCommand = async () => {
    throw new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.');
  };
  press('Save the decision');
  const fold = await waiting(/^Update 12, the decision, given/);
  expect(within(fold).getByText('Letters use it.')).toBeTruthy();
  expect(within(fold).queryByText('high')).toBeNull();
  await screen.findByRole('heading', { level: 3, name: 'What next?' });

  desk.giveUpdateCommand = give;
  fireEvent.click(within(fold).getByRole('button', { name: /^Send now/, hidden: true }));
  expect(await screen.findByText('To be tested')).toBeTruthy();
  await waitFor(() => expect(document.querySelector('[data-waiting]')).toBeNull());
});

it('a new update waits too; one that is refused when it is sent is opened again in its form, as it was typed', async () => {
  const desk = newDesk();
  openApp(desk, '#/updates/new', withOutbox());
  await screen.findByRole('button', { name: 'Put it on the timetable' });
  fireEvent.change(screen.getByLabelText('What is it called?'), { target: { value: 'New viewer' } });
  fireEvent.change(screen.getByLabelText('When is it due?'), { target: { value: 'mid-May 2026' } });
  const hear = desk.hearUpdate.bind(desk);
  desk.hearUpdate = async () => {
    throw new StorageError('STORAGE.UNREACHABLE', 'SharePoint did not answer.');
  };
  press('Put it on the timetable');
  const fold = await waiting(/^New update: New viewer, given/);
  desk.hearUpdate = async () => ({
    outcome: 'refused',
    refusal: { code: 'UPDATE.NOT_UNDERSTOOD', message: 'Somebody was quicker.' },
  });
  fireEvent.click(within(fold).getByRole('button', { name: /^Send now/, hidden: true }));
  await within(fold).findByText(/Somebody was quicker\./);
  fireEvent.click(within(fold).getByRole('button', { name: /^Open again/, hidden: true }));
  await screen.findByRole('heading', { name: 'Put an update on the timetable' });
  expect(screen.getByLabelText<HTMLInputElement>('What is it called?').value).toBe('New viewer');
  expect(screen.getByLabelText<HTMLInputElement>('When is it due?').value).toBe('mid-May 2026');
  desk.hearUpdate = hear;
  press('Put it on the timetable');
  expect(await screen.findByRole('heading', { name: 'New viewer' })).toBeTruthy();
});
