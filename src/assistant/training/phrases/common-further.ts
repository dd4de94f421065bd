import type { Templates } from '../expand.ts';

/** More of what both say. */
export const commonFurther: Templates = {
  help: `
what can you do
help
how does this work
I'm a bit lost, what are my options
¿qué puedes hacer?
ayuda con la aplicación
what sort of things can I ask you
show menu
how do I use this chat
first time here, where do I start
commands?
Could you explain what you're able to help with?
I'm not very good with computers, dear. What do I type?
instructions pls
are you able to book things or just talk
wat do u do
give me a rundown of your features
list everything you can help me with
who are you and what is this
what is this for
i dont get it
what should I say
can you show me some examples of what to ask
options
Sorry, I'm new. My daughter set me up. What now?
kindly guide how to proceed
need assistance
how do i talk to you
main menu
what else can you do besides bookings
capabilities
I pressed something and now I don't know what to do
can you help me
cómo funciona esto
is there a guide
hey bot what's your job
tell me what you know how to do
stuck, what next
explain yourself
tutorial
I need help with something
how can you assist
what all can be done here
opciones
do you do appointments, prescriptions, that sort of thing?
how do I add a script with you
list commands
what are your functions
how does this assistant work
options pls
new here, locum, what's this thing for
how can you help me in clinic
menu
show me examples
Explain what I can ask
instructions
I'm a locum and nobody's shown me this. Where do I begin?
do you handle prescriptions and diagnoses?
capabilities?
what do I type to see alerts
wat u can do
need a hand using this
guide me
can you block time, or do I call the desk?
how do I use you
what am I able to do here
I don't know how to phrase things for you
tutorial please
ayuda
who are you
quick intro to features
is there a cheat sheet
what are the things you support
tell me your tricks
stuck
how do I message patients through this
remind me what you're capable of
kindly explain how to use
any shortcuts
what do you know how to do
first day, help
overview of functions
assist me
I've pressed help, now what
It's all Greek to me, dear. What can I get done here?
before i start: can you move appointments and stuff?
what are the things you can sort out for me
my niece said I can talk to you. About what?
¿qué cosas puedo preguntarte?
my colleague swears by you. What is it you do?
what can I ask besides my list
so how do I get you to write a script
¿cómo te uso?
is there anything you can't do
what am I supposed to do here
how do y'all's chat thing work
what all can I do on this
what can you pull up for me
how's this bot work
what exactly is it you can and can't do
is there something like a list of services on here
never used one of these, talk me through it
I've no idea how to ask for what I want
me puede explicar cómo se usa esto
how to use?
what's within your powers
how do I ask for a chart
show me what you can handle
is there a list of commands
explain the alerts thing
¿qué comandos hay?`,
  greeting: `
hi
hello
good morning
hey there
hiya
howdy
g'day
evening all
namaste
hola
buenos días
buenas tardes
yo
sup
wassup
Hello, is anybody there?
alright?
how do
hey hey
hi bot
helloooo
Good day to you
morning!
hey how's it going
hi again
top of the morning
greetings
Hi, hope you're having a nice day
good afternoon sir
salaam
ey up
knock knock
wotcha
ola
hi, me again, {surname}
oh hello
hello doctor
heya :)
Dear assistant, good evening
g'mornin
qué tal
hows u
hi im jaspreet
dzień dobry
ahoy
morning
hey
evening
hi there assistant
Good afternoon to you
hiya, Dr {surname} here
hello again
alright mate
hey bot
Hi, {surname} on shift
back from lunch, hello
what's up
hey how are you
salaam alaikum
mornin all
buenas
good evening assistant
hi hi
ello
top o' the morning
anyone there
hallo
cześć
hey, it's {surname}
hello, first clinic of the day
good day
how's tricks
knock knock, doc here
bonjour
heya
happy Monday
oi oi
hello love
good day, Mrs {surname} speaking
Hi! First time writing
hey, hope ur good
buenas noches
aye aye
evening, night clinic here
hello hello
hi, {surname}
good to be back, hello
aloha
hey y'all
mornin'
what's good
morning y'all
hey there, {surname}
hullo
hi from Mrs {surname}
greetings from a rainy Tuesday
buen día
good morrow
hey you
hi team
morning, just logged on
hello from clinic 3
hey, long day ahead
good evening, {surname} here
ciao, buongiorno`,
  thanks_goodbye: `
thanks
ta
cheers
bye
thank you so much, you've been brilliant
gracias
adiós
that's all, thanks
ta ra
see ya
good night
thx
tysm
much obliged
that's everything for today
have a good one
cheers mate
great, bye now
you're a star
appreciate it
catch you later
muchas gracias, hasta luego
nice one, ta
ok bye
laters
thank u doctor
Lovely, many thanks, goodbye
i'm done, ciao
shukriya
God bless you
thats me sorted
perfect thanks, nothing else
peace
thanks for your patience with an old lady
toodle-pip
fab, speak soon
thanking you
no more questions, bye
hooroo
que Dios lo bendiga, gracias
signing off
good talk, see you Monday
k thx bai
you have been very helpful, thank you
dziękuję
grand so, bye bye bye
that's all
done for today, night
ta, that's everything
thank you
log me off, see you tomorrow
much appreciated
great work, thanks
that'll be all
ttyl
perfect, thank you
off home, cheers
see you Monday
all done here
you've been a great help
many thanks
ta-ra
nothing further
lovely, thanks a million
farewell
that's me finished
thanks, I'm off to theatre
appreciated
ciao
nice one
catch you after ward round
hasta mañana
thank you dear assistant
grand, thanks
brilliant, goodbye
thank you ji
over and out
clinic's finished, thanks for everything
tack så mycket
no more for now, thanks
you've made an old man's day, thanks, cheerio
that was easier than the phone. bye!
gracias por todo, muy amable
ok that's me, thanks again, have a lovely weekend
tak, thanks, bye
no that's it, ta very much
right, I'm away. thanks
that's my lot for tonight
ta, back after lunch
cheers, you can stand down
gracias, eso es todo
preciate ya
have a blessed day
thanks a bunch, later
that'll do it, bye
that's a wrap, thanks
I'm out, night
appreciate the help, bye
that's grand, I'll leave you to it
lovely job, thank you, bye
merci, bye
ta muchly
right, must dash, thanks
you've sorted me out, bless
done and dusted, thanks
shutting down, see you Thursday
thanks, you saved me an hour
bye, off to the wards
merci beaucoup
I'm heading out`,
  confirm: `
yes
yep go ahead
sounds good
that's fine
ok do it
sure thing
please do
correct
sí
claro
dale
yup
perfect, book it
that works
go on then
absolutely
👍
aye
affirmative
right you are
yes please, that'd be lovely
works for me
I'm happy with that
haan ji
go for it
confirmed
that's the one
spot on
deal
why not
bet
yass
all good, carry on
y
of course
sounds about right
fine by me
sí, por favor
de acuerdo
please proceed
you bet
mhm
indeed
too right
that's correct, Thursday at ten
it's a yes from me
let's do that
ok ok yes
sweet as
Yes, I'm certain.
no worries, go ahead
I don't mind, yes
make it so
can't argue with that, book it
no problem with that
go ahead
sign it
confirm
yep
do it
ok send
approved
that's right, {surname}
adelante
looks good
yes, 10 mg
agreed
right patient, carry on
sure
send it off
fine
yup that's her
I confirm
all correct
prescribe it
ok
good to go
yes, block it
that's the dose I want
save it
submit
yes stop it
perfect
roger
haan
order it
happy with that
exactly
correct dx, add it
uh huh
put it through
claro que sí
Yes, that is the gentleman I mean.
ok proceed with discontinuation
make it happen
yes that's me, {first} {surname}
go on, why not, Tuesday it is
that'd be grand
yeah nah yeah, book it
if that's all there is then yes
Yes, and thank you for being so patient
okie dokie
órale pues
sale, agéndela
I'll take it
ten past four's perfect
let's go with the first one
fine fine fine
if you would, please
right, do that then
that'll do nicely
done deal
send it as it is
I guess so
that's the one, go
yes to all that
sign and send
{surname}, yes, J {surname}, proceed
ten milligrams, correct
I'm sure
dale, guárdalo
okay, put it in the chart
happy, proceed
yes acknowledge it
that's him
yes, block all five days
Yes, that's the very thing, thank you.
fine, if that's the earliest there is
go ahead, and thanks
that time's brilliant
I agree
yes to Tuesday
you've got it
yes yes yes
I do
okey, está bien
mm yeah alright
good good
please and thank you
sí señor
yes, do send it
you betcha
heck yes
yessir
uh-huh, that works
10-4
lock it in
do your thing
amen
send it
yup sign
10-4, do it
looks right, go
that's affirmative`,
  deny: `
no
nah leave it
not that one
nope
don't
no thanks
wrong one
actually no
no gracias
mejor no
forget it
hold off
stop
I've changed my mind
not today
cancel that, don't send it
n
no way
never mind
not what I meant
that's not right
no, the other one
I'd rather not
please don't
nah mate
absolutely not
negative
leave it be
naw
scratch that
that doesn't suit
no no no
hmm no
don't bother
that won't work for me
on second thoughts no
ese no
todavía no
not really
nay
keep it as it was
hang on, no
I said Tuesday, not Thursday
not happy with that
let me think about it first
don't do anything yet
nahi
no, that isn't me
incorrect
I don't think so
we'll leave it there
don't you dare lol
wait, stop
it's a no
none of those
wrong patient
don't sign
cancel
hold on
not 10, 20
no, the other {surname}
leave it
don't send it
scrap that
I didn't say that
not yet
abort
that's the wrong dose
no, don't block it
wait
not her
change of plan, don't
undo
I'd sooner not
no no
keep him on it
nah
wrong drug
don't prescribe
let me recheck the chart first
disregard
hmm, hold fire
that isn't right
not now
don't add it
back out
no, twice daily not three
leave her meds alone
reject
I misspoke, drop it
on reflection, no
yeah no, I'd rather not
yeah nah
not on your life
ooh no, not the early one
no, leave my appointment where it is
better not, I need to ask my wife
thanks but no thanks
I'll pass
hold your horses
mmm nope
no era esa
eso no, la otra
too early for me, no
I said {surname}, not Carr
that's the wrong day entirely
not now love
let's forget the whole thing
don't send, I've spotted a typo
no can do
no, 500 mg not 50
wait, she's allergic, don't
not {first} {surname}, {first}
no, leave the block off
hang on, wrong chart
mejor no la mandes
I'd better check with pharmacy first, hold it
don't stop it, reduce it
nope, cancel that script
that's a different {surname}
keep my Friday open after all
Thank you, but that isn't what I was after.
no, that's my husband's
not {surname} please
no I can't do that day either
hmm, rather not say yes just yet
ay no, esa no
neither
please leave things as they are
no need
I'd prefer to keep it
oh goodness, no
that's the wrong doctor
nope nope nope
not quite
nuh uh
heck no
no sir
hard pass
naw I'm good
pump the brakes
nix that
eh, no
whoa, no
wrong Bell
nah, hold it
don't you sign that
kill that order, I misread`,
};
