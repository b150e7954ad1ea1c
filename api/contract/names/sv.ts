import type { ApplicationStateNames, EmploymentTypeNames, PostingStateNames, TaskAreaNames, WorkTimeNames } from './names.ts';

export const taskAreas: TaskAreaNames = {
  administration: 'Förvaltning och kontor',
  education: 'Undervisning',
  'early-education': 'Småbarnspedagogik',
  health: 'Hälsovård',
  social: 'Det sociala området',
  'food-and-cleaning': 'Kost och städning',
  'culture-and-leisure': 'Kultur och fritid',
  technical: 'Teknik',
  it: 'IT',
  rescue: 'Räddningsväsendet',
  agriculture: 'Lantbruk',
  trades: 'Yrkesarbete',
  other: 'Annat område',
};

export const employmentTypes: EmploymentTypeNames = {
  permanent: 'Tillsvidare',
  'fixed-term': 'Visstid',
  substitute: 'Vikariat',
  'on-call': 'Inhopp',
  seasonal: 'Säsongsarbete',
  internship: 'Praktik',
  apprenticeship: 'Läroavtal',
  other: 'Inte uppgivet',
};

export const workTimes: WorkTimeNames = { 'full-time': 'Heltid', 'part-time': 'Deltid', shifts: 'Skiftarbete' };

export const postingStates: PostingStateNames = {
  draft: 'Utkast',
  scheduled: 'Tidsinställd',
  published: 'Öppen',
  closed: 'Ansökningstiden slut',
  filled: 'Tillsatt',
};

export const applicationStates: ApplicationStateNames = {
  submitted: 'Ny',
  'in-review': 'Under behandling',
  shortlisted: 'I toppen',
  interview: 'Intervju',
  hired: 'Vald',
  rejected: 'Inte vald',
  withdrawn: 'Återtagen',
};
