/** @jest-environment node */
import { supportDetails } from './support-details';

const request = {
  id: '4905dd9d-50cf-3000-bc3a-55a8e05f5676',
  at: '2026-11-26T09:15:04.000Z',
  status: 403,
  number: '-2147024891',
};
const storageError = (more: object = {}): Error =>
  Object.assign(new Error('SharePoint does not let Asha Patel do this.'), {
    name: 'StorageError',
    code: 'STORAGE.NOT_ALLOWED',
    version: '0.1.0',
    request,
    ...more,
  });

it('says what support asks for', () => {
  expect(supportDetails(storageError({ cause: new TypeError('Failed to fetch') }), '2026-11-26T09:15:06.000Z')).toBe(
    [
      'Error: STORAGE.NOT_ALLOWED, from TypeError',
      'Answer of SharePoint: 403, error -2147024891',
      'Request: 4905dd9d-50cf-3000-bc3a-55a8e05f5676',
      'Answered at: 2026-11-26T09:15:04.000Z',
      'Seen at: 2026-11-26T09:15:06.000Z',
      'Version of the desk: 0.1.0',
    ].join('\n'),
  );
});

it('finds the request of an error that was told again', () => {
  expect(supportDetails(Object.assign(new Error('x'), { cause: storageError() }))).toContain(`Request: ${request.id}`);
});

/** Names, addresses and words of people, wherever an error has room for them. */
const personal = [
  'Asha Patel',
  'asha.patel@example.org',
  'https://contoso.sharepoint.com/sites/tms/_api/web/siteusers(@u)?@u=%27i:0%23.f|membership|asha.patel@example.org%27',
  "/_api/web/GetFileByServerRelativePath(decodedurl='/sites/tms/Asha Patel expulsion.docx')",
  '07700 900123',
  'AB123456C',
  'Zoë O’Brien-Müller',
  '\u202Eletap.ahsa',
  '4905dd9d-50cf-3000-bc3a-55a8e05f5676 Asha Patel',
  '2026-11-26T09:15:04.000Z\nAsha Patel',
  '0.1.0\nAsha Patel',
  '403 Asha Patel',
];
const nothingOf = /asha|patel|contoso|sharepoint\.com|docx|07700|AB123456C|Zo|Müller|ahsa|@|_api/i;

it.each(personal)('lets nothing of %j through, wherever it stands', (text) => {
  const everywhere = (cause?: unknown): Error =>
    Object.assign(new Error(text), {
      name: text,
      code: text,
      version: text,
      message: text,
      stack: text,
      url: text,
      request: { id: text, at: text, status: text, number: text, url: text, [text]: text },
      response: { url: text, statusText: text },
      ...(cause === undefined ? {} : { cause }),
    });
  const said = supportDetails(everywhere(everywhere(everywhere())), text);
  expect(said).not.toMatch(nothingOf);
  expect(said).toBe('Error: another kind of error, from another kind of error, from another kind of error');
  expect(supportDetails(storageError({ message: text, cause: everywhere() }), text)).not.toMatch(nothingOf);
  expect(supportDetails(text, text)).toBe('Error: no error');
});

it('ends with errors that hold themselves, and with none', () => {
  const round: Error & { cause?: unknown } = new Error('x');
  round.cause = round;
  expect(supportDetails(round)).toBe(`Error: ${Array(5).fill('Error').join(', from ')}`);
  for (const none of [undefined, null, 4]) expect(supportDetails(none)).toBe('Error: no error');
});
