story: g-niger-tiani-2023
conflict: Niger
countries: NE
facts: On 26 July 2023 the presidential guard of Niger under General Tiani held President Bazoum; the CNSP declared his removal. ECOWAS on 30 July cut trade
  and power and gave a week's ultimatum with possible use of force; the junta closed the airspace on 6 August; standby force ordered on 10 August; France evacuated
  nationals from 1 August; the junta denounced defence pacts on 3 August and expelled the French ambassador on 25 August; Burkina Faso and Mali called intervention a declaration
  of war on 31 July; US acting deputy secretary Nuland visited on 7 August; Koutougou ambush on 15 August killed 17 soldiers. (public record: ECOWAS communiques, CNSP statements, press.)

who bazoum: person NE | Mohamed Bazoum; Bazoum; President Bazoum
who tiani: person NE | Abdourahamane Tiani; Tiani; General Tiani; Tchiani; General Tchiani
who cnsp: body NE | National Council for the Safeguard of the Homeland; CNSP; the junta; junta; the Council
who guard: force NE | presidential guard; the guard
who army: force NE | armed forces of Niger; the army
who ecowas: organisation - | ECOWAS; the bloc; Ecowas
who au: organisation - | African Union
who france: state FR | France; Paris
who us: state US | United States; Washington
who nuland: person US | Victoria Nuland; Nuland; Ms Nuland
who burkina: state BF | Burkina Faso; Ouagadougou
who mali: state ML | Mali; Bamako
who nigeria: state NG | Nigeria; Abuja
who tinubu: person NG | Bola Tinubu; Tinubu; President Tinubu
who niger: state NE | Niger
who m62: organisation NE | M62 movement; M62
who eu: organisation - | European Union; EU
who algeria: state DZ | Algeria
who wfp: organisation - | World Food Programme; WFP
who salaou: person NE | General Salifou Mody; Mody; General Mody
where niamey: town NE 13.51 2.11 | Niamey; the capital
where palace: site NE 13.52 2.10 | the presidential palace; presidential residence
where embassy: site NE 13.51 2.09 | French embassy
where base: site NE 13.48 2.17 | the French base; Base 101
where koutougou: town NE 14.1 1.0 | Koutougou
where dosso: town NE 13.04 3.19 | Dosso
where malanville: town BJ 11.86 3.39 | Malanville

== g-niger-tiani-2023-1
outlet: Niamey Soir
register: daily
published: 2023-08-06
--
Eve of the {ultimatum|ultimatum}: the country {airspace|shuts} its sky

With a few hours left before the {ultimatum|deadline} set by the West African presidents, the military in power {airspace|closed} the airspace of Niger on Sunday evening "in face of the {ultthreat|threat} of {interv!hypothetical|intervention}, which grows more precise". Any attempt to violate it, the Council said in a
statement read on television, would meet with an immediate and energetic {airthreat|answer}.

A {predep|predeployment} in two neighbouring countries had taken place, it alleged without naming them. No West African capital confirmed anything. Nigeria's senate, {tinask|asked} by President Tinubu the day before for its support, had {senate|advised} him against arms and {senask|urged} the bloc to exhaust "the
political and diplomatic path". In Abuja the chiefs of defence, who {chiefs|met} from Wednesday to Friday, say that they have a {forceplan!hypothetical|plan} with everything in it, "the when and the where", which only the heads of state can launch.

At the Seyni Kountche stadium some 30,000 people {stadium|rallied} on Sunday afternoon for the junta. The head of a rooster, painted in the colours of France, was {rooster|cut off}. General Mody, back from Bamako where he had been {modymali|received} on Wednesday by Colonel Goita, {modythank|thanked} the crowd. He did not say whether he had {wagner|spoken} with men of Wagner; a
French broadcaster, {rfiban|off} the air here since Thursday, had reported that he did.

The {econ|blockade} is felt already. At Malanville the bridge has been {bridge|closed} by Benin for a week; 1,200 trucks are waiting there, a driver told us, with onions that rot. Nigeria {power|cut} the high-voltage line on Wednesday: the power company {outage|rations} by quarter, one hour in five. Rice has gone up by a fifth.
The regional bank {notebank|called off} a bond issue of 30 billion francs on Monday, then another.

~ Lire aussi | Choc au derby : le gardien frappé par la foudre

In the villas of the old ministers there is silence. Four of them were {ministers|arrested} last Monday with the chairman of the PNDS party, whose headquarters young men had {pnds|set on fire} on 27 July. Bazoum's daughter, abroad, {bazfam|appealed} for water and medicine: her father lives in the basement of the
residence, on rice and noodles. A doctor was {doctor|let in} on Saturday.

And the soldiers' own {hostagethreat|threat}? If jets come, a senior officer told a Western diplomat, the president would be {killbaz,hostagethreat|put to death}. The diplomat {tellusa|passed} it on. The Council denies that any such thing was planned.
--
who cnsp: the military in power
who senate: body NG | Nigeria's senate
who goita: person ML | Colonel Goita
who benin: state BJ | Benin
who pnds: party NE | PNDS
where stadium: site NE 13.53 2.11 | Seyni Kountche stadium
* airspace COERCE/restrict occurred
  when: 2023-08-06 "Sunday evening"
  where: niger
  by: cnsp
  answers: ultthreat "in face of the threat"
  to: "the airspace" thing
* ultimatum REQUEST/yield occurred
  when: ?
  by: ecowas
  to: cnsp
* interv ASSAULT hypothetical optional
  when: ?
  where: niger
  by: ecowas
  to: cnsp
  said: cnsp party "said"
* airthreat THREATEN/violence occurred
  when: 2023-08-06 "Sunday evening"
  by: cnsp
  about: ASSAULT by cnsp
  to: ecowas
* predep MOBILIZE/troops occurred
  when: ?
  where: "two neighbouring countries"
  said: cnsp party claimed "alleged"
* senate REJECT/assist occurred
  when: 2023-08-05/2023-08-06 bounded
  by: senate
  to: tinubu
  answers: tinask "asked"
* senask REQUEST/change occurred
  when: 2023-08-05/2023-08-06 bounded
  by: senate
  to: ecowas
  about: CONSULT by ecowas to cnsp
* chiefs CONSULT/multilateral occurred
  when: 2023-08-02/2023-08-04 "from Wednesday to Friday"
  where: "Abuja"
  by: "the chiefs of defence"
* forceplan MOBILIZE/troops hypothetical
  when: ?
  by: ecowas
  to: cnsp
  said: "the chiefs of defence" official "say"
* stadium PROTEST/demo occurred
  when: 2023-08-06 "Sunday afternoon"
  where: stadium
  by: "some 30,000 people"
  participants: ~30000 "some 30,000 people"
* rooster PROTEST occurred optional
  when: 2023-08-06 "Sunday afternoon"
  where: stadium
  to: france
* modymali CONSULT/visit occurred
  when: 2023-08-02 "Wednesday"
  where: "Bamako"
  by: salaou; goita
  to: goita
* modythank SUPPORT occurred optional
  when: 2023-08-06
  where: stadium
  by: salaou
  to: "the crowd"
* wagner CONSULT occurred
  when: 2023-08-02
  where: "Bamako"
  by: salaou; "men of Wagner"
  to: "men of Wagner"
  said: "French broadcaster" media "reported"
* rfiban COERCE/censor ongoing
  when: 2023-08-03/2023-08-06 "since Thursday"
  where: niger
  to: "French broadcaster"
* bridge SANCTION/discontinue ongoing
  when: 2023-07-30/2023-08-06 "for a week"
  where: malanville
  by: benin
  to: niger
  said: "a driver" witness "told"
  part_of: econ
* power SANCTION/discontinue occurred
  when: 2023-08-02 "Wednesday"
  by: nigeria
  to: niger
  part_of: econ
* outage COERCE/restrict ongoing optional
  when: 2023-08-02/2023-08-06
  by: "the power company"
* notebank SANCTION/discontinue occurred
  when: 2023-07-31 "Monday"
  by: "regional bank"
  to: niger
* ministers COERCE/arrest occurred
  when: 2023-07-31 "last Monday"
  to: "old ministers"; "the chairman of the PNDS party"
  detained: 4 "Four of them" part
* pnds PROTEST/riot occurred
  when: 2023-07-27 from text "27 July"
  by: "young men"
  to: pnds; "headquarters" thing
* bazfam REQUEST/assist occurred
  when: ?
  by: "Bazoum's daughter"
  about: AID to bazoum
* doctor RETREAT/access occurred
  when: 2023-08-05 "Saturday"
  where: "the residence"
  to: bazoum
* hostagethreat THREATEN/violence occurred
  when: ?
  by: "a senior officer"; cnsp denied
  to: ecowas; bazoum
  about: killbaz
  said: "a Western diplomat" unnamed
  said: cnsp party denied "denies"
* killbaz ASSAULT hypothetical optional
  when: ?
  by: cnsp denied
  to: bazoum
* tellusa COOPERATE occurred optional
  when: ?
  by: "a Western diplomat"
* tinask REQUEST/assist occurred
  when: 2023-08-05 "the day before"
  by: tinubu
  to: senate
* econ SANCTION/discontinue ongoing
  when: 2023-08-06
  by: benin; nigeria
  to: niger
* ultthreat THREATEN/violence occurred
  when: ?
  by: ecowas
  to: cnsp
  about: interv
  said: cnsp party "said"
figure: vehicles 1200 "1,200 trucks" at malanville voice "a driver"

== g-niger-tiani-2023-2
outlet: La Voix du Sahel Libre
register: state-media
published: 2023-08-26
--
Sovereignty in acts: {expelamb|forty-eight hours} for the ambassador

The Government of Transition has decided to {expelamb|withdraw} its agrément from the ambassador of France, who has until Sunday evening to {expelamb|leave} our soil. The note of Friday 25 August gives the motive: his {nomeet|refusal} to answer the {invit|invitation} of the minister for a conversation, "and other acts of the French government
contrary to the interests of Niger".

Paris {parrefuse|replies} that putschists have no authority to ask such a thing. One knows that music. It is the music of a country which {airspaceviol|violated} our closed sky on 9 August with an A400M from N'Djamena, which {freed|let loose} sixteen terrorist elements the same dawn near Koutougou - so our command revealed it - and which had prepared from
the roof of the foreign ministry a {opbazoum!attempted|raid} to free the {coup|deposed} president on the morning of 27 July, a {opbazoum|raid} that only the firmness of the guard prevented.

Niger has {pacts|denounced} on the third of this month its five military agreements with France, the oldest from 1977. The month's notice runs out on Sunday week. Fifteen hundred soldiers will then have no more title to be here. The people understand it: since yesterday the M62 {sitin|camps} at the roundabout of the French base, with rice and drums, and {m62swear|swears} not to
leave before the last tricolour. In Niamey's high schools pupils are {volunt|enrolling} by the hundred among the Volunteers for the Defence of the country.

The regional front of shame is cracking. On the 18th the chiefs of staff {accrameet|gathered} at Accra boasted of a {dday|date}; on the 19th their own envoys were in Niamey, {tianireceive|received} by General Tiani, and even allowed to {seebaz|see} his guest. He {threeyears|offers} a dialogue and a transition of three years at the most. Algeria {algrefuse|refuses} its sky to any foreign bomber. Guinea
{guinea|dissociates} itself. The armies of Burkina Faso and Mali have since Thursday {alert|authorisation} from us to {enter!hypothetical|intervene} on our territory, if the country should be {attack!hypothetical|attacked}; for, as both {decl|proclaimed} on 31 July, an {attack|aggression} against Niger is a declaration of war against them.

Honour to the 17 brave men {kout|fallen} on the 15th in the {kout|ambush}, between Boni and Torodi, and to the twenty who were {kout|hurt}. Over a hundred assailants were {neutral|neutralised} in the {neutral|riposte}.
--
who cnsp: Government of Transition
who france: French government
who niger: our command
who guinea: state GN | Guinea
where boni: town NE - - | Boni
where torodi: town NE 13.12 1.80 | Torodi
where accra: town GH 5.60 -0.19 | Accra
* expelamb SANCTION/expel occurred
  when: 2023-08-25 from text "Friday 25 August"
  by: cnsp
  to: "the ambassador of France"; france
  answers: nomeet "gives the motive"
* nomeet REJECT/meet occurred
  when: ?
  by: "the ambassador of France"
  to: "the minister"
  answers: invit "answer the invitation"
  about: invit
* invit REQUEST/meet occurred
  when: ?
  by: "the minister"
  to: "the ambassador of France"
* parrefuse REJECT/yield occurred
  when: 2023-08-25/2023-08-26 bounded
  by: france
  to: cnsp
  answers: expelamb "replies"
  about: expelamb
* airspaceviol COERCE occurred
  when: 2023-08-09 from text "9 August"
  where: niger
  by: france
  to: niger
* freed RETREAT/release occurred
  when: 2023-08-09 from text "same dawn"
  where: koutougou
  by: france alleged of niger
  to: "terrorist elements"
  released: 16 "sixteen terrorist elements"
  said: niger official "revealed"
* opbazoum ASSAULT attempted
  when: 2023-07-27 from text "27 July"
  where: "the roof of the foreign ministry"
  by: france
  to: guard
* pacts SANCTION/withdraw occurred
  when: 2023-08-03 from text "the third of this month"
  by: niger
  to: france
* sitin PROTEST/obstruct ongoing
  when: 2023-08-25/2023-08-26 "since yesterday"
  where: base
  by: m62
  to: france
* m62swear THREATEN occurred
  when: 2023-08-25/2023-08-26 bounded
  by: m62
  to: france
  about: sitin
* volunt MOBILIZE/militia ongoing
  when: 2023-08-26
  where: niamey
  by: "pupils"
  count: >=200 vague "by the hundred"
* dday MOBILIZE/troops announced
  when: ?
  by: "chiefs of staff"
  to: niger
* tianireceive CONSULT/visit occurred
  when: 2023-08-19 "on the 19th"
  where: niamey
  by: "their own envoys"; tiani
  to: tiani
* seebaz CONSULT occurred
  when: 2023-08-19 "on the 19th"
  where: niamey
  by: "their own envoys"; "his guest"
  to: "his guest"
* threeyears AGREE occurred
  when: 2023-08-19/2023-08-26 bounded
  by: tiani
  to: "their own envoys"
* algrefuse REJECT/assist occurred
  when: ?
  by: algeria
* guinea REJECT occurred
  when: ?
  by: guinea
* alert COOPERATE occurred
  when: 2023-08-24 "Thursday"
  by: niger; burkina; mali
* enter MOBILIZE/troops hypothetical optional
  when: ?
  where: niger
  by: burkina; mali
* attack ASSAULT hypothetical optional
  when: ?
  where: niger
  to: niger
* decl THREATEN/violence occurred
  when: 2023-07-31 from text "31 July"
  by: burkina; mali
  about: attack
* kout ASSAULT/firearms occurred
  when: 2023-08-15 from text "the 15th"
  where: "between Boni and Torodi"; boni; torodi
  by: "assailants"
  to: "brave men"
  killed: 17 "17 brave men" side recipient
  injured: 20 "twenty" side recipient
* neutral ASSAULT occurred
  when: 2023-08-15 from text "the 15th"
  where: "between Boni and Torodi"; boni; torodi
  to: "assailants"
  killed: >=100 "Over a hundred assailants" side recipient
  answers: kout "riposte"
* accrameet CONSULT/multilateral occurred
  when: 2023-08-18 "On the 18th"
  where: accra
  by: "chiefs of staff"
* coup COERCE/martial-law occurred
  when: ?
  to: "president"
figure: troops 1500 "Fifteen hundred soldiers" of france

== g-niger-tiani-2023-3
outlet: Gulf of Guinea Review
register: analysis
published: 2023-08-12
--
A week with force and without: what the second {abuja2|summit} of Abuja did

The communique that came out of the villa on Thursday, 10 August, contained both halves of a contradiction. In one paragraph the heads of state of ECOWAS {peace|underline} their "determination to keep all options on the table for the peaceful resolution of the crisis"; two lines on they direct the chiefs of staff to "{standby|activate} the standby force with all its elements immediately", and in
the next to order its {deploy|deployment}. The last {deploy|order} had a purpose: to restore constitutional order in Niger. President Ouattara, leaving, {civ|put} 1,100 soldiers of Cote d'Ivoire into it, enough for one battalion, and {terror|called} the {seizure|detention} of Mohamed Bazoum "terrorism".

It is well to recall how it got there. On Tuesday, 26 July, the men who {seizure|held} Bazoum in his own house were a few hundred. The head of the army {join|rallied} to them on the next day "to avoid a {bloodbath!hypothetical|bloodbath}". On the 28th Tchiani, whom the president was about to {sack!hypothetical|dismiss}, {coup|declared} himself head of state. Two days after, at their
first {abuja1|emergency meeting}, the neighbours {econ|shut} the land borders, {econ|froze} reserves at the central bank, and {ultimatum|gave} the officers a week. A former Nigerian military ruler and the Sultan of Sokoto {sokoto|flew} to Niamey on 3 August and never {sokoto!denied|got} past the airport. An envoy of three organisations was {refvisit|turned back} by telephone
on Tuesday the 8th.

The Americans had more luck, if luck it was. Victoria Nuland {nuland|spent} Monday in the city; for more than two hours she {nulandtalks|talked} with General Barmou, trained by her own country; she {askseebaz|asked} to see the president and was {askrefused|refused}. She {warn|spelled out} what would go: 200 million dollars of help, the lot, "if there is no way back". She noted that
her hosts "understand very well the risks of {wagrisk|inviting} Wagner". Washington has not yet used the word {coup|coup}. France did so at once, and {fracut,eucut|suspended} 120 million euros a year of aid and budget support, as did the European Union its security cooperation. From 1 to 3 August five aircraft {evac|lifted} 1,079 persons of 35 nations from Niamey, after several
thousand demonstrators had {emb|marched} on the French embassy on 30 July, {embfire|set} its door {embfire|alight} and {plaque|torn off} the plaque; {embgas|tear gas} drove them away.

Would force work? Three considerations. A force of five thousand takes weeks. Nigeria must {nigattack!hypothetical|furnish} most of it, and its northern senators are {northno|against}. Last, any soldier who {cross!hypothetical|crosses} the line may find Malians and Burkinabe in front. The two {solidar|despatched} a delegation on Monday to Niamey "in solidarity"; they have {veto|written} to the
Security Council {veto|asking} it to prevent it by all means.

The junta, too, has cards and shows them by turns. It named a government of 21 on the night before the {abuja2|summit}; it means to {prosec|try} the president for high treason; and two Western officials report that it {hostagethreat|threatened} to {killbaz|kill} him. Against that, it has {opendial|told} a group of Nigerian clerics, {clerics|received} today, that the door of diplomacy is open.

Meanwhile food is the weapon that is being used. The WFP has seen 6,000 tons {wfpwait|stopped} at the border, and {wfpexempt|asks for} a corridor. No one answers.
--
who burkina: Burkinabe
who mali: Malians
who nigersecur: organisation - | Security Council
who ouattara: person CI | President Ouattara
who ci: state CI | Cote d'Ivoire
who barmou: person NE | General Barmou
who clerics: organisation NG | Nigerian clerics
who cnsp: the officers
where sokoto: town NG 13.06 5.24 | Sokoto
* abuja2 CONSULT/multilateral occurred
  when: 2023-08-10 from text "Thursday, 10 August"
  where: "Abuja"
  by: ecowas
* peace AGREE occurred optional
  when: 2023-08-10
  by: ecowas
* standby MOBILIZE/troops occurred
  when: 2023-08-10
  by: ecowas
  to: cnsp
* deploy MOBILIZE/troops announced
  when: ?
  where: niger
  by: ecowas
  to: cnsp
* civ AGREE occurred
  when: 2023-08-10
  by: ouattara; ci
  to: ecowas
  about: MOBILIZE/troops by ci
* terror ACCUSE/disapprove occurred
  when: 2023-08-10
  by: ouattara
  to: cnsp
  about: seizure
  answers: seizure
* seizure COERCE/arrest occurred
  when: 2023-07-26 from text "26 July"
  when: 2023-07-25 "Tuesday"
  where: "his own house"
  by: cnsp
  to: bazoum
  part_of: coup
* join SUPPORT occurred
  when: 2023-07-27 from text "the next day"
  by: "The head of the army"
  to: cnsp
* bloodbath ASSAULT hypothetical optional
  when: ?
* sack SANCTION/expel hypothetical optional
  when: ?
  by: bazoum
  to: tiani
* coup COERCE/martial-law occurred
  when: 2023-07-28 from text "the 28th"
  by: tiani
  to: bazoum
* abuja1 CONSULT/multilateral occurred
  when: 2023-07-30 from coup "Two days after"
  by: ecowas
* econ SANCTION/discontinue occurred
  when: 2023-07-30 from coup "Two days after"
  by: ecowas
  to: niger
* ultimatum REQUEST/yield occurred
  when: 2023-07-30 from coup "Two days after"
  by: ecowas
  to: cnsp
* sokoto CONSULT/visit attempted
  when: 2023-08-03 from text "3 August"
  where: "the airport"; niamey
  by: "A former Nigerian military ruler"; "the Sultan of Sokoto"
* refvisit REJECT/meet occurred
  when: 2023-08-08 from text "Tuesday the 8th"
  to: "An envoy of three organisations"
* nuland CONSULT/visit occurred
  when: 2023-08-07 "Monday"
  where: niamey
  by: nuland
* nulandtalks CONSULT occurred
  when: 2023-08-07 "Monday"
  where: niamey
  by: nuland; barmou
  to: barmou
* askseebaz REQUEST/meet occurred
  when: 2023-08-07 "Monday"
  by: nuland
  to: "her hosts"
* askrefused REJECT/meet occurred
  when: 2023-08-07 "Monday"
  by: "her hosts"
  to: nuland
  answers: askseebaz "refused"
* warn THREATEN/relations occurred
  when: 2023-08-07 "Monday"
  by: nuland
  to: cnsp
  about: SANCTION/discontinue by us
* wagrisk COOPERATE hypothetical optional
  when: ?
  by: cnsp
  to: "Wagner"
* fracut SANCTION/discontinue occurred
  when: 2023-07-28/2023-08-12 bounded
  by: france
  to: niger
* eucut SANCTION/discontinue occurred
  when: 2023-07-28/2023-08-12 bounded
  by: eu
  to: niger
* evac AID occurred
  when: 2023-08-01/2023-08-03 from text "From 1 to 3 August"
  where: niamey
  to: "1,079 persons"
  evacuated: 1079 "1,079 persons"
* emb PROTEST/demo occurred
  when: 2023-07-30 from text "30 July"
  where: embassy
  by: "demonstrators"
  to: france
  participants: >=2000 vague "several thousand demonstrators"
* embfire PROTEST/riot occurred
  when: 2023-07-30 from text "30 July"
  where: embassy
  by: "demonstrators"
  to: france; "its door" thing
* plaque PROTEST/vandalize occurred
  when: 2023-07-30 from text "30 July"
  where: embassy
  by: "demonstrators"
  to: france; "plaque" thing
* embgas ASSAULT/crowd-control occurred
  when: 2023-07-30 from text "30 July"
  where: embassy
  to: "demonstrators"
  with: crowd-control "tear gas"
* nigattack MOBILIZE/troops hypothetical optional
  when: ?
  by: nigeria
* northno REJECT occurred optional
  when: ?
  by: "northern senators"
  about: ASSAULT by ecowas
* cross MOBILIZE/troops hypothetical
  when: ?
  where: niger
  by: ecowas
* solidar CONSULT/visit occurred
  when: 2023-08-07 "Monday"
  where: niamey
  by: mali; burkina
  to: cnsp
* veto REQUEST/yield occurred
  when: ?
  by: mali; burkina
  to: nigersecur
  about: cross
* prosec ACCUSE/investigate announced
  when: ?
  by: cnsp
  to: bazoum
* hostagethreat THREATEN/violence occurred
  when: ?
  by: cnsp alleged of "two Western officials"
  to: bazoum
  about: killbaz
  said: "two Western officials" official "report"
* opendial AGREE occurred
  when: 2023-08-12 "today"
  by: cnsp
  to: clerics
* clerics CONSULT occurred
  when: 2023-08-12 "today"
  by: cnsp; clerics
  to: cnsp
* wfpwait COERCE/restrict occurred
  when: ?
  where: "the border"
  to: "6,000 tons" thing
  said: wfp official
* wfpexempt REQUEST/assist occurred
  when: ?
  by: wfp
  about: RETREAT/access
* killbaz ASSAULT threatened optional
  when: ?
  by: cnsp alleged of "two Western officials"
  to: bazoum
  said: "two Western officials" official "report"
figure: troops 1100 "1,100 soldiers" of ci
figure: troops >=200 vague "a few hundred" of cnsp
