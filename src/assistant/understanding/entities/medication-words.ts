/** What prescribers write short, where the beginning of a name alone would not tell. */
export const shortNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    doxy: 'doxycycline', pred: 'prednisolone', amox: 'amoxicillin', 'trimethoprim sulfa': 'trimethoprim-sulfamethoxazole', 'trimeth sulfa': 'trimethoprim-sulfamethoxazole', 'tmp smx': 'trimethoprim-sulfamethoxazole', 'smx tmp': 'trimethoprim-sulfamethoxazole', 'smz tmp': 'trimethoprim-sulfamethoxazole', 'amox clav': 'amoxicillin-clavulanate', amoxiclav: 'amoxicillin-clavulanate', coamoxiclav: 'amoxicillin-clavulanate', mtx: 'methotrexate', pcm: 'paracetamol', hctz: 'hydrochlorothiazide', hct: 'hydrochlorothiazide',
    metop: 'metoprolol', spiro: 'spironolactone', bendro: 'bendroflumethiazide', nitro: 'nitroglycerin', trimeth: 'trimethoprim', metro: 'metronidazole', clinda: 'clindamycin', 'pen v': 'penicillin v',
    vanc: 'vancomycin', gent: 'gentamicin', hydrocort: 'hydrocortisone', thyroxine: 'levothyroxine', epi: 'epinephrine', kcl: 'potassium chloride', vanco: 'vancomycin', hcq: 'hydroxychloroquine', hcqs: 'hydroxychloroquine', ntg: 'nitroglycerin', mgso4: 'magnesium sulfate', ismn: 'isosorbide mononitrate', 'pen vk': 'penicillin v', amoxyclav: 'amoxicillin-clavulanate', txa: 'tranexamic acid', norepi: 'norepinephrine',
  }),
);

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/** Words that belong to the name before them: salts, release, and what a maker calls another strength. */
export const kinds = set(`er xr sr xl cr dr la cd hyclate stearate ethylsuccinate mofetil axetil proxetil medoxomil cilexetil etexilate disoproxil propionate furoate dipropionate valerate decanoate enanthate undecanoate glargine lispro aspart detemir degludec acid sulfate succinate sulphate fumarate gluconate carbonate citrate tartrate valproate
  monohydrate mononitrate dinitrate chloride d3 b12 v vk vaccine toxoid`);
/** What a maker calls a strength or a release: none of the name, and no word of directions. */
export const makes = set('succ tart hcl hydrochloride besylate maleate mesylate ds duo plus forte retard consta depot hct mr ir odt flexpen kwikpen solostar penfill turbohaler turbuhaler accuhaler evohaler respimat diskus hfa ellipta handihaler respiclick dosepak');
