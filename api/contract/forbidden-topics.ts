/**
 * What an employer must not ask of everyone who applies. Words alone cannot tell a question about a person's illness from
 * one about experience in caring for the ill, so an admin may let a question through, with a reason that is kept.
 */
export const FORBIDDEN_TOPICS = [
  'identity-code',
  'health',
  'family',
  'religion',
  'politics',
  'union',
  'origin',
  'orientation',
  'photo',
  'birth-date',
  'criminal-record',
  'credit',
  'earlier-pay',
] as const;
export type ForbiddenTopic = (typeof FORBIDDEN_TOPICS)[number];
