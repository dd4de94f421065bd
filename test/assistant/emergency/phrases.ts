import { table } from './table.ts';

/**
 * Phrases with the level (and category) that they should be given, written before the rules of each area. Every second one is held
 * out: the rules were never tuned on it. `critical|urgent` on a head line: either level is right.
 */
export const dangers = table(`
# critical cardiac
I have crushing chest pain and my left arm is numb
my chest hurts really bad and im sweating
there is an elephant sitting on my chest
cheast pain for 20 min wont go away
Chest pain radiating to my jaw
it feels like someone is squeezing my heart
My husband is clutching his chest and has gone grey
tightness in my chest and pain going down my arm
I think I'm having a heart attack
my dad is having a hart attack what do i do
heavy pressure in the middle of my chest, feel sick and clammy
pain in my chest when I breathe and I coughed up blood
pain across my chest since this morning, it's getting worse
My heart is racing at 180 and I feel like I'm going to pass out
my mom's pacemaker keeps shocking her and she feels faint
chest feels like it's in a vice
a burning pressure behind my breastbone that goes into my neck
I took my nitro three times and the chest pain is still there
heart stopped, someone is doing CPR on him
me duele mucho el pecho
tengo dolor en el pecho y no puedo respirar
No fever but severe chest tightness
indigestion that won't go away, sweating and my left arm aches
My grandma has no pulse
I had a heart attack two years ago and now I have the same pain in my chest
not just heartburn, my chest is being crushed
CHEST PAINS PLEASE HELP
i got stabbing pains in the chest and i'm dizzy
palpitations and shortness of breath, nearly fainted
can I see someone today? I've had chest pressure since breakfast

# critical stroke
my face is drooping on one side
her face drooping and can't lift his arm
husband's speech is slurred and his mouth is crooked
suddenly cant move my right arm
One side of my body went numb all of a sudden
my wife woke up and can't speak properly, words come out jumbled
I think my mother is having a stroke
worst headache of my life, came on like a thunderclap
dad is confused suddenly and can't see out of one eye
Half of my face feels numb and I can't smile properly
sudden loss of vision in my left eye
grandpa's left side has gone weak and he is talking gibberish
I had a stroke in 2019 and now my face is drooping again
she cant raise her left arm and her smile is lopsided
my leg just gave out and I can't find my words
sudden blinding headache with stiff neck and vomiting
he woke up paralyzed on one side
I suddenly went blind in one eye
mi esposo tiene la cara caída y no puede hablar
my speach is slured and my hand is tingling
he can't understand what I am saying, his eye and mouth are sagging
it's like a curtain came down over my eye

# critical breathing
I can't breathe
cant breath help
my son is choking on a grape
He's turning blue
lips turning blue
her lips are blue and she is gasping
I'm struggling to breathe even sitting down
My baby stopped breathing
my inhaler isn't working and I'm wheezing badly
asthma attack, used my inhaler ten times, no relief
I can barely get a word out between breaths
I feel like I'm suffocating
no puedo respirar
mi hijo se está ahogando
severe shortness of breath came on suddenly
gasping for air
not able to catch my breath at all
no chest pain but I can't breathe
a piece of meat is stuck in his throat and he can't talk
my daughter swallowed a coin and is drooling and can't breathe
we pulled her out of the pool and she is not responding
My toddler nearly drowned and is coughing nonstop
oxygen is 82 and dropping
my o2 sat is 84%
his ribs are sucking in with every breath and he is grunting
newborn breathing really fast and his chest is pulling in
my throat is closing up
air hungry, can't get enough air into my lungs
difficulty breathing
She's making awful gurgling noises and isn't breathing right
breathing has become really hard for grandma
smoke inhalation, coughing black stuff
I cn't braethe
we think it is carbon monoxide, whole family has headaches and dizzy and the alarm is going off

# critical bleeding
I can't stop the bleeding
blood is spurting from my leg
He cut his wrist and there is blood everywhere
I've been vomiting blood
coughing up large amounts of blood
bleeding wont stop its soaking through towels
my stool is black like tar and I'm light headed
my nose has been bleeding for an hour and won't stop
I'm on warfarin and hit my head
deep cut on the neck gushing blood
throwing up what looks like coffee grounds
there's so much blood coming from my bottom
My uncle is bleeding heavily from a chainsaw cut
blood pouring out of the wound after surgery
sliced my hand open, I can see the bone
estoy sangrando mucho
toilet bowl full of blood and I feel faint
artery cut, bright red blood pumping out
I'm on blood thinners and the cut will not stop bleeding
hemorrhaging after my tonsillectomy

# critical anaphylaxis
my throat is swelling after eating peanuts
my tongue is swollen and I can't swallow
stung by a bee and now my face is swelling up
I used my epipen what now
hives all over and wheezing after the antibiotic
severe allergic reaction
she ate shrimp and her lips are swelling fast
anaphylaxis
my sons eyes are swelling shut and he's throwing up after eating cashews
I'm going into anaphylactic shock
throat feels tight and itchy after taking amoxicillin, hard to breathe
alergic reaction, face puffing up and can't breathe
se me hincha la garganta
took a new pill and my whole body is covered in hives and my tongue feels thick
he's allergic to nuts and just ate a brownie with walnuts, he's swelling
don't have my epi pen and i just got stung, throat feels funny

# critical overdose
I took too many pills
I swallowed a whole bottle of Tylenol
my daughter drank bleach
my toddler got into the pills and the bottle is empty
he overdosed on heroin
My friend took a bunch of xanax with vodka and won't wake up
child ate a detergent pod
my 2 year old swallowed a button battery
she drank antifreeze
toddler ate my blood pressure tablets
I accidentally took double my methadone and feel really sleepy
OD'd on oxy, he's barely breathing
we gave him narcan and he's not waking up
dog-tired? no: my grandson swallowed drain cleaner
my kid chewed up some mushrooms in the yard and is vomiting
I took 30 ibuprofen
I've taken all my antidepressants at once
mom took her insulin twice and is shaking and confused
mi hija se tomó cloro
My baby drank some lamp oil
accidental overdose of my heart meds
she took something at the party and now she's foaming at the mouth
think my son ate rat poison
I mixed bleach and ammonia and my lungs are burning
took way more than the prescribed dose of my sleeping tablets
kid got into grandmas medicine cabinet, dont know what he took
he injected too much and his lips are purple
snake bit me on the ankle
alcohol poisoning, he's passed out and cold

# critical self_harm
I want to kill myself
I don't want to live anymore
i wanna die
I'm thinking about ending it all
everyone would be better off without me
I have a plan to end my life
I cut my wrists
goodbye everyone, I won't be here tomorrow
My sister says she is going to hang herself
There's no point in going on
I have a gun and I'm going to use it on myself
i've been cutting myself again
suicidal
I have been having suicidal thoughts every night
I just want to go to sleep and never wake up
my roommate left a suicide note
i cant do this anymore i want it to be over
I've written my letters and given away my things
how many of these pills would it take to kill me
what is the most painless way to die
quiero morir
me quiero suicidar
ya no quiero vivir
I feel like jumping in front of a train
standing on the bridge and thinking of jumping
I keep thinking about hurting myself
my teenage son said he wants to be dead
Life isn't worth living any more
I'd rather be dead
kms tonight
I am not safe with myself
the voices are telling me to hurt myself
I'm going to kill my wife and then myself
there's no reason to stay alive
my friend just posted that she's going to end it tonight
I hope I don't wake up tomorrow
I've been stockpiling my pills so I can end things
I have lost the will to live and I've got the rope ready
I'm a burden and they'd be happier if I were gone
thinking about killing my self
`);
