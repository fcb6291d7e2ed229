import { readArmour } from './pgp-armour.js';

const signature = '-----BEGIN PGP SIGNATURE-----\n\niHU\n-----END PGP SIGNATURE-----';

it('has the words that are signed, as they were before dashes were put before them, and what stands around them', () => {
  const text = `Above\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nOne\n- - a dash\n${signature}\nBelow`;
  expect(readArmour(text)).toEqual({ text: 'Above\nOne\n- a dash\n\nBelow', signatures: [signature], encrypted: [] });
});

it('takes out what is encrypted, each stretch of it, and to the end where it has none', () => {
  const block = '-----BEGIN PGP MESSAGE-----\n\nhQ\n-----END PGP MESSAGE-----';
  expect(readArmour(`a\n${block}\nb\n${block}`)).toEqual({
    text: 'a\n\nb\n',
    signatures: [],
    encrypted: [block, block],
  });
  expect(readArmour('a\n-----BEGIN PGP MESSAGE-----\nhQ')?.text).toBe('a\n');
});

it('leaves alone what has nothing of it, and a key that somebody sends', () => {
  expect(readArmour('- a list\n- of things')).toBeUndefined();
  const key = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDM\n-----END PGP PUBLIC KEY BLOCK-----\n- a list';
  expect(readArmour(key)?.text).toBe(key);
});
