import type { ApplicationStateNames, EmploymentTypeNames, PostingStateNames, TaskAreaNames, WorkTimeNames } from './names.ts';

export const taskAreas: TaskAreaNames = {
  administration: 'Administration',
  education: 'Teaching',
  'early-education': 'Early childhood education',
  health: 'Health care',
  social: 'Social care',
  'food-and-cleaning': 'Food and cleaning',
  'culture-and-leisure': 'Culture and leisure',
  technical: 'Technical work',
  it: 'IT',
  rescue: 'Rescue services',
  agriculture: 'Farming',
  trades: 'Trades',
  other: 'Other field',
};

export const employmentTypes: EmploymentTypeNames = {
  permanent: 'Permanent',
  'fixed-term': 'Fixed-term',
  substitute: 'Substitute',
  'on-call': 'On call',
  seasonal: 'Seasonal',
  internship: 'Internship',
  apprenticeship: 'Apprenticeship',
  other: 'Not stated',
};

export const workTimes: WorkTimeNames = { 'full-time': 'Full-time', 'part-time': 'Part-time', shifts: 'Shift work' };

export const postingStates: PostingStateNames = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  published: 'Open',
  closed: 'Closed',
  filled: 'Filled',
};

export const applicationStates: ApplicationStateNames = {
  submitted: 'New',
  'in-review': 'In review',
  shortlisted: 'Shortlisted',
  interview: 'Interview',
  hired: 'Hired',
  rejected: 'Not chosen',
  withdrawn: 'Withdrawn',
};
