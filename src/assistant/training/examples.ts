import { canonical } from '../understanding/dates/canonical.ts';
import { fold } from '../understanding/fold.ts';
import type { AssistantRole, Intent } from '../understanding/intents.ts';
import { createRandom, expand, linesOf, pick, type Random, type Templates } from './expand.ts';
import { commonPhrases } from './phrases/common.ts';
import { commonTalk } from './phrases/common-talk.ts';
import { doctorTalk } from './phrases/doctor-talk.ts';
import { patientTalk } from './phrases/patient-talk.ts';
import { doctorPhrases } from './phrases/doctor.ts';
import { elsewherePhrases, elsewhereSlots } from './phrases/elsewhere.ts';
import { patientPhrases } from './phrases/patient.ts';
import { slots } from './phrases/slots.ts';

/** `plain` is what was said, `text` as the classifier gets it. */
export type Example = { readonly intent: Intent; readonly plain: string; readonly text: string; /** Before typing errors and manners. */ readonly clean: string };

const openings = ['hi, ', 'hello, ', 'please ', 'hey ', 'good morning, ', 'um ', 'so ', 'ok ', 'can you ', 'could you please ', 'i was wondering, ', 'excuse me, ', 'hi there! ', 'dear assistant, ', 'quick question: ', 'actually ', 'well ', 'now ', 'thanks. ', 'sorry to bother you, '];
const endings = [' please', ' thanks', ' pls', ', thank you', '!', '?', '.', ' asap', ' if possible', ' when you can', ', thanks in advance', ' ok', ' today', ' ...', ' :)'];
const each = 24;
const eachElsewhere = 34;
const vowel = /[aeiou]/;

/** A typing error in one of the longer words: two letters swapped, one lost, one doubled or one wrong. */
function mistyped(text: string, random: Random): string {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (/^[a-z]{5,}$/.test(word) ? [at] : []));
  const at = pick(long, random);
  const word = at === undefined ? undefined : words[at];
  if (at === undefined || word === undefined) return text;
  const place = 1 + Math.floor(random() * (word.length - 2));
  const [head, tail] = [word.slice(0, place), word.slice(place)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) words[at] = `${head}${tail[1] ?? ''}${tail[0] ?? ''}${tail.slice(2)}`;
  else if (kind === 1) words[at] = `${head}${tail.slice(1)}`;
  else if (kind === 2) words[at] = `${head}${tail[0] ?? ''}${tail}`;
  else words[at] = `${head}${vowel.test(tail[0] ?? '') ? 'e' : 't'}${tail.slice(1)}`;
  return words.join(' ');
}

function varied(text: string, random: Random, bare: boolean): string {
  let out = text;
  if (!bare && random() < 0.25) out = `${pick(openings, random) ?? ''}${out}`;
  if (!bare && random() < 0.2) out = `${out}${pick(endings, random) ?? ''}`;
  if (random() < 0.18) out = mistyped(out, random);
  if (random() < 0.3) out = out.replace(/['’]/g, '').replace(/[,.?!]/g, '');
  return out;
}

function fromTemplates(templates: Templates, labels: readonly string[], random: Random, add: (label: string, clean: string, text: string) => void): void {
  for (const label of labels) {
    for (const line of linesOf(templates[label] ?? '')) for (let n = 0; n < each; n++) {
      const clean = expand(line, slots, random);
      add(label, clean, varied(clean, random, ['confirm', 'deny'].includes(label)));
    }
  }
}

/** The sentences that a role's classifier learns from; the same on every machine. */
export function examplesFor(role: AssistantRole): readonly Example[] {
  const random = createRandom(role === 'PATIENT' ? 20_260_301 : 20_260_302);
  const seen = new Set<string>();
  const examples: Example[] = [];
  const add = (label: string, clean: string, plain: string): void => {
    const text = canonical(fold(plain)).text;
    const key = `${label} ${text}`;
    if (seen.has(key)) return;
    seen.add(key);
    // The templates' labels are the intents'.
    examples.push({ intent: label as Intent, plain, text, clean: canonical(fold(clean)).text });
  };
  for (const templates of [...(role === 'PATIENT' ? [patientPhrases, patientTalk] : [doctorPhrases, doctorTalk]), commonPhrases, commonTalk]) fromTemplates(templates, Object.keys(templates), random, add);
  const everything = { ...slots, ...elsewhereSlots };
  for (const line of linesOf(elsewherePhrases)) for (let n = 0; n < eachElsewhere; n++) {
    const clean = expand(line, everything, random);
    add('out_of_scope', clean, varied(clean, random, false));
  }
  return examples;
}
