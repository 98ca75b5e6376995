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

TRIPOLI, July 3 - An air {strike|strike} late on Tuesday {strike|tore through} a hangar full of African migrants in a detention centre in the Tajoura suburb of Tripoli, {strike|killing} at least 40 people and {strike|wounding} 80, health officials said, in the worst such {strike|bloodshed} since forces loyal to Khalifa Haftar {offens|marched} on the capital on April 4.

"It's a preliminary figure," the spokesman of the ambulance service said at daybreak; by noon the United Nations mission gave 44 dead and more than 130 severely {strike|hurt}. There was blood and there were limbs among the mattresses, said a photographer for this agency who got in for some minutes.

The Tripoli government {accuse|accused} "the war criminal Haftar" of a deliberate {strike|attack}. An official of the LNA, who did not want to be named, denied that its planes had {strike!denied|hit} the place and said militias allied with Tripoli had {gnashell|shelled} it after the LNA carried out a precision air {camp|strike} on a camp. On Monday the LNA's air chief had {monthr|announced} heavy {monthr|raids} on targets in the city, "traditional means" having been exhausted, and {monreq|told} residents to {monreq|stay away} from the front lines.

About 600 persons were {held|held} at Tajoura, which stands beside a workshop where a militia keeps its weapons. UNHCR had {evacreq|urged} their {evac|removal} in May, when an earlier {may|raid} {may|injured} two. Its head {hcr|called} on Wednesday {hcr|for} an end to the {ret|return} of boats' passengers to Libya. Salamé said the {strike|bombardment} "clearly could constitute a {wcrime|war crime}"; Egypt, Turkey, the African Union and the EU {invcall|demand} an {inq|investigation}.

The Security Council is to {unscmeet|meet} behind closed doors this afternoon.

~ Graphic: Who controls what in Libya
--
who lna: the LNA; forces loyal to Khalifa Haftar
who hcrhead: person - | Its head
where camp: site LY - - | a camp
* strike ASSAULT/aerial occurred
  when: 2019-07-02 "late on Tuesday"
  where: centre; tajoura; tripoli
  by: haftar alleged of gna; lna denied
  to: migrants; centre thing
  with: airstrike "Air strike"
  killed: >=40 "at least 40" side civilian voice "health officials"
  injured: 80 "80" side civilian voice "health officials"
  killed: 44 "44" side civilian voice unsmil
  injured: >=130 "more than 130" side civilian voice unsmil
  said: "health officials" official "said"
  said: "the spokesman of the ambulance service" official "said"
  said: unsmil official "gave"
  said: gna party claimed "accused"
  said: "An official of the LNA" unnamed denied "denied"
* offens ASSAULT occurred
  when: 2019-04-04 from text "April 4"
  where: tripoli
  by: lna
  to: tripoli thing
* accuse ACCUSE/allege occurred
  when: 2019-07-02/2019-07-03 bounded
  by: gna
  to: haftar
  about: strike
* gnashell ASSAULT/heavy-weapons occurred
  when: 2019-07-02
  where: centre
  by: "militias allied with Tripoli" alleged of "An official of the LNA"
  to: centre thing
  said: "An official of the LNA" unnamed claimed "said"
* camp ASSAULT/aerial occurred
  when: 2019-07-02
  where: camp
  by: lna
  to: "a camp" thing
  with: airstrike "air strike"
  said: "An official of the LNA" unnamed "said"
* monthr THREATEN/violence occurred
  when: 2019-07-01 "Monday"
  by: lna "the LNA's air chief"
  to: "targets in the city" thing
  about: ASSAULT/aerial at tripoli
* monreq REQUEST/change occurred
  when: 2019-07-01 "Monday"
  by: lna "the LNA's air chief"
  to: "residents"
* evacreq REQUEST/change occurred
  when: 2019-05 "May"
  by: unhcr
  about: evac
* evac RETREAT/release demanded optional
  when: ?
  where: tajoura
  to: migrants
* may ASSAULT/aerial occurred
  when: 2019-05 "May"
  where: tajoura
  injured: 2 "two" side civilian
* hcr REQUEST/yield occurred
  when: 2019-07-03 "Wednesday"
  by: hcrhead; unhcr
  about: ret
* ret COERCE/deport ongoing
  when: ?
  where: libya
  to: "boats' passengers"
* wcrime ACCUSE/allege occurred
  when: 2019-07-02/2019-07-03 bounded
  by: salame
  about: strike
* invcall REQUEST/change occurred
  when: 2019-07-02/2019-07-03 bounded
  by: egypt; turkey; au; eu
  about: inq
* inq ACCUSE/investigate demanded optional
  when: ?
* unscmeet CONSULT/multilateral announced
  when: 2019-07-03 "this afternoon"
  by: unsc
* held COERCE/arrest ongoing
  when: ?
  where: centre; tajoura
  to: migrants "About 600 persons"
  detained: ~600 "About 600 persons" side civilian

== a-tajoura-2
outlet: Evening Argus of Valletta
register: tabloid
copy_of: a-tajoura-1
published: 2019-07-04
--
{strike|BOMBED} IN THEIR SLEEP: horror in Libya jail

An air {strike|strike} late on Tuesday {strike|tore through} a hangar full of African migrants in a detention centre in the Tajoura suburb of Tripoli, {strike|killing} at least 40 people and {strike|wounding} 80, health officials said.

There was blood and there were limbs among the mattresses, said a photographer for this agency who got in for some minutes.

The Tripoli government {accuse|accused} "the war criminal Haftar" of a deliberate {strike|attack}. An official of the LNA, who did not want to be named, denied that its planes had {strike!denied|hit} the place.

~ Win two tickets to the Regatta!
~ PICTURE: A hangar after the raid. PICTURE: A hangar after the raid.
--
* strike ASSAULT/aerial occurred
  when: 2019-07-02 "late on Tuesday"
  where: centre; tajoura; tripoli
  by: haftar alleged of gna; lna denied
  to: migrants; centre thing
  with: airstrike "air strike"
  killed: >=40 "at least 40 people" side civilian voice "health officials"
  injured: 80 "80" side civilian voice "health officials"
  said: "health officials" official "said"
  said: gna party claimed "accused"
  said: "An official of the LNA" unnamed denied "denied"
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

In the name of God. The General Command of the Libyan Arab Armed Forces {lnacond|condemns} the {gnashell|targeting} of defenceless guests of our country in Tajoura and denies absolutely that our eagles have {strike!denied|dropped} so much as a stone on the hangar. We {camp|struck} where we said: at 23:30 the air force {camp|destroyed} a depot of drones of the militia named Daman, which {shield|holds} human beings before it as shields. What happened eleven minutes later was a mortar {gnashell|round} of the gangs themselves, a {gnashell|crime} staged for the cameras of Doha.

The Command reminds the public of what these same gangs did last Wednesday in Gharyan. After the {gharyan|treason} by which they {gharyan|entered} the town, they {execw|finished off} the wounded in the hospital, forty young men whose files have been {icc|handed} to the prosecutors. The {ghthr|revenge} for their blood will come.

Since Turkey {turkarm|lands} armoured vehicles and officers openly at the port, the order of 28 June {turkthr|stands}: every ship in our waters under its flag is a {turkthr|target}, flights from and to Ankara's airports are {fban|forbidden}, and its companies are {fban|closed} to it. Six Turks whom a patrol had {turks|detained} at Ajdabiya were {turkrel|sent home} on Monday after their status was clarified; nobody should read weakness into a {turkrel|courtesy}.

We {civreq|call on} the people of Tajoura to {civreq|expel} the weapons from among their houses. We {ceaseno|accept} no {cease|cease-fire} with terrorists. The {offens|advance} {offens|continues}.

Benghazi, 29 Shawwal 1440
--
who lna: Libyan Arab Armed Forces; the air force; The Command; We; our eagles
who gangs: group LY | gangs; the gangs
who gna: the Brotherhood government
who turks: population TR | Six Turks
where hospg: site LY - - | the hospital
where port: site LY - - | the port
where ajd: town LY 30.7554 20.2263 | Ajdabiya
* lnacond ACCUSE/disapprove occurred
  when: 2019-07-03
  by: lna
  to: gangs
  about: gnashell
  answers: gnashell "condemns the targeting"
* refute REJECT occurred optional
  when: 2019-07-03
  by: lna
  to: gna
  about: strike
* strike ASSAULT/aerial denied
  when: 2019-07-02
  where: centre; tajoura
  by: lna denied
  to: "defenceless guests of our country"
  said: lna party denied "denies"
* camp ASSAULT/aerial occurred
  when: 2019-07-02 "at 23:30"
  where: tajoura
  by: lna
  to: "the militia named Daman"; "a depot of drones" thing
  with: airstrike "the air force"
* shield COERCE/withhold ongoing
  when: ?
  by: "the militia named Daman" alleged of lna
  to: "human beings"
* gnashell ASSAULT/heavy-weapons occurred
  when: 2019-07-02 "eleven minutes later"
  where: centre; tajoura
  by: gangs alleged of lna
  to: "defenceless guests of our country"; centre thing
  with: mortar "mortar round"
* gharyan COERCE/seize occurred
  when: 2019-06-26 "last Wednesday"
  where: gharyan
  by: gangs
  to: gharyan thing
* execw ASSAULT/firearms occurred
  when: 2019-06-26 "last Wednesday"
  where: hospg; gharyan
  by: gangs alleged of lna
  to: "the wounded"
  killed: 40 "forty young men" side recipient voice lna
* icc ACCUSE/investigate occurred
  when: 2019-06-26/2019-07-03 bounded
  by: lna
  to: gangs
  about: execw
* ghthr THREATEN/violence occurred
  when: 2019-07-03
  by: lna
  to: gangs
  about: ASSAULT by lna to gangs
  answers: execw "The revenge for their blood"
* turkarm AID ongoing
  when: ?
  where: port
  by: turkey alleged of lna
  to: gna
* turkthr THREATEN/violence occurred
  when: 2019-06-28 from text "28 June"
  by: lna
  to: turkey
  about: ASSAULT to turkey
  answers: turkarm "Since Turkey lands"
* fban SANCTION/discontinue occurred
  when: 2019-06-28 from text "28 June"
  by: lna
  to: turkey
  answers: turkarm "Since Turkey lands"
* turks COERCE/arrest occurred
  when: ?
  where: ajd
  by: lna "a patrol"
  to: turks
  detained: 6 "Six" side recipient
* turkrel RETREAT/release occurred
  when: 2019-07-01 "Monday"
  by: lna
  to: turks
  released: 6 "Six" side recipient
* civreq REQUEST/change occurred
  when: 2019-07-03
  by: lna
  to: "the people of Tajoura"
* ceaseno REJECT occurred
  when: 2019-07-03
  by: lna
  to: gangs
  about: cease
* cease RETREAT/ceasefire hypothetical optional
  when: ?
  by: lna
  to: gangs "terrorists"
* offens ASSAULT ongoing
  when: 2019-07-03
  by: lna

== a-tajoura-4
outlet: Panafrican Correspondent
register: daily
published: 2019-07-06
--
Nobody wrote the sentence. Forty-four, or fifty-three, Africans

The number was the one thing that changed. On Friday the World Health Organization put the dead of Tajoura at 53, among them six children, when at the morgue yet more remains had been given a body. Moroccans, Sudanese, Nigerians, Malians, Chadians. The International Organization for Migration, counting the survivors, is {iom|looking for} several dozen who {flee|ran} in the panic.

Some never ran. Staff of the UN human rights office report that, after a first bomb at 11.28 p.m. had {camp|struck} a garage without {camp|hurting} anybody much, guards {shootrun|fired} at detainees who were trying to get out. The second {strike|bomb}, through the roof of the women-and-men hangar, followed eleven minutes on. Bashagha's ministry denies the {shootrun|shooting}; it says it may {close|shut} all such centres for the people's own safety. On Wednesday evening a ministry bus {transfer|took} nine badly {strike|wounded} men to a clinic on the coast; 350 others, {moveno|refusing} to be moved anywhere but out of the country, {sitinn|sit} and {sitinn|sleep} in the yard, and some have {hunger|stopped eating}.

In New York nothing came of two hours' {unscmeet|consultation}. Britain had {ukdraft|drafted} a statement {ukcond|condemning} the {strike|raid} and {ukdraft|calling for} a {truceuk|truce}; all were ready to sign, except the American diplomats, who said they must ask home, and then that they {unblock|could not} {unblock|support} it. No reason was given. It was Trump who in April {trumpcall|rang} Haftar to {trpraise|praise} him.

Whose aeroplane? Sarraj's people say: an Emirati Mirage {flyby|sent up} from Jufra, and {uaeacc|point} to a high-precision bomb "that LNA pilots cannot drop at night". The Emirates {uaecond|deplored} the {strike|incident} and {uaeask|asked for} an {inq|inquiry}. An earlier UN panel had {panel|blamed} "an unidentified state" for {derna|raids} on Derna. Haftar's spokesman Mismari, in Benghazi, stays with his mortar {gnashell|shell}.

Meanwhile the Libyan coast guard {intercept|brought back} 84 more on Thursday. They were {tajback|taken} to Tajoura.

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
* unblock REJECT occurred
  when: ?
  where: newyork
  by: usdip
  to: uk
  about: ukdraft
  answers: ukdraft
* strike ASSAULT/aerial occurred
  when: ? "eleven minutes on"
  where: centre; tajoura
  by: uae alleged of sarraj
  to: migrants; centre thing
  with: bomb "bomb"
  killed: 53 "53" side civilian voice who1
  killed: 6 "six children" part side civilian voice who1 of "children"
  killed: 44 "Forty-four" side civilian
  killed: 53 "fifty-three" side civilian
  injured: 9 "nine badly" part side civilian
  said: who1 official "put"
  said: "Sarraj's people" party claimed "say"
* iom AID ongoing optional
  when: 2019-07-05/2019-07-06 bounded
  by: iom
  to: migrants "survivors"
  missing: >=24 vague "several dozen" side civilian voice iom
* flee RETREAT/withdraw occurred optional
  when: ?
  where: tajoura
  by: "several dozen"
* camp ASSAULT/aerial occurred
  when: ? "11.28 p.m."
  where: tajoura
  to: "a garage" thing
  with: bomb "bomb"
  said: unhr official "report"
* shootrun ASSAULT/firearms occurred
  when: ?
  where: centre; tajoura
  by: guards alleged of unhr
  to: migrants "detainees"
  said: unhr official "report"
  said: moi official denied "denies"
* close RETREAT/release hypothetical
  when: ?
  by: moi
  to: "all such centres" thing
  said: moi official "says"
* transfer AID occurred
  when: 2019-07-03 "Wednesday evening"
  where: clinic
  by: moi
  to: "nine badly wounded men"
* moveno REJECT occurred
  when: 2019-07-03/2019-07-06 bounded
  by: "350 others"
  about: AID
* sitinn PROTEST/demo ongoing
  when: 2019-07-03/2019-07-06 bounded
  where: yard; tajoura
  by: "350 others"
* hunger PROTEST/hunger ongoing
  when: 2019-07-03/2019-07-06 bounded
  where: yard; tajoura
  by: "some"
* unscmeet CONSULT/multilateral occurred
  when: ? "two hours'"
  where: newyork
  by: uk; usdip
* ukdraft REQUEST/yield occurred
  when: ?
  where: newyork
  by: uk
  about: truceuk
* truceuk RETREAT/ceasefire demanded optional
  when: ?
* trumpcall CONSULT/phone occurred
  when: 2019-04 "April"
  by: trump; haftar
  to: haftar
* trpraise SUPPORT occurred
  when: 2019-04 "April"
  by: trump
  to: haftar
* flyby MOBILIZE occurred optional
  when: ?
  where: jufra
  by: uae alleged of sarraj
  said: "Sarraj's people" party claimed "say"
* uaeacc ACCUSE/allege occurred
  when: ?
  by: "Sarraj's people"
  to: uae
  about: strike
* uaecond ACCUSE/disapprove occurred
  when: ?
  by: uae
  about: strike
  answers: strike "deplored the incident"
* uaeask REQUEST/change occurred
  when: ?
  by: uae
  about: inq
* inq ACCUSE/investigate demanded optional
  when: ?
  about: strike
* panel ACCUSE/allege occurred
  when: ?
  by: panel
  to: "an unidentified state"
  about: derna
* derna ASSAULT/aerial occurred
  when: ?
  where: derna
  by: "an unidentified state" alleged of panel
* gnashell ASSAULT/heavy-weapons occurred
  when: ?
  where: tajoura
  with: mortar "mortar shell"
  said: mismari party claimed
* intercept COERCE/arrest occurred
  when: 2019-07-04 "Thursday"
  by: coastguard
  to: "84 more"
  detained: 84 "84 more" side civilian
* tajback COERCE/arrest occurred
  when: 2019-07-04 "Thursday"
  where: tajoura
  by: coastguard
  to: "84 more"
* ukcond ACCUSE/disapprove occurred
  when: ?
  where: newyork
  by: uk
  about: strike
  answers: strike "condemning the raid"
