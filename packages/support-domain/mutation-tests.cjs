// Every test of a folder in one Jest file. Stryker starts Jest once for each fault, and most of that time goes into
// loading zod and the sources once for each test file.
const { readdirSync } = require('node:fs');
const path = require('node:path');

const folders = process.env.MUTATION_FOLDER ? [process.env.MUTATION_FOLDER] : ['issues', 'people', 'rules', 'statistics', 'working-time'];
for (const folder of folders) {
  const files = readdirSync(path.join(__dirname, 'src', folder), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    // Long walks find little that the others do not, and each fault would wait for them.
    .filter((file) => !file.includes('issue-process.properties'));
  for (const file of files) {
    describe(`${folder}/${file}`, () => {
      require(path.join(__dirname, 'src', folder, file));
    });
  }
}
