/** @jest-environment node */
import { fileFault, sizeWords } from './file-rules';

const mb = 1024 * 1024;

it('takes a file up to 25 MB, and says how large a larger one is', () => {
  expect(fileFault({ name: 'screen.png', size: 25 * mb }, [])).toBeUndefined();
  expect(fileFault({ name: 'film.mp4', size: 25 * mb + 1 }, [])).toBe(
    '“film.mp4” is 25 MB. A file must be 25 MB or smaller.',
  );
  expect([1, 20 * 1024, 1.44 * mb, 31 * mb].map(sizeWords)).toEqual(['1 KB', '20 KB', '1.4 MB', '31 MB']);
});

it('says what is wrong with a name before SharePoint does', () => {
  expect(fileFault({ name: 'a:b.png', size: 1 }, [])).toContain('must not have any of');
  expect(fileFault({ name: '.hidden', size: 1 }, [])).toContain('must not begin with a dot');
  expect(fileFault({ name: `${'a'.repeat(125)}.png`, size: 1 }, [])).toContain('must be 128 characters or fewer');
  expect(fileFault({ name: 'Screen.PNG', size: 1 }, ['screen.png'])).toContain('already');
  expect(fileFault({ name: 'a folder', size: 0 }, [])).toContain('is empty');
  expect(fileFault({ name: 'Größe & 100% (1).png', size: 1 }, ['other.png'])).toBeUndefined();
});
