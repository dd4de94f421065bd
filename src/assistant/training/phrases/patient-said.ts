import type { Templates } from '../expand.ts';

/** Appointments, as patients say it when nobody tells them how: sentences of our own, mostly whole ones. */
export const patientSaid: Templates = {
  book_appointment: `
my {body} has been playing up since {weekday} and my wife says i ought to have it seen to
the pharmacist told me i should have this {symptom} looked at by somebody
my boss won't let me back until a doctor has checked me over, when can i come
so i slipped on the ice, nothing broken i think, but i'd feel better if someone had a look at the {body}
i don't mind who it is as long as it's this week
whoever is free first will do, it's only for {symptom}
{dr} asked me to come back in a month, so here i am
they said at the hospital i need a follow up with {dr} within ten days
it's been a year since anybody looked at my {body}, time to do something about it
put my name down with {dr} for {when}
would {dr} have a gap {when}
got room for one more {when}
squeeze in a quick visit with {sur} {when} ?
{sur} {day}, any time after {hour}
{spec}. {day}. morning if you can
appt {sur} {day} {hour}ish
tooth broke. need someone today
need smth w dr {sur} nxt wk
my daughter has had an earache all night and she is crying, can she be seen this morning
my son needs his school physical before september
our little one is due for her shots
mum is 84 and unsteady on her legs, could the doctor see her {day}
i promised my husband that i would get this mole checked
i'm told there is a wait, but i'd like to get on the list for {spec}
what do i have to do to get seen by {dr}
how do i go about getting an appointment with the {spec}
how soon could {dr} see me
i would be grateful if you could arrange for me to see {dr} at her earliest convenience
kindly fix a consultation with the {spec} for {day}
i should very much like to consult {dr} regarding {symptom}
i keep waking at 3 and can't get back to sleep, i want to talk to somebody about it
i haven't slept properly in weeks. who can see me? i can do {day}
the cream did nothing, so i'd like to come in again
it hurts when i swallow and i've had enough, please get me in
my blood pressure readings are all over the place and i'd like to come in to talk about them
this cough is not going away, i want it listened to
i've run out of patience with my back, make me an appointment
can't put this off any longer, i need my eyes tested
last time i saw {dr} it helped, i want to go again
same doctor as last time, any day next week
i'd take anything {day}, even late
do you do evenings? i need to come in about my {body}
if there's a cancellation {day} i'll have it
i'll have the {hour} o'clock one
the {hour}:30 slot sounds good, book that
let me have the first one on the list
give me the tuesday one with {sur}
okay then put me in with {sur}
then i'd like the one on the {n}th
{day} would suit me, say {hour}
any day but {weekday}, mornings, with {sur}
i work nights so afternoons only, with any {spec}
i'd rather see a woman, for {symptom}, sometime next week
quisiera que me viera un {spec} lo antes posible
me duele la rodilla, quiero que me vea alguien
podria darme hora con el doctor {sur} para el {dia}
hola, necesito que un medico revise a mi hijo
quiero sacar turno con la doctora {sur}
me gustaria agendar una revision para {day}
tengo fiebre desde ayer, hay cita para hoy
hace falta pedir hora para el {spec}, cuando hay
i think i have an infection in my toe, it's red and warm, could the doctor see it
new here, just moved to town, want to get set up with a family doctor
i've just joined the practice and need my first visit
wanna get a checkup, been ages
need a sick note from a doctor, when can i come in
i need a form filled in for work, book me a short visit
i need my ears syringed
who do i see to get my stitches out, and can it be {day}
need stitches taken out on {day}
getting married, need blood taken, when can i come
i need a travel vaccine before the {n}th
i'd like to get my flu jab
can the nurse practitioner or anyone see my {body} {day}
pregnancy test came back positive, i should see someone
i found a lump and i'm scared, please can somebody examine me soon
i feel low most days and would like to speak to a professional
my hands shake. my father had parkinson's. i want to be checked.
my knee gave way on the stairs yesterday. it's swollen now. can i be seen {day}?
hi, this is for my mother, she's a patient of {dr}. she needs a visit {day}.
hello. i have a rash on both arms. it itches. what is the earliest you have?
sorry to bother you but i've had {symptom} for ages, i suppose i should come in
not sure whether it's serious but my {body} tingles, better get it checked
maybe it's nothing, still i'd like a doctor to look
i was referred to {spec} by {dr}, please set it up
{dr} referred me to a {spec}
i have a referral for {specialty}, what now
fasting bloods, {day} first thing please
i need to give blood for the {lab}, can i do it {day}
i need an {lab} done, when can i have it
any openings with {sur} this side of christmas
is there a chance of being seen before the weekend
would it be a bother to fit my boy in {day}
get my kid in with {sur} asap
have {sur} look at my {body} {day}
i want {sur} to do my annual
two of us need seeing, me and my wife, {day} if possible
book for me and my son back to back {day}
one appointment please
please book
book
i wanna book something
i want to make a booking
can i make an appointment through this
could i have a telephone consult with {sur}
i'd prefer a video call, it's about {symptom}
my regular doctor is away so anyone will do, {day}
don't care which doctor just soon
nothing urgent, just a checkup in the spring
when you have a minute, put me in the diary for a review
i'm due a medication review
my smear is overdue
my six month skin check is due, {dr} did the last one
annual physical, whenever {sur} has time
ok let's try {dr} then, {when}
alright {day} at {hour} with {sur} it is
i take the earliest
actually let's make it {dr}, {day}
i also need an appointment for my daughter
while you're at it book me one with the {spec} too
and another one for my wife
no luck with {sur}? then anyone in {specialty} {day}
who's got time for me {day}? i just want somebody to check my {body}, book it
need smone to see my kids {symptom} 2day
pls can sum1 see me 4 {symptom}
cn i c {dr} tmrw
im in agony wth my bak need doc
hav had a sore thro at 4 days wanna come in
ihave a {symptom} need apointmnt
want appoitment {day}
plz bok me wit {dr}
dr {sur} any tym {day}
i was supposed to see {dr} last year and never did, let's do that now
my insurance starts on the first, so anything after that with {sur}
i've a big toe that looks wrong, which slot can you give me
i get dizzy when i stand up; find me a time with somebody
every time i run my chest feels tight, had it for months, i want an appointment with the {spec}
they found something on the scan and told me to see a {spec}
my optician says i should see an eye specialist
my dentist spotted something on my tongue and wants a doctor to see it`,
  view_appointments: `
do you have me down for {day}
have you got me down for anything
am i on the list for {day}
am i still on for {day}
is my thing with {sur} still happening
is that visit with {dr} still on
did i imagine it or am i seeing {sur} {day}
i can't find the letter with my appointment, when was it
i lost the card, what date was it
what did we say, {weekday} or {weekday}
was it {hour} or {hour}:30 that i'm coming
which day was it that {dr} wanted me
when have i got to be there
what time do i need to turn up {day}
where do i go {day}, which doctor is it
who is it that i'm seeing {day}
who am i booked with
what's coming up for me
anything coming up
got anything booked
have i anything left this year
what's in the book for me
what have you got me down for
how long till my next one
how many more visits have i got
how many days until i see {sur}
when's my next checkup
whens the nxt one
nxt appt?
appt time?
what time tomoro?
when am i in
when do i go in again
remind me of the date
remind me when i see the {spec}
jog my memory, when is the {spec} seeing me
could you confirm that i'm booked in
please confirm the details of my upcoming consultation
i'd like confirmation that my booking went through
i booked something last night, did it work
i made an appointment by phone, can you see it
my daughter booked something for me, what is it
my husband says i have an appointment {day}, is that so
i got a text about an appointment, what is it for
you sent me a reminder, what time does it say
just checking that {day} still stands
double checking my visit {day}
is it {day} or the day after that i'm expected
am i expected {day}
do they expect me {day}
is {dr} expecting me {day}
i want to write it in my calendar, what's the date of my visit
i need the date and time for my employer
put all my visits in a list
list what i have booked
everything i have booked, please
see what's booked under my name
pull up what i've got scheduled
could you look and see whether i have a visit in {month}
did {dr} put me down for a follow up
was a follow up ever made for me
have they given me a slot yet
when was i last in
when did i last see {dr}
when was my last visit
past appointments
show the visits i've already had
which doctors have i seen so far
what's the next thing on my list with you
cuando me toca ir
a que hora es lo mio manana
que dia tengo que ir
tengo algo agendado con el doctor {sur}
para cuando tengo cita con el {spec}
me recuerda el dia de mi consulta
me puede confirmar mi hora
i forget, is my appointment morning or afternoon
morning or afternoon, my one on {day}?
which one is first, the {spec} or {sur}
are both of my appointments on the same day
is it at the clinic or over the phone, my {day} visit
i've got two visits next week i think, can you check
do i have one or two visits {day}
do i have to come in {day}
am i meant to come in {day}
hi it's me again, when did you say my visit was
sorry, what time did we settle on
so when is it
what's the status of my booking
view bookings
bookings
my visits
upcoming
check appt
appointment details pls
what have i got on {day} with you people
anything in the diary with my name on it {day}
do i see anybody this week
am i seeing anyone {day}
who's got me {day}
am i supposed to be somewhere {day} at {hour}
has {sur} got me in for {day}`,
  cancel_appointment: `
i won't be needing the one on {day}
i won't be there {day}
please tell them i'm not coming {day}
scrap {day}
scrap my {weekday} one
forget about {day}, i'm not coming
leave out my visit with {sur}, i don't need it any more
the {body} is fine now so no need for the visit
all better, you can give my slot to someone else
give my place to somebody who needs it
let someone else have my {hour} o'clock
i made that booking by mistake
booked the wrong thing, please remove it
i booked twice, take one away
there are two of them, drop the second
drop the one with {sur}
lose the {hour}pm
bin the {weekday} appointment
kill my {hour}:30
the {hour} o'clock has to go
take out the {day} one
take my name off for {day}
strike me from the list {day}
wipe my {day} booking
no longer required: my appointment of the {n}th
i regret that i shall not be able to attend on {day}, please cancel
i'm afraid i must withdraw from the consultation on {day}
owing to a change of plans i won't be attending on the {n}th
we've moved away so i won't be coming to {dr} any longer, cancel what's left
going abroad, cancel whatever i have in {month}
i've found another doctor, call the whole thing off
i'm seeing someone else about it now so you can drop mine
decided not to go through with it, cancel
changed my mind about seeing {sur}
i don't want to see {sur} after all
don't want it anymore, the visit
i can't be bothered any more, take me off
my car broke down, cancel {day}
flight delayed, won't make my {hour}:30, cancel it
kid is sick so i can't come {day}, please cancel
work called me in, have to cancel
sorry i have to bail on {day}
gotta bail on dr {sur}
need 2 cancel
cancl my appt
cancle {day}
canel my apointment wth {sur}
plz cancle da {weekday} one
cancel {sur}
cancel the {spec}
cancel, {day}, {sur}
cncl {day} thx
cx my appt
no show {day}, just so you know, cancel me
i'd like to call it off
call off {day}
let's call it off
can you undo the booking i just made
undo that appointment
take back the appointment
withdraw my booking
please annul the reservation i have
please get rid of what i have on the {n}th
get rid of whatever i've got {day}
whatever i've got {day}, scratch it
both of them need to go
cancel the lot
clear all my visits
i want none of these appointments
delete everything i've booked
cancel the earlier of the two
cancel the early one and keep the other
cancel one of my appointments
not the {weekday} one, the {weekday} one, cancel that
keep the {spec}, cancel {sur}
i want to cancel but only the one with {sur}
how can i get out of my appointment {day}
what do i do if i don't want to come {day} any more
is it too late to cancel {day}
can i still cancel
am i allowed to cancel this late
would it be a problem if i didn't come {day}? please take me off
ya no necesito la cita
ya no voy a ir el {dia}
quite mi cita del {dia} por favor
anule lo del {dia}
borra mi cita con {sur}
no podre asistir el {dia}, cancele
cancelame la cita
tengo que anular la hora con el doctor {sur}
the pain went away. i had a visit on {day}. please cancel it.
hi, i have something with {dr} {day}. i can't. please take it out.
my mother passed away, i can't come {day}, please cancel
i'm in hospital so i can't see {sur} {day}, take that out
mom won't be coming {day}, cancel hers
please free my slot {day}
release my {hour}pm
i'd like you to remove the follow up
remove the follow-up with {sur}
delete my {specialty} visit
drop my {body} appointment`,
  reschedule_appointment: `
is there anything sooner than the {n}th, i'm booked for then
anything earlier than what i have
i have {day} but sooner would be better
i'm in for {day}, but can it be earlier
can i come earlier than planned
can i come later that day
same day but later
same time, different day
same doctor, other day please
different day, same doctor
a different time for my {spec} appointment
find me a different time for the {appt}
find another day for my visit with {sur}
i'd like another day for my {appt}
could we find another time for my {body}
{day} clashes with my shift, what else is there for that visit
{day} clashes with school, could it be another day
{day} is no good any more, {day} would be
{day} doesn't suit after all, what about {day}
that day turned out to be bad, i need a different one for my visit
turns out i'm away {day}, can we make it {day}
turns out i work {day}. could {sur} see me another day instead
i'm stuck at work, can i come an hour later
running behind, could we make it {hour} instead of {hour}
traffic is awful, can you push me back half an hour
i'll be 30 minutes late, can my slot slide
my train is late, put me an hour later
pushing my visit back a week, is that ok
is it possible to push mine back
could mine be pushed to {day}
could mine be in the afternoon instead
mine is at {hour}, i'd want {hour}
i've got {hour} but {hour} is better
i have {day} at {hour}, i'd prefer {day}
bump my visit to {day}
bump me to the afternoon
bump it a week
slide me over to {day}
slide {sur} to {day}
shift me to {day}
shift {day} to {day}
switch {day} for {day}
swap my {weekday} for a {weekday}
swich my {weekday} appt to {weekday}
swop {day} 4 {day}
resched {sur}
rescedule my apptment
reskedule plz
chnge my appt to {day}
chng {day} to {day} pls
mv my appt 2 {day}
move {sur} from {day} to {day}
move {sur} to {day}
move everything back by one day
move both my visits to {day}
my first visit should be an hour later
the second one should be {day}
the later one needs to be earlier
the appointment with {sur} needs to move
my {spec} appointment has to be on another day
the {n}th has to become the {n}th
make the {weekday} one a {weekday}
make it {day} rather than {day}
make my {hour}pm a {hour}pm
turn my {weekday} visit into a {weekday} one
trade my morning for an afternoon
instead of the morning could i do the afternoon
rather {day} than {day}
i'd rather it were {day}
could it be {day} instead
would {day} be possible instead
can {sur} see me {day} instead
can {sur} do {day} instead of {day}
can {sur} see me later
could i see {sur} a bit earlier than that
postpone {sur} until after the holidays
postpone my {appt}
put off my visit until next month
put it off a week
put my visit back two weeks
delay the {appt} a little
hold off on my visit until {day}
bring {day} forward
bring my checkup forward if you can
get me in sooner than {day}, it's getting worse
it's getting worse, i can't wait until the {n}th, can i come sooner
i can't wait that long, is there something before my appointment
the {n}th is too far off, i'd like something sooner
{day} is too late for me, nearer please
{day} is too soon, i need more time
i haven't got my results yet, so let's move the visit to after that
my scan is on the {n}th so the visit needs to be after that
i start a new job on {weekday}, so my visit has to change
can't do {day} any more, can do {day}
can't make {day}. {day}?
i can't come {day} but i still want to be seen
i don't want to cancel, only to move it
not cancel, just change the day
i need to alter my booking
amend my booking please
i want to amend the time of my consultation
kindly rearrange my consultation for {day}
would you be so kind as to put my appointment off till {day}
i would be obliged if the visit could be brought forward
change of plans, {day} please instead of {day}
change the date
change the time
change my booking
different slot please
no puedo el {dia}, podria ser el {dia}
me cambia la cita para {day}
quiero cambiar la hora de mi cita
puedo ir mas tarde ese dia
se puede adelantar mi cita
pasame la cita al {dia}
mi cita del {dia} la quiero en la tarde
hi, i'm booked with {dr} on {day}. something came up. can it be {day}?
hello, my kid's recital is the same day as my visit. what other days do you have for me?
the visit my wife made for me, could that be moved
can mum's appointment be later in the day
can my son's visit be after school instead
i booked {hour} but meant {hour}, can you fix it
i picked the wrong day, it should be {day}
you've put me on {day} and i asked for {day}, please change it
i was given {day}, is there nothing else
any chance of an earlier slot if somebody drops out, mine is {day}
if someone cancels i'd like to come before {day}`,
};
