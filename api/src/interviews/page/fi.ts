import type { InterviewPageTexts } from './texts.ts';

export const fi: InterviewPageTexts = {
  pick: {
    title: 'Valitse haastatteluaika',
    lead: 'Aika on sinun heti, kun olet varannut sen. Saat vahvistuksen ja kalenterimerkinnän sähköpostiisi.',
    pickBy: (day) => `Valitse aika viimeistään ${day}`,
    lastDay: 'Valitse aika tänään. Huomenna se ei enää onnistu.',
    times: 'Vapaat ajat',
    submit: 'Varaa aika',
    allTaken: 'Kaikki tarjotut ajat on jo varattu. Kerro alla, milloin sinulle sopisi, niin sinulle voidaan tarjota uusia aikoja.',
    declinedBefore: 'Olet kertonut, ettei mikään aika sovi. Voit silti valita ajan, jos tilanne on muuttunut.',
  },
  none: {
    title: 'Mikään aika ei sovi',
    hint: 'Kerro, milloin sinulle sopisi. Viesti menee haastattelijalle, ja hän ottaa sinuun yhteyttä.',
    label: 'Viesti haastattelijalle',
    submit: 'Lähetä viesti',
  },
  booked: {
    title: 'Haastatteluaikasi',
    change: 'Vaihda aika',
    changeSubmit: 'Vaihda tähän aikaan',
    noOthers: 'Muita vapaita aikoja ei ole.',
    until: (moment) => `Voit vaihtaa ajan tai perua haastattelun ${moment} asti.`,
    locked: 'Haastattelu on jo niin lähellä, ettei aikaa voi enää vaihtaa tällä sivulla.',
    cancel: 'Peru haastattelu',
    cancelHint: 'Aikasi vapautuu muille heti. Tällä sivulla et voi enää varata uutta.',
    cancelSubmit: 'Peru haastattelu',
    file: 'Lisää kalenteriin',
  },
  facts: { job: 'Tehtävä', time: 'Aika', place: 'Paikka', interviewers: 'Haastattelijat', note: 'Hyvä tietää' },
  contact: 'Jos sinulla on kysyttävää, vastaa kutsuviestiin.',
  closed: {
    late: { title: 'Aikaa ei voi enää valita', text: 'Viimeinen päivä valita haastatteluaika on mennyt.' },
    cancelled: { title: 'Haastattelu on peruttu', text: 'Olet perunut haastattelusi, ja aika on vapautettu muille.' },
    withdrawn: {
      title: 'Kutsu ei ole enää voimassa',
      text: 'Tämä kutsu haastatteluun on peruttu tai korvattu uudella. Jos olet saanut uudemman viestin, käytä sen linkkiä.',
    },
    decided: { title: 'Kutsu ei ole enää voimassa', text: 'Hakemuksesi käsittely on päättynyt, joten haastatteluaikaa ei voi valita.' },
    unknown: {
      title: 'Linkki ei toimi',
      text: 'Tarkista, että avasit viestissä olleen linkin kokonaan. Kutsu on voitu myös poistaa yhdessä hakemuksesi kanssa.',
    },
    held: { title: 'Haastattelu on pidetty', text: 'Kiitos, että kävit haastattelussa. Saat tiedon, kun valinnasta on päätetty.' },
  },
  problem: 'Aikaa ei varattu',
  notices: {
    taken: 'Joku toinen ehti varata tämän ajan juuri ennen sinua. Valitse toinen aika.',
    past: 'Tämä aika on jo mennyt. Valitse toinen aika.',
    choose: 'Valitse yksi ajoista.',
    locked: 'Haastattelu on jo niin lähellä, ettei aikaa voi enää vaihtaa tai perua tällä sivulla.',
    tooLong: 'Lyhennä viestiäsi. Siihen mahtuu 2 000 merkkiä.',
    changed: 'Tilanne on muuttunut sen jälkeen, kun avasit sivun.',
  },
};
