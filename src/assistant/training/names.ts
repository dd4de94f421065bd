import { fold } from '../understanding/fold.ts';
import { createRandom, pick, type Random } from './expand.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const surnames = list(`Adams Baker Castillo Dubois Edwards Farrell Gupta Hernandez Iversen Jackson Kowalski Lopez Morris Novak Osborne Perez Quinn Rossi Schmidt Turner Ueda Vargas Walsh Xu Young Zimmermann Cohen Ali Chen Rao Khan Silva Park Wong Mehta Ortiz
  Achterberg Okonkwo Adebayo Thorvaldsen Nguyen Tran Pham Ferreira Ibrahim Haddad Lindqvist Eriksson Papadopoulos Dumitrescu Ionescu Kovacs Nagy Szabo Wojcik Yilmaz Demir Nakamura Tanaka Suzuki Kim Cho Oyelaran Mensah Boateng Diallo Traore Mbeki Dlamini Abara Eze
  Balogun Fischer Haas Brandt Vogel Moreau Lefebvre Garnier Bianchi Ricci Conti Costa Pereira Duarte Campos Rios Quispe Mamani Huaman Singh Kaur Banerjee Iyer Raghunathan Perera Fernando Bui Le Goh Teo Lim Chua Santos Reyes Cruz Bautista O'Brien O'Shaughnessy McAllister
  MacLeod Pike Marsh Pugh Stone Frost Hale Byrne Doyle Hughes Llewellyn Abernathy Whitlock Grange Odell Kerr Holm Berg Lund Virtanen Kask Ozols Petrov Ivanova Sokolova Hrabalova Farkas Horvat Jovanovic Hoxha Kelmendi Azizi Karimi Rahimi Amiri Levin Blum Katz Sol Vance
  El-Sayed Adichie-Smith Okonkwo-Baptiste Van-Dijk Wright Cheng Zhao Huang Yamada Saito Watanabe Abdi Warsame Tesfaye Bekele Mwangi Otieno Kamau Ortega García Ramanathan Adeyemi Iqbal Patel Svensson Hoang Nwosu Fitzgerald Gallagher Zieliński Kowalczyk Delgado Ndlovu Wójcik Núñez Müller`);
const firsts = list(`Alice Ben Carmen Derek Elena Frank Gina Hugo Irene Jorge Karen Liam Monica Nadia Oscar Paula Ravi Sofia Theo Ursula Victor Wendy Yusuf Zoe Anna Mark Ruth Diego Grace Henry Pat Sam Kim Lee Jo Max Rex Bea Eve Ivy Ada Abdul Abena Agnes Aisha Amara Anneliese Arturo
  Astrid Bao Bjorn Bronwyn Chiamaka Chidi Consuelo Dag Declan Desmond Dolores Efua Ezra Fatima Femke Gael Giulia Greta Guadalupe Hamza Harold Hyun Ilse Imani Ines Ingrid Ioana Isolde Jamal Jiho Kenji Kofi Kwame Lakshmi Lena Ling Ludmila Maja Marisol Mehmet Milos Mirela
  Moira Ngozi Niamh Nikhil Nils Obi Olga Omar Omid Otis Pia Priya Quentin Rosa Roya Ruben Saoirse Sefa Shreya Siobhan Soren Sunil Tariq Tomasz Tova Ulla Wanda Wei Wendell Wojciech Xiomara Yara Yevgeni Yuki Zainab Zofia Femi Luis Sunita Bridget Anjali Folasade Jaspreet Abdulrahman`);
const starts = list('b br c ch d dr f fl g gr h j k kl kr l m n p pr qu r s sh sk st sv t th tr v vl w y z zh');
const middles = list('a a e e i i o o u ai ei ia io oa ou ya');
const ends = list('n n l r s t d k m ng nd rt ska lla sh th v x');
const tails = list('ova sson escu ski wicz oglu idze yan ian enko ez ini elli ham ford stad berg vik dottir aho nen');

/** Names that nobody bears: a clinic's people are called what no list has. */
function madeUp(random: Random, tailed: boolean): string {
  const syllable = (): string => `${pick(starts, random)}${pick(middles, random)}`;
  const name = `${syllable()}${random() < 0.6 ? syllable() : ''}${tailed && random() < 0.4 ? pick(tails, random) : (pick(ends, random) ?? '')}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const random = createRandom(20_260_303);
const some = (tailed: boolean): readonly string[] => Array.from({ length: 300 }, () => madeUp(random, tailed));

/** What people are called in the sentences that the classifier learns from. */
export const surnameList = [...surnames, ...some(true)];
export const firstNameList = [...firsts, ...some(false)];
/** Whom people speak of in the sentences that were not composed. */
const spokenOf = list(`Baxter Raman Ellis Okoro Okoye Shah Whitfield Jordan Maria Samuel Samantha Walter Michelle Helena Colin Tomas Betty Alfie Susan Sarah Tom Tommy Leo Dave Maisie Hilda Oliver Nico Margaret Percy Kemi Jenkins Lionel Michael Arthur Deborah Daniel Doris Marie Ella Ellen
  Ellison Anita Aoife Jayden Farouk Sharma Lucas Ken Seb Brian Bob Jim Tim Joan Peter Paul John Jean Jane Linda Sheila Gary Barry Kevin Sean Emma Lucy Chloe Ethan Noah Mia Oluwaseun Chidinma Rajesh Sanjay Deepa Meera Arjun Klaus Jürgen Heinz Pedro Pablo Lucia Albright Walker Dalgado Dean Craig Clarke Cole`);
/** The same as words of a canonical text. */
export const nameWords: ReadonlySet<string> = new Set([...surnameList, ...firstNameList, ...spokenOf].map((name) => fold(name)));
