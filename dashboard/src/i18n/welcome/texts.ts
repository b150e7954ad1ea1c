import type { CredentialTexts } from '../credentials/texts.ts';
import type { SignInTexts } from '../sign-in/texts.ts';

/** Texts of the pages that a letter's link leads to. */
export interface WelcomeTexts {
  title: (town: string) => string;
  intro: string;
  facts: { role: string; units: string; allUnits: string; email: string; until: string };
  name: string;
  nameMissing: string;
  nameHint: string;
  language: string;
  languageHint: string;
  accept: string;
  acceptAs: (name: string) => string;
  /** The address has an account already. */
  signIn: string;
  otherAccount: (mine: string, invited: string) => string;
  ended: { title: string; text: string };
  notFound: { title: string; text: string };
  setUp: { title: string; text: string; late: string };
  done: string;
  email: { title: string; text: string; confirm: string; signIn: string; done: string; account: string; linkEnded: string; taken: string };
}

/** All texts of these pages. */
export interface LetterTexts {
  welcome: WelcomeTexts;
  signIn: SignInTexts;
  credentials: CredentialTexts;
}
