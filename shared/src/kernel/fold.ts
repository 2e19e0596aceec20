/** A word without case and accents: `médico` is found by somebody whose keyboard has no accents. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('en');
