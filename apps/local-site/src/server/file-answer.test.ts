import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileAnswer } from './file-answer.js';

const root = mkdtempSync(path.join(os.tmpdir(), 'local-site-files-'));
const folder = path.join(root, 'served');
mkdirSync(path.join(folder, 'inner'), { recursive: true });
writeFileSync(path.join(root, 'secret.js'), 'secret');
writeFileSync(path.join(folder, 'script.js'), 'script');
writeFileSync(path.join(folder, '.hidden'), 'hidden');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ask = (name: string, headers: Record<string, string> = {}): Promise<Response> =>
  fileAnswer(new Request('http://127.0.0.1:1/', { headers }), folder, name);

describe('a file of a folder', () => {
  it('comes with its type, and not again where it is the same', async () => {
    const first = await ask('script.js');
    expect([first.status, await first.text(), first.headers.get('content-type')]).toEqual([
      200,
      'script',
      'text/javascript; charset=utf-8',
    ]);
    const again = await ask('script.js', { 'if-none-match': first.headers.get('etag')! });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    '../secret.js',
    '..',
    '.',
    '',
    '.hidden',
    'inner',
    'inner/../../secret.js',
    '..\\secret.js',
    'none.js',
    'script.js\0.png',
  ])('is not %p', async (name) => {
    expect((await ask(name)).status).toBe(404);
  });
});
