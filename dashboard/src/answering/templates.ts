import type { Locale } from '../../../api/contract/primitives.ts';
import type { GivenState, MessageText } from '../../../api/contract/recruitment.ts';

export const TEMPLATE_NAMES = ['rejection', 'interview', 'received', 'information', 'hired', 'blank'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** A ready message with what usually goes with it: the state it tells of, and whether it answers the application. */
export interface Template {
  to?: GivenState;
  isAnswer: boolean;
  texts: Record<Locale, MessageText>;
}

const EMPTY = { subject: '', body: '' };

/** Messages to begin with; each can be changed before it is sent. */
export const TEMPLATES: Record<TemplateName, Template> = {
  rejection: {
    to: 'rejected',
    isAnswer: true,
    texts: {
      fi: {
        subject: 'Hakemuksesi: {posting}',
        body: 'Hei {name},\n\nkiitos, että hait tehtävää {posting}. Tällä kertaa valinta osui toiseen hakijaan.\n\nHakemuksesi oli meille tärkeä, ja toivomme, että haet meille uudelleen, kun sopiva paikka tulee avoimeksi.\n\nTerveisin\n{municipality}\n\nHakemuksen tunnus: {reference}',
      },
      sv: {
        subject: 'Din ansökan: {posting}',
        body: 'Hej {name},\n\ntack för att du sökte uppgiften {posting}. Den här gången föll valet på en annan sökande.\n\nDin ansökan var viktig för oss och vi hoppas att du söker till oss igen när en lämplig plats blir ledig.\n\nVänliga hälsningar\n{municipality}\n\nAnsökans kod: {reference}',
      },
      en: {
        subject: 'Your application: {posting}',
        body: 'Dear {name},\n\nThank you for applying for the job {posting}. This time we chose another applicant.\n\nYour application mattered to us, and we hope that you will apply again when a suitable job is open.\n\nKind regards\n{municipality}\n\nReference of the application: {reference}',
      },
    },
  },
  interview: {
    to: 'interview',
    isAnswer: false,
    texts: {
      fi: {
        subject: 'Kutsu haastatteluun: {posting}',
        body: 'Hei {name},\n\nkiitos hakemuksestasi. Haluamme tavata sinut ja kertoa lisää tehtävästä {posting}.\n\nSoitamme sinulle lähipäivinä ja sovimme ajan. Kerro silloin, jos tarvitset esteettömän tilan tai tulkin.\n\nTerveisin\n{municipality}\n\nHakemuksen tunnus: {reference}',
      },
      sv: {
        subject: 'Kallelse till intervju: {posting}',
        body: 'Hej {name},\n\ntack för din ansökan. Vi vill gärna träffa dig och berätta mer om uppgiften {posting}.\n\nVi ringer dig under de närmaste dagarna och kommer överens om en tid. Berätta då om du behöver ett tillgängligt rum eller en tolk.\n\nVänliga hälsningar\n{municipality}\n\nAnsökans kod: {reference}',
      },
      en: {
        subject: 'Invitation to an interview: {posting}',
        body: 'Dear {name},\n\nThank you for your application. We would like to meet you and tell you more about the job {posting}.\n\nWe will call you in the next few days to agree on a time. Tell us then if you need an accessible room or an interpreter.\n\nKind regards\n{municipality}\n\nReference of the application: {reference}',
      },
    },
  },
  received: {
    isAnswer: false,
    texts: {
      fi: {
        subject: 'Hakemuksesi on saapunut: {posting}',
        body: 'Hei {name},\n\nkiitos hakemuksestasi tehtävään {posting}. Luemme hakemukset haun päätyttyä ja vastaamme jokaiselle.\n\nTerveisin\n{municipality}\n\nHakemuksen tunnus: {reference}',
      },
      sv: {
        subject: 'Din ansökan har kommit fram: {posting}',
        body: 'Hej {name},\n\ntack för din ansökan till uppgiften {posting}. Vi läser ansökningarna när ansökningstiden är slut och svarar alla.\n\nVänliga hälsningar\n{municipality}\n\nAnsökans kod: {reference}',
      },
      en: {
        subject: 'Your application has arrived: {posting}',
        body: 'Dear {name},\n\nThank you for your application for the job {posting}. We read the applications when applying has ended, and answer everyone.\n\nKind regards\n{municipality}\n\nReference of the application: {reference}',
      },
    },
  },
  information: {
    isAnswer: false,
    texts: {
      fi: {
        subject: 'Tarvitsemme lisätietoja: {posting}',
        body: 'Hei {name},\n\nkiitos hakemuksestasi tehtävään {posting}. Jotta voimme käsitellä sen, tarvitsemme sinulta vielä lisätietoja.\n\nVastaa tähän viestiin tai soita meille. Hakemuksesi on käsittelyssä, eikä sinun tarvitse hakea uudelleen.\n\nTerveisin\n{municipality}\n\nHakemuksen tunnus: {reference}',
      },
      sv: {
        subject: 'Vi behöver mer uppgifter: {posting}',
        body: 'Hej {name},\n\ntack för din ansökan till uppgiften {posting}. För att vi ska kunna behandla den behöver vi ännu mer uppgifter av dig.\n\nSvara på det här meddelandet eller ring oss. Din ansökan behandlas och du behöver inte söka på nytt.\n\nVänliga hälsningar\n{municipality}\n\nAnsökans kod: {reference}',
      },
      en: {
        subject: 'We need more information: {posting}',
        body: 'Dear {name},\n\nThank you for your application for the job {posting}. We need some more information before we can go on with it.\n\nAnswer this message or call us. Your application is being looked at, and you do not need to apply again.\n\nKind regards\n{municipality}\n\nReference of the application: {reference}',
      },
    },
  },
  hired: {
    to: 'hired',
    isAnswer: true,
    texts: {
      fi: {
        subject: 'Sinut on valittu: {posting}',
        body: 'Hei {name},\n\nhienoja uutisia: olemme valinneet sinut tehtävään {posting}. Otamme sinuun pian yhteyttä ja sovimme aloituksesta.\n\nTerveisin\n{municipality}\n\nHakemuksen tunnus: {reference}',
      },
      sv: {
        subject: 'Du har blivit vald: {posting}',
        body: 'Hej {name},\n\ngoda nyheter: vi har valt dig till uppgiften {posting}. Vi kontaktar dig snart och kommer överens om när du börjar.\n\nVänliga hälsningar\n{municipality}\n\nAnsökans kod: {reference}',
      },
      en: {
        subject: 'You have been chosen: {posting}',
        body: 'Dear {name},\n\nGood news: we have chosen you for the job {posting}. We will contact you soon to agree on when you start.\n\nKind regards\n{municipality}\n\nReference of the application: {reference}',
      },
    },
  },
  blank: { isAnswer: false, texts: { fi: EMPTY, sv: EMPTY, en: EMPTY } },
};
