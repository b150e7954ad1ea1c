import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { demoNotice } from '../text/notice.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const name = { fi: 'Harbor City (demo)', sv: 'Harbor City (demo)', en: 'Harbor City (demo)' };
const place = { street: '12 Ferry Street', city: 'Harbor City', point: { lat: 40.6943, lon: -73.9249 } };

/** An English-speaking city outside Finland. Its feed holds the real openings of New York City. */
export function harborCity(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: {
      slug: 'harbor-city',
      region: 'harbor-city',
      name,
      officialLanguages: ['en'],
      timeZone: 'America/New_York',
      currency: 'USD',
      country: 'US',
      isDemo: true,
      brand: { accent: '#0f3d8a', onAccent: '#ffffff', radius: 4 },
      notice: demoNotice(name),
    },
    feeds: [
      {
        id: 'harbor-city-jobs',
        kind: 'syndication',
        name: 'NYC Jobs',
        lang: 'en',
        file: 'jsonfeed-harbor-city.json',
        employer: 'City of New York',
        applyMode: 'here',
        note: {
          fi: 'Ilmoitukset ovat New Yorkin kaupungin avointa dataa vuosilta 2018–2019. Niissä on vain perustiedot. Harbor City on keksitty.',
          sv: 'Annonserna är New York Citys öppna data från åren 2018–2019. De innehåller bara grunduppgifter. Harbor City är påhittad.',
          en: 'The ads are open data of New York City from 2018 and 2019. They hold basic facts only. Harbor City is invented.',
        },
      },
    ],
    postings: [
      demoPosting(
        'harbor-city-librarian',
        {
          en: {
            title: 'Library assistant, evenings and Saturdays',
            body: `You welcome visitors, lend and shelve books and help people with printers and forms. The branch is open until 8 pm, and you work three evenings a week and every other Saturday.

            ## What you need
            - a high school diploma
            - patience with people who use a computer for the first time
            - English; Spanish or Mandarin helps.

            You get paid training in your first four weeks. We answer every applicant within 21 days of the closing date.`,
          },
        },
        {
          employer: 'Harbor City',
          unit: 'Public Library',
          taskArea: 'culture-and-leisure',
          occupation: OCCUPATIONS.libraryClerk,
          employmentType: 'permanent',
          workTime: 'part-time',
          workload: '24 hours a week',
          pay: { min: 21.5, max: 25.1, unit: 'hour', currency: 'USD' },
          place,
          contacts: [{ role: 'Branch manager', email: 'library@harbor-city.example' }],
          opensAt: clock.at(-5, '16:00'),
          closesAt: clock.at(18, '23:00'),
          apply: {
            mode: 'here',
            wantsCv: true,
            questions: [
              {
                id: 'languages',
                kind: 'several',
                isRequired: false,
                label: { en: 'Which languages do you speak?' },
                options: [
                  { id: 'es', label: { en: 'Spanish' } },
                  { id: 'zh', label: { en: 'Mandarin' } },
                  { id: 'ru', label: { en: 'Russian' } },
                ],
              },
            ],
          },
        },
      ),
      demoPosting(
        'harbor-city-parks',
        {
          en: {
            title: 'Seasonal park worker',
            body: `You mow, plant, empty bins and keep playgrounds safe in a crew of five. The season runs from April to October, and most of our permanent crew began this way.

            No experience is needed. You must be 18 or older and able to lift 40 pounds.`,
          },
        },
        {
          employer: 'Harbor City',
          unit: 'Parks',
          taskArea: 'technical',
          occupation: OCCUPATIONS.parkWorker,
          employmentType: 'seasonal',
          workTime: 'full-time',
          duration: { startsOn: clock.next('04-01'), note: 'April to October' },
          pay: { min: 20.75, unit: 'hour', currency: 'USD' },
          positions: 35,
          place: { ...place, street: '300 Seaview Avenue' },
          contacts: [{ role: 'Crew supervisor', email: 'parks@harbor-city.example' }],
          opensAt: clock.at(-2, '15:00'),
          closesAt: clock.at(30, '22:00'),
        },
      ),
    ],
  };
}
