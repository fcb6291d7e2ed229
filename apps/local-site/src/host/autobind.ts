/**
 * The `@autobind` decorator of Office UI Fabric, which Fluent 8 no longer has and the property pane still uses: a method
 * read from an instance is bound to it, once.
 */
export function autobind(target: object, key: PropertyKey, descriptor: PropertyDescriptor): PropertyDescriptor {
  const method = descriptor.value as (...given: unknown[]) => unknown;
  const hold = (on: object, value: unknown): void =>
    void Object.defineProperty(on, key, { value, configurable: true, writable: true });
  return {
    configurable: true,
    get(this: object): unknown {
      // Read from the prototype itself, as decorators and super calls do, it stays unbound.
      if (this === target || Object.prototype.hasOwnProperty.call(this, key)) return method;
      const bound = method.bind(this);
      hold(this, bound);
      return bound;
    },
    set(this: object, value: unknown): void {
      hold(this, value);
    },
  };
}
