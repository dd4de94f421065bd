import type { Templates } from '../expand.ts';

/** Wishes that patients put roundabout: in idioms, behind what is no wish, or in the words of another wish. */
export const patientRoundabout: Templates = {
  book_appointment: `
[last time|last month|in {month}] i [cancelled|didn't come|missed it|moved away] [because of the snow|because of work|, sorry]. i [would like|want|need] a [fresh|new|another] [slot|one|appointment|date] with {dr} [if i'm still welcome|please|]
after we moved i never [got set up|registered|signed up] with a [gp|{spec}] here. [could i|can i|may i] come in {when}
[my mum's been|my mom has been|my wife is|everyone is|my sister's been] on at me [for weeks|] about [this mole|my {body}|my snoring|the {symptom}] so [fine|ok], [when can someone look at it|get me in|book it|let's do it]
[my daughter|my son|my baby|the little one] is [3|4|two|8 months] and [has|his] [her ears hurting|a cough|his tummy hurting|a rash] since [two days|yesterday], i [wish|want|would like] the [children doctor|kids doctor|pediatrician] [look at|to see|sees] [her|him] {day}
my {body} [is|are] [shot|done for|wrecked|knackered|giving out|finished] again
[squeeze|fit|get] [me|us] in [with|w] {dr} {when}[??|?|], [{body} went pop|it's my {body}|did my {body} in at football]
the [school|gym|insurance|dmv|camp] wants a [form|sports form|certificate] signed by a [doc|doctor] by {day}, [just give me whatever's open|any slot will do|who has time] [with {dr}|]
{dr} [told me|said to|wanted me to] come back in [six weeks|a month|two weeks] [and it's been|it has been|that's now] [six weeks|a month|up]
[can you|could you] [see|fit in|take] [my husband|my wife|my kid|my mother] {day}[,|] [he has|she has] {symptom} [and a bit of temperature|]
the [{med}|prescription i'm on|new cream] [is making|makes] my [skin peel|{body} swell], can i come in and have somebody [look at it|see it]
quisiera [ver|que me vea] [al|a la|un] [dermatologo|ginecologa|doctora|medico] [la semana que viene|manana|cuanto antes], tengo [manchas|dolor|tos|alergia]
i [wanna|want to|need to] get my [braces|{body}|teeth|skin] [looked at|checked|seen to], [whens|when is] a good time to [come|come in]
need [someone|smone|somebody] to look at this [rash|{body}|lump] [asap|soon|today] [pls|please], [dont care who|anyone|whoever's free]
{dr}, {weekday} the {n}th, [quarter past ten|half past {hour}|{hour}]. [thank you|please|thanks].
i don't need to move the one i [already|] have, i need a second one[, for my {body}|]
[been cancelled on|let down] by another clinic so i want to come to yours, [first slot you have|soonest please]
what if i [came|come|turned up|was there] [at {hour}|{when}|{day} instead]?
need [30 min|20 minutes|half an hour|a long slot] with {sur} {when}
`,
  view_appointments: `
when did [i|we] last [come in|visit|come|see {dr}|go] [to see {dr}|for that|] [about|for] [the|my] [migraines|{symptom}|{body}]
[what date|when|which month] was i last [there|in|with {dr}|seen by {dr}] [for|about|] [the {symptom}|my {body}|]
i think [somebody|someone|the front desk|reception|your girl|they] [at the front desk|] [put|booked|entered|wrote|signed] me [in|down|up|] [twice|two times|double|for two days], can you [look|check|see|tell]
[don't|dont|not|i don't] [want|wanting|trying|looking|need] to [cancel|change|move|book|reschedule] [or anything|anything|it], just [checking|making sure|asking if|wondering if|want to know if] [it's|its|we're|i'm] [still on|still booked|still good|confirmed|down] [for {day}|]
did [i|we] [ever|actually|really] [book|make|set up|schedule] that [thing|visit|appointment|one] with [the {spec}|the skin guy|{dr}] or did i [dream it|imagine it|forget|make that up]
did the [reschedule|change|move|cancellation|booking] go through[?|,|] it still [shows|says|has] the old [hour|time|day|one]
am i [down|booked|in|on] [for|at] {hour} or {hour} [with|w] {dr}
[when is|when's|whens] my [{lab}|ultrasound|physical|eye exam|cleaning|smear|vaccine|jab|procedure|surgery|operation|flu shot|six month check|{spec}|{body} check|skin check|heart check|next {lab}|consult|pap smear|annual|infusion]
what [time|day] is my [{lab}|ultrasound|physical|eye exam|cleaning|procedure|operation|{body} check|jab] [{day}|again|]
[when|what day] do i [have|get] [my|the] [{lab}|physical|jab|operation|cleaning|eye exam] [done|]
i [might|may|must] be [booked|in there|listed] [two times|twice|double] by [accident|mistake], [could|can] you [check|look]
[show|list] my [upcomming|upcoming|next] [apts|appts|appointments|visits]
[has|did] [the|my] [clinic|doctor|other appointment|change|booking] [go through|change anything|move me]
which of my [visits|appointments|ones] is [first|sooner|with {dr}|the long one]
[who|what] [is|was] [that|the one] on {day} [for|with|again]
[please be so kind as to|kindly|would you] [send|give|show] me a list of [everything|all|whatever] i am [booked in for|down for|due for] [between now and {month}|until {month}|]
[cuando|que dia|a que hora] [me toca|voy|tengo] con [la doctora|el doctor] {surname}
`,
  cancel_appointment: `
i was [gonna|going to|about to|planning to] [move|reschedule|change|keep|go to] it but [honestly|actually|you know what|screw it|] [just|] [get rid of it|cancel it|drop it|scrap it|take it off]
[we|i] will be [in florida|in {city}|abroad|away] all {month}, [so|] [whatever|anything] [we've got|i've got|there is] on the books, [drop it all|cancel it|take it off|clear it]
[please|pls|] call off [my|my son's|our|my mom's] [visit|appt|thing] with {dr}[, he's back at school|, she's better|, not needed|]
is it too late to [back out of|get out of|drop|pull out of|skip] [{day}|tomorrow morning|the {n}th|{dr}]
[ya|pues] no voy a ir [el viernes|manana|con el doctor {surname}], [quitela|cancelela|borrela]
my [rash|{symptom}|cough|{body}] [went away|has gone|is gone|cleared up] [by itself|on its own|], so no need to see {sur} [on weds|{day}|any more]
my [late husband|father|mother|late wife] [still has|has|had] [a visit|an appointment|a booking] [listed|booked|] with {dr} [for|] [next month|{day}]. [please cancel it|it should be withdrawn|he passed away]
the {weekday} [eye exam|visit|check|{lab}] should be [removed|taken out|cancelled|withdrawn], [my insurance won't pay for it|i don't need it]
[please|pls|] un-book me for {day}[, i'm off for good|]
[scrap|axe|skip|bin] the [derm|ortho|cardio|eye|skin|heart|{spec}] [thing|one|visit|appt]
[pls|please] take me off [{weekday}'s list|the list for {day}|{dr}'s list]
[i'd|i would] rather not [come|see {dr}|go] [{day}|after all|any more], [take it away|let somebody else have it|it can go]
`,
  reschedule_appointment: `
[my daughter|my husband|the bus|my ride|my lift|my neighbour] can only [drive|bring|take|get] me [there|] [after|from|at] {hour}[, and|, but| and] [you have|you've got|they have] me [down|in|booked|] [for|at] [half past {hour}|{hour}|{hour} am]
[you have|you've got|you put|they've got] me [down|in|booked] [for|at] [{hour}|{when}|half past {hour}][, but| and|, and] [i work till then|that's too early|i can't do that|i can only come {time}|i finish at {hour}|{time} would suit me]
[hi|] [can|could|may] i [do|come|have|get|be seen] {when} in place of {when}[, i work nights|]
[hi|] [can|could|may] i [do|come|have|get] {when} [instead of|rather than|and not] {when}
[in place of|instead of|rather than] [the {n}th|{weekday}|{hour}], [the {n}th|{weekday}|{hour}] [pls|please|if you can|]
[the kid|my son|i|we|my daughter] [has|have] [an exam|a match|a shift|school|work|a trip] when [we're|i'm] [supposed|meant|due] to [see {dr}|come in|be there][,|] so [we|i] [would need|need|want] [another|a different|some other] [hour|time|day]
{when} [clashes|collides|overlaps|conflicts] with [my shift|school|the exam|work][,|, so|] [another|a different|a later] [time|day|hour] [please|would be better|]
running [late|super late|behind], any chance i [go in|come|am seen] at {hour}:30 [and not|instead of] {hour}
any way {dr} [could see me|can take me] [a bit|] [earlier|sooner|later] than [the {n}th|{weekday}|planned][?|, it's getting worse|]
could i see {dr} [and not|instead of|rather than] {dr} for the [visit|appointment|one] [that's already arranged|i have|on {day}]
[push|bump|shove|slide] [{sur}|{dr}|the {spec}] [back|forward|out] [a week|two days|to {weekday}]
[don't|dont|do not] cancel it[!!|,|.] just move it to [the afternoon|{day}|later]
[swap|switch|trade] my [wed and fri|monday and tuesday|two] [ones|appointments|visits]
i [can't|won't|cannot] [make|do] {hour} [after all|any more|], [is|would|what about] {hour} [possible|work|ok|free] [instead|]
[se puede|puedo|podria] cambiar mi cita [del jueves|de manana|del martes] [para|al] [el viernes|el lunes|otro dia]
[the time|the hour|the day] [i have|i got|you gave me] [is no good|doesn't suit|won't work] [any more|], [what else is there|{when} would|give me {when}]
`,
  view_reports: `
could you [open|show|print|pull up|download] the [x-ray|{lab}] of [the|my] {body} [for my physio|for my lawyer|for me|]
the [tube|camera|scan|needle|dye|scope] [thing|test] they did [down my throat|on my {body}|last week|in {month}][,| -] what [came of it|did it show|was found|did they find]
[what|anything] [came|become|became|come] of [the|my] [{lab}|tests|scan|scope]
[any|is there any] [word|news] on [the|my] {lab} [yet|]
[nervous|worried|anxious] about the {lab}, is there [word|news|anything yet]
i want to see the [pictures|images|photos] of my {body} [from last week|they took|]
my [new insurer|lawyer|employer|physio|new doctor|school] wants the [paper|papers|report|document|sheet] from the {lab}, where [can i find it|is it|do i get it]
[not here to book|i'm not booking|no appointment needed], just [show me|open|let me see] the [ecg|{lab}|results]
[i'd like|i want|let me] to read my [file|record|chart], all of it[, diagnoses too|]
[can|could] i [get|have|see|pick up] the [ct|x-ray|mri|scan|{lab}] [pictures|images|report|results] for my [new doctor|lawyer|physio|insurance]
did my [blood|{lab}|swab|sample] come back [yet|]
[ya estan|tienen|salieron] mis [analisis|resultados|radiografias]
how [did|has] my [{lab}|bloods|scope] [turn out|come out|go]
`,
  view_prescriptions: `
[running|getting] low on [my|the] [water pills|{drug}|{med}]
[need|want] more [{med}|{drug}] [sent to walgreens|at the pharmacy|please]
how [strong|many mg|much] is the {med} [he has me on|i take|she gave me]
[my dentist|my new doctor|the nurse|my wife] [wants to know|asked] [everything|what all|what] i'm [on|taking], can you [list it|list them|tell me]
what was it [again|] the [dr|doctor] [gave|put] me [for|on for] the [heart|{symptom}|{body}][, little white one|, the blue one|]
the pharmacist says there's nothing [on file|there|waiting] from {dr}. did [she|he] [put anything in|send it|prescribe it]
[wat|what] did {dr} put me on[, i keep forgetting the name|]
[refills|refils|repeats] left on the {med}[?|]
`,
  doctor_info: `
[anybody|anyone|somebody|who's] free {when}[, doesn't matter who|, i don't care who|]
who [here|there] is [good|best|patient] with [teenagers with acne|kids|{symptom}|nervous people|old folks]
{dr} is that the [kids|brain|skin|heart|bone|eye] one or the [brain|kids|heart|foot] one
[does|do] [someone|anyone|any of you] [there|here|] do [stomach|skin|kids|women's|heart|bone|mental] [stuff|things|issues|problems]
got any [bone|skin|heart|kids|eye] [people|doctors|person]
[days|hours|times] {sur} works[?|]
is {sur} in [on|] {weekday} [afternoon|morning] or nah
[earliest|soonest|next] [{dr}|the {spec}|the eye doc] has[?|]
do you have a [lady|female|woman] doctor for [woman things|women's things|down there]
which one [speaks spanish|is nicest|is a woman|does children]
`,
  message_doctor: `
i forgot to [mention|say|tell] [to|] [the doctor|{dr}] [on {weekday}|last time|] that [my father had the same thing|{text}|i take herbs]. [please|] [see that she gets that|see he hears it|pass it on|make sure she knows]
[the|those] [pills|tablets|{med}] {dr} gave me make me [sleepy|sick|dizzy|itchy|nauseous] [all day|]. [can you tell him|let him know|tell her]
[please|] [pass on|relay] to my doctor that the [tablets|{med}] i have stopped since {day}, they gave me [dry mouth|a rash|headaches]
can {dr} write [a letter|something|a note] for [the school nurse|work|the gym|my landlord] about my [son's eczema|{body}|{symptom}]
[can|could|would] {dr} [fill in|fill out|sign|write|do] [a form|a letter|a certificate|some papers] for my [school|job|landlord|insurance]
[msg|message|note] for {dr} [pls|please|] - [im running low on needles|{text}|i have a question]
[send|forward] the following to my [consultant|doctor|{spec}]: [i shall bring the forms|{text}]
i'd like to get a word to {dr} without coming in. [nothing urgent|it's about my {body}].
i need something in writing from {dr} for [the gym|work|school|my insurance]
would {dr} mind [ringing|calling|phoning|emailing] me[? it's about the form|, about my {lab}|]
get back to {dr} for me[, {surname} that is,|] and say [yes|no] to the [sleep study|surgery|{lab}|plan]
send {dr} a note[..|:| that] [{text}|shall i bring or mail it|the diary is done]
[please|] thank {dr} for [squeezing me in|everything|the help], and say that [the new dose suits me|{text}]
[{text}|the new dose suits me|my father had it too]. [please|] [see that|make sure] [{dr}|my doctor] [gets that|knows|hears]
[it|this|that] is for {dr}'s [eyes|ears|attention]: {text}
`,
  help: `
is this a [machine|robot|computer|person] i'm [writing|talking] to? what [may|can] i ask [it|you]
[no se|no entiendo] [como usar esto|como funciona|que escribir]
how do i [talk|speak|write] to you[, do i need special words|, what do i say|]
what [is it|all is it|exactly is it] [that|] you can [actually|] do
what [do|can|else can] you [do|help with] [besides|other than|apart from] [booking|appointments|that]
[stuck|lost|confused|hlep|help], [don't|dont] understand [any of the buttons|this|what to type|the menu]
`,
  out_of_scope: `
[reschedule|move|change|push] my [hairdresser|oil change|flight|dog groomer|driving test|dinner reservation|piano lesson|gym class] to {weekday}
[schedule|book] a [hair cut|haircut|manicure|massage|car wash|tattoo] for me [at {hour}|{day}] [with {first}|]
is it going to [rain|snow|be hot|be sunny] on my [appointment day|wedding|birthday|holiday]
[how do you say|what is] [thank you|hello|good night|doctor] in [korean|french|german|italian]
i was [charged|billed] [85 dollars|twice|too much] [on my card|] for the last visit
`,
  thanks_goodbye: `
[ok|] [you're|ur|u r] a star[, cya|, bye|!]
[that will be|that's|that is] [everything|all] [for today|i needed|], you have been [most kind|very kind|a great help]
[perfect|great|good|lovely] [that's|thats] all [i needed|i wanted|for now]
all [sorted|done|set] [now|then|], have a good [one|day|evening]
`,
  confirm: `
[mm-hm|mhm|uh huh|yup yup|yes please do]
`,
  greeting: `
[good mornin|mornin|gm|morning morning]
[hello|hi|hey] [its|it's|this is|i'm] {first} [again|here|]
`,
};
