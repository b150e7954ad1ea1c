import { en as refusals } from '../refusals/en.ts';
import type { SignInTexts } from './texts.ts';

export const en: SignInTexts = {
  refusals,
  field: { fault: 'Error:', showPassword: 'Show the password' },
  problem: 'There is a problem',
  busy: 'One moment…',
  intro: (town) => `Recruitments and applicants: ${town}.`,
  passkey: 'Sign in with a passkey',
  passkeyHint: 'With a fingerprint, your face, the PIN of this device or a security key.',
  service: 'Sign in with your municipality’s account',
  serviceDown: 'Your municipality’s sign-in service does not answer right now. Try again in a moment or sign in another way.',
  serviceRefused:
    'Signing in with your municipality’s account did not work. Try again. If it happens again, ask your administrator whether you may take part in recruitment.',
  orPassword: 'Or with a password',
  withPassword: 'Sign in with a password',
  email: 'E-mail',
  password: 'Password',
  code: 'Code',
  codeHint: 'Six digits from your authenticator app, or one of your recovery codes.',
  submit: 'Sign in',
  lost: 'Lost your passkey?',
  missing: { email: 'Enter your e-mail address', password: 'Enter your password', code: 'Enter the code' },
  failed: {
    passkey: 'This passkey did not let you in. Try another passkey or sign in with your password.',
    password: 'Signing in did not work. Check the e-mail address, the password and the code, and try again.',
    recovery: 'That did not work. Check the e-mail address and the recovery code. Each recovery code works only once.',
  },
  cancelled: 'No passkey was used. Try again or sign in with your password.',
  wait: (seconds) =>
    `There have been too many tries. Wait ${seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : seconds === 1 ? 'one second' : `${seconds} seconds`} and then try again.`,
  again: {
    title: 'Sign in again',
    text: 'The ways you sign in can only be changed soon after signing in. Sign in once more and we go on where you were.',
  },
  recover: {
    intro: 'Enter your e-mail address and one of your recovery codes. We send you a link to make a new passkey or password.',
    code: 'Recovery code',
    codeHint: 'You got the recovery codes when you set up your account. The code is used up here.',
    submit: 'Send the link',
    none: 'If you have no recovery code, ask your municipality’s administrator for help.',
    sent: 'Check your e-mail',
    sentText: 'We have sent you a link. It works for half an hour.',
    accept: 'Make a new way to sign in',
    acceptText: 'Next you make a new passkey or password. You have half an hour.',
    linkEnded: 'This link has expired or was used already. Ask for a new one with another recovery code.',
    back: 'Back to signing in',
  },
};
