/** A text for finding and ordering: without case and accents, in whatever locale the database is. */
export const textKey = (text: string): string => text.normalize('NFKD').replace(/\p{Mark}+/gu, '').toLowerCase().trim();

/** The `like` pattern of texts whose key contains this one. */
export const containing = (text: string): string => `%${textKey(text).replace(/[\\%_]/g, '\\$&')}%`;
