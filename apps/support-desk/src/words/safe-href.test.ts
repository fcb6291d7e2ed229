import { safeHref } from './safe-href';

describe('safeHref', () => {
  it.each(['https://trello.example/c/1', 'http://forms.example/', 'mailto:portal@tmu.example'])(
    'lets %s through',
    (address) => {
      expect(safeHref(address)).toBe(address);
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
    'trello.example/c/1',
    '//trello.example',
    '',
    undefined,
  ])('refuses %j', (address) => {
    expect(safeHref(address)).toBeUndefined();
  });

  it('reads a path against the site it belongs to, and still refuses a scheme', () => {
    expect(safeHref('/sites/tms/Docs/a b.docx', 'https://tms.example')).toBe(
      'https://tms.example/sites/tms/Docs/a%20b.docx',
    );
    expect(safeHref('javascript:alert(1)', 'https://tms.example')).toBeUndefined();
  });
});
