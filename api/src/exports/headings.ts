import type { ApplicationState } from '../../contract/applications.ts';
import type { PostingState } from '../../contract/postings.ts';
import type { Locale } from '../../contract/primitives.ts';

/** The words of an exported table. */
export interface ExportTexts {
  applications: { name: string; headings: [string, string, string, string, string, string, string, string, string, string, string] };
  postings: { name: string; headings: [string, string, string, string, string, string, string, string, string] };
  states: Record<ApplicationState, string>;
  postingStates: Record<PostingState, string>;
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
    states: {
      submitted: 'Uusi',
      'in-review': 'Käsittelyssä',
      shortlisted: 'Jatkossa',
      interview: 'Haastattelu',
      hired: 'Valittu',
      rejected: 'Ei valittu',
      withdrawn: 'Perunut',
    },
    postingStates: { draft: 'Luonnos', scheduled: 'Ajastettu', published: 'Julkaistu', closed: 'Päättynyt', filled: 'Täytetty' },
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
    states: {
      submitted: 'Ny',
      'in-review': 'Under behandling',
      shortlisted: 'Går vidare',
      interview: 'Intervju',
      hired: 'Vald',
      rejected: 'Inte vald',
      withdrawn: 'Återtagen',
    },
    postingStates: { draft: 'Utkast', scheduled: 'Tidsinställd', published: 'Publicerad', closed: 'Avslutad', filled: 'Tillsatt' },
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
    states: {
      submitted: 'New',
      'in-review': 'In review',
      shortlisted: 'Shortlisted',
      interview: 'Interview',
      hired: 'Hired',
      rejected: 'Not chosen',
      withdrawn: 'Withdrawn',
    },
    postingStates: { draft: 'Draft', scheduled: 'Scheduled', published: 'Published', closed: 'Closed', filled: 'Filled' },
    hidden: '(anonymous)',
  },
};
