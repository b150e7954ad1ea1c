/** How far the visitor has come in a posting. */
export type Step = 'read' | 'apply' | 'check' | 'sent';
export type Address = { tenant: string; id: number; step: Step };

const STEPS: readonly Step[] = ['apply', 'check', 'sent'];
const FORM = /^([a-z][a-z\d-]{0,39})\.(\d{1,15})(\.[a-z]+)?$/;

/** The posting that a page address names in its one parameter (`?vuoro=raahe.123`, `?vuoro=raahe.123.apply`), if any. */
export function readAddress(href: string): Address | undefined {
  const [, tenant, id, word] = FORM.exec(new URL(href).searchParams.get('vuoro') ?? '') ?? [];
  return tenant ? { tenant, id: Number(id), step: STEPS.find((step) => `.${step}` === word) ?? 'read' } : undefined;
}

/** The value of the parameter for a posting. */
export function placeOf({ tenant, id, step }: Address): string {
  return `${tenant}.${id}${step === 'read' ? '' : `.${step}`}`;
}
