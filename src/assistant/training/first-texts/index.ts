import { doctorIntents, patientIntents, type AssistantRole, type Intent } from '../../understanding/intents.ts';
import { doctorFirstTexts } from './doctor.ts';
import { patientFirstTexts } from './patient.ts';

export type FirstText = { readonly label: Intent; readonly text: string; /** Who wrote it, by number. */ readonly writer: number };

/** Lines of text under heads `# <intent>`. Throws where a head names none. */
function firstTextsIn(table: string, writer: number, intents: readonly Intent[]): FirstText[] {
  const found: FirstText[] = [];
  let label: Intent | undefined;
  for (const line of table.split('\n').filter((each) => each !== '')) {
    if (line.startsWith('# ')) label = intents.find((each) => each === line.slice(2));
    else if (label !== undefined) found.push({ label, text: line, writer });
    if (label === undefined) throw new Error(`no such intent: “${line}”`);
  }
  return found;
}

/** What people write first, where nothing was said before, and what they wish for by it. */
export const firstTextsOf = (role: AssistantRole): readonly FirstText[] => (role === 'PATIENT' ? patientFirstTexts.flatMap((table, writer) => firstTextsIn(table, writer, patientIntents)) : doctorFirstTexts.flatMap((table, writer) => firstTextsIn(table, writer, doctorIntents)));
