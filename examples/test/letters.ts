import type { Letter } from '../mail/mail-box.ts';

const WAIT_MS = 10_000;
const STEP_MS = 100;

/** The newest letter to an address, or the newest whose text is meant, as soon as it is there. */
export async function letterTo(mail: string, email: string, isMeant: (text: string) => boolean = () => true): Promise<Letter> {
  for (let waited = 0; waited < WAIT_MS; waited += STEP_MS) {
    const letters = (await (await fetch(`${mail}/letters.json`)).json()) as Letter[];
    const letter = letters.find(({ to, text }) => to.email === email && isMeant(text));
    if (letter) return letter;
    await new Promise((resolve) => {
      setTimeout(resolve, STEP_MS);
    });
  }
  throw new Error(`No letter came to ${email}`);
}

/** The link that a letter is about. */
export function linkIn({ text }: Letter): string {
  const [link] = /http\S+/.exec(text) ?? [];
  if (link === undefined) throw new Error('The letter has no link');
  return link;
}
