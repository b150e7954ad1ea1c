/** What a text message must not tell: it is read on locked screens and over shoulders. */
export type SensitiveTopic = 'health' | 'unemployment' | 'benefit' | 'voucher' | 'client';

/**
 * Beginnings and forms of words in Finnish, Swedish and English (data minimisation, GDPR article 5(1)(c); the duty of secrecy of social and
 * health care, Act 703/2023; what is told stays behind a link and a sign-in).
 */
export const SENSITIVE_WORDS: Readonly<Record<SensitiveTopic, RegExp>> = {
  health: words(
    String.raw`sairau\p{L}*|sairaslom\p{L}*|diagnoo\p{L}*|terveydentila\p{L}*|vajaakuntoi\p{L}*|vamma(?:isuu|utu)\p{L}*|raskau\p{L}*|lääkity\p{L}*|sjukdom\p{L}*|sjukskriv\p{L}*|sjukledi\p{L}*|diagnos\p{L}*|hälsotillstånd\p{L}*|funktionsnedsättning\p{L}*|gravid\p{L}*|medicinering\p{L}*|illness\p{L}*|disease\p{L}*|sick leave|disabilit\p{L}*|medication\p{L}*|pregnan\p{L}*`,
  ),
  unemployment: words(
    String.raw`työttöm\p{L}*|työnhakijana|pitkäaikaistyöt\p{L}*|arbetslös\p{L}*|långtidsarbetslös\p{L}*|unemploy\p{L}*|jobless|out of work`,
  ),
  benefit: words(
    String.raw`työmarkkinatu\p{L}*|toimeentulotu\p{L}*|päiväraha\p{L}*|asumistu\p{L}*|palkkatu\p{L}*|kuntoutustu\p{L}*|karenssi\p{L}*|arbetsmarknadsstöd\p{L}*|utkomststöd\p{L}*|dagpenning\p{L}*|bostadsbidrag\p{L}*|lönesubvention\p{L}*|karens\p{L}*|benefits?|allowances?|income support|pay subsid\p{L}*`,
  ),
  voucher: words(String.raw`palveluseteli\p{L}*|seteli|setelin|setelisi|voucher\p{L}*|servicesed\p{L}*|sedel|sedeln`),
  client: words(
    String.raw`asiakkaan|potila\p{L}*|asukkaan|oppilaan|hoidettava\p{L}*|klienten\p{L}*|patient\p{L}*|brukare\p{L}*|klientens|client'?s name|patient'?s`,
  ),
};

function words(pattern: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'iu');
}
