import { cleanup, screen, within } from '@testing-library/react';
import JSZip from 'jszip';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { press } from '../../../testing/type-in';
import { downloadFile } from '../../../controls/download-file';

jest.mock('../../../controls/download-file', () => ({ downloadFile: jest.fn() }));

const row = (number: number, flow: 'new-report' | 'digest', more: object) => ({
  number,
  etag: '"1"',
  faults: [],
  listUrl: `https://tms.example/sites/tms/Lists/DeskFlowRuns/DispForm.aspx?ID=${number}`,
  value: { flow, title: 'x', maySend: false, messages: 0, ...more },
});
const openFlows = async (maySetUp: boolean) => {
  const desk = newDesk();
  desk.person = { ...desk.person, maySetUp };
  desk.flowRuns = [
    row(1, 'new-report', { maySend: true, ranAt: '2026-03-05T08:45:00.000Z', messages: 2 }),
    row(4, 'digest', {}),
  ];
  const { container } = openApp(desk, '#/settings');
  const section = (await screen.findByRole('heading', { name: 'Emails while nobody has the desk open' })).closest(
    'section',
  )!;
  await within(section).findByText(/^May send\. Last ran/);
  return { section, container };
};

it('says of each flow whether it may send and when it last ran, and gives an owner its file', async () => {
  const { section, container } = await openFlows(true);
  within(section).getByText(/^May send\. Last ran .*8:45am.*, messages: 2\.$/);
  within(section).getByText('May not send yet. It has never run.');
  expect(within(section).getAllByText(/^There is no row for it in the list/)).toHaveLength(2);
  expect(within(section).getAllByRole('link', { name: /^Open its row in the list/ })).toHaveLength(2);
  press(/^Save its file ?: Digest on Monday/);
  const [name, bytes, type] = jest.mocked(downloadFile).mock.calls[0]!;
  expect([name, type]).toEqual(['tms-support-flow-digest.zip', 'application/zip']);
  const zip = await JSZip.loadAsync(bytes as Uint8Array);
  const path = Object.keys(zip.files).find((one) => one.endsWith('definition.json'))!;
  const definition = await zip.file(path)!.async('string');
  expect(definition).toContain('"dataset":"https://tms.example/sites/tms"');
  expect(definition).toContain("_api/web/GetList('/sites/tms/Lists/DeskIssues')");
  expect(await violations(container)).toEqual([]);
});

it('shows the rest of the team how they ran, without files; and nothing where the list is not theirs', async () => {
  const { section } = await openFlows(false);
  expect(within(section).queryByRole('button')).toBeNull();
  expect(within(section).queryByRole('link')).toBeNull();
  cleanup();
  openApp(newDesk(), '#/settings');
  await screen.findByRole('heading', { name: 'Health check' });
  expect(screen.queryByRole('heading', { name: 'Emails while nobody has the desk open' })).toBeNull();
});
