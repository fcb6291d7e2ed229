import { accessDenied, badArgument, SharePointError } from '../answers/sharepoint-error.js';
import { type Arguments } from '../odata/parse-path.js';
import { Complex, type Entity, Multiple, type Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { demand, type Visit, webRights } from '../site/visit.js';

/** What the directory says of somebody; the rest of a profile is theirs to fill. */
function fromDirectory(row: Row): Record<string, string> {
  const [title, email, login] = [text(row, 'title'), text(row, 'email'), text(row, 'login')];
  const [first = '', ...rest] = title.split(' ');
  return {
    UserProfile_GUID: `00000000-0000-4000-8000-${String(number(row, 'id')).padStart(12, '0')}`,
    AccountName: login,
    FirstName: first,
    LastName: rest.join(' '),
    PreferredName: title,
    WorkPhone: '',
    Department: '',
    Title: '',
    'SPS-JobTitle': '',
    'SPS-Department': '',
    Manager: '',
    PersonalSpace: '',
    PictureURL: '',
    UserName: email,
    'SPS-SipAddress': email,
    'SPS-ClaimID': email,
    'SPS-UserPrincipalName': email,
    WorkEmail: email,
    Office: '',
  };
}

const OWN = [
  'AboutMe',
  'CellPhone',
  'Fax',
  'HomePhone',
  'Assistant',
  'SPS-Location',
  'SPS-PastProjects',
  'SPS-Skills',
  'SPS-School',
  'SPS-Birthday',
  'SPS-StatusNotes',
  'SPS-Interests',
  'SPS-Responsibility',
  'SPS-HashTags',
  'SPS-TimeZone',
  'WebSite',
] as const;

function propertiesOf(visit: Visit, row: Row): Record<string, string> {
  const stored = visit.site.db.all('SELECT name, value FROM profile_properties WHERE person_id = ?', number(row, 'id'));
  return {
    ...fromDirectory(row),
    ...Object.fromEntries(OWN.map((name) => [name, ''])),
    ...Object.fromEntries(stored.map((one) => [text(one, 'name'), text(one, 'value')])),
  };
}

const rowOf = (visit: Visit, login: string): Row | undefined =>
  visit.site.db.get("SELECT * FROM principals WHERE kind = 'user' AND deleted = 0 AND login = ?", login);

/** SP.UserProfiles.PersonProperties. */
function personProperties(visit: Visit, row: Row): Entity {
  const login = text(row, 'login');
  const properties = propertiesOf(visit, row);
  const texts = (values: readonly string[]): Multiple => new Multiple('Edm.String', values);
  return {
    kind: 'entity',
    type: 'SP.UserProfiles.PersonProperties',
    path: `SP.UserProfiles.PeopleManager/GetPropertiesFor('${encodeURIComponent(login)}')`,
    set: 'SP.ApiData.PersonPropertiess',
    properties: {
      AccountName: login,
      DirectReports: texts([]),
      DisplayName: text(row, 'title'),
      Email: text(row, 'email'),
      ExtendedManagers: texts([]),
      ExtendedReports: texts([login]),
      IsFollowed: false,
      LatestPost: null,
      Peers: texts([]),
      PersonalSiteHostUrl: `${visit.site.origin}/`,
      PersonalUrl: `${visit.site.origin}/Person.aspx?accountname=${encodeURIComponent(login)}`,
      PictureUrl: null,
      Title: null,
      UserProfileProperties: new Multiple(
        'SP.KeyValue',
        Object.entries(properties).map(
          ([Key, Value]) => new Complex('SP.KeyValue', { Key, Value, ValueType: 'Edm.String' }),
        ),
      ),
      UserUrl: `${visit.site.origin}/Person.aspx?accountname=${encodeURIComponent(login)}`,
    },
  };
}

const myRow = (visit: Visit): Row => rowOf(visit, visit.person.login) ?? {};
const given = (args: Arguments | undefined, name: string, position: number): string =>
  String(args?.named.get(name) ?? args?.positional[position] ?? '');

function setProperty(visit: Visit, name: string, value: string): Resource {
  const { body } = visit;
  const row = rowOf(visit, String(body['accountName'] ?? ''));
  if (!row) throw badArgument('The user profile was not found.');
  if (number(row, 'id') !== visit.person.id && !visit.person.isAdmin) throw accessDenied();
  const property = String(body['propertyName'] ?? '');
  if (!(OWN as readonly string[]).includes(property)) {
    throw new SharePointError(
      500,
      '-1, Microsoft.Office.Server.UserProfiles.PropertyNotEditableException',
      `The property ${property} is not there, or is not edited here.`,
    );
  }
  visit.site.db.run(
    'INSERT OR REPLACE INTO profile_properties (person_id, name, value) VALUES (?, ?, ?)',
    number(row, 'id'),
    property,
    value,
  );
  return { kind: 'done', status: 200, voidAction: name };
}

/** `SP.UserProfiles.PeopleManager`: profiles of whom the site has met. Whom they follow it does not know. */
export function profilesOfPeople(visit: Visit): Entity {
  demand(webRights(visit), PERMISSION.browseUserInfo);
  const propertiesFor = (login: string): Resource => {
    const row = rowOf(visit, login);
    return row ? personProperties(visit, row) : { kind: 'value', name: 'GetPropertiesFor', value: null };
  };
  return {
    kind: 'entity',
    type: 'SP.UserProfiles.PeopleManager',
    path: 'SP.UserProfiles.PeopleManager',
    set: 'SP.ApiData.PeopleManagers',
    properties: {},
    functions: {
      GetMyProperties: () => personProperties(visit, myRow(visit)),
      GetPropertiesFor: (args) => propertiesFor(given(args, 'accountname', 0)),
      GetUserProfilePropertyFor: (args) => {
        const row = rowOf(visit, given(args, 'accountname', 0));
        const value = row ? (propertiesOf(visit, row)[given(args, 'propertyname', 1)] ?? '') : '';
        return { kind: 'value', name: 'GetUserProfilePropertyFor', value };
      },
    },
    actions: {
      SetSingleValueProfileProperty: () =>
        setProperty(visit, 'SetSingleValueProfileProperty', String(visit.body['propertyValue'] ?? '')),
      SetMultiValuedProfileProperty: () => {
        const values = visit.body['propertyValues'];
        return setProperty(
          visit,
          'SetMultiValuedProfileProperty',
          (Array.isArray(values) ? values : []).map(String).join('|'),
        );
      },
    },
  };
}
