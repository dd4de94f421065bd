/** The specialties of a clinic by their canonical names; `MEDICAL_SPECIALIZATIONS` adds to them. */
export const specialties: readonly string[] = [
  'Cardiology', 'Dermatology', 'Emergency Medicine', 'Endocrinology', 'Gastroenterology', 'General Practice', 'Gynecology', 'Neurology', 'Oncology',
  'Ophthalmology', 'Orthopedics', 'Otolaryngology', 'Pediatrics', 'Psychiatry', 'Pulmonology', 'Radiology', 'Surgery', 'Urology',
];

/** The clinic's specialties: the built-in ones and those that the settings add, each once. */
export const specialtiesWith = (added: readonly string[]): readonly string[] => [...new Set([...specialties, ...added])];

/** A specialty's name for comparing: without case, accents and spare spaces. */
export const specialtyKey = (name: string): string => name.normalize('NFKD').replace(/\p{Mark}+/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
