import { openedOnce, readAtOnce } from './at-once.js';

it('opens once for two who ask in the same moment', async () => {
  let times = 0;
  const open = openedOnce(() => Promise.resolve({ number: (times += 1) }));
  expect(open.now()).toBeUndefined();
  const [first, second] = await Promise.all([open(), open()]);
  expect(first).toBe(second);
  expect(open.now()).toBe(first);
  expect(times).toBe(1);
});

it('opens again after an opening that failed', async () => {
  let times = 0;
  const open = openedOnce(() => ((times += 1) === 1 ? Promise.reject(new Error('no script')) : Promise.resolve(times)));
  await expect(open()).rejects.toThrow('no script');
  expect(await open()).toBe(2);
});

it('reads once for two who ask while it is read, and anew for who asks later or after something was written', async () => {
  const answers: ((value: number) => void)[] = [];
  const read = readAtOnce(() => new Promise<number>((answer) => answers.push(answer)));
  const both = [read(), read()];
  expect(answers).toHaveLength(1);
  read.doubt();
  const after = read();
  expect(answers).toHaveLength(2);
  // The first is done only now: who asks meanwhile is still given the one that was begun after the writing.
  answers[0]!(1);
  expect(await Promise.all(both)).toEqual([1, 1]);
  const joined = read();
  expect(answers).toHaveLength(2);
  answers[1]!(2);
  expect(await Promise.all([after, joined])).toEqual([2, 2]);
  const later = read();
  answers[2]!(3);
  expect(await later).toBe(3);
});

it('asks again after a reading that failed', async () => {
  let times = 0;
  const read = readAtOnce(() => ((times += 1) === 1 ? Promise.reject(new Error('busy')) : Promise.resolve(times)));
  await expect(Promise.all([read(), read()])).rejects.toThrow('busy');
  expect(await read()).toBe(2);
});
