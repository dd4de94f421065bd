import type { Templates } from '../expand.ts';

/** The same as doctors chat, in a hurry. */
export const doctorTalk: Templates = {
  view_schedule: `
[give me|i need] [a|the] [rundown|summary|overview|list] of [today's|tomorrow's|{weekday}'s|my] [patients|appointments|visits|day] [please|]
[anything|anyone|something|who's] before {hour} [on|] [{weekday}|{day}]
[is|was] my {hour} o'clock [still|] [coming|on|here|confirmed]
who's [up next|next|first|coming in|on the list] [{day}|today|]
am i [double booked|overbooked|fully booked|free|off] [{day}|on {weekday}|]
[what have i got|what've i got|what do i have] [lined up|going on|booked|coming] [for|on|] {day}
when do i see {name} [next|again|]
[que citas hay|que hay|muestrame la agenda] para [manana|hoy|el {dia}]
free slots [{day}|this afternoon|left|tomorrow|] [?|]
how's my [week|day|{weekday}|morning] [looking|shaping up]
[clinic list|list|schedule|scheduel|roster for the day] for [the {n}th|{day}|{weekday}] [please|]
what time does my [last|first|next] patient [come in|arrive|get here] [{day}|]`,
  set_availability: `
[let|allow|have] [people|patients|them] book me [{days} {range}|{days} {hour} til noon|{weekday}s {hour} to noon|on {days}]
[stop offering|drop|close] {weekday}s[,|] i [don't|no longer] work [then|those days] [anymore|]
[make|change|set] my [consultations|clinic|visits|slots] [a quarter hour|half an hour|to 30 minute slots|20 minutes each] [each|]
[adjust|shift|change] my [office|clinic|working] hours so i [start at {hour}:30|finish at {hour}|begin at {hour}]
[please|] update my hours: {days} {range}
i'll be [working|in|seeing patients] {days} {range} [starting next month|from now on|going forward|every week]
[open|i want to open] bookings [on|for] [{days}|{weekday} evenings] [from {hour} to {hour}|{range}|]
my availability is [now|] {days} {range}`,
  block_time: `
take me off the calendar {when}
i've got a [dentist visit|meeting|school thing|flight|interview] [at {hour}|] {day}, block [an hour|it|that time|two hours]
[nobody|no one|no patients] [{when}|on the {n}th|on {weekday}] [please|], i'm away
[put|leave] [lunch|{hour} to {hour}|{weekday} morning|{day}] [from {hour} to {hour}|] [on hold|empty|open|blocked] [every day|this week|]
[going|i'm going|i go] on [holiday|vacation|leave] [from the {n}th until the {n}th|{day}|next week]
[pls|please] block out {hour}-{hour}pm [{day}|today]
i won't be [in|there|working|available] [{day}|on {weekday}]
[cierra|bloquea] mi agenda [el {dia}|manana|la semana que viene]
mark {weekday} [as|] [unavailable|off|blocked|out]`,
  view_patients: `
[pull up|bring up|open] my [panel|patients|roster]
who [all|] [is|are] under my care [right now|]
[lookup|look up|search|find] [patient|] {name} [for me|]
[get me|give me|show] a list of [everyone|everybody|all those|the people] i [treat|look after|care for]
is there [an|a] {first} [among|in] my [patients|list|panel]
show patients whose [name starts with|surname is|first name is] [m|{first}|{surname}]
how [big|long] is my patient list
[all|everyone] [my patients|in my care|under my care] [please|]`,
  patient_history: `
remind me what [i|we] [diagnosed|prescribed|gave|ordered for] {name} [with|last time|]
has {name} had [a tetanus shot|a flu shot|an mri|surgery|a {lab}|any {lab}s|a stroke before]
[lab values|labs|vitals|lab results|results|notes] for {name} [please|]
what's {name}'s [medication list|history|background|chart|status] [look like|]
[any|] known allergies for {name}
get the file on {name}
show last visit notes for {name}
when did i last see {name}
what surgeries has {name} had
fill me in on {name}'s [background|history|case|problems]
is {name} taking anything for [his blood pressure|her {body}|{dx}|pain]
what is {name} allergic to
how did {name}'s [last visit|{lab}|labs] [go|look|turn out]
summary [of|for|on] {name}`,
  add_prescription: `
[can you|could you|please|] write {name} [a script|a prescription|up] for {mg} {med} {freq}
[let's|lets] get {name} started on {med} {mg} [at night|{freq}|]
[please|] prescribe {name} {med} {mg} tablets, one tablet {freq} [with food|] {dur}
{name} - {med} {mg} {freq}, 90 days
order [a z-pak|a medrol dose pack|an inhaler|{med}|some {med}] for {name}
renew {name}'s {med} {mg} {freq}
{med} 875/125 {freq} x 7 days for {name}
{name} needs [ventolin|{med}] {dose} {freq}
put {name} on [vitamin d 1000 iu|iron|{med} {mg}] {freq}
[get|send|call in] {name} [some|a script for|] {med} {mg} {freq}
i'd like {name} [to take|on] {med} {mg} {freq}`,
  discontinue_prescription: `
{name} [shouldn't be|should not be|can't be|need not be] on {med} [anymore|], stop it
[please|] take {name}'s {med} off [his|her|the] [list|chart|meds]
dc {med} - {surname}
[we can|let's|time to] [end|stop|finish] the {med} [taper|course|] for {name}
[halt|stop|hold] {name}'s {med}, [she has a rash|he is bleeding|she is pregnant|it makes him dizzy|kidneys are bad]
terminate {name}'s {med}
[he|she|] no longer needs the {med}, {name}
{name} is [done with|finished with|through with] [the|] {med}, [stop it|end it|remove it]`,
  add_diagnosis: `
put down {dx} for {name}
{name} has {dx}
dx: {dx}, {name}
{name} has been diagnosed with {dx}
add {icd} to {name}'s chart
record that {name} has {dx} [{icd}|]
i [believe|think|suspect|am sure] {name} has {dx}, [please document it|add it|note it|put it in the chart]
enter a new diagnosis of {dx} for {name}
{name}'s [biopsy|mri|x-ray|labs] [confirms|shows|show|confirmed] {dx}, [add it|record that]`,
  urgent_patients: `
who's [crashing|in a bad way|worst|in distress]
do any of my patients need me urgently
[pull|get|show me] the [urgent|critical|emergency] list
is there anything [critical|urgent] waiting
[emergencies|alerts|criticals] ??
anyone with red flags [this morning|today|]`,
  acknowledge_alert: `
[got it|ok|understood], i'll take {name}'s alert
[ack|acknowledge|accept] the one [from|for|about] {name}
mark {name}'s [emergency|alert] as [acknowledged|seen|handled]
i'm [handling|dealing with|on] {name}'s [chest pain|] alert
acknowledge that [alert|emergency|one] please
[accept it|i'm on it|acknowledged], [i'm on my way to {name}|heading to {name}|i will call {name}]`,
  message_patient: `
let {name} know [her x-ray is clear|his labs are fine|{advice}]
drop {name} a line [to fast before his labs|about the results|{advice}|]
tell {name} i'd like to see [her|him|them] [next week|{day}|soon]
message {name}: [please|] [take your meds with food|come fasting|call us back|{advice}]
ask {name} [if|whether] the [rash|pain|fever|cough|swelling] [went away|is better|came back|is gone]
send {name} a reminder [about his follow up|to come in|about her pills|]
notify {name} that [her prescription is at the pharmacy|{advice}]`,
  deny: `
no, [twice daily|{freq}|{mg}|three times a day|{dur}|for {name}|not {name}]
[wrong|not the right|that's the wrong] [dose|patient|drug|day|name]
no make it {mg}
[hmm|um|ok|wait|er] no, [{weekday}|{mg}|{name}|{freq}|{hour}pm] [instead|]
nope, not {name}, {name}
hold on, not yet`,
};
