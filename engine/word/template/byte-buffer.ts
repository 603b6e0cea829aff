import { withoutIllegalCharacters } from '../../core/clean-text.js';

const MARKUP = /[&<>\n\t\r]/;
const MARKUP_ALL = /\r\n?|[&<>\n\t]/g;
const REPLACEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '</w:t><w:br/><w:t xml:space="preserve">',
  '\t': '</w:t><w:tab/><w:t xml:space="preserve">',
};
const [SPACE, AMPERSAND, LESS, GREATER] = [0x20, 0x26, 0x3c, 0x3e];
/** The first units that UTF-8 writes in two and in three bytes. */
const [TWO_BYTES, THREE_BYTES] = [0x80, 0x800];
const [FIRST_SURROGATE, LAST_SURROGATE, FIRST_NONCHARACTER] = [0xd800, 0xdfff, 0xfffe];
const FIRST_SIZE = 1 << 18;
/** UTF-8 bytes for one UTF-16 unit at most. */
const WIDEST = 3;

/** A growing stretch of UTF-8, used again and again, so that no document becomes one long string. */
export class ByteBuffer {
  private bytesHeld = new Uint8Array(FIRST_SIZE);
  private end = 0;
  private readonly encoder = new TextEncoder();

  get length(): number {
    return this.end;
  }

  bytes(segment: Uint8Array): void {
    this.room(segment.length);
    this.bytesHeld.set(segment, this.end);
    this.end += segment.length;
  }

  /** Markup of our own. */
  ascii(words: string): void {
    this.room(words.length * WIDEST);
    this.end += this.encoder.encodeInto(words, this.bytesHeld.subarray(this.end)).written;
  }

  /**
   * A user's text inside `w:t`: it is only ever text. Line ends and tabs become Word's own elements. Returns true
   * when characters had to be left out that no document may hold. Entries are short: encoding them here takes a
   * third of what a call of the encoder takes.
   */
  text(words: string): boolean {
    this.room(words.length * WIDEST);
    const held = this.bytesHeld;
    let end = this.end;
    for (let index = 0; index < words.length; index += 1) {
      const unit = words.charCodeAt(index);
      if (unit < TWO_BYTES) {
        if (unit < SPACE || unit === AMPERSAND || unit === LESS || unit === GREATER)
          return this.unusual(words);
        held[end] = unit;
        end += 1;
      } else if (unit < THREE_BYTES) {
        held[end] = 0xc0 | (unit >> 6);
        held[end + 1] = 0x80 | (unit & 0x3f);
        end += 2;
      } else {
        if ((unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) || unit >= FIRST_NONCHARACTER) {
          return this.unusual(words);
        }
        held[end] = 0xe0 | (unit >> 12);
        held[end + 1] = 0x80 | ((unit >> 6) & 0x3f);
        held[end + 2] = 0x80 | (unit & 0x3f);
        end += 3;
      }
    }
    this.end = end;
    return false;
  }

  /** A text with markup, line ends, controls or surrogates. */
  private unusual(words: string): boolean {
    const legal = withoutIllegalCharacters(words);
    this.ascii(
      MARKUP.test(legal)
        ? legal.replace(MARKUP_ALL, (sign) => REPLACEMENTS[sign] ?? REPLACEMENTS['\n'] ?? '')
        : legal,
    );
    return legal !== words;
  }

  endsWith(ending: Uint8Array): boolean {
    const start = this.end - ending.length;
    return start >= 0 && ending.every((byte, index) => this.bytesHeld[start + index] === byte);
  }

  includesSince(start: number, sought: Uint8Array): boolean {
    const first = sought[0] ?? 0;
    for (let at = this.bytesHeld.indexOf(first, start); at >= 0 && at + sought.length <= this.end;) {
      if (sought.every((byte, index) => this.bytesHeld[at + index] === byte)) return true;
      at = this.bytesHeld.indexOf(first, at + 1);
    }
    return false;
  }

  truncate(length: number): void {
    this.end = length;
  }

  clear(): void {
    this.end = 0;
  }

  /** What has been written; valid until the next write. */
  written(): Uint8Array {
    return this.bytesHeld.subarray(0, this.end);
  }

  private room(more: number): void {
    if (this.end + more <= this.bytesHeld.length) return;
    const larger = new Uint8Array(Math.max(this.bytesHeld.length * 2, this.end + more));
    larger.set(this.bytesHeld.subarray(0, this.end));
    this.bytesHeld = larger;
  }
}
