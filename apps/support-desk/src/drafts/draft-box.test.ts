import { DraftBox } from './draft-box';

const day = 86_400_000;

describe('DraftBox', () => {
  beforeEach(() => window.localStorage.clear());

  it('gives back what was kept, to the same person on the same site only', () => {
    const box = new DraftBox('https://a.example', 'Priya@tmu.example', window.localStorage, () => 0);
    box.keep('log', { whatHappened: 'Code refused' });
    const again = (site: string, person: string) => new DraftBox(site, person, window.localStorage, () => 0).read('log');
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

  it.each(['not json', 'null', '{"savedAt":"x","answers":{}}', '{"savedAt":0,"answers":null}', '[]'])('reads %s as no draft', (text) => {
    window.localStorage.setItem('tms-support-desk/draft/s/p/log', text);
    expect(new DraftBox('s', 'p', window.localStorage, () => 0).read('log')).toBeUndefined();
  });

  it('lets only text back into a form', () => {
    window.localStorage.setItem('tms-support-desk/draft/s/p/log', '{"savedAt":0,"answers":{"a":"b","c":{"d":1},"e":2}}');
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
});
