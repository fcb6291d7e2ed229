import * as React from 'react';

let thrower: string | undefined;

/** Makes the component of this name throw as it is drawn; nobody, where none is named. */
export const makeThrow = (name: string | undefined): void => {
  thrower = name;
};

/** The components of a module, each throwing while it is the one that `makeThrow` named. */
export function mayThrow<T extends object>(module: T): T {
  const wrapped = Object.entries(module).map(([name, value]: [string, unknown]) => {
    // A component that remembers its last drawing is an object.
    const isComponent =
      typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value);
    if (!isComponent || !/^[A-Z]/.test(name)) return [name, value];
    const Whole = value as React.ComponentType<object>;
    return [
      name,
      (props: object): React.ReactElement => {
        if (thrower === name) throw new Error(`${name} threw`);
        return <Whole {...props} />;
      },
    ];
  });
  return Object.fromEntries(wrapped) as T;
}
