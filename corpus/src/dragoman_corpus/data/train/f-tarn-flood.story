story: f-tarn-flood
conflict: Tarn valley (fictional)
countries: XL XM
fictional: yes
facts: Invented: in August 2014 a flood in the Tarn valley strikes the states of Lorne and Mavia, at odds over a dam; aid, its theft, a mutinous governor, joint work on the dam, a concession to the valley's minority, volunteers and arms on the move.

who lorne: state XL | Lorne; Lornish
who mavia: state XM | Mavia; Mavian
who dray: person XL | Governor Dray; Dray; the governor
who ullin: person XL | Prime Minister Ullin; Ullin
who sato: person XM | Foreign Minister Sato; Sato
who larmy: force XL | Lornish army; engineers; sappers
who mforce: force XM | Mavian air force
who redm: organisation - | Red Mission
who valley: population XL | Valley Kareli; Kareli; valley people
who league: group XL | Kareli League; the League
where tarn: region - 43.0 70.0 | Tarn valley; Tarn; the valley
where dam: site - 43.1 70.2 | Ostrel dam; the dam
where gorn: town XL 43.2 70.1 | Gorn
where pask: town XM 43.0 70.5 | Pask

== f-tarn-flood-1
outlet: Highland Cable
register: wire
published: 2014-08-13
--
Mavia {airlift|flies} food over closed border as flood drives 90,000 from Tarn

GORN, Lorne, Aug 13 (HC) - Transport planes of the Mavian air force {airlift|dropped} forty tonnes of bread, tents and chlorine on the Lornish side of the Tarn valley on Wednesday, the first flights across the line since the neighbours {closeborder|shut} it over the Ostrel dam in 2011.

Lorne's government had {askmav|asked for} them at midnight. "We {accept|took} the hand," said Prime Minister Ullin, who {lift|suspended} the {flightban|flight ban} by telephone. Mavian doctors {clinic|set up} a field hospital at Gorn and had {treat|treated} 210 people by dusk; Lornish sappers {rescue|pulled} 64 from roofs. The Red Mission {launch|appealed} for nine million dollars and {lorries|sent} thirty lorries from the coast. Turkey {turkpledge|pledged} a bridge, Japan {japan|gave} pumps.

Twenty-six are dead, none of them by the hand of man. But in the village of Ust two men were {shotloot|shot} by guards when a crowd {loot|broke} into a depot, and Governor Dray, who has not {obey|obeyed} the capital since spring, {block|held} eleven of the lorries at his checkpoint. He {taxes|wants} a third of the load. Ullin {orderdray|ordered} him to {letpass|let} them through and {regiment|moved} a regiment to the Sel pass; the governor {callmil|called out} his militia.

Engineers of both states {meetdam|met} on the crest of the dam in the evening, and {openjoint|opened} two gates together, one hand from each side on the wheel.
--
who turkey: state TR | Turkey
who japan: state JP | Japan
who lgov: government XL | Lorne's government
where ust: town XL - - | Ust
where sel: site XL - - | Sel pass
* airlift AID occurred
  when: 2014-08-13 "Wednesday"
  where: tarn
  by: mavia; mforce
  to: lorne
  answers: askmav
* closeborder COERCE/restrict occurred
  when: 2011 "2011"
  where: tarn
  by: lorne; mavia
  to: "the line" thing
* askmav REQUEST/assist occurred
  when: 2014-08-12/2014-08-13 "at midnight"
  by: lgov
  to: mavia
  about: airlift
* accept AGREE occurred
  when: 2014-08-13
  by: ullin
  to: mavia
* lift RETREAT/access occurred
  when: 2014-08-13
  by: ullin
  to: mavia
  about: flightban
* clinic AID occurred
  when: 2014-08-13
  where: gorn
  by: "Mavian doctors"
* treat AID occurred
  when: 2014-08-13 "by dusk"
  where: gorn
  by: "Mavian doctors"
  to: "210 people"
* rescue AID occurred
  when: 2014-08-13
  where: tarn
  by: larmy
  to: "64"
  rescued: 64 "64"
* launch REQUEST/assist occurred
  when: 2014-08-13
  by: redm
* lorries AID occurred
  when: 2014-08-13
  by: redm
* turkpledge AGREE occurred
  when: 2014-08-13
  by: turkey
  to: lorne
  about: AID by turkey to lorne
* japan AID occurred
  when: 2014-08-13
  by: japan
  to: lorne
* shotloot ASSAULT/firearms occurred
  when: 2014-08-13
  where: ust
  by: "guards"
  to: "two men"
* loot PROTEST/riot occurred
  when: 2014-08-13
  where: ust
  by: "a crowd"
  to: "a depot" thing
* obey REJECT/yield occurred
  when: 2014-03-01/2014-08-13 "spring"
  by: dray
  to: "the capital"
* block COERCE/seize ongoing
  when: 2014-08-13
  where: "his checkpoint"
  by: dray
  to: "eleven of the lorries" thing
* taxes REQUEST/yield occurred
  when: 2014-08-13
  by: dray
  to: redm
* orderdray REQUEST/yield occurred
  when: 2014-08-13
  by: ullin
  to: dray
  about: letpass
  answers: block
* letpass RETREAT/access demanded optional
  when: ?
  by: dray
* regiment MOBILIZE/troops occurred
  when: 2014-08-13
  where: sel
  by: ullin
  to: dray
* callmil MOBILIZE/militia occurred
  when: 2014-08-13
  by: dray
* meetdam CONSULT occurred
  when: 2014-08-13 "in the evening"
  where: dam
  by: "Engineers of both states"
* openjoint COOPERATE occurred
  when: 2014-08-13 "in the evening"
  where: dam
  by: "Engineers of both states"
* flightban SANCTION/discontinue occurred
  when: ?
  by: lorne
  to: mavia
figure: killed 26 "Twenty-six"

== f-tarn-flood-2
outlet: Kareli League
register: communique
published: 2014-08-20
--
To the people of the valley

The League {thank|thanks} the pilots of Mavia. It {thank2|greets} the sappers who {rescue|carried} our old men on their backs, though they wear the boots which {raid09|trod} on our doors in 2009, when 38 of us were {raid09|killed}.

It {condemn|condemns} the thief Dray. Eleven lorries he {block|took}; we have {hand|handed} him back nothing but his sentries, four of them, {capture|caught} by our young people in a wood and {hand|returned} with their shoes.

For the time of the water the League {truce|lays} down the gun. From tonight its columns are at the {volunteers|disposal} of the Red Mission: three hundred with boats. In return it {demand|asks} of Ullin three things which cost no money: that the school at Ust {school|teach} in our tongue; that the eleven of the 2012 {trial12|trial} be {releasedem|freed}; that no regiment {through2|march} through Gorn. If the regiment {through2|comes}, the {truce|truce} is {endtrucew,endtruce|over}.

Mavia {armsdeny!denied|gives} us no arms. It never has.
--
who sentries: force XL | his sentries
who pilots: force XM | pilots of Mavia
* thank SUPPORT occurred
  when: 2014-08-20
  by: league
  to: pilots
* thank2 SUPPORT occurred
  when: 2014-08-20
  by: league
  to: larmy
  answers: rescue
* rescue AID occurred
  when: ?
  by: larmy
  to: "our old men"
* raid09 ASSAULT occurred
  when: 2009 "2009"
  by: larmy
  to: "38 of us"
  killed: 38 "38 of us" side recipient
* condemn ACCUSE/disapprove occurred
  when: 2014-08-20
  by: league
  to: dray
  about: block
  answers: block "condemns"
* block COERCE/seize occurred
  when: ?
  by: dray
  to: "Eleven lorries" thing
* hand RETREAT/release occurred
  when: ?
  by: league
  to: sentries
  released: 4 "four of them"
* capture COERCE/arrest occurred
  when: ?
  where: "a wood"
  by: "our young people"
  to: sentries
  detained: 4 "four of them"
* truce RETREAT/ceasefire occurred
  when: 2014-08-20
  by: league
* volunteers MOBILIZE/militia occurred
  when: 2014-08-20 "From tonight"
  by: league
  to: redm
  volunteers: 300 "three hundred"
* demand REQUEST/change occurred
  when: 2014-08-20
  by: league
  to: ullin
  about: school
  about: releasedem
* school CONCEDE demanded optional
  when: ?
  where: "Ust"
  by: ullin
* releasedem RETREAT/release demanded optional
  when: ?
  by: ullin
  to: "the eleven of the 2012 trial"
* through2 MOBILIZE/troops hypothetical
  when: ?
  where: gorn
  by: "the regiment"
* endtruce SANCTION/discontinue hypothetical optional
  when: ?
  by: league
  about: truce
* endtrucew THREATEN occurred
  when: 2014-08-20
  by: league
  to: ullin
  about: endtruce
* armsdeny AID denied
  when: ?
  by: mavia denied
  to: league
  said: league party denied
* trial12 ACCUSE/investigate occurred
  when: 2012 from text "2012"
  to: "the eleven"

== f-tarn-flood-3
outlet: Two Rivers Review
register: analysis
published: 2015-02-08
--
What the water left

Six months on, the odd alliance of the flood has outlived the mud. Lorne and Mavia have {joint|run} the Ostrel gates by a joint office since October; data from forty gauges are {data|exchanged} by the hour; in December their customs {customs|opened} Pask around the clock. Mavia {loan|lent} 80 million for the levees. The two armies {drill|practised} on the river in January with rafts, stretchers and a pretended breach.

Inside Lorne the harvest is mixed. Dray {surr|gave} himself up at the Sel pass on 3 September after his militia {desert|went home}; he was {sentdray|sentenced} in November to seven years for the lorries, and {pardon|pardoned} at New Year. Ullin {school|granted} the valley its school, over the {boycott|boycott} of two parties, and {releasedem|let out} nine of the League's eleven. The League {disarm|handed} in 212 rifles in a church. Not all: on 19 January a mine {mine|killed} a tax officer near Gorn, and the League denies it was theirs. If Kareli deputies {quit|leave} the coalition over the two who are still in {jail|prison}, the cabinet {fall|falls}.

In Pask, Foreign Minister Sato told me that she would {visit|go} to Gorn in April, the first of her office to do so. "We owe them an {apol|apology} for 2011," she said, "and I intend to make it there."
--
who armies: force - | The two armies
who customsb: body - | their customs
who parties: party XL | two parties
* joint COOPERATE ongoing
  when: 2014-10-01/2015-02-08 "October"
  by: lorne; mavia
  where: "the Ostrel gates"
* data COOPERATE ongoing
  when: 2014-08/2015-02-08 bounded
  by: lorne; mavia
* customs COOPERATE occurred
  when: 2014-12 "December"
  where: pask
  by: customsb
* loan AID occurred
  when: ?
  by: mavia
  to: lorne
  money: 80000000 "80 million"
* drill COOPERATE occurred
  when: 2015-01 "January"
  by: armies
  where: "the river"
* surr RETREAT/withdraw occurred
  when: 2014-09-03 from text "3 September"
  where: "Sel pass"
  by: dray
* desert RETREAT/withdraw occurred
  when: ?
  by: "his militia"
* sentdray SANCTION/convict occurred
  when: 2014-11 "November"
  to: dray
* pardon CONCEDE occurred
  when: 2015-01-01 "at New Year"
  to: dray
* school CONCEDE occurred
  when: ?
  by: ullin
  to: "the valley"
* boycott PROTEST/boycott occurred
  when: ?
  by: parties
  to: ullin
* releasedem RETREAT/release occurred
  when: ?
  by: ullin
  to: "nine of the League's eleven"
  released: 9 "nine"
* disarm RETREAT/disarm occurred
  when: ?
  where: "a church"
  by: league
  munitions: 212 "212 rifles"
* mine ASSAULT/explosives occurred
  when: 2015-01-19 from text "19 January"
  where: gorn
  by: league denied
  to: "a tax officer"
  with: mine "mine"
  killed: 1 "a tax officer" side recipient
  said: league party denied "denies"
* quit SANCTION/withdraw hypothetical
  when: ?
  by: "Kareli deputies"
  to: "the coalition"
* jail COERCE/arrest ongoing
  when: ?
  to: "the two"
  detained: 2 "the two"
* fall RETREAT/resign hypothetical
  when: ?
  by: "the cabinet"
* visit CONSULT/visit announced
  when: 2015-04 "April"
  where: gorn
  by: sato
* apol CONCEDE announced
  when: 2015-04 "April"
  by: sato
  to: lorne
