story: cx-tongo
conflict: Niger
countries: NE,US
facts: On 4 October 2017 some fifty fighters ambushed a patrol of twelve American and about thirty Nigerien soldiers at Tongo Tongo in western Niger; four Americans and at first five, later four Nigeriens were dead. French jets came over. The fourth American's body was found on 6 October. On 21 October
  thirteen gendarmes were killed at Ayorou. On 12 January 2018 Islamic State in the Greater Sahara claimed the ambush; the Pentagon's report was published on 10 May 2018. (public record: Africa Command, Pentagon, statements of Niger's president and ministers; press.)

who us: state US | United States; Washington; America
who usforces: force US | American soldiers; Americans; Green Berets; American troops; US soldiers; American patrol
who africom: body US | Africa Command; US Africa Command; Africom
who pentagon: body US | Pentagon; the Pentagon
who dunford: person US | Joseph Dunford; General Dunford; Dunford
who mattis: person US | Jim Mattis; Mattis
who trump: person US | Donald Trump; President Trump; Trump
who mccain: person US | John McCain; Senator McCain; McCain
who waldhauser: person US | Thomas Waldhauser; General Waldhauser; Waldhauser
who niger: government NE | Niger's government; Niamey
who nigerarmy: force NE | Nigerien soldiers; Nigerien army; Nigeriens; Niger's army
who issoufou: person NE | Mahamadou Issoufou; President Issoufou; Issoufou
who bazoum: person NE | Mohamed Bazoum; Bazoum; the interior minister
who moutari: person NE | Kalla Moutari; Moutari; the defence minister
who gendarmes: force NE | gendarmes
who attackers: group - | attackers; assailants; gunmen; the fighters; raiders
who isgs: group - | Islamic State in the Greater Sahara; ISGS
who sahraoui: person - | Adnan Abu Walid al-Sahraoui; Sahraoui
who french: force FR | French troops; French soldiers; Barkhane
who france: state FR | France; Paris
who chad: state TD | Chad
who villagers: population NE | villagers; the villagers
who chief: person NE | village chief; the chief

where tongo: town NE 15.06 2.05 | Tongo Tongo
where tillaberi: region NE 14.80 1.90 | Tillaberi
where ouallam: town NE 14.32 2.09 | Ouallam
where ayorou: town NE 14.73 0.92 | Ayorou
where niamey: town NE 13.51 2.11 | capital of Niger
where menaka: town ML 15.92 2.40 | Menaka
where diffa: region NE 13.5 12.7 | Diffa

== cx-tongo-1
outlet: Atlantic News Agency
register: wire
published: 2017-10-05
--
Three US soldiers {amb|killed} in Niger {amb|ambush}

WASHINGTON/NIAMEY, Oct 5 (ANA) - Three American soldiers and five of their Nigerien comrades died on Wednesday when a joint patrol was {amb|ambushed} near the border with Mali, officials in both countries said on Thursday, the first known American combat deaths in the Sahel state. Two more Americans were {amb|wounded} and {evac|flown} to the military hospital at Landstuhl in Germany, where they were stable.

The Green Berets had been on a training and advisory mission some 200 km north of the capital of Niger when they came under {amb|fire}, US Africa Command said. It did not say who the attackers were. A Nigerien security official {secacc|blamed} "people of Sahraoui", the leader of a faction loyal to Islamic State that roams between Tillaberi and Menaka.

"Our country has once again been the victim of a terrorist {amb|attack}," President Mahamadou Issoufou told a conference in Niamey, and {silence|asked} the hall for a minute of silence.

A security source in the region said that the patrol had stopped for {elders|talks} with elders at Tongo Tongo and had left when a dozen vehicles and some twenty motorcycles {amb|fell upon} it. Reinforcements {rein|set out} from Ouallam but needed hours. French helicopters of the Barkhane force {frevac|carried away} the casualties; Mirage jets {flyover|swept} low over the battlefield without {nostrike!denied|dropping} a bomb, "to frighten them off", according to Paris.

In the White House, Trump was {brief|informed} by his chief of staff late on Wednesday, a spokeswoman said. Senator Bob Corker, who heads the foreign relations committee, {corker|demanded} that the administration explain what the troops were doing there.

The United States has around 800 men in Niger, most of whom guard or build drone bases in Niamey and Agadez. They {train|school} local units that {bhfight|fight} Boko Haram in the south-east and other jihadists in the west. In February, gunmen {tiloa|shot} dead sixteen soldiers of Niger at Tiloa in the same region; that led the government to proclaim {soe|emergency rule} there in March, a {soe|measure} that was {soe2|prolonged} two weeks ago. In May eight policemen and civilians were {abala|slain} at Abala, and on July 5 an {midal|assault} on a post at Midal cost five lives. No group has owned up to Wednesday's {amb|killings}.

Chad, meanwhile, is {chadout|pulling} hundreds of soldiers {chadout|out} of the Diffa region, residents and aid workers said; Chad gave no reason, though diplomats pointed to the American entry {visa|ban} that was slapped on its citizens last month.
--
who tiloagun: group - | gunmen
who corker: person US | Bob Corker
who house: body US | White House
who nigerarmy: their Nigerien comrades
who bh: group - | Boko Haram
where border: near NE - - | near the border with Mali
where landstuhl: town DE 49.41 7.57 | Landstuhl
where agadez: town NE 16.97 7.99 | Agadez
where tiloa: town NE 15.03 2.07 | Tiloa
where abala: town NE 14.93 3.43 | Abala
where midal: town NE 15.60 5.00 | Midal
* amb ASSAULT/firearms occurred
  when: 2017-10-04 "Wednesday"
  where: tongo; border
  by: attackers; sahraoui "people of Sahraoui" alleged of "A Nigerien security official"
  to: usforces; nigerarmy
  killed: 3 "Three American soldiers" part side recipient voice "officials in both countries"
  killed: 5 "five of their Nigerien comrades" part side recipient voice "officials in both countries"
  injured: 2 "Two more Americans" side recipient voice "officials in both countries"
  said: "officials in both countries" official "said"
  said: africom official "said"
  said: "A security source in the region" unnamed "said"
  said: issoufou official "told"
* evac AID occurred
  when: 2017-10-04/2017-10-05 bounded
  where: landstuhl
  to: usforces "Americans"
* secacc ACCUSE/allege occurred
  when: 2017-10-04/2017-10-05 bounded
  by: "A Nigerien security official"
  to: sahraoui "people of Sahraoui"
  about: amb
* elders CONSULT occurred
  when: 2017-10-04 "Wednesday"
  where: tongo
  by: usforces "The Green Berets"; nigerarmy; "elders"
  to: "elders"
  said: "A security source in the region" unnamed "said"
* silence REQUEST/change occurred optional
  when: 2017-10-04/2017-10-05 bounded
  by: issoufou
  where: "Niamey"
  to: "the hall"
* rein MOBILIZE/troops occurred
  when: 2017-10-04 "Wednesday"
  where: ouallam
  by: "Reinforcements"
  said: "A security source in the region" unnamed
* frevac AID occurred
  when: 2017-10-04 "Wednesday"
  where: tongo
  by: french "French helicopters of the Barkhane force"
  to: "the casualties"
* flyover THREATEN/violence occurred
  when: 2017-10-04 "Wednesday"
  where: tongo; "the battlefield"
  by: french "Mirage jets"
  to: attackers
  with: airstrike "Mirage jets"
  said: france official "according to"
* nostrike ASSAULT/aerial denied
  when: 2017-10-04 "Wednesday"
  where: tongo
  by: french "Mirage jets"
  to: attackers
  said: france official "according to"
  with: airstrike "Mirage jets"
* brief CONSULT occurred optional
  when: 2017-10-04 "Wednesday"
  where: house
  by: "his chief of staff"; trump
  to: trump
  said: "a spokeswoman" official "said"
* corker REQUEST/change occurred
  when: 2017-10-04/2017-10-05 bounded
  by: corker
  to: "the administration"
* train AID ongoing
  when: ?
  by: us
  to: "local units"
* tiloa ASSAULT/firearms occurred
  when: 2017-02 "February"
  where: tiloa; tillaberi
  by: tiloagun
  to: "soldiers of Niger"
  killed: 16 "sixteen soldiers" side recipient
* soe COERCE/martial-law occurred
  when: 2017-03 "March"
  where: tillaberi
  by: niger "the government"
  answers: tiloa "that led"
* soe2 COERCE/martial-law occurred
  when: 2017-09-21 week "two weeks ago"
  where: tillaberi
  by: niger "the government"
* abala ASSAULT occurred
  when: 2017-05 "May"
  where: abala
  to: "policemen"; "civilians"
  killed: 8 "eight policemen and civilians" side recipient
* midal ASSAULT occurred
  when: 2017-07-05 from text "July 5"
  where: midal
  to: "a post" thing
  killed: 5 "five lives" side recipient
* chadout RETREAT/withdraw ongoing
  when: 2017-10-05
  where: diffa
  by: chad
  said: "residents and aid workers" witness "said"
  answers: visa "pointed to the American entry ban"
* visa SANCTION/discontinue occurred
  when: 2017-09 "last month"
  by: us
  to: chad "its citizens"
* bhfight ASSAULT ongoing optional
  when: ?
  by: "local units"
  to: bh; "other jihadists"
figure: troops ~800 "around 800 men" of us
figure: vehicles ~12 "a dozen vehicles" of attackers
figure: troops >=200 vague "hundreds of soldiers" of chad

== cx-tongo-2
outlet: The Chesapeake Tribune
register: daily
published: 2017-10-25
--
Questions outnumber answers three weeks after Niger {amb|firefight}

By our defence correspondent

General Joseph Dunford stood for an hour before the cameras on Monday and said, in effect, that he did not know yet. He did not know why four soldiers had been {amb|killed} with no one near, how one of them came to lie a mile away from the others for two days, or whether the mission had been altered on the way.

What the chairman of the Joint Chiefs could offer was a clock. The twelve Americans and thirty Nigeriens {mob|set out} from the capital on October 3. The next morning, after a halt in the village of Tongo Tongo, about fifty men with rifles, grenade launchers and mortars {amb|engaged} them. An hour passed before they {callhelp|called for} help. A drone {droneup,jetsup|arrived} within minutes and jets from France within another hour; Nigerien troops {rein|came up} towards evening. {search|Searches} on foot and by air went on until October 6, when villagers found the missing sergeant's body.

"We owe the families more," he said. The Pentagon has opened an {inq|investigation}; the FBI has {fbi|joined} it.

Senator McCain is in no mood to wait. Last week he {subpoena|threatened} the Pentagon with a subpoena; on Friday he {mattismccain|received} the defence secretary, Jim Mattis, in his office, and came out speaking of "progress". Mattis {mattispledge|promised} him better information. A congresswoman from Florida {wilson|accuses} the president of having {call|insulted} a widow in a telephone {call|call}; Trump {trumpwil|called} her a liar on Twitter, and his chief of staff {kelly|rebuked} her too.

~ SUBSCRIBE: 12 weeks for $12

Who did it? Dunford's answer: a local affiliate of Islamic State. Niger's minister of the interior, Mohamed Bazoum, is more precise and more worried. "The attackers' arms were better than ours," he told a Niamey radio station; they had accomplices in the village. The chief of Tongo Tongo has been {chiefarr|detained} and his telephone is said to hold interesting numbers. He denies having {delay|kept} the soldiers talking while the {amb|trap} was set.

The border has not been quiet since. On Saturday, gunmen in pick-up trucks {ayorou|fell on} a gendarmerie post at Ayorou, forty kilometres from the site of the {amb|ambush}, and {ayorou|killed} thirteen men; five were {ayorou|injured}. The army {pursuit|pursued} them toward Mali, {pursuit|killing} one, Bazoum said. Three vehicles that the raiders had {carstolen|taken} were {carsback|destroyed} from the air. Opposition parties in Niamey have {oppdem|called for} the foreign bases to be {oppclose|closed}, a {oppdem|demand} the government {govrej|brushed off} on Tuesday: "without our partners we would fare worse".

The United Nations envoy in the region and the African Union both {uncond|condemned} the Ayorou {ayorou|raid}, as they had {ambcond|condemned} the October 4 {amb|ambush}. In Paris the defence minister, Florence Parly, who {parly|saw} Mattis here on Friday, {parlyask|pressed} Washington for money for a joint force of five Sahel states. She has {usmoney|got} sixty million dollars, it was announced on Monday.
--
who ayorougun: group - | gunmen in pick-up trucks; gunmen; the raiders; raiders
who wilson: person US | A congresswoman from Florida
who kellyp: person US | his chief of staff
who opp: party NE | Opposition parties
who fbi: body US | FBI
who parly: person FR | Florence Parly
who au: organisation - | African Union
who unenvoy: office - | United Nations envoy in the region
who g5: coalition - | joint force of five Sahel states
who usforces: four soldiers
who nigerarmy: Nigerien troops
* amb ASSAULT/firearms occurred
  when: 2017-10-04 from text "October 4" "The next morning"
  where: tongo
  by: "about fifty men"; "a local affiliate of Islamic State" alleged of dunford
  to: usforces; nigerarmy
  with: small-arms "rifles"; grenade "grenade launchers"; mortar "mortars"
  killed: 4 "four soldiers" side recipient
  said: dunford official "answer"
  said: bazoum official "told"
* callhelp REQUEST/assist occurred
  when: 2017-10-04
  where: tongo
  by: usforces "The twelve Americans"
  said: dunford official
* rein MOBILIZE/troops occurred
  when: 2017-10-04 "towards evening"
  where: tongo
  by: nigerarmy
  said: dunford official
* search AID occurred
  when: 2017-10-04/2017-10-06 from text "until October 6"
  where: tongo
  to: "the missing sergeant"
  said: dunford official
* inq ACCUSE/investigate occurred
  when: 2017-10-04/2017-10-25 bounded
  by: pentagon
  to: usforces
  about: amb
* fbi COOPERATE occurred
  when: 2017-10-04/2017-10-25 bounded
  by: fbi
  to: pentagon
  about: inq
* subpoena THREATEN occurred
  when: 2017-10-16/2017-10-22 week "Last week"
  by: mccain
  to: pentagon
* mattismccain CONSULT occurred
  when: 2017-10-20 "Friday"
  where: "his office"
  by: mccain; mattis
  to: mccain
* mattispledge AGREE occurred
  when: 2017-10-20 "Friday"
  by: mattis
  to: mccain
* wilson ACCUSE/allege occurred
  when: 2017-10-04/2017-10-25 bounded
  by: wilson
  to: trump
  about: call
* call CONSULT/phone occurred
  when: 2017-10-04/2017-10-25 bounded
  by: trump; "a widow"
  to: "a widow"
  said: wilson party claimed "accuses"
* trumpwil ACCUSE/disapprove occurred
  when: 2017-10-04/2017-10-25 bounded
  by: trump
  to: wilson
  answers: wilson "called her a liar"
* kelly ACCUSE/disapprove occurred
  when: 2017-10-04/2017-10-25 bounded
  by: kellyp
  to: wilson
  answers: wilson "rebuked her"
* chiefarr COERCE/arrest occurred
  when: 2017-10-04/2017-10-25 bounded
  to: "The chief of Tongo Tongo"
  detained: 1 "The chief of Tongo Tongo" side civilian
* delay COOPERATE denied
  when: 2017-10-04
  where: tongo
  by: "The chief of Tongo Tongo"
  to: "about fifty men"
  said: "The chief of Tongo Tongo" witness denied "denies"
* ayorou ASSAULT/firearms occurred
  when: 2017-10-21 "Saturday"
  where: ayorou
  by: ayorougun
  to: "a gendarmerie post" thing; "thirteen men"
  killed: 13 "thirteen men" side recipient
  injured: 5 "five" side recipient
* pursuit ASSAULT occurred
  when: 2017-10-21 "Saturday"
  where: "toward Mali"
  by: nigerarmy "The army"
  to: ayorougun
  killed: 1 "one" side recipient voice bazoum
  answers: ayorou "pursued them"
  said: bazoum official "said"
* carstolen COERCE/seize occurred
  when: 2017-10-21 "Saturday"
  where: ayorou
  by: ayorougun
  to: "Three vehicles" thing
  said: bazoum official "said"
* carsback ASSAULT/aerial occurred
  when: 2017-10-21/2017-10-25 bounded
  to: "Three vehicles" thing; ayorougun
  with: airstrike "from the air"
* oppdem REQUEST/change occurred
  when: 2017-10-21/2017-10-24 bounded
  by: opp
  to: niger "the government"
  about: oppclose
* govrej REJECT/change occurred
  when: 2017-10-24 "Tuesday"
  by: niger "the government"
  to: opp
  about: oppdem
  answers: oppdem "a demand the government brushed off"
* oppclose COERCE/restrict demanded optional
  when: ?
  by: niger
  to: "the foreign bases" thing
* uncond ACCUSE/disapprove occurred
  when: 2017-10-21/2017-10-25 bounded
  by: unenvoy; au
  to: ayorougun
  about: ayorou
  answers: ayorou "condemned the Ayorou raid"
* ambcond ACCUSE/disapprove occurred
  when: 2017-10-04/2017-10-25 bounded
  by: unenvoy; au
  to: "about fifty men"
  about: amb
  answers: amb "condemned the October 4 ambush"
* parly CONSULT/visit occurred
  when: 2017-10-20 "Friday"
  where: "here"
  by: parly; mattis
  to: mattis
* parlyask REQUEST/assist occurred
  when: 2017-10-20 "Friday"
  by: parly
  to: us
  about: AID by us to g5
* usmoney AID announced
  when: ?
  by: us
  to: g5
  money: 60000000 "sixty million dollars"
* mob MOBILIZE/troops occurred
  when: 2017-10-03 from text "October 3"
  where: "the capital"
  by: usforces "The twelve Americans"; nigerarmy "thirty Nigeriens"
  said: dunford official
* droneup MOBILIZE/weapons occurred
  when: 2017-10-04 from callhelp "within minutes"
  where: tongo
  to: usforces
  with: drone "drone"
  said: dunford official
* jetsup MOBILIZE/weapons occurred
  when: 2017-10-04 "within another hour"
  where: tongo
  by: france
  to: usforces
  said: dunford official
  with: airstrike "jets"
figure: troops 12 "twelve Americans" of usforces
figure: troops 30 "thirty Nigeriens" of nigerarmy
figure: troops ~50 "about fifty men"

== cx-tongo-3
outlet: Dune & Delta Review
register: analysis
published: 2018-05-12
--
Ten minutes, one swamp: what the Pentagon's report on Tongo Tongo says, and does not say

The eight pages which the Pentagon {report|released} on Thursday (the full text has 6,300) {finding|find fault} with nearly everybody and {nopunish!denied|punish} nobody. "No single failure" explains the deaths of four Americans, four Nigerien soldiers and an interpreter on 4 October, according to General Waldhauser of Africom, who {sorry|voiced} regret to the families.

The story as told there. A team based at Ouallam {mob|drove out} on the 3rd to {manhunt|look for} a lieutenant of Adnan Abu Walid al-Sahraoui, although the form that two captains {conceal|filed} spoke of a visit to elders; superiors had not {approve!denied|approved} such a {manhunt|hunt}. Nobody was found. In the night a second team was {diverted|ordered} to join from Arlit, but weather turned its helicopter back, and the first was {sentalone|told} to go on alone. On the way home the column stopped for water at Tongo Tongo. A hundred fighters {amb|attacked} from a line of trees. Three men in one car were {flank|shot} as they ran beside it; a fourth, cut off, was {chase|hunted} for nearly a kilometre and {chase|killed} under a thorn tree. He had never been {captive!denied|captured}, the report insists, though the fighters later {strip|stripped} the dead. A film which a website close to the group posted in March shows it.

What about the Nigeriens? Their dead have one paragraph. The force that {rein|came to the rescue} from Ouallam {friendly|fired} on the survivors by mistake, for 48 seconds, and hit nobody. French Mirages made four {flyover|passes}; they {nostrike!denied|dropped} nothing because friend could not be told from foe, but the attackers {flee|scattered}.

After. On 12 January ISGS claimed the {amb|ambush}, along with a suicide {carbomb|attack} on French soldiers the day before near Menaka, in which three were {carbomb|hurt}. Twice this year, by its own account, Barkhane has {strikes|struck back} at the men of Sahraoui: on 14 February and on 1 April, when thirty were "{strikes|put out of action}". With Malian militias of the Imghad and the Daoussahak it {militias|patrols} the border now; those militias have {fulani|murdered} Fulani herders, a rights body of Menaka {fulaniacc|alleges}, forty in the last week of April alone.

In November Niger's defence minister, Kalla Moutari, {dronereq|asked} Washington to arm its drones, and by January this was {dronearm|granted}. At home the parliament never {novote!denied|voted} on that. Demonstrators who {demo|marched} in Niamey in February "against foreign bases and the finance law" were {gas|dispersed} with gas, and twenty-three leaders of civil society have been in {jailed|prison} since 25 March.

Mattis has {mattisorder|given} his commands four months to tighten their rules. Families of two of the fallen {famreject|refuse} the conclusions: the {famacc|blame}, they say, has been shifted to junior officers. In the village, where the chief was {chieffree|set free} in the winter without {charge!denied|charge}, people say that they will be {revisit!hypothetical|raided} again as soon as the drones look elsewhere.

~ Dune & Delta is funded by its readers. Give now
--
who families: population US | Families of two of the fallen
who usforces: A team based at Ouallam
who militias: group ML | Malian militias of the Imghad and the Daoussahak; those militias
who fulani: population - | Fulani herders
who rights: organisation ML | a rights body of Menaka
who niger: Niger's
who attackers: A hundred fighters
who isgs: the group
who demonstrators: population NE | Demonstrators
where arlit: town NE 18.74 7.39 | Arlit
* report ACCUSE/investigate occurred
  when: 2018-05-10 "Thursday"
  by: pentagon
  to: usforces
  about: amb
* finding ACCUSE/disapprove occurred
  when: 2018-05-10 "Thursday"
  by: pentagon
  to: usforces "nearly everybody"
  about: amb
* amb ASSAULT/firearms occurred
  when: 2017-10-04 from text "4 October"
  where: tongo
  by: attackers; isgs claimed
  to: usforces; nigerarmy "four Nigerien soldiers"
  killed: 4 "four Americans" part side recipient
  killed: 4 "four Nigerien soldiers" part side recipient
  killed: 1 "an interpreter" part side recipient
  said: pentagon official "as told there"
* sorry CONCEDE occurred optional
  when: 2018-05-10
  by: waldhauser
  to: "the families"
* mob MOBILIZE/troops occurred
  when: 2017-10-03 from text "the 3rd"
  where: ouallam
  by: usforces "A team based at Ouallam"
  said: pentagon official
* conceal COERCE/misinformation occurred
  when: 2017-10-03
  by: "two captains"
  to: "superiors"
  said: pentagon official
* diverted MOBILIZE/troops attempted
  when: 2017-10-03/2017-10-04 "In the night"
  where: arlit
  by: "a second team"
  said: pentagon official
* sentalone MOBILIZE/troops occurred
  when: 2017-10-03/2017-10-04 "In the night"
  by: usforces "the first"
  said: pentagon official
* flank ASSAULT/firearms occurred
  when: 2017-10-04
  where: tongo
  by: attackers
  to: "Three men in one car"
  killed: 3 "Three men" side recipient
  part_of: amb
  said: pentagon official
* chase ASSAULT occurred
  when: 2017-10-04
  where: "under a thorn tree"; tongo
  by: attackers
  to: "a fourth"
  killed: 1 "a fourth" side recipient
  part_of: amb
  said: pentagon official
* captive ASSAULT/abduct denied
  when: 2017-10-04
  where: tongo
  by: attackers
  to: "a fourth"
  said: pentagon official denied "insists"
* strip COERCE/seize occurred
  when: 2017-10-04
  where: tongo
  by: attackers "the fighters"
  to: "the dead"
  said: pentagon official
* rein MOBILIZE/troops occurred
  when: 2017-10-04
  where: tongo
  by: nigerarmy "The force that came to the rescue"
  to: usforces
  said: pentagon official
* flyover THREATEN/violence occurred
  when: 2017-10-04
  where: tongo
  by: french "French Mirages"
  to: attackers
  with: airstrike "French Mirages"
  said: pentagon official
* friendly ASSAULT/firearms occurred
  when: 2017-10-04
  where: tongo
  by: nigerarmy "The force that came to the rescue"
  to: "the survivors"
  killed: 0 "nobody" side recipient
  said: pentagon official
* nostrike ASSAULT/aerial denied
  when: 2017-10-04
  where: tongo
  by: french "French Mirages"
  to: attackers
  said: pentagon official
  with: airstrike "French Mirages"
* flee RETREAT/withdraw occurred optional
  when: 2017-10-04
  where: tongo
  by: attackers
  said: pentagon official

* carbomb ASSAULT/suicide-attack occurred
  when: 2018-01-11 from text "the day before"
  where: "near Menaka"; menaka
  by: isgs claimed
  to: french "French soldiers"
  injured: 3 "three" side recipient
* strikes ASSAULT occurred
  when: 2018-02-14/2018-04-01 from text "14 February" "1 April"
  by: french
  to: sahraoui "the men of Sahraoui"
  killed: 30 "thirty" part side recipient voice french
  count: 2 "Twice"
  answers: amb "struck back"
  said: french party "by its own account"
* militias COOPERATE ongoing
  when: 2018-05-12 "now"
  where: "the border"
  by: militias; french
  to: french; militias
* fulani ASSAULT occurred
  when: 2018-04-24/2018-04-30 "in the last week of April"
  by: militias alleged of rights
  to: fulani
  killed: 40 "forty" part side civilian voice rights
  said: rights
* fulaniacc ACCUSE/allege occurred
  when: 2018-04-30/2018-05-12 bounded
  by: rights
  to: militias
  about: fulani
* dronereq REQUEST/assist occurred
  when: 2017-11 "November"
  by: moutari
  to: us
* dronearm CONCEDE occurred
  when: 2017-11/2018-01 bounded "by January"
  by: us
  to: moutari
  answers: dronereq "granted"
* novote SUPPORT denied optional
  when: ?
  by: "the parliament"
* demo PROTEST/demo occurred
  when: 2018-02 "February"
  where: "Niamey"
  by: demonstrators
  to: niger
* gas ASSAULT/crowd-control occurred
  when: 2018-02 "February"
  where: "Niamey"
  to: demonstrators
  with: crowd-control "gas"
* jailed COERCE/arrest ongoing
  when: 2018-03-25/2018-05-12 from text "since 25 March"
  to: "leaders of civil society"
  detained: 23 "twenty-three leaders" side civilian
* mattisorder REQUEST/change occurred
  when: 2018-05-10/2018-05-12 bounded
  by: mattis
  to: "his commands"
* famreject REJECT occurred
  when: 2018-05-10/2018-05-12 bounded
  by: families
  to: pentagon
  about: finding
  answers: finding "refuse the conclusions"
* famacc ACCUSE/disapprove occurred
  when: 2018-05-10/2018-05-12 bounded
  by: families
  to: pentagon
* chieffree RETREAT/release occurred
  when: 2017-12/2018-02 bounded "in the winter"
  where: tongo
  to: chief
  released: 1 "the chief"
* charge ACCUSE/investigate denied optional
  when: ?
  to: chief
* revisit ASSAULT hypothetical
  when: ?
  where: tongo
  by: attackers
  to: "people"
  said: "people" witness "say"
* nopunish SANCTION denied optional
  when: 2018-05-10 "Thursday"
  by: pentagon
* manhunt COERCE/arrest attempted
  when: 2017-10-03 from text "the 3rd"
  by: usforces "A team based at Ouallam"
  to: "a lieutenant of Adnan Abu Walid al-Sahraoui"
  said: pentagon official
* approve AGREE denied optional
  when: ?
  by: "superiors"
  to: usforces
  about: manhunt
  said: pentagon official
figure: troops ~100 "A hundred fighters" of attackers
