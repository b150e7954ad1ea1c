import type { CredentialTexts } from './texts.ts';

export const en: CredentialTexts = {
  passkey: {
    title: 'Passkey (recommended)',
    text: 'You sign in with a fingerprint, your face or the PIN of your device. There is no password to remember and nothing to be tricked out of.',
    make: 'Make a passkey',
    cancelled: 'No passkey was made. Try again when you are ready.',
    known: 'This device already has a passkey of your account. You can sign in with it.',
    unsupported: 'This browser cannot make passkeys. Try another browser or use a password.',
  },
  password: {
    title: 'Password and authenticator app',
    text: 'If you cannot use a passkey. You need an authenticator app on your phone that shows a changing code.',
    choose: 'Use a password',
    label: 'New password',
    hint: 'At least 12 characters. A sentence of a few words is a good password.',
    code: 'Code from the authenticator app',
    codeHint: 'The six digits that the app shows now.',
    oldCodeHint: 'The six digits that your present app shows now.',
    save: 'Save the password',
    faults: {
      noPassword: 'Enter a new password',
      noCode: 'Enter the code',
      short: 'The password must have at least 12 characters',
      long: 'The password can have at most 256 characters',
      easy: 'The password is too easy to guess. Choose a few words that have nothing to do with you',
      code: 'The code is not right. Enter the code that the app shows now',
    },
  },
  generator: {
    text: 'Open the authenticator app, add an account and scan this picture. Any app will do, such as Microsoft Authenticator or Google Authenticator.',
    picture: 'QR code for the authenticator app',
    secret: 'If you cannot scan the picture, type this setup key into the app:',
    copy: 'Copy the setup key',
  },
  codes: {
    title: 'Save your recovery codes',
    text: 'If you lose your device, a recovery code lets you back in. Each code works once. The codes are shown only now: keep them where nobody else can get them.',
    sheet: (email, host) => `Recovery codes: ${email}, ${host}`,
    copy: 'Copy the codes',
    download: 'Save as a file',
    print: 'Print',
    file: 'recovery-codes.txt',
  },
};
