import { asSaid, type Span } from './tokens.ts';
import type { Entity } from '../types.ts';

/** Codes of the ICD-10: a letter, two digits, and up to four more behind a dot. */
const coded = /\b([a-tv-z]\d[0-9ab]\.[0-9a-z]{1,4})\b/i;
const bareCode = /\b([a-tv-z]\d\d)\b/i;

export function icdIn(text: string, isDiagnosis: boolean): (Entity & Span) | undefined {
  const match = coded.exec(text) ?? (isDiagnosis || /\b(?:icd|code|dx)\b/i.test(text) ? bareCode.exec(text) : null);
  if (!match || /vitamin\s+$/i.test(text.slice(0, match.index)) || /^b12$/i.test(match[0])) return undefined;
  return { text: match[0], value: match[0].toUpperCase(), start: match.index, end: match.index + match[0].length };
}

const add = '(?:add|record|document|log|note|enter|chart|register|put|write|code|save|anade|registrar)';
/** `@` stands for the patient, `#` for a code. */
const patterns: readonly RegExp[] = [
  /\bdiagnos(?:e|ed|ing)\s+(?:my patient\s+)?@+\s*(?:with|as having|as|w\/|for|of|:)\s*(.+)/,
  /@+\s*(?:has been|was|is|got|being)\s+(?:newly\s+)?diagnosed\s+(?:with|as)\s+(.+)/,
  /\b(?:diagnosis|diagnoses|dx|assessment|impression|condition|diagnostico|a\/p)\s*(?:for|of|on|in)\s+@+\s*(?:is|:|-|,|=|of|as)?\s*(.+)/,
  /\b(?:diagnosis|diagnoses|dx|assessment|impression|condition|diagnostico|a\/p)\s*(?:is|of|:|-|as|=|de)?\s+(?!(?:for|to|in|on)\b)(.+)/,
  new RegExp(`\\b${add}\\s+(?:that\\s+)?@+\\s*(?:has|have|with|as)\\s+(.+)`),
  /@+\s*(?:'s\s+)?(?:has|have|got|had|is having|presents with|suffers from|is suffering from|is positive for|tested positive for)\s+(?:got\s+|a case of\s+)?(.+)/,
  new RegExp(`\\b${add}\\s+(.+?)\\s+(?:for|to|in|on|into|under|a|para)\\s+(?:the\\s+|my\\s+)?(?:patient\\s+)?(?:@|chart|record|his|her|their|file)`),
  /\b@?i(?:'m| am)\s+diagnosing\s+@+\s*(?:with|as)?\s*(.+)/,
  /@+\s*(?:'s\s+)?(?:has|have|got|had|with|is having|presents with|suffers from|is suffering from|is positive for|tested positive for|is|:|-|,)\s*(?:got\s+|a case of\s+)?(.+)/,
  /\b(?:it'?s|this is|looks like|likely|confirmed|labs confirm)\s+(.+)/,
  new RegExp(`\\b${add}\\s+(.+)`),
];
const trailing = /(?:[\s,;.-]*(?:#+|@+|\b(?:if (?:you|i)|when(?:ever)? you|(?:would|will|could|can) you|kindly|be so kind)\b.*$|\b(?:and|please|pls|thanks|thank you)\b.*$|\b(?:put|add|record|document|log|note|enter|save)\s+(?:it|that|this)\b.*$|\b(?:to|in|on|into)\s+(?:the|his|her|their|@+)\s*(?:chart|record|file|problem list|history|@).*$|\b(?:to|in|on|for|para|a)\s+@+.*$|\b(?:icd|icd-?10|code|coded|icd code)\b.*$|\bfor\s+@+.*$|\b(?:today|as of today|now)\b|[\s,;.!?()-]+))+$/;
const heading = /^(?:(?:#+|an?|the|new|in|another|(?:please|pls|write|note|jot|mark)(?= (?:down|that|s?he|they)\b)|s?he(?= (?:has|is)\b)|they(?= have\b)|have|down(?! syndrome|'s)|it(?=:)|diagnosis|dx|of|with|is|has|as|that)(?=[\s,:-]|$)|[\s:,-])+/;

/** What is diagnosed, in its own words. */
export function diagnosisIn(text: string, folded: string, patient: Span | undefined, code: Span | undefined): (Entity & Span) | undefined {
  const mark = (held: string, span: Span | undefined, sign: string): string => (span ? held.slice(0, span.start) + sign.repeat(span.end - span.start) + held.slice(span.end) : held);
  const marked = mark(mark(folded, patient, '@'), code, '#').replace(/(@)'s/g, '$1@@');
  for (const pattern of patterns) {
    const match = pattern.exec(marked);
    const caught = match?.[1];
    if (!match || caught === undefined) continue;
    const start = match.index + match[0].lastIndexOf(caught);
    const head = heading.exec(caught)?.[0].length ?? 0;
    const tail = trailing.exec(caught)?.[0].length ?? 0;
    const span = { start: start + head, end: start + caught.length - tail };
    if (span.end - span.start >= 2 && !/^[@#\s]*$/.test(marked.slice(span.start, span.end))) return { ...asSaid(text, span), ...span };
  }
  return undefined;
}
