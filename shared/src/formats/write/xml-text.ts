/** Characters that XML 1.0 has no way to write, not even escaped. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text for an element or a quoted attribute. A carriage return is escaped, or reading would turn it into a line feed. */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"\r]/g, (c) => ESCAPES[c]!);

/** One element with text, or nothing at all when there is no text. */
export const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${xmlText(text)}</${name}>`;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** Without the exponent that JavaScript gives to numbers near zero, which xs:decimal does not know. */
export const degrees = (value: number): string => value.toFixed(7).replace(/\.?0+$/, '');
