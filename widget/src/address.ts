/** A posting, and how far the visitor has come in it: `123`, `123.apply`, `123.check`, `123.sent`. */
export type Step = 'read' | 'apply' | 'check' | 'sent';
export type Address = { tenant: string; id: number; step: Step };

// One query parameter: it survives sharing, routers that own the path or the hash, and pages with several widgets.
const NAME = 'vuoro';
const FORM = /^([a-z][a-z0-9-]{0,39})\.(\d{1,15})(?:\.(apply|check|sent))?$/;

/** The posting that a page address names, if any. */
export function readAddress(href: string): Address | undefined {
  const match = FORM.exec(new URL(href).searchParams.get(NAME) ?? '');
  return match?.[1] ? { tenant: match[1], id: Number(match[2]), step: stepOf(match[3]) } : undefined;
}

/** The same page address with this posting in it, or with none. The rest of the address stays as it is. */
export function withAddress(href: string, address?: Address): string {
  const url = new URL(href);
  if (address) url.searchParams.set(NAME, `${address.tenant}.${address.id}${address.step === 'read' ? '' : `.${address.step}`}`);
  else url.searchParams.delete(NAME);
  return url.href;
}

function stepOf(word: string | undefined): Step {
  return word === 'apply' || word === 'check' || word === 'sent' ? word : 'read';
}
