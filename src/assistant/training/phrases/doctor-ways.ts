import type { Templates } from '../expand.ts';

/** Further ways in which a doctor may put each wish. */
export const doctorWays: Templates = {
  view_schedule: `
[when|what time] do i [finish|start|get out|begin|wrap up] [{day}|on {weekday}|], [i have a school pickup|my wife wants to know|planning dinner|]
[i'm trying to plan|so i can plan|for planning] [dinner|a pickup|my evening], when [do i finish|is my last patient|am i done] {day}
is {weekday}'s [clinic|list|morning] [empty|full|busy|light|packed] [or not|]
how much [more|longer|of this] [have i|do i have] [got|left] [today|this afternoon|]
how many [people|patients|more|bodies] [am i seeing|do i have|on my list|are booked|left] [{day}|this afternoon|today]
[what's|what have i|what is] [left|on|lined up|waiting|ahead] [for me|] [{day}|after lunch|this afternoon|today]
who['s| is] [next|first|last|after {name}|before {name}|in at {hour}|coming at {hour}|up]
[is|has] my {hour} o'clock [here|coming|still coming|cancelled|arrived|a new patient]
[has|did] [anyone|anybody|someone] [cancelled|cancel|drop out|move|rebook] [on me|] {day}
[do i have|have i|any|is there] [a gap|gaps|a break|holes|space|free time] [before noon|{day}|after {name}|in the morning|between {hour} and {hour}]
when [can i|could i|is there time to] [grab a coffee|eat|take a break|make a call|get lunch] [today|]
[run|walk|talk|take] me through [{day}|my day|the list|the afternoon|my morning]
[bring up|pull up|show|display|give me|let me see] [my|the] [calendar|diary|day sheet|clinic list|roster of visits|agenda|list] [for {day}|]
am i [busy|free|booked|double booked|full|seeing anyone] [{day}|at {hour}|after lunch|anywhere]
when is {name} [coming|in|due|booked|coming in to me]
[do i|am i] [see|seeing] {name} [this week|{day}|today]
[which|any|how many] [video|phone|home|new patient|follow-up] [visits|appointments] [do i have|] {day}
[appts|appointments|list|clinic|sched|diary] [{day}|pls|for {day}]
[how|what] [bad|full|busy|heavy] is [{day}|my afternoon|the rest of the day|next week]
[que|cuantos pacientes] tengo [hoy|manana|el lunes|esta tarde]
[a que hora|cuando] [empiezo|termino|acabo|es mi primer paciente] [el lunes|manana|hoy]
[quien|cual] [sigue|es el siguiente|viene ahora|viene despues]
[mi|muestrame mi] [agenda|lista] [de hoy|del jueves|de manana]
[kindly|please] [show|display] [today's|tomorrow's|my] [opd|] [appointments|list|bookings]
[abeg|please] [who|who and who] i [dey see|go see|get] [today|tomorrow]
[what have you|who have you] got me [doing|seeing] [{day}|on the {n}th]
[the whole week|my week|next week] [at a glance|please|how does it look]
[wife|husband|my kid] wants to know when i'll be [home|done|free], what's my last [slot|patient]
my [half past two|{hour} o'clock|ten thirty|quarter to four|{hour}:30|{hour} pm], who is [that|it|she|he|this]
who is [that|it] at [half past two|{hour}|{hour}:30]
`,
  set_availability: `
you have me [starting|finishing|on|down as starting] at {hour} and [that's wrong|it should be|it's really] {hour}:30
my [hours|availability|times|clinic hours] [are wrong|need changing|are off], [it's|i work|should be] {range} [on {days}|]
keep {days} open for [me|bookings|patients] [{range}|]
[open|open up|add|release|put on] [{days}|{day}|an extra clinic {day}|my {weekday}] [{range}|for bookings|to patients]
[i'm|i am|i'll be] [happy to|able to|going to|free to] [do|work|see people|take patients] {days} [{range}|from now on|from {month}]
[i can|i could|i'll] [do|take|offer|cover|see patients] [extra|{days}|a late clinic|the weekend clinic|an early start] [{range}|{day}]
[let|allow] [patients|people] [to book|book] me [until {hour}|{range}|on {days}|from {hour}]
[start|begin] taking [bookings|patients] for me [on|at] [{days}|{hour}]
make me [bookable|available|open] [{day}|on {days}] [{range}|]
[change|switch|move|set|update] my [{weekday}|working|clinic|opd|office|consultation] [hours|timings|times|schedule] to [{range}|mornings only|afternoons]
[extend|shorten|lengthen] my [{weekday}|evening|morning] [clinic|session|hours] [till|to|until] {hour}
from [next week|{month}|now on|the first] [i work|my hours are|i'm in|i'll be in] [{days}|{range}|mornings only]
[i've gone|i'm going|now] [part time|full time], so [it's|make it|i'm] {days} {range}
no more {weekday}s [for me|], i'm [doing|moving to|in on] {days} {range}
[use|make it|set] [15|20|30] minute [slots|appointments] [on {days}|{range}|]
[normal|usual|regular|same] hours [again|as last month|back] [from {day}|but add {days}|]
[work|clinic] days [{days}|are {days}|will be {days}]
[hours|avail|availability]: [{days} {range}|{range}]
[{days}|{day}] {range}[, put it in|, that's my clinic| please|]
[let's go with|i'd like|put in] [7am starts|later finishes|{range}] on {days}
[trabajo|atiendo|estoy disponible] [los lunes|los martes|de lunes a viernes|el sabado] de {hour} a {hour}
[abre|habilita|agrega] [mi agenda|horas|turnos] [los jueves|el sabado|por la tarde|el viernes de {hour} a {hour}]
[kindly|please] [update|note] my [timings|opd timings|consultation hours] [{range}|henceforth {range}]
i [dey|will be] [available|around] [every {weekday}|on {days}] [from {hour}|{range}]
what would i do to [add|change|open] [hours|my hours|a session] [on {days}|]
`,
  block_time: `
[blk|blok|block|close|shut] [{weekday}|fri|tues|{day}] [am|pm|afternoon|morning|{range}]
no [pts|patients|bookings|appointments|one] [12-1|{range}|after {hour}|{day}|before {hour}]
i'd [like|love|need] a [breather|break|pause|rest|lunch|gap] [between twelve and half twelve|{range}|at {hour}|{day}]
i'm on [nights|call|a course|study leave|duty elsewhere], so no [morning|afternoon|] [bookings|patients|clinic] {day}
[abeg|please] [no allow|don't let|do not let|no let] [anybody|anyone|people] [book|to book] me [{day}|on {weekday} evening]
[nobody|no one|no bookings] [after|before] {hour} [today|please|{day}]
[i'm|i am|i'll be] [off|out|away|in theatre|in court|at a funeral|in surgery|at a conference|on leave|down with flu] [{day}|all day {day}|next week|from the {n}th to the {n}th]
[calling|phoning] in sick [{day}|], [don't let anyone book|close my list|clear nothing but take no more]
my [kid|daughter|son|mother] has [a recital|a match|an operation|a school play|an appointment] {day}, [need that hour blocked|keep that free|block it|i won't be in]
[keep|leave|hold] [lunch|{weekday} afternoon|{range}|the last hour|my {weekday}] [clear|free|empty|for charts|for paperwork]
[hold|reserve|put aside|set aside|save] [30 min|an hour|the morning|half an hour|{range}] [at {hour}|{day}] for [paperwork|the team meeting|grand rounds|charts|teaching]
[take|mark|put|count|show] me [out|off|as out|busy|unavailable|on leave|away] [{day}|{when}|{range}|of the rota {day}]
[stop|pause|halt|suspend] [bookings|people booking me|new appointments] [for|on] [{day}|the {n}th]
[holiday|vacation|annual leave|leave|conference|jury duty|maternity leave|training] [{day}|from the {n}th to the {n}th|next week|1 to 15 august][, block it|, black it out|]
[the afternoon|the morning|the first hour] of [the {n}th|{weekday}|tomorrow] is [no good|out|not possible|taken], [make it unavailable|close it|block it]
[need|have] to [be gone|leave|get out] by {hour} [on the {n}th|{day}]
[half day|short day|early finish] [{day}|on the {n}th], [i'm gone from|out at|nothing after] {hour}
i [won't|will not|can't] be [in|here|around|at work] [{day}|before ten|until {hour}|next {weekday}], [close the early slots|block it|no patients please|]
[don't|do not|never] [put|book|schedule] [anyone|anybody|people|patients] [in|into|] [my {hour} o'clock|{day}|after {hour}|{range}]
[bloquea|cierra|tapa] [mi agenda|el martes|el viernes por la tarde|de {hour} a {hour}]
[no voy a estar|no estoy|estare fuera|no atiendo] [el viernes|manana|la proxima semana|del 10 al 20]
[vacaciones|licencia|congreso] [la proxima semana|en agosto|el jueves][, no me agenden|]
[kindly|please] block my [opd|calendar|slots] [{day}|on 26th], [i am out of station|i am travelling|i have a function]
[i no go dey|i no dey] [around|come] {day}, [block am|no book anybody]
nothing [after {hour}|before {hour}|at all] [this week|{day}|that month], [please|i'm fasting|i've a train]
[and|also|then|] the same [on|for|for next|every] {weekday} [too|as well|please|]
[undo|lift|unblock|reopen|remove the block on|take the block off|free up] {weekday} [please|pls|again|]
[{weekday}|{day}] [too|as well], same [time|times|hours|reason|stretch]
`,
  view_patients: `
[who|which people] [are|do i] [my|look after|treat|have] [diabetics|asthmatics|heart failure patients|pregnant patients|patients with {dx}|elderly patients]
[which|who] of my patients [are|is|has|have|haven't] [over seventy|on {med}|been in for a year|{dx}|overdue]
[all|any|how many] [diabetics|asthmatics|kids|new patients|women|over 65s|patients with {dx}] [on my panel|on my list|under me|do i have]
[do i|have i] [have|got] a [patient called|mrs|mr|patient named] {surname} [on my list|]
is {name} [one of mine|my patient|on my list|on my books|under me]
[find|search|look up|look for] [a patient|the patient|patients|someone] [called|named|whose name starts with] [{surname}|{first}|mc|g]
[list|show|name|give me|print] [all|everyone|the people|the patients] [under my care|i look after|registered with me|assigned to me|on my books]
[patients|pts|my patients|panel|patient list] [pls|please|list|]
how [many patients|big] [do i have|is my panel|are on my books|in total]
[who|anyone] [was|has been|got] [added|assigned|registered|transferred] to [me|my panel|my list] [this month|since {month}|lately|]
[sort|order|filter|show] [my|the] patients by [name|age|last visit|condition]
which patients are [mine|with me] and which are [dr {surname}'s|somebody else's]
[kindly|please|abeg] show [me|] [list of|all] [my|the] [patients|people] [registered under me|wey i dey treat|]
[mis|lista de mis|muestrame mis] pacientes [diabeticos|nuevos|]
`,
  patient_history: `
[did|has|had] {name} [have|had|ever have|get] [her gallbladder out|a stroke|an operation|a colonoscopy|the flu jab|a reaction to {med}|a fracture] [or am i thinking of someone else|before|]
who [treated|saw|operated on|referred|diagnosed|looked after] {name} [for|about|with] [the dvt|{dx}|that|her {body}]
[que|cuales] [alergias|medicamentos|diagnosticos|antecedentes] tiene {first}
[is there|any|do we have] [a family history of|history of|record of] [bowel cancer|{dx}|heart disease|allergies] [noted|] [for|on|in] {name}
[why|when|since when] [did we|did i|was|is] [start|put|{name} on|give] {name} [on {med}|on steroids|{med}]
is that [the code|the dose|the tablet|the diagnosis|what] [she|he|{name}] had [before|last time|last year]
[was|is] that [what|the same one|the one] [she|he|{name}] [was on|had|took] [before|last time|in {month}]
why [is|was] {name} [still on|on|taking|given] {med}?
[what's|what is|tell me] {name}'s [story|background|history|past|deal|situation|medical history]
[what|anything] [do we know|do we have|is on file|is in the notes] [about|on|for] {name}
[{name}|{name}'s] [bp|k+|hba1c|egfr|potassium|weight|inr|cholesterol|ecg] [last visit|latest|trend|over the year|last time|]
[last|latest|previous|recent] [bp|egfr|hba1c|weight|visit|labs|scan|scope|consultation] [for|of|on] {name}
[labs|allergies|meds|chart|notes|history|summary|timeline|surgeries|conditions|pmh|smoking status][,|:| for| of|] {name}
[what|which] [meds|tablets|drugs] is {name} [on|taking] [these days|now|for her pressure|]
is {name} [allergic to anything|up to date with her jabs|diabetic|a smoker|on warfarin|known to have {dx}]
how long has {name} been on {med}
when was {name}'s last [scope|visit|{lab}|check|admission|tetanus]
what [was|did] [the outcome|the result|it show|{name}'s {lab} show] [of {name}'s {lab}|]
[remind me|refresh my memory|bring me up to speed|fill me in] [on|about] {name}
[remind me|tell me] what we [did|gave|tried|prescribed] for {name}'s [{dx}|{body}|cough]
[before i|i'm about to] [ring|see|call|meet] {name}, [give me her background|what should i know|a quick summary|what's been going on]
{name} is [here|in front of me|outside|on the phone], what's [her story|he had before|been going on|the background]
[pull|pull up|open|show|get] [the|] [chart|file|record|notes] [on|for|of|] {name}
[ensename|muestrame|abre] [el historial|la ficha|los analisis] de {first}
[cuando|que] [fue la ultima visita|le recetamos|tomaba|tuvo] [de|a|] {first}
[kindly|please] show [previous records|case history|old reports] of [patient|] {name}
[abeg|please] [wetin dey|show] {name} file
does {name} [smoke|drink|live alone|have any allergies|take {med}] [according to the notes|]
[was|is] {name}'s [potassium|sugar|iron|pressure] [high|low|ok] [last time|before|]
`,
  add_prescription: `
[new|another|a new|fresh] [rx|script|prescription] [please|for {name}|]
{name} [rang|called|phoned|asked|is] [for|out of|nearly out of|wanting] [more of|] [her|his|the] [blood pressure tablets|{med}|insulin|inhaler], [sort her out|do another script|renew it|give him another month]
[let's|i'd like to|we'll|i want to|going to] [get|put|start|have] {name} [going|started|] on {med} {mg} {freq}
[stick|put|pop|place|get] {name} on {med} {mg} [{freq}|for {n} days]
{med} {mg} {freq} [{dur}|][, for|, that's for|, patient|] {name}
[rx|scrip|script|prescribe|order|write] {med} {mg} {freq} [for|to] {name}
[up|increase|raise|double|bump] {name}'s {med} to {mg} [{freq}|]
[halve|lower|cut|reduce|drop] {name}'s {med} to {mg} [{freq}|]
[switch|swap|change|move] {name} [from {med}|over] to {med} {mg} [{freq}|]
[another|one more] [month|week|box|course|ninety days] of {med} for {name}
[repeat|renew|refill|reissue|redo] [{name}'s|the] {med} [for {name}|same as before|ninety days|]
{name} [has|needs|wants] [something|a script|{med}] for [the cough|{symptom}|{dx}], {med} {mg} {freq}
[she's|he's] got {dx}, {med} {mg} {freq} for {name}
{dx}: {med} {mg} {freq}, [patient is|for] {name}
[needs a script|write one|i want to prescribe|can i prescribe]: {name}
[recetale|receta|agrega|dale] {med} {mg} [cada 8 horas|cada 12 horas|una vez al dia|al acostarse] [a|para] {first}
[kindly|please] [prescribe|write|give] [tab.|tablet|syrup|] {med} {mg} {freq} [to|for] {name}
[abeg|please] write {med} {mg} for {name} {freq}
[wouldn't hurt|would be good for] {name} to be on {med}, {mg} {freq}
[back on|restart|resume] [the|] {med} for {name}, {mg} {freq}
[send|phone|call] [in|] {med} {mg} {freq} to the pharmacy for {name}
give {name} {med} {mg} {freq} {dur}
{med} {mg} {freq} [after meals|after feeds|] until [finished|gone|the bottle is empty|the course is done], [for|] [infant|baby|] {name}
`,
  discontinue_prescription: `
[que|haz que] {first} deje [la|el] {med}
[his|her] [potassium|creatinine|pressure|sodium|inr]['s| is] [5.9|too high|low|through the roof|up] so the {med} [goes|has to go|stops|is off], {name}
{name} [shouldn't|should not|needn't|mustn't] [be on|stay on|be taking|have] {med} [anymore|any longer|any more]
why is {name} still on {med}? [take it off|stop it|it should go|end it]
stop the {med} {mg} [daily|{freq}|], {name} [coughs|is coughing|is dizzy|has a rash|fell]
stop {name}'s {med}[, she's pregnant|, kidneys|, bleeding|. she's itching|, it gives him cramps|]
{name} [coughs|is dizzy|fell twice|is bleeding|has a rash|is pregnant] [on|from|with] [the|] {med}, [stop it|so stop|take it off|it must go]
[kill|pull|nix|ditch|drop|axe|bin|cease|end|halt|void|strike] [the|] {med} [for|on] {name}
{name}'s {med} [can go|can come off|has to go|is finished|is done|must stop|can be stopped]
[take|get|wean|bring] {name} off [the|] {med}
[dc|d/c|stp|stop|disc] {med} {name}
{med} [off|out|stopped|no longer required|to be stopped] for {name}
[no more|enough] {med} for {name}
{name} [has had enough of|is done with|finished|gave up|can't tolerate|reacted to] the {med}, [stop it|mark it stopped|take it off the list|end it]
[hold|pause|suspend] {name}'s {med} [till i see him|for the procedure|for now|until the labs are back]
that [script|prescription] [i wrote|i gave] [for|to] {name} was a mistake, [void it|cancel it|take it off]
[cancel|revoke|withdraw|delete|undo] the {med} i [gave|wrote for|prescribed] {name} [this morning|yesterday|]
wrong drug on {name}'s list, [delete|remove|stop] the {med}
[duplicate|double] entry, [stop|remove] the second {med} for {name}
[we don't need|no need for|no further need of] the {med} for {name} [anymore|after surgery|now]
[can|could] the {med} be [withdrawn|stopped|discontinued|taken off] for {name}
the {med} is giving {name} [muscle pain|a cough|nightmares|swollen ankles], [so off it|stop it|get rid of it]
[suspende|quita|retira|suspender] [la|el] {med} [a|de] {first}
[kindly|please|abeg] stop [tab.|that|the] {med} [of|for] {name}
i [want|would like] {name} [off|to stop] [the|] {med} [today|now|]
[let|have] {name} [come off|stop|finish] [the|] {med} [today|now|]
`,
  add_diagnosis: `
put {name} down as [a type 2 diabetic|asthmatic|hypertensive|a diabetic|having {dx}|an epileptic]
[agrega|anota|apunta|registra|pon] {dx} [al historial de|para|a|en la ficha de] {first}
[diagnos|diagnose|dx|dx:|diagnosis|diag] {dx} [for|in|,|] {name}
{name} has {dx}[, please record it|, put it in|, note it down| now, add that|, log it]
{icd} [for|,|to|on] {name}
[code|add|log|enter|record|chart|list|file] {dx} [for|on|under|to|against] {name}
[that's|this is|it's|looks like|we're calling it] {dx} [on|for|in] {name}[, note it|, code it|, put it on the list|]
{name}'s [toe|scan|biopsy|spirometry|ecg|swab] [is|says|shows|confirms|came back] {dx}[, add it|, stick it in the notes|, document that|, so code it]
[update|add to] {name}'s problem list[:| with| and add] {dx}
[mark|label|register|flag] {name} as having {dx}
[new|working|confirmed|probable|final] [dx|diagnosis][:| of| is|] {dx}[,| for| in] {name}
[impression|assessment]: {dx}. [pt|patient|for]: {name}
[i reckon|i'm fairly sure|i think|pretty certain] {name} has {dx}, [pop it on the record|put it on the chart|write that down]
[she|he] meets [the|] criteria for {dx}, {name}, [register it|add it|code it]
[kindly|please] [add|enter] diagnosis of {dx} for [patient|] {name}
[scope|x-ray|scan|biopsy|culture|bloods] [shows|confirms|says|came back] {dx}, {name}, [code it|add it|record that]
what {name} has is {dx}, [get that down|enter it|put that on file]
[abeg|please] put say {name} [get|has] {dx}
[need|i need|want|i'd like] to [add|make|enter|record] a [dx|diagnosis] [for {name}|entry|]
`,
  urgent_patients: `
who's [crook|poorly|sick|in trouble|bad|worst|deteriorating|the worry|critical|crashing] [today|right now|at the moment|]
is [anyone|anybody|someone] [in bother|in trouble|crashing|about to crash|going off|going downhill|in danger|struggling|unwell|at risk]
[anyone|anybody] [going off|crashing|in danger|deteriorating|in trouble|that can't wait|i should worry about]
what's [lit up|flashing|red|on fire|ringing|on the board|kicking off|burning]
is the [board|alert list|emergency queue] [clear|empty|quiet|red|lit up]
are we [all clear|clear|quiet] or is [something|anything|someone] [burning|wrong|in danger|going off]
[handover|handing over|coming on shift|just on]: [who is sick|who's the worry|who do i see first|who's unwell]
who [has|'s] [messaged|written|texted|reported] with [something life threatening|chest pain|an emergency|something serious]
any [code blues|codes|emergencies|red flags|flags|alerts|alarms|crises|urgent ones|critical ones] [overnight|while i was in theatre|today|pending|]
can i [go to lunch|go home|leave|take a break] or is [someone|anyone|somebody] [about to crash|in danger|waiting on me urgently|in trouble]
[let me see|show|list|give me|bring up] [all|the|] [high priority|urgent|critical|red|emergency] [patients|cases|ones|alerts]
did [anyone|anything|any alarm] [trigger|come through|go off|come in] [overnight|while i was in surgery|during lunch]
[have i missed|did i miss] [an emergency|an alarm|any alerts|anything urgent] [while i was scrubbed|in theatre|]
who [needs|should i] [seeing to|see|me|to be seen|call|ring] [first|most|urgently|before anyone else|right now]
who [can't|cannot|shouldn't] wait [until tomorrow|any longer|]
[unanswered|open|outstanding|unacknowledged|unack'd|pending] [alerts|emergencies|alarms]
[alerts|urgent|emergencies|crit pts|red flags] [pls|please|?]
my [pager|phone|beeper] [went|buzzed|is going], [what's the emergency|who is it|what is it]
the nurse [said|mentioned] [someone has|somebody with] chest pain, [who|which patient] is it
[hay|alguna|tengo] [emergencias|alertas|urgencia] [pendientes|nuevas|ahora]
[quien|que paciente] [necesita atencion inmediata|esta grave|esta mal|es urgente]
[kindly|please|abeg] [any|list] [emergency|serious] [cases|patient|dey] [pending|at present|]
`,
  acknowledge_alert: `
i'll [ring|call|phone|see|visit] {name} [now|right away|myself], [tick it off|clear it|mark it|acknowledge it]
[just off the phone with|just spoke to|i've just rung|just saw] {name}, [you can clear it|clear the alert|mark it done|acknowledge it]
[ackd|acked|ack|ack'd|acknowledged] [thx|thanks|], {name}
[running|on my way|heading|going] to [bed 4|{name}|ward 3|the room], [mark it mine|acknowledge it|i've got it|alert is mine]
[claim|take|own|grab] {name}'s [alarm|alert|emergency] for me
[got|i've got|i have] {name}'s [alarm|alert|emergency|page], [leave it with me|i'm on it|mark it]
[i've got|i'm with|i'm seeing to|i am attending|i'm onto] {name}[, mark it|, you can stop the alarm|, leave it with me|]
{name}'s [in the ambulance|on her way to a&e|been seen|stable now|sorted], [alert dealt with|close the alert|acknowledge it|clear it]
[mark|show|log|put down] {name}'s [alert|alarm|emergency] as [seen|handled|mine|being dealt with|read|received]
[silence|stop|quiet|close|clear|sign off|tick off] [the|that] [alert|alarm|beeping] [for|on|from] {name}[, i know|, i'm with her|, i'm on it|]
[seen|received|noted|copy|roger], {name}'s [alert|emergency|alarm|chest pain]
[seen|noted|copy that], [en route|on my way|heading there|going to {name}]
put my name [against|on|beside] {name}'s alert
[show|record] that i've [responded to|seen|answered] {name}[|'s alert]
i'll [own|take|handle|deal with|look after] [{name}'s alert|the {name} one|that alert]
[alert|number] [one|two|three] is mine
[ya vi|marca como vista|yo veo|confirmo] la alerta de {first}
[kindly|please] acknowledge [the|] [alert|alarm|emergency] of {name}
consider {name}'s alert [acknowledged|seen|dealt with|handled]
i've [sent|directed] {name} to [the er|a&e|casualty], [acknowledge the alert|alert can be closed|mark it handled]
[aknowledge|acknowlege|ackn] {name}'s [alert|emrgency|alarm]
`,
  message_patient: `
[txt|text|msg|message|ping] {name} [2|to] [come in 10 min early|bring the forms|call me|fast before the test|rest]
give {name} a [shout|buzz|heads up|message] [and say|that|to say] [i'm running half an hour behind|{advice}|we're late]
answer {name}'s [question|message]: [two hours apart is fine|yes|no, not with food|{advice}]
[please|kindly] [intimate|inform|advise|tell] [patient|] {name} [that|] [surgery is at 7 am|{advice}|to come fasting]
for {name}: [keep the foot elevated|{advice}|rest and fluids|no driving yet]
note [to|2|for] {name}[,|:] [well done on six weeks|{advice}|get well soon|take it with food]
[congratulate|wish|thank] {name} [on the baby|on quitting smoking|a happy birthday|for the card|a speedy recovery] [from me|]
say [sorry|thanks|hello|congratulations|happy birthday] to {name} [for the wait|from me|for the flowers|]
[apologise|apologize] to {name} for [the wait|running late|the mix-up|yesterday]
[tell|let|inform|remind|advise] {name} [know|] [that|] {advice}
[ask|check with|see if|find out whether] {name} [how the wrist is|is feeling better|picked up her inhaler|has any pain|can come earlier]
[reply|write back|respond|get back] to {name}[:| and say| saying| that] [yes she can drive|{advice}|all fine|no need to worry]
remind {name} [re|about|of|to] [fasting|his bp diary|the appointment|take her tablets|bring a sample]
[have|get] {name} [ring|call|to call|to ring] [the office|me|us] [this afternoon|back|]
{name} [needs to know|should hear|should be told|ought to know|is waiting to hear] [that|:|] {advice}
i owe {name} [an answer|a reply|an update], [tell him|say|let her know] {advice}
[forgot|i forgot] to [tell|say to] {name} [no alcohol|about the driving|{advice}], [please message him|let him know|send it]
[pass on|relay|convey] to {name} [that|] {advice}
send {name} [the following|this|a note|a line|a message][:| ] {advice}
[dile|avisale|escribele|mandale] a {first} [que|:] [venga en ayunas|todo salio bien|tome mas agua|me llame]
[preguntale|pregunta] a {first} [si sigue con tos|como esta|si tomo la pastilla]
[abeg|please] tell {name} [make she|make e|to] [rest well|finish the drugs|come tomorrow]
[is there a way|how do i|can i|i need|i want] [for me|] to [write|send something|get a message] to {name}[|'s mum|'s family]
[let|make] [{name}|{name}'s mum|{name}'s husband] [know|aware] [that|] {advice}
[new message|message|write] to a patient
follow up with {name} by message [about|on] [her palpitations|{symptom}|the results]
dictation for {name}. dear {first}, please [stop taking your {med} before the scan|come fasting|rest for a week]. [if you get {symptom}, call us.|] yours, [dr {surname}|{first} {surname}|ann].[ end of dictation.|]
[letter|dictation|message|note] to {name}: dear {first}, [please stop the {med} two days before|your results are fine|{advice}|take it with food], [yours|regards], dr {surname}
`,
};
