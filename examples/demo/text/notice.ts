import type { Localized } from '../../../api/contract/primitives.ts';
import type { PrivacyNotice } from '../../../api/contract/tenants.ts';

/** The privacy notice of a demo tenant. It is true: the demo world keeps everything on the machine that runs it. */
export function demoNotice(name: Required<Localized>): PrivacyNotice {
  return {
    version: 1,
    text: {
      fi: `Tämä on demo. ${name.fi} on keksitty, eikä kukaan käsittele hakemustasi. Älä siis käytä omia henkilötietojasi.

Tallennamme nimesi, puhelinnumerosi, sähköpostiosoitteesi, vastauksesi ja liitteesi tälle tietokoneelle, jotta voit nähdä, miten palvelu toimii. Tietoja ei lähetetä minnekään. Ne häviävät, kun demo käynnistetään alusta.

Oikeassa kunnassa tässä kerrotaan, kuka tiedoistasi vastaa, mihin niitä käytetään, milloin ne poistetaan ja miten voit tarkistaa ne.`,
      sv: `Det här är en demo. ${name.sv} är påhittad och ingen behandlar din ansökan. Använd därför inte dina egna personuppgifter.

Ditt namn, ditt telefonnummer, din e-postadress, dina svar och dina bilagor sparas på den här datorn så att du kan se hur tjänsten fungerar. Uppgifterna skickas inte vidare. De försvinner när demon startas om från början.

I en riktig kommun står det här vem som ansvarar för dina uppgifter, vad de används till, när de raderas och hur du kan granska dem.`,
      en: `This is a demo. ${name.en} does not exist and nobody handles your application, so do not enter your own personal data.

Your name, phone number, e-mail address, answers and attachments are stored on this computer so that you can see how the service works. Nothing is sent anywhere. The data disappears when the demo is started afresh.

A real municipality tells you here who is responsible for your data, what it is used for, when it is deleted and how you can check it.`,
    },
  };
}
