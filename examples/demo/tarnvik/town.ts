import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { DemoPosting } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const employer = { sv: 'Tärnviks stad', fi: 'Tiiralahden kaupunki' };
const place = {
  street: 'Rådhustorget 1',
  postalCode: '68610',
  city: { sv: 'Tärnvik', fi: 'Tiiralahti' },
  point: { lat: 63.6602, lon: 22.6412 },
};

/** Bilingual postings of the bilingual town's other services. */
export function townPostings(clock: DemoClock): DemoPosting[] {
  return [
    demoPosting(
      'tarnvik-bibliotekarie',
      {
        sv: {
          title: 'Bibliotekarie, barn och unga',
          body: `Du ansvarar för bibliotekets arbete för barn och unga på svenska och finska: bokprat, sagostunder, samarbete med skolorna och samlingarna för under 18-åringar.

          Du har en lämplig högskoleexamen i vilken det ingår minst 60 studiepoäng i biblioteks- och informationsvetenskap. Uppgiften kräver goda muntliga och skriftliga kunskaper i svenska och finska.

          Några kvällar i månaden och var sjätte lördag ingår.`,
        },
        fi: {
          title: 'Kirjastonhoitaja, lapset ja nuoret',
          body: `Vastaat kirjaston lasten- ja nuortentyöstä suomeksi ja ruotsiksi: kirjavinkkauksesta, satutunneista, kouluyhteistyöstä ja alle 18-vuotiaiden kokoelmista.

          Sinulla on soveltuva korkeakoulututkinto, johon kuuluu vähintään 60 opintopistettä kirjasto- ja informaatioalan opintoja. Työ edellyttää hyvää suullista ja kirjallista suomen ja ruotsin taitoa.

          Työhön kuuluu muutama ilta kuukaudessa ja joka kuudes lauantai.`,
        },
      },
      {
        employer,
        unit: { sv: 'Stadsbiblioteket', fi: 'Kaupunginkirjasto' },
        taskArea: 'culture-and-leisure',
        occupation: OCCUPATIONS.librarian,
        employmentType: 'permanent',
        workTime: 'full-time',
        workload: '36 h 15 min',
        pay: { min: 2710.5, max: 2905, unit: 'month', currency: 'EUR', agreement: { sv: 'AKTA', fi: 'KVTES' } },
        place,
        contacts: [{ role: { sv: 'Bibliotekschef', fi: 'Kirjastonjohtaja' }, email: 'biblioteket@tarnvik.example' }],
        opensAt: clock.at(-12, '12:00'),
        closesAt: clock.at(3, '15:00'),
        apply: {
          mode: 'here',
          wantsCv: true,
          questions: [
            {
              id: 'bok',
              kind: 'text',
              isRequired: false,
              label: {
                fi: 'Minkä kirjan antaisit kymmenvuotiaalle, joka ei pidä lukemisesta?',
                sv: 'Vilken bok skulle du ge en tioåring som inte tycker om att läsa?',
                en: 'Which book would you give to a ten-year-old who does not like reading?',
              },
            },
          ],
        },
      },
    ),
    demoPosting(
      'tarnvik-planeringsingenjor',
      {
        sv: {
          title: 'Planeringsingenjör, gator och vattenförsörjning',
          body: `Du planerar stadens gator, cykelvägar och ledningar från utkast till färdig byggplan och styr konsulternas arbete. Vi är sju personer på tekniska verkets planeringsavdelning och har just bytt till nya planeringsprogram.

          Du har ingenjörsexamen (YH) eller högre examen i samhällsbyggnad. Arbetsspråken är svenska och finska. Du kan arbeta hemifrån tre dagar i veckan.`,
        },
        fi: {
          title: 'Suunnitteluinsinööri, kadut ja vesihuolto',
          body: `Suunnittelet kaupungin kadut, pyörätiet ja verkostot luonnoksesta rakennussuunnitelmaksi ja ohjaat konsultteja. Meitä on teknisen viraston suunnitteluosastolla seitsemän, ja suunnitteluohjelmat on juuri uusittu.

          Sinulla on insinöörin (AMK) tai ylempi tutkinto yhdyskuntatekniikasta. Työkielet ovat suomi ja ruotsi. Voit tehdä etätöitä kolme päivää viikossa.`,
        },
        en: {
          title: 'Civil engineer, streets and water supply',
          body: `You design streets, cycle paths and water mains from first draft to construction plan and guide consultants. You have an engineering degree. We work in Swedish and Finnish and support you in learning the one you know less well.`,
        },
      },
      {
        employer,
        unit: { sv: 'Tekniska verket', fi: 'Tekninen virasto' },
        taskArea: 'technical',
        occupation: OCCUPATIONS.civilEngineer,
        employmentType: 'permanent',
        workTime: 'full-time',
        workload: '36 h 15 min',
        pay: { min: 3600, max: 4300, unit: 'month', currency: 'EUR', agreement: 'TS' },
        place: { ...place, street: 'Varvsgatan 11' },
        contacts: [{ role: { sv: 'Planeringschef', fi: 'Suunnittelupäällikkö' }, email: 'tekniska@tarnvik.example' }],
        opensAt: clock.at(-3, '13:00'),
        closesAt: clock.at(24, '16:00'),
        apply: { mode: 'here', wantsCv: true, questions: [] },
      },
    ),
    demoPosting(
      'tarnvik-anstaltsvardare',
      {
        sv: {
          title: 'Anstaltsvårdare, vikariat',
          body: `Du städar i skolor och daghem och hjälper ibland till med serveringen. Vikariatet varar högst ett år och kan fortsätta.

          Examen inom anstaltsvård är en fördel men inget krav. Det räcker att du kan det ena av stadens två språk så bra att du förstår arbetsanvisningar.`,
        },
        fi: {
          title: 'Laitoshuoltaja, sijaisuus',
          body: `Siivoat kouluissa ja päiväkodeissa ja autat välillä ruoanjakelussa. Sijaisuus kestää enintään vuoden ja voi jatkua.

          Laitoshuoltajan tutkinto on eduksi, mutta sitä ei vaadita. Riittää, että osaat toista kaupungin kielistä niin hyvin, että ymmärrät työohjeet.`,
        },
        en: {
          title: 'Cleaner, temporary',
          body: `You clean schools and day-care centres and sometimes help to serve food. The work lasts up to one year and may continue. It is enough that you know Swedish or Finnish so well that you understand work instructions.`,
        },
      },
      {
        employer,
        unit: { sv: 'Kost- och städservice', fi: 'Ruoka- ja siivouspalvelut' },
        taskArea: 'food-and-cleaning',
        occupation: OCCUPATIONS.cleaner,
        employmentType: 'substitute',
        workTime: 'full-time',
        workload: '38 h 15 min',
        duration: { startsOn: clock.day(14), endsOn: clock.day(14 + 360) },
        pay: { min: 2155.6, max: 2240, unit: 'month', currency: 'EUR', agreement: { sv: 'AKTA', fi: 'KVTES' } },
        positions: 3,
        place,
        contacts: [{ role: { sv: 'Serviceförman', fi: 'Palveluesihenkilö' }, email: 'service@tarnvik.example' }],
        opensAt: clock.at(-5, '08:30'),
        closesAt: clock.at(5, '15:00'),
      },
    ),
    demoPosting(
      'tarnvik-sommarhamn',
      {
        sv: {
          title: 'Sommararbetare i gästhamnen',
          body: `Gästhamnen har öppet från juni till augusti. Du tar emot båtar, sköter kassan och städar servicehuset. Arbetspassen är kl. 8–14 och 14–20, också på veckoslut.

          Du är minst 18 år och klarar kundservice på svenska och finska, gärna också på engelska.`,
        },
        fi: {
          title: 'Kesätyöntekijä vierasvenesatamaan',
          body: `Vierasvenesatama on auki kesäkuusta elokuuhun. Otat vastaan veneitä, hoidat kassaa ja siivoat huoltorakennusta. Vuorot ovat klo 8–14 ja 14–20, myös viikonloppuisin.

          Olet vähintään 18-vuotias ja palvelet asiakkaita suomeksi ja ruotsiksi, mielellään myös englanniksi.`,
        },
      },
      {
        employer,
        unit: { sv: 'Hamn', fi: 'Satama' },
        taskArea: 'culture-and-leisure',
        occupation: OCCUPATIONS.oddJobs,
        employmentType: 'seasonal',
        workTime: 'shifts',
        duration: { startsOn: clock.next('06-01'), note: '1.6–31.8' },
        pay: { min: 11.9, max: 12.6, unit: 'hour', currency: 'EUR', agreement: { sv: 'AKTA', fi: 'KVTES' } },
        positions: 4,
        place: { ...place, street: 'Hamnplan 2', point: { lat: 63.6655, lon: 22.6304 } },
        contacts: [{ role: { sv: 'Hamnmästare', fi: 'Satamamestari' }, email: 'hamnen@tarnvik.example' }],
        opensAt: clock.at(-1, '09:00'),
        closesAt: clock.at(44, '15:00'),
      },
    ),
  ];
}
