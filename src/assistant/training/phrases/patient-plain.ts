import type { Templates } from '../expand.ts';

/** The plainest ways of each wish: those that everybody uses have to be understood whatever is learned beside them. */
export const patientPlain: Templates = {
  book_appointment: `
[i need|i want|i'd like|i would like|can i get|can i have|could i have|could i get|may i have|please give me] [an appointment|a doctor's appointment|to book an appointment|to make an appointment|to schedule an appointment|to see a doctor|to see someone|a check-up|a visit]
[book|make|schedule|arrange|set up] [an appointment|me an appointment|a visit|a new appointment|an appointment for me] [please||for tomorrow|with {dr}|with a {spec}|for next week]
[can|could|may] i [book an appointment|book|make an appointment|schedule a visit|see a doctor|see {dr}|come in|be seen|get an appointment with {dr}] [please||tomorrow|today|on {weekday}|next week|this week]
[i need|i want|i'd like|i have|i would like] to [see|visit|get in with] [{dr}|a doctor|a {spec}|the doctor|somebody] [please||tomorrow|today|on {weekday}|next week|about my {body}]
[book|schedule] [{dr}|a {spec}|the {spec}] [for me|{day}|please]
{dr} [on|] [{month} {n}|{weekday}|the {n}th|tomorrow] [at|] [{hour}|{hour} am|{hour} pm|{hour}:30|half past {hour}] [please|]
[{weekday}|tomorrow|{month} {n}] [at {hour}|at {hour}:30|] with [{dr}|a {spec}] [please|]
[a {spec}|the {spec}|an appointment with {dr}] [on {weekday}|tomorrow|on {month} {n}|next week] [at {hour}|at {hour} pm|in the morning|] [please|]
[new appointment|appointment please|book appointment|doctor appointment|need appointment|make appointment|schedule visit|book a visit|i want to book|i'd like to book|can i book]`,
  view_appointments: `
[when is|what time is|when's|where is] my [appointment|next appointment|visit|next visit|booking]
[show|list|see|view|check|tell me] [me|] my [appointments|upcoming appointments|next appointment|bookings|visits]
[what|which|any|how many] [appointments|visits|bookings] [do i have|have i got|are booked for me|do i have coming up|do i have this week|do i have next week]
[do i have|have i got] [an appointment|any appointments|anything booked|a visit|something booked] [tomorrow|today|this week|coming up|with {dr}|on {weekday}|]
[who is|who's] my [appointment|next appointment|visit] with
[my appointments|my bookings|upcoming appointments|next appointment|appointments please|when do i come in|when am i coming in|when do i see {dr}|am i booked|what have i booked|is my appointment still on|did my booking go through]`,
  cancel_appointment: `
[cancel|please cancel|delete|remove|call off] [my|the] [appointment|visit|booking|appointment with {dr}|{weekday} appointment|next appointment|appointment tomorrow] [please|]
[i need|i want|i'd like|i would like|i have|i wish] to [cancel|call off] [my|the|an|] [appointment|visit|booking|appointment with {dr}]
[i need|i want|i'd like|i would like|i have|i wish] to cancel [it|]
[can|could|may] [i|you] [please|] [cancel|call off|delete] [my|the|an] [appointment|visit|booking|appointment with {dr}|{weekday} appointment] [please|]
[cancel appointment|cancel my booking please|i want to cancel one|cancel everything|cancel all my appointments|cancel both]
[i can't come|i cannot come|i won't come|i'm not coming|i won't be coming] [to my appointment|tomorrow|on {weekday}|], [please|] cancel [it|]
i [don't need|no longer need|don't want] [my|the] [appointment|visit|booking] [anymore|any more|with {dr}|]`,
  reschedule_appointment: `
[i need|i want|i'd like|i would like|i have|i wish] to [reschedule|move|change|postpone|shift|switch|push back|bring forward|rebook] [my|the|an|] [appointment|visit|booking|appointment with {dr}|{weekday} appointment]
[i need|i want|i'd like|i would like|i have|i wish] to [reschedule|reschedule it|move it|change it|change the time|change the day|change the date|postpone|postpone it|reschedule one|move one|change one]
[can|could|may] [i|you|we] [please|] [reschedule|move|change|postpone|shift|switch] [my|the|an] [appointment|visit|booking|appointment with {dr}|{weekday} appointment] [please|to {weekday}|to another day|]
[can|could|may] [i|you|we] [please|] [reschedule|postpone|move it|change the time|change the day|reschedule it] [please|]
[reschedule|move|change|postpone|please reschedule|please move|please change] [my|the] [appointment|visit|booking|appointment with {dr}|{weekday} appointment] [please|to {weekday}|to another day|to next week|]
[reschedule|reschedule please|change appointment|move appointment|reschedule appointment|change my booking|different time please for my appointment|i need a different day for my appointment|i need another time for my visit]`,
  view_prescriptions: `
[show|list|see|view|check|tell me] [me|] my [prescriptions|medications|medicines|meds|pills|current medications]
[what|which] [medications|medicines|prescriptions|pills|meds|drugs] [am i on|am i taking|do i take|do i have|was i prescribed|should i take]
[what am i taking|what am i on|my prescriptions|my medications|my meds|medication list|prescriptions please|what did {dr} prescribe|what did the doctor prescribe|what did the doctor give me|what did {dr} give me for {symptom}]
[i need|i want|i'd like|can i get|could i get|can i have] [a refill|my refill|a repeat prescription|more of my pills|a refill of my {med}]
how [do i take|should i take|often do i take|many times a day do i take|long do i take|much do i take of] my [{med}|medicine|medication|pills|tablets]
[refill please|when does my prescription run out|do i have any refills left|is my prescription still active|how many pills are left]`,
  view_reports: `
[show|list|see|view|check|send|get] [me|] my [results|test results|lab results|reports|blood test|medical records|lab report|scan results]
[are|have] my [results|test results|lab results|blood results|reports] [in|back|ready|come back|come in] [yet|]
[what|where] [are|were|is] my [results|test results|lab results|report|x-ray result|diagnosis]
[can|could|may] i [see|get|have|look at] my [results|test results|lab results|reports|medical records|blood test results] [please|]
[my results|my reports|test results please|lab results|blood results|any results|do i have any reports|do i have any results|what did my blood test say|what did my scan show|did my results come back]`,
  doctor_info: `
[which|what] doctors [do you have|are there|are available|work here|can i see|treat {symptom}]
[is|when is] {dr} [available|free|in|working|there] [tomorrow|today|on {weekday}|next week|]
[show|list|tell me about|find] [me|] [the doctors|your doctors|all doctors|a {spec}|doctors for {symptom}]
[do you have|is there|are there] [a {spec}|any {spec}|a doctor for {symptom}|a female doctor|a children's doctor] [there|available|free|]
[who|which doctor] [treats|handles|sees people for|can help with|does] {symptom}
[which doctor should i see for|what kind of doctor do i need for|who do i see for|who can i see about] [{symptom}|my {body}]
[when is the next opening|when is the next free slot|what times does {dr} have|which days does {dr} work|does {dr} see children|what is {dr} 's specialty|who is available today|who is free tomorrow|when can {dr} see people]`,
  message_doctor: `
[tell|message|write to|text|ask|let] [{dr}|my doctor|the doctor] [that i feel better|about my {body}|that i am late|to call me|if i can take {med}|know i am fine|a question]
[i need|i want|i'd like|i would like|can i|could i] [to|] [send a message to|send a message for|write to|message|ask a question to|leave a message for] [{dr}|my doctor|the doctor] [please|]
[send|leave|pass on|take] [a message|a note|this message] [to|for] [{dr}|my doctor|the doctor] [please|]
[can|could|please have|ask] [{dr}|my doctor|the doctor|the nurse] [call me|call me back|to call me|write to me|to ring me]
[message my doctor|message the doctor|write to my doctor|contact my doctor|i have a question for my doctor|i have a question for {dr}|send a message|ask my doctor something|talk to my doctor]`,
  help: `
[help|help me|i need help|what can you do|how does this work|what can i ask|what can i do here|how do i use this|what is this|options|menu|i am lost|i don't know what to do here|what do you do]`,
  out_of_scope: `
[what is|what's|how is|how's] the weather [today|tomorrow|like|on {weekday}|going to be]
[will it|is it going to] [rain|snow|be sunny|be cold] [today|tomorrow|on {weekday}|on the day of my appointment]
[where|how much] [can i park|is the parking|is parking|does parking cost|do i park]
[my bill|the bill|the invoice|my last bill|the bill from my last visit] [is wrong|has a mistake|is too high|has the wrong amount|never came]
[do you take|do you accept|is it covered by|what about] [my insurance|insurance|credit cards|cash]
[what are|what's] [your opening hours|the opening hours|your hours|your address|your phone number|the wifi password]
[show me|can i see|i want to see|give me|check] [my wife's|my husband's|my mother's|my brother's|my sister's|my neighbour's|my boyfriend's] [results|test results|prescriptions|medical records|blood test|appointments] [please|]
[can you|could you] [see|tell me|check|show me] [what my wife's|what my husband's|what my mother's|what my brother's|what my friend's] [results|blood test|scan|records] [say|said|show|showed]
[what is|what's] [my wife|my husband|my mother|my brother|my neighbour] [taking|on|allergic to]
[tell me a joke|who won the game|book me a table|book a flight|order a pizza|what time is it|play some music|translate this|who is the president|how tall is the eiffel tower|cancel my gym membership|what is the capital of france|sing a song|are you a robot|do you like me]`,
};
