/**
 * Characters that steer a terminal or turn a line round instead of being seen: controls, and the marks and overrides of
 * writing direction. Names and values from elsewhere may hold them.
 */
const STEERING = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
const STEERING_BUT_LINES =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Pictures of the controls: ␛ for ESC. */
const CONTROL_PICTURES = 0x2400;
const [LAST_CONTROL, DELETE, PICTURE_OF_DELETE] = [0x1f, 0x7f, 0x2421];

function symbolOf(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code <= LAST_CONTROL) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === DELETE) return String.fromCharCode(PICTURE_OF_DELETE);
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** A name or value on one line: whatever steers is shown as a symbol, line ends too. */
export const visibleLine = (text: string): string => text.replace(STEERING, symbolOf);

/** Several lines: the same, but lines and tabs stay. */
export const visibleText = (text: string): string => text.replace(STEERING_BUT_LINES, symbolOf);

/** JSON that shows whatever steers as an escape, which reads back as what it was. */
export const visibleJson = (data: unknown): string =>
  JSON.stringify(data, null, 2).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
