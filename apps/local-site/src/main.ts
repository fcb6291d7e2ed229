// Node calls its SQLite experimental at every start. That is known, and says nothing to whoever starts the site.
const shown = process.emitWarning.bind(process);
process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
  if (!String(warning).includes('SQLite is an experimental feature')) shown(warning, ...(rest as []));
}) as typeof process.emitWarning;

// Only now, as a static import would load SQLite before the lines above run.
const { run } = await import('./run.js');
await run(process.argv.slice(2));

export {};
