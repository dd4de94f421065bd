import { fold } from '../fold.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First names that are women's, or men's, in most countries; whoever is called otherwise may be either. */
const women = set(`
  aaliyah abigail ada adaeze adele adriana agnes agnieszka aileen aisha alana alejandra alice alicia alina alisha amanda amara amelia amina amy ana anastasia andrea angela anita anjali anna anne annelise anneliese annette antonia asha ashley astrid audrey ava aylin barbara beatrice beatrix beatriz bella bernadette bertha beth bethany betty beverly
  bianca blanca brenda bridget brigid brittany camila candice carla carmen carol carolina caroline carolyn cassandra catherine cecilia celia charlotte cheryl chiamaka chioma chloe christina christine ciara claire clara claudia colette consuelo cynthia daisy danielle deborah debra deirdre delia denise diana diane dolores donna doreen doris dorota
  dorothy ebony edith edna eileen elaine eleanor elena elisa elise elizabeth ella ellen eloise elsa elsie elvira emilia emily emma erica esther ethel eunice eva eve evelyn farah fatima felicia fernanda fiona florence frances francesca freya frida funmi gabriela gail gemma georgia georgina gertrude gillian gina giulia gladys glenda gloria grace greta
  guadalupe gwen gwendolyn hana hanna hannah harriet hazel heather heidi helen helena helga henrietta hilda hortense ida ifeoma imani imogen ines ingrid irene iris irma isabel isabella isobel ivana jacqueline jamila jane janet janice janine jasmine jean jeanette jelena jennifer jessica joan joanna johanna josefina joyce judith julia juliana julie juliet
  karen karin katarzyna kate katherine kathleen kathryn katya kavita kayla keisha khadija kimberly kirsten kristina lakshmi latoya laura lauren leah lena leona lidia lila lina linda lisa lori lorena lorraine louisa lucia lucinda lucy ludmila lydia mabel magda mandy margaret margarita maria mariam mariana marie marilyn marisol marjorie marlene marta martha
  martina mary matilda maureen maya megan mei melissa mercedes meredith mia michaela michelle mildred millicent mina miriam moira monica muriel myra nadia nadine nancy naomi natalie natasha neha nicole nina nkechi nora norma nuala octavia olga olivia ophelia pamela patricia paula paulina penelope perla petra philippa phoebe phyllis pilar priscilla priya
  rachel ramona rania rebecca rebekah renata rhiannon rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sadia safiya salma samantha sandra sara sarah selina shannon sharon sheila shirley silvia simone sinead siobhan sofia sonia sophia sophie stella stephanie susan suzanne svetlana sylvia tabitha tamara tanya tara tatiana teresa
  thandiwe thelma theresa thuy tiffany tracy trudy ursula uma valentina valerie vanessa vera veronica victoria violet virginia vivian wanda wendy wilma winifred yasmin yolanda yuki yvette yvonne zahra zainab zofia zuzana`);
const men = set(`
  aaron abdul abdullah abel abu adam adrian ahmad ahmed aidan alan albert alberto alejandro alexander alfred ali alonso amir anders andre andrew angus anthony antonio arjun arnold arthur arturo ashok austin barry benjamin benito bernard bilal bill bob boris bradley brandon brendan brian bruce bruno bryan byron caleb callum calvin carl carlos cedric cesar
  charles chidi chinedu christopher cillian clarence claude clive colin connor craig curtis cyril damian daniel darius darragh darren dave david declan dennis derek desmond diego dimitri dinesh dmitri dominic donald douglas duncan dwayne edgar eduardo edward edwin eli elijah elliot emanuel emeka emilio enrique eric erik ernest esteban ethan eugene evan
  fabian faisal felipe felix fergus fernando fidel frank frederick fritz gabriel gareth gary gavin geoffrey george gerald gerard gideon gilbert giovanni glenn gordon graham gregory guillermo gunther gustavo hamish hamza harold harry hassan hector henrik henry herbert herman hiroshi howard hugh hugo humphrey hussein ian ibrahim ignacio igor imran isaac
  ismail ivan jack jacob jaime jakub jamal james jared jason javier jeffrey jeremiah jeremy jerome jesus jim joaquin joe joel johan john jonas jonathan jorge jose joseph joshua juan julio justin karim karl keith kenneth kevin khalid kofi kumar kwame kwesi kyle lachlan lamar larry lars lawrence leo leonard leroy liam lionel lloyd lorenzo louis luca lucas
  ludwig luis luke magnus mahmoud malcolm malik manuel marc marco marcus mario mark martin marvin mateo matthew maurice mauro max maxwell mehmet michael miguel mike miles mohamed mohammed moses muhammad mustafa nathan nathaniel neil niall nicholas nigel nikhil nils noah obinna olaf oleg oliver omar orlando oscar osman otto owen pablo padraig pascal patrick
  paul pedro peter philip pieter piotr rafael rahul rajesh ralph ramon randy rashid raul ravi raymond reginald ricardo richard robert roberto roderick rodrigo roger roland rolf roman ronald ronan rupert russell ryan salvador samir samuel sandeep sanjay santiago scott seamus sean sebastian sergio seth shane simon solomon stefan stephen steve steven stuart
  sunil suresh sven tadeusz tariq terence thabo theo theodore thiago thomas timothy tobias tom tomas tomasz trevor tyler usman vernon victor vijay vikram vincent vladimir walter warren wayne wei wilfred wilhelm william winston xavier yosef yusuf zachary zoltan`);

export type Sex = 'woman' | 'man';
export const sexOf = (name: string): Sex | undefined => {
  const [first = ''] = fold(name).replace(/^(?:dr|prof)\.? /, '').split(/[\s-]/);
  return women.has(first) ? 'woman' : men.has(first) ? 'man' : undefined;
};

const she = 'mrs|ms|miss|missus|madam|sra|senora|dra|doctora';
const he = 'mr|mister|sir|senor';
const woman = 'woman|lady|female|girl|gal|wife|mother|mrs';
const man = 'man|guy|gentleman|male|bloke|chap|fella|fellow|husband|father|mr';
const alone = (words: string): RegExp => new RegExp(String.raw`^(?:(?:no|for|it is|its|i mean|i meant|the|that|young|old|older|younger) )*(?:${words})(?: (?:one|patient|please|of (?:them|the two|those)))*$`);
const [onlyWoman, onlyMan] = [alone(woman), alone(man)];
/** What is said of somebody's sex, and nothing else: “the lady”. */
export const sexNamed = (plain: string): Sex | undefined => (onlyWoman.test(plain) ? 'woman' : onlyMan.test(plain) ? 'man' : undefined);
const titleOf = (titles: string): RegExp => new RegExp(String.raw`^(?:${titles})\b|\b(?:${titles})\.? $`);
const saidOf = (words: string): RegExp => new RegExp(String.raw`^(?:'s)?,? ?\(?(?:(?:that'?s|is|the|a|i mean) )*(?:${words})\b|^ (?:${words})\b`);
const aheadOf = (words: string): RegExp => new RegExp(String.raw`\b(?:the|that|a) (?:${words})(?: (?:doctor|doc|dr|patient|one|called|named))*,? (?:dr\.? |doctor )?$`);
const marks = { woman: [titleOf(she), saidOf(woman), aheadOf(woman)], man: [titleOf(he), saidOf(man), aheadOf(man)] } as const;

/** What a text says of somebody's sex beside their name: "Mrs Nguyen", "the Marsh woman", "nguyen, the lady". */
export function sexSaid(folded: string, { start, end }: { readonly start: number; readonly end: number }): Sex | undefined {
  const [head, tail] = [folded.slice(Math.max(0, start - 24), start), folded.slice(end, end + 24)];
  return (['woman', 'man'] as const).find((sex) => marks[sex][0].test(head) || marks[sex][0].test(folded.slice(start, end)) || marks[sex][1].test(tail) || marks[sex][2].test(head));
}
