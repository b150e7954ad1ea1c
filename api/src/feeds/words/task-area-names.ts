import type { TaskArea } from '../../../contract/postings.ts';

/**
 * Names of task areas as sources write them, in lower case. The Finnish ones are Kuntarekry's own list (as its mobile
 * prototype and the city of Helsinki's job pages publish it), Vantaa's open data and JobTech's occupation fields.
 */
export const TASK_AREA_NAMES: Record<TaskArea, readonly string[]> = {
  administration: [
    'henkilöstöhallinto',
    'kehittämis- ja projektitehtävät',
    'lakipalvelut',
    'markkinointi',
    'matkailu- ja elinkeinotoimi',
    'taloushallinto',
    'toimistotyö',
    'viestintä',
    'yleishallinnon johdon tehtävät',
    'hankinta',
    'työllisyyspalvelut',
    'muu hallinto- ja toimistotyö',
    'asiakaspalvelu- ja toimistoalan tehtävät',
    'johtavat viranhaltijat',
    'administration, ekonomi, juridik',
    'chefer och verksamhetsledare',
  ],
  education: [
    'aineenopettajat ja lehtorit',
    'ammatilliset opettajat',
    'erityisopetus',
    'korkeakouluopettajat',
    'koulunkäynninohjaajat',
    'kouluttajatehtävät',
    'luokanopettajat',
    'opetus- ja kulttuurialan johdon tehtävät',
    'opetus- ja kulttuurialan muut tehtävät',
    'opetusalan erityisasiantuntijat',
    'rehtorit',
    'opetusala',
    'ammatillisen koulutuksen opettajat',
    'perusopetuksen ja lukiokoulutuksen opettajat',
    'aikuisopiston tehtävät',
    'pedagogik',
    'pedagogiskt arbete',
  ],
  'early-education': [
    'päiväkodin johtajat',
    'varhaiskasvatuksen lastenhoitajat',
    'varhaiskasvatuksen opettajat',
    'varhaiskasvatuksen muut tehtävät',
    'varhaiskasvatuksen opettaja ja sosionomi',
    'varhaiskasvatus',
  ],
  health: [
    'kuntoutus ja terapia',
    'laboratoriohoitajat ja röntgenhoitajat',
    'laitos- ja välinehuoltajat',
    'lähi- ja perushoitajat',
    'lähihoitajat',
    'lääkärit',
    'lääkärit ja hammaslääkärit',
    'psykologit',
    'sairaanhoitajat ja terveydenhoitajat',
    'suun terveydenhuolto',
    'terveydenhuollon avustavat tehtävät',
    'terveydenhuoltoalan johdon tehtävät',
    'ylihoitajat ja osastonhoitajat',
    'terveydenhuollon muut tehtävät',
    'hälso- och sjukvård',
    'sjukskötare och hälsovårdare',
  ],
  social: [
    'avustajien tehtävät',
    'sosiaalialan johdon tehtävät',
    'sosiaalityö',
    'sosiaalityöntekijät',
    'vanhus- ja vammaispalvelut',
    'sosiaalialan muut tehtävät',
    'yrken med social inriktning',
    'socialt arbete',
    'socialarbetare',
  ],
  'food-and-cleaning': [
    'ruokapalvelut',
    'siivous ja laitoshuolto',
    'pesulapalvelut ja tekstiilihuolto',
    'keittiö- ja puhtaanapitoalan tehtävät',
    'hotell, restaurang, storhushåll',
    'sanering och renhållning',
  ],
  'culture-and-leisure': [
    'kirjasto- ja arkistoala',
    'kulttuuri- ja museoala',
    'liikuntapalvelut',
    'nuorisoala',
    'kirjasto-, nuoriso-, liikunta- ja kulttuurialan tehtävät',
    'liikunta-, kirjasto-, kulttuuri- ja nuorisoala',
    'kultur, media, design',
  ],
  technical: [
    'kaavoitus ja rakentaminen',
    'kiinteistönhoito',
    'kuljetus ja liikenne',
    'ympäristöala',
    'tekniikka',
    'teknisen alan johdon tehtävät',
    'teknisen alan muut tehtävät',
    'tekninen ala',
    'tekninen ja yhdyskuntasuunnittelun ala',
    'liikenne-, logistiikka- ja kiinteistöalan tehtävät',
    'ympäristö- ja luonnonsuojelualan tehtävät',
    'bygg och anläggning',
    'yrken med teknisk inriktning',
    'transport',
    'transport, distribution, lager',
  ],
  it: ['it / tietohallinto', 'ict-alan tehtävät', 'data/it'],
  rescue: ['pelastustoimi', 'turvallisuus-, pelastus- ja valmiusalan tehtävät', 'säkerhetsarbete', 'säkerhet och bevakning'],
  agriculture: ['maatalousala ja metsä- ja puistotyöt', 'naturbruk'],
  trades: ['hantverksyrken', 'hantverk', 'installation, drift, underhåll', 'industriell tillverkning'],
  other: ['erilaiset vapaaehtoistyötehtävät'],
};

/** Names so wide that a title says more; the code is for when the title says nothing. */
export const WIDE_TASK_AREA_NAMES: Readonly<Record<string, TaskArea>> = {
  asiantuntijatehtävät: 'administration',
  'esihenkilö- ja johtamistehtävät': 'administration',
  'hallinto-, esimies- ja asiantuntijatyö': 'administration',
  harjoittelu: 'other',
  'kasvatuksen ja koulutuksen muut tehtävät': 'education',
  'koko helsingin ammattialat': 'other',
  'opetus- ja kulttuuriala': 'education',
  'rekrytointi- ja oppisopimuskoulutukset': 'other',
  sosiaaliala: 'social',
  'sote-alan muut tehtävät': 'social',
  terveydenhuoltoala: 'health',
  työkokeilu: 'other',
  vapaaehtoistyö: 'other',
};

/**
 * Parts of words that give a field away, in titles and in area names that the lists lack. Tried in this order: a
 * day-care teacher is early education before education, a school nurse is health before education.
 */
export const TASK_AREA_STEMS: readonly (readonly [TaskArea, RegExp])[] = [
  [
    'early-education',
    /varhaiskasvat|päiväko|päivähoi|lastenhoitaj|perhepäivä|esiopetu|småbarnsped|förskol|daghem|barnskötar|dagisp|familjedagv|barnehage|early (childhood )?education|day[- ]?care|kindergarten|preschool/,
  ],
  [
    'rescue',
    /pelasta|palomie|ensihoit|räddning|brandm|akutvård|väktar|vartij|vekter|sikkerhetskontroll|firefight|fire |rescue|paramedic|emergency|police|security officer|public safety/,
  ],
  [
    'it',
    /tietohallin|(?<!\p{L})ict|järjestelmäasiantun|sovellus|ohjelmist|data ?analy|systemutveck|mjukvar|utvecklare|programmer|(?<!\p{L})it(?!\p{L})|systemkonsult|utvikling|software|developer|information technology|technology, data|systems? admin|cyber|network engineer/u,
  ],
  [
    'health',
    /sairaanhoi|terveydenhoi|lähihoi|perushoi|lääkär|psykolog|psykiatr|terapeut|fysioterap|röntgen|laborator|kätilö|osastonhoi|hammas|suuhygien|farmase|proviisori|kotihoi|sjuksköt|sjukvård|närvård|undersköt|läkare|barnmorsk|tandskötar|tandläk|hälsovård|receptarie|helse|sykeplei|psykolog|lege|nurs|physician|medical|health|clinic|dental|pharmac|therap/,
  ],
  [
    'education',
    /opettaj|opetu|lehtori|rehtori|koulu|ohjaaja, opisto|opinto|lärare|skol|elevhandled|elevassist|studiehandled|pedagog|rektor|lektor|timlärar|lærer|undervis|teach|school|tutor|education|professor/,
  ],
  [
    'social',
    /sosiaal|sosionomi|vammaispal|vanhuspal|hoiva|lastensuoj|perhetyön|henkilökohta|avustaja|socialt|socialsekr|socionom|socialarb|handikapp|äldreom|hemtjänst|boendestöd|personlig assist|barnvakt|omsorg|miljøterap|social|child welfare|protective|homeless|community|shelter/,
  ],
  [
    'food-and-cleaning',
    /ruoka|ravitsemis|keittiö|kokki|catering|siivo|laitoshuol|puhdista|puhtaanapit|pesula|kock|köks|kökspersonal|servitör|serveri|restaurang|måltid|städ|lokalvård|renhåll|kantine|servitør|kjøkken|renhold|restaurant|cook|food|clean|custod|laund|sanitation/,
  ],
  [
    'culture-and-leisure',
    /kirjasto|museo|kulttuuri|nuoriso|liikunta|uimaval|arkisto|bibliotek|kultur|fritid|ungdomsarb|idrott|simhall|arkiv|librar|museum|cultur|recreation|lifeguard|youth|parks program/,
  ],
  [
    'agriculture',
    /maatalous|lomittaj|puutarh|metsä|puisto|eläin|avbyt|trädgård|lantbruk|skogs|djur|agricult|gardener|forest|arborist|animal|park maintenance/,
  ],
  [
    'technical',
    /kaavoit|rakennus|rakenta|insinöör|kiinteistö|huoltomies|tekni|infra|liikenne|logisti|kuljettaj|ympäristö|vesihuol|lupakäsitt|maanmitt|paikkatieto|ingenjör|byggnads|fastighet|vaktmäst|teknik|chaufför|förare|lager|terminal|miljö|stadsplan|sjåfør|ingeniør|engineer|architect|construction|inspector|building|planner|planning|transport|driver|water|sewer|traffic|survey|environment|maintenance|technician|plumb|electric|mechanic/,
  ],
  [
    'trades',
    /asentaj|sähkömie|putkimies|maalari|kirvesmie|muurari|hitsaa|montör|snickar|elektriker|målare|svetsar|blästr|tømrer|snekker|carpenter|painter|welder|roofer|mason/,
  ],
  [
    'administration',
    /hallin|sihteeri|toimisto|asiakaspal|talous|kirjanpi|palkan|henkilöstö|hankin|viestin|markkin|juri|laki|johtaj|päällik|esimies|esihenkil|asiantuntij|projekti|koordinaat|suunnittelij|työllis|neuvoj|administr|sekreterare|ekonom|redovis|controller|handläggar|jurist|kommunikat|hr-|chef|upphandl|projektled|kontor|saksbehand|rådgiv|office|clerk|clerical|accountant|financ|budget|audit|legal|attorney|counsel|procurement|human resources|personnel|policy|communicat|manager|supervisor|analyst|director|coordinator|secretary/,
  ],
];
