import type { Templates } from '../expand.ts';

/** What doctors say. */
export const doctorPhrases: Templates = {
  view_schedule: `
[show|view|see|display|open|pull up|check|list|get|give] [me|] [my|the|today's|tomorrow's|{weekday}'s|this week's] [schedule|calendar|agenda|diary|appointments|bookings|day|clinic|clinic list|visits] [for {day}|{day}|please|]
[what's|whats|what is|what do i have] [on my schedule|on my calendar|on|in my diary|on my agenda|on my plate|lined up|booked|planned|scheduled|coming up] [{day}|for {day}|at {hour}|]
[who|whom] [am i|do i|will i be] [seeing|see|meeting|have] [{day}|{when}|next|this morning|this afternoon]
who [is|'s] [my|the] [next|first|last|{hour} oclock] [patient|appointment|one] [{day}|]
[when|what time] is my [next|first|last] [patient|appointment|visit|consultation] [{day}|]
how many [patients|appointments|visits|bookings|people] [do i have|am i seeing|are booked|are there|are on my list] [{day}|this afternoon|this morning|]
[do i have|have i got|is there] [anything|any appointments|someone|any patients|anyone|something|any events] [{day}|{when}|at {hour}|after {hour}|booked {when}|on my calendar {day}]
[am i|will i be] [free|busy|booked|available|open] [{when}|{day}|after {hour}]
[any|are there any] [openings|gaps|free slots|cancellations|appointments] [{day}|left {day}|{when}|on my schedule {day}]
[my|] [schedule|agenda|calendar|appointments|bookings|day] [for|on|] {day} [please|]
my [schedule|agenda|calendar|appointments|day] [please|pls|]
[run|walk|take] me through [my day|{day}|tomorrow|the schedule]
how [busy|full|booked] [am i|is my day|does my schedule look|is my calendar] [{day}|]
[what|how] does my [day|week|morning|afternoon|{weekday}|schedule|calendar] look [like|] [{day}|]
[que tengo|mi agenda|que citas tengo|a quien veo] [hoy|manana|el {dia}|esta semana]
[i'd like|i want|i need|can you|could you|please] [to|] [see|check|view|look at|know|tell me|show me] [my|what's on my|what i have on my|the events on my] [schedule|calendar|appointments|agenda|events calendar] [{day}|for {day}|]
[what|which|any] [events|appointments|meetings|visits] [do i have|are|are there|have i got] [on my calendar|on my schedule|planned|] [{day}|for {day}|]
is [anyone|anybody|someone|{name}] [booked|scheduled|coming in|down] [{when}|{day}]
[next|first|last] [patient|appointment] [{day}|please|?]
[check|look at|read] my [calendar|schedule] [for|on|] [{day}|me]
[today|tomorrow|{weekday}] [schedule|list|appointments|agenda|patients]
[what|anything] [is|] happening [{day}|on {weekday}] [on my calendar|]
list [appointments|everyone booked|the visits] [for|on|] {day}
[when|what time] [is|am i seeing|do i see] {name} [coming|coming in|scheduled|booked|] [{day}|]
[i want|i need|i'd like|can you|could you|please] [to|] [look up|search|search for|find|verify|check|see|pull up|confirm|go over|make sure of] [some|the|any|my] [events|event|appointments|activities|entries|meetings] [on|in] my [calendar|planner|schedule|diary|calender] [{day}|for {day}|]
[what's up|whats up|what's going on|what's happening] [with me|in my clinic|on my calendar|] [on the {n}th|{day}|on {month} {n}th]
[i want|please|can you|i need] [you to|to|] [get|open|show|bring up|check|see] [my|what's in my|what's currently on my] [calendar|calender|schedule|planner]
[anything|something|what] [planned|going on|set|marked] [for|on] [{day}|the {n}th|{month} {n}th]
[is|was] there [anything|something] [i need to|i should|i have to] [do|attend|remember|not forget] [{day}|on my calendar|]`,
  set_availability: `
[set|change|update|edit|adjust|modify|make|define] my [availability|hours|working hours|office hours|clinic hours|schedule hours|weekly hours|work hours|weekly availability] [to {days} {range}|{days} {range}|to {range}|for {days}|please|to {range} on {days}|]
[i am|i'm|i will be|i'll be] [available|working|in clinic|in the office|seeing patients|free for patients] [{days} {range}|on {days}|{range} on {days}|{days} from {hour} to {hour}|every {weekday} {range}]
[i|now i|from now on i|starting next month i] [work|see patients|do clinic|consult|practice] [{days} {range}|{range} on {days}|on {days}|{days} only|every {weekday} {range}]
my [hours|availability|clinic hours|office hours|working hours] [are|will be|should be|is] [now|] [{days} {range}|{range} {days}|{range} on {days}|{range}]
[open|open up|add] [{days}|{weekday} mornings|{weekday} afternoons|slots on {days}|evening hours on {days}|my calendar on {days}] [{range}|for bookings|for appointments|]
[make|set|change] my [slots|appointments|slot length|visits|consultations] [20|15|30|45|twenty|fifteen] [minutes|min|mins] [long|each|]
[let|allow] patients [book|to book|see|come in] [me|] [on {days}|{days} {range}|{range}]
[i no longer|i don't|i won't] [work|see patients|do clinic] [on {days}|{days}] [anymore|, update my hours|, change my availability|]
[i want|i'd like|i need] to [set|change|update|edit|start|add] [my availability|my hours|my working hours|seeing patients on {days}|working {days}|seeing patients at {hour} on {days}|office hours]
[availability|office hours|working hours|hours]: {days} {range}
[availability|office hours|working hours] {days} {range}
[cambiar|actualizar|poner] mi [horario|disponibilidad] [a {days}|de {hour} a {hour}|]
[update|change] when [i work|i am available|patients can book]
[add|include] [a|an] [{weekday}|evening|morning] [clinic|shift|session] [every week|{range}|]
[start|begin] [at {hour}|{hour}am] [instead of {hour}|] on {days}
[set|put] [15|20|30] minute [slots|appointments] [{days}|on {weekday}]`,
  block_time: `
[block|block off|block out|blok] [{when}|{day}|{range} {day}|{day} {range}|my calendar {day}|my schedule {day}|the {n}th|an hour at {hour} {day}|time {day}|lunch {day}|next week|{weekday} afternoon]
[i am|i'm|i will be|i'll be] [out|away|off|on vacation|on leave|sick|unavailable|not available|on holiday|not in|traveling|in surgery|at a conference|in a meeting] [{day}|{when}|{day} {range}|from {weekday} to {weekday}]
[keep|leave|make|hold] [{range} {day}|{day} {range}|{day}|an hour {day}|{weekday} morning|{when}] [free|open|clear|empty|for paperwork|for a meeting|for me]
[no|don't book any|do not schedule any|don't take any] [appointments|patients|bookings|visits] [{when}|{day}|after {hour} {day}|before {hour} {day}] [please|]
[don't|do not|dont] [book|schedule|put|give] [me|anyone|anything|any patients|patients] [{when}|{day}|{range} {day}|in {day}]
[take|need|i need|i want|i'd like] [the|] [day|morning|afternoon|week|time] off [{day}|on {weekday}|from the {n}th|next week|]
[mark|set|put] me [as|] [unavailable|busy|away|out of office|off] [{when}|{day}|{day} {range}|from {hour} to {hour}]
[reserve|hold|set aside|save] [{when}|{day} {range}|an hour {day}|time {day}|{weekday} afternoon] for [paperwork|a meeting|admin|lunch|research|rounds|charting]
[i have|i've got] [a|an] [conference|meeting|vacation|surgery|dentist appointment|holiday|training|court date|family thing] [{when}|{day} {range}|{day}][, block it|, block that|, please block|, block my calendar|]
[close|clear|shut] my [calendar|schedule|clinic|afternoon|book] [{day}|{when}|for {day}|from {hour}]
[put|add|create|make] a [block|hold] [on my calendar|] [{when}|{day} {range}|from {hour} to {hour}]
[time off|vacation|day off|leave|holiday] [{day}|from the {n}th to the {n}th|{when}|next week]
[bloquea|bloquear|cierra] [el {dia}|mi agenda|la tarde del {dia}|manana] [por la tarde|de {hour} a {hour}|]
[i can't|i cannot|i won't] [see patients|work|come in|be in] [{day}|{when}]
[unblock|remove the block|free up again|release the block] [{day}|{when}|on {weekday}]
[cover|blackout] [{day}|{day} {range}]
[i'm|i am|i'll be] [out|off|away|gone|out of office|out of town] [{day}|on {weekday}|{when}|that day|the whole week]
[no|zero] [appointments|patients|bookings|visits|one] [after|before] {hour} [on|] [{day}|{weekday}] [please|]
no [more|] [appointments|patients|bookings] [{day}|on {weekday}|{weekday} afternoon|after {hour}]`,
  view_patients: `
[show|list|view|see|display|pull up|give|get|open] [me|] [all|] [my|the|of my] [patients|patient list|roster|panel|caseload|patient panel|patients under my care|list of patients] [please|]
[who|which] [are|is] [my patients|in my care|under my care|on my panel|on my list|my patients now]
[which|what] patients [do i have|do i look after|do i care for|am i treating|are mine|are under my care|are assigned to me]
how many patients [do i have|do i treat|are in my care|are under my care|are on my panel] [in total|]
[find|search|look up|look for|search for|locate] [patient|a patient named|my patient|patients named|patients called] [{name}|{first}|{surname}]
[find|search for|look up|locate] [{name}|{first} {surname}] [in my patients|among my patients|in my list|in my panel|]
[do i have|is there] a patient [called|named|by the name of] [{first}|{surname}|{first} {surname}]
[search|filter|browse] [my|] patients [for {first}|by name|for {surname}|named {first}|]
[mis pacientes|ver mis pacientes|lista de pacientes|quienes son mis pacientes]
[patient|patients] [list|roster|directory|overview]
my patients [please|list|]
is {name} [my patient|one of my patients|under my care|in my care]
[i want|i'd like|i need] to see [all|] my patients`,
  patient_history: `
[show|view|see|open|pull up|bring up|get|display|review|give|check] [me|] {name}'s [history|chart|record|file|medical history|records|labs|lab results|medications|meds|allergies|prescriptions|diagnoses|reports|last visit|past visits|notes|problem list]
[show|view|see|open|pull up|bring up|get|display|review|give] [me|] the [history|chart|record|file|medical history|records|labs|medications|med list|allergies|summary|medical record] [of|for] {name}
[what|which] [meds|medications|drugs|pills] is {name} [on|taking|currently taking]
[what|which] [allergies|conditions|diagnoses|medical problems|past surgeries] does {name} have
[does|has] {name} [have|had] [any allergies|any conditions|a history of {dx}|diabetes|{dx}|an allergy to {med}|surgery before|any previous admissions]
is {name} [on|taking|allergic to|still on] [{med}|blood thinners|anything|any medications|insulin]
[what|when] did i [prescribe|give|diagnose|see|last see|tell] {name} [with|] [last time|last visit|before|for {symptom}|]
when [was|did] {name} [last seen|last visit|last here|have their last visit|last come in]
[history|chart|summary|record|file|labs|allergies|meds] [of|for|on|-] {name}
{name} [history|chart|record|allergies|labs|meds list|medical history|file]
[last|latest|recent] [labs|visit|results|{lab} results|prescriptions|vitals|notes] [of|for|from] {name}
[summarize|summary of|brief me on|tell me about|fill me in on|review|overview of] {name}
[historial|expediente|ficha] [de|del paciente] {name}
[past|previous] [visits|diagnoses|prescriptions|illnesses] [of|for] {name}
[i want|i need|i'd like] to [see|review|check|look at] {name}'s [chart|history|labs|record|allergies|medications]
how is {name} doing
[what do we know about|what's the story with|whats the background of] {name}
has {name} [had|done] [a|an|the|his|her] {lab} [yet|before|]
[did|have] {name}'s [{lab}|labs] [results|] [come back|come in]
[bring up|open|pull|pull up|get] [chart|file|record|records|history] [-|:|for|of|] [{surname}|{name}|{first} {surname}]
[chart|record|history|file] [please|] [for|:|-|of] {name}
[show|tell] me [everything|what we have|all we know] [about|on] {name}`,
  add_prescription: `
[prescribe|rx|order|perscribe|prescibe] {med} {sig} [to|for] {name}
[prescribe|order|give|rx] {name} {med} {sig}
[start|put|commence|initiate] {name} on {med} {sig}
[start|begin] {med} {sig} [for|in] {name}
[i want|i'd like|i need|i would like|can you|please|could you] [to|] [prescribe|order|write|add|start|give] [{med} {sig}|{med}|a script for {med} {sig}|{med} {sig} for {name}|{name} {med} {sig}] [for {name}|to {name}|]
[new|add a|add|write a|create a|write up a|make a] [prescription|script|rx|med] [for {name}|of {med} {sig} for {name}|for {med} {sig}|: {med} {sig}|for {name}: {med} {sig}|]
[write|write up|send|issue] [a|an|] [script|prescription|rx|order] for [{med} {sig}|{med} for {name}|{name}|{med}]
add {med} {sig} to [{name}'s|his|her] [meds|medications|list|chart|prescriptions]
[give|get] {name} [some|] {med} {sig}
{med} {sig} [for|to] {name}
{med} {sig} {name}
{name}: {med} {sig}
{name} needs [{med} {sig}|a prescription for {med}|{med}]
[renew|refill|repeat|continue|reorder] {name}'s {med} [{sig}|{dur}|]
[renew|refill] {med} for {name} [{dur}|]
[recetar|receta|prescribir] {med} {mg} [cada 8 horas|dos veces al dia|] [a|para] {name}
[increase|change|raise|lower|up] {name}'s {med} to {mg} {freq}
let's [start|put|try] [{name} on|] {med} {sig} [for {name}|]
{med} {mg} {freq} {dur} [please|]
take {dose} {freq} {dur} [of {med}|] [for {name}|]
[new|another|a new] [prescription|script|rx] [for|to] {name} [please|]
[i'd like|i want|need] to [write|add|make|do] a [prescription|script] for {name}`,
  discontinue_prescription: `
[stop|discontinue|d/c|dc|end|cancel|withdraw|halt|cease|suspend|terminate|remove|hold] {name}'s [{med}|{drug}|prescription|{med} prescription|{mg} {med}]
[stop|discontinue|d/c|dc|end|cancel|withdraw|suspend|halt|hold] [the|] [{med}|{drug}|{med} prescription|prescription of {med}] [for|in|on] {name}
[take|pull|get|wean] {name} off [of|] [{med}|the {drug}|the {med}]
[remove|delete|strike] {med} from [{name}'s|the] [meds|med list|list|chart|prescriptions] [of {name}|]
[i want|i need|please|can you|could you|let's] [to|] [stop|discontinue|end|cancel|d/c] [{name}'s {med}|{med} for {name}|the {med}|the {drug} for {name}|{med}]
no more {med} for {name}
[she|he|{name}] [had a reaction|is allergic|gets a cough|has side effects|can't tolerate it][, stop|, discontinue|, please stop|, so stop] [the|] {med} [for {name}|]
{name} [should|can] stop [taking|] [{med}|the {drug}]
[stop|discontinue] [the|his|her|] [{med}|{drug}|prescription|medication]
[suspender|suspende|retirar|quitar] [el {med}|{med}] [a|de] {name}
[cancel|void|revoke|annul] the [prescription|script|rx] [for {med}|for {name}|of {med} for {name}]
{name} no longer needs [{med}|the {drug}][, stop it|, discontinue|, take it off|]
[please|] [end|stop|finish|cut|cease] {name}'s {med} [now|please|today|]
[end|stop|kill] the {med} [for {name}|order for {name}|]`,
  add_diagnosis: `
[diagnose|diagnosing] {name} with {dx} [{icd}|, {icd}|]
[add|record|document|enter|log|note|put|save|chart|register] [a|the|] [diagnosis|dx|diagnosis of {dx}|dx of {dx}|new diagnosis] [for {name}|{dx} for {name}|: {dx}|of {dx} for {name}|{icd} for {name}|]
[add|record|document|enter|log|note|chart] {dx} [for|to|in|on] [{name}|{name}'s chart|{name}'s record|{name}'s file] [{icd}|]
{name} has {dx} [, add it|, put it in the chart|, record it|, add that to the chart|{icd}|, please document|]
[patient|] {name}[:|] [dx|diagnosis|assessment|impression] [:|is|] {dx}
[new|] [diagnosis|dx|assessment|impression] [for|of] {name}[:|is|,] {dx} [{icd}|]
[i am|i'm|we are] diagnosing {name} with {dx} [{icd}|]
[note|document|record] that {name} has {dx} [{icd}|]
[assessment|impression|dx|diagnosis]: {dx} [for {name}|in {name}|{icd}|]
{name} [was|is|has been] diagnosed with {dx} [{icd}|, add it|]
[put|write] {dx} [in|on] {name}'s [chart|record|problem list|file]
[i want|i need|i'd like|please|can you] [to|] [add|record|enter] [a diagnosis|a diagnosis for {name}|{dx} to {name}'s chart|a dx of {dx}|a new diagnosis]
[diagnostico|anade el diagnostico|registrar diagnostico] de {dx} [para|a] {name}
[code|coded as] {icd} for {name} [{dx}|]
[it's|this is|looks like] {dx} [, add it to {name}'s chart|for {name}, record it|, document it for {name}]
{name} has {dx}
[{name}|patient {name}] [tested positive for|presents with|is positive for|came back with|has confirmed|has newly diagnosed|most likely has] {dx}
[{icd}|{dx}|{icd} {dx}] for {name}
[add|record|enter|put in] {icd} {dx} [for|to|in] [{name}|{name}'s chart]`,
  urgent_patients: `
[any|are there any|do i have any|is there any|do we have any] [emergencies|urgent patients|urgent cases|critical patients|alerts|urgent alerts|open alerts|emergency alerts|red flags|critical alerts|active emergencies] [today|now|right now|]
[show|list|view|see|display|open|check|pull up|give] [me|] [the|all|any|my|] [urgent alerts|emergencies|urgent patients|open alerts|alerts|active alerts|critical cases|emergency alerts|alert queue|unacknowledged alerts|urgent cases|critical patients]
[who|which patients|which of my patients|anyone] [needs|need|is in need of|requires] [attention|help|urgent attention|me|immediate attention|urgent care] [now|right now|most|first|urgently|today|]
[what|which] [alerts|emergencies|urgent cases] [are|have been|are still] [open|active|pending|raised|unacknowledged|waiting|outstanding]
[anything|anyone|is anything|is anyone] [urgent|critical|in trouble|in danger|in distress|unstable] [today|right now|i should know about|]
[is|are] [someone|anyone|any of my patients] [in danger|in trouble|critical|having an emergency|deteriorating|unwell] [now|]
[hay emergencias|alertas|pacientes urgentes|alertas abiertas|hay algo urgente|ver emergencias]
[urgent|emergency|critical|open] [patients|alerts|list|cases|queue] [please|]
who's [critical|urgent|in trouble|most urgent|crashing]
[alerts|emergencies] [please|now|?|today|]
[triage|priority] [list|queue|board]
[red flags|fires|crises|code reds|emergencies|alarms] [today|now|?|right now|to deal with]
[what|who] is [on fire|the most urgent|top priority|waiting urgently] [today|now|]`,
  acknowledge_alert: `
[acknowledge|ack|acknowlege|confirm|accept|mark as seen|take|handle|clear] [the|that|this|] [alert|alerts|emergency|emergency alert|urgent alert] [for|from|of|about] {name}
[acknowledge|ack|accept|take|mark] [the|that|this|] [alert|emergency|first alert|second alert|last alert|first one|latest alert|alert {n}] [as seen|as read|as acknowledged|please|]
[acknowledge|ack] {name}'s [alert|emergency|emergency alert]
[i'm on it|on it|i got it|i've got this|i am handling it|i'll take it|i'll handle it], [ack|acknowledge|acknowledge the alert|{name}'s alert|that alert]
[i'll take|i'm taking|i've got|i have|i will handle|i am handling|i'm dealing with|i'm looking after] [{name}'s alert|the alert|the {name} emergency|that emergency|this alert|the alert for {name}]
[i've seen|i saw|seen|i have received|got|received] [the|that|{name}'s] [alert|alert about {name}|emergency|emergency alert|alert for {name}|chest pain alert] [, i'll take it|, on my way|]
[acknowledge|ack] [all|all alerts|everything|all of them|it|that|both|that one]
[mark|set] [{name}'s|the] [alert|emergency] [as|] [seen|acknowledged|handled|read|taken]
[confirmo|acepto|reconocer] [la alerta|la alerta de {name}]
confirm receipt of [the|{name}'s] alert
[i'm responding|responding|i am attending] to [{name}'s alert|the alert|the emergency]
[ack|acknowledge]`,
  message_patient: `
[message|text|email|contact|write|notify|inform|ping|remind] {name} [that {advice}|{advice}|: {advice}|about {symptom}|about the labs|to call me|please|]
[tell|let] {name} [know|] [that|] {advice}
[send|write|leave|drop] [a|] [message|note|text|reminder|line|word] to {name} [saying {advice}|: {advice}|about the results|that {advice}|please|]
[send|write] {name} [a message|a note|a reminder|a text] [saying {advice}|that {advice}|about {symptom}|: {advice}|]
ask {name} [how they are|how the pain is|to come in|if the fever is gone|whether the meds help|to send a photo|about the side effects|how she feels|to book a follow up]
let {name} know [{advice}|that {advice}|i'm running late|about the results]
[i want|i need|i'd like|can you|could you|please] [to|] [message|write to|contact|send a message to|reach out to|get in touch with|talk to|tell|inform] {name} [about the labs|that {advice}|]
[reach out to|get in touch with|follow up with|check in with|reply to|respond to] {name} [about {symptom}|about the results|]
write to {name}: {advice}
message my patient {name} [: {advice}|]
[mandale un mensaje|escribe|dile] a {name} [que {advice}|]
[send|forward] {name} [the results|the instructions|the lab results|a summary]
[text|message|tell|write|email] {name} to [call|ring|phone] [the office|me|us|the clinic] [please|back|]
[i'd like|i want|i need] to [contact|reach|message|write to|text] {name} [please|]
[write|message|send] [to|] {name}: [stop taking|keep taking|don't take|start taking] [the|your] [pills|{med}|tablets] [until we talk|]
[tell|remind|ask] {name} to [stop|keep|start|continue] [taking|] [the {med}|his pills|her tablets|the drops]`,
};
