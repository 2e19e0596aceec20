/** Words of the ICAO spelling alphabet, the same on every radio net whatever is spoken otherwise; digits are read as they are. */
const WORDS: Record<string, string> = {
  A: 'Alfa',
  C: 'Charlie',
  D: 'Delta',
  E: 'Echo',
  F: 'Foxtrot',
  G: 'Golf',
  H: 'Hotel',
  J: 'Juliett',
  K: 'Kilo',
  M: 'Mike',
  N: 'November',
  P: 'Papa',
  Q: 'Quebec',
  R: 'Romeo',
  T: 'Tango',
  V: 'Victor',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
};

/** How a code is read out: "7 Kilo 4 – Quebec 9 X-ray". */
export const spelled = (code: string): string =>
  code
    .split(' ')
    .map((group) => [...group].map((char) => WORDS[char] ?? char).join(' '))
    .join(' – ');
