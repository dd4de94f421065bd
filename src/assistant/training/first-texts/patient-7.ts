/** Sentences of our own. */
export const patientFirstTexts7 = `
# book_appointment
ear hurts bad
EAR. LEFT. 3 DAYS. SEE SOMEONE
kid puking since sunday need a dr
knee gone again
i got a rash its embarassing
pls squeeze me in tmrw
lump on neck dont like it
dizzy when i stand up lately
need flu jab
my toe nail is in growing and its gone purpul
mommy says i need the needle for school
cough wont quit
somthing anything thursday
back. out. again. who has space
peeing every 20 min dont ask
want seen by skin person
havent pooped since tuesday lol
annual thing is due i guess
get me in w okonkwo
i cant sleep i cant sleep i cant sleep
ok fine. my wife wins. ill come in
so the thing with my hand is I was moving the couch with my brother in law back in march and it went numb and everyone said it would pass and it did not pass and now I drop cups so whoever looks at hands I suppose
my daughter in law put this on my phone and I am to push the buttons she says but I only know my feet are swoll up every night like loaves and nobody has looked at them since Easter and I do not want to bother the doctor but there it is
listen I cancelled on you people twice I know I know it was the truck and then the funeral but the headaches are back every afternoon around three like clockwork and I'd actually show up this time if you had something late in the day
They gave the baby the first shots in the old town before we moved and then the boxes got lost and her yellow card with them and now the nursery lady says no second round no nursery and I start work on the ninth so yes help
I got a prescription off some clinic on holiday in Crete for this cough and it worked for about a week and now its back worse at night and my husband sleeps in the kids room so I think someone should really listen to my lungs
was fine all summer was fine at the wedding was fine at work and then saturday i bend down to tie my shoe and something pops behind my knee and now i walk like a pirate and my boss thinks its funny and it isnt funny
dont laugh but i'm nineteen and my mum always did this stuff for me and i moved for uni and now my throat has white bits in it and i dont know who you ring or if you just turn up so im typing here
we was at my sisters and she has one of them machines for blood pressure and we all had a go for a laugh and everyones was normal only mine was 170 something twice and then nobody laughed so maybe I ought to be checked properly
My mother is eighty four and stubborn as a mule she says it is only old age but she calls the dog by my dead brothers name and left the gas on Monday and I would like somebody gentle to have a look at her memory some morning
tummy ache since school started
shoulder wont go up past here
BOOK ME WHOEVER
pregnet i think. what now. see someone pls
mole changed colur
tick bite w ring
gimme the 1045
hot flashes are killing me ladies dr pls
baby 2 mo shots due
ringing. in ear. months
i dont wanna come but ok
my hair comes out in the shower like alot
eyes r blurry at nite driving
travel jabs for kenya we leave the 19th
thumb clicks
been sad. long time sad
dis wart
lil one walks on tiptoes shes 3 now
smear thingy overdue lol oops
voice gone 5 wks im a teacher
nurse said come back in 6 mo its been 9
One of the lads at the yard got told he had skin cancer on his ear, just a scab he thought, and I have the same scab same ear because we drive with the same window down, and now the missus has got it into her head so when could I
She wont tell you herself she is fourteen and everything is nothing, but she has not had her monthly since before Christmas and she runs ten miles and eats lettuce and I want her to be seen by somebody who wont make a big song about it
hello i clean offices in the night and sleep in day and since the two months my fingers white when cold water then red and hurt like bees, my friend she say is only winter but now is june, please i can come only before two oclock
it started as a bet at work who could do the most press ups and i won thank you very much but something in my wrist made a noise like celery and i've been typing left handed for three weeks so i guess i lost really, any time
Before the results came I was told to wait and after the results came I was told its fine and now it is a year on and nobody said what next, so I suppose what's next is somebody looks at my thyroid again, put me wherever suits
i drive coaches and the company says every year after sixty you get the paper from the doctor that your eyes and heart and sugar are ok or they take you off the road and mine ran out friday so im washing coaches instead of driving them
we are two mums and we have been trying on our own with the kit thing for a while and nothing and i turn thirty nine in the autumn so we said right, lets talk to a proper person about it, both of us there if thats allowed
dad fell off a ladder in 1998 and his back was never right and he takes it out on everyone and today he said maybe i will see someone, MAYBE, which from him is like a parade so please get him a slot before he changes his mind
every spring its the same i say ill do it before the pollen this year and every spring im sat in the car with one eye shut sneezing into my sleeve and missing my exit so this is me doing it before the pollen, allergy doctor, put me down
heel pain like nails
see a dr abt my moods
nose bleeds. often. ugh
my butt itches there i said it
CHECK UP. DUE. WHENEVER
tooth no sorry jaw. jaw hurts
want the coil out
grand daughter has lice or smth worse
ill take the 3 oclock
elbow size of orange
wet the bed again mom says doctor
wisper i think i have an std
cant swallow pills or bread lately
shingles shot im 60 now
i snor so loud my wife left the room
my chilblains mam calls em
numb toes diabetic so yea
school fysical for football need by aug
ok whos got time for a cyst
tired tired tired tired
my son swollowed a bead last month still not right in the belly
It isn't for anything, that's the trouble, I just have not been right since the move, the food tastes of pennies and I've gone off the crossword, and my sister says that is how it began with our Harold, so I'd better be looked over I think
we adopted him in may and hes nine and there's no papers no needles nothing just a bag with shoes in it, and the agency says get everything done from scratch, teeth eyes growth the lot, so where do we start with a doctor and when
you know how you get a song stuck well I've got a twitch stuck, left eyelid, since the clocks changed, and my pupils have started doing it back at me in class, year four, thirty of them winking, somebody had better look at it before parents evening
sorry for the voice thing im driving the forklift not now im on break i mean, so uh my hearing, guys shout behind me and i dont turn round, and the foreman says get it tested or get off the forklift, mornings are best comma thank you
had the same lady doctor cut a thing off my back in the spring and she said if it ever comes back dont you sit on it and well i have been sat on it since july and its back so get me in front of her
There was a health van at the market giving out free socks if you let them prick your finger and I wanted the socks, and the man looked at the number and looked at me and said go see your own doctor sir, soon, so that's me, nice socks
i quit drinking forty one days ago on my own no meetings no nothing and everyone claps but my hands feel like theyre wearing gloves and i cant remember words, the word for fork, so before i get used to it could somebody have a look
My periods stopped four years ago and good riddance and then on the bus on Thursday in my cream trousers, there it was, like a visit from an old enemy, and my friend the pharmacist said in a certain voice, make an appointment Rosalind, so I am
the nursery rang again hes got gunk in both eyes again third time since half term and they wont have him back till a doctor says hes ok and i've used up every day off i had, anything first thing in the morning
migranes. plural. see someone
stye
my bunyan is back
gotta get this foot looked at tmrw am
LITTLE BOY FEVER ON OFF ALL WEEK
tit lump small prob nothin
throwin up every morning hmm
put me w the nurse for ear wax
dont sleep dont eat dont care
tetnus. nail. last wk. booster?
wee smells of sugar puffs
cant lift arm 2 wash hair
any1 w a gap today ish
knees knees knees oh my knees
boob check im 50
the scar went hard n itchy
ive got the old mans problem u know
i pick my skin till bleeds help wanna stop
hips. both. new ones maybe
wanna talk to someone re iud
slot at 920 looks free ill hav it
I had the letter about my results and the results are good it says, borderline good, come and discuss with a clinician it says, and I'm not one for discussing but I do as I'm told, so put me in with a clinician, a short discussion
we run a chip shop and I put my hand near the oil every day for thirty years and never once, then my nephew, one shift, anyway it healed over but his fingers have gone tight like a claw and he plays the trombone, who can see him
It's my wife's turn on the machine but she's left it with me, I'm to say that she went over on the ice at Candlemas and the ankle still clicks on the stairs, and she would like the same doctor as did her other ankle, the Scottish one
erm so i fainted at the concert which fine everybody fainted it was hot, but then i fainted in the kitchen where it was not hot and there was no concert, and that was tuesday, and mum says if i dont sort it she will come up here
the thing they gave me to breathe in for the asthma was meant to be reviewed every year and nobody's reviewed me since the old queen, and the chemist has started giving me looks, so go on then, review me, wednesdays are my day off
Our Thomas doesn't talk yet, he points, he's two and eight months and he points like a little king, and health visitor said wait, and gran said wait, and I've waited, and at the playgroup they're all chatting like budgies, so no more waiting please
i'm a roofer, i don't do doctors, my mate fell off one and he did not do doctors either and now he's got a limp, so fine, it's my shoulder, it's been my shoulder since last summer, i'm only in town on the days it rains, so when's rain
ever since i had the second baby i cross my legs to sneeze, and trampolines forget it, and everyone at mums group laughs like it's normal and maybe it is normal but i'm thirty one, is there someone for that, i'd take whatever's going
Two summers ago I said to Dr Mbeki it's only heartburn and he said it's only heartburn and gave me a chalky thing, and it has been only heartburn every single night since, I eat standing up now like a horse, so let's try it again shall we
cramps. bad. gyno
WHOOPING COFF JAB FOR NEW GRANDAD
hey can sum1 look at my tung
adam apple swole
reading glasses no good see eye person
limp
i fell off my bike mum says get checked out
put mee inn four wrist day i mean thursday
gross ear goo
Of all the days for the postwoman to say you've gone very yellow Mr Abbott, on my birthday, I said it's the curtains, it's the light through the curtains, but I've took the curtains down since and I'm still a bit that way, so I'd best come in
my girl's eight and she gets these tummy aches but only sundays and only at bedtime, and my husband says school and my mother says worms and i say can't we just have somebody who isn't in this family take a look at her
i work with my cousin laying floors and he got the knee pads and i got the radio, that was how we split it, and now i can't kneel in church, my mother noticed, so before next sunday if the good lord and your diary allows
Never had a doctor since I came to this country, eleven years, I'm strong, I carry fridges, but my daughter was born in march and my wife she say now you are father, you go, they check everything, so I am going, what day you want me
the results app told me i'm due for something called a colorectal and it's sent me four reminders and a cartoon of a smiling bowel and frankly i'll do anything to make the cartoon stop, so whenever, whoever, get it over with
they let me go home with the baby and a bag of leaflets and one of them says six week check for mother and one says eight week check for baby, and if i could do us both in one outing i'd only have to find clean trousers once
uh hello hello is it recording, right, it's about my hand, no Pauline I'm doing it, it's about my hand, it goes to sleep when I'm driving and when I'm on the phone, and Pauline wants a doctor to see, I said Pauline I'm doing it
I'm an old boxer so the nose has always been the shape it is, but lately I can only breathe out of the one side, and the wife's moved to the far edge of the bed on account of the whistle, is there a man there does noses, I'd come
since dad passed i've had this thing where i have to check the door eleven times, twelve on a bad night, and i was late for work again because i was checking, and my manager was kind, which was worse, so i think i'm ready to see someone
on the left side i hear the sea, not the real one, we live in Leicester, and it was only at night to begin with but now it's right through the news as well, and my wife's repeating everything, so let's have the ear fellow, no hurry
# view_appointments
when am i
WHAT TIME TMRW
is it mon or tues i come
lost the little card
did it go thru
who am i seeing weds
appt when
not cancelling just when is it
do i got anything left this month
was i there in feb or march
which floor my thing friday
hafta be where at 9
The fridge note says 14 but 14 what
I wrote it on the back of an envelope and the envelope went to the gas company with the bill in it so now I have no idea when I am supposed to come to you people about my hip, only that it was an even number and morning
my phone died wednesday and the new one has nothing on it no calender no texts no pictures of the grandkids and I know there was something with you before the end of the month maybe two somethings and I dont want to miss it
ok so the girl on the phone said you're all set hun and then hung up and i never got a text or email or nothing and my friend said hers always sends a text so im kinda worried theres no actual slot with my name on it
Husband thinks it's the nurse I think it's the eye man and we have had this same argument over breakfast two days in a row so settle it please who is it that I am down to see on the twentieth and is it upstairs
work wants a list of which days i was off for medical since january because the manager is a toad and i threw all my slips away so i need to know every time i actually came in to you lot not the ones i missed
next one?
do i hav appointment or did i dream it
wen is jab 2
am i down 4 anything
is it still on w the storm
whats after the mri
i think thurs? check
booked it at 3am drunk did it work
what all have i got coming up in oct
DO I COME TODAY OR NO
who did i see last time the tall one
got 2 texts diff times which is it
My carer is new and she writes things in a book and the last carer wrote things in a different book and between the two books I am either at the foot clinic on the second or the ninth or both, please say which and I shall write it on my arm
i clicked the green thing and then it went round and round and then my train went in the tunnel and when we came out it was on the first page again like nothing happened, so am i in there for the skin lady or do i start over
The school wants a week's notice if I take her out for medical things and I remember agreeing to something with your lady at the window while the little one was pulling all the leaflets down, I only don't remember what I agreed to
long story but i have to tell my parole officer where ill be every day next week and i know one of those is you, i just dont know which one or what hour and he's not a man you say roughly to
Since my operation they have me coming and going like the postman, physio here, dressing there, the surgeon, the other surgeon, and my daughter is flying in from Perth and says mum give me all the dates so I can drive you so what are they all
i cant remember if my last time with the eye doctor was before or after we got the puppy, which matters because the insurance form asks when, and the puppy is two, so somewhere back there, can you look at when i was in
whens my teeth no my ears appt
me. tmrw. time.
u got me down or what
apt # pls
dont move it just tell me when
is dr the same one on the 12
haow long til my scan
any appts for the kids nxt week
how many times i been this year
where do i go for the 8am
think i missed it did i miss it
MY DAUGHTER BOOKED ME SOMETHING. WHAT
the date. just the date
My calendar is the one from the feed store with tractors and I put a cross on the eleventh for you but there's no hour beside the cross, and my boy has to get the herd in first, so what hour is that cross meant to be
Are you the same as the text message robot because he said reply Y to keep it and I put Yes please Robert and he said not understood, and now I'm fretting the whole thing has been given away, am I still in for the cataract one
theres a thing called follow up in my phone with no name no place no nothing for thursday 1015 and i follow up with like four different people, bank, court, you, my ex, so is that one you or am i meant to be at the bank
he needs eight hours with no food before it and I need to know what time it is in order to know what time to take the biscuits off him, six years old, he's like a truffle pig, so what time did you put us in
i got married in june and changed my name and half of everything still has my old name, so i want to see is the appointment in september for mrs whoever i was or who i am, like does it show up there at all
in my head i have seen the knee surgeon three times but the letter for my lawyer has to say how many and when exactly, he is very fussy, all he does is fuss, so if there's a way to look back at every visit for the accident
whens it
hip appt date
do i come in person or on the video
wat day nurse
hav u got me tues 10 or tues 2
didnt get no email
is the boy in w me or after me
anyone expecting me today lol
saw u last when
appts list
mum has it wrote down wrong i think when is mine
did the receptionist put it in after all
IS IT FAR AWAY MY OPERASHUN
how long in total is my thing on the 22nd
Please I'm at the bus station and there's one bus at ten and one at noon and the clerk is tapping her pen at me, so which, it depends all on what o'clock you've got me with the lung doctor, and I left my glasses on the bread bin
my wife rang up to change it and they changed it and she wrote the new one on her hand and then did the washing up, I don't want it changed again by no means, we just want to know what it was changed to
The doctor went on about seeing me in three months and I said yes and he typed something, he types with two fingers, and I never knew was that him booking it or him only thinking it, so would you look has he put anything in there for me
i was supposed to have my six monthly for my pacemaker, it's like a dog licence you have to keep it up, and i honestly couldn't tell you if i went to the last one or if that was the time i had the flu, did i go
both my boys have the same initials, D and D, never do that, and the message says D has an appointment monday the seventh, and each D says it's the other D, and somebody has to miss swimming, so which of my sons is it for
it's my first week back at work and she's put a meeting in at two on the thirteenth and i've a bad feeling that's when i'm at the clinic, i could swear, i'm not shifting you i'd shift her, but i want to be right before i open my mouth
date pls
me n dr vance when
iz it this fri or nxt
did the girl book my bloods
CHECK IF IM ON FOR 1130
hospital or clinic? for my thing
who i got thurs man or woman
tell me all my upcomings
The magnet calendar fell in the soup and everything in blue pen has run, birthdays I can guess at, but there's a blue smear about the third week that might be yourselves or might be the chimney sweep, and I'd like to know before I cover the furniture
my shift boss will let me go early one day only, one, and i asked him for the thursday without looking because i was sure, and now i'm lying here at two in the morning not sure at all, is it the thursday you've got me
she told me it would be either dr Santos or whoever's in, and I'd dress different depending, because Dr Santos has known me since I was a girl and whoever's in hasn't, so has it been decided yet which of them I'm getting for the tuesday one
hi its me again, i did my gran's on here last week and it was dead easy and got a tick and everything, then i did mine right after and my battery went to one percent and died, so did mine tick, the acne one, after school
There's a stamp on the back of my hand from your children's corner, a frog, so I know we've been, but my wife doesn't believe I took him, she thinks we went to the pub with the slide, so can you say what day we were in, for the marriage
i've the cataract on one day and the pressure check on another day and the drops nurse on a third, and my lift is a man from the church who wants it all in a row on a bit of paper so he can plan round his allotment
what was it the lady said, come hungry or come full, no that was the other place, with you it was only the time I had to remember and I had it right up until the parrot started, quarter past something, would you read me it back
# cancel_appointment
cant come
scratch me off friday
NOT COMING TMRW. FEVER GONE
forget the thing w the foot dr
no need anymore thx it fell off by itself
cansel pls
dont want it. dont want it at all
give my 230 to some one else
im out of town that day so no
take grandpa off for monday he passed
too expensive skip it
I am 91 and it is snowing up to the mailbox and the boy who drives me has gone off to the army, so whatever it was I was meant to have done on Tuesday, tell the young lady not to wait for me, I won't be wanting another
honestly the rash went away the very night i booked, like it heard me, and i showed my sister and she said what rash, so i'd feel daft sitting there on thursday with nothing to show anybody and someone else can use it
we got into the specialist in the city after eleven months would you believe it, somebody dropped out and they rang us at supper, so the one with you for Jaylens ears on the third is just sort of sitting there now being no use
You people changed it on me three times and the last time I sat for an hour and twenty next to a man eating sardines and I went home and thought Gerald life is too short so whatever you have me down for now you can un-down it
the appointment on the 8th was for the stitches out and i know im not supposed to but my flatmate is a vet nurse and she did it on the sofa with a torch in her teeth and it looks fine so yeah dont need that one
nvm dont need it
nix weds
im better. take it off
kill the 4pm
tell em no for sat
booked by mistake srry
got seen at er already so scrap it
not going. scared. sorry
moved to ohio
pls un book me
i got two delete the early one
He asked me to come for a chat about my weight and I said yes doctor because who says no to his face, but I have thought it over with a nice piece of cake and I do not want the chat, so put somebody hungry in there
we had the vaccination one booked for the twins on the sixteenth only the school went and did it in the gym yesterday without really telling anyone and they came home with stickers and sore arms so it's done twice over if we come
The ride service only goes on odd days now they've cut it and the taxi is thirty each way and my pension wont stretch, I did look at it every way I could, so I will have to do without the ear lady altogether I'm afraid
so turns out not pregnant, false alarm, cried a bit, laughed a bit, told my mother who cried a lot, anyway the first visit with the midwife person next week, obviously, no point in me turning up for that, thanks for being so nice on the phone
I start the new job on Monday and their insurance sends us to a different building with a fountain in it, so the physical I had lined up with you for the end of the week somebody else can have, nothing personal, you have better magazines
my wife booked it behind my back and told me at dinner like it was a birthday surprise, happy birthday here's a prostate exam, and no, i'm fifty not ninety, nobody is going in there in may, so undo whatever she did
bin it
ill pass on the flu jab ty
appt monday NO
take my name of the list
cant afford bus cancel
tel dr gomez im a no show sat
dont hold the slot
babys fine drop it
going to hospital instead so not urs
undo what i just did booked wrong kid
plz remove me from 10/4
I had it in mind that at a certain age you are obliged to come for these tests, but my friend Wilma who is ninety says she's refused every one of them since the coronation and she dances, so I'm going to refuse mine on Wednesday, tell them politely
there's two of me in there I think, one under Jon and one under Jonathan, both half nine both Thursday both with the same doctor, and as I've only got the one body could you get rid of the Jon one so nobody gets cross
so my ex has them that week now, judge switched it, and he says he'll take them to his own guy for their shots which whatever, i'm not fighting that one too, so the pair of slots i had for monday after school can go
Fell out with my hip, then fell in again. I've been doing the exercises off the telly with the girl in the purple tights and I'm walking to the shop and back, so I don't see what your surgeon would want with me on the nineteenth, let him have a lie in
they called my number for the visa after two years, two years, and i fly sunday, i packed already, so the blood pressure lady on tuesday will find an empty chair, please say her that i am sorry and thank you for the low salt paper
no ty to the 3pm
withdraw my booking
stuff it im not coming
appt 4 the verucca its gone
mam wont let me come so no
strike me off for thurs nurse
get rid of weds
PLEASE CANSELL MY SON
cancle cancle cancle the lot
dr retired so whats the point take it off
found somebody closer. drop me
I'd the whole day planned around it, the bus, the hairdresser, the clinic, a bun, and now the hairdresser has gone and shut, and without the hairdresser I can't see the sense in the rest, it was only a listen to my chest and my chest is quiet
we lost her on sunday, very peaceful, all of us there, and there's a thing on the calendar on the kitchen wall in her own writing that says clinic with a smiley face for this friday, so i thought someone should tell you she won't be there
My horoscope and my bank balance agree for once and they both say don't have the tattoo scar lasered this month, so whatever we said for the twenty first, unsay it, I'll come back when I'm rich or when Jupiter's moved on, whichever's soonest
the podiatrist was for my dad but he's in the home now and they have their own who comes round with a little case and does all their toes in a row, so his on the eighteenth with yours isn't wanted, they've been done, they were awful
when i rang to book they said could be four months so i booked the private lot as well to be safe, and the private lot took one look and burned it off, cost me a holiday, so you may as well have your four months back
Not being funny but I read up about the doctor I've got on Thursday and there's a man on there says he took out the wrong tooth, and I know yours does knees, but still it's put the wind up me, I'd rather not go through with it
off the list pls fri
cancel evrything sept
had it done at walgreens nvm
dnt need physio walking ok now
WRONG CLINIC LOL DELETE ME
no longer req. stop
tomorow 2pm kill it
The moment I'd pressed the button for the diet nurse my sister rang to say the cruise had come up, two weeks, all you can eat, and you can't have the one before the other, it would be a cruelty, so let the diet nurse down gently
it was for my stammer and i waited ages for it and i'm grateful, i am, but i got the part in the play, with the stammer, they liked it, so i've decided i'm keeping it for now and somebody else should get my tuesday
my dad is a proud man and he found the letter for the memory test on the table and he tore it in four and put it in the bin and put the bin out, so i don't see us getting him there wednesday or ever, sorry, take him off
They've put the wedding forward on account of the baby, and the baby's the reason I was coming to see you for the twelve weeks, but we'll be at his mother's by then, in Cork, and she has her own midwife picked out, so that's yours not needed
You'd a place for me at the back pain class, six tuesdays in a hall, and I went to the one, and there was a man in shorts made us all lie down and I couldn't get up, they'd to send for the caretaker, so no more tuesdays for me
ok honest reason, i booked the physical for the marathon and i've stopped running, i haven't run since february, i bought a piano, so there's nothing for anyone to sign, and i've been dodging your reminder texts like an ex, let it go please
our bill's the one who was due to have his ears looked in on the tenth, and on sunday in the bath, sorry if you're eating, out it came, the end of a cotton bud from god knows when, and now he hears the fridge, so he's sorted
It says two hours notice or there's a charge and it's two hours and four minutes by the oven clock so I'm typing fast, I've no voice and no sitter and no car and frankly no wish to, the one at noon, I'm not going to be at it
i only booked the counsellor because my ex said i'd never do it, so i did it, i screenshot it and sent it her, and that was the whole point really, i feel great, i don't think i need to actually go on the fourth
# reschedule_appointment
later
can it be a diff day
MOVE MY 8AM. IM NOT A ROOSTER
friday no good what else
resched pls bus strike
any chance sooner its getting worse
push me back a week
not him. swap me to a lady dr
stuck at work til 5 and im down for 4
exam that morning can i come after
bump my appt up
same thing just not tuesday
the sitter bailed on me about twenty minutes ago and I have three under five and the last time I brought them to your waiting room one ate a magazine so tomorrow at nine is not happening but thursday my mom is here all day
I said yes to Wednesday because the lady sounded so nice and I didnt want to be trouble but Wednesday is when the home help comes and if I am not in she puts it down as a refusal so perhaps another day if its not a nuisance
Boss just dropped the new rota and of course of course im on earlies the whole of next week so that half ten with the bone doctor can't be half ten, literally any time after three any day i'll crawl there if i have to
when i booked it in spring six weeks seemed fine i was only a bit stiff but now i cant do my bra or lift a kettle and waiting till the end of november feels like a joke so is there nothing nearer than that for me
my son has his appointment same day as mine but his is at ten and mine is ten past two and we live an hour and ten off and I cant sit in that cafeteria four hours with him again so can mine go next to his
The doctor you gave me is a very nice young man I'm sure but he is the grandson of my neighbor and I am not discussing my bladder with a boy I taught Sunday school to, I'll keep the day if someone else can do it
earlyer pls
cant do am can do pm
flip it to mon
NOT TUES. WEDS
car wont start. other day?
my kid is sick so i cant come see abt me
can i swop with my husband hes at 11
delay it my period came
next wk insted
tmrw is eid!! after pls
running 40 late do i go or shift it
want dr amara not the other one for the 6th
I am in a field in Wales with a tent and no signal except by this one gate and a cow is looking at me, I've only now seen that I'm due at yours in the morning about my blood pressure, make it the week after, I'm back Sunday
the jury thing came through the door and they say two weeks maybe more and you cannot say no to a judge, I asked, so my gallbladder man on the eleventh will have to wait till I am done sending somebody to prison
Priya my daughter has her recital at four which she told me at breakfast today like it was always so, and the dermatologist is at quarter to four across town, she has one line in the whole play and it's moo, so could we do the derm some other afternoon
if someone drops out ahead of me and i mean any day any hour even in my pyjamas i want that one instead of mine, because the date you've got me on is six weeks off and i am sleeping in a chair with this back
last time they gave me the eight fifteen and by eight fifteen my water tablet is at its busiest if you follow me and the journey is forty minutes with no services, so I took the booking to be polite but really after lunch would be kinder
he's autistic and the waiting room at half past four is bedlam with all the after school kids and last visit he was under the chairs with his hands on his ears, so if his one on the fifth could sit at a quieter hour that'd save us all
aft 3 only
swap days?
thurs -> fri
need it before my trip not after
hubby has the car tues. thurs he dont
im hungover push it to arvo
MAKE IT EARLIER I CANT WAIT
forgot its mothers day that wknd pick other
not cancel!!! just not that wk
4 is 2 early 6?
got called in to work again ugh fri instead of weds
stay w same dr diff date
I have to fast for it and you've got me down for four in the afternoon and I'm a diabetic, love, I'd be on the floor by noon, so unless you want me carried in it has to be first thing in the morning like the last one
The snow plough comes as far as the church and no further so from about now till the thaw I'm cut off unless Ivar brings the tractor, he can't do Thursdays because of his own chest clinic, but he can do any Monday if you could shuffle me
i just found out that the day of my surgery consult is the day of the final, THE final, we have not been in a final since i was eleven, my dad has tickets, please theres got to be some other day that doctor consults on
we had a lovely nurse last time, Blessing, and she's the only one my mum lets near her with a needle, but I see on the message it's a Mr Croft for the next one, so if Blessing is on some other day we'd sooner wait and have her
the lease runs out on the 30th and then were gone, new town, new everything, and you've put his last injection on the second of the month after, so close, is there no way of squeezing that into the end of the month when we still live here
Ramadan starts as you know with the moon and nobody can tell me exact but it will be around when I've got that camera down the throat with all the drinking before it, and I'd rather do it once it is over, a week after Eid for example
next month?
MAKE IT WED
half hr later ok?
cld we do phone call day instead
tide times changed im a fisherman. sat insted
move me up the q
dont cancel me just bump me 2 wks
got the flu cant do flu jab today lol after
any1 swap w me for a morning one
soccer playoff same time as physio. diff time pls
dr reed 2 dr bose plz same appt
the 1st is no good try the 2nd or 3rd
You've me down for the Friday, and Friday I've the priest coming with communion at eleven, he is only ever roughly eleven, he talks, and I can't have him coming to a locked door, but any other day I'm as free as a bird with no wings
so the blood test has to be before the appointment right, because at the appointment he talks about the blood test, but they've put the appointment on the third and the blood test on the fifth, so one of them is arse about face, shove the doctor back
I get paid on the last day of the month and there's a co-pay, and you have got me on the twenty sixth when all I've got to my name is a jar of buttons, so if it were even five days further on I could hold my head up
My knee replacement, they've offered me the middle of lambing, and I said thank you and put the phone down and my wife said you did what, so now I'm to ask nicely for it to be after lambing, let's say well into May, late May
hello i was in for tomorrow with dr ito about the scan and i've just had a positive covid thing, two lines, clear as day, i don't feel bad but i'm not bringing that to a room full of grannies, so when's the next one he's got for me
could i be a pain, my mum's having her chemo upstairs at yours every second thursday and i sit there four hours like a lemon, and my own one with the skin doctor's on a friday, so if it was on one of those thursdays i'd save the petrol
can i hav thurs insted of now
tmrw 2 soon
late slot not early slot
change tim pleas i has school
NEED IT SOONER THAN DEC
moms flight lands then. other time
bring it 4ward
teacher says no not during math test. other day
The clinic's on the same morning as the eclipse, and I'm seventy nine and there isn't another till I'm a hundred and sixty, so I hope you won't think me frivolous, but any morning when the sun is behaving itself would do me just as well for the bloods
we've had the river in the kitchen since sunday and the insurance man is coming with his camera the exact hour you've got me for the ultrasound, and if he's missed he doesn't come back till advent, so shift me along a few days, i'll come in wellies
you know the thing on the 17th, well my daughter's waters went this morning, three weeks early, and i'm on a train to leeds to mind the other two, and i'll be minding them till she's on her feet, so let's say a month from then, if it keeps
It's not that I don't like Dr Farouk, he's thorough, it's that he's on the second floor and your lift and me have history, and I've heard Dr Pell does the same thing on the ground floor, so same morning if possible, only lower
i swapped a shift to make the nine o'clock and then she swapped it back without asking because of her kid's thing and now i'm opening the shop, and i can't shut a shop, but i've the whole of monday off and tuesday until two, for the smear
They've me having the stress test on the day of my divorce hearing which my friend finds hilarious, and I do see it, but I think the heart should get a fair chance, so whatever you have once that's done with, the week following maybe
my lad's cast was to come off friday, six weeks on the dot, only there's a school camp leaves thursday with a lake, and he's looked at me with that face, so if the man with the little saw had ten minutes on wednesday instead we'd be heroes
I never complain, ask anyone, but that's the third date I have been sent for my eyes and they're further off every time, like a bus in a bad dream, and in the meantime I've poured gravy on my hand, surely there's one nearer than January
it's about saturday's, i do have a saturday's, don't i, well it's my turn to have the dogs, all six, and i can't leave them because of the last time, the sofa, so sunday or monday or really any day without dogs on it
# view_prescriptions
what am i on
pink pill when
how many left
RAN OUT. BLUE INHALER
rx refill lisinipril
with food or no
forgot what she gave me for the itch
metformen one or two
is my cream still good
thirty left or none? refills i mean
need more of the sleepy ones
did he put me on the 10 or 20
so the dog got up on the counter and ate the paper bag with the label and everything but not the tablets thank God and now I have a bottle with no writing on it and cant remember if its morning and night or only night
I came home with four boxes from the hospital and three from you and my niece lined them up on the windowsill and says two of them are the same thing in different boxes, so what exactly am I meant to be swallowing, all of it?
pharmacist looked at me like i was a criminal and said theres nothing on the system for you mate, but i swear she said three repeats when i was in there in august for my thyroid so can you see if theres any left or was i dreaming
going to my cousins wedding in lagos for five weeks and i counted and i have nineteen of the pressure tablets which even i know isnt five weeks, and the appointment isnt till after i get back, so whats the chances of more before the 12th
My wife used to do my pills and she is gone since April so now I do them and I do not rightly know if the little white one is before the egg or after the egg, she had it all in her head you see
whats the yellow one
how many a day
HOW MANY MORE DAYS OF THE WATER PILLS
dose for 6 yr old said on the bottle but its sticky
2 left. need rx
did dr give me a steroid
top up my insulin script
eye drops both eyes or just the bad 1
do i finish em all
wats it called the stuff 4 acid
still on warfrin or no
I dropped one down the sink and one the cat batted under the cooker so I will be short for Sunday, it's the little blood thinner ones, and I don't know if there is another lot waiting for me or if I have to be a day without
they changed me from the brown inhaler to a purple one shaped like a flying saucer and the girl showed me how but she showed me fast and I was nodding, and now it's just me and the saucer, how many puffs was it and when
not asking to be seen, the appointment is sorted, it's only that the dentist needs a list of every tablet i'm taking before he'll go near this tooth and all i could tell him was a white one, a white one and a smaller white one
Dr Petrakis wrote something for my nerves back when my mother was dying and I put it in the drawer and never took a one, and now I am tidying and found the box and cant tell if that is still mine to take or run its course
my mam had me on the pill from when i was sixteen for my skin and i've just gone to get the next three months and the app says zero, which cant be right because i only just got the last lot, well in spring, so is it zero
pill name? begins w a
HALF OR WHOLE
when can i get more perkaset
refil
am i sposed to take it w milk
he gave me drops 4 ears how many drops
antibiotic 5 or 7 days
is the patch weekly
lost the bottle what was it
i see the dr tmrw but pills run out 2nite
did u guys stop my statins
mg of my sertraleen
My wife says the heart one is at night and I say the heart one is in the morning and the kidney one is at night, and we've had words over it, and she is sleeping in with the sewing machine, so if the machine could say who's right
flight got cancelled and we are stuck in my brothers flat till thursday and i packed exactly enough of my sons epilepsy syrup to get home yesterday, i can find a chemist here but i need to know is there another repeat on it they can use
I've to go in for my appointment with the anaesthetic people and they gave me a sheet that says list all current medication name strength how often, five lines, and five lines is not near enough, so read them out to me slow and I'll write small
The nice boy at the chemist says there is a new cheaper one that does the same and I said to him well is it what doctor wrote down, and he said more or less, and I do not like more or less, so what did the doctor actually write
my little one had an earache and she had the banana medicine and spat most of it on the cat, and theres about a third left in the fridge from last time, and i want to see was it twice or three times a day before i pour any
i was on twenty then he put me up to forty then i got the shakes and somebody, i think it was the locum, said go back to thirty, and now i've got all three strengths in a drawer like a casino, whats the official one on there
pred?? how many?
what do i take at nite
refill pls b4 sat
wot was that antibiotic
BIRTH CONTROL REFILL ASAP
the 1 for my bladder name and mg
chew it or swalow it
have i more on that rx or nah
he wrote it down in dr writing i cant read it. dose?
epi pen expired need nother
nebby stuff how often
do i take the gout 1 every day or jus when it hurts
Ask me anything about the 1966 final and I can tell you, but can I tell you if I had my tablet this morning, no, so Margie's bought one of those boxes with the days on and wants to fill it, and for that she needs what goes in which day
the new lad at the surgery said he was sending it electric, straight through the air to the chemist, and I've stood at the chemist twice now and there's nothing come through the air, did he ever write it, the stuff for my waterworks
i was given a cream by the skin doctor for my face and a cream by the other doctor for my, not face, and the tubes are the same size and same colour, and i really really don't want to mix them up, which one's the strong one
Between the appointment and now I've had a think, and I was that busy telling her about my hip I never listened to the bit about the patches, is it a new one every three days, and does the old one come off first, she'll have put it on there
my mother in law cleaned the bathroom while i was at work and threw out everything past its date, and some of it was past its date but some of it was my life, so i'll be needing the migraine ones again, have i any left to claim
I've been having the one injection a month off the nurse and now they tell me I can do my own in the belly at home, imagine, with my eyes, and it's come in the post, a pen thing, so what number do I turn the little wheel to
rx # for the cough stuff
pills blue square 1 or 2
need more eczma cream plz
am i off the steroid now
STRENGTH OF MY BP MEDS
script ready?
lunch pill or dinner pill
The boy's got a plan at school for his asthma and the secretary wants to know to the puff how much of what and when, and I've only ever gone by how he sounds, so what does it say on his blue one, officially, so I can fill in her boxes
last time i left with a prescription as long as my arm and i got everything on it but one, because the man said they'd to order it, and it never came, and i don't know what the one was, so which one have i not been having
the nurse at the home asked does mother, sorry, do I, I'm the mother, do I still have the sleeping ones, and I said I think doctor stopped those at Whitsun, and she said it's not on her sheet either way, so what's on your sheet, dear
i'm doing dry january and damp february and i read somewhere half the meds in the world don't mix with anything, so before march comes i want to see the list of what i'm actually being given, because there's been a lot of new ones since the op
She told me to come down on them slow, not stop dead, come down, like a ladder she said, and drew me a ladder on a sticky note, and the sticky note's gone through the wash, so what rung am I on this week and how many's that
the tube says apply thinly and my sister says thinly means thinly and my husband's going at it like he is icing a cake, and he says the doctor told him plenty, that was for his elbows, well it's me on the phone but it's my elbows too, what did mine say
it was four hundred miles into the drive that i remembered the insulin on the kitchen side, well i've borrowed off my uncle's pharmacy before on a repeat, they just need the exact name and how many units, so can you bring mine up, and is it due yet
# view_reports
bloods back?
what did the xray say
RESULTS
mri mri mri its been 2 weeks
am i dibetic or not
any thing from the pee test
cholesteral number pls
just want my scan not an appt
what does my file say i have
did they find anything in my poo
I had the tube with the camera on the 3rd and they were all very jolly afterward and gave me toast and somebody said the doctor will write but nobody has written and my toast was the last I heard so is there anything down on paper
the lady took five little bottles out of my arm which is more than anyone's ever taken and I fainted a bit and she laughed and gave me a biscuit and that was nine days ago and now I want to know what five bottles bought me
new job wants to know if i ever had hepatitus shots or what my blood says about it and i know you tested it cause i had a fat bruise after, so not a new test, just whatever it said last year would be lovely
My sister got told hers was benign over the phone in two days, two days, and mine was cut out of my back the week before hers and I've heard not a peep and everytime the phone goes I drop something so is it there yet
i went in for the foot and he pressed my belly and sent me for an ultrasound of all things and the ultrasound girl went quiet and i have been googling quiet ultrasound girl ever since so what did she write about me
did my bloods come
xray of wrist broke or no
WHY RED NUMBER ON MY TEST
biopsy
was i positive 4 strep
copy of my hole file
whats my blood type u must have it
vit d ok?
print out of my heart tracing thing
covid test result need it 4 flight
They rang my landline and I don't do the landline any more it is only my sister and people selling windows, and there was half a message about my sample and then a beep, so I'm asking the computer, what about my sample
the hearing lady put me in the little booth with the headphones and i pressed when i heard and i pressed when i didnt hear because i got bored, and she made a graph, and i would like the graph because my wife says i need proof
nobody ever used the word in front of me, they said we'll keep an eye and they said it's common at your age, and now the insurance girl asks me have you been diagnosed with and a long list, so which of the list have I got
We got told two to three working days and I know how to count working days I worked forty years, it has been eight, and the boy has been off swimming the whole time until we know is it that bug or isn't it, what does the lab say
I had the bone density one, you lie there and the arm goes over you like a crane, same day as I had my appointment for my eyes, eyes were fine, they told me that there and then, but the bones, nobody said boo about the bones
did i pass
sugar test?? number??
ultra sound baby boy or girl does it say
thyroid #s
letter says abnormal. abnormal how
GIVE ME MY RECORDS
hows my liver after all that wine
stool kit i mailed. u get it? result?
eye pics from tues
no i dont want appt i want the answer from the swab
iron still low?
Doctor rattled it off like a horse race, this is up and that's down and that one we don't worry about, and I said yes yes and came out with none of it, so is it set down somewhere, all them figures off my blood, that I can read slow
The army wants to know about my heart murmur that I've had since I was a baby or perhaps never had, my nan says yes and my mum says no, and you lot did an echo when I was twelve, what does that actually say
because I'm a worrier, I know I'm a worrier, my husband hid the thermometer, but it was said that if the smear was normal I'd get a letter in two weeks and it's now two weeks and a day and the postman's been and gone
did my test come out ok or do i have to do the stick thing again, the lady dropped the first one and said a word, and then i did another one and she wrote my name wrong on it, Nuygen, so maybe its under that
I need something showing I've got what I've got, the fibro thing, for the housing people, they won't give me the ground floor without it in black and white, and he did say it to my face a few years back so I take it he typed it in
white cells. normal?
test say what
is my a1c down
any polyps
DID I HAVE CANCER OR NOT NOBODY SAYS
chlamidia result pls discreet
wheres my cat scan
psa up or down
hiya its about the lump sample
what did the sleep machine say
what am i allergic too on my records
got the appt sorted now just want to peek at bloods b4
My husband does crosswords and he's been at the words on the paper I was sent, he's got mild and he's got degenerative but neither of us can get the third one, something osis, so is there a place where what they saw in my back's written properly
they stuck wires on me and put me on the walking machine and it got steeper and steeper and I said is this a test or a punishment, and he said we'll send it on, and that was before the bank holiday, and who did he send it on to
so my girlfriend and i said we'd both get tested before we, you know, and hers came back in the app in like a day with all green ticks and mine just says pending pending pending and she's looking at me funny, can you see it your end
The new doctor in Calgary wants everything on me from your place, the childhood stuff, the operation, the year with the kidneys, she says they can't start me until it's there, so what I'm after is all of it, every page, however you do that
whatever she saw in the microscope, the fungus or not a fungus, i've been putting vinegar on this toenail for a month waiting, the whole flat smells like a chip, just say if it's fungus or not a fungus and i can stop
tests back yet dr jung ordered em
wats my cd4
lab. yesterday. say
skin scrape thing result
what did they rite down is wrong w me
KIDNEY NUMBER GOOD OR BAD
Gramps had his gene test and it's got a letter and a number and he says it skips, and I was tested in the summer for the same and moved house twice since then, so if the envelope went to the old old place I never saw it, what did mine say
they took a picture of all my teeth no my jaw no my sinuses, a machine that goes round your head like a moon, and i'm flying friday and don't know if i'm blocked or not blocked, and whoever looked at it must've wrote a line or two
I was that busy being brave for the biopsy that I never asked how long, and it's a terrible thing to be ringing round, my sister does the ringing usually but I haven't told my sister, so just quietly, has anything been put on about it
on my screen there's a lump of writing that says impression and under it unremarkable, and i showed it to my teenagers and they fell about, mum's unremarkable, but where's the rest, there were meant to be two scans that day, the second one's what i'm after
The allergy man drew a naughts and crosses board on my arm and put a drop in every square, and three of them came up like eggs, and he wrote it in the computer and went for his lunch, so which three, because I'd like to eat something this weekend
i keep the lot in a shoebox, forty years of letters, and there's a gap where my operation in the nineties should be, and my new gym wants to know what was taken out, i say it was appendix, my brother says it was ovary, could you look
# doctor_info
who does feet
any lady drs
is patel in mon
dr for nerves? the crying kind not the electric kind
does anybody speak polish there
whos good w kids
WHICH ONE IS THE HEART GUY
is old dr brandt still alive
you got a skin dr or no
dr wu does she do babys
soonest opening not booking just asking
derm avail when
My neighbor Hortense swears by some doctor of yours with a moustache who fixed her shoulder in two visits but she can't recall his name only that it was something like a fish, Pike or Salmon, who on earth would that be
before i let my wife talk me into anything i want to know which of your people actually knows about snoring, is it a nose person or a lung person or a sleep person, she's got the spare room made up already so take your time
i dont want to make an appointment yet because last time i made one i panicked and didnt go, i just want to know is there someone there who's used to people who are scared, like properly scared of doctors, and what days theyre around
we moved from the coast and the kids had the same doctor since they were born and they cried leaving him more than leaving the house so im just looking at who you have for children and if any of them are sort of soft spoken
the gyno i had there, dr fontaine i think or fontana, had her own baby last winter and they gave me a stand in and i didn't warm to the stand in, no offence, so i just wondered is she back yet and which days
who do i see for piles
anyone there for teens
DR KIM IN FRI?
which dr is nice
is there evening drs
u got somone for sugar
what kind of dr is dr abebe
dr who does allergys??
does the bald one still work thurs
spanish speaking any1
is there even a neuro there
who covers when hers on holiday dr singh
My knees have seen off three doctors, one retired, one moved to Spain and one said it was my attitude, so before I commit to a fourth I would like to know who's on the list for knees nowadays and if any of them is under sixty
I've a lad of seventeen and I don't know if he's a child or a grown up according to you, because the children's doctor we had goes up to sixteen my sister says, and he's got the acne something cruel, which one takes that age
so on the website it says doctor m. achterberg and theres no photo and i cant tell if thats a man or a woman and for what ive got it matters a whole lot to me, so is it a he or a she and is there a she
Sundays are the only day the farm lets me go, well nearly, and nobody ever works on a sunday do they, but I thought I'd ask, is there any of your doctors that see folks on a weekend at all, not booking, the cows come first
i got hands that shake when i pour tea and i dont know who you go to with shaking, whether its nerves or muscles or what, the man next door had the same and he went to a bone man and it was the wrong one altogether
when my sister had her breast thing she was under somebody at your place who drew it all out for her on a paper towel, and I'd want that one if it ever came to it, is she still there, Adeyemi, or Adeyinka, tiny woman, big glasses
is dr lopez a kid dr
who do i ask for about warts
u have any heart drs
any body free sat??
which is better smith or jonson
WOMAN DR. TUESDAYS. EXIST?
dr hassan what days
back man name pls
do any of ur drs do botox 4 migrane
specialist in bones whats that called and who
do u got a dr for old ppl
hows long the wait for the ear nose guy
can the nurse lady do pills or only dr
My last fella retired to keep bees and wrote us all a letter saying you'd be in good hands with his replacement but he never wrote whose hands, and I'd like a name and a bit about them before I need them, I'm well at the moment touch wood
my boyfriend won't go to anyone, but he said if there's a bloke who is young and doesn't do the disappointed voice he might, so i'm scouting on his behalf basically, who've you got that's young and doesn't do the voice, don't put us down for anything
Lump came up on my wrist and my mother would've hit it with the bible and my daughter says there is a doctor who does nothing but hands all day long, is that so, nothing but hands, and have you got one of them
is it true that dr ferreira is leaving, because the woman at the bakery said so and she's usually right about things like that, she knew about the vicar, and if he's going i want to know till when he's still seeing people
we deaf both me and wife, writing is ok, before we choose anything please say which doctor has the sign language or knows an interpreter, last place the doctor talk to wall and we see only the back of his head
so i looked at the list and theres like three called nguyen, t nguyen and t l nguyen and just nguyen, and mine did my tonsils when i was a kid and smelled of oranges, which one of them is the throat one, asking before i do anything
dr yusuf free weds?
who does thyroids
names of ur eye drs
whats dr osullivan special in
IS THE NICE ONE THERE TODAY THE ONE WITH THE BEADS
lady dr 4 my daughter got 1?
who wud i see about my memory
anyone fix ears there
dr tran still takin new ppl
kid shrink?
does dr moreau do stiches out or is that nurse
which doc talks russian
what time does dr chanda start
I'm looking for my cousin, he's coming over from Kerala with his wife and she is seven months along, nothing to arrange yet, they haven't even bought the tickets, but who have you got that looks after a lady at that stage, and does anyone have Malayalam
I've only one question and it's about the tall doctor who did my hernia, does he do the other side as well or is that a different man, because I've a feeling the other side's thinking about it, no rush, only I like to know who
my boy's terrified of needles like screaming climbing the curtains terrified and another mum at football told me one of your doctors lets them hold a lizard or something while they do it, is that real and which doctor has the lizard
The lady at the desk said Dr Nakamura's list is full and I said full till when and she said full, and that's not an answer is it, I'm not asking to be put on it, I'd only like to know when it stops being full
i was told get a second opinion but they don't tell you where you get them do they, its my womb, the first opinion was a man of about twelve, so which of your people there know about wombs and have seen a few
it says on the poster in the lift ask about our new doctor of digestion, with a picture of a man holding an apple, so I'm asking, who's he, where did he come from, is he there every day, and does he put cameras in people straight away
dr adler man or woman
hav u a foot dr on saterdays
who sees bumps in privates
is my dr on vacation??
WHOS BEST FOR ASMA
the nurse practishoner what can she do vs dr
dr silva at which building
got any dr who does hypnosis or smth
next free w dr kaplan roughly
In the queue there was a woman telling everyone about the doctor who cured her vertigo by tipping her off a bed, tipped her, she said, like a wheelbarrow, and I'd like to know is that one of yours, and which, before I let anybody tip me
i've a lad with down's and he's just aged out, eighteen, and his old doctor used to let him use the stethoscope on her first, every time, and i know you can't replace that, but who among the grown up doctors there has got a bit of patience
when dr rahman's off, who's minding his people, because last august he was off and they put me with one who'd not read a thing, and i see the school holidays are coming up again, so is he going and who have they got in for him
We've moved in above the bakery, five of us and a nan, and we'd want one doctor for the lot if there's still such a thing, old fashioned, babies to nans, so have you anyone does that, or is it all bits and pieces now, one for each end
is there a way to see what they're like before, you know, a picture or how long they've been at it, cause my last psychiatrist looked exactly like my stepdad and i couldn't do it, i'm not picking today, i'm just having a look who's there
A fella on the site says go see the woman on tuesdays about your lungs, she's not a doctor she's better than a doctor, and he'd no name for her, but all the welders go to her, so who've you got on tuesdays that does lungs
dr winifred boateng it says after her name mbbs frcog dffp, and i've looked at it till my eyes crossed, what i need is to know does that mean she does the menopause or only babies, and does she ever work the late evenings
if i came off the boat on a thursday, and i never know which thursday, is there usually somebody there who can look at a tooth, no, i tell a lie, at an eye, or do the eye people only come certain days, i'm only asking for the pattern of it
# message_doctor
tell dr it worked
ask him is beer ok
CALL ME BACK
dr ruiz pls phone
let her know im worse not better
stitches itch is that normal ask dr
need word w nurse
pass on that i stopped taking it
he said text him my bp. 142 over 88
tell the doctor lady i drawed her a picture
sugar was 9.1 today he wanted to know
I was told to report in after ten days on the new water tablet and this is day ten so here is the report, I am up four times a night and down half a stone, and I'd like Dr Haskell to see that and say if thats what he wanted
it's not for an appointment I have enough of those, it's just that when she asked if anyone in the family had clots I said no and then at bingo my aunt says oh your father had two, so somebody should tell her before she puts me on that pill
Look I know he's busy but he said and I quote ring if the leg turns a funny colour and it hasn't turned funny its turned sort of tan, which might be the sun, so I want him to decide that not me and get back to me
my boy started the adhd tablets three weeks back and his teacher says hes like a different child but he isnt eating a thing only crackers, and I want dr Lindqvist to know both halves of that and tell me do we carry on
The young doctor was crying a little when she told me, I don't think she knew I saw, and I have thought about it all week, I'd just like her to be told that I am eating well and she did it very kindly
dr i threw up the pills
tell him thx the leg is brill
can i drink on these ask doc
ring me. not email. RING
he forgot 2 sign my form tell him
msg for nurse beth wound is green ish
sorry i was rude tell dr
ask dr if i can fly yet
i lied abt smoking she shud know
nurse said report if nosebleed again. again
tell mr doctor i took all the yucky medisin
I rang four times and each time it is press one press two and then a tune, and all I want is for somebody to say to Dr Osei that the hospital never got his letter, never, and they wont touch me until they do
you told me keep a diary of the headaches and I have, its in a notebook with a horse on it, seventeen in the month, mostly Sundays which is when my mother visits, and I want the doctor to have that before I'm in on the thirtieth
my question is for the one that did my eyes and not for anybody else, I can see lovely straight ahead but there's a sort of curtain of sparkles when I look at the telly in the dark, did she mean for that to happen
I've got the prescription and it's in my hand and I haven't cashed it because I read the leaflet and it says not if you've had liver trouble and I did, in ninety four, yellow as a duck, and does he know that, could you make sure
the physio said one thing and the surgeon said another thing about how soon i put weight on it and i'm the one stood here like a flamingo, so can one of them, i don't mind which, get in touch and say who's right
what i want is for the doctor who saw my little girl on friday to know it was chickenpox after all, the spots came out saturday, because there was a pregnant lady sat next to us the whole time and i feel terrible about it
can dr call my mom
tell her shot hurt!!!!
message 4 dr blum pls: it came back
is it ok to take tylenol w it ask her
dr said let him no if pee goes dark. its dark
TELL HIM I QUIT SMOKING
my bp log is: 150 148 155. give to dr
pls ask the dr to talk slower to my dad
who do i yell at. tell him wrong leg on the form
need dr to ring school
thnk u note to nurse pat
I'm not wanting to move Tuesday, Tuesday's grand, it's just that he told me to stop the aspirin seven days before and I've counted on my fingers and I took one at day six by habit, so somebody let him know and say does it still go ahead
the pharmacist won't hand over the tablets till he has spoken to whoever wrote it because of something about my kidneys, and he's tried your line and gets the music, so could the doctor ring him back, it's the one by the fish shop, Mr Anand
She's twelve now and she asked me to ask the lady doctor, because she'd die if she had to say it, whether it's normal that one's growing and the other isn't, she means, you know, on top, and could the answer come to me and not to her
doctor you told to my mother do not lift and she is lifting, every day she is lifting my brother who is nineteen kilos, she doesn't listen me, I think she'd listen if you phone to her and say it with the doctor voice
I brought in that form for the blue badge on the second, with the red pen bits for the doctor to fill, and I don't want a whole visit for it, I just want it whispered in her ear that there's a form with my name on in a tray
it's about what he said at the end with his hand on the door, you know how they do, he said and of course you'll keep off the grapefruit, and then he'd gone, and I eat one every day, so could he tell me why and for how long
tell dr im pregnant
dr said ring if it swells. it swelled
ASK HIM WHY
pass this on: cream made it worse
can sum1 from dr gold office call
let doc kno i passed the stone
my mum wants the dr 2 explain again
message: didnt take the tablet. scared of it
is it bad that i took 2. ask nurse
tell miss nurse my arm is all better now from peter
pls let him know hospital kept me in til sun
need a word w who ever did my ears
When he rang with my results I was on the ladder doing the gutters and I said right right right, and I never took a word in, so ask him would he mind ringing the once more, after six when I'm down, and I'll have a pencil
The tablets are doing what they should I suppose, but I've started singing, Doctor, out loud, in shops, and I've never been a singer, my husband is alarmed, so would you please say if that's the tablets or if that's just me being well for once
i'm meant to see her on the 28th but the thing she asked me to measure, round my ankle, went from twenty six to twenty eight and a bit since the weekend, she said tell me if it's more than two, so, it's more than two, can she be told
so the lady who did my therapy she's off sick and they said she'd be back in two weeks and it's been five and i'm not asking for someone else, i'd just like for her to get a little message that says get well soon from the sock guy
please can the doctor write to my university, i've deadlines friday and i've told them i was in hospital with the appendix and they want it from him not from me, i don't need to come in do i, i'd just like him asked
nobody told Dr Olufemi about the fall because he'd make a fuss, and I'm only saying because my daughter's standing here with her arms folded, so, there was a fall, a small one, in the garden, on the soft bit, and she wants him to know it
ask dr is orange wee from the pill normal lol
hubby says tell u it still smells
dr pls write back
can u text dr im sorry i yelled
tel doc da boy ate today
no period yet she said tell her
NURSE CALL ME RE DRESSING
let dr hart know i had the baby
for dr: pain 6 not 9 now
can he sign me off another wk ask him
I'd be obliged if you'd get word to the heart doctor, I have the machine on for the twenty four hours like he said and the sticky on one of them's come off in my vest, and I've stuck it back with a plaster, will that have spoiled his wiggles
he's a good boy but he's not been honest with you, doctor, he's told you he takes them and he's feeding them to the ficus, i found a dozen in the soil, and i'd like it got to dr Wren before she puts the dose up on account of nothing
The question's for whoever's looking after my knee and it's short though I'm not, can I kneel, because it's the procession on sunday and there's one part where everyone goes down, and I'll not be the only one standing unless he says so
they sent me home with a drain in and a number to ring and the number's the canteen, i've had two very nice chats with a girl called Kayleigh about pies, so would you get one of the ward nurses or the surgeon to ring me about the colour of it
i think you should know, i mean i think the doctor should know, that i went to the group like she said, i sat by the door, and i stayed for the whole thing and had a biscuit, and i'm going back thursday, could that be put in front of her
Him and me talked about coming off the insulin if I lost two stone, and he shook my hand on it, and this morning, on the big scales at the feed merchant, two stone and a pound, so I want him told today and I want him to say what's next
my appointment's not till the autumn and i don't need it sooner, it's this cream, it's bleached my good towels and it's bleached a bit of my moustache, so before i carry on putting it anywhere else, would the skin doctor drop me a line
you gave my father the news in english and he nodded, he always nods, and then in the car he asked me what it was you said, so i told him some of it, and i'd be so grateful if the doctor herself could phone with somebody who speaks Tamil
i don't want to bother her with a visit over it but the wee one's belly button's still got a bit of cord on it at three weeks, and the leaflet says two, and it's not red or anything, could you just run it by the midwife and see what she thinks
Would you ever tell Dr Castellano that the hospice was good to him at the end and that he'd his own pyjamas on, he used to ask after the pyjamas, and that I'll be in to say it properly one day but I can't do the building yet
# help
what is this
HOW DO I WORK THIS THING
which button am i lost
what do i say to u
can u do anything or just talk
My granddaughter set this up and went back to college and now there's a box with a line blinking in it and I don't know is it waiting for me or am I waiting for it, what sort of things does a person put in here
wut can i ask
HELP ME W THIS I DONT GET IT
press what for what
what u do
explain this app like im 5
Everyone my age has got somebody to do this for them and I've got a budgie, so bear with me, dear, I've pressed the big square and you've come up, now what is it you're for, can you do the doctor things or only tell me things
how do i use u
show me wat to do
can i talk n u type for me or what
The leaflet they gave me says our assistant is here for all your needs and I said to the cat that is a tall order, so before I tell you my needs perhaps you'd tell me which ones you do, as I've had quite a few over the years
# greeting
hi
good mornin dear anybody there
yo
HELLO ITS MAUREEN
hey hey
HI THERE DOCTOR COMPUTER
ello
morning luv
# thanks_goodbye
ta
ok thats me done bye
cheers
k thx bye
much oblige young man
thats it cheerio
nite nite
thanks ur a star
im off thank u bye
merci bye
aww thanks hun x
finished. goodnight
ok gtg
bless u bye bye
sorted. thank u. over n out
no thats all i wanted ty
# confirm
yup
YES I SAID YES
mhm go on then
yep thats the one
aye
ok ya do it
sure whatever
da yes
uhuh correct
k
thats right sonny
si si ok
yess plz
thats me
fine do that
# deny
nah
no no no
NO. NOT THAT
nope
hell no
uh uh not me
naw
not that one no
never mind no
absolutly not
no leave it
nuh uh
nein
stop no
i said no didnt i
# out_of_scope
where park
wifi password
what time u open
whats my bill
do u take aetna
is it gonna rain
my dogs appt when
tell me a joke
are you a real lady
cancel my netflix
why do onions make u cry
husbands blood test back yet?
need note for gym form
TABLE FOR 2 FRIDAY
I got a letter that says final notice and its forty two dollars from when I had my ears done and I paid that, I paid it at the desk with two twenties and two ones and the girl wrote it on her hand so who fixes that
my neighbour across the hall hasn't been well and she won't tell me a thing and I saw her come out of your place with a brown envelope and I bring her soup every day so I think I've a right to know what they found
the bus used to stop right outside you and now they moved the stop by the chemist and then they dug up the road by the chemist so how is a woman with a walker supposed to get from the station to your front door
Left my good umbrella, the one with the duck handle, on the coat stand in your waiting room when I was in for my injection and it was my late husbands and I would be ever so grateful if somebody could put it to one side
my cat has been sneezing since we got the new carpet and the vet wants ninety just to look at her so i thought since i'm already a patient with you maybe someone could see her at the end of the day, she's very good
My grandson is doing a school project on how the kidney works and I told him grandma knows people, so could you write down in easy words what it does and maybe draw one, he needs it for monday and he wants colours
bathroom where
lunch? u got a cafe
how long do eggs keep
is pharmacy in tesco open
why u charge me 2x
who won last nite
sing a song
ur stupid robot
how tall r giraffes
do i need a mask 2 come in
moms mri results
book me a haircut tmrw
refill my printer ink
lost my ring in ur toilet
whats covered
my roomates rx is he on something
I was in the lift at yours and it stopped between two and three with me and a man with a cast and a lady with a baby for eleven minutes and nobody said sorry and I'd like to know who I write to about that lift
I pay for the gold one, the plan, the fella came to the house and I signed, and now a paper says gold doesn't do hearing and I said ears are part of a body aren't they, so what exactly does the gold one pay for with you
how come when i was a girl the doctor put butter on a burn and now my grandson's wife screams at me for butter, which is it then, what's the science of it, nobody's burnt, we are only having a row about it in the kitchen
We're getting married on the lawn by the river a fortnight Saturday and the forecast keeps changing on my phone, and since you're a computer as well, which one's right, do I pay for the big tent or don't I
the plumber was to come between eight and one and it's ten past two and I have an appointment at the bank at three, so can somebody tell him I've moved it, he's called Darren, blue van, I don't have a number for him
Someone called me saying they're from your clinic and wanted my card number for a new patient fee and he knew my name and all, and I gave him the first eight and then hung up, how do I stop the card, who does that
valet?
who is president of france
how long is a cold contagious
fax number
cashpoint near u
my hamster needs a dr
write my essay
hungry lol pizza
do u validate
uber to my house now
get me a job there
whats dr lees wife called lol
reschedule my driving test
does vitamin c even work
my exs std results
translate doctor in to french
they put a boot on my car, your car park, I was inside forty minutes with my foot up while a man dug about in it, and the ticket I did have it was on the dash only upside down because of the breeze, who takes the boot off
Now I heard on the wireless that they're going to do away with the free prescriptions for pensioners and I've voted for that lot all my life, so is it true, and if it is what am I supposed to do about it, write to somebody
my mum in law lives with us and she's under your place too and she hides her letters in the piano, and we think she's missed something important, could you look up what she's got coming and what tablets she's on, she doesn't need to know
I work nights at a petrol station and a man came in and coughed on everything and said sorry love it's tb, and laughed, and was he joking, how do you even catch it, is it from coins, I'm not ill I only like to know things
hi i'm ten and i have to do a talk on the heart and my brother says it has four rooms and i say its two, i have an appointment with the dentist thats why i know how to type in these things, who is right me or jack
So I paid by the cheque and the cheque was cashed on the fifth, my bank has a picture of it, and still there's a woman ringing at teatime saying I owe for the crutches, and I gave the crutches back, one still had its rubber foot
there's an old clinic cat that sat by the radiator when i came as a child and i was telling my kids about it and they don't believe me, ginger, huge, one ear, does anyone there remember what the name was, thats honestly all
toilet code?
u got vending machine
when r u closed xmas
is banana good 4 u
call my mom shes at work
price of a physical w no insurance
knock knock
taxi
ur website is ugly
man utd score
my cats pills how many
delete my account
whats the pin for the blood pressure machine in the lobby
password wrong wont let me in
what doctor is in that show w the cane
flowers 4 my friend in rm 12
fill my dr note for jury u type it
book flight to doctor conference miami
did my boss really come in sick today check
Somebody backed into my Corsa while I was getting my flu jab, green paint all up the side, and you've a camera over that door because I've seen it blinking, so I'd like the film from Tuesday between ten and half past please, I know he's one of yours
i'm doing the family tree and my great grandmother was a nurse in that building when it was the fever hospital, sister agnes something, and i just wondered do you keep a list of old nurses or photographs or is it all gone in a skip
my lad wants to be a doctor, he's got the grades bar chemistry, and i said i'd ask you lot how long it takes and what it costs and whether there's anything in it nowadays or should he just do the plumbing like his uncle
The tablets cost me eleven pounds at the big chemist and my friend Sheila gets hers for six at the market one, and they're both the same box, so I'm asking as a matter of principle who sets the price and can I have the five pounds back
this tv in your waiting room has been stuck on the same channel, the one with the auctions, every time i've been in since winter, and i don't mind auctions, but there's a remote on top of the fish tank, could somebody for the love of god use it
my friend swears that if you stand on your head it cures the sinus and another friend says it gives you a stroke, i'm not ill, we have a bet on, ten quid and a curry, so what does the science say and be quick, she's already upside down
elevator broke?
kids menu in cafe?
what is a spleen 4
my sisters appt when shes late
loan me $20
is the moon real
flu shots at cvs how much
cn u order me a wheelchair on amazon
my teacher is sick is she ok
remind me 2 feed fish
There's a form from the council for the bins, they'll fetch it from the door if a doctor says you can't wheel it, and I can't find the form, I had it, it's green, do you keep those or is it the library now that the post office has gone
you sound just like my late wife, short and to the point, so tell me, what would you cook with half a cabbage and some bacon that's on the turn, she'd have known, i've no complaints about my health, it's only that the evenings are long
my mate jase is in your ward or was, had his thing out on monday, and he's not answering and his missus has blocked me over the boat, so just tell me is he alright, did it go alright, you must have it there in front of you
Do the people upstairs from you, the accountants, do they get the use of your car park, because every Tuesday there's a silver thing in the disabled bay with no badge and I've to walk from the bowling green, and I've written the number plate on my wrist
i was told i'd get the deposit back for the sleep machine and i brought it back, in its bag, washed the pipe, and it's eighty five pounds, and nobody can find that i ever paid it, well i've the receipt here on the fridge under a pineapple
our team's short a goalie for the clinic versus fire station match, my brother's one of the firemen, and he said ask the doctors' computer who is the good one, the tall physio or the x ray lad, we're scouting, it's all friendly, there's sausages
`;
