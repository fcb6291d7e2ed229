import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();

it('has settled once all is answered that another hash asked for, and not before', async () => {
  const desk = await at.open('system administrator');
  await desk.settle('Home');
  await desk.settled();

  let letGo = (): void => undefined;
  const seen = new Promise<void>((resolve) => (letGo = resolve));
  const answered: string[] = [];
  await desk.page.route(/\/_(api|vti_bin)\//, async (route) => {
    await seen;
    await route.continue();
    answered.push(route.request().url());
  });
  const asked = desk.page.waitForRequest(/\/_(api|vti_bin)\//);
  await desk.go('#/reports');
  await asked;
  let answersThen: number | undefined;
  const settled = desk.settled().then(() => (answersThen = answered.length));
  // As long as a page that has nothing to wait for takes.
  for (let rounds = 0; rounds < 5; rounds += 1) await desk.painted();
  expect(answersThen).toBeUndefined();
  letGo();
  await settled;
  expect(answersThen).toBeGreaterThan(0);
  await desk.settle('Reports');
  await desk.close();
});
