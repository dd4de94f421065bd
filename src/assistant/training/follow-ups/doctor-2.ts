/** Sentences of our own. */
export const doctorFollowUps2 = `
# asked acknowledge_alert
go_on	The one at the top, with the breathlesness.
go_on	Mrs Delgado's please, I've just put the phone down with her.
go_on	The older of the too, I have seen to it.
go_on	all of them, I went through the lot over coffee
go_on	Number two, if you'd be so kind.
go_on	I told him to go straight to casualty, put that as the note
go_on	the one from twenty past nine
go_on	La de Samuel, la del pecho.
wait	I need to open each of them first, a moment please.
wait	Let me think which of them I've actually answered...
wait	Just a minute, I am still on the line with the patient's son.
wait	hm hm hm. Don't rush me, these matter.
repeat	Which alerts are open? Say them again, please.
repeat	Sory, I looked away, what were the choices?
repeat	what was the third one about
deny	None of them, actually, they're all Dr Nwosu's people.
deny	No, let us leave the alerts alone, the on-call is on it.
patient_history	What has Jordan got wrong with him generally? I want his record first.
patient_history	the lady at the top, does she have a heart history?
message_patient	Write to Ms Okoye and say I have seen her alert and will ring at noon.
view_schedule	have I a gap this morning to see one of these people
add_diagnosis	For Samuel, do record unstable angina, that's what it is.
out_of_scope	Half of these turn out to be indigestion, in my experience.
out_of_scope	Who's on call in cardiology tonight, and what's their bleep number?
out_of_scope	How does the machine decide what's urgent? I should love to know.
# asked add_diagnosis
go_on	Plain old iron deficency anemia.
go_on	For Maria Delgado, who was just in here.
go_on	Let me put it this way: osteoarthitis of both hands, moderatly bad.
go_on	I10, if they haven't changed it again.
go_on	the third of those fits best I'd say
go_on	It's on the right side.
go_on	Call it tension headache, she's had a dreadful year.
go_on	Ezcema, on the hands, from all that washing
wait	Good question, I'm between two diagnoses, let me ponder.
wait	Hold on, I'll find the radiology letter, it said it so nicely.
wait	Um, wait, she's just telling me something else about the pain.
wait	I'd like to ask Michelle Chen what she'd call it. Just a moment.
repeat	What is it you're asking me for, the code or the side?
repeat	Say that again, I've the window open and there's a lorry.
repeat	which codes did you offer me?
deny	No, let it drop, I'd rather write nothing than something wrong.
deny	Forget that for now, we'll know more after the scan.
patient_history	What did we call it last time? It should be in her file.
patient_history	Show me what's been diagnosed for Mr Brandt so far.
add_prescription	Never mind what it's called, he needs prednisalone, 15 mg every morning.
urgent_patients	has anything urgent come in while I've been typing
view_schedule	How many more have I to see today, if I may interrupt?
set_availability	Another thing, from June I'd like to work only till noon on Mondays.
out_of_scope	There never was a code for "unhappy marriage", more's the pity.
out_of_scope	What's the ESR cut-off for temporal arteritis, remind me?
out_of_scope	You people with your codes. It used to be a word and a signature.
# asked add_prescription
go_on	Oh, the 500 milligram, I think, he's a big fellow.
go_on	It's for Samuel Okoro, I ought to have said.
go_on	Three tims a day for a week, with meals.
go_on	By mouth, of course.
go_on	Lisinopril, or whatever the cheap one is called... yes, lisinopril.
go_on	one at nigth, and she may take a second if she can't sleep
go_on	Let us say ten milligrams to begin with, we can always go up.
go_on	the second lady in your list, the one born in '58
go_on	Until I see her again, so about four weeks.
wait	Let me look up the dose, I don't trust my memory with children.
wait	That's a good question. Let me ask her what she weighs.
wait	Hm, which strength do they even stock now... one moment.
wait	I'll come back to you in a second, the patient is asking something.
repeat	What was it you wanted to know from me?
repeat	I'm sorry, are we still on the antibiotic? What's missing?
repeat	what have you got down so far for her
deny	You know what, never mind the prescription, he has some at home.
deny	No, let's not. I'll leave that to Dr Raman.
patient_history	I can't say until I know what else she takes. What's on her list?
patient_history	What was his last dose, can you look in his notes?
discontinue_prescription	First of all take him off the ibuprofen, they don't go together.
view_schedule	Who's my next patient, by the way? I fear I'm running late.
message_patient	Rather send her a note to ask what she weighs, I don't have it here
add_diagnosis	One should begin with the diagnosis, I suppose. Enter bronchitus for him.
out_of_scope	You are worse than my old matron with your questions.
out_of_scope	What's the maximum daily dose of paracetamol for a frail old lady?
# asked block_time
go_on	Next Wensday, from noon until about three.
go_on	The whole of it, I'm away at a wedding.
go_on	It's for a funreal, im afraid.
go_on	From two. It shouldn't take beyond an hour.
go_on	Thursday week, as we used to say.
go_on	morning only, I'll be back after lunch
go_on	the 22nd and 23rd, both days compleatly
go_on	oh, any quiet hour will do, say eleven to twelve
go_on	Todo el viernes, por favor.
wait	My wife keeps the calendar, let me ring her quickly.
wait	When was it now... I've got the card somewhere here.
wait	Give me a moment, I'm trying to work out the train times.
wait	hang on, the patient is just coming back in
repeat	What did you want, the day or the hour?
repeat	Forgive me, where had we got to with that?
repeat	which part is it you still need
deny	Ah no, forget it, the course has been postponed.
deny	Let's not block anything after all, I'll manage.
view_schedule	Depends. How does Wednesday look for me?
view_schedule	which of my afternoons next week is the emptiest?
set_availability	Rather than blocking, make my Thursdays nine to twelve for good.
message_patient	I'd better warn Priya Shah in writing that I may be away
view_patients	Whom do I look after that can't wait two weeks? Let me see the list.
acknowledge_alert	Oh, and that alert about Jordan Ellis, mark it as dealt with, I've rung him.
out_of_scope	I'm having a cataract done, of all things, a doctor on the other side of the desk.
out_of_scope	Does this come off my annual leave?
out_of_scope	Who covers for me while I'm away?
# asked discontinue_prescription
go_on	The blood pressure one, whatever it's called, begins with an L.
go_on	That would be Walter Brandt's.
go_on	Becuase she's been coughing ever since she began it.
go_on	the first on that list please
go_on	Metoprolol. I have been meaning to for weeks.
go_on	All three of them, she's had quite enough tablets.
go_on	Priya, the younger of the two, not her mother
go_on	It simply didn't help him, that's the reason you may write.
wait	Let me see... I have to find his letter from the hospital first.
wait	I can't recall which, give me a moment to ask him.
wait	Well, I'm weighing up two of them, patience please.
wait	sorry, telephone, one minute
repeat	Which ones did you say she was on?
repeat	Beg pardon? What do you need, the name or the reason?
repeat	could you show me those choices once more
deny	Oh, it doesn't matter, I'll let it run out by itself.
deny	No, leave all his tablets as they are.
patient_history	I'd need her whole history in front of me to answer that.
patient_history	And what did he have before the lisinopril? Open the record for me.
add_prescription	I'd replace it in the same breath: losartan 50 mg once daily.
view_patients	I can't place the name. Let me have my patient list.
message_patient	Ask Mr Ellis by message whether he's still taking it at all
block_time	while I remember, keep Friday from two o'clock free for me
out_of_scope	They all end in "pril" and "sartan", who can tell them apart?
out_of_scope	Isn't there a withdrawal syndrome with that? What does the literature say?
out_of_scope	no no, not you, I was talking to my student
# asked message_patient
go_on	To Samantha Okoye, whom I saw this morning.
go_on	Tell him his blood tests were fine and there's no need to fret.
go_on	Say that I'd like her to come fastign, nothing after midnight but water.
go_on	Jordan, the one with the knee.
go_on	Just write that I called and nobody answered.
go_on	"Please bring the old tablets along with the boxes." That's all.
go_on	Mr Brandt senior of course, the son isn't mine
go_on	that her X ray showed nothing broken but to keep the splint on till monday
go_on	Dígale que su receta ya está lista.
wait	How shall I put this gently... let me think.
wait	I'm still composing it in my head, bear with me.
wait	One momnet, I need to see the lab sheet before I write anything.
wait	wait, she's ringing in this very moment
repeat	What was the question, who it's for or what to say?
repeat	Which Walters did you find?
repeat	sorry, what have you put in it up to now?
deny	No message then, she's standing in front of me as it turns out.
deny	Ach, drop it, I'll write a proper letter instead.
patient_history	What did I tell her last visit? Let me see her notes.
patient_history	I can't remember his results, open Ellis's file for me would you
view_schedule	When's he down to see me next? I'd put that in.
view_patients	There are two Marias, I think. Show me all my patients.
add_prescription	Before that, a repeat of her metformin 500, twice daily with meals.
discontinue_prescription	Let us stop Mr Brandt's codeine first, then I shall write to him.
out_of_scope	I was never one for letters, my wife writes the Christmas cards.
out_of_scope	Do they read these things at all, in your experience?
out_of_scope	Can I attach a photograph of the exercises?
# asked set_availability
go_on	Mondays, Wednesdays and Thursdays, as it has always been.
go_on	From eight in the morning, I'm an early bird.
go_on	Until five, but not a minute later, the choir meets at six.
go_on	Fiveteen minutes each ought to be enough.
go_on	every other Saturday, ten till one
go_on	Starting the first of next month.
go_on	just the mornings from now on, doctor's orders, ha
go_on	The same hours on Tusday too
wait	Well, I'd have to see when the bus goes, let me check.
wait	I havent quiet made up my mind about Fridays. A moment.
wait	Let me talk to the practice manager, she's just here.
wait	pardon, one second, I've dropped my pen
repeat	Which day were you asking about just then?
repeat	I'm afraid I didn't hear the question.
repeat	what are the days you've noted so far
deny	Leave it as it was, I can't be bothered with all this.
deny	No, no change then. It was only an idea.
view_schedule	What's in my diary for that Saturday? That would decide it.
view_schedule	Tell me what my Thursdays are like at present, before I answer.
block_time	It's really only the one week I'm away, close the 3rd to the 7th instead.
urgent_patients	Leave the hours a moment, are there any emergencies outstanding?
view_patients	how many patients have I got on my books
patient_history	Hold the hours, Mrs Shah is at the desk. What was she in for last?
out_of_scope	They want me to do evenings. At seventy-one!
out_of_scope	How many hours a week am I contracted for, do you know?
out_of_scope	does room four have its heating fixed
# done acknowledge_alert
acknowledge_alert	And then the one from Priya Shah, I have dealt with it as well.
acknowledge_alert	mark the remaining one too, Baxter took that
urgent_patients	Is there still anything red on the board?
urgent_patients	How many are left after that one?
patient_history	I'd better read up on him. What does his file say about the heart?
patient_history	Has she had this sort of turn before?
message_patient	Tell her I'm on my way to the phone.
message_patient	Write to Samuel that he should come in this afternoon, no excuses.
view_schedule	Where could I sqeeze him in today, what's free?
view_schedule	Whom would I keep waiting if I popped over there now?
add_prescription	A GTN spray for him, 400 micrograms under the tongue when he has pain.
add_diagnosis	I'd call that a panic attack. Put it in for Samantha.
block_time	I shall be on the telephone for a bit, block the next half hour.
discontinue_prescription	It's that beta blocker, I'm sure of it. Stop her bisoprolol.
view_patients	Show me my own patients please, I'm not sure she's one of mine.
out_of_scope	My own heart was going like the clappers there.
out_of_scope	Wich ward have they taken him to?
out_of_scope	Do the family get informed by somebody?
out_of_scope	Thank God it was nothing.
repeat	Whose alert was that, the older Mr Brandt's?
repeat	So is it closed or isn't it?
repeat	what time did that one come in, you said it just now
repeat	Say again what you've marked, please, I had two open.
wait	Just wait, there's a nurse telling me something about him.
wait	un momento, me llaman
thanks_goodbye	Thank you, you were quick about it.
confirm	Yes, quite.
# done add_diagnosis
add_diagnosis	And as a second one, obesity, I'm afraid he can't deny it.
add_diagnosis	His brother Samuel has it too, enter it there as well.
add_diagnosis	Mmm, put vitamin D deficiency beside it, E55.9 I believe
add_prescription	So now some treatment: alopurinol, one hundred miligrams daily.
add_prescription	She needs thyroxin for taht, 25 micrograms before breakfast.
patient_history	Let me see what her file looks like with that in it.
patient_history	Any family history of this with him? Bring up the record.
message_patient	He ought to be told kindly. Write him that the tests confirm what we talked about.
view_schedule	What's left of my clinic this afternoon?
view_schedule	and is Mrs Delgado still coming on the 9th?
discontinue_prescription	With that diagnosis he can't stay on the NSAID. Stop the diclofenack.
urgent_patients	Any alerts from my people while I was busy with this?
view_patients	Let me go through my list to see who's still lacking a diagnosis.
block_time	I'll need twenty minutes at half past five to ring the family, so close that off.
set_availability	Right, next. I want to begin at ten on Fridays from now on.
out_of_scope	Poor chap, at forty-two.
out_of_scope	What is the five-year outlook with that these days?
out_of_scope	I do hope I'm right about it.
out_of_scope	my secretary says hello
repeat	How did you spel it in the end?
repeat	Has that been entered under Shah or under Sharma?
repeat	Which code did you settle on, sorry?
repeat	what have you just put in, I clicked away
wait	A moment, I'm not finished, I'm looking for the other letter.
thanks_goodbye	You've been a great help, good evening.
thanks_goodbye	Thnak you, that will be all.
deny	No, nothing more about her today.
# done add_prescription
add_prescription	Good. Now the same thing for her husband, he's got the same cough.
add_prescription	She'll want something for the stomach with it: omeprazole, 20 mg before breakfast.
add_prescription	And a hydrocortisone cream 1%, thinly, twice a day, for a week.
discontinue_prescription	Then the old one has to go, of course. Stop the simvastatine.
discontinue_prescription	oh blast, that was the wrong patient, take it off again please
patient_history	What's she on altogether now, with that one added?
patient_history	Did he ever have a reaction to it? I ask a little late, I know.
message_patient	Let him know its waiting at the chemists.
message_patient	Tell her in writing to take it with plenty of water, would you
add_diagnosis	I suppose it wants a diagnosis to go with it. Acute sinusitus.
view_schedule	Splendid. And who's sitting out there next?
view_schedule	Is she booked for a follow up with me already?
urgent_patients	Right, anybody in trouble on the alert board?
block_time	Keep me half an hour at four to do my paperwork.
view_patients	Who else is under my care with that trouble? The full list please.
out_of_scope	She'll grumble about the taste, you mark my words.
out_of_scope	How much will that cost him at the pharmacy?
out_of_scope	There we are, Mrs Shah, that's all arranged for you.
repeat	Remind me, how many days did i giv her in the end?
repeat	Did you really save that, or are you still waiting for me?
repeat	which strength went in?
repeat	I've had a lapse, for whom was that just now?
wait	Hold on a moment, I've another thing but it escapes me.
thanks_goodbye	Thank you ever so much, that is all for now.
thanks_goodbye	Much obliged. I'm off to my lunch.
thanks_goodbye	Gracias, muy amable, hasta mañana.
# done block_time
block_time	Good, and the Monday after, the same, if it can be done.
block_time	Oh, and an hour before it as well, to travel there.
block_time	I'd also shut the 24th of December, nobody comes anyway.
view_schedule	Does anyone stand to loose their slot by that?
view_schedule	So what is left of my week now?
view_schedule	and the tuesday, am I free then at all
message_patient	Then wirte to Mr Ellis that our Thursday won't work and I'm very sorry.
message_patient	Somebody must tell Mrs Shah. You can do that, can't you? Say I'm away.
set_availability	To make up for it I could offer Saturday mornings from nine, open those.
set_availability	While you're at it, put my Fridays down as 8 to 12.
urgent_patients	And the emergencies? Has anything come up that I need to see before I go?
view_patients	Who's on my list that ought to be seen before I leave?
patient_history	Now then, Maria Delgado, what were we doing with her?
add_prescription	Renew Mr Brandt's furosemide before I'm off, 40 mg in the morning.
out_of_scope	Two weeks in Cornwall, and not one telephone.
out_of_scope	I suppose reception can put people in anyway, they always do.
out_of_scope	Will you remind me the day before?
out_of_scope	Darling, I've got it off! Sorry, that was for my husband.
repeat	Untl what time did you block that?
repeat	Did I say the 16th or the 17th? What's in there now?
repeat	is it done then
repeat	Which day have you taken out? I ask because I've forgotten to look.
wait	Let me see whether that was all... don't go away.
thanks_goodbye	Wonderful, now I can go with an easy mind. Goodbye.
thanks_goodbye	thanks kindly
help	And can you unblock things too, or what all are you capable of?
# done discontinue_prescription
add_prescription	In its place I should like candesartan, 8 mg, once a day.
add_prescription	I've second thoughts. Put him back on it, same dose as before.
discontinue_prescription	And the diuertic along with it, no sense in keeping that one.
discontinue_prescription	Mrs Okoye has the same tablet, stop hers too
discontinue_prescription	Also end his sleeping pills. He drives a bus, for pity's sake.
patient_history	What remians on her list after that?
patient_history	When did he start that, out of curiosity? It'll be in his record.
message_patient	She must hear about this today, write her that she's to leave them off at once.
message_patient	Send Walter a line that he may bin what he's got left
view_schedule	When do I see him again, to check how he gets on without?
add_diagnosis	Note an ACE inhibitor cough as a diagnosis, so nobody repeats my mistake.
acknowledge_alert	And the alert that started all this, you may tick it off.
set_availability	Now, my hours. From September I'd like to stop at three on Tuesdays.
view_patients	my patients please, I want to see who else is over eighty
out_of_scope	One tablet fewer, that's what I call good medicine.
out_of_scope	Does the chemist get told automatically?
out_of_scope	How long will it take to wash out of his system?
out_of_scope	well that's that
repeat	Which of the two did you stop, the morning or the evening one?
repeat	Is it gone now? I see no difference on my screen.
repeat	What reason did we write down?
repeat	Read me once more what you have just done, if you'd be so kind
wait	Just stay there, I'll ask her whether there's anything more.
wait	Hmm, was that wise? Let me sit with it for a minute.
thanks_goodbye	Very good, my thanks to you.
help	What else can you do for me, now that I'm here?
# done message_patient
message_patient	And one to his wife, she's the one who actually reads them.
message_patient	Oh heavens, I forgot the date. Write her again that it's the 12th.
message_patient	The same to Jordan and to Mr Okoro, please.
view_schedule	When might I expect her, is she booked in?
view_schedule	Now what's on for tomorow morning?
patient_history	While we're about it, what did her last visit come to?
patient_history	And his tablets, what's he on at present?
add_prescription	I promised her the tablets, so put in nitrofurantoin 100 mg twice a day for 3 days.
discontinue_prescription	And do what I've just told him: end the tramadol.
add_diagnosis	It should be in her notes as well, gestational diabetis.
urgent_patients	Anything pressing from anybody else?
view_patients	Let me see all my people, there's someone else I meant to write to.
block_time	He'll want to ring back. Keep quarter to five free for that.
acknowledge_alert	That takes care of her alert too, so acknowledge it please.
out_of_scope	Let's see if he answers this time.
out_of_scope	Can one see whether she's opened it?
out_of_scope	i do hope it didnt sound cross.
out_of_scope	can you take it back if I asked you to
repeat	Did it go? There wasn't a sound.
repeat	What did I write in the end, word for word?
repeat	To which Samantha did you send that?
repeat	Tell me what went out, please, I was distracted.
wait	Ahm, there was one more. It'll come to me, give me a moment.
wait	hold the line, my intern wants to know something
thanks_goodbye	That's a load off my mind, thank you.
thanks_goodbye	Cheerio then.
# done set_availability
set_availability	And the Thursdays from one o'clock, I'd nearly forgotten those.
set_availability	No, that's too many hours after all, make Monday end at two.
set_availability	Put Wednesday to the same please
view_schedule	Has anybody taken one of the new slots yet?
view_schedule	What does next Munday look like, now it's changed?
view_schedule	do I have anyone first thing tomorrow
block_time	Only on the 5th I can't, so block that morning.
block_time	And leave me a proper lunch on Thursday, twelve thirty to half past one.
message_patient	Samuel Okoro was waiting for this. Tell him he can come on a Saturday now.
view_patients	Could I see who my patients are these days?
patient_history	Next matter. What is new with Jordan Ellis?
add_diagnosis	I still owe you a diagnosis for Walter: atrial fibrilation.
discontinue_prescription	Before I forget, Priya's iron tablets can stop, her count's up.
urgent_patients	And now the alerts, if there are any.
acknowledge_alert	That alert of Ms Okoye's is settled, you can take note of it.
out_of_scope	My knees will thank me.
out_of_scope	Does my salary change with this? I shouldn't think so.
out_of_scope	What hours does Dr Marsh keep?
out_of_scope	I don't know how you keep track of it all.
repeat	What are my hours now then, as you saved them?
repeat	Did teh change take? The wheel's still turning here.
repeat	From which date did you put it?
repeat	sorry did you say it ends at four or at five
wait	Let me compare with my paper diary, don't run off.
thanks_goodbye	Bless you. Good night.
greeting	Good morning again, I was just called away.
# dropped acknowledge_alert
acknowledge_alert	Well, Ive rung him now after all, so do mark it.
acknowledge_alert	Not that one, but the one below it I can take.
urgent_patients	Is it still showing for the others to see? List them again.
patient_history	What do we know about the woman? Her file, please.
message_patient	Then write to Jordan that the duty doctor will be in touch.
view_schedule	And my appointments, are they held up by this?
view_schedule	Who comes after Mr Brandt?
add_prescription	Give Priya something for the nausea: ondansetron 4 mg, as needed.
repeat	So is the alert open or closed at present?
repeat	whose was it, for heaven's sake
wait	Let me find out first who's got her now.
out_of_scope	Somebody younger can run for that one.
out_of_scope	Who else gets to see it if I don't take it?
# dropped add_diagnosis
add_diagnosis	Oh, put it in after all, the lab's just rung and it is coeliac.
add_diagnosis	I could at least enter "fatigue", that commits me to nothing.
patient_history	Show me all that's been found with her up to now.
add_prescription	A trial of treatment won't hurt. Omeprazole 40, once daily for a month.
message_patient	Write her we shall know more next week and she mustn't look things up.
view_schedule	when's her follow up, is there a date
block_time	I need peace to think about this case. Block me tomorrow from twelve to one.
set_availability	Fine. Could you open my Monday evenings from five to seven, starting in May?
repeat	Nothing's gone into her notes, I trust?
repeat	What was the term we had before I said no?
wait	Don't close anything, I'm fetching the biopsy report.
out_of_scope	Medicine is a science of uncertainty, that's Osler.
thanks_goodbye	That's enough for today. Goodbye and thanks.
# dropped add_prescription
add_prescription	Then again, she is in real pain. Give her the paracetamol after all, a gram four times a day.
add_prescription	I'd try somthing milder in its stead, let us say loratidine, 10 mg.
patient_history	Let me see what he has at home already, his medication list.
message_patient	Better tell her why she isn't getting any antibiotics. Write that it's a virus.
discontinue_prescription	And while I'm being stingy, stop his diazepam also.
view_schedule	Right. Who's next on my list this afternoon?
add_diagnosis	Do record the diagnosis though, viral pharyngitis.
repeat	You haven't written anything then, have you?
repeat	What did I just give up on, the drops or the tablets?
wait	Hmm, let me think it over again. Don't leave.
out_of_scope	Less is more, as my teacher used to say.
out_of_scope	She'll be cross with me, but there it is.
thanks_goodbye	thank you for your pateince with me
# dropped block_time
block_time	Or do block it, but only from three. I can't decide today, can I?
block_time	Lets try the Wednsday, ten to noon.
view_schedule	Then who's coming in that hour?
view_schedule	what was my Friday like again, the appointments
set_availability	I'd much rather you shortened my Fridays in general, until two.
message_patient	Well then, tell Maria Delgado I can see her after all.
patient_history	What does Mr Okoro come for, by the by? His record please.
add_diagnosis	Let's do some work instead. Samantha Okoye, tennis elbow, the right one.
repeat	My afternoon is still open then, did I get that right?
repeat	Which day was it we were talking about?
wait	Hang on, now she says it's on after all. Let me hear her out.
out_of_scope	Golf is out of the question then, in this rain.
thanks_goodbye	de nada más, gracias
# dropped discontinue_prescription
discontinue_prescription	No, you know, do stop it. I've slept on it for ten seconds and I'm sure.
discontinue_prescription	It was the other one I wanted stopped, the gabapentine.
add_prescription	We could halve it instead: write him 25 mg once a day.
patient_history	How did her last potassium come out? Let me see the notes.
message_patient	Ask him in a message if his ankles still swell up.
view_schedule	I'll discuss it when he comes. When is that?
urgent_patients	So, to the alerts. Is there one?
view_patients	Let me see my list of patients instead.
repeat	So she stays on it, is that how things stand?
repeat	Which drug were we at, I've muddled myself
wait	One moment still, Ortega is just telling me what he thinks.
out_of_scope	I can be a ditherer, my wife will tell you.
confirm	yes, leave it so
# dropped message_patient
message_patient	Oh, write it anyway, but shorter: "All well, see you Tuesday."
message_patient	A different one, to Samuel Okoro: his form is signed.
view_schedule	What's her next appointment then, so I can tell her in person?
patient_history	Has he a carer? Let me see what's in his notes.
add_prescription	I'll just renew the pills and be done with it. Levothyroxine 75 mcg, mornings.
urgent_patients	Is she perhaps among the alerts?
acknowledge_alert	And Walter's alert, please mark that I've seen it, he's here with me.
add_diagnosis	Put whiplash injury into Jordan's notes instead, the police want it.
repeat	It hasn't gone out, has it?
repeat	Who did I want to write to just now? I'm getting old.
wait	I'm looking for her telephone number, a moment.
out_of_scope	Can you put me through to her by phone?
greeting	Hello again, that was the nurse.
# dropped set_availability
set_availability	All right, all right, do the Mondays, but leave the rest alone.
set_availability	What if I began at ten instead? Yes, put ten, Monday to Thursday.
view_schedule	How many do I have on an ordinary Tuesday, say the next one?
block_time	Just take out next Friday, I have a hearing test.
urgent_patients	Let us look at something more important. Any urgent cases?
view_patients	And how about my patients, whom have I got?
discontinue_prescription	Then something else: end Mrs Shah's nasal spray.
patient_history	I have Jordan here now, what did we do with his knee last?
repeat	And what hours are in there now, the old ones?
repeat	did you change anything just then
wait	Well, let me ask my wife tonight... no, I'll ask her right now, wait.
out_of_scope	I'm too old to be changing my habits.
help	How do I do this properly? What do you need me to say?
# idle
greeting	Good afternoon, Dr Baxter speaking.
greeting	Hello there, it's only me again.
greeting	Buenos días, doctora Ortega aquí.
view_schedule	I should like to know who's coming to see me today.
view_schedule	What I meant was, what are my appointments on Thursday?
view_schedule	Let me put that differently: who is my two o'clock?
view_schedule	Have I anybody after four? I'd like to slip away.
view_schedule	Tell me, is Mr Brandt coming tomorow or did he call off
view_schedule	quiero ver mi agenda de mañana
view_patients	Then at least shwo me the people I look after.
view_patients	I'd like my list of patients, please, all of them.
view_patients	Can you find me that lady whose name begins with an H? Show my patients.
view_patients	patients I mean, not appointments, my pateints
patient_history	Perhaps you do know Samantha Okoye. I want her previous illnesses.
patient_history	I have a gentleman here, Jordan Ellis, and would like to know what he takes.
patient_history	Medical background of Maria Delgado, if it's not too much trouble.
patient_history	What was it Priya Shah was allergic to? It's written somewhere in her record.
patient_history	walter brandt, last visit, what did we find
add_prescription	Let me try once more. I wish to perscribe penicilin V for a young man.
add_prescription	Naproxen, 250, twice daily, five days, for Mr Okoro's shoulder.
add_prescription	Could you write up some eye ointment for Mrs Shah? Chloramphenicol, I think.
add_prescription	I'd like a repeat prescription put in for Walter, his usual.
discontinue_prescription	I was asking you to take a patient off a drug. Samantha, the topiramate.
discontinue_prescription	One of my ladies can stop her HRT, would you see to it?
discontinue_prescription	Please end Jordan's antibiotics, the culture was negative.
discontinue_prescription	stop the clopidogrel for mr brandt, its been a year
add_diagnosis	I want to enter a diagnosis. Carpal tunel, both wrists.
add_diagnosis	Samuel Okoro has diabetes, type 2, and it should stand in his chart.
add_diagnosis	Would you note down plantar fasciitis for the gentleman I've just seen?
add_diagnosis	pues anote migraña para la señora Delgado
urgent_patients	Well, can you tell me if someone's in distress?
urgent_patients	Emergancies first, I always say. Are there any?
urgent_patients	Show me the alerts, that much you can do I believe.
urgent_patients	I was told there's a patient with chest pain on the system, where do I see that
acknowledge_alert	I got an alert for Mr Ellis and I've taken care of it. Tick it off, please.
acknowledge_alert	How do I make that red thing go away? I've seen it, I've rung her.
acknowledge_alert	please acknowlege the alert for Priya
block_time	I'm at a symposium on the 11th. Keep everyone away.
block_time	Nobody between one and two on Tuesday, please, I've physiotherapy.
block_time	Could you close my diary for Good Friday?
block_time	block out this afternoon, I feel a cold coming
set_availability	I'd like to alter my consulting hours, if that's within your powers.
set_availability	From October I work only Tuesdays and Thursdays, nine to four.
set_availability	Consider me availabel on Saturday mornings, from half past nine to noon.
set_availability	Add a Wednesday evening surgery, five till eight.
message_patient	All I want is to get word to Maria Delgado that her scan is clear.
message_patient	Can you write to a patient for me? It's Mr Brandt.
message_patient	Tell Samuel he forgot his hat here.
message_patient	send a note to priya shah, results fine
message_patient	I should like to drop Ms Okoye a few kind words about her mother.
help	I'm new to this contraption. What can I ask of you?
help	So what do you understand, then? Give me an example.
help	My granddaughter says to ask you for help, so: help.
help	what may I say to you
out_of_scope	You dont understand much do you?
out_of_scope	I preferred Mrs Jenkins at the front desk, frankly.
out_of_scope	Who won the cricket?
out_of_scope	What's the right dose of adrenaline for a six-year-old?
out_of_scope	Can you order me a sandwich from the canteen?
out_of_scope	Are you a real person or one of those robots?
out_of_scope	I'm dictating a letter to the tax office, take this down.
out_of_scope	Testing, testing, one two three.
out_of_scope	How do I change my password? It's expired again.
out_of_scope	Somebody has moved my stethoscope.
out_of_scope	That is a pity. In the old system one could do that.
out_of_scope	Close the window, Jean, there's a draught. Oh, not you.
repeat	I beg your pardon, what did you say?
repeat	Come again? I had my hearing aid out.
repeat	What was it that you can't do?
repeat	would you repeat that, slower and in plain English
repeat	Is there anything still open between us from earlier?
wait	One moment please, I'm putting my spectacles on.
wait	Let me gather my thoughts, I'd something in mind.
wait	Hold on, I've a patient walking in.
wait	I'll have to look up her name, don't go to sleep.
wait	espere, busco un papel
wait	er... where was I
thanks_goodbye	Never mind, thank you for trying.
thanks_goodbye	Well, then I'll wish you a good weekend.
thanks_goodbye	I'll ask the secretery. Goodbye.
thanks_goodbye	thanks all the same
confirm	Yes.
confirm	oh yes, certainly
deny	No, nothing of the sort.
deny	No thank you, not today
# readback acknowledge_alert
confirm	Yes, I've spoken to her on the telephone, mark it as seen.
confirm	Im taking care of it so yes, aknowledge.
confirm	Yes, consider that one mine.
confirm	si, por favor, ya lo vi
go_on	No, the other alert, the chest pain, not the rash.
go_on	I meant Mr Okoro's. You've picked up Ms Okoye's again, the names are a nuisance.
go_on	Put a note with it: "rang at ten past, sisiter is with her".
go_on	is that the one from this morning, or has another come since?
go_on	both of his, please, there were two
wait	Not before I've actually talked to the patient. One minute.
wait	I'd better read it through properly first, hang on
wait	Yes, in a moment. I've got the daughter on the other line.
wait	Ooh, wait, I think Dr Nwosu may already be on to this, let me ask him.
repeat	What did the alert say, word for word?
repeat	Tell me agian whose alert this is, please.
repeat	I didn't catch it, what will happen if I say yes, which one are you closing?
deny	No, leave it open so the dutty doctor sees it too.
deny	I shan't take it, it isn't my patient at all
patient_history	I don't know this gentleman. What's his background, before I take it on?
urgent_patients	Are there any others waiting behind it?
urgent_patients	let me see the whole list of alerts before we tick anything off
message_patient	First tell her to stay by the phone, I'm calling in five minutes.
view_schedule	Who have I got at eleven? I may have to move them to see to this.
out_of_scope	These alarms will be the death of me, I swear.
out_of_scope	Could you ring the ambulance people and ask how far off they are?
# readback add_diagnosis
confirm	Yes, that's my considered opinion, enter it.
confirm	I'm satisfied with that wording, do save it.
confirm	Yes, polymialgia, I'm quite certain now.
confirm	rigth you are, file it
go_on	Not quite. It's type 2, you have written type 1.
go_on	Would you call it "suspected" for now, the biospy isn't back.
go_on	The code should be M17.1, I believe, since it's just the one knee.
go_on	left, not right, I always mix them up when they're facing me
go_on	Add that it is mild, so the insurers don't get excited
go_on	That should have gone on Walter's notes, not hers
wait	Well now... I'd rather see the ESR before I pin that label on him.
wait	Let me mull that over for a moment, it coud still be gout.
wait	Yes, although, hmm, no, wait a second.
wait	Excuse me, I must take this call, keep it where it is.
repeat	How have you phrased it? Read it out to me please.
repeat	which code was it you proposed? I've forgotten already
repeat	I was talking to the registrar. What are we confirming?
deny	No, strike it. I was thinking aloud, I dont actualy believe it's lupus.
deny	I'd rather not commit myself. Let us abandon that.
patient_history	Hasn't she had that entered already? Show me what's on her record.
patient_history	Do remind me what Dr Raman diagnosed last spring for this man
add_prescription	she'll need some colchicine for it, 500 micrograms twice daily
view_patients	Who else of mine has the same condition? Let me see my patients.
urgent_patients	Something just pinged. Is there an emergency I should be looking at?
out_of_scope	My old professor would have diagnosed that from the doorway.
out_of_scope	is there an ICD-11 yet, I can't keep up with these things
# readback add_prescription
confirm	Yes, that is precisely what I had in mind, thank you.
confirm	Correct in every detail, do please write it up
confirm	Lovely. im happy with that, go ahead.
confirm	Yes, I've checked the renal function and I'm content with the dose.
confirm	Sí, así está bien, adelante.
go_on	Ah, no, I mispoke. It ought to be 250, she's a slip of a thing.
go_on	Make that twice a day rather than three times, he never remembers the lunchtime one anyway.
go_on	Could we add "with food"? Her stomache is rather delicate.
go_on	wrong Samuel's surname, my dear, it is Okoye I'm treating, Samantha Okoye
go_on	on reflection the syrup, not the capsules, he cant swallow them
go_on	Is that the modified release version you've put down?
go_on	five milligrams, not fifty, good heavens
wait	Hmm. Let me just think about his kidneys before I commit.
wait	Yes, well, probably, but I'd like to look at the potasium first.
wait	Bear with me a moment, the nurse has just put her head round the door.
wait	Now hold on, wasn't there something about a penicilin rash years ago
wait	I'm not altogether sure about this one. Give me half a minute with the formulary.
repeat	I'm sorry, my glasses were off, what dose did yuo have there?
repeat	Which patient was this for again, I've lost my thread
deny	No, on second thoughts I'd rather she tried without tablets first.
deny	Oh, leave it be. He'd only keep them in the drawer.
patient_history	Before I say yes to anything, what is she already taking?
patient_history	Has he had amoxycilin before, do you know, and did he react to it?
view_schedule	Incidentally, when am I next seeing the gentleman, is he down for this afternoon?
add_diagnosis	I've just realised I never recorded her hypertention. Put that in first, would you.
message_patient	And could you drop Mr Brandt a note saying to take it after breakfast
out_of_scope	In my day we wrote these out with a fountain pen, you know.
out_of_scope	Does the pharmacy on Mill Lane still close at lunch?
# readback block_time
confirm	Yes, block it. My wife would never forgive me otherwise.
confirm	That's right, the whole afternoon please.
confirm	indeed yes, the dentist waits for no man
confirm	Yes, thta hour and no more, thank you kindly.
go_on	Half past, rather, I need to park the car first.
go_on	I said Thrusday the 14th, surely, not the 13th.
go_on	Strech it to four oclock, these meetings always run over.
go_on	call it "teaching" instead of "private", the secretary likes to know
go_on	does that include the lunch hour as well?
go_on	Oh, and the day after too, if you wouldn't mind including it.
wait	Let me just ask my wife whether it's the Friday, one moment.
wait	Yes, I suppose... no, give me a minute to find the invitation.
wait	sorry, the registrar is talking to me, stay there
repeat	From when to when was that?
repeat	Which date have you got down? I was rummaging for my diary.
deny	No, I shall skip the conference this year, so don't.
deny	don't bother, they've cancelled the meeting, I've just seen the email
view_schedule	Is anybody bookd in then? I wouldn't want to turn a patient away.
view_schedule	what does the rest of that day look like
set_availability	Actually it's simpler if you take Wednesdays out of my weekly hours altogether.
message_patient	Let Mrs Delgado know I shan't be in that day, would you
out_of_scope	It's my grandson's graduation, the first doctor since me in the family.
out_of_scope	Would you book me a train to York while you're at it?
# readback discontinue_prescription
confirm	Yes please, do stop it, it was doing him no good at all.
confirm	I agree with that. Take it off.
confirm	absolutley, she should have come off it months ago
confirm	Yes, that's the very one I want stopped.
go_on	No, it's the atorvastatine I want gone, leave the ramipril where it is.
go_on	The reason ought to read "ankle swelling", if you'd be so good.
go_on	From teh end of the week, mind, not today, she has a few left.
go_on	I meant the evening dose only, the other one he keeps
go_on	oh dear, that's Jordan's list. I meant Priya Shah's.
go_on	put down that it was at the patient's own request, would you
wait	I do wonder whether one ougth to taper it... let me think.
wait	One moment please, I should ring Nwosu before I stop a heart tablet.
wait	yes yes, but wait, let me first see what her pressure was
wait	Er, I'm of two minds. Leave it there while I reread the letter.
repeat	What exactly would you be stopping? I wasn't following.
repeat	sorry my dear, whose tablet was that
repeat	Once again, slowly, and with the name of the drug please.
deny	No no, keep her on it. I've changed my mind, the benefit outwieghs it.
deny	Don't touch it after all, the cardiologist would have my head.
add_prescription	What I'd actually like is to start her on amlodapine, 5 mg each morning.
patient_history	how long has he been on this, let me see his history
patient_history	Who prescribed this in the first place? Pull up the lady's record.
message_patient	I think I ought to tell Maria beforehand, send her a line that I'm stopping it
out_of_scope	I never did like that drug, between you and me.
out_of_scope	What's the half life of digoxin these days, I used to know that
# readback message_patient
confirm	Yes, send it just as it stands.
confirm	That reads very kindly. Off it goes.
confirm	Yes, she'll be relieved to hear it.
confirm	ok that's fine, pleas send
go_on	Put "Dear Mrs Shah" at the top, she's of the old school.
go_on	I'd take out the word "worying", it will only frighten him.
go_on	It's to go to Walter Brandt, not to the other Walter.
go_on	and sign it from me personally, not from the clinic
go_on	Does it mentoin the fasting? I meant it to.
go_on	Add that she may ring me at home if need be
go_on	En español mejor: "sus análisis salieron bien".
wait	Hmm, is that a touch blunt? Let me think how to soften it.
wait	Before it goes I'd want to double check her result, so hold fire.
wait	yes but no, one second, the phone
repeat	Let me hear the message once more, please.
repeat	Who is this addressed to, I've forgotten?
deny	No, Id sooner tell him face to face. Don't send it.
deny	Leave it, I'll telephone her myself this evening.
patient_history	What was her last result, actually? I don't want to tell her something wrong.
view_schedule	When is she next in? If it's tomorrow there's hardly any point in writing.
add_prescription	I should write up the antibiotic before I tell her it's ready. Doxycycline 100 mg, twice daily.
discontinue_prescription	Actually I must stop the naproxen first, before telling him it's stopped.
urgent_patients	Is anyone on the urgent list? My screen flashed just now.
out_of_scope	Young people never answer letters any more, have you noticed?
out_of_scope	Will it go as a text message or by email, and does she pay for it?
# readback set_availability
confirm	Yes, those hours suit me well, save them.
confirm	That is as I dictated it, very good.
confirm	Yes. Nine till one, that's plenty at my age.
confirm	Exactly so, from next month onwards.
confirm	Muy bien, guárdelo.
go_on	No, I start at half past eight, the traffic is better early.
go_on	Leave Friday afternons out, I teach then.
go_on	Twenty-minute slots, if you please, I cannot do a patient justice in ten.
go_on	Tuesdays as wel, I forgot to say
go_on	make it until 16:30, I'm getting a bit tired by five
go_on	and is that every week or this week only, as you've got it?
wait	I should run that past Dr Whitfield, we share the room. A moment.
wait	Yes, hmm, let me look at the calendar on the wall first.
wait	Not so fast please, im still thinking about the tuesdays.
repeat	Would you list the days for me one more time?
repeat	I lost you after Wednesday, what was the rest
deny	No, keep the old hours, I find I prefer them.
deny	Scrap that. My wife says I'm meant to be working less, not more.
block_time	Just close this coming Tuesday for me, that's really all I need.
view_schedule	How ful is my Monday as things are now?
view_schedule	who's in on Friday afternoon already? I'd hate to lose them
view_patients	Show me which patients are under me before I cut my hours any further
out_of_scope	I ought to have retired two years ago, really.
out_of_scope	Can the receptionists see this too, or only I?
# told patient_history
patient_history	And what about her husband's?
patient_history	Nothing on alergies there? I seem to remember a rash.
patient_history	When was the last vist, and with whom?
patient_history	And before that, in the nineties or so, anything?
patient_history	I meant the other Okoro, the father.
patient_history	how long has he been on metformin by now
patient_history	¿Y los diagnósticos de ella?
patient_history	Who put her on that? Was it Ortega?
patient_history	Is she still taking the water tablet?
patient_history	Now Mr Brandt's, for comparison.
add_prescription	No statin? At his age? Start atorvastatn, 20 mg at night.
add_prescription	Then I'd give her the same antibiotic as last time, it worked so well.
add_prescription	Right, double that. Sertraline 100 mg, once a day.
add_prescription	He can have his usual eye drops again, one drop each side at bedtime
add_diagnosis	I don't see her asthma in there. Please add it.
add_diagnosis	Gout is missing. It was gout, I saw the toe myself.
add_diagnosis	and enter chronic kidney disease stage 3, on the strength of those values
discontinue_prescription	Good greif, two blood thinners. Take off the aspirin.
discontinue_prescription	He surely doesn't need the second one on that list any more. End it.
discontinue_prescription	the ibuprofen there, let's be rid of it
message_patient	She missed two appointments, I see. Write and ask if everything's all right.
message_patient	Let him know I've gone through his file and that nothing needs changing.
view_schedule	When is he due with me again?
view_schedule	And what else have I got this morning?
view_patients	Back to the list of my patients, please.
urgent_patients	Was there not an alert on her as well? Show me the open ones.
acknowledge_alert	That explains it, so his alert can be marked as seen.
block_time	I'd want time to study that properly. Block five to six today.
set_availability	Thank you. Other business: my Wednesday hours should be 9 to 3.
repeat	What was the second diagnoses you read out?
repeat	Whose record is this now, I've several in my head?
repeat	Say the doses once more, more slowly.
repeat	sorry, did you say 2015 or 2016 for the operation
repeat	and the allergy again, what was it? I was writing
wait	Let me digest that for a moment.
wait	Interesting... hold on while I fetch the ECG.
wait	mm, stay there, I want to ask her something.
out_of_scope	What does a ferritin of 9 mean in a man, would you say?
out_of_scope	She was a dancer once, you'd never think it.
out_of_scope	I can't read a word of this on such a small screen.
out_of_scope	Does that interact with grapefruit?
out_of_scope	Well, well, well.
out_of_scope	Could you correct his date of birth? It's the 4th, not the 14th.
thanks_goodbye	Thank you, now I'm in the picture.
help	What else may I ask you about a patient?
# told urgent_patients
urgent_patients	And yesterday's, were there any overnight?
urgent_patients	Look again, please, I heard the thing ring.
urgent_patients	Only the critcal ones, if you can filter them.
urgent_patients	Is that everything, or just what concerns me?
urgent_patients	anything new since, it's been ten minutes
urgent_patients	¿Hay alguna otra alerta abierta?
acknowledge_alert	I'll take the first one. Put me down for it.
acknowledge_alert	Hers I have sorted out by telephone, so you can close it.
acknowledge_alert	Mark the lot as read, they're from the weekend.
acknowledge_alert	the one about the bleeding, I've got it in hand
acknowledge_alert	Samuel's is a false alarm, his son pressed it, acknowledge that.
acknowledge_alert	Yes, I know of that second one. Tick it, please.
patient_history	Who is this Ms Okoye, what does she have in her past?
patient_history	Does teh second man have a cardiac history?
patient_history	What tablets is he on, the one with the chest pain?
patient_history	Let me look at Maria's file at once.
patient_history	is she pregnant, by any chance? check her notes
message_patient	Write to the first that I'll phone within the quarter hour.
message_patient	Tell her to unlock the front door and sit down, I've sent for help.
message_patient	Send Mr Brandt a message: he's to stop walking about with that leg.
view_schedule	What have I got on right now, can I get away?
view_schedule	Where's the next gap in my day, so I can ring them?
view_schedule	None? Then back to business, who's next?
block_time	I'd better keep the next hour clear then.
block_time	block the rest of my morning, I'm going over to the ward
add_prescription	For the allergic one, cetrizine 10 mg once a day, she can fetch it on her way.
add_diagnosis	The third one's a migraine, nothing worse. Record it for Priya Shah.
discontinue_prescription	It's the new tablet that does it. Take Jordan off the tramadol.
view_patients	Are those even mine? My patient list, please.
set_availability	Quiet, is it? Then let us do my hours. Fridays 10 to 2 from now on.
repeat	What did the second one complain of, again?
repeat	I had my back turned, how many were there?
repeat	Say the name once more, was it Okoro or Okoye?
repeat	when did you say that first one came in
wait	Let me ring down to casualty before I do anything.
wait	Quiet a minute please, I'm reading it.
wait	un segundito, estoy leyendo
wait	Just one moment, I'll fetch Nwosu in, he ought to see it.
out_of_scope	Thank heavans for that, I was expecting the worst.
out_of_scope	That man has cried wolf more often than I can count.
out_of_scope	Who's the registrar on duty?
out_of_scope	Is there an ambulance on its way to her?
out_of_scope	What does the orange colour signify?
out_of_scope	Nurse, have you seen this? No? Come and look.
thanks_goodbye	Good, then I can have my sandwich. Thank you.
deny	no, that's quite all right
# told view_patients
view_patients	Are those al of them, or is their a second page?
view_patients	I'm missing a Mrs Hoffmann, is she not under me?
view_patients	Which of these are over seventy-five?
view_patients	just the ones I've seen this month please
view_patients	How many would that be in all?
view_patients	And the children, are they on the list as well?
patient_history	The fourth name, what was the matter with her?
patient_history	Ah, Walter Brandt! Let me see how he's been.
patient_history	What did I prescribe to the one at the bottom?
patient_history	Open the last but one for me please, the record I mean.
patient_history	Samanta, is she the one with migranes? Show me.
patient_history	I haven't heard of Mr Pereira since spring. What's in his file?
message_patient	Write to Ms Okoye, I've been meaning to ask how she's doing.
message_patient	The third fellow hasn't been in ages. Send him a friendly word to make an appointment.
message_patient	tell mr ellis he still owes me a urine sample, nicely
view_schedule	Which of them comes in this week?
view_schedule	When am I seeing Priya next?
view_schedule	And now my appointments for tomorrow, please.
add_prescription	I see Maria there, she's run out of her inhaler. Salbutamol, two puffs as needed.
add_prescription	give the top one vitamin B12, 1 mg by injection, every three months
add_diagnosis	For Samuel, I should enter sleep apnoea, the study has come back.
add_diagnosis	Mr Brandt, COPD. I cant beleive that isn't in there.
discontinue_prescription	That reminds me, Jordan's prednisolone ought to have ended. Stop it.
discontinue_prescription	Shah needs no more folic acid, the baby's here. Take that off.
urgent_patients	Has any of them raised an alarm?
urgent_patients	who of these needs me first, anyone on the alert list
acknowledge_alert	Hers I know about. Acknowledge Ms Okoye's alert.
block_time	I need an afternoon to go through all these. Block Friday from one.
set_availability	With so many I shall have to open Thursday mornings too, eight to twelve.
repeat	What was the third name again?
repeat	How many did you count, I lost track?
repeat	could you put that list up again, it scrolled off
repeat	Was there a Brandt in what you just showed me?
wait	I'm reading, be patient with an old man.
wait	Let me see, let me see, I had one of them in mind...
wait	One second, a colleague needs the screen.
out_of_scope	I've known some of these since they were in nappies.
out_of_scope	Who chose this order? It's not the alphabet.
out_of_scope	Could you print that out for me?
out_of_scope	Mr Ellis died last week, God rest him, no, that was his uncle.
out_of_scope	Move the last two over to Dr Marsh, would you?
out_of_scope	far too many, if you ask me
thanks_goodbye	That was all I wanted to see, thank you very much.
thanks_goodbye	Ta, my dear.
deny	No, none of those.
# told view_schedule
view_schedule	And the day after that?
view_schedule	Is that all? I'd have sworn there was somebody at ten.
view_schedule	What about Thursday, I promised my daughter lunch.
view_schedule	Does Mrs Delgado come before or after the break?
view_schedule	Show me teh whole week, then I can judge it better.
view_schedule	so am I free between two and three or not
view_schedule	Wen does the last one go home?
view_schedule	Y el lunes, ¿cómo lo tengo?
patient_history	The half past nien one, who is he? What's his story?
patient_history	I don't recall the second name at all. Fill me in on her history.
patient_history	What's the eleven o'clock lady on at the moment?
patient_history	let me have Okoro's notes before he comes in
patient_history	And this Mr Brandt, has he ever been here before, what did he have?
block_time	That's too much for me. Close the solt after three.
block_time	There's a hole at one, keep it for my lunch.
block_time	Then nobody else after four, please, I'm driving to my sister's.
set_availability	I'd like my Tuesdays to begin later from now on, half past nine, seeing that.
set_availability	why are there people at eight? I work from nine, change that please
message_patient	Ask the first one whether he could come a quarter of an hour earlier.
message_patient	Tell Priya to bring her blood pressure diary, since she's coming anyway.
message_patient	I'm running dreadfully late, let the two o'clock know.
view_patients	And who's on my list altogether, not just today?
urgent_patients	Nobody urgent among them, is there? Show me the alerts.
urgent_patients	any emrgencies on top of that?
add_prescription	Samuel is at ten, I can prepare his repeat: amlodipine 10 mg, once daily, please.
add_diagnosis	The nine o'clock has shingles, I saw it from across the hall. Put it on record.
discontinue_prescription	I see Walter's in. I was going to stop his lansoprazole, do that now.
acknowledge_alert	I've seen Jordan's alert, it's what he's coming for. Mark it.
repeat	Which one was at half past ten, sorry?
repeat	I was pouring the tea. Run through that again.
repeat	How many did you say?
repeat	what day was that for, today or tomorrow?
wait	Let me write these down, one moment.
wait	Hm, hold on, that doesn't agree with my own diary. Let me compare.
wait	stay on a second, I've a patient at the door
out_of_scope	Dear me, what a day.
out_of_scope	Mrs Delgado always brings biscuits, you know.
out_of_scope	Which room am I in today?
out_of_scope	Why do they put four new ones in a row, have they no mercy?
out_of_scope	can you swap the first two round for me
out_of_scope	Call the patients in for me, would you, starting with the first.
thanks_goodbye	I see. Thank you, that's plenty.
thanks_goodbye	good good, bye for now
help	Is there more you could show me besides the diary?
confirm	Yes, I see.
`;
