import type { Answer } from '../../api/contract/applications.ts';
import type { Locale } from '../../api/contract/primitives.ts';
import type { GivenState } from '../../api/contract/recruitment.ts';

/** Somebody who applied in the demo world: an invented person with a name as they are common (`names/`). */
export interface DemoApplicant {
  name: string;
  lang: Locale;
  /** How many days ago, and at what time. */
  applied: [days: number, time: string];
  answers?: Record<string, Answer>;
  /** Lines of the CV. */
  cv?: string;
  state?: Exclude<GivenState, 'submitted'>;
  tags?: string[];
  note?: string;
  /** The letter that told the decision, so many days ago. */
  toldDaysAgo?: number;
}

/** A demo recruitment in the bilingual town with the people who applied. */
export interface DemoRecruitment {
  /** The posting's title in Swedish. */
  posting: string;
  /** Day until which an answer is promised, counted from today. */
  replyInDays?: number;
  isAnonymous?: true;
  /** Everybody is answered and the places are filled. */
  isFilled?: true;
  people: DemoApplicant[];
}

const teacher = (varfor: string, sprakkunskaper: string, styrkor: string[]) => ({ behorighet: true, varfor, sprakkunskaper, styrkor });

/** What goes on in the bilingual town: somebody waits too long, an anonymous recruitment, one that can be archived. */
export const DEMO_RECRUITMENTS: readonly DemoRecruitment[] = [
  {
    posting: 'Bibliotekarie, barn och unga',
    replyInDays: 1,
    people: [
      {
        name: 'Linnéa Lindqvist',
        lang: 'sv',
        applied: [10, '18:42'],
        answers: { bok: 'Mumin som seriealbum: få ord, mycket att titta på, och ingen märker att man läser.' },
        cv: 'Linnéa Lindqvist\nMagister i informationsvetenskap, 2019\nBiblioteksassistent, huvudbiblioteket 2019-2022\nBarnbibliotekarie, vikariat 2022-2025',
        state: 'shortlisted',
        tags: ['sagostunder', 'tvåspråkig'],
        note: 'Ringde: kan börja den 7 januari.',
      },
      {
        name: 'Aino Mäkelä',
        lang: 'fi',
        applied: [9, '07:15'],
        answers: { bok: 'Risto Räppääjän. Siinä naurattaa jo toinen sivu.' },
        cv: 'Aino Mäkelä\nFM, informaatiotutkimus 2016\nKirjastonhoitaja, lastenosasto 2017-',
        state: 'in-review',
        tags: ['kaksikielinen'],
      },
      { name: 'Oskar Backman', lang: 'sv', applied: [8, '21:03'], cv: 'Oskar Backman\nSpråklärare 2014-2024', state: 'in-review' },
      { name: 'Ville Lehtonen', lang: 'fi', applied: [6, '12:30'], answers: { bok: 'Kuka lohduttaisi Nyytiä?' } },
      { name: 'Emma Söderholm', lang: 'sv', applied: [1, '22:17'], cv: 'Emma Söderholm\nStuderande, klar våren 2027' },
      { name: 'Mikko Heikkinen', lang: 'fi', applied: [7, '09:00'], state: 'rejected', toldDaysAgo: 2 },
    ],
  },
  {
    posting: 'Skolgångshandledare, Hamnskolan',
    replyInDays: -1,
    people: [
      { name: 'Sara Nyman', lang: 'sv', applied: [8, '16:20'], state: 'in-review', tags: ['eftermiddagar'] },
      { name: 'Tuomas Koskinen', lang: 'fi', applied: [8, '19:55'] },
      {
        name: 'Ella Järvinen',
        lang: 'fi',
        applied: [5, '08:10'],
        note: 'Ollut koulussa harjoittelussa keväällä, opettajat suosittelevat.',
      },
      { name: 'Jonas Eriksson', lang: 'sv', applied: [3, '13:37'] },
    ],
  },
  {
    posting: 'Lärare inom småbarnspedagogik, Strandängens daghem',
    isAnonymous: true,
    people: [
      {
        name: 'Ida Holmberg',
        lang: 'sv',
        applied: [3, '20:05'],
        answers: teacher('Jag vill vara ute med barn varje dag, och hos er är stranden gården.', 'utmarkta', ['natur', 'sprakbad']),
      },
      {
        name: 'Johanna Laine',
        lang: 'fi',
        applied: [2, '11:48'],
        answers: teacher('Pieni päiväkoti, jossa ehtii kuunnella. Haluan oppia ruotsia työssä.', 'nojaktiga', ['musik', 'stod']),
      },
      {
        name: 'Daniel Wikström',
        lang: 'en',
        applied: [1, '06:52'],
        answers: teacher('I moved here last summer and worked six years in early education in Uppsala.', 'goda', ['natur']),
      },
    ],
  },
  {
    posting: 'Anstaltsvårdare, vikariat',
    isFilled: true,
    people: [
      { name: 'Päivi Hämäläinen', lang: 'fi', applied: [4, '10:10'], state: 'hired', toldDaysAgo: 1 },
      { name: 'Kristina Sundström', lang: 'sv', applied: [4, '15:45'], state: 'rejected', toldDaysAgo: 1 },
    ],
  },
];
