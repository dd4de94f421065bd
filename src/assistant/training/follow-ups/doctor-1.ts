/** Sentences of our own. */
export const doctorFollowUps1 = `
# asked acknowledge_alert
go_on	the top one
go_on	the one at 7
go_on	all three
go_on	the bp one
go_on	sent to ED, thats the note
go_on	which came in first?
wait	opening it now hang on
wait	need to phone the family, stand by
wait	sec let me read them
wait	uno momento
repeat	list em again
repeat	what were the two
repeat	what am i picking between?
deny	none, leave
deny	not now, drop that
deny	stop, i dont want to ack any
urgent_patients	r there new ones since
urgent_patients	just show me evrything thats flagged
patient_history	who is she? whats her hx
message_patient	write to walter: pls call the clinic asap
view_patients	is that one even on my list of pts
out_of_scope	why do they all go to me
out_of_scope	who ack'd the one yesterday at 5
out_of_scope	im on my feet since 5am
# asked add_diagnosis
go_on	Okoro
go_on	migraine w/o aura
go_on	J45.909
go_on	yes confirmed dx
go_on	plantar fascitis R foot
go_on	the hypertesnion one
go_on	GAD
go_on	provisional
go_on	since abt 3 wks
go_on	eczma, hands
wait	not sure yet, let me examine
wait	one mo, looking at the code book
wait	hmm rosaeca or seb derm.. thinking
wait	wait
repeat	which pt did I say
repeat	what is it still missing?
repeat	hm? what do you want to know
deny	no dx today
deny	drop it
patient_history	what's on her problem list now
patient_history	anything like this in his past
view_patients	give me my pts so i can pick
message_patient	drop Mr Shah a line that biopsy was benign
view_schedule	what time was she booked for
add_prescription	just give her naproxen 500 bid 10 days
out_of_scope	what's the ICD for "annoying"
out_of_scope	can you suggest a diagnosis from the symptoms
out_of_scope	code sets change every bloody year
# asked add_prescription
go_on	one tablet
go_on	500 mg tds x 5/7
go_on	amox
go_on	prn, max 4/day
go_on	2 puffs each morning
go_on	at bedtime
go_on	the 5mg, 90 days
go_on	sertralne 50
go_on	por boca, cada 8 horas
go_on	which of these is Okoye?
go_on	IM, single dose
wait	lookign up the dose, sec
wait	uh what does she weigh, asking mum
wait	brb pharmacy on line 2
wait	thinking between doxy and clinda
wait	hmmmm
repeat	what do you still need from me
repeat	you wanted what, the freq?
repeat	sorry which drug were we on
deny	forget the scrpt
deny	no need, she has some at home
patient_history	whats she had before for this
patient_history	any pcn alergy?
patient_history	last dose he was on?
discontinue_prescription	stop the old naproxen before we do this
add_diagnosis	actually dx first: otitis media left ear
view_schedule	how many left this morning
out_of_scope	whats the max daily dose of tramadol
out_of_scope	sit up here for me love
out_of_scope	why so many questions for one ibuprofen
# asked block_time
go_on	fri 2-4
go_on	all day
go_on	conferance
go_on	from 3 onwards
go_on	the 22nd
go_on	el lunes por la tarde
go_on	half past 8 to 10
go_on	tomorow arvo
go_on	till close
go_on	whole wk of the 9th
wait	let me look at my diary
wait	checking w wife, sec
wait	depends, waiting for MDT time
wait	just finishing a note, hold that
repeat	what did you ask, the day?
repeat	did i say wihch date already?
deny	oh never mind blocking
deny	nah dont bother
view_schedule	when am I least busy that day
view_schedule	whats bokoed fri pm
view_schedule	am i fre weds
set_availability	no I mean I want to ADD hours, sat morning
message_patient	ask ms delgado if she can come earlier instead
patient_history	what did ortega's last note say on Ellis
out_of_scope	is the bank holiday the 25th or 26th
out_of_scope	book me a flight too haha
out_of_scope	who covers for me
# asked discontinue_prescription
go_on	the metformin
go_on	second on the list
go_on	Brandt, Walter
go_on	bc of dizziness
go_on	all the opioids
go_on	the one I satrted in march
go_on	rash on trunk
go_on	course compelte
go_on	ineffecitve
go_on	is the higher dose one mine or Raman's?
wait	let me ask him which bottle
wait	hang on he's digging thru his bag
wait	er need to think, cant stop both at once
wait	mmm lemme see the levels
repeat	what were the optoins again
repeat	say that list one more time
repeat	what'd you ask?
deny	leave them all
deny	nvm keep everything
deny	no olvídalo
patient_history	who prescribed that one in the first place
patient_history	show me delgados full chart i cant tell from this
add_prescription	swap to gabapentin 300 nocte then
message_patient	tell her to bring all her boxes next time
urgent_patients	anything urgent waiting, my pager went
out_of_scope	does she get a refund on unused pills
out_of_scope	typical, he takes it "sometimes"
out_of_scope	is that thing listening to us, ha
# asked message_patient
go_on	say labs are nromal
go_on	"please fast from midnight"
go_on	that she should up the dose to 2 a day
go_on	the younger Okoye, not her mum
go_on	come back in 2/52
go_on	tell him the MRI's fine, nothing to worry about
go_on	que venga el jueves
go_on	just ask how shes sleeping
go_on	reminder re flu jab
go_on	stop taking the ibuprofen, stomach
wait	thinkng how to word this
wait	hang on results not final
wait	gimme a sec typing w one hand
wait	let me look at the scan before i write
repeat	who's it to again?
repeat	what have you got so far of the msg
deny	no ill ring instead
deny	dont bother, she just walked in
patient_history	did her labs come in? pull up chart
patient_history	whats he taking now so i get this right
view_schedule	is she on tmrw's list
urgent_patients	wait was there an alert from him
add_diagnosis	first add iron deficiency anaemia for her
discontinue_prescription	before i write, take the prednisone off his list
out_of_scope	can u send it as sms and email both
out_of_scope	will she be able to reply w a photo
out_of_scope	what's his phone no
# asked set_availability
go_on	mon to thu
go_on	9-1 then 2-5
go_on	7:30am
go_on	every other week
go_on	same as last month
go_on	til six
go_on	15min
go_on	satuday
wait	hmm need to see what the kids' school does
wait	asking mgmt, hold pls
wait	lemme think how late i can stand
wait	back in a sec, collapsed chair lol
repeat	which days have I given u so far
repeat	whats the question
deny	leave the huors alone then
deny	forget it, ask admin
view_schedule	what does next week look like rn
view_schedule	how full are my mondays
block_time	also knock out 12-1 on thurs for grand rounds
add_prescription	need to renew Jordan's albuterol while pt is here
view_patients	how many patients do i even have
out_of_scope	what hrs does Marsh work
out_of_scope	am i allowed more than 40h
out_of_scope	union wont like this
# done acknowledge_alert
acknowledge_alert	now the nxet one
acknowledge_alert	and Hollis's
acknowledge_alert	do the rest too
acknowledge_alert	samuels as well, saw him already
urgent_patients	any left
urgent_patients	so is my board clear now?
urgent_patients	refesh alerts
patient_history	okay n what's her story
patient_history	did he have this before?
message_patient	msg him to go easy til i see him
message_patient	tell her ive read it and will ring at 5
view_schedule	can I fit him in today or am i full
view_schedule	back to my list, whats at 2
add_prescription	GTN spray prn for her, 1-2 puffs sl
add_diagnosis	code the syncope, R55, on Brandt
set_availability	id better open up an extra hr thurs eve, 5-6
repeat	which did you just close
repeat	ackd under my name or?
repeat	did u put my note in with it
repeat	sorry missed that, is it acknowledged
wait	wait til i get his wife off the phone
wait	2 secs reading the next
thanks_goodbye	gracias
thanks_goodbye	perfect, cheers mate
out_of_scope	un-ack it, i hit that by mistake
out_of_scope	phew
out_of_scope	how quick am I on avg w these
out_of_scope	who else got paged for it
# done add_diagnosis
add_diagnosis	2nd one: obesity, E66.9
add_diagnosis	and for Mrs Haddad, BPPV
add_diagnosis	smae dx for the twin
add_diagnosis	actually make that one severe, not moderate
add_prescription	rx sumatriptan 50 prn for it
add_prescription	ok now the cream, hydrocort 1% bid 7/7
discontinue_prescription	which means the metoclopramide has to come off
patient_history	let me see her hx w that in
patient_history	what other dx does she carry
message_patient	tell the mum in palin words what it is
message_patient	message jordan, follow up in six weeks
view_schedule	whos waiting
view_schedule	whats my 3pm
view_patients	pull up everyone under me
block_time	i need 30 min for her paperwork, block 4:30 today
repeat	what code did u end up using
repeat	wait did that save under Okoye?
repeat	so whats been added exactly
repeat	it says done? done what
wait	hang fire theres a second problem
wait	mm give me a min before the next thing
thanks_goodbye	thank u, off to clinic
out_of_scope	delete that dx again, wrong side
out_of_scope	is that notifable
out_of_scope	she'll cry when i tell her
out_of_scope	can you print a sick note
# done add_prescription
add_prescription	now omeprazole 20 od as well
add_prescription	same agian for her borther
add_prescription	damn, shoulda been 250. redo it
add_prescription	and a spacer + salbutamol for Nico Farrell
discontinue_prescription	crap wrong pt, pull that one off again
discontinue_prescription	then the old 2.5 can go
add_diagnosis	stick UTI in his dx too
message_patient	let him know its ready for pickup
message_patient	now drop her a line: take w food
patient_history	show waht else shes on now
patient_history	that makes how many BP meds for him?
view_schedule	next pt?
view_schedule	k who've I got at 11
block_time	and keep 20 min clear after lunch for me
urgent_patients	anything flagged while i was doing this
repeat	did it save?
repeat	sry did you put refills on
repeat	which dose went thru in the end
repeat	hang on whose chart did that go into
wait	one sec, more coming
wait	dont go away, pt has another q
thanks_goodbye	cheers
thanks_goodbye	great ty bye
out_of_scope	which pharmacy does that go to
out_of_scope	print me a copy
out_of_scope	that took longer than wrting it by hand
# done block_time
block_time	do the same for firday
block_time	and 8-9 the day after
block_time	one more, dentist on the 30th from 1
view_schedule	so whats letf that day
view_schedule	did that clash w anyone
view_schedule	show me the wk
view_schedule	y el viernes, ¿qué tengo?
set_availability	on second thoughts open the last hour back up
set_availability	to make up for it put me down sat 10 to 1
message_patient	tell Okoro he'll need a new slot
message_patient	msg priya the 2 oclock is off
patient_history	k, now Brandt's hx
view_patients	who are all my pts again
add_prescription	next: atorva 20 nocte for Lund
urgent_patients	any emergncies b4 i go
repeat	till when did you block
repeat	was that fri this week or next you blocked
repeat	am I now off or not
repeat	what did i just book out
wait	hang on might need more
wait	ok sec colleague asks if he can have that day
thanks_goodbye	lovely thanks
thanks_goodbye	done for today, night
out_of_scope	does reception see why
out_of_scope	finally a lunch break
out_of_scope	put it in my outlook as well
# done discontinue_prescription
add_prescription	right, now start apixaban 5 bid instead
add_prescription	put him on ramipril 2.5 in its place
add_prescription	ugh no she still needs it, put the sertraline back, 50 mg daily
discontinue_prescription	also her zopiclon
discontinue_prescription	and the other one
discontinue_prescription	walter's too while youre there
patient_history	whats left on his list
patient_history	wot did he get before that one
add_diagnosis	note the adverse drug rxn as a dx, T88.7
message_patient	warn her not to finish the pack
message_patient	mensaje a la señora Delgado: ya no tome las pastillas
view_schedule	whens he bakc in w me
view_schedule	rest of my day pls
view_patients	back to my pts list
urgent_patients	check the alerts for me now
acknowledge_alert	now u can ack that alert of hers about it
repeat	is it actually off now
repeat	what reason did it record?
repeat	you stopped which, the tabs or the patch
wait	hold on im not finished w him
wait	ok lemme see what else
thanks_goodbye	ta, thats all
thanks_goodbye	thx doc bot
out_of_scope	does the chemist get told automatically
out_of_scope	should have done that months ago
out_of_scope	how long till it washes out
# done message_patient
message_patient	another: dont forget the urine sample
message_patient	send the same to her hubsand
message_patient	oh and tell him no driving
message_patient	follow it up w sorry, i meant wednesday
view_schedule	whens she due to see me
view_schedule	right whast next on the list
view_schedule	is tmrw am packed
patient_history	whats his allergy again
patient_history	her last three visits?
add_prescription	then the rx: pen V 500 qds 10d
discontinue_prescription	now take that off his meds like i told him
add_diagnosis	also log vit D def for her
acknowledge_alert	ok alert dealt with then, ack it
block_time	keep 5 to 5:15 free so i can ring her
urgent_patients	who else needs me urgently
view_patients	show pts, need the next one to write to
repeat	which wording went out
repeat	did it sned or not
repeat	who got that, Okoro or Okoye
repeat	remind me what i said to her
wait	ooh wait she's typing back
wait	ok stay, got to find his file
thanks_goodbye	thats it thanks a mill
thanks_goodbye	ok bye for now
out_of_scope	has she read it yet?
out_of_scope	can i unsend it
out_of_scope	she never reads these
out_of_scope	whats the reply rate on those, jw
# done set_availability
set_availability	thursdays 20 min slots too pls
set_availability	hm no, friday till 1 only
set_availability	and from september back to nine-five
block_time	except the 17th, im away then
block_time	mark out 10 to 10:20 for coffee daily, well tomorrow at least
view_schedule	show my calandar w that
view_schedule	anybody booked early yet?
view_schedule	what does sat look like
view_patients	list pts pls
message_patient	let Ms Quist know ive got earlier times now
message_patient	write Delgado she can have evening slots
patient_history	now open samantha's file
add_prescription	ok work. cetirizine 10 od, Ellis, 30d
urgent_patients	any alerts in
acknowledge_alert	and clear that alert from this morning, handled
repeat	whats set for tues now
repeat	did it take the lunch gap
repeat	from what date does that run, you said?
repeat	saved?
wait	wait theres summat else about mondays, thinking
wait	just a min, checking it w the boss
thanks_goodbye	nice one. ttyl
out_of_scope	will pts see that online right away
out_of_scope	my wife will kill me
out_of_scope	do nurses get those hrs as well
# dropped acknowledge_alert
acknowledge_alert	ok now reached him, ack it pls
acknowledge_alert	not hers but do his
urgent_patients	so how many stay open
urgent_patients	who's in there, once more, the urgent list
message_patient	text walter to ring the desk
patient_history	pull her notes while i wait
view_schedule	an when's she in
view_schedule	whats my last appt tday
repeat	still open is it?
repeat	sorry did that close or not
thanks_goodbye	gd, bye
out_of_scope	let nights deal w it
out_of_scope	pass me that chart will you
wait	hang on hes ringing back now
# dropped add_diagnosis
add_diagnosis	mm ok do put it in, tension headache, provisional
add_diagnosis	new try. Samuel Okoro hypothyroidism
patient_history	waht's on there already
message_patient	say dx pending, await bx
urgent_patients	new alerts?
view_schedule	cuántos me quedan hoy
add_prescription	treat it emperically, doxy 100 bd x 7d
view_patients	which pts do i have again
block_time	i need 15 min to read up, block 12:15
repeat	did any of that save
repeat	you hadnt added it yet had you
out_of_scope	better safe than wrong
wait	erm thinking, stay there
# dropped add_prescription
add_prescription	ok try again: nitrofurantoin 100 bd 5/7, Shah
add_prescription	no wait she does want it, amoxiclav tds
add_prescription	do ibuprofn gel instead, tds topical
patient_history	lets see what she takes first
discontinue_prescription	an the old one, stop that too pls
message_patient	tell him we decided agaist meds
view_schedule	nxt one?
repeat	so nothing got written, right?
repeat	which one did we just bin
thanks_goodbye	fine. later
out_of_scope	he'd never have taken it anyway
wait	hold on he's changing his mind again
# dropped block_time
block_time	actually do block it, just 1 hr
block_time	try the week after, mon all day
block_time	not that, 5pm thurs for the vet
view_schedule	so am i stil on at 2
view_schedule	show fri then
set_availability	make that day longer if anything, til 7
message_patient	reassure ms Quist shes keeping her slot
add_prescription	moving on, melatonin 2 nocte for the Farrell boy
patient_history	entonces la historia de la señora Delgado
repeat	nothing's blocked, correct?
repeat	which slot was it we nearly blocked
out_of_scope	no rest for the wicked
out_of_scope	why doesnt it know bank hols
wait	one min, might need it after all
# dropped discontinue_prescription
discontinue_prescription	no sorry, do stop it. the warfarin
discontinue_prescription	ok but her doxepin can come off
add_prescription	just lower it, bisoprolol 1.25 od
patient_history	how much of it does he have left, on file
patient_history	shw me the med list
view_schedule	ok whats after this one
add_diagnosis	then code the cough at least, R05
acknowledge_alert	nx thing: ack that bp alert
repeat	so he's still on it yeah?
repeat	what did i just cancel, the stop or the drug?
thanks_goodbye	okay thx anyway
out_of_scope	not worth the fight w him today
wait	gimme a sec i may go back to it
# dropped message_patient
message_patient	write it again shorter: labs ok
message_patient	send Okoye one though, shes waiting
message_patient	dile que venga en ayunas mañana
add_prescription	no msg, just renew her inhaler, flutic 125 bd
patient_history	okay her file
patient_history	whens he last been in
view_schedule	shes on tomorow isnt she
acknowledge_alert	told her in person so ack the alert
add_diagnosis	log the dx: otitis externa R
repeat	that didnt go out did it
repeat	what was in the draft
out_of_scope	she's deaf as a post on the phone
out_of_scope	where's my steth
wait	hm mayb. let me sleep on it a min
# dropped set_availability
set_availability	ok do only mondays then, 10-3
set_availability	hmm put wed back in, same hrs
view_schedule	how's next wk looking w the old hours
view_schedule	who've i got mon 8 sharp
block_time	jst block tues pm for me, simpler
patient_history	any hx of falls w brandt
view_patients	lemme see my pateints
discontinue_prescription	other thing, Ellis off the montelukast
urgent_patients	anything critcal come in
repeat	so what are my hours now
repeat	you left it all as it was?
thanks_goodbye	ok adiós y gracias
out_of_scope	ill fight w rota lady myself
wait	wait no hang on calling her
# idle
view_schedule	whats my pm like
view_schedule	who do i hav next
view_schedule	am I double booked thurs
view_schedule	qué tengo hoy
view_schedule	list tmrw
view_schedule	ok simpler then. 3 oclock who
set_availability	i do tue + thu 1-6 from now on
set_availability	extnd my fri clinic to 5:30
set_availability	HOURS. mon-wed 8 to 2.
block_time	no clinic on the 12th, im at a funeral
block_time	keep 11-11:30 empty tmw
block_time	blok friday all day
view_patients	my panel
view_patients	just show me who my pts are
patient_history	lemme rephrase, chart of jordan ellis
patient_history	ellis hx
patient_history	Delgdo file
patient_history	what's Mr. Abara on these days?
add_prescription	ok rx then. azithro 500 od 3/7 Okoro
add_prescription	i said PRESCRIBE. cefalexin 500 qds, shah
add_prescription	necesito recetar loratadina 10 mg a Jordan
discontinue_prescription	take brandt of the HCTZ
discontinue_prescription	dc tramadol, okoye
discontinue_prescription	no more statin for Lund, myalgia
add_diagnosis	dx for ellis: allergic rhinits
add_diagnosis	record impetigo, Nico F
urgent_patients	urgents?
urgent_patients	who needs me first
urgent_patients	open alerts plz
acknowledge_alert	ack samuels alert
acknowledge_alert	that alert on Quist, ive delt with it
message_patient	tell haddad his stitches come out mon
message_patient	write ms okoye re her results, all fine
message_patient	snd walter a msg
help	so what CAN you do
help	how do i use this thing, quick
help	what else u good for
help	give me the list of commands
help	ayuda
greeting	morning
greeting	hiya
greeting	hello again, me
greeting	buenas
thanks_goodbye	forget it bye
thanks_goodbye	ok thanks nm
thanks_goodbye	cheerio
confirm	yes
confirm	yep yep
deny	no
deny	nothing, forget it
wait	hang on pt walking in
wait	sec thinking what i came for
wait	umm
wait	back in 5, stay logged in
wait	mid sentence w a rep, wait
wait	wait where did i put her name
repeat	what did you say?
repeat	huh, again?
repeat	sry what can't you do
repeat	last thing u wrote, repeat pls
out_of_scope	useless
out_of_scope	are you a real person
out_of_scope	put me through to IT
out_of_scope	refer her to neuro, michelle chen
out_of_scope	order a cbc and crp
out_of_scope	wifi password?
out_of_scope	dosing of vanc in renal failure
out_of_scope	testing testing
out_of_scope	asdf
out_of_scope	the last system was better
out_of_scope	book Mrs Haddad in w Whitfield
out_of_scope	dictate letter to gp
out_of_scope	no not you, talking to my student
out_of_scope	parking permit renewal where
# readback acknowledge_alert
confirm	ack
confirm	yes I've seen it, called her already
confirm	go on, acknowlege
confirm	yea mark as seen
go_on	the 9:40 one not teh older
go_on	note: spoke w daughter, stable
go_on	nope the other, Brandt's
go_on	is this the one from last nite
go_on	add that I rang him at ten
wait	hang on, havent reached him yet
wait	not qiute, let me ring first
wait	yes in a sec, reading it
wait	hm is that even my pt.. checking
wait	just a tick, reg is telling me something
repeat	whats the alert say again
repeat	who was it for, sorry
repeat	you're closing which one now?
deny	no leave it open
deny	dont ack, nihgt team should see it
urgent_patients	any others open besides this
urgent_patients	show me the whole list first
message_patient	text her to come in today at 2 before I close it
patient_history	whats his background, any cardiac hx
view_schedule	have I got a gap to see him today?
out_of_scope	who was on call last night
out_of_scope	these alerts will be the death of me
# readback add_diagnosis
confirm	right, add
confirm	yes E11.9 is fine
confirm	yup thats the dx
confirm	sí, guárdalo
confirm	looks good ta
go_on	left knee, not right
go_on	code it as M17.1
go_on	suspected only, dont put confirmed
go_on	without aura
go_on	Type 2. TWO.
go_on	is that the unspecified code?
go_on	its for the mom not the kid
go_on	chornic not acute, onset 2019
wait	mm let me see the xray first
wait	ok but the path isnt back yet so wait
wait	sec
wait	gimme a moment, arguing w myself about the code
repeat	which ICD was that
repeat	what exactly goes in her chart?
repeat	sry phone. what did you have there
deny	no, not convinced, leave it off
deny	forget it il do it after teh biopsy
patient_history	does he already have that dx on there?
patient_history	what did derm wirte last time
add_prescription	and start topical betamethasone bd for it
view_patients	how many of mine are diabetic... well just show me all my pts
out_of_scope	what's the diff between L20.8 and L20.9
out_of_scope	lol she googled it already
# readback add_prescription
confirm	yep send it
confirm	corect, go ahead pls
confirm	ys thats right
confirm	ok sign it
confirm	all good. save
go_on	10 not 5, sorry
go_on	make it BID, she wont rember three times
go_on	30 tabs, no refills
go_on	PO obviously
go_on	is that the extended release?
go_on	for 7 d not 10
go_on	wait wrong pt, meant Okoro not Okoye
go_on	with food, add that
wait	yes hang on, checking her eGFR first
wait	hmm lemme look at the K+
wait	one sec nurse at the door
wait	yes but I want to ask pharm abotu the dose
wait	hold that, allergy bracelet says something
repeat	what strenght did you put again
repeat	read me that once more, got interrupted
repeat	sorry what were you abt to write
deny	no scrap it, pt declined
deny	nah leav it
patient_history	what allergies does he have on file
patient_history	is she on anyhting that interacts with this
discontinue_prescription	first stop the lisinopril thats still running
out_of_scope	is that covered by his insurance?
out_of_scope	god this pen never works
# readback block_time
confirm	yes block
confirm	yep thats my lunch sorted
confirm	ok perfect do that
confirm	Yes, please block it.
confirm	correcto
go_on	til 3 not 2
go_on	thursday I said
go_on	just the am
go_on	put dentsit as the reason, privately
go_on	is that this week or next?
go_on	both days actually, 14th n 15th
go_on	hm start half hr earlier
wait	wait need to ask my husband about pickup
wait	lemme chekc w the front desk
wait	yes i think so.. hold on
wait	1 min pt is crying
repeat	what hrs did you say
repeat	which day are you blocking there, didnt catch
deny	cancel that, meeting moved
deny	no, never mind the block
view_schedule	anyone booked in that slot alredy?
view_schedule	whats thursday look like before i lose it
set_availability	or rather open up saturday 9-12 for me
message_patient	tell Priya im out that afternoon
out_of_scope	can you order me a sandwich while at it
out_of_scope	does this come off my leave days
# readback discontinue_prescription
confirm	yes stop it
confirm	Confirmed, off it as of today.
confirm	y
confirm	do it, INR's a mess
go_on	not the 20, the 40mg one
go_on	reason is cough, not rash
go_on	that's Delgado's right?
go_on	effctive from Monday pls
go_on	no no the atorva, keep the amlo
go_on	put side effects, GI
wait	erm. let me think abt tapering
wait	sec, cards is calling me back
wait	hold on wife's saying he takes it for something else
wait	yes.. actually give me a min
wait	dont press anything yet
repeat	which drug are you stopping, i looked away
repeat	say again whose
repeat	come again? the reason you noted
deny	no keep him on it
deny	dont, shes doing fien on that
add_prescription	actually put her on losartan 50 instead, once daily
patient_history	how long's he been taking this anyway
patient_history	pull his med lsit before I do that
message_patient	let Walter know he needs to taper, dont just stop
view_schedule	who's my next pt, am I running late
out_of_scope	do abrupt stops of this cause rebound htn
out_of_scope	Karen can you get room 3 ready
# readback message_patient
confirm	send
confirm	yes off it goes
confirm	good wording, sned pls
confirm	ok snd it
confirm	dale, envíalo
go_on	take out the bit abt fastin
go_on	say "tomorrow" not "today"
go_on	softer tone, shes anxious
go_on	sign it dr nwosu
go_on	oops to Samantha, not Samuel
go_on	add: bring the bp diary
go_on	does it mention the cream?
wait	lemme reread
wait	hold on dont send, results just popped up
wait	yes but wait till ive spoken to him
wait	gimme 2, knock at door
repeat	read the msg back to me
repeat	to whom is that going
repeat	what did it say at the end there
deny	no dont send, ill call
deny	scrap the message
patient_history	when was her last vist actually
view_schedule	is he coming in this week anyway?
add_prescription	before that, renew her metformin 500 bd
urgent_patients	did she trigger an alert btw
out_of_scope	can you attach the leaflet pdf
out_of_scope	does she read english tho
# readback set_availability
confirm	yes those hrs
confirm	fine, save it
confirm	ja ok
confirm	thats it, 9 to 5
go_on	no fridays
go_on	8:30 start pls
go_on	20 min slosts not 15
go_on	with lunch off 12-1
go_on	wendesdays too
go_on	does that start from next week?
go_on	tues only till noon, school run
wait	let me run it by Baxetr first
wait	hold fire, manager's emailing me about this
wait	umm thinking
wait	yes wait no, let me see my other clinic's rota
repeat	can u list the hours again
repeat	what did you set for monday
deny	nope leave my hours as is
deny	no dont save
view_schedule	what have I got on mon at the moment
view_schedule	is anyone booked before 9 that'd clash
block_time	and block fri 13-15 for teaching
out_of_scope	will they pay me for the extra hour
out_of_scope	my predecessor did 4 day weeks, jealous
# told patient_history
patient_history	and samantha's
patient_history	older stuff?
patient_history	just the alergies
patient_history	when did she start on the metoprolol
patient_history	his brother's chart too pls
patient_history	who dx'd that asthma
patient_history	y las alergias?
patient_history	not him, the other Chen
patient_history	does she have any imaging on there
patient_history	what about labs
add_prescription	k so renew that last one, same dose
add_prescription	give him the same as in june then
add_prescription	no statin?? start rosuva 10 nocte
add_prescription	hasnt had iron in yrs, ferrous sulf 200 bd
discontinue_prescription	why is he still on pred. stop it
discontinue_prescription	get rid of the dupicate ppi
discontinue_prescription	that amitriptyline, d/c
add_diagnosis	missing the gout, ad it
add_diagnosis	put CKD 3a on there
add_diagnosis	should say osteopenia as well, pls add M85.8
message_patient	tell her shes overdue for the smear
message_patient	ask him if he still takes the aspirin
view_schedule	when's the next visit
view_schedule	is he on for today or was that yest
view_patients	back to list
urgent_patients	was there an alert from her recently
acknowledge_alert	oh thats the pt from the alert, ok ack it
block_time	this'll take an hour, block 2 to 3
repeat	what was that 2nd med
repeat	how old did it say he is
repeat	the allergy, what was it
repeat	sorry whose chart is this
repeat	say the dates agian
wait	reading..
wait	hmm ok let me go thru this
wait	sec she's telling me something different
wait	hang on wife disagrees w the list
thanks_goodbye	good enough, thank you
thanks_goodbye	ok thats what i needed bye
deny	nah
confirm	sure
out_of_scope	what does a ferritin of 9 mean in preg
out_of_scope	wow thats a long list
out_of_scope	is she single mom? kids?
out_of_scope	so ms delgado how have u been
out_of_scope	fax that to ortega
out_of_scope	change his dob its wrong
out_of_scope	thats not waht she told me
out_of_scope	does his insurance do PT
# told urgent_patients
acknowledge_alert	ack the frist
acknowledge_alert	seen em, clear both
acknowledge_alert	Ellis one's dealt w
acknowledge_alert	yes i know about that, mark it read
acknowledge_alert	got it, i'm on the 2nd one, acknowledge
acknowledge_alert	that last one is a duplicate, ack
acknowledge_alert	taking hers
patient_history	whos that, open chart
patient_history	what's her cardiac hx
patient_history	meds on the one at 6:50?
patient_history	any previous like this for samuel
urgent_patients	only that one?
urgent_patients	any from overnight as well
urgent_patients	which is teh oldest one
urgent_patients	check again in case
urgent_patients	how bad is the 2nd
message_patient	tell him to come straight in
message_patient	text the mother, im phoning in 5
view_schedule	clear then. whos my next
view_schedule	do i have room at 12 for her
view_schedule	good none. my day?
block_time	block the next 30, i need to deal w this
add_prescription	send the lad some ondansetron 4 mg tds
add_diagnosis	thats a panic attack, put F41.0 down
view_patients	is she mine? show my list
set_availability	im staying on then, open 5 to 7 tonight
discontinue_prescription	its the codeine doing that. off with it
repeat	what did the second one say
repeat	name again?
repeat	when did that come in, you said
repeat	none did you say?
wait	caling her now, hold
wait	let me read
wait	sec sec sec
wait	hmm not sure thats for me. thinking
thanks_goodbye	good, thx
thanks_goodbye	none, great. bye
deny	no not now
confirm	yeah
out_of_scope	never a quiet day
out_of_scope	why wasn't i paged
out_of_scope	pass it on to Baxter
out_of_scope	false alram prob
out_of_scope	can someone else take these pls
out_of_scope	how does it decide whats urgent
out_of_scope	sarah grab the ecg trolley would you
# told view_patients
patient_history	the third one, open her
patient_history	Okoye
patient_history	what's wrong w the 82 yo
patient_history	click into Walter
patient_history	last seen when, priya?
patient_history	meds of the secnod
view_patients	only the women pls
view_patients	is Farouk not on there?
view_patients	next page
view_patients	sort by nmae
view_patients	any new ones this wk
view_patients	how many's that in total
message_patient	write to the first: overdue for bloods
message_patient	drop ellis a note, needs a review
view_schedule	which of them are in today
view_schedule	when am i seeing Okoro
add_prescription	the 2nd one, needs her OCP renewed, 3 mo
add_diagnosis	samuel o. – add prediabetes
discontinue_prescription	brandt shouldnt be on digoxin any more, stop it
urgent_patients	who on there has an open alert
acknowledge_alert	delgado has one open i think, ack that
block_time	that's a lot. block fri am for notes
repeat	who came after Shah
repeat	again, the top of the list?
repeat	was there a second samantha on it? say them again
wait	um whats his name.. sec
wait	looking for her, hang on
wait	uno seg, el teléfono
thanks_goodbye	found it ta
deny	no thats all i wanted
confirm	yep
out_of_scope	thats not all of them surely
out_of_scope	export to excel
out_of_scope	drop Grange from my list, he moved away
out_of_scope	who's her next of kin
out_of_scope	half of those are Raman's
out_of_scope	whats her address
out_of_scope	any of em owe the clinic money
# told view_schedule
view_schedule	and tomorrow
view_schedule	just the aftrenoon
view_schedule	what abt next weds
view_schedule	so am i done after 4?
view_schedule	whos the new pt at ten
view_schedule	which ones are canceled
view_schedule	any gaps in there
view_schedule	who's first
patient_history	open the 9:30's file
patient_history	what did i see Brandt for last time
patient_history	hx on that last one
patient_history	chart for the kid w the ear
block_time	take out that gap at 1, need to eat
block_time	close the rest of thurs, i cant do that many
set_availability	thats mad. from next mo finish me at 4
set_availability	ill open 8-9 on tues to spread it
message_patient	tell the 11:15 im running 20 late
message_patient	ask shah if she'd do video
add_prescription	while i see her name, renew Delgados levothyroxine 75
urgent_patients	any of these flagged urgent
view_patients	ok n my whole panel?
repeat	what was the 2:30 again
repeat	sry scroll back, which day was that for
repeat	how many did u say
repeat	say the first three again
wait	hang on kid's eating my stethoscope, sec
wait	let me count
wait	mmm lookin
thanks_goodbye	k thx
thanks_goodbye	right off i go, thanks
deny	nope
confirm	yes yes
confirm	yep ok
out_of_scope	too many
out_of_scope	move the 3pm to tuesday
out_of_scope	cancle the last two for me
out_of_scope	is room 4 free at noon
out_of_scope	who books these back to back
out_of_scope	oh not mr Grange again
out_of_scope	coffee first
`;
