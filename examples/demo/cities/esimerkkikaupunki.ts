import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { inventedMunicipality } from '../municipality.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const place = { street: 'Esimerkkikatu 1', city: 'Esimerkkikaupunki', point: { lat: 60.3412, lon: 24.9127 } };

/** A larger city. Its feeds hold the real openings of Vantaa and Helsinki, which keep their own names in them. */
export function esimerkkikaupunki(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: inventedMunicipality({
      slug: 'esimerkkikaupunki',
      region: 'esimerkkikaupunki',
      name: { fi: 'Esimerkkikaupunki (demo)', sv: 'Exempelstaden (demo)', en: 'Example City (demo)' },
      officialLanguages: ['fi'],
      brand: { accent: '#1a4fb4', onAccent: '#ffffff', radius: 3 },
    }),
    feeds: [
      {
        id: 'esimerkkikaupunki-vantaa',
        kind: 'vantaa',
        name: 'Vantaan avoin data',
        lang: 'fi',
        file: 'vantaa-esimerkkikaupunki.json',
        employer: 'Vantaan kaupunki',
        applyMode: 'source',
        note: {
          fi: 'Ilmoitukset ovat Vantaan kaupungin avointa dataa huhtikuulta 2025 (CC BY 4.0). Esimerkkikaupunki on keksitty.',
          sv: 'Annonserna är Vanda stads öppna data från april 2025 (CC BY 4.0). Exempelstaden är påhittad.',
          en: 'The ads are open data of the City of Vantaa from April 2025 (CC BY 4.0). Example City is invented.',
        },
      },
      {
        id: 'esimerkkikaupunki-kuntarekry',
        kind: 'kuntarekry',
        name: 'Kuntarekry',
        lang: 'fi',
        file: 'kuntarekry-esimerkkikaupunki.json',
        employer: 'Helsingin kaupunki',
        applyMode: 'here',
        note: {
          fi: 'Ilmoitukset ovat Helsingin kaupungin rekrytointisivuston testiaineistoa joulukuulta 2022. Esimerkkikaupunki on keksitty.',
          sv: 'Annonserna är testmaterial från Helsingfors stads rekryteringssidor från december 2022. Exempelstaden är påhittad.',
          en: "The ads are test data of the City of Helsinki's recruiting site from December 2022. Example City is invented.",
        },
      },
    ],
    postings: [
      demoPosting(
        'esimerkkikaupunki-kesa',
        {
          fi: {
            title: 'Kesätyöt nuorille, 16–17-vuotiaat',
            body: `Kaupunki palkkaa 400 nuorta neljän viikon kesätöihin: puistoihin, päiväkoteihin, kirjastoihin ja ruokapalveluihin. Haet yhdellä hakemuksella kaikkiin ja kerrot toiveesi.

            Paikat arvotaan. Jokainen hakija saa vastauksen tekstiviestillä kuukauden kuluessa hakuajan päättymisestä.`,
          },
          sv: {
            title: 'Sommarjobb för 16–17-åringar',
            body: `Staden anställer 400 unga för fyra veckors sommarjobb i parker, daghem, bibliotek och kostservice. Du söker alla jobb med en ansökan och berättar vad du önskar.

            Platserna lottas ut. Alla sökande får svar med ett textmeddelande inom en månad efter att ansökningstiden gått ut.`,
          },
          en: {
            title: 'Summer jobs for people aged 16 and 17',
            body: `The city hires 400 young people for four weeks in parks, day-care centres, libraries and kitchens. You apply for all of them with one application and tell what you would like.

            Places are drawn by lot. Every applicant gets an answer by text message within a month of the closing date.`,
          },
        },
        {
          employer: 'Esimerkkikaupunki',
          unit: 'Henkilöstöpalvelut',
          taskArea: 'other',
          occupation: OCCUPATIONS.oddJobs,
          employmentType: 'seasonal',
          workTime: 'part-time',
          workload: '30 h viikossa',
          duration: { startsOn: clock.next('06-01'), note: 'Neljä viikkoa' },
          pay: { min: 1560, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          positions: 400,
          place,
          contacts: [{ role: 'Kesätyökoordinaattori', email: 'kesatyot@esimerkkikaupunki.example' }],
          opensAt: clock.at(-3, '08:00'),
          closesAt: clock.at(36, '15:00'),
          apply: {
            mode: 'here',
            wantsCv: false,
            questions: [
              {
                id: 'toiveet',
                kind: 'several',
                isRequired: true,
                label: { fi: 'Missä haluaisit työskennellä?', sv: 'Var vill du arbeta?', en: 'Where would you like to work?' },
                options: [
                  { id: 'puisto', label: { fi: 'puistot', sv: 'parker', en: 'parks' } },
                  { id: 'paivakoti', label: { fi: 'päiväkodit', sv: 'daghem', en: 'day-care centres' } },
                  { id: 'kirjasto', label: { fi: 'kirjastot', sv: 'bibliotek', en: 'libraries' } },
                  { id: 'keittio', label: { fi: 'ruokapalvelut', sv: 'kostservice', en: 'kitchens' } },
                ],
              },
            ],
          },
        },
      ),
      demoPosting(
        'esimerkkikaupunki-lehtori',
        {
          fi: {
            title: 'Matematiikan ja fysiikan lehtori, lukio',
            body: `Opetat 620 opiskelijan lukiossa, jonka laboratoriot on uusittu. Aineryhmässä on viisi opettajaa, ja opetusta suunnitellaan yhdessä joka jakso.

            Kelpoisuus on asetuksen 986/1998 mukainen. Ennen viran vastaanottamista esität rikosrekisteriotteen (laki 504/2002) ja selvityksen terveydentilastasi.`,
          },
        },
        {
          employer: 'Esimerkkikaupunki',
          unit: 'Lukiokoulutus',
          taskArea: 'education',
          occupation: OCCUPATIONS.subjectTeacher,
          employmentType: 'permanent',
          workTime: 'full-time',
          duration: { startsOn: clock.next('08-01') },
          pay: { min: 3420, max: 4610, unit: 'month', currency: 'EUR', agreement: 'OVTES' },
          place: { ...place, street: 'Lukionkatu 3' },
          contacts: [{ role: 'Rehtori', email: 'lukio@esimerkkikaupunki.example' }],
          opensAt: clock.at(-9, '10:00'),
          closesAt: clock.at(16, '15:00'),
          apply: { mode: 'here', wantsCv: true, questions: [] },
        },
      ),
    ],
  };
}
