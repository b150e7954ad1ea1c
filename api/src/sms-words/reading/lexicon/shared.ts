import type { Lexicon } from './lexicon.ts';

/** What people write in any of the languages: loans, signs and emoji. */
export const SHARED: Lexicon = [
  { means: 'fine', words: 'ok, okei, okey, okay, okej, oki, okk, okie, okidoki, okie dokie, oukki, oukei, k k' },
  { means: 'yes', words: 'jes, jees, jess, yes, yess, yep, yeps, yea, yeah, yeh, jep, jepp, jepulis, jeah, jebou, jeps, yup' },
  { means: 'yes', words: '👍, ✅, ☑, ✔, 🆗, 👌, 🙋, 🫡, 💯' },
  { means: 'no', words: 'nope, 👎, ❌, 🙅, 🚫, ✖' },
  { means: 'doubt', words: '🤔, 🤷, 🤞, 😬, 🙆, ❓, ❔, ⁉, 🫤, 😕', why: 'whoever is sure does not send these' },
  { means: 'polite', words: 'sori, sorry, sry, thanks, thank you, thx, bye, pls, please, lol, haha, hehe, hih' },
  { means: 'hello', words: 'hei, hej, hi, hello, moi, moikka, moro' },
  { means: 'sign', words: 't, terv, mvh, br, rgds, bsr', why: 'the letters before a name' },
];
