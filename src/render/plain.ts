/**
 * Characters that steer a terminal or turn the direction of writing: an article that holds `ESC ] 0 ;` must not
 * rename the window of who reads it. C0 without tab and line feed, DEL, C1, and the controls and marks of bidirectional text.
 */
const STEERING = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The visible sign for a control character: ␛ for ESC, � for those that have none. */
const visible = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
};

/** The text with every character that could steer a terminal made visible. Tabs and line breaks stay. */
export const harmless = (text: string): string => text.replace(STEERING, visible);

/** The same on one line: white space of any length becomes one space. */
export const oneLine = (text: string): string => harmless(text.replace(/\s+/gu, ' ')).trim();
