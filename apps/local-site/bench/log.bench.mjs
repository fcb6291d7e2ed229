// From a key pressed in "Log an issue" to the browser's next paint, by field, and how long one key holds the screen, over 50, 5,000
// and 30,000 issues: the web part as it ships, on the real site, in a real browser. The past comes in page by page while one types,
// so the same keys are pressed twice: while it comes in, and when all of it is there; and once more in a bare text area on the same
// page, which is the best that a page can do. What the desk knows must stand beside the form each time. In both browsers, unless
// TMS_BROWSER names one. One JSON line a figure.
import { chromium } from 'playwright-core';
import { browsersToMeasure } from './browsers.mjs';
import { oldest, startSiteOfIssues } from './site-of-issues.mjs';

// For a person at work on the form: `node bench/log.bench.mjs 50,30000 1` is two sizes, one run.
// A run is some three minutes, whatever the machine: it presses some 1,500 keys at 90 ms each and waits between fields. All of it, in two
// browsers, is eighteen of them, an hour; `50,5000 1` is four.
const [onlySizes, onlyRuns] = process.argv.slice(2);
const sizes = onlySizes ? onlySizes.split(',').map(Number) : [50, 5_000, 30_000];
const runs = Number(onlyRuns) || 3;
/**
 * One longest hold of some sixty keys swings by two from run to run, and so does the bare one that it is divided by. So each is typed so often in
 * one page. The middle of the longest says what somebody meets each time that they type, and one bad key of a field is in each of them; what is bad
 * once, such as what only the first answer costs, is in the longest of all. Either is divided by the bare area's middle: one fault in its own longest would hide a key.
 */
const timesTyped = 5;

const who = oldest.name;
const what = 'My password is not accepted and the link in the email has gone';
const error = 'Business Process Error: the record could not be saved';
/** Typed on while "Last time" stands beside it: that is drawn again, and must not be at a key. */
const more = ' once more';
const fields = [
  { name: 'who', label: 'Who has the problem?', words: who, shows: `Other issues of ${who}` },
  { name: 'what happened', label: 'What happened?', words: what, shows: 'Last time', more },
  { name: 'error text', label: 'The exact words of the message', words: error, shows: 'Last time', more },
];

/** Runs in the page. Each key: until the browser has painted after it. All the time: the longest that nothing else could run. */
function watchKeys() {
  window.painted = [];
  window.held = 0;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      window.lastKeyAt = timeStamp;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.painted.push(performance.now() - timeStamp);
        channel.port2.postMessage(0);
      });
    },
    true,
  );
  let last = performance.now();
  (function beat() {
    const at = performance.now();
    window.held = Math.max(window.held, at - last);
    last = at;
    setTimeout(beat, 0);
  })();
}

const nothingYet = () => {
  window.painted = [];
  window.held = 0;
};
const taken = () => ({ painted: window.painted, held: window.held });
const since = (heading) => {
  const isThere = [...document.querySelectorAll('aside h3')].some((one) => one.textContent.startsWith(heading));
  return isThere && performance.now() - window.lastKeyAt;
};

/** Types as a quick typist does, waits until what belongs beside the form is there, and says what it took. */
async function typeInto(tab, { label, words, shows, more = '' }, { patience }) {
  const field = tab.getByLabel(label, { exact: true });
  await field.fill('');
  await tab.waitForFunction(
    (heading) => ![...document.querySelectorAll('aside h3')].some((one) => one.textContent.startsWith(heading)),
    shows,
  );
  await field.focus();
  await tab.evaluate(nothingYet);
  await tab.keyboard.type(words, { delay: 90 });
  // Watched on: what is worked out once the typing rests holds up the next key as well.
  const beside = patience
    ? await tab.waitForFunction(since, shows, { polling: 20, timeout: patience }).then((found) => found.jsonValue())
    : await tab.waitForTimeout(900);
  await tab.keyboard.type(more, { delay: 90 });
  await tab.waitForTimeout(700);
  if ((await field.inputValue()) !== words + more) throw new Error(`"${label}" holds something else than was typed.`);
  const { painted, held } = await tab.evaluate(taken);
  if (painted.length < (words + more).length)
    throw new Error(`${painted.length} paints for the keys of "${words}${more}".`);
  return { painted, held, beside };
}

const didAMessageAppear = (tab, name) =>
  tab.getByRole('group', { name: 'Did a message appear?' }).getByRole('radio', { name, exact: true }).check();

async function typeForm(tab, how) {
  const measured = {};
  for (const field of fields) {
    if (field.name === 'error text') {
      // Whatever "Last time" says now is the message's alone.
      await tab.getByLabel('What happened?').fill('');
      await didAMessageAppear(tab, 'Yes');
    }
    measured[field.name] = await typeInto(tab, field, how);
  }
  await didAMessageAppear(tab, 'No');
  return measured;
}

/** The same keys where nothing listens but the browser. */
async function typeBare(tab) {
  await tab.evaluate(() =>
    document.body.append(Object.assign(document.createElement('textarea'), { id: 'bare', rows: 4 })),
  );
  await tab.locator('#bare').focus();
  await tab.evaluate(nothingYet);
  await tab.keyboard.type(what, { delay: 90 });
  const bare = await tab.evaluate(taken);
  await tab.evaluate(() => document.getElementById('bare').remove());
  return bare;
}

async function oneRun(browser, site, count) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const signedIn = await context.request.post(`${site.origin}/_local/sign-in`, {
    data: { person: 'system administrator' },
    headers: { origin: site.origin },
  });
  if (!signedIn.ok()) throw new Error(`Nobody is signed in: ${signedIn.status()}.`);
  const tab = await context.newPage();
  let answers = 0;
  tab.on('response', (response) => {
    if (/\/_api\//.test(response.url())) answers += 1;
  });
  await tab.addInitScript(watchKeys);
  await tab.goto(`${site.url}#/log`);
  await tab.getByText('As you type, this shows the person’s other issues').waitFor();
  const answersBefore = answers;
  const whileComing = await typeForm(tab, { patience: 0 });
  if (count > 1_000 && answers - answersBefore < 3) throw new Error('Nothing came in while the keys were pressed.');
  const nameField = tab.getByLabel(fields[0].label, { exact: true });
  await nameField.fill(who);
  await tab.getByRole('link', { name: /^Issue 1: / }).waitFor({ timeout: 240_000 });
  await tab.waitForTimeout(1_000);
  // In turn, in one page: what the machine does meanwhile, and when the browser tidies its memory, is then as likely in either.
  const times = [];
  for (let time = 0; time < timesTyped; time += 1)
    times.push({ form: await typeForm(tab, { patience: 20_000 }), bare: await typeBare(tab) });
  // Of a known panellist whose way of telling is chosen, the rules say where it would go.
  await nameField.fill('wren old');
  await tab.getByRole('option', { name: /Wren Oldcastle/ }).click();
  await tab.getByRole('radio', { name: 'Phone' }).check();
  await tab.getByLabel('What happened?').fill(what);
  for (const heading of ['Last time', `Other issues of ${who}`, 'Where it will go']) {
    await tab.locator('aside').getByRole('heading', { name: heading }).waitFor();
  }
  await context.close();
  return { whileComing, times };
}

const rounded = (value) => Math.round(value * 10) / 10;
const figure = (name, value, unit, goal) =>
  process.stdout.write(
    `${JSON.stringify({ name: `log form: ${name}`, value: rounded(value), unit, goal, better: 'lower' })}\n`,
  );
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measureIn(browserName, browser) {
  for (const count of sizes) {
    const release = process.env.DESK_RELEASE;
    const site = await startSiteOfIssues(count, release ? { releaseFolder: release } : {});
    const measured = [];
    try {
      for (let run = 0; run < runs; run += 1) measured.push(await oneRun(browser, site, count));
    } finally {
      await site.close();
    }
    // Of three runs the middle: a neighbour's turn on the machine is not the form's.
    const of = (read) => middle(measured.map(read));
    const times = measured.flatMap((one) => one.times);
    const bare = middle(times.flatMap((one) => one.bare.painted));
    const bareHolds = times.map((one) => one.bare.held);
    for (const { name } of fields) {
      const ofField = times.map((one) => one.form[name]);
      const median = middle(ofField.flatMap((one) => one.painted));
      const holds = ofField.map((one) => one.held);
      figure(`${name}, key to paint, median, ${count} issues, ${browserName}`, median, 'ms', 50);
      figure(`${name}, the same, times a bare text area, ${count} issues, ${browserName}`, median / bare, 'times', 3);
      figure(
        `${name}, key to paint, slowest, ${count} issues, ${browserName}`,
        middle(ofField.map((one) => Math.max(...one.painted))),
        'ms',
        100,
      );
      figure(`${name}, longest that a key holds the screen, ${count} issues, ${browserName}`, middle(holds), 'ms', 50);
      // A neighbour's turn on the machine, or another browser's pace, is in both: the ratio is the form's own.
      figure(
        `${name}, longest hold, times a bare text area, ${count} issues, ${browserName}`,
        middle(holds) / middle(bareHolds),
        'times',
        3,
      );
      figure(
        `${name}, longest hold of all, times a bare text area, ${count} issues, ${browserName}`,
        Math.max(...holds) / middle(bareHolds),
        'times',
        3,
      );
      figure(
        `${name}, the same while ${count} issues come in, times a bare text area, ${browserName}`,
        of((one) => one.whileComing[name].held) / middle(bareHolds),
        'times',
        3,
      );
      figure(
        `${name}, longest hold while ${count} issues come in, ${browserName}`,
        of((one) => one.whileComing[name].held),
        'ms',
        50,
      );
      figure(
        `${name}, from the last key to what the desk knows, ${count} issues, ${browserName}`,
        middle(ofField.map((one) => one.beside)),
        'ms',
        1_500,
      );
    }
    figure(`a bare text area, key to paint, median, ${count} issues, ${browserName}`, bare, 'ms');
    figure(
      `a bare text area, longest that a key holds the screen, ${count} issues, ${browserName}`,
      middle(bareHolds),
      'ms',
    );
    figure(`a bare text area, longest hold of all, ${count} issues, ${browserName}`, Math.max(...bareHolds), 'ms');
  }
}

for (const { name, ...found } of await browsersToMeasure()) {
  const browser = await chromium.launch(found);
  try {
    await measureIn(name, browser);
  } finally {
    await browser.close();
  }
}
