declare module 'snowball-stemmers' {
  export function newStemmer(algorithm: 'finnish' | 'swedish' | 'english'): { stem(word: string): string };
}
