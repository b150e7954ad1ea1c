import { FORBIDDEN_TOPICS, type ForbiddenTopic } from '../../contract/forbidden-topics.ts';
import type { Question } from '../../contract/postings.ts';

/**
 * Beginnings and forms of words in Finnish, Swedish and English that ask for what is not directly necessary for the
 * employment (Act on the Protection of Privacy in Working Life 759/2004, section 3; Non-Discrimination Act 1325/2014,
 * sections 8 and 17; Act on Equality between Women and Men 609/1986, section 8; earlier pay: Directive (EU) 2023/970, article 5).
 */
const WORDS: Record<ForbiddenTopic, RegExp> = {
  'identity-code': said(
    String.raw`henkilötunnu\p{L}*|hetu|sosiaaliturvatunnu\p{L}*|personbeteckning\p{L}*|personnummer|personal identity (?:code|number)|social security number`,
  ),
  health: said(
    String.raw`terveydentila\p{L}*|sairau\p{L}*|sairastat\p{L}*|sairaslom\p{L}*|lääkity\p{L}*|diagnoos\p{L}*|vammai(?!spalvel)\p{L}*|mielenterve\p{L}*|hälsotillstånd\p{L}*|sjukdom\p{L}*|sjukskriv\p{L}*|medicinering\p{L}*|funktionsnedsättning\p{L}*|diagnos\p{L}*|illness\p{L}*|disease\p{L}*|medical history|medication\p{L}*|disabilit\p{L}*|sick leave\p{L}*|state of health`,
  ),
  family: said(
    String.raw`raskau\p{L}*|raskaana|perhesuunnit\p{L}*|siviilisääty\p{L}*|naimisissa|lapsia|lastesi|perheellinen|graviditet\p{L}*|gravid|civilstånd\p{L}*|familjeplan\p{L}*|har du barn|gift eller|pregnan\p{L}*|marital status|family plan\p{L}*|(?:have|having) (?:any )?(?:children|kids)|married`,
  ),
  religion: said(
    String.raw`uskon(?:to|non|nol)\p{L}*|kirkkoon kuulu\p{L}*|seurakun\p{L}* jäsen\p{L}*|religi\p{L}*|trossamfund\p{L}*|kyrkotillhörighet\p{L}*|faith|church member\p{L}*`,
  ),
  politics: said(
    String.raw`polii?ttinen|polii?ttis\p{L}*|puoluekan\p{L}*|puolueen jäsen\p{L}*|politisk\p{L}*|partitillhörighet\p{L}*|political\p{L}*|party member\p{L}*`,
  ),
  union: said(
    String.raw`ammattiliit\p{L}*|ammattiyhdisty\p{L}*|fackförening\p{L}*|facklig\p{L}*|fackförbund\p{L}*|trade union\p{L}*|union member\p{L}*`,
  ),
  origin: said(
    String.raw`etni\p{L}*|syntyperä\p{L}*|ihonvär\p{L}*|rotu\p{L}*|kansallinen alkuperä\p{L}*|hudfärg\p{L}*|etnisk\p{L}*|härstamning\p{L}*|ethnic\p{L}*|skin colou?r|your race|race or`,
  ),
  orientation: said(String.raw`seksuaali\p{L}*|sukupuoli-identit\p{L}*|sexuell\p{L}*|könsidentitet\p{L}*|sexual\p{L}*|gender identity`),
  photo: said(
    String.raw`valokuva\p{L}*|kasvokuva\p{L}*|kuva itsestäsi|foto(?:t|n|grafi)?\p{L}*|ansiktsbild\p{L}*|bild av dig|photo\p{L}*|picture of (?:you|yourself)`,
  ),
  'birth-date': said(
    String.raw`syntymäai\p{L}*|syntymäpäivä\p{L}*|födelsedatum\p{L}*|födelsedag\p{L}*|date of birth|birth ?date\p{L}*|birthday\p{L}*`,
  ),
  'criminal-record': said(
    String.raw`rikosrekister\p{L}*|rikostausta\p{L}*|tuomittu rikok\p{L}*|straffregister\p{L}*|brottsregister\p{L}*|dömd för brott|criminal (?:record|background)\p{L}*|convicted`,
  ),
  credit: said(
    String.raw`luottotie\p{L}*|maksuhäiriö\p{L}*|kreditupplysning\p{L}*|betalningsanmärkning\p{L}*|credit (?:history|record|report|rating)\p{L}*`,
  ),
  'earlier-pay': said(
    String.raw`nykyinen palkka\p{L}*|nykyisen palkka\p{L}*|aiempi palkka\p{L}*|edellinen palkka\p{L}*|palkkasi nyt|nuvarande lön\p{L}*|tidigare lön\p{L}*|current (?:salary|pay|wage)\p{L}*|previous (?:salary|pay|wage)\p{L}*|salary history`,
  ),
};

/** The topics that a question asks about in any of its languages, options included; none for a question that may be asked. */
export function forbiddenTopics(question: Question): ForbiddenTopic[] {
  const texts = [question.label, ...(question.options ?? []).map((option) => option.label)].flatMap((label) => Object.values(label));
  return FORBIDDEN_TOPICS.filter((topic) => texts.some((text) => WORDS[topic].test(text.normalize('NFC'))));
}

// Whole words only: \b knows no ä.
function said(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu');
}
