/** The same object with some of its calls answered by somebody else. The others go to it as they were, with their own `this`. */
export function withCalls<T extends object>(whole: T, calls: Partial<T>): T {
  return new Proxy(whole, {
    get(target, name) {
      const own = (calls as Record<PropertyKey, unknown>)[name];
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
