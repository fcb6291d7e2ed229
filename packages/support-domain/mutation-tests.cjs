// Every test of a group in one Jest file. Stryker starts Jest once for each fault, and most of that time goes into
// loading zod and the sources once for each test file.
const { readdirSync } = require('node:fs');
const path = require('node:path');

const { tests, deep = true } = JSON.parse(process.env.MUTATION_TESTS);
for (const folder of tests) {
  const files = readdirSync(path.join(__dirname, 'src', folder), { recursive: deep })
    .filter((file) => file.endsWith('.test.ts'))
    // Long walks find little that the others do not, and each fault would wait for them.
    .filter((file) => !file.includes('issue-process.properties'));
  for (const file of files) {
    describe(`${folder}/${file}`, () => {
      require(path.join(__dirname, 'src', folder, file));
    });
  }
}
