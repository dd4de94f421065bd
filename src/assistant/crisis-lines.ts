/** A line for people in a crisis. `text`: how it is reached by text message. `source`: whose page says so. */
export type CrisisLine = { readonly name: string; readonly phone: string; readonly text?: string; readonly hours?: string; readonly source?: string };
type Country = { readonly emergency: string; readonly lines: readonly CrisisLine[] };

/** When the table was compiled. `source` is the operator's own page: a clinic confirms its country's there before it relies on them, or sets CRISIS_LINES. */
export const crisisLinesAsOf = '2026-11';

const line = (name: string, phone: string, source: string, more: { text?: string; hours?: string } = {}): CrisisLine => ({ name, phone, hours: '24/7', source, ...more });

/** ISO 3166-1 alpha-2 → the number for emergencies, and who listens to somebody who thinks of suicide. */
const countries: Readonly<Record<string, Country>> = {
  US: { emergency: '911', lines: [line('988 Suicide & Crisis Lifeline', '988', 'https://988lifeline.org', { text: '988' }), line('Crisis Text Line', '741741', 'https://www.crisistextline.org', { text: 'HOME to 741741' })] },
  CA: { emergency: '911', lines: [line('9-8-8 Suicide Crisis Helpline', '988', 'https://988.ca', { text: '988' })] },
  MX: { emergency: '911', lines: [line('Línea de la Vida', '800 911 2000', 'https://www.gob.mx/conasama')] },
  GB: { emergency: '999', lines: [line('Samaritans', '116 123', 'https://www.samaritans.org'), line('Shout', '85258', 'https://giveusashout.org', { text: 'SHOUT to 85258' })] },
  IE: { emergency: '112', lines: [line('Samaritans', '116 123', 'https://www.samaritans.org/ireland')] },
  AU: { emergency: '000', lines: [line('Lifeline', '13 11 14', 'https://www.lifeline.org.au', { text: '0477 13 11 14' })] },
  NZ: { emergency: '111', lines: [line('1737 Need to talk?', '1737', 'https://1737.org.nz', { text: '1737' })] },
  IN: { emergency: '112', lines: [line('Tele-MANAS', '14416', 'https://telemanas.mohfw.gov.in')] },
  ZA: { emergency: '112', lines: [line('SADAG Suicide Crisis Helpline', '0800 567 567', 'https://www.sadag.org')] },
  SG: { emergency: '995', lines: [line('Samaritans of Singapore', '1767', 'https://www.sos.org.sg')] },
  PH: { emergency: '911', lines: [line('NCMH Crisis Hotline', '1553', 'https://ncmh.gov.ph')] },
  KR: { emergency: '119', lines: [line('Suicide prevention line', '109', 'https://www.mohw.go.kr')] },
  FR: { emergency: '112', lines: [line('Numéro national de prévention du suicide', '3114', 'https://3114.fr')] },
  DE: { emergency: '112', lines: [line('TelefonSeelsorge', '0800 111 0 111', 'https://www.telefonseelsorge.de')] },
  AT: { emergency: '112', lines: [line('TelefonSeelsorge', '142', 'https://www.telefonseelsorge.at')] },
  CH: { emergency: '112', lines: [line('Die Dargebotene Hand', '143', 'https://www.143.ch')] },
  ES: { emergency: '112', lines: [line('Línea 024', '024', 'https://www.sanidad.gob.es/linea024')] },
  IT: { emergency: '112', lines: [line('Telefono Amico Italia', '02 2327 2327', 'https://www.telefonoamico.it', { hours: 'daily' })] },
  NL: { emergency: '112', lines: [line('113 Zelfmoordpreventie', '113', 'https://www.113.nl')] },
  BE: { emergency: '112', lines: [line('Zelfmoordlijn', '1813', 'https://www.zelfmoord1813.be'), line('Centre de Prévention du Suicide', '0800 32 123', 'https://www.preventionsuicide.be')] },
  SE: { emergency: '112', lines: [line('Mind Självmordslinjen', '90101', 'https://mind.se')] },
  DK: { emergency: '112', lines: [line('Livslinien', '70 201 201', 'https://www.livslinien.dk', { hours: 'daily' })] },
  BR: { emergency: '192', lines: [line('CVV', '188', 'https://cvv.org.br')] },
};

/** The number for emergencies in a country; 112, which mobile networks take nearly everywhere, for one that is not in the table. */
export const emergencyNumberOf = (country: string): string => countries[country]?.emergency ?? '112';

/** The lines of a country: the settings' own if they name that country, else the table's. None: no line is known. */
export const crisisLinesOf = (country: string, own: CrisisLines = {}): readonly CrisisLine[] => own[country] ?? countries[country]?.lines ?? [];

/** What CRISIS_LINES holds: lines by country. */
export type CrisisLines = Readonly<Record<string, readonly CrisisLine[]>>;

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= most;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function lineFrom(value: unknown): CrisisLine | undefined {
  if (!isObject(value) || !isText(value['name'], 100) || !isText(value['phone'], 40)) return undefined;
  const { name, phone, text, hours, source } = value;
  const others = { text, hours, source };
  for (const [key, other] of Object.entries(value)) if (!(key in others) && key !== 'name' && key !== 'phone' && other !== undefined) return undefined;
  if (!Object.values(others).every((other) => other === undefined || isText(other, 200))) return undefined;
  return { name, phone, ...(isText(text, 200) && { text }), ...(isText(hours, 200) && { hours }), ...(isText(source, 200) && { source }) };
}

/**
 * CRISIS_LINES as it stands in the environment: `{"US": [{"name", "phone", "text"?, "hours"?, "source"?}]}`, or a list for `country` alone.
 * Undefined when it is anything else.
 */
export function readCrisisLines(json: string, country: string): CrisisLines | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  const byCountry = Array.isArray(parsed) ? { [country]: parsed } : parsed;
  if (!isObject(byCountry)) return undefined;
  const read: Record<string, readonly CrisisLine[]> = {};
  for (const [code, lines] of Object.entries(byCountry)) {
    if (!/^[A-Z]{2}$/.test(code) || !Array.isArray(lines) || lines.length > 20) return undefined;
    const found = lines.map(lineFrom);
    if (!found.every((each) => each !== undefined)) return undefined;
    read[code] = found;
  }
  return read;
}
