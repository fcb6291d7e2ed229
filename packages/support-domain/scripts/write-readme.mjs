// Puts the examples into README.md, as they are. A test runs them, and fails where the page has others.
import { readFileSync, writeFileSync } from 'node:fs';

const page = readFileSync('README.md', 'utf8');
const block = (file) => `<!-- ${file} -->\n\`\`\`ts\n${readFileSync(file, 'utf8')}\`\`\``;
writeFileSync(
  'README.md',
  page.replace(/<!-- (examples\/[\w-]+\.ts) -->\n```ts\n[^]*?```/g, (_, file) => block(file)),
);
