import type { Templates } from '../expand.ts';

/** The same as patients chat: longer ways round, slang, half sentences. */
export const patientTalk: Templates = {
  book_appointment: `
[is there|hay|got|you got|have you got|would there be] [anything|a gap|room|space|an opening|something|cita disponible|a spot] [open|free|available|going|disponible|] [on|for|para] [{day}|{weekday}|el {dia}|{when}] [for me|with {dr}|to be seen|]
would {dr} [happen to have|have] [a gap|time|room|a slot] for me [{day}|{when}|]
[please|could you] [set aside|block|find|carve out|hold] [a|some] time [with|for me with] [{dr}|the {spec}] [for my {body}|{day}|]
[need|want|gotta|have] [2|to] [c|see] [a|the] [doc|{spec}|dentist|doctor] [asap|real quick|lol|today|soon|this week]
[get|put] me on the [books|list|schedule] [for {day}|with {dr}|]
[it's been|it has been] [ages|years|a while|too long] since my last [{appt}|physical|smear test|eye test|cleaning|screening], [can we get that sorted|book me one|i should come in|let's set one up]
[what do i need to do|how do i go about it|how can i arrange] to [get seen by|see|get an {appt} with] [a {spec}|{dr}|someone]
[i think i|i may have|i believe i] [pulled|hurt|twisted|injured|strained|broke] [something in|] my {body}, [can someone check it|i'd like it looked at|can i come in] [{day}|]
[we'd|we would|my husband and i would|my wife and i would] like to [come in|be seen|have a checkup] [together|] [{day}|]
[looking|trying|hoping|wanting] to [schedule|book|set up|arrange|plan] [something|a visit|a {appt}|a time] for [{who}|my toddler's ear|{symptom}|my {body}|{day}]
[sign me up|put me down|book me] for [a flu jab|the vaccine clinic|a blood test|a blood draw|an x-ray|a screening|a hearing test|{day}]
[somebody|someone|a professional] [should|needs to|has to] [have a look at|look at|check|examine] my {body}
i want the {hour}:30 [slot|one|time] [with {dr}|{day}|]
talk to [a professional|someone|a {spec}] about [{symptom}|my sleep|my {body}], [book it|when can i|can i come in {day}]
i'd love to [come in|see {dr}|get this checked] [{day}|{when}|]
[new|fresh] [booking|appointment] [please|with {dr}|for {day}|for {who}]
fix me up with [{dr}|a {spec}|an {appt}] [{day}|]
[any|is any] [doctor|{spec}] [free|available] to see me [{day}|today|]
reserve [me|] the [earliest|first|next] [you have|thing|one|available {appt}]`,
  view_appointments: `
[did i|have i] [already|] [set|book|booked|make|made|schedule|scheduled] [something|anything|an {appt}|up something] [up|] [for|on] [{day}|this {weekday}]
[got|have i got|is there] [anything|something|stuff] [on the books|under my name|in the system|booked|planned] [for me|for {day}|with you|]
what was the [time|date|day] [of|for] [that|my] [{specialty} thing|{appt}|{spec} visit|{appt} with {dr}] [again|]
[double check|verify|confirm|check on] my [booking|{appt}|visit] [for {day}|on the {n}th|with {dr}|]
[how long|how many days] [until|till|before] my next [{appt}|visit|checkup]
[tell|give] me [the details|the time|the date] of my [upcoming|next|future] [{appts}|{appt}|consultations]
[list|show|display] [everything|all|whatever] [i've|i have] [scheduled|booked|coming up|planned]
when am i [due in|due back|expected|next in|coming in next|meant to be there]
[which|what] [day|time] is my [visit|{appt}|checkup] with [{dr}|the {spec}]
i can't [remember|recall|find] [when|what time] [my {appt} is|i'm coming in|i am booked]
[appts|bookings|my calendar|my upcoming stuff|appointments] [?|??|please]
[dime|cuales son|quiero ver] mis [proximas|] citas
[is|was] there an {appt} [under my name|for me|booked for me] [{day}|]`,
  cancel_appointment: `
[i'm afraid|sorry,|unfortunately] i [have to|must|need to] [pull out of|back out of|withdraw from|skip|miss|call off|bow out of] [{day}'s {appt}|my {appt}|tomorrow's session|my {appt} {day}|the {appt} with {dr}]
i [would like|want|wish|need] to [withdraw from|pull out of|back out of|call off|get out of] [my|tomorrow's|the] [{appt}|session|visit|{day} {appt}|physical]
i [am|'m] [calling off|cancelling|dropping|withdrawing|skipping] [my|the] [{appt}|physical|{day} {appt}|visit with {dr}]
[please|could you kindly|kindly] [void|cancel|revoke|drop|annul|undo] [my|the] [consultation|{specialty} booking|{appt}|{day} slot] [with {dr}|]
[my plans changed|i'm out of town|i got covid|i'm too busy|my car broke down] [so|and|,] [please|i must|i need to] [take my {day} slot off|cancel|drop the {appt}|call the {appt} off|cancel my {appt}]
[cancellation|cancelation|cancel request] [for|of] my [visit|{appt}] [{day}|on the {n}th|with {dr}] [pls|]
[don't|do not] need [that|the|my] {appt} [after all|anymore], [get rid of it|cancel it|drop it|remove it]
[ya no|no] [puedo ir|voy a ir|necesito la cita], [cancela|cancele|anula] [la cita|mi cita] [del {dia}|]
[kill|axe|zap|toss|chuck] [the|my] [{hour}pm|{appt}|{hour} oclock] [{day}|on {weekday}|]
[take|pull] my [{day}|{weekday}] [slot|{appt}|booking] [off|down] [the schedule|]
withdraw my [booking|{appt}|reservation] [please|{day}|]
[drop|cancel|call off] my {appt} with {surname}
[cancel|canel|cancl|cansel] my [{appt}|appt|apptmnt|bookin]`,
  reschedule_appointment: `
[is|would] [{day}|{weekday}] [still possible|possible|ok|doable] instead of [{weekday}|{day}] for my [{appt}|checkup]
[i need|want|have] to [bump|push|transfer|carry] [my {appt}|it] to [the week after|{day}|the following {weekday}|next month]
[please|can you|could you] [transfer|carry over|rebook|put] my [booking|{appt}] [to|for|on] [the following {weekday}|{day}|another date]
[rather than|instead of] [the {n}th|{weekday}|{day}], [i'd like|i want|can i have|give me] [the {n}th|{weekday}|{day}] [for my {appt}|instead|for my consultation]
[can you|could you|please] push {dr} [back|] by [an hour|a day|a week|30 minutes]
[put|push] my [{appt}|consultation|visit] off [until|till|to] [after the holidays|{day}|next month|later]
[can't do|can't make|not free] {hour}am {day}, [is there an afternoon slot i could have instead|what else is there|could i come later|another time please]
[my kid is sick|i got called in to work|i'll be away], [so|] [let's find|can we find|i need] [a|another] [new|] [date|time|day] for my [booking|{appt}]
i'd like [an earlier|a later|another] {appt} than the one [i've got|i have|you gave me]
[change|chg] [appt|my appt|{appt}] to [{hour}pm|{when}|{day}] [plz|please|]
[quisiera|me gustaria|puedo] [mover|cambiar|pasar] mi cita [para otro dia|al {dia}|para {day}]
swap my {weekday} for {weekday}
[could|can] we shift [{weekday}'s|{day}'s|my] [visit|{appt}] to [later in the day|the morning|{day}|{when}]
[any|is there a|what's the] chance of [moving|changing|shifting|bringing] my [{appt}|visit|booking] [up|forward|back|later|earlier] [a few days|a bit|by a week|an hour|]
[could|can] i come [an hour|a bit|a day|two hours] [later|earlier|sooner] [{day}|]
is it [ok|okay|possible|alright] if we do [{day}|next week|the {n}th|another day] instead [for my {appt}|]
i have a conflict [on the {n}th|{day}], let's [pick|find|choose] another [day|time]
i'd prefer [an afternoon|a morning|a later|an earlier] slot for my [booking|{appt}] [{day}|]
change the [hour|time|hora] of my [visit|{appt}] with {dr}`,
  view_prescriptions: `
[which|what] [tablets|pills|meds|medicines] am i [supposed|meant|told] to [be on|take|be taking] [at the moment|now|at night|in the morning|]
[remind me|tell me] what [the doc|the doctor|{dr}|they] [gave me|prescribed|put me on] [for my {body}|for {symptom}|last time|]
do i [still|] have [any|] [refills|repeats] [left|] [on|for] my [{med}|{drug}|prescription]
[bring up|show|open|display|pull up] my [current|] [drug list|medicine list|script|scripts|medecine list|med list|rx]
what strength [is|are] my [{med}|{drug}|pills]
[what's|what is] the name of the [antibiotic|pill|cream|medicine|tablet] [i was given|i take|{dr} gave me|i was prescribed]
[i ran|we ran|i've run|ran] out of my [{drug}|{med}|meds|pills] [and need more||, can i get more]
[show|see] [scripts|prescriptions|meds|my scripts]
[quiero ver|muestrame|cuales son] mis [recetas|medicamentos|medicinas] [activas|actuales|]
has my [prescription|script|{med} prescription] [for {med}|] [expired|run out|been renewed|ended]
when [do i|should i] take the [second|next|first|last] [dose|pill|tablet] [of {med}|]
[medicine|medication|meds|medecine|drug] list [please|]
how many times [daily|a day] [should i|do i] [use|take|apply] the [{drug}|eye drops|cream|{med}]`,
  view_reports: `
[has|did] [the lab|the hospital|anyone] [sent|send] back my [bloods|samples|tests|results] [yet|]
[i'd like|i want|let me have|can i have] a look at [the results of|] [my|last week's|the] [ultrasound|{lab}|{lab} results|scan]
[{lab}|cholesterol|hba1c|a1c|glucose|thyroid|vitamin d] [results|result|numbers|please|?]
my [hba1c|a1c|bloods|{lab}|cholesterol|ecg|kidney tests] [please|results|results please]
where's my [radiology|{lab}|lab|pathology] report
is there any [word|news|update] on my [biopsy|{lab}|results|bloods] [yet|]
[please|] let me [view|see|read] my [medical documents|reports|files|records|results]
did the doctor [upload|post|add|share] my [mri findings|{lab} findings|results|report]
how [were|are|was|did] my [kidney tests|liver tests|bloods|{lab}|results] [look|]
[ya llegaron|estan listos|donde estan] mis [resultados|analisis] [de laboratorio|de sangre|]
i had [an ecg|an x-ray|bloods|a scan|a {lab}|tests] [done|] {day}, can i [see it|see them|see the results|read the report]
what did the [stool test|urine test|{lab}|swab|culture|bloods] [show|say|find]
[i want|i'd like|let me] [to|] read my [discharge summary|{lab} report|clinic letter|referral letter|doctor's notes|operation notes|visit summary]
[can i see|show me] what my [x-ray|{lab}|scan|bloods] [showed|found|said]
[how do|do] my [labs|bloods|results|tests] look [ok|good|]
[ensename|muestrame|dame] los resultados de mi [biopsia|analisis|radiografia|{lab}]
send me my [{lab}|ct] report`,
  doctor_info: `
who [would be|is] the right [person|doctor|one] for [a stiff neck|{symptom}|my {body}|{body} trouble]
any [women|female|male|young|english speaking|experienced] [doctors|{spec}s] [for {specialty}|here|at the clinic|]
[got|have you got|do you have|can i see] a list of your [specialists|doctors|{spec}s|staff|surgeons]
does [anyone|any doctor|someone|a doctor] there [speak|do|treat|handle|know] [spanish|{symptom}|kids|house calls|{specialty}|sports injuries]
is [doctor {surname}|{dr}] [taking|accepting|seeing] new patients
[which|what] [physician|doctor|one] deals with [{symptom}|thyroid stuff|{body} problems|old people|children]
i need the name of a good [{spec}|allergist|doctor for {symptom}]
[what's|what is] {dr}'s [specialty|field|background|experience|schedule|availability]
who's [on duty|working|on call|in|there|around] [{day}|this {weekday}|tonight|]
what availability does {dr} have [{day}|on {weekday}|next week|]
[someone|a doctor|somebody] who [knows about|is good with|understands|specializes in] [kids with asthma|{symptom}|{body}s|{specialty}|the elderly]
tell me [more|] about [the surgeons|the doctors|your {spec}s|the staff] [on your staff|here|]
can a {spec} help with [{symptom}|my {body}|kidney stones|snoring]
[busco|necesito|recomiendame] un [buen|] [medico|{spec}|especialista] [para {symptom}|]
when is {dr} [in the office|in|available|free|back] [next|again|this week|]
is there [someone|anyone|a doctor] who can see [children|kids|my son|babies|old people|me on {weekday}]
is anyone [free|available|there|working] to see patients [{day}|on {weekday}]
names of [{spec}s|your doctors|the doctors] [please|]
[which|who] of your [doctors|staff|specialists] [handles|treats|does|deals with] [{symptom}|diabetes|{body} problems]
where does {dr} practice [and when|]
who can i talk to about my [migraines|{body}|{symptom}]
hay algun [pediatra|medico|{spec}] disponible`,
  message_doctor: `
[please|] [pass along|pass on|relay|mention|forward] to [{dr}|my doctor|the doctor|my physician] that [the tablets make me dizzy|{text}]
[shoot|send|drop|fire off] [{dr}|my doctor|my physician] a [quick|] [note|message|text|email]
[i'd like|i want|please have] {dr} to know [that|] [my stitches came out|{text}]
could you ask {dr} [whether|if] i can [drink|drive|fly|exercise|swim|eat dairy] [while on these pills|with the cast|on {med}|]
[write|send|compose|type] [a|] [message|note] to [the {spec}|my {spec}|{dr}|the nurse]
how [can|do] i [get in touch with|contact|reach|write to|message] [my doctor|{dr}|the doctor]
[escribele|dile|avisale|mandale un mensaje] [al doctor|a mi doctora|a la doctora {surname}] que {text}
i've a question for [my gp|{dr}|the doctor] about my [dosage|{drug}|results|{body}]
send {dr}: [can i go swimming with the cast|{text}|is it ok to fly|should i stop the {med}]
relay to my [physician|doctor|{spec}] that [the fever broke|{text}]
contact {dr} about my [referral|{drug}|results|bill|sick note]
[let|make sure] [the doctor|{dr}|my doctor] [know|knows] [i'll be ten minutes late|i am on my way|{text}]
talk to my doctor about [side effects|my {drug}|my {body}|the results|how i feel]
i [need|want|have] to ask my [{spec}|doctor] [something|a question|about {symptom}|about my {drug}]
i need to ask {dr} [something|a question|about my {drug}]
[could you|can you] get word to [my doctor|{dr}] that {text}
send this to {dr}: {text}
message the [doc|doctor|{spec}]
[avisale|escribele] a [la doctora|el doctor|mi doctor] {surname} que {text}
[i'd like|i want] to leave a note for [my doctor|{dr}]`,
};
