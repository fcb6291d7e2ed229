// What a machine keeps when its browser is killed: the outbox's texts, and a journal of what each person was told.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** `localStorage` in a folder, a file a key. A file is whole or not there: it is renamed into place. */
export function textStoreIn(folder) {
  mkdirSync(folder, { recursive: true });
  const fileOf = (key) => path.join(folder, `${encodeURIComponent(key)}.json`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = new Map(
    names.map((name) => [decodeURIComponent(name.slice(0, -5)), readFileSync(path.join(folder, name), 'utf8')]),
  );
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      const draft = `${fileOf(key)}.draft`;
      writeFileSync(draft, text);
      renameSync(draft, fileOf(key));
      texts.set(key, text);
    },
    removeItem(key) {
      rmSync(fileOf(key), { force: true });
      texts.delete(key);
    },
  };
}

/** One line a fact, written before anything else goes on. */
export function journalIn(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return {
    past: lines.filter((line) => line.endsWith('}')).map((line) => JSON.parse(line)),
    write: (fact) => appendFileSync(file, `${JSON.stringify(fact)}\n`),
  };
}
