import type { SignInMethod } from '../../../../api/contract/staff.ts';
import type { CredentialTexts } from '../credentials/texts.ts';
import type { SignInTexts } from '../sign-in/texts.ts';

/** Texts of a person's own account. */
export interface AccountTexts {
  intro: string;
  /** For a session of the town's own sign-in service, which cannot change what one signs in with. */
  service: string;
  profile: { title: string; name: string; nameHint: string; nameMissing: string; language: string; save: string; saved: string };
  email: {
    title: string;
    now: (email: string) => string;
    new: string;
    hint: string;
    missing: string;
    send: string;
    sent: (email: string) => string;
    unreadable: string;
  };
  passkeys: {
    title: string;
    none: string;
    add: string;
    added: string;
    list: string;
    made: (day: string) => string;
    used: (day: string) => string;
    unused: string;
    synced: string;
    rename: string;
    name: string;
    nameMissing: string;
    save: string;
    renamed: string;
    remove: string;
    removeTitle: (name: string) => string;
    removeText: string;
    removed: (name: string) => string;
    menu: (name: string) => string;
  };
  password: {
    title: string;
    has: string;
    hasNot: string;
    set: string;
    change: string;
    changeBoth: string;
    isSet: string;
    remove: string;
    removeTitle: string;
    removeText: string;
    removed: string;
  };
  codes: {
    title: string;
    left: (count: number) => string;
    none: string;
    renew: string;
    make: string;
    renewTitle: string;
    renewText: string;
    done: string;
  };
  sessions: {
    title: string;
    text: string;
    list: string;
    here: string;
    unknown: string;
    seen: (time: string) => string;
    methods: Record<SignInMethod, string>;
    end: string;
    endOf: (device: string) => string;
    ended: (device: string) => string;
    endOthers: string;
    othersEnded: string;
  };
}

/** All texts of the page. */
export interface AccountPageTexts {
  account: AccountTexts;
  signIn: SignInTexts;
  credentials: CredentialTexts;
}
