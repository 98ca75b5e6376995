story: a-peshawar
conflict: Pakistan
countries: PK AF IN
facts: On 16 December 2014 seven gunmen of the Tehreek-e-Taliban Pakistan attacked the Army Public School in Peshawar; 141 dead (132 children) were counted the same night, later above 145. Pakistan lifted its moratorium on executions on 17 December and hanged two men in Faisalabad on 19 December; air strikes in Khyber, a visit of the army chief to Kabul, bail for a Mumbai suspect and a parties' accord on military courts of 24 December followed. (public record: ISPR statements, prime minister's office, press of 16 to 25 December 2014.)

who ttp: group PK | Tehreek-e-Taliban Pakistan; Pakistani Taliban; TTP; Tehrik-i-Taliban
who afghantal: group AF | Afghan Taliban
who nawaz: person PK | Nawaz Sharif; Prime Minister Nawaz Sharif; prime minister; Prime Minister
who raheel: person PK | Raheel Sharif; army chief; General Raheel
who army: force PK | Pakistani army; Pakistan's army; army; security forces; commandos; SSG
who ispr: office PK | Asim Bajwa; Bajwa; military spokesman
who imran: person PK | Imran Khan; Imran; Khan
who pti: party PK | Tehreek-e-Insaf; PTI
who govpk: government PK | Pakistani government; Islamabad; Pakistan
who ghani: person AF | Ashraf Ghani; Ghani
who india: state IN | India; Delhi; New Delhi
who modi: person IN | Narendra Modi; Modi
who lakhvi: person PK | Zaki-ur-Rehman Lakhvi; Lakhvi
who fazl: person PK | Mullah Fazlullah; Fazlullah
who un: organisation - | United Nations; UN; UN human rights office
who eu: organisation - | European Union; EU
who pupils: population PK | pupils; children; students; schoolboys
who hrcp: organisation PK | Human Rights Commission of Pakistan; Commission

where school: site PK 34.0147 71.5367 | Army Public School; the school; auditorium
where peshawar: town PK 34.0080 71.5785 | Peshawar; Peshawer
where waziristan: region PK 32.9000 70.0000 | North Waziristan; Waziristan
where khyber: district PK 33.9500 71.1000 | Khyber; Tirah; Tirah valley
where faisalabad: town PK 31.4155 73.0897 | Faisalabad
where kabul: town AF 34.5281 69.1723 | Kabul
where islamabadt: town PK 33.7215 73.0433 | the capital
where mumbai: town IN 19.0728 72.8826 | Mumbai

== a-peshawar-1
outlet: Frontier Radio News
register: radio
published: 2014-12-16
--
Evening bulletin, twenty hundred hours

Good evening. At least one hundred and forty-one people, one hundred and thirty-two of them children, have been {school|killed} in an {school|attack} on the Army Public School in Peshawar. The military spokesman, Major General Bajwa, has said in the last half hour that the {clear|operation} to clear the buildings is over and that all seven attackers are dead. Two officers and seven commandos were {clear|wounded}.

It began soon after half past ten this morning. The men, who wore the uniform of the paramilitary, {van|set} a van {van|alight} behind the school and {school|climbed} the back wall by ladder. They made for the auditorium, where a first-aid course was being given to the upper classes. Listeners may find the following disturbing. A boy of sixteen, {school|shot} in both legs, told our reporter at Lady Reading Hospital that he stuffed his tie into his mouth so as not to scream. He saw a teacher {burn|set on fire}.

An army source says 960 pupils and staff were {rescue|brought out}.

The TTP, that is the Pakistani Taliban, have claimed it. Their spokesman said by telephone that it was {school|revenge} for Zarb-e-Azb, the army's {zarb|offensive} in North Waziristan and Khyber, which has been under way since June. "They {zarb|target} our families. We want them to feel the pain," he said. The Afghan Taliban on the other hand {atcond|condemned} the {school|killing} of children as un-Islamic.

The prime minister {fly|flew} to Peshawar at once and has {convene|called} all parliamentary leaders to a {apc|conference} there tomorrow. Three days of mourning. In Delhi Narendra Modi {modisil|asked} every school in India to keep two minutes of silence; he also {modicall|telephoned} his colleague this evening. The Secretary-General of the United Nations {uncond|spoke of} "an {school|act} of horror".

In other news, the {sitin|sit-in} of Imran Khan's party outside parliament enters its one hundred and twenty-fifth day; he has {putoff|put off} the nationwide {shut|shutdown} that was to take place on Thursday.

The weather. Fog on the motorway again from midnight.
--
where delhi: town IN 28.6139 77.2090 | Delhi
who un: Secretary-General of the United Nations
who nawaz: his colleague
where lrh: site PK 34.0120 71.5780 | Lady Reading Hospital
where parliament: site PK 33.7290 73.0960 | parliament
where tindia: country IN - - | school in India
* school ASSAULT/firearms occurred
  when: 2014-12-16 "this morning" "soon after half past ten"
  where: school; peshawar
  by: ttp claimed
  to: pupils; "a teacher"
  killed: >=141 "At least one hundred and forty-one people" side civilian
  killed: 132 "one hundred and thirty-two of them children" part side civilian of "children"
  answers: zarb "revenge for Zarb-e-Azb"
  said: "Their spokesman" party claimed "said"
  said: "A boy of sixteen" witness "told"
* clear ASSAULT/firearms occurred
  when: 2014-12-16
  where: school; peshawar
  by: army
  to: ttp "attackers"
  killed: 7 "all seven attackers" side recipient voice ispr
  injured: 9 "Two officers and seven commandos" side actor voice ispr
  said: ispr official "said"
* van ASSAULT/destroy occurred optional
  when: 2014-12-16 "this morning"
  where: "behind the school"
  by: ttp "The men"
  to: "a van" thing
  part_of: school
* burn ASSAULT/torture occurred
  when: 2014-12-16
  where: school; peshawar
  by: ttp
  to: "a teacher"
  said: "A boy of sixteen" witness "told"
  part_of: school
* rescue AID occurred
  when: 2014-12-16
  where: school; peshawar
  by: army
  to: pupils
  released: 960 "960 pupils and staff" side civilian voice "An army source"
  said: "An army source" unnamed "says"
* zarb ASSAULT ongoing
  when: 2014-06/2014-12-16 "June"
  where: waziristan; khyber
  by: army
  to: ttp
* atcond ACCUSE/disapprove occurred
  when: 2014-12-16
  by: afghantal
  to: ttp
  about: school
  answers: school "condemned the killing"
* fly CONSULT/visit occurred
  when: 2014-12-16 "at once"
  where: peshawar
  by: nawaz
* convene REQUEST/meet occurred
  when: 2014-12-16
  by: nawaz
  to: "all parliamentary leaders"
  about: apc
* apc CONSULT/multilateral announced
  when: 2014-12-17 "tomorrow"
  where: peshawar
  by: nawaz; "all parliamentary leaders"
* modisil REQUEST/change occurred
  when: 2014-12-16
  where: delhi
  by: modi
  to: "every school in India"
  about: SUPPORT
* modicall CONSULT/phone occurred
  when: 2014-12-16 "this evening"
  by: modi; nawaz
  to: nawaz
* uncond ACCUSE/disapprove occurred
  when: 2014-12-16
  by: un
  to: ttp
  about: school
  answers: school "spoke of"
* putoff SANCTION/discontinue occurred
  when: 2014-12-16
  by: imran
  about: shut
* sitin PROTEST/demo ongoing
  when: 2014-08-14/2014-12-16 "one hundred and twenty-fifth day"
  where: parliament
  by: "Imran Khan's party"
* shut PROTEST/strike announced
  when: 2014-12-18 "Thursday"
  by: imran

== a-peshawar-2
outlet: Sindh Mail
register: daily
published: 2014-12-18
--
Gallows {lift|return}; Imran {end|ends} {sitin|dharna}; army chief in Kabul

ISLAMABAD, Wednesday: The moratorium is {lift|gone}. "It was decided that this {lift|lifting} of the ban should be done. The prime minister {lift|approved}," a spokesman of his office told reporters of a {lift|step} that touches, to begin with, some 55 men {sent55|sentenced} for terrorism; there are more than 8,000 on death row. No civilian has been {oldhang|executed} since 2008.

The announcement was made as Nawaz Sharif {apc|sat} with the chiefs of all the parties in the governor's house at Peshawar, and next to him, for the first time since August, Imran Khan. The {apc|conference} {cmte|set up} a committee that is to {plan|present} a "national plan" within seven days. In the evening Imran told his followers from the roof of a container that, the times being what they are, the {sitin|sit-in} in the capital was {end|over} after 126 days. Some wept. The {ndemand|demand} for an {inq13|inquiry} into the vote of 2013 stands.

General Raheel meanwhile went to {kabul|see} Ashraf Ghani, with the head of military intelligence at his side. Though nothing was published on the {kabul|talks}, an official in Kabul said the guest had {fazldem|asked for} Mullah Fazlullah to be {fazl|handed over}, or for leave to {pursue|go after} him; the TTP chief is held to live in Kunar. Ghani, the same official said, {ghagree|undertook} that Afghan soil would not be used against Pakistan, and {recip|requested} the like.

In Peshawar the burials went on through the day. A father carried the smallest of three coffins that left one street in Gulbahar. The number of the dead rose to 148, among them the school's headmistress. The first official figure, 126, had come from the provincial chief minister on Tuesday noon; then 130, then 141.

Bajwa told the press that voices of the attackers' handlers had been {intercept|intercepted}. "We've {school|killed} all the children in the auditorium. What do we do now?" one is heard asking. "Wait for the army people, {killarmy|kill} them before {suic|blowing yourself up}," the answer runs. Of the seven, four did.

~ Gold rate per tola: Rs 46,800
~ Also in this issue: fog pile-up kills four on M-2 | Quetta: blast near railway line | Shahid Afridi fires on all cylinders
--
who kunar: unknown - | handlers
where kunarp: province AF - - | Kunar
where gulbahar: district PK 34.0080 71.5900 | Gulbahar
where ghouse: site PK - - | governor's house
who cm: person PK | provincial chief minister
who pmoffice: office PK | a spokesman of his office
* lift SANCTION occurred
  when: 2014-12-17 "Wednesday"
  by: nawaz
  to: "some 55 men sentenced for terrorism"
  said: pmoffice official "told"
* sent55 SANCTION/convict occurred
  when: ?
  to: "some 55 men"
  count: ~55 "some 55 men"
* end RETREAT/withdraw occurred
  when: 2014-12-17 "evening"
  where: islamabadt
  by: imran
* oldhang SANCTION/convict denied optional
  when: 2008/2014-12-18 from text "2008"
  to: "civilian"
* apc CONSULT/multilateral occurred
  when: 2014-12-17
  where: ghouse; peshawar
  by: nawaz; "the chiefs of all the parties"; imran
* cmte AGREE occurred
  when: 2014-12-17
  where: peshawar
  by: nawaz; "the chiefs of all the parties"; imran
* plan AGREE announced optional
  when: 2014-12-17/2014-12-24 bounded "within seven days"
  by: "a committee"
* sitin PROTEST/demo occurred
  when: 2014-08-14/2014-12-17 day "126 days"
  where: islamabadt
  by: imran
* ndemand REQUEST/change occurred
  when: 2014-12-17
  by: imran
  about: inq13
* kabul CONSULT/visit occurred
  when: 2014-12-17 "Wednesday"
  where: kabul
  by: raheel; ghani; "the head of military intelligence"
  to: ghani
* fazldem REQUEST/yield occurred
  when: 2014-12-17
  where: kabul
  by: raheel
  to: ghani
  about: fazl
  said: "an official in Kabul" unnamed "said"
* fazl COOPERATE demanded optional
  when: ?
  by: ghani
  to: raheel; fazl
  said: "an official in Kabul" unnamed "said"
* pursue ASSAULT demanded optional
  when: ?
  where: kunarp
  by: raheel
  to: fazl
  said: "an official in Kabul" unnamed "said"
* ghagree AGREE occurred
  when: 2014-12-17
  where: kabul
  by: ghani
  to: raheel
  said: "the same official" unnamed "said"
* recip REQUEST/change occurred
  when: 2014-12-17
  where: kabul
  by: ghani
  to: raheel
  said: "the same official" unnamed "said"
  about: AGREE by govpk to ghani
* school ASSAULT/firearms occurred
  when: 2014-12-16 "Tuesday"
  where: school; peshawar
  by: ttp "attackers"
  to: pupils "children"
  killed: 148 "148" side civilian
  killed: 126 "126" side civilian voice cm as_of 2014-12-16
  killed: 130 "130" side civilian as_of 2014-12-16
  killed: 141 "141" side civilian as_of 2014-12-16
  killed: 1 "the school's headmistress" part side civilian
  said: ispr official "told"
* intercept COERCE/seize occurred optional
  when: 2014-12-16
  to: kunar
  said: ispr official "told"
* killarmy ASSAULT/firearms announced
  when: ?
  by: ttp "attackers"
  to: army "the army people"
  said: ispr official "told"
* suic ASSAULT/suicide-attack occurred
  when: 2014-12-16
  where: school; peshawar
  by: ttp "attackers"
  count: 4 "four"
  said: ispr official "told"
  part_of: school
* inq13 ACCUSE/investigate demanded optional
  when: ?
figure: prisoners >=8000 "more than 8,000"

== a-peshawar-3
outlet: Gandhara Wire
register: wire
published: 2014-12-19
--
Pakistan {hang|hangs} two militants, first {hang|executions} in years

FAISALABAD, Pakistan, Dec 19 (GW) - Two men {conv|convicted} of {ghq|attacking} the military were {hang|hanged} in a Faisalabad jail on Friday evening, three days after the Peshawar school {school|massacre}, a provincial prisons official and the interior ministry said.

One had been {conv|sentenced} for his part in the {ghq|assault} on army headquarters in Rawalpindi in October 2009, in which 14 died; the other for a {mush|bid} to {mush|kill} Pervez Musharraf in 2003. Six more {more|hangings} are to follow in Punjab within days, the official said. The UN human rights office had {unurge|urged} Islamabad to hold off only hours before; the European Union {eucrit|deplored} the {hang|step} and the Human Rights Commission of Pakistan {hrcp|warned} that the trials behind it were unsafe.

Over the mountains the guns were busy as well. Security forces {ambush|ambushed} a band of fighters in the Tirah valley on Thursday night and {ambush|killed} 32, the army said; jets {jets|killed} 27 others there and helicopters {heli|struck} again on Friday. TTP commanders gave no figure and denied having lost more than a handful. In a video posted late on Thursday the group {video|threatened} to "{videoact|repeat} Peshawar" in the houses of generals and politicians if the prisoners were {hang!hypothetical|hanged}.

The new resolve has its holes. On Thursday an anti-terrorism court in the capital granted {bail|bail} to Lakhvi, whom India regards as the planner of the 2008 {mumbai|attacks} on Mumbai that {mumbai|left} 166 people dead. New Delhi {insum|summoned} Islamabad's envoy and {inprot|demanded} that the {bail|decision} be reversed; Modi spoke in parliament of "a {modshock|shock} to all who believe in humanity". Before he could walk out on Friday, Lakhvi was {hold|detained} for three more months under a public order law.

Police in Peshawar and Islamabad {sweep|picked up} more than 300 people, many of them Afghans, in night {sweep|searches}. Several dozen activists held a {lalprot|vigil} before the Red Mosque, whose cleric had {lalno|refused} to condemn the school killers; on Friday he {sorry|apologised}.

~ (Writing by the Islamabad desk) Tags: terror, hanging, justice
~ You might like: How to tie a tie in 30 seconds
--
who army: Security forces
who un: The UN human rights office
who intmin: body PK | interior ministry
who court: body PK | an anti-terrorism court
who cleric: person PK | cleric
where jail: site PK - - | a Faisalabad jail
where rawalpindi: town PK 33.5973 73.0479 | Rawalpindi
where punjab: province PK - - | Punjab
where redmosque: site PK 33.7130 73.0870 | Red Mosque
* hang SANCTION/convict occurred
  when: 2014-12-19 "Friday evening"
  where: jail; faisalabad
  by: govpk
  to: "Two men"
  killed: 2 "Two men" side recipient voice "a provincial prisons official"
  said: "a provincial prisons official" official "said"
  said: intmin official "said"
* school ASSAULT/firearms occurred
  when: 2014-12-16 "three days after"
  where: peshawar
  by: ttp
* ghq ASSAULT/firearms occurred
  when: 2009-10 from text "October 2009"
  where: "army headquarters"; rawalpindi
  by: "One"
  to: "the military"; "army headquarters" thing
  killed: 14 "14" side unknown
* conv SANCTION/convict occurred
  when: ?
  to: "Two men"
* mush ASSAULT/targeted attempted
  when: 2003 from text "2003"
  by: "the other"
  to: "Pervez Musharraf"
* more SANCTION/convict announced
  when: ? "within days"
  where: punjab
  by: govpk
  to: "Six more"
  count: 6 "Six more"
  said: "the official" official "said"
* unurge REQUEST/yield occurred
  when: 2014-12-19 from hang "only hours before"
  by: un
  to: govpk
  about: hang
* eucrit ACCUSE/disapprove occurred
  when: 2014-12-19
  by: eu
  to: govpk
  about: hang
  answers: hang "deplored the step"
* hrcp ACCUSE/disapprove occurred optional
  when: 2014-12-19
  by: hrcp
  to: govpk
  about: conv
* ambush ASSAULT/firearms occurred
  when: 2014-12-18 "Thursday night"
  where: khyber
  by: army
  to: ttp "a band of fighters"
  killed: 32 "32" side recipient voice army
  killed: >=3 vague "a handful" side recipient voice ttp
  said: army party "said"
* jets ASSAULT/aerial occurred
  when: 2014-12-18/2014-12-19 bounded
  where: khyber
  by: army
  to: ttp
  with: airstrike "jets"
  killed: 27 "27 others" side recipient voice army
  said: army party "said"
* video THREATEN/violence occurred
  when: 2014-12-18 "late on Thursday"
  by: ttp
  to: "generals and politicians"
  about: videoact
* bail RETREAT/release attempted
  when: 2014-12-18 "Thursday"
  where: islamabadt
  by: court
  to: lakhvi
* mumbai ASSAULT/firearms occurred
  when: 2008 from text "2008"
  where: mumbai
  by: lakhvi alleged of india
  to: mumbai thing
  killed: 166 "166 people" side unknown
* inprot REQUEST/change occurred
  when: 2014-12-18/2014-12-19 bounded
  by: india
  to: govpk "Islamabad's envoy"
  about: bail
  answers: bail "the decision"
* modshock ACCUSE/disapprove occurred
  when: 2014-12-18/2014-12-19 bounded
  where: "parliament"
  by: modi
  to: govpk
  about: bail
  answers: bail "a shock"
* hold COERCE/arrest occurred
  when: 2014-12-19 "Friday"
  to: lakhvi
* sweep COERCE/arrest occurred
  when: ?
  where: peshawar; "Islamabad"
  by: "Police"
  to: "more than 300 people"
  detained: >=300 "more than 300 people" side unknown
* lalprot PROTEST/demo occurred
  when: 2014-12-16/2014-12-19 bounded
  where: redmosque
  by: "Several dozen activists"
  to: cleric
  answers: lalno "whose cleric had refused"
  participants: >=24 vague "Several dozen activists"
* lalno REJECT occurred
  when: 2014-12-16/2014-12-19 bounded
  by: cleric
  about: ACCUSE/disapprove
* sorry CONCEDE occurred
  when: 2014-12-19 "Friday"
  by: cleric
  about: lalno
* videoact ASSAULT hypothetical
  when: ?
  by: ttp
  to: "generals and politicians"
* heli ASSAULT/aerial occurred
  when: 2014-12-19 "Friday"
  where: khyber
  by: army
  to: ttp
  with: helicopter "helicopters"
  said: army party "said"
* insum REQUEST/meet occurred
  when: 2014-12-18/2014-12-19 bounded
  by: india
  to: govpk "Islamabad's envoy"
  answers: bail

== a-peshawar-4
outlet: Indus Review
register: analysis
published: 2014-12-26
--
Ten days that put soldiers on the bench

It took Pakistan's politicians ten and a half hours. When they {apc24|rose} late on Christmas Eve from the prime minister's table, men who had for years {object|refused} to hear the word had {milcourt|consented} to military courts, for two years, for civilians, under a constitutional amendment yet to be drafted. "We wept and we {milcourt|agreed}," a secular senator told this magazine. The religious parties {jui|held out} longest, and got a line in the text that names "sects" as well as madrassas.

What has the shock of the 16th brought so far? Ropes, mostly. Six men have been {hangs|hanged}; the interior minister speaks of {hang500|hanging} about 500 in the coming weeks. Bombs, as before: the air force says it has flown 61 {air|sorties} over Tirah and Waziristan since the {school|attack} and that "hundreds" were {air|killed}, a claim that nobody can check because no reporter is {ban|allowed in}. Diplomacy, a little. On Tuesday the commander of the NATO forces and the Afghan army chief {rawal|came} to Rawalpindi and {rawalp|promised} joint pressure along the line. Kabul had by then already {dangam|attacked} hideouts in Dangam, where Afghan officers claimed 21 dead.

Critics {crit|point} to the omissions. No general has {resign!denied|resigned} over a warning that was, by the provincial government's own admission, received in August. The plan's twenty points do not touch Lashkar. And the parents? They {pdem|demand} a judicial {pinq|inquiry}; a brigadier {parrej|ruled} it {parrej|out} on Monday. Some of them {pmarch|marched} to the gate that evening with photographs. They intend to {pmarch2|come back} on the fortieth day, January 24th.

If the courts {sentence|condemn} as quickly as they were conceived, the test will come soon. It will be worth remembering who has been here before: those the army {kcourts|set up} in Karachi in 1998 were {kvoid|struck down} by the Supreme Court within a year.
--
who afgov: government AF | Kabul
who airforce: force PK | air force
who nato: force - | NATO forces
who afchief: person AF | Afghan army chief
who parents: population PK | parents
who interiormin: person PK | interior minister
who supreme: body PK | Supreme Court
who critics: population - | Critics
where rawalpindi: town PK 33.5973 73.0479 | Rawalpindi
where dangam: district AF 34.9600 71.3900 | Dangam
where karachi: town PK 24.8608 67.0104 | Karachi
where waz: region PK - - | Waziristan
* apc24 CONSULT/multilateral occurred
  when: 2014-12-24 "late on Christmas Eve"
  by: nawaz "prime minister's"; "Pakistan's politicians"
* object REJECT occurred
  when: ? "for years"
  by: "men who had for years"
  about: milcourt
* milcourt AGREE occurred
  when: 2014-12-24 "late on Christmas Eve"
  by: "Pakistan's politicians"
  about: COERCE/martial-law
  said: "a secular senator" official "told"
* jui REJECT occurred
  when: 2014-12-24
  by: "The religious parties"
  about: milcourt
* school ASSAULT/firearms occurred
  when: 2014-12-16 from text "the 16th"
* hangs SANCTION/convict occurred
  when: 2014-12-16/2014-12-26 bounded
  to: "Six men"
  killed: 6 "Six men" side recipient
* hang500 SANCTION/convict announced
  when: ? "the coming weeks"
  by: interiormin
  to: "about 500"
  count: ~500 "about 500"
  said: interiormin official "speaks"
* air ASSAULT/aerial occurred
  when: 2014-12-16/2014-12-26 "since the attack"
  where: khyber; waz
  by: airforce
  count: 61 "61 sorties"
  killed: >=200 vague "hundreds" side recipient voice airforce
  said: airforce party claimed "says"
* ban COERCE/censor ongoing
  when: 2014-12-16/2014-12-26 bounded
  where: khyber; waz
  to: "reporter"
* rawal CONSULT/visit occurred
  when: 2014-12-23 "Tuesday"
  where: rawalpindi
  by: nato; afchief
* rawalp AGREE occurred
  when: 2014-12-23 "Tuesday"
  where: rawalpindi
  by: nato; afchief
  about: COOPERATE
* dangam ASSAULT occurred
  when: 2014-12-16/2014-12-23 bounded "by then"
  where: dangam
  by: afgov
  to: "hideouts" thing
  killed: 21 "21" side recipient voice "Afghan officers"
  said: "Afghan officers" party claimed "claimed"
* crit ACCUSE/disapprove occurred optional
  when: 2014-12-16/2014-12-26 bounded
  by: critics
* resign RETREAT/resign denied
  when: 2014-12-16/2014-12-26 bounded
  by: "general"
* pdem REQUEST/change occurred
  when: 2014-12-16/2014-12-26 bounded
  by: parents
  about: pinq
* parrej REJECT/change occurred
  when: 2014-12-22 "Monday"
  by: "a brigadier"
  to: parents
  about: pdem
  answers: pdem "ruled it out"
* pmarch PROTEST/demo occurred
  when: 2014-12-22 "that evening"
  where: "the gate"
  by: parents
* pmarch2 PROTEST/demo announced
  when: 2015-01-24 from text "January 24th"
  where: "the gate"
  by: parents
* sentence SANCTION/convict hypothetical
  when: ?
  by: "the courts"
* kcourts COERCE/martial-law occurred
  when: 1998 from text "1998"
  where: karachi
  by: army
* kvoid REJECT occurred
  when: 1998/1999 bounded "within a year"
  by: supreme
  to: army
  about: kcourts
  answers: kcourts "struck down"
* pinq ACCUSE/investigate demanded optional
  when: ?
