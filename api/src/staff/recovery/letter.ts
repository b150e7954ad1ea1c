import type { Locale, Localized } from '../../../contract/primitives.ts';
import type { Mail } from '../../mail/mail.ts';

const WORDS: Record<Locale, { subject: string; text: (link: string) => string }> = {
  fi: {
    subject: 'Palauta kirjautumisesi',
    text: (link) => `Hei,

käytit varakoodia. Tästä linkistä pääset luomaan uuden pääsyavaimen tai salasanan. Linkki toimii puoli tuntia:
${link}

Jos et käyttänyt varakoodia, kerro heti kuntasi pääkäyttäjälle.`,
  },
  sv: {
    subject: 'Återställ din inloggning',
    text: (link) => `Hej,

du använde en reservkod. Via länken kan du skapa en ny nyckel eller ett nytt lösenord. Länken gäller i en halvtimme:
${link}

Om du inte har använt en reservkod: kontakta genast kommunens administratör.`,
  },
  en: {
    subject: 'Recover your sign-in',
    text: (link) => `Hello,

you used a recovery code. With this link you can make a new passkey or password. It works for half an hour:
${link}

If you did not use a recovery code, tell your municipality’s administrator at once.`,
  },
};

/** The letter that, after a recovery code, shows that the address is still the person's. */
export function recoveryLetter(tenant: { name: Localized }, person: { lang: Locale; name: string; email: string }, link: string): Mail {
  const { lang, name, email } = person;
  const fromName = tenant.name[lang] ?? tenant.name.fi ?? tenant.name.sv ?? tenant.name.en ?? '';
  return { to: { email, name }, fromName, subject: WORDS[lang].subject, text: WORDS[lang].text(link) };
}
