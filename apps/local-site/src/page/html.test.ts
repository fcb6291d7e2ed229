import { escapeHtml, optionsHtml, scriptJson } from './html.js';

const hostile = `</script><script>alert(1)</script><!-- "'&`;

describe('text in the page', () => {
  it('cannot leave an element or an attribute', () => {
    expect(escapeHtml(hostile)).not.toMatch(/[<>"']/);
    expect(optionsHtml([{ value: hostile, words: hostile, selected: true }])).toMatch(
      /^<option value="[^"<>]*" selected>[^<>]*<\/option>$/,
    );
  });

  it('cannot leave a script element as JSON, and reads back the same', () => {
    const json = scriptJson({ words: `${hostile}\u2028\u2029` });
    expect(json).not.toContain('<');
    expect(json).not.toMatch(/[\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ words: `${hostile}\u2028\u2029` });
  });
});
