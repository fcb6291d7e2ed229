import { behindProgram } from './program-senders.js';
import { ticketIn } from './ticket.js';

const words = 'The map of venues is blank.\n\nI tried two browsers.';
const oriel = { name: 'Oriel Standish', email: '' };

it.each([
  [
    'ServiceNow',
    `Incident INC0990017 has been assigned to you.\n\nShort description: Map is blank\nCaller: Oriel Standish\nPriority: 4 - Low\nOpened: 24/11/2026 09:15:30\n\nDescription:\n${words}\n\nClick here to view the incident: https://desk.example/i?id=1\n\nRef:MSG00112233`,
  ],
  [
    'Jira Service Management',
    `Reporter: Oriel Standish\nSummary: Map is blank\nCreated: 2026-11-24 09:15\nIssue key: HD-17\nPriority: Medium\nDescription: ${words}\n\nView request`,
  ],
  [
    'TOPdesk',
    `Call number: I 2611 017\nCaller: Oriel Standish\nBrief description: Map is blank\nCreated on: 24/11/2026 09:15\nOperator group: Apps\nRequest:\n${words}`,
  ],
  [
    'HaloITSM',
    `Ticket ID: 004711\nEnd-User: Oriel Standish\nSummary: Map is blank\nLogged: 24/11/2026 09:15\nDetails:\n${words}\nTeam: Apps`,
  ],
])('reads a ticket of %s by its fields', (_, text) => {
  const ticket = ticketIn(text)!;
  expect(ticket.form).toMatchObject({ from: oriel, words });
  expect(ticket.title).toBe('Map is blank');
  expect(ticket.sentAt).toMatch(/^2026-11-24T09:15/);
});

it.each([
  [
    'Halo',
    'Hi Tamar,\n\nA new ticket has been logged and assigned to you.',
    'End-User: ',
    'View ticket: https://d.example/1',
  ],
  ['Hornbill', 'Request IN00001234 has been assigned to you.', 'Customer: ', 'View request: https://d.example/1'],
  ['Cherwell', 'Incident 10112 has been assigned to your team.', 'Customer Name: ', 'Status: New'],
  [
    'SysAid',
    'A new service record was submitted.',
    'Request user: ',
    'To view the service record, click here: https://d.example/1',
  ],
  [
    'ManageEngine',
    'Request ID : ##22## has been assigned to you.',
    'Requester Name : ',
    'To view the request, click on the link : https://d.example/1',
  ],
  ['Spiceworks', 'Ticket #112 has been assigned to you.', 'Created by: ', 'View ticket #112 at https://d.example/1'],
  [
    'a desk that nobody has seen',
    '-- Reply above this line --\n\nHello Tamar,\n\nA new case has been opened and is waiting for you.',
    'Raised by: ',
    'Open case C-11: https://d.example/1',
  ],
])('knows a ticket by the sentence that tells of it, and not by whose desk it is: %s', (_, above, who, below) => {
  const text = `${above}\n\n${who}Oriel Standish\nTitle: Map is blank\nPriority: 3\nImpact: one\nDescription: ${words}\n\n${below}`;
  expect(ticketIn(text)).toMatchObject({ title: 'Map is blank', form: { from: oriel, words } });
});

it('takes no number of a request for what somebody asked', () =>
  expect(
    ticketIn(
      `Request no. | R-88\nRaised by | Oriel Standish\nSummary | Map is blank\nPriority | Low\nDescription | ${words}`,
    )?.form.words,
  ).toBe(words));

it('takes an address beside the name, and fields without a mark', () =>
  expect(
    ticketIn(
      `Hello Tamar,\n\nTicket ID #5120\nRequester Oriel Standish (oriel@venue.example)\nCreated Tue, 24 Nov 2026 09:15 GMT\n\nTicket description:\n\n${words}`,
      true,
    )?.form,
  ).toMatchObject({ from: { name: 'Oriel Standish', email: 'oriel@venue.example' }, words }));

it.each([
  [
    'in the line below',
    'Caller: Oriel Standish\nEmail: oriel@venue.example\nPriority: 4\nShort description: Map',
    'oriel@venue.example',
  ],
  [
    'in a line that says whose it is',
    'Caller: Oriel Standish\nPriority: 4\nShort description: Map\nCaller’s email: oriel@venue.example',
    'oriel@venue.example',
  ],
  [
    'not of whom it is assigned to',
    'Short description: Map\nPriority: 4\nCaller: Oriel Standish\nAssigned to: Noor Clegg <noor@venue.example>\nEmail: noor@venue.example',
    '',
  ],
])('takes an address beside the name: %s', (_, head, email) =>
  expect(ticketIn(`${head}\nDescription:\n${words}`, true)?.form.from).toEqual({ name: 'Oriel Standish', email }),
);

it('takes the short description where a notice for a group says no more', () => {
  const text =
    'Incident INC0990017 has been assigned to your group.\n\nShort description: Map is blank\nCaller: Oriel Standish\nPriority: 4 - Low\nAssignment group: Maps\nOpened: 24/11/2026 09:15:30';
  expect(ticketIn(text, true)).toMatchObject({ title: 'Map is blank', form: { from: oriel, words: 'Map is blank' } });
  expect(ticketIn(text)).toBeUndefined();
});

it('knows it in a message from a desk whose address tells nothing', () =>
  expect(
    behindProgram({
      from: { name: 'IT Service Desk', email: 'it.desk@venue.example' },
      replyTo: [],
      subject: 'INC0990017 has been assigned',
      text: `Caller: Oriel Standish\nShort description: Map is blank\nPriority: 3\nDescription: ${words}`,
    }),
  ).toMatchObject({ from: oriel, ticketTitle: 'Map is blank' }));

it.each([
  ['Caller: Oriel Standish\nEmail: oriel@venue.example\nPriority: 4', 'oriel@venue.example'],
  ['Priority: 4\nCaller: Oriel Standish\nAssigned to: Noor Clegg\nEmail: noor@venue.example', ''],
])('takes the caller for whoever wrote, and no address of others, through a service of desks: %j', (head, email) =>
  expect(
    behindProgram({
      from: { name: 'Desk', email: 'it@venue.service-now.example' },
      replyTo: [],
      subject: 'Map is blank',
      text: `Number: INC0990017\n${head}\nShort description: Map is blank\nDescription: ${words}`,
    })?.from,
  ).toEqual({ name: 'Oriel Standish', email }),
);

it.each([
  'Subject: the map\nDescription: it is blank',
  'Caller: Oriel Standish\nShe says the map is blank.\nPriority: please soon',
  'Hello,\n\nCaller: Oriel Standish\nPriority: 4\nStatus: new\nDescription: the map',
  'Hello,\n\nThis ticket has been assigned to me by mistake.\n\nCaller: Oriel Standish\nPriority: 4\nStatus: new\nDescription: the map',
  'A new ticket has been logged. Can we close the old one?\n\nCaller: Oriel Standish\nPriority: 4\nStatus: new\nDescription: the map',
  'I was told to send you this, and the map is still blank.\n\nCaller: Oriel Standish\nNumber: INC0990017\nPriority: 4\nDescription: the map',
  'Request: could you mend the map?\nDetails: it is blank\nLocation: Leeds\nStatus: waiting',
])('takes no words for a ticket: %j', (text) => expect(ticketIn(text)).toBeUndefined());
