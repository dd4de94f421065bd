/** Sentences of our own. */
export const patientFollowUps18 = `
# readback book_appointment
go_on	Not ten, I don't do anything before my second cup of tea. Half eleven.
go_on	friday insted pls, mum has the car thurs
go_on	same but the week after i have midterms
go_on	Ay sir, I'm night shift Wednesday. Thursday na lang po.
go_on	Yes, fine, but make it for — Brenda, I'm talking — make it for my knee, not the hip.
go_on	It sounds lovely, dear, only I wonder whether the lady doctor might be had in place of the gentleman.
go_on	wrong kid, its for the baby, not me
go_on	Yes to the day. No to the time. I've driven that route at five, you'll never get through.
go_on	The other doctor po, the one who also speaks Tagalog if she has.
go_on	Put down, er, comma, that it's about the, quiet boy, the rash. Rash.
go_on	If it were all the same to the doctor, my niece could only bring me after three.
go_on	the 4th not the 3rd
confirm	Go on then, book it before some pensioner pips me to it.
confirm	Okay na po, push natin.
confirm	That's the one, yes — not you, Kevin, the machine — yes.
confirm	I should be very much obliged if you would do just that.
confirm	k that works i guess
confirm	Well I'm not going to argue with Tuesday, am I. In it goes.
confirm	opo, go
confirm	do it quick shes waking
deny	Three weeks for a sore throat? I'll gargle. Forget it.
deny	nvm dont
deny	nah ill just tough it out
deny	Huwag na lang, Ma'am, I'll have our own resident look at it during duty.
deny	No. Leave it. The wife's already rung somebody, apparently. Nobody tells me.
deny	It's ever so kind, but I believe I shan't trouble the doctor after all.
deny	no no baby settled, dont need it anymore
deny	not worth missing lab for so no
deny	I wouldn't see that fella if he came on my own bus. No thank you.
deny	My daughter thinks I ought not, and one does rather like to keep the peace.
wait	For a while po, I'll check my duty roster.
wait	hang on bottles boiling over
wait	wait lemme see if that clashes w my seminar
wait	Hold it there — who's at the door? — hold it.
wait	Now where did I put the calendar with the kittens on it, bear with me a moment.
repeat	Come again? Who with and what time, and don't rush it.
repeat	sorry was feeding, what did it say the day was
repeat	uh which doctor did u put
repeat	Forgive me, my eyes, might you set out once more what it is I should be agreeing to?
doctor_info	And is he any good with backs? Forty years in a cab seat, I don't want a trainee.
doctor_info	does she see newborns too or only grownups
view_appointments	Do I have another one that same day? Baka magkasabay.
view_prescriptions	before i say anything how many inhaler refills do i have
out_of_scope	Which bus stops outside yours now they've butchered the 47?
out_of_scope	is there somwhere to park a pram
out_of_scope	does the student discount thing work for copay
cancel_appointment	Before we go on, the podiatrist on Monday, scratch that one, I can't be in two places.
# readback cancel_appointment
go_on	Not that one, you daft thing, the one with the foot chap.
go_on	no the babys one stays, MINE goes
go_on	other one the dentisty sounding one
go_on	Both na po, including the follow-up after it.
go_on	Monday's, not — put the dog out, Len — Monday's, not the Wednesday's.
go_on	I may have misled you, it is rather the later of the two I can't manage.
go_on	You've got hold of the wrong end. It's the blood pressure check I don't want.
go_on	just the 6wk check not the jabs
go_on	Scan. I said scan, not — give me that phone — the scan's the one to go.
confirm	Bin it. Never wanted it, it was the wife's idea.
confirm	yep get rid
confirm	ya drop it
confirm	Please proceed po, somebody else can use the slot.
confirm	Affirmative. No, I'm speaking to the computer. Affirmative.
confirm	I'm sorry to say so, for he's such a nice man, but I'm afraid you had better.
confirm	correct its gone in my head already
confirm	Aye, let some other poor beggar have it.
deny	Hold your horses, I've changed my mind, I'll turn up.
deny	no keep it keep it
deny	actually ill go
deny	Ay, wag po! My supervisor allowed me already, I can attend.
deny	Leave it where it is, the lift's been sorted, my son's — yes, you — my son's driving.
deny	On reflection it might be wiser to let things stand as they were.
deny	no lol i pressed the wrong thing
deny	My neighbour's given me a right telling-off. I'd best keep the flaming thing.
deny	Perhaps not, dear. One feels one ought to see these things through.
wait	Sandali lang po, calling my husband first.
wait	omg sec nappy explosion
wait	hmm gimme a min to think
wait	Don't press anything yet — what? upstairs, in the drawer — don't press anything.
wait	I shall just ask my sister, who is in the other room, if you don't mind waiting.
repeat	Which one are we chucking? Read it me.
repeat	wait what am i cancelling
reschedule_appointment	Rather than lose it altogether, might it perhaps be slid along to the spring?
reschedule_appointment	dont kill it just push it a week
reschedule_appointment	I'd sooner have it later in the day than bin it, can you do that?
doctor_info	If I give this up, when is Dr Villanueva free next po?
message_doctor	Could you first ask him whether it's safe to skip — Brenda! — to skip it?
view_appointments	whats left on my list if this one goes
out_of_scope	Will they charge me for this? They charge you for breathing these days.
out_of_scope	do u know any good sleep training apps
out_of_scope	am i getting a late fee
view_reports	The cholesterol's what it hangs on. What did that come out at?
# readback reschedule_appointment
go_on	Tuesday's no good either, bowls. Wednesday, same time.
go_on	can it be before his nap, like 9ish
go_on	later like 5 or smth
go_on	The 18th I'm off po, not the 17th.
go_on	Move it, yes, but to the morn— I'm on the phone, Derek — to the morning.
go_on	The date does nicely, it's only that a quarter past eight is a little spartan at my age.
go_on	wrong appt its the ultrasound that has to move
go_on	If ever there is Saturday, that one, kasi weekdays I'm straight duty.
go_on	How about three? Three. No, not three biscuits, three o'clock.
go_on	I don't suppose the day following would be thought too forward?
go_on	next month not next week haha
confirm	Suits me. The 9 goes past at twenty to, I'll make that easy.
confirm	perfect yes, ta, typing w my thumb
confirm	yea move it
confirm	Go na po, that's my day off.
confirm	Yes. Yes! I've said yes, woman, it's asking me — yes.
confirm	That would answer very well indeed, if nobody minds.
confirm	ok whatever just lock it in
confirm	Can't grumble. Well, I can, but shift it.
confirm	G po, thank you so much
deny	No, no, leave it at the old time, I'll tell the lads to start without me.
deny	that ones worse dont change it
deny	Never mind po, I already swapped my shift with Jhoanna.
deny	Forget the new one, keep the old. Because I say so, Margaret. Keep the old.
deny	I rather think I'd be happier with the arrangement we had.
deny	nope og time works now prof cancelled class
deny	You offer me half seven in the morning and call it a service? Leave me where I was.
deny	oh no hes got his jabs that day, dont move us
wait	Let me look at the shift sched ng ward, wait lang.
wait	one min, other boob
wait	Give me a tick, the bus timetable's on the fridge.
wait	brb roommate has the car gotta ask
wait	I'm so sorry, the kettle is whistling, might we pause?
repeat	From when to when? You say it like a conductor with his mouth full.
repeat	whats the new time again lost the screen
repeat	Say again — not you — the date, say the date again.
repeat	I wonder if I took that in properly, was it a different doctor now?
cancel_appointment	You know what, I don't want a new time, I want rid of it altogether.
cancel_appointment	actually just drop it im going home for the summer anyway
doctor_info	Who's covering for her on the 22nd po, if she is on leave?
view_prescriptions	Wait, which of my tablets was it he said not to take that morning?
out_of_scope	Is it true they're closing the depot clinic down Mill Lane?
out_of_scope	how do u get breastmilk stains out of a car seat
out_of_scope	My grandson tells me there's a heatwave coming; would you happen to know?
# readback message_doctor
go_on	Add that I'm not paying for the taxi neither.
go_on	spelt his name wrong, its Teo not Theo
go_on	take out the second sentence its cringe
go_on	To Doc Abad po, not Doc Abao, different person.
go_on	After dizzy put full stop. Then, new line, — shut that door — then, since Sunday.
go_on	It reads a touch sharp to me, could we begin with how grateful I am?
go_on	say 38.2 not 32.8 omg
go_on	make it shorter
go_on	Tell him left knee. Left. The right's been fine since the '98 accident.
go_on	Please include also that my BP was 150 over 95 this morning, taken manually.
go_on	Might one put in that there is no hurry whatever about replying?
go_on	send to the nurse instead she actually answers
confirm	That's what I said and that's what I mean. Off with it.
confirm	yes send, cant reread it, no hands
confirm	looks good hit send
confirm	Okay na okay po, pa-send.
confirm	Send it, yes, let it go. — No, I'm sending a letter, dear.
confirm	You've put it far better than I should have; do let him have it.
confirm	yup thats basically it
confirm	Fire away.
deny	No, he'll think I'm a whinger. Tear it up.
deny	dont send!! he just burped hes fine
deny	ew no sounds unhinged forget it
deny	Hindi na po, nakakahiya, I will just see her during rounds.
deny	Stop. Not sending that. Brenda's read it over my shoulder and she's having kittens.
deny	I've quite lost my nerve, I should prefer the doctor not be bothered.
deny	nah on second thought ill live
deny	husband says dont so dont
wait	Wait lang, re-reading pa po.
wait	ooh hang on hes got hold of the phone
wait	wait dont send yet my friends proofreading
wait	Hold the line, there's a fella about the boiler.
wait	I'll find my other spectacles before committing to anything, if I may.
repeat	what did i put at the end? screen went dark
repeat	Who's it going to? I lost track, I was — mind the step — who's it to?
book_appointment	Oh blow writing to him, find me a slot and I'll say it to his face.
doctor_info	is he even in this week or is it pointless
doctor_info	Is Doc still the one handling diabetics po, or Dr Lim na?
view_reports	Before that goes, has my urine come back? Might answer it.
view_appointments	Now, would I not be seeing him anyhow before long? Do look.
view_prescriptions	hm what dose am i on rn, maybe im asking something dumb
out_of_scope	Do doctors get a bonus for ignoring people? Just asking.
out_of_scope	can babies have honey
out_of_scope	how many words can u even type in a day
# asked book_appointment
go_on	Whoever's quickest. I've waited for enough buses that never came.
go_on	me. c section scar looks weird
go_on	prof said i need a note so like a cough i guess
go_on	Kay Doc Mercado sana, if she is still accepting.
go_on	Shoulder. Right shoul— other way up, Len, it's upside down — the right one.
go_on	Well, it is a somewhat private matter, of the plumbing, so to speak.
go_on	thurs or fri idc
go_on	his 4 month shots
go_on	The Irish one with the beard, I can never remember what they call him.
go_on	Any day after my three straight nights po, so the 21st onwards.
go_on	Afternoons. I've told you. I told the last machine as well.
go_on	The doctor who was so good to my late husband, if she hasn't retired.
go_on	tmrw if poss, before 2, sitter leaves
go_on	dunno anyone just not the creepy one
wait	Sec, I'm looking for her name on the back of an envelope.
wait	hmm idk yet let me ask my mum
wait	Teka lang po, HR is texting about my leave.
wait	Give me — what, now? — give me two minutes, the van needs moving.
wait	hes choking on nothing again brb
repeat	What was the question? I went to see about the toast.
repeat	who were the choices again lol
repeat	I beg your pardon, was it a day you wanted from me, or a name?
repeat	ask again i scrolled past it w my elbow
doctor_info	Well how should I know, who've you got that does feet?
doctor_info	which of them is nice w first time mums
doctor_info	Depends po, when is Dr Salonga usually in the clinic?
view_appointments	Before I choose a day, what have I got already that week? There's something on the Tuesday.
view_reports	Depends what the blood test said. What did it say?
message_doctor	Oh I'd rather just leave word for her and let her decide whether I'm wanted.
out_of_scope	Do you do the eyes for a taxi licence or is that the council?
out_of_scope	ugh whats the weather thurs id have to bike
out_of_scope	is it normal if his poo is green
out_of_scope	First tell me which jeepney, este, which bus passes there po?
deny	Oh, if it takes this many questions, don't bother.
cancel_appointment	Never mind days, first get me off that Thursday thing I've already got.
deny	forget it shes asleep finally im going to bed too
help	What happens after I give you a name, do I ring someone or do you do it all?
# asked cancel_appointment
go_on	The first. No, hang about, second. The second.
go_on	the one thats like super early
go_on	All of them po, I'm going home to Iloilo for two months.
go_on	The one with — it begins with an H, — Brenda, who did my hernia? — Hobday.
go_on	I fancy it's the one at the bottom, though the print is very small.
go_on	whichever isnt the baby's
go_on	Blood pressure fella. He only tells me to lose weight anyhow.
go_on	The 3 pm, kasi that's my handover time.
go_on	Bottom one. The bottom. Not your bottom, Derek.
go_on	It would be whatever falls nearest to Easter, I should imagine.
go_on	tongue tie one, already done privately
wait	Let me get the letter, it's behind the clock.
wait	ok which one is it uh gimme a sec
wait	Tatanungin ko muna si mister, hold on po.
wait	I'd need to look it up in my little book, would you mind terribly?
repeat	Run through them again, and leave gaps.
repeat	list vanished pls show again
repeat	huh what am i picking from
repeat	The choices, once more, I had the — yes, goodbye, mind how you go — the choices.
view_appointments	Is that the lot? I'm sure there was one for my ears.
view_appointments	whos the 2pm with even
reschedule_appointment	Hmm, none, actually. Couldn't the eye one be put back a fortnight instead?
reschedule_appointment	wait the second one could just go later no need to cancel
doctor_info	Is the first one the heart doctor po or the lung doctor?
message_doctor	I'd feel so ungracious simply not appearing; could I first write her a line of apology?
view_prescriptions	Depends, is the last one what I need to get my tablets renewed? How many have I left?
out_of_scope	Who do I see about getting my bus pass photo signed?
out_of_scope	can u cancel my 8am lecture too lmao
out_of_scope	do you have a breast pump hire place
out_of_scope	How much is the no-show fee po for self-pay?
deny	None of 'em. I only wanted to see if you'd let me.
deny	ok seeing them listed, no, leave all
book_appointment	Come to think of it there's none for my eyes. I want one of those.
# asked reschedule_appointment
go_on	Back end of the week. Not Friday, Friday's fish.
go_on	the babies weigh in. to tues
go_on	literally any time after the 14th
go_on	Morning po, after duty, around 8:30 so I don't sleep yet.
go_on	The physio one. To — are we away the ninth, Brenda? — to the eleventh.
go_on	Might it be whenever the doctor is least put upon? A Wednesday, say.
go_on	hers not mine
go_on	If she's got nothing before the clocks change, after will do.
go_on	Yung ultrasound, to any Monday po.
go_on	the one u just said, put it at noon
go_on	Not with him again. The same day, a different doctor.
go_on	two weeks on, same time — shush — same chap.
go_on	I was thinking of the first of those, and of a less wintry month.
go_on	lunchtime, nana can have him then
wait	I'll ask the missus, she runs the calendar, don't go away.
wait	checking my timetable 1 sec
wait	ok hold pls baby monitor
wait	For a while, the ward is calling me even I'm off.
wait	One would have to consult the church flower rota, so a little patience, please.
repeat	Which were the free ones? You rattled through like an express.
repeat	what days did u say again
repeat	Say what's wanted, I was — on the shelf! on the shelf — what's wanted of me?
cancel_appointment	If it's only mornings you've got, drop the thing.
doctor_info	When's he in at all? You tell me and I'll fit round him.
doctor_info	does dr osei do evenings ever
doctor_info	Who else is there on that Monday po, if ever she's full?
view_appointments	Remind me what they all are, with the hours, before I go shifting things.
view_reports	No point moving it until I know, is the biopsy back?
message_doctor	It may be simplest to put it to the doctor herself when she'd like me; would you pass that on?
out_of_scope	What time does your café shut, I'll want a bacon roll after.
out_of_scope	when do clocks go back
out_of_scope	hows anyone do this w a newborn seriously
deny	You know what, leave it where it was.
deny	eh too much hassle ill just go to the old one
go_on	Until the Sunday if they open po, otherwise Monday after my duty.
# asked message_doctor
go_on	That the new tablets have got me up four times a night, and I'm no spring chicken.
go_on	can i stop pumping w mastitis. thats it
go_on	hi doctor its me from tuesday the rash spread to my other arm is that bad
go_on	To Dr Evangelista po, the endocrine.
go_on	Dear Doctor comma, the dressing came off, — not now, Kev — came off in the bath, full stop.
go_on	Only that I'm so grateful, and that the ankle has begun to swell a little of an evening.
go_on	Just my sugar log: fasting 142, 138, 151. Tell her po, she will understand.
go_on	Ask him straight: do I need the op or don't I?
go_on	my gp i guess whoever that is
go_on	shes not taking the bottle, 3 days now
go_on	Whatever you think best, dear, so long as it conveys that I'd like the smaller pills.
go_on	That I need fit-to-work, because our HR is so kulit.
go_on	need an extension letter bc of concussion ask if she can write it
wait	Let me think how to put it without swearing.
wait	typing it in notes first hold on
wait	Wait po, taking again the BP first so it's accurate.
wait	he just threw up on me 2 min
wait	I shall compose myself, and then it; do stay there.
repeat	What is it you want from me, the message or the name?
repeat	Paki-ulit po, to whom are we sending?
repeat	Where had I — thank you, two sugars — where had I got to with this?
view_reports	Before I write, is the swab result there? no need to ask her if it is
view_prescriptions	Hang on, it might say on the label, how am I meant to take them?
doctor_info	who even is my options
doctor_info	Is Dr Whitcombe the one who reads them, or has he handed over to the younger lady?
book_appointment	Oh, I can't put it in words, it wants looking at. Squeeze me in somewhere.
view_appointments	Actually am I seeing her this week na? Then I'll just tell her there.
out_of_scope	Could you write one to the council for me while you're at it, about the potholes?
out_of_scope	write my essay conclusion while ur at it
out_of_scope	are wet nurses still a thing
out_of_scope	Do doctors there hire nurses po? I have ten years ICU.
deny	Nothing. Forget I spoke.
deny	cant think straight, leave it
# done book_appointment
reschedule_appointment	No, no, I said the fifteenth, not the fiftieth or whatever you put. Half past two, the fifteenth.
reschedule_appointment	crap can it be tues not mon
reschedule_appointment	Ay, mali, that's my training day. The next day na lang po.
reschedule_appointment	I hesitate to be a nuisance so soon, but would a slightly warmer hour be possible?
reschedule_appointment	wrong doc i meant the one w the glasses
cancel_appointment	Wife says no. So, off with it, as quick as it came.
cancel_appointment	oh no undo that, thats daddys shift
cancel_appointment	It seems I've been hasty; would you be so good as to let somebody else have that?
book_appointment	Same again for the missus's, no, for me again, in six months. Might as well.
book_appointment	and one for the baby right after
book_appointment	One more po, for my own Pap smear, different doctor.
doctor_info	And what's he like? Does he listen or does he type?
doctor_info	is she the one who does tongue ties
doctor_info	That doctor po, is he internal med or family med?
message_doctor	Tell her in advance I faint with needles. Going over like a sack of spuds, I do.
message_doctor	lyk her i might be 5 late bc of the bus
view_prescriptions	Do I keep on with the — Brenda, the yellow ones — the yellow ones till then? How's it say to take them?
view_reports	While we wait for the day, was there ever an answer on that mole they sent off?
view_appointments	So how many is that I've got now, all told?
thanks_goodbye	smashing, ta. Mind how you go.
thanks_goodbye	Salamat po, God bless.
wait	Don't hang up, there was something else, it'll come to me.
wait	wait wait one more thing just let me put her down
repeat	Did that take, or is it still thinking?
repeat	so its when??
repeat	What name did it go under, his or mine? I said mine.
repeat	I missed the hour, there was a — put it on the table — what hour was it?
repeat	Might I trouble you to tell me once more whom it is I'm seeing?
out_of_scope	Will there be a chair with arms in that waiting room? The last ones were murder.
out_of_scope	do i have to pay upfront
out_of_scope	can i bring the buggy up in the lift
out_of_scope	Can you put that in my Google calendar po?
out_of_scope	There's a lovely tea room thereabouts, do you know if it still does scones?
out_of_scope	how long does strep last anyway
# done cancel_appointment
book_appointment	Hang on, you've binned the wrong fella. I want him back.
book_appointment	noo that was the wrong one put it back
book_appointment	wait is it gone gone, can i have it again actually
book_appointment	Sayang po, my duty got changed. Can I still get the same slot?
book_appointment	I wonder, having been so decided, whether I oughtn't to have another in the new year.
book_appointment	Right, now get me one with somebody who turns up.
cancel_appointment	and the next one with him, same reason
cancel_appointment	Well while you've got the axe out, the Friday too.
cancel_appointment	the scan that goes w it also
reschedule_appointment	Now the other one — what, love? — the other one, pull it forward to that date.
reschedule_appointment	since thats free now can my later one come earlier
view_appointments	What does that leave me with?
view_appointments	Wala na po, right? Nothing else this month under my name?
view_appointments	so the jabs one is still there ya?
message_doctor	Let him know why, would you, I shouldn't like him to think it was anything he said.
message_doctor	tell them sorry, i was up all night
message_doctor	Drop her a note it was nothing personal, it was the, the stairs, Derek, the stairs.
doctor_info	When would be his next free, in case I come round to it?
view_prescriptions	Without seeing him, have I tablets enough? What's left on the water ones?
view_reports	ok but did he ever post the xray
thanks_goodbye	thx bye
thanks_goodbye	I'm so relieved. Good afternoon to you, and kind regards.
wait	Wait lang po, don't close, may isa pa.
wait	Stay there, the wife wants a word about it.
repeat	Gone, is it? All the way gone?
repeat	which one did u take off
repeat	Did they give a number or, — not the blue one! — or is that it done?
repeat	It isn't that I doubt you, but which day was struck out?
out_of_scope	And who do I see about my money back?
out_of_scope	now cancel my student loans
out_of_scope	will they still bill my insurance
out_of_scope	My HMO po, will they mark it as used?
out_of_scope	is there a mums group near you
# done reschedule_appointment
reschedule_appointment	That's worse. That's the same time the 62 doesn't run. Back to how it was.
reschedule_appointment	ugh no, one day later
reschedule_appointment	half hr earlier and its perfect
reschedule_appointment	Ay sorry po, the roster just came out. Kindly move again to the 29th.
reschedule_appointment	I said the eighth. Eighth! Not late. The eighth.
reschedule_appointment	I feel quite wretched asking, but my sister had rather hoped for the Thursday.
reschedule_appointment	and the babys too, same morning
reschedule_appointment	can it go back lol
cancel_appointment	Tell you what, now I see it written down, I don't want it at all.
cancel_appointment	oh wait thats xmas eve, scrap it completely
cancel_appointment	On the new date I'd be abroad na pala. Remove na lang po.
view_appointments	And does it bump into the other one, the ear business?
view_appointments	whats my december look like after that
book_appointment	That one's for the hip. For the hand — hello, Sheila, come in — for the hand I'd want a separate one.
book_appointment	and now id need smth for the flu jab
doctor_info	Is it still her on that day, or does she not do Mondays?
doctor_info	Which doctor is free earlier than that po, just so I know?
message_doctor	Perhaps she ought to be told why I keep shifting about; say it's the hospital transport.
message_doctor	tell dr k ive moved it cause of mastitis
view_prescriptions	Will my pills stretch that far? Count 'em for me.
view_prescriptions	ok so with it being later how many pills do i have left
view_reports	So the wait's longer. Can I at least see what the bloods were?
thanks_goodbye	Lovely. That'll do me. Cheerio.
thanks_goodbye	ok ur the best
wait	Let me just mark it here in my — ano ba yan, no ink — wait po.
wait	hold on writing it on his chart w crayon
repeat	Which day have you put me on? I was arguing with the radio.
repeat	did the old one go away or do i have 2 now
repeat	From the 6th to the what? — yes I'm coming — to the what?
repeat	I'm sure you told me, dear, but was it morning or after luncheon?
out_of_scope	Why's it you lot can move when you like, but I was docked for two minutes late?
out_of_scope	can you text my boyfriend the new time
out_of_scope	how early is too early for solids
out_of_scope	does moving it cost anything
out_of_scope	Is there pharmacy open po beside the clinic on that day?
out_of_scope	I do hope the snow holds off; they said snow, didn't they, on the wireless?
# done message_doctor
message_doctor	Blast, I forgot the main thing. My ankles. Tell him my ankles.
message_doctor	omg i wrote baby is 4 yrs i mean 4 weeks, tell her
message_doctor	wait also ask if i can drink on them
message_doctor	Another one po, to the nurse naman, about my dressing.
message_doctor	Second letter. Same fellow. Dear — in the shed! — dear Doctor, disregard the first.
message_doctor	One ought to have signed it. Could he be told it came from me, and with good wishes?
message_doctor	and same thing to the health visitor lady
book_appointment	If he hasn't answered by Thursday I'm coming in, so put me down for Friday.
book_appointment	ok but rather than wait can someone see him tmrw
book_appointment	Looking at it again po, baka infected na. I'd rather have it checked, any doctor.
doctor_info	Is he there today at all, or on the golf course?
doctor_info	does she even work weekends
doctor_info	If she's on leave po, who is the reliever?
view_appointments	Aren't I down to see him anyway? When's that?
view_appointments	when am i in w her next
cancel_appointment	So there's no call for the Tuesday one now. Take it off.
reschedule_appointment	depending how fast shed reply, could my thing w her move up to this wk
view_prescriptions	The ones I complained of — two ticks, Len — what are they called on your list?
view_prescriptions	meanwhile is it 1 or 2 a day
view_reports	Has anything come through since, the kidney one I mean?
view_reports	And the picture they took of my chest, may one look at that oneself?
thanks_goodbye	Right-o, that's off my chest. Good day.
thanks_goodbye	ok gonna nap while she naps tysm
wait	wait im not done lemme scroll
wait	Hold it, the wife says I've left something out, she's finding her glasses.
repeat	Did it go, or is it sat in a tray somewhere?
repeat	what did i end up saying to her
repeat	Na-send na po ba? My signal dropped.
repeat	Read me what you sent. All of it. Including the — not you — including the end.
repeat	Did I remember to say please? Might you show me how it read?
out_of_scope	How many of these does he get in a day, I wonder? Poor devil.
out_of_scope	can u see if hes typing
out_of_scope	do they charge per msg
out_of_scope	is 37.9 a fever at 5 wks
out_of_scope	Can you send one to my landlord as well, he's worse than the doctors.
out_of_scope	My grandson says these go by satellite; is that so?
# dropped book_appointment
book_appointment	Oh, go on then. I'll have it after all, before she starts on me.
book_appointment	no wait i do want it
book_appointment	actually yeah do it my throats worse
book_appointment	Ay, sige na nga po, push it, I really need the med cert.
book_appointment	Not that day then, but some — Derek, the cat's out — some other day that week.
book_appointment	I fear I was too quick; if that kind offer still stands I should like to accept it.
book_appointment	maybe smth at night instead then
book_appointment	With the other chap, then. Him I'd not mind.
book_appointment	wait i meant no to the DAY not no to everything
message_doctor	Just tell him from me I'll keep on with the cream, then.
message_doctor	instead can u ask her if its ok to wait a wk
message_doctor	I will just inform Doc po that I'm self-monitoring.
doctor_info	Who else does skin? I'm not stuck on her.
doctor_info	any1 free on weekends tho
doctor_info	And if I wanted a lady for it another time, whom would there be?
view_appointments	So I've still got the old one, have I?
view_appointments	do i have anything booked at all then lol
cancel_appointment	And while I'm refusing things, the one I've got already, that goes too.
reschedule_appointment	can my existing one just come sooner, thats why i asked
reschedule_appointment	Then the one I already have po, on the 30th, maybe it can be made earlier?
view_prescriptions	Let's see if the, the — what d'you call 'em, Brenda — the drops have any left on the script.
view_reports	Right, forget seeing anybody. What did the last lot of bloods say?
thanks_goodbye	Fine. No harm done. Tara.
thanks_goodbye	k thx anyway
wait	Leave it open a minute, I'm having second thoughts.
repeat	What was it you were going to give me, before I said no?
repeat	so nothing got booked right?
repeat	I seem to have pressed a button, my dear. What has become of it?
out_of_scope	You've less patience than our old inspector, and he'd one eye.
out_of_scope	whats good for a sore throat then
out_of_scope	is there like a walk in place near campus
out_of_scope	do u ever sleep
out_of_scope	What cough syrup is okay while breastfeeding po?
# dropped cancel_appointment
cancel_appointment	No, do it. I've thought about it as long as the kettle took.
cancel_appointment	ok actually yes get rid of it
cancel_appointment	wait why not i said cancel it
cancel_appointment	Ay, I misread po. Cancel pa rin.
cancel_appointment	Take it off after all — she's just told me about the christening — take it off.
cancel_appointment	I've been weighing it up, and perhaps it would be kinder to let it go.
cancel_appointment	not that one but the other one then
cancel_appointment	Aye, leave that one. It's the one before I want shot of.
reschedule_appointment	Keep it then, only later in the day.
reschedule_appointment	good bc i only wanted it moved
reschedule_appointment	Since it's staying po, can it be on my off, the Wednesday?
reschedule_appointment	If I'm to come after all, might it be with the younger lady?
view_appointments	So when is it I'm turning up?
view_appointments	kk so whens it at
view_appointments	Right, it stays. Where's it at, which — put it down! — which building?
message_doctor	Warn him I'll be on crutches, then.
message_doctor	since im going tell her i need the form signed
book_appointment	And as I'm coming in that day regardless, a chiropody one tagged on the end.
book_appointment	can he get seen right before or after mine then
doctor_info	It's that miserable one, isn't it? Is there another who does hearts?
doctor_info	is it still the same dr for it
view_prescriptions	Do I take my metformin that morning po? What does it say in mine?
view_reports	Then I'd best know beforehand, what did the last scan show?
thanks_goodbye	Phew, ta very much.
thanks_goodbye	That sets my mind at rest. I'm greatly obliged, goodbye.
wait	hmm idk let me ask my flatmate again
wait	Just bide there, she's ringing her sister about it.
repeat	So it's still on? Say it plain.
repeat	Which one did we say we'd leave alone?
out_of_scope	There was a time a man could ring up and speak to a human being.
out_of_scope	is there a creche there
out_of_scope	how much wouldve it cost to cancel
out_of_scope	can my gf come in with me
out_of_scope	Who's playing tonight, City or — don't tell me, Len — City or the other lot?
# dropped reschedule_appointment
reschedule_appointment	Then try the week after. I'll not be beaten by a calendar.
reschedule_appointment	no do move it, he has a cold
reschedule_appointment	ok what abt just an hour later then
reschedule_appointment	My co-nurse can't swap pala. Proceed with the new one po.
reschedule_appointment	Back to that ten o'clock you — who let him in? — that ten o'clock you had, I'll take it.
reschedule_appointment	It troubles me, dear; I believe the second day you offered was the sensible one after all.
reschedule_appointment	fine the 13th whatever
reschedule_appointment	Different one then. The teeth one, shove that along.
cancel_appointment	If it can't be shifted I'm not coming, and that's that.
cancel_appointment	then just cancel it cant make that time
cancel_appointment	Better to give the slot to others po, remove me nalang.
view_appointments	So what time am I lumbered with?
view_appointments	when is it as of now
view_appointments	I have quite forgotten now when I was to come in the first place.
book_appointment	I'll keep it, and have a second one besides, for the wrist.
book_appointment	leave it but i need smth this wk too, nipples r bleeding
message_doctor	Tell the doc I'll likely be late that day, traffic on the ring road.
message_doctor	ask her if its ok that its so far off
message_doctor	May I at least ask Doc po if he can see me between patients?
doctor_info	Who has got time, then, if he hasn't?
doctor_info	is anyone in on the 23rd or is everybody off
view_prescriptions	That's a long haul. Will — no, the big spanner — will my tablets last, how many repeats?
view_prescriptions	ok and till then do i keep taking the iron
view_reports	Do you at least have the result that it was all about?
thanks_goodbye	Never mind, you tried. So long.
thanks_goodbye	np thanks tho
wait	hold on asking my lab partner to cover
wait	Let me see po if she replies, don't move anything.
repeat	What've we settled on, the old or the new?
repeat	so its unchanged? just checking
repeat	Which dates was it you had going? I turned two down and can't think which.
out_of_scope	In my day we ran to a timetable and we kept to it.
out_of_scope	can u email my prof that i cant move it
out_of_scope	how long can milk stay out
out_of_scope	what even is a fortnight
out_of_scope	Do you give certificate of attendance po for the employer?
out_of_scope	Would it be terribly wrong to give the postman a Christmas box in November?
# dropped message_doctor
message_doctor	No, blow it, send him it. He's paid to read.
message_doctor	wait send it hes hot again
message_doctor	ok new one. hi im out of the cream. thats the whole thing
message_doctor	Softer version po: good evening Doc, may I ask if I can resume my losartan.
message_doctor	Start over. Dear — can you not see I'm — Dear Doctor Pemberton, it's worse.
message_doctor	On reflection I believe she would want to know. Do let it go to her.
message_doctor	the nurse then not the dr
book_appointment	I'll say it in person. When can I come in?
book_appointment	can he just see her tomorrow
book_appointment	I'd explain better face to face po, any slot on the 11th?
book_appointment	A proper appointment may be the more dignified course, if one could be found for me.
view_appointments	I'll tell him when I'm next in. Which is?
view_appointments	im seeing her soon right, whats the date
view_prescriptions	Perhaps it's written down anyway. How many of the blue ones a day?
view_prescriptions	can u just tell me if the cream has refills then
view_prescriptions	Look if it's still — in a minute! — still on my list, the statin, and I'll not need him.
view_reports	Is the answer in my file already? The thyroid one.
view_reports	then can i see the ultrasound report myself
doctor_info	Who'd be a better one to ask about nerves, in your place?
doctor_info	does the breastfeeding dr have space this wk
cancel_appointment	I'll not write, I'll just not come. Take the Wednesday off the books.
reschedule_appointment	instead of asking her just bump my appt to before the exam
thanks_goodbye	Probably for the best. Good evening to you, dear.
thanks_goodbye	okay bye
wait	Leave it there unsent, I may want it when I've had my tea.
wait	Teka po, my husband is saying I should. One minute.
repeat	It didn't go, did it? Tell me it didn't go.
repeat	what had i written, might reuse it
repeat	Who was that to be to? — Thank you, on the step. — Who was it to?
out_of_scope	They should put a suggestion box in the foyer, like the depot had.
out_of_scope	am i being a paranoid mum
out_of_scope	can u delete my whole acct
out_of_scope	do doctors judge u for googling
out_of_scope	Is there a union for patients po? Joke lang.
# told doctor_info
book_appointment	Her at twenty past two, then, before it's snapped up.
book_appointment	the 1st one, for the baby, soonest
book_appointment	second guys fine put me w him thurs
book_appointment	Since she takes walk-up po, reserve me one on her Saturday.
book_appointment	The lady you began with sounds so sensible; I believe I'd like to be hers for an afternoon.
doctor_info	And t'other one, what's he do?
doctor_info	does that one do babies
doctor_info	fridays too?
doctor_info	Any of them female — no, I'm allowed to ask, Brenda — any of them female?
doctor_info	Iyan lang po ba? No more endocrinologist?
reschedule_appointment	Is that right, she's in Mondays? Then put mine on a Monday and with her.
cancel_appointment	if hes only there tuesdays then i cant do the one i have, scrap it
message_doctor	Third one down, that's mine. Tell him the hernia's back.
view_appointments	Which of these is it I'm down to see already?
thanks_goodbye	That is more than I'd hoped to learn, you've been an angel.
wait	Slow down, I'm copying them on the back of a crossword.
repeat	Who was the one before last? He got past me.
repeat	say the hours again for the one w the long name
out_of_scope	And what are they on a year, that lot?
out_of_scope	which one of these is single lmao
out_of_scope	Where did she train po, UST or abroad? Is she board-topped?
# told view_appointments
cancel_appointment	Third one can go. I never asked for it.
cancel_appointment	not going to the top one
cancel_appointment	Those last two po, I'm resigned na from that company, so not needed.
reschedule_appointment	Second one's a bit early for a man with my bladder.
reschedule_appointment	the wed one, could it be after his nap
reschedule_appointment	Thursday's wrong, I'm at the — Len, whose is this? — at the tribunal. Friday.
reschedule_appointment	I see the last of them is at dusk; I'm not fond of the dark, you know.
view_appointments	And after Christmas?
view_appointments	who w
view_appointments	what abt last yr
view_appointments	Is that all of them, or is there another — under the mat! — another page?
book_appointment	There's nowt there for my eyes. There ought to be.
book_appointment	huh no 2 month check on there? he needs one
doctor_info	Hoffman, him on the list, what is he when he's at home?
message_doctor	Kindly tell the second one po that I'll bring my old ECG.
view_prescriptions	That first one's about the warfarin. How much am I on now?
view_reports	the one that was last week, whatd they find
thanks_goodbye	Good, nothing till March. Ta-ra.
wait	Wait po, screenshot ko muna.
repeat	Give us the first again, I was looking at the last.
repeat	What hour did the middle one say? My magnifier slipped.
out_of_scope	They don't half cluster, do they, like number nines.
out_of_scope	how far is that from the dorms
# told view_prescriptions
view_prescriptions	How many of them little pink ones have I left, then?
view_prescriptions	and the cream
view_prescriptions	is the 2nd one w food or no
view_prescriptions	Top one, is that — I'm nearly done — is that morning or night?
view_prescriptions	That last one po, still active? I thought it's for seven days only.
view_prescriptions	I'm down to my final two of the first; might there be some more to be had?
message_doctor	The big one makes me dizzy going round corners. He ought to know.
message_doctor	ask if the third ones ok while bf
message_doctor	He's put twice, Doc said once. Somebody ask him which, I'm — ow — which it is.
book_appointment	Two of those want reviewing by my reckoning, so get me sat down with somebody.
book_appointment	seeing that list idk, id like to talk to someone abt coming off them
doctor_info	Who was it gave me the second one?
doctor_info	which of u deals w antidepressants
view_reports	The potassium ones, is there a level on file po to match?
view_appointments	It says reviewed in June; is there a date put by for the next, I wonder?
thanks_goodbye	Sixty left, that'll see me out. Thanks, chief.
wait	hang on counting whats in the box
repeat	The third one, once more, but spell it out.
repeat	Forgive me, was it before meals or after that you said?
out_of_scope	can i sell the ones i dont use jk
# told view_reports
view_reports	And the cholesterol? Don't spare me.
view_reports	is that his or mine
view_reports	what was it last time tho
view_reports	Only the CBC po? The lipid panel also was drawn that morning.
view_reports	Back up, the one above — it's for you, Brenda — the one above that, what was that?
message_doctor	I don't like the look of that second figure. Have him ring me.
message_doctor	ask dr if low iron is why im so tired
message_doctor	One hardly knows what to make of it; would the doctor be willing to explain it to me?
book_appointment	That wants seeing to, that does. Who've you got free, I'll come tomorrow.
book_appointment	ok thats high. need someone to look at me this wk
book_appointment	Creatinine's up po. I'd like to go over it with nephro in person.
doctor_info	Who have you got that understands kidneys?
view_prescriptions	So what's he got me on for it, if it's that high?
reschedule_appointment	If it's normal there's no rush is there, shove Friday's back a month.
cancel_appointment	all clear?? then i dont need the followup, take it off
view_appointments	is someone going over this w me, like whens my next one
thanks_goodbye	Nothing broken then. Obliged to you.
wait	Let me sit down before you go on to the next one.
repeat	The number, again, slower, I'm — pen, pen! — I'm writing.
repeat	wait which one was low
out_of_scope	What's a normal one for a man who's sat down all his life?
out_of_scope	what even is ferritin
out_of_scope	My sister po has her MRI there too, can you open hers?
# idle
book_appointment	nipple shield isnt working hes losing weight
book_appointment	Knee's gone again, same as it does every November.
view_appointments	So what've I got on with you lot?
view_appointments	That letter, it says the — Len, what's it say? — have you a date for me on there?
cancel_appointment	My son's surprised me with a cruise, so I fear I shan't be there on the ninth.
reschedule_appointment	got a quiz when im meant to be at derm, anything later
view_prescriptions	Losartan ko po, how many refills pa?
view_reports	did the mono thing come back
doctor_info	Who've you got for hearts nowadays, since old Prentice packed it in?
message_doctor	Let Doc Sarmiento know po that the swelling subsided already.
help	what else can u do
help	One hardly likes to press anything; how does one go about it?
greeting	Evening. Anyone driving this thing?
thanks_goodbye	nm got it sorted, ta
wait	one sec, swapping arms
repeat	Where were we? I — don't answer it — where had we got to?
repeat	what did u just say, phone died
out_of_scope	What's your view on bus lanes?
out_of_scope	can you order me pizza
out_of_scope	Do you know if Jollibee is open na there near you?
`;
