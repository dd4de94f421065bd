import { doctorIntents, patientIntents, type AssistantRole, type Intent } from '../../understanding/intents.ts';
import { courses, places, type Course, type Standing } from '../../understanding/standing.ts';
import { doctorFollowUps } from './doctor.ts';
import { patientFollowUps } from './patient.ts';

export type FollowUp = { readonly label: Intent | Course; readonly text: string; readonly stands: Standing; /** Who wrote it, by number. */ readonly writer: number };

/** Lines `label<TAB>text` under heads `# <place> <intent>`. Throws where a line names none. */
function followUpsIn(table: string, writer: number, intents: readonly Intent[]): FollowUp[] {
  const labels: readonly (Intent | Course)[] = [...intents, ...courses];
  const found: FollowUp[] = [];
  let stands: Standing = { at: 'idle' };
  for (const line of table.split('\n').filter((each) => each !== '')) {
    if (line.startsWith('# ')) {
      const [place, wish] = line.slice(2).split(' ');
      const at = places.find((each) => each === place);
      const of = intents.find((each) => each === wish);
      if (at === undefined || (wish !== undefined && of === undefined)) throw new Error(`no such place in a talk: “${line}”`);
      stands = { at, ...(of && { of }) };
      continue;
    }
    const [name, text] = line.split('\t');
    const label = labels.find((each) => each === name);
    if (label === undefined || text === undefined) throw new Error(`no label and text in “${line}”`);
    found.push({ label, text, stands, writer });
  }
  return found;
}

/** What people say in the middle of a talk, where it stands, and what they mean by it. */
export const followUpsOf = (role: AssistantRole): readonly FollowUp[] => (role === 'PATIENT' ? patientFollowUps.flatMap((table, writer) => followUpsIn(table, writer, patientIntents)) : doctorFollowUps.flatMap((table, writer) => followUpsIn(table, writer, doctorIntents)));
