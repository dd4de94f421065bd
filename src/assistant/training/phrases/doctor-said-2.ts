import type { Templates } from '../expand.ts';

/** Records, orders, alerts and messages, as doctors say it in a hurry: sentences of our own. */
export const doctorSaidOfPatients: Templates = {
  deny: `
[sorry|actually|wait|hmm|correction|oops], [i meant|make that|make it|should be|it's|] [{freq}|{mg}|{mg} {freq}|{dur}|{dose}|{med}]
[make that|make it|i meant|i mean|should be|i said] [{freq}|{mg}|{mg} {freq}|{dur}|{dose}]
[make that|make it|i meant|i mean|should be|i said] [{range}|{time}|{day}|{day} {range}]
[make it|make that] {range}
not {freq}, {freq}
no {freq} i said
no, {freq}
no, {mg}
no not {med}, {med}
no, {name}
the other {first}
not that {first}
wrong {first}`,
  patient_history: `
hx for {name}
hx {name}
hx of {name} pls
pmh {name}
show me the history of {first}
the history of {name}
history {name}
{name} history
{name} hx
{name} chart
{name}'s chart
{name}'s file pls
{name} meds?
{name} allergies?
{name}, allergies
{name}: last labs
{name} labs
{name} last visit
{name} background
chart for {sur}
chart {sur}, {first}
allergies for {sur}, {first}
allergies {name}
meds for {name}
med list {name}
labs {name}
labs on {name}
last hba1c for {first}
last a1c {name}
last potassium on {name}
last bp for {name}
latest creatinine, {name}
bp readings for {name}
vitals for {name}
recent results for {name}
results for {name}
notes on {name}
last visit notes on {name}
last note on {name}
problem list {name}
problems of {name}
summary for {name}
summary {name}
file on {name}
record for {name}
records {name}
bring up {name}
bring up {name}'s chart
pull {name}'s record
pull the chart on {name}
pull up {name}
open {name}
open {name}'s chart
get me {name}'s notes
show {name}
show {name}'s record
see {name}'s results
let me see what we have on {name}
let me look at {name}'s chart
what do we have on {name}
what have we got on {name}
what's up with {name}
what's the story with {name}
what's the deal with {name}
what's wrong with {name}
what's {name} allergic to
what's {name} on
what's {name} taking
what's {name} got
what is {name}'s weight
what was {name}'s last a1c
what was her last a1c, {name}
what meds is {name} on at the moment
what tablets does {name} take
what did i give {name} last time
what did we try for {name}'s {symptom}
what did {name} come in for
what happened at {name}'s last visit
what happened to {name}
what surgeries has {name} had
when did {name} last come
when did i last see {name}
when was {name} last in
when was {name}'s last {lab}
when did {name} start {med}
who saw {name} last
why is {name} on {med}
why did {name} come last time
how's {name} been
how has {name} been doing
how is {name}'s blood pressure
how was {name}'s {lab}
is {name} diabetic
is {name} allergic to {med}
is {name} allergic to anything
is {name} still on {med}
is {name} on any blood thinners
is {name} up to date with vaccines
is {name}'s {lab} back
was {name} ever on {med}
was {name} admitted last year
has {name} ever had {dx}
has {name} ever had pneumonia, look in the record
has {name} had a colonoscopy
has {name} been in this week
has {name} been seen since {month}
has {name} had any reactions
have we ever given {name} {med}
have {name}'s labs come back
did {name} have a {lab}
did {name} ever have surgery
did {name} tolerate {med}
does {name} smoke
does {name} have {dx}
does {name} have any allergies
any allergies for {name}
any allergies on {name}
any history of {dx} in {name}
any known conditions, {name}
anything i should know about {name}
before i see {name}, what should i know
before {name} comes in, brief me
brief me on {name}
fill me in on {name}
catch me up on {name}
refresh my memory on {name}
remind me about {name}
remind me what {name} has
remind me what we did for {name}
tell me about {name}
tell me what {name} is taking
the lady i saw at nine, {name}, what was her potassium
the man with the {body}, {name}, show his file
give me {name}'s background
give me everything on {name}
i want to read up on {name}
i want to know {name}'s allergies
i need {name}'s chart
i need the record of {name}
i need to look over {name}'s results
check {name}'s chart
check {name}'s last labs
check whether {name} is on {med}
check if {name} has {dx}
look at {name}'s record
look in {name}'s file for {dx}
look up {name}'s allergies
look up the labs of {name}
review {name}
review {name}'s meds
go over {name}'s history with me
could you kindly show me the case notes of {name}
may i see the particulars of {name}'s last visit
kindly open the medical record of {name}
historial de {name}
la ficha de {name}
que toma {name}
a que es alergico {name}
antecedentes de {name}
que medicamentos toma {name}
cuando vino {name} la ultima vez
pls open {name} chrt
histry of {name}
shw me {name}s hx
pt hx {name}
pt {name} allergies
wats {name} on
`,
  add_prescription: `
{med} {sig} {name}
{med} {mg} {freq} for {name}
{med} {mg} {freq}
{med} {mg} {route} {freq} {dur}
{med} {mg}, {dose}, {freq}, {name}
{med}, {mg}, {freq} for {name}
{med} {mg} nocte
{med} {mg} od
{med} {mg} stat
{med} {mg} prn
{med} {mg} suppository pr prn
{med} {mg} im stat
{med} cream {freq} to the {body}
{med} ointment apply to the {body} {freq}
{med} drops, one in each eye {freq}
{med} inhaler two puffs {freq}
{mg} {med} {freq}
{mg} of {med} {freq} for {name}
{dose} of {med} {mg} {freq} for {name}
{dose} of {med} {freq}
{freq} {med} {mg} for {name}
for {name}: {med} {mg}, {dose}, {freq}
for {name} {med} {sig}
for {name}, {med} {sig} please
{name} {med} {sig}
{name} - {med} {sig}
{name} needs {med} {sig}
{name} should get {med} {sig}
{name} should have {med} {sig}
{name} is to take {med} {sig}
{name} can have {med} {sig}
{name} can start {med} {sig}
{name} ought to be on {med}
{name} will need {med} {freq}
{name} has {dx}, give {med} {sig}
{name} has {dx}, so {med} {sig}
{name} has run out of {med}, renew it
{name} wants more {med}, renew {dur}
rx: {med} {sig} for {name}
rx {name} {med} {sig}
rx for {name} - {med} {sig}
rx {med} {sig}
script for {name}
script for {name}: {med}
script: {med} {sig}
a script for {med}, {name}
new script {name} {med} {sig}
new rx
new rx for {name}
order {med} {sig} for {name}
order {med} for {name}
order a {med} inhaler for {name}
order a course of {med} for {name}
order a z-pak for {name}
give {name} {med}
give {name} {med} {mg} im stat
give {name} a course of {med}
give {name} something for pain, {med} {sig}
give her {med} {sig}, {name}
give him {med} {sig}
put {name} on {med}
put {name} on {med} {sig}
put {name} on a low dose of {med}, {mg} each morning
put her on {med} {sig}
put him back on {med}
put the {sur} boy on {med} {sig}
start {name} on {med} {sig}
start {name} on {med}
start {med} for {name}
start him on {med} {mg}
start her on {med} {freq}
restart {name}'s {med}
resume {med} for {name}
continue {med} for {name} another month
keep {name} on {med} {sig}
switch {name} to {med} {sig}
switch {name} from {med} to {med} {mg} {freq}
up {name}'s {med} to {mg}
increase {med} to {mg} for {name}
raise the {med} to {mg} {freq}
double {name}'s {med}
bump {name}'s {med} to {mg}
reduce {name}'s {med} to {mg}
let's do {med} {sig} for {name}
let's put {name} on {med} {sig}
let's try {med} {sig}
let's give {name} {med} {sig}
let's start {med} {freq}
let's go with {med} {sig} for {name}
i want {name} on {med} {sig}
i want him to have {med} {sig}, {name}
i want her to take {med} {sig}
i'd like {name} to take {dose} of {med} {mg} {freq}
i'd like {name} to have {med} {sig}
i'd like to put {name} on {med}
i'd start {name} on {med} {sig}
i'm giving {name} {med} {sig}
i'm prescribing {med} {sig}
i'm putting {name} on {med}
i'm going to prescribe {med} for {name}
i'll give {name} {med} {sig}
i'll put {name} on {med} {sig}
we'll start {med} {sig} for {name}
we should get {name} on {med}
write {name} a script for {med}
write {med} {sig} for {name}
write up {med} for {name} {dose} {freq}
write {name} up for {med} {sig}
please prescribe {name} {med} {sig}
please let {name} have {med} {sig}
kindly prescribe {med} {sig} for {name}
kindly supply {name} with {med} {sig}
could you write {name} up for {med}
prescribe {med} for {name}
prescribe {name} {med}
prescribe {med}
prescribe something for {name}
prescribe again {name}'s {med}
perscribe {med} {sig} {name}
prscribe {name} {med} {sig}
presribe {med} {mg} {freq}
send {med} {sig} to the pharmacy for {name}
send in {med} for {name}
call in {med} {sig} for {name}
e-prescribe {med} {sig} {name}
refill {name}'s {med}
refill {med} {name}
renew {name}'s {med} {dur}
repeat {name}'s {med}
add {med} {sig} for {name}
add {med} to {name}'s list
add a prescription
add rx {med}
receta {med} {mg} para {name}
recetale {med} a {name}
ponle a {name} {med} {mg} cada 8 horas
{med} {mg} cada 12 horas para {name}
{med} {mg} una vez al dia para {name}
dale {med} a {name}
i need a prescription for {name}
need to prescribe
take one {med} {freq}, {name}
ear drops: {med} {freq} for {name}
eye drops {med} {freq} both eyes
`,
  discontinue_prescription: `
stop her {med}, {name}
stop his {med}, {name}
stop {name}'s {med}
stop {name} on {med}
stop {med} {name}
stop {med}
stop the {med}
stop the {drug} for {name}
stop all of {name}'s {drug}
stop giving {name} {med}
stop {name} taking {med}
take {name} off the {med}
take {name} off {med}
take her off {med}
take him off the {drug}
get {name} off {med}
get {name} off that {drug}, muscle aches
get her off the {med}
get rid of {name}'s {med}
d/c {med} for {name}
d/c {med} {name} cough
d/c {name}'s {drug}
dc {med} {name}
dc the {med}
discontinue {med} {name}
discontinue {name}'s {med} because of {symptom}
discont {med} {name}
discntinue {med} {name}
disc {med} for {name}
hold {name}'s {med}
hold the {med} for {name} until further notice
hold {med} before surgery, {name}
pause {med} for {name}
suspend {name}'s {med}
end {name}'s {med}
end the {med}, {name} doesn't need it
finish {name}'s {med}
cut {name}'s {med} out
drop {name}'s {med}
drop the {med} from {name}'s list
cancel {name}'s {med}
cancel the {med} i wrote for {name}
cancel that script for {name}
cancel the script for {med}
void the {med} script
withdraw {med} from {name}
withdraw the prescription
remove {med} from {name}
remove {name}'s {med}
delete {name}'s {med} prescription
strike {med} off {name}'s list
wean {name} off {med}
taper {name} off {med}
no more {med} for {name}
no more {med} for {name}, cancel that script
no {med} for {name} any more
{name} no longer needs {med}
{name} doesn't need {med} any more
{name} is done with {med}
{name} is done with the {drug}, take it off
{name} has finished {med}, close it
{name} can come off {med}
{name} can stop the {med}
{name} should come off {med}
{name} should not be on {med}
{name} shouldn't take {med} any more
{name} must stop {med}
{name} is bleeding, stop {med}
{name} has a rash from {med}, stop it
{name} gets cramps from the {drug}, let's end it
{name} had a reaction to {med}, take it off
{name} can't tolerate {med}, stop
{name} is pregnant, stop the {med}
{name}'s {med} can stop
{name}'s {med} should be stopped
{name}'s {med} is to be discontinued
the {drug} is giving {name} cramps, let's end it
the {med} is making {name} dizzy, stop it
the {med} isn't working for {name}, stop it
the {med} isn't doing anything for {name}, take it off
side effects from {med}, stop it for {name}
i want {name} off {med}
i want to stop {name}'s {med}
i'd like {name} off the {med}
i'd like to discontinue {med}
i'm stopping {name}'s {med}
i'm taking {name} off {med}
i've decided to stop {med} for {name}
let's stop {med} in {name}
let's stop the {med}
let's take {name} off {med}
let's get {name} off the {drug}
let's hold {med}
we can stop {name}'s {med} now
we should stop {med}
please discontinue {med} for {name}
please take {med} off {name}'s list
please stop {name}'s {drug}
kindly discontinue {name}'s {med}
would you stop the {med} for {name}
could you take {name} off {med}
suspende la {med} de {name}
quitale la {med} a {name}
ya no debe tomar {med}, {name}
retira {med} a {name}
dejar {med}, {name}
`,
  add_diagnosis: `
dx {dx} {name}
dx {dx} {icd} {name}
dx {name} {dx}
dx for {name}: {dx}
new dx {name} {dx}
{name}: {dx}
{name}: {dx}, {icd}
{name} - {dx}
{name} - {dx} {icd}
{name}, {dx}, {icd}
{name} {dx} {icd}
{name} dx {dx}
{name} has {dx}
{name} has {dx} {icd}
{name} has got {dx}
{name} has {dx}, put it down
{name} has {dx}, note that
{name} definitely has {dx}
{name} likely has {dx}
{name} turns out to have {dx}
{name} is diabetic, add it
{name} is hypertensive, record that
{name} came back positive for {dx}
{name} was found to have {dx}
{name} meets criteria for {dx}
{name}'s diagnosis is {dx}
{name}'s {lab} shows {dx}, add it
{name}'s {lab} confirms {dx}
diagnosis for {name} is {dx}
diagnosis: {dx}
diagnosis of {dx} for {name}
diagnose {name} {dx}
diagnose {name} with {dx}
diagnosing {name}: {dx}
dagnosis {name} {dx}
diagnos {name} with {dx}
record {dx} for {name}
record {dx} for {name}, {icd}
record {dx} {icd}
record that {name} has {dx}
record a diagnosis
put down {dx} for {name}
put down that {name} has {dx}
put {dx} on {name}'s record
put {dx} on {name}'s chart
put {dx} in for {name}
put {name} down as having {dx}
put {icd} on {name}
note {dx} for {name}
note down {dx}, {name}
note that {name} has {dx}
enter {dx} for {name}
enter {icd} for {name}
enter it for {name}: {dx}
chart {dx} for {name}
chart that {name} has {dx}
code {icd} on {name}'s chart
code {name} as {icd}
code {name} {icd} {dx}
code it as {icd}, {name}
add {dx} to {name}
add {dx} to {name}'s problem list
add {dx}, {name}
add {dx} {icd} to {name}
add to {name}'s problems: {dx}
add a diagnosis for {name}
add a dx
log {dx} for {name}
log a diagnosis of {dx}, {name}
document {dx} in {name}'s chart
document {dx} for {name}
register {dx} for {name}
list {dx} under {name}'s problems
mark {name} as having {dx}
label {name} with {dx}
confirmed on the scan: {dx}. enter it for {name}.
confirmed {dx} in {name}
it's {dx}, put it in {name}'s chart
it's {dx}. {name}. {icd}.
it is {dx} after all, add it for {name}
it turned out to be {dx} for {name}
looks like {dx} for {name}, record it
swab positive, {dx} for {name}
labs confirm {dx} in {name}
biopsy shows {dx}, add it for {name}
x-ray shows a fracture, record it for {name}
impression: {dx}, {name}
assessment {dx} {name}
a/p: {dx} {name}
working diagnosis {dx} for {name}
i diagnose {name} with {dx}
i've diagnosed {name} with {dx}
i've diagnosed {dx} in {name}
i believe {name} has {dx}, document it
i think this is {dx}, add it to {name}'s chart
i want to add {dx} for {name}
i want {dx} on {name}'s problem list
i'd like to record {dx} for {name}
i'd like to diagnose {name}
we're calling it {dx}, {name}
we are going with {dx} for {name}
let's call it {dx} for {name}
let's record {dx} for {name}
let's put {dx} in {name}'s chart
please record that {name} suffers from {dx}
please add {dx} to the problems of {name}
kindly record a diagnosis of {dx} for {name}
kindly enter {icd} in the record of {name}
diagnostico {dx} para {name}
{name} tiene {dx}, registralo
anota {dx} a {name}
pon en la ficha de {name}: {dx}
`,
  urgent_patients: `
any emergencies waiting
any fires
any fires to put out
anything on fire
anything urgent
anything urgent i need to see first
anything that can't wait
anything red
any reds
any alarms
any alarms going off
any alerts
any new alerts
any alerts overnight
any alerts i haven't seen
any open alerts
any unacknowledged alerts
any critical patients
any of mine in trouble
any of my patients in trouble
any patients i should call now
anyone crashing
anyone critical
anyone in danger
anyone in trouble
anyone i need to call right away
anyone needing me urgently
anyone really sick
anybody going downhill
is anybody in critical shape that i should call first
is anyone deteriorating
is anyone waiting on me urgently
is everybody ok
is everyone stable
is there an emergency
is there anyone i should worry about
are any of my patients unwell
are there alerts
are there open alerts
are there any i have not acknowledged
who's in trouble right now
who's the sickest
who's worst
who is critical
who is unstable
who needs me first
who needs me most
who needs a call now
who should i see first
who should i worry about
who raised an alert
who has an alert open
whose alert is still open
which alerts are open
which alert came in last
which ones are urgent
which patient is the most urgent
what's urgent
what's the most urgent thing
what's on the alert board
what alerts have i got
what emergencies do i have
what came in overnight that's urgent
show me open alerts
show alerts
show the alert list
show emergencies
show me the urgent ones
show me who's critical
list alerts
list open emergencies
alerts
alerts?
alert list
open alerts
urgent
urgent ones
urgents?
urgent pts
emergencies
emergncies?
emerg?
critical pts
crit list
red list
triage
triage list
triage board pls
i want to see the alerts
i want to know who is in danger
i heard an alarm, who is it
my phone buzzed, is there an alert
did anybody raise an alert
did any alerts come in while i was out
did something come in
has anyone raised an alarm
has an emergency come in
kindly show me the patients in need of immediate attention
are there any matters of urgency
tell me who needs urgent attention
alertas urgentes
alertas urgentes?
hay algun paciente grave
quien esta mal
hay alguna emergencia
que alertas hay abiertas
pacientes graves
`,
  acknowledge_alert: `
got it, i'm taking {name}'s alert
got {name}, thanks, mark it
got the alert for {name}
got the alert, on my way
ack
ack {name}
ack it
ack that
ack the alert for {name}
ack {name} alert
ack alert
ack all
ack both
ack the first one
acknwledge alrt
aknowledge {name}
acknowlege the alert
acknowledge {name}
acknowledge the emergency
acknowledge the {sur} alert
acknowledge that one
acknowledge the latest
acknowledge the chest pain
acknowledge receipt
acknowledged
alert acknowledged
alert received
alert seen
alert for {name} received
alert for {name} seen, handling
alert for {name} is mine
the alarm for {name} is mine
the alert for {name} is mine
the first alert is mine
the second one is mine
that alert is mine
that one is mine
mine
i have {name}
i have {name}, silence it
i have the {sur} one
i have seen the alarm
i have seen the chest pain alarm from {name} and am calling her, mark it
i have called {name}, clear the alert
i've called {name}, you can close the alert
i've got {name}
i've got {name}'s alert
i've got that one
i've got this
i've read the alert about {name}
i've seen {name}'s alert
i've seen it, ack
i've spoken to {name}, acknowledge it
i saw the alert
i saw the alert for {name}
i saw {name}'s alarm, i'm on it
i see the alert, i'm going
i see it, taking it
i'm on {name}
i'm on it
i'm on it, {name}
i'm on the {name} alert
i'm on my way to {name}
i'm going to {name} now
i'm calling {name} now, mark the alert
i'm handling {name}
i'm handling the alert
i'm dealing with {name}'s alert
i'm looking after {name}, take the alert
i'm taking {name}
i'm taking the first one
i'm responsible for {name}'s alert
i'll take {name}
i'll take {name}'s alert
i'll take that alert
i'll take the first one
i'll handle {name}
i'll handle the alert
i'll deal with {name}
i'll deal with that emergency
i'll see to {name}
i will attend to {name}
let me take {name}'s alert
leave {name} to me
taking {name}
taking the alert
taking it
handled
handling {name}
on it
on it, {name}
on {name}
on my way to {name}
seen
seen the alert
seen {name}
noted, {name}'s alert
noted the alert for {name}
roger, {name}'s alert
copy that, taking {name}'s alert
silence {name}'s alert
silence the alarm for {name}
stop the alarm, i have {name}
mute the alert
mark {name} as seen
mark {name}'s alert
mark the alert as handled
mark it acknowledged
mark that alert read
confirm {name}'s alert
confirm i've seen the alert
clear {name}'s alert
clear the alert
close {name}'s alert
accept the alert
accept {name}'s alert
responding
responding to {name}
kindly acknowledge the alert regarding {name}
please note that i have received {name}'s alert
please register that i'm attending to {name}
put me down for {name}'s alert
yo me encargo de {name}
yo atiendo la alerta de {name}
alerta recibida
recibida la alerta de {name}
vista la alerta
`,
  message_patient: `
tell {name} the swab was negative
tell {name} {advice}
tell {name} that {advice}
tell {name} he may eat now
tell {name} his scan was clean
tell {name} her labs are fine
tell {name} to come in
tell {name} to come fasting
tell {name} i'll call tonight
tell {name} not to worry
tell {name} to double the dose
tell {name} to hold the {med} tonight
tell pt {name} to stop the drops tonight
tell mrs {sur} {advice}
tell her {advice}
tell him {advice}
tell the patient {advice}
let {name} know
let {name} know {advice}
let {name} know her results are normal
let {name} know that i'm running late
let her know {advice}
let {name} know it's nothing serious
inform {name} that {advice}
inform {name} he may go back to work
could you inform {name} {advice}
notify {name} that {advice}
advise {name} to rest
advise {name} that {advice}
ask {name} how the {body} is
ask {name} if the {symptom} is gone
ask {name} whether the {med} is helping
ask {name} to come in
ask {name} to call me
ask {name} to send a photo
ask {name} for a blood pressure reading
ask her if she can come {day}
remind {name} to take the {med}
remind {name} to take his blood pressure daily
remind {name} about the {lab}
remind {name} to fast
remind {name} of the follow up
remind her to bring the scans
send {name} a note: come fasting tomorrow
send {name} a message
send {name} a text
send {name} word that {advice}
send a message to {name}
send a line to {name}: {advice}
send {name} the diet sheet
send {name} my regards
send mrs {sur} a note that {advice}
text {name}
text {name} {advice}
text {name} that {advice}
txt {name} {advice}
message {name}
message {name}: {advice}
message to {name}: {advice}
message for {name}: {advice}
msg {name} {advice}
msg {name}
mesage {name} {advice}
note to {name}: {advice}
note for {name}, {advice}
write {name}
write to {name}
write to {name} that {advice}
write to {name} that his form is ready
write {name} a note
write {name}: {advice}
write back to {name}
drop {name} a line
drop {name} a line that {advice}
drop a line to mrs {sur} that i'm running 20 late
drop {name} a note about the {lab}
shoot {name} a message
shoot {name} a note that {advice}
ping {name}
ping {name} about the {lab}
reply to {name}
reply to {name}: {advice}
reply to {name} that it's ok
answer {name}: {advice}
answer {name}'s question, {advice}
get back to {name} about the {lab}
get word to {name} that {advice}
get {name} to call me
get a message to {name}
have {name} call me
have {name} come in
contact {name}
contact {name} about the {lab}
reach out to {name}
reach {name} for me
check in with {name}
check in on {name} by message
follow up with {name} about the {symptom}
pass on to {name} that {advice}
pass this to {name}: {advice}
relay to {name} that {advice}
say to {name} that {advice}
say hi to {name} and ask how the {body} is
i need to write to {name}
i need to write to {name} about the follow-up
i need to tell {name} {advice}
i need to get hold of {name}
i want to message {name}
i want to tell {name} that {advice}
i want {name} to know that {advice}
i'd like to write to {name}
i'd like a word with {name}
i have news for {name}: {advice}
{name} should know that {advice}
{name} needs to know that {advice}
{name} needs to hear that {advice}
{name} asked about the {lab}, tell her {advice}
{name} is waiting to hear: {advice}
please tell {name} {advice}
please let {name} know {advice}
please convey to {name} that {advice}
kindly inform {name} that {advice}
kindly let {name} know that {advice}
would you let {name} know {advice}
can you text {name} for me
dile a {name} que {advice}
avisa a {name} que sus resultados estan bien
escribele a {name}
mandale un mensaje a {name}
preguntale a {name} como sigue
recuerdale a {name} tomar la pastilla
tel {name} {advice}
`,
};
