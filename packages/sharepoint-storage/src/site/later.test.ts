import { later } from './later.js';

it('gives what came', async () => {
  await expect(later(async () => ({ plan: 1 }))).resolves.toEqual({ plan: 1 });
});

it('says that it did not come, why, and that another try may', async () => {
  const cause = new Error('Loading chunk storage-set-up failed.');
  await expect(later(() => Promise.reject(cause))).rejects.toMatchObject({ code: 'STORAGE.UNREACHABLE', cause });
});
