/** The first free code of a family: CP1, CP2 … ; `taken` is compared without case, as people read codes aloud. */
export function nextCode(prefix: string, taken: readonly string[]): string {
  const used = new Set(taken.map((code) => code.toLowerCase()));
  for (let n = 1; ; n++) {
    const code = `${prefix}${n}`;
    if (!used.has(code.toLowerCase())) return code;
  }
}

/** A, B … Z, A1 … for sectors: one letter can be said on the radio. */
export function nextLetter(taken: readonly string[]): string {
  const used = new Set(taken.map((code) => code.toUpperCase()));
  for (let i = 0; i < 26; i++) {
    const letter = String.fromCharCode(65 + i);
    if (!used.has(letter)) return letter;
  }
  return nextCode('A', taken);
}
