const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What people have or feel, in a word: complaints and diagnoses, English and Spanish. */
const conditions = set(`
  pain pains painful ache aches aching achy hurt hurts hurting sore soreness sores spasm spasms cramp cramps stiff stiffness fever fevers temperature chills nausea nauseous queasy vomiting itch itches itchy itching rash rashes hives cough coughing wheeze wheezing wheezy cold
  flu sneezing congestion congested sinus sinusitis anxiety anxious panic insomnia infection infections infected uti strep gout flare flares flared hypertension bp cholesterol lipids diabetes sugar sugars reflux gerd heartburn indigestion thrush shingles zoster herpes acne eczema
  psoriasis allergy allergies allergic hayfever asthma copd edema oedema swelling swollen constipation constipated diarrhea diarrhoea migraine migraines headache headaches dizzy dizziness vertigo angina afib fibrillation palpitations dvt clot clots pe anemia anaemia
  depression depressed adhd bipolar psychosis agitation seizure seizures epilepsy fits tremor tremors neuropathy sciatica arthritis osteoporosis menopause contraception hrt acid ulcer ulcers gas bloating bloated ibs crohn's colitis croup otitis pneumonia bronchitis cellulitis
  impetigo scabies lice worms ringworm fungus fungal wart warts mole moles lump lumps bump bumps bite bites burn burns burning cut cuts wound wounds sting stings bruise bruises sprain sprained twisted fracture fractured broken injury injured bleeding bleed bleeds blood
  discharge numb numbness tingling tingly weak weakness fatigue tired tiredness exhausted dry dryness blurry blurred floaters tinnitus earache toothache backache nosebleed nosebleeds bloodshot stye cyst hernia haemorrhoids hemorrhoids piles incontinence frequency
  smoking withdrawal prophylaxis prevention dehydration malaria tb covid hiv hepatitis sepsis tonsillitis laryngitis hoarse snoring apnea lightheaded faint fainting fainted breathless winded puffy scratchy snotty runny blocked clogged weepy tearful low stressed stress burnout
  mood sad hopeless grief nervous jittery restless forgetful confused limping limp locked clicking popping wobbly unsteady peeling flaky scaly bald balding pregnant miscarriage period periods cancer tumor tumour diabetic hypertensive hypothyroid hypothyroidism
  dolor dolores duele duelen fiebre tos gripe resfriado mareo mareos mareado mareada nauseas vomito vomitos diarrea estrenimiento sarpullido picazon comezon alergia alergias ansiedad insomnio infeccion acidez migrana hinchado hinchada hinchazon ardor granos cansancio`);
const endings = /(?:itis|osis|algia|[ae]mia|pathy|cele|rrh[o]?ea|plegia|uria|phagia|pn[o]?ea|mnia|monia|thmia|[ae]ction|ache|aches|ness|ectomy|penia|trophy)$/;

/** Parts of the body that the specialties' words leave out. */
const body = set('jaw tooth teeth gum gums thumb thumbs fingers arm arms leg legs hands feet toes calf calves thigh thighs rib ribs chest groin armpit lip lips tongue mouth cheek scar veins buttock bum tailbone collarbone knuckle knuckles palm palms shin shins head temple temples navel pelvis hamstring biceps nipple breast breasts testicles genitals anus rectum');

export const isOfBody = (word: string): boolean => body.has(word);

/** Whether a word says what somebody has. */
export const isCondition = (word: string): boolean => conditions.has(word) || (word.length > 5 && endings.test(word));
