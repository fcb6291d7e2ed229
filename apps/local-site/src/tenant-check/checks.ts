// No Node and no import in here: `page-script.ts` hands these functions to the console of a page as they are.

/** A request, as far as a check makes one. */
interface Init {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What one question got: a status, and what of the answer matters. No name, no address and no row of anybody's is among it. */
export interface Found {
  /** Of the table of beliefs, or of the script's order. */
  id: string;
  asked: string;
  /** What the emulator answers, in words. */
  expected: string;
  got: string;
  isAsExpected: boolean;
}

export interface CheckOptions {
  /** Absolute, without a slash at its end. */
  siteUrl: string;
  /** Sends the token, or the page's own session. */
  ask: (path: string, init?: Init) => Promise<Response>;
  /** Waits between the two readings of a change token. */
  wait: (ms: number) => Promise<void>;
  /** Addresses of the desk's lists below the site. */
  lists: readonly string[];
  tell?: (words: string) => void;
}

/** Asks a site what a machine can, and changes nothing on it. Each question stands for itself: one that fails says so, and the next is asked. */
export async function checkTenant({ siteUrl, ask, wait, lists, tell }: CheckOptions): Promise<Found[]> {
  const found: Found[] = [];
  const path = siteUrl.replace(/^https?:\/\/[^/]+/, '');
  interface Answer {
    status: number;
    code: string;
    json: Record<string, unknown>;
  }
  const get = async (where: string, init?: Init): Promise<Answer> => {
    const answer = await ask(where, init);
    const text = await answer.text();
    let json: Record<string, unknown> = {};
    try {
      json = JSON.parse(text) as Record<string, unknown>;
    } catch {
      // A page of words instead of an answer: its status says enough.
    }
    const error = (json['odata.error'] ?? json['error']) as { code?: string } | undefined;
    return { status: answer.status, code: error?.code ?? '', json };
  };
  const check = async (
    id: string,
    asked: string,
    expected: string,
    question: () => Promise<[string, boolean]>,
  ): Promise<void> => {
    tell?.(asked);
    try {
      const [got, isAsExpected] = await question();
      found.push({ id, asked, expected, got, isAsExpected });
    } catch (problem) {
      found.push({ id, asked, expected, got: `no answer: ${String(problem).slice(0, 200)}`, isAsExpected: false });
    }
  };
  const valuesOf = (answer: Answer): Record<string, unknown>[] =>
    (answer.json['value'] as Record<string, unknown>[]) ?? [];
  const listAt = (below: string): string => `web/GetList('${(path + '/' + below).replace(/'/g, "''")}')`;

  await check('site', 'What kind of site it is', '200', async () => {
    const { status, json } = await get('web?$select=WebTemplate,Configuration,Language,HasUniqueRoleAssignments');
    const rights = json['HasUniqueRoleAssignments'] === true ? 'rights of its own' : 'rights from above';
    const kind = `${String(json['WebTemplate'])}#${String(json['Configuration'])}, language ${String(json['Language'])}, ${rights}`;
    return [status === 200 ? `200: ${kind}` : String(status), status === 200];
  });
  await check('you', 'Whether you may set the desk up', 'may manage lists and permissions', async () => {
    const { status, json } = await get('web/EffectiveBasePermissions');
    const low = Number(json['Low']);
    // The 12th and the 26th right, as the desk's own door reads them.
    const may = status === 200 && (low & 0x800) !== 0 && (low & 0x2000000) !== 0;
    return [`${status}, ${may ? 'may' : 'may not'} manage lists and permissions`, may];
  });
  await check('3', 'Whether it takes permission levels of its own', '200, top of its collection', async () => {
    const { status, json } = await get('web?$select=ParentWeb/ServerRelativeUrl&$expand=ParentWeb');
    const parent = json['ParentWeb'] as { ServerRelativeUrl?: string } | null | undefined;
    const isTop = !parent?.ServerRelativeUrl;
    return [
      `${status}, ${isTop ? 'top of its collection' : 'a subsite, whose levels may come from above'}`,
      status === 200 && isTop,
    ];
  });
  await check('4', 'Whether a claim for everybody is in a group of the site', 'in none', async () => {
    const users = await get(
      'web/siteusers?$select=LoginName,Groups/Id&$expand=Groups&$filter=PrincipalType eq 4&$top=500',
    );
    const claims = valuesOf(users).filter(({ LoginName }) =>
      /^c:0(\(\.s\|true|-\.f\|rolemanager\|spo-grid-all-users\/|!\.s\|(windows|forms:))/i.test(String(LoginName)),
    );
    const groups = claims.flatMap(({ Groups }) => (Groups as unknown[] | undefined) ?? []);
    return [
      `${users.status}: in ${groups.length === 0 ? 'none' : `${groups.length} of its groups`}; ${claims.length} known to the site`,
      users.status === 200 && groups.length === 0,
    ];
  });
  for (const below of lists) {
    await check('lists', `The list ${below}`, '200, or 404 before set-up', async () => {
      const answer = await get(`${listAt(below)}?$select=ItemCount,ReadSecurity,NoCrawl,EnableVersioning`);
      const { ItemCount: rows, ReadSecurity: reads, NoCrawl: hides } = answer.json;
      const facts =
        answer.status === 200
          ? ` ${String(rows)} rows, reads ${String(reads)}, out of search ${String(hides)}`
          : ` ${answer.code}`;
      return [`${answer.status}${facts}`, [200, 403, 404].includes(answer.status)];
    });
  }
  await check(
    '6',
    'CurrentChangeToken of a list twice, with nothing changed between',
    'two tokens, and an empty log since the first',
    async () => {
      const first = valuesOf(await get('web/lists?$select=Id,CurrentChangeToken&$top=1&$filter=Hidden eq false'))[0];
      const tokenOf = (one: Record<string, unknown> | undefined): string =>
        String((one?.['CurrentChangeToken'] as { StringValue?: string } | undefined)?.StringValue ?? '');
      if (!first) return ['no list that this person may read', false];
      const id = String(first['Id']);
      await wait(30_000);
      const second = (await get(`web/lists(guid'${id}')?$select=Id,CurrentChangeToken`)).json;
      const moved = tokenOf(first) !== tokenOf(second);
      const digest = await get('contextinfo', { method: 'POST' });
      const log = await get(`web/lists(guid'${id}')/getchanges`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-RequestDigest': String(digest.json['FormDigestValue'] ?? ''),
        },
        body: JSON.stringify({
          query: {
            Item: true,
            Add: true,
            Update: true,
            DeleteObject: true,
            ChangeTokenStart: first['CurrentChangeToken'],
          },
        }),
      });
      const isEmpty = log.status === 200 && valuesOf(log).length === 0;
      const words = `token ${moved ? 'moved' : 'stood still'}; log ${log.status}, ${valuesOf(log).length} changes`;
      return [words, moved && isEmpty];
    },
  );
  await check('6', 'The change tokens of all lists in one question', 'a token and an address of each', async () => {
    const answer = await get(
      'web/lists?$select=RootFolder/ServerRelativeUrl,CurrentChangeToken&$expand=RootFolder&$filter=Hidden eq false',
    );
    const all = valuesOf(answer);
    const whole = all.filter(
      ({ RootFolder, CurrentChangeToken }) =>
        typeof (RootFolder as { ServerRelativeUrl?: unknown } | undefined)?.ServerRelativeUrl === 'string' &&
        typeof (CurrentChangeToken as { StringValue?: unknown } | undefined)?.StringValue === 'string',
    );
    return [`${answer.status}: ${whole.length} of ${all.length}`, all.length > 0 && whole.length === all.length];
  });
  await check('absent', 'A list that is not there', '404', async () => {
    const { status, code } = await get(listAt('Lists/NoSuchListHere'));
    return [`${status} ${code}`, status === 404];
  });
  await check('2', 'Version limits of the documents library', 'set by hand', async () => {
    const libraries = valuesOf(
      await get('web/lists?$select=Id,BaseTemplate,MajorVersionLimit&$filter=BaseTemplate eq 101&$top=1'),
    );
    if (!libraries[0]) return ['no library', false];
    const policies = await get(`web/lists(guid'${String(libraries[0]['Id'])}')/VersionPolicies`);
    const mode = policies.json['DefaultTrimMode'];
    return [
      `limit ${String(libraries[0]['MajorVersionLimit'])}, policies ${policies.status}, mode ${String(mode)}`,
      mode === undefined || mode === 0,
    ];
  });
  await check(
    '11',
    'The first column of a list, in the language of who asks',
    'Title is its internal name',
    async () => {
      const id = String(valuesOf(await get('web/lists?$select=Id&$filter=BaseTemplate eq 101&$top=1'))[0]?.['Id']);
      const column = await get(
        `web/lists(guid'${id}')/fields/getbyinternalnameortitle('Title')?$select=Title,InternalName`,
      );
      return [`${column.status}: called ${String(column.json['Title'])}`, column.json['InternalName'] === 'Title'];
    },
  );
  await check('or', 'A filter with `or`', '200', async () => {
    const id = String(valuesOf(await get('web/lists?$select=Id&$filter=BaseTemplate eq 101&$top=1'))[0]?.['Id']);
    const answer = await get(`web/lists(guid'${id}')/items?$select=Id&$filter=(Id eq 1) or (Id eq 2)&$top=1`);
    return [String(answer.status), answer.status === 200];
  });
  return found;
}
