import type { FieldWords } from '../../sign-in/form/field.ts';
import type { Refusals } from '../refusals/refusals.ts';

/** Texts of signing in and of the way back for those who cannot. */
export interface SignInTexts {
  refusals: Refusals;
  field: FieldWords;
  /** Above what is wrong with a form. */
  problem: string;
  busy: string;
  intro: (town: string) => string;
  passkey: string;
  passkeyHint: string;
  service: string;
  serviceDown: string;
  serviceRefused: string;
  orPassword: string;
  withPassword: string;
  email: string;
  password: string;
  code: string;
  codeHint: string;
  submit: string;
  lost: string;
  missing: Record<'email' | 'password' | 'code', string>;
  failed: Record<'passkey' | 'password' | 'recovery', string>;
  cancelled: string;
  wait: (seconds: number) => string;
  again: { title: string; text: string };
  recover: {
    intro: string;
    code: string;
    codeHint: string;
    submit: string;
    none: string;
    sent: string;
    sentText: string;
    accept: string;
    acceptText: string;
    linkEnded: string;
    back: string;
  };
}
