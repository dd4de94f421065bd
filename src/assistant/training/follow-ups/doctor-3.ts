/** Sentences of our own. */
export const doctorFollowUps3 = `
# asked acknowledge_alert
go_on	the oldest one
go_on	which one of those is Priya's?
wait	let me open the chart before i pick
deny	none of them, leave it
go_on	hers
go_on	the one about the chest pain from 8 this morning, it's been sorted
out_of_scope	who raised these, a nurse or you
repeat	Which did you want me to choose from?
go_on	#2
urgent_patients	is that all of them?
go_on	does one of those belong to Samuel?
wait	nurse is just telling me about it, hold on
go_on	that BP thing
patient_history	who's this Ellis, what's he got
repeat	what were they again, the three
go_on	all but the last
go_on	whichever came in at 6
deny	no quiero ninguna
view_schedule	hm am I even on duty today, check
go_on	the middle one pls
go_on	is any of these from tonight?
wait	lift doors, no signal, wait
message_patient	hmm first message Priya that I'm on my way
# asked add_diagnosis
go_on	Walter Brandt, the one from this morning
go_on	tension headache, nothing fancy
patient_history	did anybody already code that for him?
repeat	what exactly is missing still
message_patient	actually first text him that his results are in
go_on	J45.9
wait	gotta look that code up brb
go_on	mild, first episode
out_of_scope	the ICD is a crime against humanity
deny	skip it I'll do it on paper
go_on	for the lady, not her husband
go_on	lumbar, M54.5 i think
repeat	Pardon? What was the question
wait	wait, dictating something else
add_prescription	skip that for now, prescribe paracetamol 1g qds
go_on	sinusitis, acute, maxillary
go_on	i'd say moderate
patient_history	what did neuro conclude last time
deny	No diagnosis today after all.
go_on	Maria's
go_on	plantar fasciitis both feet
wait	need the histolgy, hold on
out_of_scope	do people actually know these by heart
repeat	waht are you waiting for
go_on	Whatever the code is for shingles
go_on	Okoro, dob 1961
deny	nah not coding that
repeat	Did you ask me left or right?
out_of_scope	in Argentina we'd just write it down
# asked add_prescription
go_on	500 mg
go_on	the Okoye one
patient_history	what's she on at the moment
wait	lemme check the BNF quickly
repeat	wait what did you need from me?
go_on	at night, one tab
go_on	by mouth
go_on	until friday week
out_of_scope	cant you work that out yourself
deny	stop, wrong patient entirely
view_patients	idk the spelling, show me my patients
go_on	Twice a day with food
repeat	you need strength or dose? i didnt get it
wait	phone, brb
patient_history	which antibiotics did he have in spring
go_on	75 micrograms
out_of_scope	my old hospital's system didn't ask so much
go_on	usual adult dose, so 1 g
go_on	Shah with an H
go_on	the first of those
wait	calculating by weight, sec
out_of_scope	you sound like my registrar
deny	oh leave it, GP can do it
go_on	inhaled
go_on	seven days should do
go_on	does the second one have the same birthday as mine?
repeat	you wanted to know what?
patient_history	how much does he weigh, is it in there
wait	asking mum about allergies, wait
go_on	as before
go_on	Two puffs when wheezy
go_on	The one born in 88
patient_history	has she had it before and at what dose
deny	stopp
out_of_scope	why all these questions, it's paracetamol
# asked block_time
go_on	3 to 5
view_schedule	what does my thursday look like anyway
go_on	the whole of tmrw afternoon
go_on	half one to quarter past two
go_on	wed
wait	let me ask my wife when the flight is
deny	Ach, forget it
go_on	from noon
go_on	just that day, not every week
repeat	what do you still need
out_of_scope	Do I get holiday as a locum at all
deny	leave it mate, not worth it
go_on	2nd and 3rd of next month
wait	hold pls, cheking the rota
go_on	doesnt matter, call it private
out_of_scope	I wish somebody would block my bleep
go_on	an hour and a half
go_on	next wk not this
view_schedule	what time does my list finish that day
wait	Sec, secretary on the other line
go_on	Up to lunchtime
go_on	the 2nd friday
repeat	Do you want start or end from me?
set_availability	rather than that, set fridays to half days for good
# asked discontinue_prescription
go_on	second on your list
deny	never mind, keep them all
out_of_scope	why do you list it twice lol
go_on	becuase of the cough it gave him
wait	one moment, patient is still talking
go_on	all three of the pain kilers
patient_history	when did she last get the tramadol
repeat	what were my options
wait	Moment, I ask the sister
go_on	which one's the newer of these two?
go_on	the evening one
go_on	the statin, obviously
patient_history	what does he take it for, do we know
deny	drop it
go_on	no effect after 6 weeks
go_on	is the 10 mg one the recent one?
view_patients	can't recall his name, who are my patients
wait	thinkng
go_on	just the bedtime one
go_on	Ellis, J.
repeat	didn't catch that, which reason
deny	no stop, dont touch anything
go_on	both
go_on	Its making her dizzy
wait	I'm asking him which one he really takes
patient_history	do you have a list of what cardiology gave him
repeat	give me thsoe names once again
# asked message_patient
go_on	just say her bloods were fine
go_on	para la señora Delgado
urgent_patients	hold that, anything urgent come in?
deny	forget the message
go_on	to both of the Okoros if poss
wait	thinking how to put it nicely
go_on	"Your referral has gone off today, you should hear within a fortnight."
go_on	Her mum reads it, so keep it simple: come back in 2 weeks
go_on	priya
patient_history	when was she last here? want to mention it
out_of_scope	you write it, you're the AI
repeat	who did I say it should go to?
go_on	that his cast comes off on monday
message_patient	no other thing, write to Ellis that I'm off sick
deny	ok dont bother
go_on	Mr. Brandt only
go_on	tell em the swab's negative, no need for antibitoics
urgent_patients	wait, alerts first
wait	ok drafting it in my head
go_on	Ask him to bring in his inhalers
go_on	no the son
wait	ugh how do i say this. wait
# asked set_availability
go_on	Mondays and Tuesdays, nine till one
wait	dunno yet, need to ask the rota lady
repeat	say again? you asked for hours or for days
go_on	every weekday bar wednesday
out_of_scope	nobody told me my hours, that's the thing
view_schedule	when's my first appointment on Tuesday, I'll start then
go_on	8 bis 14 Uhr, so till two
go_on	same as tuesday
deny	nvm keep it as is
block_time	actualy just block next Monday, easier
go_on	afternoons from two
go_on	until I leave, end of Feb
wait	not decided, give me a day
out_of_scope	depends if they pay me overtime haha
go_on	from the first of March
repeat	was that a question? say it again
view_schedule	show me my current week before I answer
go_on	10-18, short break at 2
go_on	wards only on Weds so not that
wait	Let me quikcly see my contract
# done acknowledge_alert
urgent_patients	how many left?
acknowledge_alert	next one as well pls
out_of_scope	does the nurse see that I was the one who did it
message_patient	message him he can come in tomorow
repeat	whose was that, sorry
view_schedule	ok what's next on my list today
wait	one sec another call
out_of_scope	i only said yes to see what happens
patient_history	let me look at her chart now
acknowledge_alert	the one from Ellis too
repeat	and it's closed now yes?
urgent_patients	what else is pending
thanks_goodbye	ok gracias, hasta luego
repeat	what did you do just now?
acknowledge_alert	then also the one below it
out_of_scope	can I undo an acknowledgement
urgent_patients	is my list empty now
block_time	keep the next half hour clear for him
urgent_patients	new ones since?
repeat	Did you acknowledge the fever or the fall
out_of_scope	why me though
patient_history	how old is that chap, what conditions
acknowledge_alert	do Priya's next
message_patient	drop her a msg saying labs will be repeated
repeat	just to be sure, what got ticked off
out_of_scope	so now if something happens it's on me
urgent_patients	who's still open
# done add_diagnosis
add_diagnosis	same for Samuel
repeat	under which code did you file it
add_prescription	ok and give her prednisolone 30 for five days
thanks_goodbye	Danke, that's all
patient_history	and what else has he been diagnosed with
out_of_scope	does the insurance get that automaticaly
add_diagnosis	second one: vitamin D deficiency
repeat	Repeat please what you have entered.
add_diagnosis	one more for her. hypothyroidism
out_of_scope	haha it took that seriously
message_patient	inform patient that we have a diagnossis and he should book
repeat	for which patient was that now
view_schedule	who's next
add_diagnosis	No sorry it's the right knee, code that instead
patient_history	do we have an oldr entry for that
out_of_scope	I typed that with one hand, be proud of me
add_prescription	give dihydrocodiene 30 up to qds short course
add_diagnosis	And code the fall as well, same patient
repeat	please read back the entry
out_of_scope	can nurses change that later
block_time	put 15 min aside for dictating, 5pm
discontinue_prescription	then he doesn't need the colchicine, stop that
repeat	what's it called in your list now
patient_history	show the complet problem list
add_prescription	Start treatment: aciclovir 800 five times daily
add_diagnosis	also for Brandt, he's got it from her
# done add_prescription
thanks_goodbye	cheers mate
repeat	so is it actually in the system now?
add_prescription	and ibuprofen 400 for him too
discontinue_prescription	hm no take that off again
message_patient	tell her it's ready to pick up
out_of_scope	did you check interactions or just write what i said
repeat	did that save? screen froze
patient_history	what's her full med list now
add_prescription	wait I meant 14 days, change it
out_of_scope	who gets blamed if it's wrong, you or me
greeting	hello again
add_prescription	plus omeprazole cover
repeat	How many days did I put?
message_patient	text him to take it after meals
out_of_scope	will the chemist in town have that
add_diagnosis	and note down tonsilits
discontinue_prescription	wrong patient!! remove it
repeat	which strength went in
out_of_scope	is that coverd by her insurance
add_prescription	Also a PPI while you're at it, lansoprazole 15
wait	wait wait let me look at that again
repeat	what exactly have I just signed
add_prescription	same again for the twin
out_of_scope	does it print somewhere?
thanks_goodbye	nice one
view_schedule	ok who's outside now
message_patient	let Samuel know the script's in
repeat	hang on, whose chart did that go in
out_of_scope	And if she's allergic you'd have told me?
add_prescription	a second thing for her, fucidic acid cream tds
discontinue_prescription	Then the old 25s should be stopped
# done block_time
view_schedule	show me that day now
block_time	and the same hour on friday
out_of_scope	nice, now block my inlaws
set_availability	also I work satudays from now on, 9-12
repeat	you blocked what now?
set_availability	hmm actually open it up again, I can work
message_patient	tell my 3pm i ahve to move him
thanks_goodbye	brill
block_time	tomorrow same time too
out_of_scope	what happens to whoever was booked there
repeat	sorry did u say 2 or 3
view_schedule	and what remains of my wednesday
repeat	is the block on the 9th or the 10th
message_patient	someone's booked then I think, Priya, tell her sorry
block_time	block thursday morning also na
out_of_scope	my consultant won't like that
repeat	how did you label it
block_time	extend it to six actually
view_schedule	have I still got my 8:15?
block_time	one more: christmas eve from 12
repeat	confirm me the times once again na
view_schedule	now how full is the rest fo the week
# done discontinue_prescription
repeat	Which one did you just stop, the 5 or the 10?
add_prescription	now start him on losartan instead
patient_history	whats lef on his list then
out_of_scope	bit scary how easy that was
discontinue_prescription	and the spironolactone, same reason
message_patient	let the pateint know to bin the rest of the box
repeat	was that for Samuel or Samantha??
thanks_goodbye	lovely, ta
add_prescription	oops. put it back on pls same dose
patient_history	remind me what else is she getting
out_of_scope	why did it not ask me for a taper
repeat	sure it's gone?
message_patient	somebody must tell him, write him pls
confirm	yesss
repeat	As from when is it stopped?
discontinue_prescription	stop amlodipine as well for her
add_prescription	replace with candesartan 8 od
out_of_scope	will his repeat at the pharamcy be cancelled too
view_schedule	ok back to my list for today
message_patient	let him know why
repeat	it says stopped, since today?
patient_history	has she anything sedating left
repeat	So which ones have you stopped all in all?
patient_history	Does he still have a beta blocker
out_of_scope	her husband will complain, watch
add_prescription	oh no, restart it. Same as it was
deny	noo
# done message_patient
out_of_scope	has she read it?
repeat	what precisely did you write to her
message_patient	send Jordan the same
view_patients	right, who else is on my list
message_patient	one more to her: bring the old films
out_of_scope	i'd have liked it a bit friendlier tbh
repeat	which Okoro did it go to
patient_history	does she have a follow up noted anywhere?
message_patient	And tell Samantha she may start driving
out_of_scope	did it go as sms or in the app
repeat	show what was sent
add_prescription	next, refill her thyroxine 50 mcg od
view_schedule	k whos at 4
repeat	it's gone out already?
message_patient	Damn, typo. Send her a correction: it's room 14
thanks_goodbye	merci & good night
message_patient	Next message, to Jordan: wound check on Thursday
repeat	did u include the phone number in it
out_of_scope	I said hi not dear, whatever
add_diagnosis	ok and log it as vrial URTI
repeat	the text you sent, can I see it
message_patient	same thing to Walter but in a friendlier tone
out_of_scope	Can you take it back? Wrong chat
patient_history	and what was her last bp
help	cool, what other tricks have you got
# done set_availability
view_schedule	so whos booked with me on monday then
repeat	can u repeat what hours you saved
block_time	but not over lunch, keep 12 to 1 free
set_availability	thursdays too
out_of_scope	Does the front desk get told about this or must I
repeat	and that applies from which date?
block_time	now take out the 14th, I've an exam
repeat	you saved that already?? what exactly
set_availability	oh and evenings on the first Monday, 5-8
thanks_goodbye	all good cheers
view_schedule	does that leave me anything wednesday
out_of_scope	so does that count as my contract hours
message_patient	let Mrs Brandt know im in on Tuesdays now
set_availability	no, undo mondays, I can't do those
repeat	which week does it start
set_availability	And I forgot, no Wednesdays
out_of_scope	Ortega has better hours than me, unfair
view_patients	so wich patients have I now
repeat	is it live now
out_of_scope	who else can change these, admin?
block_time	Block the 3rd tho, I fly home
set_availability	extend Thursday to 6
# dropped acknowledge_alert
urgent_patients	show me the alerts again
repeat	is that one still open now?
acknowledge_alert	ok I've rung him, now acknowledge it
wait	just wait, I'm calling her
patient_history	show me the pt's file, then I decide
urgent_patients	who else is waiting
repeat	Nothing changed, correct?
out_of_scope	trick question that was
acknowledge_alert	the other alert then
deny	Nein danke
acknowledge_alert	Do it after all, spoke with the ward
out_of_scope	don't tell my boss
# dropped add_diagnosis
add_diagnosis	Put it as suspected migraine instead
out_of_scope	i hate coding
repeat	you didnt save anything did you
patient_history	what have others coded for her
add_diagnosis	Instead record it as contact dermatitis
wait	let me get back to you on that
add_diagnosis	ok so just fatigue, unspecified
message_patient	write him I need to see him once more before I commit
out_of_scope	good, I was bluffing
add_diagnosis	no wait, do add it. Z-code is fine
add_diagnosis	Write bursitis rather
repeat	which diagnosis was it I cancelled?
# dropped add_prescription
add_prescription	ok actually do it, but 250
repeat	so nothing was written?
patient_history	let me see what he takes first
thanks_goodbye	good, thanks then
add_prescription	start over: cefuroxime 250
out_of_scope	sorry I'm all over the place today
deny	no leave it at that
repeat	hold on, what did you just cancel
add_prescription	Try again with doxycycline
add_prescription	give the lower dose then, 2.5
out_of_scope	why do you say flow, what flow
add_prescription	then codeine 15 instead
repeat	did anything get saved there
message_patient	tell him no script until I've seen him
add_prescription	Fine, give the syrup
thanks_goodbye	okay. thanks for not doing it
# dropped block_time
view_schedule	whats on that day anyway
block_time	try tuesday instead, 2 till 4
thanks_goodbye	fine thanks
out_of_scope	my boss changes his mind every hr
block_time	make it only an hour then, 1 to 2
confirm	Yes.
view_schedule	am I even in that day
repeat	so patients can still book me there?
block_time	Wrong date thats why. 17th pls
out_of_scope	they'd have killed me anyway
view_schedule	who'd I have seen at that time
wait	Let me ring the rota office before
# dropped discontinue_prescription
repeat	he's still on it then, right?
message_patient	ask her if she evn takes it
discontinue_prescription	on second thought yes stop it please
patient_history	how long has he been on it anyhow
thanks_goodbye	ok thx doc bot
out_of_scope	phew nearly stopped the wrong one
discontinue_prescription	Stop the otehr one instead, the 80 mg
repeat	which drug were we on about?
patient_history	check when she was last given it
wait	mm let me thnik about it more
repeat	You've left it running?
discontinue_prescription	Hmm. Go on then, stop it
view_patients	show my other patients then
# dropped message_patient
message_patient	new text: please call the practice
out_of_scope	just checking you'd really stop
repeat	but it did not go out, no?
view_patients	which patients do I have w/ a P
message_patient	tell her simply that everythings nromal
repeat	she got nothing then?
add_prescription	let's do the script instead, cetirizine 10 od
thanks_goodbye	alright, ta ra
patient_history	whats her last result say
wait	gimme a moment to reword it
message_patient	write instead: pls ring reception re your appt
out_of_scope	I'm rubbish at bad news
repeat	And she won't see the draft?
message_patient	rather to her daughter: pls call us
# dropped set_availability
set_availability	leave mondays but chnage thursday to afternoons only
repeat	so my hours are still the old ones?
view_schedule	then just show me what I've got thursday
out_of_scope	my contract says something else anyway
set_availability	Ok once more. Tues 10-16
block_time	better: block just this tuesday
deny	no thats fine
repeat	so what stands now for Fridays?
view_schedule	let me see how next week looks instead
set_availability	only change monday, start 8:30
out_of_scope	HR's gonna love me
# idle
greeting	hiya
help	so what can you actually do
view_schedule	am I free friday
out_of_scope	are you chatgpt
urgent_patients	anything on fire?
view_patients	list my pts
patient_history	pull up Delgado's history plz
add_prescription	amoxi 500 tds 7 days for Priya Shah
out_of_scope	that was english you know
repeat	huh? come again
wait	sec
deny	no
set_availability	I'm locum here until march, how do I set my hours
help	can you prescribe or just look
thanks_goodbye	ok whatever, bye
out_of_scope	lol ok siri
help	give me an example of what I can type
block_time	need an hour off tomorrow 11-12
message_patient	can you text Samuel that his MRI's booked
add_diagnosis	ok simpler: gout, Walter Brandt
out_of_scope	where are the on call rooms
discontinue_prescription	Stop clopidogrel for Ellis
greeting	good morning from Munich
acknowledge_alert	mark the potassium alert as seen
repeat	what did you not understand?
view_schedule	whats my day like
out_of_scope	how much HbA1c is too much
confirm	yes
wait	hmmm let me rephrase
urgent_patients	then show urgent patients
out_of_scope	wow, useless
view_schedule	agenda de hoy porfa
help	wat else
patient_history	ok then just tell me about Shah
out_of_scope	my login says Dr. Marsh but I'm not Dr. Marsh
set_availability	set me for 9 to 5 all week
view_patients	show who i look after
greeting	Namaste
out_of_scope	can u order a CT
add_prescription	fluoxetine for Samantha 20 mg mane
repeat	sorry what was that last bit
urgent_patients	who needs me first
help	do you know how to send msgs to patients
thanks_goodbye	tschüss
wait	one tick
message_patient	let Walter know he left his stick here
out_of_scope	what's the wifi code here
view_schedule	did anyone cancle this afternoon?
out_of_scope	i asked a simple question man
help	What all can you do for a doctor
greeting	buenas
add_diagnosis	add ottitis media left for little Ellis
urgent_patients	alerts
discontinue_prescription	ok: discontinue her lithium
block_time	I've an exam on the 12th block all day
patient_history	is Priya on any blood thinners
repeat	what did you just offer me
deny	not now
acknowledge_alert	acknowledge alert for Samantha
thanks_goodbye	never mind see u
out_of_scope	i dont trust this thing
view_schedule	whens my next patinet
view_patients	do i have any pts at all yet
greeting	hey, new here
out_of_scope	where do I hand in my timeshet
help	ayuda
add_prescription	put Maria on azithro 500 od 3/7
repeat	why did you refuse, tell me again
patient_history	Samuel's last visit, what was done
set_availability	my clinic is only tue and thu mornigns
wait	just a sec, logging in on the other screen
out_of_scope	U there?
message_patient	send a mesage to my 3 oclock
urgent_patients	is sombody deteriorating
thanks_goodbye	Okay no worries. Good day
out_of_scope	I could've done that faster by hand
view_schedule	what have i got this arvo
help	how does this work, first day
greeting	Grüß Gott
out_of_scope	Who's on call for ortho tonight
block_time	need tue 4pm kept free, dentist
discontinue_prescription	take Jordan off methotrexate
add_diagnosis	Diagnosis for Shah: rosacea
repeat	what was the thing you can't do?
acknowledge_alert	ack the alert on bed 4, Mr Okoro
out_of_scope	testing testing 1 2
patient_history	does Walter have a pacemaker
view_patients	mis pacientes
message_patient	shoot Samantha a text re her biopsy, it's benign
wait	ok gimme a min to figure out what i want
# readback acknowledge_alert
confirm	ok ack it
urgent_patients	are there othres like this one waiting?
deny	no leave it open, I haven't called her yet
wait	give me two secs im raeding it
confirm	ye go on
go_on	not this one, Mr Okoro's
repeat	what did it say the allert was for?
message_patient	before I sign it off, write her to come in at 2
wait	mm ok but lemme see her obs
patient_history	whats his history before I close this
confirm	sure, I've dealt with it
out_of_scope	and if I just ignore it?
confirm	acknowledged, yes, I'm with her now
deny	actually no. Nwosu's got that one
repeat	hm what time was that alert from
wait	reading. patience
confirm	tick it
repeat	for whom was it
deny	leave, nobody has gone to see him yet
urgent_patients	no show me first what else there is
confirm	I have seen it, yes
wait	wait for the nurse
out_of_scope	strange wording, who writes these alerts
go_on	Other Okoye. There are two.
# readback add_diagnosis
confirm	Correct. Save it.
go_on	it's the left one actually
wait	yes but wait, path isnt back yet
out_of_scope	did you think of that code yourself or look it up
add_prescription	before that can you put him on pantoprazole 40
confirm	sí, así está bien
go_on	type 2 not type 1!!
repeat	Kindly tell once more what is the ICD you are having there
deny	leave the diagnosis, its only a suspicion
go_on	without aura
confirm	exactly so
wait	im not 100 percent on that, let me think
patient_history	hasn't she got that on file already
repeat	what's the name next to that code?
go_on	drop the "suspected", its confirmed
repeat	what were you about to save
wait	Warte kurz
deny	no lo pongas
confirm	right, file that
go_on	make it chronic pls
wait	lemme ask the prof whether he agrees
out_of_scope	would insurers see that forever
confirm	That is correct.
go_on	Resolved, not active
repeat	is that what I said? repeat it
wait	Yes, well, maybe. Let me examine him again.
# readback add_prescription
confirm	yep fire away
go_on	make that TDS not BD pls
wait	hmm let me look at her eGFR first
patient_history	is she allergic to pencillin by the way
repeat	sorry I looked away, what dose have you got there
deny	nah scrap it
confirm	Yes that is the right one for the right patient
go_on	oral not IV obviously
go_on	for ten days, she relapsed last time
repeat	did you say once or twice daily
wait	wait wait wait
out_of_scope	would you even notice if I typed 5000 mg
discontinue_prescription	first stop the old one she's on
confirm	Jawohl
go_on	5 not 50 for gods sake
wait	yes but let me run it past Raman
repeat	who's that for again
patient_history	does she have any kidney problem documented
go_on	as needed only, not regular
deny	hold on no, cancel, she's breastfeeding
confirm	looks right to me, prescribe
go_on	Sub the 20 for 40
wait	hold it there, she's just said she's pregnant
out_of_scope	interesting, how'd you know it was oral
repeat	And the frequency was?
message_patient	ask him first if he's still got some at home
confirm	aye
go_on	Sorry: mornings, not nocte
go_on	spelt wrong, it's levocetirizine
repeat	hm? twenty what
wait	Yes… sorry no, one minute, her daughter is ringing me
patient_history	did she tolerate that last time?
add_diagnosis	we should put the diagnosis on first, cellulitis
confirm	Yes please, kindly add
go_on	Wait that's for Walter not Maria
go_on	cap not tab
deny	I've changed my mind, no antibiotics
repeat	tell me the whole thing once more
wait	lemme check QTc first
view_schedule	when do I see her again? want it to last till then
# readback block_time
confirm	that's right, go ahead kindly
go_on	till half four, not four
view_schedule	do I have anyone booked in that slot?
repeat	what day did you put that on
wait	uhm let me see if Baxter covers me
deny	no need, the meeting's been cancelled
go_on	call it teachign, not meeting
out_of_scope	do patients see why I'm away?
confirm	yh block
go_on	it's the 21st, I said it wrong
repeat	how long is that altogether
wait	espera, me llaman
go_on	every tuesday, not just this one
confirm	tht's it thx
wait	yes... or no wait, I swapped w Lee Chen
view_schedule	would Ms Delgado's visit fall into that?
confirm	Please go ahead and block the same
go_on	start 13:30
wait	might swap, hold it open a bit
deny	don't, I'll be back by then
confirm	do that
repeat	which hours was it?
go_on	Reason's study leave btw
out_of_scope	will they dock my pay for it
# readback discontinue_prescription
confirm	ja, please stop it
wait	hang on, attending's calling
repeat	wich of the two is it you're stopping?
go_on	no no, the other one, the ramipril
deny	better not, cardio wants her to stay on it
go_on	reason is hyperkalaemia, please put that
patient_history	who started him on that in the first place?
wait	yes, no, hang on
confirm	Please do the needful
repeat	what reason did you put
add_prescription	stop that, and can we start apixaban as well
out_of_scope	you're not going to argue? ok
wait	let me just double check w pharmacy
confirm	yes stop it, as of today
go_on	oh not her, Samantha
wait	uh
deny	abort
patient_history	was it me who prescribed that?
confirm	confirmed, finish it
go_on	say side effects, not allergy
out_of_scope	is there no warning about stopping abruptly?
repeat	whose med is that, Maria's?
wait	not yet
confirm	bin it
go_on	not today, stop from monday
repeat	Was that the XL version?
wait	hm he's just asking something
message_patient	ask her first whether the rash came after the new cream
# readback message_patient
confirm	send it
go_on	add that she should come fasting
out_of_scope	will it show my name or say it's from a bot
deny	don't send, I'll ring her instead
wait	dont send yet!! typing
go_on	You wrote Dalgado, it's Delgado
repeat	read me the text once more
confirm	Perfect, off it goes
go_on	sign it Dr Marsh please
go_on	take out the word urgent, she'll panic
go_on	Can you put a please in there
wait	let me sleep on the wording, keep it there
repeat	who exactly is that going to?
view_schedule	when's she in next, I could just tell her
confirm	go, send
go_on	it's for her brother not her
out_of_scope	wow you made me sound polite
wait	pls wait, my colleague wants to read it
deny	Delete that, sounds awful
go_on	tomorrow at 10 rather than 11 it should say
# readback set_availability
confirm	dale, guárdalo
go_on	Only mornings I said!
wait	mmm not sure about wednesdays yet
view_schedule	what's already booked on those days?
go_on	Starting next week, I'm still on nights
repeat	from when till when did you have it
deny	no don't change my hours
go_on	add Friday as well but only till noon
out_of_scope	does this override whatever HR put in
go_on	not 17, 7. seven am
confirm	spot on
repeat	you have me down for which mornings?
confirm	yes those hours
go_on	You forgot thursday
wait	let me see my kid's nursery times
confirm	bueno, sí
go_on	30 minutes lunch in between, please
deny	Forget the hours thing
# told patient_history
patient_history	and Samantha's?
add_prescription	give her another month of the sertraline
out_of_scope	what does a ferritin of 11 mean in pregnancy
discontinue_prescription	stop the naproxen, with those kidneys
add_diagnosis	add iron defficiency anemia
repeat	what was that allergy again
wait	ok give me a min to read all that
patient_history	since when has he been taking that
patient_history	has she ever had steriods
message_patient	ask him wether he stoped smoking
view_schedule	when is he coming in next
out_of_scope	is that creatinine in mg or µmol
repeat	the last line again, the one with the surgery
add_prescription	okay so metformin 850 bd then
patient_history	just the allergies tho
discontinue_prescription	get rid of that diclofenac
wait	wait im comparing with the paper notes
patient_history	any admissions last year?
add_diagnosis	then put CKD stage 3
out_of_scope	whoever wrote that note needs a keyboard
add_prescription	double the bisoprolol, 5 mg od
repeat	which year was the op
view_schedule	has he got an appoitment w me this week
out_of_scope	so is her TSH good or bad
patient_history	now the other Samuel
message_patient	send him a note that his repeat needs bloods first
deny	nope
patient_history	only medicaton please, I dont need the rest
repeat	whats the dose of the ramipril there
discontinue_prescription	take the second one off, duplicate
add_prescription	restart her follic acid 5mg
add_diagnosis	nobody coded the obesity, add it
wait	interesting… one sec
out_of_scope	what's a normal INR for a valve like that
patient_history	when did Marsh see her
view_patients	hm wrong person, show me the list
patient_history	any family history of MI
patient_history	Now Brandt's
out_of_scope	poor thing
out_of_scope	What cut-off do you use here for HbA1c
add_prescription	ok nitrofurantoin 100 mr bd 3 days
discontinue_prescription	the aspirin must go
repeat	hang on what did it say under sugery
wait	not so fast, let me digest
add_diagnosis	Please note osteopenia
message_patient	write her that ive gone trough her file
thanks_goodbye	that's what I needed, thank u
patient_history	Is there anything about seizures
patient_history	ok hers is done, his?
out_of_scope	You left out her mastectomy
add_prescription	Then let's try mirtazapine 15 nocte
discontinue_prescription	pls end the codeine there
add_diagnosis	add penicillin rash, no hang on, add asthma as a diagnosis
repeat	Again the vaccination part?
out_of_scope	so a CRP of 60, would you treat that
block_time	reserve me half an hour thursday 3pm to go through that
view_schedule	anything booked for him already
# told urgent_patients
acknowledge_alert	acknowledge the top one
urgent_patients	since when's the second one open
patient_history	who is Brandt, what does he have
out_of_scope	these always come when I'm eating
message_patient	tell him we've seen it and we'll phone
confirm	yeah ok
urgent_patients	only mine or everybody's?
acknowledge_alert	both done, tick them off
repeat	when did you say teh first came in
out_of_scope	thats not urgent thats tuesday
view_schedule	Could I squeeze her in today, where's a gap
thanks_goodbye	good, quiet night then. bye
patient_history	first one, what meds is she on
acknowledge_alert	seen it, you can clear Brandt's
out_of_scope	and who else got paged for that
repeat	Wait. whose was the second?
block_time	right, keep 20 min clear for me at 2
urgent_patients	anythign since midnight?
acknowledge_alert	i'll take Okoro's, ack
out_of_scope	how do you deside whats urgent
wait	ok let me think whom first
repeat	how many was it
message_patient	tell Ms Okoye a nurse will ring within the hour
urgent_patients	what about yesterday's
acknowledge_alert	ack the potassium
patient_history	wich drugs does he take, the frist
out_of_scope	none, good, suspicious
wait	brb going to see him
urgent_patients	and low priority ones?
acknowledge_alert	the first is dealt with, close it
patient_history	hm has he had this before
out_of_scope	my pager said five, you say two
repeat	which ward was that you said
# told view_patients
patient_history	open Samuel's
view_patients	only the ones I saw this month
out_of_scope	why is there a patient here I have never met
repeat	how mnay was that in total?
message_patient	drop Ms Shah a line that her form is signed
view_schedule	which of them are coming today
urgent_patients	any of these flagged
view_patients	any more after those?
patient_history	that third one, with the M
add_prescription	give the first one salbutamol inhaler prn
wait	hm i'm looking for someone, wait
view_patients	¿y los de pediatría?
thanks_goodbye	found him. thank you kindly
add_diagnosis	put eczema on Jordan's record
patient_history	Brandt pls
view_patients	Is Jordan Elis one of mine?
repeat	what was the last name you listed?
discontinue_prescription	take Maria off the zopiclone
view_patients	how many of them are new
wait	scrolling… wait
urgent_patients	and who of these is critical
patient_history	¿qué tiene Jordan?
view_patients	those with Michelle Chen too?
out_of_scope	half of these have been discharged surely
message_patient	message number 4 that I'm her doctor now
view_schedule	when do I see the first of them
patient_history	what about the Nigerian gentleman, his meds
repeat	Who was between Ellis and Okoye
wait	looking thru them, moment
patient_history	let's see Okoye
view_patients	sort by last visit?
urgent_patients	anyone of them in trouble
add_prescription	For Ms Shah: hydrocortisone 1% bd
repeat	you said there are how many
view_patients	those I inherit from Whitfield, which are they
help	What can I do with these
patient_history	the one you mentioned last, her meds
out_of_scope	Shah left the practice, no?
view_patients	And under Raman?
add_diagnosis	for Okoro put down hypertension, nobody did
repeat	spell me the fourth
message_patient	write all... no, only Ellis: pls do the questionaire
thanks_goodbye	cool cool thanks
wait	erm let me think who it was
view_schedule	any of those in tomorrow
# told view_schedule
view_schedule	and friday?
patient_history	the 10:30, what's her background
block_time	close the gap after 3 then
out_of_scope	ugh that's a lot
message_patient	let the 9 oclock know im running late
repeat	read the first two again would you
view_schedule	who's last
thanks_goodbye	great thx bye
wait	hold on, someone at the door
view_schedule	no I meant next week
view_schedule	is the 2:15 a new patient or a follow up
out_of_scope	who put a double slot there, it's mad
urgent_patients	ok and alerts?
set_availability	I don't do 8 am, make me available from nine
out_of_scope	am I getting paid for the gap lol
patient_history	mr brandt again? what was it last time
block_time	block whatever's free on that day
view_schedule	só and next monday?
patient_history	Whats Okoye coming for, any notes
message_patient	write to the 11:20 that the room changed
out_of_scope	finally a humane day
repeat	from the top please
wait	noting it down hang on
out_of_scope	is there parking for the 7am start
view_schedule	who comes after lunch
out_of_scope	Two psych referrals in a row, fun
patient_history	tell me about the 9:40
repeat	say that again but slower
block_time	No. block everything after 4
urgent_patients	fine. any alerts on those people
add_prescription	my 10 o'clock needs his inhaler, put up beclometasone 100 bd
view_schedule	and the day after
view_schedule	whos the 45 min one
out_of_scope	that can't be right, I'm at the other site on Mondays
message_patient	text the last one if she could come earlier
patient_history	has Samuel been before
repeat	when did you say i start
set_availability	open up 4 to 6 on that day for extra slots
confirm	sí
view_schedule	Is anything there before 9
out_of_scope	no break at all? is that legal here
patient_history	this Delgado at eleven, do we know her
block_time	gimme a break 12:30 to 1, block it
wait	writing on my hand, wait
view_schedule	y el jueves?
`;
