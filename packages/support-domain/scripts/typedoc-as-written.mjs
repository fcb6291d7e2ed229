// A plugin of TypeDoc: shows types by the names that the source writes. TypeScript forgets the name of a type that is inferred
// from a schema, and an `issue: Issue` would be printed as the whole of an issue, sixteen times over.
import { Converter, IntrinsicType, makeRecursiveVisitor, ReflectionKind, TypeScript as ts } from 'typedoc';

export function load(app) {
  const later = (context, work) => context.converter.deferConversion(work);
  const write = (context, owner, nodeOrType) => {
    if (!nodeOrType) return;
    owner.type?.visit(makeRecursiveVisitor({ reflection: (type) => context.project.removeReflection(type.declaration) }));
    owner.type = nodeOrType instanceof IntrinsicType ? nodeOrType : context.converter.convertType(context, nodeOrType);
  };

  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, signature, declaration) => {
    later(context, () => {
      write(context, signature, declaration?.type);
      signature.parameters?.forEach((parameter, n) => write(context, parameter, declaration?.parameters?.[n]?.type));
    });
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
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
}
