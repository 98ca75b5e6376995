story: a-tajoura
conflict: Libya
countries: LY
facts: In the night of 2 to 3 July 2019 an air strike hit the migrant detention centre at Tajoura near Tripoli: first 40, then 44, later 53 dead. The Tripoli government blamed Khalifa Haftar's forces, which denied it. On 26 June Gharyan had been retaken; on 28 June Haftar threatened Turkish ships; six Turkish sailors were freed on 1 July. The Security Council failed to agree a statement on 3 July. (public record: UNSMIL, WHO, UNHCR statements; press.)

who lna: force LY | Libyan National Army; LNA; Arab Armed Forces; General Command
who haftar: person LY | Khalifa Haftar; Haftar; the Marshal; Field Marshal
who gna: government LY | Government of National Accord; GNA; Tripoli government; Accord government
who sarraj: person LY | Fayez al-Sarraj; Sarraj
who bashagha: person LY | Fathi Bashagha; Bashagha; interior minister
who mismari: person LY | Ahmed al-Mismari; al-Mismari; Mismari
who unsmil: organisation - | UNSMIL; United Nations mission
who salame: person - | Ghassan Salamé; Salamé; Salame
who un: organisation - | United Nations; UN
who unhcr: organisation - | UNHCR; refugee agency
who iom: organisation - | IOM; International Organization for Migration
who who1: organisation - | World Health Organization; WHO
who turkey: state TR | Turkey; Ankara
who uae: state AE | United Arab Emirates; Emirates; UAE; Emirati
who egypt: state EG | Egypt
who us: state US | United States; Washington
who unsc: body - | Security Council
who uk: state GB | United Kingdom; Britain; London
who russia: state RU | Russia
who eu: organisation - | European Union; EU; Brussels
who au: organisation - | African Union
who migrants: population - | migrants; refugees; detainees
who coastguard: force LY | coast guard; Libyan coast guard
who guards: group LY | guards; Daman brigade; Dhaman militia

where centre: site LY 32.8600 13.3900 | detention centre; hangar; Tajoura centre
where tajoura: town LY 32.8817 13.3506 | Tajoura; Tadjoura
where tripoli: town LY 32.8874 13.1873 | Tripoli; the capital
where gharyan: town LY 32.1722 13.0203 | Gharyan
where benghazi: town LY 32.1167 20.0667 | Benghazi
where mitiga: site LY 32.8941 13.2760 | Mitiga
where libya: country LY - - | Libya

== a-tajoura-1
outlet: Sahel Mediterranean Wire
register: wire
published: 2019-07-03
--
Air {strike|strike} on Libyan migrant centre {strike|kills} at least 40

TRIPOLI, July 3 - An air {strike|strike} late on Tuesday {strike|tore} through a hangar full of African migrants in a detention centre in the Tajoura suburb of Tripoli, {strike|killing} at least 40 people and {strike|wounding} 80, health officials said, in the worst such {strike|bloodshed} since forces loyal to Khalifa Haftar {offensive|marched} on the capital on April 4.

"It's a preliminary figure," the spokesman of the ambulance service said at daybreak; by noon the United Nations mission gave 44 dead and more than 130 severely {strike|hurt}. There was blood and there were limbs among the mattresses, said a photographer for this agency who got in for some minutes.

The Tripoli government {accuse|accused} "the war criminal Haftar" of a deliberate {strike|attack}. An official of the LNA, who did not want to be named, denied that its planes had {strike!denied|hit} the place and said militias allied with Tripoli had {strike|shelled} it after the LNA carried out a precision air {depot|strike} on a camp. On Monday the LNA's air chief had announced heavy {raids|raids} on targets in the city, "traditional means" having been exhausted, and {keepaway|told} residents to stay away from the front lines.

About 600 persons were {held|held} at Tajoura, which stands beside a workshop where a militia keeps its weapons. UNHCR had {unhcrurge|urged} their {removal|removal} in May, when an earlier {may|raid} {may|injured} two. Its head {headcall|called} on Wednesday for an end to the {return|return} of boats' passengers to Libya. Salamé said the {strike|bombardment} "clearly could constitute a {warcrime|war crime}"; Egypt, Turkey, the African Union and the EU {inqdemand|demand} an {inquiry|investigation}.

The Security Council is to {unscmeet|meet} behind closed doors this afternoon.

~ Graphic: Who controls what in Libya
--
who lna: the LNA; forces loyal to Khalifa Haftar
who hcrhead: person - | Its head
where camp: site LY - - | a camp
* strike ASSAULT/aerial occurred
  when: 2019-07-02 "late on Tuesday"
  where: centre; tajoura
  by: haftar alleged of gna; lna denied; "militias allied with Tripoli" alleged of "An official of the LNA"
  to: migrants; centre thing
  with: airstrike "air strike"
  killed: >=40 "at least 40 people" side recipient voice "health officials"
  injured: 80 "80" side recipient voice "health officials"
  killed: 44 "44" side recipient voice unsmil
  injured: >=130 "more than 130" side recipient voice unsmil
  said: "health officials" official "said"
* offensive ASSAULT occurred
  when: 2019-04-04 from text "April 4"
  where: tripoli
  by: lna
  to: tripoli thing
* accuse ACCUSE/allege occurred
  when: 2019-07-02/2019-07-03 bounded
  by: gna
  to: haftar
  about: strike
* depot ASSAULT/aerial occurred
  when: ?
  where: camp
  by: lna
  to: camp thing
  with: airstrike "air strike"
  said: "An official of the LNA" unnamed "said"
* raids ASSAULT/aerial announced
  when: ?
  where: tripoli
  by: lna
  to: "targets in the city" thing
* keepaway REQUEST occurred optional
  when: 2019-07-01 "Monday"
  by: lna "the LNA's air chief"
  to: "residents"
* held COERCE/arrest occurred
  when: ?
  where: centre; tajoura
  to: migrants "About 600 persons"
  detained: ~600 "About 600 persons"
* unhcrurge REQUEST/change occurred
  when: 2019-05 "May"
  by: unhcr
  about: removal
* removal AID demanded optional
  when: ?
  where: centre; tajoura
  to: migrants
* may ASSAULT/aerial occurred
  when: 2019-05 "May"
  where: centre; tajoura
  to: "two"
  injured: 2 "two" side recipient
* headcall REQUEST/change occurred
  when: 2019-07-03 "Wednesday"
  by: hcrhead
  about: return
* return COERCE/deport ongoing optional
  when: ?
  where: libya
  to: "boats' passengers"
* warcrime ACCUSE/disapprove occurred
  when: 2019-07-02/2019-07-03 bounded
  by: salame
  about: strike
  answers: strike "said the bombardment"
* inqdemand REQUEST/change occurred
  when: 2019-07-02/2019-07-03 bounded
  by: egypt; turkey; au; eu
  about: inquiry
* inquiry ACCUSE/investigate demanded optional
  when: ?
* unscmeet CONSULT/multilateral announced
  when: 2019-07-03 "this afternoon"
  by: unsc

== a-tajoura-2
outlet: Evening Argus of Valletta
register: tabloid
copy_of: a-tajoura-1
published: 2019-07-04
--
{strike|BOMBED} IN THEIR SLEEP: horror in Libya jail

An air {strike|strike} late on Tuesday {strike|tore} through a hangar full of African migrants in a detention centre in the Tajoura suburb of Tripoli, {strike|killing} at least 40 people and {strike|wounding} 80, health officials said.

There was blood and there were limbs among the mattresses, said a photographer for this agency who got in for some minutes.

The Tripoli government {accuse|accused} "the war criminal Haftar" of a deliberate {strike|attack}. An official of the LNA, who did not want to be named, denied that its planes had {strike!denied|hit} the place.

~ Win two tickets to the Regatta!
~ PICTURE: A hangar after the raid. PICTURE: A hangar after the raid.
--
who lna: the LNA
* strike ASSAULT/aerial occurred
  when: 2019-07-02 "late on Tuesday"
  where: centre; tajoura
  by: haftar alleged of gna; lna denied
  to: migrants; centre thing
  with: airstrike "air strike"
  killed: >=40 "at least 40 people" side recipient voice "health officials"
  injured: 80 "80" side recipient voice "health officials"
  said: "health officials" official "said"
* accuse ACCUSE/allege occurred
  when: 2019-07-02/2019-07-04 bounded
  by: gna
  to: haftar
  about: strike

== a-tajoura-3
outlet: Dignity Press Office
register: communique
published: 2019-07-03
--
The General Command {refute|refutes} the lies of the Brotherhood government

In the name of God. The General Command of the Libyan Arab Armed Forces {condemn|condemns} the {strike|targeting} of defenceless guests of our country in Tajoura and denies absolutely that our eagles have {strike!denied|dropped} so much as a stone on the hangar. We {depot|struck} where we said: at 23:30 the air force {depot|destroyed} a depot of drones of the militia named Daman, which {shields|holds} human beings before it as {shields|shields}. What happened eleven minutes later was a {strike|mortar round} of the gangs themselves, a {strike|crime} staged for the cameras of Doha.

The Command reminds the public of what these same gangs did last Wednesday in Gharyan. After the treason by which they {gharyan|entered} the town, they {hospital|finished off} the wounded in the hospital, forty young men whose files have been {files|handed} to the prosecutors. The {revenge,revengeact|revenge} for their blood will come.

Since Turkey {lands|lands} armoured vehicles and officers openly at the port, the {ships,ban|order} of 28 June stands: every ship in our waters under its flag is a {ships,shipattack|target}, flights from and to Ankara's airports are {ban|forbidden}, and its companies are {ban|closed} to it. Six Turks whom a patrol had {turks|detained} at Ajdabiya were {turkfree|sent home} on Monday after their status was clarified; nobody should read weakness into a {turkfree|courtesy}.

We {peoplecall|call on} the people of Tajoura to expel the weapons from among their houses. We {noceasefire|accept no} cease-fire with terrorists. The {offensive|advance} continues.

Benghazi, 29 Shawwal 1440
--
who lna: Libyan Arab Armed Forces; the air force; The Command; We; our eagles
who gangs: group LY | gangs; the gangs
who gna: the Brotherhood government
who turks: population TR | Six Turks
where hospg: site LY - - | the hospital
where port: site LY - - | the port
where ajd: town LY 30.7554 20.2263 | Ajdabiya
who guards: the militia named Daman
* refute REJECT occurred optional
  when: 2019-07-03
  by: lna
  to: gna
  about: strike
* condemn ACCUSE/disapprove occurred
  when: 2019-07-03
  by: lna
  to: gangs
  about: strike
  answers: strike "condemns the targeting"
* strike ASSAULT/aerial occurred
  when: ? "eleven minutes later"
  where: centre; tajoura
  by: gangs alleged of lna; lna denied
  to: "defenceless guests of our country"; centre thing
  with: mortar "mortar round"
* depot ASSAULT/aerial occurred
  when: ? "23:30"
  by: lna
  to: "a depot of drones" thing; guards
  with: airstrike "air force"
* shields COERCE/restrict ongoing optional
  when: ?
  by: guards
  to: "human beings"
* gharyan COERCE/seize occurred
  when: 2019-06-26 "last Wednesday"
  where: gharyan
  by: gangs
  to: gharyan thing
* hospital ASSAULT occurred
  when: 2019-06-26 "last Wednesday"
  where: hospg; gharyan
  by: gangs
  to: "the wounded"
  killed: 40 "forty young men" side recipient
* files ACCUSE/investigate occurred
  when: 2019-06-26/2019-07-03 bounded
  to: gangs
  about: hospital
* revenge THREATEN/violence occurred
  when: 2019-07-03
  by: lna
  to: gangs
  about: revengeact
  answers: hospital "revenge for their blood"
* revengeact ASSAULT threatened optional
  when: ?
  by: lna
  to: gangs
  answers: hospital "revenge for their blood"
* lands MOBILIZE/troops ongoing
  when: ?
  where: port
  by: turkey
  with: armoured-vehicle "armoured vehicles"
* ships THREATEN/violence occurred
  when: 2019-06-28 from text "28 June"
  by: lna
  to: turkey
  about: shipattack
  answers: lands "Since Turkey lands"
* shipattack ASSAULT threatened optional
  when: ?
  where: "our waters"
  by: lna
  to: "every ship in our waters under its flag" thing
* ban SANCTION/discontinue occurred
  when: 2019-06-28 from text "28 June"
  by: lna
  to: turkey
  answers: lands "Since Turkey lands"
* turks COERCE/arrest occurred
  when: ?
  where: ajd
  by: "a patrol"
  to: turks
  detained: 6 "Six Turks"
* turkfree RETREAT/release occurred
  when: 2019-07-01 "Monday"
  by: lna
  to: turks
  released: 6 "Six Turks"
* peoplecall REQUEST/assist occurred
  when: 2019-07-03
  by: lna
  to: "the people of Tajoura"
  about: RETREAT/disarm at tajoura
* noceasefire REJECT/yield occurred
  when: 2019-07-03
  by: lna
  to: "terrorists"
  about: RETREAT/ceasefire
* offensive ASSAULT ongoing
  when: ?
  by: lna

== a-tajoura-4
outlet: Panafrican Correspondent
register: daily
published: 2019-07-06
--
Nobody wrote the sentence. Forty-four, or fifty-three, Africans

The number was the one thing that changed. On Friday the World Health Organization put the dead of Tajoura at 53, among them six children, when at the morgue yet more remains had been given a body. Moroccans, Sudanese, Nigerians, Malians, Chadians. The International Organization for Migration, counting the survivors, is looking for several dozen who ran in the panic.

Some never ran. Staff of the UN human rights office report that, after a first bomb at 11.28 p.m. had {depot|struck} a garage without hurting anybody much, guards {shooting|fired} at detainees who were trying to get out. The second {strike|bomb}, through the roof of the women-and-men hangar, {strike|followed} eleven minutes on. Bashagha's ministry denies the {shooting!denied|shooting}; it says it may {shut|shut} all such centres for the people's own safety. On Wednesday evening a ministry bus {bus|took} nine badly wounded men to a clinic on the coast; 350 others, {refusemove|refusing} to be moved anywhere but out of the country, {sitin|sit} and {sitin|sleep} in the yard, and some have {hunger|stopped eating}.

In New York nothing came of two hours' {unscmeet|consultation}. Britain had drafted a statement {ukcondemn|condemning} the {strike|raid} and {uktruce|calling for} a truce; all were {ready|ready to sign}, except the American diplomats, who said they must ask home, and then that they {usno|could not support} it. No reason was given. It was Trump who in April {trumpcall|rang} Haftar to {praise|praise} him.

Whose aeroplane? Sarraj's people say: an Emirati Mirage {strike|sent up} from Jufra, and point to a high-precision bomb "that LNA pilots cannot drop at night". The Emirates {uaedeplore|deplored} the {strike|incident} and {uaeask|asked for} an {inquiry|inquiry}. An earlier UN panel had {panel|blamed} "an unidentified state" for {derna|raids} on Derna. Haftar's spokesman Mismari, in Benghazi, stays with his {strike|mortar shell}.

Meanwhile the Libyan coast guard {coast84|brought back} 84 more on Thursday. They were {coast84|taken} to Tajoura.

~ Donate to independent African journalism
~ Comments are moderated. 3 comments awaiting approval
--
who trump: person US | Trump
who unhr: body - | UN human rights office
who moi: body LY | Bashagha's ministry
who usdip: state US | the American diplomats
who panel: body - | UN panel
where clinic: site LY - - | a clinic on the coast
where newyork: town US 40.7143 -74.0060 | New York
where jufra: site LY 29.2000 16.0000 | Jufra
where derna: town LY 32.7670 22.6367 | Derna
where yard: site LY - - | the yard
* strike ASSAULT/aerial occurred
  when: ? "eleven minutes on"
  where: centre; tajoura
  by: uae alleged of "Sarraj's people"
  to: migrants "detainees"; centre thing
  with: airstrike "Emirati Mirage"; bomb "high-precision bomb"; mortar "mortar shell"
  killed: 53 "53" side recipient voice who1 as_of 2019-07-05
  killed: 6 "six children" part side recipient voice who1 as_of 2019-07-05
  killed: 44 "Forty-four" side recipient
  missing: >=24 vague "several dozen" side recipient voice iom
  said: unhr official "report"
  said: "Sarraj's people" party claimed "say"
  said: mismari party claimed "stays"
* depot ASSAULT/aerial occurred
  when: ? "11.28 p.m."
  to: "a garage" thing
  with: bomb "first bomb"
  said: unhr official "report"
* shooting ASSAULT/firearms occurred
  when: ?
  where: centre; tajoura
  by: guards
  to: migrants "detainees"
  said: unhr official "report"
  said: moi official denied "denies"
* shut RETREAT/release hypothetical
  when: ?
  by: moi
  to: "all such centres" thing
* bus AID occurred
  when: 2019-07-03 "Wednesday evening"
  where: clinic
  by: moi "a ministry bus"
  to: "nine badly wounded men"
  evacuated: 9 "nine badly wounded men"
* refusemove REJECT occurred
  when: ?
  where: yard; tajoura
  by: "350 others"
  about: AID
* sitin PROTEST/demo ongoing optional
  when: ?
  where: yard; tajoura
  by: "350 others"
  participants: 350 "350 others"
* hunger PROTEST/hunger ongoing
  when: ?
  where: yard; tajoura
  by: "some"
* unscmeet CONSULT/multilateral occurred
  when: ?
  where: newyork
  by: uk; usdip
* ukcondemn ACCUSE/disapprove attempted
  when: ?
  where: newyork
  by: uk
  about: strike
  answers: strike "condemning the raid"
* uktruce REQUEST/yield attempted
  when: ?
  where: newyork
  by: uk
  about: RETREAT/ceasefire
* ready AGREE occurred optional
  when: ?
  where: newyork
  by: "all"
  about: ukcondemn
* usno REJECT occurred
  when: ?
  where: newyork
  by: usdip
  to: uk
  about: ukcondemn
  answers: ukcondemn "could not support it"
* trumpcall CONSULT/phone occurred
  when: 2019-04 "April"
  by: trump; haftar
  to: haftar
* praise SUPPORT occurred
  when: 2019-04 "April"
  by: trump
  to: haftar
* uaedeplore ACCUSE/disapprove occurred
  when: ?
  by: uae
  about: strike
  answers: strike "deplored the incident"
* uaeask REQUEST/change occurred
  when: ?
  by: uae
  about: inquiry
* inquiry ACCUSE/investigate demanded optional
  when: ?
* panel ACCUSE/allege occurred
  when: ?
  by: panel
  to: "an unidentified state"
  about: derna
* derna ASSAULT/aerial occurred
  when: ?
  where: derna
  by: "an unidentified state" alleged of panel
  to: derna thing
* coast84 COERCE/arrest occurred
  when: 2019-07-04 "Thursday"
  where: tajoura
  by: coastguard
  to: "84 more"
  detained: 84 "84 more"
