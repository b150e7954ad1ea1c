import type { Locale, Localized } from '../../../contract/primitives.ts';
import type { Mail } from '../../mail/mail.ts';

interface Words {
  subject: (tenant: string) => string;
  text: (tenant: string, link: string, until: string) => string;
}

const WORDS: Record<Locale, Words> = {
  fi: {
    subject: (tenant) => `Kutsu: ${tenant}, rekrytointi`,
    text: (tenant, link, until) => `Hei,

sinut on kutsuttu hoitamaan rekrytointia: ${tenant}.

Ota kutsu vastaan tästä linkistä. Se on vain sinulle ja toimii ${until} asti:
${link}

Jos et odottanut kutsua, sinun ei tarvitse tehdä mitään.`,
  },
  sv: {
    subject: (tenant) => `Inbjudan: ${tenant}, rekrytering`,
    text: (tenant, link, until) => `Hej,

du är inbjuden att sköta rekryteringen: ${tenant}.

Ta emot inbjudan via länken. Den är bara för dig och gäller till och med ${until}:
${link}

Om du inte väntade dig en inbjudan behöver du inte göra något.`,
  },
  en: {
    subject: (tenant) => `Invitation: ${tenant}, recruitment`,
    text: (tenant, link, until) => `Hello,

you are invited to take part in recruitment: ${tenant}.

Accept the invitation with this link. It is for you only and works until ${until}:
${link}

If you did not expect an invitation, there is nothing you need to do.`,
  },
};

const DATE_LOCALES: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The letter that brings an invitation. */
export function invitationLetter(
  tenant: { name: Localized; timeZone: string },
  invitation: { email: string; lang: Locale; expiresAt: string },
  link: string,
): Mail {
  const { email, lang, expiresAt } = invitation;
  const words = WORDS[lang];
  const name = tenant.name[lang] ?? tenant.name.fi ?? tenant.name.sv ?? tenant.name.en ?? '';
  const day = new Intl.DateTimeFormat(DATE_LOCALES[lang], { dateStyle: 'long', timeZone: tenant.timeZone });
  return {
    to: { email },
    fromName: name,
    subject: words.subject(name),
    text: words.text(name, link, day.format(new Date(expiresAt))),
  };
}
