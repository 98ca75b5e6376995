story: dx-matola
conflict: Mozambique
countries: MZ, ZA
facts: After Mozambique's vote of 9 October 2024 gunmen killed the lawyer Elvino Dias and the Podemos candidate Paulo Guambe in Maputo on the 19th. Protests called by Venancio Mondlane began on the 21st; the commission gave Daniel Chapo 70.67 per cent on the 24th. On 7 November a march on Maputo was put down; South Africa closed its border post. On 23 December the Constitutional Council confirmed Chapo with 65 per cent; riots left 21 dead in a day; on the 25th 1,534 prisoners broke out near Maputo and 33 died. The platform Decide counted over 250 dead by the end of the year.
  Mondlane came back on 9 January 2025; Chapo was sworn in on the 15th, eight dead that day; the two met on 23 March. (public record: Mozambican police, Plataforma Decide, press.)

who mondlane: person MZ | Venancio Mondlane; Mondlane; Mr Mondlane; Venâncio Mondlane
who chapo: office MZ | Daniel Chapo; Chapo; Mr Chapo; President Chapo
who nyusi: office MZ | Filipe Nyusi; Nyusi; President Nyusi
who frelimo: party MZ | Frelimo; FRELIMO
who podemos: party MZ | Podemos; PODEMOS
who renamo: party MZ | Renamo
who mzpolice: force MZ | Mozambican police; police; the police; riot police
who mzarmy: force MZ | Mozambican army; army; soldiers; armed forces
who protesters: population MZ | protesters; demonstrators; supporters
who council: body MZ | Constitutional Council; the Council
who cne: body MZ | electoral commission; National Elections Commission
who decide: organisation MZ | Plataforma Decide; Decide
who rafael: person MZ | Bernardino Rafael; Rafael
who ronda: office MZ | Pascoal Ronda; Ronda
who dias: person MZ | Elvino Dias; Dias
who guambe: person MZ | Paulo Guambe; Guambe
who safrica: state ZA | South Africa; Pretoria
who eu: organisation - | European Union; EU
who us: state US | United States; Washington
who hrw: organisation - | Human Rights Watch
where maputo: town MZ -25.97 32.58 | Maputo; MAPUTO
where matola: town MZ -25.96 32.46 | Matola
where prison: site MZ -25.89 32.49 | high-security prison; Maputo Central Prison; Machava jail
where nampula: town MZ -15.12 39.27 | Nampula
where beira: town MZ -19.84 34.84 | Beira
where lebombo: site ZA -25.44 31.99 | Lebombo

== dx-matola-1
outlet: Channel Coast Agency
register: wire
published: 2024-11-08
--
Three {fire|killed} as Mozambique police {gas|break up} {march|march} on capital

MAPUTO, Nov 8 (CCA) - Mozambique's army {patrol|guarded} the presidential palace and the main avenues of Maputo on Friday after a day of street {fire|battles} in which at least three people were {fire|killed} and 66 {fire|hurt}, the central hospital said.

Thousands of supporters of Venancio Mondlane, who says that he was {steal|robbed} of victory in the election of October 9, had tried on Thursday to {march|walk} to the centre from the suburbs. Tear gas {gas|rained} on them from helicopters and from the terraces of ministries. They {burn|set fire} to tyres and {burn|tore down} posters of the ruling Frelimo; a police station in the district of Maxaquene was {station|sacked}. A doctor said all three of the dead had been {fire|hit} by bullets; police commander Bernardino Rafael, who had {rafwarn|warned} the evening before that the force would "{resp|respond} fully", denied that anything but rubber had been {fire!denied|used}.

It was the eighth day of a {strike|shutdown} which Mondlane {strikecall|proclaimed} by video from abroad. He {left|left} the country after his lawyer, Elvino Dias, and an official of the Podemos party that backs him, Paulo Guambe, were {dias|riddled} with more than twenty bullets in a car in the capital on October 19. Nobody was {caught!denied|caught}. Two days afterwards police {gaspress|fired} gas canisters at journalists to whom he was talking on the spot of the {dias|murder}; a cameraman was {gaspress|wounded} in the leg. "I was followed. I do not mean to be the third," he told this agency on Wednesday.

Human Rights Watch puts at eighteen the number of people whom the security forces have {toll|killed} in all since then, an organisation of local doctors at 16, with 108 {toll|shot} and {toll|wounded}. The army had at first kept to its quarters. On Tuesday the defence minister, Cristóvão Chume, {chume|warned} that it would {stepin|step in} if there were an {coupt!hypothetical|attempt} to {coupt!hypothetical|bring down} the government by force.

Next door they are worried. South Africa {borderclose|shut} the crossing at Lebombo, the busiest it has with its neighbour, after a group of people {customs|torched} a customs building and vehicles on the Mozambican side on Wednesday, and {sandf|ordered} two companies of soldiers to the frontier; seven Mozambican officials {seek|ran} over to it for safety. It has {sauge|advised} its citizens to put off journeys. Grain lorries were {borderclose|turned back} as well.

The electoral commission {decl|awarded} the presidency to Frelimo's Daniel Chapo on October 24, with almost 71 per cent against 20 for Mondlane. European Union observers had {euobs|found} "irregularities" in the count. The Constitutional Council, which must confirm the result, has {councreq|demanded} the minutes from the commission. The Southern African bloc SADC {sadccall|called} an emergency {sadc|summit} for November 20 in Harare. In Lisbon, some hundreds {lis|marched} in Mondlane's support. Access to social networks has been {cut|blocked} since Sunday night, for the second time.

~ Follow us for live updates
~ This story was corrected to fix the spelling of Maxaquene
--
who chume: office MZ | Cristóvão Chume
who sadc: organisation - | SADC
where maxaquene: district MZ -25.94 32.60 | Maxaquene
where harare: town ZW -17.83 31.05 | Harare
where lisbon: town PT 38.72 -9.14 | Lisbon
* fire ASSAULT/firearms occurred
  when: 2024-11-07 "Thursday"
  where: maputo
  by: mzpolice
  to: protesters
  with: small-arms "bullets"
  killed: >=3 "at least three people" side civilian voice "the central hospital"
  killed: 3 "Three" side civilian
  injured: 66 "66" side civilian voice "the central hospital"
  said: "the central hospital" witness "said"
  said: "A doctor" witness "said"
  said: rafael official denied "denied"
  part_of: toll
* gas ASSAULT/crowd-control occurred
  when: 2024-11-07 "Thursday"
  where: maputo
  by: mzpolice
  to: protesters
  with: crowd-control "Tear gas"; helicopter "helicopters"
* march PROTEST/demo occurred
  when: 2024-11-07 "Thursday"
  where: maputo
  by: protesters
  to: frelimo
  participants: >=2000 vague "Thousands of supporters"
* patrol MOBILIZE/troops ongoing
  when: 2024-11-08 "Friday"
  where: "the presidential palace"; maputo
  by: mzarmy "Mozambique's army"
* steal COERCE/misinformation occurred optional
  when: 2024-10-09 from text "October 9"
  to: mondlane
  said: mondlane party "says"
* burn PROTEST/riot occurred
  when: 2024-11-07 "Thursday"
  where: maputo
  by: protesters
  to: frelimo; "tyres" thing
* station PROTEST/riot occurred
  when: 2024-11-07 "Thursday"
  where: maxaquene; maputo
  by: protesters
  to: mzpolice; "a police station" thing
* rafwarn THREATEN/violence occurred
  when: 2024-11-06 from march "the evening before"
  by: rafael
  to: protesters
  about: resp
* resp ASSAULT threatened
  when: ?
  where: maputo
  by: mzpolice
  to: protesters
* strike PROTEST/strike ongoing
  when: 2024-10-31/2024-11-08 "the eighth day"
  by: protesters; mondlane
  to: frelimo
* strikecall REQUEST/assist occurred
  when: 2024-10-19/2024-10-31 bounded
  to: protesters
  by: mondlane
  about: strike
* dias ASSAULT/targeted occurred
  when: 2024-10-19 from text "October 19"
  where: "the capital"; maputo
  to: dias; guambe
  with: small-arms "bullets"
  killed: 2 "his lawyer, Elvino Dias, and an official of the Podemos party" side civilian
* caught COERCE/arrest denied
  when: 2024-10-19/2024-11-08 bounded
* gaspress ASSAULT/crowd-control occurred
  when: 2024-10-21 from dias "Two days afterwards"
  where: "the spot of the murder"; maputo
  by: mzpolice
  to: "journalists"; mondlane
  with: crowd-control "gas canisters"
  injured: 1 "a cameraman" side civilian
* toll ASSAULT/firearms occurred
  when: 2024-10-21/2024-11-08 "since then"
  where: "Mozambique"
  by: mzpolice "the security forces"
  to: "people"
  killed: 18 "eighteen" side civilian voice hrw
  killed: 16 "16" side civilian voice "an organisation of local doctors"
  injured: 108 "108" side civilian voice "an organisation of local doctors"
  said: hrw witness "puts"
* chume THREATEN/violence occurred
  when: 2024-11-05 "Tuesday"
  by: chume
  to: protesters
  about: stepin
* coupt COERCE/martial-law hypothetical
  when: ?
  to: "the government"
* borderclose COERCE/restrict occurred
  when: 2024-11-06/2024-11-08 bounded
  where: lebombo
  by: safrica
  to: lebombo thing
* customs PROTEST/riot occurred
  when: 2024-11-06 "Wednesday"
  where: "the Mozambican side"; lebombo
  by: "a group of people"
  to: "a customs building" thing; "vehicles" thing
* sandf MOBILIZE/troops announced
  when: ?
  where: lebombo
  by: safrica
* seek REQUEST/assist occurred optional
  when: 2024-11-06/2024-11-08 bounded
  where: lebombo
  by: "seven Mozambican officials"
  to: safrica
* sauge REQUEST/change occurred optional
  when: 2024-11-06/2024-11-08 bounded
  by: safrica
  to: "its citizens"
* decl SUPPORT occurred optional
  when: 2024-10-24 from text "October 24"
  by: cne
  to: chapo
* euobs ACCUSE/disapprove occurred
  when: 2024-10-09/2024-11-08 bounded
  by: eu
  to: cne
* councreq REQUEST/change occurred
  when: 2024-10-24/2024-11-08 bounded
  by: council
  to: cne
* sadccall REQUEST/meet occurred
  when: 2024-10-24/2024-11-08 bounded
  by: sadc
  about: sadc
* sadc CONSULT/multilateral announced
  when: 2024-11-20 from text "November 20"
  where: harare
  by: sadc
* lis PROTEST/demo occurred
  when: 2024-10-24/2024-11-08 bounded
  where: lisbon
  by: "some hundreds"
* cut COERCE/censor ongoing
  when: 2024-11-03/2024-11-08 "since Sunday night"
  to: "social networks" thing
* left RETREAT/withdraw occurred optional
  when: 2024-10-19/2024-11-08 bounded
  by: mondlane
* stepin MOBILIZE/troops hypothetical optional
  when: ?
  by: mzarmy

== dx-matola-2
outlet: Notícias do Índico
register: translation
machine_translated: Portuguese
published: 2024-12-27
--
After of the {confirm|ruling}, the {loot|fire}: prison {escape|emptied}, shops {loot|emptied}, and 125 dead in three days

Maputo woke up yesterday to the smell. Between the Monday, when the Constitutional Council {confirm|proclaimed} Daniel Chapo winner with 65,17 per cent, and the Thursday, the country {loot|burned} from Pemba to the South: {barr|barricades} on the N1, tolls {loot|destroyed}, warehouses {loot|sacked} by whole families, and 125 persons {sincetoll|killed} by the account of the Plataforma Decide, which sums 252 since 21 of October. The government, that on Tuesday had admitted 21 - two of them of the police -, does not give numbers more. The minister of the Interior, Pascoal Ronda, spoke of 236 "{loot|acts of violence}" and of 25 vehicles {loot|burnt}, and {rondacc|imputed} all to youths {mobil|mobilised} by Venâncio Mondlane. This one, from his hiding-place in Europe, {mondacc|answers} in direct on Facebook that are the police itself who {infil|disguised} the looters.

The case of Christmas. In the afternoon of 25, 1.534 prisoners {escape|fled} of the high-security prison of Machava, to 14 kilometers of the capital. Thirty-three died and fifteen were {jailfight|wounded} in the {jailfight|confrontation} with the guards; some 150 were {recap|retaken} in the first night. Says Bernardino Rafael that a group of demonstrators approached of the wall and that in the confusion the inmates {wall|pulled down} this. Says the minister of the Justice, on another channel, that the {escape|revolt} started of inside. Relatives that came to look for their own at the morgue say that they saw men {exec|shot} with the handcuffs on. Among the fugitives are 29 "terrorists" condemned, said Rafael, who {rafreq|asked} to the population to {handin|deliver} who they know.

In the Malhampsene, in Matola, the house of the mother of a deputy of the Frelimo was {house|set on fire}. In Nampula, a mob {lynch|lynched} two agents; in the same afternoon the agents {nampfire|discharged} on a procession of motorcycles and {nampfire|felled} five. The hospital of Beira {beirareq|appeals} for blood. Malawi {mwshelter|receives} since Monday families which cross the river Shire, about two thousand; at Ressano Garcia {lorryrob|pillaged} were eleven trucks, and South Africa {escort|sends} convoys with escort.

Abroad: the secretary-general of the UN {unworry|urged} restraint to all; the European Union {eucall|insisted} in the dialogue; Washington {uscrit|regretted} the lack of transparency; China and Russia {congrat|felicitated} Chapo. He, who shall {oath|take} office at 15 of January, {promise|promised} on the night of the Monday "to {talkto|talk} with all, including with Mondlane". Mondlane poses a {cond|condition}: that before they {rel|release} the 4.000 {arr|detained}. And he {annret|announces} he will {ret|return} that same day.

~ Partilhar: WhatsApp Facebook X
~ Leia também: Natal sem luz
--
who russia: state RU | Russia
who china: state CN | China
who malawi: state MW | Malawi
who gov: government MZ | The government
who guards: force MZ | the guards
who agents: force MZ | two agents; the agents
who secgen: office - | secretary-general of the UN
where machava: district MZ -25.89 32.49 | Machava
where malhampsene: district MZ -25.92 32.43 | Malhampsene
where ressano: town MZ -25.44 31.99 | Ressano Garcia
* barr PROTEST/obstruct occurred
  when: 2024-12-23/2024-12-26 "Between the Monday"
  where: "the N1"
* escape PROTEST/riot occurred
  when: 2024-12-25 "In the afternoon of 25"
  where: prison; machava
  by: "prisoners"; "a group of demonstrators" alleged of rafael
  to: prison thing
  released: 1534 "1.534 prisoners"
  said: rafael official "Says"
* loot PROTEST/riot occurred
  when: 2024-12-23/2024-12-26 "Between the Monday"
  where: "the N1"; "the country"
  by: "whole families"; mondlane alleged of ronda
  to: "tolls" thing; "warehouses" thing; "vehicles" thing
  sites: 25 "25 vehicles" voice ronda
  said: ronda official
  count: 236 "236" 
* sincetoll ASSAULT occurred
  when: 2024-12-23/2024-12-26 "Between the Monday"
  where: "the country"
  to: "125 persons"
  killed: 125 "125 persons" side unknown voice decide
  killed: 252 "252" side unknown voice decide
  killed: 21 "21" side unknown voice gov as_of 2024-12-24
  killed: 2 "two of them of the police" part side recipient voice gov
  said: decide witness "account"
* confirm SUPPORT occurred
  when: 2024-12-23 "the Monday"
  by: council
  to: chapo
* rondacc ACCUSE/allege occurred
  when: 2024-12-23/2024-12-27 bounded
  by: ronda
  to: mondlane
  about: loot
* mondacc ACCUSE/allege occurred
  when: 2024-12-23/2024-12-27 bounded
  by: mondlane
  to: mzpolice
  about: infil
  answers: rondacc "answers"
* infil COERCE/misinformation occurred
  when: 2024-12-23/2024-12-26 bounded
  by: mzpolice alleged of mondlane
  said: mondlane party "answers"
* jailfight ASSAULT occurred
  when: 2024-12-25 "In the afternoon of 25"
  where: prison; machava
  by: guards; "prisoners"
  to: guards; "prisoners"
  killed: 33 "Thirty-three" side unknown
  injured: 15 "fifteen" side unknown
* recap COERCE/arrest occurred
  when: 2024-12-25/2024-12-26 "in the first night"
  to: "prisoners"
  detained: ~150 "some 150"
* wall PROTEST/riot occurred
  when: 2024-12-25
  where: prison; machava
  by: "the inmates" alleged of rafael
  to: "the wall" thing
  said: rafael official "Says"
* exec ASSAULT/firearms occurred
  when: 2024-12-25/2024-12-26 bounded
  to: "men"
  said: "Relatives" witness "say"
* rafreq REQUEST/assist occurred
  when: 2024-12-25/2024-12-27 bounded
  by: rafael
  to: "the population"
  about: handin
* handin COOPERATE demanded optional
  when: ?
  by: "the population"
  to: mzpolice
* house PROTEST/riot occurred
  when: 2024-12-23/2024-12-26 bounded
  where: malhampsene; matola
  to: "the house of the mother of a deputy of the Frelimo" thing; frelimo
* lynch ASSAULT/beat occurred
  when: 2024-12-23/2024-12-26 bounded
  where: nampula
  by: "a mob"
  to: agents
  killed: 2 "two agents" side recipient
* nampfire ASSAULT/firearms occurred
  when: 2024-12-23/2024-12-26 bounded "in the same afternoon"
  where: nampula
  by: agents
  to: "a procession of motorcycles"
  killed: 5 "five" side civilian
* beirareq REQUEST/assist occurred
  when: 2024-12-23/2024-12-27 bounded
  by: "The hospital of Beira"
  about: AID
* mwshelter AID ongoing
  when: 2024-12-23/2024-12-27 "since Monday"
  by: malawi
  to: "families"
* lorryrob PROTEST/riot occurred
  when: 2024-12-23/2024-12-27 bounded
  where: ressano
  to: "eleven trucks" thing
  sites: 11 "eleven trucks"
* escort MOBILIZE/troops ongoing
  when: 2024-12-23/2024-12-27 bounded
  where: ressano
  by: safrica
* unworry REQUEST/yield occurred
  when: 2024-12-23/2024-12-27 bounded
  to: "all"
  by: secgen
* eucall REQUEST/meet occurred
  when: 2024-12-23/2024-12-27 bounded
  by: eu
  about: CONSULT
* uscrit ACCUSE/disapprove occurred
  when: 2024-12-23/2024-12-27 bounded
  by: us
  to: council
* congrat SUPPORT occurred
  when: 2024-12-23/2024-12-27 bounded
  by: china; russia
  to: chapo
* oath SUPPORT announced optional
  when: 2025-01-15 from text "15 of January"
  to: chapo
* promise AGREE occurred
  when: 2024-12-23 "the night of the Monday"
  by: chapo
  to: mondlane
  about: talkto
* talkto CONSULT announced
  when: ?
  by: chapo; mondlane
  to: mondlane
* cond REQUEST/change occurred
  when: 2024-12-23/2024-12-27 bounded
  by: mondlane
  to: chapo
  about: rel
  answers: promise "poses a condition"
* rel RETREAT/release demanded
  when: ?
  by: chapo
  to: "the 4.000 detained"
  released: 4000 "4.000 detained"
* arr COERCE/arrest occurred
  when: ?
  to: "the 4.000 detained"
  detained: 4000 "4.000 detained" voice mondlane
  said: mondlane party "poses"
* annret AGREE occurred optional
  when: 2024-12-23/2024-12-27 bounded
  by: mondlane
  about: ret
* ret RETREAT announced optional
  when: 2025-01-15 "that same day"
  by: mondlane
* mobil REQUEST/assist occurred optional
  when: ?
  by: mondlane alleged of ronda
  to: "youths"
  said: ronda official claimed "imputed"
figure: displaced ~2000 "about two thousand"

== dx-matola-3
outlet: The Lowveld Correspondent
register: daily
published: 2025-03-25
--
{chmeet|Handshake} without a photographer: how two presidents of one country {chmeet|met}

MAPUTO. - For an hour and forty minutes on Sunday evening, in a lodge whose owner had been told to expect engineers, President Daniel Chapo and the man who calls himself "president elected by the people" {chmeet|sat} on the same sofa. Venancio Mondlane gave the news himself, on Facebook, as he gives everything. They had {chagree|agreed}, he said, to stop the {viol|killing} of his members and to {medical|treat} free of charge those whom bullets had {viol|maimed}; he on his side would {calm|tell} his followers to leave roads and shops in peace. The presidency confirmed the {chmeet|meeting} in nine lines.

It is the first since the vote of October, and both needed it. Plataforma Decide counts 361 {viol|killed} since the {protest|protests} began, 3,500 were {arr|jailed}. When Mr Mondlane {ret|landed} at Maputo on January 9, he {swear|swore} himself in on a Bible on the pavement, and police who wished to keep the crowd from following him {jan9|shot} three people at the central market. On January 15, when Mr Chapo {oath|took the oath} under a {lock|cordon} that {lock|emptied} the city, they {jan15|shot} eight more dead. Two opposition parties {podboy|kept away} from the ceremony of their own parliament, Renamo and MDM; Podemos, which {podsit|took} its 43 seats after all, has been {quarr|called} a traitor by Mr Mondlane since.

Then came the small war of February. Toll gates at the Matola bridge were {toll2|overrun} on the 10th; in Inhambane villagers {inham|tied up} a district chief until he {inhamp|promised} them cement at half price. Nine local officers of Podemos were {podkill|murdered} by persons unknown, the party alleges. On March 5, while Mr Chapo was {pact|signing} a {pact|pact} with the parties in parliament, to which Mr Mondlane had not been {noinv!denied|asked}, troops of the riot police {cavfire|fired} into the latter's motorcade in the suburb of Hulene. Sixteen were {cavfire|hurt}, among them two children. Prosecutors {summon|summoned} him a week later, for {incite|incitement}, and {ban|forbade} him to leave the capital without their leave.

What tipped the balance? A diplomat of the European Union, who asked not to be named, points to money: Brussels {euhold|holds back} a tranche until there is "one table". South Africa {saenv|sent} an envoy on two occasions, Rwanda has {rwcongrat|congratulated} loudly; others mention the returned cyclones. Frelimo's hard men are {frcrit|grumbling} that nobody treats with arsonists. In the market at Xipamanine a seller of batteries put it thus: "They {shot|shot} my nephew for this? They could have had coffee in October."

~ Page 4: how to claim for a looted shop
~ The Lowveld Correspondent is read by 31,000 people
--
who prosec: body MZ | Prosecutors
who diplomat: office - | A diplomat of the European Union
who eu: Brussels
who presid: body MZ | The presidency
who mdm: party MZ | MDM
who rwanda: state RW | Rwanda
where market: site MZ -25.97 32.57 | central market
where bridge: site MZ -25.96 32.47 | Matola bridge
where inhambane: province MZ - - | Inhambane
where hulene: district MZ -25.91 32.60 | Hulene
* oath SUPPORT occurred optional
  when: 2025-01-15 from text "January 15"
  where: maputo
  to: chapo
* chmeet CONSULT occurred
  when: 2025-03-23 "Sunday evening"
  where: "a lodge"; maputo
  by: chapo; mondlane
  said: mondlane party "gave the news"
  said: presid official "confirmed"
* chagree AGREE occurred
  when: 2025-03-23 "Sunday evening"
  by: chapo; mondlane
  to: mondlane; chapo
  about: viol
  about: medical
  about: calm
  said: mondlane party "said"
* viol ASSAULT/firearms occurred
  when: 2024-10/2025-03-23 bounded
  to: "his members"
  killed: 361 "361" side civilian voice decide
* medical AID announced
  when: ?
  by: chapo
  to: "those whom bullets had maimed"
  said: mondlane party "said"
* calm REQUEST/yield announced
  when: ?
  by: mondlane
  to: "his followers"
  said: mondlane party "said"
* protest PROTEST/demo occurred
  when: 2024-10/2025-03-25 bounded
  by: "his followers"
* arr COERCE/arrest occurred
  when: 2024-10/2025-03 bounded
  to: "3,500"
  detained: 3500 "3,500"
* ret RETREAT occurred optional
  when: 2025-01-09 from text "January 9"
  where: maputo
  by: mondlane
* swear SUPPORT occurred optional
  when: 2025-01-09 from text "January 9"
  where: maputo
  by: mondlane
  to: mondlane
* jan9 ASSAULT/firearms occurred
  when: 2025-01-09 from text "January 9"
  where: market; maputo
  by: mzpolice
  to: "three people"
  killed: 3 "three people" side civilian
* lock COERCE/restrict occurred
  when: 2025-01-15 from text "January 15"
  by: mzpolice
  to: maputo thing
  where: maputo
* jan15 ASSAULT/firearms occurred
  when: 2025-01-15 from text "January 15"
  where: maputo
  by: mzpolice
  to: "eight more"
  killed: 8 "eight more" side civilian
* podboy PROTEST/boycott occurred
  when: ?
  to: chapo
  where: maputo
  by: renamo; mdm
* podsit COOPERATE occurred optional
  when: ?
  by: podemos
* quarr ACCUSE/disapprove occurred
  when: ?
  by: mondlane
  to: podemos
  about: podsit
* toll2 PROTEST/riot occurred
  when: 2025-02-10 from text "the 10th"
  where: bridge
  to: "Toll gates" thing
* inham ASSAULT/abduct occurred
  when: 2025-02 "February"
  where: inhambane
  by: "villagers"
  to: "a district chief"
* inhamp AGREE occurred
  when: 2025-02 "February"
  where: inhambane
  by: "a district chief"
  to: "villagers"
* podkill ASSAULT/targeted occurred
  when: 2025-02
  by: "persons unknown"
  to: podemos
  killed: 9 "Nine local officers of Podemos" side civilian voice podemos
  said: podemos party claimed "alleges"
* pact AGREE occurred
  when: 2025-03-05 from text "March 5"
  by: chapo; "the parties in parliament"
  to: "the parties in parliament"; chapo
* noinv REQUEST/meet denied optional
  when: 2025-03-05
  by: chapo
  to: mondlane
* cavfire ASSAULT/firearms occurred
  when: 2025-03-05 from text "March 5"
  where: hulene; maputo
  by: mzpolice
  to: mondlane
  injured: 16 "Sixteen" side civilian
  injured: 2 "two children" part side civilian
* summon ACCUSE/investigate occurred
  when: 2025-03-12 from cavfire "a week later"
  by: prosec
  to: mondlane
  about: incite
* incite REQUEST occurred optional
  when: ?
  by: mondlane alleged of prosec
  said: prosec official
* ban COERCE/restrict occurred
  when: 2025-03-12 from cavfire "a week later"
  where: maputo
  by: prosec
  to: mondlane
* euhold SANCTION/discontinue ongoing
  when: 2025-03-25
  by: eu
  to: chapo
  said: diplomat unnamed "points"
* saenv CONSULT/visit occurred
  when: ?
  by: safrica
  count: 2 "two occasions"
* rwcongrat SUPPORT occurred
  when: ?
  by: rwanda
  to: chapo
* frcrit ACCUSE/disapprove occurred
  when: 2025-03-23/2025-03-25 bounded
  by: frelimo
  to: chapo
  about: chmeet
  answers: chmeet "grumbling"
* shot ASSAULT/firearms occurred
  when: 2024-10/2025-03 bounded
  by: "They"
  to: "my nephew"
  killed: 1 "my nephew" side civilian
  said: "a seller of batteries" witness "put"
