/** Sentences of our own. */
export const doctorFirstTexts7 = `
# view_schedule
whos up
list pls
tmrw how bad
CLINIC TODAY?
nxt pt
pm full or not
hw many b4 lunch
thurs any gaps
1st one when
mon list whos on it
am i double booked at ten
what have they stuffed into my friday
when is mrs oyelaran in again
got time for coffee btw 11 and 12 or no
how many knees today
last pt of the day is who and when can i go
left the house without looking at anything because the twins had a fever and the dog got out and now I'm on the tram with one shoe muddy and no idea whether the first person is sitting there at half eight or at nine so which is it
so my registrar says I've got a light one and the nurse says I've got a monster and last week they both were wrong and I stood there at seven in the evening with four people still waiting so honestly just give me the number for today
ok dictating in the car so sorry for the mess the old chap with the hip the one who brings me plums mister Dragomir he said see you Wednesday doctor but I don't do Wednesdays so which day has he actually got with me
my mother in law lands at four forty and somebody has to fetch her and my husband obviously has a meeting so before I promise anything at all I need to know what sits between three and six this afternoon and whether it is anything at all
back from two weeks of no signal in the hills, beard and all, four hundred emails, not opening one of them until I know what Monday through Friday looks like for me, whether they've booked me solid as a punishment or been kind for once
sched
todays lineup
whats my 2pm
how many f/u vs new tday
when am i done
anybody at 4?
is vasquez still down for today
wk of the 12th, busy?
free slot to squeeze a kid in?
next after this one??
monday morning how heavy
did my 1015 get filled
cn i take a long lunch or is there ppl
hows next thursday looking not blocking just asking
the electrician needs a yes or a no by nine whether he can come round on Thursday at two and take the hall lights apart, and I can't say either till I've seen what people are coming that afternoon, so show me Thursday
I've a memory of Mrs Bjarnadottir crying and me promising she would be seen before her trip to Iceland and booking something myself at the front desk with a wet pen, now did that ever turn into a real time and on which day
once upon a time they printed the day on yellow paper and laid it by the stethoscope, and since the printer was put on a diet I have wandered into rooms hoping to recognise a face, could you read me who is coming this morning in order
they phoned from school that the little one has lice again, which is lovely, and somebody must collect her around eleven, so is there a soul between ten forty five and noon or could I slip out without anyone knowing
you know what it's like, they tell you it's a half day and then it's half past five, and my bridge partner has threatened to find another, so before I tell him I'll be there at four how many are really on it after lunch
not to change a thing, only so I can sleep, since I dreamt there were sixty of them in a queue down to the river and all with the same face, how many have I got tomorrow in actual fact
clinic list 2day
who now
am wk pls
gaps?
show tues
hm pts
anyone before 9 or can i round
is it 14 or 40 on my list the clerk mumbles
mrs adebayo-finch what time was it
11 oclock no show or did i dream it
post ops today y/n
tele visits how many this pm
wich day is lighter wed or thu
WHATS LEFT
I've my arm in a plastic bag with a cast under it so I'm speaking to you through the dog's barking, I can only do so many people with one hand, and before I beg a colleague for help read me out this afternoon's
last Wednesday I ran ninety minutes late and a man wrote a poem about it, in rhyme, and left it on the desk, and I'd like not to inspire another, so where in next Wednesday's list is there any air at all
our Portuguese interpreter has just one free hour today and wants to know when she ought to be here, and it's for the Ferreira couple, both of them, one after the other I think, but what I don't have is the time they're coming
who's that in the waiting area with the parrot, a real parrot, on his shoulder, and he says he's mine and that it's his turn, and I'd no idea, so who's supposed to be in with me at this moment
the choir rehearses at six and the conductor's a tyrant and the bus takes twenty five minutes, so it hangs on the last person of the day and whether that's at five or at five twenty or, God forbid, at quarter to
diary
tday?
whos at 915
full up?
pts left b4 home
is thurs dead
ETA last pt
did they put smthg at noon
new pt slots taken or open tmrw
sunday on call list anyone booked
when's kofi b coming
wat does the rest of my wk look like
back to back again??
room 2 is who for me now
we've a candidate for the nurse job coming and I'm supposed to fit forty quiet minutes in this week, not by moving anyone, only by finding a hole that's there already, so lay out Wednesday and Thursday for me and I'll squint at them
to be fair it's my own fault, I gave my diary to the cleaning lady's grandson to draw on and it's now a dinosaur, a very fine dinosaur, and under its tail stood the first three people of tomorrow, and who were they
Madame Lefebvre never hears the telephone and she comes by a taxi that must be ordered the day before, so her granddaughter wants the hour, I can't remember if it's quarter past two or quarter to three, tomorrow or Friday, it's me she sees
half the town's got the sick bug and I'd not be shocked if a good few have rung off, in which case I might sit down for the first time since Sunday, so how many are still standing on the list for this afternoon
I cancelled nothing and I'm moving nothing, I swear, but reception's sheet has nine for me and the screen in the corridor has twelve and the intern counted eleven coats, what's the true figure for this morning
read me the list
hows my day
who at half 3
tomoz am?
thirsty for a break any in there
nxt wk mon-wed pls
theatre or clinic today which
mrs haddad booked w me yet?
FIRST PT TIME
pts so far vs to go
any walk ins stuck on the end
bunch of kids in the hall all mine?
how late will i be fri
cant see my screen say todays out loud
the marathon closes all the bridges on Sunday and some of the roads already on Saturday, and I do have a Saturday clinic in this month, I just can't recall if it's this one or the next, so is there anybody on for me then
I keep getting asked in the lift if I'm coming to the journal club at one, and I keep saying perhaps, like a coward, so if nobody's on between one and two I'll go and eat their sandwiches, is anyone on
a gentleman has sent flowers with a card that says until Tuesday, which is either very nice or rather worrying, his name's Everard Plumb, so can you see whether there's anything at all booked for him with me on Tuesday
they've swapped the clocks, or I have, anyway the kitchen says seven and the telephone says eight, and I've a feeling I might be late for somebody already, who's the earliest today and at what time
all I remember from the phone call with the desk is the words sorry and extra and you'll hate us, so let me see the worst, put today's whole list in front of me with the new ones in it
ok so the bus broke down and they put us on another bus and that one smells of fish and im writing w one thumb, ill be 20 min late maybe 30, is my first one at 830 actually a person or is it the phone thing
my wife is having the in laws and I have been told in no uncertain terms home by sicks so I need somebody to tell me the names after four thirty today just the names and times I already no its not going to be pretty
nobody wants to hear it but i think the new software ate half of wednesday, yesterday there was 14 and at breakfast there was 6, dont fix anything pls just show me wed again so i can see w my own eyes if its 6 or 14
she is the wife of the baker, she is always bring me bread when she come, so when she come I eat no breakfast, this I ask only because I am hungry now and decide, is Mrs Anagnostou today by me or is tomorrow
# set_availability
sats ok from now on
start me 930 not 9
open up 4 more slots wed
no more lunch clinic 1 to 2 is mine every day
hrs mon-thu 8-4
I CAN DO EVES TUES TIL 8
fri am only from feb
put me bookable 7-3 like before mat leave
later starts pls school run
extra slots tmrw pm im in anyway
20 min slots r too long make em 15
sundays too why not xmas bills
the childminder now opens at eight instead of seven which sounds like nothing to you but it means I fly in here each day with jam on my sleeve and the nine o clock already cross so nobody before nine thirty on any weekday any more
we lost Dr Petrakis to the coast and everybody's panel is spilling over and I did say in the meeting half joking that I'd give up my Thursday admin and they all looked at me like puppies so fine make Thursdays bookable eight till noon
since the new partner came she has the room in the mornings and I sit in the library like a student so let's be sensible about it and have my people come one to seven Monday to Wednesday the rest can stay how it is
I know the waiting list is at nine weeks because a lady in the bakery told me so with the whole queue listening and I was so ashamed I bought a cake so give this Friday another six places after two o clock I will stay
avail mon wed fri 9-5
tues nights back on
i do 10-6 now
brkfast clinic from 7 thursdays
take new bookings til 530
half days only tue
more space next wk they keep calling
lunch move to 1230
FROM APRIL 4 DAYS NO FRIDAYS
give ppl my free hr at 3 daily
put sat morning up 9 to 12
10 til 2 on the 24th of dec im fine w that
wed start noon teaching b4
it was a nice experiment, the eight p m evenings, I saw four bankers and a drummer, and I came home to a cold plate every time, so as of the new month the last one can be put in at six and not later on any day
my trainee passed, clever girl, which means I don't need to sit in with her on Tuesday mornings any longer and those hours can go back to the people, so eight till twelve, Tuesdays, bookable again as it was before she came
the ferry timetable has changed for winter and I am simply not able to be behind this desk before ten no matter how early I get up, and I get up at five, so ten to six instead of nine to five until the end of March
since lunch is a word that means a biscuit over the keyboard, my own GP gave me a talk about my own blood pressure, and I am going to be good, so from twelve thirty to one thirty is not for bookings Monday to Friday forever
somebody decided new people need forty minutes with me and others twenty and then left me nine to one for all of it, which can't be done by a saint, therefore let them have me until three on those days, Mondays and Thursdays
bookable 8-12 only this month
add 2 slots mon am
i can start at 7 in summer
wednesdays full day now
shift me 1hr later all wk
late clinic thu 5 to 8 open it
15 more min per day let em book til 515
put tues back to normal hrs
lunch 1-130 is plenty
sat 10th extra list im on anyway
DAYS: TU TH F
open the 3rd between 2 and 4 for flu ppl
weekdays 9-3 after surgery doc orders ha
if the ministry wants numbers then the ministry shall have numbers, we're all to offer an hour more a week and I've drawn the short straw with my eyes open, Monday evening from five to six, that's mine from next week on, let people in
ever since the new baby I'm awake at half four anyway staring at the ceiling with a bottle in my hand, so why not use it, put me down from seven in the mornings Tuesday through Friday and finish me at two
what they did with the summer hours is they never took them out again in the autumn, so folks still get told that I leave at one on Fridays, and I sit there like an owl till four, please set Fridays to four
my hip says no to the stairs before the tablets start working, and the lift is out till Easter, I'm told, so the early ones at eight and eight thirty have to go and the day begins at nine thirty for me until then
open more on tue
i work 830-1630 put that
MORNINGS ONLY TIL XMAS
let them book 6pm mondays
begin 1100 thurs (dialysis round first)
extend fri to 5
no lunch needed wed use it 4 pts
pls update my hrs: m 8-2 t 10-6
free up saturday the 21st for jabs 10-1
i'll take ppl at 730 if they want
double my slots friday backlog
usual hours again from monday cast is off
the judge gave me the kids every Wednesday, which is the best thing to come out of that year, and they're out of school at one, so on a Wednesday I'm to be had from eight until half past twelve and that's the new normal
Dr Sorensen and I flipped a coin over who does the late one and I lost, best of three, best of five, lost them all, so it's me on Tuesdays from now, half past four to half past seven, they can be booked in
in the old building I needed fifteen minutes to walk from the ward to the clinic and now it's one door, so I can begin at quarter past eight rather than half past, each weekday, it's a small thing but it's one more person
somebody has to see all those students before they go off to their placements and it might as well be me as I like them, so for the coming Thursday put in an hour more at the end, five until six, in ten minute bits
pause between twelve and one is on the books but the canteen runs out of anything with a vegetable in it by twelve twenty and the queue's long, so shift my lunch half an hour forward, eleven thirty to half past twelve, daily
new hrs: 7-1
mondays on again
bk me til 7 on weds
give em my admin hour
i'm in on good friday 9-12 open it
cut the early slots 10 oclock start
MORE EVENING SPOTS
lunch 1145 diabetic me needs food
fit 3 extra tmrw before noon its ok
thurs from 2 not 1 going fwd
phone slots 4-5 daily pls open
work every 2nd sat 9-1
physio has told me my back won't take a chair for longer than three hours in one go, so what I need is eight to eleven and then two to five on every weekday, with nothing bookable in the middle where I'll be lying on the floor
it was always a mystery why nobody came to me on Monday afternoons until I saw that Monday afternoons aren't open at all, and haven't been since 2022, so let's say one thirty to five from next week on, as with everybody else
we're short of a woman doctor on Fridays and there are ladies who wait for weeks rather than see Gerald, whom I adore, so I've said I'll do Friday mornings as well, nine to noon, starting from the first of the month
I had the bright idea of starting at six forty five for the dockers, before their shift, and two of them came and were so grateful, so let's make it a regular thing, Tuesdays and Thursdays, quarter to seven, four places each
having slept on it I'd rather go home with daylight left, so from October to February the last appointment I want offered is at half past three, and in return I'll begin at seven thirty, which is dark in any case
um so the dialysis shift got moved to afternoons which means that my mornings that were gone are back again thank the lord so could you open those up Tuesday Thursday and Saturday eight to eleven thirty and take it from the first of next month okay
boss wants 22 contacts a day, i said 18, we shook on 20, so now i need smth like 40 extra min, put 20 before my usual start n 20 after the usual finish mon to fri and lets see who blinks first me or him
IN MY COUNTRY NOBODY WORK ON FRIDAY AND HERE EVERYBODY WORK ON FRIDAY BUT GO HOME AT THREE, SO OK I ALSO WORK FRIDAY, FROM NINE TO THREE, AFTER PRAYER IS FINISH NO, BREAK FROM TWELVE TO ONE THIRTY PLEASE TO MAKE FOR ALL FRIDAYS
the thing is i only ever agreed to short days while dad was living w us and dad has found himself a lady friend at bingo and moved out, happy as a clam, so u can put my hours back up to 6pm mon tue thu
# block_time
OOO fri
pto 3-7 march
dentist thurs 2pm block
nobody after 3 tmrw
at ESC congress all next wk
keep weds am clear
jury duty from mon god knows how long
im off sick dont book me
no pts 12-1 today dept mtg
A/L 14th to 28th
hold 4pm for me not for pts
plumber coming tues am cant be in
the exam board wants me in Leeds on the ninth and I said yes in the summer when the ninth felt like another century and now it's here and there are still green gaps on that day that somebody will surely fill so shut it all please
daughter's school play is Thursday at half one and last year I missed it because someone put in a quick blood pressure review that took fifty minutes and I still hear about it at breakfast so from noon on that day I do not exist
voice note sorry wind, the accreditation people are walking around on the twenty second and they want me following them like a duck from ten until two and after that I can see people again but not in those four hours no way
my knee finally gets its scope and the surgeon who is an old friend says ten days and my wife who is not a surgeon says three weeks and I know who wins that one so take me out from the sixth for three weeks
hol 1-12 aug
away thurs
blk pm tday migraine
conf in vienna 4/6-4/9
shut fri after 2
no clinic 26th funeral
leave 1st wk sept confirmd by hr
keep tmrw 8-9 free for notes
cme day wed not available
OFF MON IN LIEU
dont let them put anybody in at 11 today
mat leave from 3 may pls close everything
moving house sat+mon block mon
it's my brother's wedding, in Kerala, five days long and four hundred guests, and I've told all at the desk and they all said how lovely and not one of them took me out of the diary, the eighteenth to the twenty seventh, please
I've been summoned, that's the word they use, summoned, to sit in a court in another county over something that happened in 2016, and it's the whole of the eleventh with a packed lunch, so no one is to be put in with me then
there's forty two letters unsigned and a form from the coroner with coffee on it and if I don't get two hours by myself I'll go down in history, take Thursday from three and put a wall up so that nobody can climb in
when the cleaners sprayed for the ants my room was declared unfit until Wednesday noon, I can't see a soul in the corridor and there's no other room, I asked, so nothing in my name till then, and Wednesday afternoon as usual
Ramadan starts on the first and last year I tried to work through to sunset and wasn't worth much to anyone after four, and my wife reminded me, so for that month nobody after half past three, keep those hours empty please
every year I promise my father a day at the allotment, the potatoes don't wait he says, and he's eighty nine, so this year I mean it, next Friday all of it, don't tell them it's potatoes, just put away
not here 2nd-5th
take me off thursday
leave pls 10 days from the 20th
block 10-11 mri of my own
OOO all afternoon
training fire safety wed 2-4 no pts
vac june 30-jul 15
nothing after 430 today kid has recital
keep last slot empty its for paperwork
grand rounds tmrw 8-9 block
sabbatical oct-dec close my book
im covering icu fri so no clinic
SHUT MONDAY
we're burying our old secretary on Tuesday at eleven, thirty one years she kept us all in order, and I'm to say a few words and I won't be of use to anybody afterwards, so Tuesday from ten thirty till the end, no patients
the Swedish delegation, which turns out to be three people and a film crew, will be in my room from one until four on the fifteenth asking how we do things, and we do things better without patients watching, so empty that please
when I gave blood on Monday I fell off the chair like a schoolgirl and my colleague has banned me from the afternoon, it's kind of her and rather embarrassing, so nobody else from two o clock today, call it admin
my son comes out of prison on the thirtieth, I don't tell people here, but I'll be standing at that gate, however early, and then we'll have breakfast somewhere, so that whole day I'm away and don't let them argue
Easter is a different date for us, the Orthodox one, and each year somebody says but you've had Easter already doctor, well no, it's the second to the fifth of May and I'd be grateful to be shut on those four days
I said yes to thirty minutes for a journalist and they've made it a ninety minute podcast with make up, tomorrow quarter past ten onwards, so keep the morning after ten clear until noon, I don't want somebody sitting outside hearing me laugh
gone 3rd wk may
PTO MON
annual leave as per email
10th am mtg w ceo
blk out xmas eve
half day weds leaving at 12
do not book 13-17
voting tues morn so in at 11 keep it empty
colonoscopy prep dont ask. thu+fri off
nobody at 8 and 820 tmrw ward emergency cover
peds conf chicago nov 8 thru 12 away
long wkend off fri n mon
close wed evening parents night
I've carried a fever around since yesterday like a wet cat, and there's a point where you're no use and also a danger to folk with chemo, so I'm staying in bed today and most likely tomorrow, nobody's to be sent to me either day
when my mother had her eyes done she saw everything in the house that I hadn't dusted for ten years, and now it's the second eye, on the twenty third, and I drive her both ways, so nothing for me on that date
the heating men will drill through the wall behind my desk on Thursday morning and they've said eight and they've said ten, which means from eight till noon there's no hearing a heart in there, so don't seat a patient before twelve
four times I've put off the medical for my pilot's licence and the fifth time they take the licence off you, it's at the airport on Monday at three, so all after two has to stay bare
it's silly but I've won a weekend in a raffle, a spa with goats, and it's got to be used by the end of the month, Friday till Sunday the twenty eighth, so the Friday, the twenty sixth, please have me away
vacay 5/22-6/1
cant do tmrw. block
me time 3pm blk it
aud visit fri nobody
3 days off starting weds
court thu
OFF SICK 2DAY
no one after the 20th til ny
shut my 9-10 weekly for supervision
wife in labour ish clear this wk n next
hajj leave 2 wks june 4 on
close book tues pm floor being waxed
research day every 1st fri keep pts out
boiler at home is going drip drip drip into a soup pot, and the man comes between eight and one, which is what passes for a time in his trade, tomorrow, so until one I'm stuck at home and nobody's to be booked
I promised myself after the last one that I'd never again go straight from a night on call to a clinic, I nearly put the stethoscope on a coat stand, so on the morning of the thirteenth no patients till noon, I'll be sleeping
at the bottom of the garden we found a bomb, from the war, rusty, they say it's quite safe but the whole street has to be out on Wednesday and I've got three cats and my father to carry, count me as away that day
our youngest is getting her braces and needs a hand to hold and she's picked mine, out of all the hands in the family, so Monday from two until four I'd like a nice thick line through my calendar
the university's asked for me as external examiner, which means eight clammy youngsters a day and a lukewarm lunch, for three days running, the seventeenth, eighteenth and nineteenth, take these out for clinic and I'll be back among the living on the twentieth
ok long story the car failed its test the garage is in the next town and the only man who can do the exhaust is off fishing till thurs so thurs it is, im stranded there from 11 til they finish, blank out thurs 11 onwards
I am typing this in the waiting room of somebody elses doctor for a change and he says its shingles on the ribs and no contact with the pregnant ladies for at least a week and half of mine are pregnant so no clinic for me till the nineteenth please
um could you not put no bodies in on the Monday the twenty seventh its a bank holiday where my mum lives not hear and Ive said that I would take her to the graves and its a four our drive each way so the hole day
my appraisal was cancelled in may and cancelled in june and cancelled in july, and now the appraiser has threatened to come to my house, so we do it in my room on the 8th between 1 and 330 w the door locked, nobody else in there
# view_patients
my pts how many
new ones this wk?
panel list
find kowalczyk on my list
anyone called abdi under me
who did i inherit from patel
all my t2dm pts
names only whos mine
the accountant asked me at dinner of all places how big my list is these days and I said twelve hundred with a straight face and then lay awake because it might be eight hundred or it might be two thousand so what is it
there is a woman I look after, Finnish name, lots of double letters, Hyvönen or Hyytiäinen or so, she waved at me from a bus and I couldn't for the life of me place her so scroll my people and tell me who that could be
they redistributed everyone over the weekend like cards at a bridge table and nobody sent a list and this morning two strangers called me their doctor in the corridor so who landed on me since Friday
who do i have
count of my pts
new assigned today?
is novak one of mine
show panel
lookup surname chaudhry in my list
kids on my list how many
which of mine are over 80
mr beaumont is he mine or lindas
the whole list a to z
some time in the autumn a young couple moved here from Eritrea and I did sign the paper to take both of them on, and I've never seen either, could be the names are Tesfay or Tesfaye, are they with me in the list
our intern wants twenty names for her project on folk with a lung condition and good humour, I can't promise the humour, but could you put in front of me which people I have with copd on my panel so that I can choose
I'm told that when you get to fifteen hundred they have to close your books by contract, and reception keeps handing out my name like sweets, so how near am I now, just the figure, not what ails them
my list
do i have any twins
newbies since jan
how big is my panel
pts named singh mine
find that welder, surname gr something
who got moved to me
am i pcp for cora whitlock
TOTAL PTS
all under 5s i have
at the market a man with a beard thanked me for saving him and gave me two kilos of cherries, Sorin or Zoran he said, I couldn't hear over the fish, and I'd like to know which of my people that is
the insurer sends me a certificate for being in charge of a hundred and ninety diabetics and I think that's somebody else's certificate, so could you show me those of mine, only who they are, and then I know whose wall it belongs to
Dr Kiplagat left me her people with a hug and a cactus, the cactus I have here, but the people I can't see anywhere, some thirty or forty of them I think she said, have they come over to my name
panel size?
who's new
whos on my books w epilepsy
lst of my pts
is farah one of mine
any hughes in there
just names no details all of em
did they give me dr boateng's lot yet
my pregnant ladies list
HOW MANY CKD PTS HAVE I
there was a violinist, or she might have been a cellist, something with a case on her back, Georgian by her name, ending in shvili, and I want to send my cousin to her concert, would you run through my people and find her
since the practice across the road shut its doors we've been getting their folk by the minibus, and they've been dealt out among five of us, and before I complain at the meeting I'd like to know how many came to me
for the Christmas cards, yes I still do them by hand and yes with a stamp, I'd want the names of everyone past ninety who belongs to me, I believe it's about sixteen, and one of them a hundred and two
who r mine
give me my pt list a-m
hw many diabetics
the new ones names?
anyone called xu
find me a mr papa something greek in my panel
pts assigned since tues
did zebedee crane get put under me
COUNT PLS TOTAL
mums with newborns on my list
so I've got this voucher for a walking group and they take a dozen of mine with bad hearts who can still walk a mile, I'd pick them by hand, and all I want is the names of my heart failure people to pick from
I ran into a lady in the sauna of all places who said see you soon doctor, and without her clothes and my glasses I'd no clue, she's got a sister in Tallinn, an Estonian name then, who've I got with a name like that
we've got a grant person coming who wants to know whether I have enough old folk with parkinsons for her dancing class um she needs ate at least so can you show which of mine have that no records or anything just who they are
when I take over from dr Lundqvist he say you get maybe hundred, maybe hundred twenty, all nice people, and then I get not paper, not email, only handshake, so I like to see with my eye the people which are now mine
dont laugh i owe a man called mr Somerset or Dorset or one of those counties a fiver, he lent it me in the car park for the machine and said im one of yours doc, so is there anyone w a county for a name on my list
# patient_history
mensah last hba1c
allergies for lindqvist?
what'd i give mr tran last time
pull up begum pls
okafor cr trend
chart for room 3 ines salgado
she had a bypass or stent which mrs feeney
k+ back on de wit?
hx on tanaka b4 i go in
is raj p on a statin or not
WHEN DID I LAST SEE MISS ABERNATHY
old guy yusuf demir meds list
the wife says penicillin brought him out like a strawberry and he says it was the strawberries and they argued about it in front of me for ten minutes and I smiled and nodded so what do we have on file for Gustavo Peralta allergy wise
reading glasses broken so I'm talking instead of clicking, Mrs Wanjiru, the tailor with the tingling fingers, I'm nearly certain we did a B twelve in the spring and that it was on the floor but then did anything get done about it, what does it say
I promised the physio I would look up whether her shoulder had ever been injected, Antonia Brusca, volleyball, tall, and I have a memory of a syringe and a joke about pigeons but not of which shoulder or which year, that's all I want from you
had a phone call with a colleague up north who swears our man Halvorsen had a clot in 2019 after the ski thing and I swear he never did and there's a bottle of wine on it so what's in his past, leg or lung or nothing
sodium on brandt?
lets see hoang's chart
wht does fatima r take
any allergies sven
previous mi in mr costa or not
ldl tremblay latest
did i put nakagawa on ppi b4
hx pls obrien, bowel
mrs szabo tetanus when
last bp readings adeleke
rash on what abx was it. mr ferrante
SURGICAL HX GITA
renal fx over time for mcallister
he swears on his children that he stopped smoking when we last talked and his jacket tells another story, so what did I write the last time he sat here, Ignacio Leal, the butcher, a number of cigarettes a day or that he had quit
pharmacy rang, they've got a script in their hand with my name on it for something I would never give to a lady with one kidney, and I'm standing in a queue for the bus, what have I prescribed to Mrs Rautio this month
so her daughter emails me a novel, eleven pages with headings, and on page nine it says that mum reacted terribly to some contrast in a scan abroad, and I'd like to see if we hold that already, Vesna Kralj, born in the forties
when he comes in he'll want to talk about football for the first eight minutes and then in the last one he'll say oh by the way chest, so I'd like to come prepared for once, everything we've got about the heart on Declan Moody
somebody scribbled on a glove box and I found it in my pocket, Pereira question mark ferritin question mark, and it's my handwriting, so I must have wanted it badly at some point, what was her last one, it's the yoga teacher, Luana
bloods lopez
what's kris allergic 2
bring up mrs falcone
meds?? mr birch
b12 ever done for yolanda
psa trend mr iyer
last seen - hartmann
did demetriou have echo
asthma or copd which did we say for pat g
ivy chen stage of ckd
whos her oncologist, what chemo did she get, renata
diclofenac - have i given it to him ever, mr stamm
WHAT WAS THE BX. MELROSE
vacc record small boy ekwueme
she looked at me as if I'd forgotten her birthday, said it's the same as last time doctor, and walked out to the toilet, and I've three minutes to find out what last time was, Mrs Dagmar Holub, in the winter I believe
we're at the desk with his brother, who has found a bag of pills in the caravan and wants to know which of these are the present ones, and I'd say half of them are the dog's, so what's on Fergal's list at the moment, Fergal Tierney
now this might be me mixing up two gentlemen with the same moustache, but one of those had a kidney taken out as a young soldier and the other one didn't, so before I give him anything, Anton Greve, one kidney or two
the anaesthetist won't touch him until somebody says what happened the last time, and he himself just says they told me I was trouble, so dig in the old papers for Bartholomew Ngata and see what's there about a difficult airway
I'm not asking for a new one, we've bled that poor girl dry, only for what the liver numbers were in June and in September so that I can put them next to Monday's, Shreya Pillai, the dancer
gfr on mrs toivonen
allergic to sulfa? big mike
open goldberg
whats nadine on these days
prev strokes, mr hua
did we check tsh lila ever
notes from last visit pls amari
inr values for mrs jankowski past month
which knee was it mr slattery
surg scars what from, pt mutua
smoker y/n eriksen
LAST MAMMO MRS TOPAZ
ever had shingles vacc - olga
the cousin's a vet and told him that his creatinine is like that of an old cat, he's been upset about it ever since and wants to hear from me whether he's got worse, so show the figures of the past year for Mr Ludovic Perrin
I'm certain there was something with anaesthetic, or with latex, or with bees, one of those things you mustn't forget and that I therefore forgot, and she's having her tooth out on Monday and the dentist asks, Sunniva Dahl, what's she allergic to
her story's that I said she could come off it in spring, and I've got no quarrel with her, she's as honest as a spirit level, but I'd like to see it in my own words from that visit, Mrs Nkechi Obi, the water tablet
it isn't about today's cold, let it be, but sitting opposite him I noticed how thin his face is, and I thought to myself was he always like that, so what did Mr Zoltan Kiss weigh in the last three or four years
they've put him in the bed under the window and he greets me like an old friend, and I've not the foggiest, so give me the short version of who this is medically speaking, Rutger van Loon, sixty six, says I fixed him in 2021
k and mg for mr bright
ms tamm last ecg
what abx did dieter get
bring up her thyroid hx, fumiko
any dm in kwesi's chart
latex allergy? mrs ruth
who's he under for kidneys, mr bazán
did the lump ever get scanned, gemma
current meds esra
hgb last 3 - mr lowry
WAS SHE EVER ON LITHIUM. CARLA W
bmi then and now pls ottavio
fam hx breast ca in mrs lev?
he asks whether he's allowed to give blood again and I can't answer as I only know the half of it, there was a jaundice in his twenties I think, what have we got written about hepatitis for Mr Casimir Wolny
on Friday I'm to speak about her at the tumour meeting and I'll be the only one in there who's never opened the folder, so let me have everything on Mrs Theodora Blake from the first lump to the last scan, in order if that's possible
it was a Thursday, it was raining, he'd a bandage on one ear, and I gave him a thing for the nerves that he says worked wonders and he's binned the box, so what was that, what did I write for Jeremiah Stokes
the carers ring every evening to ask if the eye drops are once or twice and in which eye, and every evening I say I'll look and call back, so I'm looking now, what's she down for, Mrs Philippa Hale, ninety four
his mother told me that he's grown out of the egg thing and the school nurse told me that he hasn't, and the child told me that he wants an omelette, what's in the record, has he been retested, Sami Toure
so the sun rang me s o n son and says that mums on the wrong strength of her heart pill since the hospital and I said let me have a look what we have got down so what strength of digoxin is missus Eileen Garrity on
pls i only need 1 thing not the whole novel, pt Bogumila Zych, we did an ultrasound of the gallbladder i think in the summer b4 last and i wanna know stones y/n cos shes telling me now she never had a scan in her life
HE SAYS I PROMISED HIM A NEW KNEE, I SAY I PROMISED HIM A LETTER, HIS WIFE SAYS WE BOTH PROMISED HER A HOLIDAY, LOOK UP WHAT I WROTE IN THE LAST VISIT NOTE OF MR SALVATORE GRECO SO WE CAN END THIS
I must to give the injection for the contrast at eleven and the young man is from Syria and shows me on his arm the red spots from last time, maybe this was from the iodine, maybe from the plaster, please what is written under allergy by Nizar Haddad
ok im outside her room, theres crying in there, the good kind or the bad kind i cant tell, and before i knock id like to know how many losses she had before this one and what weeks, Oluchi Madu, so i dont put my foot in it
the tea's cold and the question's simple and nobody here can answer it, is it her left or is it her write ear thats had the grommet and who put it in and when, its for little Margot Vane and the mother has mixed up the twins
# add_prescription
amox 500 tds 7d for k. nowak
renew mrs ito's ramipril
start metformin 500 bd pt is danso
up his bisoprolol to 5 mr grealish
refill thyroxin 75 for petra v
pls put vit d weekly on aaliyah khan
nitrofurantoin 5 days ms duarte uti
atorva 40 nocte yilmaz new
same inhaler again for little theo briggs
MRS CHUKWU NEEDS MORE LANTUS GO TO 22 UNITS
metal pro lol twenty five once a day for mister hodge
rpt omeprazole 20 x28 sandhu
saw the lad with the acne again, the goalkeeper, Mateus Rocha, we tried the gels and we tried patience and his mother tried yoghurt and none of it helped so he is getting lymecycline 408 once daily for eight weeks if you could write that up
so she tells me at the door, hand on the handle as always, that the pills ran out nine days ago and she didn't like to bother anyone, that's our Mrs Quigley for you, amlodipine five milligrams, another three months of it from today please
it was a long talk with Farid Noorzai, about his brother and the shop and not sleeping, and in the end he agreed that it isn't weakness to take something so we settled on sertraline fifty in the mornings and I need it on his record as ordered
I know pharmacy will moan because they moaned last time, but the gout is back in the other toe, he limped in like a pirate, so colchicine 500 micrograms twice daily six days for Mr Vandenberghe and please don't let them talk you out of it
rx: doxy 100 bd kuznetsov
cont. lisinopril 10 mrs yeo
salbutamol inhaler x2 for dara
prednisolone 30mg 5/7 copd flare mr pugh
put bashir on empagliflozin 10
more gaba for eklund 300 tds
olu needs his epipens again
go up on sertraline 50 to 100, tess marlow
abx for strep, little noor
clotrimazole cream mr wiśniewski
new: apixaban 5 bd, hr was all over, mrs galloway
listen a pril ten milligrams for joe hanrahan ok thats lisinopril
NEEDS FOLIC ACID 5MG, MS ROMERO
I had hoped that the walks and the rowing machine that his kids gave him would do the job, and he rowed, I believe him, he showed me the blisters, but it's still one sixty four, so amlodipine five a day to begin with for Mr Schuyler
the ward sent her home on a Saturday night with a carrier bag and no tablets in it, you couldn't make it up, and she's been living on what her sister had in a drawer, furosemide forty in the morning for Mrs Agyeman, a month's worth
look, the lozenges did nothing, the gargle did nothing, and she sings the Messiah on Sunday and is beside herself, so while I hold with not giving antibiotics to singers the swab did grow something, penicillin V 500 four times daily ten days, Clementine Roux
he was frank with me and I was frank with him, it's not his marriage and it isn't his age, it's the sugar, but tadalafil ten as needed would help the poor man through his anniversary, that's Mr Papadakis, eight tablets
grandma keeps the grandson's patch in the fridge and puts half on because she thinks it's too strong, and I said then let's do it properly and go down in an official way, so fentanyl twelve instead of twenty five from now, Mrs Ludmila Horak
flucloxacillin qds x7 mr haas
bump levo to 100 for eun-ji
start ferrous sulf ms abdullahi
gliclazide 40 bd new for pt rourke
renew ocp for hanne
montelukast 4mg nocte little priya
add spironolactone 25 - mr oduya
pt kept on 80 furosemide not 40 rx it
need insulin pens again for rubén
a torva statin eighty for the man with the stents colm
senna 2 nocte mrs yang
RENEW ALL OF MR BOYLE
half the prop ranolol dose from now, ms vidal, 20 bd
seven times she's rung the desk for it and seven times she was told the doctor will look at it, and the doctor, that's me, hasn't looked at it, so with apologies the migraine thing, sumatriptan fifty, twelve of them, to Annegret Bohm
now that the fever's down and the child eats toast and throws it, I'm happy to give the rest by mouth, co amoxiclav in the syrup, twice a day for five more days, it's for the smallest of the Kamara children, Isatu
lady with the shop on the corner, hot flushes so bad she stands in the freezer among the peas, we've been through the risks with a pencil and a paper napkin and she'd like the patch, estradiol fifty twice weekly for Mrs Moretti please
he's a bus driver so nothing that makes him drowsy, I thought about it in the shower of all places, and what he can have for the hay fever is fexofenadine one eighty once in the day, Desmond Achterberg, through to the end of August
there's no use in the small dose any more, she knows and I know and her neighbour with the mop handle knows, so let's go from ten up to fifteen of the long acting morphine twice daily, Mrs Eithne Lavelle, for her bones
cefalexin 500 tid mrs lamb
repeat fluoxetine x3mo for ada
tiotropium pls mr vega
lantus 14u nocte start, pt mehra
put candesartan 8 on ms holmberg cough w acei
↑ donepezil 10 nowicki
eye drops chloramph kid feng
give the man his viagra mr tibbs 50mg x4
b12 inj q3mo aoife
carb amaze a peen two hundred twice daily for her face pain, mrs lindell
ondansetron 4 prn jo-anne
START HIM ON ALLOPURINOL 100 — PACHECO
hrt renewal mrs ward same as b4
semaglutide .25 wkly for mr kapoor
the scan shows stones and the stones show no wish to move, so for the coming month he'll have tamsulosin at night, four hundred micrograms, and lots of water and a sieve, and could you enter it, the drug not the sieve, for Mr Hugo Bettencourt
with that child I've learned that if it's banana flavour it stays down and if it's strawberry it's on the ceiling, so amoxicillin suspension, banana, two fifty three times daily, seven days, for Milo Anand, and thank you from his mother's curtains
my colleague began her on a tiny bit of it and it's like spitting on a bonfire, those are her own words, so take the pregabalin from twenty five up to seventy five twice a day for Consuelo Aguirre and we'll talk in a month
he's about to go up Kilimanjaro with his firm, at fifty eight, with that belly, and he won't be talked out of it, so let him at least have acetazolamide two fifty twice daily starting the day before, Mr Reinhold Fuchs
she'd lost the last one in the swimming baths, the one before it was eaten by a goat, and she carries that nut allergy as if it were a hobby, so two more adrenaline pens, three hundred, for Petronella Visser please
trimethoprim 200 bd 3d ms pugliese
up the lantus 2u mr dacosta
restart omep 20 gwen
rx emollient + 1% hc baby ilya
warf 3mg daily from today bondarenko
losartan 50 od, new, miss appiah
pls repeat the nasal spray for jock
escital 10 mrs renner begin
zopiclone 3.75 x5 only!! pt hurley
cr eam for the nappy thing nystatin little ysabel
levetiracetam to 750 bd fabio
60 TABS CO-CODAMOL MR TRENT
doctor said i mean i said vit b compound for mr rourke senior
pred 40 od 5/7 asthma, shanice
hep b booster ok no wait thats nurse, just give mr ogilvy his antivirals
she can't swallow the big ones, she hides them in the pot of the rubber plant, which by the way is thriving, so potassium as the fizzy sort, two a day for five days, for Mrs Aurora Salonga
for three nights he's been scratching till he bleeds and so has his wife and so has the lodger, and I've seen the little tunnels, so permethrin for all, but write it up for him first, he's mine, Mr Gwilym Parry, two tubes, repeat in a week
I did tell the family I'd rather not, with his kidneys, but now the dialysis people have rung and they're happy with it at that dose, so gabapentin one hundred after each session for Mr Leroy Fontenot, the one with the restless legs
lunch with the chest consultant was worth it for once, she thinks a low dose of azithro three times a week through the winter could keep him out of hospital, and I'm game, two fifty Monday Wednesday Friday, Mr Horace Tunnicliffe, till the end of March
turns out the shop had sold her fish oil as a cholesterol cure for a hundred a month, and I was calm, fairly calm, and we're going for the real thing at last, rosuvastatin ten once daily, new, for Mrs Soledad Ibarra
um new paragraph mister Tendai Moyo came in for his results but that is all fine what he does need is his reflux tablets again so eesa meprazole forty milligrams in the morning before food twenty eight of them and tell it to print on the usual paper
cld have sworn i did this at 1 oclock but the screen went blue n then it went black n now its like it never happened so once more, clarithromycin 500 bd 7/7 for mr Lachlan Reid, pen allergic, chest, starting tonight pls and thank u
the mother tongue of her is Tagalog and mine is Bulgarian and we do all with hands and feet, but I understand that she burns when she makes water, and the stick is red, so fosfomycin three gram one time for Mrs Imelda Santos I want to give
shes 8 months gone and the heartburn has her sleeping upright in a car seat, ive said milk, ive said gaviscon, ive said its nearly over, none of that is any help at 3am, so lets give famotidine 20 bd to Keisha Barlow till the baby comes
WE TALKED ABOUT PILLS SHE WANTS TO COME OFF AND THATS FOR ANOTHER DAY, TODAY ITS ONLY THE BLOOD PRESSURE ONE I WANT SORTED, IT GOES FROM 4 TO 8, PERINDOPRIL, ONCE A DAY, SAME LADY AS ALWAYS ON A WEDNESDAY, MRS HONORIA LYLE
his old gp in glasgow had him on a brown inhaler and a blue inhaler and a purple one that he calls the posh one, all of them ran out on the ferry, the posh one is what matters, fostair 100/6 two puffs bd, Mr Hamish Baird
so I said is it worse at night and he said doc everythings worse at night and I like him for that so restless legs then rope in a roll point two five milligrams at bedtime for a month mister Curtis Delaney the one with the saxophone
# discontinue_prescription
dc ibuprofen mr stavros
off the amlodipine ankles like balloons - mrs pike
no more zopiclone for jenks
stop metf egfr 24 lowe
pull the naproxen pls for hana sato
take tramadol away from mr ocampo
D/C WARFARIN ALVES SHES ON DOAC ALREADY
wean ms holt off pred and be done
statin muscle pains finish it, guerrero
he coughs through mass, he coughs through the football, his wife has moved into the spare room, and I'm convinced it is nothing but the lisinopril so let us be done with that one for Mr Banerjee and see if the house gets quiet
Rosalind Mbeki brought me a shopping bag with fourteen boxes in it and half of them do the same thing as the other half, I went through it all with her on the floor, and the first to go is that old digoxin, take it off
two falls since Easter, one in the bath and one in front of the priest, and there on her list in black and white sits amitriptyline fifty at night that somebody began in 2008 for shingles and nobody questioned, Mrs Lachance, that one ends today
was going to write her for something new but no, the more I think of it the whole trouble with Bronwen Teague started the week the nurse put her on that doxazosin and the kindest thing I can do is simply get rid of it
stop hctz mrs villanueva
omeprazole off, 3 yrs is enough, t. ashby
dc abx culture neg mr rao
take aspirin away, bleeding gums, mr lindgaard
nix the nortriptyline, ewa
no further oxy for pt dunbar
methotrexate end pls lfts up. joan p
dont renew citalopram let it go, kemi
PULL GLIBENCLAMIDE 2 HYPOS MR ABAD
quetiapine taper and out miss farrow
I've just had her weigh her own medicine, for a joke, on the baby scales, three hundred and ten grams a week, and neither of us could say what the calcium tablets were ever for since her bones are like oak, so those go, Mrs Thorvald
you remember that he was on the blood thinner only until the ablation had settled, and it was six months and then it was nine because nobody looked at a calendar, cardiology says enough, so the rivaroxaban finishes today for Leopold Strasser
her hands shook so much that she poured the tea in the sugar bowl and we both laughed and then we didn't, she's sixty one, and it started with that valproate, so in agreement with neurology and slowly over a month get her off it, Paola Rinaldi
stop simva mr dorsey
clopidogrel year is up dc it kaminska
mirtazapine +12kg get rid, mr sol
pls end nitrofurantoin ppx for mrs orr
no more steroids cream baby lev
cut codeine out, constipated, elif
off lithium per psych, mr nyquist
FINISH ALLOPURINOL HES GOT THE RASH - PEI
tamoxifen 10 yr done, ms baptista, stop
she came with her own printed list of side effects in order of how much they annoyed her husband, and top of it in bold was the oxybutynin because of her dry mouth and the clicking at night, so let's have done with it, Mrs Faulkner
I was against it when the clinic in town began it and I'm against it now, testosterone for a man of thirty four with normal levels and a gym card, and today he agreed, so that comes off for good, Kyle Brannigan
between you and me I think that he hasn't swallowed one since Christmas, there were three full boxes beside the bread bin when I went to see him, so we may as well be honest on paper, donepezil out, Mr Sigurd Aas
pantoprazole done mr eck
dc pred 5 today lotta
stop all nsaids for mccabe
off estrogen new clot ms peralta-ruiz
no point in the iron anymore hb 14 zainab
get rid of the diazepam slowly 2mg/wk mr voss
remove ezetimibe pls he never took it. bruno
COUGH SYRUP OUT, CODEINE, THE BABY OF MRS TANG
glim epi ride stop sugars too low for mister ansari
melatonin not helping bin it - tallulah
we did six weeks of it as we'd agreed, and the rash sat there like a lodger with a lease, then on holiday she forgot the tube and it vanished, so the steroid ointment can be struck from Miss Ottoline Baird's list, sea water's cheaper
her heart rate's forty four, she's dizzy by the altar, and the cardiologist says with a shrug that she may do without the atenolol, and I can't think of any reason to keep it either, that's Sister Immaculata, off it comes
I've had a letter from the liver people with three exclamation marks, and they're right, with numbers like that nobody should be on terbinafine for a toenail, however ugly the toenail is, so he's to have no more, Mr Basil Coker
lansop off pls mr reyes
dc sertraline shes 1yr well, mia
stop hrt mrs knox dvt
patch off, nicotine, done smoking hooray, gus
pull bisop hr 42 - ferdinand
no antibiotic any longer its viral, wee angus
antihistamine can go mrs zeller winter now
TOPIRAMATE MAKES HER STUPID HER WORDS. STOP. VIKTORIA
ween hymn off the mirror taz a peen mister jolley
take sitagliptin off useless hba1c same, mr naidoo
at ninety seven what's she meant to be preventing, I asked the daughter, and the daughter asked me the same thing back, so the cholesterol tablet's got no business being there any longer, Miss Winifred Oakes, with our congratulations
the pharmacist, that hawk, has seen that he's had both of the blood thinners together for eight days, no harm done, not a bruise on him, but the heparin injections ought to have gone when the tablets began, so end them, Mr Emeka Umeh
I wanted to raise it, I honestly came in here to raise it, and then I saw her ankles and the new weight and thought no, this drug's doing more harm than the pressure ever did, nifedipine finished for Mrs Gudrun Stein
okay so dictating she was on the antibiotic for the waterworks as a preventer since two winters ago and there is now a resistant thing growing in there regardless so there is no earthly point lets halt the try metho prim for Missus Agatha Pound
long chat w renal today, mostly abt his boat, but in the last 30 sec they said get him off the nsaid gel AND the tabs, gel i dont mind, tabs i do, so the etoricoxib goes, today, mr Lars Petter Vik, he'll grumble
the boy has grow eleven kilo since September, his football shirt is for the big brother now, and the sister calls him names, so I and the mama have decide that the risperidone we take away from him, in small steps, Andrei Popescu, nine years
SHE HAS HAD A REPEAT FOR SLEEPERS SINCE HER HUSBAND DIED AND HE DIED IN 1999, SHE IS READY SHE SAYS, I AM READY, THE PHARMACIST CRIED, BRING THE TEMAZEPAM DOWN BIT BY BIT TO NOTHING FOR MRS DOREEN ATTWATER
everyone keeps adding stuff n nobody takes anything out, its like my garage, so im starting w the easy one, he had quinine for cramps in 2011, hasnt cramped since, mr Ezekiel Brooks, out w it
funny one this, he came for a renewal, put all the boxes on my desk in a tower, and told me the tower made him pee every 40 minutes, so rather than renewing i want the bendroflumethiazide gone, mr Cuthbert Lamb, the rest of the tower can stay
um she is pregnant she only found out in the queue hear and I found out ten seconds later and on her chart is ram a pril and that has to come off right away like today please the rest we talk about next time Yasmin Okello
# add_diagnosis
htn for osei
code t2dm ms larkin
problem list: gout, mr phan
add ckd3a to amato
dx migraine w aura j. fitzroy
new afib put it on mrs dunleavy
pls record copd hargreaves
osteo porosis on the dexter scan mrs ng put that down
ANAEMIA IRON DEF GO ON FILE FOR LUCIA
we've gone round and round about it for two years with the fatigue and the mouth ulcers and three consultants and a man with crystals, and the biopsy is finally positive, so coeliac disease is to stand on Niamh Corrigan's list from today
nobody ever wrote it down is the thing, he's had the tablets for it since the nineties, the whole town knows, the taxi driver told me about it, and the list still says nothing of epilepsy for Mr Radovic so would you put it there
I said to him Winston you stop breathing forty one times an hour and he said that's why I feel so rested at the cinema, anyway the sleep study is what it is, severe obstructive sleep apnoea, Winston Achebe, enter it please before I forget
add asthma - kid mbaye
pt suhr = hypothyroid put it in
e11.9 for vargas
chart it: depression, mild, ms okoro
f41.1 gad on wendy
psoriasis to the list herr vogel
hx of dvt should be listed, mr lam
frozen shoulder left, add, sunita
LABEL HIM PREDIABETIC 6.2 MR TOOLEY
dx confirmed ra, log it, mrs kahale
hart failure with reduced e f for mr brody please put that in the chart
twenty years she's been told that it's her nerves, and then a locum, a boy of twenty eight, pokes in eleven places and says the word, and he's right, bless him, fibromyalgia, it should be on the record for Glenys Hopwood and with today's date
the optician saw it, not me, I'll own up to that, he wrote in green ink that the pressures were thirty one on both sides and the eye people agreed within the week, so open angle glaucoma needs to go down for old Mr Castellano
put bph on mr quist
record: hyperlipidaemia, mo
iron def - tag it on saoirse
new dx parkinsons mr delacroix
ckd 3b now not 3a mrs petty
problem list add obesity cl 2 hank
lupus is in, anti dsdna ++, code it for marisol
pcos on jade w
STAGE 1 HTN FOR THE FIREMAN LOPES
penicillin aside hes also got eczema, add that, little otto
bp pee h as in prostate for mister underhill add to list
I told her it has a name and that it's not her fault and not her mother's either and that it is quite common in people who have given birth in a snowstorm, postnatal depression then, goes on the record for Ingunn Moe
between the limp and the way the big toe answers and the scan that came this morning there isn't much doubt left, and I'd like it to say so where everyone can read it, lumbar stenosis, for Mr Bogdan Ciobanu
once we'd ruled out the thyroid, the anaemia, the cat, the new mattress and the ex husband, there remained what I'd thought from the start, and it's coeliac's quieter cousin, lactose intolerance, please add for Mrs Tuuli Arvola
sciatica l side mr menon
type 1 dm kid sorin NEW
add: anxiety (mild) for bea
copd gold 2 → park
chart osteoarthritis both hips mrs upton
hep b carrier needs to be on list, mr lin
record glaucoma mo farouk
she has endometriosis lap proven, enter, ines b
VIT D DEF DIANE
mgus for old mr weir code pls
hx melanoma 2014 nobody listed it, tove
when they tapped his knee it was crystals, but the other sort, the ones shaped like little bricks, so I had to take back everything I said about beer, and he forgave me, pseudogout, that's what goes on the list for Mr Aurelio Conti
third time in a year that he's woken up not knowing where the bathroom is, in a house he built himself, and his score was nineteen, the wife wept and then nodded, please register early Alzheimer's for Mr Tobias Weatherby
four people before me wrote down bronchitis bronchitis bronchitis bronchitis, and somebody should have listened to the bases of those lungs, they sound like walking in snow, it's confirmed on CT, pulmonary fibrosis for the stonemason, Evaristo Neves
uti recurrent for mrs sim
log afib parox tunde
new: hypothyroid, chiara
put hfpef on pt langley
diverticulosis per scope mr ahn
add adhd dx adult, zack f
bppv r ear mrs nash list it
nafld for the chef
ICD FOR GOUT ON MR SEKIBO
cteph no wait copd. copd for mr tolland
pt w new dx of vitiligo chart it - ameera
it took a photograph of him on the beach for me to see it, hands like spades, jaw, the ring that wouldn't fit, and the growth hormone's through the roof, so acromegaly it is, and it should be in the notes for Mr Donato Ricci
the genetic people write in riddles but at the end of page four there's a plain sentence, she carries it, BRCA2, and I'd like it on her problem list where no locum can overlook it, Miss Freya Holloway
every winter her fingers go white then blue then red, like the flag, as she says, being from Lyon, and the antibodies are negative so it's just by itself, primary Raynaud's, for Mrs Solange Picard, write it in please
so um dictating while walking the man with the numb feet the postman all his sugars are good his b twelve is good but he drinks like a sailor and the nerve test shows it so alcoholic new rope a thee goes on the list for Terence Mulvey
its been on post its, its been on the whiteboard, once it was on my hand, but it never got in the chart, so here i am doing it properly, Bettina Krause has ulcerative colitis, left sided, scoped in feb, pls add
THE SCHOOL WANTS IT IN WRITING THAT HE REALLY HAS IT BEFORE THEY GIVE EXTRA TIME AND I CANNOT WRITE WHAT IS NOT ON FILE, SO PUT ON FILE FOR YOUNG MALACHI EWING: DYSLEXIA NO SORRY ADHD COMBINED TYPE, SPECIALIST CONFIRMED
in my old hospital the secretary did that for us, here I must ask to a machine, okay machine, the lady of yesterday with the goitre, hot like a stove and heart like a sewing machine, she has Graves, so write this by her name, Ljubica Petrov
pt came re results, i gave results, she cried then laughed then hugged the skeleton in the corner, anyway the point is it is now official n needs to be on her record, multiple sclerosis relapsing remitting, Odette Marchand
we found it by accident when they scanned him for the fall, three point eight across, nothing to be done except watching, but whoever sees him after me has got to no its there, triple a abdominal a ortic aneurysm, mister Reuben Katz, add please
# urgent_patients
any fires
bleeped overnight?
red flags pls
who cant wait
crit labs anything
URGENT LIST
phone was dead from eleven last night till now because my son borrowed the charger for some game and I woke up in a cold sweat thinking of all the things that may have come in so is there somebody I must deal with first
before I sit down with the students for an hour and become unreachable I'd like to be very sure nothing nasty is waiting for me in there, abnormal potassiums or the like, so show me what's flagged
alerts?
who first
emergncies this am
anything gone bad since fri
triage me
is sth on fire yes/no
so I've got seven minutes, a banana, and a room to run to on the other side of the building, and I'd rather spend those minutes on a person who really is in trouble than on emails about the fridge, who would that be
while I was gone to bury my aunt they said Dr Falk would watch over my lot, and I trust him, mostly, but he doesn't read the lab inbox, so tell me what serious stuff has piled up there for me since Thursday
stat anything
whos crashing lol no srsly any alerts
need to know who needs me
bad results in?
o/n events
critical list before rounds pls
I had a drink at the wedding, so I'm not touching anything today, but if one of my people has a number that shouldn't wait until Monday I want to hear of it and I'll ring the colleague on duty about it
anyone deteriorating
prio list
urgent ones only pls
did the lab phone w panic values
whats the worst thing in my inbox clinically
scan for alarms
it isn't my usual schedule I'm after, that can wait, I've come straight in from the airport with my suitcase and want to hear about the ones with a flag, high ones first, nobody ever tells a person returning from leave
sos list
what cant wait til tmrw
pressing stuff?
abnormal abnormal or just abnormal, any
any of mine in ED last nite
flags b4 i scrub
I've promised my wife not to open the laptop at the seaside and I'm keeping to that, this is a telephone, so tell me in short if some result or some person has turned serious since yesterday afternoon and I'll go back to the sandcastle
um so I was the whole morning in that seminar on kindness with the phones in a basket and I am now feeling kind but nervous so is there anybody of mine who turned up serious on the board while I was in there being kind
woke at 4 w that feeling, u know the one, that u left the gas on except its a patient, prob nothing, but b4 i get in the car can u look if any high prio stuff dropped in for me in the night
ALL I SEE IS A LITTLE RED NUMBER 3 ON THE CORNER AND WHEN I CLICK IT NOTHING COMES, COULD BE BIRTHDAYS FOR ALL I KNOW, COULD BE BAD BLOODS, READ ME THE CLINICAL ONES WITH THE WORST ON TOP
in the handover he tells me everything is quiet and in the same moment his own bleep goes, so I trust not so much, please show which of my patients have a warning open that no one has looked until now
# acknowledge_alert
got it
seen the k+ alert
mine im on it
mark troponin flag handled
yes yes the beeping thing about mrs solberg, I was standing right there next to her when the result came, she's had her fluids and she is knitting, so you can take that red banner down now and stop frightening the nurses
I rang the daughter, I rang the pharmacy, I rang the ward, and everybody's calm and the INR's being repeated tomorrow, so as far as that warning on Mr Pellegrino goes it's been looked at by me and you can file it so
ack hgb
handled
taking the amara one
saw it. clear it pls
inr 6 known, vit k given, tick off
that low sugar business from five this morning, Mr Kowalik, I was on the phone with his wife until he'd eaten two jam sandwiches and told me a joke, so I've dealt with it myself and it shouldn't still be blinking there
my alert ill take it
ekg one reviewed close
ok potassium i know
mark read
dealt w/ rashid alarm
what's up on the screen about the sats of Miss Verhoeven is the finger clip falling off when she paints her nails, which I've now seen twice with my own eyes, so consider it seen by me and let it rest
ok noted the sepsis flag
take it im going
i know about her calcium
off the board pls, sorted
confirmed seen glucose 31 pt szymanski
with all due respect to the machine, the man's haemoglobin has been seven point nine since the days of the steam engine, he's got it from his grandmother, I've looked at the warning, I've nothing to add, tick it as read, Mr Kyriakou
on my way re alert
seen + actioned
k got the d dimer one
leave mr bassett's warning to me
dismiss hr alarm its known af
the thing with the red triangle that came at ten to seven, the platelets, that was clumping in the tube and I've already sent another, there's nothing more to do about it, so put me down as having seen it
right so the thing that came up on Missus Carmody about her sodium being won twenty four I rang the home and they gave me a full report and she is eating soup and I changed what needed changing so you can put my name under that one
i was in the lift when it buzzed and the lift has no signal and then it did and then it didnt, anyway ive read it now, the ct one, the nodule, im seeing her monday w the chest team so consider that alert mine and done
SOMEBODY ELSE HAD PUT THEIR NAME ON IT BUT THEY WENT HOME AT FIVE WITH A MIGRAINE SO THE HIGH LACTATE ON THE FISHERMAN IS WITH ME NOW, I WAS AT HIS BED, HE IS BETTER, MARK THAT I TOOK IT OVER PLS
well it said critical and I dropped my toast but it is the same troponin he always has from his kidneys since forever and I compared all three and no change so I have acknowledged it in my head and now please do it in the computer
night nurse very good, she calls me already at two, I give order by phone, potassium come down by four, so when I arrive this morning there is still the red one on my page, please to make it as seen by me, finish
# message_patient
tell diaz bloods fine
let mrs kerr know im running late
ask him to come in fasting - r. mukherjee
msg ms pohl stop worrying mole benign
text jamal bring his inhalers
xray ok tell the plumber guy mr stubbs
drop ayumi a line re bp diary
PLS TELL MR FONTAINE NO DRIVING YET
needs to ring us, let her know, sofia lund
poor Mr Ebright has been looking at that brown envelope for a fortnight imagining the worst and it was only a copy of a copy of a letter, nothing in it, nothing at all, so put him out of his misery in two kind lines would you
when the path came back I was already in the car and then there was the bridge and the rain and supper and then I forgot until three this morning, she should hear it's clear from me and not from some portal, Delphine Moreau, write her
the girl who faints, Kirsi, she was going to do a marathon this Sunday and I said we'd see what the tape shows, and well the tape shows nothing wrong whatsoever so somebody tell her she can run it and to drink enough
he's as deaf as a post so phoning is useless and the son lives in Perth, just send old Mr Trevelyan a note that the hearing aid people aren't us, it's the second floor, but I'd like him back in six weeks about the sugar
pass on to mr ruiz: k+ normal
tell kayode hes ok to fly
write mrs blum appt not needed just bloods
sms pt ong rx is ready
let the goalie know scan clean, tomas h
dear mrs ivanova all is well type of thing
wld u ask nadia to send her bp numbers
SAY SORRY TO MR LUTZ FROM ME
drop a note: stitches out fri, young caleb
when she left she forgot her umbrella, the green one with ducks, and I know she'll be turning the flat upside down for it as it was her late husband's, so let Mrs Wetherall know it hangs behind my door and nobody will touch it
I told him two tablets and I meant one, I heard it come out of my mouth and then the fire drill started and he was gone down the stairs with the others, so get word to Mr Igwe, one, in the evening, not two
whether or not she comes to the group I'd like her to hear that the others asked after her, not a reminder, nothing with a date in it, merely that she's missed and that I say hello, that's Marguerite, Marguerite Dufresne
after all that fuss with the courier and the box and the wrong label the stool test has come back and it's as boring as can be, and since he plans his honeymoon around it he ought to be told today, young Mr Saarinen
let gunnar know bx benign
ping mrs cho re missed jab
tell pt stay on abx til done - finn
relay: cholesterol good keep walking, mr basu
ask ms greer how the new pill is going
message to the farmer sciatica scan shows disc no op
WRITE HER SHE CAN EAT NOW, LEILA
cld sb tell mr osman i got his letter
hi to chidi tell him next wk ok
so the boy's mother wrote me a long letter in pencil about school and his tummy, and I do think we'll end up talking to the teacher, but first let her know that I've read it, every page, and will ring on Friday, Mrs Rutkowska
I looked at it under the lamp, and under the other lamp, and then showed it to the professor who looked under no lamp at all and said it's a wart, so kindly tell Mr Haruki Endo it's a wart and he can unpack
the nurse thinks he went home with two left crutches, is there even such a thing, anyway he's not picking up the telephone, so could you write to him and ask him to check and bring back the odd one, Lorcan Dempsey
he's proud and won't ask, but I saw how he counted coins for the tablets, so send Mr Baltazar word, tactfully, that there's a cheaper version which works exactly as well, and that he should say so at the counter and blame me
tell her bmd fine. mrs ostrow
note to hamza: fast from midnight
pls say i'll call tmrw - mrs pryce
ask lenny did the cream work
let parents know throat swab neg (kid jonas)
send happy bday mr abara 100 yrs!!
urge him 2 come in re mole, mr whitaker
SHE LEFT HER GLASSES IN RM 6 LET HER KNOW MRS DOYLE
advise pt rx sent to other chemist - kowalski jr
it's about that heart monitor, it rubs, it's ugly, he wants to tear it off and go fishing, and so I'd like someone to tell him from me that it's two more nights and then he can throw it at me in person, Per Olav Strand
I was short with her, there's no way round that, it was five to six and I'd had bad news myself, so would you write to Mrs Lakshmi Pillay and say that I'm sorry and that her question was a good one
no new tablets and no new dates, he's simply to know that the swelling he sent the photo of is what I expected after an operation like his and that it'll go down in a week, write this to Mr Kwabena Fosu
before she goes and buys that expensive machine from the television for her blood pressure, which I know she'll do at noon when it's half price, get a line over to Mrs Hedwig Stork that we lend them out for nothing
her test for the allergy's come back with nothing but house dust, so the cat can stay, and I think nobody's going to be happier than the cat, do let the family know, it's the little Okonjo girl and the cat's called Brexit
lipids ok tell rhona
msg: bring ur meds next time (mr crum)
let mr yeboah know im happy w his weight
reply to josefina yes she can swim
tell the lad w the wrist no fracture
pls chase him for urine sample, mr lusk
inform mrs dagher ct next tues not my dept but she shd know
ASK PT BERG HOW IS THE PAIN
thank her 4 the jam, mrs tillotson
say no grapefruit!! to mr hendry
one thing I did forget when she was here was to warn her that her water may turn orange from those tablets, and she's a worrier, she'll think that it's the end, so a quick word to Mrs Fatoumata Sy before supper please
I've thought about his question on the stairs, whether he can go back to boxing with one good eye, and my answer's no, and it'll break his heart, but he ought to have it in writing and with my regards, young Dmitri Orlov
so there was a recall of the inhaler, just the one batch, and hers is from another, I checked it by the numbers, therefore she needn't do anything at all, but she'll have seen the news so send her that, Bernadette Osgood
last week I told them that I'd hear by Wednesday, and it's Friday, and the lab's lost it, found it, and lost it once more, the parents must be climbing the walls, so tell the Haugens it's not forgotten and I'm on the lab's back
okay recording um so the lady with the two poodles missus Haverstock no Haverford she wanted to no whether she can have the flu jab with her egg thing and yes she can I looked it up so somebody put that in a message to her please um yes thats it
pt called x3 abt wound ooze, i saw pics, its fine, normal healing day 5, i'm in theatre all am and cant ring, so smbdy write mr Adjei keep it dry change dressing 1x daily and no he doesnt have to come in and no the dog shld not lick it
my german colleague says I must always write the people when all is good and not only when is bad and he has right, so the Frau Kessler, her heart ultrasound was today by me on the table and is good, this she should get from us to read
FORGOT TO SAY TO MR OLAFSEN THAT HE MUST NOT TAKE THE NEW ONE TOGETHER WITH HIS MILK OR THE CALCIUM, CAPS IS STUCK SORRY, TWO HOURS BETWEEN, HE WENT ALREADY, HIS BUS WENT TOO, I RAN AFTER IT, PLEASE WRITE HIM THAT FROM ME
hubby drove, i was meant to nap, instead i remembered the teenager w the panic attacks who asked me if its ok to stop going to the therapy bc she feels better, and i never answered, so pls tell Annika from me keep going til christmas at least
there was talk of an appointment and talk of a prescription and in the end she needs neither of those she just needs to here that the lump in her neck is only a gland from the cold and I said Id let her know by tonight Missus Tariq
re mr Bielski, he rang 2 say the chemist wont give him the stuff w/o id and he has no id since the burglary, ive spoken to the chemist, they know his face now, so cld he be told to just go back there before 6 and ask for Rosie
um hi its me again no its not again its the first time today anyway Toomas the lorry driver he wanted a yes or no about the licence people and the answer is I sent the form yesterday and he should here from them so could you let him no
# help
what do u do
lost. help
my nephew put this on my phone over sunday lunch and said auntie it does everything and then drove off and I am sixty three and I've got a screen with a little blinking line on it so where does one begin
commands?
how do i use this thing
what else besides appts can u
HELP
can you do scripts too or just diary
I typed the word list and it gave me one thing and then I typed lists and it gave me another and my glasses steamed up and I think I may have ordered something, so could you explain from the start what you're able to do
how 2 talk to u
confused. what now
wht can i ask u
instructions??
q: how does this work
new here. show me
is this the thing where you just talk and it does it, because the last one we had needed a code for everything, F7 for this and shift something for that, and I never did learn it, so what are the things I can say
so this is dr Ruzicka, old, stubborn, two fingers typing, they took away my secretary after nineteen years and gave me you, I do not hold it against you, but say to me slowly what are the jobs you do and what jobs I must still do alone
# greeting
mornin
hi hi
hey
yo
gd morning bot
hello its dr m
hola
# thanks_goodbye
ta
thx signing off
cheers thats me home
done 4 today bye
much obliged
gn
perfect tx
laters
over and out, it was a day and a half, I ate a sandwich standing up and nobody cried but me, and you found me everything I wanted to know and more, so thank you kindly and good night
grand ta
ur a star bye
off to bed nite
bye
thats all folks thx
appreciated, out
um nothing else I just wanted to say the thing worked yesterday like a charm with the lists and all that and my wife says one should say thank you to machines as well so thank you and now I am off duty until Monday goodbye
# confirm
yup
ok do it
go on then
y
yes pls
correct
aye
affirmative
sure thing
ok
that's it exactly go
mhm
yes
do that pls thx
100%
# deny
nope
no leave it
god no
n
dont
scrap that
negative
nah forget it
cancel that thought
no ty
absolutely not
stop no
no
not now
nuh uh
# out_of_scope
max dose gabapentin?
printer dead again rm 4
canteen still open?
order mri knee for fekete
who's on call for surgery tonite
wifi pw
lab coat where do i get new one
refer mr ansah to cardio at st lukes
nice guideline htn 2024?
book me flights to lisbon
rvu bonus when paid
block that pharma rep's number
prescribe me a week in bed
the barrier went down on the bonnet of my car this morning with me in it, twice, and the man in the box shrugged, and now there's a scratch from here to there and I want to know who pays for this and who I shout at
can somebody please dictate this properly, dear colleague thank you for seeing this pleasant seventy year old retired miner with breathlessness on hills, he's never smoked he says though his fingers tell another story, I'd be grateful for your opinion, yours and so on
the student asked me in front of everyone whether you can give clarithro with simvastatin and I said let us look it up together which is what one says, and now I'm looking it up, so is it a real problem or only a textbook problem
three people on nights this week and one is on a course and another has broken his toe and they still want me to believe the house is covered so who on earth is the SHO tonight and who made that rota
my neighbour cornered me by the bins about her blood tests, she's under Dr Lindgren not me, never been me, and she wants to know if they are back and I said I'd peek, so peek for me at what Lindgren has there
ct head for mr yun
egfr cutoff metformin whats it
parking permit expired who do i ask
is it gonna snow
order cbc + tsh on weiss
call IT my login is stuck
salary slip nov
whats dr amadi's clinic like today
soup of the day
translate pls: tengo mareos
dictate ltr to dr coyle re hip
need a taxi 6pm
jokes. now
superbill code 99214 or 13?
discontinue my gym membership lol
the coffee machine on two has been blinking descale since Advent and every department swears it's another's, and I've had tea for a month, which for a Neapolitan is a punishment, whose job is it and can you make them come
I read half an article on the train, the other half was behind a wall, about stopping beta blockers a year after a heart attack if the pump's good, and I want to know what the evidence says nowadays and who wrote the thing
my daughter's doing a school thing about the heart and she wants to know how many litres in a lifetime and I, with twenty two years in medicine, said a lot, so could you work that out for eighty years and a calm person
a home visit would be lovely and she needs the hospital bed and the commode and the rail and for that there's a form, a seven page form to the county, and would you fill it and send it to them in my name
dose vanc in ckd?
send him to derm outside pls - refer
cxr for pt in 5
whos doing my swaps on the rota
pager batteries where
icd search is slow tell it
bill the insurer for yest
capital of peru
get the porter up here
sudoku hint
ddx eosinophilia
fax broken AGAIN
dr petrova's 3pm is she mine no hers, whats her hx
the hospital shop had those ginger biscuits in the tin last Tuesday and now the shelf's empty and the lady says Thursday maybe, could you find out when they come in and put two tins by for me, it's for the nurses, honestly
my locker on the basement corridor, number one eighteen, has someone else's padlock on it since the weekend and in there are my good shoes and my passport, and facilities says it's security and security says it's facilities, whom do I ring
is it true what the rep said, that the new injection gives you thirty percent fewer strokes, or was it relative and not absolute, he went very quickly over that slide and the prawns were good, can you check what the trial really found
get me a PET for him and the tumour markers and while you're there a bone scan, I've filled in nothing as the ordering screen throws me out each time I touch the calendar, it's all for the gentleman from room four
I'd love a nice sentence for the retirement card of our porter, Big Colin, who's pushed beds for thirty eight years and has never once been in a hurry, it should be warm and a bit rude, you're good with words they say
a traffic light on the ring road has been red for everyone since seven this morning and that's why the half of the staff's not here, would you know if there's another way round for those who are still sitting in their cars
amiodarone half life
where do i park the bike
add me to flu jab list staff
whens payday
order holter for bruun
pls refer rheum ext mrs k
type this up: to whom it may concern
vegan option tday?
teams wont open
cricket score
who covers gyn tonight
remind me buy nappies
nice vs esc lipids which is stricter
diagnose my car lol it rattles
an airline has put my case on a plane to Bogota while I came to Bergen, and in there is my only decent suit for the talk on Friday, and the telephone line plays panpipes, could you sit in the queue for me and shout
someone's been taking the yoghurts out of the staff fridge again, the ones with a name on, and I'm not accusing orthopaedics, but I'd like you to find out who's got the key to the kitchen at night and put a camera there
a gentleman of Dr Mwangi's stopped me by the lift, I'm not his doctor and don't wish to be, wanting to know whether his biopsy's in and what they'll do, so would you open Mwangi's folder and let me look at it
we want to know whether one gives the second shingles jab after two months or after six if they're on a biologic, there's the green book and the blue book and what the rep says, so which one's right
I was charged for parking in my own space, sixty pounds, with a photograph of my own car under the sign with my own name on it, you'd laugh if you weren't me, how do I get that back and from whom
paracetamol dose 12kg kid
toner
whats my pension
refer to pain clinic across town
book mri + bloods + the lot mr z
is the gym shower fixed
cafe hrs
scrubs size L where
evidence for spiriva in asthma?
change my password pls
sick note template print
how old is the queen of denmark
cancel my netflix
is dr sato in theatre thurs or who is
prescribe the wifi some antibiotics its dying
the neighbours' rooster has begun at four and I've got a list in theatre tomorrow, and I've read that there's a collar you can put on them, for the rooster I mean, would you look if somebody sells those in town
I sit on the committee that's choosing new chairs for the waiting room, God help me, and they want my view by noon on foam versus springs, with arms and without, could you write me three sentences that sound as though I'd thought about it
they've invoiced a lady twice for the same little mole and she's waving both papers at me as though I ran the place, I only cut it out, who in accounts can take one of them back and does it need my signature
can somebody send up one of the IT boys with the long cable, the mouse on the left computer works only if you hold it upside down, and I've been doing that since Tuesday and have got rather good at it
what's the latest thinking on aspirin for folks over seventy with no heart trouble, I was taught one thing and my daughter's been taught the opposite and we had words over the roast, is there a decent review I could wave at her
ok so the cleaning lady found a ring in the sink in rm 2, gold w a little blue stone, its not mine, not the nurses, i put it in a urine cup w a lid, is there a lost n found in this place and what floor
um I need to write a reference for my medical student she was lovely but she was late every single day and she fainted twice how do I put that nicely can you draft me half a page on that with letterhead and all
WHOM MUST ONE BRIBE TO GET THE HEATING ON IN THE WEST CORRIDOR, PATIENTS ARE KEEPING COATS ON FOR THE EXAM, I LISTENED TO A CHEST THROUGH A ZIP TODAY, FACILITIES HAVE NOT PICKED UP SINCE THURSDAY, PUT ME THROUGH
my brother in law he has the knee with water inside, he is not patient here, he lives in Varna, but he send me the MRI on the phone, can you open it and say me what it says because the radiologist is in holiday
hey so insurance bounced the claim for the lady w the iron infusion, they say wrong modifier, i dont know what a modifier is, i went to school for 11 yrs n nobody said modifier, pls resubmit it w the right one
`;
