import type { InterviewPageTexts } from './texts.ts';

export const sv: InterviewPageTexts = {
  pick: {
    title: 'Välj intervjutid',
    lead: 'Tiden är din genast när du har bokat den. Du får en bekräftelse och en kalenderpost i din e-post.',
    pickBy: (day) => `Välj en tid senast ${day}`,
    lastDay: 'Välj en tid i dag. I morgon går det inte längre.',
    times: 'Lediga tider',
    submit: 'Boka tiden',
    allTaken: 'Alla erbjudna tider är redan bokade. Berätta nedan när det skulle passa dig, så kan du få förslag på nya tider.',
    declinedBefore: 'Du har berättat att ingen tid passar. Du kan ändå välja en tid om läget har ändrats.',
  },
  none: {
    title: 'Ingen tid passar',
    hint: 'Berätta när det skulle passa dig. Meddelandet går till intervjuaren, som kontaktar dig.',
    label: 'Meddelande till intervjuaren',
    submit: 'Skicka meddelandet',
  },
  booked: {
    title: 'Din intervjutid',
    change: 'Byt tid',
    changeSubmit: 'Byt till den här tiden',
    noOthers: 'Det finns inga andra lediga tider.',
    until: (moment) => `Du kan byta tid eller avboka intervjun fram till ${moment}.`,
    locked: 'Intervjun är redan så nära att tiden inte längre kan bytas på den här sidan.',
    cancel: 'Avboka intervjun',
    cancelHint: 'Din tid blir genast ledig för andra. På den här sidan kan du inte boka en ny.',
    cancelSubmit: 'Avboka intervjun',
    file: 'Lägg till i kalendern',
  },
  facts: { job: 'Uppgift', time: 'Tid', place: 'Plats', interviewers: 'Intervjuare', note: 'Bra att veta' },
  contact: 'Svara på kallelsen om du har frågor.',
  closed: {
    late: { title: 'Det går inte längre att välja tid', text: 'Den sista dagen att välja intervjutid har passerat.' },
    cancelled: { title: 'Intervjun är avbokad', text: 'Du har avbokat din intervju och tiden är ledig för andra.' },
    withdrawn: {
      title: 'Kallelsen gäller inte längre',
      text: 'Den här kallelsen till intervju har återkallats eller ersatts av en ny. Om du har fått ett nyare meddelande, använd länken i det.',
    },
    decided: { title: 'Kallelsen gäller inte längre', text: 'Din ansökan är färdigbehandlad, så det går inte att välja en intervjutid.' },
    unknown: {
      title: 'Länken fungerar inte',
      text: 'Kontrollera att du öppnade hela länken i meddelandet. Kallelsen kan också ha raderats tillsammans med din ansökan.',
    },
    held: { title: 'Intervjun har hållits', text: 'Tack för att du kom på intervju. Du får besked när valet är gjort.' },
  },
  problem: 'Ingen tid bokades',
  notices: {
    taken: 'Någon annan hann boka den här tiden strax före dig. Välj en annan tid.',
    past: 'Den här tiden har redan passerat. Välj en annan tid.',
    choose: 'Välj en av tiderna.',
    locked: 'Intervjun är redan så nära att tiden inte längre kan bytas eller avbokas på den här sidan.',
    tooLong: 'Förkorta ditt meddelande. Det får vara högst 2 000 tecken.',
    changed: 'Läget har ändrats sedan du öppnade sidan.',
  },
};
