story: b-cameroon-ngarbuh
conflict: Cameroon
countries: CM, FR
facts: 14 February 2020: at least 21 to 23 civilians, most of them children, killed at Ngarbuh in the North-West; the army on 17 February spoke of a fuel explosion and five civilian dead; Macron was questioned about it at the Paris farm show on 22 February;
  the presidency on 21 April admitted that three soldiers and local Fulani men had killed thirteen and burned the scene; accused soldiers before a court from December. (public record: UN, HRW, ministry of defence, presidency)

who mindef: body CM | Ministry of Defence; Defence Ministry
who army: force CM | Cameroonian army; army; soldiers; defence and security forces; our forces
who separatists: group CM | separatists; terrorists; secessionists; separatist; Ambazonian fighters
who fulani: population CM | Fulani; Mbororo; herders
who biya: office CM | Paul Biya; Biya; President Biya; Head of State
who macron: office FR | Emmanuel Macron; Macron
who france: state FR | France; Paris; French government
who french: body FR | French embassy; French ambassador
who un: organisation - | United Nations; UN
who guterres: office - | António Guterres; Guterres
who villagers: population CM | villagers; civilians; residents
who mrc: party CM | Kamto; MRC
who bishops: organisation CM | Catholic bishops; bishop of Kumbo; bishops
who camgov: government CM | Cameroonian government; Yaoundé government; government
where ngarbuh: town CM 6.43 10.88 | Ngarbuh; Ngarbuh-Ntubaw; NGARBUH
where kumbo: town CM 6.20 10.68 | Kumbo
where ntumbaw: town CM 6.48 10.85 | Ntumbaw
where ndu: town CM 6.41 10.78 | Ndu
where yaounde: town CM 3.87 11.52 | Yaoundé
where northwest: province CM 6.3 10.4 | North-West; North-West Region

== b-cameroon-ngarbuh-1
outlet: Ministry of Defence, Communication Division
register: communique
published: 2020-02-17
--
NGARBUH: THE FACTS, AGAINST THE CAMPAIGN

The Ministry of Defence has taken note of {alleg|allegations} spread since the weekend on social networks and by certain organisations, according to which the defence and security forces {nga!denied|massacred} civilians.

A patrol of four soldiers and two gendarmes, {patrol|sent} on reconnaissance in the night of 13 to 14 February upon information from repentant fighters, was {clash|fired on} from a fortified house by terrorists. It {clash|returned} the fire; seven of the enemy were {clash|put out of action}. The {clash|exchange} set off containers of fuel stored by them, of which the explosion and the flames spread to neighbouring dwellings. It had as victims one woman and four children, "far from what is relayed".

The Minister Delegate, expressing the {sorrow|sorrow} of the Head of State,

- {rejacc|rejects} the lies of politicians in search of fame, among them the head of a party lately {kamrel|released} by the clemency of the nation, who {kamacc|alleges} "genocide";
- has ordered an {inq|inquiry} by the gendarmerie;
- {thank|thanks} the Mbororo community for its {mbo|intelligence}, without which the {ndupark|attack} on the Ndu lorry park would not have been foiled on the 12th;
- {warn|warns} those who print forged photographs: they will be {jail|arrested} under the law on terrorism;
- announces that 35 bags of rice and mattresses {aid|leave} Bamenda tomorrow for the bereaved, under escort.

Should the terrorists {att|regroup} under cover of mourning, they will be {hitthr,hit|struck}.

For the Minister Delegate at the Presidency in charge of Defence, the Head of Division
--
* nga ASSAULT/firearms occurred
  when: 2020-02-13/2020-02-14 from text "in the night of 13 to 14 February"
  where: ngarbuh
  by: army denied
  to: villagers
  said: mindef official denied
  said: "certain organisations" unnamed claimed "allegations"
* patrol MOBILIZE/troops occurred
  when: 2020-02-13/2020-02-14 from text "in the night of 13 to 14 February"
  by: army
* clash ASSAULT/firearms occurred
  when: 2020-02-13/2020-02-14 from text "in the night of 13 to 14 February"
  where: "fortified house"; ngarbuh
  by: army; separatists
  to: separatists; army
  killed: 7 "seven of the enemy" side recipient voice mindef
  killed: 5 "one woman and four children" side civilian voice mindef
  said: mindef official
* rejacc REJECT occurred
  when: 2020-02-17 day
  by: "Minister Delegate"
  to: "head of a party"
  about: kamacc
  answers: kamacc "the lies"
* kamrel RETREAT/release occurred
  when: ?
  to: "head of a party"
* kamacc ACCUSE/allege occurred
  when: 2020-02-14/2020-02-17 bounded
  by: "head of a party"
  to: army
  about: nga
* inq ACCUSE/investigate announced
  when: ?
  by: "Minister Delegate"; "gendarmerie"
  about: clash
* thank SUPPORT occurred
  when: 2020-02-17 day
  by: "Minister Delegate"
  to: fulani
  about: mbo
  answers: mbo "thanks"
* mbo COOPERATE occurred
  when: ?
  by: fulani
  to: army
* ndupark ASSAULT attempted
  when: 2020-02-12 day from text "12th"
  where: ndu; "lorry park"
  by: separatists
  to: "lorry park" thing
* warn THREATEN/arrest occurred
  when: 2020-02-17 day
  by: "Minister Delegate"
  to: "those who print forged photographs"
  about: jail
* jail COERCE/arrest threatened optional
  when: ?
  to: "those who print forged photographs"
* aid AID announced
  when: 2020-02-18 day "tomorrow"
  where: "Bamenda"
  by: mindef
  to: "bereaved"
* att MOBILIZE hypothetical
  when: ?
  by: separatists
* hit ASSAULT hypothetical optional
  when: ?
  by: army
  to: separatists
* alleg ACCUSE/allege occurred
  when: 2020-02-14/2020-02-17 bounded "since the weekend"
  by: "certain organisations"
  to: army
  about: nga
* hitthr THREATEN/violence occurred
  when: 2020-02-17 day
  by: mindef
  to: separatists
  about: hit
* sorrow SUPPORT occurred optional
  when: 2020-02-17
  by: biya "Head of State"
  to: "bereaved"

== b-cameroon-ngarbuh-2
outlet: Le Moineau Libéré
register: tabloid
published: 2020-02-24
--
Macron, the cow and the Cameroonian: the {pledge|promise} that drives Yaoundé mad

PARIS. He had come to pat a cow called Idéale. He left having {pledge|pledged} to {callb|ring} up a president of 87.

It's Saturday, it's the Agriculture Show, it's half past eleven, and a big fellow in a scarf bawls over the barrier: "Monsieur Macron, in Cameroon they are {nga|killing} us! Twenty-two! Babies!" Bodyguards twitch. But Manu goes over. And he talks. "Intolerable", he {mcond|fumes} of what goes on down there, and that he puts maximum pressure on Biya; he'd {pressb|told} him at Lyon in October to {kamrel!demanded|let out} Kamto, else no {pressth,nomeet|meeting}, and lo, Kamto was {kamrel|let out}. "I'll {callb|call} him
next week."

The activist (we have met him since; he eats his kebab with extra harissa) is delighted. Yaoundé isn't. On Sunday the presidency {reject|refuses} to take orders "from anyone"; today some three hundred youngsters with drums {sitin|besieged} the French embassy there, yelling that Biya is no sub-prefect. Curious detail: buses brought them, and riot police {water|handed} them water. The ambassador {ambmeet|received} four of them and soothed them with orange juice. They {ultim|threaten} him: an {ultreq|apology} by Friday, or
they'll {sleep|camp} on the lawn.

And what is this Ngarbuh? A hamlet. On Valentine's night fellows in uniform came and {nga|shot} people, the UN counts 23 dead, fifteen of them kids, nine under five. The army speaks of a canister that blew. The UN {unask|demands} an {uninq|inquiry}. Le Drian {ledri|demands} one too, in his smallest voice. Meanwhile the Republic {milc|sells} helmets and {milc|trains} officers.

Would he really {callb!hypothetical|call}? A diplomat winces: "If he {callb!hypothetical|calls}, they give the port to the Chinese."

~ Partagez si ça vous a choqué !!
~ PHOTOS - Elle attaque son divorce en tailleur rose
~ Jeu-concours : gagnez un jambon
--
who camgov: presidency; Yaoundé
* pledge AGREE occurred
  when: 2020-02-22 day "Saturday"
  where: "Agriculture Show"; "PARIS"
  by: macron
  to: "big fellow in a scarf"
  about: callb
* nga ASSAULT/firearms occurred
  when: 2020-02-14 day "Valentine's night"
  where: ngarbuh
  by: "fellows in uniform"
  to: "people"
  killed: 22 "Twenty-two" side civilian voice "big fellow in a scarf"
  killed: 23 "23 dead" side civilian voice un
  killed: 15 "fifteen of them kids" part side civilian voice un
  killed: 9 "nine under five" part side civilian voice un
  said: un official "counts"
  said: "big fellow in a scarf" witness "bawls"
* mcond ACCUSE/disapprove occurred
  when: 2020-02-22 day "Saturday"
  where: "Agriculture Show"; "PARIS"
  by: macron
  to: "fellows in uniform"
  about: nga
  answers: nga "Intolerable"
* pressb REQUEST/yield occurred
  when: 2019-10 month "in October"
  where: "Lyon"
  by: macron
  to: biya
  about: kamrel
* kamrel RETREAT/release occurred
  when: 2019-10/2020-02-22 bounded
  to: mrc
* callb CONSULT/phone announced
  when: 2020-02-24/2020-03-01 week "next week"
  by: macron; biya
  to: biya
* reject REJECT occurred
  when: 2020-02-23 day "Sunday"
  by: camgov
  to: macron
* sitin PROTEST/demo occurred
  when: 2020-02-24 day "today"
  where: "the French embassy"; "Yaoundé"
  by: "three hundred youngsters"
  to: french; macron
  participants: ~300 "three hundred youngsters"
* ambmeet CONSULT occurred
  when: 2020-02-24 day "today"
  where: "Yaoundé"
  by: french "ambassador"; "four of them"
  to: french "ambassador"
* ultim THREATEN occurred
  when: 2020-02-24 day "today"
  by: "four of them"
  to: french "ambassador"
  about: sleep
* sleep PROTEST/obstruct threatened optional
  when: ? "Friday"
  where: "the lawn"; "Yaoundé"
  by: "four of them"
  to: french
* unask REQUEST/change occurred
  when: 2020-02-14/2020-02-24 bounded
  by: un
  about: uninq
* uninq ACCUSE/investigate demanded optional
  when: ?
* ledri REQUEST/change occurred
  when: 2020-02-14/2020-02-24 bounded
  by: "Le Drian"
  about: uninq
* milc COOPERATE ongoing
  when: 2020-02-24 day
  by: "the Republic"
  to: army
* ultreq REQUEST/yield occurred
  when: 2020-02-24 day "today"
  by: "four of them"
  to: french "ambassador"
  about: CONCEDE
* pressth THREATEN occurred
  when: 2019-10 month "in October"
  where: "Lyon"
  by: macron
  to: biya
  about: nomeet
* nomeet CONSULT threatened optional
  when: ?
  by: macron; biya
* water AID occurred optional
  when: 2020-02-24 day "today"
  where: "the French embassy"; "Yaoundé"
  by: "riot police"
  to: "three hundred youngsters"

== b-cameroon-ngarbuh-3
outlet: Grassfields Human Rights Desk
register: ngo
published: unknown
--
Twelve days after: what twenty-five witnesses told us about Ngarbuh

Method. Between 16 and 25 February 2020 we spoke, mostly by telephone, with twenty-five persons from Ntumbaw, Ngarbuh and Kumbo, among them four who buried the dead and three who fled through the raffia. We sent our findings to the Ministry of Defence on the 20th and had no answer.

The night. At around 23:00 on the 13th a party of some ten to fifteen soldiers {patrol|set out} from the camp at Ndu on foot, joined at Ntumbaw by about thirty Fulani men, some with hunting guns, some with machetes. They {loot|broke} into houses and {loot|stole} money and telephones. At about five in the morning gunmen {nga|opened fire} on four houses in the quarter of Ngarbuh 3, then {burn|set them alight} with bodies inside. A woman, hidden in a coffee farm: "They asked my uncle where the boys were. He begged. They {nga|shot} him." No
witness heard an {clash|exchange} of fire. None knows of a fuel store.

The count. At least twenty-one {nga|killed}, thirteen of them children, one woman pregnant, by the names that we hold; the parish has twenty-two, the UN twenty-three. About six hundred have left for Ntumbaw and Ndu; the bishops have {shelter|opened} two schools.

After. On the 15th soldiers came back and {buryban|forbade} a second burial. On the 17th a Catholic relief lorry was {lorry|stopped} by separatists at the Sabongari bend, who {lorry|seized} half the load "for the struggle". A reporter of a community radio who posted pictures was {reparr|arrested} in Kumbo on the 19th and {reprel|let go} on the 22nd without his telephone. On the night of the 21st two Fulani compounds near Ntumbaw were {fulani|burned} by young men shouting the names of the children; one herder is dead. An attempt to {fulani2|burn} a third
the next night was stopped by elders with lanterns.

Responsibility. In January self-defence Fulani had been {arm|given} rifles by a company commander, six sources affirm. On the separatist side, a "general" at Kumbo had {thr|threatened} in an audio of 9 February to {voters|cut off} the fingers of whoever votes; residents think that the {nga|raid} was to punish Ngarbuh for {feed|feeding} him.

We {call|call on} the government to {susp|suspend} the commander, to open the district to the UN, and to guard the witnesses. We {call2|call on} all armed groups to let food pass. We {wel|welcome} the announcement of an {inq|inquiry}, and we note that those of Ngarbuh's neighbours who died at Mautu, Pinyin and Ekona got none.
--
* nga ASSAULT/firearms occurred
  when: 2020-02-14 day "about five in the morning"
  where: "quarter of Ngarbuh 3"; ngarbuh
  by: army; fulani
  to: "four houses" thing; villagers
  killed: >=21 "At least twenty-one" side civilian
  killed: 13 "thirteen of them children" part side civilian
  killed: 22 "twenty-two" side civilian voice "parish"
  killed: 23 "twenty-three" side civilian voice un
  said: "twenty-five persons" witness "told"
  killed: 1 "one woman pregnant" part side civilian
  said: villagers witness suggested "think"
  answers: feed "to punish Ngarbuh"
* patrol MOBILIZE/troops occurred
  when: 2020-02-13 day from text "13th"
  where: ndu; ntumbaw
  by: army; fulani
  troops: 10-15 "some ten to fifteen soldiers"
  troops: ~30 "about thirty Fulani men"
  with: small-arms "hunting guns"; knife "machetes"
* loot COERCE/seize occurred
  when: 2020-02-13/2020-02-14 bounded
  where: ngarbuh
  by: army; fulani
  to: villagers; "money and telephones" thing
* burn ASSAULT/destroy occurred
  when: 2020-02-14 day "about five in the morning"
  where: "quarter of Ngarbuh 3"; ngarbuh
  by: army; fulani
  to: "four houses" thing
* clash ASSAULT/firearms denied
  when: 2020-02-14 day
  where: ngarbuh
  said: "No witness" witness
* shelter AID occurred
  when: 2020-02-14/2020-02-26 bounded
  by: bishops
  to: "About six hundred"
* buryban COERCE/restrict occurred
  when: 2020-02-15 day from text "15th"
  where: ngarbuh
  by: army
  to: "a second burial" thing
* lorry COERCE/seize occurred
  when: 2020-02-17 day from text "17th"
  where: "Sabongari bend"
  by: separatists
  to: "Catholic relief lorry" thing; "half the load" thing
* reparr COERCE/arrest occurred
  when: 2020-02-19 day from text "19th"
  where: kumbo
  to: "reporter of a community radio"
* reprel RETREAT/release occurred
  when: 2020-02-22 day from text "22nd"
  where: kumbo
  to: "reporter of a community radio"
* fulani ASSAULT/destroy occurred
  when: 2020-02-21/2020-02-22 from text "night of the 21st"
  where: "near Ntumbaw"
  by: "young men"
  to: fulani; "compounds" thing
  killed: 1 "one herder" side civilian
* fulani2 ASSAULT/destroy attempted
  when: 2020-02-22/2020-02-23 from fulani "the next night"
  where: "near Ntumbaw"
  by: "young men"
  to: fulani
* arm AID occurred
  when: 2020-01 month "January"
  by: "company commander"
  to: fulani
  with: small-arms "rifles"
  said: "six sources" unnamed "affirm"
* thr THREATEN/violence occurred
  when: 2020-02-09 day from text "9 February"
  where: kumbo
  by: separatists
  to: "whoever votes"
  about: voters
* voters ASSAULT/torture threatened optional
  when: ?
  by: separatists
  to: "whoever votes"
* call REQUEST/change occurred
  when: 2020-02-25/2020-02-26 bounded
  by: "We"
  to: camgov
  about: susp
* susp SANCTION/expel demanded optional
  when: ?
  by: camgov
  to: "commander"
* call2 REQUEST/yield occurred
  when: 2020-02-25/2020-02-26 bounded
  by: "We"
  to: "all armed groups"
  about: RETREAT/access
* wel SUPPORT occurred
  when: 2020-02-25/2020-02-26 bounded
  by: "We"
  to: camgov
  about: inq
  answers: inq "welcome the announcement"
* inq ACCUSE/investigate announced
  when: ?
  by: camgov
* feed AID occurred optional
  when: ?
  where: ngarbuh
  to: "general"
  said: villagers witness suggested "think"
figure: displaced ~600 "About six hundred" at ntumbaw

== b-cameroon-ngarbuh-4
outlet: The Buea Mirror
register: daily
published: 2020-04-23
--
'They made it up': presidency {admit|admits} soldiers {nga|killed} children of Ngarbuh, {arr|arrests} three

After sixty-seven days, four pages. In a document read on state radio on Tuesday evening the presidency {admit|concedes} that the version given by its own army in February was false, that a sergeant with two men and a gang of local Fulani {nga|stormed} the hamlet, {clash|killed} five armed men in a {clash|fight} and then found that three women and ten children had been {nga|killed} as well; and that the three "in a panic" {burn|set fires} to make it look like something else.

The sergeant, a gendarme and a soldier are {arr|held} at the military prison in Yaoundé. Seventeen members of a self-defence committee are {sought|sought}. The battalion commander, who sent up the doctored report, has been {sack|relieved} of his post and faces discipline. Biya has ordered the dead {rebury|exhumed} and {rebury|buried} again with honours, and {comp|promised} money to the families.

It's a rare {admit|climb-down}. The Cameroonian army had {admfar|admitted} its like only once before, over a video of women and infants {far|shot} in the Far North. "We {unwel|welcome} it," António Guterres's spokesman said in New York, with a {unjust|call} that justice be seen to be done. Paris {frwel|praised} it as a "positive step" and {frask|asked for} a public {trial!demanded|trial}. The bishop of Kumbo, who was the first to say so aloud, {bisthank|thanked} the investigators
and asked who had given the order. Kamto's party {mrcno|rejects} the document: thirteen is not twenty-three, it says.

From separatist quarters came two tunes. One faction, which declared a fortnight's {soc|ceasefire} on 29 March for the virus and has let it lapse, {sep1|offered} to {sepext|renew} it if the army {wdr|goes back} to barracks. Another {sep2|vowed} {sepblood|vengeance} on any Fulani who drives cattle through Bui, and on Sunday {herdk|shot} two herders at Jakiri. Soldiers {herdr|killed} five youths there on Monday, in an {herdr|answer} of which the presidency's document does not speak.

Will there be a {trial|trial}? The lawyers for the families, who filed their {file|complaint} at the military court in March, have no illusion that a civil judge will get it. If the court {civ|refuses} them a seat, they will {boyc|walk away}. An aid truck reached Ngarbuh on Wednesday: the first since the rains began. It {truck|carried} rice, soap, masks, and, an old man noted, no nails.

~ Stay home, save lives. Wash your hands.
~ Get the Mirror on your phone: *303#
--
who camgov: presidency
* admit CONCEDE occurred
  when: 2020-04-21 day "Tuesday evening"
  by: camgov
* nga ASSAULT/firearms occurred
  when: 2020-02 month "February"
  where: ngarbuh
  by: "sergeant"; "two men"; fulani "local Fulani"
  to: "three women and ten children"
  killed: 13 "three women and ten children" side civilian voice camgov
  killed: 23 "twenty-three" side civilian voice mrc
  said: camgov official "concedes"
  killed: 3 "three women" part side civilian voice camgov of "women"
  killed: 10 "ten children" part side civilian voice camgov of "children"
* clash ASSAULT/firearms occurred
  when: 2020-02 month "February"
  where: ngarbuh
  by: "sergeant"; fulani "local Fulani"
  to: "five armed men"
  killed: 5 "five armed men" side recipient
  said: camgov official "concedes"
* burn ASSAULT/destroy occurred
  when: 2020-02 month "February"
  where: ngarbuh
  by: "the three"
  said: camgov official "concedes"
  to: "the hamlet" thing
* arr COERCE/arrest occurred
  when: 2020-02/2020-04-23 bounded
  where: yaounde
  by: camgov
  to: "sergeant"; "gendarme"; "a soldier"
  detained: 3 "three"
* sack SANCTION/expel occurred
  when: 2020-02/2020-04-23 bounded
  to: "battalion commander"
* comp AGREE occurred
  when: 2020-04-21/2020-04-23 bounded
  by: biya
  to: "families"
  about: AID by biya
* far ASSAULT/firearms occurred
  when: ?
  where: "Far North"
  by: army
  to: "women and infants"
* unwel SUPPORT occurred
  when: 2020-04-21/2020-04-23 bounded
  by: guterres
  where: "New York"
  to: camgov
  about: admit
  answers: admit "welcome it"
* unjust REQUEST/change occurred
  when: 2020-04-21/2020-04-23 bounded
  by: guterres
  where: "New York"
  to: camgov
* frask REQUEST/change occurred
  when: 2020-04-21/2020-04-23 bounded
  by: france
  to: camgov
  about: trial
* bisthank SUPPORT occurred
  when: 2020-04-21/2020-04-23 bounded
  by: bishops
  to: "investigators"
* mrcno REJECT occurred
  when: 2020-04-21/2020-04-23 bounded
  by: mrc
  to: camgov
  answers: admit "the document"
* soc RETREAT/ceasefire occurred
  when: 2020-03-29 day from text "29 March"
  by: "One faction"
* sep1 AGREE occurred
  when: 2020-04-21/2020-04-23 bounded
  by: "One faction"
  about: sepext
  to: army
* sepext RETREAT/ceasefire announced optional
  when: ?
  by: "One faction"
* wdr RETREAT/withdraw hypothetical
  when: ?
  by: army
* sep2 THREATEN/violence occurred
  when: 2020-04-21/2020-04-23 bounded
  by: "Another"
  to: fulani
  about: sepblood
* sepblood ASSAULT hypothetical optional
  when: ?
  where: "Bui"
  by: "Another"
  to: fulani
* herdk ASSAULT/firearms occurred
  when: 2020-04-19 day "Sunday"
  where: "Jakiri"
  by: "Another"
  to: fulani "two herders"
* herdr ASSAULT/firearms occurred
  when: 2020-04-20 day "Monday"
  where: "Jakiri"
  by: army
  to: "five youths"
  killed: 5 "five youths" side civilian
  answers: herdk "answer"
* file ACCUSE/investigate occurred
  when: 2020-03 month "March"
  where: "the military court"
  by: "lawyers for the families"
  to: army
* civ REJECT hypothetical
  when: ?
  by: "court"
  to: "lawyers for the families"
* boyc PROTEST/boycott hypothetical optional
  when: ?
  by: "lawyers for the families"
  to: "court"
* truck AID occurred
  when: 2020-04-22 day "Wednesday"
  where: ngarbuh
  by: "An aid truck"
* sought COERCE/arrest attempted
  when: 2020-02/2020-04-23 bounded
  to: "Seventeen members of a self-defence committee"
* admfar CONCEDE occurred
  when: ?
  by: army
  about: far
* frwel SUPPORT occurred
  when: 2020-04-21/2020-04-23 bounded
  by: france
  to: camgov
  about: admit
  answers: admit "praised it"
* trial ACCUSE/investigate hypothetical optional
  when: ?
  to: "sergeant"; "gendarme"; "a soldier"
* rebury CONCEDE announced optional
  when: ?
  by: biya
  to: "the dead"
