/** Sentences of our own. */
export const doctorFirstTexts2 = `
# view_schedule
My wife is asking whether I'll be home for the school concert at four and I honestly couldn't tell her, so what does the afternoon look like
Right, coffee's in hand, who have I got first
Before I promise the registrar I'll sit in on his case discussion at half two, am I actually free then
There's a rumour at reception that I've got twenty-six this morning. Do tell me it isn't so
old Mr Pettigrew waved at me in the car park and said see you Thursday, does he mean it or was he being sociable
next please
How grim is tomorrow, on the whole
I've lost track entirely after that bank holiday, what does the remainder of my week hold
wednesday list?
So Mrs Abernethy tells everyone at bowls that she's coming in to have it out with me about her knee. When might I expect this pleasure
Is there room to breathe between the eleven o'clock and lunch
Not wanting to change anything, mind, only curious how many are down for Saturday's clinic
The drug rep has been promised five minutes by someone who isn't me. Have I a gap before ten
I was meant to be seeing young Fionnuala about her asthma at some point this week, was it today or have I dreamt it
Would I be right in thinking the 3.40 is still the Dlamini twins
Am running twenty behind already, how many souls are still waiting on me after this one
A glance at Monday, if you'd be so kind
Locum's rung in sick so they may put hers on me, I'd like to see what I had already before I say yes to anything
sched for fri 14th
Do I get a lunch today or is that wishful thinking
Who's down for the telephone slots this arvo
Tell me the worst of it then, today start to finish
I've a partner meeting somewhere around noon and a minor ops list that usually sits on top of it, be a gem and show me what's actually in the diary for Tuesday
Last one of the day, who is it and at what hour do I escape
Would you believe I've come in on the wrong day, or have I, is there a clinic in my name this morning at all
I blocked out something or other for the seventeenth and now I can't think what or when. Show me that day
It was all meant to be rearranged after the burst pipe. Did it land on Thursday in the end or are those people still on Wednesday
Prescriptions can wait, I want to know how many bodies are between me and a cup of tea
wat does my arvo look like mate
The chap with the glass eye, Horace Mudge, has been told to return in a month. Which day did they give him
There's a student shadowing me from nine and I'd like to pick her something interesting. Run me through the morning
Am I at the branch surgery or at base on Tuesday, and who's coming
so is it me that has Mrs Gilchrist at five past nine or was she moved
If my sister's train gets in at 15.20, would I have anyone in the room at that point
diary, the 22nd
I've a notion that I'm double-booked at quarter past ten
Did anybody cancel? I see an empty chair where Mr Nwosu ought to be and would like to know who comes after him
The rest of today please, I have finished with the ones before lunch
How's the fortnight looking, I'm trying to be reasonable about a lodger
Just the new patients tomorrow, not the follow-ups
It being Lent I've given up surprises, so what's in store for me this morning
My husband has theatre tickets for Friday week and wants to know by what time the last patient leaves
Are there any home visits pinned to me today, the car's in for its MOT
I'd be glad of a look at what they've booked in for the minor surgery session, blades want ordering
First one tomorrow, what time, I need to set an alarm
how many before eleven
Will I be seeing Thandi Maseko again before Christmas
Should I be panicking about Monday
That long list last Tuesday, how many did I get through in the end
Ag, just show me my day, please
I've Mrs Larkin's prescription in one hand and somebody's urine in the other and no recollection of whom I'm supposed to be seeing at the moment
Three consultants, two rooms and a leak. Before I give up mine for the hour, tell me if I've anyone booked at noon
Reception swear they told her the ninth. I swear I heard the nineteenth. When exactly is Mrs Eastaugh coming in
so whats after lunch then
It was I who took the Wednesday off, I know, I know, but who has been shoved into Thursday on account of it
Would the Chisholm baby's six week check be today by any chance
I'm not asking you to shut anything, simply to tell me whether the whole of the 16th is as bad as I hear
The medical student fainted, we've lost twenty minutes, and I'd like to know how far down the list I am
Clinic letters can go hang. Count me the appointments left
Somewhere in this week I agreed to see a woman with eleven cats. Find me the day
any free slots i could nap in, joking, but are there
Which of my mornings is lightest next week
Did the two o'clock confirm
Let me have the running order for the joint injections on Friday
Our Cathal is playing in the minor final at Croke Park the Sunday, and the bus leaves at eight, so I'm hoping there's no weekend clinic in my name that day
mon am list pls
There's a queue out the door like the January sales. Are they all for me
Whom do I see at ten
Have I the menopause ladies on Tuesday or did that get shifted to another week
When the vicar said he'd see me at half past nine I assumed he meant evensong, but he's a patient too. Is he on my list this morning
I could murder a sandwich. Is there any hole in the day big enough to put one in
Somebody had the bright idea of a diabetic clinic on the same day as the bake sale. Who's attending
am i on tomorow or not
Should Mr Ferris be before or after Mrs Ferris, they're not speaking and I'd hate them to meet. What are their times
Ward round ran over. What have I missed since ten
It's not the prescription for Mrs Lusk I'm after, it's when I've next got her in the chair
Two lines in the diary for eleven, or are my specs dirty
My registrar's leave has left me with her Thursday, has it not. How many's that in all
Peak of hay fever season, so I brace myself. Numbers for today
Have they put anybody into the emergency slots yet this afternoon
What time's the Hungarian gentleman due
From now until five, who
Next Friday, if it exists, what's in it
You'll think me ridiculous, but is it my turn at the prison clinic today and who's for seeing
who's sitting outside with the cello
all my appts w/c 9 june
Does anything at all start before nine this week
# set_availability
The mornings have become impossible since the school moved its bell, so from now on I'd sooner nobody be put in before half nine
I'm told the waiting list is a disgrace and I can hardly disagree, so let's open Saturday mornings, nine to twelve, and see who turns up
Happy to be booked till seven on Thursdays from here on
Patients who work on the rigs can never get to us in daylight, poor fellows. I've decided to do Tuesday evenings, five till eight, put me down as available
lunch 12.30 to 1.15 please, it's currently nothing at all and I'm wasting away
My hours in the system still reflect a younger man. Make it ten to three, Monday to Wednesday
Just for this Friday the fourteenth I can start at seven, the airport folks want their yellow fever slots early
Hmm, the fifteen minute slots aren't long enough for anybody over eighty, could we run twenty from now on
Open me up a bit more on Monday, would you, it always overflows
I used to keep Wednesday afternoons for the golf but the knees have put paid to that, so you may as well let people book them
available 0800-1600 weekdays
Since Niamh went on maternity leave I've agreed, heaven help me, to take a full day on Fridays as well. Nine to five should do
Ramadan starts next week and I'd prefer working straight through eight till two with no lunch gap for the month
The baby clinic ends at noon nowadays and not at one, so I could be seeing folk from twelve. Let them in
I'd rather finish at four of a Monday, the choir you see
Load-shedding hits us from six so there is no use in having me bookable past 17h30, pull the end of my day back to that
Mon Tue Thu only from October, 9 til 5
It isn't leave I'm after, quite the reverse, I'm offering the extra hour at the end of Wednesdays
Put me on for this Sunday, ten until one, they've asked for a flu session
Semi-retirement, they call it. Tuesdays and Thursdays, mornings, is what I've agreed to
Twelve o'clock lunch is too early, shift it to one
I could squeeze a few more in on the 3rd if you extended me to half six that day
Truth be told I'm a morning creature and I'd as soon begin at seven thirty, should anyone be mad enough to come
We lost two partners and the town's gained four hundred houses, so I've said I'll carry on till six each day rather than five
My clinic on Tuesdays moves to the afternoon permanently, one until five
The crèche shuts at half five and I'm forever the last mother through the gate, so could the last bookable slot be four forty-five
Friday start later. ten
Not away at all on the 27th despite what was said, you may have people from nine to one
Ten minutes a patient is a nonsense for psychiatry. Thirty, please, all week
Let patients have me on alternate Saturdays
You may offer me from Monday to Thursday, 8.15 to 4.15, and on no account a Friday as a rule
I've only half the hours up that I'm paid for, it was pointed out to me with some relish. Stretch every day by an hour
add slots thurs pm, demand mad
The bus from Clonakilty doesn't arrive till ten past ten and half my crowd are on it. What use is a nine o'clock? Let it be ten fifteen on Wednesdays
I would like that my working time be from 09:00 to 13:00 only, as agreed with the manager when I came from Kerala
Extra flu clinic, Saturday 4 Oct, 8 to 12, let them book
no lunch thanks, straight through and finish at three
Daylight saving's been and gone and the dairy people are milking later, so shift me along an hour at both ends
Since the hip I can do four hours and no more. Any four you like in the morning, say half eight to half twelve, all weekdays
I never agreed to Wednesday nights, I agreed to Monday nights, six till eight. Correct my hours, would you
Could we have it that Fridays I'm telephone-only but still bookable from nine to noon
What if I came in on the public holiday, eight to eleven, just for the backlog. Yes, do it, open it
make me availble mon-fri 9 til 6 pls
We're down to one toilet and two doctors, and somehow the answer to both is that I work Friday afternoons. One till five, then
A kinder man would have told you sooner, but from the first of May I'm to be had only on Mondays and Tuesdays, eight to six
My registrar needs debriefing at the end of each session so the last patient ought to be four, not half past
I said no to evenings when the children were small. They're six foot two now. Give me Wednesdays until eight
Nobody may be booked earlier than 8.45 any more, I swim
On Thursday of this week alone, I'm good from eleven rather than nine
make slots 15 min
The reef boats come back Sunday night with all manner of stings and coral cuts, so I'm proposing Mondays from half six in the morning
Don't take any off. Put two more on. Tomorrow, after the last one
During the school holidays I'd like to do half days, nine to one, and return to the usual hours come the 3rd
My lunch has been down as fifteen minutes since 2017, and I'm a Frenchman's son. An hour, one to two, every weekday
Happy enough to do the 2nd of January, nine to three, somebody has to
I'm back from my leave earlier than I told you, so you can let them at me on Thursday and Friday, ordinary hours
tues hrs 10-6 not 9-5
Being as I'm only across the yard, you could let me be seen from eight on Saturdays in the lambing, when they're up anyhow
Would it be a fearful nuisance to have my Tuesdays run on till half past six
I was never consulted about Friday and yet there I am, eight to eight like a corner shop. Make that nine to four
They tell me that the young mothers want to come after bedtime. Very well, Thursday seven till nine, online, bookable
If you would extend this afternoon by three quarters of an hour I could mop up the ones we turned away
Ten o'clock start on the day after the wedding, I've been young
My mondays: 7.30-12. My weds: 1-7. rest as is
Cut down from five days to four, with Wednesday the one I lose, henceforth
The shearers are in for the month so the place is heaving. You can book me through lunch until they've gone
Could the slots be shorter for the flu jabs, five minutes is ample
I would prefer to be bookable on Sunday instead of Saturday, for reasons of Sabbath
Thought I'd try a siesta arrangement, eight to noon and four to seven, as they do in my wife's country
Not so much a holiday as its opposite, I'm offering up the Tuesday I was given off. Half eight till one, open for business
When the clocks go back I'll drive home in the dark otherwise, so last patient four fifteen through the winter
Anyone can have me Fridays 2 to 5, starting this week
Stick an extra two slots on before surgery tomorrow, quarter past and half past eight
Yes I know it was my idea to begin at seven. It was a bad idea. Eight
# block_time
Our daughter is getting married in Kilkenny on the twelfth and I'll be neither use nor ornament from the Thursday to the Monday, so nobody in the book please
Dentist at two. Root canal. I shan't be fit to speak to anyone after
I'm off to Hobart for the college conference, 6th to the 9th
Keep half eleven to twelve clear today, I've a coroner on the telephone
Jury service of all things, fortnight beginning the fifth, you'll have to shut me down
no patients between 1 and 3 tomorrow thanks
The boiler man says any time between eight and one, which in my experience means ten past one, so I'd better not have a morning on Wednesday
Annual leave 21 Dec to 4 Jan
A dear colleague of mine from the Groote Schuur days has died and the funeral's on Friday. I should like the whole day kept
Could you take the last hour off the end of today, I've a stack of insurance forms and no other time to do them
I'll not be in Monday
My back's gone, wouldn't you know it, and I can't sit longer than a quarter of an hour. Best close the afternoon
CQC are descending upon us next Thursday morning and I'm expected to look presentable. Nothing booked before noon please
Paternity leave at last! Three weeks from the 2nd
I don't want my hours altered for good, it's only that this Tuesday from three I've to be at the school about my lad
Protect an hour for me at lunch on the 19th, journal club
The practice is doing its fire training at 10 on Friday and I'd look a fool doing a smear in the car park, so hold ten to eleven
Surfing. Margaret River. The whole of Easter week. Not a soul
I've agreed to teach the fourth years on Wednesday mornings this month and nobody seems to have told the diary
Close off anything after four today would you, I've to sign the papers on the house
Visa appointment at the consulate in Pretoria on the 8th, it eats the whole morning whichever way you cut it
study leave, 3 days, starts tues
Well, the knee surgeon can finally have me on the 30th, so after all these years I'm the patient. Six weeks, say, with nobody in my book
Mother's ninetieth is on the Sunday and I'm driving to Durban on the Friday, I'd rather there were nobody after eleven
out sick today sorry
Can the four o'clock and the half past be kept empty tomorrow? I've an apology to make to a family and it won't be brief
There's a hearing at the Medical Council. I'm a witness, not the villain. The 11th, all day
shut me off fri pm
I've said I'll go up to the nursing home for the vaccinations, which will do for the whole of Tuesday morning
Every summer I swear I'll take August and every summer I don't. This year I mean it. The lot, first to thirty-first
A gap of twenty minutes mid-morning wouldn't go amiss today, I haven't stopped. Say 10.40, hold it
Eid on Monday inshallah or possibly Tuesday, better to keep me free for both
The little one has chickenpox so I'm nursing at home till Thursday
I'm to be interviewed by the BBC of all people, between two and three on Wednesday, something about ticks
Please don't book anyone to me next week, I'm covering theatre
Appraisal season. Half a day, the 6th, afternoon, no patients, strong tea
My ferry gets cancelled more often than it sails, so let's assume that I'm stuck on Islay until Wednesday and shut the two days
Block 9-9.30 mon for the mdt
Not for patients, the 25th. It's the day the new baby is to be christened and I'm the godfather, God help it
I'd sooner nothing went in the diary from the 14th to the 18th as it's the sheep sales and my brother is short a man
Leave for the Comrades, Saturday the 8th and the Monday after, when I shan't be able to walk
They want to recarpet my room, bless them. One day, the 20th
keep me clear over lunch on thursday, I'm breaking bad news to somebody and she'll need longer than ten minutes
I have been ordered by my own physician, a child of thirty, to rest a week. So rest I must, from tomorrow
Her Majesty the mother-in-law lands at Heathrow at noon on the Friday and I'm the chauffeur. Nothing beyond ten thirty, I beg you
The generator is being serviced Thursday from two to four and I can't examine by candle, so keep those two hours empty
Conference in Cape Town 3-5 Nov
Half the town is at the races on the Tuesday anyway. You may as well put me down as absent
If Mrs Penhaligon comes at nine she'll be with me till ten, she always is, so leave the nine-thirty alone would you
can u block out wed after 2
I'd rather be shot than miss the lions on the telly, eleven o'clock Saturday till one, keep patients off me
Two days for the exam board, they pay in sandwiches. 18th and 19th
There is no question of my changing hours, I just need this one Monday morning for the solicitor
Ought to have mentioned that I'm having a cataract done on the 7th and shan't see straight until the 10th
Take me out of the diary for Diwali, both days
The vet is putting the old dog down at four. I'd like to be there and I'd like not to see anybody afterwards
My passport, my driver's licence and my temper have all expired. One day at Home Affairs, Monday, nobody to be booked
No one at all the last week in June
please reserve the half hour following Mr Duggan for paperwork, the solicitors want chapter and verse
Between ourselves I've an interview elsewhere on Thursday, so shall we say the morning is private
The swans have nested in the drive and I'm not allowed to move the car. No clinic from me today, incredible as that may sound
I'm giving the eulogy at three so from two, please, I'm nobody's doctor
Keep Wednesday lunchtime empty, Mrs Achebe's whole family wish to see me together and they are many
away 2 wks from 11 jul
There'll be a man up a ladder outside my window all of Friday and patients do like to undress unobserved. No bookings into that room or to me
The cyclone is meant to cross on Sunday night. I'd scrub Monday altogether
A long weekend in Donegal, Friday through Tuesday, and not even the Taoiseach is to get an appointment
Sick child, going home, no one after twelve
Don't let any more in this morning, I've eleven in the waiting room and one lavatory
Hold ten minutes after each counselling patient tomorrow so I can weep
I've been roped into umpiring, Saturday, the whole blessed day
CPR update thurs 1-2.30 block pls
I'll be operating all of the 21st, somebody ought to stop clinic people being put against my name
Would it cause a riot if I weren't here on Christmas Eve? Then I'm not here
My registrar's viva is at three on Monday and I've promised to sit outside holding her coat, so leave three till four empty
# view_patients
How many people am I actually responsible for these days? The health board wants a figure and I'd only be guessing
Somebody's transferred a batch of Dr Quigley's old crowd over to me since he retired. Who've I been given
My list please
There's a lady, I think Bronwyn something, might be Bronwen, used to run the chemist's. Is she one of mine?
I can't for the life of me remember whether the Mahlangu boy is registered with me or with the partner across the corridor
Any new faces on the panel this month
All the Murphys I've got, there must be a dozen
Fellow stopped me in Woolworths and talked to me about his bowels for ten minutes as if I knew him. Gerald Thwaite. Do I have such a man on my books
who's on my panel
Am I carrying more than the twelve hundred we agreed to, do you know?
I should like to go down the names one by one before I hand over to the registrar
Look up a Siobhan O'Dowd among mine, would you
Never mind what's wrong with them, just the names of those I look after
which patients got assigned to me over the weekend
Have I still got the Sisters from the convent or did they go to the new practice
Forty years here and I've finally been asked for a head count. What's the number
Is there anyone of mine called Oluwaseun? He left a cake
I have inherited Dr Pargeter's diabetics. List them for me along with the rest
Names only, whole panel, alphabetical if you can manage it
The bishop, is he with us? Right Reverend Aubrey Stannard
somebody's granny rang in a state and only left the surname Ledwidge, do I have any
How many have I on the books now that the estate's been built
who did they give me from the Walgett list
Might I see everybody assigned to me? I'm doing Christmas cards
my patients
I don't want to see their notes, I'm only wondering which of the Naidoos belong to me
Did Mrs Auchterlonie ever re-register or is she still off my list
Locum starts Monday and will want to know whom he's minding
find Xolani on my list, surname escapes me
The new-starts, have any come over to me since the first of the month
With the boundary moving and the Travellers' site coming under us, I've a feeling my list has swollen. By how much
Ms Okonjo. Mine or Dr Lacey's
I was asked at the Rotary if I looked after the mayor and I truly wasn't sure. Would you check the roll for a Terence Blood
Who've I got over ninety
The rota girl said four people were switched to me on Friday, would love their names
Let me look through the folk registered under me
Are any of the orchestra on my panel? The oboe's been in, I know that much
give us the full patient list
A young woman left her scarf. All I know is that she's Maeve. How many Maeves have I
There was talk of moving the hostel residents from me to the new doctor, are they still under my name
patients assigned me this week
I'd like the register of those in my care, not for any clinical purpose, merely that the bishop wants numbers
Reception handed me a casserole from 'Blessing in the flats'. There must be several. Whom have I by that name
It's a question of whether I may sign for her, so is Araminta Foulkes registered to me
What's the tally on my list now that the college students have gone down
Give me a run of the names, would you, I'm choosing a few for the patient committee
Any additions since I was last in
I fancy I've lost a few to the private place. Who remains
Does a man called Tiny, real name anyone's guess, surname Blignaut, come under me
show me everyone on dr me's list lol
Which Khan is mine, there's Imran, Irfan and Imtiaz
From the old Kerrigan practice, who did I draw in the lottery
# patient_history
The lady in with me has a rash from something she was given last winter and she is quite certain that I gave it to her. What did I prescribe Moira Kilbride, in all honesty
Haven't seen Tom Ashworth since the flood year, I believe. When was he last in
Mr van Rensburg, any allergies? He says no but he also says he doesn't drink
what was her hba1c, Philippa Dunne
Refresh my memory on Colm Hegarty before I go in there and call him by his brother's diagnosis
She's nodding at me through the glass and I've no idea who she is beyond the name, Ottoline Grange. Give me the gist
Is Sipho on a statin already? I've an inkling someone started one
I meant to book him and never did, but first let me see what Desmond Fairweather's kidneys have been doing this past year
Reg Barlow full chart
His mother swears he had all his jabs, the notes may say otherwise. Callum Strachan, age four
potassium on Mrs Iyer yesterday?
Before I go upping anything, what's Gwen Llewellyn taking at the minute
Has Arthur Pym ever had a clot? It matters a good deal for what I'm about to suggest
The surgeon in Limerick writes as though I know all about her gallbladder and I do not. What have we got on Assumpta Breen
Did we ever get to the bottom of Dermot Lacey's weight loss, what's recorded
old Bill Tranter's ejection fraction, last echo
Came to me from Bloemfontein with a shopping bag of tablets, did Mrs Nkosi, and at the time I wrote it all down. Show me what I wrote
Penicillin. Was it Jacinta Moloney who goes up like a balloon, can you see
I've been asked to say whether Harriet Penrose was depressed in 2019. Let me see her record
Is Graham still on the warfarin or did haematology switch him, Graham Entwistle that is
meds Farquhar?
What's the story with the thyroid on young Ms Papadakis
The physio says it's the same shoulder and I say it was the left. Ruaridh Munro, which was it
Kevin Doolan's bloods, should be back by now
She's coming at ten, and the last time I forgot her husband had died, so remind me what's written down about Lettice Hargrove
what did i put Dougie Rennie on in june
Would you look whether Nomvula Zwane had her pneumovax
There's a big gap in the letters from Addenbrooke's, so what do we have on Clement Tarrant's prostate
It's a daft question but is Fergal O'Shea the one with the single kidney
egfr trend, Mavis Poole
I'm about to ring Mr Oyelaran about an appointment he missed, but I'd like to see first why he was coming to me at all
When I last met Sunita Rao she'd been fainting at the temple. What came of it
Has he ever had an ecg, that lad Mulcahy, Eoghan
Never prescribed her a thing in my life according to her. According to the record? Mrs Prudence Ball
She can't remember which antibiotic made her vomit and neither can I. Zara Hussain
Bruce McIlwraith, background
Every one of the Tierney brothers has a bad heart and I mix them up. The youngest, Malachy, what has he actually got
The sugar readings for Ntombi Radebe, over the year if they go back so far
Let me see Flora's results, the Flora with the lupus, Mathieson
that fella Kostas Demetriou with the liver, what were the last LFTs
I put her on something for her nerves in the spring and now she's glowing. What was it? I'd like to use it again. Winifred Hext
Before the anaesthetist has my head, what is Leonard Spry allergic to
Is there any mention at all of epilepsy in Gavin Blenkinsop's notes, the DVLA are asking
Ms Chaudhry says she has had two ectopics, the discharge letter says one. What have we on file
check whether Mrs de Villiers is up to date with her B12
hx of Bluey Patterson please mate
Anything since January on Constance Amory? I've been on sabbatical and she's been, I hear, through the wars
Yesterday I met Kath Brannigan in the butcher's and she said the new ones suit her. I nodded. What new ones
Her appointment's been and gone, but did anyone write anything? Last visit, Mrs Tembo
So Dr Prior stopped one thing and the hospital started another, and between them I've no idea what Selwyn Bright is swallowing
Wasn't there something about a murmur in Jemima Lowther as a child
There's a message from the transplant team asking for the last tacrolimus level on Yusuf Patel, and it's not the sort of thing I carry in my head
bp readings Mrs Hogan last 6/12
I shan't prescribe until I've seen his liver. Barnaby Stokes, latest bloods
Mr Fourie says I told him that he had sugar. Did I? Is it in there
I'm sure he's had the scope already, has Tadhg Noonan, can you find the date
what vaccinations has the wee Petrov girl had
Ailbhe Curran, problem list
She's terribly vague, and so am I. When did the fits start, Dympna Rice
The coroner's officer wants to know what was last issued to the late Mr Sydney Gould, so I had better know it first
whats he allergic too, Mick Sharman
Anything in the file to tell me why Mrs Abbasi stopped driving
Was it forty or eighty of simvastatin that I left Jocelyn Beamish on
Let me read up on the gentleman from Soweto with the sarcoid, Elias Motaung
Weight at each visit please, Poppy Sinclair, she's slipping away and I want to see how quickly
He's a retired judge, he cross-examines me, and I'd like to be armed. Everything on His Honour Rupert Cavendish-Boyle
Was she always this breathless or is it new since Easter? Whatever's noted on Maisie Trott will do
Mr Ncube is asking to renew a thing I don't recall starting. Did I
what did cardiology say about Nobby Clarke
There's no hurry to write to her, I'd merely like to see if Agnieszka Wójcik's smear came back
I took a mole from somebody's ear in Mosman, Trudy Hallam I think, what was the histology
Cholesterol, Mr Dacosta, last three
Between the Xhosa name and the English one she's got two files. See what's under Nosipho Jacobs, will you
meds & allergies pls, Ted Grimshaw
I'd a call from his wife, who says he's back on the forty tablets I stopped. What should Malcolm Tweedie properly be taking
How was Sinead Corrigan when I saw her in the autumn
You wouldn't know it to look at her but she's had three strokes, or was it two. Eluned Pritchard
When was Mrs Zuma-Hall's last tetanus
Is he the one with G6PD? Nikos Pappas. Check before I do something foolish
Babies, how many has Roisin Tierney had and how were they got out
The family want to know since when he's been diabetic. Norbert Finch
Bernie in the dressing room says he's had this ulcer before, other leg. What's recorded for Augustus Neame
# add_prescription
Poor Mrs Treloar has been up since three with her waterworks again, the dip was positive as you'd like, so nitrofurantoin 100 modified release twice a day for three days
He's tried the diet, he's tried the gym, he's tried blaming his wife. Time for metformin 500 with breakfast, Bernard Cope
Ramipril for Ken Osgood, 2.5 to begin
same again for Mrs Rafferty, her levothyroxine, two months
The pressure is creeping and I don't like it. Amlodipine up to ten for Winston Alleyne
I'd held off on antidepressants for Saoirse because of her exams but those are over now, and she's keen. Sertraline 50 mornings
amoxicillin 500 tds 5/7 Jonty Steyn
Her inhaler ran out in Broome and the chemist up there was no help at all. Another salbutamol for Kylie Marchetti, there's a good fellow
Let's try old Wilf on a bit of allopurinol, a hundred to start with, his toe has suffered enough
Mr Adeyemi stopped his bisoprolol on his own initiative, felt dreadful, and has seen the light. Put it back on please, 2.5
Give the child her prednisolone, 20 mg for three days, Orlaith Tuohy, croupy as anything
I suppose we'd best double the gabapentin for Mrs Snodgrass
She wants something for the flight and I'm persuaded, Celeste Ferreira, two diazepam of 2 mg and not a tablet more
Folic acid 5mg for Priya Venkataraman, she's trying
Took him off it in March and I was wrong to, so omeprazole 20 again for Lachlan Orr
start apixaban 5 bd, Mr Tollemache, af
Iron for wee Ailsa Baird I think, the haemoglobin's nine and she's the colour of this paper. Ferrous fumarate once daily
Renew everything on Sister Bernadette's repeat before she comes to tell me off about it
The toenail won't clear with lacquer, as I could've told him. Terbinafine 250 daily for Hamish Tait, three months
Tramadol no, codeine no, I've settled on naproxen 250 twice daily for Mr Zondi's back with something to cover his stomach
Eczema's flared since the move to the Pilbara, poor mite, so a tube of hydrocortisone one percent for Archie Doyle
the HRT patch for Rosalind Meek, 50 micrograms, twice weekly
Lantus to 18 units at night for Solomon Mokoena, he's in the twelves every morning
I am minded to give Geraldine Foy a course of doxycycline, a hundred a day for the week, chest like an old accordion
He came about his bunion and left with a heart murmur and a bad chest, the day he's had. Co-amoxiclav 625 three times daily, one week, Oswald Trimble
Another month of the pregabalin for Mrs Cassidy if you will, same strength
I asked her to wait and see and she has waited and I have seen. Amitriptyline, ten at night, Imogen Strand
pls renew Themba Dube bisoprolol
Flucloxacillin for the Kavanagh lad's infected graze, 500 four times a day
Mrs Strachey got her first hot flush in the middle of a board meeting and would like never to have another. Evorel 25, twice weekly
thyroxine up by 25 for Peggy Madden
The dermatologist's letter says lymecycline and I'm not one to argue, 408 daily, Connor Blight
Rather fancy losartan for Mr Ogunbanjo seeing as the lisinopril made him bark. Fifty mg
Would you do Father Declan's tamsulosin again, he's off to Lourdes on Thursday
His father says it's growing pains but I see threadworm. Mebendazole for Toby Wragg, one dose, and repeat in a fortnight
Thiamine 100 tds, Craig Muldoon, he's six weeks dry
i want to give to Mrs Fernandes the montelukast ten milligram at evening, she is wheezing since the moving of house
Since she won't swallow anything bigger than a lentil, paracetamol suspension for Dot Wheatley, 500 four times daily
Spironolactone 25, Mr Goolagong, and we'll see how the ankles do
Having told her no on Monday I've relented. Let Annabel Croft have her propranolol for the viva, 10 mg as needed
EpiPen x2 for the Sutcliffe child, school insists
I'd be obliged for aciclovir 800 five times daily for Enid Pomeroy, she's got shingles round the middle, poor old stick
TB nurse wants pyridoxine added to Bongani's lot. Twenty-five daily, Bongani Mthembu
put rosuvastatin 10 in for Stelios, the café man, Stelios Georgiou
He'd lost his script in the surf, so he tells me, board and all. Do him another for the escitalopram, Jayden Pike
Vitamin D for the entire Abdi household would be ideal, but start with the mother, Hodan Abdi, eight hundred units a day
go from 40 to 80 on the furosemide Mr Cleary
She can't afford the branded one, she's too proud to say so, and it was her daughter who took me aside. So plain ibuprofen gel, Mrs Hallissey, twice daily
Mr Blackadder's daughter wants him sedated, Mr Blackadder wants his daughter sedated, and I'm giving neither of them what they ask. Melatonin 2 mg at night for him, that's all
lansoprazole 30 od Ms Ruane
The gonorrhoea is confirmed and he's mortified. Ceftriaxone one gram in the muscle, for R. Castellano
I had a patient once who swore by it and I've a second who might. Quinine, no, on reflection magnesium, 4 mmol thrice daily, Percy Nettles
Renewal for Mrs Sekgota, her tenofovir combination, three months so she needn't come down the mountain
If she's to get through the harvest with that hip she'll be wanting more than paracetamol. Buprenorphine patch, five, weekly, Fidelma Roche
put the lamotrigine to 75 bd for Jess Tranmere
Clotrimazole cream to Mr Lim, between the toes
He left without it, the goose. Issue the prednisolone drops for Sandy Farquharson again
We're out of road with tablets, I'm afraid. Semaglutide, quarter milligram weekly, Mr Tuilagi
Chlorphenamine for Lola Beech, hives from head to foot after a prawn, 4 mg up to four times daily
Another quarter of the usual for the Brigadier, his isosorbide. Brigadier Hallam-Pryce
I thought twenty would do it, and she tells me most civilly that it hasn't. Citalopram to forty for Mrs Wren
Malaria tablets for Father Kevin, he's off to Malawi on the ninth and back the thirtieth, Malarone
nicotine patches 21mg Gaz Holroyd he's finally seen sense
Fetch Mr Suleiman some lactulose, fifteen ml morning and night
When I'd finished with the ear there was still the matter of the sinuses, so a steroid spray for Rebekah Stern, mometasone, one puff each side
We sat and watched the tide together, more or less, while he decided, and in the end he said yes to the lithium. 400 at night, Conrad Vaughan
If the Pope can take a blood thinner so can Monsignor Keane. Rivaroxaban 20 with his supper
repeat all Mrs Goosen's bp tabs
It may surprise you that nobody gave her antibiotic cover. Cefalexin 500 three times daily, Annika Strom
Something for Bobby Tonks and his nits, the whole class has them. Dimeticone lotion
Upped to 1 g twice daily, metformin, Mrs Rajapaksa
Get the lad's Ritalin sorted before school on Monday, ten milligrams at breakfast and noon, Jaxon Creedy
I should think Mrs Marchbanks deserves her nightly quarter of a zolpidem through the trial, two weeks' supply
B12 jabs for Doreen Eccles, every other day for a fortnight to load her
The same ointment as did the trick in August, betamethasone, for Mr Kelleher's elbows
Pyridostigmine sixty, four times daily, Mrs Adair, neurology's blessing attached
Perhaps a little sildenafil for Mr Haverford, who took forty minutes on the subject of roses before he got to it. Fifty, as required
start tiotropium inhaler Nev Coombs one daily
There being no scurvy in the Navy any longer I was taken aback, but there it is, so vitamin C 250 four times daily for Able Seaman Roper
Would you issue the contraceptive injection for Zinhle Dlamini, it's due
# discontinue_prescription
He's dizzy as a top each time he gets out of the chair, and I think we know what's to blame. The doxazosin goes, Mr Applegarth
No more codeine for Trevor Quinlan, he's had a good run
Mrs Botha's ankles are like bolsters and it's my amlodipine that did it. Off it comes
stop the methotrexate Una Fennell
She's expecting, which is marvellous, and she's on a statin, which is not. Take Clodagh Shine off the atorvastatin
Ten years of a sleeping tablet that was meant for a fortnight. I've persuaded Edith Rowbotham to part with her zopiclone
I can't see why Lindiwe is still on aspirin with the apixaban, can you? Drop the aspirin
Wean Hugh Carmody off the pred now, he's been on it long enough
A cough that drove his whole congregation to distraction, it's the perindopril of course. Reverend Oakes is to have no more of it
trimethoprim finished. pull it from Janet Ives list please
The gout has been quiet eighteen months and he'd rather not take anything at all, very well then, colchicine off for Frank Delahunty
We'll call it a day with Beatrix Vane's alendronate, five years is plenty
His INR clinic days are over, poor chap is nearly sorry. Remove the warfarin, Seamus Garvey
Please make sure the ibuprofen is gone from Noreen Walsh's list, her kidneys won't thank us for another week of it
Metformin off, Mr Chowdhury, egfr 26
Patches brought her up in welts so that's the end of the oestrogen for Mrs Lovelock
We gave the mirtazapine a fair trial and all that Nigel Pask has got from it is a bigger belt. Stop it
Someone clever at the hospital stopped it and someone less clever here kept on issuing it. Kill the digoxin for Ethel Catchpole
So the tremor was the salbutamol tablets the whole time. Off they come, Hussein Farah
Mrs Maguire has not taken her calcium since the Pope died, it constipates her. Let's be honest and strike it off
cease tramadol, Deano Fitzpatrick
I increased it in May, regretted it in June, and now I'd like to be shot of it. Venlafaxine, Heloise Kerr, tapering over a month
Would you please bring to an end the antibiotics for Mr Moyo, the culture was sterile
remove the pill from Gemma's list, she's having a coil. Gemma Sturrock
Don't renew it, that's the point, I want Oliver Gant's nitrazepam gone
Naproxen has given him an ulcer the size of a florin. Stop, stop, stop. Cyril Hebden
The psychiatrists agree with me that the olanzapine has done its job and Wayne Tully-Jones can come off it, reducing by 2.5 a week
No further need of the oral iron, Grainne Furlong, she's up at 13
I see the bendro is still on Mr Fazackerley's repeat, and his sodium's 124, which is not unconnected. Take it away
Her nose bled through the whole of the Angelus so I'm for stopping the clopidogrel. Nuala Prendergast
pred finished yesterday for Rashid, so it shouldn't be there. Rashid Omar
Dapagliflozin and three bouts of thrush in as many months, that's enough for any woman. Stop it for Lorna Peat
Laxatives can go, Stan Horrocks, I should say so
The child's grown out of his reflux, so no more omeprazole for baby Lennox Abara
Thrice she has fallen, thrice she has told the ambulance crew she slipped, and all the while she's on oxazepam. That's to finish. Mrs Ida Cropper
Rather than prescribe a third thing to cure the second thing, I would sooner do away with the first. Donepezil, off, Mr Merriweather
No renewals on the orlistat for Debs Cutler, finito
The specialist wrote asking why on earth he's still on amiodarone and I have no good answer. Withdraw it, Phineas Cole
take mrs hlophe off hydrochlorothiazide
He shall have the last of the oxycodone over ten days and after that not one. Step it down and out, Damo Riordan
Stop the antihistamine on Freddie Lisle, the pollen's done
Pull gliclazide. Hypo at the wheel. Ashok Mehta
Methotrexate and trimethoprim at once, dear God, who did that? The trimethoprim comes out this minute, Mrs Beryl Loomis
It's her wish, and I think it a sound one at ninety-six, to have done with the statin. Ada Tidmarsh
Clozapine clinic have taken him on so our copy should vanish from the repeats. Vusi Ndlovu
Would you put an end to Mr Gorman's eye drops, the pressure is normal without
the fluoxetine's coming off, Petra Novak, straight stop is fine
I come in peace, I told her, and only for your diclofenac. She let it go. Minnie Scargill, please amend
Since the bypass, that's the gastric not the cardiac, his sugars are perfect and his insulin needs to go. Tony Makin
He renewed it himself through some website. Well, he'll not renew it through us. Phentermine off, Shane Duckett
dc spironolactone k 6.1 Mrs Ahern
Bleeding gums. Out with the aspirin. Mr Polglase
Nobody has needed that inhaler since she left the bakery, so remove the beclometasone for Mrs Tuffnell
Wind down the duloxetine for Anand Krishnan, sixty to thirty for two weeks then nothing
She rang to say the propranolol gives her dreams of drowning. I'd not put up with it either. No more for Mrs Saltmarsh
You'll see two blood pressure tablets on Mrs Lockyer. The second was my folly. Delete the second, the lisinopril
Stop iron, Tumelo Pitso
Hydroxychloroquine has got into the retina according to the eye hospital, regrettably that finishes it for Marlene Bassett
# add_diagnosis
Well, the biopsy has come back as I feared and as she'd guessed. Coeliac disease, please, against Deirdre Mannion's name
Three readings at home all above 150 and one from the machine at Boots, I think we may as well write hypertension down for Mr Wadsworth
type 2 diabetes, Eunice Khumalo, put it on the problem list
The shaking is not the drink after all. Parkinson's. Norman Legge
Would you record that Isla Farrow has migraine with aura, it'll save somebody giving her the combined pill one day
Lateral epicondylitis for young Brophy, the hurler
I'm not giving her anything for it yet, only I'd like it in the notes that Aoibhinn Daly is iron deficient
osteoporosis t score -2.9 code it please, Hilda Crump
Funny turn in the church, tracing showed it beautifully, so atrial fibrillation for Alasdair Menzies
The rheumatologist finally put her name to it, took her two years. Polymyalgia, Mrs Winterbottom
Please list Mr Sithebe as CKD 3a
It's gout. He'll say it's a sprain till the day he dies, but it's gout, Barry Whelan, put it down
Depression, moderate, on Emmeline Fry's record, she's given me leave to write it
ADHD confirmed by the psychologist for Finn Gallacher, add
Note lichen sclerosus for Pauline Stagg
I've gone back and forth on this one for a month, and with the second spirometry I don't think there's any doubt left, COPD it is for Roy Hepworth
There's no mention on her record of the endometriosis, which is a scandal considering she's had two operations. Kirsty Nairn, do add it
She's had the label whispered for years and nobody ever wrote it. Fibromyalgia, Mrs Ogilvie-Grant
Please enter bipolar disorder, type II, for Cormac Tighe
It wasn't a heart attack, thank the Lord, it was a hiatus hernia. Would you put that in for Mr Bosman
Asthma. Tilly Fenwick. Coded
Now that we have a second fasting sugar of 7.4 I can't go on calling it borderline, so diabetic he is, Lourens Pretorius
add osteoarthritis both hips for Mrs Tanner
Scabies, and I sat on the same sofa. Record it for Jarrod Pickering
You'll find a letter about the cataracts on the right, well, it's both. Bilateral, on the record, Mildred Yelland
The wee man's ears have been bad so often that I'd like glue ear on his notes, Rory Buchanan
We've no mention of alcohol on Mr Gilhooly's chart, and there ought to be. Dependence
Penicillin isn't her only trouble. Latex allergy as well to go down for Yasmin Qureshi
Psoriasis was what the skin man called it, and who am I. Martina Hession
Put hypothyroidism on Mrs Maseko-Brown
I've listened to that valve for six years and at last I've an echo to back me up. Aortic stenosis, moderate, Sir Peregrine Lowe
plantar fascitis for the postman, Les Cobbold
Glandular fever, Miss Papillon, it'll spoil her rowing
For the insurance people, if nothing else, sleep apnoea wants adding to Big Mick Rourke's list
I told him it was muscular. I told his wife it was muscular. The MRI says it's a disc, L4/5, so write it up and I'll eat my hat. Gordon Sillitoe
Long covid wants to go in Mrs Nyathi's notes, the pension people require it in black and white
Add dementia, Alzheimer's type, to Mr Ravenscroft. His son knows, he himself half knows
polycystic ovaries, Shreya Nambiar
Chronic lymphocytic leukaemia, found by accident on a count for something else altogether, Mr Hugo Lessing. On the list please, he's taken it like a lamb
It should say somewhere that Bridie Looney's got only the one working eye. Glaucoma, end stage, left
Having no reason to disbelieve the cardiologist, let's call it heart failure with the preserved fraction. Mrs Uys
The lad's autism assessment came through, level two, enter that for Koby Jarrett
Melanoma in situ, back, excised. Brett Hollands. Code it
For the life of me I can't find that anyone recorded the hepatitis B. Chronic carrier, Mr Duong
carpal tunnel L+R Mrs Buckley
What she has, the poor girl, is vaginismus, and I would ask you to note it discreetly, Aisling Coady
You may upgrade Mr Pillai from prediabetes to the real thing
It has taken three doctors, a herbalist and a priest, but it's Addison's. Kindly put that where nobody can miss it, Mr Declan Furey
After all that fuss with the results it's simple anaemia of the heavy period kind. Record it, Lulama Sobukwe
Bilharzia, would you credit it, in Basingstoke. Write it down for the gap year boy, Monty Ashcombe
PTSD on Sergeant Rigby's list
Please see that Ada Kinsella's notes say she's profoundly deaf
rosacea, Mr Flood
She came about a prescription, I looked at her hands, and there was rheumatoid staring at me. Seropositive now. Mrs Dilys Gough
add obesity class 2 for Wes Tranter, he's asked for it himself oddly
Fatty liver on ultrasound, Mr Vermaak, jot it in
Ménière's, or as near as makes no odds. Under Mrs Polkinghorne, if you please
I think we've earned the right to say irritable bowel for Hattie Moss, everything else being normal
# urgent_patients
Anything that can't wait till I've had my toast
Just in off the night flight from Perth and dreading it, has anybody gone downhill while I was away
who needs me most
I heard the phone going a good deal at six. Was any of that serious
Before I start on the routine lot, is there a potassium or a troponin lying about that somebody ought to look at
red flags?
The nurse had that look on her face as I came in. What am I needed for
Anyone of mine unwell enough to jump the queue
Overnight alerts, please, worst first
Give me the ones that would keep me awake if I knew about them
Bleep went twice during Mass and I couldn't very well look. What's up
Has the lab flagged anything horrid
I've eight minutes. Which of them can least afford to wait
Any of my lot in casualty last night
alerts
You hear a siren go past and wonder, don't you. Is it one of ours
I'd like to know if there's anyone deteriorating before I allow myself the crossword
The out-of-hours people left a message that somebody wasn't right. Who, and how bad
anyone critical or can i do my letters
Good morning, nothing on fire I trust? Let me see if there is
Triage tells me there are two I should look at straight off
I'm the only partner in the building, so if there's a catastrophe brewing it's mine. Is there
My phone was in the fridge all night, long story. Was I wanted
Who is sickest
Any of the bloods come back frightening
Before I take my seat belt off, do I need to turn round and go to somebody's house
urgents first pls
The district nurse muttered about somebody on the Ballyvaughan side being very poorly, is it flagged to me
Tell me honestly if there's a priority one in there
Got a text that said 'look now' and nothing more. Look at what
Lunch can be eaten standing. Is anybody really ill out there
Anything flashing
With the computer down since Saturday I've a horrible suspicion something important was missed. Show me any serious ones
One always worries on a Monday, doesn't one. Who's in trouble
have any of mine been brought in by ambulance
Crisis list
# acknowledge_alert
Yes, I've seen the sodium on Mr Prosser, you can stop flashing at me
I'm dealing with Mrs Hanrahan's chest pain call, rang her myself at seven, so tick it off
That alert about the Coetzee baby, mine, I have it in hand
seen, thanks, the INR of 7
Leave the critical result with me, I'm on the line to the lab as we speak
mark the low glucose alert handled pls
The ambulance already took Mr Dunphy in so that warning may be retired
I'll take that one, the fall on Acacia ward
Someone ought to own the red thing at the top of the screen and I suppose it's me. Acknowledge it
I have read it, I have sworn, and I have rung the ward. Mr Templeton's haemoglobin, consider it taken
Got the one on Beauty Molefe, driving over
The high calcium was spurious, tourniquet on too long, so mark it as dealt with
yep saw it
Alarm for Mrs Kettleborough can be silenced, she'd sat on the button
on it, the DVT
Put my initials against the D-dimer warning, would you
No one else need chase the baby with the fever, I've just had him in and he's right as rain, so close the alert
That's twice you've told me of Mrs Rossouw's platelets. I heard you the first time and have acted
Noted, the sats on Mr Greaves
Have it marked that I've picked up the overdose call, the girl is safe with her aunt
Right you are, I'll take the chest pain
ack
I spoke with the haematologist at dawn concerning the blasts on that film, so consider the flag answered
The alert from the care home? Been, seen, sorted
I'm the fool that ordered the test so I'll be the fool that handles it. Accept the creatinine warning on my behalf
No need to page Dr Hume, I've got this one, the seizure at the hostel
Clear the INR flag, Mr Whelehan's had his vitamin K
duly noted and dealt with
Log me as responsible for the sepsis alert, I'm walking to bay four
yeah got it, the hypo
The lactate wants an owner and I'm nearest, so claim it for Dr Sheehy, that's me
You may take the potassium off the board, the repeat was four point two
# message_patient
Poor Mrs Cadogan has been fretting about that lump since Tuesday and it is nothing but a lipoma. Would you let her know
Tell Mpho his bloods are grand
I've missed Ivor Pugh three times on the telephone. Write to him that he ought to come in for his blood pressure when it suits him
Drop a line to the Fitzmaurice girl, she left her inhaler on my desk
ask Joan Birtwistle to bring her tablets in, all of them, including the ones she thinks I don't know about
The scan's clear. Nobody's told her. Catriona Weir. Please do
Mr Jayasuriya is under the impression that he failed his driving medical and is selling the lorry, kindly inform him that he passed
let him know to fast before thursday, Keith Maddox
Her appointment was mine to keep and I was delayed on a home visit, so do send Annelise Vorster my apologies
I said I'd be in touch about the gallstones and then the week ran off with me. Tell Sheila Tapper I haven't forgotten, and the surgeon's letter has gone
Would Mr Obi kindly do a stool sample. Put it more delicately than that
text Ronan Keogh, stop lifting, ice it, see me in a week
She asked was it all right to fly at thirty weeks. It is. Pass that on to Tamsin Hoad
Get word to Mrs Naidoo that the cholesterol's come down and I'm proud of her
Let Ewan's mum know the swab grew nothing
The cream I gave Patrick Scully is to go on thinly and he's been icing himself like a cake. Explain, gently
Say to Marguerite Dwyer that I'll ring after surgery, about six
A note to old Mr Fothergill that no, he may not halve the tablets to save money
Remind Jabu to pick up his sputum pot
Inform Tegan Bright her smear was normal, next in five years
It'll be the first good news Bert Ramsbottom has had all year, so do make sure he hears the biopsy was clean
Mrs Pienaar is to stop worrying, and also to stop googling. Perhaps word it kindlier
The chemist is out of her usual and will be for a month. Could someone warn Lavinia Crisp to order early
Say sorry to Mr Banda for keeping him an hour
Ask the Lynch woman how she's finding the new tablets
Your man Gallagher with the ear, tell him keep it dry, no sea swimming till I've looked in it again
Text Mandla that his sick note is ready
Kindly write to Colonel Fanshawe that the appointment he wants is with the eye people and not with me
Her hearing test was excellent, so it's her husband who mumbles. Inform Mrs Sproat, she'll be delighted
I wonder might you ask young Kelechi to come back for a repeat sample, nothing sinister, the first one clotted
message Shazza Dwight, bp readings twice a day for a week pls
Remember me to Mrs Heaney, and say the swelling is expected and will go down by the weekend
They've gone to the wrong hospital before. Make it plain to the Bakshi family that it's the Royal, not the General, on Tuesday
No need for her to come in, everything's normal, someone just let Ines know. Ines Carvalho
Would you be able to put it to Mr Crabtree that forty units a week is not light
I'd prefer he heard it from me, but he doesn't answer, so write and ask Ulrich Baumann to give me a bell
Reply to that nice note of Mrs Tomlinson's and say the rash will fade by itself
pass on to Neil Rafter he's to halve the salt
The jab left her arm like a ham. Reassure Delphine Mbeki, cold flannel, two days
I saw her in the theatre bar and hadn't the heart to say it over a gin. Would you write to Philomena Hurst that I'd like her in for a chat on the results, no rush
The appointment stands, all I want is that Mr Kruger should know to bring his wife
tell Dave Oakshott his xray fine just a sprain
You'd be saving me a phone call if you told the Greenaway parents that the tongue tie will right itself
He's not diabetic. He's been living on lettuce for a fortnight out of terror. Put Milo Hennessy out of his misery
Ask of Mrs Banerjee whether the water tablet has her up at night
We swapped the brand and I clean forgot to mention it. A word to Lionel Stubbs that the pink ones are the same as the white ones
Can someone explain to Ingrid Solberg that she takes it with food
Happy birthday to Mrs Tilbury from me, a hundred today
Just ping Lerato that the form's signed
Wish Darragh good luck with the Leaving and say no more caffeine tablets. Darragh Mee
It would be courteous to inform Mrs Blount that I'm retiring before she reads it in the Gazette
To Mr Sorensen, please, that he should hold the metformin on the day of his scan, nothing else
I promised an answer by today on whether she could dive. She can't, not with that ear. Pass it along to Bindi Lawson
The lab rang about the wrong Mrs Evans. The right one has nothing the matter with her and should be told so. Mrs Blodwen Evans, at the post office
My handwriting has caused an incident. Inform Mr Lightfoot that it says one daily and not seven
I'd not book him yet, just ask Warwick Tench if the pain's any better
Would you whisper to Mrs Oldroyd that her husband's birthday vasectomy is a secret no longer, no, don't, simply remind her that he mustn't drive home from it
Send Keiran Roper the exercises
Somebody must tell Gladys Mabuza that the clinic bus won't run on Thursday
She's anxious, she's alone and the report was fine. Two kind lines to Wilhelmina Kok
ask mr tan does he still want the letter
Apologise to young Pascoe for calling him Pascal and say that the stitches come out Tuesday
Advise Rhona Sturgess not to take the last two antibiotics if they're making her sick
I should be glad if Mr Boateng came by sometime, the mole bothers me a little, so write to him nicely
Urge Mrs Heffernan to drink. Water, I mean
Thank Nonhlanhla for the eggs
# help
I was promised you'd save me an hour a day. How, exactly
What class of thing may I ask you
new here, lost, advise
Nobody ever trained me on this contraption, what does it do
I pressed something and now there's this box. What is it for
Suppose I were stuck, how would I go about asking you for things
Walk me through what you're good for
instructions?
My son says you're cleverer than I am. In what departments
I've no notion how to work this, be patient with an old woman
Options please
Is there a manual
What may I not ask you, that's perhaps quicker
Is it just the diary you do or are you fit for more
Explain yourself, machine, in words a urologist can follow
# greeting
Morning
Well hello there, and how are we this fine wet day
Howzit
Good afternoon to you, whoever you are
Dia dhuit
Top of the morning
G'day
Evening, all
Hullo
# thanks_goodbye
That's me done for the day, God bless
Ta very much, you've been a great help
I'll leave you in peace so, good night
cheers, off home
Right so, I'm away home to my dinner
You've been more use than the last three registrars, thank you
Obliged. Until Monday then
baie dankie, tot siens
Well, that'll do me, thanks awfully
Good man yourself, all the best
I'm obliged to you and I'm off to catch the 6.12
Toodle-pip
No more from me, you've been very patient
Sin é, slán
hooroo
# confirm
Aye, go on
That's the ticket
Quite right, do
Grand so
Sure why wouldn't you
By all means
Yes yes, proceed
That would be splendid
Carry on
You have it exactly
Ja, go ahead
Affirmative, old thing
Indeed
If you would
No objection whatsoever
# deny
Heavens, no
Not at all, leave it be
I'd rather you didn't
Nah mate
Absolutely not
On reflection, no
No fear
ah no, don't
Certainly not
Wrong, no, stop there
Nee dankie
I think we shan't
Perish the thought
Hold your horses, no
I'd say not
# out_of_scope
What is the ceiling on paracetamol in a forty kilo woman these days, I always have to look it up
Somebody in a white Hilux has blocked me in. Any idea whose
I'd love a referral to the pain clinic in Bristol sent off for Mrs Garside this morning
the printer in room 4 has died again
Order a chest film for Mr Tully would you, pa and lateral
Is the canteen still doing the kedgeree on Fridays
My invoice to the medical aid for the Tshabalala consult has bounced, chase it up
Remind me what NICE says on PSA in the over seventies
I need a letter to Mr Hargreaves' employer, dictation to follow, usual headings
Whose turn is it on call tonight, is it Brendan or herself
Prescribe me a fortnight in Madeira, there's a dear
Can you block that fellow from the solar panel company, he's rung four times
Who won the cricket
I've forgotten my password for the pathology portal for the third time since Monday, be an angel and reset it
Does clarithromycin fall out with simvastatin or is it the other one
Book two for supper at the Bengal Lancer, eight o'clock, and none of that table by the lavatory
Full blood count and ferritin on Siobhan Crilly, put the form through
Will it rain on the garden party Saturday
My own cholesterol came back and I daren't look, can you tell me what a five point nine means for a man of sixty
Is Dr Featherstonehaugh in today? I want to know what her list looks like
What do you make of that new trial on colchicine in the Lancet
Diagnose the noise in my gearbox
Find out when the receptionists change over
The lift's stuck and there's a wheelchair at the bottom of it, who do I ring for maintenance
What's the half-life of diazepam in an old liver, roughly
Mrs Delamere needs a hip, get her on Mr Kapoor's list at the Nuffield, would you
My screen has frozen on somebody's verruca and won't budge
Somebody's eaten my yoghurt again. The one labelled
I'd be grateful if an MRI lumbar spine could be requested for Callum Devane
Which of the nurses is in on Thursday, I want Bernie for the dressings
The parking permit on my windscreen ran out in March and the fellow with the clipboard is circling
Is it still two weeks off driving after a stent or has the guidance shifted
How much do we charge for a shotgun certificate
My own back needs seeing to, have you the number of a decent osteopath
Take this down. Dear Mr Farnsworth, thank you for referring this delightful lady, new paragraph
Cancel the Racing Post, would you, I've given up
The wife wants to know whether to bring the washing in
Can you see whether Dr Achterberg's patient, the one with the pancreas, pulled through
I've to renew my indemnity by Friday and the website is a horror
Tell me a joke I can use on a nine-year-old with a broken arm
Would azithromycin be safe at thirty weeks, what do the books say
Refer Thabo to physio
Somebody cleverer than me must know a four letter word for a Scottish lake that isn't loch
Is there a Wimbledon final on this afternoon and who's in it
Put in for my mileage, 212 this month
Block my ex-wife on this phone please
Chart me a course to the nearest decent flat white
How does one convert oral morphine to a fentanyl patch, there used to be a chart on the wall
I need Mrs Pettifer's thyroid function sending off, can you print me the form
Nobody's emptied the sharps bin since the Coronation
The practice manager has docked me for the biscuits, who do I take that up with
Urology at Galway should see Mr Feeney inside the fortnight. Make out the referral
Does the chemist on the corner shut for lunch
Holiday idea wanted, somewhere without sand, without stairs, without patients
Would you look up what Dr Venter gave his own patient for the same complaint
ultrasound abdo for Karen Spiers please request
Which consultant's on for the medical take tonight
I'm supposed to have forty CPD points and I've eleven, where might I find twenty-nine by Friday
Coffee machine. Broken. Weeping.
My tailor has me for a fitting at five, be a sport and move it to six
What's the incubation of measles again, nine days or fourteen
Letter to whom it may concern, Mr Attwater is unfit for jury duty, I'll sign it later
Has the government fallen yet
Is the spare key to the drugs cupboard with Maureen or was it hung up somewhere
I've a lady asking if turmeric cures gout and I'd like a paper to hit her with
Where might a man find a defibrillator battery at this hour
The BMA wants my subscription and I want an argument, put me through
Could Dr Ambrose's clinic be cancelled, he's at home with a streptococcus
ct head for Mr Lawlor today if radiology will have him
Cure my hiccups
Are scones on in the mess
Let the undertaker have the cremation papers for Mr Huxtable, I'll countersign them
Does lithium need stopping before a general anaesthetic, I never remember
My daughter's history homework is on the Boer War and I'm on the wrong side of it. Summarise
Send the locum home early, would you, and find her replacement
Put Mrs Gillespie through to the memory clinic at St Luke's, urgent referral
Appointment for the cat, Saturday, at the vet in Dorking
The wifi here is slower than my bowels
How many patients did old Fleming treat with the first penicillin
Is it GMS or private I bill for a travel jab
Fix me up with a blind date, I've been a widower since May
`;
