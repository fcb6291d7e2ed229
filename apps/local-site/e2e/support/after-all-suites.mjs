/** Ends what `before-all-suites.mjs` began. */
export default async function afterAllSuites() {
  for (const end of globalThis.afterAllSuites?.splice(0) ?? []) await end();
}
