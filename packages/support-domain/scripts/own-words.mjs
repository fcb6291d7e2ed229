// Packs our own lists of words and names, which people add to in scripts/own-words, into the sources of the same name. `node scripts/own-words.mjs`
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { packedLines } from './packed-words.mjs';

const texts = new URL('own-words/', import.meta.url);
const folders = ['personal-data', 'updates/reading'];
for (const name of readdirSync(texts)) {
  const words = [...new Set(readFileSync(new URL(name, texts), 'utf8').split(/\s+/))].filter((word) =>
    /^[a-z]+$/.test(word),
  );
  const source = folders
    .map((folder) => new URL(`../src/${folder}/${name.replace('.txt', '.ts')}`, import.meta.url))
    .find((file) => existsSync(file));
  const code = readFileSync(source, 'utf8');
  const packed = code.replace(
    /(unpackedWords\(\[\n)[^\]]*(\]\))/,
    (_all, start, end) => `${start}${packedLines(words.sort())}\n${end}`,
  );
  if (!packed.includes(packedLines(words))) throw new Error(`${name} has no list to be packed into.`);
  writeFileSync(source, packed);
}
