import type { InterviewWords } from './words.ts';

export const sv: InterviewWords = {
  hello: (name) => `Hej ${name},`,
  regards: (municipality) => `Vänliga hälsningar\n${municipality}`,
  reference: (reference) => `Ansökans kod: ${reference}`,
  invitation: {
    subject: (posting) => `Kallelse till intervju: ${posting}`,
    lead: (posting) => `tack för din ansökan. Vi vill gärna intervjua dig: ${posting}.`,
    pick: (day, link) => `Välj en tid som passar dig senast ${day} på den här sidan:\n${link}`,
    times: 'Tider att välja mellan:',
    andMore: (count) => (count === 1 ? 'och 1 tid till' : `och ${count} tider till`),
    terms: 'Länken är bara för dig. Om ingen tid passar kan du berätta det på samma sida.',
  },
  moreTimes: {
    subject: (posting) => `Nya intervjutider: ${posting}`,
    lead: (posting) => `det finns nu nya tider för intervju: ${posting}.`,
  },
  booked: {
    subject: (start, posting) => `Intervju ${start}: ${posting}`,
    lead: (posting) => `din intervjutid är bokad: ${posting}.`,
    change: (until, link) => `Du kan byta tid eller avboka intervjun fram till ${until}:\n${link}`,
  },
  changed: {
    subject: (start, posting) => `Ny tid för intervjun ${start}: ${posting}`,
    lead: (posting) => `din intervjutid är ändrad: ${posting}.`,
  },
  reminder: {
    subject: (start, posting) => `Påminnelse: intervju ${start}, ${posting}`,
    lead: (posting) => `vi påminner om din intervju: ${posting}.`,
    page: (link) => `Uppgifter om din intervju:\n${link}`,
  },
  cancelledByYou: {
    subject: (posting) => `Du har avbokat intervjun: ${posting}`,
    lead: (span, posting) => `du har avbokat intervjun ${span}: ${posting}. Tiden är fri igen.`,
  },
  cancelled: {
    subject: (posting) => `Intervjun är inställd: ${posting}`,
    lead: (span, posting) => `vi måste tyvärr ställa in din intervju ${span}: ${posting}.`,
  },
  withdrawn: {
    subject: (posting) => `Kallelsen till intervju gäller inte längre: ${posting}`,
    lead: (posting) => `vår kallelse till intervju gäller inte längre: ${posting}. Det går inte längre att välja en tid.`,
  },
  facts: { time: 'Tid', place: 'Plats', interviewers: 'Intervjuare', applicant: 'Sökande', phone: 'Telefon' },
  places: { place: 'På plats', video: 'Videointervju', phone: 'Vi ringer till numret i ansökan' },
  attached: 'En kalenderpost finns som bilaga.',
  answer: 'Svara på det här meddelandet om något är oklart.',
  ownLink: '(den sökandes egen länk)',
  staff: {
    applicant: (reference) => `sökande ${reference}`,
    bookedSubject: (start, who) => `Intervju ${start}: ${who}`,
    booked: (who, posting) => `En intervjutid är vald: ${who}, ${posting}.`,
    changedSubject: (start, who) => `Intervjun flyttades, ny tid ${start}: ${who}`,
    changed: (who, posting) => `Intervjutiden är ändrad: ${who}, ${posting}.`,
    cancelledSubject: (who) => `Intervjun är avbokad: ${who}`,
    cancelledByApplicant: (who, span, posting) => `Den sökande har avbokat intervjun ${span}: ${who}, ${posting}.`,
    cancelledByUs: (who, span, posting) => `Intervjun ${span} är inställd: ${who}, ${posting}.`,
    declinedSubject: (who) => `Ingen intervjutid passar: ${who}`,
    declined: (who, posting) => `Ingen av de erbjudna intervjutiderna passar: ${who}, ${posting}. Du kan lägga till tider i arbetsytan.`,
    theyWrote: 'Den sökande skrev:',
  },
  calendar: { summary: (posting) => `Intervju: ${posting}`, staffSummary: (who, posting) => `Intervju: ${who}, ${posting}` },
};
