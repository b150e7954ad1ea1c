/**
 * What a word does in an answer.
 *
 * - `yes`, `no`: an answer by itself. `fine`: one only where nothing else is said ("ok", "selvä").
 * - `able`: "I can, I'll come": yes, and no after a `not`. `stem`: a form that stands only behind a `not` ("en *pääse*").
 * - `inverted`: `able` behind another word ("imorgon kan jag"), a question at the head of a clause ("kan jag komma").
 * - `wish`: "I would like to": yes, and no more than regret where a `contrast` and a no follow ("tulisin, mutta en pääse").
 * - `not`: a negation. `right`, `wrong`: what one says of one's own details.
 * - `free`, `busy`: how it stands with one, which is no answer yet ("olen vapaalla").
 * - `stop`, `pause`, `help`: asks for that of the service itself.
 * - `today`, `day`, `polite`, `filler`: may stand beside an answer without changing it. `hello` and `sign`: a name may follow.
 * - `clock`: the number after it is a time. `because`: what follows is a reason, in whatever words.
 * - `condition`, `limit`, `contrast`, `doubt`, `question`: take the certainty away.
 */
export type Meaning =
  | 'yes'
  | 'no'
  | 'fine'
  | 'able'
  | 'stem'
  | 'inverted'
  | 'wish'
  | 'not'
  | 'right'
  | 'wrong'
  | 'free'
  | 'busy'
  | 'stop'
  | 'pause'
  | 'today'
  | 'day'
  | 'polite'
  | 'filler'
  | 'hello'
  | 'sign'
  | 'clock'
  | 'because'
  | 'condition'
  | 'limit'
  | 'contrast'
  | 'doubt'
  | 'question';

/** Words and phrases of one meaning, parted by commas, and why they have it where that is not plain. */
export interface Entry {
  means: Meaning;
  words: string;
  why?: string;
  /** Long words without inflection, in which one letter may be wrong, missing or too many. */
  forgiving?: true;
}

export type Lexicon = readonly Entry[];
