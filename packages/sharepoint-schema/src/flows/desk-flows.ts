import { inboxes, issueStatuses, reportStandings } from '@tms-support/support-domain';
import { coverList } from '../lists/cover.js';
import { flowNames, flowRows, type FlowName } from '../lists/flow-runs.js';
import { issuesList } from '../lists/issues.js';
import { peopleList } from '../lists/people.js';
import { reportRowWords, reportsList } from '../lists/reports.js';
import { settingKeys, settingsList } from '../lists/settings.js';
import { updatesList } from '../lists/updates.js';
import { updateStages } from '../words/update-words.js';
import {
  beganAt,
  eachAs,
  forEach,
  linkTo,
  noteRun,
  onlyWhere,
  ownRow,
  rowsOf,
  sendMail,
  when,
  type Actions,
  type FlowPlaces,
} from './flow-steps.js';

/** One flow: when it runs, and what it does, in the Workflow Definition Language. */
export interface DeskFlow {
  name: FlowName;
  title: string;
  recurrence: Readonly<Record<string, unknown>>;
  actions: Actions;
}

const own = "first(body('Own_row')?['value'])";
const maySend = `${own}?['DeskMaySend']`;
const rows = (of: string): string => `body('${of}')?['value']`;
/** Today in London, as the lists write days. */
const today = "convertTimeZone(outputs('Began_at'), 'UTC', 'GMT Standard Time', 'yyyy-MM-dd')";
const portalInbox = `first(${rows('Portal_inbox')})?['${settingsList.fields.value.name}']`;

const portalInboxRow = (places: FlowPlaces, after: readonly string[]) =>
  rowsOf(
    places,
    {
      list: settingsList,
      select: [settingsList.fields.value],
      filter: `${settingsList.fields.key.name} eq '${settingKeys.portalInbox}'`,
      top: 1,
    },
    after,
  );

/** Who covers the portal inbox today, without who is away: an array of addresses, `Who_covers`. */
function whoCovers(places: FlowPlaces): Actions {
  const { inbox, personEmail, fromOn, toOn, away } = coverList.fields;
  const select = [inbox, personEmail, fromOn, toOn, away];
  // `or` looks at both of its sides, and a blank cell cannot be compared.
  const day = (field: { name: string }, blank: string): string =>
    `if(empty(item()?['${field.name}']), '${blank}', item()?['${field.name}'])`;
  const isToday = `lessOrEquals(${day(fromOn, '9999')}, ${today}), greaterOrEquals(${day(toOn, '9999')}, ${today})`;
  const email = `@item()?['${personEmail.name}']`;
  return {
    Cover: rowsOf(places, { list: coverList, select, orderBy: 'Id desc', top: 500 }),
    Away_today: onlyWhere(`@${rows('Cover')}`, `@and(equals(item()?['${away.name}'], true), ${isToday})`, ['Cover']),
    Who_is_away: eachAs("@body('Away_today')", email, ['Away_today']),
    Covering_today: onlyWhere(
      `@${rows('Cover')}`,
      `@and(equals(item()?['${away.name}'], false), equals(item()?['${inbox.name}'], '${inboxes['portal-inbox'].stored}'), not(empty(item()?['${personEmail.name}'])), not(contains(body('Who_is_away'), item()?['${personEmail.name}'])), ${isToday})`,
      ['Who_is_away'],
    ),
    Who_covers: eachAs("@body('Covering_today')", email, ['Covering_today']),
    Portal_inbox: portalInboxRow(places, ['Who_covers']),
  };
}

function newReport(places: FlowPlaces): Actions {
  const { kind, thread } = reportsList.fields;
  const told = ['problem', 'did-not-work'] as const;
  const kinds = told.map((one) => `${kind.name} eq '${reportRowWords[one].stored}'`).join(' or ');
  const upTo = `coalesce(${own}?['DeskUpTo'], 0)`;
  const link = linkTo(
    places,
    `/log%3Freport%3D@{uriComponent(uriComponent(item()?['${thread.name}']))}`,
    "Report @{item()?['Id']}",
  );
  return {
    Began_at: beganAt,
    Own_row: ownRow(places, 'new-report'),
    Reports: rowsOf(
      places,
      { list: reportsList, select: ['Id', thread], filter: `(Id gt @{${upTo}}) and (${kinds})`, orderBy: 'Id' },
      ['Own_row'],
    ),
    May_send: when(
      `@and(equals(${maySend}, true), not(empty(${rows('Reports')})))`,
      {
        ...whoCovers(places),
        Links: eachAs(`@${rows('Reports')}`, link, ['Portal_inbox']),
        Send_an_email: sendMail(
          {
            to: `@if(empty(body('Who_covers')), ${portalInbox}, join(body('Who_covers'), ';'))`,
            subject: `TMS support: new from TMS users (@{length(${rows('Reports')})})`,
            body: "<p>On the desk: @{join(body('Links'), ' · ')}</p>",
          },
          ['Links'],
        ),
      },
      ['Reports'],
    ),
    Note_run: noteRun(
      places,
      {
        messages: `if(and(equals(${maySend}, true), not(empty(${rows('Reports')}))), 1, 0)`,
        upTo: `if(empty(${rows('Reports')}), ${upTo}, last(${rows('Reports')})?['Id'])`,
      },
      ['May_send'],
    ),
  };
}

function answer(places: FlowPlaces): Actions {
  const { status, issueNumber } = reportsList.fields;
  const since = `coalesce(${own}?['DeskRanAt'], outputs('Began_at'))`;
  const wanted = [reportStandings.answered, reportStandings.asked];
  const asks = wanted.map(({ stored }) => `${status.name} eq '${stored}'`).join(' or ');
  const issue = `if(empty(item()?['${issueNumber.name}']), '', concat(', issue ', string(item()?['${issueNumber.name}'])))`;
  const inLoop = (text: string): string => text.replace(/item\(\)/g, "items('Each_report')");
  return {
    Began_at: beganAt,
    Own_row: ownRow(places, 'answer'),
    Reports: rowsOf(
      places,
      {
        list: reportsList,
        select: ['Id', issueNumber, 'Author/EMail'],
        expand: 'Author',
        filter: `(Modified ge datetime'@{${since}}') and (${asks})`,
        orderBy: 'Id',
      },
      ['Own_row'],
    ),
    May_send: when(
      `@equals(${maySend}, true)`,
      {
        Each_report: forEach(
          `@${rows('Reports')}`,
          {
            Send_an_email: sendMail(
              {
                to: "@items('Each_report')?['Author']?['EMail']",
                subject: `TMS support: your report @{items('Each_report')?['Id']}@{${inLoop(issue)}}`,
                body: `<p>There is news about it, and TMU would like to hear from you. See ${linkTo(places, '/report', 'your reports')}.</p>`,
              },
              [],
            ),
          },
          [],
        ),
      },
      ['Reports'],
    ),
    Note_run: noteRun(places, { messages: `if(equals(${maySend}, true), length(${rows('Reports')}), 0)` }, [
      'May_send',
    ]),
  };
}

function updateNear(places: FlowPlaces): Actions {
  const { startsAt, tellings, ownerName, stage } = updatesList.fields;
  const { name, email, hasLeft } = peopleList.fields;
  const over = [updateStages.ignored.stored, updateStages.checked.stored, updateStages.closed.stored];
  const isOpen = over.map((words) => `, not(equals(item()?['${stage.name}'], '${words}'))`).join('');
  const update = "items('Each_update')";
  const asText = `uriComponent(replace(coalesce(${update}?['${ownerName.name}'], ''), '''', ''''''))`;
  return {
    Began_at: beganAt,
    Own_row: ownRow(places, 'update-near'),
    Updates: rowsOf(
      places,
      {
        list: updatesList,
        select: ['Id', tellings, ownerName, stage],
        filter: `(${startsAt.name} ge datetime'@{outputs('Began_at')}') and (${startsAt.name} le datetime'@{addDays(outputs('Began_at'), 14)}')`,
        orderBy: startsAt.name,
      },
      ['Own_row'],
    ),
    Nobody_told: onlyWhere(`@${rows('Updates')}`, `@and(empty(item()?['${tellings.name}'])${isOpen})`, ['Updates']),
    Portal_inbox: portalInboxRow(places, ['Nobody_told']),
    May_send: when(
      `@equals(${maySend}, true)`,
      {
        Each_update: forEach(
          "@body('Nobody_told')",
          {
            Who_looks_after_it: rowsOf(places, {
              list: peopleList,
              select: [email],
              filter: `(${name.name} eq '@{${asText}}') and (${hasLeft.name} ne 1)`,
              top: 1,
            }),
            Send_an_email: sendMail(
              {
                to: `@if(empty(first(${rows('Who_looks_after_it')})?['${email.name}']), ${portalInbox}, first(${rows('Who_looks_after_it')})?['${email.name}'])`,
                subject: `TMS support: update @{${update}?['Id']} is coming soon, and nobody has been told`,
                body: `<p>${linkTo(places, `/updates/@{${update}?['Id']}`, `Update @{${update}?['Id']}`)} begins within 14 days.</p>`,
              },
              ['Who_looks_after_it'],
            ),
          },
          [],
        ),
      },
      ['Portal_inbox'],
    ),
    Note_run: noteRun(places, { messages: `if(equals(${maySend}, true), length(body('Nobody_told')), 0)` }, [
      'May_send',
    ]),
  };
}

function digest(places: FlowPlaces): Actions {
  const { status, nextNudgeAt } = issuesList.fields;
  const { startsAt } = updatesList.fields;
  const isOpen = `${status.name} ne '${issueStatuses.closed.stored}'`;
  const link = linkTo(places, "/issue/@{item()?['Id']}", "Issue @{item()?['Id']}");
  const due = `lessOrEquals(coalesce(item()?['${nextNudgeAt.name}'], '9999'), outputs('Began_at'))`;
  return {
    Began_at: beganAt,
    Own_row: ownRow(places, 'digest'),
    Open_issues: rowsOf(
      places,
      { list: issuesList, select: ['Id', nextNudgeAt], filter: isOpen, orderBy: 'Id', top: 200 },
      ['Own_row'],
    ),
    Due: onlyWhere(`@${rows('Open_issues')}`, `@${due}`, ['Open_issues']),
    Updates: rowsOf(
      places,
      {
        list: updatesList,
        select: ['Id'],
        filter: `(${startsAt.name} ge datetime'@{outputs('Began_at')}') and (${startsAt.name} le datetime'@{addDays(outputs('Began_at'), 14)}')`,
      },
      ['Due'],
    ),
    Links: eachAs(`@${rows('Open_issues')}`, link, ['Updates']),
    Portal_inbox: portalInboxRow(places, ['Links']),
    May_send: when(
      `@and(equals(${maySend}, true), not(empty(${portalInbox})))`,
      {
        Send_an_email: sendMail(
          {
            to: `@${portalInbox}`,
            subject: `TMS support on Monday: @{length(${rows('Open_issues')})} open`,
            body: `<p>Open: @{length(${rows('Open_issues')})}. Steps due: @{length(body('Due'))}. Updates within 14 days: @{length(${rows('Updates')})}.</p><p>@{join(body('Links'), ' · ')}</p><p>${linkTo(places, '/', 'The desk')}</p>`,
          },
          [],
        ),
      },
      ['Portal_inbox'],
    ),
    Note_run: noteRun(places, { messages: `if(and(equals(${maySend}, true), not(empty(${portalInbox}))), 1, 0)` }, [
      'May_send',
    ]),
  };
}

const quarterly = { frequency: 'Minute', interval: 15 };
const mornings = (weekDays: readonly string[]) => ({
  frequency: 'Week',
  interval: 1,
  timeZone: 'GMT Standard Time',
  schedule: { weekDays, hours: ['8'], minutes: [0] },
});
const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const made: Readonly<
  Record<FlowName, { recurrence: DeskFlow['recurrence']; actions: (places: FlowPlaces) => Actions }>
> = {
  'new-report': { recurrence: quarterly, actions: newReport },
  answer: { recurrence: quarterly, actions: answer },
  'update-near': { recurrence: mornings(workdays), actions: updateNear },
  digest: { recurrence: mornings(['Monday']), actions: digest },
};

/**
 * The flows of a desk, for its site. Nobody is named in a message: numbers and links alone, since a mailbox keeps what it gets. As shipped they send
 * nothing: each asks its own row first.
 */
export const deskFlows = (places: FlowPlaces): readonly DeskFlow[] =>
  flowNames.map((name) => ({
    name,
    title: `TMS Support Desk: ${flowRows[name]}`,
    recurrence: made[name].recurrence,
    actions: made[name].actions(places),
  }));
