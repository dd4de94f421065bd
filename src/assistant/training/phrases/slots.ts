import { firstNameList, surnameList } from '../names.ts';

/** What the templates' {slots} are filled with. A word may itself hold choices: [this|that]. */
export const slots: Readonly<Record<string, readonly string[]>> = {
  surname: surnameList,
  first: firstNameList,
  dr: ['dr {surname}', 'dr. {surname}', 'doctor {surname}', 'Dr {first} {surname}', 'dr {surname}', 'doc {surname}'],
  name: ['{first} {surname}', '{first}', '{first} {surname}', '{first}', 'mr {surname}', 'mrs {surname}', 'ms {surname}', 'patient {surname}', '{surname}', 'mr. {surname}'],
  sur: ['{surname}', '{surname}', '{surname}', 'dr {surname}', '{first} {surname}'],
  day: [
    'today', 'tomorrow', '{weekday}', 'on {weekday}', 'next {weekday}', 'this {weekday}', 'the {n}th', 'on the {n}th', 'next week', 'this week', '{month} {n}', 'on {month} {n}th', 'tmrw', 'in two weeks', 'the day after tomorrow', '{weekday} [morning|afternoon]',
    'tomorrow [morning|afternoon]', 'later this week', 'on the first', 'a week from {weekday}', 'the week after next', 'mon', 'thurs', 'el {dia}', 'manana', 'over the weekend', 'next month',
  ],
  weekday: 'monday tuesday wednesday thursday friday saturday sunday wensday tues fri'.split(' '),
  dia: 'lunes martes miercoles jueves viernes'.split(' '),
  month: 'january february march april may june july august september october november december'.split(' '),
  n: '3 5 7 8 11 12 14 15 17 18 19 25 26 27 28'.split(' '),
  time: ['at {hour}', 'at {hour} pm', 'at {hour}:30', '{hour}am', '{hour}pm', 'at half past {hour}', 'around {hour}', 'at noon', 'after {hour}', 'before {hour}', '{hour} oclock', 'at quarter to {hour}', 'first thing in the morning', 'in the afternoon', 'at 1{hour}', 'at {hour}15'],
  hour: '1 2 3 4 5 8 9 ten eleven'.split(' '),
  when: ['{day}', '{day} {time}', '{time}', '{day}', '{time} {day}'],
  range: ['from {hour} to {hour}', '{hour} to {hour}', 'between {hour} and {hour}', '{hour}-{hour}', '{hour}am to {hour}pm', 'from {hour} until {hour}'],
  days: ['mondays', 'tuesdays and thursdays', 'monday through friday', 'weekdays', 'mon-fri', 'wednesdays', 'saturdays', 'every {weekday}', 'monday wednesday friday', 'fridays', 'mon to thu', 'on {weekday}s'],
  appt: ['appointment', 'appointment', 'appointment', 'appt', 'visit', 'booking', 'consultation', 'checkup', 'check-up', 'apt', 'session', 'slot', 'check up'],
  appts: ['appointments', 'appointments', 'appts', 'visits', 'bookings', 'consultations'],
  spec: [
    'cardiologist', 'dermatologist', 'neurologist', 'pediatrician', 'gynecologist', 'psychiatrist', 'urologist', 'orthopedist', 'eye doctor', 'heart doctor', 'skin doctor', 'ent', 'gp', 'general practitioner', 'family doctor', 'oncologist', 'endocrinologist', 'pulmonologist', 'lung doctor',
    'gastroenterologist', 'surgeon', 'ophthalmologist', 'therapist', 'psychologist', 'dentist', 'dentist', 'gynaecologist', 'general practitioner', 'counselor', 'bone doctor', 'physician', 'specialist', 'obgyn', 'primary care doctor', 'stomach doctor', 'allergist', 'radiologist', 'shrink',
  ],
  specialty: ['cardiology', 'dermatology', 'neurology', 'pediatrics', 'gynecology', 'psychiatry', 'urology', 'orthopedics', 'ophthalmology', 'general practice', 'oncology', 'endocrinology', 'pulmonology', 'gastroenterology', 'surgery', 'ent', 'radiology'],
  hurt: ['hurts', 'is aching', 'is killing me', 'really aches', 'is sore', 'is swollen', 'feels awful', 'is bothering me', 'are bothering me', 'is giving me trouble', 'has been acting up', 'keeps hurting', 'is itchy', 'got infected'],
  symptom: [
    'a headache', 'headaches', 'a rash', 'back pain', 'knee pain', 'a sore throat', 'a cough', 'a cold', 'the flu', 'stomach pain', 'an earache', 'acne', 'allergies', 'dizziness', 'insomnia', 'heartburn', 'a swollen ankle', 'a fever', 'blurry vision', 'anxiety', 'migraines', 'eczema', 'joint pain',
    'hip pain', 'chest congestion', 'a mole', 'my blood pressure', 'my cholesterol', 'depression', 'an itchy scalp', 'diarrhea', 'a toothache', 'numb fingers', 'hair loss', 'a bad cough', 'nausea', 'constipation', 'palpitations', 'a lump', 'my asthma', 'my diabetes', 'heavy periods', 'a urinary infection', 'a sprained wrist', 'trouble sleeping',
  ],
  body: 'knee back shoulder skin heart eyes ear stomach foot hip neck elbow throat ankle wrist leg chest nose tooth'.split(' '),
  med: [
    'amoxicillin', 'ibuprofen', 'metformin', 'lisinopril', 'atorvastatin', 'omeprazole', 'sertraline', 'prednisone', 'azithromycin', 'levothyroxine', 'albuterol', 'amlodipine', 'gabapentin', 'losartan', 'fluoxetine', 'doxycycline', 'warfarin', 'insulin', 'paracetamol', 'acetaminophen', 'naproxen',
    'cetirizine', 'tramadol', 'simvastatin', 'furosemide', 'penicillin', 'clopidogrel', 'pantoprazole', 'escitalopram', 'ciprofloxacin', 'aspirin', 'hydrochlorothiazide', 'cephalexin', 'montelukast',
  ],
  drug: ['{med}', '{med}', 'antibiotics', 'antibiotic', 'blood pressure [pills|medication|meds|tablets]', 'inhaler', 'statin', 'painkillers', 'pain meds', 'insulin', 'birth control', 'thyroid [pills|medication]', 'eye drops', 'cream', 'pills', 'tablets', 'cough syrup'],
  mg: ['500mg', '10 mg', '250 mg', '20mg', '40 mg', '5mg', '850 mg', '100 mcg', '50mg', '400 mg', '1 g', '2.5 mg', '500'],
  dose: ['1 tablet', 'one tablet', '2 puffs', '1 tab', '2 capsules', 'one capsule', '5 ml', '10 units', 'half a tablet'],
  freq: ['twice daily', 'bid', 'tid', 'once a day', 'daily', 'qd', 'q6h', 'q8h prn', 'every 8 hours', 'every 6 hours as needed', 'at bedtime', 'qhs', 'three times a day', 'every morning', '2x a day', 'twice a day', 'prn', 'once daily', 'q4-6h prn pain', 'qid', 'weekly', 'every other day', 'nightly'],
  dur: ['for 7 days', 'x 10 days', 'for two weeks', 'for a month', 'x5d', 'for 30 days', 'for 3 months', 'for 5 days', '', '', ''],
  route: ['po', 'by mouth', 'orally', '', '', '', 'topically', 'im', 'sublingual', 'inhaled'],
  sig: ['{mg} {freq} {dur}', '{mg} {route} {freq} {dur}', '{mg} {freq}', '{dose} {freq} {dur}', '{mg} {dose} {freq}', '{mg}', '{freq} {dur}', '{mg} {dose} {route} {freq} {dur}'],
  lab: ['blood test', 'blood work', 'lab', 'x-ray', 'xray', 'mri', 'ct scan', 'ultrasound', 'biopsy', 'urine test', 'cholesterol', 'test', 'scan', 'covid test', 'ecg', 'mammogram', 'echo', 'pathology', 'allergy test', 'glucose', 'thyroid test', 'colonoscopy', 'pap smear', 'bone density'],
  dx: [
    'hypertension', 'type 2 diabetes', 'asthma', 'pneumonia', 'migraine', 'acute bronchitis', 'gerd', 'eczema', 'hypothyroidism', 'anemia', 'strep throat', 'otitis media', 'copd', 'major depression', 'osteoarthritis', 'a uti', 'sinusitis', 'atrial fibrillation', 'gout', 'anxiety disorder', 'psoriasis', 'shingles',
    'influenza', 'iron deficiency', 'heart failure', 'plantar fasciitis', 'conjunctivitis', 'hyperlipidemia', 'sleep apnea', 'appendicitis', 'lyme disease', 'fibromyalgia', 'cellulitis of the [left|right] {body}', 'acute pharyngitis', 'tendinitis', 'a fractured {body}', 'vertigo', 'chronic kidney disease', 'bipolar disorder', 'impetigo', 'mononucleosis', 'rheumatoid arthritis',
  ],
  icd: ['I10', 'E11.9', 'J45.909', 'J18.9', 'G43.909', 'K21.9', 'L20.9', 'E03.9', 'N39.0', 'M54.5'],
  who: ['my son', 'my daughter', 'my kid', 'my mother', 'my husband', 'my wife', 'my baby', 'me', 'my father', 'my little boy', 'us'],
  greet: ['hi', 'hello', 'hey', 'good morning', 'hi there', 'good afternoon', 'hola'],
  city: ['San Diego', 'Fort Worth', 'Baton Rouge', 'Santa Fe', 'Green Bay', 'Long Beach', 'Salt Lake City', 'Cedar Rapids', 'Oakdale', 'Riverside', 'Los Altos', 'Mountain View', 'Springfield', 'Santa Monica', 'El Paso', 'Walnut Grove', '{surname}ville', '{surname} Hills'],
  text: [
    'the swelling is down', 'i feel better', 'my fever is gone', 'the rash is spreading', 'i finished the antibiotics', 'i will be late', 'i have side effects', 'the pain is worse', 'i need a sick note', 'my blood pressure was high', 'i lost my pills', 'i started the new pills', 'i missed a dose', 'thanks for the help',
    'the cough is back', 'i need a referral letter',
  ],
  advice: [
    'the results are normal', 'he should come in', 'to drink more water', 'to come in fasting', 'her labs look good', 'to stop the tablets', 'i am running late', 'to call the office', 'the prescription is ready', 'to rest for a week', 'his scan is clear', 'to bring the inhaler', 'the biopsy was benign', 'to pick up the meds', 'we need to repeat the test', 'how they are feeling',
  ],
};
