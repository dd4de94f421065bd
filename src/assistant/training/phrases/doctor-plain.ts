import type { Templates } from '../expand.ts';

/** The plainest ways of each wish: those that everybody uses have to be understood whatever is learned beside them. */
export const doctorPlain: Templates = {
  view_schedule: `
[show|list|see|view|check|tell me|give me] [me|] my [schedule|appointments|agenda|calendar|list|day] [for today|today|for tomorrow|tomorrow|for {weekday}|this week|]
[what|who] [do i have|have i got|am i seeing|is booked] [today|tomorrow|on {weekday}|this afternoon|next|this week]
[what is|what's] [on|on my schedule|my schedule|my day like|my next appointment|on my calendar] [today|tomorrow|on {weekday}|]
[my schedule|my appointments|today's schedule|today's appointments|tomorrow's appointments|who is next|who's next|how many patients do i have today|how many appointments today|am i free at three|when is my next patient|when does {name} come in]`,
  set_availability: `
[set|change|update] my [availability|hours|working hours|office hours|schedule] [to|from] [nine to five|9 to 5|8 to 4|mondays 9 to 12|{weekday} 10 to 4]
[i am|i'm] available [on {weekday}|mondays and wednesdays 9 to 1|from 9 to 5|{weekday} mornings|every day 8 to 2]
[i work|i will work|i'll be in|i can see patients] [on {weekday}|mondays 9 to 5|from 9 to 5|{weekday} afternoons|monday to friday 8 to 4]
[open|add] [more slots|slots|hours|saturday slots] [on {weekday}|{weekday} morning|from 8 to 10|next week]
[set my availability|change my hours|set my hours|update my availability|i want to set my working hours|set working hours]`,
  block_time: `
[block|block off|block out|close|keep free] [my calendar|my schedule|{weekday}|{weekday} afternoon|tomorrow morning|the afternoon|time|2 to 4|next week] [please|tomorrow|on {weekday}|]
[i am|i'm|i will be] [away|off|out|on leave|on vacation|on holiday|not in] [tomorrow|on {weekday}|next week|from monday to friday|this afternoon]
[i need|i want|i'd like] to [block time|block {weekday}|take {weekday} off|block an hour|block my afternoon|be off tomorrow]
[block time|no appointments tomorrow|no patients on {weekday}|block tomorrow|take me off {weekday}|don't book me on {weekday}|block the calendar]`,
  view_patients: `
[show|list|see|view|give me] [me|] my [patients|patient list|panel]
[who are|how many are|which are] my patients
[how many|which] patients [do i have|have i got|am i looking after|are mine|are under my care]
[my patients|patient list|list patients|who is on my panel|do i have a patient called {surname}|find {surname} in my list|is {name} one of my patients|any new patients|who was assigned to me]`,
  patient_history: `
[show|see|view|open|pull up|give me|check] [me|] [{name}'s|{surname}'s] [history|chart|record|file|medications|labs|results|allergies]
[what is|what's|what] [{name} taking|{name} on|{name} allergic to|wrong with {name}|{name}'s last visit|{name}'s diagnosis|{name}'s medication]
[does|is|did] {name} [have any allergies|take any medication|on {med}|allergic to anything|have diabetes|diabetic]
[history of|chart of|record of|tell me about|medical history for|labs for|what do we know about] {name}
[open the chart|show me the patient's history|patient history|pull up the chart|what is the patient taking|any allergies]`,
  add_prescription: `
[prescribe|order|write|start|add|give] {med} [500 mg|10 mg|20 mg twice daily|250 mg three times a day] [for|to] {name}
[start|put] {name} on {med} [500 mg|10 mg|20 mg twice daily|once daily|]
[i want|i need|i'd like] to [prescribe|write a prescription|order medication|prescribe something|start {med}] [for {name}|]
[increase|raise|change|lower] {name}'s {med} to [20 mg|40 mg daily|500 mg]
[renew|refill] {name}'s {med} [please|]
[prescribe|new prescription|write a prescription|add a prescription|prescribe medication|i want to prescribe|prescription for {name}|{med} for {name}]`,
  discontinue_prescription: `
[stop|discontinue|cancel|end|take off] {name}'s {med} [please|]
[stop|discontinue|end] {med} [for {name}|in {name}|]
take {name} off {med} [please|]
[i want|i need|i'd like] to [stop|discontinue] [{med} for {name}|a prescription|a medication|{name}'s {med}]
[stop a prescription|discontinue a prescription|stop a medication|discontinue medication|no more {med} for {name}|stop the {med}]`,
  add_diagnosis: `
[add|record|enter|document|note] [a diagnosis of|the diagnosis|diagnosis] [hypertension|asthma|type 2 diabetes|migraine|pneumonia|eczema] [for|to|in] {name}
[diagnose|diagnosis for] {name} [with|:] [hypertension|asthma|type 2 diabetes|migraine|pneumonia|eczema]
{name} has [hypertension|asthma|type 2 diabetes|migraine|pneumonia], [add it to the chart|record it|put it on the problem list]
[i want|i need|i'd like] to [add a diagnosis|record a diagnosis|enter a diagnosis] [for {name}|]
[add diagnosis|record a diagnosis|new diagnosis|add a diagnosis for {name}|enter a diagnosis]`,
  urgent_patients: `
[show|list|see|any|are there any|do i have any|check] [urgent patients|urgent cases|emergencies|alerts|open alerts|emergency alerts] [today|now|please|]
[who|which patients] [needs me|need me|is urgent|are urgent|needs attention] [now|first|today|urgently|]
[urgent patients|alerts|emergencies|open alerts|any emergencies|anything urgent|is anything urgent|any alerts]`,
  acknowledge_alert: `
[acknowledge|confirm|take|accept|mark] [the alert|{name}'s alert|this alert|the alert for {name}|that alert] [please|as seen|]
[i have seen|i've seen|i saw|i am on|i'm on|i'm handling|i'll take] [the alert|{name}'s alert|it, acknowledge the alert|the alert for {name}]
[acknowledge|acknowledge alert|acknowledge it|acknowledge the alert|mark the alert as handled|i've got the alert|i'm on that alert]`,
  message_patient: `
[tell|message|write to|text|let|inform] {name} [that the results are fine|to come in|to call me|know the test was normal|about the appointment|to stop by]
[i want|i need|i'd like|can i|please] [to|] [send a message to|write to|message] [{name}|a patient|my patient] [please|]
send [a message|a note|this] to {name} [please|]
[ask|remind] {name} [to come in|to take the tablets|how he is|to call us|about the visit]
[message a patient|write to a patient|send a message to a patient|send a message|contact {name}|message {name}]`,
  help: `
[help|help me|i need help|what can you do|how does this work|what can i ask|what can i do here|how do i use this|options|menu|what do you do]`,
  out_of_scope: `
[what is|what's|how is|how's] the weather [today|tomorrow|like|]
[what is|what's] the [max dose|maximum dose|half-life|mechanism] of {med}
[order|book|request] [a chest x-ray|an mri|bloods|a ct|labs] for {name}
[write|dictate|type up] a [letter|referral letter|sick note] [to dr smith|for {name}|]
[book|schedule|fit|squeeze] {name} [in|in with me|for a follow-up|for a review] [at 11:30|tomorrow at 3|next week|on {weekday}]
[make|book] an appointment [for|with] {name} [tomorrow at 3|on {weekday}|]
[cancel|move|reschedule] {name}'s [appointment|visit] [on {weekday}|tomorrow|to {weekday}|]
[refer|send] {name} to [cardiology|the hospital|a surgeon|physiotherapy]
[tell me a joke|who won the game|book me a table|book a flight|what's for lunch|reset my password|the printer is broken|who is on call at the other site|what time is it|latest guideline on asthma|search the literature|where can i park|what is the capital of france|call me a taxi|are you a robot]`,
};
