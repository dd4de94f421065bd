/** First names by what people of that name are called, where it does not begin like them: "Bob" for Robert. Each line is a name, a colon and its short forms. */
const table = `
abigail: gail abby; albert: bert bertie; alexander: sandy xander lex sasha alec; alexandra: sandra sandy lexi sasha; alfred: fred; andrew: drew; ann: nancy; anne: nancy; anthony: tony; antonia: toni; archibald: baldie
barbara: babs barb; benedict: ben; bernard: bernie; bridget: biddy bridie; caroline: carrie; catherine: kate katie kathy kitty kit; charles: chuck chip charlie; charlotte: lottie; christina: tina; christine: tina; christopher: kit topher
cornelius: neil; deborah: debbie debs; dorothy: dot dottie dolly; edward: ned ted teddy; eleanor: nell nellie nora ellie; elizabeth: liz lizzie beth betty betsy bess libby lisa eliza; emily: millie; emma: em; ernest: ernie
eugene: gene; florence: flo flossie; frances: fanny frankie fran; francis: frank; francisco: paco pancho; frederick: fred freddie; geoffrey: jeff; gerald: jerry; gertrude: trudy gertie; guadalupe: lupe; guillermo: memo
harold: harry hal; helen: nell nellie; henry: harry hank hal; isabel: bella izzy; isabella: bella izzy; ignacio: nacho; jacob: jake; jacqueline: jackie; james: jim jimmy jamie; jane: janey jenny; janet: jan; jennifer: jen jenny
jesus: chuy; joan: joanie; john: jack johnny; jonathan: jon jonny; jose: pepe; josefa: pepa; joseph: joe joey; judith: judy; katherine: kate katie kathy kitty; kathleen: kathy kate; kenneth: ken kenny; kristina: tina; kristine: tina
laurence: larry; lawrence: larry; leonard: len lenny; louisa: lou lulu; luis: lucho; margaret: maggie meg peggy peg greta daisy rita madge marge; maria: mia; martha: patsy; mary: molly polly mamie; matilda: tilda tilly; maurice: moe; michael: mick mike mickey
mildred: millie; mohamed: mo; mohammed: mo; muhammad: mo; nicholas: nick nicky colin; oliver: ollie; patricia: pat patty tricia trish; patrick: paddy pat; peter: pete; philippa: pip pippa; priscilla: cilla; rachel: shelly; raymond: ray
rebecca: becky becca; reginald: reg reggie; richard: dick rick ricky rich; robert: bob bobby rob robbie; roberta: bobbie; roderick: rod rory; ronald: ron ronnie; rosemary: rose rosie; rosario: charo; samantha: sam; sarah: sally sadie; shirley: shirl
stephen: steve stevie; steven: steve; susan: sue suzy; suzanne: sue; terence: terry; teresa: terry tess tessa; theodore: ted teddy theo; theresa: terry tess tessa; thomas: tom tommy; timothy: tim; veronica: ronnie; victoria: vicky tori; virginia: ginny
penelope: penny; gwendolyn: wendy; josephine: josie; beatrice: trixie beattie; cecilia: celia cissy; constance: connie; cynthia: cindy; edith: edie; evelyn: evie; harriet: hattie; millicent: millie; natasha: tasha; nathaniel: nate; olivia: livvy
walter: wally walt; wilfred: wilf fred; wilhelmina: mina; william: bill billy will willy wm liam; winifred: winnie; yevgeny: zhenya; zachary: zach zack
aleksandra: sasha ola; aleksander: sasha olek; alejandro: alex; anastasia: nastya stasia; anna: ania anya; antonio: tono; concepcion: concha conchita; dmitri: dima mitya; dolores: lola; eduardo: lalo; ekaterina: katya kate; elena: lena; elisabeth: lisa elsa; enrique: quique kike
fernando: nando; friedrich: fritz; giovanni: gianni; giuseppe: beppe pino; heinrich: heinz; ivan: vanya; joanna: asia jo; johannes: hans; katarzyna: kasia kaska; magdalena: magda lena; malgorzata: gosia; manuel: manolo manny; mikhail: misha; nikolai: kolya; roberto: beto; tatiana: tanya; tomasz: tomek; vladimir: vova volodya
`;

/** The names for which a short one may stand. */
export const formalNames: ReadonlyMap<string, ReadonlySet<string>> = table
  .split(/[;\n]/)
  .flatMap((line) => {
    const [name = '', short = ''] = line.split(':').map((part) => part.trim());
    return short.split(' ').map((each): [string, string] => [each, name]);
  })
  .filter(([short]) => short !== '')
  .reduce((all, [short, name]) => all.set(short, (all.get(short) ?? new Set<string>()).add(name)), new Map<string, Set<string>>());
