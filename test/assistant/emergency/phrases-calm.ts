import { table } from './table.ts';

/** Texts that alarm nobody, though many of them use the words. */
export const calm = table(`
# none
I want to book an appointment with Dr Lee
can you move my 3pm to Thursday
what medications am I on
thanks a lot, bye
I need a refill of my blood pressure pills
no chest pain, just checking in
I don't have any chest pain or shortness of breath
The chest pain is gone now
denies chest pain and shortness of breath
I had a heart attack in 2015
my father died of a stroke
I had a stroke in 2019 and want to see a neurologist
what are the signs of a stroke?
How do you treat anaphylaxis?
this bill gave me a heart attack
I nearly had a heart attack when I saw the bill
you're killing me with these waiting times
my back pain is killing me slowly lol
dying to see you
I'm dying to know my results
bleeding money on these prescriptions
in the movie the guy had a heart attack
there was a character who overdosed in that show
I am reading a book about suicide
my dog is choking
the cat isn't breathing
Our puppy ate chocolate, can dogs get poisoned?
if I get chest pain should I call you?
what should I do if my child swallows bleach
What happens if someone has a seizure
can stress cause a heart attack
does aspirin prevent strokes
is it true that bananas can give you chest pain
how would I know if I'm having a heart attack
should I worry about sepsis after surgery in general?
I passed my stroke screening
I have a stroke follow-up on Monday
book me a cardiology checkup, family history of heart attacks
my mother's mother had a stroke at 80
I'd like a suicide prevention training date
I am attending a first aid course about choking
CPR class on Friday, can I move my appointment
my allergy to peanuts is mild, please put it on my chart
I am allergic to penicillin
I used to have seizures as a child
no more seizures since I started the new medicine
the bleeding has stopped
My breathing is much better now
I'm not suicidal
never thought about killing myself
I don't want to die, I just want a checkup, haha
no thoughts of self harm
the traffic was murder
my phone died
that joke killed me
I was dead tired after work
I laughed so hard I couldn't breathe
the view is breathtaking
my boss is a pain in the neck
heartburn after spicy food
my heart is broken since she left me
heartache after the divorce
he has a heart of gold
a stroke of luck
I choked up at the wedding
our team choked in the final
I'm drowning in paperwork
burning calories at the gym
my nose is stuffy
runny nose and a cough for three days
my knee hurts when I run
my skin is dry and itchy
mild headache since yesterday
sore throat
I feel tired all the time
trouble sleeping
please renew my epipen prescription
I need a new inhaler
my EpiPen expired, can I get another
are my overdose test results back
is 4000 mg of tylenol an overdose
what is the maximum dose of ibuprofen
how much paracetamol is too much?
I watched a documentary about drowning
my friend survived a heart attack last year
we lost grandpa to sepsis years ago
I was stabbed in 2010, still have the scar
the doctor ruled out a stroke
the ECG showed no heart attack
they said it was not a stroke
my son had a seizure last year, none since
What's the difference between a stroke and a TIA?
I'm writing a paper on opioid overdose
I am worried about getting breast cancer
can I take aspirin with warfarin?
my asthma is well controlled
not having any trouble breathing
my kid is fine, he fell but he is fine
Is there a vaccine for meningitis?
I'm 20 weeks pregnant and need a scan appointment
I'm pregnant, when is my next visit
my water bill broke the bank
my water heater broke
she broke the news and my heart stopped
my jaw dropped
I could just die of embarrassment
shoot me an email
give me a shot
I got my flu shot yesterday
can I take a stab at the form again
the printer is on fire lol
the new doctor is a killer
it's been a bloody long day
I would kill for an earlier appointment
call me when you can, not an emergency
it's not an emergency
no emergency, just a question
who is the emergency contact on my file
what is the emergency number here
do you have an emergency department
update my emergency contact please
where can I find info on burns
My horoscope says I will collapse
the app crashed and died
my grandmother fell last winter and broke her hip
does the clinic treat burns
I quit smoking and my breathing improved
last night's game nearly killed me
I play a doctor in a play where a man gets shot
in this video game I got stabbed
our cat swallowed a string
my horse has colic
the fish are dying
my plants are dying
my battery is dead
what does unconscious mean
could ibuprofen cause stomach bleeding?
I read that fainting can be a sign of heart disease
my heart skipped a beat when I saw him
she takes my breath away
it took my breath away
I'm suffocating in this relationship paperwork
I have been seizure free for 5 years
no fever, no vomiting, no pain
he was choking but it came out and he's fine now
Hola, quiero una cita
no tengo dolor de pecho
how can I prevent choking in babies?
reminder: stroke awareness walk this Saturday
chest x-ray appointment
results of my chest CT
cardiac rehab schedule
I want to talk about my depression medicine
can you book a therapist for me
pap smear, a bit of spotting during my period is normal for me
my period is heavy as usual
I would never hurt myself
my ex was suicidal years ago
the stroke unit was wonderful
thank you for saving my life after my heart attack
you are a lifesaver
I'm over the moon
what are the side effects of an overdose of vitamin C
when should someone go to the ER for chest pain
my paralysed dog needs a vet
a friend asked whether choking is common
the stock market crash is killing my pension
I have a killer headache from the party music, nothing serious
I fainted once when I was twelve
do you offer bleeding disorder tests
if my chest pain comes back I'll go to the ER
I'd jump off a bridge before I go back to that dentist, lol
he scared me to death
I'm starving to death, can I eat before the test
this diet is going to be the death of me
can't breathe through my nose because of a cold
mosquito bite itching

# none DOCTOR
order a CT head for stroke protocol
prescribe epinephrine 0.3 mg IM for anaphylaxis
add diagnosis of sepsis for John Smith
show me patients with chest pain
Prescribe nitroglycerin 0.4 mg SL prn chest pain for Mary Jones
record myocardial infarction I21.9 for Tom
Patient with history of overdose, add to chart
what's on my schedule today
block Friday afternoon
who has critical alerts
diagnose Ana with acute stroke
start naloxone 4 mg nasal prn overdose
acknowledge the alert for the suicidal patient
show emergencies
any urgent patients?
message John Smith: your chest pain workup was normal
add albuterol inhaler prn shortness of breath for Lee
discontinue warfarin because of bleeding
history of seizures for Maria Gomez
Dx: anaphylaxis due to peanut
tell Mrs Brown to call 911 if she has chest pain
`);
