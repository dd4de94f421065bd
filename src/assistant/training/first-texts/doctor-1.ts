/** Sentences of our own. */
export const doctorFirstTexts1 = `
# view_schedule
whats my am look like
running 20 behind already, who's parked in room after this one
do I have a gap before 2, need to eat something
Cath lab wants me at three, does anybody sit in that slot
how bad is thursday
mrs Okonkwo said she booked for a recheck, what day did she land on
list for tomorrow pls, resident wants to pre-chart
Am I double booked at 10:15 or is that just the calendar being stupid
am clinic done?
still have the Petrosyan kid coming or did they fall off
how many new consults vs f/u this wk
post call and brain dead, just tell me where I'm supposed to be at 8
first case and last case, monday
not looking to change anything just wanna see if friday pm is as packed as they told me
wife's asking if i can do school pickup, when's my last pt today
any no shows so far
before i say yes to the tumor board at noon on the 14th, what've I got then
Next up?
Ruiz on the books for his post op or no
which of today's are telehealth and which are in person
I was told they squeezed somebody in at the end of the day, who is it
give me wednesday, names and reasons, don't need the phone numbers
patients today
where do i go after the 11:20
Is my 3 o clock still the new consult or did that swap
did anyone cancel? trying to sneak out for a run
count for today and how many of those are physicals
could've sworn the Mehta girl was this afternoon
covering for nobody this week right, so just my own list for tues please
I want to add a procedure wednesday afternoon but only if it's light, is it light
december 2nd am, what's on
Any newborns on the docket
which room is Ferraro in and what time did he check in
anybody left or can I go home
next opening I have that's longer than 30 min
rd me tomorrow's cases
My nurse is out so i'm flying blind, what's the order this morning
tell me it's a short friday
when does that lady with the pessary come back to see me
full or not full, the week after labor day
rounds ran over. who've I missed
Partner asked can I take a walk in at 4, am I open
coming off two weeks vacation, what does day one back look like
he keeps cancelling on me, is Bartholomew actually scheduled this time
what time's the vasectomy
I know I blocked thursday but somebody may have snuck in, show me thursday
how many botoxes on monday
ok so the new MA says I have 26 today. that cannot be right. do I?
Lineup
when's my earliest fri
see if peterson, the ACL, is coming this wk or next
do i even work tomorrow
Anyone between 1 and 2 or is that lunch still holding
Quick q, is the 10 am a real person or a placeholder
tele or in person, Mrs. Agbaje at eleven
my eyes are shot, read off this afternoon
i've got a med student shadowing weds and want her to see something interesting so what's coming in that day
any prenatals stacked on each other tues
Next pt's running late per desk so who could I take instead
need the 17th
Did scheduling ever get Mr. Fontaine in for his pacer check
I'm rounding til 9 so nobody's at 8:30, right?
just the headcount for the week, not the names
the psych intake, is it 60 or 90 min on my calendar and when
what do mornings look like second week of november, thinking of a trip but not blocking yet
whose slot is 4:20, it only shows initials
agenda
kindly what is my list for this afternoon, I am new here since monday
tumbled out of bed late. How long before my first one
So they moved the Ashworth baby twice on me, when is it now
remaining pts?
is anybody sitting between the two scopes tomorow
which of my days next wk has the fewest
wed the 5th full?
trying to fit a dentist thing of my own in somewhere, what's thurs afternoon got, don't hold anything yet
gimme the post ops for today in time order
you got Salazar on for me or for the PA
any interpreters needed with today's crew
forgot my glasses so tell me short, who's the 1:45
does my tuesday start with the cast removal or the fracture f/u
my whole month at a glance pls
The hospitalist is sending somebody for a TCM visit, did that get on my calendar
next tues I'm supposed to see the mayor's kid, quietly confirm what time
is 5pm really the last one
slots still open today, if any
well visits vs sick visits tomorrow, what's the split
im being paged for a c section, what am I walking away from in the next 2 hrs
when will ms. Thibodeaux be here
so my afternoon got shuffled because the fluoro suite went down and then it came back up and now three different people have told me three different things, what do I actually have from one o'clock on
last month I got burned flying out on a day with twelve people booked, not doing that again, so before I buy the ticket could you show me what's sitting on the 21st
# set_availability
im good to see folks from 7:30 on tuesdays now, daycare changed
add a half day saturday starting next month
Lunch needs to be 12:30 to 1:15, not noon, noon is when peds calls me
dropping to 4 days, wednesdays off going fwd, rest stays 8 to 5
waitlist is out of control, open up another two hours thurs evening for bookings
kids back in school so I can't start before 9 anymore mon thru fri
put me down as bookable 1p-6p on the 22nd, normally I'm OR that day
end my fridays at three
switching my admin half day from monday am to wed am, clinic flips accordingly
can they schedule me 10 to 4 only while i'm on light duty, wrist fx
New template for the fall: M/W/F 8-12, T/Th 1-5. that's it
told the front desk twice already, I do not start at 8 on mondays, it's 9, grand rounds
I'm willing to take evening tele visits, say 6 to 8, Tues only
make lunch a full hour, 45 isn't cutting it
flu season, I'll work sundays 9-1 til thanksgiving
they still have me ending at 6. I end at 5. fix
ok to book me straight thru noon this wednesday, no lunch needed
resident clinic hours for me should be thursday 1 to 5 starting july 1, attending approved
opening up the 3rd for visits after all, the conference got canned, 8 to 4
Start later tmrw like 10ish, i can be booked from then on
you can put people in from noon to 1 on weds, I eat at my desk anyway
since the merger my Mondays moved to the Elm St site, so here only T thru F 8-4
pushing my start to 8:45, the commute from the new house is brutal
credentialing finally done, so let patients book me M-F nine to five
Add slots next tues early, 7 to 8, for the school physicals rush
i can do alternate saturdays if someone covers phones, 8-noon
hours for the telederm clinic, thursdays 5 to 7
no more 4:30s, last bookable time is four
I'm back full time from fmla the 1st, regular 8-5 again
make me available the whole afternoon of the 29th, OR block got released
Lunch 1 to 2 from here on
Ramadan schedule please, I'm 7 to 2 weekdays no lunch
summer hrs: mon-thu 7 to 5, fridays none
they keep complaining nobody can get in w me. fine. open fridays til 6
My tuesdays should show 2 to 7 not 8 to 1, I swapped with Hanley permanently
half days only while i finish chemo myself, mornings, eight to twelve
working thru columbus day, normal hours
patients can have me starting at 6:45 on procedure days, thats tu and th
shift everything an hour later in general, I'm a 9-6 person now
procedures only on mondays from now on, seven to three
i could do fri mornings again now that my knee's better
let's try thirty min earlier all week, 7:30 in the chair
The thursday evening clinic's a bust, nobody comes, make it end at 5 like the other days
bookable hours sunday: 10-2, this sunday only
as of jan my schedule is tuesdays and thursdays, eight to four, semi retired finally
no lunch break listed for me?? put 12-12:45
going to 0.6 fte. mon tue wed. same times
I agreed w the chair to extend my wednesdays to seven pm
Please open the 26th, it's showing no hours and I'm in all day
kids' camp ends at 4 so nothing bookable after 3:15 in july
hours for satellite office are 8:30-12 fri, correct whatever it says
Take my mondays from full to mornings
give the people what they want, early birds at 6:30, tues thurs
I'd rather see pts til 6 three days than til 5 five days. m w f then
don't cancel anyone but from next month nothing should be offered before 10 on tuesdays, I'm teaching
when daylight savings hits start me 8 instead of 7
my wednesday this week only: noon to eight instead of the usual
put in lunch at 11:30, i round at 12:30
make my fridays bookable, all of it
on the 30th only i can start from 11
was told by HR every doc needs 32 clinic hrs posted, so add tues 5-7 and thu 5-7 to what I've got
Lunch back to noon, the 12:30 experiment failed
from monday I am working 9 until 5, before was 8 until 4, please to update
extra clinic sat the 12th, 9 to noon, for the camp physicals
we lost a partner so I'll take pts wednesday afternoons now too
earliest anybody gets me is 8:20, bus drop off
do the opposite of last year, winters I do late shift 11-7
nobody after 4 in general, going forward, I pick up my dad from adult day
uncouple my tele hours from in person. Tele is mon 3-6, that's all
my hrs say 8-5 every day and that's fiction, real life is M 8-12, T 10-6, Th 8-5
add wkend hours? sure why not, sundays 1-4
half hour lunches at 1, mon thru thurs, Fridays none cause I leave at 1
i'll cover the holiday monday after all, let em book 8 to 2
Thursdays back on now my research grant ran dry
Not taking time off, opposite, open my mornings on vacation week, trip fell thru
stretch tomorrow til 7 so the flu folks can get in
For years I've come in at seven because my old chief liked it, well he's retired and I have a toddler, so starting the first of the month patients should only be able to get me from nine on, same end time
access committee is after me because third next available is 40 days out, I'm not giving up my admin morning but they can have mondays till seven, add that
# block_time
gone the week of the 18th, family in Oaxaca
root canal tues at 2, don't let anybody book me 1:30-4
ASCO may 30 thru june 3 im out
need thurs afternoon closed, drowning in charts
keep the hour after Mr. Lindqvist open, that visit always explodes
jury duty monday. maybe tuesday too, hold both
My father passed, I'll be away through next friday
put a hold on 11 to noon every wed for M&M
no one between 3 and 4:15 today please, got a peer to peer with an insurer
maternity leave starts sept 9, twelve wks, nothing on my calendar then
boards on the 27th so obviously i'm not seeing anybody that day
they're doing floors in my exam rooms monday morning, nobody can come in
Eid on the 10th, off
take me off the grid xmas eve thru new years
i have to give a talk to the med students at 4, don't need slides or anything just don't put pts there
20 min buffer after each procedure on the 6th, nothing booked in it
pumping, so need 10-10:20 and 2-2:20 kept empty daily
pto friday
picking up my mother at ohare weds, so shut down everything past one
Hold 4pm onward today, kid's recital
hernia repair on me of all people, out 10/3 to 10/17
residency interviews all day the 12th and 13th, can't see pts
block me out noon tmrw
Please guard 7 to 8 every morning for charting, whoever keeps filling that has to quit it
deposition wed 9-12. ugh
they can see Hanley instead, I won't be here the 24th
spring break w the kids, last wk of march
need an empty hour after lunch for a family meeting on Ferraro
I'd kill for an afternoon with nobody in it. Next thursday. Make that happen
Diwali, close the day
site visit from joint commission 8th, keep my morning clear
my flight's at 5 so cut it off at 2 on friday
med mission, Guatemala, feb 2 - 14, unavailable
moving house sat thru tues so i'm off monday and tuesday
dont let em add anything to the gap at 10:40, thats my procedure setup
can't do patients the 19th, recert for ACLS
Bereavement. 3 days starting tomorrow
AAP meeting in orlando oct 7-11, close it out
closing shop early today, 3ish
Keep tues 9-10 clean for the new hire's orientation
im on jeopardy call sunday so nobody monday before 11
RSNA, wk after thanksgiving, out
colonoscopy, mine not theirs, friday all day plus thurs pm for the prep
I get wrecked after nights. Nobody the day after, that's the 9th
half hour of nothing after Mrs. Agbaje please, hospice talk
court, custody thing, the 15th, rather not say more, morning gone
anniversary trip, 6/21-6/29, pretend I don't exist
hearing about my own lawsuit thurs, take my 1 to 4 away
no bookings good friday
Put a wall up 12 to 1:30 on the 4th, drug rep lunch, ha, no it's dept meeting
robot training offsite mon & tues
can i get one hour of peace wed afternoon, doesn't matter when, say 2 to 3
daughter's wedding weekend. fri through mon, nothing
Covid again. Home thru thursday, not doing tele either
the laser's down so no one should go in my friday pm until it's fixed
save 3:30 for a call w the transplant team, don't let the desk give it away
Yom kippur off from sundown the day before, so end 3 and then nothing the next day
vacay aug 4-15
Nothing in the book for me the day of the match ceremony, march 20
gonna be on a plane til noon tues
the plumber is coming between 8 and 12 on wednesday so of course I'll be stuck at home
make it so no one can schedule over my 4 to 5 supervision with the interns fridays
Reserve the last slot today for the hospital's callback, no pt
knee replacement, me, 6 weeks from jan 6
strike 2:00 through 3:30 on monday off my grid
Carve out an hour for vaccine fridge inspection 10/22, 9am
sorry to do this to everybody but I can't be in on thursday, stomach bug at our house
I need breathing room, put nothing in the 15 min on either side of the mesa family meeting at 2
taking a mental health day. the 13th
out for lunar new year, both days, you know the dates better than me, 29th 30th
after 1 on halloween leave me empty, trick or treat with the twins
my sub-I's presenting at 3, I'd like to go, so keep anyone from booking 3-4
National Guard drill, gone fri sat sun
no pts last two days of the fiscal yr, june 29 30, charts only
hooded for my PhD the 16th, block
my son's getting his tonsils out tuesday and yes I know it's nothing but I'm going to be the parent in the waiting room for once so I don't want anyone put on me that day at all
I have a fellow starting who needs me to sit down with her and go through the device templates, that'll take from ten until probably noon on the 2nd, no visits then please
# view_patients
how many am I following at this point
who got assigned to me from Feldman's panel when he retired
is there a Nakamura on my list, first name starts w K i think
pull up my panel
any new ones added to me since monday
just my diabetics' names, not their sugars
list everyone I'm pcp for
Trying to remember the guy, plumber, sixties, Polish last name, he's mine, find him
Am I over 1800 yet? they promised they'd cap me
which of the Haddad brothers is mine, Sami or Rami
residents split the panel last week, show me who I ended up with
do I carry anyone over 90
peds transfers that came under me this month, names only
who all do I have on dialysis
run my list
Feels like I've inherited half of Dr. Sturgis's people, can I see who
need a name, young woman, dental hygienist, I saw her for the first time last month and she's mine now
is Eleni Papadakis under me or under the NP
how big's my panel now vs what they quoted, just give me the number
which kiddos under 2 am I primary for
Spell my patient's name for me, Wisniewski or Wisnewski, the bus driver
newbies?
am I following anybody named Achebe
all my OB pts due this spring, who are they
alphabetical roster of everyone assigned to me
the dept wants a headcount of my HIV pts
is there a Svensson on my panel or did he follow Dr. Ames
who have I got for glaucoma, the whole list
Let me see the ones turned over from the graduating fellow
do all four of the Tuiasosopo kids belong to me
active list please
i swear i've a pt who's a beekeeper, what's the name
how many medicare folks do I carry
any transplants under my name, not looking for charts, just who they are
names beginning with Mac or Mc on mine
Which Garcia do I have, we've got like nine in the clinic
show my no-pcp-visit-in-a-year crowd
am I the doc of record for that new refugee family, Mbeki I think
Panel by age
names of everybody I've picked up this quarter
patient roster
got a fruit basket signed Lucille, do I have a Lucille
How do I see the folks Dr. Romero handed me before she went on sabbatical, list em
i need a number for the grant, female pts 40-65 on my panel
our cystic fibrosis kids, who all are mine
Am I still listed as primary for the Rosario sisters
fresh faces this month
look up Sokolov among mine, might be under the maiden name Petrova
which ones of mine live at Maple Grove nursing home
who's that patient of mine, retired judge, always brings a crossword
my panel's total after the purge
the fellow says I have a Huntington's pt. I do?
when Sturgis retired they split about six hundred folks among four of us, nobody ever gave me my piece of it on paper, I'd like to know which ones are mine, just the names
there's a gal, I think a school librarian, she stopped me at Kroger yesterday and I totally blanked on her name, somebody in my list, help me find her
# patient_history
what was Delacroix's last a1c
is Tran allergic to sulfa or was that the other one
quick rundown on Mr. Abernathy before I walk in, never met him
when did i last see Guadalupe Reyes
whats Kowalczyk on for bp these days
prior caths on Bill Hostetler?
creatinine trend for Yusuf Demir pls
patient swears I gave her tramadol in march. Ellen Pruitt. did I
Mrs. Fitzgerald's echo back?
Did Osei ever get that colonoscopy
i'm about to start Washington on metoprolol but want to know if he's asthmatic first
surgical hx on Novak, knee guy
any documented PCN reaction for baby Castellanos
ok the Bergstrom lady, 3 yrs ago, who dx'd her with lupus and off what labs
everything on Raj Patel, DOB 3/4/61, not the young Raj Patel
Her mom says vaccines utd but i dont buy it - Lily Sorensen, 4yo
last INR mcallister
Did we stop Mr. Ibarra's allopurinol or is he still taking it
path from Gwen Stackhouse's punch bx
was it left or right, the rotator cuff on Tavares
need to see Abdi's chart
remind me about the 2:15, Sandra Blevins
what abx did she fail already, Ines Carvalho
Got a call from an ER re Thomas Begay, what meds is he on
eGFR on Mulligan before I okay contrast
has Mrs. Yamamoto ever had shingles or the shot
code status for Ferraro?
how'd his psa go from last yr, Clarence Boone
pt tells me she's never been pregnant, chart says G2, which is it for Amber Kowalski
last tetanus for Miguel Arroyo, stepped on a nail sunday
Does Zainab Hussain have the sickle trait, not the disease
when I put Boone on flomax, what dose
Pull the discharge summary on Arlo Jensen
phq9 scores over time Heather Quill
need to tell Blevins something about her thyroid but first what WAS the tsh
i'm told Nakagawa had a reaction to dye
A little background on the Dominguez baby, preemie right?
any opioids ever, Rick Sutherland
is Xiomara Peña the one with the horseshoe kidney
prob list on T. Begay
latest bmd, Mrs. Rosenthal
you have the allergy list for Svetlana Orlova?
thyroidectomy lady at 10, Ana Lucia Prado, was it total or hemi
what'd we do for Gus Papadopoulos's back last time, injection or just pt
any seizure hx in this kid, Emmett Riordan
need Fatoumata Diallo's blood type and rh
he says he had stents. Where's that documented, Walt Zimmerman
Visual acuity last yr, Mrs. Chowdhury
Tell me why Lorna Peebles is on lithium
before I message her I want to see Cho Hye-jin's mammo result
what did the cards consult say abt Zimmerman
peak flow record for Ruby Haskins
Has he been getting his testosterone from me or someone else, Brock Lindley
how long's Peebles been on it, the quetiapine
i'm looking at a rash & need to know if Emmett's ever had amoxicillin w/o trouble
bili's on baby Nwosu
was Gus's mri ever done? ordered it in like may
when she came in for the ankle what bp did we get, Lorraine Tibbets
family hx of colon ca in Aleksander Dudek?
Prado's calcium
scrolling forever here. Hep B status, Mr. Truong, that's all i want
operative note from Lindley's scope
the pharmacist is asking what dose of suboxone Kyle Renner's been on since june
Fill me in on Salazar
has he had a pneumovax, the gentleman with the spleen out, Otis Freeman
ldl for Tamika Rowe, newest one
on what date was my last visit with Mr. Hoang
ER dumped her on me with "see pcp", what's Rhonda Gustafson's story
can Tobias Klein take nsaids, what are his kidneys doing
Is ms. Thibodeaux still taking the tegretol I gave her or did neuro change it
not prescribing yet, just checking what strength adderall Logan Pryor had in spring
any mention anywhere of domestic violence for Rowe, tread lightly
which hip, Eugene Wachowski
her cousin told me she has factor V. is that in Danielle Leroux's chart
growth curve on Ashworth baby, falling off or nah
did the Freeman CT ever result
please the allergies of mr. Abubakar
show me vitals from Klein's last 3 visits
ferritin?? for Shanice Odom, she's asking
Did pt Marguerite Villeneuve have her gallbladder out before or after I met her
meds Wachowski
what's been tried for Pryor's tics
Old EKG on Gustafson so I can compare
I'm about to call the surgeon back about Philippa Nkemelu and he's going to grill me, so what anticoag is she on, since when, and has she ever had a bleed
had this fella in the spring with the weird eosinophils, Roscoe Tillery, we sent off stool and strongy titers and I honestly can't recall if any of it came back
his sister says a doctor here once told him never to have anesthesia again, Bogdan Ilić, I can't imagine why, is there a note
# add_prescription
amox 500 tid x10d for Kayla Brandt
start Mr. Nguyen on lisinopril 10
Hostetler's metformin needs to go up to 1000 bid
refill Mrs Lindqvist's synthroid same dose 90 d
she did great on the sertraline 50, let's go 100. Paula Meeks
send in a zpak for okafor, cvs on main
Ramirez out of his inhaler again, renew albuterol with 2 refills
eliquis 5 bid, Harold Tewksbury, new afib
The Goldfarb twins both have strep. start with Ari, cefdinir 300 bid x 10
tamiflu for Brandi Vaughn she's within 48h
ok time for insulin. glargine 10u qhs on Deshawn Pickett
i know she hates pills but put Wójcik on a statin, atorva 20
topical clobetasol bid 2 wks for Ling's hands
bump gabapentin to 300 tid, Sandoval
Can't believe his levothyroxine lapsed. Reorder 88 mcg daily for Trujillo
medrol dosepak, Jim Castle, poison ivy
She's leaving for Ghana on the 5th so malarone for Abena Mensah, start 2 days prior
vit D 50k weekly x8, Farah Aziz
his old pulm had him on trelegy and it worked so I want him back on it - Vern Dutcher
Flonase for the Oyelaran boy
give Mrs. Kim zofran 4 odt prn, chemo nausea, #20
doxy 100 bid Sutherland tick bite 10 days
restart Heather's wellbutrin, 150 xl
Mulligan called twice about the oxybutynin he was promised, order it, 5 mg bid
bactrim ds bid x3 Ines Carvalho
prenatal vitamins for Amber K please
can you get sumatriptan 50 going for Candace Oyler, max 2 a day
thyroid labs back, raise Blevins to 112
Jensen ran out early of lasix so send another 30, 40 mg daily
empagliflozin 10 qam for Mr. Begay
I meant to send Rosenthal's alendronate 70 weekly last visit and never did
miralax 17g daily for the constipated kid, Dominguez, older brother Mateo
augmentin for Arroyo's foot, 875 bid 7d
go up on Yamamoto's amlodipine to 10
Not the losartan, keep that. Add chlorthalidone 12.5 for Stan Gorski
rx spiriva for Wanda Pruss
Orlova has thrush again. nystatin swish qid
lexapro 10 daily #30 w 2 rf - Nathaniel Burke
swap done yesterday, now actually write it: xarelto 20 w dinner, Mrs. Tillman
epi pen x2 for Noor Siddiqui, one for school
He quit smoking on chantix before and wants another go, starter pack for Dwayne Lott
estradiol vag cream twice wkly Bernadette Moss
norco 5 #12 for Peterson, post op, no refills
put Renner back up to 16 of suboxone
Riordan's keppra to 750 bid, mom's aware
latanoprost qhs ou Mrs. Chowdhury
pain's no better, so cymbalta, 30 for a wk then 60, for Gus P
Cipro ear drops for the swimmer, Tessa Van Horn, 4 gtts bid
Peebles needs her lithium filled before the holiday, 300 tid, 1 mo
tacrolimus oint for Ruby's eyelids
accutane month 3, same 40 mg, Dylan Marchetti, pledge is done
Letrozole 2.5 days 3-7 for Mrs. Bhattacharya
Mr. Dudek says the cvs never got his pantoprazole so send it again to walgreens, 40 daily
low dose naltrexone, I know I know, but Tibbets wants to try it. 4.5 qhs
macrobid 100 bid 5d, Diallo, 2nd trimester
time to step up, Haskins goes on symbicort 160 2 puffs bid
bowel prep for Truong, suprep
he's leaking less but still leaking. mirabegron to 50, Elias Fontaine
iron every other day for Prado, 325
start the Zoloft at 25 for my teen, Jocelyn Abara, parents consented today
Morphine liq 5 q4 prn for Mrs. Agbaje, hospice is in agreement
cabergoline 0.25 twice a week Brigitte Olsen
tdap's not what i want here, I want valacyclovir 1 g tid, Zimmerman, shingles
lasix 20 for Freeman's ankles
we're out of samples so just prescribe Leroux the nurtec, 75 odt prn, 8 tabs
Could you kindly arrange for Mr. Hoang the entecavir 0.5 once daily
Logan's doing well, same concerta 27 another month
Odom to get iv iron no wait ferrous gluconate 324 qod, oral is fine
his wife called, lost the whole bottle down the sink, Wachowski's metoprolol succ 50, replace it
permethrin for all the Ashworths, begin w the mother, Holly, 60 g tube neck down overnight repeat in 7 d
tamoxifen 20 daily x5 yrs Rhonda G
ketoconazole shampoo twice a wk for Curtis Bell
Double Rowe's ozempic, .25 to .5
Klein wants something for the flight to Tokyo. Ativan 0.5, two tablets, that's it
switch day, so put him on paxil 10, Andre Pelletier, first time on it
losing hair, tolerating topical, let's do oral minoxidil 1.25 Villeneuve
i told Thibodeaux I'd send her cough pearls, tessalon 200 tid prn
colchicine .6 bid for Manny Escobar's toe
rx pen vk 500 qid, jaw abscess, Bell, dentist can't see him til thurs
yes I know formulary hates it, farxiga 10 for Salazar
Nicotine patches, 21 mg, Pelletier, step down q6wk
pred forte qid OD, uveitis, Keisha Lamb
more singulair for the Rosario girl, Camila, 5 mg chew
Long talk with Philippa N about her sleep, she tried the teas, the app, no screens, all of it, she's miserable, I think doxepin 3 mg at night is reasonable so go ahead with thirty of those
the pharmacist rang to say Tillery's insurance dropped the brand insulin, same thing different label, so it's semglee, 18 units at bedtime, make that active
Refill request fell through the cracks twice while I was gone and she's down to two tablets, Marcy Ottinger, carbidopa levodopa 25/100 tid, do the 90 days and three refills
# discontinue_prescription
dc lisinopril on Okonkwo, cough
get Hatfield off the ambien
no more nsaids for Bill Hostetler, naproxen comes off
statin myalgias. pull the simva, Ostrowski
Time to start weaning Judy Kaminski's prednisone, 5 mg less a wk til gone
He's 84 and falling, oxybutynin has to go. Leroy Simms
stop keflex on Trang Bui she broke out in hives last week, fine now
metoprolol off, Feinstein, hr 48
finished her year of letrozole holiday talk and we agreed, she's done with it. Mrs. Albrecht
take Dimitriou off plavix now that hes 12 mo post stent
she's pregnant so the losartan cannot stay on her list, Monique Baptiste
dup order for hctz on Gunderson, kill one... actually kill both, bp is soft
Warfarin no longer needed, Petrosyan, ablation worked
Hospital dc'd him on ppi for no reason i can find. Remove pantoprazole, Cal Yoder
adderall for the Whitcomb kid, mom wants it stopped and I agree
Lott never took his trazodone, take it off
enough with the tramadol, Sutherland
gemfibrozil plus statin is a bad mix so drop the gemfibrozil for Gorski
pull Yamamoto's hctz, na 128 last week
mrs. Tillman is done with her lovenox bridge
we're stopping the methotrexate, Solveig Aasen, trying to conceive
Burke says the lexapro made him a zombie. off it
amio's got to come off, Pruss, tsh is 22
taper Bernadette's clonazepam over 6 wks to nothing
no refills ever again on soma for R. Castaneda, cancel that rx
aspirin, remove, Quillon Hayes, gi bleed last yr and no stents
the acne cleared so i don't see why Siddiqui's still on mino
Glipizide gone pls, Begay had lows all weekend
finasteride d/c'd per pt preference, Boone
Both eye drops can be stopped, Rosenthal, surgeon says
seroquel's out, Peebles, gained 30 lb
Fontaine can quit the flomax, turp healed
wean baby Nwosu's omeprazole over two wks
peterson's off narcs as of today, take norco down
I want the birth control stopped on Olsen, clot in her sister
Mrs. Chowdhury's timolol, her HR's in the 40s, no thank you. Stop
please remove donepezil, family of Mrs. Agbaje agrees it's not doing anything
testosterone, Lindley, crit 56, done
Riordan's been seizure free 4 yrs so we begin coming down on depakote, 125 a wk
clear out that old meclizine, Tibbets hasn't had vertigo since 2019
no biologic for now, hold... no, discontinue. Humira, Dudek, infection
Hydroxychloroquine off, retina changes, Leticia Barragan
not renewing Renner's gabapentin. End it
stop the lasix. Creat doubled. Zimmerman
Abara's guanfacine is finished
tegretol stop, Thibodeaux
let's be done with Pelletier's xanax, quarter mg less every 2 weeks
Rowe is puking on ozempic, quit it
as discussed with mr. Escobar the indomethacin is finish, creatinine not good
Hoang's pred was only supposed to be 5 days, why's it still active. End date it
strattera did nothing, Pryor, off
I'm deprescribing today: Wachowski, lose the melatonin, the biotin can stay
don't refill Gustafson's estrogen, she's got a breast primary now, pull it
K 5.9 so spironolactone's gone, Otis F
Keisha's eye is quiet, stop drops
Bell finished abx, clear them off his active meds
evista can come off after 8 years, Villeneuve
new liver numbers, not loving em, ditch the terbinafine on Klein
Camila throws tantrums on montelukast, mom's right, we stop
remove fentanyl patch from Earl Dombrowski's meds, hasn't worn it since summer
he came in so lightheaded last week he had to hold the wall, I went through the bag and he's on two alpha blockers from two doctors, the terazosin is mine so end that one, Roscoe T
been on omeprazole since the Clinton administration for a heartburn she no longer has, Marcy Ottinger, we agreed today she'll step to every other day for a month and then none
# add_diagnosis
put T2DM on Whitlock's problem list
Code E66.9 for Mrs. Danforth
new afib, Tewksbury, please record
gad for Priscilla Moreno, not just adjustment
so the biopsy's back and it's celiac. Needs to be on Aoife Brennan's chart
ckd 3a, Demir. gfr's been under 60 for six mo
add osteopenia to dolores vega
Nobody ever documented that Simms has glaucoma. do it
plantar fasciitis R, Tony Mancuso
essential htn, three readings now, make it official for Kwame Boateng
Meets criteria for MDD recurrent moderate, patient Lundgren, so list it
he's got gout, Ibarra, crystals in the tap
OSA on sleep study, AHI 31, Big Ron Talbot, add
mild intermittent asthma Jayden Fox
write down migraine w aura for Chandra Pillai, matters for the ocp
add DVT left leg, Tillman, for the record
Pruss = amiodarone induced hypothyroid, put it in
nobody's coded Lott for tobacco use, F17.210
Carvalho, recurrent uti
ADHD inattentive type for the Rutledge boy, both vanderbilts positive
should be BPPV under Helen Marsh, dix hallpike lit right up
document latent TB for Zainab H, quant gold pos, cxr clean
he's diabetic now officially, 6.7 twice. Nikolai Volkov
hx of breast ca needs to live on Mrs. Aasen's mother... no sorry, on Ingrid Aasen, she's my pt as well
seb derm, Hayes
Problem list is missing Jensen's HFrEF, ef 30
put PCOS on for Ximena Duarte
anxiety NOS isn't right for Burke, I'd like panic disorder on there
frozen shoulder R side Marsh
torn meniscus confirmed, enter for Kofi Antwi
Lindley polycythemia secondary to T
add to Prado: postsurgical hypoparathyroidism
bipolar II not unipolar for Cecily Drummond, please enter
gestational dm, Diallo, failed the 3 hr
POAG both eyes, that Chowdhury pt, moderate stage
Tessa's got swimmer's ear, H60.33
lumbar stenosis L4-5 for Gus, mri proves it
I keep treating Barragan's RA and it's nowhere on her problem list, put it there
new murmur, echo says severe AS, list it on Winifred Cobb
Opioid use disorder in sustained remission for K. Renner, proud of him
crohn's, ileal, Aleksander D
BPH w luts Fontaine
call it eczema, Haskins
Shingles, thoracic, Walt Z., date it today
Hashimotos on Hye-jin
asplenia should be front & center on Freeman
factor V leiden hetero, Leroux
Tourette's, Logan P
i finally have an answer for Odom, it's von willebrand type 1, record
HBV chronic inactive carrier, Hoang, missing from list
failure to thrive for now, Ashworth infant
dombrowski, COPD gold 3, please chart
ant uveitis OD, add, Lamb, r/o HLA b27 later
Alzheimers, mild. I hate typing it. Marguerite V
trigger finger 4th R Escobar
i keep writing prediabetes in my notes for Curtis B and no one moves it to the problem list
G43.709 Leroux
scabies x1, Holly Ashworth
breast ca L, ER+, stage IIA, Gustafson's record
please to register hypertension stage two for the mr. Salazar
Took three docs and a tilt table but Marcy's daughter, Paige Ottinger, who I also see, definitely has POTS, I'd like it entered under her conditions so the next ER doesn't call it anxiety
rads read it as an incidental finding and everybody shrugged, but a 4.1 cm aorta shouldn't just vanish, put ascending aneurysm on Bogdan's list
# urgent_patients
anything on fire
got in late, did something critical come in overnight
who needs me first
any panic values sitting out there
Just landed, phone was off 6 hrs. flags?
was on nights at the other hospital so give me whatever's red
are there open alerts under my name
before i go to lunch anybody i should be worried about
triage told me two hot ones, which
critical labs?
what's hot
covering for myself after a long wkend, any alarms
did the overnight line escalate anyone of mine
Lab called and left a garbled voicemail about a critical, whose is it
worst first, who do I have to phone
is it quiet or am I missing something serious
sickest ones right now
red flags since 5 last night?
before I scrub, nobody's crashing right, check alerts
my watch buzzed w a clinic alert but no detail, what is it
any of mine in the ER right now
been in the OR since 6, catch me up on emergencies only
what are my alerts
desk says "someone's been calling" which is useless, is anybody actually urgent
did radiology send anything critical
nothing routine, just who can't wait
I have 4 minutes, who's the most pressing
top priority pts please
Resident handed off and ran. Is there a hot list?
crits
overnight events?
do I have anything blinking
sitting in my car, tell me before I walk in how bad it is, any emergencies
who's unstable
which callbacks can't sit til after lunch
abnormal criticals from the 5am draw, mine
pager died around midnight so what'd I miss that matters
alerts pls
I was at my grandmother's funeral yesterday with the phone off and I've got eighty seven unread things, skip the noise, is there anybody I truly need to deal with first
# acknowledge_alert
saw it, on it
the K of 6.1 I've got it, mark handled
yep already called Demir back re the alert, clear it
taking the Boateng alert
I'm dealing with the troponin one, nobody else needs to pick it up
that sepsis flag is mine, ack
stop beeping me about Tewksbury's INR, I've seen it
got your page about the low sodium, will handle, take it off the board
Got it, Volkov's glucose alert is mine
handled the hgb thing already, close it
ack
i've been looking at that ekg alert for ten min, yes I know, mark it seen
talked to Jensen's daughter, that flag can be closed out
the overnight page about Antwi, picked it up, on it
okay I'll own the potassium alert
Reviewed Duarte's critical, spoke w ER, resolved
the fetal monitoring alert I've seen, reassuring strip, mark it
lithium level alert on Peebles, I'm aware, I'll call her
yes yes I saw the bili
accept that alert in my name
You can turn off the flag for Cobb, admitted already
Reading the critical ct now so log me as having it
I am on the INR one
mine, I'll take the Dombrowski sat alert
noted re Odom's platelets, clear it
Alert seen
whichever nurse set off the chest pain flag, tell the system I've evaluated him, close it out
taken care of, the Klein LFT alarm
I have eyes on the Salazar glucose so you can stop flagging
roger that page, handling
that alarm about Ilić's digoxin level has popped up on three screens now, I already spoke to him and he's holding his dose, so please register that I've seen it
# message_patient
tell Marisol Quintana her pap was normal
let Mr. Abernathy know i want him back in 2 wks
Gwen should know it's benign, she's been worrying herself sick
write Okafor that the zpak is at cvs
ask Brandi to send a pic of the rash
Drop a line to the Sorensens, Lily needs her MMR before school
can you ping Vern and find out how he's breathing on the new inhaler
no big deal labs, just reassure Chandra
mrs. Haddad needs to fast before tuesday's draw, nobody told her
i promised Tony a note about stretches, say do the towel one 3x a day
remind D. Pickett to bring his meter
his scan's clean. Somebody ought to tell him. Leon Marchetti
Apologize to the 9:40, Ms. Cho, I'm stuck in a procedure
Get word to Talbot that cpap company will be calling him
Stool cx neg, Yoder can quit worrying
respond to Paula, yes she can take it w food
have Kwame come in for a bp check next wk
let Nikolai V. down easy, sugar's in diabetic range, we'll talk monday
Tell her I said happy to fill out the fmla, Candace Oyler
would you nudge Rick S to do his stool cards
thyroid's fine now, Blevins will want to know
mom of the Rutledge kid needs to hear the form's ready
tell Ximena to stop by for the glucose test, fasting
Write Mr. Gorski a line, new pill in the am not pm
I never called Helen back about her dizziness, please say I'll ring this evening
biopsy negative - inform Duc Pham
Could someone ask Antwi whether the brace came
get Mrs. Moss to come in sooner rather than later, nothing scary but I want to see her
note to Aasen, Solveig: folic acid now, not later
Quillon's worried about his hgb. It's 13. relay that
bring all your bottles, that's the msg for Jensen
Pls reply to the Siddiquis, yes the school one can be generic
hearing test was normal for little Bao Vang, parents don't know yet
send Dwayne a congrats from me, 30 days no cigs
text Diallo she passed... sorry, she did NOT pass the sugar test, needs to call us
Let Cecily know I got her note and we'll discuss thurs
mr. fontaine should stop drinking after 7pm, put that in a message
Can you tell Hye-jin's folks... no just her, she's 22, mammo's clear
inform peterson pt order is at the desk for pickup
please get Dylan's mom to schedule labs before refill
i owe ms. Barragan an answer re her vaccine, it's a yes
Have Winnie Cobb's son ring me
Truong: clear liquids starting noon the day before, make sure he gets that
say thanks to Mrs. Olsen for the cookies
all good on the stress test, send that to Elliot Ransom
see how Jocelyn's sleeping on the new med, drop her a msg
Your culture's growing something but the drug I gave covers it, that's for Bhattacharya
would love for Ruby to come back before allergy season, reach out
kindly advise Mr. Dudek to pause his fish oil for the procedure
give Tibbets a heads up I'm leaving the practice
Emmett's mother wants to know if he can swim. Yes w a buddy. Send
Holly needs to wash all the bedding hot, tell her
Shanice should hear from me it's treatable, send that
Mr. Hoang, viral load undetectable, pass along the good news in simple english
get a note out to Otis, no raw oysters w no spleen
logan's dad asked about weekends off the med, tell him that's ok
Need Escobar to hydrate and call if toe gets worse, msg him
i forgot to tell Curtis not to drink on the flagyl, please do that now
see if Danielle can come at a better time for her infusion chat, write her something nice
her pregnancy test's negative, she'll want it in writing, Keisha
Check in with Earl D re oxygen delivery did it arrive
letting Andre know I got his disability papers and they're signed
ultrasound looked fine, Tamika's been refreshing the portal all night so tell her
Invite the Rosarios in for flu shots
would you be so good as to ask Mme Villeneuve's daughter to accompany her next time
reply to Eugene: swelling's normal, ice it
Tobias, stop asking dr google, your rash is benign. Word it kinder
Paige has been waiting on me about the salt tablets and I keep getting pulled away, would you drop her a line that yes, one gram three times a day with lots of water
I don't want Philippa hearing this from the portal with no context, let her know the nodule hasn't grown in two years and there's no more scans needed
# help
what can this thing do
never used you before, walk me thru it
so do I type orders here or what
cheat sheet of commands?
not sure how I ask you stuff
can you write rx's or just look things up
they said use the chat instead of the inbasket, ok, how
options pls
First day, where do I begin w this
what should I be asking you
Can you do anything w charts or no
instructions?
help
whats the diff btwn you and the inbox
Lost here. What do you handle for docs
# greeting
morning
hey there, dr. Villanueva here
hi it's Kapoor from cards
good afternoon
hiya
evening, dr Steinbach
yo
hello from peds
# thanks_goodbye
that's all, heading to the OR
thx ur a lifesaver
ok signing off
Appreciate it, done for the day
k bye
perfect, gonna grab lunch, later
Thank you much, heading upstairs
that'll do it for me tonight
great work robot, bye
all set, thank u
Gotta run, code pager's mine till 7, thx
cheers
Good stuff, see ya tomorrow
thanks that's it from me
outta here
# confirm
yep
affirmative
go for it
do it
yes please
uh huh
sure thing
correct
right
ok go
100 percent
yes ma'am
absolutely
mmhm thats fine
ok yes
# deny
nope
nah leave it
negative
absolutely not
no
hold off, don't
No way
not right now no
no thanks
don't bother
scratch that, no
nuh uh
don't do that
nope, wrong
no sir
# out_of_scope
max dose of hydroxyzine in renal failure?
badge won't open the doc lounge
who's on call for ortho tonight
cbc and cmp on Whitlock, stat
what cpt do i bill for a 40 min visit with a skin tag removal
mri lumbar w/o for Mancuso
Prescribe me a vacation lol
epic froze again, who do i yell at
need a referral to outside neuro for Pillai
latest ACC guideline on lpa?
dictate a letter to the school for jayden, asthma action plan
cafeteria still have the chili
Block this caller, some pharma rep keeps ringing my cell
find me a flight to denver on the 18th
does bactrim bump K much with spironolactone
how much snow are we getting
Can you look at Dr. Feldman's patients, he asked me to peek
my parking sticker expired
score of the bears game
which resident's covering the unit this weekend
reschedule my oil change
printer in pod C jammed again
what's first line for h pylori these days with the resistance
order a ct chest for Lott, low dose screening
who's Dr. Hanley got on his list today
my paycheck's short 2 shifts
send Gorski to vascular at the university, outside referral
half life of amiodarone, ballpark
did the hospital cafeteria move to the 3rd fl
Need a jury excuse letter typed up for Rosenthal
will you reset my password
prior auth got denied for trelegy, who fights that w the insurer
is the garage closed sunday
make a reservation, four people, that thai place
Anything new in NEJM on GLP1s and OSA
can the NP come in early thursday, ask staffing
cancel my Netflix
how do I get reimbursed for CME
please draw a lipid panel and a1c on Volkov this wk
tramadol w ssri how risky really
whats traffic on 95
Discontinue my gym membership while you're at it
Is there generic latanoprost w/o preservative
lithium toxicity level cutoffs?
wifi in the annex is dead
echo on Cobb in 6 mo, put the order in
What's Ames' schedule thursday, trying to catch him
write my mother a birthday card
when does the flu vaccine shipment get here
who stole my stethoscope, purple littmann
get Dudek into mayo, external referral
do we take Aetna medicare advantage now
99214 or 99215 for that last one
find a locum for my vacation wks
Did congress fix the fee cut
coffee
any RCTs on low dose naltrexone for fibro
the exam table in 6 is stuck up
prescription for my dog, she's got an ear thing
compose a letter to Riordan's DMV
need UA w reflex on Bhattacharya, lab order
Dr. Ames's pt Mr. Svensson, what's his potassium
how many hrs til the eclipse
which statin's least likely to cause myalgia
ceiling lights flickering in proc room 2
Head CT for Gustafson, order it
who is on nights for anesthesia
DEA renewal, where do I do that
dr. Romero's patient, Mr. Quist, pull his chart for me
help me word a recommendation letter for my MA's nursing school
is contrast ok with metformin per ACR
any decent sushi near the hospital
refer Pryor to the movement disorders folks at UCSF
block my ex on my phone
what did the S&P do
modifier 25 on a wellness w acute?
Need scrubs size L, the machine's eating my credits
blood cx x2 on Bell please
add my nephew to the little league roster
how's the on call pool money split
Start my car lol
vancomycin trough target w AUC dosing
voicemail light won't go off
Saw on the news they pulled another blood pressure pill for impurities, which lots was it, my whole family's on the stuff
the scheduler for anesthesia never answers, can you find out who they've got for me in room four on monday and whether it's the guy with the podcast
I've been charging chronic care mgmt on half my panel and compliance just sent a nastygram, what's the documentation requirement for 99490
`;
