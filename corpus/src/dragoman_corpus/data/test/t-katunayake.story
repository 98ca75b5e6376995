story: t-katunayake
conflict: Sri Lanka
countries: LK
facts: Before dawn on Tuesday 24 July 2001 fourteen Black Tigers of the LTTE entered the Katunayake air base and then Bandaranaike International Airport near Colombo. Eight military
  aircraft and three airliners were destroyed, others damaged. First counts of the rebel dead were lower; the final one was fourteen, with seven of the security forces killed. Jets bombed rebel areas the same day. (public record: wire and Sri Lankan press, July 2001)

who tigers: group LK | Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers; Tigers; Tiger
who blacktigers: group LK | Black Tigers
who airforce: force LK | Sri Lanka Air Force; air force; Air Force
who army: force LK | Sri Lankan army; army
who government: government LK | Sri Lankan government; government; Colombo government
who police: force LK | police
who kumaratunga: person LK | Chandrika Kumaratunga; Kumaratunga; President Kumaratunga; the president
who defmin: body LK | defence ministry; Ministry of Defence
who airline: organisation LK | SriLankan Airlines; national carrier
who uk: government GB | British Foreign Office; Foreign Office; Britain
who norway: government NO | Norway
where airbase: site LK 7.18 79.88 | Katunayake air base; military base; principal air base
where airport: site LK 7.18 79.88 | Bandaranaike International Airport; international airport; airport
where katunayake: town LK 7.17 79.88 | Katunayake
where colombo: town LK 6.93 79.86 | Colombo
where jaffna: town LK 9.66 80.01 | Jaffna
where wanni: region LK - - | Wanni; Vanni
where pass: near LK 9.48 80.37 | Elephant Pass
where negombo: town LK 7.21 79.84 | Negombo
where north: region LK - - | northern Sri Lanka

== t-katunayake-1
outlet: Palk Wire
register: wire
published: 2001-07-24
--
Tamil rebels {raid|storm} Sri Lanka's main airport, jets {raid|blown up}

COLOMBO, July 24 (Palk Wire) - Suicide fighters of the Liberation Tigers of Tamil Eelam {raid|fought} their way into the Katunayake air base before dawn on Tuesday, {raid|destroyed} eight military aircraft and then carried the {raid|battle} on to the passenger terminal next door, officials said.

At least nine rebels and five members of the security forces died, a spokesman for the defence ministry said at midday. Hospital staff in Negombo counted twelve {raid|wounded}, among them two foreign engineers.

The {raid|assault} began around 3.30 a.m. when the attackers cut the perimeter wire behind a drainage ditch. Using rocket-propelled grenades and mortars, they {raid|set} helicopters and jet fighters {raid|alight} on the apron of the military base. Then some of them crossed the runway to the international airport, where three Airbus airliners of the national carrier were {raid|wrecked}.

Passengers who had checked in for a flight to London lay on the floor of the transit lounge for more than three hours. "A soldier shouted at us to crawl," one of them told Palk Wire by telephone.

The authorities imposed a {curfew|curfew} on Katunayake at 5 a.m. and later {closure|shut} the airport to all traffic. By 8.30 a.m. the {raid|shooting} had stopped.

Within hours the air force {bombing|bombed} what it called Tiger training camps in the Wanni, in {bombing|retaliation}, a military source said. No word on casualties there was available.

Nobody claimed responsibility, but the government {blame|blames} the LTTE, which has {war|battled} for a separate state since 1983. The {raid|attack} fell on the anniversary of the anti-Tamil {black|riots} of July 1983.
--
who government: The authorities
who tigers: Tamil rebels; rebels
* raid ASSAULT/explosives occurred
  when: 2001-07-24 "Tuesday" "before dawn"
  where: airbase; airport
  by: tigers alleged of government
  to: airbase thing; airport thing; "eight military aircraft" thing; "three Airbus airliners" thing; "members of the security forces"
  with: rocket "rocket-propelled grenades"; mortar "mortars"
  killed: >=9 "At least nine rebels" side actor voice defmin
  killed: >=5 "five members of the security forces" side recipient voice defmin
  injured: 12 "twelve wounded" side unknown voice "Hospital staff"
  injured: 2 "two foreign engineers" part side civilian voice "Hospital staff"
  sites: 8 "eight military aircraft" of "aircraft"
  sites: 3 "three Airbus airliners" of "airliners"
  said: "officials" official "said"
* curfew COERCE/curfew occurred
  when: 2001-07-24 "5 a.m."
  where: katunayake
  by: government
* closure COERCE/restrict occurred
  when: 2001-07-24 "later"
  where: airport
  by: government
  to: airport thing
* bombing ASSAULT/aerial occurred
  when: 2001-07-24 "Within hours"
  where: wanni
  by: airforce
  to: tigers; "training camps" thing
  with: airstrike "bombed"
  said: "a military source" unnamed "said"
  answers: raid "retaliation"
* war ASSAULT ongoing optional
  when: 1983/2001-07-24 from text "since 1983"
  by: tigers
  to: government
* black PROTEST/riot occurred
  when: 1983-07 month from text "July 1983"
* blame ACCUSE/allege occurred
  when: 2001-07-24
  by: government
  to: tigers
  about: raid

== t-katunayake-2
outlet: Lanka Dinamina Herald
register: state-media
published: 2001-07-25
--
Terrorists fail in desperate {raid|bid} as brave airmen {save|save} hundreds

All fourteen LTTE terrorists who {raid|sneaked} into Katunayake on Tuesday have been {raid|wiped out} by our security forces, the Ministry of Defence announced last night. Seven heroes, six of the Air Force and one of the army, laid down their lives.

The cowardly {raid|attack} on civil aviation has been {condemn|condemned} by the Foreign Office in London, which in a statement yesterday {urgeend|urged} the Tigers to give up violence. President Kumaratunga, in a message to the nation, {vow|vowed} that those who planned the {raid|outrage} would be hunted down "in whatever hole they hide". She {thank|thanked} the doctors and crews who had {lead|led} some 160 travellers to safety while the {raid|firing} went on.

Eleven suspects, among them two cleaners of the airport, have been {detain|taken into custody} in Negombo since yesterday afternoon and are being {detain|held} under the Prevention of Terrorism Act. The head of airport security has been {suspend|suspended}, and a three-member committee was {inquiry|appointed} this morning to find out how the gang came so near.

Kfir jets continued for the second day to {bombing|pound} terrorist hideouts in the Vanni, {bombing|destroying} two camps. The so-called Voice of the terrorists said that {bombing|bombs} had fallen on a farm; this was {dismiss|dismissed} in Colombo as the usual propaganda.

The airport {reopen|opened again} at 10 p.m. and the {curfew|curfew} was {liftcurfew|lifted} at noon.

~ LANKA DINAMINA HERALD – subscribe now, Rs 7 a copy!
~ On other pages: Pickpocket shot at Pettah bus stand * Murali bowls New Zealand out
--
who tigers: terrorists; LTTE terrorists
where london: town GB 51.51 -0.13 | London
who airforce: Kfir jets
* raid ASSAULT/explosives occurred
  when: 2001-07-24 "Tuesday"
  where: katunayake
  by: tigers
  to: "our security forces"; "civil aviation" thing
  killed: 14 "All fourteen LTTE terrorists" side actor voice defmin
  killed: 7 "Seven heroes" side recipient
  killed: 6 "six of the Air Force" part side recipient
  killed: 1 "one of the army" part side recipient
  said: defmin official "announced"
* condemn ACCUSE/disapprove occurred
  when: 2001-07-24 "yesterday"
  by: uk
  to: tigers
  about: raid
  answers: raid "condemned"
* urgeend REQUEST/yield occurred
  when: 2001-07-24 "yesterday"
  by: uk
  to: tigers
  about: RETREAT by tigers
* vow THREATEN/violence occurred
  when: 2001-07-24/2001-07-25 bounded
  by: kumaratunga
  to: tigers
  about: ASSAULT by kumaratunga to tigers
  answers: raid "those who planned the outrage"
* thank SUPPORT occurred
  when: 2001-07-24/2001-07-25 bounded
  by: kumaratunga
  to: "the doctors and crews"
  about: lead
  answers: lead "thanked the doctors and crews who had led"
* detain COERCE/arrest occurred
  when: 2001-07-24/2001-07-25 "since yesterday afternoon"
  where: negombo
  to: "Eleven suspects"
  detained: 11 "Eleven suspects"
  detained: 2 "two cleaners" part
* suspend SANCTION/expel occurred
  when: 2001-07-24/2001-07-25 bounded
  to: "The head of airport security"
* inquiry ACCUSE/investigate occurred
  when: 2001-07-25 "this morning"
  by: "a three-member committee"
  about: raid
* bombing ASSAULT/aerial ongoing
  when: 2001-07-24/2001-07-25 "the second day"
  where: wanni
  by: airforce
  to: tigers; "terrorist hideouts" thing; "a farm" thing
  with: airstrike "Kfir jets"
  sites: 2 "two camps"
  said: tigers party "said"
* dismiss REJECT occurred optional
  when: 2001-07-24/2001-07-25 bounded
  where: colombo
  to: tigers
* reopen RETREAT/access occurred
  when: 2001-07-24 "10 p.m."
  where: airport
  to: airport thing
* curfew COERCE/curfew occurred
  when: ?
* liftcurfew CONCEDE occurred
  when: 2001-07-24 "noon"
* lead AID occurred
  when: 2001-07-24
  where: katunayake
  by: "the doctors and crews"
  to: "some 160 travellers"
  count: ~160 "some 160 travellers"
* save AID occurred optional
  when: 2001-07-24 "Tuesday"
  where: katunayake
  by: "brave airmen"
  to: "hundreds"

== t-katunayake-3
outlet: Isle of Wight Evening Argus
register: tabloid
published: 2001-07-26
--
Our {raid|night of hell} in paradise

NEWLYWEDS from Ryde told yesterday how they hid in a duty-free shop while suicide commandos {raid|blasted} holiday jets to scrap yards away.

The pair, home safe on a charter from the Maldives, dodged {raid|bullets} for three hours on Tuesday as Tamil Tigers {raid|ran amok} at Colombo's airport. "One {raid|blew himself up} right by the baggage carts," said the groom, 29.

Sri Lanka's rulers reckon 13 guerrillas died, although an army medic told the couple he had seen 20 bodies. At least 21 people died in all, according to the paper's count of local press reports.

{warn|STAY AWAY}: that was the word from Britain last night. The Foreign Office {warn|told} tourists to keep clear of the island until further notice, and two tour firms have {cancel|scrapped} all flights up to September.

~ WIN! Two tickets to Bestival warm-up
~ Have YOU been caught in a terror strike? Ring our newsdesk
--
who tigers: guerrillas
who rulers: government LK | Sri Lanka's rulers
* raid ASSAULT/explosives occurred
  when: 2001-07-24 "Tuesday"
  where: airport; colombo
  by: tigers
  to: "holiday jets" thing
  with: small-arms "bullets"
  killed: 13 "13 guerrillas" side actor voice rulers
  killed: 20 "20 bodies" side unknown voice "an army medic"
  killed: >=21 "At least 21 people" side unknown
  said: "NEWLYWEDS from Ryde" witness "told"
* warn REQUEST/change occurred optional
  when: 2001-07-25 "last night"
  by: uk
  to: "tourists"
* cancel SANCTION/discontinue occurred optional
  when: 2001-07-24/2001-07-26 bounded
  by: "two tour firms"

== t-katunayake-4
outlet: Quarterly of Asian Conflict
register: analysis
published: 2002-08
--
A year after Katunayake: how one {raid|raid} changed a war

When fourteen Black Tigers {raid|crept} through a drain into Sri Lanka's principal air base on 24 July 2001, they set off more than fuel. In six hours the {raid|operation} cost the island eight warplanes outright, a dozen more damaged, half the fleet of SriLankan Airlines and, that year, the first shrinking of the economy since independence.

The Tigers had already {pass|taken} Elephant Pass in April 2000, {pass|routing} a division of the Sri Lankan army. A {agni|counter-offensive} in April 2001 was {agni|beaten back} with some 250 soldiers {agni|killed}. Katunayake made the stalemate plain to bankers. Insurers raised their rates for the port until no ship would call; Kumaratunga's coalition lost its majority and in December of that year the voters turned her party out.

The rest went quickly. On 24 December 2001 the Tigers {truce1|ceased fire} unilaterally, and the new government {truce2|reciprocated}. Through the {offices|good offices} of Norway a {mou|memorandum} was {mou|signed} in February 2002; under it checkpoints on the road to Jaffna were {a9|removed} in April, the first time in twelve years that the way was {a9|open}. Prisoners were {swap|exchanged}. The LTTE still {demand|demands} that the {ban|ban} on it be lifted before it will {talks|sit down} with ministers in Thailand.

It would be wrong to say that the {raid|attack} brought peace. Had the command in Colombo {hyp|bombed} the north without pause, as some officers {askbomb|wanted}, the lull might never have come. But arms alone did not do it either.

The author teaches at a staff college.
--
who government: new government
who command: force LK | the command
who officers: population LK | some officers
where thailand: country TH - - | Thailand
where thenorth: region LK - - | the north
* raid ASSAULT/explosives occurred
  when: 2001-07-24 from text "24 July 2001"
  where: airbase
  by: blacktigers
  to: "eight warplanes" thing; airline
  sites: 8 "eight warplanes"
  sites: ~12 "a dozen more damaged"
* pass COERCE/seize occurred
  when: 2000-04 month from text "April 2000"
  where: pass
  by: tigers
  to: pass thing; army
* agni ASSAULT occurred
  when: 2001-04 month from text "April 2001"
  by: army
  to: tigers
  killed: ~250 "some 250 soldiers" side actor
* truce1 RETREAT/ceasefire occurred
  when: 2001-12-24 from text "24 December 2001"
  by: tigers
  to: government
* truce2 RETREAT/ceasefire occurred
  when: 2001-12-24/2002-02-28 bounded
  by: government
  to: tigers
  answers: truce1 "reciprocated"
* mou AGREE occurred
  when: 2002-02 month from text "February 2002"
  by: government; tigers
  to: government; tigers
* offices CONSULT/third-party occurred optional
  when: ?
  by: norway; government; tigers
* a9 RETREAT/access occurred
  when: 2002-04 month from text "April"
  where: "the road to Jaffna"
* swap RETREAT/release occurred
  when: 2002-02/2002-08 bounded
  by: government; tigers
  to: "Prisoners"
* demand REQUEST/change occurred
  when: 2002-08 month
  by: tigers
  to: government
  about: CONCEDE by government to tigers
* talks CONSULT hypothetical
  when: ?
  where: thailand
  by: tigers; government
* hyp ASSAULT/aerial hypothetical
  when: ?
  where: thenorth
  by: command
* askbomb REQUEST/change occurred optional
  when: ?
  by: officers
  to: command
  about: ASSAULT/aerial by command at thenorth
* ban COERCE/restrict ongoing
  when: 2002-08
  by: government
  to: tigers
figure: fighters 14 "fourteen Black Tigers" of blacktigers
