import type { Action } from '../resource/resource.js';
import { Complex } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { type Row, text } from '../store/database.js';
import { demand, type Visit, webRights } from '../site/visit.js';
import { exactPrincipal, findPrincipals, idOf, principalTypeOf } from './find-principals.js';

const TYPE = 'SP.Utilities.PrincipalInfo';

const principalInfo = (row: Row): Complex =>
  new Complex(TYPE, {
    Department: null,
    DisplayName: text(row, 'title'),
    Email: text(row, 'email'),
    JobTitle: null,
    LoginName: text(row, 'login'),
    Mobile: null,
    PrincipalId: idOf(row),
    PrincipalType: principalTypeOf(row),
    SIPAddress: null,
  });

/** Methods of `SP.Utilities.Utility` about people. */
export function principalUtility(visit: Visit): Record<string, Action> {
  const { body } = visit;
  const query = (): { text: string; types: number; atMost: number; group?: string } => ({
    text: String(body['input'] ?? ''),
    types: Number(body['scopes'] ?? 15),
    atMost: Number(body['maxCount'] ?? 30),
    ...(typeof body['groupName'] === 'string' && body['groupName'] !== '' ? { group: body['groupName'] } : {}),
  });
  const browsing =
    (work: Action): Action =>
    (args) => {
      demand(webRights(visit), PERMISSION.browseUserInfo);
      return work(args);
    };
  const expand = (titles: readonly unknown[]): Row[] =>
    titles.flatMap((title) =>
      visit.site.db.all(
        `SELECT p.* FROM principals g JOIN group_members m ON m.group_id = g.id JOIN principals p ON p.id = m.user_id
         WHERE g.kind = 'group' AND g.title = ? AND p.deleted = 0 ORDER BY p.title`,
        String(title),
      ),
    );
  return {
    'SP.Utilities.Utility.ResolvePrincipalInCurrentContext': browsing(() => {
      const asked = query();
      const emailOnly = body['inputIsEmailOnly'] === true;
      const found = exactPrincipal(visit, asked);
      const fits = found && (!emailOnly || text(found, 'email').toLowerCase() === asked.text.trim().toLowerCase());
      return {
        kind: 'value',
        name: 'ResolvePrincipalInCurrentContext',
        value: fits ? principalInfo(found) : null,
        type: TYPE,
      };
    }),
    'SP.Utilities.Utility.SearchPrincipalsUsingContextWeb': browsing(() => ({
      kind: 'complexes',
      name: 'SearchPrincipalsUsingContextWeb',
      type: TYPE,
      values: findPrincipals(visit, query()).map(principalInfo),
    })),
    'SP.Utilities.Utility.ExpandGroupsToPrincipals': browsing(() => ({
      kind: 'complexes',
      name: 'ExpandGroupsToPrincipals',
      type: TYPE,
      values: expand(Array.isArray(body['inputs']) ? (body['inputs'] as unknown[]) : [])
        .slice(0, Number(body['maxCount'] ?? 30))
        .map(principalInfo),
    })),
    'SP.Utilities.Utility.GetCurrentUserEmailAddresses': () => ({
      kind: 'value',
      name: 'GetCurrentUserEmailAddresses',
      value: visit.person.email,
    }),
  };
}
