/** Tells whether bytes are text that a page, a script or a drawing is not. */
export type TextReader = {
  read(bytes: Buffer): void;
  /** So far. */
  readonly isText: boolean;
  isTextToTheEnd(): boolean;
};

/** As much of the beginning is looked through for markup, characters. */
const looked = 8_192;
/** Control characters, but for tab, line feed, form feed and carriage return. */
const control = /[^\P{Cc}\t\n\f\r]/u;
/** A text that begins with a tag, a comment or a declaration is markup, and one that holds one of these early on. */
const markup = /^\s*<[a-z!?/]|<(?:!doctype|html|head|body|script|style|iframe|object|embed|svg|math|\?xml|link|meta|form|img|xsl:)\b/i;

/** UTF-8 text without control characters and without markup (API §7: svg, html and xml are not taken). */
export function createTextReader(): TextReader {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isText = true;
  let beginning = '';

  function take(decoded: string): void {
    if (control.test(decoded)) isText = false;
    if (beginning.length >= looked) return;
    beginning += decoded.slice(0, looked - beginning.length);
    if (markup.test(beginning)) isText = false;
  }
  return {
    get isText() {
      return isText;
    },
    read(bytes) {
      if (!isText) return;
      try {
        take(decoder.decode(bytes, { stream: true }));
      } catch {
        isText = false;
      }
    },
    isTextToTheEnd() {
      if (!isText) return false;
      try {
        take(decoder.decode());
      } catch {
        isText = false;
      }
      return isText;
    },
  };
}
