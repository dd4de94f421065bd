/** Sentences of our own. */
export const patientFollowUps13 = `
# readback book_appointment
go_on	Kindly let it be in the afternoon, I will be in my children's school until noon.
go_on	If she has anything on the Friday instead, I would be more comfortable.
go_on	With the lady doctor please, not him, I hope it is not an offence.
go_on	Ten is good but can we say Monday?
go_on	Half an hour later would be ideal for me because of the bus.
go_on	It is not for me actually, it is for my daughter Hania.
go_on	Could it be the following week, same hour?
go_on	yes but eleven
go_on	That day yes, that doctor no.
go_on	Please to note that it is for the knee, the back is already okay.
go_on	Would it be a trouble to make me the first of that day?
go_on	el jueves, no el miércoles, sorry, Thursday I meant
go_on	I agree, under condition that it is by video and I do not travel.
go_on	And the earlier hour you mentioned, may I have that one rather?
go_on	The doctor is right but on the date we have my mother's memorial, so the day after.
go_on	same doctor, other Tuesday
go_on	You have put December, I was speaking of January.
wait	Permit me one moment, I am asking my husband about the car.
wait	un momentito, I'm looking for my agenda
wait	I have to see first whether my manager gives me that morning.
wait	One second please, something is boiling over.
wait	Neither yes nor no for now, let me consult my shift paper.
wait	hmm, Thursday... I think my son has something, checking
repeat	Sorry, which hour did you say?
repeat	With whom was it, can you tell one more time?
repeat	I did not catch, it was third or thirteenth?
repeat	So at this point you have booked it or you are still asking me?
confirm	Please do the needful.
confirm	That would be very agreeable to me.
confirm	por favor, sí
confirm	It suits me, God willing I will be there.
confirm	I have nothing against it.
confirm	If you would be so kind, then put me there.
confirm	How could I refuse, ten is my best hour.
confirm	As you have written it, so let it be.
confirm	Fine, although I would have liked something sooner, go on with it.
confirm	Ok ok, that is correct only.
confirm	You may proceed, and I appreciate.
confirm	Dobrze, I take it.
deny	I think I will rather not, it passed already by itself.
deny	Please leave it, I will first talk with my wife and come back some other day.
deny	Forgive me for the trouble but I have changed my mind.
deny	No need again, my sister is taking me to her own hospital.
deny	let it be for now
deny	Not like this. Let us abandon it.
deny	better not, gracias
deny	I am afraid it makes no sense anymore, I will be in Seoul in that time.
deny	Please don't put anything, I was only curious whether it is possible.
deny	It would be a pity to take the place of somebody who needs it more.
doctor_info	Before I say, is he the one who does also skin?
view_appointments	Don't I already have something that week?
view_prescriptions	remind me quickly the names of my tablets, so I know what to bring there
view_reports	First, has my blood work come back?
message_doctor	Could you ask Dr Nwosu whether I must come fasting for it?
out_of_scope	How much do they charge for such a visit?
out_of_scope	will there be a place to leave the car near the door?
out_of_scope	Does bus 41 still stop over there?
# readback cancel_appointment
go_on	The other one I meant, not with the cardiologist.
go_on	not that, the Monday
go_on	Both of them, please, since I will be out of the country the whole month.
go_on	Only the blood pressure visit, kindly keep the eye one.
go_on	I was thinking of the one in January, this one I want to keep.
go_on	You have chosen my son's, please choose mine.
go_on	It is the morning one that disturbs me, at four I can still come.
go_on	No no, Dr Lim is staying. The physiotherapy is what must go.
go_on	please also write the reason, that I am travelling for a funeral
go_on	If the second one is on the same day, then that one together with it.
go_on	la otra, the later one please
go_on	Did I say the 9th? It should be the 19th.
go_on	Yes for this one, and the one after it as well.
go_on	That is my wife's hour I believe, mine is at half past two.
go_on	I would say rather the one with the nurse.
go_on	All three and not just this
go_on	Make it the follow-up, because the first visit I will honour.
wait	Kindly exercise patience, my brother is at the airport and I'm getting the date from him.
wait	I am not sure yet, maybe I can still come, let me think a little.
wait	Can we leave it open for two minutes? The postman is here.
wait	Let me call my boss first and then I tell you.
wait	hold on please, baby is crying
wait	espérame tantito
repeat	Which one are you about to remove, please?
repeat	Say again the date, I wish to be sure I'm not making a mistake.
repeat	Pardon me, is it gone already or you need still my word?
repeat	I was looking away, what was the question?
confirm	You can let it go, I will not be using it.
confirm	Regrettably so.
confirm	Yes, with my apology to the doctor.
confirm	Since there is no other way, take it off.
confirm	Proceed please, somebody else should have the hour.
confirm	Sure thing, I won't be around anyhow.
confirm	sí, quítala
confirm	I'm agreeing, madam.
confirm	It is what I have asked, so please.
confirm	That is the one, kindly take it out.
confirm	Tak, please, and sorry for so late notice.
confirm	correct, I don't require it anymore
deny	Oh no, please leave it there, I was only asking about the time.
deny	Let me keep it after all, my trip was postponed.
deny	On second thought I shall attend.
deny	Don't touch it please!
deny	No, my wife says I would be foolish to lose that place.
deny	I'd feel bad to disturb the doctor's list, so keep me there.
deny	mejor no, I will manage to come
deny	Better it stays as it is.
deny	Please not, I will find somebody to watch the children.
deny	I've reconsidered, it can remain.
reschedule_appointment	Instead of that, can it not go to the next month?
reschedule_appointment	rather than losing it completely, I would prefer to be pushed to Friday
doctor_info	If I lose this one, when would she have the next free place?
view_appointments	What else do I have booked, apart from this one?
message_doctor	Will you let the doctor know that it is not because I was unhappy with him?
view_prescriptions	By the way, would I have enough of the heart tablets until I am back, how many refills stay there?
out_of_scope	Is there a penalty to be paid if it is so short before?
out_of_scope	do you know whether the insurance people get to hear of it?
out_of_scope	I wonder if the airline will give me my money back also, ha ha.
view_reports	But the test that was done last time for this, did the result enter?
# readback reschedule_appointment
go_on	Wednesday is okay but not so early, I need to bring the small one to school.
go_on	to the 15th, I think I typed wrongly
go_on	Could it remain with the same doctor as before, please?
go_on	Ah no, it's the dental... I mean the skin one that I wish to move, leave the other.
go_on	After five is it not possible? I finish work at half past four.
go_on	A week later than this, if I'm not asking too much.
go_on	Agreed to the day, but let it be morning.
go_on	More toward the end of the month.
go_on	I would take it if it were with Dr Banerjee.
go_on	mañana por la tarde, not in the morning
go_on	You understood the opposite: from Tuesday to Thursday, not from Thursday to Tuesday.
go_on	any hour that day except this one
go_on	Provided it is before the 20th, because on the 20th my visa appointment is there.
go_on	Please let it be earlier and not later, that is the whole point.
go_on	Could you do two o'clock instead of twelve, we take the lunch together at my job.
go_on	It is my mother's visit which should go there, mine is fine.
go_on	Sunday you cannot, I suppose? Then Monday, the very first one.
wait	I need to ask my driver, he is my neighbour, please don't run away.
wait	Allow me to look in the church calendar, we have rehearsals.
wait	Not sure, I will see when the train comes and tell you.
wait	jamkkan, one moment please
wait	I'm writing it to my daughter, she must drive me, wait for her answer.
wait	Give me small time.
repeat	From which day to which day are you moving it? I lost the thread.
repeat	Could you repeat the new hour, slowly?
repeat	what did it say now, half past three or half past four?
repeat	Sorry, I am in the metro, your answer I haven't seen fully.
confirm	That is precisely what I was hoping for.
confirm	Yes yes, thank you, the new one is much kinder to my schedule.
confirm	Please, if the doctor will not be angry with me.
confirm	It will do.
confirm	órale, change it
confirm	I accept gladly.
confirm	No objection from my side, sir.
confirm	Then let us say it so.
confirm	Not perfect but I can live with it, do it please.
confirm	Of course, that was my wish.
confirm	Kindly effect the change.
confirm	very well, you have my okay
deny	Then I will stay with the old hour, never mind.
deny	If that is all that you have, then no, I'd come at the original time.
deny	leave me where I was
deny	Hmm, no, my colleague has agreed to switch with me, so nothing has to move.
deny	We better don't, I always regret when I change things.
deny	Please do not move it then.
deny	It is worse than before, thank you, I decline.
deny	nie, nie, it should stay
deny	I have asked for too much, forget about it please.
deny	My daughter just said she can drive me on the old day, so drop it.
cancel_appointment	In that case I would rather give it up altogether, please.
cancel_appointment	If it must be so late, it is more honest to cancel it.
doctor_info	Is Dr Park also working on that Friday?
view_appointments	What was the original date, can you show me what stands in my bookings?
view_reports	While we are there, did the scan come through?
message_doctor	Please ask her if a delay of two weeks is not dangerous for the wound.
book_appointment	And independently of this one, my boy needs his vaccine, could we arrange it the same day?
out_of_scope	Would the clock be already changed to winter time by that day?
out_of_scope	Is it a holiday here, the 11th? In my country it is a very big one.
out_of_scope	do they give a paper for the employer when the date changes?
# readback message_doctor
go_on	Please begin with Dear Doctor, otherwise it sounds very rude.
go_on	Put also that the fever was thirty-eight and a half.
go_on	Not burning, itching. It is itching that I have.
go_on	I'd want it to go to the nurse rather than to him.
go_on	Say left, not right.
go_on	and that I would be grateful for an answer before Friday
go_on	Can you make it shorter, she has not much time to read.
go_on	It sounds like I am complaining; could you make it softer?
go_on	To Dr Kim the woman, there are two of them.
go_on	You forgot the most important: since three weeks.
go_on	Add please my new phone number, it ends with 4471.
go_on	Take away the part about my husband.
go_on	Yes but write that it's my father who is asking, not me.
go_on	the last sentence is not needed
go_on	I would send it, if you change yesterday to on Sunday.
go_on	Let it also say that I want to cancel the injection if she thinks it's useless.
go_on	a la doctora, not to the front desk
wait	Let me read it again with my glasses on before it goes.
wait	Don't send yet, don't throw away also, I'm thinking about one word.
wait	I will ask my son if my English is correct in it, a minute.
wait	Hmm, is it not too much? I must reflect.
wait	somebody rings, I am back in a second
wait	Excuse me, I'm checking the thermometer.
repeat	Please read to me what it will say.
repeat	To whom is it addressed, I forgot to look?
repeat	What have you written at the end there?
repeat	Show me one more time how it sounds.
confirm	That expresses it perfectly, let it go to her.
confirm	Good, he should receive it like that.
confirm	You have written better than I would, please send.
confirm	Off with it then.
confirm	It is well, my dear, forward it.
confirm	sí, mándalo por favor
confirm	I am content with every word.
confirm	Deliver it to him, with my regards.
confirm	It's a little dry but let it go out.
confirm	Those are my words exactly, ma.
confirm	I shall be obliged if you do so.
confirm	Nothing to add, nothing to remove.
deny	Maybe it is not polite to bother her on such a thing, leave it unsent.
deny	No, I will tell him personally when I see him.
deny	Please don't let her receive this.
deny	Throw it away please, I was angry when I wrote.
deny	I'm ashamed of it now, better not to send.
deny	It is no longer necessary, the swelling has gone down on its own.
deny	ay no, it's too silly, forget it
deny	Stop please, my wife has already called them.
deny	We shall not send that.
deny	Let me withdraw it, I found the answer on the box.
book_appointment	Rather than writing to her I would prefer to see her, this week if it's possible.
view_appointments	When do I see him next? Perhaps I can simply say it to him there.
view_prescriptions	What is the dose I was told, so that I don't write nonsense?
view_reports	Before this goes, what was the creatinine number in my last test?
doctor_info	Does this doctor still work with you, or has she gone on maternity?
reschedule_appointment	If she's anyway busy, let us also push my visit with her to after the New Year.
cancel_appointment	And with that done, my Thursday with him I no longer need, take it away.
out_of_scope	Do you translate also letters from the tax office?
out_of_scope	how do you say swelling in Polish, I only know this word at home
# asked book_appointment
go_on	Whoever is the kindest with old people.
go_on	The one we had last time, he has a beard, Dr Oyelaran I think.
go_on	It is for a cough which does not want to leave me, already the fourth week.
go_on	I am free only on the Tuesdays and that after three.
go_on	Any day would do, except Friday when I go to the mosque with my father.
go_on	With a woman, if I may choose.
go_on	my knee
go_on	Let us say the second of the list.
go_on	It makes no difference to me, you choose the earliest.
go_on	For the boy, he's six, the ear is paining him.
go_on	As for the hour, before ten would be a blessing.
go_on	Dr Szymanska, if she has a place, if not then anybody.
go_on	A general control, I have turned fifty.
go_on	el que sea, the first that is free
go_on	For two persons actually, me and my wife, one behind the other.
go_on	Not him, the tall one from the first floor. I forget his name, with S.
go_on	Next week, toward the end of it.
go_on	I'd like half past nine when it's still there.
go_on	It's about renewing my thyroid prescription and also for blood pressure.
go_on	17th, in case I'm not too late for that
wait	Hmm, I should ask my husband which days he has the car.
wait	Have patience with me, I am turning the pages of my agenda.
wait	I don't know it yet, I'm waiting for my roster, they give it any minute now.
wait	a moment, I'm at the cash desk in the shop
wait	Let me think who it was that my friend recommended.
wait	One minute, I have to take the soup from fire.
wait	my supervisor is walking behind me, I will answer shortly
wait	Ojalá I knew... I'm just calling my daughter for this.
repeat	Which ones can I choose among, tell me again?
repeat	What is it you need from me?
repeat	The names once more please, the second I could not read.
repeat	I didn't understand the question, can you put it in other words?
repeat	Where did we stop, was it the day or the doctor you wanted?
deny	Ah, then it is too complicated, I will call by telephone instead.
deny	Leave it please, my headache has just gone.
deny	With nobody then. I have decided I'll wait and see.
deny	You know what, forget that I asked, I'm going home to Kraków next week anyway.
deny	no, ya no, thank you all the same
out_of_scope	Which football match is that day, do you know it perhaps?
out_of_scope	Must I bring my passport or the residence card is enough?
out_of_scope	What would it cost if I pay from my own pocket?
out_of_scope	And do they have an interpreter who speaks Korean in the building?
out_of_scope	Do you accept the insurance from the university?
out_of_scope	is it far from the train station by foot?
out_of_scope	Would it rain that week, do you think?
doctor_info	Which of them has experience with diabetes in pregnancy?
doctor_info	Is Dr Adeyemi one who takes also children under two?
doctor_info	I'd be happy to know first who has places on Monday.
view_appointments	Wait, it may be that I have one already; is there not something under my name?
view_appointments	who was the doctor that saw me in spring? Look in my past visits please
cancel_appointment	Actually what I wanted in the first place was to get rid of the one on the 4th.
reschedule_appointment	Maybe it's easier to bring forward the visit I have in February, can you?
view_prescriptions	How many of the inhaler refills do I have still? If enough, I don't need to come.
view_reports	Has the X-ray been described yet? From this depends whom I need.
message_doctor	Perhaps better you ask Dr Rao whom she wants me to see, and I wait for her reply.
message_doctor	I would first send a line to my doctor, saying that the pain is back.
help	Excuse me, what else can be done with you, besides this?
# asked cancel_appointment
go_on	The one with the skin lady.
go_on	second
go_on	Whichever is on the Wednesday.
go_on	It's the one in the morning, the other I need.
go_on	All of those, please, I am moving to Texas.
go_on	I think he is called Dr Hwang, it was for the stomach.
go_on	la primera, the one of the 6th
go_on	Not the near one, the far one.
go_on	The visit which was made by my daughter without asking me.
go_on	Take the last on your list.
go_on	The physiotherapy, since I cannot climb these stairs anyhow.
go_on	That in which I was to get the vaccine.
go_on	The first and the third, only the middle one should stay.
go_on	It must be under my maiden name, Wisniewska, on the 22nd.
go_on	Everything in December, but please nothing in January.
go_on	The one at a quarter to nine, it was too early from the beginning.
go_on	I mean the check of my pressure.
go_on	That with Dr Mehta, as I've already seen him privately.
go_on	the shorter one, of fifteen minutes
go_on	Hers I want to keep, so his.
wait	I must look which of them falls on my flight, please wait.
wait	My husband knows it, he's just parking the car.
wait	Good question, let me see the little card where I wrote it.
wait	I am hesitating between the two, one moment.
wait	ahorita te digo, the phone is ringing
wait	Allow me to check my mail from the embassy, then I'll know.
wait	Sorry, just now my teacher came in, I will return to this.
wait	Let me not make a mistake, I'm reading them slowly.
repeat	Can you name them again?
repeat	I cannot see them anymore on the screen, how many there were?
repeat	Which was the choice, please, between what and what?
repeat	Sorry, what are you asking from me, the date or the name?
repeat	The list once again with the hours, if I may trouble you.
deny	Ah, looking at them I see I need them all, so nothing should be removed.
deny	None of these, let it be as it is.
deny	On reflection I'd rather lose none of them.
deny	Please forget it, I shall go to all.
deny	no no, déjalo así
out_of_scope	Would I be charged for coming not at all?
out_of_scope	How long is the waiting at the emergency of the city hospital nowadays?
out_of_scope	My yoga class also has to be cancelled, you cannot do this, can you?
out_of_scope	do you keep my card details for the no-show fees
out_of_scope	Are there some volunteers who would drive an old person?
out_of_scope	Is the lift repaired in your building? That is the real reason.
out_of_scope	who gets the money of the deposit back, me or the insurance
reschedule_appointment	The one on the 12th I could keep if it were two days after, can it be?
reschedule_appointment	Perhaps not removing; could you put the eye visit to January only?
view_appointments	Which of them is the nearest in time?
view_appointments	I wasn't aware there are two. What is the second one, with whom?
doctor_info	Which doctor replaces her in case I take that one away?
doctor_info	Dr Gutiérrez, has he perhaps some evening hour in the same week?
view_prescriptions	The white pills, did this same doctor prescribe them to me?
view_prescriptions	Is my allergy syrup still running, or must I see one of them for it?
view_reports	Is the result from the last visit already there? If it's fine I cancel, if not I keep.
view_reports	let me see first what they found on the ultrasound
message_doctor	Could a note go to Dr Sobczak that I am sorry for all these changes?
message_doctor	I would like to ask her herself which of the two is really needed.
book_appointment	In place of those, I want one with a bone doctor.
# asked reschedule_appointment
go_on	To the week after Easter, any day.
go_on	The eye one, to Thursday.
go_on	As late as possible in the day.
go_on	From the two, it's the nurse's one which should go somewhere else.
go_on	It could be the 21st, or the 22nd if that is taken.
go_on	Sooner, as soon as you have any.
go_on	the morning one
go_on	Same weekday but seven days further, please.
go_on	If there is no Saturday, then Friday evening would be my second wish.
go_on	To some time in which my wife can accompany me, so after four.
go_on	I'd prefer that it goes before the Diwali, not after.
go_on	Let it be with Dr Achebe on whichever day she has.
go_on	viernes, if there's place
go_on	It is the third you showed me that I want to bring earlier.
go_on	Let me have noon then.
go_on	Anything which is not a Monday.
go_on	Not another hour, another doctor is what I wish.
go_on	the dental cleaning one, I think it's written for the 30th
go_on	March. Early March, once I am back from Pune.
go_on	You can choose it for me, I'm on pension, I have only time.
wait	My visa office must answer first, I'm looking at their email.
wait	I'll ask at the reception of my work, two minutes.
wait	Could you keep it so till I have spoken with my sister?
wait	hmm, that I have to calculate with the medicine days
wait	Wait please, the connection in the bus is bad.
wait	I need to think, in which week is the school holiday...
wait	One is not sure, one must ask the wife.
wait	poczekaj, I am looking for a pen
repeat	Which visits did you say I've got, for me to pick?
repeat	What free hours were those, please say them again.
repeat	I was disconnected; what have you asked me?
repeat	Once more, was it Tuesday or Thursday that was full?
repeat	the options again, and slower, my English is from books
deny	If there is nothing in the afternoon, then I keep what I have.
deny	Forget about moving, I will arrange myself somehow.
deny	Please don't bother further, I'd stay at the old hour.
deny	Then it will not be changed at all, thanks for your patience.
deny	I see it gives you only trouble, let us drop the matter.
out_of_scope	Do you know at what hour the ferry goes on that day?
out_of_scope	The garage also wants to change my hour, could you call them?
out_of_scope	Which day is the Chuseok this year, is it possible to look?
out_of_scope	Would they write a letter for my professor about the change?
out_of_scope	In your opinion, is it luckier to be operated on a Tuesday?
out_of_scope	Is the clinic closed between Christmas and the Three Kings?
out_of_scope	can my cousin come in my place, she has the same pain
cancel_appointment	Oh, if I must choose like this, I would rather simply not come at all.
cancel_appointment	Don't look for another hour anymore, take the visit out completely.
view_appointments	What hour is it now, the one I have?
view_appointments	I need to know which doctor that visit is with, before we decide.
doctor_info	Which days of the week does Dr Yoon sit in the clinic?
doctor_info	And in the other team, who else is treating the joints?
doctor_info	What would be her soonest opening, out of curiosity?
view_prescriptions	Till when do my pills last according to your records?
view_reports	The blood that they took on Monday, is there any result of it?
message_doctor	Could the doctor be asked how long I can wait without harm?
message_doctor	Please pass to Dr Villanueva that I cannot walk well so the date is not in my hands.
book_appointment	Leave that one where it stands and just give me an additional one in between.
book_appointment	My husband would also like to be seen, can you find him an hour next to mine? First this.
# asked message_doctor
go_on	That since I take the new tablet, I sleep like a dead person in the day.
go_on	To Dr Chukwu, she knows my whole story.
go_on	I would like her to know that the wound is closing nicely.
go_on	Whether I can drink a little wine with it at my sister's wedding.
go_on	Please tell him I want to cancel my next visit only if the sugar is good.
go_on	To the one who operated me.
go_on	Write that I came back from Lagos and the cough came with me.
go_on	It's to the team, not to one particular.
go_on	Ask if I should still come on Tuesday although I've a cold.
go_on	That's for my cardiologist, I cannot spell him, begins with Wojc.
go_on	Could she please call me after six, on the mobile of my husband.
go_on	Say thank you from the whole family, mi mamá is walking again.
go_on	That I've only two tablets left and the pharmacy does not give more without her word.
go_on	Dr Lee, but which Lee, I only know that he's young.
go_on	When she has seen the scan, would she write to me what is there.
go_on	Just this: is it okay to fly with my ear?
go_on	Kindly inform him that I will be fasting in Ramadan so the insulin hours must change.
go_on	the same as last week, only that now it's both feet
go_on	My question is whether the second injection is really needed for my age.
go_on	the last doctor who saw me
wait	I have to formulate it well in English, give me please a little time.
wait	Let me first measure the pressure so I can say the number.
wait	Hold it there, I'm looking how the medicine is called.
wait	I write it on paper first, don't close please.
wait	Un segundo, my granddaughter spilled the juice.
wait	hmm how to say it...
wait	My wife must tell me what exactly she wants me to ask.
wait	My battery is finishing, I go for the charger.
repeat	To whom was it going, did I already say that?
repeat	What do you want that I write, I've lost it?
repeat	Did you ask me for the name or for the text?
repeat	Whom did you list as possible, can you show it again?
repeat	What did I say to you up to now?
deny	It's not so important, let us not disturb the doctor at all.
deny	Please stop here, I will not write to anybody.
deny	Now that I think of it, there's nothing to write.
deny	I can ask him when I'm there on Monday, so leave this.
deny	Mejor nada. I lost courage.
out_of_scope	Can you write it to my landlord as well? There's mould in the room.
out_of_scope	What is the email of the director, I have a complaint about the cleaning.
out_of_scope	Which vitamin is better, D2 or D3?
out_of_scope	Could you correct my cover letter when we finish?
out_of_scope	Do you understand Tagalog? My neighbour here wants to know.
out_of_scope	My brother in Incheon has the same illness, would you send me his papers?
out_of_scope	how many people write to you in a day?
book_appointment	Writing takes long. Simply find me a place with him.
book_appointment	She would tell me to come anyway, so make me an hour with her please.
view_appointments	On which day I see her next? If it's soon I need not write.
cancel_appointment	It would be enough to call off my visit of tomorrow, that's all he should know.
reschedule_appointment	I wanted to tell her that I can't at nine, but you can move me to eleven yourself, can't you?
view_prescriptions	What is that strong tablet called which I got from her in October?
view_prescriptions	How was I supposed to take the drops, it's written somewhere by you?
view_reports	No wait, are the results perhaps already there? Then I do not have to ask.
doctor_info	Is he reachable this week, or is he on his leave?
doctor_info	Who among your doctors answers about the thyroid?
help	Is there a limit how long it can be, and do they really read it? How does it work?
view_reports	Could I see what he wrote in my diagnosis, so I ask properly?
# done book_appointment
book_appointment	And one for my husband as well, right after mine.
book_appointment	My daughter too, please, with the same lady.
book_appointment	I will need also a second one, six weeks after this one.
book_appointment	one more, for the vaccination against hepatitis
reschedule_appointment	Ah, I see now it's my night shift; could we take the day after?
reschedule_appointment	Forgive me, not ten, I meant in the afternoon.
reschedule_appointment	Would it be possible that it's with Dr Nair instead of him?
reschedule_appointment	oh no, wrong week, it should have been the next
reschedule_appointment	Actually if something sooner opens I'd take it, is there anything on Monday?
cancel_appointment	Oh my God, my husband already made me one elsewhere, remove it please.
cancel_appointment	I was too quick. Please undo it.
cancel_appointment	And then the old one, from the 18th, isn't necessary any longer.
view_appointments	Now I've two in that week or three?
view_appointments	And before that one, do I have anything else to attend?
view_appointments	Is that in the same building as my previous one? I mean the one from March, with whom was that?
view_appointments	All that I have in December then, please, to write on the calendar.
doctor_info	What is she specialist in, exactly?
doctor_info	Does he speak some Spanish perhaps?
doctor_info	Is that doctor a man or a lady, I could not tell from the name.
message_doctor	Let her know, please, that I will bring the pictures from Poland with me.
message_doctor	Can you tell him in advance that I am afraid of needles?
message_doctor	Also ask if I should stop my aspirin before that.
view_prescriptions	Which medicines do I have to mention to him, you have them, no?
view_prescriptions	And until that day, do I have enough of the blood thinner, how many repeats remain?
view_reports	Will he see there my last blood result? I would like to see it also.
view_reports	While I wait for that day, may I look at my old scan report?
thanks_goodbye	That is so kind of you, may God bless you and your hands.
thanks_goodbye	Muy amable. We see each other then.
thanks_goodbye	Thank you, I've nothing more to ask for today.
wait	Stay with me, I'm writing it down.
wait	Let me check that with the calendar of my wife, I'll tell you if it's bad.
wait	Wait, don't go, I had another thing, it escaped me.
repeat	At what hour did you put me?
repeat	So it is certain, my place is taken?
repeat	With which doctor did it come out in the end?
repeat	Please say the date again, I had no pencil.
repeat	So what have you just done, in simple words?
out_of_scope	Should I eat normally the evening before?
out_of_scope	Can you send it to my Google calendar?
out_of_scope	How do I come there with a wheelchair from the metro?
out_of_scope	is there a coffee place near, my mother gets weak
out_of_scope	Will they take a copay at the door?
out_of_scope	I need a paper for my employer that I'm absent that day.
out_of_scope	What kind of clothes do people wear there, is it cold inside?
# done cancel_appointment
book_appointment	Oh, I have repented already. I want it back, same hour if it's still empty.
book_appointment	Now find me another, with somebody who is nearer to my age.
book_appointment	In its place I would need one with the dermatologist.
book_appointment	It was wrong of me, can the place be given to me again?
book_appointment	the eye doctor instead of that
cancel_appointment	The one of my son as well, he has the same fever.
cancel_appointment	and the other?
cancel_appointment	Her visit too, please, Kavya's, on the same morning.
cancel_appointment	While you are at it, everything until New Year.
reschedule_appointment	Ay, I wanted it moved only, not to be lost! To Friday.
reschedule_appointment	Now the remaining one, can it come a bit forward?
reschedule_appointment	With the one which is still standing, I would like a later hour.
view_appointments	So how many stay for me now?
view_appointments	Is the visit with the gynaecologist still standing, I hope?
view_appointments	I'd like to see that only the right one has disappeared; show me what I have.
view_appointments	and Friday, that one is not touched?
message_doctor	Please explain to Dr Markowski that it's because of the burial of my uncle.
message_doctor	Ask her, since I'm not coming, what to do with the stitches.
view_prescriptions	Without that visit, who gives me my pressure tablets? I need the refill.
view_prescriptions	I must know, then, whether the syrup is enough till I return, what quantity was prescribed.
view_reports	Instead I'd like to read what came out from the last one.
view_reports	Then I ask for the bone density, is it already in my papers?
doctor_info	When does she have some free place after the holidays, just to know?
doctor_info	And is there some doctor who treats by telephone also?
doctor_info	Has Dr Ekwueme gone back to work already?
thanks_goodbye	Thank you, that has taken a weight from my heart.
thanks_goodbye	Good then. I wish you a calm afternoon.
thanks_goodbye	You have been more patient than my own family, bye bye.
wait	hold on, I have to see if it was the right one
wait	Let me consult something, perhaps I need still another thing from you.
repeat	Did it really go out, or must I do something more?
repeat	Which one did you take off, tell me the date?
repeat	And so, what's the state, is it removed or it's not?
repeat	Please say again whose visit it was.
out_of_scope	Will they send me a bill anyway for that?
out_of_scope	Can you tell my son that he doesn't have to drive me?
out_of_scope	And my taxi for that morning, who cancels it?
out_of_scope	Do I get my deposit back to the card?
out_of_scope	How many people cancel like me, is it a lot?
out_of_scope	I hope they don't think badly about us foreigners, what do you think?
out_of_scope	My gas contract is the same way to be terminated?
# done reschedule_appointment
reschedule_appointment	Sorry, I'm ashamed, but it was better before. Put it back where it was.
reschedule_appointment	a little later on that day, if it still can be
reschedule_appointment	And for my wife the same change, hers is right before.
reschedule_appointment	It turned out that my boss wants me precisely that day, so one day more.
reschedule_appointment	not Thursday, I have said Tuesday
reschedule_appointment	And could the other one follow it, on the same morning?
cancel_appointment	After all I see that I will not be in the country, so strike it out.
cancel_appointment	And this second visit, the one of the nurse, I don't need it then.
cancel_appointment	It's no use. Remove it completely, I pray you.
view_appointments	When precisely was the old one, before you changed it?
view_appointments	Does it clash with something else that I have here?
view_appointments	So, all together, what awaits me in the next weeks?
view_appointments	The whole list I'd like to see once, with this change in it.
book_appointment	Between now and that day I need somebody to look at my foot, one extra visit please.
book_appointment	For the baby also something on that day, she has a rash.
book_appointment	and one with the dietician, the week after
message_doctor	Let Dr Torres please be told that it's not laziness, it's my shift.
message_doctor	Will she have time to answer me before? Write her that the fever's gone.
message_doctor	I'd appreciate if someone rang me the day before, could they be asked?
view_prescriptions	Since it's later now, do my pills reach until then?
view_prescriptions	The cream I shall use until then, was it once or twice in the day?
view_reports	By that date, will I see the biopsy here? Is it there already maybe?
view_reports	And the sugar from last time, where I can see?
doctor_info	This new doctor, what has he studied, what does he treat?
doctor_info	Is it the same Dr Choi who works with children?
doctor_info	On that day, is there also somebody for the ears in the house?
thanks_goodbye	Splendid, that helps our whole household.
thanks_goodbye	Perfecto, que Dios se lo pague. Goodbye.
thanks_goodbye	I am thankful, you may rest now.
wait	Wait wait, I'm comparing with my husband's hour.
wait	Don't go please, I look if there's a train at that hour.
repeat	And the new time, it was?
repeat	Did it accept the change? I saw only the wheel turning.
repeat	To which day did I agree, please, I'm already confused.
repeat	Again the name of who will see me, if you'd be so good.
out_of_scope	Do you have a Polish mass calendar, by chance it's a holy day?
out_of_scope	Please put it to my phone with an alarm.
out_of_scope	Are trains running on that day, I heard of a strike.
out_of_scope	Will the school excuse my girl if I bring a paper from you?
out_of_scope	Why is the daylight changing hour still in this country, I ask you.
out_of_scope	My hairdresser, can you move also her? I am joking.
out_of_scope	how many times may a person change before you get angry
# done message_doctor
message_doctor	I forgot to tell her the most important: the pain is going to the shoulder.
message_doctor	Now the same to the nurse, please.
message_doctor	also that I thank him
message_doctor	One more to another doctor, the lung one, about the oxygen.
message_doctor	Please write after it that she shouldn't worry, it's not urgent.
message_doctor	Oh, there was an error: it's twice a day I take it, not thrice. Would you correct it to her?
message_doctor	She must call the number of my son rather, mine is broken; let her know.
book_appointment	If he doesn't answer until tomorrow, I want to be seen. Or better, find me an hour already now.
book_appointment	And meanwhile, something free with him this week I would take.
book_appointment	I'd prefer still to show it to somebody. For Monday maybe?
view_appointments	When do I meet her, so I know if the answer will come before?
view_appointments	Did I not have something with this doctor on the books? Please look.
cancel_appointment	And since she knows now, my visit on Wednesday you can remove.
cancel_appointment	Then there's no need that I come in on the 10th, take me away from there.
reschedule_appointment	Due to the same matter, I need my Friday to become Monday.
reschedule_appointment	The visit with him should be earlier then, is it feasible?
view_prescriptions	What has he given me last time against it, do you see?
view_prescriptions	The tablets that I mentioned to her, how strong are they on your list?
view_prescriptions	I asked him about new ones, but are the old ones still in force?
view_reports	Did she ever answer about the MRI? Rather, show me the MRI itself.
view_reports	In the meantime I'd look at the lab values, if I may.
doctor_info	Does she work at all on Fridays?
doctor_info	And when he's on leave, who is instead of him?
doctor_info	Is this the Dr Pillai who does the kidneys?
thanks_goodbye	Much obliged. I will wait in peace for what she says.
thanks_goodbye	Gracias, that is all from me, have a blessed day.
thanks_goodbye	It's very humane of you, goodbye for now.
wait	Let me see whether I've something more to add, don't close.
wait	un ratito, I'm reading the box of the medicine
repeat	What exactly did it say, the text that went?
repeat	To him or to her, which one has received it?
repeat	Has it left already, can I be sure?
repeat	Read me please once more what I told her.
out_of_scope	How do I know that she has read it, is there a blue tick?
out_of_scope	Would you personally think it's serious, from what I wrote?
out_of_scope	Can a doctor be fined if he doesn't reply?
out_of_scope	Please email a copy to my daughter in Guadalajara.
out_of_scope	Is it true that this cream is forbidden in Europe?
out_of_scope	Do you also feel tired in the evening, from all this writing?
out_of_scope	Now do the same to the housing office, they owe me an answer.
# dropped book_appointment
book_appointment	I've thought again, please do make it, the same as you proposed.
book_appointment	Is it gone, that ten o'clock? I would like to have it after all.
book_appointment	My wife scolded me. So, again from the beginning: I must be seen for this chest cough.
book_appointment	Then with another doctor, let's try, a lady one.
book_appointment	But for my son it remains necessary, he has the spots.
book_appointment	what about next month then
book_appointment	Oh no, I said no only to the Thursday! Some other day I'd gladly come.
doctor_info	Just for my knowledge, until when does she usually receive?
doctor_info	Are there doctors with you who talk Hindi or Gujarati?
doctor_info	And in general, which of them is for the bones?
view_appointments	I hope the other one, which I had from before, is still there?
view_appointments	Was it not that I've already something for next week? For this I said no.
view_appointments	Anything at all under my name at the moment?
cancel_appointment	And the one in April, let that go the same way.
cancel_appointment	Also the existing visit I give up, I'm returning to my country.
reschedule_appointment	Rather let us pull forward the one which I already have.
reschedule_appointment	My February date, could it come to that hour which I just refused?
view_prescriptions	Perhaps a refill is enough for me, of the nasal spray, is there one left?
view_prescriptions	How long I should take the antibiotic still? That's why I don't come.
view_prescriptions	Tell me what I was given the last time for this same thing.
view_reports	I'd see first the results of the allergy test, then I decide.
view_reports	Let's look at what the last report says about the liver.
message_doctor	Could I ask the doctor by writing instead, if it's worth to come?
message_doctor	Instead of a visit, please tell Dr Ibrahim that the swelling is less.
message_doctor	Let him call me, it is enough.
thanks_goodbye	In this case I thank you for your trouble and wish you good evening.
thanks_goodbye	Sorry for wasting your time, stay well.
help	Then what can I do with you instead, if not that?
wait	Maybe I come back to it in five minutes, I'm asking my father.
wait	Let me reflect with a cup of tea.
repeat	What was it that we've left now?
repeat	So nothing is booked, do I understand correctly?
repeat	Which doctor had you proposed to me, before I said no?
repeat	where were we, excuse me
out_of_scope	What can I do at home against a cough, some herbs?
out_of_scope	Is there a doctor who comes to the house, from another company?
out_of_scope	Do you know a good dentist in the Korean town?
out_of_scope	How much does it cost in the private hospital across the street?
out_of_scope	Will my insurance think that I am well now?
out_of_scope	Which tea do you recommend for the nerves?
out_of_scope	In Nigeria we would simply walk in; why here everything is with a booking?
# dropped cancel_appointment
cancel_appointment	My trip is confirmed now, so yes, it has to be taken off in spite of what I said.
cancel_appointment	I hesitated but please remove it after all.
cancel_appointment	Then only the second one, that one I'm sure about.
cancel_appointment	do it, the cancelling, my sister has convinced me
cancel_appointment	Not that, but the one with the foot doctor I really won't attend.
reschedule_appointment	Since it stays, can it at least stay at a later hour?
reschedule_appointment	Perhaps there's a middle way: the week after?
reschedule_appointment	I keep it, on condition that it's not at eight. At ten maybe?
reschedule_appointment	What about giving me another day for it?
view_appointments	Let me see it then, with all the others, what I've got.
view_appointments	It is still mine, the visit? At what hour must I be there?
view_appointments	Who's the doctor of that one which we left in peace?
book_appointment	Besides this, I'd need also a thing for my skin, it peels.
book_appointment	Add me one more then, for the eyes, on the same day.
book_appointment	and for my mother, her yearly examination, could it be arranged
doctor_info	Will it be the same Dr Rosińska or her replacement on that day?
doctor_info	Is he a specialist or general one, the doctor who I am keeping?
doctor_info	What other days does that doctor receive people?
message_doctor	Say to the doctor please that I come, but I may be ten minutes late.
message_doctor	Could she be informed that I'll bring an interpreter?
message_doctor	I'd want to ask him if I may eat before.
view_prescriptions	What drugs has she put me on? I have to bring them, I think.
view_prescriptions	About my eye drops, is there some refill until that day?
view_reports	Before I go there, could I read my last examination?
view_reports	Did they find something in the urine? Show it to me please.
thanks_goodbye	Then I am calm. God bless.
thanks_goodbye	Well, thanks for bearing with an old lady.
thanks_goodbye	Dziękuję, we stay in touch.
wait	Maybe yes, maybe no; I will see what the airline tells me, they're on the other phone.
wait	Give me again a moment to think if it was right.
repeat	So it's not cancelled, yes? I want to be sure.
repeat	Which one were we talking of, the 4th or the 14th?
repeat	Would you kindly tell me what you've done and what not?
repeat	Sorry, how did we finish?
out_of_scope	Until what hour can one cancel without paying?
out_of_scope	Could you ring the lawyer and tell him that I'm at the doctor that day?
out_of_scope	What happens to people who don't show up, is there a police of it?
out_of_scope	Do you offer a shuttle for the ones who live outside?
out_of_scope	My sister's visit at your other house, please cancel hers in that account.
out_of_scope	Tell me a proverb about changing one's mind, in your language.
out_of_scope	Are masks still needed in the waiting room?
# dropped reschedule_appointment
reschedule_appointment	Hmm, he can't drive me after all, so we do need to move it. Wednesday, like you said.
reschedule_appointment	Could we try again, with another week?
reschedule_appointment	then maybe only half an hour later, not a different day
reschedule_appointment	I was hasty; that four o'clock, is it still to have?
reschedule_appointment	Not hers, mine. Mine should go to Monday.
cancel_appointment	If it can't be moved in a good way, then let us cancel it.
cancel_appointment	Honestly, take it away, I will never come at that hour.
cancel_appointment	In that case neither the old nor the new, please, I don't come.
view_appointments	Remind me then of the original hour.
view_appointments	What else stands that week by me?
book_appointment	I keep that and ask for a second one, for my headaches.
book_appointment	Then a new visit for my husband, who snores, next to mine.
book_appointment	Is it okay to add the flu jab for me, on some other day?
doctor_info	On which days would the doctor be there in the evening, normally?
doctor_info	Whom do you have that works on weekends?
doctor_info	Has someone else from the same field an hour in that week, only to know?
message_doctor	Then let the doctor know that I will hurry but I can be late.
message_doctor	Please write her: I tried to change it and it was not possible, is a delay harmful?
message_doctor	Can they phone me if a better hour comes free?
message_doctor	Tell Dr Obi from me that I stay with the old date.
view_prescriptions	Then the tablets, do they last till that old date?
view_prescriptions	Since nothing moves, tell me at least how the ointment is to be put.
view_prescriptions	Do you see whether my inhaler was renewed?
view_reports	Okay. And the ECG, is the paper of it here?
view_reports	I'd look at my cholesterol meanwhile.
view_reports	Were my results from the hospital given over to you, can I see?
thanks_goodbye	Never mind, you tried honestly, thank you.
thanks_goodbye	That will be all then, namaste.
help	Which other things do you know to do? I'm new by you.
wait	Leave me a minute, perhaps I've a different idea.
wait	My husband wants to say something about it, I'm passing him the phone.
repeat	It remained as it was, did I get you right?
repeat	What was the last that you offered me?
repeat	I missed it, did you change something or nothing?
repeat	The thing which we've just closed, what was it?
out_of_scope	Why are there so few hours in the evening, can you complain to the chief?
out_of_scope	Which tram goes there at seven in the morning?
out_of_scope	Do I need a new paper from my family doctor abroad?
out_of_scope	Can my employer oblige me to go in my free time?
out_of_scope	I need somebody to take care of the dog on that day, any idea?
out_of_scope	Is there snow expected, I've summer tyres.
# dropped message_doctor
message_doctor	I'm now braver, please do write to her what I've told you.
message_doctor	Let's say it shorter then: the rash is back. Only this.
message_doctor	To the nurse, not to the doctor, maybe that's better.
message_doctor	send it, yes, I want that he knows
message_doctor	Another thing he should hear though: I stopped smoking.
message_doctor	I'd rather that they call me; could you tell them so?
book_appointment	Then let me come personally, when is it possible? Take the first one.
book_appointment	It's better face to face. Reserve me something with her.
book_appointment	Maybe an hour for talking with someone about my sadness.
book_appointment	so an appointment, any doctor, for this rash
view_appointments	I can tell him on the next visit. When is that?
view_appointments	Have I a date with this same doctor already?
view_appointments	Tomorrow it was, or after tomorrow, that I see them?
cancel_appointment	Neither will I go there on Friday. Please delete that.
cancel_appointment	And let my check-up fall also, I've no strength for it.
reschedule_appointment	Could my visit be sooner instead, so I can say it to her face?
reschedule_appointment	I think of the 20th, it should be pulled to this week.
view_prescriptions	The answer must be in the prescription itself. How often do I take it?
view_prescriptions	I can look by myself: what dose of the water tablet have I got?
view_prescriptions	Is it the metoprolol or something else that they gave me in summer?
view_reports	Maybe the answer has come with the results, please show them.
view_reports	My diagnosis, how is it written by you in the file?
view_reports	I'd check the iron value myself.
doctor_info	Who is on duty when she isn't there?
doctor_info	Is he back in the clinic next week, do you know?
doctor_info	Which doctor would be the proper one for such a question?
thanks_goodbye	All right, thank you, you're a good listener.
thanks_goodbye	Then nothing more. Hasta luego.
thanks_goodbye	I leave you in peace, thanks a lot.
wait	I'm thinking if I was right, give me a moment.
wait	Sorry, there's a customer in my shop, I'm back soon.
repeat	So she'll not get anything, correct?
repeat	What text was it, before we threw it away?
repeat	In what place have we stopped?
repeat	Is the draft lost or it's kept by you somewhere?
out_of_scope	What do you yourself know about itching at night?
out_of_scope	Is it allowed to record the doctor when he speaks?
out_of_scope	How can one write a review about a doctor?
out_of_scope	Translate for me please "shortness of breath" to Korean.
out_of_scope	Could you tell it to my mother-in-law in place of me?
out_of_scope	Are your doctors bound to secrecy also towards the immigration?
out_of_scope	Let us talk about something else, do you like pierogi?
# told doctor_info
book_appointment	The second, I'd go to him, if Tuesday is there.
book_appointment	her then, the earliest she has
book_appointment	If this lady is so experienced, would she see my mother on Monday?
book_appointment	Very good, give me the one at half past three.
book_appointment	From those I would take Dr Fashola, it's about my thyroid.
book_appointment	Could I be put down with whoever is free first?
book_appointment	I choose the younger one, he will have better eyes. For the 8th, please.
doctor_info	And on Saturdays, none of them?
doctor_info	Is one of these a woman?
doctor_info	and the third one, what is he for
doctor_info	Does the last one see children as well?
doctor_info	Are these all, or there's another page?
doctor_info	How early can one come to her?
doctor_info	Between those two, who has more free hours in this week?
doctor_info	So nobody speaks Spanish among them?
view_appointments	Which of them was it that I visited in summer?
view_appointments	Am I not already written to one of them? Please look in mine.
view_appointments	I believe with the first I've got something in January, what day?
reschedule_appointment	As she's in on Wednesdays, I would like my Thursday with her to be there.
reschedule_appointment	From Dr Hong to this one, may my visit be passed over?
cancel_appointment	Good, then with the other doctor I break up: take off my date with him.
cancel_appointment	If he doesn't do children, my girl's hour by him is pointless, delete.
message_doctor	I'd ask the second one whether he takes over patients from Poland, can you write him?
message_doctor	Please let her know in my name that I've been sent by Dr Eze.
view_prescriptions	Which one of them gave me the blue tablet, and how much of it?
view_prescriptions	My migraine tablets, by whom were they prescribed and till when?
view_reports	And have any of these put a report in my file?
view_reports	That last name, he did my ultrasound. Can I read it?
thanks_goodbye	That was what I wished to know, thank you.
thanks_goodbye	Muchas gracias, I will talk with the family.
help	Can I book them through you, or how does one do it here?
wait	Let me google them a little before I say.
wait	I'm writing the names down for my husband, one moment.
repeat	The first name again, how is it written?
repeat	Please repeat the hours of the second.
repeat	Once more all of them, but slower.
repeat	he treats what, you said?
out_of_scope	Who of them is the most handsome, ha?
out_of_scope	Is that one married to the minister?
out_of_scope	What salary do they earn in your country, such doctors?
out_of_scope	Where did she study, do you know what rank this university has?
out_of_scope	Whom would you send your own mother to?
out_of_scope	And vets, do you have any there?
# told view_appointments
reschedule_appointment	The first one is in the hour of my prayer, could it be shifted?
reschedule_appointment	That Monday, hmm, any chance of Tuesday?
reschedule_appointment	Two in one week is too much for my legs, put one of them further away.
cancel_appointment	The last in this list was made by error, I'd be glad if it's not there.
cancel_appointment	So many! The one at the nurse is not needed anymore.
cancel_appointment	the 11th, that I can't come and I don't want another
cancel_appointment	Dr Sandoval's one, let him have his time free, I've recovered.
view_appointments	And before that, in the autumn, was I there?
view_appointments	Is that all or does it go on in the next year?
view_appointments	with whom is the second
view_appointments	The one for my injection I don't find in it, is it written anywhere?
view_appointments	Which is the earliest of them?
book_appointment	I see that no dentist is in there, so I'd need one.
book_appointment	And the vaccine is missing. Could you add it to that Thursday?
book_appointment	In the empty week between them, is it possible to get a check for my ears?
doctor_info	This Dr Gołębiewska from the list, what's her specialty?
doctor_info	On that day, has she something free for another person as well?
message_doctor	Tell the second one that I'll bring him the pictures from my country.
message_doctor	To the doctor of Wednesday please a short word: am I to come without breakfast?
view_prescriptions	For the one on Monday, I should bring my tablets list. What is in it?
view_prescriptions	Has he from that March visit prescribed me something, I believe a spray?
view_reports	And from the visit in the past, what was found, is there a paper of it?
view_reports	That one on the 2nd was with blood taking. Did the outcome come?
thanks_goodbye	I've written all down, thanks, goodbye.
wait	I'm copying them to the kitchen calendar, wait a little.
wait	Let me compare with my work week, one moment please.
wait	Hmm hmm, the second one... I must think about it.
wait	Ahora vuelvo, my boy is calling from the bath.
repeat	The hours again please, only the hours.
repeat	Who was on the 14th, I did not hear?
repeat	Kindly read the last one another time.
repeat	how many were there in total, what did you say
out_of_scope	Is there parking by the building where the second takes place?
out_of_scope	Print it for me and put it in my mailbox, can you?
out_of_scope	The passport office appointment isn't in there, why?
out_of_scope	Do I pay something for the first of these?
out_of_scope	And my roommate, when does she go?
out_of_scope	Which of the dates has the better stars for a Scorpio?
out_of_scope	For the bus on that day, do I need coins?
# told view_prescriptions
view_prescriptions	And the little yellow one, is it not among them?
view_prescriptions	How many times of the second in a day?
view_prescriptions	Should the first be taken with food, is there something noted?
view_prescriptions	Till which date is it valid?
view_prescriptions	then the refill for the third please, I'm on the last strip
view_prescriptions	Is the dose the same as what I got in spring?
view_prescriptions	and after it's finished, is there one more pack for me or not
view_prescriptions	By whom was it prescribed, that last one?
view_prescriptions	Is the cream I had for the baby also still active?
message_doctor	Please let the doctor know the second one I have never taken, it upset my stomach.
message_doctor	I would be happy if he considers something weaker; could you convey it?
message_doctor	Ask Dr Vasquez if I can leave the evening one during my fasting.
message_doctor	The first is finished and I feel worse, my doctor should know of it.
book_appointment	Those are too many for me, I want to sit with a doctor and go through them.
book_appointment	It says no refill more, so I must be seen, I think. Anything for next week?
book_appointment	Since the third one I've a swollen lip from time to time. Somebody should look at it, please.
view_appointments	When will the one who prescribed it see me next?
view_appointments	Is there a date fixed for the control of these pills?
view_reports	Was it my sugar which was high, that I've to take this? Show me the result.
view_reports	And the blood level of that second one, they have measured it, where's the number?
doctor_info	Is the doctor who wrote it also for the thyroid, or only heart?
doctor_info	The one who signs there, is she in on Friday?
cancel_appointment	As I see I've pills till spring, the visit for the refill isn't needed, let it be removed.
reschedule_appointment	With so little left, my February visit must come before the 20th, please.
reschedule_appointment	Could the refill visit be brought nearer then?
thanks_goodbye	Very clear, I thank you and your makers.
thanks_goodbye	That's sufficient, mil gracias.
wait	I'm taking the boxes out of the cupboard to compare, one minute.
wait	Let me put it on paper for my daughter first.
wait	Please wait, I can't find where I placed my glasses.
repeat	The name of the second, letter by letter please?
repeat	Morning or evening you said, for the white?
repeat	once more the milligrams
repeat	I didn't get the end, could you tell me it from the start?
out_of_scope	Can I buy the same in a Korean pharmacy without paper?
out_of_scope	Is it from pork, the capsule? My husband asks.
out_of_scope	What is the price of it without insurance?
out_of_scope	May one drink grapefruit juice with such a medicine?
out_of_scope	Is the first a cousin of penicillin?
out_of_scope	My mother in Delhi takes the same, please tell me how much she needs.
out_of_scope	Till what time is the pharmacy at the corner open?
# told view_reports
view_reports	And the other one, of the kidneys?
view_reports	Is this from this year or the old one?
view_reports	the one before it, to compare
view_reports	Also the pictures, not only the words, if they're there.
view_reports	What does it say about my left lung?
view_reports	Does the doctor write some conclusion at the end of it?
view_reports	Only this? I was giving four tubes of blood.
view_reports	Was the cholesterol in it too?
view_reports	How was the same value in last year?
message_doctor	Please let my doctor explain to me what the third line means, I'm worried.
message_doctor	With such a number, should I change the dose? Ask her on my behalf.
message_doctor	I'd be calmer if someone would ring me about it.
message_doctor	He has written a wrong age there, kindly tell Dr Uchenna so.
book_appointment	This looks not good to me, I'd like to sit down with somebody about it soon.
book_appointment	According to it I'm to repeat it in six months, so fix me that, please.
book_appointment	Then with a liver doctor, when's the first place? I take it.
view_appointments	And when am I to discuss it, is there a date for it already?
view_appointments	Have I been with them on the day which is written there?
view_prescriptions	It mentions a tablet I don't remember. Am I on it, according to you?
view_prescriptions	For that low iron, had they prescribed me something, and how is it taken?
view_prescriptions	So the vitamin I'm taking, what strength is it?
doctor_info	The one who signed under it, who is he?
doctor_info	For such a thing as stands there, which of your doctors is proper?
reschedule_appointment	In view of this I can't wait until the 25th. Is there a way to be earlier?
cancel_appointment	If it's all negative, I needn't come on Thursday, so cancel that one.
cancel_appointment	So I'm healthy! Then please release my hour with the specialist.
thanks_goodbye	Thank God, and thank you also.
thanks_goodbye	That gives me peace, have a pleasant evening.
wait	I'm reading, I'm reading, give me time.
wait	Let me sit down first, please.
wait	I'll call my daughter, she's a nurse, to look at it with me.
repeat	The date of it again?
repeat	Which value was the high one, I lost it?
repeat	Please could you show me that once more, it scrolled away.
repeat	You said positive or negative?
out_of_scope	What is the normal number for a man of sixty?
out_of_scope	Does such a thing run in families?
out_of_scope	Show me also how my husband's came out.
out_of_scope	Can I live long with this, what do they say on the internet?
out_of_scope	What foods bring it down?
out_of_scope	How do I get it stamped for the immigration?
out_of_scope	In your opinion, has the lab mixed me up with someone?
# idle
greeting	Good morning to you, I hope you've had a restful night.
greeting	Buenas, it's me again.
greeting	Annyeong haseyo, are you there?
help	I'm not so skilled with computers, what may one ask you?
help	Could you explain in short words how one uses this?
book_appointment	I don't want to exaggerate, but the ear is humming since Sunday already.
book_appointment	Would there be any possibility to be examined before my flight to Warsaw?
book_appointment	My little one has got spots, the school says that somebody must look.
book_appointment	If it's not a burden, I'd wish to see the same lady as always.
reschedule_appointment	The thing of Friday, it has become difficult; some other day would save me.
reschedule_appointment	With your permission I'd come one hour later than it was agreed.
cancel_appointment	I'm sorry to say that I won't be there on Monday, nor on other day.
cancel_appointment	Regarding the dentist hour: it's settled, tooth has fallen out, you can strike it.
cancel_appointment	My son has left for the university, so his check is not needed here.
view_appointments	Am I expected somewhere this week, by any of you?
view_appointments	My daughter says she has arranged something for me, I'd like to know when.
view_prescriptions	It concerns the blue ones, how many are left to me?
view_prescriptions	I was told to take half or whole, I cannot recall, it must be written.
view_reports	They took something from my breast with a needle, I wonder if the answer is here.
view_reports	If you'd allow me, I'd see my papers from the hospital stay.
doctor_info	Who looks after people with gout in your house?
doctor_info	Is there anybody free today at all, I only ask?
message_doctor	I've a word for Dr Kowalczyk: the new pills agree with me.
message_doctor	Would she be so gracious to ring me, it's about my stitches.
thanks_goodbye	So, that would be everything, good night.
thanks_goodbye	I've nothing else, thank you for your kindness.
wait	Wait a bit, I've forgotten what I came for.
wait	I'm just putting the phone to the charger, stay.
wait	moment, my wife is talking to me
repeat	What did you say before that, please?
repeat	Has anything been done now, or not?
repeat	Please repeat, the loudspeaker was off.
repeat	your last sentence I didn't understand, once more
out_of_scope	Which language do you think in?
out_of_scope	I'm searching a room to rent close to the clinic, do you know of any?
out_of_scope	Could you check whether the post office works on Saturday?
out_of_scope	I'd like to renew my library card, is that with you?
out_of_scope	What's your opinion of the new president?
out_of_scope	The invoice came twice, who is answerable for it?
out_of_scope	Is there a gym which gives discount to diabetics?
`;
