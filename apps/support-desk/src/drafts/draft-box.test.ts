import { DraftBox } from './draft-box';

const day = 86_400_000;

describe('DraftBox', () => {
  beforeEach(() => window.localStorage.clear());

  it('gives back what was kept, to the same person on the same site only', () => {
    const box = new DraftBox('https://a.example', 'Priya@tmu.example', window.localStorage, () => 0);
    box.keep('log', { whatHappened: 'Code refused' });
    const again = (site: string, person: string) =>
      new DraftBox(site, person, window.localStorage, () => 0).read('log');
    expect(again('https://a.example', 'priya@tmu.example')).toEqual({ whatHappened: 'Code refused' });
    expect(again('https://a.example', 'sam@tmu.example')).toBeUndefined();
    expect(again('https://b.example', 'priya@tmu.example')).toBeUndefined();
  });

  it('lets go of a draft after 30 days', () => {
    let now = 0;
    const box = new DraftBox('s', 'p', window.localStorage, () => now);
    box.keep('log', { a: 'b' });
    now = 30 * day;
    expect(box.read('log')).toEqual({ a: 'b' });
    now += 1;
    expect(box.read('log')).toBeUndefined();
    expect(window.localStorage.length).toBe(0);
  });

  it.each(['not json', 'null', '{"savedAt":"x","answers":{}}', '{"savedAt":0,"answers":null}', '[]'])(
    'reads %s as no draft',
    (text) => {
      window.localStorage.setItem('tms-support-desk/draft/s/p/log', text);
      expect(new DraftBox('s', 'p', window.localStorage, () => 0).read('log')).toBeUndefined();
    },
  );

  it('lets only text back into a form', () => {
    window.localStorage.setItem(
      'tms-support-desk/draft/s/p/log',
      '{"savedAt":0,"answers":{"a":"b","c":{"d":1},"e":2}}',
    );
    expect(new DraftBox('s', 'p', window.localStorage, () => 0).read('log')).toEqual({ a: 'b' });
  });

  it('remembers as long as the page where the browser stores nothing', () => {
    const refusing = {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const box = new DraftBox('s', 'p', refusing, () => 0);
    box.keep('issue/41/answer', { a: 'b' });
    expect(box.read('issue/41/answer')).toEqual({ a: 'b' });
    expect(box.idsUnder('issue/41/')).toEqual(['issue/41/answer']);
    box.discard('issue/41/answer');
    expect(box.read('issue/41/answer')).toBeUndefined();
  });

  it('lists the drafts of one issue, and not of issue 410', () => {
    const box = new DraftBox('s', 'p', window.localStorage, () => 0);
    box.keep('issue/41/answer', { a: 'b' });
    box.keep('issue/410/answer', { a: 'b' });
    box.keep('issue/41/add-note', { a: 'b' });
    expect(box.idsUnder('issue/41/')).toEqual(['issue/41/add-note', 'issue/41/answer']);
  });

  describe('where words are not kept as they should be', () => {
    /** The browser's own store, with room for so many characters. */
    const full = (room: number): Storage =>
      new Proxy(window.localStorage, {
        get(store, name) {
          if (name !== 'setItem')
            return typeof store[name as 'key'] === 'function'
              ? store[name as 'key'].bind(store)
              : Reflect.get(store, name);
          return (key: string, text: string) => {
            const others = [...Array(store.length).keys()].map((i) => store.key(i)!).filter((other) => other !== key);
            const used = others.reduce((sum, other) => sum + store.getItem(other)!.length, 0);
            if (used + text.length > room) throw new DOMException('full', 'QuotaExceededError');
            store.setItem(key, text);
          };
        },
      });

    it('says that a full browser keeps it for this page alone, loses nothing, and says so no more when it is sent', () => {
      const box = new DraftBox('s', 'p', full(60), () => 0);
      const told: unknown[] = [];
      box.watch(() => told.push(box.trouble));
      box.keep('log', { a: 'short' });
      expect(box.trouble).toBeUndefined();
      box.keep('log', { a: 'long enough that there is no room for it in this browser' });
      expect(box.read('log')).toEqual({ a: 'long enough that there is no room for it in this browser' });
      box.discard('log');
      expect(told).toEqual(['only-on-this-page', undefined]);
    });

    it('makes room by taking away what is too old to be offered again', () => {
      let now = 0;
      const box = new DraftBox('s', 'p', full(90), () => now);
      box.keep('issue/1/answer', { a: 'of last month, and long' });
      now = 31 * day;
      box.keep('log', { a: 'of today, and just as long' });
      expect(box.trouble).toBeUndefined();
      expect(new DraftBox('s', 'p', window.localStorage, () => now).read('log')).toEqual({
        a: 'of today, and just as long',
      });
    });
  });
});
