import type { Level } from '../../../src/assistant/understanding/emergency/types.ts';

export type Phrase = { readonly text: string; readonly levels: readonly Level[]; readonly category: string | null; readonly role: 'PATIENT' | 'DOCTOR'; readonly heldOut: boolean };

/** Lines under heads `# level[|level] [category] [DOCTOR]`; every second phrase is held out. */
export function table(text: string): readonly Phrase[] {
  let head: Pick<Phrase, 'levels' | 'category' | 'role'> = { levels: ['none'], category: null, role: 'PATIENT' };
  let n = 0;
  return text.split('\n').flatMap((line) => {
    const trimmed = line.trim();
    if (trimmed === '') return [];
    if (!trimmed.startsWith('# ')) return [{ ...head, text: trimmed, heldOut: n++ % 2 === 1 }];
    const [levels = '', ...rest] = trimmed.slice(2).split(' ');
    const category = rest.find((word) => word !== 'DOCTOR') ?? null;
    head = { levels: levels.split('|') as Level[], category, role: rest.includes('DOCTOR') ? 'DOCTOR' : 'PATIENT' };
    return [];
  });
}
