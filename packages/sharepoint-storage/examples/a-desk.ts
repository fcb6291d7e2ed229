import { startSharePointEmulator } from '@tms-support/sharepoint-emulator';
import { openDeskOverHttp } from '@tms-support/sharepoint-storage';

// An empty site, on this device. On a tenant, give `siteUrl`, and in `headers` what your sign-in returns.
const site = await startSharePointEmulator({ databasePath: ':memory:' });
try {
  let ids = 0;
  const desk = openDeskOverHttp({
    siteUrl: site.url,
    now: () => '2026-03-02T09:30:00.000Z',
    newId: () => `id-${(ids += 1)}`,
  });
  console.log((await desk.enter()).state); // → set-up-needed

  // Set-up plans its steps, carries them out, and reads the site to check them.
  const report = await desk.applySetUp(await desk.planSetUp(), () => undefined);
  console.log(report.failed.length, report.left.steps.length); // → 0 0

  // The list of people says which roles somebody has, and so what they can do with issues.
  const { person } = await desk.enter();
  await desk.keepPerson({ name: person.name, email: person.email, roles: ['system-administrator'], hasLeft: false });
  console.log((await desk.enter()).state); // → ready

  const given = await desk.raiseIssue({
    type: 'raise',
    key: 'made-by-the-client-once',
    reporter: { kind: 'panellist', name: 'Grace Obi' },
    channel: 'portal-inbox',
    details: { whatHappened: 'Password will not work', hearingOn: '2026-03-09' },
  });
  console.log(given.outcome); // → saved
  const open = await desk.readOpenIssues();
  console.log(open.map(({ value }) => `${value.status} ${value.details.whatHappened}`).join()); // → new Password will not work
} finally {
  await site.close();
}
