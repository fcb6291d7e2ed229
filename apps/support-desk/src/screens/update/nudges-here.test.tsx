import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { dayWindow, type UpdateCommand } from '@tms-support/support-domain';
import { newDesk, openApp } from '../../testing/open-app';

afterEach(cleanup);

const heard: UpdateCommand = {
  type: 'hear',
  key: 'MC900001',
  kind: 'microsoft',
  announced: { title: 'New sign-in page', saidOn: '2026-02-02', window: dayWindow('2026-03-10') },
};
const decideTo = (choice: 'act' | 'ignore'): UpdateCommand => ({
  type: 'decide',
  decision: { choice, impact: 'high' },
});
const told: UpdateCommand = { type: 'tell', whom: ['TMU'], what: 'The date', on: '2026-02-20' };
const says = async (): Promise<readonly (string | null)[]> => {
  const heading = await screen.findByText('What needs doing');
  return within(heading.parentElement!)
    .getAllByText(/\.$/)
    .map(({ textContent }) => textContent);
};

it('says on the page of an update what needs doing, that nobody has said that they know included', async () => {
  const desk = newDesk();
  desk.timetable.walk(12, [heard]);
  openApp(desk, '#/updates/12');
  expect(await says()).toEqual([
    'Nobody at TMU has been told about it yet.',
    'Nobody has decided yet what TMU will do about it.',
  ]);
  cleanup();

  desk.timetable.walk(13, [{ ...heard, key: 'MC900002' }, told, decideTo('act')]);
  openApp(desk, '#/updates/13');
  expect(await says()).toEqual([
    'It has not passed a test yet.',
    'TMU has been told, and nobody has said that they know.',
  ]);
});

it('says nothing of what is ignored', async () => {
  const desk = newDesk();
  desk.timetable.walk(12, [heard, decideTo('ignore')]);
  openApp(desk, '#/updates/12');
  await screen.findByText('Its story');
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  expect(screen.queryByText('What needs doing')).toBeNull();
});
