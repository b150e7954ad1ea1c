import type { Place, PostingDraft } from '../../../api/contract/postings.ts';
import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { DemoPosting } from '../demo-tenant.ts';

// The municipality only publishes such a job, so it is not an official announcement.
const PUBLISHED_FOR = 'Kunta julkaisee ilmoituksen työn tarjoajan puolesta. Työn tarjoaja on työnantaja ja maksaa palkan.';

interface SmallJob extends Pick<PostingDraft, 'taskArea' | 'occupation'> {
  title: string;
  body: string;
  /** Who offers the work, without a name: `Maatila, Isoneva`. */
  employer: string;
  /** Euros an hour unless it says otherwise. */
  pay: PostingDraft['pay'];
  place: Place;
  /** The municipality's mailbox that passes questions on. */
  mailbox: string;
  /** Days since it was published, and days left to answer. */
  age: number;
  left: number;
  more?: Partial<PostingDraft>;
}

/** A job or gig that a municipality publishes for a farm, an association, a firm or a household. */
export function smallJob(clock: DemoClock, id: string, job: SmallJob): DemoPosting {
  return demoPosting(
    id,
    { fi: { title: job.title, body: `${job.body}\n\n${PUBLISHED_FOR}` } },
    {
      isOfficial: false,
      employer: job.employer,
      taskArea: job.taskArea,
      occupation: job.occupation,
      employmentType: 'on-call',
      workTime: 'part-time',
      pay: job.pay.min === undefined ? job.pay : { unit: 'hour', currency: 'EUR', ...job.pay },
      place: job.place,
      contacts: [{ role: 'Työllisyyskoordinaattori', email: job.mailbox, note: 'Välitän kysymykset työn tarjoajalle.' }],
      opensAt: clock.at(-job.age, '10:00'),
      closesAt: clock.at(job.left, '16:00'),
      ...job.more,
    },
  );
}
