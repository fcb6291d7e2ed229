import { parsePath } from './parse-path.js';

const none = new URLSearchParams();

test('slashes and brackets in quotes are part of a name', () => {
  const [web, list] = parsePath("web/getByTitle('a/b (c) ''d''')", none);
  expect([web?.name, list?.name, list?.args?.positional]).toEqual(['web', 'getByTitle', ["a/b (c) 'd'"]]);
});

test('guids, numbers, names and aliases are told apart', () => {
  const aliases = new URLSearchParams([['@a', "'/sites/x'"]]);
  expect(parsePath("lists(guid'ABCDEF00-0000-0000-0000-000000000000')", none)[0]?.args?.positional).toEqual([
    'abcdef00-0000-0000-0000-000000000000',
  ]);
  expect(parsePath('items(7)', none)[0]?.args?.positional).toEqual([7]);
  expect(parsePath('getList(@a)', aliases)[0]?.args?.positional).toEqual(['/sites/x']);
  expect([...(parsePath("add(url='a.txt',overwrite=true)", none)[0]?.args?.named ?? [])]).toEqual([
    ['url', 'a.txt'],
    ['overwrite', true],
  ]);
});
