import { cleanup, screen } from '@testing-library/react';
import { beginAt, goToHash, placeNow } from '../../app/address';
import { newDesk, openApp } from '../../testing/open-app';
import { beginningKey, beginningOf } from './desk-properties';
import { preconfiguredEntries } from './SupportDeskWebPart.manifest.json';

afterEach(() => {
  cleanup();
  beginAt('#/');
  window.history.replaceState(null, '', ' ');
});

it('is offered twice in the toolbox: the desk, and what is coming beside the documents', () => {
  expect(preconfiguredEntries.map((entry) => beginningOf(entry.properties))).toEqual(['#/', '#/updates']);
  const [desk, timetable] = preconfiguredEntries.map(({ title }) => title.default);
  expect([desk, timetable]).toEqual(['TMS Support Desk', 'TMS updates and documents']);
});

it.each([undefined, '', 'constructor', 'nowhere', '../x', 'javascript:alert(1)'])('%j begins at Home', (beginsAt) =>
  expect(beginningOf(beginsAt === undefined ? {} : { beginsAt })).toBe('#/'),
);

it('is one of the choices of the property pane, whatever was saved with the page', () => {
  const keys = [{}, { beginsAt: '' }, { beginsAt: 'updates' }, { beginsAt: 'nowhere' }].map(beginningKey);
  expect(keys).toEqual(['', '', 'updates', '']);
});

it('begins at the timetable where the address names no place; a place and Home are still themselves', async () => {
  beginAt('#/updates');
  window.history.replaceState(null, '', '#an-anchor-of-the-page');
  expect(placeNow()).toBe('#/updates');
  openApp(newDesk(), '');
  expect(await screen.findByRole('heading', { level: 2, name: 'Updates and documents' })).toBeTruthy();
  goToHash('#/');
  expect(placeNow()).toBe('#/');
  expect(await screen.findByRole('heading', { level: 2, name: 'Home' })).toBeTruthy();
});
