import { cleanup, screen, waitFor } from '@testing-library/react';
import { answeredFromReport, reportThatItDidNotWork } from '../testing/example-report';
import { newDesk, openApp } from '../testing/open-app';
import { settled } from '../testing/settled';

afterEach(cleanup);

const report = reportThatItDidNotWork();

it('says which issue is open again, also where the reports are read once more while it is written', async () => {
  const desk = newDesk();
  desk.walk(41, answeredFromReport);
  desk.reports = [report];
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  const give = desk.giveCommand.bind(desk);
  const gave = jest.spyOn(desk, 'giveCommand').mockImplementation(async (...given) => {
    await held;
    return give(...given);
  });
  openApp(desk);
  await waitFor(() => expect(gave).toHaveBeenCalledTimes(1));
  // As from a site: what is read again is never the same list.
  const reads = jest.spyOn(desk, 'readReports').mockImplementation(() => Promise.resolve([{ ...report }]));
  // Another screen reads the same reports, and its reading takes the place of the first.
  window.location.hash = '#/report';
  await screen.findByRole('heading', { level: 2, name: /Report a problem/ });
  window.location.hash = '#/';
  await waitFor(() => expect(reads).toHaveBeenCalled());
  await settled();
  letGo();
  expect(await screen.findByRole('link', { name: 'open issue 41' })).toBeTruthy();
  expect(gave).toHaveBeenCalledTimes(1);
});

it('costs no reading of its own beside a screen that reads the reports', async () => {
  const desk = newDesk();
  desk.walk(41, answeredFromReport);
  desk.reports = [reportThatItDidNotWork({ rows: report.rows.slice(0, 1) })];
  const reads = jest.spyOn(desk, 'readReports');
  openApp(desk);
  await screen.findByRole('link', { name: /^Issue 41:/ });
  await settled();
  expect(reads).toHaveBeenCalledTimes(1);
});
