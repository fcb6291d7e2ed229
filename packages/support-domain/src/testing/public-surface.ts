import ts from 'typescript';

/** What an index exports by name, sorted: a type as `type Name`. Anything else than an enumerated export is a fault. */
export function surfaceOf(source: string): string[] {
  const file = ts.createSourceFile('index.ts', source, ts.ScriptTarget.ES2020);
  const names = file.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) {
      throw new Error(`An index only enumerates what it exports: ${source.slice(statement.pos, statement.end).trim()}`);
    }
    const whole = statement.isTypeOnly;
    return statement.exportClause.elements.map(({ name, isTypeOnly }) => `${whole || isTypeOnly ? 'type ' : ''}${name.text}`);
  });
  const bare = (name: string) => name.replace('type ', '');
  return names.sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
}
