import * as fc from 'fast-check';
import { fileNameFor, isArchive } from './file-name.js';

test.each([
  ['Screenshot 2026-03-10.png', 'Screenshot 2026-03-10.png'],
  ['50% of "TEST-7": what?.png', '50- of -TEST-7-- what-.png'],
  ['..\\..\\web.config', '-..-web.config'.replace('..', '.')],
  ['/etc/passwd', '-etc-passwd'],
  ['.htaccess', 'htaccess'],
  ['   ', 'file'],
  ['story-1-abc.json', 'file-story-1-abc.json'],
  ['\u202egnp.exe', '-gnp.exe'],
  ['a.', 'a'],
])('%j is kept as %j', (name, kept) => expect(fileNameFor(name)).toBe(kept));

test('whatever a file is called, the name is one that SharePoint takes, and stays as it is once it is so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const kept = fileNameFor(name);
      expect(kept).not.toMatch(/["*:<>?/\\|#%\u0000-\u001f]|^[\s._]|[\s.]$|\.\./);
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThanOrEqual(134);
      expect(isArchive(kept)).toBe(false);
      expect(fileNameFor(kept)).toBe(kept);
    }),
  );
});
