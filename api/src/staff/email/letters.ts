import type { Locale, Localized } from '../../../contract/primitives.ts';
import type { Mail } from '../../mail/mail.ts';

const WORDS: Record<Locale, { confirm: { subject: string; text: (link: string) => string }; notice: { subject: string; text: string } }> = {
  fi: {
    confirm: {
      subject: 'Vahvista uusi sähköpostiosoitteesi',
      text: (link) => `Hei,

vahvista tämä osoite kirjautumistunnukseksesi. Linkki toimii tunnin, samassa selaimessa johon olet kirjautunut:
${link}

Jos et vaihtanut osoitetta, sinun ei tarvitse tehdä mitään.`,
    },
    notice: {
      subject: 'Sähköpostiosoitettasi ollaan vaihtamassa',
      text: `Hei,

tunnuksesi sähköpostiosoite pyydettiin vaihtamaan. Tämä osoite on käytössä, kunnes uusi on vahvistettu.

Jos pyyntö ei ollut sinun, kirjaudu ulos kaikkialta ja kerro kuntasi pääkäyttäjälle.`,
    },
  },
  sv: {
    confirm: {
      subject: 'Bekräfta din nya e-postadress',
      text: (link) => `Hej,

bekräfta den här adressen för ditt konto. Länken gäller i en timme, i samma webbläsare där du är inloggad:
${link}

Om du inte har bytt adress behöver du inte göra något.`,
    },
    notice: {
      subject: 'Din e-postadress håller på att bytas',
      text: `Hej,

någon har bett att få byta e-postadressen för ditt konto. Den här adressen gäller tills den nya är bekräftad.

Om det inte var du: logga ut överallt och kontakta kommunens administratör.`,
    },
  },
  en: {
    confirm: {
      subject: 'Confirm your new e-mail address',
      text: (link) => `Hello,

confirm this address for your account. The link works for an hour, in the browser where you are signed in:
${link}

If you did not change your address, there is nothing you need to do.`,
    },
    notice: {
      subject: 'Your e-mail address is being changed',
      text: `Hello,

somebody asked to change the e-mail address of your account. This address stays in use until the new one is confirmed.

If it was not you, sign out everywhere and tell your municipality’s administrator.`,
    },
  },
};

/** The letter to the new address with the link that confirms it, and the one that tells the old address. */
export function emailChangeLetters(
  tenant: { name: Localized },
  person: { lang: Locale; name: string; email: string },
  email: string,
  link: string,
): [confirm: Mail, notice: Mail] {
  const words = WORDS[person.lang];
  const fromName = tenant.name[person.lang] ?? tenant.name.fi ?? tenant.name.sv ?? tenant.name.en ?? '';
  return [
    { to: { email, name: person.name }, fromName, subject: words.confirm.subject, text: words.confirm.text(link) },
    { to: { email: person.email, name: person.name }, fromName, ...words.notice },
  ];
}
