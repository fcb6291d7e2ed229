// Makes an .sppkg the same, byte for byte, wherever and whenever it is built.
// `heft package-solution` puts random GUIDs into two kinds of part and the time of day into every zip entry. Here the GUIDs
// are derived from the solution's id and the part's name, and the entries are sorted and dated alike. The feature that carries the
// scripts is derived from the scripts too: Microsoft's packager gives it a new id each time, and a catalogue that meets a feature that
// it knows, in the same version, may leave the new files where they are (unproven: nobody here has seen it on a tenant).
//   node tools/normalize-sppkg.mjs <package.sppkg> <package-solution.json>
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';

// Zip keeps local time without a zone: JSZip writes the UTC fields, so this date is the same everywhere.
const entryDate = new Date(Date.UTC(2000, 0, 1));

/** A GUID (version 4 in shape) that the key alone decides. */
export function stableGuid(solutionId, key) {
  const hex = createHash('sha256').update(`${solutionId}/${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Replaces the one GUID that a part is known to have. A part without it means that the packager changed: stop, do not guess. */
function replaceGuid(name, text, pattern, guid) {
  const found = text.match(new RegExp(pattern, 'g')) ?? [];
  if (found.length !== 1) throw new Error(`${name}: expected one ${pattern}, found ${found.length}.`);
  return text.replace(pattern, (whole, before, after) => `${before}${guid}${after}`);
}

/** What the scripts are, all of them: their names and what is in them. */
const digestOf = (assets) =>
  assets
    .reduce(
      (hash, [name, data]) => hash.update(`${name}\n`).update(createHash('sha256').update(data).digest()),
      createHash('sha256'),
    )
    .digest('hex');

/** The part as it should be: parts with a random GUID get a stable one, the others pass as they are. */
export function normalizePart(name, data, solutionId, assetsDigest) {
  const guid = stableGuid(solutionId, name.startsWith('ClientSideAssets.xml') ? `${name}/${assetsDigest}` : name);
  if (name.endsWith('.xml.config.xml')) {
    return Buffer.from(replaceGuid(name, data.toString('utf8'), /(<Id>)[^<]*(<\/Id>)/, guid));
  }
  if (name === 'ClientSideAssets.xml') {
    return Buffer.from(replaceGuid(name, data.toString('utf8'), /( Id=")[^"]*(")/, guid));
  }
  return data;
}

/** @param {Buffer} data an .sppkg @param {string} solutionId @returns {Promise<Buffer>} the same package, reproducible */
export async function normalizePackage(data, solutionId) {
  const from = await JSZip.loadAsync(data);
  const to = new JSZip();
  const names = Object.keys(from.files)
    .filter((name) => !from.files[name].dir)
    .sort();
  const parts = await Promise.all(names.map(async (name) => [name, await from.files[name].async('nodebuffer')]));
  const assetsDigest = digestOf(parts.filter(([name]) => name.startsWith('ClientSideAssets/')));
  for (const [name, data] of parts) {
    const part = normalizePart(name, data, solutionId, assetsDigest);
    to.file(name, part, { date: entryDate, createFolders: false });
  }
  return to.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, solutionConfig] = process.argv.slice(2);
  if (!file || !solutionConfig) throw new Error('Usage: normalize-sppkg.mjs <package.sppkg> <package-solution.json>');
  const { solution } = JSON.parse(readFileSync(solutionConfig, 'utf8'));
  const normal = await normalizePackage(readFileSync(file), solution.id);
  // Renamed into place, so that a stop halfway never leaves half a package.
  writeFileSync(`${file}.part`, normal);
  renameSync(`${file}.part`, file);
  const hash = createHash('sha256').update(normal).digest('hex').slice(0, 12);
  console.log(`${file}: ${(normal.length / 1024).toFixed(1)} KB, sha256 ${hash}`);
}
