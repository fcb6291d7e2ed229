import type { SharePointEmulator } from '@tms-support/sharepoint-emulator';
import {
  cadencesList,
  cell,
  coverList,
  deskGroups,
  hearingsList,
  issuesList,
  knownProblemsList,
  meTooList,
  outageLogList,
  outagesList,
  peopleList,
  reportsList,
  standardRepliesList,
  updatesList,
} from '@tms-support/sharepoint-schema';
import {
  coverToFields,
  hearingToFields,
  issueToFields,
  knownProblemToFields,
  outageLogToFields,
  outageToFields,
  personToFields,
  replyToFields,
  timetableToFields,
  updateToFields,
} from '@tms-support/sharepoint-storage';
import { loginNameOf } from '../people/login-name.js';
import type { StaffExample } from './examples.js';
import type { Sample } from './make-sample.js';
import type { SampleReportRow } from './sample-reports.js';

/** Everybody of the sample who may sign in, in the groups that a site owner would have put them into. */
function welcome(site: SharePointEmulator, { people }: Sample, staff: readonly StaffExample[]): void {
  const usersGroup = deskGroups.find(({ audience }) => audience === 'tms-users')!.title;
  const known = [...people.tmsUsers.map(({ name, email }) => ({ name, email, deskGroup: usersGroup })), ...staff];
  for (const { name, email, deskGroup } of known) {
    site.ensurePerson({ loginName: loginNameOf(email), title: name, email, groups: ['TMU Visitors', deskGroup] });
  }
}

function reportFields(row: SampleReportRow): Record<string, unknown> {
  const { fields } = reportsList;
  return {
    ...cell(fields.title, row.words),
    ...cell(fields.key, row.key),
    ...cell(fields.thread, row.thread),
    ...cell(fields.kind, row.kind),
    ...cell(fields.words, row.words),
    ...cell(fields.errorText, row.errorText),
  };
}

/** The hour of TMS's own releases: in the evening of the third Thursday of a month, from the first release that the sample knows of. */
function releaseCadence(firstOn: string): Record<string, unknown> {
  const { fields } = cadencesList;
  return {
    ...cell(fields.title, 'TMS release'),
    ...cell(fields.key, 'tms-release'),
    ...cell(fields.kind, 'tms-release'),
    ...cell(fields.days, 'the third Thursday of the month'),
    ...cell(fields.at, '18:00'),
    ...cell(fields.clock, 'Europe/London'),
    ...cell(fields.lastsMinutes, 180),
    ...cell(fields.fromOn, firstOn),
    ...cell(fields.tentative, true),
  };
}

/**
 * Writes the rows of the sample in one go each, with the dates and the people that they would have. They are written as the
 * desk's storage writes them; only the door is another, as REST gives no row a date of the past.
 */
export function importSample(
  site: SharePointEmulator,
  sample: Sample,
  staff: readonly StaffExample[],
  ownerEmail: string,
): void {
  welcome(site, sample, staff);
  const createdBy = loginNameOf(ownerEmail);
  const byOwner = (fields: Readonly<Record<string, unknown>>) => ({ fields, createdBy });
  const { people } = sample;
  site.importItems(
    peopleList.title,
    [...people.staff, ...people.tmsUsers, ...people.panellists].map(personToFields).map(byOwner),
  );
  site.importItems(updatesList.title, sample.updates.map(updateToFields).map(byOwner));
  site.importItems(
    updatesList.title,
    sample.posts.map((post) => ({ ...byOwner(timetableToFields(post)), createdAt: post.heardAt })),
  );
  const releases = sample.updates.filter(({ kind }) => kind === 'tms-release').map(({ window }) => window.startsAt);
  const [first] = releases.sort();
  if (first) site.importItems(cadencesList.title, [byOwner(releaseCadence(first.slice(0, 10)))]);
  site.importItems(standardRepliesList.title, sample.replies.map(replyToFields).map(byOwner));
  site.importItems(coverList.title, sample.cover.map(coverToFields).map(byOwner));
  site.importItems(hearingsList.title, sample.hearings.map(hearingToFields).map(byOwner));
  site.importItems(knownProblemsList.title, sample.knownProblems.map(knownProblemToFields).map(byOwner));
  // Two of those whose form lost its button. Where that is over, its line is gone, and nobody has another.
  const line = sample.knownProblems.findIndex(({ issueNumber }) => issueNumber !== undefined);
  const { title, key, problem } = meTooList.fields;
  site.importItems(
    meTooList.title,
    (line < 0 ? [] : people.tmsUsers.slice(1, 3)).map(({ email }) => ({
      fields: {
        ...cell(title, sample.knownProblems[line]!.line),
        ...cell(key, `${line + 1} ${email}`),
        ...cell(problem, line + 1),
      },
      createdBy: loginNameOf(email),
    })),
  );
  const written = (one: { at: string; by: { email: string } }) => ({
    createdAt: one.at,
    createdBy: loginNameOf(one.by.email),
  });
  site.importItems(
    outagesList.title,
    sample.outages.events.map((event) => ({ fields: outageToFields(event), ...written(event) })),
  );
  site.importItems(
    outageLogList.title,
    sample.outages.log.map((row) => ({ fields: outageLogToFields(row), ...written(row) })),
  );
  site.importItems(
    reportsList.title,
    sample.reports.map((row) => ({
      fields: reportFields(row),
      createdAt: row.writtenAt,
      createdBy: loginNameOf(row.byEmail),
    })),
  );
  site.importItems(
    issuesList.title,
    sample.issues.map(({ issue, createdByEmail, modifiedByEmail, modifiedAt }) => ({
      fields: issueToFields(issue),
      createdAt: issue.raisedAt,
      createdBy: loginNameOf(createdByEmail),
      modifiedAt,
      modifiedBy: loginNameOf(modifiedByEmail),
    })),
  );
}
