import type { Locale } from '../../../api/contract/primitives.ts';
import type { Draft } from './letters.ts';
import type { TemplateName } from './templates.ts';

const draft = (texts: Record<Locale, string>): Draft => ({
  fi: { subject: '', body: texts.fi },
  sv: { subject: '', body: texts.sv },
  en: { subject: '', body: texts.en },
});

/** Text messages to begin with. Only letters that the carriers' short alphabet has, so that two segments hold them. */
export const SMS_TEMPLATES: Record<TemplateName, Draft> = {
  rejection: draft({
    fi: 'Hei {name}, kiitos hakemuksestasi: {posting}. Tällä kertaa valinta osui toiseen hakijaan. Terveisin {municipality}',
    sv: 'Hej {name}, tack för din ansökan: {posting}. Den här gången föll valet på en annan sökande. Hälsningar {municipality}',
    en: 'Hello {name}, thank you for applying: {posting}. This time we chose another applicant. Kind regards, {municipality}',
  }),
  interview: draft({
    fi: 'Hei {name}, haluamme tavata sinut: {posting}. Soitamme lähipäivinä ja sovimme ajan. Terveisin {municipality}',
    sv: 'Hej {name}, vi vill gärna träffa dig: {posting}. Vi ringer de närmaste dagarna och kommer överens om en tid. Hälsningar {municipality}',
    en: 'Hello {name}, we would like to meet you: {posting}. We will call you in the next few days to agree on a time. {municipality}',
  }),
  received: draft({
    fi: 'Hei {name}, hakemuksesi on saapunut: {posting}. Kerromme, kun valinta on tehty. Terveisin {municipality}',
    sv: 'Hej {name}, din ansökan har kommit fram: {posting}. Vi berättar när valet har gjorts. Hälsningar {municipality}',
    en: 'Hello {name}, we have your application: {posting}. We will tell you when the choice has been made. {municipality}',
  }),
  information: draft({
    fi: 'Hei {name}, tarvitsemme hakemukseesi lisätietoja: {posting}. Soitamme sinulle. Terveisin {municipality}',
    sv: 'Hej {name}, vi behöver mer uppgifter till din ansökan: {posting}. Vi ringer dig. Hälsningar {municipality}',
    en: 'Hello {name}, we need more information for your application: {posting}. We will call you. {municipality}',
  }),
  hired: draft({
    fi: 'Hei {name}, valitsimme sinut: {posting}. Soitamme lähipäivinä ja sovimme aloituksesta. Tervetuloa, {municipality}',
    sv: 'Hej {name}, vi valde dig: {posting}. Vi ringer de närmaste dagarna och kommer överens om starten. Välkommen, {municipality}',
    en: 'Hello {name}, we chose you: {posting}. We will call you in the next few days about the start. Welcome, {municipality}',
  }),
  blank: draft({ fi: '', sv: '', en: '' }),
};
