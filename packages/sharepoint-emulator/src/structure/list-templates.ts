import { notEmulated, SharePointError } from '../answers/sharepoint-error.js';

/** A kind of list, by its number of SP.ListTemplateType. */
export interface ListTemplate {
  library: boolean;
  /** What its rows are: the beginning of the id, and the name of the list's first content type. */
  type: { id: string; name: string; description: string };
  /** Its own columns, a line each: `Name|Title|Type|guid|attributes|default|choices`, by Microsoft's built-in columns [R]. */
  columns: string;
  /** What the default view shows, where that is not the title alone. */
  viewFields?: readonly string[];
  /** What Title is called, where it is called something else. */
  title?: string;
}

const ITEM = { id: '0x01', name: 'Item', description: 'Create a new list item.' };
const DOCUMENT = { id: '0x0101', name: 'Document', description: 'Create a new document.' };

/** A column that a kind of list begins with: as data, since a new site would otherwise read XML before its first answer. */
export interface TemplateColumn {
  name: string;
  title: string;
  type: string;
  guid: string;
  /** As the schema's XML has them: `Required`, `Hidden`, `Format`, … */
  attributes: Readonly<Record<string, string>>;
  choices: readonly string[];
  defaultValue?: string;
}

/** The columns that a kind of list begins with. */
export const columnsOf = ({ columns }: ListTemplate): TemplateColumn[] =>
  columns
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', title = '', type = '', guid = '', attributes = '', first = '', choices = ''] = line.split('|');
      return {
        name,
        title,
        type,
        guid,
        attributes: Object.fromEntries(
          [...attributes.matchAll(/\b(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
        ),
        choices: choices === '' ? [] : choices.split(';'),
        ...(first === '' ? {} : { defaultValue: first }),
      };
    });
const PRIORITY =
  'Priority|Priority|Choice|a8eb573e-9e11-481a-a8c9-1104a54b2fbd||(2) Normal|(1) High;(2) Normal;(3) Low';
const ASSIGNED = 'AssignedTo|Assigned To|User|53101f38-dd2e-458c-b245-0c236cc13d1a|List="UserInfo"';
const BODY = (title: string): string =>
  `Body|${title}|Note|7662cd2c-f069-4dba-9e35-082cf976e170|RichText="TRUE" NumLines="6"`;
const DUE = 'DueDate|Due Date|DateTime|cd21b4c2-6841-4f9e-a23a-738a65f99889|Format="DateOnly"';

const EVENTS = `
Location|Location|Text|288f5f32-8462-4175-8f09-dd7ba29359a9
EventDate|Start Time|DateTime|64cd368d-2f95-4bfc-a1f9-8d4324ecb007|Required="TRUE" Format="DateTime"|[now]
EndDate|End Time|DateTime|2684f9f2-54be-429f-ba06-76754fc056bf|Required="TRUE" Format="DateTime" Indexed="TRUE"|[now]
Description|Description|Note|9da97a8a-1da5-4a77-98d3-4bc10456e700|RichText="TRUE"
Category|Category|Choice|6df9bd52-550e-4a30-bc31-a4366832a87d|FillInChoice="TRUE"||Meeting;Work hours;Business;Holiday;Get-together;Gifts;Birthday;Anniversary
fAllDayEvent|All Day Event|AllDayEvent|7d95d1f4-f5fd-4a70-90cd-b35abc9b5bc8||0
fRecurrence|Recurrence|Recurrence|f2e63656-135e-4f1c-8fc2-ccbe74071901||FALSE
WorkspaceLink|Workspace|CrossProjectLink|08fc65f9-48eb-4e99-bd61-5946c439e691|Hidden="TRUE"
EventType|Event Type|Integer|5d1d4e76-091a-4e03-ae83-6a59847731c0|Hidden="TRUE"
UID|UID|Guid|63055d04-01b5-48f3-9e1e-e564e7c6b23b|Hidden="TRUE"
RecurrenceID|Recurrence ID|DateTime|dfcc8fff-7c4c-45d6-94ed-14ce0719efef|Hidden="TRUE"
EventCanceled|Event Cancelled|Boolean|b8bbe503-bb22-4237-8d9e-0587756a2176|Hidden="TRUE"
Duration|Duration|Integer|4d54445d-1c84-4a6d-b8db-a51ded4e1acc|Hidden="TRUE"
RecurrenceData|RecurrenceData|Note|d12572d0-0a1e-4438-89b5-4d0430be7603|Hidden="TRUE"
TimeZone|TimeZone|Integer|6cc1c612-748a-48d8-88f2-944f477f301b|Hidden="TRUE"
XMLTZone|XMLTZone|Note|c4b72ed6-45aa-4422-bff1-2b6750d30819|Hidden="TRUE"
MasterSeriesItemID|MasterSeriesItemID|Integer|9b2bed84-7769-40e3-9b1d-7954a4053834|Hidden="TRUE" Indexed="TRUE"
Workspace|WorkspaceUrl|URL|881eac4a-55a5-48b6-a28e-8329d7486120|Hidden="TRUE"
`;

const STATUS = `Status|Task Status|Choice|c15b34c3-ce7d-490a-b133-3f4de8801b76||Not Started|Not Started;In Progress;Completed;Deferred;Waiting on someone else`;
const tasks = (assigned: string): string => `
Predecessors|Predecessors|LookupMulti|c3a92d97-2b77-4a25-9698-3ab54874bc6f|List="Self" ShowField="Title" Mult="TRUE"
${PRIORITY}
${STATUS}
PercentComplete|% Complete|Number|d2311440-1ed6-46ea-b46d-daa643dc3886|Percentage="TRUE" Min="0" Max="1"
${assigned}
TaskGroup|Task Group|User|50d8f08c-8e99-4948-97bf-2be41fa34a0d|List="UserInfo"
${BODY('Description')}
StartDate|Start Date|DateTime|64cd368d-2f95-4bfc-a1f9-8d4324ecb007|Format="DateOnly"|[today]
${DUE}
`;

const LINKS = `
URL|URL|URL|c29e077d-f466-4d8e-8bbe-72b66c5f205c|Required="TRUE"
Comments|Notes|Note|9da97a8a-1da5-4a77-98d3-4bc10456e700|NumLines="4"
`;

const ANNOUNCEMENTS = `
${BODY('Body')}
Expires|Expires|DateTime|6a09e75b-8d17-4698-94a8-371eda1af1ac|Format="DateOnly"
`;

const CONTACTS = `
FirstName|First Name|Text|4a722dd4-d406-4356-93f9-2550b8f50dd0
FullName|Full Name|Text|475c2610-c157-4b91-9e2d-6855031b3538
Email|Email Address|Text|fce16b4c-fe53-4793-aaab-b4892e736d15
Company|Company|Text|038d1503-4629-40f6-adaf-b47d1ab2d4fe
JobTitle|Job Title|Text|c4e0f350-52cc-4ede-904c-dd71a3d11f7d
WorkPhone|Business Phone|Text|fd630629-c165-4513-b43c-fdb16b86a14d
HomePhone|Home Phone|Text|2ab923eb-9880-4b47-9965-ebf93ae15487
CellPhone|Mobile Number|Text|2a464df1-44c1-4851-949d-fcd270f0ccf2
WorkFax|Fax Number|Text|9d1cacc8-f452-4bc1-a751-050595ad96e1
WorkAddress|Address|Note|fc2e188e-ba91-48c9-9dd3-16431afddd50|NumLines="2"
WorkCity|City|Text|6ca7bd7f-b490-402e-af1b-2813cf087b1e
WorkState|State/Province|Text|ceac61d3-dda9-468b-b276-f4a6bb93f14f
WorkZip|ZIP/Postal Code|Text|9a631556-3dac-49db-8d2f-fb033b0fdc24
WorkCountry|Country/Region|Text|3f3a5c85-9d5a-4663-b925-8b68a678ea3a
WebPage|Web Page|URL|a71affd2-dcc7-4529-81bc-2fe593154a5f
Comments|Notes|Note|9da97a8a-1da5-4a77-98d3-4bc10456e700|RichText="TRUE"
`;

const ISSUES = `
${ASSIGNED}
Status|Issue Status|Choice|3f277a5c-c7ae-4bbe-9d44-0456fb548f94||Active|Active;Resolved;Closed
${PRIORITY}
Comment|Description|Note|6df9bd52-550e-4a30-bc31-a4366832a87f|RichText="TRUE"
Category|Category|Choice|6df9bd52-550e-4a30-bc31-a4366832a87d||(2) Category2|(1) Category1;(2) Category2;(3) Category3
${DUE}
RelatedIssues|Related Issues|LookupMulti|875fab27-6e95-463b-a4a6-82544f1027fb|List="Self" ShowField="Title" Mult="TRUE"
V3Comments|Comments|Note|6df9bd52-550e-4a30-bc31-a4366832a87e
`;

const PICTURES = `
ImageWidth|Picture Width|Integer|7e68a0f9-af76-404c-9613-6f82bc6dc28c
ImageHeight|Picture Height|Integer|1944c034-d61b-42af-aa84-647f2e74ca70
ImageCreateDate|Date Picture Taken|DateTime|a5d2f824-bc53-422e-87fd-765939d863a5
Description|Description|Note|9da97a8a-1da5-4a77-98d3-4bc10456e700
Keywords|Keywords|Note|b66e9b50-a28e-469b-b1a0-af0e45486874
`;

const PAGES = `
WikiField|Wiki Content|Note|c33527b4-d920-4587-b791-45024d00068a|RichText="TRUE"
CanvasContent1|Authoring Canvas Content|Note|4966388e-6e12-4bc6-8990-5b5b66153eae
BannerImageUrl|Banner Image URL|URL|5baf6db5-9d25-4738-b15e-db5789298e82
Description|Description|Note|f8f01fb0-dd67-4d24-96e9-be6ab2ad5d9d
PromotedState|Promoted State|Number|f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a
FirstPublishedDate|First Published Date|DateTime|c84f8697-331e-457d-884a-c4fb8f30ea74
LayoutWebpartsContent|Layout Webparts Content|Note|261075db-0525-4fb8-a6ea-772014186599
PageLayoutType|Page Layout Type|Text|5b1f6ac6-1a0d-4e4b-9c1b-6ed4b4a6b7d0
`;

const type = (id: string, name: string, description = `Create a new ${name.toLowerCase()}.`): ListTemplate['type'] => ({
  id,
  name,
  description,
});
const list = (of: Partial<ListTemplate> = {}): ListTemplate => ({ library: false, type: ITEM, columns: '', ...of });
const library = (of: Partial<ListTemplate> = {}): ListTemplate => ({
  library: true,
  type: DOCUMENT,
  columns: '',
  ...of,
});
const TASK = { type: type('0x0108', 'Task'), viewFields: ['LinkTitle', 'AssignedTo', 'Status', 'Priority', 'DueDate'] };

const TEMPLATES: ReadonlyMap<number, ListTemplate> = new Map([
  [100, list()],
  [101, library()],
  [103, list({ type: type('0x0105', 'Link'), columns: LINKS, viewFields: ['URL', 'Comments'] })],
  [104, list({ type: type('0x0104', 'Announcement'), columns: ANNOUNCEMENTS, viewFields: ['LinkTitle', 'Modified'] })],
  [
    105,
    list({
      type: type('0x0106', 'Contact'),
      columns: CONTACTS,
      viewFields: ['LinkTitle', 'FirstName', 'Company', 'WorkPhone', 'HomePhone', 'Email'],
      title: 'Last Name',
    }),
  ],
  [
    106,
    list({
      type: type('0x0102', 'Event'),
      columns: EVENTS,
      viewFields: ['fRecurrence', 'LinkTitle', 'Location', 'EventDate', 'EndDate', 'fAllDayEvent'],
    }),
  ],
  [107, list({ ...TASK, columns: tasks(ASSIGNED) })],
  [109, library({ type: type('0x010102', 'Picture'), columns: PICTURES })],
  [115, library()],
  [119, library({ columns: PAGES })],
  [120, list()],
  [171, list({ ...TASK, columns: tasks(ASSIGNED.replace('|User|', '|UserMulti|') + ' Mult="TRUE"') })],
  [
    1100,
    list({
      type: type('0x0103', 'Issue'),
      columns: ISSUES,
      viewFields: ['ID', 'LinkTitle', 'AssignedTo', 'Status', 'Priority', 'DueDate'],
    }),
  ],
]);

/** Kinds of list that SharePoint has, and that are not built: SP.ListTemplateType. */
const NOT_BUILT = new Set(
  (
    '102 108 110 111 112 113 114 116 117 118 121 122 123 124 125 130 140 150 151 152 153 154 160 170 175 200 201 202 204 205 ' +
    '207 210 211 212 301 302 303 304 305 306 307 308 310 311 312 313 314 315 332 333 403 405 421 432 433 450 460 470 ' +
    '499 500 544 600 700 850 851 880 1200 1220 1221'
  )
    .split(' ')
    .map(Number),
);

/** The kind of list behind a number. Throws where SharePoint has none, and where it has one that is not built. */
export function listTemplate(number: number): ListTemplate {
  const template = TEMPLATES.get(number);
  if (template) return template;
  if (NOT_BUILT.has(number)) throw notEmulated(`A list of the template ${String(number)}`);
  throw new SharePointError(500, '-2130575237, Microsoft.SharePoint.SPException', 'Invalid list template.');
}
