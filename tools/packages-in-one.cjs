const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { buildSync } = require('esbuild');

const packages = path.join(__dirname, '../packages');
const aDay = 24 * 3_600_000;

/**
 * The sources of these packages as one file each, made as a Jest starts, for the tests of what stands above them: the domain alone is
 * two hundred files, which each file of tests would find, read and run again. It is named by what is in it, so that runs side by side share
 * it and none changes under a run, and stands in the package, from where what it imports is found; what is in it is swc's no more (`test-results` in the presets).
 * @returns what Jest's `moduleNameMapper` takes.
 */
exports.packagesInOne = (...names) =>
  Object.fromEntries(
    names.map((name) => {
      const [made] = buildSync({
        entryPoints: [path.join(packages, name, 'src/index.ts')],
        outfile: path.join(packages, name, 'in-one.cjs'),
        bundle: true,
        packages: 'external',
        // "sideEffects" of a package is said of what is built, and names no file of its sources.
        ignoreAnnotations: true,
        platform: 'node',
        format: 'cjs',
        target: 'es2022',
        sourcemap: 'inline',
        write: false,
      }).outputFiles;
      const folder = path.join(packages, name, 'test-results/in-one');
      const file = path.join(folder, `${createHash('sha1').update(made.contents).digest('hex').slice(0, 16)}.cjs`);
      mkdirSync(folder, { recursive: true });
      if (!existsSync(file)) {
        writeFileSync(`${file}.${process.pid}`, made.contents);
        renameSync(`${file}.${process.pid}`, file);
      }
      for (const old of readdirSync(folder).map((one) => path.join(folder, one)))
        if (old !== file && Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > aDay)
          rmSync(old, { force: true });
      return [`^@tms-support/${name}$`, file];
    }),
  );
