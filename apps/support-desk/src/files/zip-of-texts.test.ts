/** @jest-environment node */
import JSZip from 'jszip';
import { zipOfTexts } from './zip-of-texts';

it('is read by another’s reader, name by name and byte by byte', async () => {
  const files = {
    'manifest.json': '{"a":1}',
    'Microsoft.Flow/flows/x/definition.json': `é € 😀 ${'x'.repeat(40_000)}`,
    empty: '',
  };
  const zip = await JSZip.loadAsync(zipOfTexts(files), { checkCRC32: true });
  const read = await Promise.all(Object.keys(files).map(async (name) => [name, await zip.file(name)!.async('string')]));
  expect(Object.fromEntries(read)).toEqual(files);
});
