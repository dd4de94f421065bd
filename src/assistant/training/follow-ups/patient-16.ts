/** Sentences of our own. */
export const patientFollowUps16 = `
# dropped cancel_appointment
repeat	so it's still there on the fourteenth?
cancel_appointment	ah I'll never make it, take it off after all
cancel_appointment	no do, do cancel it, I've just seen the train strike
out_of_scope	you must think I'm a right eejit
view_appointments	what time was that then, that I'm keeping
thanks_goodbye	grand, thanks for your patience with an old woman
reschedule_appointment	leave it but not at that hour, make it eleven
book_appointment	and put one in for my son on the same morning
cancel_appointment	my daughter's just said she can't drive me, so it'll have to go
view_prescriptions	fine, it stays. and what did he prescribe last time
cancel_appointment	hmm no. I go back and forth. Okay delete it
repeat	remind me what day I'm keeping then
thanks_goodbye	right, stays as it is, thank you kindly
out_of_scope	I knew I'd chicken out, same with the dentist
message_doctor	tell her I nearly didn't come, but I am coming
view_appointments	good, and after that one what's next
reschedule_appointment	then make it shorter to lunchtime at least, same day
cancel_appointment	the wife has spoken: out with it
reschedule_appointment	okay keep it, only swap the day, Wednesday
out_of_scope	you sound relieved, are you
# dropped reschedule_appointment
repeat	so I still come on the second, yes?
reschedule_appointment	ah do move it, I've just seen it clashes with the funeral
out_of_scope	typical, same as the timetables
reschedule_appointment	Friday then? if Thursday doesn't do
cancel_appointment	just cancel it then
thanks_goodbye	okay, well, thanks for trying
thanks_goodbye	right you are, thank you
reschedule_appointment	no go back to what we had, the sixteenth, I'll take it
cancel_appointment	in that case it's no use to me, cancel it
message_doctor	let her know I tried to move it and couldn't
book_appointment	leave it and give me an extra one closer
view_appointments	so it's still at what time?
view_reports	alright so, then only the results, are they there
out_of_scope	story of my life, waiting on a better one
repeat	nothing moved, no?
reschedule_appointment	my boss just rang, I need it moved after all, same as you said
doctor_info	is there anyone else does the same thing but sooner
wait	hmm hold on, don't go, there may be another way, I'm thinking
repeat	then where does it stand now?
reschedule_appointment	okay okay, then the other one you offered, the Tuesday
book_appointment	a second one then, for the Monday, and I'll see which I can make
out_of_scope	will ye be changing the clocks before then
# readback cancel_appointment
repeat	which one is that, the foot or the eyes?
view_prescriptions	if I don't go, how many tablets of his have I left on the list
go_on	No, the December one; November stays exactly as it is.
deny	stop stop, not, I keep it
message_doctor	could you just tell him I'll be ten minutes late instead
go_on	the one after that, sorry, signal's awful
confirm	aye scrub it, I'm not sitting on three buses for five minutes
reschedule_appointment	Rather than vacate it, could it be adjourned by a week?
out_of_scope	that young conductor's after waking the child, can you believe it
reschedule_appointment	no don't throw it, put it on the Monday after
out_of_scope	is there a charge if I do it this late
confirm	yes please cancel, I am in Krakow that day anyway
go_on	not that one, the physio lady is the one to go
go_on	both of them actually
doctor_info	hold on, is that the same Dr Novak who does the skin
wait	hmm, hang on, I'd want to ask my daughter is she driving me
confirm	Take it off, pet, the daughter is bringing me somewhere else
wait	I'm not sure yet, my wife's asleep, I'd need to check with her first
confirm	Yes, and with regret; the trial has been extended.
view_reports	did she already put my results in, then I'd really not need to go
deny	No. Leave it standing, the client has rescheduled.
view_appointments	show me the lot before you touch anything
deny	God no, don't do that, I waited seven weeks for that one
repeat	Sorry what am I losing there, say it once more slowly
book_appointment	and no, leave that alone, what I want is one more, for the baby
view_reports	hold on, is the biopsy back? If it's clear, then yes, but I want to see first
wait	tunnel! hold
repeat	whose is that one, mine or the child's?
doctor_info	is she the one that's leaving at Easter
deny	no, I think. no. I stay with it
confirm	oh please yes, we're snowed in here with a newborn
wait	I'd like to hear what the forecast says first, bide a minute
message_doctor	no, only let them know I'm on the delayed one from Leeds
deny	leave it be, leave it be, my neighbour's giving me a lift after all
reschedule_appointment	no, no, don't kill it, later the same day does me
confirm	Yes. And kindly note it's at my instance.
book_appointment	no no keep. and put wife also, day after
doctor_info	hang on, who is Dr Haddad? I don't recall him at all
go_on	baby's one stays, cancel mine
deny	hmm? no! I only asked when it was
confirm	I hate to, she's a grand girl, but yes, cancel it on her
message_doctor	don't do it yet, write and ask him is he cross if I skip it
book_appointment	leave that one in and add me another with the foot man
go_on	not Tuesday's, the one with the needles, whatever day that falls
out_of_scope	does the doctor get annoyed do you think
go_on	almost, the right doctor but it's the afternoon one that should go
reschedule_appointment	Not cancelled; deferred, please, to the first week of the new year.
view_appointments	hmm what else is there with him after that one
confirm	that's the one. I'll not miss it. Do it.
go_on	it's the fourth I'm meaning, not the fourteenth, these teeth
wait	let me first see do I have a text from the foreman
repeat	and what time was it at, the one you're about to strike?
view_prescriptions	before that, am I still on anything of hers that needs her to look at
repeat	Confirm which entry you propose to delete?
deny	I'd rather you didn't; costs have been incurred.
out_of_scope	my ticket says no refunds, is it the same craic with yourselves
go_on	just the second half of it, the nurse bit, if those can be split
deny	Hm? I did not say that. Retain it.
wait	Somebody's at my door; don't act yet.
repeat	Who did you say it's with, the one for the chop?
go_on	eye one yes, but the ear one too, both to the bin
deny	that's an awful thought, after the wait, no
out_of_scope	will it go on a record somewhere that I cancel things
out_of_scope	are the buses to ye running at all with the floods
go_on	no, I've two with that man, it's the early one wants dropping
out_of_scope	the fella opposite is eating an egg, honest to God
confirm	it breaks my heart but the car's dead, so yes, that one
confirm	is correct, remove, thank you, sorry for trouble
go_on	the whole week, actually, there's three in it
go_on	hers, I said, not his. Mine's the boy's and hers is the girl's
deny	don't, my husband would go spare, he made it for me
confirm	I've heard it twice now and the answer's still aye
wait	mm. leave that sit there a minute while I ring the mother-in-law
deny	leave it in, I can sleep on the bus
go_on	I misspoke: the reference should be to the Wednesday conference with Dr Osei.
wait	I want to be sure, so one second, I read it slowly
deny	oh no! no no. I was asking hypothetically
out_of_scope	I never in my life rang in sick, did I tell you that
confirm	ah do, do, let somebody have it that's really sick
go_on	the one with Byrne, and leave Burns alone, they're different people
go_on	not the scan, the chat after the scan
book_appointment	no, and what's more I'd like a second one the same day for the hearing
repeat	what was it you were about to take off me?
view_reports	no rush with that, tell me first how the sugar test came out
# readback message_doctor
confirm	That reads correctly; transmit it.
deny	no don't send, she'll think I'm hysterical
go_on	put in that he's feeding every two hours, otherwise good
go_on	say please at the end, I was brought up right
book_appointment	no don't write anything, just get me in with her
confirm	send it before I lose my nerve
out_of_scope	do doctors read those on Sundays do you think
wait	hmm is it too long, let me think a second
repeat	read it to me again, my glasses are in the car
wait	I'll just see what the wife thinks of it
deny	ah don't, he'd be worried about me over the weekend
go_on	write weeks, not days, three weeks
view_prescriptions	wait, what's that tablet's right name so I spell it properly to him
go_on	it's Dr Okafor, not Dr Osei, that's for
repeat	Read the last sentence again.
confirm	yes, ok, send, even if my English is like this
repeat	who'd you have it addressed to?
view_appointments	when am I seeing her anyway, maybe I'll say it then
doctor_info	hmm is she even the right one for bowels?
confirm	aye, that'll tell him
deny	Withhold it. I'd prefer nothing in writing.
view_reports	hold it, did the result maybe come in already, then I don't need to ask
go_on	and ask her about the other ear while you're at it
confirm	Sounds nothing like me but yes, off with it
out_of_scope	will she think I'm odd
go_on	take out the bit about the wine
wait	let me count how many nappies it was, sorry, moment
cancel_appointment	no, forget writing, just take me off the list for Thursday
reschedule_appointment	no leave the letter, shift the appointment a week and be done
go_on	shorter. he's a busy man
go_on	put doctor at the front of her name, it's only manners
out_of_scope	do you fix my commas as well
deny	Not to be sent; privilege, you understand.
confirm	grand, post it
# readback book_appointment
repeat	Was it ten to or ten past you said, my hearing's not what it was
view_reports	wait did my blood results come back, because if they're in I may not need it
doctor_info	before I say yes, does he see newborns or only grown-ups?
go_on	Thursday grand, but not at nine, sure the bus doesn't leave the village till half past
confirm	ok yes please quickly before the tunnel, yes
go_on	Same slot, different doctor: it was Dr Haddad I had in mind.
view_prescriptions	what's that small white tablet he has me on, before you put me in with him
wait	Bear with me, I'm cross-checking that against a hearing.
out_of_scope	is the number 12 still stopping outside yours or have they moved that stop too
out_of_scope	will there be somewhere to leave the buggy do you know
confirm	yes yes, is good, boss gives me the morning free so put it
doctor_info	and this Dr Osei, is she a heart doctor or what is she
deny	ah no, I won't bother the poor man, leave it so
deny	No, I'd rather not commit to that today. Please don't enter it.
go_on	it's for a check of the ear, not the year, ha, otherwise all fine
go_on	no no, Marsh, not Walsh, my accent is terrible I know
confirm	Go on then, love, thirty years on the 43 and I never missed a ten o'clock.
cancel_appointment	no, not another one, I want the one I have already gone
view_appointments	Have I anything else down that week? I don't want two trips into town.
reschedule_appointment	no hang on, I don't want a new one, I want my old one shifted to that time
repeat	sorry we went under a bridge, which day was it you had me down for?
wait	give me one minute, I ask my foreman if I can go
wait	hold on, my wife is calling from the other room, she has the baby's booklet
repeat	Is that the tenth of this month or the tenth of next?
go_on	sorry the train is so loud, I said the THIRTEENTH not the thirtieth
confirm	That accords with my diary. Proceed on that basis.
message_doctor	don't book, just write to her that my shoulder is still stiff
go_on	yes but in the afternoon, I drop the grandkids at school mornings
doctor_info	is that the young fella or the one with the beard?
wait	Ah now. Now let me think is that the day of the Mass.
view_reports	one thing, the heel prick, is there an answer to that already?
wait	I have to see is van free that day, don't close
go_on	that's nearly it, but I asked for half nine and you've half ten, which is when the chiropodist comes
go_on	oh, hmm, Thursday... could it be him on the Friday instead?
go_on	no Tanaka is lovely but it's the other one knows the baby
view_prescriptions	Hold that thought, love. Am I down for the water tablet once or twice a day?
deny	eh, no, wife says the baby is just windy, false alarm, sorry sorry
confirm	it's fine it's fine, even if I've to stand the whole way, book it
view_appointments	what other dates are under my name, I feel I'm doing this twice
confirm	I was going to say no but the cat's booked in for less, so go ahead, yeah
view_prescriptions	sorry, just, did he put me on the iron or was that the other doctor
confirm	sure what harm, do that
go_on	Yes, save that the reason should read "follow-up" and not "new complaint".
cancel_appointment	No, and while we're about it, strike out the one in February too.
deny	nie, no, is too far from the site, don't make
doctor_info	Before I assent: is Dr Alvarez a consultant or a registrar?
repeat	which of them did you put me with, say it so I can tell himself
go_on	right place, right lady, wrong week
out_of_scope	you wouldn't know why they've taken the shelter down on Cross Street
go_on	put down that it's for the hip, mind, not the knee; the knee's been done, 1998
doctor_info	wait, how long is Dr Byrne doing this, has he experience with new babies
message_doctor	no, no booking; tell the doctor is better now and say thank you
reschedule_appointment	ah no, it's not another I want, only the one on the sixth pushed on a week
wait	let me just ask the woman beside me what date it is, my phone's gone black
deny	Thank you, but the terms don't suit; let us not proceed.
confirm	You'd have made a good clippie, reading it out like that. Aye, stick me in.
repeat	and the time was? the wheels were screeching
view_reports	Before you do, has the MRI report been filed? The appointment turns on it.
view_appointments	amn't I in with someone that week already?
out_of_scope	is it true the doctor there plays the accordion?
wait	eh, hmm, let me just, it's a big decision, hang on
deny	My instructions have changed; that entry is not to be made.
out_of_scope	do I need to wear anything particular coming in
wait	I need to think about petrol first, moment please
confirm	baby's screaming, whatever you said, yes
out_of_scope	would you know a decent café beside ye
confirm	if it must be, it must be; he's a dote anyway, so do
go_on	a week on, love. Bowls is on a Thursday, bowls is sacred.
go_on	put also that is for paper for driving lorry, not for sick
out_of_scope	is that the building with the pigeons
go_on	not so early, the ferry gets in only at ten
wait	Ticket inspection. Don't lose that.
deny	no you know what, I'd only be sitting with all the coughers, with a newborn, no
go_on	all of that, only for my wife, not for me; different name, same address
go_on	you've the day right and the hour right and the poor doctor's name wrong, it's Lindqvist with a q
go_on	Fourteen hundred, not sixteen hundred. I appreciate my diction on this line is poor.
deny	nah, skip it, I'll see a fella at the depot who does backs
go_on	that's lunch, I can't, everyone naps then, a bit before or a bit after
deny	I'd have to leave the wee dog, so no, not this time, pet
confirm	Subject to nothing at all: yes.
go_on	no, the first free one you said, before you started on about Haddad
go_on	eh, and Friday? if she's there Friday
confirm	well you've twisted my arm, pop me down and we'll say no more about it
repeat	Was that with the male Dr Patel or the other, as you read it?
out_of_scope	hmm ten o'clock, is that before or after the kick-off in Warsaw
confirm	tak, tak, dobrze, book
# told view_reports
message_doctor	get her to explain me that second line
book_appointment	so yes, Thursday then, I want to talk about that with him
repeat	say the number again please
out_of_scope	my mother had the same, God rest her
view_reports	and the one before that, from summer?
cancel_appointment	so all clear? then take off that visit, no need
thanks_goodbye	phew, thank you, that's all I wanted
doctor_info	who signed that one, what's her field
message_doctor	send her my thanks for those
cancel_appointment	all clear, lovely, so strike off the follow-up
out_of_scope	my brother's was worse and he ran a pub
wait	let me sit down, one second
repeat	what was the number again, before the slash?
message_doctor	get him to ring me about that
view_appointments	so am I seeing anyone about it, is there a date
book_appointment	Good. Then proceed with the booking we left open, the half past nine.
book_appointment	so then I want to see her, any day before the weekend
view_reports	what about his, the baby's bilirubin
view_reports	show me the older one beside it
view_prescriptions	and for that he has me on what?
reschedule_appointment	if it's that then I'd want my visit sooner
book_appointment	that's high, isn't it? right, Thursday, the one you offered, take it
view_reports	and the kidneys?
wait	I'll want my spectacles for that, hold on
view_prescriptions	so which tablet's the one that brings it down
repeat	one more time, the woman across was on her phone
reschedule_appointment	normal? oh thank God. then push the appointment to next month
message_doctor	ask what that long word is, in simple English
cancel_appointment	then I was worrying for nothing, drop Thursday
out_of_scope	is twelve a lucky number in your country
view_reports	is that the newest or is there one after
out_of_scope	would cabbage bring that down, they say cabbage
out_of_scope	my solicitor friends would call that inconclusive
# done reschedule_appointment
view_appointments	and read me what all I have now in order
wait	wait let me put it in my phone
reschedule_appointment	hmm, could it be the day after that, my mam can babysit
thanks_goodbye	Much obliged. Good day.
repeat	did that take, the signal dropped
reschedule_appointment	no that's worse, put it back where it was
thanks_goodbye	thanks a million, mind yourself now
book_appointment	and another for the week after, for the stitches
repeat	so when is it now?
view_prescriptions	and now the other thing, what dose is he getting, the drops
message_doctor	would you tell Dr Rossi I've changed it so she's not looking for me
out_of_scope	do you know is there roadworks on the Kilburn road still
cancel_appointment	oh forget it, take it off completely, I'm in no mood
reschedule_appointment	same again for the child's one, straight after mine
doctor_info	is he in the same building that day
reschedule_appointment	And Dr Chen's likewise, to the same morning.
out_of_scope	will there be a telly in the waiting room for the final
reschedule_appointment	earlier again? like, first thing
thanks_goodbye	okay super, now I go back on scaffold
message_doctor	tell the doctor I can't help it, it's the trains
reschedule_appointment	can you undo that, I'd sooner my old spot
wait	one moment, entering it, what's today even
repeat	it's changed, is it? you're sure?
out_of_scope	would you ever get them to fix that bell
repeat	what's it now and what was it before
view_prescriptions	right. and the wee blue one, how often was that?
thanks_goodbye	you're a star, bye bye bye bye
wait	stay there, I want to see does it show up on my phone
message_doctor	and have him know I'll be bringing an interpreter, my cousin
view_prescriptions	how many days of tablets does that leave me, what's on the sheet
cancel_appointment	no good either way, just get rid
thanks_goodbye	thank you so much, sorry for all the messing
doctor_info	the new doctor, is he good with backs
doctor_info	and who's that I'm with now, a new one?
book_appointment	another one too, for himself, he'll never ring
book_appointment	and since I'm in town that day, somebody for the ears after
cancel_appointment	tch, that's Ash Wednesday, take it away entirely
view_reports	and did anything come back from the lab meanwhile
view_appointments	fine, run through everything I've got from now to Easter
reschedule_appointment	eh no sorry, my wife says that's the day of the registry office, one day on
repeat	Remind me of the hour.
out_of_scope	will it be dark coming home at that hour
out_of_scope	is the canteen open that late
out_of_scope	hope it's not the same driver, he brakes like a mule
cancel_appointment	no, then not at all, it just isn't meant to be
thanks_goodbye	marvellous, right, that's us
thanks_goodbye	sound, I will leave you in peace so
# asked book_appointment
deny	Too complicated, forget, I go to pharmacy
out_of_scope	do you have the same hold music as the bus depot, I swear I know that tune
wait	let me see the calendar, it's on the fridge under the magnets
go_on	whichever's first really
go_on	with the same as last time, whoever that was, tall fella
repeat	Sorry, are you asking me the day or the doctor?
go_on	hmm, morning maybe? but what day I don't know yet
go_on	for the baby, he's nine days old, he has like a yellow tint, the midwife said just get it looked at routinely
out_of_scope	Is your clinic covered under my firm's private health scheme?
view_reports	did the x-ray of the hand come, maybe doctor not needed
wait	I don't know, I don't know, let me think, my wife normally does this
doctor_info	which of them does knees
view_prescriptions	I take something already for that, what is it called in your list
repeat	what were the choices again?
go_on	any day only not Tuesday, Tuesday we pour concrete
wait	one sec I've to show my ticket
go_on	Dr Okafor. Or, failing her, anyone in the same department.
deny	ah you know what, leave it till after Christmas, I'm grand
view_appointments	when am I seeing Chen, because it could be the same day
go_on	the lady one, the one who laughs
message_doctor	could you instead ask Dr Patel for me if I even need to come in
doctor_info	who've you got that's good with nervous people
go_on	Thursday, if I'm spared
doctor_info	what days does Byrne be in at all?
cancel_appointment	no no, I was trying to cancel, not to make another
go_on	the twentieth I suppose, or the day after, I'm easy
wait	checking with clerk, please stand by
view_appointments	which days have I already got with you this month
go_on	A Wednesday. I leave the hour to you.
go_on	It's for the back. Old story. Bricks.
cancel_appointment	hang on, first get rid of the old one, the one on the third
reschedule_appointment	ah you have me wrong, I've one already, it only wants moving
message_doctor	never mind a visit, pass a note to Dr Chen that the rash is gone
repeat	what was it you needed from me?
go_on	his stitches want looking at, mine are fine
view_reports	Are the bloods in? I'd schedule accordingly.
deny	do you know, I'll ring the desk in the morning, forget about it
view_prescriptions	depends, what's the end date on the antibiotics you have for him?
view_appointments	well when's my next one, I'd go a month after that
go_on	not her, she told me to lose weight
view_prescriptions	who was it gave me the inhaler? him then maybe, look it up
out_of_scope	is there a discount for pensioners in the café
doctor_info	who's in of a Thursday?
deny	Ah leave it, I'm keeping you from younger people.
doctor_info	Which of your doctors handles occupational injuries?
go_on	um the baby's doctor, the one who came on the ward, I can't remember, Okafor?
out_of_scope	can't you just see that from my face like the lads at the depot could
out_of_scope	hmm, what is difference in English between sore and ache
repeat	sorry he was crying, what did you ask?
doctor_info	the one for skin, what's his name, the foreign gentleman, no offence
wait	I'm between stations, hang on a tick till I've bars
wait	well now, that's a good question, give us a minute
go_on	morning. any morning. I'm up at five regardless, habit of the job
go_on	before the eighteenth, we fly to my parents, first time with him, God help us
go_on	whoever I was with before Lent
go_on	well it's itchy, that's what it's for, and don't laugh
out_of_scope	have you Polish there, speak maybe Polish with me
deny	I withdraw the request, with thanks.
go_on	Thursday would have done, but say Friday, no, say Thursday
wait	am thinking, am thinking, don't hurry me
wait	hmm. I'd say... no. Wait now.
go_on	doesn't matter who, has to be ground floor with these knees
deny	no no too many questions, I don't want any more, leave
go_on	mid-week. after tea-time, if you do after tea-time
wait	the ball's coming at me from all sides here, give me two minutes
out_of_scope	you ask more questions than the inspector did at my tribunal
go_on	Dr Rossi, whom my colleague commends. Any weekday bar Wednesday.
deny	Sure I'm probably only wind. Don't bother.
out_of_scope	does everyone find being a dad this hard
go_on	is elbow. and a bit the wrist. write arm
go_on	the last one you said. or the one before. no, the last one
out_of_scope	how far is that on foot from the station, the back entrance
deny	it's making me more nervous, let's just not
# asked reschedule_appointment
go_on	after the weekend some day
doctor_info	is it only her does the diabetic feet or is there another
wait	let me just get the baby down, two secs
repeat	what have you free, say again please, slower
wait	one minute, I'll see when my brother has the van
view_reports	the blood count, is it back yet, because then sooner is better
out_of_scope	will there be toilets on the ground floor
book_appointment	no no, a new one, the old one stays
cancel_appointment	actually scrap it, don't move it
go_on	To the earliest available date following the twelfth.
repeat	Which of the two were you asking me about?
go_on	later, I'm on the 17.04, so nothing before six
go_on	the eight o'clock, I start early anyway on site
go_on	the ears one
go_on	Thursday, Friday, the way it suits him best
deny	ah no, I'll go as it is, forget I asked
view_appointments	when is it now, the one we're moving
deny	oh if it's that tricky leave it as is
wait	let me see when's the return train, bear with me
view_reports	first tell me is the smear back
wait	hmm I don't want to say wrong, let me think
go_on	you pick love, I'm retired
go_on	Dr Novak's. To the Tuesday. After two.
message_doctor	just put it to Dr Patel when she wants me back
go_on	anything, but with that same man
repeat	sorry, is it a day you're waiting on?
doctor_info	when's Marsh on in the evening
go_on	a Thursday would be nice, if it isn't a bother
out_of_scope	is it raining where you are
go_on	the baby's one, the weight check, to whenever's sooner
view_prescriptions	hmm when do I run out of those patches, you've it written there
doctor_info	which of the doctors see the small ones on Saturdays
book_appointment	not that. a brand new one, for the wife
out_of_scope	I moved house three times with less fuss
view_appointments	remind me where it's at presently
go_on	same time, other week
cancel_appointment	tell you what, let it go, take it out
deny	Don't trouble; I'll send my apologies to the other side instead.
repeat	what were the free ones again, the morning ones
out_of_scope	what did we ever do before calendars
deny	I'll leave it after all, she's just said she can have him
go_on	if it could be later, but not so late as that I'd be driving in the dark
wait	I shall revert in one moment; the judge is coming in
wait	mm let me see what time the crèche opens
go_on	not Friday. not Thursday either, now I think
go_on	The day is immaterial; the hour isn't. Five or after.
go_on	one of those middle ones would suit
wait	I've the diary but it's last year's, wait
deny	ah don't go turning the place upside down, I'll come as I am
go_on	another day, when it's not raining, ha, no, Tuesday
out_of_scope	the seats on this thing are pure torture
go_on	eh, next week some day, I'll take what I'm given
go_on	two weeks more, until plaster off
deny	leave it, it's easier I change my shift than you change this
go_on	the one for the jabs, push it till he's eight weeks
out_of_scope	my own doctor in Krakow just smokes and says go home
out_of_scope	can machine like you get tired from people
message_doctor	hold off moving it, just tell her I'll be late with the form
# readback reschedule_appointment
view_reports	has she got the results by then or are they there already?
confirm	da, I mean yes, move, is perfect for me
doctor_info	is Lindqvist in on Fridays at all?
repeat	And what was the original time, for the avoidance of doubt?
out_of_scope	have ye snow down there yet
view_appointments	what have I on the day it's going to?
book_appointment	no, keep that one where it is and give me a second one on the Friday
deny	On second thoughts the original date stands.
confirm	yes that's that's great, thank you, yes, sorry, yes
out_of_scope	can I bring my dog, he waits outside quiet
go_on	To the seventeenth, I said; the fifteenth I'm before the Court of Appeal.
go_on	yes but half three not half two, I come from site
confirm	Agreed as stated.
cancel_appointment	no then just drop it altogether, I can't be doing with it
deny	no no, leave it where it was, I was happy there
go_on	not Monday, sure Monday's the pension
wait	eh hold on till I see what buses there are that day
view_prescriptions	just a sec, till when do my tablets run, I need to last till that day
go_on	a bit later, the baby sleeps till ten, finally
wait	hmm. I'd have to ask at work. one moment
message_doctor	could you tell her why I'm moving it, it's the jaundice check
repeat	from when to when was that, sorry, we're in a tunnel
go_on	could it be with the lady, if it's moving anyhow
confirm	Go on, shift it, the bins'll have to wait
out_of_scope	is there a bench outside for my husband, he won't come in
out_of_scope	what do you be doing when nobody's asking you things
wait	wait, I ask crane driver, he knows who works that day
view_prescriptions	and by then, will the antibiotics be finished, what's the last day
cancel_appointment	no you know what, forget moving, bin the whole thing
doctor_info	is she there so late? what hours does she keep
repeat	Is that afternoon as in just after lunch or as in dark?
confirm	if that's the best there is then that's the best there is, yes
confirm	okay, okay, my hands are full of baby, yes, move it
go_on	it's the right day, but why eight, who's up at eight? ten
confirm	That's me suited. Ring the bell, off we go.
view_appointments	wait what's either side of that, I can't be in two places
message_doctor	first ask him is a week later okay for the stitches, don't move yet
deny	ah stop, no, leave poor Dr Byrne alone, I'll make do with the Monday
cancel_appointment	ah no. And take it off altogether, I'm sick of the sight of that place
view_reports	does that leave time for the results or are those already with you?
go_on	it's not that one we're moving, that's my wife's
go_on	next day, same doctor, and I'd take anything up to noon
go_on	and could you make it so the two kids are back to back
wait	I must consult the cause list; a moment.
go_on	oh that's the strike day, the one after
repeat	where did it start out and where does it end up?
deny	No; on reflection I shall honour the original listing.
book_appointment	no, let me keep both: the old date and that new one too
repeat	I missed the doctor's name in that
wait	hang on, the conductor
deny	no I don't like, old one was good
doctor_info	hold on, does Dr Rossi speak any Polish by chance
confirm	Quite so. Effect the change.
out_of_scope	would there be time for a bun beforehand across the way
repeat	What did you say we'd lose, the eighth or the ninth?
confirm	The proposed substitution is acceptable.
go_on	a day sooner, the registrar's coming about the baby's name the day you said
go_on	not with that one, I'd be in and out in two minutes; keep me with Tanaka
out_of_scope	you know the train's always late on that day too
go_on	yes and also move the one behind it by the same amount
deny	I'd sooner be tired than wait till then, so no, keep to the first one
wait	don't do anything, he's just opened his eyes
go_on	no the other way round, the fifth is where it is and the ninth is where I want it
wait	wait, I must turn the page, ten fingers and no thumbs
out_of_scope	how do the doctors manage with kids and all
go_on	you've put the morning there, pet, and I've only legs in the afternoon
go_on	from the Tuesday, aye, but to the Thursday, not the Saturday, nobody sees a doctor Saturday
go_on	later than that, half five, the light is gone then and we stop work
wait	hmm I've to see who'd mind the hens that day
confirm	ah that'll be lovely, that's after the novena, yes
deny	eee no, new time worse, don't touch
go_on	Close. Ten-fifteen, and by telephone if Dr Whitfield is amenable.
deny	oh but then we'd miss the other grandparents, no, don't
confirm	ok if she's happy I'm happy, move us
out_of_scope	do you think it'll be icy by then
deny	Decline. Maintain the status quo.
confirm	fine by me, I've nothing but time, pull away
view_prescriptions	hmm, before you shift it, the eye drops, till what date do I give them
# dropped book_appointment
repeat	so nothing's been put in then?
out_of_scope	good, then I can watch the match
book_appointment	Thursday then, if not that one
reschedule_appointment	then at least move the one in January earlier
book_appointment	actually no I am worried again, please take that slot, same one
repeat	Just to be clear, I have no entry for the tenth as a result of that?
doctor_info	who else is there that's not him
wait	wait, wait, don't hang up, my wife is saying something
view_appointments	so what am I still down for
book_appointment	ah go on, put me in for it after all, herself is giving out to me
thanks_goodbye	right so, thanks anyway
message_doctor	then write to her I'm not coming for now because work
cancel_appointment	and drop the other one as well while I'm in the humour
book_appointment	sorry, I panicked, it was the right one, please do put it in
view_prescriptions	okay and then how long do my tablets last without seeing him
doctor_info	so who would you have that does evenings?
thanks_goodbye	fine so, goodbye and good luck
repeat	did you book it or did you not, I'm confused
out_of_scope	good because my horoscope said stay in
book_appointment	if the eleven o'clock's still going I'll have it, I was hasty
book_appointment	okay but not her; Whitfield, that Thursday, then yes
wait	hmm, wait, maybe I was too quick, let me think it over
message_doctor	tell Dr Osei I'll be in touch when the baby's bigger
book_appointment	hmm, hmm, no, let's do it, quick before I change my mind
out_of_scope	ach, then I'll just gargle with salt like my father
wait	mind if I hold on the line a minute, I might yet
out_of_scope	is it that everyone changes their mind so often or only me
# asked cancel_appointment
message_doctor	ask Dr Whitfield first would he mind me missing it
go_on	the first of them, the one with all the stairs
repeat	which ones were there, you said them too fast
deny	Leave them all as they are, I was only thinking out loud
view_appointments	are those all of mine or are the baby's in there too
go_on	Thursday's. Not the following Thursday, this one.
out_of_scope	are you the same one that answers for the bus company
doctor_info	which of these is the doctor for back
go_on	I think Wednesday? the one my mother made for me
wait	hold on someone wants the seat
deny	no wait, none of them, I'll manage somehow
repeat	Sorry, read me those again?
go_on	the Marsh one
reschedule_appointment	no cancel, that first one, I need it later in the day only
go_on	all of it, I go back to Poland
wait	let me look, I've it on a bit of card in my good coat
repeat	what were the dates on them?
go_on	him with the cold hands
view_reports	the first one, was that for the results? are those in already?
wait	wait, the list's gone behind something on the screen
book_appointment	the opposite, I want one more in there
go_on	I'd say the later one, I'm at my daughter's by then
go_on	The conference with Dr Lindqvist. Consultation, I mean; forgive me.
repeat	Is it which doctor you're after, or which day?
deny	Oh leave them so, my mother always said never cancel a doctor
doctor_info	who's who there, which one's the bones
view_appointments	read them with the times, then I'll tell you
go_on	number two and number three, first I go
deny	forget it, if I have to choose then none
out_of_scope	which of those would you go to yourself, if you'd a body
view_prescriptions	before I pick: which of them has me on the heart tablet
go_on	the one at ten past four, I won't be off the train
wait	hmm which one did my wife say, wait, I'm texting her
reschedule_appointment	hang on, rather shift the second one, and the first stays
out_of_scope	can you see the score there
go_on	the one that's soonest. no hold on, the one that's last
out_of_scope	what's that clicking on the line
go_on	whichever of them is on the Friday, because Friday I am in Gdańsk
go_on	the long one
deny	no no, nothing, wife is shaking head
wait	sorry I've to change at Crewe, keep that up for me
deny	ah now that I hear them I'll go to the lot of them
go_on	that one there, the baby's, he's been seen now already
go_on	whatever's with Novak, we said our goodbyes
go_on	Not the first. Not the third.
deny	Strike that. Nothing is to be vacated.
wait	oh it's between the two, hmm, hmm
out_of_scope	is your boss a nice man
out_of_scope	did you see they're closing the depot, forty drivers
wait	Counsel wants a word. Hold those there.
go_on	the teatime one, I do the night feed and I'm dead by then
go_on	if it's between those two, her
out_of_scope	have you a rule about how many times a body can ring off
doctor_info	is one of those the heart man, and is he a professor or what
# dropped message_doctor
out_of_scope	my wife says I worry too much
reschedule_appointment	then move my visit forward, I'd sooner ask her to her face
message_doctor	no send it, send it, I'm brave again
book_appointment	then it'd better be face to face, get me her first gap
cancel_appointment	right, and that visit of hers, knock that off too
message_doctor	let's word it differently: just say I'm asking about the dose
thanks_goodbye	okay so, good night
message_doctor	oh send it so, what's the worst could happen
view_reports	I'll just look at the numbers myself, show me
repeat	you didn't send it, did you?
out_of_scope	I write like I drive, slowly
out_of_scope	what you don't say can't be held against you, eh
# told doctor_info
book_appointment	right, so Thursday then, with her
book_appointment	the second fella, get me in with him, Thursday if he's there
reschedule_appointment	so shift mine over to her, since she's the one for knees
repeat	what was her name again, the last one
wait	wait, I'm writing those down
message_doctor	could you ask that one something from me
doctor_info	and the other one, what does he do?
out_of_scope	she sounds like my sister-in-law
wait	hold on till I've told my wife that
message_doctor	would she answer a question if you sent it her
message_doctor	ask the second one is he taking babies
book_appointment	so if she's there Fridays then Friday it is, do that
book_appointment	well then him, and as early as he's able
doctor_info	hers too, what days
book_appointment	That settles it. Put me in with the neurologist you named.
view_appointments	am I down with any of those people already?
doctor_info	and Saturdays?
out_of_scope	Lindqvist, is that Norwegian or Swedish
doctor_info	does either of them do house calls
cancel_appointment	if it's that fella then no, take me off it
repeat	Which was the cardiologist, the first or the second?
reschedule_appointment	good, so then it's her I want mine moved to
cancel_appointment	Ah, she's leaving? then cancel the one I have with her
book_appointment	okay so back to where I was: Thursday, ten, but with her now
view_prescriptions	he's the one gave me the gel, no? what's the gel called
view_reports	so he'd be the one did my scan, what did it say
doctor_info	what about the one who was there before
out_of_scope	my cousin married a Byrne from Mayo, would he be one of those
thanks_goodbye	that's all I was curious about, ta
repeat	the name again, slower, I'm driving a pen not a bus
out_of_scope	I had a conductor once by that name
out_of_scope	is she married, do you know
# asked message_doctor
go_on	that the cream ran out and the leg's the same
go_on	just ask him is it normal, the hiccups
wait	eh, how do I say in English, moment
repeat	who is it going to, did you say?
doctor_info	which one was it I saw for the chest
view_prescriptions	what's it called, the stuff she gave, I need it for the letter
doctor_info	who's the one does the thyroid?
repeat	what did you want off me, the name?
deny	it's nothing, really, leave it
go_on	tell him the tablets disagree with me
out_of_scope	how do ye spell diarrhoea at all
go_on	that I can't lift over ten kilo and boss needs paper
wait	I've it written on an envelope, wait till I get my glasses
wait	let me put it better, moment
repeat	to whom was it going?
go_on	Her, the first one.
go_on	the same as I told you just now
book_appointment	on second thoughts get me a slot with her, it's quicker to talk
go_on	that we've stopped the drops and his eye's clear
go_on	the doctor with the beard, that the knee is not bending still
out_of_scope	what would you write yourself
go_on	say I slept, finally, four hours
wait	I've to think how to put it without sounding cross
# done book_appointment
out_of_scope	Does the 9.40 from Reading get in on time usually?
cancel_appointment	undo undo, I pressed too fast
doctor_info	and what's she like, is she gentle with babies
repeat	who was it with in the end?
wait	hang on till I find a pen that works
message_doctor	let him know I'll be bringing the little fella's red book with me
thanks_goodbye	Perfect. That will be all.
book_appointment	the same again for the other twin
repeat	so that's in now, is it?
view_appointments	what else have I coming up now with that added
view_reports	now the scan from October, is it there yet
out_of_scope	will they give me a sandwich, I've to come fasting you see
reschedule_appointment	wait no make it after four, school run
repeat	Sorry, could you restate the date and time you've entered?
book_appointment	and one for himself straight after me, would you
view_prescriptions	right that's done, now what do I be taking at night again?
reschedule_appointment	Ah no, I've my hair that morning, could you push it to the Friday
thanks_goodbye	thank you machine, good work, bye
reschedule_appointment	Same day but an hour later, on reflection.
thanks_goodbye	Ah you're very good, God bless
cancel_appointment	oh Jesus no, take it out again, I thought you were only looking
view_appointments	so that makes how many I have with ye now?
out_of_scope	is the lift mended, my legs aren't what they were
book_appointment	now the same for my wife's stitches, any doctor
cancel_appointment	ah I'm only codding myself, I won't go, take me off it
cancel_appointment	Hmm, I shouldn't have agreed to that. Withdraw it.
thanks_goodbye	lovely job, ta, driver's waving me off
reschedule_appointment	Reconsidering: the following Monday would be safer.
cancel_appointment	no no no I said no, take it away
thanks_goodbye	That concludes matters. Good afternoon.
wait	two ticks, I'm putting it on the calendar from the undertaker
repeat	did you get that down, or am I talking to the wall?
repeat	and what did you put as the reason?
view_prescriptions	and so I can bring them along, what are all my tablets
repeat	which Thursday did we land on?
message_doctor	and let her know beforehand that I don't hear on the left side
out_of_scope	can I bring my level and toolbox in waiting room, I come direct from work
reschedule_appointment	sorry sorry my shift changed while we were talking, next day same hour?
thanks_goodbye	thank you, thank you, I can sleep now, bye
doctor_info	who is he when he's at home?
reschedule_appointment	with Chen instead if it's all the same, he's seen it before
view_reports	before that day comes, what did the last urine test say
wait	don't go yet, I need to photograph the screen, where is the button
book_appointment	And a second, two weeks after, same hour.
reschedule_appointment	oh no, half eight? I heard half ten, can you do half ten
out_of_scope	I'd have been a doctor myself only for the nuns
thanks_goodbye	thanks, now let me get back to my nap
reschedule_appointment	and now I see it's a bank holiday, next working day please
out_of_scope	do you stamp the parking there
out_of_scope	my mother-in-law says we hold him wrong, is that so
repeat	you said Thursday the what?
# done cancel_appointment
out_of_scope	will someone else get my place do you think
doctor_info	so who covers hearts if not her
cancel_appointment	and the week after's too while you're at it
view_appointments	so what does that leave me with
book_appointment	oh no that was the wrong one, can you put it back please please
reschedule_appointment	and the other one, bring it forward to that slot
message_doctor	tell him sorry from me and that it's nothing personal
wait	hold on don't close it yet, I check with wife
repeat	what was the date of that which you removed?
out_of_scope	God, the guilt, I was reared never to let a doctor down
view_prescriptions	and is he still the one has me on the water tablets
book_appointment	Kindly reinstate it; my colleague can cover after all.
book_appointment	right, now get me one with the other lad instead
thanks_goodbye	ok dziękuję, that's all
repeat	it's really gone so? for definite?
cancel_appointment	her one as well, the sister
thanks_goodbye	that's a weight off, thanks love
view_reports	but before I go, was there a result from that last visit
book_appointment	no!! I meant the other. Put that one in again as it was
book_appointment	oh wait the trains are running, can I have it back
message_doctor	would you drop Dr Marsh a line why, it's my brother's wedding
book_appointment	same doctor, fresh date, first week of the month
repeat	did it work? screen's frozen
wait	hold the line a moment, I have counsel on the other phone
view_appointments	is there anything left in there for me at all
view_prescriptions	will I still get the drops? what does it say there about them
cancel_appointment	now Friday's
book_appointment	hmm now I feel bad. get me that slot again if nobody has took it
repeat	say it back to me, what's gone?
reschedule_appointment	and the little one's, shift that to where mine was
doctor_info	right then, who's the other one that does lungs?
repeat	gone, is it, or only going?
thanks_goodbye	that'll do me, cheers
thanks_goodbye	God love you, you've the patience of a saint
out_of_scope	I've an awful thirst now after all that
cancel_appointment	and everything else with that man
out_of_scope	they'll fine you for that in Germany you know
view_reports	so then only the lab thing is left, what did it show
out_of_scope	What's the usual tip for the porter there?
cancel_appointment	and the one you read out before it, now we're at it
out_of_scope	could the deposit for the taxi come out of your pocket so
out_of_scope	well that's a free morning, will I go to the allotment
view_reports	and is there anything new in my tests since that one
# idle
book_appointment	get me in with whoever is on Thursday
out_of_scope	what's the capital of Poland do you know even
reschedule_appointment	the train's late, I'll need a later time today
cancel_appointment	I can't make it on the ninth after all
wait	just a second, the wee one's crying
view_prescriptions	how many of the heart ones am I to take
book_appointment	sorry about earlier, could I get the baby seen this week
view_appointments	Dates of all my listed consultations, please.
out_of_scope	twenty years I drove past your place and never once stopped
message_doctor	pass on to Dr Marsh that I took his advice
out_of_scope	do you get lonely in there
wait	hang on I've only opened this, baby's on my arm
thanks_goodbye	nothing more, thanks, I'll let you go
doctor_info	who do you have for a bad shoulder
doctor_info	is there a woman doctor there for that sort of thing
thanks_goodbye	have a good one, cheerio
reschedule_appointment	I've a meeting now where my check-up was, so another day
repeat	where were we before we got cut off?
reschedule_appointment	hello, I have this Tuesday but they pour Tuesday
book_appointment	herself next door says I should see someone about the ears
view_reports	anything in from Monday's blood
repeat	what was the last thing we did
cancel_appointment	that thing on Thursday, I'm not able for it
view_appointments	when am I with ye next
wait	momento, moment, I find my glasses
out_of_scope	the train's stopped in a field, any news
book_appointment	back again, I thought it over, one with Dr Marsh please
out_of_scope	do you know any good jokes about plumbers
out_of_scope	how do you get a baby to sleep, seriously
reschedule_appointment	me again; that Thursday we fixed, could it be the week after
cancel_appointment	sorry to be back so soon, that appointment from before, take it off
# done message_doctor
repeat	did it go off to him?
thanks_goodbye	good, thanks, I'll wait so
message_doctor	oh and add that it's the left one
out_of_scope	how long do they usually leave you hanging
book_appointment	and give me a time with him as well just in case
thanks_goodbye	good girl yourself, that's everything
repeat	what exactly did you put in it?
message_doctor	and ask as well can I fly with it
repeat	it went, yeah?
message_doctor	no wait, that went to the wrong one, it was for Byrne, send it to him
out_of_scope	does he get a ping on his phone or what
book_appointment	he won't answer, I know him. just get me in Thursday
view_appointments	and what day am I in with him anyway
view_reports	has he written anything about the scan yet, in the results I mean
view_prescriptions	right, and is that cream in my list at all
reschedule_appointment	and actually, since that's said, push the visit back a week too
cancel_appointment	and then the appointment itself can go
message_doctor	the same to Dr Patel
wait	wait wait don't do anything more, wife wants to add
out_of_scope	and if he writes in Latin, what then
out_of_scope	I hope he isn't on his dinner
# told view_prescriptions
message_doctor	ask her can I halve the second one
repeat	what was the third one called?
reschedule_appointment	okay and now the appointment, the eleventh then, move it
view_prescriptions	and the one for sleeping, is it still there?
out_of_scope	they cost me more than my cigarettes ever did
book_appointment	right, back to it, so book me the Thursday with Marsh
wait	wait till I turn the wee bottle round
view_appointments	and when do I see who gave me those
repeat	again from the top, slower
reschedule_appointment	alright, so then that visit, make it the week those finish
message_doctor	could you say to her the brown ones upset me
book_appointment	they run out on the eighth? then get me in before that
cancel_appointment	that's plenty left, so I don't need the visit, cancel it
repeat	Two of which one, did you say?
doctor_info	who put me on that second one, what sort of a doctor is he
view_prescriptions	is there anything for pain in it
book_appointment	right so, Thursday then, put me in, I'll ask him about them
view_prescriptions	since when is that?
out_of_scope	how do you say that name, is it Greek?
view_reports	and the test they did on account of it, is that in
cancel_appointment	grand so. Back to what we were at, knock off that Tuesday one
out_of_scope	I've more pills than stops on my old route
book_appointment	ok good to know. now that appointment, take the ten o'clock
view_prescriptions	and how much of it
view_prescriptions	not that, the one for the baby's eye
wait	hold on, I'm checking against the boxes
thanks_goodbye	right, that's what I needed, thank you
reschedule_appointment	Very well. Reverting: move it to the nineteenth as discussed.
message_doctor	ask him is the two of them together alright
thanks_goodbye	grand, I'll take them as it says
out_of_scope	tablets tablets, in my village was only honey
out_of_scope	is it all right, the two of them with a drop of stout?
# told view_appointments
book_appointment	so there's nothing for the baby, get one then
out_of_scope	God that's more trips than I did in a week on the 43
thanks_goodbye	grand, that's all I wanted to know
repeat	once more and slower, love
wait	hang on, I'm just marking them on the calendar
reschedule_appointment	the middle one, I can't do mornings
cancel_appointment	the Friday one can go
doctor_info	who's that Haddad, what's he for
book_appointment	right so nothing clashes, go back and book me that Thursday
wait	let me see does that agree with the card on the fridge
cancel_appointment	yes so carry on, that's the one I wanted gone
thanks_goodbye	ok all good, nothing to change, thanks
view_reports	and that one in October that's past, what came of it
doctor_info	who's the middle one, I never heard tell of her
view_appointments	is his on there as well, the baby's?
view_appointments	and after Christmas?
message_doctor	tell the first one I'll be late
repeat	sorry, tunnel, last two once more
reschedule_appointment	right, back to it: the second there, over to the Thursday
book_appointment	then there's a gap on the Tuesday, get me in with Dr Haddad there
view_appointments	with the times this time
repeat	what was the first again?
cancel_appointment	so that Thursday, no, I can't, get me out of it
cancel_appointment	both of those with Marsh
reschedule_appointment	could those two go on the one day
book_appointment	I thought there'd be one for the stitches, make one
out_of_scope	they've me worn out, I'd sooner do the night shift
reschedule_appointment	The fourth clashes. A day either side.
thanks_goodbye	that's what I thought. cheers now
out_of_scope	Can I print this on my office printer?
view_prescriptions	and what's due for collecting, what tablets I mean
cancel_appointment	the dup one, you've me twice there
message_doctor	ask that Dr Tanaka do I need to fast
wait	give me a moment to copy that down
doctor_info	which of those is the skin doctor
reschedule_appointment	that last one's no good, after five please
out_of_scope	have you any say over the weather on those days
reschedule_appointment	that early one, an hour on
out_of_scope	that's a lot of bus fare
`;
