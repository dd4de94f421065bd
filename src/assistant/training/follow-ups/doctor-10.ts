/** Sentences of our own. */
export const doctorFollowUps10 = `
# readback set_availability
go_on	half eight rather than eight, I do have to get a child over a school gate
go_on	No, Wednesdays. I said Wednesday, or at any rate I thought it very loudly.
go_on	till one only, I am not a young man
go_on	and Saturdays in the same breath, if you'd be so good
go_on	leave lunch out of it please, one to two stays empty
go_on	pls to do from 10 onwards, 9 is ward round
go_on	not every week, only the coming one
go_on	Yes but finishing five fifteen, the train home is at half past.
go_on	the evening hours, not the mornng
go_on	twenty minute slots would be nearer the mark
confirm	That'll do nicely, put it up.
confirm	yes kindly do the needful
confirm	Ja, exactly so, please enter it
confirm	I suppose somebody has to see them. Go on.
confirm	no complaints from this side of the desk
confirm	those are my hours, God help me
confirm	ok ok put them so the reception stops asking me
deny	On reflection I'd sooner keep the hours I have, thank you.
deny	ah no, leave things the way they were
deny	My wife has just reminded me what I promised her about Saturdays, so that's that idea dead.
deny	don't open it, i will not manage
deny	nah, scrap it mate
deny	Perhaps better not. I must first ask the practice owner, so please put nothing in.
deny	abeg forget am, the old timetable is fine
wait	One moment, I'm squinting at the wall planner.
wait	hm. does that suit me. let me think a small bit
wait	hold there, my nanny is ringing about the pick up times
wait	bear with me, consulting the oracle (my wife)
repeat	Which hours had we got to, sorry?
repeat	you said from when untill when??
repeat	read me that back slowly, was it the Tuesday or the Thursday I was giving away
out_of_scope	who else is on that day, is Fitzgerald about?
out_of_scope	do they pay the extended hours rate for that, do you know
out_of_scope	Is the car park even unlocked at that hour?
view_schedule	what have I got in there already?
view_schedule	first show me how full the Thursday is, then I answer
block_time	Hmm, while I'm being generous with Mondays I'd better take the last Friday of the month off altogether.
block_time	but not the 24th, that day I travel for my cousin wedding, close it
urgent_patients	Before I sign my life away, is anyone in trouble this morning?
message_patient	tell Mrs Gallivan I'll have evenings now, she was asking
view_patients	how many souls are on my list that I should need more hours at all
help	what happens if I say yes, can it be undone afterwards?
# readback block_time
go_on	From noon, not from nine; I'm not that idle.
go_on	the week after
go_on	make the reason study leave, holiday sounds decadent
go_on	until the 14th inclusive please, flight lands late
go_on	No, just the afternoon. I can do a morning before the dentist gets me.
go_on	both days na, friday and saturday
go_on	half an hour is plenty
go_on	It should be the 3rd of the month, in my country we write the day first
go_on	fine, only stretch it to three o'clock, funerals in Kerry run long
go_on	and the monday after aswell, jet lag
confirm	Block away.
confirm	Yes please, and may the phone be silent.
confirm	sim, close it, I need this rest so much
confirm	I'm told I've earned it, so yes
confirm	correct doctor is on leave that day
confirm	sure why wouldn't I, the flights are booked
confirm	Nobody in, nobody out. Just as you say.
deny	Conference is cancelled, so I shall be here after all. Don't.
deny	keep it open
deny	Ah sure the match is on the telly anyway, I'll work.
deny	no pls, they refused my leave
deny	I couldn't do that to the partners in January. Withdraw the request.
deny	stop, do not block nothing
deny	Let us leave this, the congress is now online and in the evening
wait	two ticks, checking the boarding pass
wait	Let me just see whether himself has put in for the same week.
wait	wait i am calling the visa office
wait	mmm, not sure yet. don't do anything
repeat	What dates did you have me down as gone?
repeat	come again? the nurse was talking to me
repeat	whole day or half day you have said, i did not catch it
out_of_scope	Will the locum agency send someone decent this time?
out_of_scope	how many leave days do i still have for this year
out_of_scope	any idea what the weather does in Galway that weekend
view_schedule	Who'd be turned away if I did?
view_schedule	is anybody booked in it as we speak
message_patient	Before that somebody must tell Mr Adeyinka I won't see him on the Tuesday
set_availability	Could I make it up by starting at seven the day after?
set_availability	ok and in exchange open for me the Sunday morning 9 to 12
patient_history	hang on, is it that week Brona Keane's biopsy was due back? what does her chart say
acknowledge_alert	Also that troponin that popped up, I've seen it, tick it off
view_patients	who on my list is new this month, just so I know what I'm deserting
# readback add_prescription
go_on	Make it the 5, she's built like a sparrow.
go_on	bd not od
go_on	seven days will do, we are supposed to be good stewards
go_on	No, the other Mrs Doyle.
go_on	modified release please, the plain one upsets him
go_on	put aftr food, he is having gastritis
go_on	yes yes but suspension, he is 4 years
go_on	Only at night. By day she must drive the tram.
go_on	with two repeats on it, I'm not made of Mondays
go_on	the cream, did i say ointment? sorry
confirm	Spot on, send it through.
confirm	Yes do give it to her
confirm	aye, that's the fella
confirm	It is correct as you have written, please issue
confirm	can't see anything wrong with that
confirm	ok prescribe, he is waiting outside
confirm	Well it's what NICE would want. Very good.
deny	Good grief, she's allergic. No.
deny	I think we'll try honey and patience first. Take that away.
deny	dont give, he has it at home already
deny	Actually the cardiologist will handle that one, I'll keep my pen in my pocket
deny	nope, second thoughts, viral
deny	Please cancel this, the eGFR is too low for such thing
deny	ehn no, leave it o, the mother does not want drugs
wait	Let me look that up in the formulary first.
wait	wait sister is checking the weight of the child
wait	Hmm. Penicillin. Something at the back of my mind. Give me a moment.
wait	um momento, patient is still talking
repeat	how much did you say, milligrams or micrograms?
repeat	sorry what am i signing here
repeat	Run that by me once more, for whom and how often?
out_of_scope	does that one interact with grapefruit or am I thinking of another
out_of_scope	what is the maximal daily dose in the elderly
out_of_scope	is it in stock at the chemist on the corner, there was a shortage
patient_history	what was her last creatinine?
patient_history	Allergies, he has any?
patient_history	Did I not give him the very same in the spring?
discontinue_prescription	The old one has to come off at the same time, mind. Stop the ramipril.
discontinue_prescription	before this take away the ibuprofen, both together is not good
message_patient	let him know he is to collect it after four
add_diagnosis	put hypothyroidism on her file too, otherwise nobody knows for what it is
view_schedule	is he my 11.20 or the one after
# readback discontinue_prescription
go_on	Not the statin, the water tablet.
go_on	both of them in fact
go_on	from Monday, let her finish the strip she's paid for
go_on	the evening dose only
go_on	Reason is hyperkalaemia, not patient choice.
go_on	no no the brother, Tunde, not Kunle
go_on	It was the 20 I meant; the 40 stays.
go_on	write cough as the reason pls
go_on	tapering over two weeks, one cannot just cut it so
go_on	the other one, the one that makes her ankles swell
confirm	Off with it.
confirm	stop it yes, he should not take again
confirm	And not before time. Please do.
confirm	she won't miss it, work away
confirm	Right you are.
confirm	yes plz discontinue, LFT is deranged
confirm	that is the one which I want gone
deny	Leave her on it, would you. It's doing more good than harm.
deny	stop stop, he must continue
deny	Ah no. Let sleeping dogs lie, she's only just settled.
deny	he can stay with it for now
deny	I'm not going to be the one who takes it off him at ninety-three.
deny	do not remove, i was looking at the wrong bloods
deny	Nein, we continue as before, please touch nothing
wait	hold your horses, I'm ringing the haematologist
wait	just let me read the discharge letter to the end
wait	one min one min, wife of patient is asking somthing
wait	I'm in two minds about it. Don't let me rush.
repeat	Remind me which one we're taking off?
repeat	whose tablet was that again
repeat	pls repeat, the network is bad here in the clinic
out_of_scope	how long does it take to wash out, roughly?
out_of_scope	what would you use instead if you were me
out_of_scope	Does the pharmacy take back the opened boxes or bin them?
patient_history	Who started it, and when?
patient_history	and what remains on his list after that
add_prescription	She'll want something in its place, amlodipine 5 once a day.
add_prescription	ok but also i want to start him on losartan 50 mg, dont forget
message_patient	Someone ought to break it to her gently, drop her a line that it's only for a fortnight.
urgent_patients	was it him who had the bad INR in the alerts? show me them
view_schedule	when am I next seeing her?
add_diagnosis	please record angioedema for him, that is why
# readback add_diagnosis
go_on	Type 2, not type 1; he's seventy.
go_on	suspected only, put a question mark behind it
go_on	left side
go_on	chronic, she's had it since the Flood
go_on	No, for the daughter. The mother merely talks about it.
go_on	stage 3b i said, 3a was last year
go_on	date it from 2019 please, when the Portuguese doctors found it
go_on	add that it is in remission
go_on	mild would be fairer to the poor fella
go_on	not migrane, tension type hedache
confirm	Yes, write it in, we may as well call it by its name.
confirm	it is so, the biopsy has said it
confirm	put it down, I won't argue with a spirometer
confirm	alas yes
confirm	correct, pls save to file
confirm	couldn't have coded it better
confirm	Sim sim, this is the one
deny	Let's not hang that label round a nineteen year old's neck.
deny	don't put, culture is not back
deny	Steady on, one high reading isn't a disease. Leave it off.
deny	No I must withdraw, the insurance makes him trouble if this stands there
deny	ah here, no, it's already on the list under another name
deny	pls remove wat i said, she has not consented
deny	I spoke too soon. Nothing on the record yet.
wait	let me re-read the histology, one minute
wait	Half a mo, she's just told me something that may change my mind
wait	i am confirming with radiology, hold it
wait	Hm, is it or isn't it. Thinking.
repeat	what was the wording you'd put?
repeat	under which patient are you saving this, tell again
repeat	one more time, I'd the stethoscope in my ears
out_of_scope	what's the ICD chapter for that, F or G?
out_of_scope	does that oblige him to tell the DVLA
out_of_scope	what are diagnostic criteria exactly, 2 of 3 or 3 of 5
patient_history	what's already on his problem list?
patient_history	first let me see the last HbA1c
patient_history	has she had an episode before, say in 2021?
add_prescription	And while you're in there start him on metformin, 500 with breakfast.
discontinue_prescription	then the steroid inhaler is rubbish, take it off please
message_patient	she ought to hear it from me and not from an app, write to her to ring the surgery
view_patients	how many diabetics would that make on my list
block_time	close the slot after her, this talk will need the double time
# readback acknowledge_alert
go_on	The potassium one, not the sodium.
go_on	all three, I've rung the lot of them
go_on	only Mr Okonjo's; the other I haven't laid eyes on
go_on	with a note that I phoned at ten past eight
go_on	the second, the old lady with fall
go_on	not her, her husband
go_on	say it is repeated and normal now
go_on	the one from last night please, this morning's I leave open
go_on	put under my name not under Dr. Lohmann
go_on	and the haemoglobin while you're there
confirm	Mine, yes. I have her.
confirm	seen, noted, sworn at. Mark it.
confirm	i have attended to him, go ahead
confirm	Tick it.
confirm	yes close it sir, ambulance has taken him to teaching hospital
confirm	you may quieten it now
confirm	that's grand, it's sorted
deny	Don't you dare, I haven't got hold of him yet.
deny	leave it flashing so the evening doctor notices
deny	No, it should remain open until the second sample is here
deny	not mine to tick, that's Orlaith's patient
deny	no no i only was reading, not taking
deny	I'd rather it stayed on the list, it keeps me honest
deny	oga no close am, she never come
wait	ringing her now, wait
wait	let me open the ECG before I put my name to anything
wait	Gimme a sec, the lab's on the other line
wait	patience, I look whether the value is haemolysed
repeat	which alert have you in your hand there?
repeat	what was the figure, 6.1 or 6.7
repeat	You ask me something but i was scrubbing, ask again
out_of_scope	who was on call when that came in, and asleep
out_of_scope	at what level would the renal people want a phone call?
out_of_scope	can IT make that beep less like a reversing lorry
patient_history	What was it last month, do we know?
patient_history	is she still taking the spironolactone
urgent_patients	before that tell me what else is red
urgent_patients	any more of those behind it?
message_patient	first of all she must come today for repeat blood, send her that
discontinue_prescription	stop his digoxin this minute, the ticking can wait
block_time	I'll need eleven o'clock kept free for him if that's true
view_schedule	have I a gap before lunch to squeeze her in
# readback message_patient
go_on	Less frosty. Start with Dear Maureen.
go_on	take out the bit about weight, I've to live in this village
go_on	add fasting from midnight
go_on	to the mother pls, boy is only 12
go_on	No, tomorrow at nine he shall come, not today.
go_on	end it with regards dr. fahmy
go_on	much shorter
go_on	and say nothing to worry about, otherwise he'll be in A and E by teatime
go_on	it is kidney ultrasound not liver, correct this
go_on	write urgent on the top
confirm	Send it before I start editing commas.
confirm	that reads like me on a good day, off it goes
confirm	ok send to her
confirm	It's not Yeats but it'll do.
confirm	yes she should get it now now
confirm	fine by me and probably by him
confirm	go ahead pls, message is proper
deny	I'll ring her instead. Some things one doesn't type.
deny	don't send, he is sitting in front of me now
deny	hmm no. bin it
deny	keep that in the drawer, would you, the result's being queried
deny	Please do not send, I was too angry when I dictated
deny	she's been told already by the nurse so no need
deny	leave it, she does not read english
wait	Let me sleep on the wording. Well, let me sip tea on it.
wait	wait i want check phone number with her
wait	not yet, someone's knocking
wait	let us first see what the cardiologist writes, hold this open
repeat	how did the last sentence go?
repeat	who's that addressed to, tell me again
repeat	read it out once more, slower, my glasses are in the car
out_of_scope	would you say it's affect or effect there
out_of_scope	can you put it in Polish for her
out_of_scope	do they pay for sms or is it free for them
patient_history	what was the actual TSH, before I tell the man it's fine?
patient_history	when did she have her last smear? I'd better know
view_schedule	Am I even here on the day I'm inviting him for?
view_schedule	what do I have free on thursday that i can offer him
set_availability	hmm if I ask them to come in at 7.30 I should be open at 7.30, do that first
add_prescription	also she needs the iron, ferrous fumarate 210 twice daily, prescribe
view_patients	is he on my list or has he gone to Brisbane like the rest of them
acknowledge_alert	and count his alert as dealt with, that's what the letter's about
# asked set_availability
go_on	Tuesdays, I should think.
go_on	nine to half twelve
go_on	every weekday except the one I golf on, which is Wednesday
go_on	from 8 morning to 2 noon
go_on	the same as last week but an hour later
go_on	Only this Saturday, I'm no hero.
go_on	till the last bus, so 17.40
go_on	both of them
go_on	the 9th and also 16th of the month
go_on	mornings, if I've any say in it
go_on	let it be 15 mins each, follow ups are short
go_on	permanently please, as from the new quarter
deny	Ach, leave it then, too many questions
deny	don't bother with it, I'll sort it with Bernie at the desk
wait	I'd need to look at the school calendar. Stay there.
wait	thinking, thinking
wait	pls hold, i ask my senior
wait	Somebody's fainted at reception, back in five.
repeat	what were you wanting to know?
repeat	say that again, I was miles away
repeat	Which question was this now, from when or on which day?
out_of_scope	when do the others start, Dr Bhattacharya for example?
out_of_scope	what is the legal maximum for weekly hours in this country
out_of_scope	is reception manned before eight at all
out_of_scope	will my contract be changed if i do so
view_schedule	Depends. What does Thursday look like?
view_schedule	how many have I on Fridays as it stands
block_time	before we come to that: I'm off from the 20th, shut those days
view_patients	who've I got who works nights and would want the early ones
patient_history	sorry, unrelated, what's Mrs Tzimas's peanut allergy, real or rumour?
message_patient	one thing first, send Ciarán word that his knee film is clean
urgent_patients	leave hours, did anything critical come in just now? my phone buzzed
help	what am I allowed to answer here, does it want a form of words?
add_diagnosis	while i think about it put eczema for baby Ifeoma
# asked block_time
go_on	the Friday before the long weekend
go_on	all day, I'm having my cataract done for a change
go_on	from two, I should be back by four
go_on	12/10 to 19/10, that's october not december
go_on	Tomorrow, I'm afraid.
go_on	personal, and let's leave it at that
go_on	both weeks of the school holidays
go_on	the last slot only, the ten to six
go_on	for Eid, three days, starting when moon says
go_on	Just whatever's after the eleven o'clock.
go_on	two hour, maybe two and half, the notary is slow
go_on	ANZAC Day and the day after, we do a dawn service
deny	sure it'll keep, never mind
wait	Let me find the invitation, it's under something.
wait	i will confirm you after HOD signs
wait	give us a minute, the travel agent has me on hold
wait	one second, which day is it, I scroll
repeat	Beg pardon? I was being sick-noted.
repeat	what do you need from me still
repeat	You asked me something and I have forgotten already, sorry
out_of_scope	when's the half term this year, any idea?
out_of_scope	is Sinéad covering for me or have I to find somebody
out_of_scope	which date is Ash Wednesday next year
out_of_scope	will my pay be cut for it
view_schedule	which afternoon is the quietest?
view_schedule	what have I booked on the 23rd, that decides it
view_schedule	How late am I running through the Wednesday in general
message_patient	Before any of that, drop Mr Pfeiffer a note that I'll be away and he's not to panic.
set_availability	other thing, my Monday should end at four and it says five, correct that
patient_history	is Nkechi Obiora due in that time, how far along is her pregnancy on the chart
acknowledge_alert	yes in a sec, the CRP thing blinking at me, I've dealt with it
add_prescription	quick one first, salbutamol inhaler for young Hamish, he's at the desk
view_patients	how many do I carry at all, my locum wants to know
# asked add_prescription
go_on	five hundred, three times
go_on	Padraig Hession, him with the tractor.
go_on	amoxycillin, I never could spell it the new way
go_on	ten mg at bed time
go_on	for her waterworks
go_on	the lower one, she weighs nothing
go_on	same as before please, as he had from the hospital
go_on	the first one. The second Rao is my dentist.
go_on	the syrup
go_on	Twice daily for one week and then once, until I see her again
go_on	let it be 28 tabs, no refill
go_on	whatever strength the spray comes in, one puff each side
deny	Forget it, it's quicker with a pen.
wait	I'm just asking her what she weighs.
wait	wait, where is my drug index
wait	let me do the sum, mg per kilo...
wait	moment please the father is on phone with grandfather about this
repeat	what's missing still?
repeat	which bit did you not get
repeat	Pls say again the question, power went
out_of_scope	what strengths does it even come in these days?
out_of_scope	what would be first line for that, I've been out of paeds since 1994
out_of_scope	is it reimbursed or she must pay herself
out_of_scope	can one crush them?
patient_history	How did he get on with it last time?
patient_history	what dose did I have her on before
patient_history	you tell me, what does her renal function say
view_patients	which Sharmas have I got at all? list them
discontinue_prescription	first get rid of the naproxen she's on, then we'll talk
add_diagnosis	for shingles, and shingles should be put in her record while we are at it
message_patient	ask him which one he had from the chemist, write that to him
view_schedule	hmm, is she coming back this week? when
urgent_patients	put that aside a second, what's the red flag about
# asked discontinue_prescription
go_on	the little pink ones
go_on	Bleeding gums, if you must have a reason.
go_on	all of them bar the thyroxine
go_on	ayo balogun, the retired headmaster
go_on	as of today
go_on	no longer required, BP is 118/70
go_on	Number three on that list.
go_on	the aspirin of course what else
go_on	because of she is now pregnent
go_on	hers, not his; they share a cupboard
go_on	slowly, halving every ten days
go_on	it's the patch I mean, not the gel
deny	leave him be so, let him have them all
wait	Now there's a question. Let me look at his feet first.
wait	i need to see the strip, she is bringing out of bag
wait	two secs love, phone
wait	I must consult with the colleague of psychiatry before I say which
repeat	what were the options you gave me?
repeat	sorry, you lost me, what do you want to know
repeat	where had we left it
out_of_scope	which of those would be likeliest to cause a rash?
out_of_scope	is there any withdrawal with the small dose
out_of_scope	can he sue me, do you reckon
out_of_scope	which is the more expensive, just for curiosity
patient_history	what all is she taking?
patient_history	let me see his lot with the dates
patient_history	Why's he on that in the first place, is it written anywhere
message_patient	ask her which one made her dizzy, and I'll decide then
add_prescription	start first the replacement, bisoprolol 2.5 in the morning, the stopping after
block_time	oh blast, the inspector. Nobody between three and four today please.
acknowledge_alert	that reminds me the INR alarm of him, I have taken care
set_availability	btw I could do Thursday evenings again, six to eight
view_schedule	who is after him? I am late
# asked add_diagnosis
go_on	gout, like his father before him
go_on	Essential hypertension
go_on	moderate, I'd say, though she'd say terrible
go_on	confirmed, the scope saw it
go_on	For the lad with the ears.
go_on	right sided
go_on	iron deficency anemia due to heavy menses
go_on	since approx. 3 years, she told
go_on	Both, I'm sorry to say, the COPD and the heart failure.
go_on	the younger Mensah
go_on	just write low mood, it's kinder
go_on	bppv. you may spell it out
deny	never mind about it until I've seen the scan
deny	No. I do not wish any more to enter this
wait	let me count her criteria on my fingers
wait	hold on there, the consultant's letter is three pages and the verdict's on the last
wait	hmm what do i call this
wait	just now doctor is coming to see the slide, wait
repeat	What exactly did you ask, the side or the severity?
repeat	eh? again please
repeat	which patient have you got open for this
out_of_scope	what's the polite term for that nowadays?
out_of_scope	how do you tell viral from bacterial by the look, honestly
out_of_scope	what is the code F32.1 standing for
out_of_scope	can we get an MRI of her this side of Christmas
patient_history	what did the hospital call it in their letter?
patient_history	remind me her peak flow from May, that settles the severity
view_patients	who are the two Fernandes, show me both
add_prescription	whatever it's called he needs something for it, naproxen 250 tds for five days
message_patient	tell him I've not made up my mind what it is but it isn't cancer
view_schedule	is he coming back in before I've to decide? look when
block_time	I can't think with a full surgery, take ten to ten thirty out
discontinue_prescription	the antibiotics can go in any case, it wasn't an infection
# asked acknowledge_alert
go_on	the top one
go_on	Mrs. Schlüter with the glucose
go_on	the lot
go_on	whichever came from the lab, the other's a nurse grumbling
go_on	That of 6.40, before the sparrows were up.
go_on	the chest pain na, not the fever
go_on	number 2 and 4
go_on	the one with the platelets, poor divil
go_on	spoke to family, they bring her in
go_on	any that has my name on it
go_on	low sodium of old man whose name i cannot write
go_on	Everything but the last.
deny	ah leave them all up, I'll do it from the other machine
wait	I'll have to see what each one is. Don't rush me.
wait	hang about
wait	am calling ward, they will tell me which one
wait	let me wash the hands, then I come to it
repeat	which ones did you say there were to choose from?
repeat	the names again, if you'd be so kind
repeat	what is your question pls
out_of_scope	who decided that a ferritin of 14 is an emergency?
out_of_scope	does it go on my record with the GMC if I'm slow at these
out_of_scope	which lab was it, i want to shout with them, number please
out_of_scope	can these be routed to Dr Kowalczyk instead, permanently
urgent_patients	show me them all again with the values
urgent_patients	how many are open altogether
patient_history	is that the Lindqvist who's on dialysis? what's his baseline
message_patient	wait no, first send the woman a message to stop eating bananas
discontinue_prescription	before ticking, take him off the trimethoprim
view_schedule	have I any of them coming in this morning anyway?
add_diagnosis	that low sodium needs to stand in the chart as SIADH, write it
view_patients	Is he even one of mine? check my panel
set_availability	I want to be bookable an hour earlier for such people, 7 instead of 8
# asked message_patient
go_on	Tell him the lump's a lump of fat and nothing else.
go_on	Gráinne Tuohy
go_on	that I'd like to see her, no hurry, bring the tablets
go_on	kindly come fasting, 8 am
go_on	the one with the allotment, not the one with the boat
go_on	stop the tablets and ring me
go_on	his results are back and they're better than mine
go_on	book a follow up in six weeks, that's what it should say
go_on	cancelled for tomorrow, very sorry, doctor is sick
go_on	something soothing, you have the gift
go_on	both sisters
go_on	nothing serious only cholestrol is little high, walk daily
deny	no I'll not bother her with it at all
wait	I'm composing. It's a delicate matter.
wait	pause a bit, let me get the correct value
wait	ok but after this patient, stay like so
wait	Let me ask my secretary how one addresses a countess.
repeat	whom were we writing to?
repeat	what did you ask, the recipient or the text
repeat	Sorry, dozed. Go again?
out_of_scope	how does one say "benign" so that a plumber isn't offended?
out_of_scope	can it go as a proper letter with a stamp
out_of_scope	is it allowed by data protection to write results in whatsapp
out_of_scope	will you copy it to the solicitor who's after me
patient_history	what did her ultrasound say precisely?
patient_history	give me his numbers first, then I dictate
patient_history	Has she been told about the polyp already, what's in the notes
view_schedule	when's my first gap next week, so I can name it to him
view_patients	how many people have I with that surname
acknowledge_alert	mark the alert on her as done, the message can wait until lunch
add_prescription	skip writing for a moment. fluconazole 150 once for Damilola Ekwueme
block_time	I shall be at my mother's on Friday, keep it free, and then we do the message
urgent_patients	hang the message, what was that ping, something bad?
# done set_availability
set_availability	ah no, half past I meant, not the hour
set_availability	and Friday?? the same please
set_availability	put it back the way it was, I've just been told about the creche
set_availability	only this week i said, you have made it for always
set_availability	You may as well give them the evening too.
set_availability	no, mornings. MORNINGS.
block_time	but not the first of it, that Tuesday I'm in Leipzig for an examination
block_time	keep a half hour in the middle of that free for my sandwich
view_schedule	has anyone pounced on it yet?
view_schedule	so how does my Thursday look now
message_patient	tell Mrs Warburton there's a late one now, she's been pestering
view_patients	who is on my list from the night shift at the mill, they'd be glad of it
add_prescription	Next: put Siobhán Quill on folic acid 400, one a day.
urgent_patients	now what is waiting that cannot wait
patient_history	good. Rakesh Iyer, what was his ECG
thanks_goodbye	You're a gentleman. That's me off to the pub.
thanks_goodbye	ok fine thank u doctor machine
repeat	what did you set in the end?
repeat	so it took, did it?
repeat	From what day on is it valid, you said?
repeat	say again what has changed
wait	don't go away, there's a second part, I'm looking for it
wait	one moment before the next thing
out_of_scope	will reception be told or do I have to face them myself
out_of_scope	do I get paid more for that hour, is the question
out_of_scope	What are Dr Ruiz's hours on the same day?
out_of_scope	now set my alarm clock for it
# done block_time
set_availability	no wait, open it again, the wedding's off
set_availability	I'm in after all on the Friday, people can have me
set_availability	you have closed too much. from 3 o clock they can come
block_time	Make it the Thursday.
block_time	the whole week actually, why be mean
block_time	and the same again in Febuary, the second round of exams
block_time	till 5 not till 4, sorry, the dean talks long
view_schedule	and who was in there that now isn't?
view_schedule	what is left of my Wednesday after that
view_schedule	any clashes?
message_patient	somebody had better tell poor Cathal, he'd the ten o'clock
message_patient	please write to Frau Oyelaran she must choose other day, I am away
patient_history	before I go, did Winnie Abara's chest film come back clear
add_prescription	so that she lasts till I am back, give Mrs Popova another month of her apixaban, 5 mg twice
urgent_patients	anything hanging over me I should see to before I'm gone?
thanks_goodbye	Lovely. Wild horses and so on. Cheerio.
thanks_goodbye	no that is all for today, god bless
repeat	Which days did you take out?
repeat	did that one stick
repeat	the dates once more, I have to tell them my husband
repeat	sorry what have you closed just now, i clicked away
wait	hold there, I may want the Monday as well, I'm asking
wait	wait small, wife is checking the ticket
out_of_scope	can you set an out of office on my email as well
out_of_scope	who's minding the shop while I'm off?
out_of_scope	recommend me a restaurant in Porto then
out_of_scope	is my leave approved by management with this or must i fill the form
# done add_prescription
add_prescription	no wait, make that the 25
add_prescription	ah, capsules. He can't abide a tablet.
add_prescription	and her sister the same
add_prescription	it should be for 3 months, one month is not sufficient
add_prescription	something for the stomach with it, omeprazole 20
discontinue_prescription	take it back, take it back, she's penicillin allergic
discontinue_prescription	Now the old one can go, the atenolol.
discontinue_prescription	i gave it wrong man. stop it in his name
patient_history	what else is she on, now that I've done it?
patient_history	any previous reaction with him? let me see
message_patient	let him know it's waiting at the chemist's
message_patient	write to her how she must take: empty stomach, half hour before the breakfast
add_diagnosis	I suppose that needs a reason on the record. Put reflux.
view_schedule	next victim?
view_schedule	when does he come for control
block_time	that took ages, give me fifteen minutes with no one after quarter to
thanks_goodbye	ta very much
repeat	how many a day did you put?
repeat	to whom did that go, tell me it was the right Kelly
repeat	has it gone through or is it hanging
repeat	Please tell me once more the dose you have entered
wait	Stay a moment, I've a feeling I've forgotten something.
wait	wait im checking with pharmacist
out_of_scope	how soon would one expect that to work
out_of_scope	print it in duplicate
out_of_scope	can she have a glass of wine with it at Christmas?
out_of_scope	which brand is this in Brasil, you know?
# done discontinue_prescription
add_prescription	oh Lord, wrong one. Put her back on it.
add_prescription	in place of that, sertraline 50
add_prescription	restart pls, family says he was fine with it
add_prescription	and give him the lower one, 1.25
discontinue_prescription	the gel too
discontinue_prescription	while the scissors are out, the vitamin D can go as well
discontinue_prescription	hers also, they're a matching pair
patient_history	what's he left with?
patient_history	since when had she been swallowing it
message_patient	Now tell him so he doesn't go on taking them out of habit.
message_patient	inform the daughter pls, she is filling the pill box
add_diagnosis	record that as statin intolerance, or some young buck will start it again
view_schedule	Is she in the diary for a check after this?
acknowledge_alert	so then the alert for the bleeding is also done, take it as mine
view_patients	who else is on my list, give me the whole crowd
set_availability	right, next, I can start at 8.15 on Thursdays
thanks_goodbye	Thank you kindly, that has been worrying me.
repeat	which one went, the 10 or the 20?
repeat	is it off, yes or no
repeat	I didn't hear. You stopped what, from who?
repeat	tell me again what you've done there, I wasn't fully listening
wait	hmm let me see whether I need to replace it
wait	hang on now till I ask him
out_of_scope	does the chemist get a notice of that?
out_of_scope	how many days till it's out of her system, give or take
out_of_scope	and what do the Scandinavians do in such a case
out_of_scope	he wants money back for the unopened box lol, how
# done add_diagnosis
add_diagnosis	No, that's his twin. Move it over to Declan.
add_diagnosis	left, not right, sorry
add_diagnosis	and fatty liver, since we're being honest
add_diagnosis	it should say suspected. the marker is not yet back
add_diagnosis	please delete this again, she has only a cold
add_prescription	so, allopurinol 100 then
add_prescription	usual treatment for it, doxy 100 bd seven days
patient_history	let me see the whole list now
patient_history	Anything in the family?
message_patient	break it to her in a kind line or two
discontinue_prescription	in which case the inhaler's pointless, pull it
view_schedule	that's taken the wind out of me. who's next
view_patients	how many have i with this illness on my panel
block_time	double up her next slot, nobody in the one behind it, we'll need to talk
set_availability	ok. now tuesday i am there from 13 h, not 14
urgent_patients	And the alarms? Who is burning?
thanks_goodbye	grand job, I'm away home
repeat	how did you word that?
repeat	went into whose file please
repeat	was that saved
repeat	did you put it as probable or as certain
wait	leave that screen up a second
wait	just a moment pls, she is asking me what it means
out_of_scope	refer him to the Mater for it, would you
out_of_scope	is it notifiable to the health authority?
out_of_scope	what's the five year survival these days
out_of_scope	any good leaflet on it for a farmer who doesn't read
# done acknowledge_alert
acknowledge_alert	and the other one, I've rung him as well
acknowledge_alert	Oops. Wrong lady. I meant Mrs Achterberg's.
acknowledge_alert	also the third
acknowledge_alert	undo pls, i have not seen that patient, only i was scrolling
urgent_patients	what's still screaming?
urgent_patients	and now is it empty
patient_history	Show me what led up to it, his last few potassiums.
patient_history	she is on which tablets, this woman
message_patient	get him in here for a repeat, say today
discontinue_prescription	and off with the culprit, the co-trimoxazole
add_prescription	calcium resonium for him, 15 g three times a day
add_diagnosis	it is AKI, put it down so
block_time	clear me the half hour at noon so I can deal with her
view_schedule	Now, who's been sitting out there since nine?
view_patients	remind me who's on my books in that nursing home
thanks_goodbye	Much obliged. Back to the coalface.
thanks_goodbye	danke, until tomorrow
repeat	which one did you tick?
repeat	what was written in it again, before it is gone
repeat	you marked it, ya?
repeat	sorry, under whose name did that go down
wait	stay with me, more to come once I've rung the ward
wait	hmm, let me just make sure of that
out_of_scope	order a repeat U and E for four o'clock
out_of_scope	can I claim the phone call as an emergency item
out_of_scope	who sees that I did it, the boss?
out_of_scope	Tell the lab their courier drives like my grandmother.
# done message_patient
message_patient	drat, I forgot the fasting. Send that after it.
message_patient	same to his wife
message_patient	no it was for the other Mohamed, please correct with apology
message_patient	Now one to young Tadhg, that his mono test was positive and no rugby.
message_patient	and write again if she doesn't answer till evening
view_schedule	have I a slot if he says yes?
view_schedule	right, what's left of the afternoon
patient_history	What was the ferritin I just called fine?
patient_history	pull up her notes in case she rings me back in tears
block_time	keep the five o'clock empty then, that's when she'll come roaring in
set_availability	ok now open 6 pm for me on wednesday since i promised to him
add_prescription	I've told her it would be there, so: cetirizine 10 nightly, thirty of them
discontinue_prescription	and officially stop it too on his chart, the warfarin
add_diagnosis	what I told him should be also in the record: vitamin B12 deficiency
acknowledge_alert	so that's her alert dealt with, close it off
urgent_patients	Any fires?
thanks_goodbye	Bless you. That's the lot.
repeat	that went off, did it?
repeat	what did I say in the end, the long version or the short
repeat	to which number or which person has it gone
repeat	once more the text, I want it hear
wait	wait there, I'm thinking who else wants telling
wait	not finished! give me a moment
out_of_scope	will it tell me when she's read it, with the blue ticks?
out_of_scope	now write one to my landlord about the boiler
out_of_scope	and a copy to the coroner, fax preferably
out_of_scope	how does one spell Llanfairpwll, she'll be offended
# dropped set_availability
set_availability	Oh all right, open it. My conscience won.
set_availability	wait i changed, put it but only up to 11
set_availability	no no, it was the Saturday I didn't want. The Monday you can have.
set_availability	then at least the earlier start
block_time	Quite the reverse, in fact: shut the afternoon altogether.
block_time	instead make me unavaillable from the 5th, I go for umrah
view_schedule	fine. who've I got then, under the old regime
view_schedule	let me see first how tight this week is
patient_history	so, to work: Aoibhinn Reddy, when was her last depo
message_patient	In that case someone must disappoint Mr Vasquez-Hill, he was hoping for an evening.
urgent_patients	anything nasty overnight?
add_prescription	k. lactulose 15 ml bd for mama Ngozi
view_patients	which of my people haven't been seen, give me the list at least
thanks_goodbye	sorry for the runaround, thanks all the same
wait	let me mull on it, don't put the lid on yet
wait	hmm, one sec
repeat	So what stands now? The old hours?
repeat	what was it i had asked for?
repeat	you changed nothing, is it?
out_of_scope	would a job-share be any easier on the knees, do you think
out_of_scope	what hours does Dr Penhaligon get away with?
out_of_scope	pls tell manager i am overworked
out_of_scope	how much is overtime per hour for associate doctors
# dropped block_time
block_time	ah go on, do take it out, the boss is in good form
block_time	ok only the morning then
block_time	The other week, perhaps? The one with the bank holiday.
block_time	visa came!!! do it as before
set_availability	since I'm stuck here anyway, throw in another hour at the end
set_availability	then i can rather work long on that day, till 20 h
view_schedule	And whom do I have the pleasure of seeing that day instead?
view_schedule	am i full then
message_patient	tell Fiachra he may keep his slot so
patient_history	okay no holiday, only work. Mr. Brandão, his PSA in time
acknowledge_alert	I might as well be useful: that calcium alert, put me down for it.
discontinue_prescription	next: Hildegard Emmerich gets no more pantoprazole
view_patients	how many did you say are under me? find me the newest
thanks_goodbye	no harm done, cheers now
wait	stay there, I'm asking the wife a second time
wait	I'm still not decided, give me a little
repeat	what was the date I had wanted off?
repeat	and is my day still open, i did not break anything?
repeat	Say that again. Nothing was closed?
out_of_scope	can I get the fare back from Ryanair, I wonder
out_of_scope	who got that week instead of me, is it Ferguson again
out_of_scope	i am so tired you dont know
out_of_scope	how do I appeal a refused leave application
# dropped add_prescription
add_prescription	hm, a small dose couldn't hurt. Do it at half.
add_prescription	azithro then, if the other's a problem
add_prescription	mother has convinced me. same as you had it
add_prescription	paracetamol at least, let her not go empty handed
discontinue_prescription	in fact she's on too much already, take the tramadol off
discontinue_prescription	better to remove something than add. stop his cinnarizine
patient_history	what do the allergies say, exactly?
patient_history	did anything work for her before
message_patient	let her know she won't need a thing from the chemist
add_diagnosis	but write it on the record as a viral URTI, for the next fella
view_schedule	okay who's the next one
block_time	I need ten minutes to myself after that. Nobody at 12.10.
urgent_patients	any alarm meanwhile
thanks_goodbye	you saved me there. thank you
wait	give me a minute, I might go with something else
wait	she is arguing with me, wait
repeat	what was it I nearly gave him?
repeat	So no medicine has been ordered, correct?
repeat	how was the dose which we had, i want to note it for myself
out_of_scope	what's a decent alternative in penicillin allergy?
out_of_scope	Refer her to the pain clinic, then.
out_of_scope	is honey really better than codeine linctus? there was a paper
out_of_scope	they will write bad google review of me because no antibiotic
# dropped discontinue_prescription
discontinue_prescription	no, hang it, it must go. Take her off.
discontinue_prescription	stop the other one instead
discontinue_prescription	cardiology says yes we can, so go on and remove
discontinue_prescription	Then only the night dose off, that's a fair bargain
add_prescription	as she's staying on it, renew it, sixty tablets
add_prescription	rather increase him to 40 then
patient_history	let's have a look at her INRs then
patient_history	Who put him on it at all?
message_patient	say to her she should carry on just as she is
view_schedule	when do I next have him in, we'll argue about it then
add_diagnosis	put osteoporosis down, so everyone sees why she keeps it
view_patients	which other old ladies do I have, names only
acknowledge_alert	alert about his kidney i have read it though, sign it for me
thanks_goodbye	Good. Least said. Night night.
wait	let me think that one through again, leave it on the table
wait	wait, rheumatologist just answers me
repeat	she's still on it, so?
repeat	which tablet had we been talking of
repeat	pls what happened, is it stopped or not stopped
out_of_scope	what would a geriatrician say, do you suppose
out_of_scope	how long may one safely stay on bisphosphonates
out_of_scope	ask the pharmacist to do a full review of her lot
out_of_scope	is there somewhere the deprescribing course with CME points
# dropped add_diagnosis
add_diagnosis	the scan's in. Put it back, it is what I said.
add_diagnosis	as "query" then, nothing more
add_diagnosis	no but the anaemia is certain, this you can write
add_diagnosis	call it tiredness, and we'll all go home
patient_history	What have we got on him already, then?
patient_history	show me her past bloods again before I make a fool of myself
message_patient	tell him we don't know yet and I'll be in touch
add_prescription	treat it anyway i say, pred 30 for five days
view_schedule	is she in again before the month is out?
block_time	I'm going to sit down with her people on Thursday at four, put nobody there
urgent_patients	ok leave it. what is critical
view_patients	who all is in my list with name Krishnan, may be i was in wrong file
discontinue_prescription	so the carbimazole was for nothing. have it stopped
thanks_goodbye	right so, thanks a million
wait	hold the line, the report's just coming through
wait	um. let me see what he say
repeat	What did I want to call it?
repeat	nothing's on the file, am I right?
repeat	sorry which patient had this been
out_of_scope	book her a CT then and we'll know
out_of_scope	what else gives a picture like that?
out_of_scope	is the criteria changed in 2023, somebody told me at congress
out_of_scope	can i ask dr. Weidenfeld for second opinion here
# dropped acknowledge_alert
acknowledge_alert	I've got him now, he picked up. You may tick it.
acknowledge_alert	the glucose one then, that I do know about
acknowledge_alert	ok now i saw the ecg. take it
urgent_patients	so what's on the board still
urgent_patients	Read me the worst of them.
patient_history	What's her usual haemoglobin?
patient_history	he is having pacemaker or not, check
message_patient	I can't raise her by phone, so put it to her in writing: go to casualty for a blood test
discontinue_prescription	not ticking but stop his lithium at once please
view_schedule	where would he fit in today?
view_patients	is she really one of ours? look her up among mine
block_time	drop everything from two to three, I'm driving out to her
add_diagnosis	note for him: hyponatraemia, moderate
thanks_goodbye	fair enough, thanks, talk later
wait	don't wander off, I'm still trying his mobile
wait	let me see it with my own eyes first
repeat	it's still open, that's what you're telling me?
repeat	which one was that, the name please
repeat	what have i just refused? my student pressed
out_of_scope	ring the out-of-hours lot and ask what they did
out_of_scope	whose fault is it if nobody ticks it
out_of_scope	give that to the registrar, he likes them
out_of_scope	is potassium 5.6 even worth getting up for? in general I mean
# dropped message_patient
message_patient	oh send it, he's left and his phone's the only way to reach him
message_patient	let me start over, to Ludmila: come Tuesday, bring a sample
message_patient	not to her but to the husband you can send it
message_patient	Softer then. Say the result is fine, and leave out the lecture.
view_schedule	I'll tell him to his face. When is he due?
view_schedule	she comes today? what hour
patient_history	Let me check what the letter from ENT said before I write a word.
add_prescription	I'll let the medicine do the talking, nystatin drops for the baby, 1 ml four times
block_time	I'd rather phone. Give me a clear quarter of an hour at one.
add_diagnosis	but in the file it must stand: alcohol dependence
urgent_patients	whatever. emergencies?
set_availability	and should he ask: from now on I'm there on Mondays till seven, enter that
view_patients	who is the other Sunita on my list, maybe i am mixing
thanks_goodbye	Wiser that way. Thank you, good evening.
wait	I may send it yet. Let me cool off.
wait	wait wait i m thinking better words
repeat	it never left the building, did it?
repeat	read me again that text i had
repeat	to whom was I being so rude?
out_of_scope	dial his number for me instead
out_of_scope	How do other doctors give bad news in writing?
out_of_scope	can you tweet it, the whole parish needs to hear
out_of_scope	i write her on my private whatsapp, is it against GDPR
# told view_schedule
view_schedule	and Friday?
view_schedule	is that all of them?
view_schedule	only the ones after lunch
view_schedule	and the day after that, is it as bad
patient_history	the ten fifteen, what's he coming with, what's in his notes
patient_history	Who's this Fitzwilliam-Nair when she's at home? Meds and so on.
patient_history	the last one. allergies?
block_time	take the gap there and keep it a gap
block_time	whatever is empty still on that day, close it
set_availability	There's room for one more at the end, let it be bookable.
set_availability	why so few, open me also from 4 to 6 then
message_patient	the twelve o'clock should be told to bring a urine sample
message_patient	write the first one that i am 20 min late
view_patients	those are only today's. I meant the whole flock, the panel.
add_prescription	number four is only here for her pill, renew her microgynon now and spare us both
urgent_patients	which of these is the most sick? any alert for them
thanks_goodbye	Right. Into the valley of death. Thanks.
repeat	again, slower
repeat	who did you say was at half two?
repeat	one time more please, with only the times
wait	hold it there while I copy that on my hand
wait	a moment, kettle
out_of_scope	and Dr Achebe's, is it as long as mine?
out_of_scope	print that and stick it on my door
out_of_scope	who on earth makes these lists
out_of_scope	at what time does canteen stop with the biryani
discontinue_prescription	third one down, Mr Jalloh: the prednisolone's run its course, finish it
# told view_patients
patient_history	the second one, what's she on?
patient_history	open him
patient_history	Ah, Philomena. How's the HbA1c behaving?
patient_history	same name, but which has the stent? read me the problems of the older
view_patients	and the women?
view_patients	is there not a Yamada on that?
view_patients	go on, there must be more than ten
view_patients	sort by the age pls, oldest up
message_patient	the one at the bottom, ask her is she still alive and would she come in
message_patient	good, to this Ferreira then: his vaccine has arrived
add_diagnosis	the first should have asthma with her name, enter it
view_schedule	which of these are coming today
view_schedule	when's the last fella booked for?
urgent_patients	and who among them is in a bad way
acknowledge_alert	that's the one with the alert, I've spoken to her, tick
add_prescription	him. Tamsulosin 400, nightly.
discontinue_prescription	yes this Bhaskar, stop his glimepiride, he had hypo
set_availability	that many! I'd better do Wednesday afternoons again, two till five
thanks_goodbye	found her, thank you so much
repeat	how many was that?
repeat	the name before the last, I couldnt read, tell again
repeat	Once more from the top, if it's no trouble
wait	let me run my finger down it
wait	pls wait i search with my eyes
out_of_scope	and the ones who've left me for Dr Templeton, who are they?
out_of_scope	take off that man and give to other doctor, he is rude
out_of_scope	export it to a spreadsheet for me
out_of_scope	what do they bring in by capitation, the whole bunch
# told patient_history
patient_history	and before that?
patient_history	hers too
patient_history	anything about the liver in there
patient_history	who prescribed him the second?
patient_history	so it went up or down compared with June?
discontinue_prescription	third one's got to go
discontinue_prescription	two antiplatelets, at her age. Lose the clopidogrel.
add_prescription	no statin? then atorva 20 at night for him
add_prescription	double the first
add_prescription	the last one has run out, same again for a month
add_diagnosis	nobody wrote the obvious: obesity. Put that down.
add_diagnosis	twice above 48, so she is diabetic, document it
message_patient	that is all perfectly normal, tell her so
message_patient	he's overdue his bloods, drop him a nudge
view_schedule	and when is he with me again
acknowledge_alert	right, now I've seen the number the alert can be put down to me
view_patients	that isn't the Ekström I meant. How many of them do I look after?
urgent_patients	is that why she's flagged? what does the alert say
block_time	I need to chew on that, twenty minutes without a soul before she comes at three
repeat	what was the creatinine you said?
repeat	the third again, and the dose
repeat	sorry, wind that back, I was looking for my pen
wait	let me take that in
wait	stay on this page, I'm ringing the son
out_of_scope	would that explain the itching, generally speaking?
out_of_scope	and his wife? she is with dr. Sørensen, what has she
out_of_scope	send that over to the eye hospital
out_of_scope	what's a normal for that in pregnancy
thanks_goodbye	ok that is what i needed, thanks
# told urgent_patients
acknowledge_alert	I'll take the second
acknowledge_alert	the first is old hat, rang her at seven
acknowledge_alert	leave the last one up; the others are looked after, mark them
acknowledge_alert	that fellow is already admitted. clear him
acknowledge_alert	Mine, thanks.
patient_history	Which drugs is the first one on?
patient_history	and what was it last week, his
patient_history	background of the second please, any heart disease?
message_patient	get her to come up here this afternoon, a line to her phone
message_patient	say to the last one he shall stop the potassium tablets and drink
discontinue_prescription	off with the ACE in that first one
add_prescription	sando-K for the low one, two tabs three times daily
block_time	free up eleven for her, nobody else in it
view_schedule	can I fit him in anywhere before noon?
view_schedule	are any of those booked with me today as it is
urgent_patients	only those from today
urgent_patients	that it? nothing from the night?
add_diagnosis	the platelet lady: that's ITP, have it on her list
view_patients	this Okafor is mine? i dont see him in my list, check
repeat	what was the last one again?
repeat	name and number once more, I'm writing with a lipstick
repeat	sorry, how high?
wait	let me get to a proper screen, hold them there
wait	ok ok i am coming, one patient is on the couch
out_of_scope	why is it always me? can't Dr Halloran have a few
out_of_scope	ask the neighbours whether the first one is at home
out_of_scope	from which value on is this considered critical
out_of_scope	it is the lab who mixes the tubes, complain for me
thanks_goodbye	all quiet, then. Thank heavens and thank you.
# idle
greeting	morning, me again
help	what else do you do besides telling me off?
help	so which commands you understand
view_schedule	Who've I got?
view_schedule	tomorrow is how, heavy?
set_availability	From next month I'd like my Mondays to begin at ten, civilised hours.
set_availability	i can do sundays also now, 10 to 1
block_time	My knee is being replaced on the 8th. You'd better do without me for six weeks.
block_time	no one at 4 today please, school play
view_patients	is a Mrs Pettigrew-Singh one of mine these days?
view_patients	how big has my list got
patient_history	Did old Mr Wojcik's colonoscopy ever come back?
add_prescription	trimethoprim 200 bd three days for Agnieszka at the bakery, Agnieszka Duda
discontinue_prescription	Bolaji Thompson no longer requires the insulin glargine
add_diagnosis	Now for the record, Noelle Brophy has coeliac disease, the biopsy says so
acknowledge_alert	The low sugar in Mr Hosseini, I was there myself with the biscuit. You can mark that as handled.
urgent_patients	did anything catch fire while I was at lunch
message_patient	could you let Jacinta Lobo know the swab was negative
wait	hang on, I'd something to ask you and it's gone
wait	give me a sec before we start
wait	not yet, my tea is hot
repeat	where were we?
repeat	what did you say before that
repeat	I went out for a patient, tell me the last thing again
out_of_scope	is it true you'll have my job by spring?
out_of_scope	who won the hurling
out_of_scope	What is the wifi code of the seminar room
out_of_scope	remind me at five to buy nappies
thanks_goodbye	nothing more, thanks, go and rest yourself
thanks_goodbye	Tschüss and thanks
`;
