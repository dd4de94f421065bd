/** Sentences of our own. */
export const patientFollowUps4 = `
# asked book_appointment
go_on	Dermatolgy please, its about a mole
go_on	The second one, any day after school hours
go_on	10:30 would suit me
go_on	It's my mother's knee, so whoever does knees
go_on	Whichever is earliest
go_on	Wednesday's my day off, so Wednesday
go_on	a checkup, nothign special
go_on	Dr Baxter, we've seen him before
go_on	any time after 4, I can't leave the ward before then
go_on	the later one
go_on	Half-term week, so the 27th or 28th
go_on	Headackes, mostly when I've been at the screen all day
go_on	For my son, he's six
go_on	tomorow morning if theres something
go_on	I don't mind who, as long as it's a woman
go_on	Are any of those before nine?
go_on	la primera, por favor
go_on	Which of them could be done by video?
go_on	Neither of those days really, what about the Monday after
wait	Let me look at my planner
wait	I'd have to ask Mum which she prefers. Give me a minute
wait	Um... hang on, I'm looking for the referral letter
wait	sorry somebody at my desk, one minute
wait	Don't know yet, waiting for my husband to text back
wait	let me think, what have we got on Thursday
wait	Okay wait, the little one's spilled his juice
deny	None of those, leave it
deny	No it's too complicated, I'll phone instead
deny	Drop it, I've no time this month anyway
deny	We don't need an appointment after all
repeat	What were the choices again?
repeat	Sorry, what do you need from me?
repeat	can you show the tiems one more time
repeat	You asked something and I scrolled past it
repeat	Wht was the question?
out_of_scope	Why do you need to know all that?
out_of_scope	Good question, I'm only the chauffeur
out_of_scope	Do I need a referral for that or can I just come?
out_of_scope	It was so much easier when we could just walk in
out_of_scope	What would a first visit cost without insurance?
doctor_info	Who do you have for skin problems in children?
doctor_info	Tell me about Dr. Whitfield first
doctor_info	what days deos Raman work
view_appointments	Let me see what I've already got so I don't double up
view_appointments	when was my mum's next one, do you know?
cancel_appointment	Actually I need to cancel one before making another
reschedule_appointment	Oh, it would be simpler to bring my existing one forward. Can we do that?
message_doctor	I'd rather ask Dr. Raman by message who I should see
view_reports	Can I see the referral report first? It says who to go to
view_prescriptions	which tablets am I on again, I need to mention them
# asked cancel_appointment
go_on	Tuesday's
go_on	The first on the list please
go_on	My mother's appointment with Dr. Ortega
go_on	All of them in May
go_on	the pyschiatry one, Ive found somebody nearer
go_on	Because I've been called in to work
go_on	the 3pm
go_on	Whichever of those is with the GP
go_on	not the one tomorow, the one after
go_on	Samuel's, he's got the flu
go_on	Which of these is the follow-up?
go_on	shes symptom free, thats the reson
go_on	The last two
go_on	La del lunes
go_on	Is one of them with Dr. Baxter? Then that
go_on	just the skin check
go_on	that long one in the morning, I can't spare the time
wait	I need to look at the letter, hang on
wait	Um, let me ask him which
wait	Wait a second, someone's at reception for me
wait	Not sure which yet. I'll check my calendar
wait	sec, kids fighting
wait	I want to talk to my brother before I pick one
wait	let me get my glases first
deny	None of them, I've decided to keep them all
deny	Actualy dont cancel anything
deny	No, leave them in
deny	Oh forget it, I'll go
repeat	Sorry what were the two appointments?
repeat	Can you lsit those again
repeat	What do you want to know from me?
repeat	I missed that, could you repeat?
repeat	is anything cancelled so far or not
out_of_scope	Does it matter why? It's private
out_of_scope	Do I get the deposit back?
out_of_scope	Honestly I book these and then life happens
out_of_scope	Will the doctor be cross with me?
out_of_scope	Yes love, I'm doing it right now
reschedule_appointment	Hmm, can any of these be moved to the summer holidays instead
reschedule_appointment	I'd rahter change the date of the first one
reschedule_appointment	Instead, put the Friday one on another day
view_appointments	Which do I have after the 15th?
view_appointments	show me my past visits too, I may have been already
doctor_info	What does Dr. Michelle Chen do again?
doctor_info	Who is Whitfield? I don't remember booking with them
message_doctor	Can you let the doctor know it was the school that messed up? Send a message
book_appointment	Skip that. I want to book my husband in for his back
book_appointment	actually new plan, make an appointment with Dr Raman
view_prescriptions	Do I have repeats left on my inhaler? If not I can't cancel
view_reports	let me see if my results came first
# asked message_doctor
go_on	To Dr. Raman
go_on	Tell her the new tablets make me dizzy in the mornings
go_on	Please ask whether Mum can have the flu jab while she's on antibiotics
go_on	the pediatrition
go_on	Just say I'll be ten minutes late on Thursday because of the school bus
go_on	I need a sick note for last week, that's the message
go_on	the same doctor I saw last time, Marsh I think
go_on	My son's rash is back after we stopped the cream. Should we start again?
go_on	write that the physio isnt helping
go_on	Hello Doctor, could you renew my blood pressure tablets before I travel on the 12th
go_on	Not Lee, the other Chen
go_on	She asked me to report my readings: 138/85, 141/88, 135/82
go_on	ask him if I can go back to swiming
go_on	Both of them if possible
go_on	Dile que mi madre no tolera las pastillas
go_on	It's about Dad's medication, he keeps forgetting the evening one
go_on	can it be a long one or is there a limit
go_on	thank you for the quick appointment, that's all I want to say
wait	Let me write it in Word first and paste it
wait	How do I put this... give me a minute
wait	Hang on, I need the name of the tablets
wait	sorry, bell's just gone, back after class
wait	I'm looking for what the farmacist told me, moment
wait	thinkng about the wording
wait	pls wait, talking to mum
deny	No, I'd better not bother him
deny	Leave the message, it can wait till my visit
deny	Cancel that, I don't want to write anything
deny	no never mind the note
repeat	What do you need, the name or the text?
repeat	Which docters did you offer?
repeat	Sorry, I was away from the screen. What's next?
repeat	did you ask me somthing
repeat	Say again what you want me to fill in
out_of_scope	Does she answer at weekends as well?
out_of_scope	I'm no good at these things, my daughter normally does it
out_of_scope	Is that confidential, I mean my employer doesn't see it?
out_of_scope	What's his private email?
out_of_scope	No sugar for me please. Oh, wrong window
doctor_info	Which doctor would deal with thyroid things?
doctor_info	Is Marsh the man or the woman?
doctor_info	is baxter back from leave
book_appointment	It's too much to type. Can I come in instead?
book_appointment	Better make me an appointment with her then
view_appointments	Who was it I saw in March? Look at my appointments
view_prescriptions	What's the name of that cream she gave me?
view_reports	Could I look at the X-ray report first, then I'll write
cancel_appointment	Easier: just cancel tomorrow's appointment
reschedule_appointment	I was only going to ask to move my visit, can you do that directly?
help	Can you do anything besides messages?
# asked reschedule_appointment
go_on	The one on the 9th
go_on	Friday afternoon, after three if possible
go_on	Mine, not my dad's
go_on	the dermatolgy one
go_on	Any morning next week except Tuesday
go_on	same tme, one week later
go_on	Number two
go_on	Something came up at work, that's why
go_on	Could be lunchtime, I get forty minutes
go_on	The one with Dr. Nwosu, I think it's at 8
go_on	The 16th is fine, whatever time you've got
go_on	as soon as posible really
go_on	I'm on nights till Sunday, so Monday onwards
go_on	Is the quarter past nine one still free?
go_on	Do any of them fall on a weekend
go_on	el jueves, a la misma hora
go_on	her nuerology visit, with Michele Chen
go_on	half four works if that's really the latest
wait	Let me ring the school and ask
wait	Thinking... next week is inspection week
wait	one sec, opening Outlook
wait	Need to see my shift plan, it comes out at noon
wait	Bear with me, Dad's looking for his glasses
wait	ooh tricky. giev me a moment
wait	Hold on please, client on the other line
deny	No, none of them suit. Leave it where it is
deny	Then don't bother, I'll keep the old one
deny	Stop, I don't want to move it any more
deny	never mind, sorted it with my boss
repeat	Sorry, which ones did you list?
repeat	What did you ask me just now
repeat	Could you give me thsoe times again, I was writting
repeat	have you moved anything yet?
repeat	Remind me where we were
out_of_scope	I wish I knew when I'm free this side of Easter
out_of_scope	Is the lift working again on your second floor?
out_of_scope	can my neighbor bring her instead of me or does it have to be family
out_of_scope	Why are there never any evening slots, some of us work
out_of_scope	Not you, I was talking to my daughter
cancel_appointment	If that's all there is then cancel it
cancel_appointment	You know, I'd rather just call it off
view_appointments	What have I got booked, all of it?
view_appointments	Is there anything of mine on the 20th already?
doctor_info	When does Dr. Marsh have her late clinic?
doctor_info	is there anohter heart doctor besides Nwosu
book_appointment	No, I want a completely new one on top of it, for the other knee
message_doctor	Can I write to her and ask whether it matters if I wait longer?
message_doctor	send Dr Ortega a message that my surgery got moved, then we'll see
view_reports	Show me if the biopsy is back, then I'll pick a day
view_prescriptions	First I need to see how long my prescription lasts
# done book_appointment
thanks_goodbye	Lovely, thank you very much
thanks_goodbye	Great, that's everything. Bye
thanks_goodbye	thanks for sortign that so fast
thanks_goodbye	Muchas gracias, hasta luego
thanks_goodbye	You're a star, have a good day
reschedule_appointment	No wait, make it Tuesday
reschedule_appointment	Oh sorry, can we make that an hour later? I forgot about pickup
reschedule_appointment	Damn, that's the day of the school trip. Another day please
reschedule_appointment	I said two o'clock, not twelve. Change it please
reschedule_appointment	actualy is there nothing earlier, id swap
reschedule_appointment	Hmm, my husband says Thursday's better. Can you switch it
cancel_appointment	Oh no, wrong person. Take that booking out again
cancel_appointment	And now get rid of the old one on the 30th
cancel_appointment	Undo that please, I pressed yes by mistake
book_appointment	Same again for my daughter, straight after if you can
book_appointment	One more: Mum needs cardiolgy too
book_appointment	Now I need a blood pressure check for Dad with the GP
book_appointment	can i have another one in six weeks as well, as a follow up
view_appointments	So when exactly is my next one now?
view_appointments	Let me see the full list of what's coming up
view_appointments	Does that clash with anything else I've got?
view_appointments	how many vists does she have this month now
doctor_info	What's Dr. Ortega like? I've not met him
doctor_info	Is she the one who also does childern?
message_doctor	Could you tell him beforehand that I'm allergic to latex?
message_doctor	I'd like to send Dr. Raman a short note about it
view_reports	Do you have my last lab results? I want to take them along
view_reports	And has the scan report arived yet
view_prescriptions	Print me the list of my medication, she'll ask
view_prescriptions	what am I taking at the moment, just so I can note it
repeat	Did that go through?
repeat	Sorry, what time was that? My screen jumped
repeat	Who's it with again?
repeat	Tell me the day once more so I can write it on the fridge
repeat	wait, is it definitly booked now
repeat	Under whose name did you put it?
repeat	So what have you just done?
out_of_scope	Do I have to bring her vacination book?
out_of_scope	Is there parking, and what does it cost
out_of_scope	Can I eat before it?
out_of_scope	That's my whole lunch break gone
out_of_scope	Which entrance do we use with a wheelchair?
out_of_scope	Will you text me a reminder the day before
out_of_scope	How long does a visit like that take, roughly? I've got a class at one
out_of_scope	At last something in this week that worked
out_of_scope	Do you take Aetna
wait	Just a second, there was something else
wait	Stay there, I'm checking it against the family calendar
help	Okay, what else can I do here?
confirm	yes
# done cancel_appointment
thanks_goodbye	Thank you, sorry about that
thanks_goodbye	Good, thats all for tody
thanks_goodbye	thx bye
thanks_goodbye	Appreciate it, take care
book_appointment	Oh no, that was the wrong one! I want it back
book_appointment	Now I'd like a new one in the school holidays
book_appointment	can you put me back in? my plans just changed again
book_appointment	Since that's gone, can I see Dr. Raman instead
book_appointment	And a fresh one for my mother with a different cardiologist
book_appointment	hmm shouldnt have done that, rebook it pls
cancel_appointment	And the other one as well please
cancel_appointment	My husband's too, he's coming along on holiday
cancel_appointment	Smae with the one in June
cancel_appointment	I meant the Friday visit, that should go as well
view_appointments	What do I have left now?
view_appointments	So is there still anything for this week?
view_appointments	chekc that the 25th is still in there
view_appointments	When's Dad's next one, then?
view_appointments	¿Qué citas me quedan?
reschedule_appointment	Then bring the December one forward, if you can
reschedule_appointment	now the other one could go in that slot, move it there
message_doctor	Please tell Dr. Ortega that I'm sorry and will be in touch
message_doctor	I should explain to her why. Can I send something?
message_doctor	write to lee chen that the ear is fine again
doctor_info	Who could see me at a weekend instead?
doctor_info	Any other dermatologst with shorter wating times?
view_prescriptions	Is my perscription still valid without the visit?
view_prescriptions	so how much thyroxine have I got left on repeat
view_reports	My results are still there, aren't they? Show me
repeat	Sorry, which one did you cancel?
repeat	Is that definitely off now?
repeat	Just to be clear, what did you take out?
repeat	Whose was that, mine or my mum's?
repeat	What did it say? The pop-up disappeared
repeat	did it work, i got no mail
repeat	Read out what you did please, I'm driving soon
out_of_scope	I hope nobody charges me for that
out_of_scope	Now I can go to the staff do after all
out_of_scope	Will someone from the waiting list get it?
out_of_scope	Yes, dear, it's done. No, I didn't forget
out_of_scope	Do I have to tell the transport service myself?
out_of_scope	Could I get that in writing for the insurance?
out_of_scope	bit sad, I liked that doctor
out_of_scope	is the clinic open on the 26th at all
out_of_scope	That was almost too easy
wait	Hold on a mo, my wife is saying something
wait	wait I want to look at the others too
deny	No that's it
help	Is there anything else you can help me with in here?
# done message_doctor
thanks_goodbye	Good, thank you
thanks_goodbye	That's a weight off. Thanks and goodbye
thanks_goodbye	cheers, have to get back to class
thanks_goodbye	Gracias, eso era todo
thanks_goodbye	ok great thankyou
message_doctor	Oh, I forgot to mention he's also got a cough. Can you send that after it?
message_doctor	Same mesage to Dr. Baxter please
message_doctor	Could I write another one, to the heart doctor this time
message_doctor	I made a mistake, it's 50 mg. Send her a correction
message_doctor	one more line for Raman: I'm free to be called after 4
message_doctor	and let Whitfield know I'm off sick till Monday
message_doctor	No, that should have gone to Michelle Chen! Send it to her as well
book_appointment	I'd still like to be seen. Is there an appointment?
book_appointment	Now book me in with her to go over it
book_appointment	and if I don't want to wait for the answer, can I come this week
book_appointment	Let's also make one for my son, his asthma check is due
view_appointments	When do I see him next?
view_appointments	what time was my visit on friday
view_appointments	Remind me of Mum's upcoming appointments
cancel_appointment	And take me off the list for Wednesday then
cancel_appointment	Since I've told her, cancel the visit itself as well
reschedule_appointment	Now move the appointment we talked about to the week after
reschedule_appointment	I should push my check-up back till she answers. Can you?
view_prescriptions	Which medecines do I have on file right now?
view_prescriptions	what did he write for me last time, the dose I mean
view_prescriptions	How often am I meant to take the naproxen?
view_reports	Show me that blood report I asked about
view_reports	are there any new results since my last vist
doctor_info	What days is she in, so I know when to expect something
doctor_info	is dr marsh on holiday at the moment
repeat	Did it actually go out?
repeat	What did I write in the end? Show me
repeat	Wich of the doctors got it?
repeat	Sorry, is it sent or only saved?
repeat	read that back to me, i want to check for typos
repeat	Was the bit about the fever in it?
repeat	come again, what happened with my message
out_of_scope	How quickly will she read it?
out_of_scope	Where will I see the answer, by mail or here?
out_of_scope	I hope I don't sound like a hypochondriac
out_of_scope	Do they bill you for answering these?
out_of_scope	Teachers make the worst patients, my doctor always says
out_of_scope	Last time nobody ever got back to me
out_of_scope	In the meantime should I keep taking the tablets?
out_of_scope	can I take it back if she hasnt read it
out_of_scope	Right, what's for dinner... sorry, thinking out loud
wait	Hmm wait, I had a second question
wait	hang on a moment, someone wants the photocopier code
help	Right. What else do you do?
deny	No thanks, nothing more
# done reschedule_appointment
thanks_goodbye	Brilliant, thank you
thanks_goodbye	That helps alot, cheers
thanks_goodbye	ok thanks, must run, bye
thanks_goodbye	Phew. Thanks so much!
reschedule_appointment	Put it back to how it was, please. I misread my rota
reschedule_appointment	no sorry, I meant the other appointment should move
reschedule_appointment	Can my son's be moved to the same day?
reschedule_appointment	Oh dear, half past not quarter past. Change it again?
reschedule_appointment	And the one with Dr. Marsh as well, to the week after
reschedule_appointment	hm even later would be better, say five
reschedule_appointment	I've just seen that's a bank holiday. Next day then
cancel_appointment	You know what, it's never going to fit. Cancel it
cancel_appointment	now cancel the physio follow-up too, it's too close together
view_appointments	What does my mounth look like now
view_appointments	And what about Mum, anything for her that day?
view_appointments	Which one comes first now, skin or heart?
view_appointments	Am I still down for the 18th as well?
view_appointments	show me all my apointments
book_appointment	I'd also like one with the GP while I'm in the building
book_appointment	While we're at it, book my husband in for the same afternoon
book_appointment	Need a new one for little Ana too, con la pediatra
doctor_info	Is it still Dr. Baxter on that day? When does he work?
doctor_info	Who else does orthopedics at your place?
message_doctor	Could you pass on my apologies to Dr. Whitfield?
message_doctor	I want to ask her if the wait is a problem, can I write to her
message_doctor	let Nwosu knwo my holter is comming back late
view_prescriptions	Will my tablets last until then? How many refills are there
view_prescriptions	since it's later now, can I get my statin renewed
view_reports	Then let's look at the results from last time
view_reports	has anything come in from the lab since Monday
repeat	So it's which day now?
repeat	Was that moved or olny checked?
repeat	sorry, what was the old time and what is the new one
repeat	Give me that new date again, pen's here now
repeat	Which of the two did you change?
repeat	I got cut off, did you do it
out_of_scope	Does the clinic have a coffee place? We'll be early
out_of_scope	My head teacher will be pleased for once
out_of_scope	Do I need a new referral now that it's next quarter?
out_of_scope	Can you send that to my Google calendar?
out_of_scope	What if he gets worse in the meantime?
out_of_scope	Is it far from the train station
out_of_scope	good job I looked at the calander
out_of_scope	I'm surprised, last year that took four phone calls
out_of_scope	Would she need to stop her blood thinner before it?
wait	Let me quickly double check with my sister, don't go away
wait	one more thing, hang on, it's on the tip of my tongue
deny	No, nothing else
deny	nope, we're good
# dropped book_appointment
book_appointment	Hm, actually let's do it after all. The Thursday one
book_appointment	But I do need one for my dad, with cardiology
book_appointment	ok start over, I want to see the GP about my back
book_appointment	Now my wife says I should go. Can we pick it up again?
message_doctor	I'll send her a message instead
message_doctor	Could you just ask Dr. Marsh if it's necessary at all
view_appointments	What do I have already, then?
view_appointments	so whats left for december
reschedule_appointment	Let's rather see if my March appointment can be brought forward
cancel_appointment	And the one on Monday can go too
doctor_info	Who else coud I see about it?
view_prescriptions	Just tell me if I can still get a refill of the drops
view_reports	Let's look at my results first
repeat	So nothing has been booked, correct?
repeat	What was the time you had offered?
repeat	sorry did you keep it or bin it
out_of_scope	I'll try the walk-in, is it busy in the mornings?
out_of_scope	It's not you, it's my timetable
out_of_scope	typical me, can never decide
thanks_goodbye	Thanks anyway
thanks_goodbye	I'll come back another day, bye
wait	Let me think what I do want
wait	hold on, mum is still talking to me about it
confirm	yes, right
help	What can I do by myself here, without phoning?
# dropped cancel_appointment
cancel_appointment	No I do want it cancelled, sorry
cancel_appointment	But the other one, at the end of the month, that can go
cancel_appointment	hmm, he's just said he won't go. Cancel it after all
reschedule_appointment	Can we move it to a better time at least?
reschedule_appointment	I'd like it later in the day though
reschedule_appointment	swap it for something on a thursday
view_appointments	Let me see what I've got, so I know it's still there
view_appointments	and when is it exactly, my next one
book_appointment	And I'll take one with the skin doctor while I'm at it
book_appointment	Could my husband have an appointment right after mine?
message_doctor	Let Dr. Whitfield know I'm coming after all, in case reception told her otherwise
message_doctor	Then I'd want to send her my questions in advance
doctor_info	Remind me who Dr. Baxter is?
view_reports	Are there results I should have seen before I go
view_prescriptions	What are the tablets called that he prescribed?
repeat	Good, so it's not cancelled?
repeat	Which one were we talkign about?
repeat	you didnt delete it did you
out_of_scope	Nearly did something stupid there
out_of_scope	Is there a taxi service for patients?
out_of_scope	I'm so tired I can't think straight, report week
out_of_scope	What are they going to do at that visit?
thanks_goodbye	Good. Thank you, bye
wait	One moment, I'm not done yet
wait	erm let me just check my messages
# dropped message_doctor
message_doctor	Sorry, I do want to send something, but shorter
message_doctor	Write to Dr. Lee Chen instead, about the vaccination
message_doctor	ok new try: ask him if I can drive yet
book_appointment	I'd rather see her face to face, find me something
book_appointment	Make an appointment then, it's easier to explain in person
book_appointment	can you fit me in with raman this week
view_appointments	I'll ask at my visit. When is that?
view_appointments	isn't mum there on monday anyway? check pls
view_prescriptions	Let me look at the instructions myself. What does the prescription say?
view_prescriptions	how many puffs was it a day
view_reports	Maybe it's in the report. Open that please
doctor_info	Is there some other doctor who knows about it?
reschedule_appointment	Better to have my appointment earlier. Can it move?
cancel_appointment	and drop my visit next Tuesday while you're at it
repeat	So it wasn't sent?
repeat	What did I have so far, can you show it?
repeat	Is the txet gone now?
out_of_scope	She'd only tell me to lose weight
out_of_scope	I'll google it like everybody else
out_of_scope	Is there a nurse hotline I could ring?
thanks_goodbye	Fine, thanks, see you
thanks_goodbye	that was it, cheerio
wait	Just a tick, colleague needs me
wait	I may still want it, let me think
help	What else is possible with this chat?
# dropped reschedule_appointment
reschedule_appointment	Oh bother, now I do need it moved. Next Wednesday?
reschedule_appointment	What about just half an hour later on the same day though
reschedule_appointment	But Mum's appointment has to change, the one with Dr. Nwosu
cancel_appointment	I'll have to cancel it then
cancel_appointment	Since it can't be moved, take it off
view_appointments	So I'm still coming when?
view_appointments	list everything i've got please
book_appointment	Make a second one instead, in the evening
book_appointment	Then I'd like one for my daughter on that same day
message_doctor	Could you at least tell the doctor I might be running late
message_doctor	I'd like to ask Dr. Ortega himself what's possible
doctor_info	When does she have her other clinc days?
view_reports	Has the lab sent anything in the meantime?
view_prescriptions	do I have enough sertraline until that date, what was the supply
repeat	It's still at the old time, yes?
repeat	Did you chagne anything just now?
repeat	what new slot was it you'd found for me
repeat	Sorry, what's the status now?
out_of_scope	I'll have to beg my boss, as usual
out_of_scope	No, Mum, it's staying on the Tuesday
out_of_scope	How late can I turn up before they send me away?
thanks_goodbye	All right, thanks for trying
thanks_goodbye	Ok adiós
wait	Wait, let me look at that week agian
deny	no, that's all
# idle
greeting	Hello
greeting	Good morning, hope you can help
greeting	hi again
greeting	Buenos días
help	What can you do for me then?
help	I've never used this, how does it work?
help	So what sort of things should I ask you
help	show me the options please
book_appointment	I need an appointment for my mother, she's 82
book_appointment	Then let's try: skin doctor, next week, after four
book_appointment	I've had a sore shoulder since the sports day, could someone look at it
book_appointment	Checkup for my son plaese
book_appointment	I meant I'd like to see a doctor, any GP
book_appointment	need to see someone about my sleep, work is killing me
book_appointment	Is there any way to get Dad in with Dr. Nwosu this month
book_appointment	Quiero pedir cita para mi hija
book_appointment	appoinment with doctor Raman plese
view_appointments	When's my next appointment?
view_appointments	Have I got something on Thursday or am I imagining it?
view_appointments	I've lost the card with Mum's appointments on it
view_appointments	my bookings
view_appointments	What time do I have to be there tomorrow
view_appointments	is my daughter down for anything this term
cancel_appointment	I have to cancel Friday
cancel_appointment	Let me put it differently: I won't be coming on the 7th, take me off
cancel_appointment	please remove the appiontment with Michelle Chen
cancel_appointment	My dad's in hospital so his visit with you needs cancelling
reschedule_appointment	I need to change my appointment, they've put me on nights
reschedule_appointment	Can I get an earlier time with Dr. Ortega than the one I have?
reschedule_appointment	ok simpler: move my tuesday to wednesday
reschedule_appointment	The appointment for Sam clashes with his exam, we need another date
reschedule_appointment	switch mine to the afternoon pls
view_prescriptions	What tablets is she supposed to be taking?
view_prescriptions	I need a repaet of my inhaler
view_prescriptions	how many refils are left on my levothyroxine
view_prescriptions	Perscriptions, please
view_prescriptions	Do I take the omeprazole once or twice a day, what did the doctor put
view_reports	Are my blod results in?
view_reports	I'd like to see the letter from the MRI
view_reports	has the lab finished with my moms sample
view_reports	Test results from last Monday?
view_reports	just the report from my last smear please
doctor_info	Which doctos do you have?
doctor_info	Who would I go to with back pain?
doctor_info	Is Dr. Marsh in on Fridays
doctor_info	Do you have a psychiatrist who sees teenagers?
doctor_info	tell me abuot dr baxter
doctor_info	¿Hay algún médico que hable español?
message_doctor	Can you pass something on to Dr. Raman?
message_doctor	I have a question for my cardiologist about the pills
message_doctor	Then write to her for me
message_doctor	I need to let Dr. Whitfield know the new dose isn't working
message_doctor	send a note to the kids doctor, Lucas has finished his antibiotics
message_doctor	How do I get a sick note from Dr. Raman? Ask her please
out_of_scope	Are you a real person?
out_of_scope	That's not what I asked
out_of_scope	What are your opening hours over Christmas?
out_of_scope	Can you change my adress?
out_of_scope	I forgot what I wanted, story of my life
out_of_scope	You're about as useful as our IT department
out_of_scope	What's the best thing for a hangover before a staff meeting
out_of_scope	I need a copy of the invoice from March
out_of_scope	How do I reset my password?
out_of_scope	testing testing
out_of_scope	Is it normal to be this tired at fifty?
out_of_scope	wrong chat sorry, that was for my husband
out_of_scope	The old website was better
out_of_scope	Does the clinic hire nurses at the moment?
out_of_scope	no not you, the cat
out_of_scope	Monday again, eh
out_of_scope	what's the weather going to be at the weekend
wait	Hang on, let me find my notes
wait	One second, I'm putting the kettle on
wait	hmm how shall I say it
wait	Sorry, student at the door. Two minutes
wait	let me think about how to ask that diferently
wait	just a moment, dad is telling me what he needs
wait	wait, got to take this call
wait	Give me time to tpye please
repeat	Sorry, what did you just say?
repeat	Can you repat that?
repeat	What was it that you can't do?
repeat	I didn't read that properly, again please
repeat	Did I ask for anything yet or is nothing open?
repeat	what was that last bit
repeat	Hm? Say it again in plain words
confirm	yeah ok
confirm	sure
deny	No
deny	Nah, leave it
deny	no, doesn't matter
thanks_goodbye	Never mind then, thanks, bye
thanks_goodbye	Okay thank you anyway
thanks_goodbye	I'll ring instead. Bye
# readback book_appointment
confirm	Yes please, go ahead and book that
confirm	that's the one, thanks
confirm	Perfect, that's right after my last class. Book it.
confirm	yep all correct
confirm	Fien by me, put it in
confirm	yes thats what I asked for
confirm	Sí, está bien así
confirm	Great, my shift ends at two so that works. Yes.
confirm	ok lock it in before somebody else grabs it
go_on	Could you make it half an hour later? I have to do the school run first
go_on	It's for my mother, not for me
go_on	no I said the 14th not the 4th
go_on	Almost. Everything right except the doctor, it should be Marsh
go_on	put "follow up on the rash" as teh reason
go_on	sorry, afternoon. I mistyped
go_on	Is that a Wednesday?
go_on	wrong Chen, we need the childrens one
go_on	Change the reason to a blood pressure check and it's good
go_on	and thats with Dr Raman and not somebody covering, right?
wait	Let me just check my rota first
wait	Hold on, a parent has just walked in
wait	Yes, but give me a second to see if my husband can take the kids
wait	um not sure yet, I need to look at the work calendar
wait	one momnet please, boss is calling
wait	Don't book it yet, I'm still asking my sister whether she can drive Mum
wait	I think so... let me think about it
wait	Espera, que estoy mirando la agenda
wait	in a meetign, will answer in 5
deny	No, leave it. I'll ring the desk tomorrow
deny	Actually she's feeling better, no need to book anything
deny	no thank you
deny	On second thougths I dont want it
repeat	Sorry, I was on the phone. What day did you say?
repeat	can you raed me that again please
repeat	Which doctor have you got down there?
repeat	I lost the thread, what exactly am I agreeing to?
repeat	whats the time on that one again
out_of_scope	Will I have to pay a copay at the desk?
out_of_scope	Should she be fasting for that?
out_of_scope	No Tommy, put that down. Mummy's typing.
out_of_scope	Is there anywhere to park near the entrence, she has a walker
out_of_scope	You'd think after twenty years of teaching I could plan a week
view_appointments	Wait, do I already have something booked that week?
view_appointments	what else have I got in Decmeber
doctor_info	Is Dr. Ortega good with older people?
doctor_info	Has anyone else in dermatology got a slot before then?
message_doctor	Before that, I'd rather send her a note and ask whether I even need to come
cancel_appointment	First get rid of the one I have on Friday
reschedule_appointment	Hmm, can you instead just move my existing one to that time
view_reports	did my last blood test come back, because if it's fine I don't need this
view_prescriptions	How many refills do I have left? Might not need to come in at all
# readback cancel_appointment
confirm	Yes, cancel it please
confirm	That's the one. Take it out.
confirm	Right, go on and cancel, we'll be away
confirm	yes im sure
confirm	Correct, she doesn't need it anymore
confirm	please go ahead, sombody else can have the slot
confirm	Yes. Sorry for the short notice.
confirm	affirmative, cancel that one
confirm	sí, cancélela por favor
go_on	No, the other one, with Dr. Whitfield
go_on	Not Mum's, mine
go_on	Is this the morning one or the one at four?
go_on	I meant the 22nd, you've picked the 2nd
go_on	both of them actually, the one after it as well
go_on	the orthopedics apt not the eye one
go_on	You can put "work conflict" as the reason
go_on	that's the one with Marsh, right? Not Baxter
wait	Hold that thought, my wife says she may be able to take me
wait	Let me check with my father before you do anything
wait	Yes, well, wait. Let me read it properly
wait	I'm not a hundred percent sure yet
wait	brb, dorbell
wait	give me a minute, still waiting to hear from the school
wait	Hmm. I hate giving it up after waiting three months.
wait	Not yet, I've got a colleague asking me something
deny	No, don't cancel it
deny	I've changed my mind, I'll go after all
deny	Oh no, I need that one. Leave it
deny	keep it pls
deny	No. My daughter talked me into keeping it
repeat	Which appointment is that, I didn't catch the date
repeat	Can you tell me agian what will be canceled?
repeat	sorry, who was that one with?
repeat	Have you cancelled already or are you still asking me?
repeat	Come again? Got distracted by an email
out_of_scope	Will there be a no-show fee if I do this today?
out_of_scope	I feel terrible about letting you all down
out_of_scope	Does my insurance get told about it?
out_of_scope	Sweetheart, turn the telly down, I'm on with the clinic
out_of_scope	This is the third time work has ruined it
reschedule_appointment	Could I move it to next month instead of losing it?
reschedule_appointment	Dont cancel, just psuh it back a week
reschedule_appointment	wait can it be pospone to after the holidays
reschedule_appointment	Is it possible to shift it to the evening rather than scrap it
view_appointments	If that goes, what would I still have left?
view_appointments	Let me see the full list before I say yes
doctor_info	Before I drop it, how soon could anyone else in neurology see me?
message_doctor	I would rather let Dr. Raman know myself, can I write to her
book_appointment	Actually I want a second one with the pediatrician, leave this be
view_prescriptions	Will I still have tablets till Christmas? Check my prescriptions
# readback message_doctor
confirm	Yes, send it
confirm	That reads well, please send
confirm	good as it is, of it goes
confirm	Exactly what I wanted to say, yes
confirm	yes send to dr raman
confirm	All good, go ahead
confirm	ok that'll do, send
confirm	Mándalo, sí
go_on	Add that she's been off her food since Sunday
go_on	Take out the bit abuot work, he doesnt need that
go_on	It should go to Dr. Lee Chen, not Michelle
go_on	change "two weeks" to "ten days"
go_on	You left out my qestion about the cream
go_on	please say it's my father writing through me, his name is Walter
go_on	Make it sound a bit more polite
go_on	spelling, its metformin not metfromin
go_on	Who is it addressed to, Baxter or Marsh?
go_on	start it with Dear Dr. Nwosu please
go_on	And finish with thank you, I forgot that
wait	Hold it, I may want to add something
wait	Wait till I've looked up the dosage on the box
wait	Let my wife read it first
wait	Don't send yet, class is coming in
wait	hmm does that sound rude? let me think
wait	Yes... no, a moment, I'm double checking the date
wait	back in a sec, printer jam
wait	Un momento, que llaman a la puerta
deny	No, don't send that
deny	Scrap it, I'll ask when I see her
deny	Actually it's silly, forget the message
deny	delet it please, not needed
repeat	Read me the message once more?
repeat	Who did you say its goign to?
repeat	Sorry, what did I end up writing?
repeat	did it go already or not
repeat	What does the last sentence say again
out_of_scope	How long does she normally take to answer?
out_of_scope	Can other staff see these messages or only the doctor?
out_of_scope	I spend all day writing emails and now this
out_of_scope	Could I attach a photo of the mole?
out_of_scope	Yes Karen, I'll be in the meeting in two minutes!
book_appointment	Rather than write, just get me in to see him
book_appointment	I think she'd better be seen. Book her in with Dr. Lee Chen
view_appointments	When am I seeing her next anyway? If it's this week I won't bother writing
view_prescriptions	What dose am I on exactly? I want to get it right in there
view_reports	Let me see the lab report first so I quote the right number
doctor_info	Is Dr. Ortega even in this week?
doctor_info	Who covers for her when she's on leave?
reschedule_appointment	Skip the note, just move my appointment to Monday
cancel_appointment	no need to write, simply cancle my Thursday visit
# readback reschedule_appointment
confirm	Yes, move it
confirm	That works for both of us, go ahead
confirm	correct
confirm	Yes that's much better, I'm off that day
confirm	please do, the old tiem was hopeless
confirm	yes move my dads to then
confirm	Sounds right to me. Do it.
confirm	Sure, swap them
confirm	vale, cámbiala
go_on	Not ten, eleven. I've got a staff briefing till half past
go_on	I meant the dermatology one, leave the cardiology where it is
go_on	Same day but erlier if there is anything
go_on	it shoud stay with Dr Baxter please
go_on	the week after that, not this coming week
go_on	no no, Thrusday, I teach on Tuesdays
go_on	That's my son's. I wanted mine moved
go_on	Will it still be the same doctor?
go_on	3:15 rather than 3:45 and we're good
wait	Just a sec, checking with the babysitter
wait	Let me see whether I can get the morning off first
wait	Ok... no hang on, that might be parents' evening
wait	Phone's ringing, don't change anything yet
wait	hmm, that's tight with my shift. Let me think
wait	Sorry, patient bell. Back in two minutes
wait	probably yes but I have to ask my carer colleague to cover
wait	Not so fast please, I'm finding my diary
deny	No, keep it as it was
deny	Never mind, I'll manage with the old time
deny	Leave it alone, I found someone to cover for me
deny	nope, thats no beter than before
deny	Forget the change, thanks
repeat	From when to when? I've only half read it
repeat	Say that once more, the kids were shouting
repeat	What was the new time again?
repeat	sorry which of my appointmnets are you moving
repeat	Did I confirm this already or is it still waiting?
out_of_scope	Do you charge for moving it this late?
out_of_scope	Is the 42 bus still running from the hospital at that hour?
out_of_scope	My manager is going to have my head for this
out_of_scope	Could somebody write me a letter for work saying I was there?
out_of_scope	He hates mornings, bless him
cancel_appointment	You know what, just cancel it altogether
cancel_appointment	Rather than move it, take it out of the book completely please
view_appointments	Show me everything I have booked first, I don't want a clash
view_appointments	do I have anything else that day?
doctor_info	When is Dr. Nwosu in on Saturdays?
doctor_info	Wich of your skin doctors has late hours
book_appointment	Leave that and give me an extra appointment for my daughter at the same time
message_doctor	I'd like to tell the doctor why I'm moving it, can I send a message
view_reports	Hang on that, are the MRI results in? No point going before they are
view_prescriptions	When does my amlodipine run out? It depends on that
help	What are all the things I can change in here?
# told doctor_info
thanks_goodbye	Good to know, thank you
thanks_goodbye	Thanks, I'll talk it over at home
thanks_goodbye	brilliant bye
book_appointment	Then book me in with the first one
book_appointment	She sounds right for Mum. Can we have an appointment?
book_appointment	Good, I'll take Dr. Marsh, any afternoon
book_appointment	can my boy see him on a tuesday
book_appointment	Put me down for the next free slot with her
book_appointment	Okay Lee Chen then, Friday after nursery
book_appointment	Pues quiero cita con el doctor Ortega
book_appointment	I'd like to come in to that one about my migraines
book_appointment	the second sounds good, when can I come
doctor_info	And who does skin?
doctor_info	Does she work firdays?
doctor_info	Which of them speaks Spanish?
doctor_info	Is there a women as well?
doctor_info	How long has he been a doctor?
doctor_info	and the other chen?
doctor_info	Which of the two is free sooner?
doctor_info	So nobody for ears and throat at all?
doctor_info	what about rheumtology
doctor_info	Anyone who sees people after five?
message_doctor	Can I ask her something before I decide? By message
message_doctor	I'd like to write to Dr. Whitfield directly
message_doctor	drop him a line that I was referred by Dr Shah
message_doctor	Let Raman know that I'm thinking of changing to him
view_appointments	Isn't that who I'm seeing next week? Check my bookings
view_appointments	Have I been to her before, when?
view_appointments	who is my appointment on the 6th with
reschedule_appointment	If he's only in on Mondays, mine has to be moved to a Monday
reschedule_appointment	Then switch my Tuesday visit over to Dr. Baxter
cancel_appointment	Not a children's doctor? Then cancel what I booked with her
cancel_appointment	I'd better call off the one with Marsh, since it's Baxter I want
view_reports	Didn't he write my last report? Let me see it
view_reports	which results do I have from Dr Nwosu
view_prescriptions	Was it her who gave me the gabapentin? Look in my prescriptions
repeat	What was the name of the first again?
repeat	Sorry, which days did you say?
repeat	Run through those doctors once more
repeat	I got interrupted. Who was the neurologist?
repeat	so thats ortega or nwosu, I lost track
out_of_scope	Are they nice?
out_of_scope	Does he take my insurence?
out_of_scope	My colleague swears by her
out_of_scope	So many names, worse than learning a new class
out_of_scope	How many stars has she got on Google?
out_of_scope	Do they do home visits for bedridden people?
out_of_scope	can you recomend a dentist
wait	Let me ask my friend which one she went to
wait	I'll have to sleep on it, well, think about it for a minute
wait	hang on, looking one of them up
# told view_appointments
thanks_goodbye	Perfect, that's all I needed
thanks_goodbye	Thank you, I've got it writen down
thanks_goodbye	ta, bye for now
thanks_goodbye	Ok good, gracias
cancel_appointment	I can't do the second one, cancel that
cancel_appointment	Take the thurday one out, please
cancel_appointment	Why is neurology still there? I don't need it any more, get rid of it
cancel_appointment	the one at 8 has to go
cancel_appointment	We'll be in Portugal then, so both of those can be dropped
reschedule_appointment	Can the first be moved to the afternoon?
reschedule_appointment	That's in the middle of exams. Another day please
reschedule_appointment	Oh, those two are the same day. Shift one of them
reschedule_appointment	could mum's go to 11 so I can come along
reschedule_appointment	the 8 oclock is too early for me, later?
reschedule_appointment	Is there any chance to get the one with Nwosu sooner
book_appointment	I thought I had one with the skin doctor too. Please make one
book_appointment	Nothing for my knee? Then I need one with Dr. Ortega
book_appointment	add anohter in between, same doctor
book_appointment	None at all? Well then let's get him one
book_appointment	can i take my daughter on the same day, a seperate appointment for her
view_appointments	And Dad's?
view_appointments	What about after New Year?
view_appointments	Which of these is the sonest?
view_appointments	is that all? there should be one in november
view_appointments	And the ones I've already had, when was the last?
view_appointments	Which of them is with Dr. Whitfield?
view_appointments	Only the ones this week please
view_appointments	¿Y las de mi hijo?
doctor_info	Who is that Dr. Marsh? I've never seen her
doctor_info	Whats Dr. Raman's speciality agin
doctor_info	is ortega also there on saturdays
message_doctor	I want to tell the one on Monday that I'll be late
message_doctor	Send Dr. Baxter a note that I'm bringing my mother along
view_reports	The last visit, is there a report from that?
view_reports	okay and are there any resluts from the 3rd
view_prescriptions	And what medication did I get at the last one?
repeat	Could you show that again, I closed it
repeat	Sorry, the second one was when?
repeat	What did you say about Friday?
repeat	Slower please, I'm copying it into my diary. Again from the top
repeat	wat was the time of the first
out_of_scope	Do I have to come fasting to any of these?
out_of_scope	That's quite a lot for one month
out_of_scope	Can these be exported to Outlook somehow?
out_of_scope	Why did nobody tell me about the one on the 11th?
out_of_scope	What floor is cardiology on?
out_of_scope	I've got to get cover for all of them, wonderful
out_of_scope	do they have wifi in the waiting room
out_of_scope	Are children allowed to come in with me?
wait	Let me compare with my calendar, one minute
wait	Give me a moment, I want to ask my wife which she can drive me to
deny	No, nothing to change
# told view_prescriptions
thanks_goodbye	Thanks, exactly what the pharmacy wanted to know
thanks_goodbye	Super, that's it then. Bye bye
thanks_goodbye	great thx
thanks_goodbye	Much obliged, have a nice evening
view_prescriptions	And what's Mum on?
view_prescriptions	Which of those do I take in the evning?
view_prescriptions	How many refills on the last one?
view_prescriptions	When was the metoprolol started?
view_prescriptions	is the cream not on there any more?
view_prescriptions	Who prescribed the second?
view_prescriptions	I need the lisinopril renewed, please
view_prescriptions	what about older ones, the antibiotic from spring
view_prescriptions	so with food or without
message_doctor	The dose is wrong, she told me 20. Can I write to her?
message_doctor	Ask Dr. Nwosu if I can stop the secound one
message_doctor	I get heartburn from that, please let the doctor know
message_doctor	could you mesage raman that i'm nearly out of the blue ones
message_doctor	Mum can't swallow those big tablets. Is there a way to tell Dr. Ortega?
book_appointment	I think it's time for a medication review. Book me one
book_appointment	No refills? Then I need to come in, what have you got
book_appointment	get me in with whoever prescribed that
view_appointments	When am I next seeing the one who prescribes these?
view_appointments	is my follow-up before or after they run out, whats the date
view_reports	And my colesterol results, do you have those?
view_reports	What did the last kidney test say? Show me the report
view_reports	Let me see the lab work as well
doctor_info	Is Dr. Whitfield in this week? I'd need her for the new script
doctor_info	which doctor do I go to about blood presure meds
reschedule_appointment	They run out on the 8th, so bring my appointment forward
reschedule_appointment	Then I can postpone the visit next week, there's plenty left
cancel_appointment	Oh good, enough till spring. Cancel my appointment on Monday then
repeat	What was that long name again?
repeat	Sorry, how much did you say of the second one?
repeat	List them once more please, I'm at the pharmacy counter
repeat	I didn't get that, is the ramipril on it or not
repeat	one more time slowly, I'm writing for my dad
out_of_scope	Can I take ibuprofen on top of that?
out_of_scope	Is there a cheaper generic?
out_of_scope	What does that one acutally do to you?
out_of_scope	Goodness, I rattle when I walk
out_of_scope	Which pharmacy near me is open on Sundays?
out_of_scope	I'm a nurse and even I can't read these names
out_of_scope	is it ok with a glass of wine
out_of_scope	What happens if she misses a dose?
out_of_scope	My late husband was on those too
wait	Stop there, I'm fetching the boxes to compare
wait	ok hold the line, the pharmacist is asking me something
wait	Hmm. Let me count what's left in the packet
# told view_reports
thanks_goodbye	Thank goodness. Thanks, that's all
thanks_goodbye	Okay thank you for showign me
thanks_goodbye	right, ta. Bye
thanks_goodbye	Perfect, I'll print it. Thanks!
message_doctor	I don't understand the second value, can I ask Dr. Raman
message_doctor	Please write to her: is the sugar something to worry about?
message_doctor	Nothing there yet? Then ask Dr Baxter when the biopsy will come
message_doctor	forward my question to Nwosu, does he want to see me with that
message_doctor	I'd like to send a note about the high one
message_doctor	Dile a la doctora que quiero hablar de los resultados
book_appointment	I want to go through this with someone in person
book_appointment	That iron is low again. Make me an appointment with the GP
book_appointment	Seems I need the bone doctor then. What's free?
book_appointment	can we get her in this week because of that result
book_appointment	Book me a repeat test with Dr. Raman in three months
view_reports	And the one before that?
view_reports	Waht about the xray?
view_reports	Are Dad's in yet?
view_reports	can you open the first one
view_reports	From which date is this report?
view_reports	Do you have the one from the hospital too
view_reports	Was there anything about vitamin D in there?
view_reports	only last years please, i dont need it all
view_reports	Compare it with the last blood test for me, what was it then
view_reports	Who signed it?
view_prescriptions	Did they give me anything for that? Check my prescriptions
view_prescriptions	What dose of the statin was I on when that was taken?
view_prescriptions	so whats my curent list of meds
view_appointments	When is the appointment where she'll explain it?
view_appointments	do I have anything booked with the lab people
view_appointments	And my next visit is when?
reschedule_appointment	Not back yet? Then my Thursday visit should be moved to later
reschedule_appointment	can my follow up be sooner because of this
cancel_appointment	All normal, so I don't need the follow-up. Cancel it
cancel_appointment	ok clean scan, take out the visit on the 19th please
doctor_info	Which specalist deals with a liver thing?
doctor_info	Who's the neurologist who wrote this?
doctor_info	do you have someone for thyroids
repeat	Sorry, what was the date on that?
repeat	Show me those again, I swiped them away
repeat	You said two reports, which were they?
repeat	hm? once more please
out_of_scope	What does "slightly elavated" mean?
out_of_scope	Is 6.1 bad?
out_of_scope	That's all Greek to me
out_of_scope	Why does it always take two weeks?
out_of_scope	So am I diabetic now or not?
out_of_scope	Could you fax it to my insurance
out_of_scope	My mother had exactly the same numbers at my age
out_of_scope	what should i eat to get that down
out_of_scope	I work in a lab myself, funny to be on this side
wait	Give me a minute to read through it
wait	let me call my sister, she's a nurse. moment
wait	Hmm hmm hmm. Reading.
`;
