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

Good evening. At least one hundred and forty-one people, one hundred and thirty-two of them children, have been {attack|killed} in an {attack|attack} on the Army Public School in Peshawar. The military spokesman, Major General Bajwa, has said in the last half hour that the {clear|operation} to {clear|clear} the buildings is over and that all seven attackers are dead. Two officers and seven commandos were {clear|wounded}.

It began soon after half past ten this morning. The men, who wore the uniform of the paramilitary, {van|set} a van {van|alight} behind the school and climbed the back wall by ladder. They made for the auditorium, where a first-aid course was being given to the upper classes. Listeners may find the following disturbing. A boy of sixteen, {attack|shot} in both legs, told our reporter at Lady Reading Hospital that he stuffed his tie into his mouth so as not to scream. He saw a teacher {teacher|set on fire}.

An army source says 960 pupils and staff were {evac|brought out}.

The TTP, that is the Pakistani Taliban, have claimed it. Their spokesman said by telephone that it was revenge for {zarb|Zarb-e-Azb}, the army's {zarb|offensive} in North Waziristan and Khyber, which has been under way since June. "They {zarb|target} our families. We want them to feel the pain," he said. The Afghan Taliban on the other hand {talcond|condemned} the {attack|killing} of children as un-Islamic.

The prime minister {pmvisit|flew} to Peshawar at once and has {callconf|called} all parliamentary leaders to a {conf|conference} there tomorrow. Three days of mourning. In Delhi Narendra Modi {silence|asked} every school in India to keep two minutes of silence; he also {phone|telephoned} his colleague this evening. The Secretary-General of the United Nations spoke of "an {uncond|act of horror}".

In other news, the {sitin|sit-in} of Imran Khan's party outside parliament enters its one hundred and twenty-fifth day; he has {putoff|put off} the nationwide {shutdown|shutdown} that was to take place on Thursday.

The weather. Fog on the motorway again from midnight.
--
where delhi: town IN 28.6139 77.2090 | Delhi
who un: Secretary-General of the United Nations
who nawaz: his colleague
where lrh: site PK 34.0120 71.5780 | Lady Reading Hospital
where parliament: site PK 33.7290 73.0960 | parliament
where tindia: country IN - - | school in India
* attack ASSAULT/firearms occurred
  when: 2014-12-16 "half past ten this morning"
  where: school; peshawar
  by: "The men"; ttp claimed
  to: pupils; school thing
  killed: >=141 "At least one hundred and forty-one people" side civilian
  killed: 132 "one hundred and thirty-two of them children" part side civilian
  injured: 1 "A boy of sixteen" side civilian
  answers: zarb "revenge for"
* clear ASSAULT occurred
  when: 2014-12-16
  where: school; peshawar
  by: army
  to: "all seven attackers"
  killed: 7 "all seven attackers" side recipient voice ispr
  injured: 2 "Two officers" side actor
  injured: 7 "seven commandos" side actor
  said: ispr official "said"
* van ASSAULT/destroy occurred
  when: 2014-12-16 "half past ten this morning"
  where: school; peshawar
  by: "The men"; ttp claimed
  to: "a van" thing
  part_of: attack
* teacher ASSAULT occurred
  when: 2014-12-16
  where: school; peshawar
  by: "The men"; ttp claimed
  to: "a teacher"
  said: "A boy of sixteen" witness "told"
  part_of: attack
* evac AID occurred
  when: 2014-12-16
  where: school; peshawar
  to: pupils "960 pupils and staff"
  count: 960 "960 pupils and staff"
  said: "An army source" unnamed "says"
* zarb ASSAULT ongoing
  when: 2014-06/2014-12 "since June"
  where: waziristan; khyber
  by: army
  to: "our families"
* talcond ACCUSE/disapprove occurred
  when: 2014-12-16
  by: afghantal
  to: ttp
  about: attack
  answers: attack "condemned the killing of children"
* pmvisit CONSULT/visit occurred
  when: 2014-12-16 "at once"
  where: peshawar
  by: nawaz
* callconf REQUEST/meet occurred
  when: 2014-12-16
  by: nawaz
  to: "all parliamentary leaders"
  about: conf
* conf CONSULT/multilateral announced
  when: 2014-12-17 "tomorrow"
  where: peshawar
  by: nawaz; "all parliamentary leaders"
* silence REQUEST/assist occurred optional
  when: 2014-12-16
  where: delhi
  by: modi
  to: "every school in India"
* phone CONSULT/phone occurred
  when: 2014-12-16 "this evening"
  by: modi; nawaz
  to: nawaz
* uncond ACCUSE/disapprove occurred
  when: 2014-12-16
  by: un
  to: ttp
  about: attack
  answers: attack "spoke of"
* sitin PROTEST/demo ongoing
  when: 2014-08-14/2014-12-16 "one hundred and twenty-fifth day"
  where: parliament
  by: "Imran Khan's party"
* putoff SANCTION/discontinue occurred
  when: ?
  by: imran
  about: shutdown
* shutdown PROTEST/strike announced
  when: 2014-12-18 "Thursday"
  by: imran

== a-peshawar-2
outlet: Sindh Mail
register: daily
published: 2014-12-18
--
{lift|Gallows return}; Imran {endsitin|ends} {sitin|dharna}; army chief in Kabul

ISLAMABAD, Wednesday: The moratorium is {lift|gone}. "It was {lift|decided} that this {lift|lifting} of the ban should be done. The prime minister {lift|approved}," a spokesman of his office told reporters of a {lift|step} that touches, to begin with, some 55 men {sent55|sentenced} for terrorism; there are more than 8,000 on death row. No civilian has been {exec08|executed} since 2008.

The {lift|announcement} was made as Nawaz Sharif {conf|sat} with the chiefs of all the parties in the governor's house at Peshawar, and next to him, for the first time since August, Imran Khan. The {conf|conference} {committee|set up} a committee that is to present a "national plan" within seven days. In the evening Imran told his followers from the roof of a container that, the times being what they are, the {sitin|sit-in} in the capital was {endsitin|over} after 126 days. Some wept. The {inqdem|demand} for an inquiry into the vote of 2013 stands.

General Raheel meanwhile {kabulvisit|went} to {kabulvisit|see} Ashraf Ghani, with the head of military intelligence at his side. Though nothing was published on the {kabulvisit|talks}, an official in Kabul said the guest had {fazlreq|asked} for Mullah Fazlullah to be {fazlover|handed over}, or for leave to go after him; the TTP chief is held to live in Kunar. Ghani, the same official said, {ghaniagree|undertook} that Afghan soil would not be used against Pakistan, and {ghanireq|requested} the like.

In Peshawar the burials went on through the day. A father carried the smallest of three coffins that left one street in Gulbahar. The number of the dead rose to 148, among them the school's headmistress. The first official figure, 126, had come from the provincial chief minister on Tuesday noon; then 130, then 141.

Bajwa told the press that voices of the attackers' handlers had been {intercept|intercepted}. "We've {attack|killed} all the children in the auditorium. What do we do now?" one is heard asking. "Wait for the army people, {killarmy|kill} them before {suicide|blowing} yourself {suicide|up}," the answer runs. Of the seven, four did.

~ Gold rate per tola: Rs 46,800
~ Also in this issue: fog pile-up kills four on M-2 | Quetta: blast near railway line | Shahid Afridi fires on all cylinders
--
who kunar: unknown - | handlers
where kunarp: province AF - - | Kunar
where gulbahar: district PK 34.0080 71.5900 | Gulbahar
where ghouse: site PK - - | governor's house
who cm: person PK | provincial chief minister
who pmoffice: office PK | a spokesman of his office
* lift SANCTION/discontinue occurred
  when: 2014-12-17 "Wednesday"
  by: nawaz
  to: "some 55 men sentenced for terrorism"
  said: pmoffice official "told"
* sent55 SANCTION/convict occurred optional
  when: ?
  to: "some 55 men"
  count: ~55 "some 55 men"
* exec08 ASSAULT denied optional
  when: 2008/2014 from text "since 2008"
  to: "civilian"
* conf CONSULT/multilateral occurred
  when: 2014-12-17 "Wednesday"
  where: ghouse; peshawar
  by: nawaz; imran; "the chiefs of all the parties"
* committee AGREE occurred optional
  when: 2014-12-17
  where: ghouse; peshawar
  by: nawaz; imran; "the chiefs of all the parties"
* sitin PROTEST/demo occurred
  when: 2014-08-14/2014-12-17 "126 days"
  where: islamabadt
  by: imran; "his followers"
* endsitin RETREAT/withdraw occurred
  when: 2014-12-17 "evening"
  where: islamabadt
  by: imran
* inqdem REQUEST/change occurred optional
  when: ?
  by: imran
  about: ACCUSE/investigate
* kabulvisit CONSULT/visit occurred
  when: 2014-12-17 "meanwhile"
  where: kabul
  by: raheel; "the head of military intelligence"; ghani
  to: ghani
* fazlreq REQUEST/assist occurred
  when: 2014-12-17
  where: kabul
  by: raheel
  to: ghani
  about: fazlover
  said: "an official in Kabul" official "said"
* fazlover COOPERATE demanded optional
  when: ?
  by: ghani
  to: fazl
* ghaniagree AGREE occurred
  when: 2014-12-17
  where: kabul
  by: ghani
  to: raheel
  said: "an official in Kabul" official "said"
* ghanireq REQUEST/change occurred
  when: 2014-12-17
  where: kabul
  by: ghani
  to: raheel
  about: AGREE
  said: "an official in Kabul" official "said"
* intercept COERCE/cyber occurred
  when: ?
  to: kunar
  said: ispr official "told"
* attack ASSAULT/firearms occurred
  when: ?
  where: school
  by: "the attackers"
  to: pupils
  killed: 148 "148" side civilian as_of 2014-12-17
  killed: 1 "the school's headmistress" part side civilian
  killed: 126 "126" side civilian voice cm as_of 2014-12-16
  killed: 130 "130" side civilian
  killed: 141 "141" side civilian
  said: ispr official "told"
* killarmy ASSAULT announced optional
  when: ?
  where: school
  by: "the attackers"
  to: army
  said: ispr official "told"
* suicide ASSAULT/suicide-attack occurred
  when: ?
  where: school
  by: "the attackers"
  killed: 4 "four" side actor
  part_of: attack
figure: prisoners >=8000 "more than 8,000 on death row"
tie: fazl leads ttp "the TTP chief"

== a-peshawar-3
outlet: Gandhara Wire
register: wire
published: 2014-12-19
--
Pakistan {hang|hangs} two militants, first {hang|executions} in years

FAISALABAD, Pakistan, Dec 19 (GW) - Two men {sentence|convicted} of {ghq,mush|attacking} the military were {hang|hanged} in a Faisalabad jail on Friday evening, three days after the Peshawar school {attack|massacre}, a provincial prisons official and the interior ministry said.

One had been {sentence|sentenced} for his part in the {ghq|assault} on army headquarters in Rawalpindi in October 2009, in which 14 died; the other for a {mush|bid} to {mush|kill} Pervez Musharraf in 2003. Six more {hang6more|hangings} are to follow in Punjab within days, the official said. The UN human rights office had {unurge|urged} Islamabad to hold off only hours before; the European Union {eudep|deplored} the {hang|step} and the Human Rights Commission of Pakistan {hrcpwarn|warned} that the trials behind it were unsafe.

Over the mountains the guns were busy as well. Security forces {ambush|ambushed} a band of fighters in the Tirah valley on Thursday night and {ambush|killed} 32, the army said; jets {jets|killed} 27 others there and helicopters {heli|struck} again on Friday. TTP commanders gave no figure and denied having lost more than a handful. In a video posted late on Thursday the group {ttpthreat|threatened} to "{repeat|repeat} {attack|Peshawar}" in the houses of generals and politicians if the prisoners were {hang!hypothetical|hanged}.

The new resolve has its holes. On Thursday an anti-terrorism court in the capital granted {bail|bail} to Lakhvi, whom India regards as the planner of the 2008 {mumbai|attacks} on Mumbai that left 166 people dead. New Delhi {summon|summoned} Islamabad's envoy and {delhidem|demanded} that the {bail|decision} be reversed; Modi spoke in parliament of "a {modi|shock} to all who believe in humanity". Before he could {bail!hypothetical|walk out} on Friday, Lakhvi was {detain|detained} for three more months under a public order law.

Police in Peshawar and Islamabad {search|picked up} more than 300 people, many of them Afghans, in night {search|searches}. Several dozen activists held a {vigil|vigil} before the Red Mosque, whose cleric had {clericno|refused} to condemn the school killers; on Friday he {apology|apologised}.

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
* hang ASSAULT occurred
  when: 2014-12-19 "Friday evening"
  where: jail; faisalabad
  by: govpk
  to: "Two men"
  killed: 2 "Two men" side recipient
  said: "a provincial prisons official" official "said"
  said: intmin official "said"
* sentence SANCTION/convict occurred
  when: ?
  to: "Two men"
  count: 2 "Two men"
* ghq ASSAULT occurred
  when: 2009-10 from text "October 2009"
  where: rawalpindi
  by: "One"
  to: "army headquarters" thing
  killed: 14 "14" side unknown
* mush ASSAULT/targeted attempted
  when: 2003 from text "2003"
  by: "the other"
  to: "Pervez Musharraf"
* attack ASSAULT/firearms occurred
  when: 2014-12-16 from hang "three days after"
  where: school; peshawar
  by: ttp
* hang6more ASSAULT announced
  when: ? "within days"
  where: punjab
  count: 6 "Six"
  said: "a provincial prisons official" official "said"
* unurge REQUEST/yield occurred
  when: 2014-12-19 from hang "hours before"
  by: un
  to: govpk
  about: hang
* eudep ACCUSE/disapprove occurred
  when: 2014-12-19
  by: eu
  to: govpk
  about: hang
  answers: hang "deplored the step"
* hrcpwarn ACCUSE/disapprove occurred optional
  when: 2014-12-19
  by: hrcp
  to: govpk
  about: sentence
* ambush ASSAULT/firearms occurred
  when: 2014-12-18 "Thursday night"
  where: khyber
  by: army
  to: ttp "a band of fighters"
  killed: 32 "32" side recipient voice army
  killed: >=3 vague "a handful" side recipient voice "TTP commanders"
  said: army party "said"
* jets ASSAULT/aerial occurred
  when: 2014-12-18/2014-12-19 bounded
  where: khyber
  by: army
  to: ttp
  with: airstrike "jets"
  killed: 27 "27 others" side recipient voice army
  said: army party "said"
* heli ASSAULT/aerial occurred
  when: 2014-12-19 "Friday"
  where: khyber
  by: army
  to: ttp
  with: helicopter "helicopters"
  said: army party "said"
* ttpthreat THREATEN/violence occurred
  when: 2014-12-18 "late on Thursday"
  by: ttp
  to: "generals and politicians"
  about: repeat
* repeat ASSAULT hypothetical optional
  when: ?
  where: "the houses of generals and politicians"
  by: ttp
  to: "generals and politicians"
* bail RETREAT/release occurred
  when: 2014-12-18 "Thursday"
  where: islamabadt
  by: court
  to: lakhvi
* mumbai ASSAULT occurred
  when: 2008 from text "2008"
  where: mumbai
  by: lakhvi alleged of india
  to: "166 people"
  killed: 166 "166 people" side civilian
* summon REQUEST/meet occurred
  when: 2014-12-18/2014-12-19 bounded
  by: india
  to: govpk "Islamabad's envoy"
* delhidem REQUEST/change occurred
  when: 2014-12-18/2014-12-19 bounded
  by: india
  to: govpk
  about: bail
  answers: bail "demanded that the decision be reversed"
* modi ACCUSE/disapprove occurred
  when: 2014-12-18/2014-12-19 bounded
  where: "parliament"
  by: modi
  to: court
  about: bail
  answers: bail "a shock to all"
* detain COERCE/arrest occurred
  when: 2014-12-19 "Friday"
  to: lakhvi
  detained: 1 "Lakhvi"
* search COERCE/arrest occurred
  when: ? "night"
  where: peshawar; "Islamabad"
  by: "Police"
  to: "more than 300 people"
  detained: >=300 "more than 300 people"
* vigil PROTEST/demo occurred
  when: 2014-12-16/2014-12-19 bounded
  where: redmosque
  by: "Several dozen activists"
  to: cleric
  participants: >=24 vague "Several dozen activists"
* clericno REJECT occurred
  when: 2014-12-16/2014-12-19 bounded
  by: cleric
  about: ACCUSE/disapprove
* apology CONCEDE occurred
  when: 2014-12-19 "Friday"
  by: cleric

== a-peshawar-4
outlet: Indus Review
register: analysis
published: 2014-12-26
--
Ten days that put soldiers on the bench

It took Pakistan's politicians ten and a half hours. When they {courtstalk|rose} late on Christmas Eve from the prime minister's table, men who had for years {yearsno|refused} to hear the word had {courts|consented} to military courts, for two years, for civilians, under a constitutional amendment yet to be drafted. "We wept and we {courts|agreed}," a secular senator told this magazine. The religious parties {holdout|held out} longest, and got a line in the text that names "sects" as well as madrassas.

What has the {attack|shock} of the 16th brought so far? Ropes, mostly. Six men have been {hanged6|hanged}; the interior minister speaks of {hang500|hanging} about 500 in the coming weeks. Bombs, as before: the air force says it has flown 61 {sorties|sorties} over Tirah and Waziristan since the {attack|attack} and that "hundreds" were {sorties|killed}, a claim that nobody can check because no reporter is {presskept|allowed in}. Diplomacy, a little. On Tuesday the commander of the NATO forces and the Afghan army chief {rawalvisit|came} to Rawalpindi and {pressure|promised} joint pressure along the line. Kabul had by then already {dangam|attacked} hideouts in Dangam, where Afghan officers claimed 21 dead.

Critics {critics|point to} the omissions. No general has {noresign|resigned} over a warning that was, by the provincial government's own admission, received in August. The plan's twenty points do not touch Lashkar. And the parents? They {parentsreq|demand} a judicial inquiry; a brigadier {ruleout|ruled} it {ruleout|out} on Monday. Some of them {march|marched} to the gate that evening with photographs. They intend to {comeback|come back} on the fortieth day, January 24th.

If the courts {condemn|condemn} as quickly as they were {courts|conceived}, the test will come soon. It will be worth remembering who has been here before: those the army {courts98|set up} in Karachi in 1998 were {struck|struck down} by the Supreme Court within a year.
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
* courtstalk CONSULT/multilateral occurred
  when: 2014-12-24 "late on Christmas Eve"
  by: "Pakistan's politicians"; nawaz
  to: nawaz
* yearsno REJECT occurred optional
  when: ? "for years"
  by: "men"
  about: courts
* courts AGREE occurred
  when: 2014-12-24 "late on Christmas Eve"
  by: "Pakistan's politicians"
* holdout REJECT occurred
  when: 2014-12-24
  by: "The religious parties"
  about: courts
* attack ASSAULT/firearms occurred
  when: 2014-12-16 "the 16th"
* hanged6 ASSAULT occurred
  when: 2014-12-16/2014-12-26 bounded
  to: "Six men"
  killed: 6 "Six men" side recipient
  count: 6 "Six"
* hang500 ASSAULT announced
  when: ? "in the coming weeks"
  by: interiormin
  to: "about 500"
  count: ~500 "about 500"
* sorties ASSAULT/aerial occurred
  when: 2014-12-16/2014-12-26 from attack "since the attack"
  where: khyber; waz
  by: airforce
  with: airstrike "Bombs"
  killed: >=200 vague "hundreds" side recipient voice airforce
  count: 61 "61 sorties"
  said: airforce party "says"
* presskept COERCE/censor ongoing optional
  when: ?
  where: khyber; waz
  to: "reporter"
* rawalvisit CONSULT/visit occurred
  when: 2014-12-23 "Tuesday"
  where: rawalpindi
  by: nato; afchief
* pressure AGREE occurred
  when: 2014-12-23 "Tuesday"
  where: rawalpindi
  by: nato; afchief
* dangam ASSAULT occurred
  when: ? "by then"
  where: dangam
  by: afgov
  to: "hideouts" thing
  killed: 21 "21" side recipient voice "Afghan officers"
* critics ACCUSE/disapprove occurred optional
  when: ?
  by: critics
* noresign RETREAT/resign denied
  when: ?
  by: "general"
* parentsreq REQUEST/change occurred
  when: 2014-12-16/2014-12-22 bounded
  by: parents
  about: ACCUSE/investigate
* ruleout REJECT/change occurred
  when: 2014-12-22 "Monday"
  by: "a brigadier"
  to: parents
  about: ACCUSE/investigate
  answers: parentsreq "ruled it out"
* march PROTEST/demo occurred
  when: 2014-12-22 "that evening"
  where: "the gate"
  by: parents
* comeback PROTEST/demo announced
  when: 2015-01-24 from text "January 24th"
  where: "the gate"
  by: parents
* condemn SANCTION/convict hypothetical optional
  when: ?
  by: "the courts"
* courts98 COERCE/martial-law occurred
  when: 1998 from text "1998"
  where: karachi
  by: army
* struck REJECT occurred
  when: 1998/1999 bounded from courts98 "within a year"
  by: supreme
  to: army
  about: courts98
  answers: courts98 "struck down"
