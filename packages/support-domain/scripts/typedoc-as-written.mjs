// A plugin of TypeDoc: shows types by the names that the source writes. TypeScript forgets the name of a type that is inferred
// from a schema, and an `issue: Issue` would be printed as the whole of an issue, sixteen times over.
// And puts each name under the folder that it comes from, as the package is thought: issues, rules, working time.
import {
  Comment,
  CommentTag,
  Converter,
  IntrinsicType,
  makeRecursiveVisitor,
  ReflectionKind,
  TypeScript as ts,
} from 'typedoc';

const chapterOf = (file) => {
  const folder = /\/src\/([\w-]+)\//.exec(file)?.[1] ?? 'dates';
  return folder === 'csv' ? 'CSV' : `${folder[0].toUpperCase()}${folder.slice(1).replaceAll('-', ' ')}`;
};

export function load(app) {
  const chapters = new Map();
  const later = (context, work) => context.converter.deferConversion(work);
  const write = (context, owner, nodeOrType) => {
    if (!nodeOrType) return;
    owner.type?.visit(
      makeRecursiveVisitor({ reflection: (type) => context.project.removeReflection(type.declaration) }),
    );
    owner.type = nodeOrType instanceof IntrinsicType ? nodeOrType : context.converter.convertType(context, nodeOrType);
  };

  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, signature, declaration) => {
    later(context, () => {
      write(context, signature, declaration?.type);
      signature.parameters?.forEach((parameter, n) => write(context, parameter, declaration?.parameters?.[n]?.type));
    });
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
    const named =
      reflection.parent?.kindOf(ReflectionKind.SomeModule | ReflectionKind.Project) &&
      !reflection.kindOf(ReflectionKind.TypeLiteral);
    if (file && named) chapters.set(reflection, chapterOf(file));
    later(context, () => {
      const declaration = context.getSymbolFromReflection(reflection)?.declarations?.[0];
      if (!declaration) return;
      // A field of a schema is a property with a value, and that value is no default.
      if (reflection.kindOf(ReflectionKind.Property)) delete reflection.defaultValue;
      if (reflection.kindOf(ReflectionKind.Variable) && reflection.name.endsWith('Schema')) {
        write(context, reflection, new IntrinsicType('a schema of zod/mini'));
      } else if (reflection.kindOf(ReflectionKind.Property) && ts.isPropertySignature(declaration)) {
        write(context, reflection, declaration.type);
      } else if (reflection.kindOf(ReflectionKind.TypeAlias) && /^z\.infer</.test(declaration.type?.getText() ?? '')) {
        // What a schema infers is written out once, where the type is named.
        write(context, reflection, context.checker.getTypeAtLocation(declaration));
      }
    });
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, () => {
    for (const [reflection, chapter] of chapters) {
      // A function's words stand on its signature, and its chapter has to stand there as well.
      for (const one of reflection.signatures ?? [reflection]) {
        one.comment ??= new Comment();
        one.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: chapter }]));
      }
    }
  });
}
