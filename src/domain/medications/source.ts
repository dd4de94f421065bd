import type { Finding, FindingKind, Severity } from './types.ts';

/** The built-in table's name, and the day of its last change. */
const source = 'MedReserve built-in table (general knowledge; no substitute for a licensed database)';
const source_version = '2026-11-27';

export const finding = (kind: FindingKind, severity: Severity, concerns: string, text: string): Finding => ({ kind, severity, with: concerns, text, source, source_version });
