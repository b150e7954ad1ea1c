import type { Letter, RequestKind } from '../../../api/contract/data-requests.ts';
import type { Locale } from '../../../api/contract/primitives.ts';

/** When a person who asked is written to. */
export type LetterKind = 'received' | 'extended' | 'done' | 'refused';

/** What a letter says of one request. Days are in words. */
export interface LetterFacts {
  name: string;
  town: string;
  reference: string;
  dueOn: string;
  /** Why it takes longer, or why it is not done. */
  reason: string;
}

interface LetterTexts {
  subject: (kind: RequestKind, reference: string) => string;
  kinds: Record<RequestKind, string>;
  body: Record<LetterKind, (facts: LetterFacts, kind: RequestKind) => string>;
}

const TEXTS: Record<Locale, LetterTexts> = {
  fi: {
    subject: (kind, reference) => `${TEXTS.fi.kinds[kind]}, pyyntö ${reference}`,
    kinds: {
      access: 'Tietojesi tarkastus',
      portability: 'Tietojesi siirto',
      rectification: 'Tietojesi oikaisu',
      erasure: 'Tietojesi poisto',
      restriction: 'Tietojesi käytön rajoittaminen',
      objection: 'Tietojesi käytön vastustaminen',
    },
    body: {
      received: ({ name, town, dueOn }) => `Hei ${name},

saimme pyyntösi, joka koskee omia tietojasi rekrytoinnissa. Vastaamme viimeistään ${dueOn}.

${town}`,
      extended: ({ name, town, dueOn, reason }) => `Hei ${name},

pyyntösi käsittely vie pidempään kuin kuukauden. Syy: ${reason}

Vastaamme viimeistään ${dueOn}. Voit valittaa tästä tietosuojavaltuutetulle (tietosuoja.fi).

${town}`,
      done: ({ name, town }, kind) => `Hei ${name},

pyyntösi on käsitelty. ${DONE.fi[kind]}

${town}`,
      refused: ({ name, town, reason }) => `Hei ${name},

emme voi toteuttaa pyyntöäsi. Syy: ${reason}

Voit valittaa tästä tietosuojavaltuutetulle (tietosuoja.fi) tai viedä asian tuomioistuimeen.

${town}`,
    },
  },
  sv: {
    subject: (kind, reference) => `${TEXTS.sv.kinds[kind]}, begäran ${reference}`,
    kinds: {
      access: 'Granskning av dina uppgifter',
      portability: 'Överföring av dina uppgifter',
      rectification: 'Rättelse av dina uppgifter',
      erasure: 'Radering av dina uppgifter',
      restriction: 'Begränsning av hur dina uppgifter används',
      objection: 'Invändning mot hur dina uppgifter används',
    },
    body: {
      received: ({ name, town, dueOn }) => `Hej ${name},

vi har fått din begäran om dina egna uppgifter i rekryteringen. Vi svarar senast ${dueOn}.

${town}`,
      extended: ({ name, town, dueOn, reason }) => `Hej ${name},

det tar längre än en månad att behandla din begäran. Skäl: ${reason}

Vi svarar senast ${dueOn}. Du kan lämna klagomål till dataombudsmannen (tietosuoja.fi/sv).

${town}`,
      done: ({ name, town }, kind) => `Hej ${name},

din begäran har behandlats. ${DONE.sv[kind]}

${town}`,
      refused: ({ name, town, reason }) => `Hej ${name},

vi kan inte göra det du bad om. Skäl: ${reason}

Du kan lämna klagomål till dataombudsmannen (tietosuoja.fi/sv) eller föra saken till domstol.

${town}`,
    },
  },
  en: {
    subject: (kind, reference) => `${TEXTS.en.kinds[kind]}, request ${reference}`,
    kinds: {
      access: 'Access to your data',
      portability: 'Your data to take elsewhere',
      rectification: 'Correction of your data',
      erasure: 'Erasure of your data',
      restriction: 'Restriction of the use of your data',
      objection: 'Objection to the use of your data',
    },
    body: {
      received: ({ name, town, dueOn }) => `Hello ${name},

we have your request about your own data in recruitment. We answer by ${dueOn}.

${town}`,
      extended: ({ name, town, dueOn, reason }) => `Hello ${name},

your request takes longer than a month. The reason: ${reason}

We answer by ${dueOn}. You can complain to the Data Protection Ombudsman (tietosuoja.fi/en).

${town}`,
      done: ({ name, town }, kind) => `Hello ${name},

your request has been dealt with. ${DONE.en[kind]}

${town}`,
      refused: ({ name, town, reason }) => `Hello ${name},

we cannot do what you asked. The reason: ${reason}

You can complain to the Data Protection Ombudsman (tietosuoja.fi/en) or take the matter to court.

${town}`,
    },
  },
};

const DONE: Record<Locale, Record<RequestKind, string>> = {
  fi: {
    access: 'Annamme tietosi sinulle erikseen.',
    portability: 'Annamme tietosi sinulle tiedostona erikseen.',
    rectification: 'Tietosi on oikaistu.',
    erasure: 'Hakemuksesi ja niiden liitteet on poistettu. Lokiin jää tunnus, jossa ei ole nimeäsi.',
    restriction: 'Tietojesi käyttöä on rajoitettu.',
    objection: 'Emme enää käytä tietojasi siihen, mitä vastustit.',
  },
  sv: {
    access: 'Du får dina uppgifter separat.',
    portability: 'Du får dina uppgifter som en fil separat.',
    rectification: 'Dina uppgifter har rättats.',
    erasure: 'Dina ansökningar och bilagor har raderats. I loggen finns kvar en beteckning utan ditt namn.',
    restriction: 'Användningen av dina uppgifter har begränsats.',
    objection: 'Vi använder inte längre dina uppgifter till det som du motsatte dig.',
  },
  en: {
    access: 'You get your data separately.',
    portability: 'You get your data as a file separately.',
    rectification: 'Your data has been corrected.',
    erasure: 'Your applications and their documents have been deleted. The log keeps an id without your name.',
    restriction: 'The use of your data has been restricted.',
    objection: 'We no longer use your data for what you objected to.',
  },
};

/** A letter to somebody who asked, in their language, as it is offered to be edited and sent. */
export function letterText(letter: LetterKind, kind: RequestKind, lang: Locale, facts: LetterFacts): Letter {
  const { subject, body } = TEXTS[lang];
  return { subject: subject(kind, facts.reference), body: body[letter](facts, kind) };
}
