import type { InterviewWords } from './words.ts';

export const fi: InterviewWords = {
  hello: (name) => `Hei ${name},`,
  regards: (municipality) => `Terveisin\n${municipality}`,
  reference: (reference) => `Hakemuksen tunnus: ${reference}`,
  invitation: {
    subject: (posting) => `Kutsu haastatteluun: ${posting}`,
    lead: (posting) => `kiitos hakemuksestasi. Haluaisimme haastatella sinua: ${posting}.`,
    pick: (day, link) => `Valitse sinulle sopiva aika viimeistään ${day} tällä sivulla:\n${link}`,
    times: 'Ajat, joista voit valita:',
    andMore: (count) => (count === 1 ? 'ja 1 muu aika' : `ja ${count} muuta aikaa`),
    terms: 'Linkki on vain sinulle. Jos mikään aika ei sovi, kerro siitä samalla sivulla.',
  },
  moreTimes: {
    subject: (posting) => `Uusia haastatteluaikoja: ${posting}`,
    lead: (posting) => `haastatteluun on nyt uusia aikoja: ${posting}.`,
  },
  booked: {
    subject: (start, posting) => `Haastattelu ${start}: ${posting}`,
    lead: (posting) => `haastatteluaikasi on varattu: ${posting}.`,
    change: (until, link) => `Voit vaihtaa ajan tai perua haastattelun ${until} asti:\n${link}`,
  },
  changed: {
    subject: (start, posting) => `Haastattelun uusi aika ${start}: ${posting}`,
    lead: (posting) => `haastatteluaikasi on vaihdettu: ${posting}.`,
  },
  reminder: {
    subject: (start, posting) => `Muistutus: haastattelu ${start}, ${posting}`,
    lead: (posting) => `muistutamme haastattelustasi: ${posting}.`,
    page: (link) => `Haastattelusi tiedot:\n${link}`,
  },
  cancelledByYou: {
    subject: (posting) => `Peruit haastattelun: ${posting}`,
    lead: (span, posting) => `olet perunut haastattelun ${span}: ${posting}. Aika on vapautettu.`,
  },
  cancelled: {
    subject: (posting) => `Haastattelu on peruttu: ${posting}`,
    lead: (span, posting) => `jouduimme perumaan haastattelusi ${span}: ${posting}.`,
  },
  withdrawn: {
    subject: (posting) => `Kutsu haastatteluun on peruttu: ${posting}`,
    lead: (posting) => `kutsumme haastatteluun ei ole enää voimassa: ${posting}. Aikaa ei voi enää valita.`,
  },
  facts: { time: 'Aika', place: 'Paikka', interviewers: 'Haastattelijat', applicant: 'Hakija', phone: 'Puhelin' },
  places: { place: 'Paikan päällä', video: 'Videohaastattelu', phone: 'Soitamme hakemuksessa annettuun numeroon' },
  attached: 'Kalenterimerkintä on liitteenä.',
  answer: 'Jos jokin on epäselvää, vastaa tähän viestiin.',
  ownLink: '(hakijan oma linkki)',
  staff: {
    applicant: (reference) => `hakija ${reference}`,
    bookedSubject: (start, who) => `Haastattelu ${start}: ${who}`,
    booked: (who, posting) => `Haastatteluaika on valittu: ${who}, ${posting}.`,
    changedSubject: (start, who) => `Haastattelu siirtyi, uusi aika ${start}: ${who}`,
    changed: (who, posting) => `Haastatteluaika on vaihdettu: ${who}, ${posting}.`,
    cancelledSubject: (who) => `Haastattelu on peruttu: ${who}`,
    cancelledByApplicant: (who, span, posting) => `Hakija on perunut haastattelun ${span}: ${who}, ${posting}.`,
    cancelledByUs: (who, span, posting) => `Haastattelu ${span} on peruttu: ${who}, ${posting}.`,
    declinedSubject: (who) => `Mikään haastatteluaika ei sovi: ${who}`,
    declined: (who, posting) => `Mikään tarjotuista haastatteluajoista ei sovi: ${who}, ${posting}. Voit lisätä aikoja työtilassa.`,
    theyWrote: 'Hakija kirjoitti:',
  },
  calendar: { summary: (posting) => `Haastattelu: ${posting}`, staffSummary: (who, posting) => `Haastattelu: ${who}, ${posting}` },
};
