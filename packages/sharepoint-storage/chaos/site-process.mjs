// The site in a process of its own, to be killed at any moment. Everything that it is told stands in one argument.
import { loginOf, owner } from './plan.mjs';
import { SITE_ADMINISTRATOR, startSharePointEmulator } from '@tms-support/sharepoint-emulator';

const { databasePath, port, faults, people, group } = JSON.parse(process.argv[2]);
const title = 'Desk';
const { url, emulator } = await startSharePointEmulator({ databasePath, port, siteUrl: '/sites/desk', title });
emulator.ensurePerson({
  loginName: loginOf(owner.email),
  title: owner.name,
  email: owner.email,
  groups: [`${title} Owners`],
});
for (const { name, email } of people) {
  emulator.ensurePerson({
    loginName: loginOf(email),
    title: name,
    email,
    groups: group ? [group] : [`${title} Visitors`],
  });
}
emulator.setFaults(faults);
process.send({ url, administrator: SITE_ADMINISTRATOR });
process.on('disconnect', () => process.exit());
