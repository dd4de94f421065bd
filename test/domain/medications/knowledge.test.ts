import { describe, expect, test } from 'vitest';
import { parseDirections } from '../../../src/domain/directions/directions.ts';
import { builtInKnowledge, refuses, safetyFindings } from '../../../src/domain/medications/knowledge.ts';
import type { Chart, Finding, ToCheck } from '../../../src/domain/medications/types.ts';

const nothing: Chart = { allergies: [], medications: [] };
const taking = (...medications: string[]): Chart => ({ allergies: [], medications: medications.map((medication) => ({ medication })) });
const allergicTo = (substance: string, reaction?: string, severity?: string): Chart => ({ allergies: [{ substance, ...(reaction !== undefined && { reaction }), ...(severity !== undefined && { severity }) }], medications: [] });
const short = ({ kind, severity, with: concerns }: Finding): string => `${kind} ${severity} ${concerns}`;

/** Without what is only told about the dose. */
const findings = (medication: string, chart: Chart): string[] => builtInKnowledge.check({ medication }, chart).filter(({ kind }) => kind !== 'dose').map(short);

function prescription(medication: string, strength: string | undefined, dose: string | undefined, frequency: string): ToCheck {
  const quantity = (text: string | undefined) => (text === undefined ? undefined : (parseDirections(text).dose ?? parseDirections(text).strength));
  const [s, d, f] = [quantity(strength), quantity(dose), parseDirections(frequency).frequency];
  return { medication, ...(s && { strength: s }), ...(d && { dose: d }), ...(f && { frequency: f }) };
}
const dose = (...parts: Parameters<typeof prescription>): string[] => builtInKnowledge.check(prescription(...parts), nothing).filter(({ kind }) => kind === 'dose').map(({ severity, text }) => `${severity}: ${text}`);

describe('names', () => {
  test.each([
    ['Tylenol', 'acetaminophen'],
    ['paracetamol 500 mg tablets', 'acetaminophen'],
    ['AMOXICILLIN', 'amoxicillin'],
    ['metoprolol succinate ER', 'metoprolol'],
    ['Septra', 'sulfamethoxazole-trimethoprim'],
    ['sulfamethoxazole/trimethoprim', 'sulfamethoxazole-trimethoprim'],
    ['amoxicillin-clavulanate potassium', 'amoxicillin-clavulanate'],
    ['hydrocodone/apap', 'hydrocodone-acetaminophen'],
    ['levothyroxine sodium', 'levothyroxine'],
  ])('%s is %s', (name, medication) => {
    expect(builtInKnowledge.find(name)).toMatchObject({ medication: { name: medication }, exact: true });
  });
  test.each([
    ['amoxicilin', 'amoxicillin'],
    ['ibuprophen', 'ibuprofen'],
    ['lisinoprll', 'lisinopril'],
    ['metfromin', 'metformin'],
    ['atorvstatin', 'atorvastatin'],
  ])('%s is near to %s', (name, medication) => {
    expect(builtInKnowledge.find(name)).toMatchObject({ medication: { name: medication }, exact: false });
  });
  test.each(['zzyzx', 'unobtainium', '', '500 mg', 'x'.repeat(10_000)])('%j is none', (name) => {
    expect(builtInKnowledge.find(name)).toBeUndefined();
  });
  test('what looks alike is not taken for each other', () => {
    for (const [one, other] of [['hydroxyzine', 'hydralazine'], ['prednisone', 'prednisolone'], ['clonidine', 'clonazepam'], ['Celebrex', 'Celexa'], ['glipizide', 'glyburide']] as const) {
      expect(builtInKnowledge.find(one)?.medication.name).not.toBe(builtInKnowledge.find(other)?.medication.name);
    }
  });
});

describe('allergies', () => {
  test.each<[string, Chart, string[]]>([
    ['amoxicillin', allergicTo('penicillin'), ['allergy contraindicated penicillin']],
    ['Augmentin', allergicTo('Penicillins', 'hives', 'moderate'), ['allergy contraindicated Penicillins']],
    ['amoxicillin', allergicTo('amoxicillin', 'nausea', 'mild'), ['allergy warning amoxicillin']],
    ['cephalexin', allergicTo('penicillin', 'anaphylaxis', 'severe'), ['allergy warning penicillin']],
    ['amoxicillin', allergicTo('cefalexin'), ['allergy warning cefalexin']],
    ['meropenem', allergicTo('penicillin'), ['allergy info penicillin']],
    ['Bactrim', allergicTo('sulfa drugs'), ['allergy contraindicated sulfa drugs']],
    ['furosemide', allergicTo('sulfa'), ['allergy info sulfa']],
    ['ibuprofen', allergicTo('aspirin', 'rash'), ['allergy warning aspirin']],
    ['ibuprofen', allergicTo('aspirin', 'bronchospasm'), ['allergy contraindicated aspirin']],
    ['naproxen', allergicTo('NSAIDs'), ['allergy contraindicated NSAIDs']],
    ['enalapril', allergicTo('lisinopril', 'angioedema'), ['allergy contraindicated lisinopril']],
    ['azithromycin', allergicTo('erythromycin'), ['allergy contraindicated erythromycin']],
    ['amoxicillin', allergicTo('penicilin'), ['allergy contraindicated penicilin']],
    ['amoxicillin', allergicTo('peanuts'), []],
    ['amoxicillin', allergicTo('Substance Q'), ['allergy contraindicated Substance Q']],
    ['amoxicillin', allergicTo('Substance Q', 'nausea'), ['allergy warning Substance Q']],
    ['metformin', allergicTo('penicillin'), []],
    ['nitrofurantoin', allergicTo('sulfamethoxazole', 'rash'), []],
    ['Bactrim', allergicTo('sulfamethoxazole'), ['allergy contraindicated sulfamethoxazole']],
    ['sulfadiazine', allergicTo('sulfamethoxazole'), ['allergy contraindicated sulfamethoxazole']],
    ['furosemide', allergicTo('sulphamethoxazole'), ['allergy info sulphamethoxazole']],
    ['Bactrim', allergicTo('trimethoprim'), ['allergy contraindicated trimethoprim']],
    ['sulfadiazine', allergicTo('trimethoprim'), []],
    ['Augmentin', allergicTo('clavulanic acid'), ['allergy contraindicated clavulanic acid']],
    ['amoxicillin', allergicTo('Clavulanate'), []],
    ['amoxicillin', allergicTo('nafcillin'), ['allergy contraindicated nafcillin']],
    ['cephalexin', allergicTo('cefepime'), ['allergy contraindicated cefepime']],
    ['gentamicin', allergicTo('neomycin'), ['allergy contraindicated neomycin']],
    ['ibuprofen', allergicTo('dexketoprofen', 'bronchospasm'), ['allergy contraindicated dexketoprofen']],
    ['lidocaine', allergicTo('bupivacaine'), ['allergy contraindicated bupivacaine']],
    ['lidocaine', allergicTo('Novocaine'), []],
    ['tinidazole', allergicTo('metronidazole'), ['allergy contraindicated metronidazole']],
    ['amiodarone', allergicTo('iodine'), ['allergy warning iodine']],
    ['amoxicillin', allergicTo('IV contrast dye'), []],
    ['amoxicillin', allergicTo('raw eggs'), []],
    ['amoxicillin', allergicTo('contrast dye', 'hives'), []],
    ['amoxicillin', allergicTo('latex and eggs'), []],
    ['amoxicillin', allergicTo('latex and Substance Q'), ['allergy contraindicated latex and Substance Q']],
    ['amoxicillin', allergicTo('eggs, Substance Q, latex'), ['allergy contraindicated eggs, Substance Q, latex']],
    ['amoxicillin', allergicTo('latex + Substance Q'), ['allergy contraindicated latex + Substance Q']],
    ['amoxicillin', allergicTo('Substance Q & latex', 'nausea'), ['allergy warning Substance Q & latex']],
    ['metformin', allergicTo('penicillin or Substance Q'), ['allergy contraindicated penicillin or Substance Q']],
    ['amoxicillin', allergicTo('Substance Q, penicillin'), ['allergy contraindicated Substance Q, penicillin']],
    ['metformin', allergicTo('penicillin, hives and facial swelling'), []],
    ['metformin', allergicTo('penicillin (rash, hives)'), []],
    ['metformin', allergicTo('penicillin - rash'), []],
    ['metformin', allergicTo('amoxicillin/clavulanate'), []],
    ['metformin', allergicTo('peanuts & penicillin'), []],
    ['amoxicillin', allergicTo('No known drug allergies'), []],
    ['amoxicillin', allergicTo('study medication 4'), ['allergy contraindicated study medication 4']],
    ['omeprazole', allergicTo('aripiprazole'), []],
    ['Zzyzx', allergicTo('zzyzx'), ['allergy contraindicated zzyzx', 'unknown_medication warning Zzyzx']],
  ])('%s for who is allergic: %j', (medication, chart, expected) => {
    expect(findings(medication, chart)).toEqual(expected);
  });
});

describe('duplicates', () => {
  test.each<[string, Chart, string[]]>([
    ['Advil', taking('ibuprofen'), ['duplicate warning ibuprofen']],
    ['acetaminophen', taking('Percocet'), ['duplicate warning Percocet']],
    ['atorvastatin', taking('simvastatin'), ['duplicate warning simvastatin']],
    ['lisinopril', taking('metformin'), []],
    ['amoxicillin', taking('ciprofloxacin'), []],
  ])('%s beside %j', (medication, chart, expected) => {
    expect(findings(medication, chart)).toEqual(expected);
  });
});

describe('interactions', () => {
  test.each<[string, Chart, string[]]>([
    ['sertraline', taking('phenelzine'), ['interaction contraindicated phenelzine']],
    ['sildenafil', taking('nitroglycerin'), ['interaction contraindicated nitroglycerin']],
    ['Viagra', taking('Imdur', 'metformin'), ['interaction contraindicated Imdur']],
    ['warfarin', taking('ibuprofen'), ['interaction warning ibuprofen']],
    ['ibuprofen', taking('Coumadin'), ['interaction warning Coumadin']],
    ['methotrexate', taking('Bactrim'), ['interaction contraindicated Bactrim']],
    ['clarithromycin', taking('simvastatin'), ['interaction contraindicated simvastatin']],
    ['alprazolam', taking('oxycodone'), ['interaction warning oxycodone']],
    ['azathioprine', taking('febuxostat'), ['interaction contraindicated febuxostat']],
    ['azathioprine', taking('allopurinol'), ['interaction warning allopurinol']],
    ['doxycycline', taking('tretinoin'), []],
    ['lisinopril', taking('spironolactone'), ['interaction warning spironolactone']],
    ['amoxicillin', taking('metformin', 'amlodipine'), []],
    ['amoxicillin', taking('Zzyzx'), ['unknown_medication warning Zzyzx']],
  ])('%s beside %j', (medication, chart, expected) => {
    expect(findings(medication, chart)).toEqual(expected);
  });
  test('both ways round alike', () => {
    const names = ['phenelzine', 'sertraline', 'warfarin', 'aspirin', 'simvastatin', 'clarithromycin', 'lithium', 'lisinopril', 'digoxin', 'amiodarone', 'sildenafil', 'nitroglycerin', 'methotrexate', 'trimethoprim'];
    for (const one of names) for (const other of names) expect(severities(one, other), `${one} ${other}`).toEqual(severities(other, one));
  });
  const severities = (one: string, other: string): string[] => builtInKnowledge.check({ medication: one }, taking(other)).filter(({ kind }) => kind === 'interaction').map(({ severity, text }) => `${severity} ${text}`).sort();
});

describe('doses', () => {
  test.each<[Parameters<typeof prescription>, string[]]>([
    [['acetaminophen', '500 mg', '2 tablets', 'q6h'], []],
    [['acetaminophen', '500 mg', '2 tablets', 'q4h'], ['warning: 6000 mg a day; the maximum is 4000 mg a day']],
    [['acetaminophen', '500 mg', '1-2 tablets', 'q4-6h prn, max 8 tablets a day'], []],
    [['ibuprofen', '800 mg', undefined, 'every 4 hours'], ['warning: 4800 mg a day; the maximum is 3200 mg a day']],
    [['ibuprofen', undefined, '1 g', 'qid'], ['warning: 4000 mg a day; the maximum is 3200 mg a day']],
    [['amoxicillin', '250 mg/5 mL', '10 mL', 'tid'], []],
    [['amoxicillin', '250 mg/5 mL', '10 teaspoons', 'tid'], ['warning: 7500 mg a day; the maximum is 4000 mg a day']],
    [['levothyroxine', '100 mcg', '1 tablet', 'daily'], []],
    [['levothyroxine', '100 mg', '1 tablet', 'daily'], ['contraindicated: 100 mg a day; the maximum is 0.3 mg a day: more than 5 times as much']],
    [['alendronate', '70 mg', '1 tablet', 'once weekly'], []],
    [['cholecalciferol', '50000 units', '1 capsule', 'weekly'], []],
    [['methotrexate', '2.5 mg', '6 tablets', 'once a week'], []],
    [['methotrexate', '2.5 mg', '1 tablet', 'daily'], ['contraindicated: It is taken once a week: daily doses by mistake have killed']],
    [['metformin', undefined, undefined, 'bid'], ['info: How much is taken at a time is not told in a way that can be computed: the dose was not checked']],
    [['ibuprofen', '400 mg', '1 tablet', 'as needed'], ['info: How often it is taken at most is not told: the dose was not checked']],
    [['warfarin', '5 mg', '1 tablet', 'daily'], []],
    [['morphine', '10 mg', '1 tablet', 'q4h'], ['info: The table has no maximum daily dose for it: the dose was not checked']],
    [['azithromycin', '1 g', '1 tablet', 'once'], []],
  ])('%j', (parts, expected) => {
    expect(dose(...parts)).toEqual(expected);
  });
});

describe('refusing', () => {
  test('an unknown medication, also one that is only nearly known', () => {
    expect(refuses(builtInKnowledge.check({ medication: 'zzyzx' }, nothing))).toBe(true);
    expect(refuses(builtInKnowledge.check({ medication: 'amoxicilin' }, nothing))).toBe(true);
  });
  test('what is nearly known is checked as what it seems to be', () => {
    expect(findings('amoxicilin', allergicTo('penicillin'))).toEqual(['allergy contraindicated penicillin', 'unknown_medication warning amoxicilin']);
  });
  test('not for warnings', () => {
    expect(refuses(builtInKnowledge.check({ medication: 'warfarin' }, taking('ibuprofen')))).toBe(false);
  });
  test('a check that cannot run refuses, and says so', () => {
    const broken = { find: () => undefined, check: () => { throw new Error('the database is away'); } };
    const found = safetyFindings(broken, { medication: 'amoxicillin' }, nothing);
    expect(refuses(found)).toBe(true);
    expect(found).toMatchObject([{ kind: 'unknown_medication', severity: 'contraindicated', text: expect.stringContaining('could not run') }]);
  });
  test('where one allergy or one medication that is taken could not be checked, and not where there is no dose to compare', () => {
    expect(refuses(builtInKnowledge.check({ medication: 'amoxicillin' }, allergicTo('Substance Q')))).toBe(true);
    expect(refuses(builtInKnowledge.check({ medication: 'amoxicillin' }, taking('Zzyzx')))).toBe(true);
    for (const medication of ['amoxicillin', 'morphine']) expect(refuses(builtInKnowledge.check({ medication }, nothing))).toBe(false);
  });
  test('every finding names its source and version', () => {
    const found = builtInKnowledge.check({ medication: 'zzyzx' }, taking('a'));
    expect(found).not.toEqual([]);
    for (const { source, source_version } of found) expect([source, source_version]).toEqual([expect.stringContaining('no substitute'), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  });
});
