import type { WelcomeTexts } from './texts.ts';

export const en: WelcomeTexts = {
  title: (town) => `Welcome to recruitment: ${town}`,
  intro: 'You have been invited. Check the details and accept the invitation.',
  facts: { role: 'Your role', units: 'Units', allUnits: 'all', email: 'E-mail', until: 'Accept by' },
  name: 'Your name',
  nameMissing: 'Enter your name',
  nameHint: 'Colleagues and applicants see this name.',
  language: 'Language',
  languageHint: 'You see the dashboard and get messages in this language.',
  accept: 'Accept the invitation',
  acceptAs: (name) => `Accept the invitation as ${name}`,
  signIn: 'You already have an account with this address. Sign in to accept the invitation.',
  otherAccount: (mine, invited) => `You are signed in as ${mine}, but the invitation is for ${invited}. Sign in with that address.`,
  ended: {
    title: 'This invitation has ended',
    text: 'It has expired, was taken back or was used already. If you accepted it yourself, sign in. If not, ask your municipality’s administrator for a new one.',
  },
  notFound: {
    title: 'Invitation not found',
    text: 'Part of the link may be missing. Open it again from the e-mail, or copy the whole link into the address bar.',
  },
  setUp: {
    title: 'How do you want to sign in?',
    text: 'Choose one. You can add the other later.',
    late: 'That took too long. Ask your municipality’s administrator for a new invitation.',
  },
  done: 'Go to the dashboard',
  email: {
    title: 'Confirm your new address',
    text: 'After this you sign in with the new address and get messages there.',
    confirm: 'Confirm the address',
    signIn: 'Sign in first, then you can confirm the new address. Still use the old address.',
    done: 'Your address has been changed.',
    account: 'Go to your account',
    linkEnded: 'This link has expired, was used already or belongs to another account. Change the address again in your account.',
    taken: 'The address already belongs to another account. Choose another address in your account.',
  },
};
