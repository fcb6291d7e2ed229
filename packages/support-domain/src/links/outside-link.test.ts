import { hostOfLink, outsideLink } from './outside-link.js';

describe('a link out of the desk', () => {
  it.each(['https://trello.example/c/1', 'http://forms.example/', 'https://forms.example/a?b=c%20d#e'])(
    'is followed where it is a web address: %s',
    (address) => {
      expect(outsideLink(` ${address} `)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x/1',
    'mailto:a@b.example?bcc=c@d.example',
    'trello.example/c/1',
    '//trello.example',
    'https://',
    // What it seems to name is a password.
    'https://trello.com@evil.example/c/AbCd1234',
    'https://trello.com:pass@evil.example/',
    // A browser drops a tab and a line end, and takes a backslash for a slash.
    'https://trello.com\t.evil.example/',
    'https://trello.com\\.evil.example/',
    'https://evil.example/\u202egpj.exe',
    'https://evil.example/a b',
    `https://long.example/${'a'.repeat(2_000)}`,
    '',
    undefined,
  ])('is none: %j', (address) => {
    expect(outsideLink(address)).toBeUndefined();
  });

  it('reads a path against the site it belongs to, and still refuses a scheme', () => {
    const site = 'https://tms.example';
    expect(outsideLink('/sites/tms/Docs/a b.docx', site)).toBe('https://tms.example/sites/tms/Docs/a%20b.docx');
    expect(outsideLink('javascript:alert(1)', site)).toBeUndefined();
    expect(outsideLink('//evil.example/', site)).toBeUndefined();
  });

  it('has a host, in small letters', () => {
    expect(hostOfLink('https://Trello.EXAMPLE:8443/b/1')).toBe('trello.example');
    expect(hostOfLink('trello.example')).toBeUndefined();
  });
});
