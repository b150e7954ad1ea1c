import type { ApplicationStateNames, EmploymentTypeNames, PostingStateNames, TaskAreaNames, WorkTimeNames } from './names.ts';

export const taskAreas: TaskAreaNames = {
  administration: 'Hallinto ja toimisto',
  education: 'Opetus',
  'early-education': 'Varhaiskasvatus',
  health: 'Terveydenhuolto',
  social: 'Sosiaaliala',
  'food-and-cleaning': 'Ruoka ja puhtaus',
  'culture-and-leisure': 'Kulttuuri ja vapaa-aika',
  technical: 'Tekninen ala',
  it: 'Tietotekniikka',
  rescue: 'Pelastusala',
  agriculture: 'Maatalous',
  trades: 'Ammattityö',
  other: 'Muu ala',
};

export const employmentTypes: EmploymentTypeNames = {
  permanent: 'Vakituinen',
  'fixed-term': 'Määräaikainen',
  substitute: 'Sijaisuus',
  'on-call': 'Keikkatyö',
  seasonal: 'Kausityö',
  internship: 'Harjoittelu',
  apprenticeship: 'Oppisopimus',
  other: 'Ei kerrottu',
};

export const workTimes: WorkTimeNames = { 'full-time': 'Kokoaikainen', 'part-time': 'Osa-aikainen', shifts: 'Vuorotyö' };

export const postingStates: PostingStateNames = {
  draft: 'Luonnos',
  scheduled: 'Ajastettu',
  published: 'Haku auki',
  closed: 'Haku päättynyt',
  filled: 'Täytetty',
};

export const applicationStates: ApplicationStateNames = {
  submitted: 'Uusi',
  'in-review': 'Käsittelyssä',
  shortlisted: 'Kärkijoukossa',
  interview: 'Haastattelu',
  hired: 'Valittu',
  rejected: 'Ei valittu',
  withdrawn: 'Perunut',
};
