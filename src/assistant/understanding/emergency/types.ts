/** The twelve kinds of alert (API §6). */
export const categories = ['cardiac', 'stroke', 'breathing', 'bleeding', 'anaphylaxis', 'overdose', 'self_harm', 'unconscious', 'obstetric', 'sepsis', 'trauma', 'other'] as const;
export type Category = (typeof categories)[number];
/** `critical`: call the emergency services now. `urgent`: care the same day. */
export type Level = 'none' | 'urgent' | 'critical';

/** What a text says about danger. `matched` is the span of the text that decided, `rule` its name (`<category>/<name>`); null both when nothing did. */
export type Emergency = { readonly level: Level; readonly category: Category | null; readonly matched: string | null; readonly rule: string | null };
export type Speaker = 'PATIENT' | 'DOCTOR';
export type EmergencyOptions = { readonly role: Speaker; /** Words and phrases of the clinic's own; each is critical. */ readonly extraKeywords?: readonly string[] };
