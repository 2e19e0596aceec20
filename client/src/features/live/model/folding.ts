/** `a-12`, `A 12` and `A-12` sound the same on the radio, and so they are one call-sign or code on the desk. */
export const foldCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleUpperCase('en')
    .replace(/[\s._/-]/g, '');
