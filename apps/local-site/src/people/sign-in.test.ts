import { createSignIn } from './sign-in.js';
import { readSitePeople } from './site-person.js';

const people = readSitePeople();
const [admin, inbox] = people;
const withCookie = (cookie: string, more: Record<string, string> = {}): Request =>
  new Request('http://127.0.0.1:4400/', { headers: { cookie, ...more } });

describe('signing in', () => {
  it('knows the person of a token, and nobody without one', () => {
    const signIn = createSignIn('4400');
    const { cookie } = signIn.signIn(inbox!);
    expect(signIn.whoAsks(withCookie(`other=1; ${cookie}`))).toBe(inbox);
    expect(signIn.whoAsks(new Request('http://127.0.0.1:4400/'))).toBeUndefined();
  });

  it('keeps the cookie from scripts and from other sites', () => {
    const { header } = createSignIn('4400').signIn(admin);
    expect(header).toMatch(/; HttpOnly; SameSite=Strict;/);
  });

  it('makes tokens that nobody can guess', () => {
    const signIn = createSignIn('4400');
    const tokens = Array.from({ length: 50 }, () => signIn.signIn(admin).cookie.split('=')[1]!);
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });

  it.each(['local-site-4400=made-up', 'local-site-4400=', `local-site-4400=${admin.loginName}`, 'local-site-4401=x'])(
    'knows nobody by the cookie %p',
    (cookie) => {
      const signIn = createSignIn('4400');
      signIn.signIn(admin);
      expect(signIn.whoAsks(withCookie(cookie))).toBeUndefined();
    },
  );

  it('trusts neither of two cookies of its name', () => {
    const signIn = createSignIn('4400');
    const [one, other] = [signIn.signIn(admin), signIn.signIn(inbox!)];
    expect(signIn.whoAsks(withCookie(`${one.cookie}; ${other.cookie}`))).toBeUndefined();
  });

  it('ends the old sign-in when somebody else signs in', () => {
    const signIn = createSignIn('4400');
    const old = signIn.signIn(admin);
    const current = signIn.signIn(inbox!, withCookie(old.cookie));
    expect(signIn.whoAsks(withCookie(old.cookie))).toBeUndefined();
    expect(signIn.whoAsks(withCookie(current.cookie))).toBe(inbox);
  });

  it('does not know the sign-ins of a site on another port', () => {
    const other = createSignIn('4401').signIn(admin);
    expect(createSignIn('4400').whoAsks(withCookie(other.cookie))).toBeUndefined();
  });
});

describe('the people of the switcher', () => {
  it('are those of the design, in its order', () => {
    expect(people.map(({ role }) => role)).toEqual([
      'system administrator',
      'portal inbox',
      'team lead',
      'case worker',
      'CRM developer',
      'TRA Digital',
      'site owner',
      'visitor',
      'somebody from elsewhere',
    ]);
  });

  it('sign in by names that are all different, and only the site owner owns the site', () => {
    expect(new Set(people.map(({ loginName }) => loginName)).size).toBe(9);
    expect(people.filter(({ isSiteAdmin }) => isSiteAdmin).map(({ role }) => role)).toEqual(['site owner']);
  });
});
