import { readEmailAddress } from './email-address.js';
import { isMailLink, mailLink, mailtoLink } from './mail-link.js';

describe('an email address', () => {
  it.each(['asha@panel.example', "o'brien+tms@panel.example", 'José@mañana.example', 'a.b=c@x-y.example'])(
    'is one: %s',
    (address) => {
      expect(readEmailAddress(` ${address} `)).toBe(address);
    },
  );

  it.each([
    'a@b.example?bcc=all@c.example&body=Send',
    'a@b.example&cc=c@d.example',
    'a?bcc=x@b.example',
    'a%0d%0abcc:x@b.example',
    'a@b.example,c@d.example',
    'a@b.example;c@d.example',
    'a@b.example c@d.example',
    'a@b.example\nBcc: c@d.example',
    'Asha <asha@panel.example>',
    '"a b"@c.example',
    'a@b@c.example',
    'a@',
    '@b.example',
    'a@b\u202e.example',
    'a@b.example/../x',
    `${'a'.repeat(65)}@b.example`,
    '',
  ])('is none: %j', (text) => {
    expect(readEmailAddress(text)).toBeUndefined();
    expect(mailLink(text)).toBeUndefined();
    if (text !== '') expect(mailtoLink({ to: text, subject: 'S', words: 'W' }).outcome).toBe('refused');
  });
});

it('is one address however a keyboard joins its letters and their accents', () => {
  expect(readEmailAddress('jose\u0301@man\u0303ana.example')).toBe('jos\u00e9@ma\u00f1ana.example');
});

describe('a mail link', () => {
  it('goes to one person, whatever signs their address holds', () => {
    expect(mailLink("o'brien+tms@panel.example")).toBe("mailto:o'brien%2Btms@panel.example");
    expect(new URL(mailLink('a#b@c.example')!).hash).toBe('');
  });

  it('is known again as made here, and as nothing else', () => {
    const made = mailtoLink({ to: 'a+b@c.example', subject: 'A & B?', words: 'One\nTwo = 3' });
    expect(made.outcome === 'link' && isMailLink(made.url)).toBe(true);
    expect(isMailLink(mailLink('a@b.example')!)).toBe(true);
    for (const link of [
      'mailto:a@b.example?bcc=c@d.example',
      'mailto:a@b.example?subject=S&cc=c@d.example',
      'mailto:a@b.example,c@d.example',
      'mailto:a@b.example%2Cc@d.example',
      'mailto:?to=c@d.example',
      'MAILTO:a@b.example?bcc=c@d.example',
      'mailto:%E0%A4%A@b.example',
      'https://a@b.example',
      'mailto:a@b.example?subject=S%0D%0ABcc:c@d.example',
      'mailto:a@b.example?subject=S%0abcc:c@d.example',
      'mailto:a@b.example?subject=S%E2%80%A8Bcc:c@d.example',
      'mailto:a@b.example?subject=%ZZ',
      'mailto:a@b.example?body=One&body=Two',
      'mailto:a@b.example?subject=S#bcc',
      'mailto://a@b.example',
      'mailto:a%40b.example',
      'mailto:%20a@b.example',
      'mailto:a@b.example;c@d.example',
      'mailto:a@b.example%3Bc@d.example',
      'mailto:a@b.example%00',
      'mailto:a@b.example?body="><img src=x>',
      'mailto:a@b.example?body=a;cc:c@d.example',
      'mailto:a@b.example?subject=a+b',
      'mailto:a@b.example?attach=/etc/passwd',
    ])
      expect([link, isMailLink(link)]).toEqual([link, false]);
  });
});
