/** Sentences of our own. */
export const doctorFollowUps12 = `
# readback set_availability
go_on	the tuesday part is right, the thursday must go only till noon
go_on	aye but half eight, no eight, I've the school run
go_on	kindly let it be fifteen minutes for each patient, the remaining particulars are quite as I wished
go_on	and saturday alternate weeks only, not every
go_on	nicht 14, vierzehn dreißig please
go_on	from the second of february, that is all that's missing there
go_on	No no, mornings. I said afternoons but that was me thinking of the old surgery
go_on	leave out the lunch hour if it is still in, otherwise so as it stands
go_on	only this week, not for always
go_on	one small amendment if I may: the last patient should be at half past four so that I reach the ward by five
wait	wait bitte, i look what the practice manager has written
wait	One wee minute till I find the rota, it's under the biscuits
wait	Please keep it as it is on your side, I shall just ring my registrar regarding Thursday
wait	hm. must think whether i want that
wait	dinnae press anything yet, the phone's going
repeat	which days had you there
repeat	Would you kindly read out the timings once more, there was a good deal of noise in the corridor
repeat	say that again but only the bit about the Wednesday
confirm	passt so
confirm	Grand, that's me for Mondays then
confirm	Most perfect, you may kindly go ahead and put the same into effect
confirm	och if that's the best the building can do, on you go
confirm	like that, yes, exactly like that
confirm	No objection whatsoever from my end
confirm	so let it be entered
deny	lassen wir das
deny	Naw, I'm not doing evenings for anybody, bin it
deny	On reflection I would rather that my timings remain as they were, so please do not proceed
deny	better not, the wife kills me
deny	scrub that, the partners huvnae agreed it yet
deny	i stay with the old hours, thank you
out_of_scope	does the heating run on a saturday, and who has the key
out_of_scope	will they pay the out-of-hours rate for these, do you know
view_schedule	before i answer: how full is the thursday already
block_time	And if I keep those hours, can the fourth of the month be shut off for me, it is Diwali
# readback block_time
go_on	only the forenoon. after lunch i am there
go_on	make that the whole week while you're at it, I'll no be fit for anything on the Friday
go_on	Till the nineteenth inclusive, not the eighteenth, since the return flight is landing past midnight
go_on	for the reason put study leave, the rest is correct
go_on	not the 3rd, the 10th. sorry, the 3rd was my daughter's
go_on	an hour less at the front end, then we're away
go_on	the Wednesday too, unless that is the one with the diabetic clinic in which case just as you have it
go_on	from two, no, from half past one, I must first drive
go_on	that monday but not the one after
go_on	Kindly also include the Saturday morning, I had forgotten that I am now doing Saturdays
wait	moment, i ask my wife about the dates
wait	hold your horses, I'm waiting on the conference folk to confirm
wait	Let me see first whether the theatre list is also getting shifted, do not close anything as yet
wait	not yet please. not no either
wait	gie me two ticks, patient at the hatch
repeat	from when to when was that
repeat	sorry, I was talking to Moira there, what are we shutting?
repeat	You have mentioned one date and one time, may I hear both of them again before I commit myself
confirm	ja zumachen
confirm	aye shut it, and they can greet all they like at reception
confirm	The dates are tallying with my ticket, so please go ahead
confirm	nobody in between then, good so
confirm	that'll be right, on ye go
confirm	I have nothing to add, kindly block it accordingly
confirm	it has to be, my knee waits not longer
deny	nee, leave me bookable
deny	The conference has been cancelled this very morning, so there is no need of it any longer
deny	Away and leave it, Dr Farquhar cannae cover so I'm no going anywhere
deny	keep the afternoon open after all, i am needing the list
deny	stop, stop, not closing anything
deny	if there are patients already inside it then rather not, and you say there are two
out_of_scope	can you book me also the train to freiburg on that day
out_of_scope	who is covering the on-call when I am off, is it Sinclair or the new lad
view_schedule	who'd be sitting in that slot the now if we did shut it
message_patient	Before anything is closed, let Mrs Raghunathan know that I will be seeing her the week after
# readback add_prescription
go_on	half of that, she is ninety and weighs nothing
go_on	twice a day not three times, the three was for the other one
go_on	Kindly make it the dispersible form as the old gentleman has difficulty in swallowing, dose as stated
go_on	naw, capsules, he'll no take the liquid
go_on	for five days. seven is old school
go_on	the 20 then, if the 40 makes you unhappy
go_on	with food, put that in the instructions, otherwise fine
go_on	it is the daughter I am treating and not the mother, both are Kamala but the younger one please
go_on	not sodium valproate god no, I meant simvastatin, same strength
go_on	and two refills
wait	i look first at the kidneys, then i say
wait	Let me just confirm with the chemist whether they are having stock, kindly wait
wait	don't send it yet hen, I've a feeling she's allergic to something
wait	one moment, he is just now telling me what he takes at home
wait	hmmm. gies a second
repeat	what strength did you read me
repeat	you went awful fast, the drug and the dose again?
repeat	noch einmal the whole line please
confirm	5 is right, can go out
confirm	Aye, that'll sort his chest
confirm	The dose is in order and the duration is also in order, kindly issue it
confirm	so verordnen
confirm	well she's begged me long enough, let her have it
confirm	I am satisfied, the responsibility is mine
confirm	correct, and then we are finished with this man
deny	no, she is breastfeeding, forget it
deny	scratch it, he's had a bleed wi that before
deny	It would be more prudent not to start anything until the creatinine is back, so let us drop this
deny	doch nicht
deny	leave the poor soul alone, she's on eleven things as it is
deny	I withdraw it, the patient himself is refusing
out_of_scope	is it the 5 or the 10 that the guideline says for over eighties
out_of_scope	how much does this cost the patient at the counter
patient_history	is he no allergic to penicillin? check before I say aye or no
discontinue_prescription	then must first the ibuprofen away, do that before
# readback discontinue_prescription
go_on	not the bisoprolol, the other one, the one for the water
go_on	both please, the 5 and the 10, he has been taking the two of them together since May
go_on	as of monday, he has yet to use up the box
go_on	taper over two weeks, not from one day to the next
go_on	the evening dose only! the morning one he keeps
go_on	for reason you may write giddiness, nothing else need be altered
go_on	aye but it's wee Agnes Tulloch I mean, no her sister
go_on	change the reason: cough. from the pril, not from smoking
go_on	Rather the clopidogrel, since the cardiologist wishes aspirin to be continued lifelong
go_on	if there are two entries then the older
wait	wait, i phone the family doctor who started it
wait	Let it stand for one moment, the patient's son is showing me the strips just now
wait	och I'm swithering, give me a minute
wait	first i want to read the letter of the hospital
wait	haud on, haud on
repeat	which one did you say you'd be taking off him?
repeat	Kindly repeat the name of the drug, these brand names here are all new to me
repeat	and the patient was who
confirm	weg damit
confirm	Aye, past time, she's been on it since the Falklands
confirm	Since the potassium has gone up it must be stopped today itself, so yes please
confirm	absetzen, ja
confirm	no more of it then, ye have my word
confirm	that is precisely the one and precisely the reason
confirm	good riddance to it
deny	no, he stays on it till cardiology says other
deny	better the devil you know, leave her on it
deny	I have just now seen that it was restarted by Dr Subramaniam with good reason, so please refrain
deny	nicht absetzen, my error
deny	Naw, if she comes off that she'll be at my door every night
deny	he cries, so we leave him his tablet
out_of_scope	what is the half life of this stuff
out_of_scope	must one taper that or can one stop it at once, what says the literature
add_prescription	and give him the 2.5 mg instead, that first, then we speak of stopping
patient_history	since when is she taking this at all, and who began it
# readback add_diagnosis
go_on	suspected, not confirmed. write the word suspected
go_on	left side. i said right because he sits opposite me
go_on	mild, for the severity, I'd no call a peak flow of 400 anything more
go_on	It is type two and not type one, otherwise the entry is most accurate
go_on	other Schmidt, the one born 61
go_on	since 2019 already, the date please change, rest is good
go_on	put the code with it if you have it, M54 something
go_on	chronic, hen, no acute, he's had that back since the pit closed
go_on	I would be obliged if you wrote stage three rather than stage two, the latest clearance being only forty-eight
go_on	without the remark about alcohol, that reads the insurance too
wait	let me see the picture from the radiologist once more
wait	Do not file the same for the present, the biopsy report is just being handed to me
wait	I'm in two minds, gie me a minute wi the ECG
wait	warte kurz
wait	Permit me some moments, the family is requesting that I explain to them first
repeat	what have you written there as the name of the thing
repeat	which Fernandes was that you had, and what were you calling it
repeat	lost my thread, what was I agreeing to?
confirm	stimmt so, in the file with it
confirm	aye, gout, what else would it be wi a toe like that
confirm	It pains me to say it but yes, kindly record the same
confirm	nothing to argue there
confirm	You have understood me perfectly, it may be placed on the list
confirm	well I'm not getting any surer by looking at him
confirm	so it is, unfortunately
deny	no diagnosis without second value, leave it away
deny	On second thoughts one reading in a nervous lady does not make hypertension, so let it not be recorded
deny	Wheesht, no, she'd lose her HGV licence, I'll wait on the specialist
deny	not in the chart, he begs me, and i am not certain
deny	I retract that, the smear has come negative
deny	dinnae put it down, it was a guess and a poor one
out_of_scope	what's the ICD for it in the new edition, no the old one
out_of_scope	can he drive with this legally in this country, you know that
patient_history	one question before: has anyone coded it already, perhaps under the old name
message_patient	if I say yes, she reads it in the app before I have spoken, so write her first that I will phone
# readback acknowledge_alert
go_on	the second only, the first i have not looked at
go_on	All of them apart from the potassium, that one must remain open until the repeat has come
go_on	put in the note that the ward's been phoned, then aye
go_on	not Okonjo, the one under it
go_on	both of hers, since they are the same sample sent twice
go_on	with comment: seen 14:10, no action
go_on	the glucose one I meant. Too many wee red flags on this screen
go_on	Kindly take only those of the night, the ones since eight o'clock my colleague has taken
wait	i have not read it to the end, wait
wait	Please let me first get through to the sister on the telephone
wait	hang fire, is that the same INR as yesterday's?
wait	one second, i scroll
wait	not till I've clapped eyes on her
repeat	which alert is this now, the one from the lab or the one from the monitor
repeat	read it me again, the number especially
repeat	sorry, whose was it?
confirm	hab ich, abhaken
confirm	Aye that's mine, I've rung the house and the lad's on his way in
confirm	I have personally examined the patient and all is well, kindly mark it as seen
confirm	seen, treated, gone home. so yes
confirm	you may take it off, it has been shouting since breakfast
confirm	that one, yes indeed, and my apologies for the delay
confirm	tick it, tick it
deny	leave it red, nobody has gone to him yet
deny	Naw, that's no mine to sign, it's the registrar's
deny	It would be improper for me to acknowledge what I have not seen, kindly keep it pending
deny	nein, stays open
deny	I take back what I said, the value may be genuine after all, so do not close it
deny	better it keeps blinking, then the night doctor finds it
out_of_scope	who is on call the night for biochemistry
out_of_scope	is six point two haemolysed or real, what do you think yourself
patient_history	what was his potassium the time before, then i decide
urgent_patients	are there more of these or is this the last
message_patient	first tell her daughter to bring her back in the afternoon, then we can talk about the tick
add_prescription	Before that is closed let me have calcium resonium written up for him, fifteen grams thrice daily
# readback message_patient
go_on	softer. she is a frightened person
go_on	Say forenoon instead of morning, and sign it with my name in full, the remainder is lovely
go_on	to the mother, no the lassie, she's only fourteen
go_on	leave out the number, he only googles it
go_on	add that he should come fasting
go_on	in hindi if at all possible, otherwise the english may stand
go_on	and that she's no to worry. Put that first, before the rest
go_on	no dear at the front. she is not my dear. with Frau
go_on	it is thursday, i see now in the plan, not wednesday
go_on	replace abnormal by slightly raised, as the word abnormal will cost her one night of sleep
wait	let me read it with the glasses on
wait	Kindly do not despatch yet, I am expecting the culture within minutes
wait	och wait, is she no on holiday
wait	stop there a bit, i talk to the nurse if he was already called
wait	just now one moment, there is somebody standing in my doorway
repeat	what does the last sentence say again
repeat	Who's it going to, did you say?
repeat	once more please, slowly, and with the commas
confirm	raus damit
confirm	Aye, fire it off afore I change my mind
confirm	The wording is dignified and to the point, please send
confirm	that is how i would have said it, only with more mistakes
confirm	she'll like that, let it go
confirm	very good, nothing is to be changed
confirm	so off to him
deny	i will rather call, throw it away
deny	It is better told face to face, therefore let the message not go
deny	Bin that, she's sitting right here in front of me as it turns out
deny	not send, it sounds like a court
deny	Let us abandon this, his lawyer reads everything
out_of_scope	is there a stamp on the letters still or does the post go electronically now
out_of_scope	Do you know if her phone can open attachments at all
patient_history	hang on, which of the two scans was that, the June one or the later, show me hers
view_schedule	when do I even see him next, is he no booked already
# asked set_availability
go_on	tuesdays and the thursday, 8 to 12
go_on	Any day barring Friday, on which I am in the teaching hospital
go_on	half nine till the back of four
go_on	the second one
go_on	as every week, mo to fr
go_on	Same as Dr Pillay is having, if you can see hers, otherwise nine to one
go_on	twenty. no, thirty minutes, they talk so long here
go_on	from the new year on
go_on	it doesnae matter, whichever room's free, call it mornings
go_on	only this once, the 22nd
go_on	if the wednesday is taken by the diabetics then friday, and if not then by all means wednesday
wait	that must i ask the boss
wait	Kindly allow me to open my own calendar, it is in the other device
wait	ooh now you've got me. let me think
wait	wait please, the computer of the clinic updates itself
wait	I'll come to that in a minute, there's a wean wi a bead up its nose
repeat	what was it you wanted to know
repeat	Which part was incomplete, if I may ask
repeat	again, the question, my german ear was asleep
deny	ach, leave it, too complicated
deny	Forget the whole rigmarole, I'll keep what I've got
deny	No matter, the secretary may decide such things, let us close it
out_of_scope	which colleague works saturdays here usually, i know nobody yet
out_of_scope	Is the car park barrier open that early?
out_of_scope	where find i the contract with my hours, in which office
out_of_scope	how many hours is a locum allowed by law in scotland
view_schedule	depends. how does the wednesday look at present
view_schedule	show me first what is booked next week, then you get your answer
block_time	rather the other way round: shut me the friday, that is easier to say
message_patient	Leave that question a moment and inform Mrs Abernethy that evening slots are coming
view_patients	how many folk have I got on my books anyway, would three mornings even do it
help	what can I actually tell you here, only days or also the rooms
# asked block_time
go_on	the 14th to the 18th, both ends included
go_on	all day, I'll be up a hill
go_on	for my niece's wedding, if a reason must be given
go_on	just the hour after lunch, no every day, only Mondays
go_on	both. and the wednesday
go_on	From tomorrow, no, kindly make it from day after tomorrow, until further notice but at most a fortnight
go_on	krank. no reason needed more
go_on	that week, the one with the bank holiday in it
go_on	the whole of it
go_on	till three, then i am back, unless the train is german, then four
go_on	as for the reason, write private, and as for the hour, from two onwards
wait	i must first see when the flight goes
wait	Don't rush me, I'm on wi the travel agent as we speak
wait	The dates are with my wife, please be so kind as to wait
wait	moment, calendar falls always closed
wait	gonnae hold that, there's someone greeting in the waiting room
repeat	what did you need from me, the date or the time?
repeat	I was interrupted by a relative, kindly put the question again
repeat	you asked what
deny	never mind then, I'll tell the desk
deny	lassen sie, i take no holiday
deny	It is not so important after all, let us not block anything
out_of_scope	do I get paid on a local holiday, Fast Day or whatever they cry it here
out_of_scope	How many days of leave are remaining to my credit this year?
out_of_scope	what is the weather on skye in that week
out_of_scope	when are the school holidays in Fife
view_schedule	wait, have i patients on that day at all
view_schedule	Before I reply, what is there on the Thursday, is it a heavy day or a light day
set_availability	no, forget closing, put me in for the saturday instead, nine to twelve
acknowledge_alert	oh and that red thing popping up, I've dealt wi it, clear it while I look for the dates
urgent_patients	leave the holiday, is something burning, since i see a red sign
message_patient	let old Mr Guthrie know I'll no be there, I'll give you the dates after
# asked add_prescription
go_on	40 mg once daily, at bedtime
go_on	the first of the three, Yusuf with the beard
go_on	eighth hourly for three days, and thereafter only if pain is there
go_on	for the wife
go_on	whatever strength she had the last time
go_on	5. no. 2.5, she falls easily
go_on	one puff in the morning, one at night, and a spacer if the system lets you put that
go_on	It is for the thyroid, kindly write the dose in micrograms and not in milligrams
go_on	aye, the slow release yin
go_on	tablets. and thirty of them
go_on	the same, but for him
go_on	if they make it in 75 then 75, else two of the other
go_on	two weeks, nae mair
wait	the weight i must know first. he climbs on the scale now
wait	Let me just count it on my fingers, kindly bear with me
wait	wheesht a minute, I'm doing the sums for a bairn of eleven kilos
wait	wait, formulary
wait	I shall answer you presently, he is searching for the old wrapper in his bag
repeat	which bit are you waiting on, strength or how often?
repeat	what had you already, and what lacks
repeat	Sorry, did you ask me something there, or was that the printer
deny	then no, i give her the sample from the drawer
deny	Och forget it, she'll buy it over the counter
deny	If you are not able to find her then kindly abandon the prescription altogether
out_of_scope	what is the maximum in a day of it, for children
out_of_scope	is that stuff to be had in scotland under the same name as at home
out_of_scope	does the pharmacy at the Cross shut for lunch?
patient_history	what dose did he have before? tell me that first
out_of_scope	what does the Scottish formulary say for the over eighties, first line
patient_history	whats he allergic to, it was either that or the other family
discontinue_prescription	no, before we come to dosage, the metformin which he is vomiting should go off the list
add_diagnosis	hm, I see the bronchitis isnae on his problem list. put that on first, dose after
message_patient	no leave the dose, just tell the lass I'll phone her the morn about it
# asked discontinue_prescription
go_on	the tramadol of course
go_on	the lower one on your list
go_on	all three
go_on	for a rash on both forearms since the tuesday
go_on	from today evening itself
go_on	him, McIver, the crofter, no the minister
go_on	whichever of them is the beta blocker
go_on	not needed any more, write it so
go_on	The one that was started in Vellore, whatever they are calling it here
go_on	the white ones, no, that is the aspirin, then the other
go_on	because she's expecting
go_on	the older entry, if they are the same, and if they are not the same then the higher
wait	i ask her which one she means with the pink pill
wait	Just a moment, the strips are being emptied out on my table
wait	och I cannae mind the name, let me dig out the letter
wait	wait wait, maybe it was two
wait	one minute, her daughter looks in the kitchen
repeat	what choices did you give me?
repeat	Kindly tell me the names again, I shall then choose
repeat	was that a question for me
deny	none of these, so leave
deny	Naw, it's no there so somebody's stopped it already, away and leave it
deny	In that case let everything continue, I shall see him personally on Monday
out_of_scope	what happens with the rebound if one stops this one abruptly
out_of_scope	who takes the leftover tablets back, we or the chemist?
out_of_scope	in what colour does it come here, the 10
patient_history	all what he takes please, with dose, then i can say which
patient_history	Which of them is the newest? who wrote it and when
add_prescription	leave stopping, and rather raise the other to 10
add_diagnosis	first put angioedema in her diagnoses, afterwards we come to the tablet
view_patients	I have two ladies of that name I think, which of them are on my list
urgent_patients	forget the tablets, is that alert up there one of mine?
message_patient	I'll pick in a wee while, but tell him no to take the evening one
# asked add_diagnosis
go_on	Iron deficiency, with the anaemia in the same line if you can
go_on	severe i would say
go_on	the right ear
go_on	since roughly Easter
go_on	her, the one with the fistula
go_on	E11 and then point nine
go_on	Both eyes, but the left more than the right, kindly put bilateral
go_on	the third, the lad that's at the fishing
go_on	frozen shoulder. in german it is simply stiff
go_on	no, no the arthritis, it's the other thing I said, the wee crystals
go_on	provisional, if there is such a box, and if not write query before it
go_on	what the radiologist wrote, that
wait	i search the word in english
wait	Before I name it let me have one more look at that spleen, please wait
wait	och, hold on, I'm phoning the skin folk for what they'd cry it
wait	let it open, i come back after this patient
wait	patience please. the code has many digits
repeat	what did you say you still needed
repeat	The patient or the condition, which of the two was it that you were asking?
repeat	I've clean forgot where we got to
deny	leave it, he will get it from the rheumatologist with stamp
deny	It seems I have spoken too early, so kindly drop the matter
out_of_scope	what's the difference between G43.0 and G43.1, you must know that
out_of_scope	how do you spell this in english, with ae or with e
out_of_scope	is that one notifiable to public health, and who fills the paper
patient_history	what is there already on his list, so we don't write it double
patient_history	the last HbA1c will tell you, how much was it
add_prescription	skip the label, start her on the folic acid and I'll name it when the bloods are back
message_patient	no, first she must hear it from me, write her that she should ring
view_schedule	when comes he back, could we do it then
view_patients	the surname I cannot recall, she is from my panel, a schoolteacher by the name of Leela something
# asked acknowledge_alert
go_on	the top one
go_on	all four if they are for the same man
go_on	Mrs Petrovic, from ten past six
go_on	seen, bloods repeated, that can be the comment
go_on	the low sodium
go_on	nae comment needed, just the tick
go_on	That one which has come from the dialysis unit, and the one after it also
go_on	not the lab ones, only the monitor
go_on	numbers two and five, the three is still with me in discussion
go_on	the troponin, provided it is the second troponin, since the first i ticked at lunch
wait	i go through them, one after the other, wait
wait	A moment, I would like to talk to the nurse in charge before choosing
wait	they're jumping about the screen, gie's a second
wait	stay there. bed six calls
wait	Kindly hold this as it is, I am washing hands
repeat	how many did you say there were to choose from
repeat	read me them out again would you, my specs are in the motor
repeat	which were the choices, please, a bit slower
deny	none, they are not mine
deny	forget the ticks, the day team can do them
deny	Kindly let all of them stay as they are
out_of_scope	why does that thing beep in the corridor, can somebody turn it off
out_of_scope	how do i change the limits on the monitor in room 3
out_of_scope	Whose job is it to phone these when I'm no in?
urgent_patients	show me again all the ones that are red
urgent_patients	Is any of them more serious than the others, in your listing?
patient_history	the creatinine of the first one, how was it last month
out_of_scope	who set this system up that one has to choose at all
message_patient	none till I've spoken to him, so send him word to pick up his phone
view_schedule	when am i free to go down there and see him
discontinue_prescription	the tablet which does this, the spironolactone, must be stopped before I tick anything
add_prescription	The one with the sugar of twenty-four requires insulin and not a tick, ten units of glargine at night
# asked message_patient
go_on	that the scan is clean and she can sleep again
go_on	to Herr Novotny
go_on	Write that I shall be expecting him on the eleventh, with the old films and with one attendant
go_on	tell her naw, politely
go_on	the father
go_on	just that I was asking for him
go_on	both sisters, same text
go_on	come back in six weeks if still there, sooner if worse
go_on	whatever you would say, but short
go_on	no soup, no fish, nothing after ten the night before
go_on	the one that moved to Oban
go_on	it is about the cholesterol, and that it is better, not good but better
go_on	In the subject put follow up, and in the body that nothing is to be feared
wait	i formulate
wait	let me get the wording right, she's a retired English teacher and she'll mark it
wait	Please give me some time, one has to be careful in such matters
wait	wait, i read first what he wrote
wait	och I'm being shouted for, keep it there
repeat	what should i say you, the text or the name?
repeat	Where were we, had I given you a name already?
repeat	your question please repeat, the drill from outside
deny	ach, i see her at two anyway, leave it
deny	Never bother, her man's just phoned in
deny	It shall be better to say nothing for the present, so we may drop it
out_of_scope	how does one say get well soon in gaelic
out_of_scope	can you do it in polish for me, the rest of my day as well
out_of_scope	who reads these, only the patient?
patient_history	what came out at his ultrasound, then i know what to write
patient_history	her last three pressures kindly, so that I may quote them
view_schedule	tomorrow's gaps first, so that I can offer her one
block_time	och leave the text, that puts me in mind, the sixth wants shutting for me, all day
add_diagnosis	no message, put it in the chart as white coat hypertension, that will do
view_patients	who all on my list is over seventy five, it's them the message is for
# done set_availability
repeat	did that go in now or not
repeat	which hours stand there at present, the ones you have just entered
repeat	so when do they get to book me, say it back
repeat	Kindly tell me once again what has been saved
wait	hold on, I'm no finished, let me check wi the missus
set_availability	no wait, wednesday not thursday
set_availability	half an hour later, I can already hear the complaints at home
set_availability	And likewise for the Friday, if it is no trouble
set_availability	too much. take one hour away again
set_availability	put it back the way it was, I've had an earful from the practice manager
set_availability	and the other day, the one i wavered about, same hours but without lunch
set_availability	fifteens instead, twenties will have me here till my pension
set_availability	oh, and only until easter, then old
block_time	but the 3rd of december nobody, that's my exam
block_time	Within those hours kindly keep one portion free for the trainees, from eleven to twelve
block_time	except for the first one. That week I'm up at Ullapool, shut it entirely
view_schedule	and how looks the first such day, has somebody taken a place already
view_schedule	now that's open, who's got themselves in
view_schedule	does that clash with anything I have
message_patient	Then old Mrs Kowalczyk can have one of those, write her so
message_patient	now let the Hendry boy know there's a space for him after school
acknowledge_alert	good. and the alert of before, mark that i have seen it
view_patients	so many hours, and how many people are mine meanwhile
out_of_scope	pays somebody the extra hours to me
out_of_scope	will there be a receptionist in at that time or am I opening the door myself
out_of_scope	Is it possible to also fix the timings of Dr Banerjee in the same manner, she has asked me
out_of_scope	what time does the canteen open on such days
out_of_scope	gonnae put that on the practice website as well
thanks_goodbye	Splendid, I am much obliged, good day to you
# done block_time
repeat	blocked from when, i was not listening
repeat	was that the whole day or just the afternoon you did?
repeat	did you say done?
repeat	Please confirm once more which dates are now standing closed
wait	wait a bit before we do more, i sort my papers
block_time	and the day after
block_time	No no, it ought to have been the week following, kindly shift it
block_time	longer. until the monday
block_time	the afternoon only! who said the morning
block_time	Same again in March if that's no being greedy
block_time	also the thursday then, if the friday is a bridge day, otherwise not
block_time	the reason should read family function and not conference, I would not like to tell lies
set_availability	open it up again, the flight's off
set_availability	give me that forenoon back, but just till eleven
set_availability	ach. make me free again, they postponed the funeral
set_availability	in exchange they may have me on the saturday, nine to one
view_schedule	who sits now in there and must be moved
view_schedule	were there any poor souls booked in that
view_schedule	And when I return, what is awaiting me on the first day
message_patient	they should be told. the nine o'clock one first, that i am away
out_of_scope	Kindly suggest where one may take a family of five on a small budget
view_patients	which of my people are the fragile ones, I'd best think who'd miss me
add_prescription	before i go, renew for frau lindqvist the eye drops
out_of_scope	and put the out of office in my mail
out_of_scope	who's taking my patients while I'm off, have they said
out_of_scope	does it count from my annual leave or from the study days
out_of_scope	can you recommend something quiet in the harz mountains
out_of_scope	is the ferry running Thursday?
thanks_goodbye	thats me away then, cheerio
# done add_prescription
repeat	what strength did i give now
repeat	Has it actually been issued or is it waiting for something from my side
repeat	read me back what I've just put him on
repeat	how many days was that, seven?
wait	don't do the next yet, she's remembering something
add_prescription	ten, not five. five does nothing with this man
add_prescription	and something for the stomach along with it
add_prescription	The same for her husband also, both of them are coughing
add_prescription	make it thrice daily rather than twice
add_prescription	wrong strength, i took the one from the line above
add_prescription	och, I've given a liquid to a man wi no taste for liquid, make them tablets
add_prescription	longer, please, until the holidays are over
discontinue_prescription	take it back out, she just told me she comes in a rash with it
discontinue_prescription	off again. pregnancy test positive
discontinue_prescription	so then the old one can go, the one this replaces
discontinue_prescription	Kindly undo that, it has gone to the wrong Iyer
discontinue_prescription	the lisinopril meanwhile must away, the two don't like each other
patient_history	did he have that before, and how did it suit him
patient_history	And what else is he on, before it hits me in the teeth
patient_history	when was her last ecg, with this one i should have looked first
add_diagnosis	write also for what it is: shingles, left chest
add_diagnosis	and her chart should say asthma, otherwise nobody knows why
message_patient	let her know it's at the chemist's and to take it wi her porridge
message_patient	Do also write to him that he must avoid grapefruit with this
out_of_scope	can he drink a beer with it
out_of_scope	which chemist has that at this hour
out_of_scope	is there a cheaper brand, in india it is two rupees
out_of_scope	print me that on green paper, the printer here is dumb to me
out_of_scope	what does the BNF say about that wi warfarin
thanks_goodbye	good, thank you, that was all for that man
# done discontinue_prescription
repeat	which one have you stopped now
repeat	is it out or just paused, what did you do there
repeat	The reason that you recorded, may I hear it again
repeat	did it take both or the one only
wait	stay a second, the pharmacist is ringing back
discontinue_prescription	the other as well, while we're at it
discontinue_prescription	and hers too
discontinue_prescription	also the evening one. there are two entries
discontinue_prescription	now that one is out, the potassium tablets have no sense anymore, so also
discontinue_prescription	If the aspirin is still running then kindly stop the aspirin too, and if it is not then we may proceed
add_prescription	no, back in with it, i confused him with his brother
add_prescription	put her back on it, half the dose, she's climbing the walls
add_prescription	Instead of that one he shall be having losartan, fifty, once daily
add_prescription	And now something in its place, sertraline, the lowest
add_prescription	ach no, that was the good one! restore please
add_prescription	restart it in a fortnight, no, what am I saying, restart it now at the lower strength
patient_history	so what is he left with
patient_history	what did i treat him with before that
patient_history	since when was that running, three years?
add_diagnosis	record the swelling as an adverse reaction, so that nobody gives it again
add_diagnosis	and stick down rhabdo query statin on her list
message_patient	he doesn't know yet. write it to him, kindly and with the why
message_patient	tell her just to haun the rest of them in at the chemist
view_schedule	when is he next in, he'll need looked at
out_of_scope	how long till it is out of the blood
out_of_scope	the pharmacist, does he get told automatically by fax or so
out_of_scope	Is withdrawal headache a known thing with this molecule?
out_of_scope	can one flush the rest down the toilet, she asks
urgent_patients	anyone else up there wi a potassium like that?
thanks_goodbye	Very well, that was a weight off my mind, thanking you
# done add_diagnosis
repeat	how did you write it now, with y or with i
repeat	On whose chart was that entered, I would like to be doubly sure
repeat	so it's down? aye?
repeat	what have you put for the severity
add_diagnosis	moderate, now that i see the film
add_diagnosis	no the left, the right
add_diagnosis	And also the second one, of which I spoke earlier, if you have retained it
add_diagnosis	suspected please! i cannot prove it
add_diagnosis	also the fatty liver, it goes hand in hand
add_diagnosis	make that type 2, her pancreas is fine
add_diagnosis	The same for the twin brother, it being hereditary
add_diagnosis	as for the date, he has it since the army, so 1988
add_prescription	then start her on the allopurinol, a hundred, but not before the fit is over
add_prescription	so now the metformin, 500, evenings
add_prescription	Now that this is documented kindly begin iron for him, alternate days
add_prescription	aye well, he'll need the cream for it, the stronger yin
discontinue_prescription	wi that on his list the naproxen'll have to go
discontinue_prescription	so that makes the old label's tablets nonsense, out with the pramipexole
patient_history	what else is on there
patient_history	and who wrote the epilepsy in there, i see it just now
out_of_scope	Which journal was it that carried the trial on this, last autumn?
message_patient	she hears it from me first, send her: please ring the practice after two
message_patient	tell him what it is cried and that it's no the bad kind
view_schedule	next one please, who's that
view_patients	have i more of those, with the same illness
out_of_scope	does he still get a life insurance with that
out_of_scope	is there a leaflet for it in urdu
out_of_scope	what percentage of these turn malignant, just roughly
out_of_scope	refer her on to the Western for it, would you
thanks_goodbye	that's the last of the charts, away home wi me, thanks
# done acknowledge_alert
repeat	which was that just now, petersen or pedersen
repeat	you've cleared it, aye?
repeat	Did I also take the second one, or was it only the first
repeat	whats it say now, seen by me or just seen
wait	wait wi the next one till I've spat out this tea
acknowledge_alert	and the other
acknowledge_alert	also the two under it, if they are the same man
acknowledge_alert	The one in respect of the calcium likewise, I have spoken to the laboratory
acknowledge_alert	no that's the wrong one, it was the heart rate one I'd dealt wi
acknowledge_alert	note to it: repeat in four hours
acknowledge_alert	hers as well then, provided that it came from the same machine
urgent_patients	what's left
urgent_patients	any more of those? be honest
urgent_patients	is now all quiet or comes still something
urgent_patients	Kindly show those which nobody has yet attended to
patient_history	what did he run last week, show the row of values
patient_history	remind me what she takes for the rhythm
out_of_scope	which contrast do they use here, and is it safe in nut allergy
add_prescription	and up her furosemide to eighty while I'm there
add_prescription	So kindly write potassium chloride for her, two tablets thrice a day, for three days
discontinue_prescription	the thing that caused it, off. the indapamide
add_diagnosis	enter it then as hypokalaemia, since twice is no accident
message_patient	tell his wife through him that it was only the cable
message_patient	ask her to come by for a fresh sample, the day or the morn
view_schedule	how far behind am I now wi the list
out_of_scope	who set the limits so tight, can you loosen them
out_of_scope	which number has the lab at night
out_of_scope	Does the system note the time at which I have done so, in case of litigation?
out_of_scope	could you no make it beep quieter
out_of_scope	order him a repeat potassium for six o'clock
thanks_goodbye	thank god. and thank you
# done message_patient
repeat	what did i write now exactly
repeat	Has it reached her or only left from here
repeat	who went that to
repeat	did it say thursday or friday, i fear i typed both
wait	wait with more, he types something back i think
message_patient	and the same to her brother
message_patient	oh no, half ten not half nine, send a correction
message_patient	One more line kindly, that he should bring his spectacles
message_patient	and hers too, hers was also negative
message_patient	tell him as well he's no to drive
message_patient	sorry send after: i meant the left foot
message_patient	that sounded awful curt, follow it up wi something kinder
message_patient	if she has two addresses here then to the other also, and if not, let it rest
view_schedule	when did i say i am free, is that even right
view_schedule	And on which day is he presently booked, lest I have written nonsense
block_time	then keep that half hour for her, nobody else in it
set_availability	so i should open the friday early, from 7, since i promised it
patient_history	has she answered ever to the letter from autumn, what was with that
patient_history	his sugar, was it really that, look it up for me
add_prescription	and now the tablets that I've just promised him, ramipril two and a half
discontinue_prescription	since I told him to stop it, stop it here too
add_diagnosis	for the file: anxiety, mild, because that she has now
view_patients	whom else did i want to write, show my people
urgent_patients	right, what's shouting for me now
acknowledge_alert	The alert concerning him may now be marked as attended, since he has been informed
out_of_scope	can i unsend, and does he see that i did
out_of_scope	Did she read it? are there they two blue ticks
out_of_scope	phone her for me as well would you
out_of_scope	translate me what he will answer, he writes only dutch
out_of_scope	copy it to her solicitor
thanks_goodbye	danke, that was it
# dropped set_availability
repeat	so what hours do i have now, the old ones? i mean, nothing was changed?
repeat	What was it that I have just given up, the Friday?
wait	give me a moment, I may yet come round to it
set_availability	och go on then, put them in
set_availability	on second thought yes, but only the tuesday
set_availability	I have been persuaded otherwise, so kindly enter the very same timings after all
set_availability	then at least the one hour at noon, shall we
set_availability	doch, bitte
set_availability	if I cannae have Saturdays off then at least start me at nine on the Mondays
set_availability	different: the whole week normal, but never before eight
block_time	then make the opposite, shut me the afternoon
block_time	better so. and the 17th also closed please
block_time	Very well, instead let the evening of the fourteenth be kept fully free for me, it is my anniversary
view_schedule	and how looks that day as it is
view_schedule	Fine. who've I got first, then
view_schedule	what have I on the Thursday I was going to change
view_patients	show me my folk instead, it's maybe no that many
patient_history	so leave hours. the lady of before, what did her liver say
urgent_patients	good that we left it, what is red there?
message_patient	Write then to Frau Yilmaz that evenings unfortunately it gives none
add_prescription	right, back to medicine: Ventolin for the Docherty wean, two puffs as needed
out_of_scope	whom do i ask then about my hours, a human i mean
out_of_scope	does refusing extra hours harm my contract
out_of_scope	are the other doctors opening evenings
out_of_scope	Is there any chai to be had on this floor?
thanks_goodbye	all the better, then I wish a peaceful evening
# dropped block_time
repeat	nothing blocked, so folk can still book me that day, have I got that right?
repeat	which dates had I mentioned before, I have to tell my wife
wait	aye wait, that's her texting now about the flights
block_time	do it after all, the replacement has said yes
block_time	only the half day then
block_time	As the leave has now been sanctioned, kindly block the dates which I had given
block_time	ok different. the week after that one
block_time	then just the lunch, an hour, it's no a crime to eat
block_time	now i am crazy with myself, but yes, close it
block_time	If not the full day then from three onwards, and if even that is inconvenient, from four
set_availability	so, since i am staying, they may have me until six
set_availability	I'll be here all week then, open me the Wednesday morning as well
set_availability	Since I am not travelling, kindly let patients be given to me on that Saturday, ten to one
view_schedule	fine, then what stands in that afternoon
view_schedule	and who've I got on it then, since I'm to be here
message_patient	tell the Buchanans I'll be about after all
out_of_scope	what do I wear to a scottish wedding as a german
view_patients	as I stay: which of my patients live out on the island
acknowledge_alert	while that's off the table, tick the magnesium, I've sorted it
add_prescription	Then let us do the ointment for Mr Chatterjee, betamethasone, twice a day thinly
out_of_scope	can i get my hotel money back you think
out_of_scope	how goes one about sick leave here, must i bring paper
out_of_scope	tell the partners i'm no going will you
out_of_scope	Will Dr Mukherjee be there in that week, as we cannot both be absent
out_of_scope	when's the next bank holiday
thanks_goodbye	never mind, ta anyway
# dropped add_prescription
repeat	so he has now nothing from me, is that so?
repeat	what was the dose again I was about to give
wait	wait a wee minute, she's maybe changing her tune
add_prescription	she wants it after all. so
add_prescription	then the half
add_prescription	Kindly revive the prescription, the creatinine has come and is perfectly normal
add_prescription	och away, give him it, same as I said
add_prescription	rather the syrup
add_prescription	with the other antibiotic then, the one without penicillin, five days
add_prescription	now yes. the mother has signed
add_prescription	If not the tablet then let her have the patch, provided the skin is intact
discontinue_prescription	so if the new is not coming, then away with the old also, the doxazosin
discontinue_prescription	and if I'm no giving him that, then stop the lansoprazole, it was only there to cover it
patient_history	had he it before, a year ago, by whom
patient_history	what does she have at home then already
patient_history	And kindly show his kidney values, as I had stopped only on that account
add_diagnosis	then only the diagnosis. tennis elbow, right
add_diagnosis	no drug but at least write obesity on the list
message_patient	write her why not: because of the baby
message_patient	tell him he gets it when I've seen him, no before
view_schedule	how long till the next one
out_of_scope	what gives one instead for this, in scotland
out_of_scope	can the nurse no just give her a jag of it
out_of_scope	does honey really help, she swears on it
out_of_scope	Please order a full blood count for him instead
out_of_scope	where do i report a side effect officially
# dropped discontinue_prescription
repeat	so she goes on taking it, did I understand
repeat	which was the drug that we have let alone just now
wait	hm, wait still, i have a bad feeling with that one
discontinue_prescription	no, stop it. i have slept over it five minutes
discontinue_prescription	then at least the morning dose
discontinue_prescription	The cardiologist has himself now consented, so kindly stop as I had said
discontinue_prescription	aye right, take it off him, the INR's through the roof
discontinue_prescription	not that one then, the other, the gliclazide
discontinue_prescription	do, do, her mother insists
discontinue_prescription	if not altogether then wean her, and should the system know no weaning, then end it at month's close
add_prescription	so he keeps it, then renew it too, it runs out
add_prescription	fine, it stays, but up it to the ten
add_prescription	Since we are continuing the same, kindly give pantoprazole along with it
add_prescription	leave it on then, and for the itching cetirizine
patient_history	what speaks against it in his chart, the allergies
patient_history	why's she on it in the first place, what does it say
patient_history	And the dizziness, was it there already before we commenced this drug?
add_diagnosis	then write orthostatic hypotension, so that the next one thinks of it
message_patient	tell her she bides on it till I say other
out_of_scope	what means the word scunnered, he says it the whole time
view_schedule	is he no coming in this week anyway
urgent_patients	ok. is there something else red from last night
out_of_scope	what's the evidence for it past eighty
out_of_scope	who pays if she falls because of it
out_of_scope	is there a pharmacist in the house to ask
thanks_goodbye	well then, no harm done, thanks for your patience
# dropped add_diagnosis
repeat	so nothing's on his chart, nothing at all?
repeat	how was the word which i had said, i need it for the letter
wait	wait, the path report comes in this minute
add_diagnosis	now it is certain, enter
add_diagnosis	as suspected then, not as sure
add_diagnosis	The repeat value being also high, I would request you to record it after all
add_diagnosis	och put it down, he kens himself what he's got
add_diagnosis	milder word: prediabetes
add_diagnosis	then only as a family history
add_diagnosis	not his, hers! coeliac, for the sister
add_diagnosis	do it, but with today's date and not with that of the scan
add_prescription	without name then, but give her something for the itch, fexofenadine 180
add_prescription	label or no label he needs an inhaler, the brown one, two puffs morning and night
discontinue_prescription	so if it is no epilepsy then he needs no levetiracetam, stop that
discontinue_prescription	Since we are not calling it gout, the colchicine may kindly be discontinued
patient_history	then show me once more the old letters on that
patient_history	what is on there from the last doctor anyhow
patient_history	And the biopsy of the year before, what did that say in the end
message_patient	tell her we wait for the second blood
out_of_scope	whom do i ring at the lab about such a delay
view_schedule	when have I him next, I'll look again then
view_patients	who else has been put on my list with that cough
out_of_scope	how sure must one be by law before one writes such a thing
out_of_scope	which specialist does that here, and how long waits one
out_of_scope	can the lad still join the army if it stays off
out_of_scope	What is the present definition as per the Americans?
# dropped acknowledge_alert
repeat	it's still sitting there red then, is it?
repeat	whose alert was it which we left
wait	wait, sister is calling back this second
acknowledge_alert	now. spoke with him. tick
acknowledge_alert	Since the patient has been seen by me in person, kindly acknowledge it now
acknowledge_alert	right I've read it, I'm no happy but mark it
acknowledge_alert	but the other one you may
acknowledge_alert	then all except that
acknowledge_alert	ok mine after all, the registrar says it is mine
acknowledge_alert	if the second value is the lower one then take it, i have it in front of me
urgent_patients	what is there otherwise
urgent_patients	Is anything still remaining which nobody has touched
urgent_patients	and how long has it been sitting there, the worst of them
patient_history	his values of this week i would see first
patient_history	was she no the one wi the pacemaker? check
out_of_scope	is it true the alerts were made by some firm in Texas
add_prescription	till then something must go in: magnesium, two sachets
discontinue_prescription	and stop the ramipril anyroad, alert or no alert
message_patient	they should come by, him and the wife, write it to him
message_patient	Kindly inform the patient to repeat the test fasting, the first sample having been drawn after sweets
view_schedule	do i have a gap now, then i go look
view_schedule	who's in wi me at four, I might squeeze her in before
add_diagnosis	enter at least: hyponatraemia, known
out_of_scope	who is senior tonight, can you ring her
out_of_scope	can i pass this alert on to somebody else
out_of_scope	how fast may one correct such a sodium
out_of_scope	Is the laboratory machine at fault? Complain to them on my behalf
# dropped message_patient
repeat	so he's no been told a thing, right?
repeat	how had you worded it, I'd like to say it by phone just like that
wait	mm. wait. maybe yes
message_patient	send it after all, her phone's ringing out
message_patient	then just: call me
message_patient	Kindly let it go, but in place of tomorrow kindly write Monday
message_patient	aye fine, send the thing
message_patient	shorter, and without the lab value, then yes
message_patient	rather to the son
message_patient	i have regretted it, please so as it was
message_patient	if she has not opened the first one yet then send the second, else we leave it truly
view_schedule	is she maybe coming today anyhow
view_schedule	What is my first free half hour, I will ring him then
view_schedule	when do i have him, thursday?
patient_history	what have we on her smear, the exact wording
out_of_scope	do they have an interpreter here for farsi, on the phone maybe
add_diagnosis	instead enter it in his list: needle phobia, severe
add_prescription	then without words. iron, once a day, three months
discontinue_prescription	no message, but his zopiclone is to stop as of the day
block_time	so i call her. keep me for that 12 to half 1 free
urgent_patients	alright what else is there, anything from the weekend?
view_patients	who of mine still has no letter in english, show list
out_of_scope	give me the landline of the family
out_of_scope	is it even allowed to tell a daughter such things
out_of_scope	dictate a letter for me then, to Professor Achterberg
out_of_scope	what do you say in these parts when somebody's died
# told view_schedule
repeat	again, slower
repeat	who was at eleven? you said it too quick
wait	stop there, i write it down
view_schedule	is that all of them
view_schedule	and friday?
view_schedule	the same for dr... no, for me, but next week
view_schedule	which of those are new and which do I know
view_schedule	as for the other one, the two o'clock, is she the one with the hip
view_schedule	kindly tell me what is the last of the day, since I have a train to catch
view_schedule	any chance o a gap in there for my piece
block_time	after the fourth nobody more
block_time	Too many. shut what is still free
block_time	that hole at three, keep it for me, i have to sign cremation papers
block_time	I would humbly request that the remaining slots of that afternoon be closed, my son is having fever
set_availability	then i start a half hour earlier, always on such days
set_availability	that's a daft wee list, open me up till five
set_availability	so empty a wednesday? give it away, 8 to 10 too
patient_history	the second one, what ails him
patient_history	her of half nine, did the bloods come back
patient_history	And the gentleman prior to lunch, which tablets is he consuming at present?
message_patient	the late one should bring his films, tell him
out_of_scope	gonnae tell the front desk to send up my coffee
acknowledge_alert	before I start, the alert on the nine o'clock, I've dealt with that
add_prescription	For the last one the repeat of the Symbicort kindly be written already, so that she need not wait
out_of_scope	move the 10:15 of dr lindner over to him too
out_of_scope	which room am i in for that
out_of_scope	who made that list, a sadist?
out_of_scope	will it be raining at five
# told view_patients
repeat	the third name again, please, letter by letter
repeat	and that makes how many, did you say?
wait	haud on till I get a pen
view_patients	and the ones under A
view_patients	only the men
view_patients	more of them
view_patients	is he on there or is he dr rahman's
view_patients	That is surely not the complete list, kindly show the remaining ones
view_patients	who's new among them
view_patients	how many of these above eighty
view_patients	the other Campbell, the one in Kilmarnock, is she mine and all
patient_history	the last. what has she
patient_history	what's the story wi number four
patient_history	as for the one with the double name, what did we give her in spring
patient_history	Kindly open the file of the eldest among them
view_schedule	and which from those comes today
view_schedule	when's big Tam coming in, him at the bottom
message_patient	write to the first: flu jab is here
message_patient	they twins, tell their mother I've the results
message_patient	Her, the third one, kindly ask whether the swelling has subsided
add_prescription	the top one needs her thyroxine again, 75, give
discontinue_prescription	him with the gout, take the bendroflumethiazide off
add_diagnosis	number six has also a cataract since yesterday, right eye, enter
urgent_patients	are any of them on red
out_of_scope	take the dead ones out of the list
out_of_scope	give the half of them to the new colleague
out_of_scope	how do I get out to her croft, is it the coast road or the moor
out_of_scope	Export the same into Excel for me
# told patient_history
repeat	the second value again
repeat	say the last bit again, I was chewing
wait	let that stand, i compare with the paper
patient_history	and his allergies
patient_history	older please
patient_history	who put that in there
patient_history	And how long is she having that, did we ever treat it
patient_history	and the brother's
patient_history	was that fasting or no
patient_history	just the kidneys, out of all that
add_prescription	then double it
add_prescription	renew the inhaler then, both, no, only the blue one, the brown he still has
add_prescription	So the sugar is not controlled, kindly raise metformin to one gram twice daily
add_prescription	aye well, nine years and naebody gave her a statin, atorva twenty
discontinue_prescription	the third in that list, out
discontinue_prescription	two blood thinners! away with the older one
discontinue_prescription	If the digoxin is still being taken, as it appears, it should be stopped as of today
add_diagnosis	that is no asthma, write COPD
add_diagnosis	wi an eGFR like that put CKD three on her list
message_patient	tell her it's fine, all of it
message_patient	In view of this kindly call him for next week, and let him bring the earlier scans
view_schedule	when do i see her again
acknowledge_alert	the red there in the corner is known to me, confirm it as seen
block_time	she needs an hour. hold me tuesday from one for nobody else
out_of_scope	what means the little star beside the value
out_of_scope	what's normal for that at her age, off the top of your head
out_of_scope	send the whole lot over to the hospital in Inverness
# told urgent_patients
repeat	first one again, name and what it was
repeat	how long ago did you say?
wait	wait, i take them one at a time
acknowledge_alert	i have the second
acknowledge_alert	the top one's mine, I'm away up to her now
acknowledge_alert	Both of these are already known to me and treated, kindly mark them
acknowledge_alert	the potassium, since i am standing beside him
acknowledge_alert	not the first, that is still running, but the other you can tick
urgent_patients	are those all
urgent_patients	and from the night?
urgent_patients	Which among them is the most pressing, if I can attend to only one
urgent_patients	whatever happened to the one there was this morning, is that away
patient_history	what was it last week, the same value
patient_history	what's he on, the one at the bottom
patient_history	As regards the elderly lady, has she any history of the heart
message_patient	she should call me, the first
message_patient	Kindly ask the second gentleman to come to the clinic today before five, with his glucometer
message_patient	tell his wife, no, tell himself, it's only the sample that clotted
add_prescription	him with the infection, start doxycycline 100, twice
discontinue_prescription	her lithium must stop then, today
add_diagnosis	so the last: acute kidney injury, put it down
block_time	then close my next hour, i go over
view_schedule	so who's waiting on me while I'm at that
out_of_scope	can someone else take those, i am not on duty
out_of_scope	did the lab ring the ward about it
out_of_scope	what do you do wi a TSH of ninety, honestly
out_of_scope	Kindly arrange a repeat sample and an ECG
# idle
greeting	so, morning, i am again here
help	aye, and what else is it you do
help	What all may I ask of you besides the list, kindly enlighten me
wait	ok wait, i get my coffee first
view_schedule	good, then the afternoon
view_schedule	who've I got and is it bad
set_availability	from now on thursdays only before lunch, I get too old for the rest
set_availability	put me down for the Saturday forenoons through January, if naebody else wants them, and if somebody does, even better, still put me
block_time	my mother is landing at Heathrow on the ninth, so neither the ninth nor the tenth should any patient be given to me
block_time	zahnarzt, tomorrow 10 to 12, nobody
view_patients	these people that i take over from the colleague, which are they
view_patients	how many diabetics am I carrying
patient_history	that wifie wi the funny rash in August, Ogilvie, what did I gie her
patient_history	Hashemi, last labs
patient_history	As for Mr Venkatraman, I would like to go through all that has happened since his bypass
add_prescription	for the croaky minister: amoxicillin, 500, three times, a week
add_prescription	Kindly renew what I had given to Mrs D'Souza for her migraine, the same strength
discontinue_prescription	if Brankovic still takes diclofenac, end it, and if not i have nothing said
add_diagnosis	put plantar fasciitis on Craig Imrie's list, left heel
urgent_patients	so what's on fire the day
acknowledge_alert	the INR of frau Castellano, seen, she holds it two days
message_patient	let the Pereira family know that the little one's swab has shown nothing at all
out_of_scope	find me a decent curry between here and Stirling
out_of_scope	the printer says PC load letter, what wants he
out_of_scope	who won the rugby
out_of_scope	Could you remind me to call my daughter in Pune at half past five
thanks_goodbye	nothing, wrong window, cheers
`;
