import type { Templates } from '../expand.ts';

/** Wishes that doctors put roundabout: in idioms, behind what is no wish, or in the words of another wish. */
export const doctorRoundabout: Templates = {
  view_schedule: `
[i thought|i had|wasn't|i was told|isn't] {name} [was|is|down|coming|in] [at|for] {hour}, [is it|or is it|was it|or was that] [half {hour}|{hour}:30|{hour}]
[anything|anyone|anybody|any changes|who's] [new|added|squeezed in|moved around|booked] [in|on|into|to] [the book|my book|the list|my list|the diary|my day] [since last night|overnight|since i left|while i was out|today|since {hour}]
before i [block|change|close|plan|prescribe|promise] anything, [run me through|show me|what's on|who's on|read me] {day}
[did|has|will] [my {hour}:30|the {hour} o'clock|my last one|the first one|{name}] [cancel|cancelled|rebook|drop out|confirm|show up|turn up|pull out|move]
[did i|have i] [already|ever|really|] [block|blocked|close|closed|keep|kept] [{weekday}|{day}|the {n}th] [off|free|or not|]
[whom|who] [shall|will|do|am] i [be seeing|see|attend to|receive|have before me] [{day}|in the morning|next|at {hour}]
[will|is|does] {weekday} [be a|a|look like a] [long|short|heavy|quiet|light] [one|day|list]
[first|last] [face|person|name|one|body] [i see|on the list|through the door|in the chair] {day}
what [awaits me|am i in for|have i let myself in for|does fate hold|am i walking into|is in store] {day}
[what|how] time [is|does] {name} [come|due|get here|arrive|on today]
[where|when] does {name} [fit in|come up|fall] [{day}|on my list|]
[is|any] [there|] [room|air|slack|breathing space] [in|left in] [my day|{day}|the afternoon|my {weekday}]
[how many|are many] [folks|ppl|heads|souls|patients] [turn up|am i seeing|are coming|must i see] [{day}|the week of the {n}th|between {hour} and {hour}]
[anyone|anybody|somebody|who] [between|from] {hour} [and|to] {hour}[?|, or is it free|]
[after|once] {name}, [who's next|who comes|what's left|am i done]
[do i|can i] [get|have] [a lunch|any lunch|an early night|an hour to myself] [{day}|or am i booked|looking at my list]
[is|was] {name} [moved|still in|still coming|squeezed in|on for] {day}
[i'm|am i] [double booked|overbooked|free|clear] [at {hour}|{day}|around {hour}][?|, check|]
[the {n}th|{weekday}|{day}|on {weekday}|after {hour}], [anybody|anyone|who|anything|somebody]?
[has|did|have] [anybody|anyone|someone|people] [slipped|sneaked|got|been put|been squeezed] [onto|on|into] my [list|schedule|afternoon] [while i was at lunch|today|since this morning]
is there a [hole|gap|opening|free spot] [anywhere|somewhere] [{day}|today|in my day] for [a phone call|a coffee|a walk-in|one more]
[do we have|where's|when's|have we got] {name} [before or after lunch|in the morning or later|today or tomorrow]
[walk-in|extra patient] at {hour}, [do i have time|is that free|am i free]
[quien|a quien] [viene|veo|atiendo|me toca] [manana|hoy|el lunes|a las {hour}|despues]
[cuantas citas|que citas|que pacientes|que] tengo [el jueves|manana|hoy|esta semana|por la tarde]
[tengo|hay] [hueco|espacio|algo libre|a alguien] [el jueves|manana|a las {hour}]
`,
  set_availability: `
[accept|take|allow|offer|welcome] [appts|bookings|appointments|patients|visits] [on|for|] [{weekday}|weds|{days}|thurs|tues] [pm|am|afternoons|mornings|evenings|{range}] [too|as well|also|from now on|please]
[add|put|include|throw in|tack on] [{weekday}|weds|tues] [pm|am|afternoons|mornings|evenings|{range}] [to|in] my [hours|week|clinic|template|availability]
[my|the] [kid|daughter|son|baby|wife] [starts|began|goes to] [nursery|school|a new job|daycare], so [i begin|i shall start|i start|i finish|make me start] at {hour} [instead of|not|rather than] {hour}[, weekdays|, {days}|]
[i shall|i will|i'm to|i am going to|expect me to] [begin|start|finish|stop|open] at {hour} [instead of|rather than|and not] {hour} [on weekdays|{days}|from {month}|]
[please|kindly|] [let it be known|note|announce|tell the system] that i [shall see|see|receive|will take] patients [on {days}|{days}|{range}] [{range}|]
[change|redo|rework|update] my [week|weekly] [template|pattern|grid|plan][,|:|,] [{weekday}|tues|weds] [should run|runs|goes|is] {range}
update when [i'm|im] [bookable|available|open|in]: [{days} {range}|{weekday} {range}, {weekday} {range}]
i can [take|see|fit] [patients|people|folks] [this|on|next] {weekday} [{range}|from nine till one|morning], [unusually|for once|as an extra|just this once]
[i've|i have] [room|time|capacity] for [patients|more people|extra visits] [on {days}|{days} {range}|{weekday} evenings]
[lunch hour|the lunch hour|my early mornings|{weekday} evenings|the late slot] [is|are|can be] [bookable|open|on offer|available] [now|{days}|from {month}|]
[make|have] [{weekday} evening|my {weekday}|weekday mornings|{days}] bookable [until {hour}|{range}|again|]
[going|gone|going down to|back to] [part time|full time|three days|four days|half days][!!|,|:] {days} [only|] {range}
[standard|normal|usual|regular|old] [week|hours|pattern|times] [again|back|restored] [pls|please|] [mon-fri {hour}-{hour}|weekdays {range}|{days}]
[i|we] [work|do|see people] {days} [now|these days|from {month}], {range}, [so fix it|so set that|change it]
[people|patients|they|folks] [should|may|can] [be able to book|book|reach|get] me [from {hour}|{range}|until {hour}|on {days}]
[open|free|release] [me|my book|my list|the book|my diary] [up|] [{weekday} evenings|{days}|mon evenings] [til|till|until|from] {hour}
[no|never] [more] {weekday}s for me, [instead|but] {days} {range}
i [want|need|have|would like] to [change|adjust|fix|redo|talk about|do] something [about|with|in] my [hours|availability|working times|clinic times]
[can we|let's|i want to|i need to] [change|adjust|fix|look at|set] my [hours|availability|clinic hours|opening times]
you [can|may|could] [give out|offer|sell|let people have|hand out] my [{weekday} evenings|{days}|early mornings|{weekday} {range}] [as well|too|again|], {hour} to {hour}
i [dropped|gave up|stopped doing|no longer do] {days}, [so|which means] [it's|i'm in|my hours are] {days} {range} [now|]
[new baby|back injury|studying again|less energy], so [shorter|fewer|other] [days|hours]: {range} {days}
[quiero|voy a|ahora puedo|desde hoy puedo] [atender|recibir pacientes|ver pacientes] [tambien|] [los sabados|los martes|de lunes a jueves|por las tardes] [de {hour} a {hour}|]
[a partir|desde] [de enero|del lunes|de ahora] [trabajo|atiendo|estoy] de {hour} a {hour}
[cambia|actualiza|pon] mi [horario|disponibilidad][:| a] [lunes a viernes|los martes] de {hour} a {hour}
`,
  block_time: `
[could you|can you|please|kindly] [see to it|make sure|see|arrange|ensure] that [i am|i'm] [left alone|undisturbed|not disturbed|not booked|left in peace] [between noon and two|{range}|after {hour}] [on {weekday}|{day}|this week]
i [have|have got] [board papers|a grant|exams|reports|a lecture|a talk|charts|a budget] to [prepare|write|mark|finish|do][, so|;|,] [leave me alone|let nobody in|keep people away|no visits|spare me patients] [{range}|{day}|{day} {range}]
[let|allow] [nobody|no one|no patients] [in|through|near me|onto my list] [{range}|{day}|after {hour}|{day} {range}]
[keep|hold|guard] [{range}|{day}|{day} {range}|an hour {day}] [to myself|for me|sacred|patient-free|quiet|for my own use]
[tengo|hay] [una junta|una reunion|dentista|un curso|una conferencia|un viaje] [el jueves|manana|el lunes|el viernes] [de {hour} a {hour}|a las {hour}|], [aparta|bloquea|reserva|cierra|quita|guarda] [ese rato|esa hora|ese tiempo|la agenda|ese espacio|ese dia]
[aparta|guarda|reserva|dejame] [ese rato|una hora|la manana|el mediodia|de {hour} a {hour}] [el jueves|manana|para mi|para papeleo|libre]
[no me|que no me] [pongan|den|agenden|metan] [pacientes|citas|a nadie] [el martes|manana|de {hour} a {hour}|esa tarde]
[i'll be|i'm|i am|i shall be|we're] in [lisbon|paris|{city}|court|theatre|denver|the mountains] [from the {n}th to the {n}th|{n} to {n} {month}|{day}|all {day}]
[the plumber|the movers|the electrician|the cable guy|the vet|the car|my dentist] [comes|is due|has me|needs me] [{day}|{day} at {hour}|at {hour} {day}], [no patients|nobody|block that|keep it clear|not bookable] [{range}|then|please]
[root canal|mri|dentist|haircut|court|therapy|a funeral|school play|parents' evening] [at {hour}|{day}|at {hour} {day}], [nobody|no one|no patients|nothing] [{range}|after {hour}|till i'm back|then] [pls|please|]
[grand rounds|m and m|journal club|board meeting|audit|mandatory training|fire drill] {day} {range}, [can't|cannot|won't] [see folks|see patients|be in clinic|take anyone] then
[picking up|dropping off|collecting] [my kid|the kids|my mother|my son] [early|] {day}[.|,|;] [off|gone|out|away] [from|after|at] {hour}
[let me|i want to|i need to|i'd like to] [eat|breathe|go home early|sleep in|get out|nap|catch up] {day}[, so|,|:] [no one|nobody|nothing|no bookings] [{range}|before {hour}|after {hour}]
[i'm|im|i am] [out sick|ill|down with flu|throwing up|not well] [today|{day}], [close it|shut it|no one in|close the book|take me off]
[vacation|holiday|leave|pto|out of office] {month} {n} [thru|through|to|until|-] {n}[!!!|, nobody|]
[wipe|strike|take] [{day}|{range} {day}|the {n}th] off [my calendar|the bookable times|the book]
[i can't|i cannot|i won't be able to|impossible for me to] [do|take|see] [anyone|patients|anybody] [{day}|{range} {day}|after {hour} {day}]
`,
  view_patients: `
[would you|could you|please|can you] [show|tell|list for|remind] me [whom|who|which patients|the people|those] [i have|i've] [inherited|taken over|got|taken on|picked up] [from|off] {dr}
[who|which patients|which ones] [did i|have i] [inherit|inherited|take over|taken over] [from|when] [{dr}|my predecessor|he left]
[roll call|head count|census|register|line-up|inventory|rundown] of [my|all my|all the] [pts|patients|people|panel|lot] [pls|please|]
i [can't|don't|cannot] [recall|remember] the [surname|name|last name], [starts with d|one of the ladies i treat|an older man of mine|{first} something][.|,] [bring up the names|show me the names|list them|let me see my list]
do i [have|see|treat|look after] [any|a|another] [{first}|{surname}|patient called {first}]
[who|which people|whom] [belongs to|is under|answers to|do i answer for|counts as] [me|mine|my care|my patients]
[whose|for whom] [doctor am i|am i responsible|am i the doctor]
[everyone|everybody|all those|the people|names of those] [who has me as their doctor|i follow|i treat|i look after|in my charge|signed up with me]
[the full|the whole|a complete|an up to date] [list|panel|roster|register|set] of [people|pts|patients|names] [i see|in my care|of mine|i'm responsible for]
[just|only] the names of my [patients|pts|people][, no appointments|, not the schedule|, nothing else|]
[spell|type|write] out [every|each] patient [i have|of mine|assigned to me]
[is|was] {name} [ever|] [assigned to me|given to me|mine|transferred to me|one of ours]
[what's|whats|what are|remind me of] [everyone's|everybody's|their|all the] names [again|], my patients [i mean|]
[print|read out|write down|tell] me all the names [in my practice|on my books|of my patients]
[a quienes|a cuantos] [atiendo|tengo a mi cargo|llevo yo]
[quienes son|cuantos son|nombres de|ensename] mis pacientes
`,
  patient_history: `
what [did|does|has] [cardiology|ent|derm|neurology|radiology|{specialty}|the surgeon|the specialist|{dr}|the hospital] [say|write|conclude|decide|recommend|find|think] [about|on|for|regarding|of] {name}
[did|have] we [ever|actually|really|] [diagnose|treat|test|screen|refer|tested|treated] {name} [with|for|w] {dx} [or just suspect it|or only suspect it|before|or not|already|or was that somebody else]
[was|is|has] {name} [ever|actually|really|formally|already] [diagnosed with|tested for|treated for|been told she has|known for] {dx} [or only suspected|or not|]
[did|have] [i|we] [already|ever|] [give|put|start|prescribe|given] {name} [{med}|on {med}|something for {dx}|antibiotics] [last time|before|in {month}|or not]
[did|has|have] {name}'s [mammogram|{lab}|results|scan|consult letter] [ever|] [come through|come back|arrive|arrived|turn up|get done|been done]
[is there|was there|anything|something] [something|anything|] in {name}'s [notes|chart|file|record] [about|on|of] [falls|drinking|{dx}|a fall|surgery|allergies]
[bring up|pull|open|have ready] {name} [before|b4] [she walks in|he comes|they come|we start]
[before i|ere i] [prescribe|order|stop|start|add] anything[:|,] [is|was] {name} on [blood thinners|{med}|anything|steroids]
[has|did] {name} [ever|] [react|reacted|do well|respond|complain] [to|on|with] {med} [before|last time|]
[who|when was it that we|when did we|which of us] [put|started|took] {name} [on|off] {med} [and when|and why|]
how [did|has|is] {name} [do|done|doing|fared|cope] on [the|] {med} [last time|so far|]
[when|how long ago] did i [last|] [see|examine|treat|talk to] {name} [and what for|and why|, and for what|last]
[which|what] [conditions|problems|illnesses|surgeries|diagnoses|complaints] does {name} [have listed|have on record|carry|suffer from]
[background|backstory|low-down|the lowdown|gist] on {name} [pls|please|before i go in|]
[wait|sorry|and|so|], what [did|does|has] [he|she|{name}] [report|say|write|mention|complain of|tell us|come in with|describe]
[did|have|has] [the eye people|the surgeons|cardiology|the hospital|the lab|the other clinic] [write|written|get|gotten|report|reported|come] back [to us|] [about|on|regarding] {name}
hx [on|of|for] {name} [67m|34f|]
[was|is] there [anything|something|a note] [from|by] [the eye clinic|the hospital|physio|the er] [about|on] {name}
[cuando|por que|que] [vi|tratamos|le dimos|dijo el especialista] [a|de|sobre] {first} [por ultima vez|]
[que toma|a que es alergico|que tuvo|que enfermedades tiene] {first}
`,
  add_prescription: `
{name}: stop nothing, [add|start|put on] {med} {mg} {freq}
[keep|leave|continue] everything [else|as is] [and|, just|but] [add|start] {med} {mg} {freq} for {name}
let {name} have {med} {mg}[,|] {dose} {freq} {dur}
{name} [could do with|would benefit from|may have|is to have|deserves|is due] {med} {mg} {freq} [{dur}|]
[on top of|besides|along with|in addition to] the {med}, {name} [gets|needs|should take|is to take] {med} {mg} {freq}
[i'd like|i want|let's] [to|] [try|trial] {name} on {med} {mg}, [mornings|evenings|{freq}]
[ready|about|time] to order [something|a drug|medication] for {name}: {med} {mg}, {freq}, {dur}
can we do {med} {mg} [x {n}d|{freq}] [on|for] {name} [no taper|with a taper|]
[treat|cover] {name} [with|using] {med} {mg} {freq} [{dur}|]
[same again|more of the same] for {name}: {med} {mg} {freq}
[que|quiero que] {first} [tome|empiece con] {med} {mg} [cada 12 horas|una vez al dia|por 7 dias]
`,
  discontinue_prescription: `
[off|out|away|down] with the {med} for {name}[, cough|, rash|, she's dizzy|]
the {med} [i|we] [started|gave|prescribed|put] [on|for|to] {name}[, cancel that|, undo it|, no more|, it goes]
{name} has had [quite|more than|] enough [{med}|of the {med}][;|,|.] [end it|stop it|finish it] [today|now|]
[kindly|please|] have {name} [cease|quit|stop|give up] [taking|] [the|] {med}
{name}'s {med} can [go|come off|be dropped|be let go][, she broke out in spots|, he's itchy|, no effect|, she's fine without it|]
{med} {name} -> [stop|off|end|dc] [pls|please|not taper|]
[we're|i'm|we are] [done|finished|through] with [the|] {med} for {name}
{name} [is|ought] to [stop|quit|come off|leave off|drop] [the|] {med} [from today|at once|for good|]
[no further|not another|never again] {med} for {name}
the {med} [isn't|is not|does not seem to be] [helping|working for|doing anything for|agreeing with] {name}[, let's drop it|, out with it|, so end it|, take it away]
[strip|clear|rid] [the|] {med} [from|off] {name}'s [list|medications|meds|regimen]
{name} [broke out|came out in hives|got a rash|bled|fainted] on [the|] {med}[, so it stops|, pull it|, no more of it|]
can we [end|drop|stop|close|finish] {name}'s {med}[, she's fine without it|, it's not needed|]
[quitale|suspendele|retirale] [el|la] {med} [a|a la senora|al senor] {first}
[que|haz que] {first} [ya no tome|deje de tomar] [el|la] {med}
`,
  add_diagnosis: `
{name}'s [tests|labs|symptoms|scan|bloods|findings|history] [fit with|fit|are consistent with|point to|suggest|add up to|are typical of] {dx}[;|,|.] [that should appear|please list it|it belongs|have it appear|that goes] [amongst her conditions|among his conditions|in the record|on the problem list|with her diagnoses]
[that|this|it|{dx}] [should|ought to|must|may] [appear|stand|be listed|figure|be noted] [amongst|among|with|in] {name}'s [conditions|diagnoses|problems|record|illnesses]
{name} = {dx}[, note it|, code it|]
[confirmed|definite|proven|biopsy proven] {dx}[,|:|] {name}
{name} has [type 2|afib|asthma|{dx}] now[, put it in|, add that|, record it|]
{name}'s [rash|cough|limp|wheeze|ache|tremor] is {dx}[, add to her record|, add it|, note that|]
put {dx} [left|right|] on {name}'s [chart|record|list|file]
let the [record|chart|notes] [show|say|read] that {name} has {dx}
[list|count|include|file] {dx} [among|amongst|with|under] {name}'s [conditions|diagnoses|problems]
{name} [turned out to have|carries a diagnosis of|was found to have|now suffers from|is a case of] {dx}[, document|, enter that|. please record|]
[she|he] meets criteria for {dx} ({name}). [document|record|add it].
[dx|diag] {dx} {name}
[el|la] paciente {first} tiene {dx}, [anotalo|registralo|apuntalo]
[diagnostico|nuevo diagnostico] [de|para] {first}: {dx}
`,
  urgent_patients: `
[what's|whats|what is] [with|up with|that|this|behind] the [siren|red|bell|flashing|exclamation|warning] [icon|symbol|dot|light|badge|sign][, who is it|, whose is it|, what's it for| about| who is it|]
why is [the dashboard|my screen|the icon|the bell|something|my name] [red|flashing|beeping|blinking|lit up]
[has|have|did] any of my [patients|people|lot] [been taken badly|taken a turn|got worse|fallen ill|collapsed|gone downhill|been taken ill|get worse] [since i left|overnight|today|while i was off|since last night]
[are there|any] [warnings|alarms|flags|alerts|cries for help] [nobody's|nobody has|no one has|noone's] [dealt with|answered|picked up|looked at|touched]
[who is|who's|whos] [the sickest|in the worst shape|worst off|closest to trouble|most at risk][, who needs me before anyone else| right now|]
which [pts|patients|ones] [had|sent|have|reported] [chest pain|bad breathing|suicidal|stroke] [msgs|messages|complaints] [come in|today|]
[somebody|anyone|anybody|someone] [crying for help|needing me now|in a bad way|going south|in a state|taken ill|poorly]
[is|are] [everybody|everyone|all my patients] [ok|safe|alright|stable][?|, or is there an alert|, any alarms]
[should i|do i have to|must i] [drop everything|run|hurry] [for anyone|for somebody|, who is it]
[alguien|algun paciente] [grave|mal|en peligro|que no pueda esperar]
[que|cuales] alertas [hay|siguen abiertas|nadie ha visto]
`,
  acknowledge_alert: `
[turn off|switch off|shut off|dismiss|kill|take down|lift|lower|clear|resolve] [the|that] {name} [warning|alarm|alert|flag|siren][, he's in the er now|, i've seen her|, i called him|, she's fine|]
[turn off|switch off|shut off|dismiss|close out|take down|clear|drop|resolve] [the|that] [warning|flag|alert|alarm|siren] [from {hour}:40|on {name}|about {name}|of {name}|for {name}][,|] [false alarm|i called her|he's fine|i've got him|it's handled|]
that [alarm|alert|warning] [concerning|about|regarding|for] {name}[:|,] i have [spoken to|seen|called|visited] [her|him] [and she's safe|]. [please|] [note it as seen|mark it|tick it|note that]
[seen it|got it|read it|understood], [i'm|im|i am] [on|with|seeing to|handling] [{name}|{name}'s alert|{name}'s alarm]
[taking|i'm taking|i have|i've got] the [chest pain|cardiac|breathing|{symptom}|overdose] [alert|one|alarm]
{name}'s [warning|alert|alarm] is [under control|in hand|taken care of|known to me|being seen to]
[i've|i have] [{name}'s alert|the {name} alarm] [in hand|covered|under control]
[no need to keep|stop] [ringing|flagging|warning|alerting] [about|on] {name}, [i'm there|i know|i've called|she's with me]
[atendida|vista|ya atendi|cierra] la alerta de {first}
ya [hable con|vi a|llame a] {first}, [quita|cierra|marca] la [alerta|alarma]
`,
  message_patient: `
[inform|advise|notify|tell|reassure|text] {name} [that|] [the|her|his] [diagnosis|{lab}|prescription|{med}|appointment|schedule|alert|history|chart] [was|is|has been|will be] [only a sprain|normal|ready|nothing to worry about|at the pharmacy|sent over|all right|a mistake]
[inform|advise|tell|remind|text|warn|let] {name} [to|that he should|that she can] [stop the {med}|take the {med} with food|start the {med} tomorrow|halve the {med}|skip the {med} before the test]
[inform|tell|text|warn|remind] {name} [that|] [i'm away|my hours changed|i'm blocked|i'm out|the clinic is closed|we moved the visit] [{day}|next week|]
{name} should [stop by the lab|drop by|call us|fast|bring the forms] [before {weekday}|{day}|], [pass that on|relay that|let her know|tell him]
[can you|could you|please|] check in with {name} [about|on|re] [the|her] [{symptom}|dizziness|{body}][, just a text|, by message|]
ping {name} [re|about] [her refill|the form|his labs] [being at cvs|being ready|]
answer {name} for me[:|,] [yes, he may drive|no, not yet|yes|{advice}]
get [word|a word|news] to {name} [that|:] {advice}
{name} [needs|wants|has|ought] to [know|hear|be told] [i'm running {n} min behind|i'm late|{advice}|the result]
ask {name} how [his|her|the] [{body}|{symptom}|new dose|{med}] [is holding up|is going|feels|treats him]
[drop|shoot|send|write] {name} [a line|two lines|something nice|a quick one][: | that | saying ]{advice}
[pass along|hand on|forward] my [thanks|apologies|best wishes|advice] to {name}
wish {name} [good luck|all the best|a merry christmas|a speedy recovery|happy holidays] [for her exam|with the move|for surgery|] [from me|]
[i want|i'd like|i need|need|want] to [write|send a message|send a note] to [one of my patients|a patient|somebody|{name}]
[can|could] [you|somebody] write to {name} that [i moved the visit|{advice}|i'm running late]
warn {name} [not to|about not|never to] [take|mix|drink] {med} [with that|with alcohol|]
[explain|make clear|break it gently] to {name} that [it's {dx}|{advice}|the {lab} was normal]
`,
  help: `
what [do|can|else do|else can] you [do|handle|manage|help with|cover] [besides|other than|apart from|beyond|except] [the schedule|prescriptions|appointments|that|alerts|messages]
[what|anything] else [are you good for|can you do|do you know|is in your repertoire]
[which|what] [commands|orders|requests|things|words] do you [take|know|understand|accept]
[que sabes|que puedes|que mas puedes|en que puedes] [hacer|ayudar|ayudarme]
[stuck|lost|confused], [don't understand|can't work out|no idea about] [any of the buttons|this thing|how this works|what to type]
[how do i|teach me to|show me how to] [use|work|talk to] [this|you|this thing|the assistant]
`,
  greeting: `
[gm|good mornin|mornin|salutations|greetings|hey hey|good evening to you] [my digital friend|dear assistant|everyone|]
[morning|hello|hi|evening], hope [the servers are awake|you slept well|all is well|you're up]
`,
  thanks_goodbye: `
[night night|sleep well|see you|farewell|until tomorrow|over and out|logging off|off home now]
that concludes [my list|my day|it|everything]. [farewell|thanks|bye]
[great|good|nice] [work|job][, logging off|, see you|, bye]
`,
  out_of_scope: `
did [arsenal|the lakers|real madrid|the yankees|our team] [win|lose|play|score]
[debug|fix|write|explain] this [javascript|code|spreadsheet|formula|essay] for me
[who|what] [plays|is on|wins] tonight
[turn off|switch off|dim|turn on] the [kitchen lights|lights|music|heating|tv|oven]
what did [the president|the coach|the pope|my horoscope|the weatherman] say [about|on] [the game|taxes|the storm|tomorrow]
[fix|repair|unjam|restart] my [printer|laptop|phone|wifi|car]
`,
};
