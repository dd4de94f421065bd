import { typingErrors } from '../../../domain/spelling.ts';
import { isCondition as isComplaint } from '../lexicon/conditions.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What doctors call what somebody has, in a word; beside the complaints of `lexicon/conditions`. Words that say so of any other before them come first. */
const diseases = set(`
  disease syndrome disorder deficiency insufficiency failure palsy attack lesion obstruction retention dependence poisoning poison infarction embolism
  lyme glaucoma chlamydia gonorrhoea gonorrhea syphilis trichomoniasis candida candidiasis obesity overweight schizophrenia schizoaffective hyperthyroidism hyperlipidemia hyperlipidaemia hypercholesterolemia hypercholesterolaemia dyslipidemia dyslipidaemia
  prediabetes t1dm t2dm dm dm1 dm2 htn hld utis chf hf af svt copd hfref hfpef ckd esrd cad tia cva mdd gad ptsd ocd bph oa ra sle pcos abscess abscesses boil boils erysipelas carbuncle pertussis mumps measles rubella varicella chickenpox influenza mononucleosis mono parkinson's parkinsonism alzheimer's
  hashimoto's cushing's addison's raynaud's meniere's sjogren's tourette's huntington's wilson's hodgkin's bell's paget's dementia delirium mania hypomania adhd autism anorexia bulimia alcoholism addiction lupus fibromyalgia polymyalgia gout vasculitis scleroderma
  tinea pedis corporis cruris capitis versicolor pityriasis rosacea vitiligo melasma urticaria angioedema anaphylaxis alopecia keratosis keratoses cellulitis impetigo intertrigo hyperhidrosis lipoma seborrhoea hidradenitis suppurativa folliculitis
  stroke infarct arrhythmia tachycardia bradycardia flutter cardiomyopathy endocarditis hypotension thrombophilia thromboembolism leukemia leukaemia lymphoma myeloma melanoma carcinoma sarcoma lymphedema hyponatremia hypokalemia hyperkalemia hypercalcemia hyperkalaemia hypogonadism
  cataract cataracts blepharitis uveitis chalazion amblyopia strabismus macular keratoconus presbycusis cholera typhoid giardia giardiasis helminths pinworm pinworms toxoplasmosis shigella salmonella campylobacter dysentery cholestasis jaundice cirrhosis varices fissure fistula polyps
  spasticity narcolepsy dystonia fibroids vaginismus dysmenorrhea dysmenorrhoea pyelo nephrotic stones colic preeclampsia eclampsia hyperemesis lactation osteopenia osteomyelitis bursa rickets scurvy sarcoid sarcoidosis emphysema bronchiectasis fibrosis empyema pleurisy asthmatic
  ascites effusion bleed haemorrhage hemorrhage strain dysfunction rupture ibs-c ibs-d pmr trich bv t2d t1d alzheimers parkinsons hashimotos crohns osa oab vte pad pvd ibd itp rls tmj pmdd pms bppv nafld urti lrti aom pid pud lbp hcv hbv hsv rsv gca
  thrombosis thrombocytopenia priapism prostatism enuresis nocturia dysuria hirsutism lymphadenitis mastitis thyroiditis exacerbation exac colonisation colonization overgrowth outbreak tachypnea eczematous infertility nightmares bedwetting rhinorrhea rhinorrhoea hypercoagulability cramping claudication stenosis regurgitation prolapse nodule nodules cessation
  hipertension asma bronquitis neumonia sinusitis amigdalitis gastritis reflujo migranas depresion colesterol obesidad anemia artritis lumbalgia ciatica hipotiroidismo hongos herpes conjuntivitis otitis gonorrea sifilis prurito rinitis epilepsia gota`);
/** End like what somebody has, and are none: "injection", "fitness". */
const others = /(?<!inf|^re|diss)[ae]ction$|^(?:business|witness|fitness|kindness|goodness|darkness|harness)$/;

/** Whether a word says what somebody has. */
export const isCondition = (word: string): boolean => (diseases.has(word) || isComplaint(word) || (word.endsWith('s') && diseases.has(`${word.slice(0, -1)}'s`))) && !others.test(word);

const spelled = [...diseases, ...set('nausea vomiting diarrhea diarrhoea constipation indigestion infection allergies headache migraine anxiety insomnia hypertension diabetes pneumonia bronchitis sinusitis cholesterol arthritis eczema psoriasis swelling dizziness itching depression')].filter((word) => word.length > 5);
/** Whether an unknown word is hardly more than a misspelt name of what somebody has: "glacoma". */
export const isNearCondition = (word: string): boolean => word.length > 5 && spelled.some((other) => other[0] === word[0] && Math.abs(other.length - word.length) < 2 && typingErrors(word, other, 1) <= 1);
