/** Sentences of our own. */
export const doctorFollowUps5 = `
# asked acknowledge_alert
go_on	the older one
go_on	Not Samuel's. Hers.
go_on	mine
go_on	whichever is chest pain
go_on	number two, leave one alone
go_on	okoye
go_on	all three, I was in the room with them
go_on	note: seen at bedside, stable
deny	none, not one of them
deny	leave all of them open
deny	let the on-call do that, forget it
wait	lemme see if she's breathing ok first
wait	I'm on the other line with him, don't go
wait	don't know yet which is mine
repeat	which alerts did you say there were
repeat	what's left to answer?
urgent_patients	show them to me with the times
urgent_patients	I can't tell from names, what are teh allerts about?
message_patient	not yet, write to Walter and ask where he is
patient_history	has Brandt had a heart attack before?
out_of_scope	why do I get Marsh's alerts
# asked add_diagnosis
go_on	eczema, not psoriasis
go_on	Okoro
go_on	the unspecified one
go_on	I'd say chronic
go_on	tinea pedis, sorry for the latin
go_on	K21 without esophagitis
go_on	not Ellis the father, Jordan
go_on	moderate
go_on	confirmed, not suspected
go_on	none of your three, it's a migraine with aura
go_on	depresion
go_on	left. No I mean her left, so left.
go_on	the girl before lunch, Priya
deny	no code fits, let it go
deny	nothing, she's perfectly healthy, cancel that
deny	I'll dictate it later, drop it
wait	differential's still open, leave it there
wait	i'm looking at the slide
wait	Good question. Bob, would you call that severe?
wait	wait, not the patient I thought
repeat	you want the code or the name?
repeat	What did you ask me just now
repeat	cuáles eran las opciones?
add_prescription	diagnosis can wait; get him prednisolon 30 mg for 5 days
patient_history	which diagnosis does she cary already
patient_history	what was it that Marsh wrote about his skin last time?
discontinue_prescription	no diagnosis, I meant remvoe the alopurinol from his drugs
view_patients	give me my patients' names so I spell it right
out_of_scope	is long covid in icd-10 at all
out_of_scope	you don't know what scabies is?? come on
# asked add_prescription
go_on	twice, not three times
go_on	the cheaper one
go_on	Delgado, not the other Maria
go_on	None of these, I mean 2.5 mg
go_on	500
go_on	bedtime
go_on	hers, Samantha's
go_on	amox
go_on	you choose... no, seriously, seven days
go_on	not tablets, syrup
go_on	I don't care about the brand, generic
go_on	as long as he's on the steroid, so a month
go_on	the first. no, second
go_on	the man I just had in here, Brandt
go_on	whatever I gave Samuel, 20
go_on	lowest there is
go_on	is the second one the sugar free kind?
go_on	every other day, and no, that's not a typo
go_on	una al día
go_on	wiht meals, three times
go_on	same as on the list but the lower one
deny	none. Don't prescribe anything
deny	it's not worth it, forget the script
deny	no dose, no drug, we'll wait and see. cancel
deny	Oh never mind, Raman already did it
wait	good question, let me look it up
wait	Depends on her weight. Marie, what did the scale say?
wait	I know this... don't tell me
wait	can you keep that open, I'm getting the BNF
wait	um
wait	phone, sorry
wait	not sure whether 5 or 10 yet
repeat	what do u need from me agian?
repeat	sorry what was the question
repeat	which options did you give
repeat	what have you got so far
patient_history	what dose did she have in the spring?
patient_history	What's his weight in the file? And his creatinine?
patient_history	any alergies on file
discontinue_prescription	fisrt take her off the old one
discontinue_prescription	Not adding. He has to come off clopidogrel, that's all I wanted.
add_diagnosis	never mind the dose for now, put gout on his problem list first
message_patient	don't ask me, ask her — send her a message asking what strength she has at home
view_patients	who have I even got on my list, I can't think of the surname
view_schedule	remind me who was in at ten, that's the one I mean... what's my schedule
out_of_scope	how come you don't know the usual dose
out_of_scope	is 40 mg too much for a kid of nine
out_of_scope	you ask more than my students do
# asked block_time
go_on	not the whole day, two till four
go_on	mine's the 14th
go_on	lunch
go_on	from when I leave, so 5
go_on	Friday, and I don't mean tomorrow
go_on	whole week I'm afraid
go_on	conference, not holiday
go_on	until further notice would be nice but until 6 will do
go_on	half nine to tne
go_on	the later one
go_on	mañana por la tarde
go_on	Thursday's out, so Wednesday
deny	no time at all, they cancelled the meeting
deny	leave it, I'll come in
deny	forget blocking
wait	depends on the train, I'm checking
wait	let me ask Sue when the audit is. Sue?
wait	ehm either 3 or 4
repeat	did you ask for the day or the hour?
repeat	what's missing
view_schedule	waht have I got on either of those days
view_schedule	am I free thursday though?
set_availability	instead of that just make my Thursdays end at noon from now on
message_patient	tell Priya I might be late, the rest later
out_of_scope	do I need to tell HR about this
out_of_scope	no idea why meetings must be at 8 in the morning
# asked discontinue_prescription
go_on	the blue one lol. the warfarin
go_on	all but the insulin
go_on	bleeding
go_on	cause she's pregnant, not cause of side effects
go_on	that, but not the other
go_on	Not lisinopril, the one under it.
go_on	Shah
go_on	he finished it
go_on	both of his inhalers? no, just the salbutamol
go_on	reason: no longer needed I guess
go_on	metforman
go_on	third from the top
go_on	does the list have the old one on it as well? that one
deny	none of them, keep them all
deny	I don't want to stop anything after seeing this
deny	don't bother
wait	let me ask her which one makes her dizzy
wait	hmm could be either
wait	Hold on. Samantha, was it the white one or the pink one?
wait	I don't want to pick before I've spoken to Nwosu
repeat	say the list again
repeat	what are you asking, which patient or which drug?
repeat	the choices were?
add_prescription	none stopped. add omeprazol 20 dialy to protect her stomach
patient_history	who started him on these and when? show me his record
patient_history	what are the indications in her chart?
message_patient	I can't decide that without him, text him to ring in
block_time	none for now. my 4 o'clock slot, keep it blocked please
urgent_patients	that red dot, is someone in trouble?
out_of_scope	why do people end up on eleven drugs
out_of_scope	is there a generic for the third one
# asked message_patient
go_on	that he shoud NOT come in fastng
go_on	her, not the mother
go_on	Say I'm sorry.
go_on	your results aren't back, that's it
go_on	Jordan
go_on	to both Samantha and Samuel
go_on	tell him: stop the tablets and call me
go_on	don't stop the tablets. That's the text.
go_on	"could you come at 3 instead?"
go_on	'please book an appointment with the front desk'
go_on	what I told Priya, same
go_on	pls bring ur inhaler
go_on	'I have looked at your x-ray and nothing is broken'
go_on	dile que todo salió bien
deny	nothing, I won't write
deny	nobody. forget the message
deny	No need, he's just walked in
wait	let me find the right words
wait	how do I put this nicely... hmm
wait	wait, wife's calling
wait	I'll want to see the report first
repeat	to whom did you say this goes?
repeat	was there a question?
add_prescription	no text. Start her on ferous sulfate 200 mg twice daily, that's quicker
discontinue_prescription	I shouldn't be writing, I should be stoping that rampiril. Stop it please
patient_history	what did her last labs show? then I'll write
urgent_patients	is that the same Walter who's on the alert list?
view_schedule	wehns he booked with me
out_of_scope	how long may a message be
out_of_scope	can I attach a video
# asked set_availability
go_on	weekdays but not Wednesday
go_on	8 to whenever... 4
go_on	same as last year's, mon to thu 9-3
go_on	quarter of an hour each
go_on	no saturdays god no. Mon and Tue.
go_on	the same every day
go_on	afternoons only
go_on	til 17h
go_on	not before nine. nine to one.
deny	don't change them after all
deny	leave it like it was
deny	nah not doing clinic there, cancel
wait	need to talk to my practice manager
wait	let me think, when do the kids have swimming
wait	both sound bad, give me a sec
repeat	what did you want to know?
repeat	which days have you got down so far
block_time	no regular hours, it's only the 3rd I'm away, all day
view_schedule	how full are my teusdays
view_patients	how many poeple am I looking after?
out_of_scope	what hours does Ortega keep
out_of_scope	can I work from home
# done acknowledge_alert
acknowledge_alert	the other one too
acknowledge_alert	and hers
acknowledge_alert	Same for Walter's, I saw him
urgent_patients	so what's left?
urgent_patients	is that the lot?
urgent_patients	anyone else?
urgent_patients	no more reds?
urgent_patients	quién falta
message_patient	now tell him I'm coming
message_patient	she should hear from me, say: I've seen your alert, sit donw, ill ring
patient_history	give me the background on her
patient_history	his meds?
add_prescription	right, GTN spray, one puff as needed for him
discontinue_prescription	it was the digoxin. Stop it.
add_diagnosis	and put it in as panic attack, it was nothing cardiac
block_time	I need the next hour for him, clear... I mean block it
view_schedule	what did I have at this time? who am I keeping waiting
wait	hold on I'm with him
wait	give me a minute to breathe
repeat	wich one did you acknowlege?
repeat	what did it say, that alert
repeat	Did you take note of my comment?
repeat	It's gone from the list, is it?
thanks_goodbye	thanks, running
confirm	yes good
out_of_scope	false alarm, thank god
out_of_scope	I didn't want to be the one doing that
out_of_scope	who else got paged
out_of_scope	he does this every full moon
# done add_diagnosis
add_diagnosis	No, type 1! Correct that.
add_diagnosis	same thing for her brother Samuel
add_diagnosis	and obesity while you're there
add_diagnosis	should be on the right side not left
add_diagnosis	hers as well, Priya has the same rash
add_diagnosis	wrong code, L40 it should be
add_prescription	so she'll need an inhaler, salbutamol two puffs as needed
add_prescription	and treat it: doxycycline 100 bid for 10 days
add_prescription	what goes with that is levothyroxin 50 in the mornign
discontinue_prescription	and with that she mustn't have the beta blocker, end it
patient_history	let me see if it's on his list
patient_history	had she had epsiodes before
patient_history	what else does Delgado have
message_patient	explain it to him in a message: nothing dangerous, we'll recheck in June
message_patient	she has a right to know, send her the name of it
view_schedule	next patient?
view_schedule	who've I got after this
view_patients	wich others do i look after
urgent_patients	check alerts
set_availability	with all these eczema kids I need longer days, make mine 8 to 6
wait	hold it there, I'm rereading
wait	no don't go on yet, hm
wait	I may have to change that, asking Whitfield
repeat	waht code did taht get?
repeat	where did that go, Samuel's chart or Samantha's?
repeat	has it ben saved
repeat	how did you phrase it
thanks_goodbye	perfecto, gracias
thanks_goodbye	that'll be all, thanks
deny	no
deny	no that's it
out_of_scope	poor thing
out_of_scope	is that reportable to public health
out_of_scope	I knew it from the moment she walked in
out_of_scope	what's the prognosis these days
out_of_scope	bet Baxter would've called it something else
# done add_prescription
add_prescription	twice daily I said, not once, fix that
add_prescription	10 not 5, sorry
add_prescription	hers too
add_prescription	same for him, Samuel I mean
add_prescription	and a nasal spray, mometasone, one puff each side
add_prescription	now the other one, the vitamin D
add_prescription	oh I forgot the duration, two weeks
add_prescription	Not enough. Make it 30 tablets' worth, a month.
add_prescription	and something for the nausea, ondansteron 4 mg
add_prescription	y también paracetamol 1 g cada 8 horas
add_prescription	that should have been Maria's, give it to her
discontinue_prescription	no wait take that back off
discontinue_prescription	and the old one has to go
discontinue_prescription	wrong patient!! stop that one
discontinue_prescription	so now the ramipril can stop
discontinue_prescription	She's just told me she's allergic. Off with it.
discontinue_prescription	then she doesn't need the ibuprofn any more
add_diagnosis	and why she's getting it: put down sinusitus
add_diagnosis	The diagnosis to go with it isn't there yet, iron deficiency.
message_patient	let her konw its at the pharmcy
message_patient	tell him not to take it with grapefruit
message_patient	could somebody tell Samantha? Well, you could. Write that it's ready.
patient_history	what's he on now all in all?
patient_history	does that make five or six drugs for her
patient_history	hers?  what's Samantha on
view_schedule	who's next
view_schedule	right, and now? whos wating at 2?
urgent_patients	any fires?
urgent_patients	nobody critical I hope?
acknowledge_alert	now close his alret too
block_time	That took ages. Give me the next half hour off the calendar.
view_patients	how many of mine are left... on my panel I mean
wait	hagn on im not done with her
wait	Don't close that yet, thinking whether she needs anything else
wait	one sec before the next thing
repeat	did it go through?
repeat	What dose did you save in the end?
repeat	so it's in? really?
repeat	you put that for Ellis, right?
repeat	what did you just do
repeat	I wasn't looking, was that daily or twice daily
thanks_goodbye	great, that's all
thanks_goodbye	ta, no more for now
confirm	yes
deny	nothing else no
out_of_scope	hope it helps her
out_of_scope	That's the third antibiotic this week in this building
out_of_scope	does it come in a liquid as well
out_of_scope	when will the pharmacy have it
out_of_scope	I didn't ask you to do anything else, relax
out_of_scope	Karen, his script's done, he can go
out_of_scope	will her insurance kick up a fuss
# done block_time
block_time	should've been thursday
block_time	and the day after
block_time	no, until 4. Change it.
block_time	same next week
block_time	Two huors wasnt enough, take three
block_time	that's wrong, I meant the 21st, not the 12th
block_time	y el viernes igual
set_availability	now my usual hours, those should start at 10 from now on
set_availability	while you're at it no more regular clinics on Wednesdays
view_schedule	so what's still standing that day
view_schedule	does taht leave me anythign free on Friday
view_schedule	was anyone booked then
view_schedule	then how does my week look
message_patient	the ones I can't see, well, Maria, tell her I'm away
message_patient	write Brandt he'll have to come another day
view_patients	which patients are mine, I'll need to call a few
urgent_patients	and before I leave: alerts?
add_prescription	last thing, Delgado's metformin 850 again, twice a day
patient_history	open Okoye for me please
acknowledge_alert	take Ellis's alert off, I've dealt with it
wait	mm, not sure that was right, let me check my diary
wait	one moment, don't do the next thing
repeat	from when did you block?
repeat	Tell me again what I'm not available for
repeat	is that in the calendar now
repeat	did you say 2 or 3
thanks_goodbye	brilliant, see you Monday
deny	no, nothing more
out_of_scope	finally some peace
out_of_scope	will the patients be told automatically
out_of_scope	my wife will be thrilled
out_of_scope	who covres for me
# done discontinue_prescription
discontinue_prescription	the other one as well
discontinue_prescription	and his
discontinue_prescription	no, the 20 should have gone, not the 40. end the 20
discontinue_prescription	Same again for Walter.
discontinue_prescription	you forgot the patch, that too
add_prescription	hm no, put it back
add_prescription	and instead of it, candesatran 8 mg mornings
add_prescription	I didnt want that stopped! enter it again, 75 mg daily
add_prescription	oops. Wrong drug. Restart it at the same dose
add_diagnosis	note statin intolerance as a diagnosis
add_diagnosis	that cough, put it in as a drug reaction on the problem list
message_patient	tell her not to take any more of it
message_patient	he won't know. inform him
patient_history	what does that leave her with?
patient_history	is he still on anything for pressure then?
patient_history	dime qué más toma
view_schedule	ok wehn do i see him agian
view_schedule	how many to go before lunch
urgent_patients	was that lady on the alerts too? who's on there
block_time	Good. Friday from 1 I'm gone, please mark that
wait	hmm was that wise, let me think
wait	not finished, one moment
wait	wait
repeat	which one did you stop, say that again
repeat	It's really off now?
repeat	and the reason you wrote down was?
repeat	whose list was that on
repeat	you did stop it, didnt you
thanks_goodbye	lovely, cheers
thanks_goodbye	Thanks, nothing further
confirm	yep
out_of_scope	she'll be relieved
out_of_scope	should she have been tapered
out_of_scope	what happens to the refills at the pharmacy
out_of_scope	can't stand that drug
out_of_scope	I stop drugs, others start them, that's the job
# done message_patient
message_patient	and the same to him
message_patient	oh and also that she shuold bring her pil box
message_patient	I forgot to say which day. Tell her Tuesday.
message_patient	no!! That was meant for Samantha. Send it to her as well
message_patient	tell her to ignore that, my mistake
message_patient	hers too, but without the bit on alcohol
message_patient	mándale otro, que no venga en ayunas
add_prescription	so now the script, azithromicyn 500 once daily, 3 days
discontinue_prescription	and as I told him, stop it: the naproxen
add_diagnosis	also put what I wrote her in the chart as a diagnosis, vitiligo
patient_history	his chart please
patient_history	what did we find at her last vist
view_schedule	and who's on next
view_schedule	when was he supposed to come
view_patients	who else is mine
urgent_patients	anyone flagged meanwhile?
acknowledge_alert	I've written to her so her alert can be closed
block_time	I promised her a call at five, keep 5 to 5:30 free from bookings
wait	wait a sec, I want to add... hmm
wait	he's answering, hold on
repeat	What did it say exactly?
repeat	did she get it? I mean, was it sent?
repeat	to who?
repeat	which Maria did that go to
repeat	so it's out
thanks_goodbye	cool, thank you
thanks_goodbye	good, I'm off home
deny	no nothign else
out_of_scope	she'll answer in capitals as always
out_of_scope	has she raed it yet
out_of_scope	let's hope he can read
out_of_scope	No reply needed I think
out_of_scope	what if she doesn't have the app
# done set_availability
set_availability	till 4 not 5
set_availability	and same on Thursdays
set_availability	Put it back to how it was, 9 to 5
set_availability	not Mondays! I said no Mondays
set_availability	the slots shoud be 30 mintues, not 15
set_availability	plus Saturday mornings, sí
block_time	except the 24th, I'm out all that day
block_time	great, but lunch tomorrow I'm not there, block 12 to 2
view_schedule	shwo me the week now
view_schedule	has anyone booked into the new ones yet
view_schedule	anything already in there on tuesday?
message_patient	tell Priya she can come in the evenings now
view_patients	ok now my patients
urgent_patients	alerts please, if there are any
patient_history	Shah's file next
wait	let me double check with the wife before we do more
wait	hmm hmm hmm
repeat	what are my hours now?
repeat	which days did that change?
repeat	Saved or not saved?
thanks_goodbye	ok thx bye
out_of_scope	I'll regret this
out_of_scope	does reception see that right away
out_of_scope	those are long days
out_of_scope	will this clash with my teaching contract
# dropped acknowledge_alert
acknowledge_alert	ok now I've been to see her. do it
acknowledge_alert	the other, Walter
urgent_patients	is it still on the list?
urgent_patients	which ones are open now
message_patient	ask her if the pain's gone
patient_history	Ellis, whats his histroy
repeat	so it's still open, yes?
wait	calling her now, hang on
out_of_scope	nobody ever picks up
# dropped add_diagnosis
add_diagnosis	no put it in after all, as suspected
add_diagnosis	write eczema, then
add_diagnosis	it was meant for Priya
add_prescription	just the cream then, hydrocortison 1% thin layer twice daily
patient_history	¿qué hay ya en su historia?
view_patients	who's on my list today... no, on my list in general
block_time	then the 4:30 to 5, paperwork, block it
repeat	did anything get into her chart?
repeat	which patient was that for
wait	I'll be back to that, give me a second
out_of_scope	you'd make a terrible intern
out_of_scope	el laboratorio tarda siglos
thanks_goodbye	tahnks
# dropped add_prescription
add_prescription	no I've changed my mind again, give it to her, 5 mg
add_prescription	the other one then
add_prescription	let's try that again, with the right patient: Samuel
add_prescription	nystatin instead, four times a day for a week
add_prescription	Hm, shouldn't have dropped it. Go back to it.
discontinue_prescription	and take away what he has too
message_patient	tell him he won't be getting it and why: his kidneys
patient_history	what did she have last winter for it
add_diagnosis	but do put down the diagnosis, otitis
view_schedule	so, next
repeat	nothing's been saved, right?
repeat	What did you drop just now?
wait	let me think what to give instead
thanks_goodbye	thanks anyway
out_of_scope	shell be corss
# dropped block_time
block_time	or Wednesday? yes, Wednesday, same hours
block_time	meeting's back on. do it
set_availability	rather chagne my Thursdays for good, 8 to 12
view_schedule	who's coming then
view_schedule	fine, what's on that day now that I'm in
message_patient	tell Shah I can see her after all
repeat	so my afternoon's open as before?
repeat	which day did we just leave
wait	let me see what my wife says first
out_of_scope	no golf then
out_of_scope	they can't make up their minds in that committee
thanks_goodbye	muchas gracias, adiós
# dropped discontinue_prescription
discontinue_prescription	well, on second thoughts do stop it
discontinue_prescription	not that one, the hydrochlorothiazide is what should go
discontinue_prescription	his, then
add_prescription	then add something for the stomach, pantoprazol 20 mg once a day
patient_history	how long has she ben on it tho
message_patient	write her she can keep taking it
urgent_patients	alerts?
repeat	so he's still on it?
repeat	which one is it I left alone
wait	wait, still reading
out_of_scope	I'm too soft
out_of_scope	Cardiology will shout at me
thanks_goodbye	ok bye
# dropped message_patient
message_patient	send it to Maria at least
message_patient	shorter: call me
message_patient	hmm no it was good as it was, send it
add_prescription	she wants the pill, so: levonorgestrel ethinylestradiol, one daily
discontinue_prescription	I'll tell him in person. But stop the drug, his gliclazide
view_schedule	when do I see her? I'll say it then
acknowledge_alert	just close her alert
repeat	nothing went out?
repeat	what was teh txt again
wait	i'll rephrase, give me a moment
out_of_scope	he's a lawyer you know
out_of_scope	better to say these things face to face
thanks_goodbye	that's it for tonight
# dropped set_availability
set_availability	mondays only then
set_availability	OK do it, but until three
block_time	just this friday then, away from 12
view_schedule	how's my week with the old hours
repeat	what are they now, still 9 to 5?
wait	hmm lemme think about it
out_of_scope	they'll be asking me again in a week
# idle
deny	nothing, I didn't ask for anything
help	so what do you do
help	what can I ask you then?
help	I didn't understand you either. What are the options?
help	which things work here
help	qué sabes hacer
greeting	Morning!
greeting	hello again
greeting	hi its dr ortega
thanks_goodbye	never mind, bye
thanks_goodbye	No thanks, goodbye
repeat	what did you say?
repeat	you couldn't do what?
repeat	repeat that
repeat	Why, what was it I supposedly asked?
repeat	what didn't you get
wait	hang on, let me find her name
wait	one sec, patient's here
wait	I'll try to put it differently, wait
wait	not yet
view_schedule	what's on
view_schedule	who's first this morning
view_schedule	I asked who is coming, not who came
view_schedule	am I on on the 24th
view_patients	then just show me who I'm responsible for
view_patients	my people please
patient_history	I said Okoye. What's she allergic to?
patient_history	I want to know what Raman gave him
patient_history	the chart. Brandt.
patient_history	not cancel, I want to look at her past vists
urgent_patients	Is anyone dying out there or can I have lunch
urgent_patients	alerts I said!
urgent_patients	qué urgencias hay
acknowledge_alert	acknowledge. Ac-know-ledge Priya's alert
acknowledge_alert	I've been with Jordan, that warning can go
add_prescription	I'll say it simply: ibuprofen 400 for Samuel, three a day
add_prescription	He can't sleep. Melatonin 2 mg, one at night, Brandt
add_prescription	Would it kill you to give Maria Delgado cetirizin 10 mg daily?
discontinue_prescription	can she come off the citlopram? I mean do it
discontinue_prescription	let me rephrase. no more zopiclone for Mr Ellis
discontinue_prescription	Shah is not to get codeine any longer
add_diagnosis	then put COPD in his chart, Brandt's
add_diagnosis	Samantha Okoye has plantar fascitis. On record please.
add_diagnosis	I don't want to prescribe, I want to code a sprained ankle
message_patient	could you pass on to Walter that I've signed his form
message_patient	tell Delgado no, not stop, double... no: tell her to ring me
message_patient	I'm not asking you, I'm asking Priya: has the swelling gone? send that
block_time	I'm not here tomorrow from ten, see that nobdy books
block_time	out sick today, close my day
set_availability	new term, new hours: Tue and Wed 1 to 6
set_availability	I no longer work Fridays
out_of_scope	can't you do referrals
out_of_scope	ordr a CBC then
out_of_scope	I'd like a human on this
out_of_scope	useless
out_of_scope	Get me IT
out_of_scope	what's the wifi password
out_of_scope	whatever
out_of_scope	you were better last week
out_of_scope	Are you the same one the patients talk to?
out_of_scope	asdf
out_of_scope	cancel Maria's bill
out_of_scope	No, Ellen, I'm talking to the computer.
# readback acknowledge_alert
confirm	Yes. I've seen it and she's fine.
confirm	yes yes I know, acknowledge
confirm	no need to ask, go ahead
confirm	Nobody else is going to, so yes
go_on	the other alert, Walter's
go_on	no not Priya's, the one from 9:40
go_on	add that I rang him
go_on	that's the chest pain one right?
go_on	note should say ambulance not needed
deny	No! I havent seen her jet.
deny	not mine to acknowledge, leave it open
deny	keep it up there until he's been seen
wait	calling him right now, wait
wait	yes in a bit, as soon as shee picks up
wait	hold that thought
wait	I don't want to click it away before I know what it is
wait	ok but let me walk over there first
repeat	what was teh alret about?
repeat	remind me whose alert
repeat	what did you want me to say yes to
urgent_patients	are there any others besides this?
urgent_patients	no, list me all of them first
patient_history	what's his cardiac history
message_patient	don't acknowledge, message her to call me at once
message_patient	No, first let Samuel know I'm on my way
view_schedule	Who's sitting in room 2 with me at 11, according to the calendar?
out_of_scope	who set the volume of these alerts, it's awful
out_of_scope	that beeping drives me up the wall
out_of_scope	does the ER know about it
# readback add_diagnosis
confirm	that's the diagnosis, yes
confirm	No question about it, save.
confirm	I wish it weren't, but yes
confirm	Yes — no change to the notes.
go_on	I said hypothyroid. Hypo.
go_on	left knee not right
go_on	Yes for Jordan, I didn't say Walter
go_on	make it mild insted of moderate
go_on	is J45 the right code for what I said or is that J44?
go_on	write 'suspected' in front
go_on	with a note that it was ruled out on the left side
go_on	without the notes pls
deny	no it isn't confirmed, don't record it
deny	Not a diagnosis yet. Leave her chart alone.
deny	I don't want that following him around for life, no
wait	mmm let me see the biopsy first
wait	it's a yes unless the MRI says otherwise, waiting for it
wait	yes?  oh sorry someone at the door
wait	I want to discuss that with Whitfield beforehand
wait	let me think about the wording
wait	one moment, Dr Raman wants me
repeat	what's the code you've got there?
repeat	which patient does that go to?
repeat	dime otra vez qué ibas a guardar
repeat	is that saved or are you asking me?
add_prescription	I don't want it as a diagnosis, I want the cream prescribed for her
patient_history	Doesn't he have that one already? check his history
patient_history	what did they diagnos last yaer with her
discontinue_prescription	no diagnosis. take her of the naproxin
message_patient	hold that and send him a note to come back for a repaet ECG
view_schedule	how many more have I got this morning
out_of_scope	ICD is a nightmare isn't it
out_of_scope	what does the R in R07 stand for
out_of_scope	I always hated dermatology exams
# readback add_prescription
confirm	no no, that's right, send it
confirm	Don't change a thing. Save.
confirm	Yes, that's the one, and no he isn't allergic.
confirm	would you go ahead with that please?
confirm	I can't see anything wrong with it so yes
confirm	correct, twice daily is what I meant
confirm	Not stopping anything, just adding. Yes.
confirm	do it, I'll look at his chart afterwards
go_on	yes but 250, not 500
go_on	Yes. Well, evning rather than morning.
go_on	same but for Samantha, not Samuel
go_on	Right drug, wrong Maria. Delgado.
go_on	Everythings fine exept the as needed, drop that
go_on	oral not topical
go_on	make it three times daly
go_on	is that the extended release one?
go_on	how many days did I give him, five or seven?
go_on	no I didn't say daily, I said weekly
go_on	Thirty days wouldn't be wise, ten will do.
go_on	the other strength then
go_on	Yes to the drug, no to the dose, 20 mg please
go_on	hers should be 40
go_on	cut the last bit about with food
deny	no. leave it, she's already got some at home
deny	Yes I know I asked for it, but don't.
deny	On reflection she doesn't need it, let it be
deny	Stop. I don't want that saved.
deny	nah he's allergic, scratch that
deny	I'd rather not prescribe this after all
wait	Yes, come in! ... sorry
wait	yes I'm listening Karen, what is it
wait	Probably yes, let me just check the interaction first
wait	ok ok ok, one sec, the pharmacist is on teh phone
wait	I was going to say yes but now I'm not so sure
wait	yes if her potassium came back normal, need to look that up
wait	Not you, I'm talking to the nurse
wait	before I say yes, I want to ring his wife
wait	I'll say yes in a minute
wait	shes right here let me ask her if she can swallow tablets
wait	It would be yes if I had my glasses on
repeat	Sorry, what did you put down?
repeat	read that back again, i got distractd
repeat	who's it for, you said?
repeat	come again? was that metoprolol or metformin
repeat	did I already confirm this?
repeat	wait what exactly am I agreeing to
patient_history	is she on anyting else rigth now?
patient_history	Before that, what's he allergic to?
patient_history	no first show me what Walter alredy takes
patient_history	has she had this one before? look in her record
discontinue_prescription	Actually don't add it, stop his lisinopril instead
discontinue_prescription	no, the point was to get her OFF amlodipine
add_diagnosis	no, I wanted hypertension on her problem list, not a drug
add_diagnosis	That's a prescription. I asked you to record the diagnosis of asthma.
message_patient	no drug. Just write to Priya that her results were fine
view_schedule	leave that a second, who's my 3 o'clock?
urgent_patients	did I just see an alert pop up? who is it
out_of_scope	do you know what this costs without insurance
out_of_scope	whats the max daliy dose of this in renal failure?
out_of_scope	my coffee's gone cold
out_of_scope	Funny how you always say add when I say give
out_of_scope	is the pharmacy on 5th open on sundays
# readback block_time
confirm	yes, I won't be there
confirm	no, nobody will miss me, go on and do it
confirm	that's right, I'm not available then
confirm	please, befor somebody books it
go_on	the afternoon not the morning
go_on	una hora más tarde
go_on	yes but call it teaching, not vacation
go_on	not this friday, the one after
go_on	the 12th, i typed wrong
go_on	is that this week's Wednesday?
go_on	only half of it
go_on	do you have me down till noon or one?
deny	no don't block anything, meeting's off
deny	leave my afternoon open
deny	it's cancelled, so no
deny	I'm free then after all
wait	yes unless my wife needs the car, hold on
wait	let me look at my other calendar
wait	hmmm tuesday... I don't know
wait	yes Tom 3 pm is fine see you there — sorry that wasn't for you
wait	i'll have to ask Baxter if he covers
repeat	from when to when did you say
repeat	sorry the line broke up
view_schedule	does anyone have an apointment with me in that hour?
view_schedule	not until I see what's booked on that day
set_availability	no not block, OPEN it. I want to see patients on Saturday 9 to 1
set_availability	wrong way round, I'm working then, make me bookable
message_patient	don't block it, just tell Mr Brandt I'm running late
urgent_patients	wait, any urgent ones I should know about before I vanish?
out_of_scope	wish you could block my mother in law
out_of_scope	who gets my on call shift then?
# readback discontinue_prescription
confirm	yes, discontinue, don't cancel anything else though
confirm	No, he doesn't need it any more, so go ahead.
confirm	please do, its making her couhg
confirm	There's no reason to keep it. Confirmed.
confirm	end it today, exactly like you said
go_on	the other one, not this
go_on	no, the 10 mg one, the 5 stays
go_on	Samuel's, not Samantha's
go_on	the reason is the rash, not the cost
go_on	yes but put down that she asked for it herself
go_on	which of the two metformins is that?
go_on	not warfarin!! the aspirin
deny	no, he shoud keep takign it
deny	yes well no. keep it as is
deny	let her stay on it until spring
deny	I said don't discontinue, you missed the don't
wait	hold on, stop for a moment
wait	yes, but cardiology should have a say, let me call Nwosu
wait	wait wait wait
wait	stop talking, Jim, I can't think. sorry
wait	I'd like to see how she did on it before saying anything
wait	give me five, patient just walked in
wait	hmmm yes or maybe taper
repeat	wich drug was it your about to stop?
repeat	you said what reason?
add_prescription	don't just stop it, put her on losarten 50 daily
add_prescription	No. What I want is a new script, sertralin 50 evry morning.
patient_history	hows long he been on it?
patient_history	what else would be left on her list if we do
message_patient	don't touch it, but ask her whether she still takes it
add_diagnosis	forget that, code her down as having statin myopathy
out_of_scope	can you stop the fax machine as well haha
out_of_scope	is there a withdrawal syndrome with this
out_of_scope	Whoever started her on this should be ashamed
block_time	not now. block me thursday 2 to 3 before I forget
# readback message_patient
confirm	Perfect, don't touch a word.
confirm	yes, she's waiting for it
confirm	no typos as far as I see, off it goes
confirm	Nothing to add. Send it.
go_on	take out the second sentence
go_on	to Maria, not Priya
go_on	Say 'please' first.
go_on	yes but say monday
go_on	no, 'do NOT take it with milk', you left out the not
go_on	in Spanish please
go_on	it's fasting, not fastening lol
go_on	and that the lab closes at four
go_on	same text, but him
go_on	did you put the number of the desk in it?
deny	I'll phone her instead
deny	No, she'd only worry.
deny	not sendign this, too harsch. drop it
wait	Yes... no wait, let me read it once more
wait	is it too blunt? give me a moment
wait	hang on he's just calling me
wait	yes, what? No, room four. Sorry, one minute
wait	the yes was for the nurse
repeat	what does it say again?
repeat	¿a quién se lo ibas a mandar?
repeat	has it gone out or not yet
add_prescription	don't write him. just prescibe the amoxicilin he wanted
patient_history	was her last HbA1c above 8? pull up her file
discontinue_prescription	skip the note, just stop her ibuprofen
view_schedule	when is she coming in? check my schedule
acknowledge_alert	no message needed, I've got her alert, acknowledge it
out_of_scope	she never reads these anyway
out_of_scope	do patients get a text or an email with this
out_of_scope	how does one spell haemorrhoid
# readback set_availability
confirm	Mondays and Thursdays, right, save
confirm	no changes, thanks, save it
confirm	that works for me, go
confirm	Sounds like a lot but yes
go_on	9 to 5, not 5 to 9
go_on	yes except Friday
go_on	start at half past eight
go_on	twenty minute slots
go_on	without the lunch break
go_on	from next month on
go_on	no lunch. and friday only until one
go_on	does that include saturday?
deny	leave my hours as they are
deny	Don't change it, HR said no
wait	I need to check with the front desk, keep it there
wait	yes, I think so, let me ask my husband about thursdays
wait	espera, lo estoy pensando
wait	can't say yet, childcare hasn't answered
repeat	what hours did you note
repeat	one more time, wich dyas
block_time	no I don't want new hours, only tomorrow afternoon off
block_time	Not every week, just keep that one morning clear for me
view_schedule	what does my week look like at the moment?
view_patients	how many patients do I have at all these days
out_of_scope	are we paid extra for saturdays
out_of_scope	nobody asked me about these new hours btw
# told patient_history
patient_history	and hers?
patient_history	any allergies?
patient_history	Samuel's too
patient_history	no the other Maria
patient_history	what about before 2020?
patient_history	and what's he taking for it
patient_history	who put that in, and when? is there more on it
patient_history	mri results?
patient_history	That's not her. Samantha, with an e at the end
patient_history	quiero ver las recetas
add_prescription	he ought to be on a statin. atorvastatine 20 at nite
add_prescription	why is she not on folic acid? put her on 5 mg daily
add_prescription	the second one again, same dose, another month
add_prescription	renew that
discontinue_prescription	that one should have been stopped ages ago, end it
discontinue_prescription	why is he still on two NSAIDs! the diclofenak goes
discontinue_prescription	the third, she told me she doesn't take it, so off
discontinue_prescription	I don't want her on that
add_diagnosis	I don't see his gout. It should be there.
add_diagnosis	missing: penicillin rash. Add urticaria due to drugs, would you
add_diagnosis	well now she's got shingles too
message_patient	ask him if he stil smoks
message_patient	tell her that thing from March looks harmless
view_schedule	when's he in next
view_schedule	did she show up on the 4th? what's my calendar say
view_patients	bakc to the list
view_patients	no, my other patients
urgent_patients	is there an alert on him
acknowledge_alert	then his alert makes sense, I've taken care of it, acknowledge
block_time	I'll need long for this one, block me half an hour after her
repeat	waht was the secnd drug
repeat	when was that op again
repeat	sorry whose chart am I looking at
repeat	read me the allergies again
wait	let me read
wait	scrolling, one moment
wait	hm, that's odd. hold on
thanks_goodbye	good, thanks
thanks_goodbye	that's all I wanted to know
out_of_scope	she never told me any of that
out_of_scope	what's ferritin 12 supposed to mean
out_of_scope	Who wrote these notes, a hen?
out_of_scope	is that dose normal
out_of_scope	Mr Brandt, it says here you had your tonsils out in 1961?
out_of_scope	does that raise his stroke risk
out_of_scope	I trained with that surgeon
out_of_scope	can I get that as a pdf
# told urgent_patients
acknowledge_alert	the first one's dealt with
acknowledge_alert	Seen. All of them.
acknowledge_alert	mine's Priya, I've got her
acknowledge_alert	I've rung him, he's alright, take it down
acknowledge_alert	not the second. The first I've seen, mark that one
acknowledge_alert	la de Okoye ya está vista
patient_history	what's the background on the second
patient_history	is he on blood thinners
patient_history	hers?
message_patient	tell him to sit still, I'm coming
message_patient	write to the chest pain one: I'll ring in two minutes
urgent_patients	and the ones from yesterday
urgent_patients	anythign new since?
urgent_patients	solo las mías por favor
urgent_patients	still none?
view_schedule	do I have one of them on my calendar today
view_schedule	am I free now to deal with it?
block_time	I'm going up there. Nobody in my 11 o'clock hour, block
view_patients	none? good. my patients then
add_prescription	give him aspirin 75 daily from tomorrow
discontinue_prescription	It'll be the opioid, stop her oxycodone
add_diagnosis	that was a vasovagal syncope, put it in
repeat	what was the name again
repeat	how long ago did you say
repeat	none at all, you said?
wait	one moment, I'm calling him
wait	wait, let me ask the ward
out_of_scope	not again
out_of_scope	who is nearest to her
out_of_scope	Nwosu should be looking at these
out_of_scope	Sarah, go and look at room five
out_of_scope	quiet day, touch wood
# told view_patients
patient_history	third one
patient_history	open the Okoro one, not Okoye
patient_history	what's Maria's history
patient_history	Walter's. No, sorry, Jordan's.
patient_history	the lady at the bottom, what does she take?
view_patients	only the ones i saw tihs month
view_patients	is Hoffmann one of mine?
view_patients	that can't be all
view_patients	how many is that
view_patients	¿y los demás?
view_patients	and the new ones?
message_patient	write to the second one that I'm back
message_patient	tell Okoye, not Okoro, her form is signed
add_prescription	number four, salicylic acid ointment, nightly
discontinue_prescription	Shah there, get her off prednisolone
add_diagnosis	The last one's got rosacea, add that
view_schedule	which of them are comming in today?
view_schedule	not the names, the appointments
urgent_patients	wich ones are flaged urgent
urgent_patients	is any of these in trouble right now
block_time	too many. I'm taking thursday off, close it
set_availability	with so many I'd better open up Saturdays, 9 till noon
repeat	how was the third one spelled
repeat	whose list is that, mine or the clinic's?
repeat	again slower
wait	hold on, looking for one
wait	wait dont tell me, her name starts with D
thanks_goodbye	got it, thanks
out_of_scope	Half of them I don't even remember
out_of_scope	can I give some of them to Marsh
out_of_scope	which of them hasn't paid
out_of_scope	print that
out_of_scope	they all got old, so did I
# told view_schedule
view_schedule	and Thursday?
view_schedule	waht abuot the week after
view_schedule	not today's, tomorrow's
view_schedule	Mine, not Baxter's.
view_schedule	jsut the mornings
view_schedule	so am I free at four?
view_schedule	who's the last one?
view_schedule	and then?
view_schedule	is Priya on there at all
view_schedule	i dont see friday
view_schedule	y el martes?
view_schedule	I meant last Monday, who did I see
block_time	Too full. Shut the 3 to 4 for me.
block_time	that gap at noon, keep it that way
block_time	I can't be there Thursday, nobody on Thursday please
set_availability	why is it empty on Wednesdays, I do work then. 9 to 12, put it in
set_availability	I want that to start at 10, every day
patient_history	the first one, what's her story
patient_history	what did Ellis come for last time?
patient_history	Who's this Brandt? open him
message_patient	tell the two oclock im runing behind
message_patient	could my last one be told to come without makeup
view_patients	not appointments, all my pateints
urgent_patients	any alerts among those?
urgent_patients	okay but is anybody of them urgent
add_prescription	the 9:15 will need his eye drops: latanaprost one drop at night
discontinue_prescription	before she comes, take Samantha off the tramadol
add_diagnosis	right, the ten o'clock was plain tonsilitis, write that down
acknowledge_alert	and that alert of the 11:30 lady, I've seen it, mark it so
repeat	say the first two again
repeat	which day was that for?
repeat	that was today or tomorrow?
wait	let me count
wait	don't go away, writing this down
wait	mm. thinking
thanks_goodbye	ok thanks that's it
out_of_scope	no lunch then. wonderful
out_of_scope	half of them won't show up
out_of_scope	Who booked that one in, I'd like a word
out_of_scope	Anna, bring in the next one please
out_of_scope	is room 3 free at ten
out_of_scope	do they pay for no-shows
`;
