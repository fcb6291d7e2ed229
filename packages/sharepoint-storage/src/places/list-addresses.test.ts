import { listAddresses } from './list-addresses.js';

describe('listAddresses', () => {
  it('gives each list its page on the site, with or without a slash at the end of it', () => {
    const addresses = listAddresses('https://tms.example/sites/tmu/');
    expect(addresses).toEqual(listAddresses('https://tms.example/sites/tmu'));
    expect(addresses.rules).toMatch(/^https:\/\/tms\.example\/sites\/tmu\/Lists\/\w+$/);
    expect(new Set(Object.values(addresses)).size).toBe(Object.keys(addresses).length);
  });
});
