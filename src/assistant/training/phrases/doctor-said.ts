import type { Templates } from '../expand.ts';

/** The day, hours and patients, as doctors say it in a hurry: sentences of our own. */
export const doctorSaid: Templates = {
  view_schedule: `
who've i got {day}
who have i got this afternoon
who's in {day}
who's coming {day}
who's my {hour} o'clock
who is after {name}
who comes after lunch
who's the last one today
who's still to come
who's left today
how many left
how many more before lunch
how many today
what's next
what's next on my list
next up?
next?
next pt
first pt {day}?
last pt today
run me through {day}
talk me through {day}
walk me through tomorrow
take me through my morning
give me the rundown for {day}
how does {day} look
how's {day} looking
how is my week
what does my wk look like
what's my day like
what does my friday look like
is {day} bad
is {day} heavy
am i slammed {day}
am i busy {day}
am i free at {hour} {day} or is there someone in
am i free {day}
do i have a gap {day}
do i have time for lunch {day}
any gaps {day}
any holes in my schedule {day}
anything open {day}
where am i free {day}
have i got room for one more {day}
could i fit somebody in at {hour}
when's my first
when do i start {day}
when do i finish {day}
what time am i done {day}
what time's my last one
when can i go home
do i have clinic {day}
do i have anyone at {hour}
do i see anyone after lunch
do i see {name} {day}
is {name} on my list {day}
is {name} down for {day}
is {name} coming {day}
is {name} booked with me any time soon
when is {name} in
when is {name} coming in next
when do i see {name}
what time is {name}
did {name} cancel
did anybody cancel {day}
any cancellations
any no shows
has my {hour} o'clock arrived
has my {hour} cancelled
which patients am i seeing {day}
which patients do i have {day}
patients for {day}
patients today
today's patients
list {day}
list for {day}
clinic {day}
clinic list {day}
sched {day}
schedule
schedule pls
my schedule {day}
skedule for {day}
shedule tmrw
cal {day}
calender {day}
agenda
diary {day}
appts {day}
todays appts
bookings {day}
what's booked {day}
what's in the book {day}
what's on {day}
anything on {day}
whats on the cards {day}
i've lost track, who is next
remind me who i see {day}
remind me what i have {day}
i'd like to see {day}
let me see {day}
let me see my appointments
show {day}
show me {day}
show what's left for today
show the rest of the day
pull up {day}
open my calendar
bring up next week's appointments
print my list for {day}
could you tell me whom i am seeing on {day}
would you be so kind as to read me today's list
kindly show me the appointments for {day}
tell me who's booked {day} morning
que pacientes tengo {day}
quien viene {day}
a quien atiendo hoy
cual es mi proxima cita
que tengo manana
mi dia
cuantos pacientes tengo hoy
new patients {day}?
video visits {day}?
house calls {day}?
any surgeries {day}
who is my new patient {day}
what is {name} coming in for {day}
is it {name} at {hour} or at {hour}
`,
  set_availability: `
i'll be seeing people monday to friday nine till five from now on
i work {days} {range}
i work {days} {range} except {weekday}s
from now on no {weekday}s for me, the other weekdays {range}
from now on i start at {hour}
from now on my day ends at {hour}
starting next month i'm in {days}
starting {month} my clinic runs {days} {range}
as of {month} i only do mornings
as of next week i do {days} {range}
change my hrs: {days} {range}
hrs {days} {range}
hours {days} {range}
new hours {days} {range}
new hours: {range}
my new hours are {days} {range}
office hrs {days} {range}
clinic hrs {days} {range} pls
working hours {range} {days}
avail {days} {range}
availability {days} {range}
set avail {days} {range}
set hours {days} {range}
set me to {days} {range}
set me up for {days} {range}
put me down as working {days} {range}
{days} {range} every week
{days} {range} and {weekday}s {range}
{days} {range}, {weekday} {range}
{days} only
mornings only
mornings only on {weekday}s
afternoons only from now on
weekday mornings
weekday mornings {range}
weekdays {range}
every weekday {range}
every {weekday} {range}
i do {weekday}s too now
i do {weekday} evenings too, {range}
i'm adding {weekday}s
i'm dropping {weekday}s
i'm cutting back to {days}
i'm going part time, {days} only
i'm no longer in on {weekday}s
i no longer do {weekday}s
no more {weekday} clinics
stop my {weekday} clinic
take {weekday}s off my working week
open up {weekday} mornings {range}
open up {weekday}s
open {weekday} evenings for booking
open my diary on {weekday}s {range}
add a {weekday} clinic {range}
add {weekday} mornings to my hours
add saturdays {range}
extend my hours to {hour} on {weekday}s
extend my day to {hour}
shorten my {weekday}s, finish at {hour}
make my working week {days} {range}
make my week {days}, {range}, 20 minutes each
make it {days} {range}
half hour slots
half hour slots on {weekday}s
half hour visits please
20 minute slots from now on
slots of 15 minutes
15 min appts {days}
give people 20 minutes each
give each patient half an hour
i want longer appointments, 30 minutes
change my appointment length to 20 minutes
change the length of my slots
patients can book me {days} {range}
patients can come {days} {range}
let patients in from {hour}
let people book {days} {range}
let them book till {hour}
i can be booked {days} {range}
bookings {days} {range} please
i take patients {days} {range}
i'm available {days} {range}
i'm free for patients {days} {range}
i'm usually in {days} {range}
i'd like to work {days} {range}
i'd like my hours changed to {range}
i'd like to start at {hour} on {weekday}s
i want to be available {days}
i want to finish by {hour} on {weekday}s
kindly amend my consulting hours to {range}
please amend my surgery times, {days} {range}
would you update my timetable: {days} {range}
update my hours
change my hours
edit my availability
my hours have changed
set my hours
mi horario es de {hour} a {hour}
trabajo de lunes a viernes de {hour} a {hour}
atiendo {days} de {hour} a {hour}
cambia mi horario, {days} {range}
a partir de ahora trabajo los {dia}
{hour} to {hour} {days}
{range} mon-fri
mon-thu {range} fri {range}
tue thu {range}
m-f {range}
m/w/f {range}
`,
  block_time: `
out sick today, close my slots
off sick {day}
i'm ill, cancel nothing but let nobody book today
i'm not well, block the rest of the day
i'm away {day}
i'm away from {weekday} to {weekday}
i'm away the {n}th to the {n}th, don't let anyone book
i'm at a conference {day}, don't let anyone book
i'm in theatre {day}
i'm teaching {day} {range}
i'm operating {weekday} morning
i'm on call {day}, no bookings
on leave {day}
on leave from the {n}th until the {n}th
annual leave {day}
going on leave from the {n}th through the {n}th
going away {day}
vacation {day}
vacation from the {n}th
hols {day}
pto {day}
ooo {day}
out of office {day}
out {day}
out {day} {range}
off {day}
off from {weekday} to {weekday} next week
off {day} afternoon
day off {day}
take {day} off
i'd like {day} off
i need {day} off
i need the afternoon off {day}
i need an hour {day} for paperwork
i need a break {day} {range}
i need to leave early {day}
i have to leave at {hour} {day}, nothing after that
i have to be out by {hour} {day}
i can't do {day}
i can't be there {day}
i can't take anyone {day}
i won't be in {day}
i won't be around {day}
i won't make it in today
i've got the dentist {day} {range}
i've got a funeral {day}
i've got jury duty {day}
i've got a meeting {day} {range}, block it
i've a school thing {day} at {hour}, keep it free
my kid has a play {day}, keep the afternoon clear
keep {day} clear
keep {day} after {hour} clear please
keep {range} {day} open for me
keep my lunch free {day}
hold {day} {range}
hold an hour {day}
leave {day} empty
leave {range} {day} free
leave a gap {day}
leave me half an hour after {name}
block {day}
block {day} {range}
block {range} {day}
block lunch {day} {range}
block the morning
block my morning {day}
block me out {day}
block me off {day} {range}
block off {day}
blk {day} {range}
blck {day} pm
block tmrw {range}
block everything {day}
block the whole of next week
block from the {n}th to the {n}th
close {day}
close my diary {day}
close me {day}
close bookings {day}
shut {day} down
shut my clinic {day}
make me unavailable {day}
mark me away {day}
mark {day} as busy
mark {day} off
show me as busy {day} {range}
put me down as away {day}
put a hold on {day}
put {day} aside for charting
set aside {day} {range} for admin
reserve {day} {range} for phone calls
no bookings {day}
no bookings {day}, staff training
no patients {day}
no patients after {hour} {day}
no clinic {day}
no appointments before {hour} {day}
no one {day} {range}
nobody {day} please
nothing {day}
nothing before {hour} {day}
nothing after {hour} {day} please
don't let anyone book {day}
don't let people book me {day}
don't give me anyone {day}
don't put anyone in {day} {range}
don't schedule me {day}
stop bookings {day}
stop taking bookings for {day}
admin time {day} {range}
lunch {range} {day}
meeting {day} {range}
training {day} all day
personal time {day} {range}
doctor's appointment {day} {range}, block
i shall be absent on {day}
i shall be abroad from the {n}th to the {n}th
kindly keep {day} free of consultations
please see to it that nobody is booked {day}
no me pongan pacientes {day}
no atiendo {day}
no estare {day}
estoy de vacaciones del {n} al {n}
bloquea {day} de {hour} a {hour}
cierra mi agenda {day}
tomorrow i'm gone after {hour}
car trouble, i'll be in at {hour}, block before that
`,
  view_patients: `
list everyone under my care
list my pts
list all pts
list everybody i look after
how many pts are on my panel
how many people do i look after
how many do i have in total
how many patients are mine
what's my patient count
show my pts
show my ptients
show all of them, my patients
show patients
show me who i look after
show me all the people in my care
pull up my patient list plz
pull up my panel
bring up the roster
open my list of patients
open the patient list
who do i look after
who do i care for
who all do i have
who's on my panel
who is on my books
who are my people
who is assigned to me
which people have been assigned to me
which patients are mine
which of the patients are mine
all my patients
my patients
my pts
my panel
my caseload
my roster
my list of patients
patients
patients list
pt list
pts
patient roster pls
patient directory
everyone i treat
everybody in my care
is {name} one of mine
is {name} mine
is {name} a patient of mine
is there a {name} on my panel
is there a {first} on my list of patients
do i have a {name}
do i look after {name}
do i have a patient called {name}
do i have any patients named {first}
find {name}
find {first}
find patient {name}
find the {sur} family
look up {name}
look for {name}
lookup {sur}
search {name}
search for {name} in my patients
search patients {sur}
search pts {first}
patients with the name {sur}
patients called {first}
patients beginning with s
all the {sur}s
new patients this month
newest patients
who joined my panel lately
who's new on my list
i want the names of all my patients
i'd like a list of my patients
let me see the people i treat
let me see my patients
could you give me the names of those under my care
kindly list the patients entrusted to me
may i see my patient register
mis pacientes
quienes son mis pacientes
cuantos pacientes tengo a mi cargo
lista de mis pacientes
ensename mis pacientes
busca a {name}
es {name} paciente mio
`,
  help: `
what commands do you understand
how do i use you
remind me what you can do for me
first day with this system, show me around
first time on this, what can it do
what can i ask for
what can i type here
what are you able to do for a doctor
what do you do
what is this for
what's the syntax
what's the format for prescribing
how do i prescribe with this
how do i block time with this thing
how do i use this
how does this work
i'm new to this
i'm new here, what are the options
give me a tour
give me some examples
show commands
cmds
commands
options
menu
help me out
hlp
que puedes hacer
como te uso
not sure what to say to you
no idea how to use this
explain what you do
`,
  out_of_scope: `
order me a pizza to the break room
order lunch for the team
what's the capital of mongolia
play some jazz
who holds the record for most home runs
who won the game
what's the weather {day}
will it rain {day}
book me a flight to {place}
book a table for {n}
book a squash court
reserve a hotel for the conference in {place}
how do i get to the airport
call me a cab
call my wife
text my husband i'll be late
message my wife that dinner is off
remind me to buy milk
remind me to pick up my dry cleaning
write a poem about surgeons
write a letter to the landlord
write my speech for the wedding
tell me a joke
tell me the news
tell me a story
show me pictures of cats
show me the way to the canteen
show me flights to {place}
show me my payslip
when do i get paid
how much is my pension
what's my bank balance
pay my phone bill
transfer 200 to savings
what's the exchange rate
what is {n} times {n}
convert 10 miles to kilometres
translate good morning into {language}
how do you say pain in {language}
the printer is jammed
the wifi is down
my laptop is slow
reset my email password
the coffee machine is broken
what's a good restaurant near the clinic
recommend a movie
recommend a book on gardening
my car won't start
where's the nearest petrol station
what's the traffic like
add eggs to my shopping list
start the washing machine
turn up the heating
set a timer for 10 minutes
set an alarm for six
stop the music
end the call
cancel my gym membership
cancel my netflix
discontinue my newspaper subscription
what's the history of rome
history of the roman empire
tell me about {place}
who is the prime minister
how tall is the eiffel tower
what does epistemology mean
who wrote hamlet
is there a god
do you like music
are you a robot
what's your name
who made you
sing a song
flip a coin
how old are you
my dog ate chocolate
what should i name my boat
what should i get my wife for her birthday
what's for dinner
how do i make lasagna
is the supermarket open
when's the next train
how are the markets doing
buy 100 shares of apple
urgent: my package is late
block this number on my phone
block spam emails
acknowledge my order
diagnose my car
diagnose my router
prescribe me a holiday
find me a plumber
find my phone
que tiempo hace
cuentame un chiste
reserva una mesa para dos
`,
};
