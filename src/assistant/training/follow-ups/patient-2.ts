/** Sentences of our own. */
export const patientFollowUps2 = `
# asked book_appointment
go_on	well the mornings really, before eleven, after that my knees seize up
go_on	Dr Raman, I've known him since he had hair
wait	One moment please, I must find my spectacles.
doctor_info	Wich of them would you consider the most experienced?
out_of_scope	And is it a long walk from the car park?
go_on	it's about this funny patch on my ear
repeat	what was it you wanted to know from me?
deny	oh never mind, it's probably nothing
view_appointments	haven't I got something already that week?
go_on	Whichever is the earliest, I'm a bag of nerves
go_on	Dr. Whitfield, if he is still accepting patients.
wait	Let me consult my diary, if you would be so kind.
repeat	could you give me those times once more, I was looking for a pencil
out_of_scope	when I was a girl the doctor came to the house
deny	No, Ill see how I feel nxt week.
go_on	tuesday. no, wednesday, tuesday's my chiropodist
doctor_info	is Baxter the tall one?
go_on	my heart, it flutters when I'm lying down, has done for years
go_on	I have no preferance as to doctor.
wait	ask me again in a tick, the dog's got my slipper
repeat	so what are the datse on offer again
go_on	after four, that's when Susan finishes at the school
out_of_scope	I only want someone to listen to me really
view_prescriptions	before that, what am I taking for it at the moment
deny	No, on second thoughts the pharmacist will do.
go_on	it's a check up really, I'm 79 and I've not had one in years
go_on	The latter of the two.
go_on	Friday. or is that good friday? no. yes friday
wait	I'd have to see what my carer says, she's in the bath
repeat	I'm ever so sorry, I've forgotten the question
out_of_scope	you ask a lot of questions for a computer
doctor_info	What does an orthopaedist do that a physio doesn't?
deny	No gracias, otro día será
go_on	Marsh
go_on	Not before ten and not after two, and not on a Wednesday.
wait	oh my pen has run out, wait
go_on	for the memory, my wife says it's getting worse but I can't remember why
repeat	What were those three doctors?
out_of_scope	do they have proper chairs in the waiting room, with arms
deny	leave it, leave it, I'm being daft
view_appointments	when did I last see one? I need to know before I choose
go_on	with the same one as last time
go_on	it's my nerves again, like in spring
go_on	either will do me
wait	that depends on my sister's bus. I'll see
repeat	which weeks were you saying?
out_of_scope	last time I waited an hour and a half, just so you know
doctor_info	Pardon me, is Dr Baxter a man or a woman?
deny	No, we'll let it rest.
message_doctor	could I not just ask the doctor if I need to come?
# asked cancel_appointment
go_on	Ortega's, the hip is so much better thank heavens
go_on	the first of the two please
wait	don't rush me, I'm thinking
repeat	say them again slowly please
deny	Neither. I have changed my mind.
reschedule_appointment	actually could one of those just be moved to July?
go_on	that one with Raman for the ears
go_on	Both of them, if you plese.
wait	ooh which was it now... let me find the letter
repeat	I've forgotten what I was meant to be telling you
view_appointments	What are they all? I should like to see everything first.
deny	none, none, I'll keep the lot
go_on	The one in the afternoon, I'm no use by then
go_on	dermatolgy, both spots went away on their own
wait	sorry love phone's ringing
repeat	What were the two you mentioned?
book_appointment	no I'm not after cancelling, I want a NEW one with Raman
out_of_scope	which would you cancel, if you were me?
deny	oh let them both be
go_on	Take the later one off, keep the early one
go_on	the GP
wait	hmm, the cardioligy or the... no let me think
repeat	do read me that list once more
out_of_scope	oh I hate letting people down
deny	I've thought better of it, cancel nothing
view_prescriptions	hold on, isn't that the one where he'd renew my tablets? what have I got left?
go_on	the soonest of them
go_on	My appointment with Dr. Michele Chen, if you please.
wait	Geoffrey! GEOFFREY! which one can't you do?
repeat	pardon? what list
deny	none of those, I was thinking of the dentist
message_doctor	I'd sooner tell the doctor personally. May I write to her?
go_on	number two, the longer-off one
go_on	It is the consultation concerning my shoulder.
wait	I can't read my own writing, give me a moment
repeat	Were there two or three? Go over them
out_of_scope	Isn't it awful, growing old and all you do is see doctors
deny	forget it, I'll be brave
go_on	is that first one the one with the drill, Ortega?
# asked message_doctor
go_on	Tell her the cream has run out and the rash is still there, only smaller.
go_on	Dear Dr Nwosu, I should be grateful for a word about my water tablets.
wait	oh let me see how to put it
repeat	who is it going to, did you say?
out_of_scope	I was a secretary for forty years so I ought to manage a letter
deny	no I shan't bother her
view_prescriptions	what are those tablets called, the white ones I'm on?
go_on	Dr Lee Chen, it's about my grandson Oliver
go_on	that I slept badly again and is it the new tablet
wait	I'll have to write it out on paper first
go_on	Would he be so good as to ring my daughter rather than me.
repeat	what do I do now, do I type it here?
doctor_info	who's the one that did my moles, was that Baxter or Marsh?
deny	it's not worth troubling the poor man
out_of_scope	Are you going to read my privat bussiness?
go_on	ask wether I should stop the asprin before the dentist
go_on	To Dr Ortega, with my compliments.
wait	I'm a slow typist, give me five minutes
repeat	what did you need, his name or the messge?
go_on	just say Mrs Finch is no better and no worse
deny	I find I have nothing to say after all.
book_appointment	it's too long to write, could I not simply come in?
out_of_scope	my English isn't so good for letters
go_on	My question is whether I may resume gardening.
go_on	the one I saw last, with the red hair, Ortega
wait	I'm trying to remember what the nurse told me to say
repeat	What was I meant to write about?
go_on	that Priyas rash has come bak behind her knees
deny	oh it's late, forget it
out_of_scope	He never answers these I bet
view_reports	wait, show me the blood test first so I can quote the number
go_on	oh just say hello and that the new dose suits me
go_on	Baxter please, about the biopsy
wait	how shall I say it without sounding like a hypochondriac
repeat	Am I writing to the nurse or the doctor?
go_on	Please enquire whether the sweling is to be expected at this stage.
deny	es igual, no le escriba nada
view_prescriptions	what was the name of that capsule, I need it for the letter
out_of_scope	sorry, I've been wittering on
go_on	Whitfield, and mark it private
go_on	I have a rash and I've tried calamine and I've tried oatmeal and it's no better.
go_on	can she put me on the old brand, the new ones taste of soap
wait	Lionel, how do you spell diarrhoea
repeat	and now what do you want me to put?
out_of_scope	I could write a book about my ailments
view_appointments	when's my visit with him? if it's soon I needn't write
deny	It can wait till I see him.
# asked reschedule_appointment
go_on	The one with the lady doctor, for my head
wait	er, i shall have to ask my nieghbour as she drives me
repeat	Beg your pardon, what were the choices?
go_on	any Thursday that isn't the 14th as that's bridge
deny	Please leave matters as they stand.
view_appointments	can you show me what I have first, I lose track
cancel_appointment	no I'd sooner cancel that one to be honest
go_on	the second, I beleive, the one for my heart
go_on	As late as possible in the day, please.
wait	umm. um. the 12th? no. wait
repeat	Sorry, were you asking which one or what day?
doctor_info	what days does Dr Nwoso work anyhow
deny	never mind I'll get a taxi and go as planned
go_on	The appointment of the 21st, with Dr. Ortega.
go_on	oh any day but market day
wait	what have I got on in May... let me turn the pages
repeat	are those mornings? tell me the times again
out_of_scope	It isn't my fault, it's the hospital that clashes
message_doctor	couldnt I just ask Dr Nwosu himself which day he'd like?
go_on	the one what you said last
go_on	the one I made last week, for me chest
go_on	Preferrably in the forenoon.
wait	don't push me, I'm counting the weeks
repeat	Say again? Which ones did you have?
deny	I withdraw the request.
book_appointment	no no, not that, I need an extra one besides
go_on	Two weeks on, if there's a place.
go_on	Samantha's, not mine
wait	I'll have to ring Betty as we share the taxi. Can you hold on?
repeat	which appointments did you say I could move
deny	Cancel that request, the time I have will serve.
doctor_info	when is Lee Chen in the clinic then?
go_on	el de la piel, el del martes
go_on	whenever it's quiet, I can't abide a crowd
wait	Hm, let me work out when the cruise is
repeat	what was it you asked, which doctor?
out_of_scope	I'm not being awkward on purpose
deny	forget I spoke
cancel_appointment	none of those days work so you might as well cancel the thing
go_on	which of these is soonest?
# done book_appointment
thanks_goodbye	Thank you ever so much, you've been most patient with me.
repeat	Did you definately put that through?
out_of_scope	Should I bring my old X-rays along?
view_appointments	and when's the other one again, the heart one
reschedule_appointment	Oh dear, thats my grandsons christning. Could we move it?
book_appointment	now my husband needs one as well, with Dr Raman
message_doctor	could you let Dr Marsh know I'll be in a wheelchair
cancel_appointment	No I shouldn't have, take it off again please
out_of_scope	must I fast befor it?
repeat	and the time again? I've only a stub of pencil
reschedule_appointment	Thinking of it, an hour later would be kinder on my bones.
thanks_goodbye	gracias, hija, que Dios te bendiga
view_appointments	So how many hav I got in all now?
book_appointment	and another one six weeks on, she said to come twice
doctor_info	What kind of doctor is she exactly? I never asked
message_doctor	might I send her a line beforehand about my symptoms
repeat	which docotr was it you gave me
out_of_scope	will there be someone to help me out of the taxi?
thanks_goodbye	Splendid. My thanks to you.
view_appointments	let me hear all of mine again now
reschedule_appointment	wait, three oclock? That's when the nurse does my legs. Later please
book_appointment	Same again for Frank please, straight after mine
cancel_appointment	my daughter says we're in Wales that week. Take it out
out_of_scope	I'll put my good coat on for that
repeat	it's all arranged then?
out_of_scope	Is there anywere nearby to have a cup of tea?
out_of_scope	Do they give you the results there and then, I wonder
thanks_goodbye	thanks pet, that's me sorted
reschedule_appointment	What a ninny, I said Monday and I meant Tuesday. Can you swap it?
view_appointments	now remind me of the whole lot
message_doctor	I'd better warn the doctor that I faint at needles
view_reports	Are my last results there so I can take a copy with me?
out_of_scope	what should I wear for it?
repeat	Could you restate the details for my records?
thanks_goodbye	Oh you are good. God bless
view_appointments	is that teh same day as my heart chek?
book_appointment	and Tommy's jabs, with the children's doctor
reschedule_appointment	hmm, noon. I'd miss my programme. A bit later?
cancel_appointment	I have had word that my sister's ill, so please undo that booking
doctor_info	now tell me, has that doctor a good reputation
out_of_scope	I shan't sleep a wink the night before
repeat	I've not got to do anything else, it's booked?
out_of_scope	Who do I ask about a wheel chair at the entrance?
view_appointments	what have I got before that?
reschedule_appointment	could it be with the earlier slot after all, the one you offered first
thanks_goodbye	Ah lovely, that's all I wanted
message_doctor	and please let him know I'm deaf in one ear
view_prescriptions	do I carry on with the tablets till then, which ones are they
wait	Stay a moment, there was a further matter and it has escaped me
confirm	that's right yes
deny	No, nothing else, I don't think
# done cancel_appointment
repeat	Which one has gone? I do hope not the wrong one
book_appointment	oh no, can I have it back please
out_of_scope	I feel rather bad about it now.
view_appointments	what does that leave me with
thanks_goodbye	Much obliged to you. Good afternoon.
cancel_appointment	and the one after it too while you're there
message_doctor	I should like to write to her to explain myself
view_prescriptions	Well then, will my tablets last? What have I got on prescription
repeat	did you take off the 10 oclock or the 3 oclock
out_of_scope	Nobody will charge me for that, will they?
book_appointment	now find me something in the new year
thanks_goodbye	That is settled then. I thank you.
view_appointments	have I any left
doctor_info	is there a doctor nearer to my age, haha, somebody older?
view_prescriptions	since I'm not coming, what's my dose of the bisoprolol meant to be?
cancel_appointment	Percy's as well, he can't go without me
repeat	it's off then, is it?
out_of_scope	That'll free it up for some poor soul who needs it
book_appointment	Let us arrange another with Dr Marsh in the autumn.
view_appointments	What's still standing?
reschedule_appointment	now the other one, the foot, I'd like that pushed to the week after
thanks_goodbye	thankyou my darling, ta ta
message_doctor	say to her that it was nothing she did
repeat	was it only the one you took off?
book_appointment	I had best see another doctor instead. Dr Marsh, if possible.
thanks_goodbye	That's that then. Cheers my love
view_appointments	and my appointments now are what?
book_appointment	oh Lord, the pain's back already. could you put it back in
cancel_appointment	I'll not be needing the follow-up either
repeat	I've lost track, what have we just done?
book_appointment	Then give me something with Raman instead
view_appointments	my others are all right still? which are they
thanks_goodbye	Thank you, that is a relief to me.
reschedule_appointment	and the 28th needs to go a week later
view_reports	right, now did the lab send anything about my thryoid
repeat	And it was the Tuesday one that you removed, correct?
out_of_scope	they'll fill it in five minutes I expect
book_appointment	Ooh I've made a mistake. I want that one again
view_appointments	Have I anything left this side of Christmas?
thanks_goodbye	ta duck
doctor_info	who'd be the best for a second opinion then?
message_doctor	Please convey my apologies to Dr. Chen.
cancel_appointment	next month's as well please
wait	hold on now, there's someone at the door
# done message_doctor
repeat	has it gone?
out_of_scope	how long does he generally take to answer, do you suppose
message_doctor	bother, I forgot to mention the dizzyness. Can I send another?
thanks_goodbye	that's a weight off my mind, thanks
book_appointment	I think I'd better have an appointment with him as well
view_reports	now then, those blood results, are they in?
view_appointments	When am I seeing him next?
out_of_scope	i hope she doesn't think I'm fussing
repeat	What did it say in the end, my note?
out_of_scope	will it go to him or too one of the girls at the desk
message_doctor	and one to Dr Nwosu saying the same
thanks_goodbye	I'm grateful. Good night
view_prescriptions	how many times a day is it I take the metformin, it's gone clean out of my head
book_appointment	I'd feel easier if I just saw him, what's free?
message_doctor	oh! and tell her thank you for the lovely card
repeat	you sent that to Raman, didn't you? not to the skin one?
message_doctor	there's something else I should have put, about my waterworks
thanks_goodbye	Thank you for your assistance in this matter.
view_appointments	did he put me in for anything yet?
view_reports	Did Dr Nwosu ever send me the results of that heart tracing?
cancel_appointment	now he'll ring me so I shan't need Tuesday, cancel that
doctor_info	does Dr Marsh work on Firdays or will it sit there till Monday
repeat	Can you show me how it wnet out?
out_of_scope	where will the reply turn up, in the post?
message_doctor	I should like to write to Dr. Whitfield as well, on another matter.
thanks_goodbye	merci, that's kind
view_prescriptions	while she reads that, whats my perscription for the knee gel
reschedule_appointment	And in the light of that I had better postpone Wednesday's visit.
doctor_info	is he in today at all do you know
out_of_scope	I might have said too much
repeat	So it's with the doctor now?
out_of_scope	and if she's on holiday who reads it?
message_doctor	I left out my telephone number! Send him that too
thanks_goodbye	muchísimas gracias, muy amable
view_appointments	and then on Friday I've got what, exactly
view_prescriptions	is the repeat for my inhaler still on there?
book_appointment	Should she not answer I'd like a visit arranged in any case.
out_of_scope	I feel better just for having said it
repeat	how did you word it?
out_of_scope	I hope it isn't one of those they never look at
message_doctor	Now a second letter, to the GP.
thanks_goodbye	That was painless! thank you
view_reports	is the mamogram back, I've been on tenterhooks
view_appointments	do I see him this month or next
cancel_appointment	and Thursday with him can be cancelled now I've asked
book_appointment	and get me in with the bone man too if you can
wait	One second, the nurse has just come in
# done reschedule_appointment
repeat	so what is it now, Monday or Wednesday?
thanks_goodbye	lovely, bless you
out_of_scope	I only moved it because of the plumber you see
reschedule_appointment	Oh heavens I meant the 23rd. Can that be changed again?
view_appointments	Kindly set out all my forthcoming apointments.
doctor_info	is the same docter still there on that day?
message_doctor	will you tell Dr Ortega I apologise for the trouble
out_of_scope	what if I forget? I forget everything
repeat	Has it been alterd, then?
thanks_goodbye	You're a treasure. Cheerio
cancel_appointment	oh what am I doing, cancel it, I'll be in hospital with the cataract then
book_appointment	While I have you: the dermatologist. I need a fresh apointmnet there.
reschedule_appointment	and the other one with Ortega the same week, could that go back too
view_appointments	let me see it all written down please
repeat	Would you comfirm what you have changed?
out_of_scope	Now I must tell the taxi man
thanks_goodbye	wonderful, and thank you for your patience with a silly old woman
view_appointments	is anythng else of mine in that week
reschedule_appointment	hmm the 4th is a Sunday isn't it? Try the 5th
book_appointment	and my flu jab, can I book that with the GP?
message_doctor	Dr Chen ought to be told why. May I write to her?
repeat	Monday it is, then? or what did you put
out_of_scope	My neighbour Pat got hers moved without even asking
reschedule_appointment	now do mine and Len's together, move his to the same morning
thanks_goodbye	You have been excedingly helpful.
view_appointments	what's my next one, is it that one or the feet?
cancel_appointment	then I won't need the earlier one with Dr Raman, cancel that
view_prescriptions	and until then what do I take, is it still one a day?
repeat	did it take?
out_of_scope	my daughter will be pleased with me for managing this by myself
thanks_goodbye	Perfect. Much appreciated, goodbye
view_appointments	so that's the lot, or have I others?
reschedule_appointment	No, look, I was better off with the old time. Put it back
message_doctor	Please inform Dr Ramen that my daugther will accompany me.
book_appointment	as you're so quick, one for my back as well please
repeat	Sorry to be a pest, what time was it finally?
out_of_scope	Does the doctor get told, or must I ring?
thanks_goodbye	De acuerdo, adiós
view_appointments	show me the week so I can see it with my own eyes
reschedule_appointment	hers needs moving as well, my wife's, same day as mine
doctor_info	is that still the same place, does Dr Ortega sit there on Fridays?
view_reports	Before I go, is there a report from the last visit?
cancel_appointment	you know, I'm not going to go. Cancel it outright
wait	ooh and another thing, what was it... let me think
# dropped book_appointment
book_appointment	Oh go on then, book it after all, my daughter says I must
repeat	so I haven't got an appointment now, have I?
out_of_scope	I do dither, don't I
thanks_goodbye	Forgive me for wasting your time. Goodbye.
out_of_scope	it's the waiting room I can't bear
book_appointment	Might I instead see Dr Raman? He knows me.
message_doctor	Ill right to him first and see what he says
repeat	nothing's booked?
repeat	you've not booked me anything have you
doctor_info	who else would there be, just out of intrest
view_appointments	I think I have one in the book already, look for me?
thanks_goodbye	right, well, thank you kindly all the same
book_appointment	Maybe I'd better. For next week, the GP
out_of_scope	My mother lived to 101 and never saw a doctor
repeat	you stopped it? nothing happened?
book_appointment	All right, all right, my wife insists. Ring it up for Monday
repeat	So that time is gone, is it?
doctor_info	is there anyone who comes to the house
message_doctor	maybe I'll send the doctor a picture of it... a note I mean
thanks_goodbye	thank you and sorry for the bother
out_of_scope	Don't tell my son I chickened out
book_appointment	no wait, do it, that lump's still there, GP please
view_reports	I'd rather see first what the lab says
repeat	what was the time you were offering me, just so I know?
wait	I may yet come back to it, give me till tonight
# dropped cancel_appointment
repeat	You didn't cancel anything did you??
view_appointments	so what am I keeping now, in all
message_doctor	perhaps a little note to Dr Baxter that I'm running late that day
thanks_goodbye	good good. bye now
cancel_appointment	Oh, Margaret says I should cancel after all. Do it please
out_of_scope	I never could make up my mind
reschedule_appointment	maybe shift it to a warmer day
out_of_scope	glad I didn't, she'd have been so dissapointed
reschedule_appointment	But could we have it after Easter rather?
view_appointments	when must I be there, then?
book_appointment	and whilst I'm keeping that I'd like another with the skin doctor
repeat	I'm still expected then?
cancel_appointment	hmm no. cancel. final answer
out_of_scope	phew, nearly did something silly
view_appointments	let me see what I kept
thanks_goodbye	Bien, gracias, hasta luego
reschedule_appointment	it's a bit early in the day though, any later?
repeat	it's safe? still in the book?
message_doctor	Then let the doctor know I will be there, with my stick.
out_of_scope	You must think me quite mad
book_appointment	one more for the spring while I'm at it
wait	let me ask Hilda and then we'll see
# dropped message_doctor
message_doctor	Well, perhaps I will write it, but to Dr Raman instead.
view_reports	let me look at my test resluts first
out_of_scope	I'd only have been making a fuss
repeat	you haven't sent it, I trust?
out_of_scope	It reads better in my head than on paper
book_appointment	I'd best bok in with her, then I can say it properly
thanks_goodbye	that will be all. Good day.
message_doctor	no actually I do want to send it
out_of_scope	it was only a grumble anyway
view_prescriptions	what is it she gave me last, the name of it
message_doctor	to Baxter then, the same words
thanks_goodbye	ok leave it there, thank you
view_appointments	I'll tell her when I see her. When is that?
message_doctor	Hm. I'd like to start the letter again, more politely.
repeat	it's not gone to the doctor, has it?
view_prescriptions	can I look at the tablets instead, which I have
message_doctor	write to the lady doctor instead would you, about the same
book_appointment	I'll speak to him in person. What's he got on Monday?
repeat	What had I put? I've forgotten already
thanks_goodbye	That is everything. Thank you kindly
wait	i shall turn it over in my mind a while
# dropped reschedule_appointment
view_appointments	then tell me when it is again
reschedule_appointment	no, I've thought, let's have the later date after all
out_of_scope	my daughter-in-law will say I told you so
repeat	It's still as it was, yes?
thanks_goodbye	ok thank you and sorry again
cancel_appointment	in fact I cant go at all. Cancel it
reschedule_appointment	try the one with dr Baxter instead, that can move
repeat	what did I have before, that's what I've still got?
reschedule_appointment	ay no, mejor sí, cámbiela al lunes
out_of_scope	Sorry to be such a trouble to you
message_doctor	I'll just let Dr Baxter know I may be late.
reschedule_appointment	Could you look once mroe at moving it? To a Thursday.
view_appointments	what time do I need to be there, as it is
thanks_goodbye	Fine. Have a nice day, dear
repeat	Nothing has been altererd, I take it?
view_appointments	what was it I've got, then, Tuesday?
reschedule_appointment	Oh! Ken says he can drive after all. Try Wednesday again
view_appointments	now which day do I go? I've confused myself
thanks_goodbye	we'll leave it so. Thank you, good bye
cancel_appointment	and really I'd sooner it was off the books. Cancel
repeat	tell me what we decided in the end
wait	hang about, I'm still thinking
# idle
greeting	Good mornign to you
help	And what exactly are you able to do for a person like me?
repeat	eh? what was that?
doctor_info	I need somebody for my knees, who would that be
view_appointments	When is it that I'm due at the clinic?
view_prescriptions	My chemist asks what the dose is of my heart pill
book_appointment	the GP please, some time this week
wait	just a minuet, the kettle
out_of_scope	am I talking to a machine or to a young lady
greeting	buenos días señorita
view_reports	has the result of my bone scan arived?
cancel_appointment	I can't make it on Friday, please cancel me
message_doctor	I wish to leave word for Dr. Nwosu.
help	I don't know what to say to you. What do people usually ask?
out_of_scope	i pressed something and the screen went big
help	help me please dear, I'm new at this tablet
view_appointments	I've lost my card. What date am I down for?
reschedule_appointment	I need to move my appointmnt with the children's doctor, Ben has chicken pox
out_of_scope	do you remember me? I was on here yesterday
greeting	Hello again, it's only me
repeat	I didn't catch what you were telling me
message_doctor	Can you pass on something to Dr Marsh?
view_reports	There was an xray done on my rist. Where can I see it?
view_prescriptions	mis recetas, por favor
book_appointment	my ears are blocked, I want Dr Raman
thanks_goodbye	no matter, I'll ask my daughter. Goodbye
wait	bear with me, I'm putting my hearing aids in
doctor_info	Have you a hart man there?
cancel_appointment	You may strike me off for Monday.
out_of_scope	what a peculiar thing to say
out_of_scope	I said PARKING not doctor
help	what can I say to you that you understand?
greeting	Good evening. This is Mr Albright speaking.
doctor_info	my waterworks are playing up, which of them do I need?
repeat	I can't have read that right, tell me again
book_appointment	Very well. I'd like an appiontment.
view_prescriptions	i want the list of my medecines for the insurance
reschedule_appointment	Dr Nwosu is on the 3rd but I need it sooner, I can't sleep for worrying
out_of_scope	talk properly can't you
thanks_goodbye	I'll leave you in peace then
view_appointments	who am i seeing tomorow
wait	give me a minute to think what it was I came on for
message_doctor	the surgery never rang back. I want to write to Dr Raman about it
help	Pray, what services do you offer?
view_reports	My wife says my report is ready
out_of_scope	you are worse than the telephone menu
help	Do you only do appointmets, or can you do more besides?
greeting	hellooo is anybody there
view_reports	los resultados de mi análisis?
book_appointment	Then let me put it plainly: I wish to be seen by a doctor.
repeat	I don't follow you, what did you say you can't do
view_prescriptions	how many of the levothyroxin do i take, it's rubbed off the box
out_of_scope	never mind that, how's your mother, hahaha
doctor_info	which day is the child doctor in
view_appointments	I was told I'm booked in but nobody's told me when
wait	Sorry, the grandchildren are climbing on me. Just a minute
cancel_appointment	my appointment on tuesday has to go, my leg's in plaster
reschedule_appointment	I should like to bring foward my consultaion.
message_doctor	can I complain to Dr Ortega himself
greeting	Good afternoon, young man
out_of_scope	i asked you a perfectly simple question
repeat	come again?
help	tell me what I can ask, my niece set this up and left
book_appointment	my mother needs to see someone about her hands
view_prescriptions	Kindly list my current medicines.
out_of_scope	I think my neighbour's cat is poorly
view_appointments	have I an appointment or did I dream it?
view_reports	waht did the x ray show
doctor_info	is Dr Whitfeild still working with you
message_doctor	oh. Well can you tell the doctor something for me then
cancel_appointment	I shan't be coming on the 2nd, kindly take me off.
wait	hold the line
thanks_goodbye	no? well, good bye then
greeting	hola, buenas tardes
help	Is there a list somewhere of what you're for?
out_of_scope	It's raining cats and dogs here
out_of_scope	how do I make the letters larger
book_appointment	I'd like that Dr Ortega to look at my thumb
reschedule_appointment	My husband's with Dr Raman on the 6th, it must be another day
repeat	what was that about, I didn't understand a thing
view_prescriptions	What am I on for the gout?
doctor_info	who would you see for dizzy spells
wait	I had it a moment ago. don't tell me
view_appointments	list my vists please
view_reports	Pathlogy were to send a report. Is it with you?
thanks_goodbye	thanks anyway duckie
message_doctor	I want to tell Dr Lee Chen the fever is gone
wait	dont go, I'm only looking for my letter
confirm	yes
deny	no, nothing of that sort
greeting	hello?
# readback book_appointment
confirm	Yes, that would suit me very well indeed.
wait	Oh now let me think, Tusday, isn't that the day Doris comes?
go_on	No dear, the afternoon. I don't get up that early any more
repeat	I'm terribly sorry, I looked away. What day was it you were putting me down for?
deny	On reflection I would rather not proceed, thank you.
wait	let me just look on the kitchen calender
doctor_info	but is this Dr Baxter any good with older skin?
confirm	Yes pleas, and bless you
wait	Ooh I don't know. Ten is awfully early with the pills I take
go_on	it's for my wife, not me, Edith Hargreaves
confirm	that's the ticket
repeat	was that with the lady or the gentelman?
out_of_scope	does the surgery still have that steep ramp
view_appointments	it won't clash with the other one, will it? what time is that one
go_on	Could you put that it concrens the left foot, not the right?
confirm	that sounds right, yes, do that
confirm	Corect in every particular. Please proceed.
wait	I want to say yes but something's nagging at me
go_on	Not Michelle, the other Chen, it's for the baby
deny	no I've gone off the idea
repeat	how many minutes past did you say?
out_of_scope	is it a long appointment? I can't sit for long
go_on	make it the day before so I can have the weekend in peace
confirm	go on then, put me down
wait	Yes, but just a second, I'm asking Brian about the car
go_on	I'm Samuel's mother, it should be under Samuel
repeat	where've you put me, the Thursday?
deny	No. I do not wish to be seen by a stranger.
out_of_scope	I'm a bit scared of that machine they use, truth be told
go_on	can't it be the twentieth, that's when my pension comes
confirm	That's grand, book it
wait	Let me run that past my daughter, she keeps the diary
go_on	no I asked for Marsh, the young one
confirm	if that's the soonest then yes
repeat	I nodded off. What have we got?
deny	Thank you, no. I shall seek advise elsewhere.
out_of_scope	I've a terrible fear of hospitals since the war
reschedule_appointment	no hang on, it's the one I've already got that I want moved, not a new one
confirm	yes, yes, for goodness' sake
confirm	I have checked it against my diary and it is right.
wait	Would you give me until after lunch? I need to ask the ward sister
go_on	it's not a check-up, it's that my toes go numb
repeat	was it quater to or quater past?
deny	ach no, I'll live
out_of_scope	will it hurt?
go_on	Is that the one in the morning?
cancel_appointment	no you've misunderstood, I want rid of the one I have
# readback cancel_appointment
wait	yes but I'd better ask my son first, he arranged it
deny	no no leave it, I've come over all guilty now
confirm	I confirm the cancelation.
repeat	hold on which doctor was that with
go_on	Not the heart one! The skin one is the one I can't manage
reschedule_appointment	Could it not simply be put back a fornight instead?
out_of_scope	Do I lose my place in the queue for good?
wait	Walter's shouting something from the garden, one moment
confirm	yes get rid of it
wait	No hurry is there? I'd like to sleep on it
repeat	Pardon me, what is it you are about to strike out?
deny	No, do not cancel. My daughter has persuaded me to go.
go_on	just the Monday one mind, not the Wednesday
doctor_info	hang on, would someone else have been able to see me that day? Dr Baxter maybe?
confirm	yes, I'm quite sure, I've slept on it
wait	oh... oh I don't know now
repeat	that's the blood pressure one, is it? say which
go_on	not mine, I'm still going, it's Harold's that has to go
deny	heavens no! I pressed the wrong thing
wait	se lo pregunto a mi hija primero
confirm	Please do so.
wait	I'm in two minds. In two minds I am
deny	not yet, no, I'll go, I'll go
repeat	tell me the date of it again before I say anything
reschedule_appointment	what about moving it to when I'm back from my brother's?
go_on	No no, the one in JUNE with the eye, the skin lady, you know
confirm	sí, quítela
confirm	do it, I'm past caring
wait	Before you do, I want to look whether Dr Ortega wrote anything
deny	Please stop. I should like to keep it.
repeat	Which day is that one? My eyes are bad
go_on	it should be the other fella's, Whitfield's
view_appointments	what else would I still have, if I let that go?
confirm	Yes. With regret.
wait	let me first hear what Maureen thinks, she's coming at noon
deny	Keep it, keep it! I never meant that one
repeat	what is it I'd be cancelling again?
go_on	cancel both while you're about it, not just that
reschedule_appointment	Would it be possible to defer it rather than lose it altogether?
# readback message_doctor
confirm	Yes, that is presicely what I wished to say.
go_on	could you put 'kind regards, Mrs Pemberton' at the bottom
wait	it sounds a bit rude doesn't it, let me think
repeat	read it to me agian will you love
deny	no don't send it, she'll only think I'm a nuisance
go_on	Please replace 'pain' with 'discomfort'; I do not wish to exagerate.
book_appointment	maybe it would be better to just go and see her, can I get a time
confirm	send it, before I loose my nerve
wait	Arthur, does that sound alright to you?
go_on	add that I've been taking them with food like he said
go_on	Take out the bit about my sister, that was only for you
deny	Upon consideraton I shall telephone instead.
repeat	what have I written so far?
out_of_scope	oh that's nicely put, isn't it
confirm	Very well, you may dispatch it.
go_on	it's spelled Ramsbottom, with two t's
wait	stop a minute, I've forgotten what I was going to ask him as well
repeat	and who's that adressed to?
go_on	change it to Dr Baxter, Marsh is on leave I think
out_of_scope	I do hope he can read my meaning
deny	No, tear it up
confirm	yes yes yes send it off
confirm	that'll do nicely
go_on	say please, put a please in it
wait	I'm not certian it's tactful. Allow me to reconsider the wording.
repeat	Sorry what was the bit about the tablets, how did I put it?
deny	scrap that, I'll tell him on Thursday to his face
out_of_scope	Does the doctor see the time I sent it? It's three in the morning
go_on	you've put Chen but I want the one for nerves, Michelle
confirm	Exactly so. Send.
go_on	it's 'Mrs' not 'Ms', he'll know me by that
wait	I need to find the name of the ointment first, it's upstairs
repeat	what's the last line say?
deny	Oh bin it, I was only cross
out_of_scope	is it private, this
go_on	and also that the left one is swelling more than the right, since about Sunday
message_doctor	This one's fine but I actually want Dr Nwosu to get a different note, not this
confirm	go ahead and post it
wait	uno momento... my granddaughter wants to check my spelling
go_on	it was four days not fourteen, good gracious
repeat	I should like to here the full text again.
deny	don't, don't, I've just remembered he told me already
out_of_scope	Imagine, in my day you'd have to wait for the post
go_on	Sign it Samuel Okoro senior, there's two of us
view_appointments	I think I see her soon anyway, when is that?
# readback reschedule_appointment
confirm	yes dear go ahead
go_on	the week after that, I meant, when my daughter is back from Spain
wait	hmm. if I move it then the bus, no, hang on
repeat	Would you kindly repaet the new date?
out_of_scope	Will they be cross with me for changing it again?
cancel_appointment	Oh do you know what, just take it off altogether, I'm tired of it
confirm	Sí, perfecto, muchas gracias
wait	Yes... well, I say yes, but let me chekc that my son can drive
deny	oh, leave it where it was, I can't keep chopping and changing
go_on	half past, not on the hour
confirm	I am in agreement with the new time.
repeat	from what to what?
wait	momentito, que llaman a la puerta
go_on	not him, I wanted the appointement with Dr Chen moved
confirm	mm yes that's better for me
wait	Just let me ring the lift service before you do anything
repeat	Forgive an old man, waht was the hour?
go_on	Friday the 8th, I said, you've got me on the 18th
deny	Do not move it, please. I shall manage.
view_appointments	and what woud that leave me with that week?
confirm	That is acceptable to me.
wait	it's my hair day, though... let me ring the salon
go_on	same time but the Tuesday
repeat	I got muddled, which one are we moving?
deny	oh stop, I'd rather keep the old one
out_of_scope	fancy them having a space so soon, that's never happened before
confirm	yes ta thats fine
doctor_info	Will it stil be Dr Nwosu himself, or has he a deputy that day?
confirm	Agreed.
wait	ooh yes, no, wait, that's Remembrance Sunday weekend
go_on	An hour earlyer would be preferable, if it can be done.
repeat	so from the 3rd to which?
deny	Déjela como estaba, por favor
go_on	you've got the wrong one love, I'm talking about the bones
confirm	okey dokey, do it
confirm	Right you are, that's a deal
wait	I've a feeling that's when they're laying the carpet. Wait till I ask
go_on	is that earlier or later than what I've got?
repeat	the new one, what was it, twenty past what?
deny	I believe I shall leave it, thank you.
out_of_scope	This is the third time, they'll have me blacklisted
go_on	the 30th. Not the 13th, my hearing, I mean your hearing, is bad
message_doctor	I'd rather the doctor knew why first. can I send her a word?
# told doctor_info
book_appointment	Let me see the first of them then, as soon as she can.
doctor_info	does the second one do saterdays?
doctor_info	and which of these looks after children? it's for my great-grandson
out_of_scope	Marsh, Marsh, I was at school with a Marsh
repeat	What did you say her speciality was?
view_appointments	am I not already seing one of those?
thanks_goodbye	That is most helpfull, thank you.
message_doctor	Can I write to that Dr Lee Chen about the little one's cough?
doctor_info	Is she their on a Friday?
book_appointment	Marsh then, for Thursday if she'll have me
doctor_info	what about one that speaks Polish
repeat	you said two names, what was the second
wait	I shall have to think it over with my wife.
view_appointments	did I see that one last time? look at my appointments
doctor_info	has she ben there long?
doctor_info	Is there a lady among them?
book_appointment	I'll have Ortega on the Wednesday, whatever he's got
view_appointments	Isn't she the one I'm seeing already?
repeat	I've mislaid the name. What was it?
thanks_goodbye	Most obliged.
message_doctor	could I drop the nuerologist a line
doctor_info	is it Dr Baxter who does the moles?
book_appointment	the first, she sounds gentle. When can she see me?
out_of_scope	What does it cost to see a speciallist?
repeat	And his name once more?
doctor_info	Would any of them have an opening before the bank holiday?
wait	I'll have to look that up in my little book
message_doctor	I'd like to put a question to the psychiatrist first, privately.
doctor_info	what about evenings, does either of them do evenings
book_appointment	He'll do. Put me in with him
doctor_info	Does Dr. Nwosu see patients privately, and on which days?
out_of_scope	Not the one who was rude to me, I hope
repeat	i missed it who does the nerves
thanks_goodbye	ok pet that's all I was wondering
view_appointments	Have I ever been booked with her before?
view_prescriptions	Was it Whitfield who gave me the sleeping tablets? look in my list
doctor_info	And the other one, what hours does she keep?
book_appointment	sounds like the man for my hip. Any time Friday?
doctor_info	do either of them do home visits
repeat	You said Baxter and who else?
message_doctor	Before committing myself I'd write to Dr Marsh. May I?
wait	I'll ask around at church first
reschedule_appointment	can I swap my Baxter one to that lady then? move it I mean
wait	I'd want to read up on them before I say anything
confirm	yes, yes I would
# told view_appointments
view_appointments	is the second one the morning or the afternoon?
cancel_appointment	the one on the 9th I can't do, my sister's funeral. Please cancel it
reschedule_appointment	Could the first of these be a little later in the day? The bus, you see
repeat	sorry, pet, go through them once more
thanks_goodbye	Very good. That is all I required.
book_appointment	There ought to be one with the bone doctor. Please make one.
doctor_info	who's this Whitfield, what does he do?
view_appointments	and have I got anythign in Decmeber
out_of_scope	Which bus do I want for that?
reschedule_appointment	the neurologist one, is there any chance of bringing it forward? I do worry so
cancel_appointment	I never asked for that last one. Remove it please.
wait	let me copy these down, don't go away
message_doctor	please ask Dr Otrega whether I realy need the follow up on the list
repeat	What was the top one?
view_appointments	wich of them comes first
view_appointments	is that last one with Whitfield upstairs, same time as before?
out_of_scope	what floor is it on
cancel_appointment	Strike out the second, if you would.
reschedule_appointment	that Monday one is at eight! I'd need to be up at five. Make it later
book_appointment	what, nothing for my eyes? I need to see somebody
thanks_goodbye	ok I've got it all on the fridge now, thanks
doctor_info	who is this Ortega? I don't remember seeing an Ortega
view_appointments	that's just mine, is it? Is Walter's not there?
out_of_scope	do I need someone with me for that
reschedule_appointment	Two in one week, I can't. spread them out, move the second
cancel_appointment	cancel the top one would you my dear
repeat	I didn't get the last one, once more?
book_appointment	I don't see the three-monthly check. I'd like that arranged
message_doctor	can you ask Dr Mash if I ougth to come off the cream before the 16th
wait	let me just see if that fits with my sister's operation
view_appointments	what was the one I had back in February?
view_appointments	Is there really nothing on the 12th? I was sure there was
reschedule_appointment	dr Raman's one is on my birthday. Ninety! Surely that can be moved
cancel_appointment	I won't be needing Ortega any more, he fixed me
out_of_scope	It says 9.05, that's very exact isn't it
repeat	Those dates once more, if I may trouble you.
thanks_goodbye	That's fine, thank you, I was only fretting
doctor_info	what sort of doctor is Michelle Chen, is it brains?
book_appointment	only two? I need one for my toe
message_doctor	I'd like to ask Dr Nwosu whether to stop the warfarin before that.
view_appointments	The Wednesday one, who's that with?
view_appointments	no I mean the ones I've already been to
out_of_scope	where do I go in, is it the side door still
cancel_appointment	Oh not him again. Get me out of that one
reschedule_appointment	That second one, I'd prefer a fortnight later.
repeat	I dropped the phone, what were they?
thanks_goodbye	good, then I haven't missed anything. Bye bye
view_prescriptions	and will the heart pills last me till then? what's on the list
wait	Lemme get me diary and compare
# told view_prescriptions
view_prescriptions	which of thsoe is the one for blood presure
message_doctor	I'm nearly out of the little pink ones, could you ask the doctor for more
out_of_scope	Can I take them with grapefruit?
repeat	you lost me after the second one, say it again
wait	wait while I fetch the boxes from the bathroom
book_appointment	I want to see someone about all these pills, when is there a slot
thanks_goodbye	right you are, ta
view_prescriptions	was it twice a day, the amlodipine?
out_of_scope	Which one makes my ankles swell?
view_prescriptions	are any of them running out soon?
message_doctor	one of these gives me the most awful dreams. I want to tell Dr Whitfield
thanks_goodbye	Thankyou, I have notted it all down.
repeat	that first long word, what was it again?
view_reports	and did my cholesterol come back yet? same doctor
view_prescriptions	the one beginning with R, what's the strength
out_of_scope	are they teh same as the ones from the hospital but a different colour?
message_doctor	I shall need a fresh supply of the eye drops. Please inform the doctor.
wait	not so fast I'm writing
repeat	repeat the last of those would you
view_prescriptions	Who put me on that one, does it say?
view_prescriptions	Does that say one or tow at bedtime?
out_of_scope	I stopped the big one by myself, they stick in my throat
message_doctor	That lisinopril makes me cough. I want Dr Raman to know.
view_prescriptions	when was the last time they renewed the insulin
thanks_goodbye	just what I wanted to know, thankyou
repeat	the names again please, one by one
out_of_scope	Is it safe to have a small sherry with these?
book_appointment	perhaps I ought to have a review with the doctor of all that. Any mornings?
view_prescriptions	has the amoxycilin finished?
out_of_scope	I give half of them to the cat, only joking
message_doctor	would she let me have the patches in place of the tablets, can you ask
view_prescriptions	So that's four, or five? Count them for me
repeat	I beg your pardon, at what dose was the last?
wait	wait till I get a bit of paper
out_of_scope	what does 'mg' mean
view_appointments	and when do I go back about these?
view_prescriptions	Is the blue inhaler on there or only the brown?
out_of_scope	do I take that one before or after my porridge?
message_doctor	The chemist says there's none left on the repeat. Get a message to the doctor
repeat	how do you say that one, the third?
out_of_scope	my neighbour takes the same and she's got a terrible time with it
thanks_goodbye	that's cleared that up then. Many thanks
view_reports	and my sugar reading, is that in your papers?
doctor_info	which doctor looks after the diabetic side?
deny	no
# told view_reports
out_of_scope	Is a creatinine of 98 bad for a lady of eighty?
message_doctor	I don't understand a word of it. Please ask Dr Raman what it means
view_reports	and teh scan from March, wheres that?
repeat	What did it say at the end there?
book_appointment	that worries me, I'd like to come in and talk about it
wait	let me put my glasses on to read that
view_reports	wehn was that one taken?
out_of_scope	so am I dying or what
message_doctor	Would Dr Raman kindly explain the third line to me by message?
out_of_scope	I cant make head nor tale of these figures
book_appointment	Id rather have it explaned face to face, can I come next week?
repeat	which test was it?
thanks_goodbye	well that's a relief, thank you love
view_prescriptions	and did she put me on anything for it? what's on my list
out_of_scope	is it my kidneys? my mother went with her kidneys
view_reports	is there nothing newer than that?
message_doctor	Tell the doctor I've read it and I'm frightened.
repeat	I scrolled past it, what was the verdict?
doctor_info	who'd be the right doctor to ask about a shadow like that
book_appointment	Kindly arange for me to discus this with Dr Raman.
wait	my nephew is a chemist, I'll show him first
view_reports	Is there a raport for the left one too?
out_of_scope	It's all in Latin, isn't it
message_doctor	could you ask her if I should worry about the star next to that number
repeat	what was the dtae at the top?
out_of_scope	i've been dreading this for weeks
thanks_goodbye	phew. Thank you. Good night
view_prescriptions	so is that why they gave me the iron? what iron is it I'm on
view_reports	the one before that, from the winter, show me that
out_of_scope	high or low, which is worse?
repeat	what did they call that thing on the left lung
message_doctor	I'd like Dr Marsh to tell me in plain English what that biopsy says
book_appointment	right I'm coming in. When's the doctor free
thanks_goodbye	Thank you for putting my mind at rest.
wait	I'll have to sit down and read it in my own time
out_of_scope	My Reg had a letter just like that
view_reports	have you one with my wife's name on it
out_of_scope	Ought I to be eating less salt, going by that?
out_of_scope	well I never
repeat	Would you be so good as to state the conclusion once more?
message_doctor	ask dr Nwosu if i can still fly with a heart like that
book_appointment	I won't rest till someone's explained it. an appointment please
view_appointments	Am I meant to come back about this, have they put me down?
wait	Let me ring my brother, he's medical, I'll come back to this
`;
