import type { Occupation } from '../../../api/contract/postings.ts';

const occupation = (isco08: string, fi: string, sv: string, en: string): Occupation => ({ isco08, label: { fi, sv, en } });

/** Occupations of the demo's own postings: ISCO-08 codes under the names that a Finnish municipality uses today. */
export const OCCUPATIONS = {
  careAssistant: occupation('5322', 'Henkilökohtainen avustaja', 'Personlig assistent', 'Personal assistant'),
  caretaker: occupation('5153', 'Kiinteistönhoitaja', 'Fastighetsskötare', 'Caretaker'),
  carpenter: occupation('7115', 'Kirvesmies', 'Timmerman', 'Carpenter'),
  childCarer: occupation('5311', 'Varhaiskasvatuksen lastenhoitaja', 'Barnskötare inom småbarnspedagogiken', 'Childcarer'),
  civilEngineer: occupation('2142', 'Suunnitteluinsinööri', 'Planeringsingenjör', 'Civil engineer'),
  cleaner: occupation('9112', 'Laitoshuoltaja', 'Anstaltsvårdare', 'Cleaner'),
  cook: occupation('5120', 'Kokki', 'Kock', 'Cook'),
  coursesTeacher: occupation('2359', 'Tuntiopettaja', 'Timlärare', 'Course teacher'),
  earlyEducator: occupation('2342', 'Varhaiskasvatuksen opettaja', 'Lärare inom småbarnspedagogik', 'Early childhood teacher'),
  farmWorker: occupation('9211', 'Maatilatyöntekijä', 'Lantbruksarbetare', 'Farm worker'),
  forestWorker: occupation('9215', 'Metsätyöntekijä', 'Skogsarbetare', 'Forest worker'),
  homeHelp: occupation('9111', 'Kotiapulainen', 'Hemhjälp', 'Home help'),
  inspector: occupation('3112', 'Rakennustarkastaja', 'Byggnadsinspektör', 'Building inspector'),
  itSupport: occupation('3512', 'IT-tukihenkilö', 'IT-stödperson', 'IT support technician'),
  kitchenHand: occupation('9412', 'Ruokapalvelutyöntekijä', 'Kostservicearbetare', 'Kitchen assistant'),
  librarian: occupation('2622', 'Kirjastonhoitaja', 'Bibliotekarie', 'Librarian'),
  libraryClerk: occupation('4411', 'Kirjastovirkailija', 'Biblioteksfunktionär', 'Library clerk'),
  lifeguard: occupation('5419', 'Uimavalvoja', 'Simövervakare', 'Lifeguard'),
  livestockWorker: occupation('9212', 'Karjanhoidon avustaja', 'Medhjälpare i ladugård', 'Livestock assistant'),
  oddJobs: occupation('9622', 'Aputyöntekijä', 'Diversearbetare', 'Odd-job worker'),
  officeClerk: occupation('4110', 'Toimistosihteeri', 'Kanslist', 'Office clerk'),
  parkWorker: occupation('9214', 'Puistotyöntekijä', 'Parkarbetare', 'Park worker'),
  plumber: occupation('7126', 'Putkiasentaja', 'Rörmontör', 'Plumber'),
  practicalNurse: occupation('5321', 'Lähihoitaja', 'Närvårdare', 'Practical nurse'),
  primaryTeacher: occupation('2341', 'Luokanopettaja', 'Klasslärare', 'Class teacher'),
  schoolAssistant: occupation('5312', 'Koulunkäynninohjaaja', 'Skolgångshandledare', 'School assistant'),
  socialInstructor: occupation('3412', 'Ohjaaja', 'Handledare', 'Instructor'),
  specialTeacher: occupation('2352', 'Erityisopettaja', 'Speciallärare', 'Special needs teacher'),
  subjectTeacher: occupation('2330', 'Lehtori', 'Lektor', 'Subject teacher'),
  tractorDriver: occupation('8341', 'Maatalouskoneen kuljettaja', 'Förare av lantbruksmaskin', 'Farm machine driver'),
  youthWorker: occupation('3423', 'Nuoriso-ohjaaja', 'Ungdomsledare', 'Youth worker'),
} as const satisfies Record<string, Occupation>;
