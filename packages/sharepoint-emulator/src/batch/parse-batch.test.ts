import { parseBatch } from './parse-batch.js';

const lines = [
  '--batch_1',
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  '',
  'GET https://host/_api/web?$select=Title HTTP/1.1',
  'accept: application/json',
  '',
  '--batch_1',
  'Content-Type: multipart/mixed; boundary="changeset_2"',
  '',
  '--changeset_2',
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  '',
  "MERGE https://host/_api/web/lists/getByTitle('a b')/items(1) HTTP/1.1",
  'if-match: "e,1"',
  '',
  '{"Title":"--batch_1 is text here","Body":"a\\n\\nb"}',
  '',
  '--changeset_2',
  'Content-Type: application/http',
  '',
  'DELETE https://host/_api/x HTTP/1.1',
  '',
  '--changeset_2--',
  '',
  '--batch_1--',
  '',
];

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('%s lines', (_, end) => {
  const parts = parseBatch(lines.join(end), 'multipart/mixed; boundary=batch_1');
  expect(parts.map((part) => [part.method, part.url])).toEqual([
    ['GET', 'https://host/_api/web?$select=Title'],
    ['MERGE', "https://host/_api/web/lists/getByTitle('a b')/items(1)"],
    ['DELETE', 'https://host/_api/x'],
  ]);
  expect(parts[1]?.headers.get('if-match')).toBe('"e,1"');
  expect(JSON.parse(parts[1]?.body ?? '')).toEqual({ Title: '--batch_1 is text here', Body: 'a\n\nb' });
});

test('a part that is no request is refused', () => {
  expect(() =>
    parseBatch('--b\nContent-Type: application/http\n\nhello\n--b--', 'multipart/mixed; boundary=b'),
  ).toThrow('not a request');
});
