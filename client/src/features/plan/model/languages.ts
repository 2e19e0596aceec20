/** Languages most heard at marches in the United States; those a record names already are added. */
const COMMON = [
  'en',
  'es',
  'zh',
  'ase',
  'am',
  'ar',
  'fr',
  'ko',
  'vi',
  'tl',
  'ru',
  'pt',
  'ht',
  'fa',
  'ur',
  'hi',
];

/** Named in the reader's own language by the browser, so that no catalogue has to list the world's languages. */
export function languageOptions(
  reader: string,
  chosen: readonly string[] = [],
): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  return [...new Set([...COMMON, ...chosen])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, reader));
}
