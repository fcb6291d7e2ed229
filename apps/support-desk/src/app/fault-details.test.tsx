import * as React from 'react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { takeClipboard } from '../testing/clipboard';
import { violations } from '../testing/open-app';
import { FaultDetails } from './FaultDetails';

afterEach(cleanup);

const id = '4905dd9d-50cf-3000-bc3a-55a8e05f5676';
const headers = new Map([
  ['SPRequestGuid', id],
  ['Date', 'Thu, 26 Nov 2026 09:15:04 GMT'],
]);
const cause = Object.assign(new Error('No answer for asha.patel@example.org'), {
  isHttpRequestError: true,
  status: 503,
  response: { headers },
});
const error = new StorageError('STORAGE.BUSY', 'Busy (while reading “Asha Patel”).', cause);
it('shows the request, its time and the version, and copies them without a word of a person', async () => {
  const clipboard = takeClipboard();
  const { container } = render(<FaultDetails error={error} />);
  fireEvent.click(screen.getByText('Copy details for support'));
  await screen.findByText('Copied.');
  expect(clipboard.text()).toBe(
    `Error: STORAGE.BUSY, from Error\nAnswer of SharePoint: 503\nRequest: ${id}\nAnswered at: 2026-11-26T09:15:04.000Z\nVersion of the desk: ${error.version}`,
  );
  const [sent, said] = [...container.querySelectorAll('pre')].map((pre) => pre.textContent);
  expect(sent).toBe(clipboard.text());
  expect(said).toContain('asha.patel@example.org');
  expect(await violations(container)).toEqual([]);
});

it('says how to copy where the browser does not let the desk do it', async () => {
  takeClipboard(false);
  render(<FaultDetails error={error} />);
  fireEvent.click(screen.getByText('Copy details for support'));
  expect(await screen.findByText(/Select the lines above and copy them/)).toBeTruthy();
});
