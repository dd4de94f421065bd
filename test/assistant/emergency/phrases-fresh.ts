import { table } from './table.ts';

/** A second set, written late and with the rules already there, to be hard on them; its first score is in docs/emergency.md. */
export const fresh = table(`
# critical
Something's wrong with my dad, he just slid off his chair and his mouth is hanging on one side
I woke up and my hand won't do what I tell it to
words are coming out all wrong when I talk
grandpa keeps dropping his fork and his smile looks weird
can't feel the left side of my face
my vision just went black in one eye
Mum can't understand anything we say since this morning
The room is spinning, I can't walk straight and I'm seeing double
pressure on my chest like a truck parked on it
my ribs feel like they're being squeezed and my jaw aches
It hurts under my breastbone and my arm has gone tingly
My chest is so tight I'm scared
i think its my heart, pain is shooting into my shoulder blades and i'm drenched in sweat
Feels like something heavy is sitting on me and I can't get a breath in
my heart is doing 170 and I feel like blacking out
he grabbed his chest and went down
Help he has no heartbeat
My inhaler is empty and I am struggling to get air
her fingernails are going blue
baby keeps pausing between breaths and is grey
he swallowed a marble and now he can't make a sound
steak went down the wrong way, she can't cough or speak
my kid is making a high pitched noise every time she breathes in
we fished my nephew out of the lake
each breath is a battle
breathing like he ran a marathon but he's just lying there
husband is gasping like a fish
I cant seem to get enough oxygen
throat's closing, ate a prawn
my lips doubled in size after the new tablets
wasp got me on the neck and now everything is itchy and I feel faint
peanut butter sandwich, now he's covered in welts and wheezing
I can feel my windpipe swelling
gave her the epi pen but she's still bad
there's a puddle of blood under him
The bandage is soaked again, it just keeps coming
I'm bleeding from down there and it's not my period, passing clots the size of eggs
blood is squirting out every time his heart beats
puked up a lot of red stuff, looks like blood
I sliced my wrist open with a kitchen knife by accident, it's pumping
tooth was pulled this morning and my mouth keeps filling with blood
lost a lot of blood and feel cold
my poop is jet black and sticky and I almost fainted
took 40 of my sleeping pills an hour ago
my little girl drank from the bottle under the sink
He's been snorting something all night and his lips are blue
I think I took my heart pills twice, maybe three times
my son ate a bunch of my iron tablets
gran took all her week's tablets in one go
kiddo bit into a dishwasher tablet
she's slumped with a needle in her arm
swallowed some paint thinner thinking it was water
we ate mushrooms from the forest and everyone is throwing up
the baby sucked on my nicotine patch
there's an empty pill bottle next to her and she is not making sense
I'm done. Tell my kids I love them.
nothing matters anymore and I've decided how I'm going to go
I don't see a future for myself, I just want the pain to stop for good
If I wasn't here nobody would even notice
I've got the pills lined up in front of me
it would be easier if I just didn't exist
every night I pray I don't wake up
I can't keep living like this, tonight I'm going to do it
my best friend just texted me goodbye and isn't picking up
He keeps saying the family would be better off without him and he bought a gun
I want to end it
my daughter has been cutting herself
Why should I keep going? I'd be better off dead
I scare myself, I nearly stepped off the platform today
i dont wanna be here no more
i took a blade to my arms again
she just stares and won't answer me, like nobody's home
wife hit the deck in the kitchen and I can't get her to come round
he's jerking all over and frothing
little one went stiff, eyes rolled up, shaking
We can't rouse grandpa
she went limp in my arms
boss collapsed at his desk
he's on the ground, not talking, eyes half open
I keep passing out every time I stand
having fits one after the other
34 weeks and no kicks since last night
pregnant, blood running down my legs
I'm 39 weeks and I can feel the cord
The baby's head is showing and we are still at home
6 months pregnant, awful headache, everything is blurry and my hands are swollen
my wife just delivered and she won't stop bleeding
8 weeks pregnant, agonizing pain low on the right and shoulder tip pain
waters went at 27 weeks
10 day old, temp 100.8, not feeding
My six week old feels like a furnace and won't take the bottle
fever, neck so stiff I can't bend it
He has a fever and a rash that looks like bruises
I had surgery last week and now I'm shivering, 39.9 and my heart is racing
on immunosuppressants with a 38.6 fever
my leg wound is black and smells and I'm burning up and confused
fell off a ladder and can't feel my feet
banged his head on the ice and has thrown up four times
motorbike accident, there's a bone poking through his shin
got stabbed in the thigh
fingers got cut off by the lawnmower
acid splashed on my face
my shirt caught fire and my chest is blistered
a nail went right through his eye
horse kicked her in the belly, she's white as a sheet
someone ran over my brother
my boyfriend is choking me and threatening to kill me
gunshot
touched a live wire and his heart feels funny
glass is sticking out of his neck
sugar is 38 and I'm trembling
type 1, ketones are high, throwing up and breathing weird
the meter says LO and he's not making sense
grandma is burning hot, confused, she was in the sun all day
my belly is rock hard and the pain is unreal
ripping pain between my shoulder blades
send someone quick
please somebody help us she's dying
we need paramedics
I haven't slept, hearing voices telling me to hurt people
withdrawing from alcohol, shaking and seeing spiders
no allergies but my tongue is getting bigger
The ambulance hasn't come and he is still not breathing
I know I said it was just indigestion but now my arm is numb and I'm sweating buckets
not sure if this is serious but my speech is slurred
my mom had chest pain last year and she's having it again right now
i'm not pregnant but I am bleeding through a pad every 15 minutes
He says he's fine but he's not making sense and one pupil is huge
The dog bit my son's face and it won't stop bleeding
I can't feel my legs
cant catch my breth chest is so tite
hes not breatheing
siezure help
my babys lips r blue
hart attack i think
overdosd on tylenol
sucidal
stroke?? face droopng
allergik reaction throte closing
she is unconcious
mi bebé no respira
mi papá tiene dolor fuerte en el pecho
mi abuela no despierta
creo que es un derrame, no puede mover el brazo
tomé muchas pastillas para morir
mi hijo se tragó una pila
ya no aguanto, quiero matarme
hay mucha sangre

# critical DOCTOR
my patient just went into cardiac arrest in exam room 2
patient in the waiting room is not breathing
a man collapsed in our lobby, need help now
I can't breathe, my chest hurts
one of my patients just told me she is going to kill herself tonight
having crushing chest pain myself right now

# critical|urgent
felt a pop in my calf and now it's huge and red
my ball is twisted I think, agony
lower right belly pain that's getting worse, I can't walk upright
baby has had no wet diapers in 12 hours and is sleepy
my blood pressure is 190/125
he hit his head and seems fine but has a big lump
sudden ringing and I've gone deaf in one ear
can't urinate and my belly is swollen
3 year old with fever of 104
cat scratch, hand is swelling fast with red lines going up
chest tightness when I climb stairs lately
I fainted at work today
passed a large clot, period from hell, I'm dizzy
panic attack, can't breathe properly
burned my hand on the stove, huge blisters
took my dose twice by accident, it's only allergy medicine
I feel really down and hopeless

# urgent
fever 102 and chills
bad earache and fever
I think I have a UTI, it burns and there's blood
a stray dog nipped me
threw up six times today
twisted my knee and can't put weight on it
this cut probably needs stitches
my incision is oozing yellow pus
sugar's been over 300 since last night
ran out of my insulin this morning
migraine is so bad I can't see anyone or work
back went out, terrible pain, can't stand
got something in my eye and it hurts a lot

# none
Good morning! Is Dr. Burns in today?
Please cancel my appointment, I have a work emergency
My mom is in the hospital with a stroke, so I need to reschedule
I'm allergic to bees, can you note that
what foods help after a heart attack
How soon after a stroke can I drive?
my dad's heart attack was in 1998
it's been ten years since my overdose, I'm clean now
no more suicidal thoughts thanks to the new meds
haven't had a seizure in months
was choking earlier but I'm ok now
chest pains went away after antacids
bleeding stopped, all good
the ER doctor said it wasn't a heart attack
they ruled out appendicitis
I don't feel dizzy or short of breath
no numbness, no weakness, speech is normal
not pregnant, no bleeding
I do not have thoughts of hurting myself
he denies suicidal ideation
would a bee sting be dangerous for someone like me who has asthma in general
can you die from a panic attack?
what's the recovery time for a broken hip
which vaccine prevents meningitis
should people with epilepsy drive
at what temperature should a parent worry about a newborn
if my baby gets a fever over 101 do I go to the hospital
what if she stops breathing at night?
when do I call 911 for an asthma attack
In case I have another seizure, who do I contact?
Suppose I forgot a dose and took two, what happens
is there a hotline for suicidal teens
my daughter is doing a school report on strokes
just watched a documentary about the opioid crisis
I'm writing a novel in which the heroine takes poison
Romeo drank poison and Juliet stabbed herself
that episode of ER where the guy's heart stopped
I got shot in Call of Duty again lol
my goldfish died
the vet says my cat had a stroke
our dog ate rat poison, do you treat dogs?
my bunny isn't moving and won't eat
The neighbor's dog is having seizures
I'm dying of boredom in your waiting room
this cough is driving me nuts
kill two birds with one stone and do the blood test too
the insurance company is bleeding me dry
these prices are a heart attack waiting to happen
my wallet is hemorrhaging
you nearly gave me a stroke with that invoice
I'm choking on these forms
I'm so swamped I can't breathe
boss is breathing down my neck
cut me some slack
I was shocked by the results
we had a shocking wait
break a leg!
my feet are killing me after the marathon
I'm so hungry I could eat a horse
the news hit me hard
hit me up when you have a slot
my head is exploding with ideas
I'm burned out at work
my heart goes out to you
heart attack on a plate, that burger
I have butterflies in my stomach
it's a no brainer
he's dead to me
drop dead gorgeous dress
I'd sooner die than miss my niece's wedding, need a different slot
shooting pain in my sciatic nerve on and off, like always
I need a tetanus shot
stitches come out on Monday
my burn is healing nicely
follow up for my concussion from last month
refill for nitroglycerin, no symptoms
my blood pressure was 128 over 82
blood sugar 110 this morning
my temperature is 98.6
oxygen level is 98
heart rate 72 at rest
seizure medication refill please
I need the results of my stress test
sleep study for snoring and pauses in breathing
pain management appointment
I have a small rash on my elbow
my wrist aches when typing
I pulled a muscle at the gym
a bit of acid reflux
my period started
pregnancy test was positive, yay! when should I come in?
can I fly at 28 weeks
breastfeeding questions
my son has a cold
low mood lately, would like counselling
do you have grief support
I survived cancer
thank God the fall didn't break anything
my grandmother passed away from sepsis in May
funeral on Friday so need to cancel
I lost my husband to suicide five years ago
where's the AED in your building
I teach CPR, can I use your hall
emergency exit light in the lobby is broken
my emergency contact has changed
who do I call in an emergency after hours
Dr. Strokes was very kind
I work as an ambulance driver
I'm a paramedic and need my hepatitis B booster
police officer, got my eyes tested
Como puedo cambiar mi cita
mi perro no respira
ya no tengo dolor en el pecho
¿cuáles son los síntomas de un infarto?
i am fine
nope no pain at all
lol i'm dead
omg I can't even breathe, too funny

# none DOCTOR
Give Mr. Jones 325 mg aspirin for chest pain daily
list patients who had strokes this year
patient denies chest pain, sob
57yo F hx of MI, CVA, presents for med refill
diagnosis: major depressive disorder with suicidal ideation, F32.2
prescribe activated charcoal for overdose protocol
book a follow up for the post-stroke patient
any critical alerts?
send Mrs Hill: if the bleeding gets worse go to the ER
what did I prescribe for her seizures
add allergy: anaphylaxis to penicillin
dx acute MI
start heparin for PE
note: patient's husband died of a heart attack
`);
