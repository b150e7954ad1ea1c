import * as en from '../../contract/names/en.ts';
import * as fi from '../../contract/names/fi.ts';
import type { ApplicationStateNames, PostingStateNames } from '../../contract/names/names.ts';
import * as sv from '../../contract/names/sv.ts';
import type { Locale } from '../../contract/primitives.ts';

/** The words of an exported table. */
export interface ExportTexts {
  applications: { name: string; headings: [string, string, string, string, string, string, string, string, string, string, string] };
  postings: { name: string; headings: [string, string, string, string, string, string, string, string, string] };
  states: ApplicationStateNames;
  postingStates: PostingStateNames;
  hidden: string;
}

/** In the language of whoever exports. */
export const EXPORT_TEXTS: Record<Locale, ExportTexts> = {
  fi: {
    applications: {
      name: 'Hakemukset',
      headings: [
        'Tunnus',
        'Ilmoitus',
        'Ilmoituksen numero',
        'Nimi',
        'Puhelin',
        'Sähköposti',
        'Kieli',
        'Tila',
        'Saapunut',
        'Vastattu',
        'Merkinnät',
      ],
    },
    postings: {
      name: 'Rekrytoinnit',
      headings: ['Numero', 'Otsikko', 'Yksikkö', 'Tila', 'Haku alkaa', 'Haku päättyy', 'Hakemuksia', 'Odottaa vastausta', 'Arkistoitu'],
    },
    states: fi.applicationStates,
    postingStates: fi.postingStates,
    hidden: '(nimetön)',
  },
  sv: {
    applications: {
      name: 'Ansökningar',
      headings: [
        'Referens',
        'Annons',
        'Annonsens nummer',
        'Namn',
        'Telefon',
        'E-post',
        'Språk',
        'Läge',
        'Inkom',
        'Besvarad',
        'Anteckningar',
      ],
    },
    postings: {
      name: 'Rekryteringar',
      headings: ['Nummer', 'Rubrik', 'Enhet', 'Läge', 'Ansökan börjar', 'Ansökan slutar', 'Ansökningar', 'Väntar på svar', 'Arkiverad'],
    },
    states: sv.applicationStates,
    postingStates: sv.postingStates,
    hidden: '(anonym)',
  },
  en: {
    applications: {
      name: 'Applications',
      headings: ['Reference', 'Posting', 'Posting number', 'Name', 'Phone', 'E-mail', 'Language', 'State', 'Received', 'Answered', 'Tags'],
    },
    postings: {
      name: 'Recruitments',
      headings: ['Number', 'Title', 'Unit', 'State', 'Opens', 'Closes', 'Applications', 'Waiting for an answer', 'Archived'],
    },
    states: en.applicationStates,
    postingStates: en.postingStates,
    hidden: '(anonymous)',
  },
};
