import type { Lexicon } from './lexicon.ts';

/** Finnish, as written and as spoken (mä, oon, kyl, tuun), with what Finland's dialects put into messages. */
export const FINNISH: Lexicon = [
  { means: 'yes', words: 'kyllä, kyllä kyllä, kyllä vain, kyllä vaan, kylläpä, kyllähän, joo o' },
  {
    means: 'yes',
    words: 'kylä, kyllö, kyllq, kyllaä, kllä, klylä, kykkä, kylkä, kyllöä, kyäll, kylläö, joop, jooo o',
    why: 'slips of the thumb, listed because "kylmä" is as near',
  },
  {
    means: 'yes',
    words:
      'no joo, no juu, no kyllä, no kyl, no tietysti, no tottakai, no totta kai, no tietty, no toki, no ilman muuta, no mielellään, no mielelläni',
    why: '"no" is a Finnish "well" before such words; alone it is an English no',
  },
  {
    means: 'yes',
    words: 'k, kyl, kyllon, joo, joojoo, joo joo, juu, juuh, jooh, joho, jo o, jup, juup, jaa a joo, niin joo, nii joo, ilman muuta',
  },
  {
    means: 'yes',
    words: 'tottakai, totta kai, tietysti, tietenkin, tietty, tottahan toki, toki, todellakin, ehdottomasti',
    forgiving: true,
  },
  {
    means: 'yes',
    words: 'mielelläni, mielelläin, mielellään, mieluusti, ilolla, ilomielin, kaikin mokomin, mikä ettei toki',
    forgiving: true,
  },
  {
    means: 'yes',
    words:
      'vahvistan, hyväksyn, hyväksyn tarjouksen, suostun, lupaudun, otan vastaan, otan vuoron, otan vuoron vastaan, olen mukana, oon mukana, mukana ollaan, mukana',
  },
  {
    means: 'yes',
    words:
      'laita minut, laita mut, laita mut listalle, laita minut listalle, merkkaa mut, merkkaa minut, merkitse minut, merkitse mut, kirjaa minut, kirjaa mut, varaa mulle, varaa minulle, saa laittaa, voit laittaa mut, voitte laittaa minut, pistä mut, pistä minut',
  },
  { means: 'yes', words: 'sovittu, sovitaan niin, sovitaan näin, tehdään näin, tehdään niin, näin tehdään, sovitaan se, sovitaan' },
  { means: 'fine', words: 'selvä, selevä, selvä juttu, selvä homma, asia selvä, kuittaan, kuittaus, kuitti, kuittaan saaduksi' },
  {
    means: 'able',
    words:
      'pääsn, pääsem, pääsrn, pääswn, pääsne, tulwn, tulrn, tulem, pääsen, pääsen kyllä, pääsenki, pääsenkin, tulen, tuun, tulenki, tulenkin, tulossa, olen tulossa, oon tulossa, voin, voinki, voin tulla, voin ottaa, voin tehdä, ehdin, kerkeän, kerkiän, kerkeen, kerkiin, pystyn, pystyn tulemaan, pääsen tulemaan, pääsen paikalle, olen paikalla, oon paikalla, olen käytettävissä, oon käytettävissä, olen valmis, oon valmis, lähden, lähen, haluan, haluan tulla, otan, otan sen, teen, teen sen',
    why: 'the first person alone: "pääsee" speaks of someone else, "pääsin" of yesterday',
  },
  {
    means: 'wish',
    words:
      'pääsisin, tulisin, tulisin mielelläni, tulisin mielellään, voisin tulla, voisin ottaa, voisin tehdä, haluaisin, haluaisin tulla, haluisin, ottaisin, ottaisin mielelläni, olisin tullut mielelläni, olisi kiva, ois kiva, olisi ollut kiva, ois ollut kiva, olisin halunnut, sopisi, kävisi',
  },
  {
    means: 'able',
    words:
      'no sopii, no käy, no onnistuu, no pääsen, no voin, no tulen, sopii, sopii hyvin, sopii mainiosti, sopii loistavasti, käy, käy hyvin, käypi, käy päinsä, onnistuu, onnistuupi, onnaa, passaa, passaapi, kelpaa, natsaa, luonnistuu, järjestyy, toimii, mahdollista, mahollista',
  },
  {
    means: 'stem',
    words:
      'pääse, pääsekään, pääsis, pääsisi, päästä, tule, tuu, tulekaan, tulla, voi, voikaan, voida, pysty, pystykään, pystyisi, ehdi, ehi, ehdikään, kerkeä, kerkee, kerkiä, kerkii, kykene, sovi, sovikaan, käykään, onnistu, onnistukaan, passaakaan, luonnistu, ota, lähde, lähe, halua, haluu, jaksa, aio, taida päästä, pääse tulemaan, pysty tulemaan, voi tulla, voi ottaa, voi tehdä, ehdi tulla, ehdi tulemaan, pääse paikalle, tule pääsemään, tule onnistumaan, saa järjestymään, ole aikaa, oo aikaa, ole mahdollista, oo mahdollista, ole mahdollisuutta, oo mahdollisuutta, ole käytettävissä, oo käytettävissä, ole paikalla, oo paikalla, ole kiinnostunut, oo kiinnostunut, kiinnosta, ole tulossa, oo tulossa, ole vapaa, oo vapaa, ole vapaana, oo vapaana, ole paikkakunnalla, oo paikkakunnalla, ole kaupungissa, oo kaupungissa, taida ehtiä, taida pystyä, taida voida',
  },
  {
    means: 'not',
    words:
      'en, ei, enpä, eipä, emmä, emmää, emmie, en mä, en mää, en minä, en mie, ei en, ei valitettavasti, enkä, eikä, en kyllä, en kyl, ei kyllä, ei kyl, en valitettavasti, ikävä kyllä en, ikävä kyllä ei, en ikävä kyllä, ei ikävä kyllä, eihän, enhän, no en, no ei',
    why: '"kyllä" behind a negation only makes it stronger',
  },
  {
    means: 'no',
    words:
      'e, ei kiitos, ei kiitti, ei kiitoksia, jätän väliin, jätän tämän väliin, jätän tän väliin, jää väliin, jää multa väliin, jää minulta väliin, joudun kieltäytymään, täytyy kieltäytyä, minun täytyy kieltäytyä, kieltäydyn, pitää kieltäytyä, joudun jättämään väliin, pakko jättää väliin, pakko kieltäytyä, olen estynyt, oon estynyt, olen estyny, oon estyny, estynyt',
  },
  {
    means: 'no',
    words:
      'mahdotonta, ei millään, ei kiitosta, ei sovellu, ei mitenkään, en mitenkään, ei missään nimessä, ei todellakaan, en todellakaan, ei ikinä, en ikinä, en koskaan',
  },
  {
    means: 'filler',
    words:
      'ikävä kyllä, harmi kyllä, ei hätää, ei ongelmaa, ei mitään ongelmaa, ei haittaa, ei haittaa mitään, ei se mitään, ei mitään, ei mitää, mikäs siinä',
    why: 'set phrases: their "kyllä" and "ei" answer nothing',
  },
  {
    means: 'doubt',
    words:
      'voin hyvin, voin huonosti, voin pahoin, just joo, joo just, kyllä se siitä, miksi ei, miksipä ei, miks ei, miksei, mikä ettei, mikä ettei sitten, eiköhän, eiköhän se, kai, kaipa, ehkä, ehkäpä, ehk, varmaan, varmaankin, varmaa, luultavasti, todennäköisesti, mahdollisesti, saattaa, saatan, taidan, taitaa, luulen, luulisin, ehkei, en tiedä, en tiiä, en tiijä, emmätiiä, emt, en osaa sanoa, en ole varma, en oo varma, yritän, yritetään, koitan, koetan, toivottavasti, toivon, katson, katsotaan, katellaan, kattoo, mietin, mietitään, harkitsen, varmistan, kysyn, tarkistan, palaan, palataan, ilmoitan, ilmottelen, ilmoittelen, puolittain, periaatteessa, melkein, pitäisi, pitäs, pitäis, voisin, voisinhan, voisi, ei kai, enköhän, vissiin, kaiketi, jompikumpi, kumpi, vai, tai, en voi kuin, en voi kun kiittää',
  },
  {
    means: 'condition',
    words:
      'jos, mikäli, jossei, jollei, jolleivat, ellei, ellen, kunhan, edellyttäen, paitsi, riippuu, riippuen, sitten kun, siinä tapauksessa, muuten, tapauksessa, ehdolla, ehto',
  },
  {
    means: 'limit',
    words:
      'vain, vaan, ainoastaan, pelkästään, vasta, ennen, jälkeen, alkaen, saakka, asti, mennessä, puoli, puolikas, puolet, myöhässä, myöhemmin, aikaisemmin, aiemmin, osan, osaksi, osittain, hetken, toisen, toinen, muu, enintään, korkeintaan, vähintään, noin, viimeistään, aikaisintaan',
  },
  {
    means: 'contrast',
    words: 'mutta, mut, muttei, mutten, tosin, kuitenkin, silti, toisaalta, sen sijaan, paremmin, mieluummin, mielummin, vaikka',
  },
  {
    means: 'because',
    words: 'koska, kun, ku, sillä, sil, siks, siksi, takia, vuoksi, syystä, johtuen',
    why: 'after a no, people give their reason',
  },
  {
    means: 'busy',
    words:
      'töissä, muualla töissä, muualla, jo muualla, sopinut muuta, jo sopinut muuta, toisessa työssä, työvuoro, toinen työvuoro, kipeä, kipeänä, kipee, kipeenä, sairas, sairaana, sairastunut, flunssa, flunssassa, flunssainen, kuume, kuumeessa, kuumetta, koulu, koulua, koulussa, opinnot, tentti, tentit, luento, luennot, kurssi, lapsi, lapset, lapsen, lasten, lapsi kipeä, sairasloma, sairaslomalla, saikulla, loma, lomalla, lomamatka, matkalla, matkoilla, reissussa, ulkomailla, meno, menoa, menoja, muuta menoa, muita menoja, menossa, kiire, kiireinen, kiireitä, varattu, sovittu muuta, muuta sovittua, jo sovittu, lääkäri, hammaslääkäri, lääkäriaika, häät, hautajaiset, juhlat, synttärit, tapaaminen, este, esteitä, väsynyt, vapaapäivä',
  },
  {
    means: 'free',
    words: 'vapaa, vapaana, vapaalla, vapaata, vapaa päivä, aikaa, minulla on aikaa, mulla on aikaa, olen vapaana, oon vapaana',
  },
  {
    means: 'right',
    words:
      'oikein, ihan oikein, kaikki oikein, totta, pitää paikkansa, pitää paikkaansa, paikkansa pitävät, voimassa, edelleen voimassa, kyllä voimassa, yhä voimassa, ajan tasalla, ajantasalla, kunnossa, kaikki kunnossa, tiedot oikein, tiedot ok, samat tiedot, kaikki ennallaan, ennallaan, ei muutoksia, ei muutosta, ei muuttunut, ei ole muuttunut, eivät ole muuttuneet, ei mitään muutoksia, ei muutettavaa, ei korjattavaa',
    why: 'said of one’s details; "ei muutoksia" affirms',
  },
  {
    means: 'wrong',
    words:
      'ei pidä paikkaansa, ei pidä paikkansa, eivät pidä paikkaansa, eivät pidä paikkansa, ei enää voimassa, väärin, väärä, väärät, vanhentunut, vanhentuneet, vanha, vanhat, muuttunut, muuttuneet, on muuttunut',
  },
  {
    means: 'stop',
    words:
      'lopeta, lopettakaa, lopeta viestit, lopettakaa viestit, lopeta viestien lähettäminen, lopettakaa viestien lähettäminen, lopeta viestittely, lopettakaa nämä viestit, peru viestit, peruuta viestit, peruuta tilaus, peru tilaus, poista minut, poistakaa minut, poista mut, poistakaa mut, poista numeroni, poistakaa numeroni, poista minut listalta, poista mut listalta, poistakaa minut listalta, älkää lähettäkö, älä lähetä, älkää lähettäkö enää, älä lähetä enää, älkää lähettäkö enää viestejä, älkää lähettäkö viestejä, älä lähetä viestejä, älä lähetä enää viestejä, en halua viestejä, en halua enää viestejä, en halua näitä viestejä, en halua enää näitä viestejä, ei enää viestejä, ei enempää viestejä, en halua enää tekstiviestejä, eroan listalta',
  },
  { means: 'pause', words: 'tauko, taukoa, tauolla, tauolle, pidän taukoa, pidän tauon, olen tauolla, oon tauolla, tauolle kiitos' },
  { means: 'today', words: 'tänään, tänää, tän päivän, tälle päivälle, tänä päivänä' },
  {
    means: 'day',
    words:
      'huomenna, huomen, huomiseen, huomiselle, ylihuomenna, ylihuomen, aamulla, aamuun, aamuksi, aamu, päivällä, päivään, iltapäivällä, illalla, iltaan, illaksi, ilta, yöllä, yöhön, yöksi, yö, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina, maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai, ti, ke, to, pe, la, su, viikonloppuna, silloin, sillon, heti, nyt, tällä kertaa, tällä kerralla, tällä erää',
  },
  {
    means: 'filler',
    words:
      'vuoro, vuoron, vuoroon, vuorolle, vuorossa, aamuvuoro, aamuvuoron, aamuvuoroon, iltavuoro, iltavuoron, iltavuoroon, yövuoro, yövuoron, yövuoroon, päivävuoro, päivävuoron, päivävuoroon, välivuoro, välivuoron, välivuoroon, duuni, duunin, duuniin, listoille, listalle, työ, työn, työt, työhön, töihin, töitä, tekemään, tekeen, tehdä, keikka, keikan, keikalle, keikkaan, homma, hommiin, hommaan, sijaisuus, sijaisuuden, sijaisuuteen, sijaiseksi, paikka, paikan, paikalle, päiväkoti, päiväkotiin, kouluun, koululle, keittiöön, siivoamaan, tulemaan, tuleen, olemaan, ottaa, tarjous, tarjouksen, osallistua',
  },
  {
    means: 'filler',
    words:
      'minä, mä, mää, mie, mää kyllä, minulle, mulle, miulle, minulla, mulla, miulla, minut, minua, mua, minun, mun, minulta, multa, itse, ite, olen, oon, on, se, sen, sitä, siihen, sinne, siellä, siel, tämä, tää, tän, tämän, tähän, tuo, ton, tuon, tuohon, no niin, no hyvä, no mä, no minä, no moi, no hei, niin, nii, näin, näi, ja, sekä, myös, ihan, aivan, tosi, oikeen, hyvä, hyvä juttu, hyvin, hyvi, mainiosti, loistavasti, loistava, loistavaa, hienosti, hieno, hienoa, kiva, kivaa, mukava, mukavaa, mahtavaa, upeaa, super, varmasti, varma, varmana, taas, vielä, jo, sitten, sit, siis, eli, ni, nytkään, kans, kanssa, kerran, enää, yhtään, mitenkään, millään, ollenkaan, pa, parhaani, lisää, kysyy, vastaan, vastaus, kiinnostaa, kiinnostunut, kiinnostaisi, valitettavast, joka tapauksessa, aina, kaikki',
  },
  {
    means: 'polite',
    words:
      'kiitos, kiitoksia, kiitti, kiitän, kitos, kiitos kysymästä, kiitos kun kysyit, kiitos kun kysyitte, kiitti kun kysyit, kiitos kuitenkin, kiitos kuitenkin kysymästä,  kiitos silti, kiitos viestistä, kiitos tarjouksesta, kiitos paljon, paljon kiitoksia, kiva kun kysyit, kiitos tiedosta, kiitos muistamisesta',
    forgiving: true,
  },
  {
    means: 'polite',
    words:
      'morjens, morjesta, terve, tervehdys, heippa, heissan, heippatirallaa, hyvää huomenta, huomenta, huomenta vaan, hyvää päivää, päivää, hyvää iltaa, iltaa, hyvää yötä, hyvää viikonloppua, hyvää päivänjatkoa, päivänjatkoa, mukavaa päivää, mukavaa päivänjatkoa, hauskaa päivää, hyvää jatkoa, hyvää kesää, nähdään, nähdään siellä, nähdään huomenna, nähää, nähdään silloin, tervetuloa, anteeksi, pahoittelut, pahoittelen, pahoittelu, olen pahoillani, oon pahoillani, pahoillani, harmi, harmillista, harmittaa, harmin paikka, ikävä, ikävää, valitan, voi harmi, voi ei, voi että, ensi kertaan, ensi kerralla sitten, ehkä ensi kerralla, toivottavasti ensi kerralla, joku toinen kerta, toisella kertaa, toisen kerran, ensi kerralla, onnea, tsemppiä, pärjäilkää, hei hei, moi moi, palataan asiaan, ensi kertaan',
    why: 'what one says around an answer',
  },
  { means: 'polite', words: 'valitettavasti, valitettavasti, harmillisesti, ikävästi, surullisesti', forgiving: true },
  { means: 'sign', words: 'terveisin, terv, terveisiä, yst terv, ystävällisin terveisin, ystävällisesti, nimim, terkuin, tv' },
  { means: 'clock', words: 'klo, kello, kelloon, klo n' },
  {
    means: 'question',
    words:
      'mitä, mikä, mihin, minne, missä, mistä, milloin, millon, koska alkaa, monelta, moneltako, moneen, montako, paljonko, kuinka, kuka, kenelle, miten, millainen, millanen, minkä, minkälainen, mites, entä, entäs, onko, oliko, voiko, voinko, saako, saanko, pitääkö, käykö, käviskö, sopiiko, pääseekö, tarviiko, tarvitaanko, tarvitseeko, vieläkö, onnistuuko, onnistuisiko, voinkohan, pääsenkö, tulenko, otetaanko, oletteko, oletko, ootko, löytyykö, haittaako, voitteko, voitko',
  },
];
