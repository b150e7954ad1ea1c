import type { Job } from '../../api/contract/postings.ts';
import type { Locale } from '../../api/contract/primitives.ts';
import { pdf } from './pdf.ts';
import { type Widget, WORDS } from './widget.ts';

/** An invented applicant. Sweden keeps 070-1740605 to 070-1740699 free for fiction; example.com takes no mail. */
export const APPLICANT = { name: 'Aino Esimerkki', phone: '+46 70 174 06 05', email: 'aino.esimerkki@example.com' };

/** Fills in the open application form as this applicant would, the posting's own questions and a CV included. */
export async function fillForm({ posting, field }: Widget, job: Job, lang: Locale = 'en'): Promise<void> {
  await field(WORDS.name).fill(APPLICANT.name);
  await field(WORDS.phone).fill(APPLICANT.phone);
  await field(WORDS.email).fill(APPLICANT.email);
  if (job.apply.mode !== 'here') throw new Error(`${job.title} is applied for elsewhere`);
  for (const question of job.apply.questions) {
    const label = question.label[lang] ?? Object.values(question.label)[0] ?? '';
    const group = posting.getByRole('group', { name: label });
    if (question.kind === 'text') await field(label).fill('I have done this work for three years.');
    else if (question.kind === 'yes-no') await group.getByRole('radio').first().check();
    else if (question.kind === 'choice') await group.getByRole('radio').first().check();
    else if (question.kind === 'several') await group.getByRole('checkbox').first().check();
  }
  if (job.apply.wantsCv) await attachCv(posting.locator('input[type=file]').last());
  await posting.getByRole('checkbox').last().check();
}

/** Chooses a small real PDF in a file field. */
export async function attachCv(input: ReturnType<Widget['field']>, name = 'cv-aino.pdf'): Promise<void> {
  await input.setInputFiles({ name, mimeType: 'application/pdf', buffer: pdf('Aino Esimerkki, CV') });
}
