import type { Invitation } from '../../../../api/contract/members.ts';
import type { Role } from '../../../../api/contract/staff.ts';
import type { SignInTexts } from '../sign-in/texts.ts';

/** Texts of the page about who works in the municipality. */
export interface MemberTexts {
  intro: string;
  invite: string;
  list: string;
  count: (people: number) => string;
  you: string;
  units: (units: string) => string;
  allUnits: string;
  seen: (time: string) => string;
  notHere: string;
  cannotSignIn: string;
  menu: (name: string) => string;
  change: string;
  endSessions: string;
  remove: string;
  changeTitle: (name: string) => string;
  save: string;
  changed: (name: string, role: string) => string;
  endTitle: (name: string) => string;
  endText: string;
  end: string;
  ended: (name: string) => string;
  removeTitle: (name: string) => string;
  removeText: string;
  removed: (name: string) => string;
  lastAdmin: string;
  form: {
    title: string;
    text: string;
    email: string;
    emailMissing: string;
    emailUnreadable: string;
    role: string;
    roles: Record<Role, string>;
    scope: string;
    all: string;
    some: string;
    otherUnit: string;
    otherUnitHint: string;
    unitMissing: string;
    language: string;
    languageHint: string;
    send: string;
    sent: (email: string) => string;
  };
  invitations: {
    title: string;
    none: string;
    until: (day: string) => string;
    mail: Record<NonNullable<Invitation['mail']>, string>;
    link: string;
    resend: string;
    resendOf: (email: string) => string;
    resent: (email: string) => string;
    revoke: string;
    revokeOf: (email: string) => string;
    revoked: (email: string) => string;
  };
}

/** All texts of the page. */
export interface MemberPageTexts {
  members: MemberTexts;
  signIn: SignInTexts;
}
