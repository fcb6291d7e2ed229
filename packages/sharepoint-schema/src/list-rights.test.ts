import { deskLists, permissionLevels, permissionMask } from './index.js';

const may = (access: string, bit: number): boolean => {
  const level = permissionLevels.find((one) => one.access === access)!;
  const mask = permissionMask(level.rights);
  return (((BigInt(mask.High) << 32n) | BigInt(mask.Low)) & (1n << BigInt(bit - 1))) !== 0n;
};
const [view, add, edit, remove, override, useRest] = [1, 2, 3, 4, 9, 38];

test('the levels are made of the bits that SharePoint gives each right', () => {
  expect(permissionMask(['viewListItems'])).toEqual({ High: '0', Low: '1' });
  expect(permissionMask(['useRemoteApis'])).toEqual({ High: '32', Low: '0' });
  for (const level of permissionLevels) {
    expect([may(level.access, view!), may(level.access, add!), may(level.access, useRest!)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(may(level.access, remove!)).toBe(false);
  }
  expect([may('report', edit!), may('work', edit!), may('answer-reports', edit!)]).toEqual([false, true, true]);
  expect([may('report', override!), may('work', override!), may('answer-reports', override!)]).toEqual([
    false,
    false,
    true,
  ]);
});

test('owners alone have everything', () => {
  for (const { rights } of Object.values(deskLists)) {
    for (const [audience, access] of Object.entries(rights)) expect(access === 'full').toBe(audience === 'owners');
  }
});

test('issues and their rules are closed to all but TMU and TRA, and nobody but TMU reads the people', () => {
  for (const key of ['issues', 'rules', 'rulesSnapshots', 'standardReplies', 'cover'] as const) {
    expect(deskLists[key].rights).toMatchObject({ 'tms-users': 'none', members: 'none', visitors: 'none' });
  }
  const closed = { tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' };
  expect(deskLists.people.rights).toEqual({ owners: 'full', tmu: 'work', ...closed });
});
