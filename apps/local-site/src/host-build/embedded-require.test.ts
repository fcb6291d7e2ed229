import { embeddedRequire } from './embedded-require.js';

describe("the loader's own RequireJS", () => {
  it('is found in the assembly, whole', () => {
    const script = embeddedRequire();
    expect(script).toContain('@license RequireJS');
    expect(script).toContain('requirejs.config({ baseUrl: "https://relative-path.invalid" })');
    // It parses, and evaluates nothing itself: that is the point of it.
    expect(() => new Function(script)).not.toThrow();
    expect(script.replace(/\/\*[^]*?\*\//g, '')).not.toMatch(/\beval\(/);
  });
});
