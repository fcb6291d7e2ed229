import { randomBytes } from 'node:crypto';
import type { SitePerson } from './site-person.js';

/** Who is signed in where: a random token in a cookie, and on the server the person it stands for. Nothing else counts. */
export interface SignIn {
  /** The person of the request's token, or nobody. */
  whoAsks(request: Request): SitePerson | undefined;
  /** Signs a person in under a new token, and ends the request's old one. The answer is the cookie to set. */
  signIn(person: SitePerson, request?: Request): { cookie: string; header: string };
}

const hours = 60 * 60;

/** Sign-ins of one site. They are kept in memory: whoever comes after a restart is signed in afresh. */
export function createSignIn(port: string): SignIn {
  // Cookies are shared by all ports of a host: two local sites at once must not end each other's.
  const cookieName = `local-site-${port}`;
  const people = new Map<string, SitePerson>();

  const tokensOf = (request: Request): string[] =>
    (request.headers.get('cookie') ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${cookieName}=`))
      .map((pair) => pair.slice(cookieName.length + 1));

  return {
    whoAsks(request) {
      const tokens = tokensOf(request);
      // Two of one name: somebody else has set one of them, and nobody can say which.
      return tokens.length === 1 ? people.get(tokens[0]!) : undefined;
    },
    signIn(person, request) {
      for (const old of request ? tokensOf(request) : []) people.delete(old);
      const token = randomBytes(32).toString('base64url');
      people.set(token, person);
      const cookie = `${cookieName}=${token}`;
      return { cookie, header: `${cookie}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${24 * hours}` };
    },
  };
}
