/** `mod+shift+z` as it is printed on keys. */
export const keysInWords = (keys: string): string =>
  keys
    .split('+')
    .map((key) =>
      key === 'mod' ? 'Ctrl' : key.length === 1 ? key.toUpperCase() : key[0]!.toUpperCase() + key.slice(1),
    )
    .join('+');
