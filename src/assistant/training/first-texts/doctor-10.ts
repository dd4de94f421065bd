/** Sentences of our own. */
export const doctorFirstTexts10 = `
# view_schedule
Whose woes am I to hear first this morning?
Break it to me gently: how many before lunch?
I have a dread of Thursdays and would like to know if this one deserves it
Cast list for the afternoon, please
my daughter's school play starts at 4, does the list let me out in time
Somebody in the corridor said Mr Okonjo had been squeezed in. When, pray?
Is there any daylight between the ten o'clock and noon
I see a coat on the hook of room 3 and nobody's told me whom it belongs to. Who's next?
What fresh procession awaits tomorrow
not to move anything, merely to look my Monday in the eye
Has the 2.15 been filled or may I eat a sandwich like a Christian
the shape of my week, in outline
Dramatis personae for Wednesday the 12th
I promised Hetty Blackwood I'd be gentle about her knee; which day do I get to be gentle?
after Signora Balducci, who
Am I spoken for at half past three?
I've mislaid the printed list under a coffee. Remind me what it said.
Give me the bill of fare for today
Do I have the pleasure of young Kwabena this week or have we been spared
Friday, is it a trickle or a flood
I told my wife seven at the latest. Was I lying?
They've painted the waiting room and I'm curious how many will be sitting in it at two
the man with the accordion, is that today
Nothing to cancel, nobody to shift; I only wish to know if Tuesday is bearable
my registrar asks if she may borrow me at 11. May she, by the look of the thing?
Having been away a fortnight I'd like to see what I come home to on the 3rd
First name on the morning's guest list?
how much of me is left unsold on Thursday
Where does Mrs Featherstonehaugh fall in today's running order
am i double-booked at 9.40 or is the screen drunk
I hear rumours of a Saturday clinic. Mine? And who's coming to it?
Before I say yes to tennis, what does Wednesday evening hold
Somewhere this week there's a Mr Bloemfontein, or a name like it, and I need the hour
Number of consultations between me and the weekend
todya's list pls, cant find my glasses so make it short
Do they come at me in ones or in pairs tomorrow?
The last soul of the day, who and when
I can hear a child rehearsing for the opera. Is that my 10.20?
Prescriptions can wait; what I want is Monday's names
The calendar, please, from the 8th to the 12th, warts and all
The receptionist has fled to Rhodes and taken the diary in her head. What's on today?
tell me it's a short one
I have a theory that nobody books at 8.10. Test it for this week.
At what o'clock do I next see Mr Vasquez, the one with opinions about statins
The 4th looms. How badly?
any chance of a civilised lunch tomorrow or is it crisps at the desk again
I've got Dr Whelan's students trailing me on Thursday; how many patients shall we be frightening?
how stands the afternoon
Still waiting on someone, it's quarter past. Who was it meant to be?
I seem to recall agreeing to see a tenor. Which day did I agree to?
The week after next: empty, I hope, but I've hoped before
not the whole epic, just the bit between 2 and 4
Do I have to be nice to anyone before nine?
Has Mrs Haverford bagged the last one on Friday again
my morning was to be light. It's ten o'clock and I've seen six. How many more are hiding?
Sunday's on-call: anybody actually put in for it yet, on my list I mean
Read me my sentence for the month of May
Could a man slip away at three without being missed
Who's my one o'clock, and would it kill them to be late
Two Mr Singhs I was told. At what times?
My babysitter charges by the quarter hour. When does tonight's clinic actually end?
How thick is Monday
I'm in the car park with a croissant; have I time to eat it before the first one
So the fellow with shingles cancelled. Who's been poured into the gap?
Which days this fortnight have I been let off lightly?
Would you recite tomorrow to me
patience is a virtue, patients are a quantity: today's?
They say a Mrs Achebe-Collins travels two hours to see me. I'd like to know when so as not to be late.
wats on after 4
I've an itch to go to the two o'clock matinee on Tuesday. Does medicine permit?
Just the children on today's list, and at what hour I must find the puppets
Somebody moved my furniture about. Where's the eleven o'clock gone and who sits there now?
whom have I kept waiting longest
Nothing's to be blocked yet. First tell me whether anyone's in the 22nd at all.
Picture of Thursday please, including the horrors
Can it be true that I have nineteen before tea?
Mr Lowry told the desk he'd be seen today. By me? At what time?
I'd like to read ahead: Wednesday's chapter
my dance card for the 14th?
Past noon and I'm flagging. What's still standing between me and the door
A quartet meets at mine at 7.30 and I'm the viola. Shall I be done here?
One more or two more, I've lost count
My husband wants me for lunch on the 19th and I said I'd ask my keeper. Am I free at one?
Friday's roll of honour
The Reverend somebody is due; before or after my coffee?
I'd thought of leaving early Thursday but not if it strands anyone. Does it strand anyone?
Look into next week and tell me where it hurts
Do the heavens hold anything for me on the 30th
how r we for tuesday, jammed or roomy
There was a lady with hives, she'd asked for Wednesday. Did she get it? I merely want the time.
Tell me who's sitting out there looking at their watch
Anything before nine tomorrow? I ask as a man about to open a second bottle.
The afternoon, name by name, and don't spare me
Have they scheduled the Kowalskis together or have they the sense not to?
At four I turn into a pumpkin. What's down for four?
When is Mrs Rosenthal bringing her husband, or is it he who's bringing her
I see the sun's out. Any holes in this morning through which one might glimpse it?
Since the flood, I don't trust the whiteboard. The real list for today, please.
next
I should be grateful for the merest outline of Saturday
# set_availability
I am no lark. Nothing before ten on weekdays from now on, please.
You may sell my Saturday mornings, eight till noon
The new baby has rearranged my notion of dawn; let patients find me from 7 on Tuesdays
Extend me on Wednesdays. I can go on till seven without losing my manners.
From next month I'm a creature of the afternoon: one to six, every day but Friday
they tell me the waiting list reaches to Michaelmas, so throw open my Thursday evening
lunch should be a movable feast no longer: 12.30 to 1.15, fixed
Let it be known that I receive on Mondays from half eight to four
I could be persuaded to do Sundays. There, I've said it. 10 to 1.
my consulting hours on the system still reflect the man I was in 2019; make them nine to five
Fridays I shall stop at two, being mortal
Add a handful of slots to the 17th, say 3 to 5.30
Quarter-hour later start on all days, the trains have won
tues & thurs 0830-1230 only henceforth
Since Pilates came to nothing you can give back my Wednesday lunchtime to the public
I'm told I look idle on the booking page at 5. Let them have me till 6.
open the shutters on Saturday the 9th, mornings only
Having been talked out of retirement I can be had Mondays and Tuesdays, nine to one
I find that I'm no use to anyone after four; amend the hours to say so
The nanny now arrives at eight sharp, so there's no earthly reason I shouldn't begin at half past
Ramadan begins on the 11th and for that month I'd rather work straight through 8 to 2
the choir's folded. my tuesday evenings are yours till 7.30
We are behind on flu jabs; put me down as open the whole of Saturday the 16th
Mid-morning pause of twenty minutes at 10.40, every day, or I shall bite someone
Contrary to what's printed I do not work mornings on Wednesday. One till six.
Half the village thinks I keep bankers' hours. Let us oblige the other half: Thursdays until eight
just this Friday, I could start as early as seven
My new contract says four days: drop the Fridays from my regular hours and leave the rest
I'd meant to be off on the 29th but the trip fell through, so you may offer it, 9-5
Slots for Monday are gone by breakfast I gather; create more, say from five to six thirty
shift lunch to one o'clock, the soup isn't ready at noon
Bookable from 1 p.m. on the 6th, not a minute before, it's only that day
Kindly advertise me on alternate... no, on every Saturday, ten till two
clock me in at 9.15 weekdays, I've given up the pretence
A confession: I'm awake at five anyway. Offer Mondays from 7.30.
The bus strike means I can't in decency be here before eleven on Wednesday, so open from then on that day
I have promised the partners an evening. Let it be Tuesday, six to eight, weekly
my lunch, at present a rumour, should become an institution: 1 to 2 daily
With the school term ended I'm free of the school run, so 8 to 4 all through July
For the vaccination push, any gap you like on the 20th, from nine till they drag me out
Knock an hour off the end of each Thursday. Permanently. I'm sixty-three.
I'd like to be a Tuesday-to-Saturday man
Wednesday is usually my day for golf, but the knee says otherwise, so put me up for booking 10 to 3 on Wednesdays
People complain they can't get me. Let them get me: early clinic, 7 till 9, Fridays
Whoever fixed my timetable has me finishing at 6.30. The correct answer is 5.
Can the good folk book me on the bank holiday? They can if you let them; nine to noon
sat am yes. sat pm never.
Twenty to nine is when I'm civil. Start the list there each day.
My half-day has migrated from Tuesday to Thursday; working Tuesdays full, Thursdays until 12.30
Nursing home rounds are off my plate, which leaves Monday afternoons to be filled, 2 to 5.30
Put additional places in on the 13th, after five, the measles has everyone rattled
Tell the booking page I've reformed: Mondays, half past seven
The stairs to the second floor are mended, hence I can resume Thursdays, 9 to 5
Reluctantly, Saturdays. Ten till noon. Not a patient later.
For the month of December only I'd offer evenings, Mondays and Wednesdays, to eight
We open a siesta: one until half past two, all summer, then on till seven
I told the manager I'd be generous on the 26th. Eight to six, let them all come.
Nowadays I drop a small person at nursery at 9, so 9.30 is the honest beginning
You have me down as full-time, which is flattering. It's Tuesday, Wednesday and half of Friday.
Four on a Friday is late enough for anyone, me especially. Alter my usual hours.
put me on for wed morn aswell, i was off but now im not
Somebody has set my lunch at eleven. I'm not a farmhand. One o'clock.
The locum's gone and his Tuesday slots must be mine, nine to twelve
Fling wide the gates on Sunday the 3rd, 11 till 3, for the flu people
I should like patients to be able to get at me by video, Thursdays seven to eight in the evening
Mornings belong to my book now. Take my weekday start to noon.
Six more openings on Monday if you can conjure them, the tail of the afternoon would do, up to 6.30
I can come in tomorrow as early as half six, insomnia having its uses; offer from then
The clocks go back and so shall I: winter hours, ten to four, from the 27th
Parkinson's law holds, so give me a shorter Monday: nine to one
They want me more, they tell me. Very well, they may have Thursday nights, 6 to 8.30.
On market day nobody can park before ten; let Wednesday begin at 10.15
Might I be purchasable on the 23rd as well? Mornings. My trip has been rained off.
I seem to be on sale from dawn on Fridays. Eight thirty, not six thirty, somebody's slip.
Let them reach me until half seven on the 5th, we've a queue like Lourdes
After Easter I take up the plough again: Mon to Thurs, 8.45 to 4.45
Half an hour to eat in, from 12.45, is not tyranny. Set it for every weekday.
Lengthen my Wednesday at whichever end offends least; by an hour; oh, the evening end
My wife has taken up bell ringing on Saturdays and I'd rather be at work. 9.30 till 1.
I no longer do Mondays. I've said so to everyone except the computer.
put some extra ones in for thurs am, fluey lot, from 8
Afternoons only on the 12th, I'm giving blood in the morning, say 1.30 to 6
By popular demand an early bird clinic, Tuesdays at seven
I'd like to stop at three on school days, there being a small boy at a gate
My regular week could stand to lose its Thursday mornings, keep the rest as they are
# block_time
I shall be in Lisbon being lectured at, 4th through 7th. Nobody is to expect me.
Draw a curtain over Thursday afternoon
My mother turns ninety on the 21st and I should like to be there rather than here
The dentist gets his revenge on me Tuesday at 11, allow an hour and a half and no patients in it
Declare the first week of August a dead letter
please let no one in between two and three today, I have a eulogy to write
Off to be a juror from the 13th, duration in the hands of twelve angry people, call it five days
I mean to vanish on Good Friday
Keep the hour after Mrs Vantongeren clear, she runs over as rivers do
honeymoon. 14 June to 1 July. do the needful.
There's a man coming about the boiler on Wednesday morning, so I am his and not theirs
paternity leave starts when it starts, but put the barricades up from the 18th for a fortnight
Nothing after four on Friday if you love me
I'm being given a knee, titanium, on the 2nd; six weeks out
Wall off 10 to 11 each day this week for the inspectors
The cricket is at Lord's on Saturday and so, by coincidence, am I
Build me a moat round Monday noon
The in-laws descend on the 23rd. I shall need to be either here or nowhere; make it nowhere, and close the day.
Three days of silence in a monastery from the 10th, unreachable by design
Somebody wants to photograph us all for the website at noon Tuesday, so I lose an hour
My son's parole hearing is Monday morning. Nobody need know why, only that I'm not available.
there's a funeral, Thursday from one, and I shan't be fit for company after
Colonoscopy on the 15th; the biter bit. Whole day off the books please
No patients on the 31st, I shall be hungover in advance
I am, God help me, best man on the 27th and useless on the 28th
Teaching the young how to hold a stethoscope, Wednesday 2 to 4, keep them out
I'd be obliged for a hole in tomorrow at about half ten, thirty minutes wide
Keep Friday week free as a bird
the movers come on the 1st n 2nd so i am a removal man not a physician
Swear me to nobody between Christmas and Epiphany
Conference in Ghent, 19-21, the usual stale biscuits, mark me absent
I require ten minutes' solitude after every... no, only after the 3 o'clock today. Block it.
harvest. my brother's vines. last week of september, all of it
Shut up shop at noon on the 24th
Wimbledon, second week, the Wednesday. I have a debenture and no shame.
I'm to be deposed by lawyers on the 11th, all day, and would rather see patients, but there it is
Give me the equinox off
Something tender is happening with a tooth. Lose me from three onwards today.
My husband has booked Iceland without consulting either of us: 7th to 15th of February
May I have an hour's truce on Thursday? Eleven would do
Ward off the public between the 5th and the 8th, I've a paper due and it is unborn
They're fumigating my room next Tuesday so nobody goes in it, least of all me and mine
Annual appraisal, Friday, 1.30 for two hours. Seal it up.
Not ill exactly, only threadbare. Take tomorrow away from me.
Every day this week is full to the gunwales; at least keep 12 to 12.30 on Friday unbookable
Daughter graduating on the 30th in Durham, I'll weep in the third row, close the day
No new arrivals after 3.15 today please, there's a storm and a bridge and me on the wrong side of it
Fast day tomorrow. I'm no good to anyone after two. Curtail me.
I've been summoned by the Dean, Monday at ten, an hour of penitence
Study leave! At my age! 3-14 November inclusive
reserve a blank between 9.20 and 10 on weds for phone calls
I'm to carry a torch, or at any rate a candle, for St Lucy's on the 13th; evening clinic off
We bury my uncle on Wednesday. Two until the whisky runs out.
Reserve nothing for me on the 18th except rest
Sabbatical! Three months! From the first of March! Lock the door behind me!
The choirmaster wants me at noon on Friday and he outranks you; an hour
I intend to be thoroughly elsewhere on the long weekend and the Tuesday after it
a pox on the parents' evening. thurs from 4.15 im gone
One does not operate on one's best friend, but one does sit with his wife. Keep my Tuesday clear.
No humans from 1 to 2 today, I beg
Some kind soul's giving me a birthday on the 9th. Afternoon off, act surprised.
My passport interview, of all absurdities, is Monday at 9.45; spare me the first hour and a half
Jet lag will have the better of me on the 17th, so don't let anyone near
Take Good Samaritan off the door between the 24th and 2nd
Moonlighting as an examiner in Leeds, Thursday and Friday next. Put up the shutters.
I'd hoped to work through it but the back has gone; nobody today, nobody tomorrow
Leave a gap of half an hour after the Hallorans, there'll be tears
new puppy, tuesday, all day, judge me if you must
The Swedish Academy hasn't rung, but my sister has: I'm needed in Cork the 6th to the 10th
I've been told to put my feet up, by a doctor, whom I married. All next week.
Eleven o'clock on Tuesday a man is coming to value the house. Empty me until noon.
Should anyone want me on the 25th they'll have to come up the mountain. Take the day out.
Stow nobody in the 4.40, I've a train
tomorow pm off please, migraine, the sort with cathedrals in it
A silent hour for reading results, Mondays after lunch this month, two to three, let none enter
Eid falls on the 10th or the 11th, so block both and let the moon decide
My cataract is being done on Thursday. I'm told I shall see better. I'd better not see anyone, till Monday.
Fire drill at half two on Wednesday. Let's have no one undressed between 2.15 and 3.
They are giving me an award for not dying in post. Friday lunch, 12 to 3, out.
Leave me a little room to breathe after the Mahlers, twenty minutes at most
Off the 8th
The pilgrimage to Santiago can't be hurried: 1 to 30 September, I'm on foot and off the books
My childminder's down with what my patients have. I'm home from noon, shut the rest.
I'm not to be disturbed by the living on All Souls' Day
Keep the plumber's hour, 8 to 9 on the 20th, sacred
# view_patients
How large is my flock these days?
Who has lately been entrusted to me
I've a face in my head, a cellist, surname beginning with Q; is she one of ours?
Call the roll
Anybody on my books by the name of Szymborska?
Dr Laing retired and left me his people. Which ones exactly?
my panel, the whole congregation of it
Do I look after two Mrs Pereiras or is it one with two coats
the list of souls, alphabetically if you can manage it
Count my diabetics? No, just count everybody.
New names since Easter?
A gentleman named Tamihana greeted me by the cheese counter as though I were his doctor. Am I?
Is there among my people a Wolfgang something, a baker by trade
I want to send Christmas cards and need to know to how many
They keep assigning me strangers. Which strangers, this week?
The dowager with the parrot, Lady Something-Cholmondeley; can you find her on my list
how many do i carry now, last i knew it was 412
Did the Nguyen twins end up with me or with the other fellow
Show the faithful
Any Hungarian surnames on my panel? I've been asked to say a few words and would like an audience
Somebody transferred in from Aberdeen last month and I never learnt her name. Find my recent arrivals.
Run down the names under my care, would you, starting at A
Is Cosmo Delamere still officially my patient or has he moved to the coast
I forget whether Mrs Yamamoto is registered with me
If I were hit by a bus, for whom would the notes need handing over? All of them, listed.
A policeman telephoned about one of my patients, or so he said. Have I a Declan Rooney?
new blood?
Was the Sokolova family added to me in the end
They promised me no more than three hundred. What's the true figure?
I need to pick out a lady from my list; first name Hyacinth, the rest escapes me
The trainee's leaving so his lot come to me on the 1st. Have they arrived, and who are they?
Give me my register of the afflicted
who have i got with the surname Mac-anything
Is there a single centenarian in my care, or did we lose the last
Which persons, in sum, believe me to be their doctor
Look for Bartholomew on my books, there can't be two
Am I the doctor of record for one Phineas Obi
There's a waiter, Italian, name of Gianluca, who may or may not be mine; would you check the roll
Let me see who I answer for
In the matter of numbers, how big is the panel
Any strays adopted since Monday?
A Mrs de la Tour, two words or three, I believe she's on my list
I fancy I have more widows than any doctor in the county; show me my patients and I'll count them
the whole list pls, im choosing who to invite to the walking group
Did the desk give me that young family from Mosul, the Al-Jabouris
Who among my lot is called Ngozi? There's more than one I think
The partners are counting heads. Mine?
Not her chart, God no, merely whether Mrs Ruddock is still with us
Let us have the register, I feel like Chaucer
How many have I, not counting those who only want notes for the gym?
A lady wept on me at a christening and said see you Tuesday. Mrs Anstruther-Gray. Is she a patient of mine?
Do we have a Lázaro anywhere on the list
I signed for eleven transfers on Friday without reading a name. Read me them now.
my peeps, as the students say
To whom am I family doctor in the Okafor-Reilly clan? I think it's three of them
Find me a Petronella, any Petronella, in my patients
The full muster, with surnames first
Has Miss Gainsborough been put on my books, as she was promised to be
Somebody on my panel has the initials Z.Z. and I've a bet riding on it
Are we at four hundred yet
# patient_history
Refresh me on Mr Abernathy before he sits down and tests me
What was it that Ludmila Orlova swelled up at, penicillin or shellfish?
I gave Jerome Attwater something for his nerves in the spring and cannot for the life of me recall what
the Castellano kidney numbers, are they still sliding
Tell me the story so far on Mrs Gudrun Halvorsen
Which of the blood thinners is old Pettigrew on?
She says we discussed it last time. Miss Oyelaran. What did we discuss last time?
Did Benny Zuckerman's thyroid ever come back
I have in front of me a man called Ferris with the look of someone who had a stent. Did he?
potassium, Mrs Raghunathan, latest
How long since I clapped eyes on Desmond Achebe, and to what end?
Everything we hold on the elder Miss Trelawney
Before I reach for the pad: is Ines Cardoso allergic to anything
Was Mr Nakagawa's haemoglobin always so modest
what ails Tobias Lindqvist, officially
My memory says Fiona Mbeki had her gallbladder out; what does the chart say?
current pills Hargreaves, the tall one, Edwin
I'd quite like to read Mrs Delacroix from chapter one
Mr Castlemaine swears I've never told him to lose weight. What does the record say?
Forgive an ageing brain: Sunniva Larsen, was it the left breast or the right
did harlan get his tetanus
I'd not go into that room unarmed. What do we know of Beatrix Pell?
the last creatinine on Anwar, and the one before for company
There was some business with a beta blocker and Mrs Kruger fainting in a church. When was that, and which drug?
Has Wilhelmina Post been scanned since the fall
Mr Subramaniam's sugar diary, or failing that the HbA1c
Does anything in Tove Eriksen's past forbid her a triptan?
Horatio Bligh. Smoker, ex-smoker, or liar?
What dose have I got Mrs Ilunga on, of the water tablet
I'm to meet Mr Szymon Wilk for the first time at two and would like not to look a fool
Whatever became of Rosa Benedetti's smear
pull Jedediah Stone's notes, he's at the desk with his whole family
The pharmacist queries a clash for Lionel Drax. What's he swallowing at present?
I wrote something for Kezia's eczema in June. Which potion was it?
Is that the same Mr Fontaine who had the bypass
ESR CRP whatever you have for Magda Horvath
I'm dictating nothing; just tell me the date of Mr Greenhalgh's hip
Somewhere in Mrs Chukwu's record is a sentence about latex. Find it for me.
Is it possible that I had Jacinta Moura on two sedatives at once?
Before I tick him off, has Mr Blomqvist in fact been collecting his blood pressure tablets
the boy with the nosebleeds, Otis, platelets?
What brought Mrs Cattermole in, back in January
To my shame I can't remember whether Ephraim Katz lost the kidney or merely threatened to
Any note of a murmur in little Xanthe Proulx?
his daughter says penicillin, his wife says no, what says the file. Mr Gorman
I promised to look at Signor Marchetti's prostate numbers over lunch. It is lunch.
Remind me how Cressida came to be on azathioprine
Trace for me the weight of Mr Umar over the past year
When did Lorcan Byrne last have his feet looked at
Mrs Eberhardt has a scar she won't discuss. Do we?
has pavlina had the covid jab, and the pneumonia one, and so on
Do remind me what the cardiologist made of Mr Trevelyan
Nothing to prescribe yet; I'd first know what Sister Perpetua is taking
What was Absalom Jones's last ferritin and did I do anything about it
The wife of the ambassador, Mrs Lindholm: what did I promise her in March?
Somebody sobered up at some point. Was it Cormac Healy? When?
Mr Pereira-Lobo's liver, as told by the laboratory
I could swear I'd stopped Alfie Nkosi's inhaler. Did I?
how many times has mrs brandreth been in with that shoulder
Catch me up on Evander, he's in at three and I've slept since
One hears that sulfa and Mrs Iqbal don't mix. Is it on file?
I'm about to tell a man he's cured. Kindly confirm it: last PSA, Cornelius Platt
The grandmother of that large family, Adaeze Obi, what's she being treated for?
Her mother had it, her aunt had it. Has Shoshana Lieberman been screened?
Quick, the last thing I prescribed for Mr Tuckwell, he's holding the empty packet
Did the spirometry on Bao Tran ever darken our door
Let me look over Mrs Inglethorpe's past before I embark on her future
Not wanting to add to it, just to see it: Fitzroy's problem list
I have a Mr Moreau on line two, furious, about a letter. What's been going on with him
vaccines of baby Oisin, up to date or no
Has anything been found on Hamish's chest in the last five years besides hair
Who started Mrs Grabowska on that antidepressant, and when, and was it me
I said something wise to Mr Pemberley in the autumn, it must be written down. What was it?
Her cardiologist telephoned while I was gloved. Mrs Ostrowska: last echo, if we hold it?
Is there any drug Mr Cheng hasn't reacted to
the TSH of that soprano, Delphine Auclair
What, if anything, did we decide about Gideon's bowel
I've lost the thread of Mr Manfred Böhm
He arrived on crutches and I nodded as if I knew. Why is Tyrone Beckett on crutches?
Which inhalers has Mrs Pinto got through so far
The mole on Sven's back, was it biopsied, and what did it say for itself
I want no surprises at the bedside: Mrs Thistlewood's allergies
has this man ever had a colonoscopy, mr bright, 61, looks guilty
Go back a little with Mr Akintola; what was his pressure before the divorce?
When last we met, Mrs Schiller and I, did I alter her warfarin
Tell me about Clodagh, as though I were her new doctor, because I am
I have the urge to increase something of Mr Rasmussen's. What's he on, first?
Kidneys. Mrs Villanueva. Past year.
The consultant's letter on Ptolemy Grant, what did it conclude, I only remember the adjectives
Did I or did I not diagnose Mrs Hrubý with anything last Friday
# add_prescription
Let us introduce Mr Pemberton to ramipril, 2.5, mornings
Mrs Achterberg's pressure scoffs at five of amlodipine; make it ten
Young Solomon has a throat like a coal fire, penicillin V for ten days
Renew the levothyroxine for Greta Voss, same as ever
I think the moment has come for Mr Iyer and metformin to meet. 500 twice a day with food.
Her sertraline at 50 is whispering; 100 for Paloma Reyes
a week of nitrofurantoin for Bridget Mulcahy, who knows the drill
Fortify Mr Lowenstein with vitamin D, 1000 units daily
The Kowalczyk boy wheezes again. Salbutamol, two puffs as needed.
omeprazole 20 for poor Ambrose who has married a good cook
Mr Dlamini has run dry of his atorvastatin, replenish
Something to take the edge off Rosalind Fairfax's migraines: sumatriptan 50 at onset
I am conceding defeat to the gout. Allopurinol 100 daily, Hubert Crane.
prednisolone 30mg 5 days mrs okafor copd
Nudge Leopold Stein's bisoprolol up to five
another three months of the pill for Saoirse Quinlan
Give Mr Haddad his insulin glargine, ten units at bedtime, and my congratulations on agreeing at last
naproxen for Olaf's back, 500 bd, a fortnight and no more
I have looked at Mr Beaumont's ankles and I think furosemide, forty, mornings
the chest of Agnes Thwaite calls for amoxicillin 500 tds, five days
There's no help for it, statins for the vicar: rosuvastatin 10, Rev Aldous Penn
Zainab is off to Uganda on Sunday and must have her malarone, one daily, start two days before
Mr Ossian Grey goes to sleep with difficulty and up with regret. Melatonin 2mg, at night, a month.
keep Lupita on her escitalopram, she's out by friday, 90 days this time
Let's be bolder with the gabapentin, Arturo Vidal, 300 three times
Raise Mr Mwangi's losartan to a hundred, the fifty was decorative
Old Nils wants his drops, latanoprost, one each eye nightly; give the man his drops
She asked for a tonic and I settled on ferrous sulphate, one a day. Mrs Cora Lumley.
Cellulitis, moderate, of the shin of Mr Eamon Duffy; fluclox 500 qds 7/7
Might we furnish Harriet Stoker with an EpiPen, two in fact
hydrocortisone 1 percent for the Ferreira baby, thinly, twice daily
Dr Ames upstairs agrees, so let's have Jun Takahashi on apixaban 5 bd
The lozenges have failed Mr Prendergast. Nystatin suspension, four times daily.
Make it twenty of the fluoxetine for Willa Kemp, to begin with
Patch, rivastigmine, 4.6 over the day, for dear Mr Solange
I dithered all week and now I don't: lithium 400 nocte for Ivo Brandt
Conjunctivitis runs in the Bellweather household like a subscription. Chloramphenicol drops for Toby.
Having slept on it, I'd like Mr Van Rensburg on spironolactone, 25
I can refuse Mrs Donatella nothing: her temazepam, 10 tablets, and that's the lot
You'll find Alistair Munro wheezing by the fish tank. Prednisolone forty, five days.
Ondansetron for the bride, Miss Kaplan, she has a wedding to get through on Saturday
up the thyroxine to 125, Mrs Jaworska
Same again for Mr Cadwallader, the whole repertoire: bendroflumethiazide, and the simvastatin
After much courtship Mrs Zhou consents to alendronate. Seventy, weekly, upright, with water
Let there be lactulose for Father Brennan
The eczema's back on Suleiman, so is the mometasone; a tube of it
terbinafine for percy's unlovely toenails, 250 od, three months
Rizatriptan instead of suffering, for Naomi Feldman, ten milligram melts
I'm thinking of a low dose of quetiapine at night for Captain Rourke. In fact I've finished thinking. 25 mg.
Issue doxycycline, 100 daily, to the traveller Ingrid Solheim
Tiotropium for the retired trumpeter, Cleveland Moss, once a day
One more month of clonazepam for Yusuf while we plot its end
Mr Attenborough, no relation, requires his GTN spray
Oestrogen gel for Valerie Nash, two pumps, she's been patient long enough
I've run out of clever ideas, so hydroxychloroquine for Mrs Sandoval, two hundred twice daily
Mr Ogunbanjo's cholesterol is a work of fiction. Atorvastatin forty.
Mirabelle needs rescuing from her hay fever: fexofenadine 180
an ointment for the unmentionable, Mr Peverell, hydrocortisone with lidocaine bd for a week
Reinstate Bogdan's folic acid, I miss it
Let's take the propranolol to 80, Miss Wetherby still shakes before concerts
Colour me cautious: half a tablet of trazodone for Mrs Amirah Saleh, 25 at night
Give the fisherman something for his chest. Clarithro 500 bd. Callum Geddes, he's allergic to the other thing.
Her supply of tamoxifen ends Tuesday and mine of patience with repeats ended long ago; renew, Noor Rahmani
Two courses of pred have failed Mr Wiśniewski so we go to montelukast, 10 at night
dapagliflozin. ten. mr achterhuis. go.
We've agreed, Pru and I, on varenicline and a date: starter pack please
Permit Mr Coyle his viagra, fifty, four a month, he's blushing enough as it is
In place of hope, laxido, two sachets, Mrs Merriweather
I'd write it by hand if my hand could be read: carbamazepine 200 bd, Xavier Dupont, for the face pain
No new diagnosis here, simply more of his olanzapine, Mr Tarrant, four weeks
Top up Zeynep's metformin to the full gram
The ear of Master Rufus Digby: amoxicillin syrup, 250 three times a day
It's scabies in the boarding house again: permethrin for Master Tristan Vane, twice, a week apart
The old lion's gone off his food. Mirtazapine 15 at night, Mr Lev Tolmachov.
Once more unto the breach with Mr Poole's prednisone, 40 and down by five
Bless Mrs Eze with some calcium and D, the chewable ones, twice daily
I'm minded to try duloxetine on Rupert, thirty for a week and sixty after
Mr Vasiliev's heart skips to its own tune; sotalol forty, twice
Miss Birgitta Holm fears flying. Two diazepam, 2 mg, one each way.
another bottle of his lactulose pls, mr nettleship, he'll know
Anything but the needle, she said, and so: oral B12, 1 mg, Mrs Ghosh
Acyclovir at once for the cellist, Florian, 800 five times a day, seven days
let imogen have her inhaler renewed before the school trip, the brown one
I've a young man here sneezing like a cannonade. Fluticasone nasal, Kit Fanshawe.
Double Mr Oyinlola's tamsulosin? No: leave it, and add finasteride 5
With apologies to his palate, Mr Hamid shall have potassium, two tablets thrice daily, three days
We'll try Perdita on the mini-pill, desogestrel
Dapsone's off the table; colchicine it is, 500 micrograms twice a day for Mr Balthazar
The toe again. Indometacin, fifty, three times, Sir Giles Mompesson, until it stops shouting
Seventy units isn't holding her, make it seventy-six of the Lantus, Mrs Cornwallis
# discontinue_prescription
Relieve Mrs Vandermeer of her zopiclone, it has outstayed its welcome
I'd like the diclofenac gone from Mr Teague before it finishes his stomach
The affair between Clarissa Boone and codeine is over. See to it.
Simvastatin and Mr Papadakis' calves do not get along; retire the simvastatin
strike amiodarone from Yevgenia's list
Naveen Pillai sleeps like the just now and can part company with mirtazapine
enough prednisolone for Ulrich, I think
Mrs Abara's cough was the lisinopril all along. Away with it.
we can let go of the iron now that Philippa's stores are plump
No more tramadol for Mr Gillespie, however prettily he asks
Begin the long goodbye to diazepam for Enid Marsh, wean from today
pull the plug on Femi's doxycycline, his skin is a poem
Antihistamine for the Szabo child, season over, discontinue
Mrs Oppenheimer is seeing elephants. The oxybutynin, I fear; take it away.
His knees are now made in Sheffield so Mr Tarleton has no further use for celecoxib
Could we cease feeding Amara Diallo those steroids
I've come to think the aspirin does more for the manufacturer than for Mr Lachlan Moir. End it.
ppi off, ravindra, ten years is plenty
The baby is due in March and methotrexate must leave Jolene Hatch at once
By mutual consent Mr Ferran and his sildenafil are parting
halve Bettina's paroxetine this week and then nothing, it's a farewell
Gliclazide has been knocking Mr Obafemi flat before breakfast; cross it out
She found the cure in Portugal with a man called Rui. Sertraline no longer wanted, Daphne Crewe.
warfarin off the list please for Mr Hollis, he's switched allegiance already
I should never have started Gwendolyn on pregabalin and would like history corrected from today
No need to prescribe Mr Aziz anything, on the contrary, the metoclopramide is to go
Old Mr Pinkerton rattles when he walks; begin by taking the docusate out of him
Quinine has no place in a modern man. Remove it from Mr Ewart's list.
I'd like the record to forget about Tamsin Boyd's contraceptive, she's trying for a second
It's goodbye to nifedipine for Mrs Strand, her ankles voted
Fold up the antibiotics, the culture's clean. Hilary Benn-Carter, co-amoxiclav.
we needn't persist with memantine now, mrs coppola's family agree
The nausea came in with exenatide and should go out with it: Ruben Salas
three weeks to bring Mr Ahlberg off venlafaxine, start the descent tonight
Does Mr Chaudhry need both? He does not. The candesartan goes, the other stays.
bendro OUT. mrs tipton. sodium 124, enough said
Mercifully the seizures are ten years gone and Lev Abramov may be excused his valproate
The itching's from the trimethoprim I'd stake my hat on it, so Jemima Rudd should have no more
Take back the naproxen I gave the Fijian gentleman, Mr Tuilagi, his ulcer has opinions
I wonder whether Mrs Jobling might be spared her alendronic acid, in fact I don't wonder, spare her
Whatever fluoxetine was doing for Miss Kovac it has done
Six weeks were up on Monday: no further clopidogrel for Mr Ferrari, sorry, Ferraro
Unhook Alasdair from his nicotine patches, he's a free man
He's grown breasts, poor chap. Spironolactone out. Mr Meldrum.
The pharmacist wrote me three pages on Mrs Trinh's glibenclamide. He had me at the first; cancel the drug.
not a refill, quite the reverse. mr borowski, oxycodone, finished
I'd like to close the chapter of amitriptyline in the life of Francesca Neri
Wind Mr Stavros down from his baclofen over the month
Delete that eyedrop I set Mrs Kimura going on, her pupils are like saucers
Bid the hydroxyzine farewell, Tallulah's itch has moved out
For now no more methylphenidate for Jude, his mother says he's stopped laughing
The ferrous fumarate is turning Mr Eccles to stone. Cease it.
Time the training wheels came off: no more citalopram for Hester Lyle
Mr Balakrishnan has been on omeprazole since the Flood. I'm calling it.
Bruises like a map of Norway. The fish oil and the aspirin both go, Mrs Haugen
Withdraw my ill-judged ciprofloxacin from the tendons of Mr Redfern
I can't defend digoxin in Mrs Lacey any longer, so let it fall
she's down to one crumb of lorazepam a night, make it none. Miss Pym
Mr Gonçalves' rash began the day allopurinol did. I draw the line, and would you draw it too
The hormone patches have done Loretta proud; she'd like to be without, and I concur
call off the ibuprofen for Tadeusz
Of Mrs Murgatroyd's eleven tablets I can justify ten. The dipyridamole is the one.
Sulfasalazine, Mr Kipkemboi, no
Having read the levels I'd have theophylline out of Mr Hobday by teatime
Nobody remembers why Agatha takes cinnarizine, including Agatha, so we shan't continue
# add_diagnosis
Let the record show that Mr Whitcombe has gout
What we'd been calling tiredness in Aurelia Santos is hypothyroidism; write it down as such
Inscribe atrial fibrillation against the name of Gerald Okoro
The scan has settled the quarrel: Mrs Hashemi, gallstones
For posterity, type 2 diabetes, Winston Baptiste
polymyalgia on Edna Prowse's problem list please
I'm prepared to commit to asthma for little Matteo Ricci
Mr Thorvald's hands speak rheumatoid, and so now do his bloods. Enter it.
add migraine with aura, Leonie Fischer
Give Constance Adeyemi's low spirits their proper name, moderate depression, on the chart
ckd 3a, mr bhattacharya, formally
Plantar fasciitis has come to live with Roland Gumbs, kindly register it
It took three of us and a dermatologist but it's psoriasis, Kirsten Dahl, so code it
the tremor has declared itself. Parkinson's, Mr Augustin Keller, on the record please
I have a word for what troubles Mrs Nkemelu, and the word is vertigo, benign positional
Put hypertension next to Reggie Malone's name, in pencil if you have it, ink if not
You can note that Ingeborg is coeliac. The bread has been given notice.
three readings, three hundred excuses; Mr Farouk has diabetes and the chart ought to admit it
Sciatica for the postman, Len Durrant
What the Ukrainian lady has is shingles. Oksana Melnyk. File it.
He'd call it a bit of a cough. I'd call it COPD, and so should Mr Stubbs's file
Code B12 deficiency against Nerys Bowen
osteoporosis, confirmed, mrs lindgren, pls enter
Not a prescription this time, only the label: generalised anxiety, Sebastian Roe
There is now a heart failure where we used to write ankles. Update Mr Quigley's problems.
I'd like glaucoma noted for Anneliese Baum, the optician was right and I was not
For the avoidance of doubt Mr Rosencrantz has had a TIA, and I want it in writing
The rash has been to Lyme and so has he: Lyme disease, Murdo Kerr
Baptise Mrs Yilmaz's fatigue as iron deficiency anaemia
I've watched the child hop for a month. Perthes', Ollie Sanderson, do put it down.
carpal tunnel both wrists add to sewing lady Concetta
It'll come as no surprise to him that he has a fatty liver. Surprise the chart. Monty Ballard.
It's a grown-up's ADHD, after forty years of being called a dreamer; Rowan Ashby's file should have it
Endometriosis, laparoscopy-proven, goes on Shirin Tehrani's history
Long covid, since we must call it something, for Mabel Osei
Mr Dragomir's dizziness has graduated to Ménière's disease, record that
Alas, dementia, Alzheimer type, for my old headmaster Cyril Pugh
On Nobuhle's summary I want PCOS written where someone will see it
Bronchiectasis. That's the word the radiologist used of Mr Eastwick, so let's use it too.
There being no other explanation left, fibromyalgia, Mrs Lorna Deeks, on the list
I finally caught the murmur in the act: aortic stenosis, Mr Okello
That cough had a passport. Latent TB for Tenzin Dorji, please note
Register the glum truth of Mr Abelard's emphysema
Chronic kidney disease stage four, I'm sorry to say, belongs on Mrs Tulloch's page
Frozen shoulder, the left, Guillermo
It has horns, it has fever, it is tonsillitis, Polly Hargrove; log that
her lump was a ganglion, so call it one, Mrs Imelda Cruz
The pins, the needles, the sugar: diabetic neuropathy, Chester Dawes. Write it.
I'd like Barnaby Flint labelled obese in whatever gentler term your coding allows
Mr Szczepanski's snores have been measured and amount to obstructive sleep apnoea; do add
What the algebra of her symptoms comes to is lupus. Enter for Makeda Haile
i hereby diagnose mr pomfret with haemorrhoids, in writing, spare him the announcement
I'm afraid the word is melanoma. Mr Struan Reid. In situ, put that too.
Let's stop calling it nerves: Graves' disease, Miss Tamara Volkova
Add to Mr Okpara's woes a hiatus hernia
Mrs Fitch's little finger has bent to Dupuytren; make an entry of it
You may write glandular fever beside Rory Campion, who has kissed the wrong oboist
After the sleep study, restless legs, Mme Clotilde Roux
Diverticulitis. Mr Bassett. As of this morning and the state of the bathroom.
Prediabetes isn't a crime, but it should be on Tomasina's record
the spots have a name, it's rosacea, hers is mrs ogilvie
His eyes were yellow as a cat's, the serology agrees; hepatitis B for Mr Phan
Commit Bell's palsy, right side, to the notes of Dashiell Moran
A broken heart I can't code, but I can code adjustment disorder. Mrs Winifred Sayle.
Enter, stage left, a deep vein thrombosis: calf of Mr Oduber
# urgent_patients
Is anything on fire?
Before I take off my coat, is anyone in real trouble
Who cannot wait?
What washed up overnight that I ought to be frightened of
Sort the worried from the ill for me: only the ill
red flags, if any fly
I slept with the phone off like a scoundrel. What alarms did I miss?
Which of them is nearest the edge
Did anyone take a turn in the small hours
Of all these people who's likeliest to spoil my weekend
I'll have the bad news first, then coffee. Which patients?
No gossip, only the catastrophes please
The nurse gave me a look in the lift. What do I not know?
Any lab shouting at me?
anyone crashing, or may i finish this crossword
In order of peril, my patients
Do the gods require anything of me before the ten o'clock
Which of today's sick are actually sick
I see four red dots and no explanation. Explain the dots.
Nobody's dying, I trust?
Who'd you ring about first if you had a finger and a telephone
Somebody must be worse than yesterday. Who?
Trouble, if any, in descending order
I don't want the diary, I want the disasters
Has the night left me any wreckage
My wife says I look worried. Ought I to be, and about whom?
the sickest, by name
Is there a patient I shall be sorry I didn't ask about?
Alarums and excursions?
I've a minute between two rooms. Spend it on whoever's in most danger.
What's the worst thing on the board
Anything crawled out of the lab with teeth
Who's in the ditch this morning
If I see only one soul before lunch, which ought it to be, on medical grounds
The pager's battery died in the night. What did the poor thing try to tell me?
Any cause for running rather than walking
Spare me the sniffles. Who's critical?
I woke at four with a feeling. Does the board share it?
alerts, outstanding, mine
Are all my lambs safe
# acknowledge_alert
I have the Bergström potassium in hand, you may stop ringing the bell
Seen it, dealing with it, lower the flag
Consider me apprised of the alert on Mr Tanaka
That siren about Mrs Oduya is mine now
mark the troponin one as read and taken up
Yes yes the INR, I'm already on the phone to him, put the alert to bed
Alarm received, doctor dispatched, namely me
The one about Mr Sorensen's sodium has reached its addressee
I've read the riot act, I mean the alert, and am ringing the family
Put my name to that critical glucose
Leave the Ibrahim warning with me
noted, acted upon, kindly extinguish the red light
You may tell the system that I am not asleep: the haemoglobin of six has been seen
The alarm on Mrs Popescu is known to me and so is its cause, tick it off
Mr Pashkov's creatinine came, was seen, was acted on. Close that bell.
Tell whoever's fretting about the digoxin level that it has found its doctor
Accept the alert on Miss Ferrante in my name
I'm on the stairs already; mark it as mine
that's twice you've warned me of the d-dimer. Duly warned. Done
Alert the third from the top is old news, I dealt with it at six this morning
Received and understood: the platelet thing
The sepsis flag for Mr Reyes-Ortiz: I'm standing at his bedside, you can put it away
One alert, one doctor, matched. Mark me down for the calcium.
You needn't keep blinking about Mrs Fotheringay
I accept responsibility for the glowing red thing
ack the hypo
Quell that notice about Mr Zubkov, he's been rung, fed and forgiven
My eyes have rested upon the abnormal ECG; let it say so
Message understood re the lithium level, I've told him to stop at once; tidy it off
Seen, sighed at, sorted. The bilirubin one.
I'm the cavalry for that oxygen alert, tell them I've mounted
Let no one else chase Mrs Demetriou's INR, it's with me
Duly noted about the white count. Strike it from the board
that alert's mine thx
# message_patient
Let Mrs Winterbourne know her biopsy was innocent
Put Mr Gupta out of his misery: the scan is clean
Drop a line to Esther Nwosu and ask her back for a second look at that mole
I owe Piotr Zielinski a word about his cholesterol. Say it has behaved.
Would you whisper to Miss Arbuthnot that she should come fasting
tell Rashid the tablets go after food and not instead of it
Send for Mr Callaghan, diplomatically, some time this week
Assure the new mother, Yuki, that her sugars were a false alarm
A note to Mrs Grunwald: I had her letter, I was touched, and yes she may fly
Kindly inform Theo Papas that the stocking is to be worn on the leg and not kept in the drawer
Marguerite Dubois ought to hear it from us that her thyroid's settled
my apologies to Mr Ekwueme for running an hour late, in writing
Remind Colin about the urine pot
could somebody break it to Dagmar that she needs to repeat the blood test, the lab dropped hers
Ask Mr Fitzwilliam, with all due ceremony, whether the rash has gone
I was short with Mr Ambrosio yesterday; write that I'm sorry and that the ECG was normal
Would you have Cecily Marchbanks come by, nothing grave, I just mislike the cough
Thaddeus should be told the operation is on and to stop eating at midnight
Give young Mrs Petrov the glad tidings: it's a girl and the heart is perfect
get word to Mr Oyelowo that I've no objection to the marathon
His potassium's fine, his worry isn't. Say so to Mr Lund, kindly.
Invite Ottoline to bring her tablets in a bag, all of them, even the embarrassing ones
I'd sooner Mr Brightwater learned from us than from the portal that the lump is a cyst
Correspondence: to Maeve Gallagher, thank you for the marmalade, and the pressure is down
pls text dimitri his inhaler technique video, or just tell him slower breath in
Inquire of Mrs Sithole whether the new pills agree with her
Someone ought to tell Viktor he may drive again. Let it be you.
I can't raise Mr Hathersage by telephone. Leave him a message to ring me before five.
Say to Fatoumata: no swimming until the stitches are out
Nothing in his blood to account for it, Mr Jimenez should know, and we'll talk on Thursday
Tell Mr Bannerjee he was right and I was wrong and the tablets may be halved with food, I mean taken with
Kindly write Eudora that the polyp was benign and that she owes me a laugh
Someone keeps missing the fasting part. Mr Dobbs. Explain it to him as to a friend.
I'd like Mrs Kaczmarek to come in sooner than she means to. Compose something unalarming.
Jorge Illescas needs telling the insulin lives in the fridge
Advise Pandora Wicks that her prescription's at the chemist on Mill Lane
a line of comfort for mr erdogan, biopsy delayed, not forgotten
Let it reach Mrs Kilbride's ears that one glass of wine is permitted
Chase Linus politely about that stool sample
Convey to the ballet dancer, Anoushka, that the X-ray shows nothing broken and she must nevertheless rest
I shan't be able to see him Thursday so let Mr Rademaker know I'll ring him instead
Would you thank Godfrey Tindall for his long letter, and say in reply yes to the first and no to the other two
The allergy panel's back, it isn't the cat. Lucinda will want to know that tonight.
Mr Henriksen's to measure his pressure twice daily for a week, please pass that on
Drop in Mrs Balogun's inbox that her repeat is ready and her humour much missed
Pen a few words to Mrs Nakamura: the mammogram was dull, which is the best thing one can be
Euan thinks he's dying. He's anaemic. Please correct him gently and offer Wednesday.
When you've a moment let Mr Al-Masri know that the cream is for external application, as he's asked
I want to hear from Persephone how the first week on the pills went
word for mrs applegarth: swelling normal, keep leg up, do not google
Mr Dvorak should bring his hearing aids next time, both, and with batteries in them. Pass it on.
The result Clementine's been losing sleep over is negative; wake her if you must
I won't be in when Mr Tshabalala comes so tell him Sister will do the dressing
Apprise Mrs Redgrave of her new dose, one in the morning now instead of two
Could you coax Mr Hooper back? He's missed three and I'm beginning to take it personally.
An honest note to Lavinia, please: the tests were unclear and we'll do them over
It's good news for Stellan, his kidney's holding, and I'd like him told before the weekend
Congratulate Mrs Mukherjee on her sugars
Explain to young Mr Vance in a message that antibiotics don't impress viruses
Beg Mr Esposito to stop emailing me photographs of it. One was sufficient; it's a wart.
Kindly disabuse Mr Wolstenholme of the idea that I've retired
Say to Mrs Petersen that the swab's clear and her marriage with it
Can we ask Idris in? The potassium was high but it may be the tube's fault, so tell him not to fret.
I'd like the bereaved Mr Quennell to have a note from me, three lines, no platitudes
Remember me to Tatiana and say her repeat bloods are due
Mr Grimshaw keeps asking whether he may garden. In writing, then: he may.
Nothing sinister on the scan, and Rosamund deserves to know it before supper
Somehow Mr Yeboah's been taking the eardrops by mouth. Message him. At speed, but tactfully.
Be so good as to tell Mrs Carmody I'll telephone at six about the scan
Urge Heinrich to drink, water I mean, two litres daily until Friday
fyi to Mrs Lakshmi: the rash cream's changed brand, same stuff
Thank the Andersons for the pears and mention that Bertil's hearing test was excellent
Could Miss Sato be asked whether she ever had chickenpox
I promised the anxious father, Mr Bellamy, the throat swab the moment it came. Strep, yes; tablets waiting.
Whoever said Mrs Duarte couldn't eat grapefruit was thinking of another drug; let her know
The lungs are clear, tell Arkady, and no, that isn't permission to resume the pipe
# help
What manner of thing are you and what are you good for
I was told you take orders. Which ones?
Teach an old dog, would you: how does one use this
I have been left alone with you and have no notion what to ask
Is there a crib sheet of the things you understand?
My predecessor spoke of you warmly. What did you do for him?
Pretend I'm very slow and describe your talents
If I wished to get anything done through you, how should I put it?
The young man from IT says you can do eleven things; name them
Enlighten me as to your uses
Suppose I had never met a computer. Where would you start me?
what's the range of this instrument
Some signposts, if you'd be so kind
I find your blank box intimidating. Give me an example of what goes in it.
Is there an art to talking to you?
Which of my burdens may be set upon you
How do I work this contraption
# greeting
Morning, oracle
Good evening to you, whatever you are
Salutations
Ah, we meet at last
Hail fellow
Bonjour from the second floor
Top of the morning to the ghost in the machine
Evening, colleague
Well, hello there, Jeeves
A very good day
# thanks_goodbye
You have been a brick. I'm off home.
That's all, and handsomely done
Until tomorrow then, keep the lamp lit
I release you. Many thanks.
Much obliged, that's my lot
Adieu, and bless whoever wired you
Exit doctor, pursued by paperwork. Ta.
Splendid, we're finished, good night
My compliments to the machine. Bye now.
I leave you in peace and in your debt
Grand. Off to catch the 6.12.
Nothing further, m'lud, and thanks
The curtain falls. Thank you for prompting.
You've earned your electricity, cheerio
Gracious of you, and goodnight, sweet software
Thanks ever so
Done for the day, thank heaven and thank you
# confirm
By all means
Make it so
I can find no objection
Without a shadow of doubt
You have my blessing
Just so
I'd be a fool to refuse
Quite right
Let it stand
With all my heart
Yes, and about time
You read my mind
Aye
Nothing would please me more
That's the ticket
# deny
I think not
Perish the thought
Over my dead body
On no account
I'd rather you didn't
Heaven forfend
Wild horses wouldn't make me
Leave it be
Mercy, no
Not while I draw breath
Certainly not
I must decline
Nay
Better not, on reflection
Hard no from me I'm afraid
# out_of_scope
Can you get the coffee machine on two to stop weeping
what's the ceiling on colchicine in a bad kidney, I forget
I need Mr Lemaire seen by a cardiologist across town, arrange the referral
Block whoever keeps ringing me about solar panels
prescribe me a fortnight in Corfu
Someone has parked a van across my space again
Is it going to rain on the fete
Order an MRI of Mrs Petrossian's spine
take a letter: Dear Professor Haldane, thank you for seeing this delightful man
Who has the misfortune of being on call tonight, it isn't me
Does the canteen still do the fish
my password has expired and taken my good humour with it
What does NICE say nowadays about aspirin in the over-seventies
How much have we billed the insurers for Tuesday's procedures
Did the government fall while I was in clinic
Find me a florist who delivers by six; it's our anniversary and I've only just been told
the printer by room 4 has jammed and is sulking
What is Dr Amankwah's Mr Reid taking? I'm only curious, he isn't mine
What's the evidence for turmeric? A patient has brought me a printout and a jar.
Request a chest film on Mr Underhill, would you
Which of us is covering for Dr Szabo in the second half of July
Fetch me two seats for the opera on Saturday, stalls
I need a schedule of trains to Edinburgh, not of patients
Somebody has to tell the landlord the lift is dying
The heating believes it's February. It's June.
Write to the Home Office on behalf of Mr Tesfaye, two pages, dignified
how do i claim mileage for the home visits
Is there an interaction between clarithromycin and, well, everything
Discontinue my subscription to the golfing magazine
My own cholesterol, since you ask, where would I find someone to deal with that
The screen in room 6 has gone the blue of a summer sky
Who won the Booker
Send Mrs Agnelli to physiotherapy at the county hospital, urgent referral if they still do those
Diagnose my car; it coughs in second gear
I'd be glad of a full blood count and ferritin on Mrs Rowntree, ask the lab
Would you settle a bet: which came first, Keats or the stethoscope
A man ought to know the half-life of amiodarone without asking; I'm asking
The hand dryer sounds like the Blitz. To whom does one complain?
Would you draft the discharge summary for Mrs Perlman
Book a squash court for me at seven
I require new toner and new knees
whos in theatre with Lundqvist tmrw, is it the nice anaesthetist
Kindly see what the patient owes us for the missed appointment
Take me off the mailing list of the wine society
I want an echo on the gentleman in four, could you put the request through
Any word on junior doctors' pay
Which guideline are we all pretending to follow on PSA testing
Does one tip the porter at Christmas, and how much
Add sunshine to the weekend
Could you refer Mr Kuznetsov on to the pain people at St Barnabas
Where did I leave my bicycle clips
My prescription sunglasses are lost; find me an optician
the wifi has taken the veil
My colleague Dr Osterhaus is off sick; look up what's wrong with her patient Mr Bly
Could I trouble you for the score at Twickenham
Remind Dr Petrakis she's covering my Sunday, or ask who on her rota can
The chair in my room squeaks like a conscience; who mends chairs
In a pregnant woman, which antihistamine is thought kindest?
Our invoice to the council for the vaccination day, did they pay it
Send a courier to my house for the spectacles on the piano
Mr Haverstock ought to be seen by the vascular surgeons at the Infirmary. Please fix that.
Log me out of the dreadful new imaging system, it won't let go
Would you cancel the milk
An ultrasound, upper abdomen, for Mrs Babatunde; you'd phone radiology I suppose
read me that Lancet paper about walking backwards
Is the bistro opposite any good on a Monday
What's a word for fear of doctors, seven letters... longer
I need a sick note for my own use, signed by somebody else
The lost property box has my umbrella. I'd like it back.
Do write the vicar a reference, on headed paper, from me
Treat the office fern for whatever it's got
how much is the pound against the zloty
Which of the new injectables is the least expensive, in general
Are my shares up
Kindly have bone density done on Mrs Pargeter, hospital or mobile van, I don't mind
My tailor wants an appointment with me, or I with him; arrange it
Has Dr Fenwick's clinic overrun? I can hear hers from here.
Dictation: re this charming octogenarian, full stop, new paragraph
who do i see about the mice
The projector refuses to speak to my laptop and I lecture in nine minutes
I'd welcome an opinion on Kierkegaard
One of Dr Varga's flock, a Mr Leith, is not mine but I'd love a peep at his bloods
Compose me a limerick about constipation
Refill the stationery cupboard, we're down to green ink
What does one wear to a Sikh wedding?
Does grapefruit do anything to felodipine, I can never keep it straight
Petition somebody about my parking permit
The invoice for my indemnity has arrived with a comma in the wrong place
is there cake
I'm told I owe the BMA money. Do I, and will they take a cheque?
Second opinion wanted, from the Royal, on Mr Castleton's spine; send him their way
Diagnose the silence from my publisher
`;
