import { describe, expect, it } from 'vitest';
import { en as accountEn } from './account/en.ts';
import { fi as accountFi } from './account/fi.ts';
import { sv as accountSv } from './account/sv.ts';
import { en as applicantsEn } from './applicants/en.ts';
import { fi as applicantsFi } from './applicants/fi.ts';
import { sv as applicantsSv } from './applicants/sv.ts';
import { en as comparisonEn } from './comparison/en.ts';
import { fi as comparisonFi } from './comparison/fi.ts';
import { sv as comparisonSv } from './comparison/sv.ts';
import { en as credentialsEn } from './credentials/en.ts';
import { fi as credentialsFi } from './credentials/fi.ts';
import { sv as credentialsSv } from './credentials/sv.ts';
import { en as interviewsEn } from './interviews/en.ts';
import { fi as interviewsFi } from './interviews/fi.ts';
import { sv as interviewsSv } from './interviews/sv.ts';
import { en as membersEn } from './members/en.ts';
import { fi as membersFi } from './members/fi.ts';
import { sv as membersSv } from './members/sv.ts';
import { en as privacyEn } from './privacy/en.ts';
import { en as recruitmentsEn } from './recruitments/en.ts';
import { fi as privacyFi } from './privacy/fi.ts';
import { fi as recruitmentsFi } from './recruitments/fi.ts';
import { sv as privacySv } from './privacy/sv.ts';
import { sv as recruitmentsSv } from './recruitments/sv.ts';
import { en as setupEn } from './setup/en.ts';
import { fi as setupFi } from './setup/fi.ts';
import { sv as setupSv } from './setup/sv.ts';
import { en as signInEn } from './sign-in/en.ts';
import { fi as signInFi } from './sign-in/fi.ts';
import { sv as signInSv } from './sign-in/sv.ts';
import { en as templatesEn } from './templates/en.ts';
import { fi as templatesFi } from './templates/fi.ts';
import { sv as templatesSv } from './templates/sv.ts';
import { en as welcomeEn } from './welcome/en.ts';
import { fi as welcomeFi } from './welcome/fi.ts';
import { sv as welcomeSv } from './welcome/sv.ts';
import { en as wordsEn } from './work/en.ts';
import { fi as wordsFi } from './work/fi.ts';
import { sv as wordsSv } from './work/sv.ts';

/** Every sentence of a catalog, those made by functions with one thing and with several. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 7].flatMap((count) => sentences(value(count, 'Aino', 'Kaisa')));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe.each([
  [
    'fi',
    wordsFi,
    [
      privacyFi,
      recruitmentsFi,
      applicantsFi,
      interviewsFi,
      accountFi,
      credentialsFi,
      membersFi,
      signInFi,
      welcomeFi,
      comparisonFi,
      setupFi,
      templatesFi,
    ],
  ],
  [
    'sv',
    wordsSv,
    [
      privacySv,
      recruitmentsSv,
      applicantsSv,
      interviewsSv,
      accountSv,
      credentialsSv,
      membersSv,
      signInSv,
      welcomeSv,
      comparisonSv,
      setupSv,
      templatesSv,
    ],
  ],
  [
    'en',
    wordsEn,
    [
      privacyEn,
      recruitmentsEn,
      applicantsEn,
      interviewsEn,
      accountEn,
      credentialsEn,
      membersEn,
      signInEn,
      welcomeEn,
      comparisonEn,
      setupEn,
      templatesEn,
    ],
  ],
])('texts behind the session in %s', (_, words, catalogs) => {
  it('are plain: nothing is left out, shouted or begged', () => {
    const all = [words, ...catalogs].flatMap(sentences);
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter((text) => text.trim() === '' || /!|\bplease\b|undefined|\[object|TODO/i.test(text))).toEqual([]);
  });

  it('say for each refusal how to go on', () => {
    for (const sentence of Object.values(words.refusals)) expect(sentence.split(/[.,;] /).length).toBeGreaterThan(1);
  });
});
