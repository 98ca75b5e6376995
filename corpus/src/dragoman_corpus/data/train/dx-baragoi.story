story: dx-baragoi
conflict: Kenya
countries: KE
facts: On 10 November 2012 Turkana cattle raiders ambushed a column of police and Samburu reservists in the Suguta valley near Baragoi, Samburu county, who were after stolen cattle; a dozen dead were first reported, then 31, 34 and over 40. President Kibaki met his security council on the 13th and sent the army in; Turkana families fled; leaders were questioned over incitement. A raid of late October had left a dozen or so dead. (public record: Kenya police, Kenya Red Cross, parliament, press.)

who kepolice: force KE | Kenya police; police; the police; policemen
who reservists: force KE | reservists; Samburu reservists; police reservists
who raiders: group KE | Turkana raiders; raiders; cattle raiders; the raiders; bandits
who samburu: population KE | Samburu; the Samburu
who turkana: population KE | Turkana; the Turkana
who kdf: force KE | Kenya Defence Forces; army; the army; soldiers
who kibaki: office KE | Mwai Kibaki; Kibaki; President Kibaki
who iteere: person KE | Mathew Iteere; Iteere; police commissioner
who redcross: organisation KE | Kenya Red Cross; Red Cross
who hrc: body KE | human rights commission; Kenya National Commission on Human Rights
who mps: body KE | parliament; MPs; Parliament
where baragoi: town KE 1.78 36.79 | Baragoi; BARAGOI
where suguta: region KE 1.9 36.5 | Suguta; Suguta valley; valley of the Suguta
where samcounty: province KE 1.3 36.8 | Samburu county
where lodwar: town KE 3.12 35.60 | Lodwar
where maralal: town KE 1.10 36.70 | Maralal
where nairobi: town KE -1.29 36.82 | Nairobi

== dx-baragoi-1
outlet: Rift & Lake Wire
register: wire
published: 2012-11-14
--
Kenya {army|sends} army after cattle raiders who {amb|killed} 34 police and reservists

BARAGOI, Nov 14 (RLW) - Kenyan army lorries {army|rolled} into the dry north on Wednesday to {hunt|hunt} for the men who four days earlier {amb|cut down} a column of policemen in a gorge of the Suguta valley, in what officers call the heaviest loss the force has suffered since independence.

The bodies of 34 policemen and Samburu reservists have been {recov|brought out} so far, police commissioner Mathew Iteere said in Nairobi. A dozen men are unaccounted for. On Saturday evening, hours after the {amb|ambush}, his office had spoken of eleven dead; by Monday the figure was 31. A local elder who walked with the search party put it at more than forty.

The column, some 100 men, most of them recruits who had left the college in the spring, {setout|set out} before dawn on Saturday to {recover|fetch back} 450 head of cattle which Turkana raiders had {steal|driven off} from a Samburu village at the end of October. That {steal|raid} left thirteen people dead, twelve of them Turkana, according to the Red Cross. Near Lomirok the track narrows. "They {amb|shot} from above, from both sides, and then from behind," a survivor with a bullet in the hip said at the hospital in Maralal. The men had no radio that worked and water for half a day. Two helicopters were {heli|sent} at noon; one was {helifire|fired on} and {helileave|turned away} without landing. Those who crawled into the bush were {finish|finished off} for their rifles and boots, he said.

President Kibaki {nsc|met} his national security council on Tuesday and ordered the army to {army|support} the police "until the guns are {disarm!demanded|recovered}". The killers "shall be {pursue|pursued} and they will {pursthr|pay}", he {pursthr|warned}. Internal security minister Katoo ole Metito {ult|gave} the Turkana of the area three days to {disarm!demanded|hand over} the weapons and those who carried them. Their MPs {mpsno|called} this collective punishment. "The whole community didn't {amb|fire}," said one of them, whom detectives {question|questioned} on Tuesday about speeches he had made in September.

Fear is going round. Some 1,500 Turkana, chiefly women and children, have left Baragoi on foot since Sunday. Two shops that belonged to Turkana were {shopburn|burned} there in the night to Monday, and at Lodwar, the chief town of the other side, a crowd {lodwar|stoned} a bus from Maralal. The Red Cross is {feed|feeding} 300 families at two churches; it has {redreq|asked} both sides to {letcars|let} its cars through.

In parliament the opposition {oppwant|wants} to know who let young policemen go there at all, and a {inq|motion} to {inq|question} the commissioner is down for Thursday.

~ RLW - the Rift to the coast
~ See our map of the grazing grounds
--
who metito: office KE | Katoo ole Metito
who survivor: person KE | a survivor
where lomirok: near KE 1.9 36.5 | Lomirok
* army MOBILIZE/troops occurred
  when: 2012-11-13/2012-11-14 "Wednesday"
  where: suguta; baragoi
  by: kibaki; kdf
  to: raiders
* amb ASSAULT/firearms occurred
  when: 2012-11-10 from army "four days earlier"
  where: lomirok; suguta
  by: raiders
  to: kepolice; reservists
  killed: 34 "34 policemen and Samburu reservists" side recipient voice iteere
  killed: 11 "eleven dead" side recipient voice iteere as_of 2012-11-10
  killed: 31 "31" side recipient as_of 2012-11-12
  killed: >=40 "more than forty" side recipient voice "A local elder"
  missing: ~12 "A dozen men" side recipient voice iteere
  said: iteere official "said"
  said: survivor witness "said"
* recov AID occurred
  when: 2012-11-10/2012-11-14 bounded
  where: suguta
  to: kepolice; reservists
  said: iteere official "said"
* recover COERCE/seize attempted
  when: 2012-11-10 "before dawn on Saturday"
  where: lomirok; suguta
  by: kepolice; reservists
  to: raiders; "cattle" thing
  answers: steal "fetch back"
* steal COERCE/seize occurred
  when: 2012-10 "the end of October"
  where: "a Samburu village"
  by: raiders
  to: samburu; "cattle" thing
  killed: 13 "thirteen people" side unknown voice redcross
  killed: 12 "twelve of them" part side actor voice redcross
  said: redcross witness "according to"
* heli MOBILIZE occurred
  when: 2012-11-10 "at noon"
  where: suguta
  by: kepolice
  count: 2 "Two helicopters"
  said: survivor witness "said"
  with: helicopter "Two helicopters"
* helifire ASSAULT/firearms occurred
  when: 2012-11-10 "at noon"
  where: suguta
  by: raiders
  to: kepolice; "helicopters" thing
  said: survivor witness "said"
* helileave RETREAT/withdraw occurred
  when: 2012-11-10 "at noon"
  where: suguta
  by: kepolice
  said: survivor witness "said"
* finish ASSAULT/targeted occurred
  when: 2012-11-10
  where: suguta
  by: raiders
  to: kepolice "Those who crawled into the bush"
  part_of: amb
  said: survivor witness "said"
* nsc CONSULT occurred
  when: 2012-11-13 "Tuesday"
  where: nairobi
  by: kibaki; "his national security council"
  to: "his national security council"
* disarm RETREAT/disarm demanded
  when: 2012-11-13/2012-11-17 bounded "three days"
  by: turkana; raiders
* pursue COERCE/arrest threatened
  when: ?
  by: kibaki
  to: raiders
* pursthr THREATEN/arrest occurred
  when: 2012-11-13 "Tuesday"
  by: kibaki
  to: raiders
  about: pursue
  answers: amb
* ult REQUEST/yield occurred
  when: 2012-11-13/2012-11-14 bounded
  by: metito
  to: turkana
  about: disarm
* mpsno ACCUSE/disapprove occurred
  when: 2012-11-13/2012-11-14 bounded
  by: mps "Their MPs"
  to: metito
  about: ult
  answers: ult "called this"
* question ACCUSE/investigate occurred
  when: 2012-11-13 "Tuesday"
  by: kepolice "detectives"
  to: "one of them"
* shopburn PROTEST/riot occurred
  when: 2012-11-11/2012-11-12 "in the night to Monday"
  where: baragoi
  to: turkana; "Two shops" thing
  sites: 2 "Two shops"
* lodwar PROTEST/riot occurred
  when: 2012-11-11/2012-11-14 bounded
  where: lodwar
  by: "a crowd"
  to: "a bus from Maralal" thing
  with: stones "stoned"
* feed AID ongoing
  when: 2012-11-11/2012-11-14 bounded
  where: "two churches"; baragoi
  by: redcross
  to: "300 families"
* redreq REQUEST/change occurred
  when: 2012-11-11/2012-11-14 bounded
  by: redcross
  to: samburu "both sides"; turkana "both sides"
  about: letcars
* letcars RETREAT/access demanded optional
  when: ?
  by: samburu "both sides"; turkana "both sides"
  to: redcross
* oppwant REQUEST/change occurred
  when: 2012-11-12/2012-11-14 bounded
  where: nairobi
  by: "the opposition"
* inq REQUEST/meet announced
  when: 2012-11-15 "Thursday"
  by: mps "parliament"
  to: iteere
* hunt COERCE/arrest attempted
  when: 2012-11-14 "Wednesday"
  where: suguta
  by: kdf
  to: raiders
* setout MOBILIZE/police occurred
  when: 2012-11-10 "before dawn on Saturday"
  where: suguta
  by: kepolice; reservists
  to: raiders
figure: troops ~100 "some 100 men" of kepolice
figure: displaced ~1500 "Some 1,500 Turkana" of turkana at baragoi

== dx-baragoi-2
outlet: Pastoral Peace Watch
register: ngo
published: 2012-12-06
--
Baragoi four weeks on: who pays for the tenth of November

1. The count. Forty-two men of the police and of the Samburu reserve died of the {amb|attack} in the Suguta valley on 10 November; this is the list which the hospital at Maralal keeps, and the ministry accepts. Nobody has counted the raiders who were {fireback|hit}; herders speak of three graves.

2. The {army|operation}. From the 14th to the 27th, soldiers {burnm|burned} 61 huts in five Turkana settlements north of the town, as aerial photographs show, and {takegoat|took} 2,000 goats, of which they {giveback|gave} half {giveback|back} after the Kenya National Commission on Human Rights had {hrcreq|protested}. Eleven men told us that they were {beat|whipped} at the airstrip. The army's spokesman {beatden|calls} these tales; he admits that one herder was {herder|shot} "while running", and says that 23 of the 34 missing rifles have been {rifles|found}.

3. The courts. Four men were {charge|charged} with murder at Maralal on 26 November; they {plead|pleaded} not guilty. An assistant minister and two councillors, {incarr|arrested} on the 15th for {incite|incitement}, are {increl|out} on bond. In their home town hundreds {lodmarch|marched} on the 19th against the {incarr|arrests}, and policemen {lodgas|used} tear gas.

4. The peace. Elders of both peoples {elders|sat} together under a tree at Morijo on 1 December, for the first time since 2009. The Samburu {cattle|ask} for the 450 cattle; the Turkana {out|want} the soldiers {armyout|gone} first. A white bull was killed, no paper {paper!denied|signed}. That same night three donkeys and a boy of nine were {boy|shot} at Kawop; we do not know by whom.

5. What we {rec,rec2,rec3|ask}. Of parliament, that its committee, which {hear|heard} the police commissioner on 22 November and {censure|found} his planning "reckless", {publish|print} what it knows. Of the army, to {compens|pay} for each hut. Of the donors, radios.

~ Printed on recycled paper. Photographs: ours
--
who ppw: organisation KE | we; We; us
who spokesman: office KE | The army's spokesman
who iteere: the police commissioner
who elderspop: population KE | Elders of both peoples
where morijo: town KE 1.60 36.75 | Morijo
where kawop: near KE 1.85 36.70 | Kawop
where airstrip: site KE 1.78 36.80 | airstrip
* amb ASSAULT/firearms occurred
  when: 2012-11-10 from text "10 November"
  where: suguta
  by: raiders
  to: kepolice; "Samburu reserve"
  killed: 42 "Forty-two men" side recipient
* fireback ASSAULT/firearms occurred
  when: 2012-11-10 from text "10 November"
  where: suguta
  to: raiders
  killed: 3 "three graves" side recipient voice "herders"
  said: "herders" witness "speak"
* army MOBILIZE/troops occurred
  when: 2012-11-14/2012-11-27 from text "From the 14th to the 27th"
  where: baragoi
  by: kdf
  to: turkana
* burnm ASSAULT/destroy occurred
  when: 2012-11-14/2012-11-27 from text "From the 14th to the 27th"
  where: "five Turkana settlements north of the town"; baragoi
  by: kdf
  to: turkana; "61 huts" thing
  sites: 61 "61 huts"
* takegoat COERCE/seize occurred
  when: 2012-11-14/2012-11-27 from text "From the 14th to the 27th"
  where: "five Turkana settlements north of the town"
  by: kdf
  to: turkana; "2,000 goats" thing
* giveback CONCEDE occurred
  when: 2012-11-14/2012-12-06 bounded
  by: kdf
  to: turkana
* hrcreq ACCUSE/disapprove occurred
  when: 2012-11-14/2012-12-06 bounded
  by: hrc
  to: kdf
  about: takegoat
  answers: takegoat
* beat ASSAULT/beat occurred
  when: 2012-11-14/2012-11-27 bounded
  where: airstrip; baragoi
  by: kdf alleged of "Eleven men"; kdf denied
  to: "Eleven men"
  injured: 11 "Eleven men" side civilian
  said: "Eleven men" witness "told"
  said: spokesman official denied "calls"
* beatden REJECT occurred optional
  when: 2012-11-14/2012-12-06 bounded
  by: spokesman
  to: "Eleven men"
  about: beat
* herder ASSAULT/firearms occurred
  when: 2012-11-14/2012-11-27 bounded
  by: kdf
  to: "one herder"
  killed: 1 "one herder" side civilian voice spokesman
  said: spokesman official "admits"
* rifles COERCE/seize occurred
  when: 2012-11-14/2012-12-06 bounded
  by: kdf
  to: "rifles" thing; raiders
  munitions: 23 "23 of the 34 missing rifles"
  said: spokesman official "says"
* charge ACCUSE/investigate occurred
  when: 2012-11-26 from text "26 November"
  where: maralal
  to: "Four men"
  about: amb
  count: 4 "Four men"
* plead REJECT occurred optional
  when: 2012-11-26 from text "26 November"
  where: maralal
  by: "Four men"
  answers: charge "pleaded not guilty"
* incarr COERCE/arrest occurred
  when: 2012-11-15 from text "15th"
  to: "An assistant minister and two councillors"
  detained: 3 "An assistant minister and two councillors"
  answers: incite "for incitement"
* incite REQUEST/assist occurred optional
  when: ?
  by: "An assistant minister and two councillors" alleged
* increl RETREAT/release occurred
  when: 2012-11-15/2012-12-06 bounded
  to: "An assistant minister and two councillors"
  released: 3 "An assistant minister and two councillors"
* lodmarch PROTEST/demo occurred
  when: 2012-11-19 from text "19th"
  where: "their home town"
  by: "hundreds"
  participants: >=200 vague "hundreds"
  answers: incarr "against the arrests"
* lodgas ASSAULT/crowd-control occurred
  when: 2012-11-19 from text "19th"
  where: "their home town"
  by: kepolice
  to: "hundreds"
  with: crowd-control "tear gas"
* elders CONSULT occurred
  when: 2012-12-01 from text "1 December"
  where: morijo
  by: elderspop; samburu; turkana
* cattle REQUEST/change occurred
  when: 2012-12-01 from text "1 December"
  where: morijo
  by: samburu
  to: turkana
  about: RETREAT/release
* out REQUEST/yield occurred
  when: 2012-12-01 from text "1 December"
  where: morijo
  by: turkana
  to: samburu
  about: armyout
* armyout RETREAT/withdraw demanded optional
  when: ?
  where: baragoi
  by: kdf
* paper AGREE denied
  when: 2012-12-01 from text "1 December"
  where: morijo
  by: elderspop
* boy ASSAULT/firearms occurred
  when: 2012-12-01 "That same night"
  where: kawop
  to: "a boy of nine"; "three donkeys" thing
  killed: 1 "a boy of nine" side civilian
* rec REQUEST/change occurred
  when: 2012-12-06
  by: ppw
  to: mps
  about: publish
* rec2 REQUEST/assist occurred
  when: 2012-12-06
  by: ppw
  to: kdf
  about: compens
* rec3 REQUEST/assist occurred
  when: 2012-12-06
  by: ppw
  to: "the donors"
  about: AID by "the donors"
* censure ACCUSE/disapprove occurred
  when: 2012-11-22 from text "22 November"
  by: mps
  to: iteere
* publish RETREAT/access demanded optional
  when: ?
  by: mps
* compens AID demanded optional
  when: ?
  by: kdf
  to: turkana
* hear ACCUSE/investigate occurred
  when: 2012-11-22 from text "22 November"
  by: mps
  to: iteere
  about: amb
