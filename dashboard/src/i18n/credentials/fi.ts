import type { CredentialTexts } from './texts.ts';

export const fi: CredentialTexts = {
  passkey: {
    title: 'Pääsyavain (suositus)',
    text: 'Kirjaudut sormenjäljellä, kasvoilla tai laitteen PIN-koodilla. Et tarvitse salasanaa, eikä tunnustasi voi kalastella.',
    make: 'Luo pääsyavain',
    cancelled: 'Pääsyavainta ei luotu. Yritä uudelleen, kun olet valmis.',
    known: 'Tällä laitteella on jo pääsyavain tunnukseesi. Voit kirjautua sillä.',
    unsupported: 'Tämä selain ei osaa luoda pääsyavaimia. Kokeile toista selainta tai ota käyttöön salasana.',
  },
  password: {
    title: 'Salasana ja todennussovellus',
    text: 'Jos et voi käyttää pääsyavainta. Tarvitset puhelimeen todennussovelluksen, joka näyttää vaihtuvan koodin.',
    choose: 'Ota käyttöön salasana',
    label: 'Uusi salasana',
    hint: 'Vähintään 12 merkkiä. Muutaman sanan lause on hyvä salasana.',
    code: 'Koodi todennussovelluksesta',
    codeHint: 'Kuusi numeroa, jotka sovellus näyttää nyt.',
    oldCodeHint: 'Kuusi numeroa, jotka nykyinen sovelluksesi näyttää nyt.',
    save: 'Tallenna salasana',
    faults: {
      noPassword: 'Kirjoita uusi salasana',
      noCode: 'Kirjoita koodi',
      short: 'Salasanan pitää olla vähintään 12 merkkiä',
      long: 'Salasana saa olla enintään 256 merkkiä',
      easy: 'Salasana on liian helppo arvata. Valitse muutama sana, jotka eivät liity sinuun',
      code: 'Koodi ei täsmää. Kirjoita koodi, jonka sovellus näyttää nyt',
    },
  },
  generator: {
    text: 'Avaa todennussovellus, lisää uusi tili ja lue tämä kuva. Käy mikä tahansa sovellus, esimerkiksi Microsoft Authenticator tai Google Authenticator.',
    picture: 'QR-koodi todennussovellukselle',
    secret: 'Jos et voi lukea kuvaa, kirjoita sovellukseen tämä asetusavain:',
    copy: 'Kopioi asetusavain',
  },
  codes: {
    title: 'Tallenna varakoodit',
    text: 'Jos kadotat laitteesi, pääset takaisin varakoodilla. Jokainen koodi toimii kerran. Koodit näytetään vain nyt: säilytä ne paikassa, johon muut eivät pääse.',
    sheet: (email, host) => `Varakoodit: ${email}, ${host}`,
    copy: 'Kopioi koodit',
    download: 'Lataa tiedostona',
    print: 'Tulosta',
    file: 'varakoodit.txt',
  },
};
