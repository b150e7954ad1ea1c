import type { Lexicon } from './lexicon.ts';

/** Swedish of Finland and of Sweden, as written and as spoken (ja e, int, no kan jag). */
export const SWEDISH: Lexicon = [
  {
    means: 'yes',
    words:
      'no ja, no jo, no visst, no absolut, no gärna, ja, j, jaa, jaha ja, jo, joo, jodå, jovisst, ja tack, jo tack, ja gärna, ja då, jadå, japp, jaja, ja ja, javisst, ja visst, ja absolut, jåå, jåo, jå, jep',
  },
  {
    means: 'yes',
    words:
      'självklart, absolut, gärna, jättegärna, mer än gärna, naturligtvis, givetvis, definitivt, såklart, så klart, klart, visst, med glädje, helt klart, utan tvekan, säkert ja',
    forgiving: true,
  },
  { means: 'yes', words: 'förstås', why: 'not forgiving: "förstår" is one letter away' },
  {
    means: 'yes',
    words:
      'jag är med, är med, jag e med, räkna med mig, sätt upp mig, skriv upp mig, boka mig, boka in mig, jag tackar ja, tackar ja, jag accepterar, accepterar, accepterat, jag ställer upp, ställer upp, ställer gärna upp, hoppar gärna in, jag hoppar in, hoppar in, överenskommet, bokat, jag ställer gärna upp, jag hoppar gärna in',
  },
  { means: 'fine', words: 'det är okej, det är ok, uppfattat, uppfattat tack, noterat, kvitterar, mottaget' },
  {
    means: 'able',
    words:
      'no kan jag, no kommer jag, no hinner jag, no går det, no passar det, jag kan, kan, kan komma, kan ta, kan jobba, kan hoppa in, kan arbeta, kan ställa upp, jag kommer, kommer, jag kommer att komma, jag tar, tar, jag tar det, jag tar den, jag tar passet, tar det, tar den, tar passet, jag gör det, jag ska göra det, jag kommer att göra det, jag kan göra det, jag vill, vill, jag hinner, hinner, det går, går, går bra, det går bra, passar, det passar, passar bra, det passar bra, passar fint, passar mig, passar utmärkt, funkar, det funkar, funkar bra, fungerar bra, lyckas, det lyckas, ordnar sig, det ordnar sig, orkar, klarar, jag klarar, möjlighet, tillgänglig, jag är tillgänglig, jag e tillgänglig, på plats, jag är på plats, möjligt, det är möjligt, intresserad, jag är intresserad',
    why: 'the first person, or nobody: "han kan" speaks of someone else',
  },
  {
    means: 'inverted',
    words:
      'kan jag, kommer jag, tar jag, hinner jag, orkar jag, vill jag, går det, passar det, funkar det, fungerar det, klarar jag, har jag tid',
  },
  {
    means: 'wish',
    words:
      'skulle gärna, jag skulle gärna, skulle gärna komma, jag skulle gärna komma, skulle vilja, jag skulle vilja, skulle gärna ta, skulle gärna jobba, jag skulle gärna jobba, jag skulle gärna ta, jag skulle vilja komma, hade gärna, jag hade gärna, hade gärna kommit, jag hade gärna kommit, skulle ha varit kul, det skulle ha varit roligt',
  },
  { means: 'not', words: 'inte, int, ej, icke, itt, ente, kaninte, kanint, tyvärr inte, nä inte, inte alls, verkligen inte, absolut inte' },
  {
    means: 'no',
    words:
      'nej, n, nä, nää, nähä, näe, nehej, nej nej, nej tack, nä tack, nej tyvärr, tyvärr nej, tyvärr ej, jag tackar nej, tackar nej, får tacka nej, jag måste tacka nej, måste tacka nej, jag avstår, avstår, står över, jag står över, jag hoppar över, hoppar över, jag har förhinder, har förhinder, fått förhinder, förhindrad, jag är förhindrad, omöjligt, aldrig, aldrig i livet, inte en chans, tyvärr',
    why: '"tyvärr" alone is how one says no politely; beside a yes it makes two answers',
  },
  {
    means: 'filler',
    words: 'inga problem, inga bekymmer, inget problem, inget att tacka för, ingen fara, ingen orsak, det är ingen fara, ingen panik',
    why: 'set phrases that deny trouble, not the offer',
  },
  {
    means: 'doubt',
    words:
      'nå ja, nå jo, nåja, nåjo, nå, varför inte, nja, njae, nja tja, tja, kanske, kanske det, kanhända, eventuellt, ev, möjligen, möjligtvis, troligen, troligtvis, förmodligen, antagligen, nog, väl, jag tror, tror, tror jag, tror inte, tror jag inte, osäker, inte säker, vet inte, jag vet inte, vet ej, vet int, ingen aning, hoppas, förhoppningsvis, försöker, ska försöka, ska se, får se, vi får se, ska kolla, kollar, återkommer, hör av mig, tänker, funderar, ska fundera, ska fråga, frågar, egentligen, nästan, skulle, borde, kunde, eller, antingen, vilken som, beror, halvt, ja nej, nej ja, ja och nej, både ja och nej, inte omöjligt, inte säkert',
    why: 'in Finland "nog" is sure, in Sweden it is perhaps',
  },
  {
    means: 'condition',
    words:
      'om, ifall, såvida, såvitt, förutsatt, under förutsättning, utom, förutom, beroende, villkor, så länge, bara om, i så fall, annars, i fall',
  },
  {
    means: 'limit',
    words:
      'bara, endast, enbart, först, före, innan, efter, från, till, tills, senast, tidigast, halva, halv, hälften, försenad, sent, senare, tidigare, delvis, en stund, annan, andra, högst, minst, ungefär, cirka, ca, mellan',
  },
  { means: 'contrast', words: 'men, dock, fast, fastän, ändå, däremot, istället, i stället, hellre, trots' },
  { means: 'because', words: 'eftersom, för att, för jag, då jag, ty, därför, därför att, på grund av, pga, p g a, emedan, orsaken' },
  {
    means: 'busy',
    words:
      'jobbar, jobbar redan, på jobbet, på jobb, måste jobba, jag måste jobba, upptagen, jag är upptagen, sjukt, bokad, redan bokad, fullbokad, sjuk, jag är sjuk, jag e sjuk, sjukskriven, förkyld, feber, febrig, magsjuk, barn, barnen, barnet, sjukt barn, sjuka barn, vab, vabbar, skola, skolan, i skolan, lektion, lektioner, föreläsning, tent, tenta, tentamen, prov, kurs, resa, bortrest, på resa, utomlands, semester, på semester, läkare, läkartid, tandläkare, begravning, bröllop, fest, möte, annat jobb, annat ställe, på annat ställe, har annat, annat på gång, annat för mig, andra planer, jag har andra planer, annat inplanerat, hinder, planer, trött, barnvakt',
  },
  {
    means: 'free',
    words: 'ledig, lediga, jag är ledig, jag e ledig, fri, tid, har tid, jag har tid',
    why: '"ledig" may be off duty for good reason',
  },
  {
    means: 'right',
    words:
      'stämmer, det stämmer, stämmer bra, allt stämmer, stämmer fortfarande, det stämmer fortfarande, rätt, det är rätt, korrekt, allt är rätt, allt rätt, i sin ordning, giltig, giltigt, gäller, gäller fortfarande, fortfarande giltigt, fortfarande aktuellt, aktuellt, aktuella, uppdaterat, uppdaterade, oförändrat, oförändrade, samma uppgifter, uppgifterna stämmer, inga ändringar, inga förändringar, inget nytt, ingenting har ändrats, inget har ändrats, inget att ändra, sant, det är sant',
  },
  { means: 'wrong', words: 'fel, felaktigt, stämmer ej, föråldrat, ändrats, har ändrats, har ändrat' },
  {
    means: 'stop',
    words:
      'sluta, stopp, sluta skicka, sluta skicka sms, sluta skicka meddelanden, sluta skicka till mig, skicka inte mer, skicka inte fler, skicka inga fler, skicka inga fler meddelanden, skicka inte fler meddelanden, skicka inte mera, inga fler meddelanden, inga fler sms, inga mer meddelanden, inga meddelanden, inga flera meddelanden, vill inte ha fler meddelanden, jag vill inte ha fler meddelanden, vill inte ha meddelanden, jag vill inte ha meddelanden, jag vill inte ha fler sms, vill inte ha fler sms, ta bort mig, ta bort mig från listan, ta bort mitt nummer, stryk mig, stryk mig från listan, avsluta, avregistrera, avregistrera mig, avprenumerera',
  },
  { means: 'pause', words: 'paus, pausa, jag tar paus, tar paus, ta paus, tar en paus, jag tar en paus, på paus, jag är på paus' },
  { means: 'today', words: 'idag, i dag, idaa, för idag, för i dag' },
  {
    means: 'day',
    words:
      'imorgon, i morgon, imorron, imorn, i morron, imorgonbitti, imorgon bitti, i övermorgon, övermorgon, på morgonen, morgonen, på dagen, dagen, på eftermiddagen, eftermiddagen, på kvällen, kvällen, ikväll, i kväll, natten, på natten, i natt, inatt, kväll, morgon, dag, natt, förmiddag, eftermiddag, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, på måndag, på tisdag, på onsdag, på torsdag, på fredag, på lördag, på söndag, mån, tis, ons, tors, fre, lör, sön, i helgen, helgen, då, nu, just nu, genast, för tillfället, den dagen, denna gång, den här gången, denna gången',
  },
  {
    means: 'filler',
    words:
      'pass, passet, turen, tur, skift, skiftet, kvällspasset, kvällspass, morgonpasset, morgonpass, kvällsskiftet, kvällstur, morgontur, morgonskiftet, nattpasset, nattpass, dagpasset, dagpass, hjälpa till, jobb, jobbet, jobba, arbete, arbeta, arbetet, arbetspasset, vikariat, vikariatet, vikarie, vikariera, inhopp, gig, komma, ta, göra, hoppa in, ställa upp, daghemmet, dagis, skolköket, köket, erbjudandet, delta, vara med, skiftet',
  },
  {
    means: 'filler',
    words:
      'jag, jag är, jag e, mig, mej, min, mitt, för min del, för mig, det, de, den, detta, där, dit, här, är, e, har, att, och, o, å, en, ett, på, i, av, för, med, så, också, även, verkligen, väldigt, jätte, jättebra, bra, fint, perfekt, toppen, utmärkt, kanon, super, härligt, kul, trevligt, kiva, hemskt, helt, alldeles, igen, alltså, jaha, oj, åh, tusen, stort, jätteledsen, längre, alls, just, redan, vara, svar, svarar',
  },
  {
    means: 'polite',
    words:
      'tack, tackar, tack så mycket, stort tack, tusen tack, tack för frågan, tack för att du frågade, tack för att ni frågade, tack ändå, tack för erbjudandet, tack för meddelandet, tack för infon, tack på förhand, tackar för frågan, tack snälla, tack i alla fall, hemskt mycket tack, tack o hej',
  },
  {
    means: 'polite',
    words:
      'hejsan, hej hej, hejdå, hej då, hallå, tjena, tjenare, tja hej, morjens, moj, god morgon, godmorgon, god dag, goddag, god kväll, godkväll, ha det bra, ha det så bra, ha det, ha en bra dag, ha en fin dag, ha en trevlig dag, ha en bra kväll, trevlig helg, trevlig kväll, trevlig dag, vi ses, vi ses där, vi ses då, vi ses imorgon, vi ses på jobbet, ses, ses där, vi hörs, hörs, förlåt, ledsen, jag är ledsen, är ledsen, beklagar, jag beklagar, tråkigt, synd, så synd, det var synd, kanske nästa gång, nästa gång, en annan gång, hoppas ni hittar någon, lycka till, kram, kramar',
  },
  { means: 'polite', words: 'beklagligtvis, dessvärre, olyckligtvis', forgiving: true },
  {
    means: 'sign',
    words: 'hälsn, hälsningar, hälsar, mvh, vänliga hälsningar, med vänlig hälsning, med vänliga hälsningar, vänligen, vh, hälsn fr',
  },
  { means: 'clock', words: 'kl, klockan, klo' },
  {
    means: 'question',
    words:
      'vad, var, vart, när, hur, vem, vilken tid, vilket, vilka, varför, hurudan, hurdan, kan du, kan ni, får jag, får man, kan jag få, finns det, ska jag, måste jag, har ni, har du, behövs, vilken',
  },
];
