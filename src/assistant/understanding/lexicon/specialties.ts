const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Who practises it and what it is called; then what leads to it: parts of the body and complaints, the surest first. */
type Words = { readonly named: readonly string[]; readonly implied: readonly string[] };

/** Words of patients by the specialty that sees to them (how a general practice would refer; common words, no guideline). Plurals are found by themselves. */
export const specialtyWords: Readonly<Record<string, Words>> = {
  Cardiology: {
    named: list('cardiologist, cardiology, heart doctor, heart specialist, cardiac specialist, cardio, cardiologo, cardiologa, cardiologia'),
    implied: list('heart, palpitation, heart palpitations, arrhythmia, irregular heartbeat, heartbeat, high blood pressure, blood pressure, hypertension, cholesterol, angina, murmur, atrial fibrillation, afib, pacemaker, stent, chest tightness, chest pain, corazon, racing heart, fluttering in my chest, skipping beats, swollen ankles'),
  },
  Dermatology: {
    named: list('dermatologist, dermatology, derm, skin doctor, skin specialist, dermatologo, dermatologa, dermatologia'),
    implied: list('skin, rash, acne, eczema, mole, psoriasis, hives, itchy, itching, itch, wart, pimple, dermatitis, rosacea, hair loss, dandruff, scalp, nail fungus, fungus, blister, skin tag, freckle, sunburn, cold sore, ringworm, piel, sarpullido, toenail, losing my hair, breakout, spots on my face, lesion'),
  },
  'Emergency Medicine': { named: list('emergency medicine, emergency physician, emergency doctor, er doctor, emergency room'), implied: [] },
  Endocrinology: {
    named: list('endocrinologist, endocrinology, hormone doctor, diabetes doctor, thyroid doctor, hormone specialist, diabetes specialist, thyroid specialist, endocrino, endocrinologo'),
    implied: list('thyroid, diabetes, diabetic, blood sugar, glucose, hormone, hormonal, insulin, a1c, hypothyroidism, hyperthyroidism, testosterone, adrenal, pituitary, goiter, tiroides, pcos'),
  },
  Gastroenterology: {
    named: list('gastroenterologist, gastroenterology, gi doctor, stomach doctor, gastro, gut doctor, gi specialist, stomach specialist, digestive doctor, gastroenterologo, liver doctor'),
    implied: list('stomach, stomach ache, stomachache, heartburn, reflux, acid reflux, gerd, indigestion, diarrhea, diarrhoea, constipation, constipated, bloating, bloated, ibs, ulcer, bowel, liver, abdomen, abdominal, tummy, belly, crohn, colitis, colonoscopy, hemorrhoid, gallbladder, nausea, vomiting, estomago, swallowing, gluten, digestion, gut, poop, stool, jaundice, hepatitis'),
  },
  'General Practice': {
    named: list('general practitioner, general practice, gp, family doctor, family physician, primary care, primary care doctor, pcp, family medicine, general doctor, regular doctor, primary doctor, internist, medico de cabecera, medico general, general physician, generalist'),
    implied: list('cold, flu, fever, physical, annual physical, checkup, check-up, check up, vaccination, vaccine, flu shot, sick note, fatigue, tired, cough and cold, sore all over, annual exam, general checkup, fiebre, gripe, weight loss, travel vaccine, routine exam, tiredness, exhausted, gout, anemia, anaemia, run down, under the weather'),
  },
  Gynecology: {
    named: list('gynecologist, gynaecologist, gynecology, gynaecology, obgyn, ob-gyn, ob gyn, ob/gyn, obstetrician, obstetrics, gyno, gyn, womens health, womens doctor, womens stuff, womens problems, womens issues, lady doctor, ginecologo, ginecologa, ginecologia'),
    implied: list('period, heavy period, menstrual, menstruation, pregnant, pregnancy, prenatal, pap smear, pap, birth control, contraception, iud, menopause, vaginal, vagina, ovary, ovarian, uterus, fibroid, endometriosis, breast lump, yeast infection, missed period, hot flash, embarazada, smear test, cramps'),
  },
  Nephrology: { named: list('nephrologist, nephrology, renal doctor, renal specialist, nefrologo, nefrologa, nefrologia'), implied: [] },
  Rheumatology: { named: list('rheumatologist, rheumatology, arthritis doctor, arthritis specialist, reumatologo, reumatologa, reumatologia'), implied: [] },
  Hematology: { named: list('hematologist, haematologist, hematology, haematology, blood specialist, hematologo, hematologia'), implied: [] },
  Neurology: {
    named: list('neurologist, neurology, brain doctor, nerve doctor, neuro, brain specialist, nerve specialist, headache specialist, neurologo, neurologa, neurologia'),
    implied: list('migraine, headache, head ache, seizure, epilepsy, numbness, tingling, tremor, dizziness, dizzy, vertigo, memory loss, memory, forgetful, parkinson, alzheimer, multiple sclerosis, neuropathy, concussion, dolor de cabeza, nerve pain, shaky hands, numb fingers, pins and needles, brain, nerve, hands shake, shaking hands, hands tremble, fainting, head pounding, numb, blackouts'),
  },
  Oncology: { named: list('oncologist, oncology, cancer doctor, cancer specialist, oncologo, oncologia'), implied: list('cancer, tumor, tumour, chemo, chemotherapy, lymphoma, leukemia, melanoma, malignant, cancerous, radiotherapy') },
  Ophthalmology: {
    named: list('ophthalmologist, ophthalmology, eye doctor, eye specialist, optometrist, opthalmologist, opthamologist, oculist, oftalmologo, oftalmologa, oculista'),
    implied: list('eye, eyes, vision, blurry vision, blurred vision, eyesight, sight, cataract, glaucoma, glasses, contact lenses, pink eye, conjunctivitis, stye, eyelid, retina, double vision, floaters, ojo, ojos, seeing spots, cant see well, contacts'),
  },
  Orthopedics: {
    named: list('orthopedist, orthopedics, orthopaedics, orthopedic, orthopaedic, orthopedic surgeon, bone doctor, joint doctor, bone specialist, ortho, sports medicine, knee doctor, back doctor, ortopedista, traumatologo, spine doctor, back specialist, knee specialist, joint specialist, podiatrist, foot doctor'),
    implied: list('knee, back pain, back, shoulder, hip, ankle, wrist, elbow, joint, bone, fracture, broken arm, broken leg, sprain, sprained, sciatica, arthritis, spine, neck pain, neck, tendon, ligament, torn acl, acl, meniscus, carpal tunnel, foot, heel, toe, bunion, rodilla, espalda, twisted, limp, leg pain, hamstring, rotator cuff, muscle, finger, osteoporosis, slipped disc, plantar fasciitis'),
  },
  Otolaryngology: {
    named: list('otolaryngologist, otolaryngology, ent, ent doctor, ent specialist, ear nose and throat, ear nose throat, ear doctor, throat doctor, ear specialist, sinus doctor, nose doctor, otorrino, otorrinolaringologo, otorhinolaryngologist'),
    implied: list('ear, earache, ear pain, ear infection, hearing, hearing loss, tinnitus, ringing in my ears, sinus, sinusitis, sinus infection, tonsil, tonsillitis, sore throat, throat, nose, nosebleed, hoarse, hoarseness, snoring, garganta, oido, stuffy nose, runny nose, lost my voice, congestion, deaf, ears'),
  },
  Pediatrics: {
    named: list('pediatrician, paediatrician, pediatrics, paediatrics, childrens doctor, kids doctor, child doctor, baby doctor, peds, pediatra, pediatria, children specialist, pediatrican'),
    implied: list('my baby, my infant, my toddler, my newborn, my kid, my kids, my child, my children, my son, my daughter, my little boy, my little girl, my little one, year old son, year old daughter, month old, newborn, mi hijo, mi hija, mi bebe, teething, toddler, well child'),
  },
  Psychiatry: {
    named: list('psychiatrist, psychiatry, psychologist, therapist, counselor, counsellor, shrink, mental health, mental health doctor, mental health specialist, psych, psiquiatra, psicologo, psicologa, psychotherapist'),
    implied: list('anxiety, anxious, depression, depressed, panic attack, panic, insomnia, bipolar, adhd, add, ocd, ptsd, stress, stressed, mood swings, mood, cant sleep, trouble sleeping, eating disorder, addiction, feeling down, hopeless, sad all the time, ansiedad, depresion, grief, burnout, anger, hearing voices, drinking too much, suicidal'),
  },
  Pulmonology: {
    named: list('pulmonologist, pulmonology, lung doctor, lung specialist, respiratory doctor, pulmonary, chest doctor, breathing doctor, respiratory specialist, neumologo, pulmonary doctor'),
    implied: list('asthma, lung, lungs, copd, breathing, shortness of breath, short of breath, wheezing, wheeze, chronic cough, cough, coughing, bronchitis, pneumonia, emphysema, sleep apnea, apnea, tuberculosis, asma, out of breath, pulmones, inhaler, breathless, winded'),
  },
  Radiology: { named: list('radiologist, radiology, imaging, radiologo'), implied: list('x-ray, xray, x ray, mri, mri scan, ct scan, ultrasound, mammogram, ct, imaging scan') },
  Surgery: {
    named: list('surgeon, surgery, general surgeon, surgical, cirujano, cirugia'),
    implied: list('hernia, appendix, gallstone, gallstones, appendectomy, operation, remove a cyst, cyst, lump removed, hernia repair, appendicitis'),
  },
  Urology: {
    named: list('urologist, urology, urine doctor, bladder doctor, prostate doctor, kidney doctor, bladder specialist, urologo, urologia, kidney specialist'),
    implied: list('prostate, bladder, urine, urinate, urinating, urination, pee, peeing, uti, urinary, urinary tract infection, kidney stone, kidney stones, kidney, erectile, incontinence, testicle, vasectomy, testicular, burning when i pee, erection, orina, penis, wet the bed'),
  },
};
