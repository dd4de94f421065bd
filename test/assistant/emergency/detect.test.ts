import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertionOf } from '../../../src/assistant/understanding/emergency/assertion.ts';
import { detectEmergency, emergencyVersion, explainEmergency } from '../../../src/assistant/understanding/emergency/detect.ts';
import { allRules } from '../../../src/assistant/understanding/emergency/rules/index.ts';
import { categories } from '../../../src/assistant/understanding/emergency/types.ts';
import { learned } from '../../../src/assistant/understanding/emergency/learned/model.ts';
import { digestOf, textsOf } from '../../../src/assistant/training/emergency/texts.ts';
import { figuresOf } from './figures.ts';

const patient = { role: 'PATIENT' } as const;
const root = path.join(import.meta.dirname, '..', '..', '..');

describe('the emergency detector', () => {
  it('was learned from the texts and by the program that lie in the repository', () => {
    expect(learned().head.trained_from, 'run npm run train:emergency').toBe(digestOf(root));
  });

  it('holds what it learned, of which every sixth text is looked at', () => {
    const { recall, specificity, noAlert } = figuresOf(textsOf(root).filter((_, at) => at % 6 === 0));
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(specificity).toBeGreaterThanOrEqual(0.97);
    expect(noAlert).toBeGreaterThanOrEqual(0.97);
  }, 60_000);

  it('has a level for every text that it learned from', () => {
    const texts = textsOf(root);
    expect(texts.filter(({ levels }) => levels.some((level) => !['none', 'urgent', 'critical'].includes(level)))).toEqual([]);
  });

  it.each(["can't hold her cup since ten minutes, and her mouth is crooked", 'necked a load of my antidepressants', "can't see a reason to carry on living", "knocked off his bike and isn't making any sense", 'my eyesight vanished in one eye', 'no tengo aire, no puedo respirar', 'omg i cant breth my thoat is sweling ate a penut', 'my thoat is sweling', 'cant swallow my tongue is getting so big', 'my cousin told me he wants to end it', 'weak all down her left since noon and her words are slurred, this is her carer'])('hears a danger in plain words: %s', (text) => {
    expect(detectEmergency(text, patient).level).toBe('critical');
  });

  it.each(['he choked on his words', 'no breathing problems, no chest tightness', 'headache for two days, mild', 'how do I stop a nosebleed', 'I feel breathless with excitement', 'I need to talk to my doctor about side effects', 'how many of the blue pills do I take again', 'how many of the white ones do i take', "he's my brother and he told me its fine", 'omg i cant even with this queue', 'thanks doctor, see you on Tuesday', 'swap queasy for bloated please', 'hasownproperty', 'kjhgkjh sorry the cat', 'my hubby is sat beside me and he is happy for you to tell me', 'the kid keeps us up all night, can I see someone, for me', 'the medics have her, she is sitting up, where were we', 'the gazebo collapsed on the buffet', 'cancel the lot, all three', 'a syrup please, she cannot swallow big tablets'])('is not alarmed by: %s', (text) => {
    expect(detectEmergency(text, patient).level).toBe('none');
  });

  it.each([
    ['our cleaner just collapsed', 'our cleaner collapsed in 2012'],
    ["my boy can't breathe", "my boy had croup as a baby and breathes well"],
    ['my tongue is swelling up', 'my tongue swelled up years ago, never since'],
    ['blood is pouring from his leg', 'no bleeding any more'],
    ['my son swallowed drain cleaner', 'my son was treated for swallowing a coin in 2015'],
    ['I am going to kill myself', 'no thoughts of harming myself'],
    ["dad's face is drooping and his speech is slurred", "dad's stroke was long ago"],
    ['gran is having a heart attack', 'what are the signs of a heart attack'],
    ['no pulse, we are doing cpr', 'the cpr course was great'],
    ["he's not breathing, I am doing compressions", 'the course on first aid was good'],
    ['my baby is floppy and burning up', 'the fever is gone'],
    ['a bus hit my neighbour and she is not moving', 'I broke my arm in june'],
    ['I chopped my toe off', 'I chopped my toe off years ago'],
    ['grandad collapsed in the garden', 'grandad collapsed years ago'],
  ])('lets no request talk a danger away, and takes none for a danger: %s; %s', (danger, harmless) => {
    const requests = ['can i see dr hale next wednesday at 4pm', 'please cancel my appointment on monday', 'tell the nurse that i am late'];
    const levels = (text: string) => requests.flatMap((request) => [', ', ' and ', ' '].flatMap((between) => [`${text}${between}${request}`, `${request}${between}${text}`])).map((each) => [each, detectEmergency(each, patient).level]);
    expect(levels(danger).filter(([, level]) => level !== 'critical')).toEqual([]);
    expect(levels(harmless).filter(([, level]) => level !== 'none')).toEqual([]);
  });

  it.each([
    ["Please give my March appointment away, I won't be alive then. Thank you all, you were good to me.", 'critical'],
    ["Please give my March appointment away, I won't be in town then. Thank you all, you were good to me.", 'none'],
  ] as const)('knows a farewell from a journey: %s', (text, level) => {
    expect(detectEmergency(text, patient).level).toBe(level);
  });

  it('names the words that weighed most where no rule decided', () => {
    const { rule, matched } = detectEmergency('necked a load of my antidepressants', patient);
    expect(rule).toBe('overdose/learned');
    expect(matched).toContain('necked a load');
  });

  it('says what decided: the span, the category, the rule', () => {
    expect(detectEmergency('Hello, my husband is clutching his CHEST!!', patient)).toEqual({ level: 'critical', category: 'cardiac', matched: 'clutching his CHEST', rule: 'cardiac/chest-pain' });
    expect(detectEmergency('see you on Tuesday', patient)).toEqual({ level: 'none', category: null, matched: null, rule: null });
  });

  it('says why something that it found does not count', () => {
    expect(explainEmergency('no chest pain', patient).found).toContainEqual({ rule: 'cardiac/chest-pain', level: 'critical', matched: 'chest pain', excuse: 'negated' });
    expect(explainEmergency('my dog is choking', patient).found.map(({ excuse }) => excuse)).toContain('animal');
  });

  it.each([
    ['no chest pain but I can’t breathe', 'critical', 'breathing'],
    ['had a stroke in 2019 and now my face is drooping again', 'critical', 'stroke'],
    ['My dog is fine. My son swallowed bleach.', 'critical', 'overdose'],
    ['What are the signs of a stroke? My face feels numb on one side.', 'critical', 'stroke'],
    ['We were watching a movie and my husband collapsed', 'critical', 'unconscious'],
  ] as const)('decides clause by clause: %s', (text, level, category) => {
    expect(detectEmergency(text, patient)).toMatchObject({ level, category });
  });

  it('knows a doctor’s orders from a doctor’s cry for help', () => {
    const doctor = { role: 'DOCTOR' } as const;
    expect(detectEmergency('order CT head for stroke', doctor).level).toBe('none');
    expect(detectEmergency('my patient just collapsed in the waiting room, call 911', doctor).level).toBe('critical');
  });

  it('takes the clinic’s own words, with the same sense of context', () => {
    const options = { ...patient, extraKeywords: ['purple mongoose', 'code seven'] };
    expect(detectEmergency('the Purple  mongoose is here', options)).toEqual({ level: 'critical', category: 'other', matched: 'Purple  mongoose', rule: 'other/keyword' });
    expect(detectEmergency('no code seven today', options).level).toBe('none');
    expect(detectEmergency('the purple mongoose is here', patient).level).toBe('none');
  });

  it.each(['', ' ', '\u{1f691}', '???', '\u0000', 'a'.repeat(64_000), 'not '.repeat(16_000), 'took pills '.repeat(5_800), '“'.repeat(64_000)])('answers whatever it is given (%#)', (text) => {
    expect(['none', 'urgent', 'critical']).toContain(detectEmergency(text, patient).level);
  });

  it('finds a cry for help at the end of a long text', () => {
    expect(detectEmergency(`${'I had a nice day with friends, thanks for asking. '.repeat(1_200)} I can't breathe`, patient)).toMatchObject({ level: 'critical', matched: "can't breathe" });
  });

  it('carries a version, which is kept with each decision', () => {
    expect(emergencyVersion()).toMatch(/^emergency-2-[0-9a-f]{8}$/);
  });

  it('names every rule once, after a category', () => {
    expect(allRules().filter(({ category, fact }) => fact === undefined && !categories.includes(category))).toEqual([]);
    expect(new Set(allRules().map(({ name }) => name)).size).toBe(allRules().length);
  });
});

describe('the assertion of a concept', () => {
  it.each([
    ['Denies any shortness of breath or diaphoresis.', 'diaphoresis', true],
    ['No abdominal pain, nausea, vomiting or diarrhea.', 'vomiting', true],
    ['A stroke was ruled out.', 'stroke', true],
    ['Gram negative rods in the blood.', 'rods', false],
    ['No change in the edema.', 'edema', false],
    ['No fever, but a cough.', 'cough', false],
  ])('%s (%s)', (text, concept, negated) => {
    expect(assertionOf(text, concept).negated).toBe(negated);
  });

  it('tells history and risk from what is now', () => {
    expect(assertionOf('History of stroke in 2010.', 'stroke').temporality).toBe('Historical');
    expect(assertionOf('Return for fever.', 'fever').temporality).toBe('Not particular');
    expect(assertionOf('She has a fever.', 'fever').temporality).toBe('Recent');
  });
});
