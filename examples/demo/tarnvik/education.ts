import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { DemoPosting } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const employer = { sv: 'Tärnviks stad', fi: 'Tiiralahden kaupunki' };
const place = {
  street: 'Skolgatan 6',
  postalCode: '68610',
  city: { sv: 'Tärnvik', fi: 'Tiiralahti' },
  point: { lat: 63.6591, lon: 22.6498 },
};

/** Bilingual postings of the bilingual town's schools and day-care centres, with every kind of question. */
export function educationPostings(clock: DemoClock): DemoPosting[] {
  return [
    demoPosting(
      'tarnvik-smabarnspedagogik',
      {
        sv: {
          title: 'Lärare inom småbarnspedagogik, Strandängens daghem',
          body: `Strandängens daghem har tre svenskspråkiga grupper och en språkbadsgrupp, sammanlagt 66 barn. Vi söker en lärare till språkbadsgruppen, där du talar svenska med barn som har finska som hemspråk.

          ## Dina uppgifter
          - du ansvarar för gruppens pedagogiska planering
          - du gör upp barnens planer för småbarnspedagogik tillsammans med vårdnadshavarna
          - du utvecklar språkbadet tillsammans med stadens övriga språkbadslärare.

          ## Behörighet
          Behörigheten bestäms enligt lagen om småbarnspedagogik (540/2018). Du behöver utmärkta kunskaper i svenska och nöjaktiga kunskaper i finska. Innan arbetet börjar visar du upp ett straffregisterutdrag (lag 504/2002). Prövotiden är sex månader.`,
        },
        fi: {
          title: 'Varhaiskasvatuksen opettaja, Rantaniityn päiväkoti',
          body: `Rantaniityn päiväkodissa on kolme ruotsinkielistä ryhmää ja yksi kielikylpyryhmä, yhteensä 66 lasta. Etsimme opettajaa kielikylpyryhmään, jossa puhut ruotsia suomenkielisten kotien lapsille.

          ## Tehtäväsi
          - vastaat ryhmän pedagogisesta suunnittelusta
          - laadit lasten varhaiskasvatussuunnitelmat yhdessä huoltajien kanssa
          - kehität kielikylpyä yhdessä kaupungin muiden kielikylpyopettajien kanssa.

          ## Kelpoisuus
          Kelpoisuus määräytyy varhaiskasvatuslain (540/2018) mukaan. Tarvitset erinomaisen ruotsin ja tyydyttävän suomen kielen taidon. Ennen työn alkua esität rikosrekisteriotteen (laki 504/2002). Koeaika on kuusi kuukautta.`,
        },
      },
      {
        employer,
        unit: { sv: 'Småbarnspedagogik', fi: 'Varhaiskasvatus' },
        taskArea: 'early-education',
        occupation: OCCUPATIONS.earlyEducator,
        employmentType: 'permanent',
        workTime: 'full-time',
        workload: '38 h 15 min',
        duration: { startsOn: clock.day(50) },
        pay: { min: 2947.21, max: 3210, unit: 'month', currency: 'EUR', agreement: { sv: 'UKTA', fi: 'OVTES' } },
        place: { ...place, street: 'Strandängsvägen 3' },
        contacts: [{ role: { sv: 'Daghemsföreståndare', fi: 'Päiväkodin johtaja' }, email: 'strandangen@tarnvik.example' }],
        opensAt: clock.at(-4, '09:00'),
        closesAt: clock.at(17, '15:00'),
        apply: {
          mode: 'here',
          wantsCv: true,
          questions: [
            {
              id: 'behorighet',
              kind: 'yes-no',
              isRequired: true,
              label: {
                fi: 'Onko sinulla varhaiskasvatuksen opettajan kelpoisuus?',
                sv: 'Är du behörig lärare inom småbarnspedagogik?',
                en: 'Are you a qualified early childhood teacher?',
              },
            },
            {
              id: 'varfor',
              kind: 'text',
              isRequired: true,
              label: {
                fi: 'Miksi haluat työskennellä kielikylpyryhmässä?',
                sv: 'Varför vill du arbeta i en språkbadsgrupp?',
                en: 'Why do you want to work in a language immersion group?',
              },
            },
            {
              id: 'sprakkunskaper',
              kind: 'choice',
              isRequired: true,
              label: { fi: 'Miten hyvin puhut suomea?', sv: 'Hur väl talar du finska?', en: 'How well do you speak Finnish?' },
              options: [
                { id: 'nojaktiga', label: { fi: 'tyydyttävästi', sv: 'nöjaktigt', en: 'satisfactorily' } },
                { id: 'goda', label: { fi: 'hyvin', sv: 'bra', en: 'well' } },
                { id: 'utmarkta', label: { fi: 'erinomaisesti', sv: 'utmärkt', en: 'excellently' } },
              ],
            },
            {
              id: 'styrkor',
              kind: 'several',
              isRequired: false,
              label: { fi: 'Mistä sinulla on kokemusta?', sv: 'Vad har du erfarenhet av?', en: 'What do you have experience of?' },
              options: [
                { id: 'sprakbad', label: { fi: 'kielikylpy', sv: 'språkbad', en: 'language immersion' } },
                { id: 'musik', label: { fi: 'musiikki', sv: 'musik', en: 'music' } },
                { id: 'natur', label: { fi: 'luontokasvatus', sv: 'naturpedagogik', en: 'outdoor education' } },
                { id: 'stod', label: { fi: 'lapsen tuki', sv: 'stöd för barn', en: 'support for children' } },
              ],
            },
            {
              id: 'intyg',
              kind: 'file',
              isRequired: false,
              label: { fi: 'Kopio tutkintotodistuksesta', sv: 'Kopia av examensbetyget', en: 'Copy of your degree certificate' },
            },
          ],
        },
      },
    ),
    demoPosting(
      'tarnvik-skolgangshandledare',
      {
        sv: {
          title: 'Skolgångshandledare, Hamnskolan',
          body: `Du stöder eleverna i årskurserna 1–3 under lektioner, raster och eftermiddagsverksamhet. Hamnskolan har 140 elever och undervisningsspråket är svenska.

          Du är utbildad skolgångshandledare eller har annan lämplig utbildning. Vi värdesätter lugn, humor och vilja att samarbeta. Innan arbetet börjar visar du upp ett straffregisterutdrag (lag 504/2002).`,
        },
        fi: {
          title: 'Koulunkäynninohjaaja, Hamnskolan',
          body: `Tuet 1.–3. luokan oppilaita tunneilla, välitunneilla ja iltapäivätoiminnassa. Hamnskolanissa on 140 oppilasta, ja opetuskieli on ruotsi.

          Sinulla on koulunkäynninohjaajan tai muu sopiva tutkinto. Arvostamme rauhallisuutta, huumoria ja yhteistyötaitoja. Ennen työn alkua esität rikosrekisteriotteen (laki 504/2002).`,
        },
      },
      {
        employer,
        unit: 'Hamnskolan',
        taskArea: 'education',
        occupation: OCCUPATIONS.schoolAssistant,
        employmentType: 'fixed-term',
        workTime: 'part-time',
        workload: '32 h',
        duration: { startsOn: clock.next('01-07'), endsOn: clock.next('06-05', clock.next('01-07')) },
        pay: { min: 2262.4, max: 2390, unit: 'month', currency: 'EUR', agreement: { sv: 'AKTA', fi: 'KVTES' } },
        positions: 2,
        place,
        contacts: [{ role: { sv: 'Rektor', fi: 'Rehtori' }, email: 'hamnskolan@tarnvik.example' }],
        opensAt: clock.at(-9, '10:00'),
        closesAt: clock.at(8, '15:00'),
      },
    ),
    demoPosting(
      'tarnvik-vikarier',
      {
        sv: {
          title: 'Vikarier till skolor och daghem',
          body: `Vi söker vikarier till stadens skolor och daghem. Du får ett textmeddelande när det finns ett arbetspass och svarar om det passar dig.

          Studerande är välkomna. Berätta i ansökan vilka språk du kan arbeta på. Vi svarar alla sökande inom två veckor.`,
        },
        fi: {
          title: 'Sijaisia kouluihin ja päiväkoteihin',
          body: `Etsimme sijaisia kaupungin kouluihin ja päiväkoteihin. Saat tekstiviestin, kun vuoro on auki, ja vastaat, jos se sopii sinulle.

          Myös opiskelijat ovat tervetulleita. Kerro hakemuksessa, millä kielillä voit työskennellä. Vastaamme kaikille hakijoille kahden viikon kuluessa.`,
        },
        en: {
          title: 'Substitutes for schools and day-care centres',
          body: `We are looking for substitutes for the town's schools and day-care centres. You get a text message when a shift is open and answer if it suits you.

          Students are welcome. You need good Swedish or good Finnish. We answer every applicant within two weeks.`,
        },
      },
      {
        employer,
        unit: { sv: 'Bildningstjänster', fi: 'Sivistyspalvelut' },
        taskArea: 'early-education',
        occupation: OCCUPATIONS.childCarer,
        employmentType: 'on-call',
        workTime: 'shifts',
        pay: { min: 13.9, max: 17.8, unit: 'hour', currency: 'EUR', agreement: { sv: 'AKTA, UKTA', fi: 'KVTES, OVTES' } },
        positions: 40,
        place,
        contacts: [{ role: { sv: 'Rekryteringskoordinator', fi: 'Rekrytointikoordinaattori' }, email: 'vikarier@tarnvik.example' }],
        opensAt: clock.at(-28, '08:00'),
        apply: {
          mode: 'here',
          wantsCv: false,
          questions: [
            {
              id: 'sprak',
              kind: 'several',
              isRequired: true,
              label: {
                fi: 'Millä kielillä voit työskennellä?',
                sv: 'På vilka språk kan du arbeta?',
                en: 'In which languages can you work?',
              },
              options: [
                { id: 'sv', label: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' } },
                { id: 'fi', label: { fi: 'suomi', sv: 'finska', en: 'Finnish' } },
              ],
            },
          ],
        },
      },
    ),
  ];
}
