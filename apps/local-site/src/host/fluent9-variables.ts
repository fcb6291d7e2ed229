/** Fluent 9 reads its theme from CSS variables. On a tenant's page a provider at the top sets them; here the host does. */
export function setFluent9Variables(on: HTMLElement, theme: object): void {
  for (const [name, value] of Object.entries(theme)) on.style.setProperty(`--${name}`, String(value));
}
