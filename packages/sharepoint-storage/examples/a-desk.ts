import { startSharePointEmulator } from '@tms-support/sharepoint-emulator';
import { openDeskOverHttp } from '@tms-support/sharepoint-storage';

// A site without anything, on this machine. On a tenant: `siteUrl` and, in `headers`, what your sign-in gives.
const site = await startSharePointEmulator({ databasePath: ':memory:' });
try {
  let ids = 0;
  const desk = openDeskOverHttp({
    siteUrl: site.url,
    now: () => '2026-03-02T09:30:00.000Z',
    newId: () => `id-${(ids += 1)}`,
  });
  console.log((await desk.enter()).state); // → set-up-needed

  // Set-up says what it would do, does it, and reads it back.
  const report = await desk.applySetUp(await desk.planSetUp(), () => undefined);
  console.log(report.failed.length, report.left.steps.length); // → 0 0

  // What somebody may do with issues is their roles in the list of people.
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
