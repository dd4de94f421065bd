const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is measured of somebody in the laboratory or at the bedside. */
const measured = set(`
  creatinine creat urea bun egfr gfr urate potassium sodium chloride bicarb bicarbonate calcium magnesium phosphate electrolytes lytes ketones lactate glucose sugars a1c hba1c hb hgb haemoglobin hemoglobin haematocrit hematocrit hct mcv platelets plts wbc whites neutrophils lymphocytes eosinophils rbc
  ferritin transferrin folate tibc b12 inr aptt ptt d-dimer ldl hdl triglycerides trigs cholesterol lipids alt ast alp ggt lfts lft bilirubin bili albumin amylase lipase enzymes transaminases troponin troponins trop bnp ck crp esr procalcitonin tsh t3 t4 ft4 tfts cortisol prolactin testosterone oestradiol estradiol fsh lh psa
  bp systolic diastolic pulse sats spo2 temp temperature weight bmi qt qtc ecg ekg echo vitals bloods labs fbc cbc bmp cmp uacr acr urinalysis culture cultures swab biopsy mri scan spirometry fev1`);
export const isMeasured = (word: string): boolean => measured.has(word) || measured.has(word.replace(/'s?$/, ''));
