story: e-ayungin
conflict: South China Sea
countries: PH, CN
facts: On 17 June 2024 Chinese coast guard men with knives and an axe boarded Philippine navy boats on their way to the grounded BRP Sierra Madre at Second Thomas Shoal; a Filipino sailor lost a thumb; the executive
  secretary spoke of a misunderstanding on 21 June and was corrected by the defence secretary on 24 June; the two foreign ministries met on 2 July, reached a provisional arrangement on 21 July, and a supply run
  passed unhindered on 27 July. Small incidents and wordings are ours. (public record: Armed Forces of the Philippines, Chinese and Philippine foreign ministries, press of June and July 2024)

who ph: state PH | Philippines; the Philippines; Manila
who cn: state CN | China; Beijing
who afp: force PH | Armed Forces of the Philippines; the armed forces; the navy; Philippine navy; AFP
who pcg: force PH | Philippine Coast Guard; PCG
who ccg: force CN | China Coast Guard; Chinese coast guard; CCG
who marcos: person PH | Ferdinand Marcos; President Marcos; Mr Marcos; Marcos
who bersamin: person PH | Lucas Bersamin; Bersamin
who teodoro: person PH | Gilberto Teodoro; Teodoro
who dfa: body PH | Department of Foreign Affairs; DFA
who chinamfa: body CN | Chinese foreign ministry; foreign ministry in Beijing
who usa: state US | United States; Washington; the Americans
who japan: state JP | Japan; Tokyo
where shoal: site - 9.75 115.87 | Second Thomas Shoal; Ayungin Shoal; Ayungin; Renai Jiao; the shoal
where sierra: site - 9.73 115.86 | BRP Sierra Madre; Sierra Madre; the wreck
where scarborough: site - 15.18 117.76 | Scarborough Shoal; Bajo de Masinloc
where palawan: province PH 9.80 118.70 | Palawan
where puerto: town PH 9.74 118.74 | Puerto Princesa
where sabina: site - 9.75 116.47 | Sabina Shoal

== e-ayungin-1
outlet: Quezon City Chronicle
register: daily
published: 2024-06-20
--
"Like {accbraw|pirates}": bolos, an axe and a lost thumb at Ayungin

By our defence staff

Eight motorboats came out of the rain at six on Monday morning. The men in them, members of the China Coast Guard, carried pikes, knives and at least one axe, and before the noon tide they had {boarding|boarded} two rubber boats of the Philippine navy, {puncture|slashed} the floats, {puncture|smashed} the outboard motors and {seizeguns|carried off} eight crated rifles. A Navy special operations sailor lost his right thumb when one of the hulls {ram|rammed} his own.

So the Armed Forces of the Philippines told it yesterday, with a film that lasts eleven minutes. On it a Chinese petty officer {stabthreat|waves} a blade at a Filipino who has nothing in his hands, shouting. The siren does not stop. "Only {accbraw|pirates} do this," General Romeo Brawner, chief of staff, told reporters in Palawan after he had {medal|pinned} a medal on the injured man. He {demandback|demanded} the guns {returnguns!demanded|back}, and payment of 60 million pesos for the damage.

The boats had been bound for the wreck of the BRP Sierra Madre with rice, water and mail for the handful of marines there. They did not {supply|get} through. Later in the day a second attempt, to {medevac|fetch} the injured man out, was {medblock|blocked} as well; a PCG cutter {medevac2|took} him off towards dusk after an hour of {radio|talk} on channel 16.

Beijing tells another story. Our side {intrude|trespassed} in Renai Jiao, and its officers' {boarding|measures} were "professional and restrained", a spokesman of the Chinese foreign ministry said. No {boarding!denied|direct measures} were taken against Filipino personnel. Since 15 June a new {trespass|rule} {trespass|allows} the Chinese coast guard to {detain60w,detain60!threatened|hold} trespassers for up to 60 days.

That {trespass|rule} drew a {protestrule|protest} of Manila in May. The Department of Foreign Affairs has now handed over its 170th {notes|note} of the present administration. Foreign friends rallied: the ambassador of Tokyo wrote that she was gravely {tokcon|concerned}, Canberra and Ottawa {condemn|condemned} "dangerous" conduct, and the American deputy secretary of state, by {uscall|telephone} with an undersecretary on Wednesday, {reaffirm|reaffirmed} that the {treaty51|treaty} of 1951 covers armed {armedattack!hypothetical|attacks} on public vessels anywhere in the South China Sea.

Is a thumb an armed {armedattack|attack}? Mr Marcos said in Singapore three weeks ago that a Filipino {willkill!hypothetical|killed} by a wilful act would be "very close" to one. "If a sailor dies, we'd have crossed the Rubicon," he said then.

On the Palawan quays they prefer to talk of tuna. Since April boats from Quezon town have been {fishban|chased} from the lee of Sabina Shoal, a day's catch away; two skippers were {hosed|hosed} in the last week alone. A relief fund opened by a bishop has {fund|paid} out fuel for forty of them.

~ PHOTO: Gen. Brawner with crewmen at Western Command hospital. (AFP-PAO)
~ Trending: Volleybelles gun down Kazakhs | Strike zone: a cockfighter's confession
--
who brawner: person PH | Romeo Brawner; General Romeo Brawner
who aus: state AU | Canberra
who canada: state CA | Ottawa
who afppao: unknown PH | AFP-PAO
where quezon: town PH 9.23 118.02 | Quezon town
* boarding COERCE/seize occurred
  when: 2024-06-17 "Monday morning"
  where: shoal
  by: ccg
  to: afp
  with: knife "knives"; other "pikes"
  said: afp party "told"
  said: chinamfa official denied "said"
* puncture ASSAULT/destroy occurred
  when: 2024-06-17 "Monday morning"
  where: shoal
  by: ccg
  to: afp; "two rubber boats of the Philippine navy" thing
  with: knife "knives"
  said: afp party "told"
  part_of: boarding
* seizeguns COERCE/seize occurred
  when: 2024-06-17 "Monday morning"
  where: shoal
  by: ccg
  to: afp; "eight crated rifles" thing
  munitions: 8 "eight crated rifles" voice afp
  said: afp party "told"
  part_of: boarding
* ram ASSAULT/primitive occurred
  when: 2024-06-17 "Monday morning"
  where: shoal
  by: ccg
  to: "A Navy special operations sailor"
  injured: 1 "A Navy special operations sailor" side recipient
  said: afp party "told"
  part_of: boarding
* stabthreat THREATEN/violence occurred
  when: 2024-06-17
  where: shoal
  by: ccg
  to: "a Filipino who has nothing in his hands"
  with: knife "a blade"
* medal SUPPORT occurred optional
  when: 2024-06-17/2024-06-19 bounded
  where: palawan
  by: brawner
  to: "the injured man"
* demandback REQUEST/yield occurred
  when: 2024-06-19 "yesterday"
  where: palawan
  by: brawner
  to: cn
  about: returnguns
* returnguns CONCEDE demanded optional
  when: ?
  by: cn
  to: ph
* supply AID attempted
  when: 2024-06-17
  where: shoal
  by: afp
  to: "the handful of marines there"
* medevac AID attempted
  when: 2024-06-17 "Later in the day"
  where: shoal
  by: afp
  to: "the injured man"
* medblock COERCE/restrict occurred
  when: 2024-06-17 "Later in the day"
  where: shoal
  by: ccg
  to: afp
* medevac2 AID occurred
  when: 2024-06-17 "towards dusk"
  where: shoal
  by: pcg
  to: "the injured man"
* radio CONSULT occurred
  when: 2024-06-17
  by: pcg; ccg
* intrude COERCE occurred
  when: 2024-06-17
  where: shoal
  by: ph "Our side" alleged of cn
  to: cn
  said: chinamfa official "said"
* trespass COERCE/restrict ongoing
  when: 2024-06-15/2024-06-20 "Since 15 June"
  by: ccg
  to: "trespassers"
* detain60 COERCE/arrest threatened optional
  when: ?
  by: ccg
  to: "trespassers"
* detain60w THREATEN/arrest occurred
  when: 2024-06-15 "Since 15 June"
  by: ccg
  to: "trespassers"
  about: detain60
* protestrule ACCUSE/disapprove occurred
  when: 2024-05 "May"
  by: ph
  to: cn
  about: trespass
  answers: trespass "That rule drew a protest"
* notes ACCUSE/disapprove occurred
  when: 2024-06-17/2024-06-20 bounded "now"
  by: dfa
  to: cn
  about: boarding
* condemn ACCUSE/disapprove occurred
  when: 2024-06-17/2024-06-20 bounded
  by: aus; canada
  to: cn
  about: boarding
  answers: boarding
* uscall CONSULT/phone occurred
  when: 2024-06-19 "Wednesday"
  by: "the American deputy secretary of state"; "an undersecretary"
  to: "an undersecretary"
* reaffirm SUPPORT occurred
  when: 2024-06-19 "Wednesday"
  by: "the American deputy secretary of state"
  to: ph
* armedattack ASSAULT hypothetical
  when: ?
  to: ph
  where: "the South China Sea"
* willkill ASSAULT hypothetical
  when: ?
  to: "a Filipino"
  said: marcos official "said"
* fishban COERCE/restrict ongoing
  when: 2024-04/2024-06-20 bounded "Since April"
  where: sabina
  to: "boats from Quezon town"
* hosed ASSAULT/crowd-control occurred
  when: 2024-06-13/2024-06-20 bounded "the last week alone"
  where: sabina
  to: "two skippers"
  with: crowd-control
* fund AID occurred
  when: 2024-04/2024-06-20 bounded
  by: "relief fund"
  to: "forty of them"
* accbraw ACCUSE/disapprove occurred optional
  when: 2024-06-19 "yesterday"
  where: palawan
  by: brawner
  to: ccg
  about: boarding
* tokcon ACCUSE/disapprove occurred optional
  when: 2024-06-17/2024-06-20 bounded
  by: japan; "the ambassador of Tokyo"
  to: cn
  about: boarding
* treaty51 AGREE occurred
  when: 1951 from text "1951"

== e-ayungin-2
outlet: Senate Bulletin Service
register: parliament
published: 2024-06-26
--
Committee on Foreign Relations, hearing of 25 June, abridged minutes

CHAIR. The Senate committee of the Philippines {inq|inquires} into the {boarding|incident} of 17 June. Present: the Secretary of National Defense, Mr Teodoro; the Undersecretary of Foreign Affairs; the spokesman of the Navy.

CHAIR. On Friday the Executive Secretary, Mr Bersamin, told the nation that it was "probably a misunderstanding or an accident". On Monday you said the contrary. Which is it?

MR TEODORO. It was deliberate. It was an aggressive and illegal {boarding|use of force}. We did not and do not excuse it. The Executive Secretary had only an early report. The President himself, when he {visittroops|visited} the crews at Puerto Princesa on Sunday and {decor|decorated} eighty of them, {nointim|declared} that "we'll not be intimidated by anyone".

SENATOR A. Did the Chinese {ultimat|warn} before the {boarding|boarding}?

NAVY. By loudhailer, yes. They said they would {towaway|tow} the Sierra Madre off the reef if building materials came again. In the night before, divers of theirs tried to {nets|lay} a net across the channel; our marines {netcut|cut} it loose. I would add that on 19 May they {airdrop|snatched} one of four packages {drop|dropped} by parachute, medicine in it, and {airdrop|dumped} the contents.

SENATOR B. I ask for the record: is there a secret {secretdeal|agreement}? The Chinese embassy says that a former president {secretdeal|undertook} to send only food and water, and that a general of Western Command {newmodel|accepted} a "new model" in January by telephone, and that they have the {wiretap|recording}.

UNDERSECRETARY. No official of this administration {newmodel!denied|agreed} to anything. As for the {wiretap|recording} of a call without consent, it is a crime, and the two diplomats who did it may have to be {expeldip!hypothetical|sent home}. Congress {askexpel|asked for} that already in May.

SENATOR B. And why publish? From now on, Mr Bersamin says, each supply run is to be {notice|announced} beforehand.

MR TEODORO. No. That recommendation has been {withdrawrec|withdrawn}. We {nonotice|refuse} to give {notice|notice} to anybody, or to ask leave, to visit our own ship.

CHAIR. Have we asked our ally to {escort!hypothetical|escort} us? 

NAVY. They {offer|offered}, Madam. Twice. The President {declineescort|declined}: first we do all we can ourselves. What we {sat|took} is pictures from their satellites and forty days of joint {sail|sailing} this year, with the Japanese and the Australians in April. The Japanese are {give|giving} us five more cutters, a loan {giveloan|signed} on 17 May.

SENATOR A. I {moveban|move} to suspend the contracts of Chinese dredgers in Manila Bay.

CHAIR. The {moveban|motion} is deferred. The committee {rescond,rescommend|adopts} by nine to none the resolution {rescond|condemning} the {boarding|attack} and {rescommend|commending} the crew. Hearing suspended at 1:40 p.m.

Note. The transcript dates the {seizeguns|seizure} of the rifles to Tuesday, 17 June; the Navy's log has Monday.
--
who cn: the Chinese
who senate: body PH | Senate; The committee; the committee; Congress
who ph: Manila
who teodoro: MR TEODORO; Secretary of National Defense
who bersamin: Executive Secretary
who undersec: office PH | UNDERSECRETARY
who afp: NAVY; the Navy
who embassy: body CN | The Chinese embassy; Chinese embassy
who aus: state AU | the Australians
who jp: state JP | the Japanese; The Japanese
who marcos: The President; the President
where shoal: the reef
where bay: site PH 14.55 120.80 | Manila Bay
* boarding COERCE/seize occurred
  when: 2024-06-17 from text "17 June"
  where: shoal
  by: cn
  to: afp
  said: teodoro official "was"
* inq ACCUSE/investigate ongoing
  when: 2024-06-25 from text "25 June"
  by: senate
  about: boarding
* seizeguns COERCE/seize occurred
  when: 2024-06-17 from text "17 June"
  when: 2024-06-18 "Tuesday"
  where: shoal
  by: cn
  to: "the rifles" thing
* drop AID occurred
  when: 2024-05-19 "19 May"
  where: shoal
  by: afp
  said: afp party
* visittroops CONSULT/visit occurred
  when: 2024-06-23 "Sunday"
  where: puerto
  by: marcos; "the crews"
  to: "the crews"
  said: teodoro official
* decor SUPPORT occurred optional
  when: 2024-06-23 "Sunday"
  where: puerto
  by: marcos
  to: "the crews"
  said: teodoro official
* nointim REJECT occurred optional
  when: 2024-06-23 "Sunday"
  where: puerto
  by: marcos
  said: teodoro official
* ultimat THREATEN/territory occurred
  when: 2024-06-17
  where: shoal
  by: cn
  to: afp
  said: afp party
  about: towaway
* towaway COERCE/seize hypothetical
  when: ?
  where: shoal
  by: cn
  to: sierra thing
  said: afp party
* nets COERCE/restrict attempted
  when: 2024-06-16/2024-06-17 "the night before"
  where: shoal
  by: "divers of theirs"
  said: afp party
* airdrop COERCE/seize occurred
  when: 2024-05-19 "19 May"
  where: shoal
  by: cn
  to: "one of four packages" thing
  said: afp party
* secretdeal AGREE occurred
  when: ?
  by: "a former president"
  to: cn
  said: embassy party claimed "says"
* newmodel AGREE occurred
  when: 2024-01 "January"
  by: "a general of Western Command"
  to: cn
  said: embassy party claimed "says"
  said: undersec official denied
* wiretap COERCE occurred
  when: 2024-01
  by: "the two diplomats" alleged of undersec
  to: "a general of Western Command"
  said: undersec official
* expeldip SANCTION/expel hypothetical
  when: ?
  by: ph
  to: "the two diplomats"
  said: undersec official
* askexpel REQUEST/change occurred
  when: 2024-05 "May"
  by: senate
  to: ph
  about: expeldip
* withdrawrec CONCEDE occurred
  when: 2024-06-21/2024-06-25 bounded
  by: ph
  said: teodoro official
  about: notice
* nonotice REJECT occurred
  when: 2024-06-25
  by: teodoro
  to: cn
  about: notice
* escort COOPERATE hypothetical
  when: ?
  by: "our ally"
  to: afp
* offer AGREE occurred
  when: ?
  by: "our ally"
  to: ph
  count: 2 "Twice"
  said: afp party
  about: escort
* declineescort REJECT/assist occurred
  when: ?
  by: marcos
  to: "our ally"
  said: afp party
  answers: offer "declined"
* sail COOPERATE occurred
  when: 2024-04 "April"
  by: afp; jp; aus
  said: afp party
  to: jp; aus
* give AID announced
  when: ?
  by: jp
  to: ph
  said: afp party
* giveloan AGREE occurred
  when: 2024-05-17 "17 May"
  by: jp; ph
  said: afp party
  to: jp; ph
* moveban REQUEST/change occurred
  when: 2024-06-25
  by: "SENATOR A"
  to: senate
  about: SANCTION/discontinue at bay
* rescond ACCUSE/disapprove occurred
  when: 2024-06-25
  by: senate
  to: cn
  about: boarding
  answers: boarding "condemning the attack"
* rescommend SUPPORT occurred
  when: 2024-06-25
  by: senate
  to: "the crew"
* notice AGREE announced
  when: ?
  by: ph
  said: bersamin official "says"
* netcut ASSAULT/destroy occurred optional
  when: 2024-06-16/2024-06-17 "the night before"
  where: shoal
  by: "our marines"
  to: "a net" thing
  said: afp party
* sat COOPERATE occurred
  when: 2024 "this year"
  by: "our ally"; afp
  said: afp party
  to: afp
figure: votes 9 "nine" of senate
figure: votes 0 "none" of senate

== e-ayungin-3
outlet: Ocean Sovereignty Net
register: state-media
published: 2024-07-22
--
{arrange|Arrangement} shows dialogue is the only way: Philippines must keep its word

BEIJING, July 22 -- China and the Philippines recently reached a provisional {arrange|arrangement} on humanitarian resupply of living necessities to the warship "{ground|grounded}" at Renai Jiao, the foreign ministry spokesperson said on Monday in reply to a question.

The spokesperson set out three points. First, the Philippines has by the {ground|grounding} seriously infringed on China's sovereignty since 1999, and China continues to {towdemand|demand} that the vessel be {tow!demanded|towed} away. Second, if before that date living goods are needed, China will in a humanitarian spirit {allow|allow} them through, provided it is told in advance and has {verify!announced|verified} on the spot. Third, should the Philippines {build!hypothetical|send} large amounts of building material, China will never {noacc|accept} it and will resolutely {buildstopw,buildstop|stop} it.

The {arrange|consensus} follows the ninth {bcm|meeting} of the bilateral consultation mechanism on July 2 in Manila, at which a new line between the two presidents' offices was {hotline|signed}.

Some in Manila, no sooner was the ink dry, {denyprior|clamoured} that no prior notification or {verify!denied|inspection} was part of it. This is a distortion. Behind every such voice the hand of Washington can be seen, which on June 17 {cheer|egged} the troublemakers on and which has {typhon|placed} Typhon missiles in Luzon since April, in the name of an {balikatan|exercise}. China has lodged solemn {typhonprot|representations} on that matter many times and {typhondem|urges} the Philippine side to {typhonout!demanded|pull} the missiles out.

Law enforcement at the reef has always been civilised. It was the Philippine side whose boat {ram|bumped} deliberately into ours on June 17, and whose marines {gunpoint|pointed} guns at Chinese boats in May. Our side, out of humanity, gave {saved|first aid} to a fallen man the same hour.

Fishermen of Tanmen have told this site that they are glad. "We want to catch fish, not to watch grey hulls," said one of them. On Hainan last Thursday a storm bombarded the harbour, and forty vessels of both flags found shelter in the one lagoon.

~ Hot list: 1. Heat wave besieges Chongqing 2. Olympic team leaves for Paris 3. Drone show conquers night sky
--
where beijing: town CN 39.9075 116.3972 | Beijing
where luzon: region PH 16.00 121.00 | Luzon
where manila: town PH 14.60 120.98 | Manila
where hainan: province CN 19.20 109.70 | Hainan
who ph: Philippine side
who chinamfa: foreign ministry
* arrange AGREE occurred
  when: 2024-07-02/2024-07-22 bounded "recently"
  by: cn; ph
  to: ph; cn
  said: chinamfa official "said"
* ground COERCE/seize ongoing
  when: 1999 "since 1999"
  where: shoal
  by: ph
  to: cn
  said: chinamfa official "said"
* towdemand REQUEST/yield occurred
  when: 2024-07-22 "Monday"
  by: cn
  to: ph
  about: tow
* tow RETREAT/withdraw demanded optional
  when: ?
  where: shoal
  by: ph
* allow RETREAT/access announced
  when: ?
  where: shoal
  by: cn
  to: ph
* verify COOPERATE announced optional
  when: ?
  by: cn
  to: ph
* build MOBILIZE hypothetical
  when: ?
  where: shoal
  by: ph
* buildstop COERCE/restrict hypothetical optional
  when: ?
  where: shoal
  by: cn
  to: ph
* buildstopw THREATEN/restrict occurred
  when: 2024-07-22 "Monday"
  by: cn
  to: ph
  about: buildstop
* bcm CONSULT occurred
  when: 2024-07-02 from text "July 2"
  where: manila
  by: cn; ph
  to: ph
* hotline AGREE occurred
  when: 2024-07-02 from text "July 2"
  where: manila
  by: cn; ph
  to: cn; ph
* denyprior REJECT occurred optional
  when: 2024-07/2024-07-22 bounded
  by: "Some in Manila"
  to: cn
* cheer SUPPORT occurred
  when: 2024-06-17 from text "June 17"
  by: usa
  to: "the troublemakers"
* typhon MOBILIZE/weapons ongoing
  when: 2024-04 "since April"
  where: luzon
  by: usa
  with: missile "Typhon missiles"
* balikatan COOPERATE occurred
  when: 2024-04
  where: luzon
  by: usa
* typhonprot ACCUSE/disapprove occurred
  when: 2024-04/2024-07-22 bounded "many times"
  by: cn
  to: usa
  about: typhon
  answers: typhon "on that matter"
* typhondem REQUEST/yield occurred
  when: 2024-07-22 "Monday"
  by: cn
  to: ph
  about: typhonout
* typhonout RETREAT/withdraw demanded optional
  when: ?
  where: luzon
  by: ph
* ram ASSAULT/primitive occurred
  when: 2024-06-17 from text "June 17"
  where: shoal
  by: ph
  to: cn
* gunpoint THREATEN/violence occurred
  when: 2024-05 "May"
  where: shoal
  by: "marines"
  to: "Chinese boats"
* saved AID occurred
  when: 2024-06-17 from text "June 17"
  where: shoal
  by: cn
  to: "a fallen man"
* noacc REJECT occurred
  when: 2024-07-22 "Monday"
  by: cn
  to: ph
  said: chinamfa official
  about: build

== e-ayungin-4
outlet: Agence Maritime Orient
register: translation
machine_translated: French
published: unknown
--
Mission accomplished at Ayungin, without {shots!denied|shots} nor water

Puerto Princesa - For the first time since the {boarding|wounded} of June, a boat of supply of Manila {rore|attained} Saturday 27 July the carcass of the Sierra Madre without being {block!denied|worried} by the garrison of the seas Chinese. The MV Lapu-Lapu, a civil vessel, {pcgescort|escorted} by a patroller of the PCG, has {rore|disembarked} there victuals and a {relief|rotation} of men before midday.

The Department of Foreign Affairs has {welcomed|saluted} in evening "a step", all in denying that the cargo was {inspect!denied|inspected} or the departure {signal|signalled}. The spokesman of the Chinese coast guards pretends the inverse: his people have {inspect|verified} on the place, he assures, and "{letpass|left} to pass".

One interrogates oneself: who lies? Perhaps nobody. According to a diplomat who assisted at the {bcm|negotiations} of 2 July, the text, of two pages, foresees an "exchange of informations" of which each one makes his reading. "If one publishes it, one kills it," he slips.

The {arrange|accord} passed on 21 July remains fragile. The minister of Defence, Gilberto Teodoro, has {warnbreach|prevented} that to the first hitch the boats would {return2!threatened|come back} with the marine of war. In Vientiane, Friday, in margin of the ASEAN, the chief of the diplomacy Chinese Wang Yi {wangmeet|saw} his counterpart Enrique Manalo and him {wangwarn|warned} to not {goback!hypothetical|return} on the word given; he also {wangtyph|denounced} the {typhon|deployment} of American missiles. The American secretary of State, he, {blinken|congratulated} Manila the Sunday and Tokyo {tokyo|rejoiced} itself. Tuesday 30, Washington must announce 500 millions of dollars of military {fmf|aid}, a record.

At the other end of the sea all is not calm. At Bajo de Masinloc, of which the Chinese {masinloc|bar} the entry with a chain of buoys since September, two boats of the bureau of the fisheries have been {mwater|sprayed} at the lance in the week, a mast {mwater|broken}. And at Sabina, a great white of 165 metres of the Chinese coast guards has {anchor|dropped} the anchor, to five hundred metres of a patroller philippine. Neither one nor the other budges.

In the port of Puerto Princesa, the {boarding|injured} of the 17 June, a sailor of whom the {boarding|assault} took the thumb, had come on crutches of habit to see to leave the comrades. It rained. Some wives prayed the rosary.

~ Sign up for the sea letter  |  Accept all the cookies
--
who cn: the Chinese
who ccg: Chinese coast guards; garrison of the seas Chinese
who wang: person CN | Wang Yi
who manalo: person PH | Enrique Manalo
who asean: organisation - | ASEAN
who blink: office US | American secretary of State
where vientiane: town LA 17.97 102.63 | Vientiane
where sabina: Sabina
* shots ASSAULT/firearms denied
  when: 2024-07-27
  where: shoal
* rore AID occurred
  when: 2024-07-27 from text "Saturday 27 July"
  where: sierra; shoal
  by: ph
  to: "men"
* block COERCE/restrict denied
  when: 2024-07-27 from text "Saturday 27 July"
  where: shoal
  by: ccg
  to: ph
* pcgescort COOPERATE occurred optional
  when: 2024-07-27 from text "Saturday 27 July"
  by: pcg
  to: "The MV Lapu-Lapu" thing
* relief MOBILIZE/troops occurred
  when: 2024-07-27 from text "before midday"
  where: shoal
  by: ph
* welcomed SUPPORT occurred
  when: 2024-07-27 "evening"
  by: dfa
  answers: rore
* inspect COOPERATE occurred
  when: 2024-07-27
  where: shoal
  by: ccg
  to: "The MV Lapu-Lapu" thing
  said: ccg party claimed "pretends"
  said: dfa official denied "denying"
* letpass RETREAT/access occurred
  when: 2024-07-27
  where: shoal
  by: ccg
  to: ph
  said: ccg party claimed "assures"
* bcm CONSULT occurred
  when: 2024-07-02 from text "2 July"
* arrange AGREE occurred
  when: 2024-07-21 from text "21 July"
* warnbreach THREATEN occurred
  when: 2024-07-21/2024-07-30 bounded
  by: teodoro
  to: cn
  about: return2
* return2 MOBILIZE/troops threatened
  when: ?
  by: ph
  with: warship "the marine of war"
  said: teodoro official "prevented"
* wangmeet CONSULT occurred
  when: 2024-07-26 "Friday"
  where: vientiane
  by: wang; manalo
* wangwarn REQUEST/change occurred
  when: 2024-07-26 "Friday"
  where: vientiane
  by: wang
  to: manalo
  about: goback
* goback SANCTION/withdraw hypothetical
  when: ?
  by: ph
* wangtyph ACCUSE/disapprove occurred
  when: 2024-07-26 "Friday"
  where: vientiane
  by: wang
  to: usa
  about: typhon
  answers: typhon
* typhon MOBILIZE/weapons occurred
  when: ?
  by: usa
  with: missile "American missiles"
* blinken SUPPORT occurred
  when: 2024-07-28 "the Sunday"
  by: blink
  to: ph
  answers: rore
* tokyo SUPPORT occurred
  when: 2024-07-27/2024-07-30 bounded
  by: japan
  answers: rore
* fmf AID announced
  when: ?
  by: usa
  to: ph
* masinloc COERCE/restrict ongoing
  when: 2023-09/2024-07-30 bounded "since September"
  where: scarborough
  by: cn
  to: scarborough thing
* mwater ASSAULT/crowd-control occurred
  when: 2024-07-21/2024-07-30 bounded "the week"
  where: scarborough
  to: "two boats of the bureau of the fisheries" thing
  with: crowd-control "the lance"
* anchor MOBILIZE occurred
  when: ?
  where: sabina
  by: ccg
* boarding COERCE/seize occurred
  when: 2024-06-17 from text "the 17 June"
  where: shoal
  to: "a sailor"
  injured: 1 "a sailor" side recipient
* signal COOPERATE denied optional
  when: 2024-07-27
  by: ph
  said: dfa official denied "denying"
