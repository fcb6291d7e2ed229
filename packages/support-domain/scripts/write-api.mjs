// Writes docs/api.md, the reference of everything public, from the sources. Run in this package's folder:
//   npm run docs:api
// It is made whenever the package is packed, and is not committed: a second copy of every docstring would only go stale.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const page = 'docs/api.md';
const folder = mkdtempSync(path.join(tmpdir(), 'api-'));
const typedoc = path.join(path.dirname(createRequire(import.meta.url).resolve('typedoc/package.json')), 'bin/typedoc');

/** What TypeDoc wrote, without its own heading and without its anchors. */
const read = (file) =>
  readFileSync(path.join(folder, file), 'utf8')
    .replace(/^# .*\n+/, '')
    .replace(/<a id="[^"]+"><\/a> /g, '')
    .trim();

/** Each name leads to its heading. TypeDoc counts its own anchors among those of one name, which the page does not have. */
function withLinks(text) {
  const seen = new Map();
  const anchors = new Map();
  for (const [, depth, heading] of text.matchAll(/^(#+) (.+)$/gm)) {
    const slug = heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    if (depth === '###') anchors.set(heading.replace(/\(\)$|\\<.*/, ''), times === 0 ? slug : `${slug}-${times}`);
  }
  return text.replace(/\[`(\w+)`\]\([^)]*#[^)]*\)/g, (link, name) => {
    if (anchors.has(name)) return `[\`${name}\`](#${anchors.get(name)})`;
    if (/^[A-Z]/.test(name)) throw new Error(`${link} leads nowhere`);
    return `\`${name}\``; // a member, which has a row in a table and no heading
  });
}

try {
  execFileSync(process.execPath, [typedoc, '--out', folder, '--logLevel', 'Warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const main = read('index.md');
  const chapters = [...main.matchAll(/^## (.+)$/gm)].map(
    ([, name]) => `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})`,
  );
  const dmn = read('rules/dmn.md').replace(/^## .*\n+/gm, '');
  const text = withLinks(`# \`@tms-support/support-domain\`: everything public

Written from the sources by \`npm run docs:api\`, not by hand:
${chapters.join(',\n')},
and [the way out to DMN](#the-way-out-to-dmn). Examples are in the [README](../README.md).

${main}

## The way out to DMN

Exported by \`@tms-support/support-domain/dmn\`.

${dmn}
`);
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
