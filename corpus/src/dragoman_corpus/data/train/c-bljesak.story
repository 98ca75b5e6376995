story: c-bljesak
conflict: Croatia
countries: HR
facts: 1-4 May 1995: Croatian army takes Western Slavonia; cluster rockets on Zagreb on 2 and 3 May on the order of Milan Martić, five then two dead,
  some 200 hurt; truce of 3 May brokered by Akashi; some 600 (others say 1,500) Serbs give up at Pakrac on 4 May; Croatia gives 33 (later 42) dead
  of its own and up to 450 Serb dead; Security Council statement. (public record: UN reports, ICTY, press of May 1995)

who tudjman: office HR | Franjo Tudjman; Tudjman; Tuđman
who hv: force HR | Croatian army; Croatian troops; Croatian forces; our army
who croatia: state HR | Croatia; Zagreb government; Croatian government
who rsk: force - | Croatian Serbs; Krajina Serbs; Serb rebels; rebel Serbs; Krajina Serb army; Serb fighters
who martic: person - | Milan Martic; Martic; Milan Martić
who knin: unknown - | Knin
who akashi: office - | Yasushi Akashi; Akashi
who un: body - | United Nations; UN; UNCRO; the peacekeepers; peacekeepers
who unsc: body - | Security Council
who galbraith: office US | Peter Galbraith; Galbraith
who germany: state DE | Bonn; Germany
who milos: office RS | Slobodan Milosevic; Milosevic
who icrc: organisation - | Red Cross
who gran: office HR | Mate Granic; Granic; the foreign minister
where zagreb: town HR 45.81 15.98 | Zagreb
where wslav: region HR 45.40 17.20 | Western Slavonia; Sector West
where pakrac: town HR 45.44 17.19 | Pakrac
where okucani: town HR 45.26 17.20 | Okucani
where jasen: town HR 45.27 16.91 | Jasenovac
where hwy: site HR 45.28 17.10 | Zagreb-Belgrade motorway; the motorway
where petrinja: town HR 45.44 16.28 | Petrinja
where pleso: site HR 45.74 16.07 | Pleso airport; Pleso
where stara: town HR 45.29 17.16 | Stara Gradiska

== c-bljesak-1
outlet: Sava News Service
register: wire
published: 1995-05-02
--
Rockets {zag2|hit} centre of Zagreb after Croatian {flash|thrust}

ZAGREB, May 2 (SNS) - Rebel Serbs {zag2|fired} rockets with cluster warheads into Zagreb on Tuesday morning, {zag2|killing} five people and {zag2|injuring} at least 121 in streets full of shoppers. A school, a tram and the courtyard of a children's hospital were {zag2|hit}.

The {zag2|attack} came on the second day of a Croatian {flash|offensive} to {take|retake} Western Slavonia, {serb91|held} by the Serbs since 1991. "It was I who gave the {zag2|order}," Milan Martic, leader of the Krajina, told a radio station in the afternoon, {vow|promising} "hundreds" of dead if the army did not {vowreq|stop}. Peter Galbraith, the United States envoy, {galb|called} it a declaration of war and an {galb|outrage}.

Zagreb's forces, who {okuc|entered} Okucani at midday, said the motorway to Belgrade was {hwy|theirs} along its whole length. They put their own losses at some thirty {flash|killed}. Jasenovac was {jas|taken} on Monday. The Serbs have {hostage|seized} about 120 peacekeepers and aid staff, {shield|using} several as shields at bridges, a UN spokesman said, and {cut|closed} roads in two other sectors.

Yasushi Akashi has {akashi|called} both sides to {pleso|meet} at Pleso airport this evening. The Security Council late on Monday {sc|demanded} that Croatia {halt|halt} "forthwith". In Bonn the foreign ministry {bonn|urged} its friends in Zagreb to show moderation. Tudjman, on television, {amn|offered} to respect the rights of every Serb who {lay|laid down} his weapon, and {bel|thanked} Belgrade, drily, for its calm.
--
* zag2 ASSAULT/heavy-weapons occurred
  when: 1995-05-02 "Tuesday morning"
  where: zagreb
  by: rsk; martic claimed
  to: "shoppers"; "A school" thing; "a tram" thing; "a children's hospital" thing
  with: rocket "rockets"; cluster-munition "cluster warheads"
  killed: 5 "five people" side civilian
  injured: >=121 "at least 121" side civilian
* flash ASSAULT ongoing
  when: 1995-05-01/1995-05-02 "the second day"
  where: wslav
  by: croatia
  to: rsk
  killed: ~30 "some thirty" side actor voice "Zagreb's forces"
* take COERCE/seize ongoing
  when: 1995-05-01/1995-05-02 "the second day"
  where: wslav
  by: croatia
  to: rsk
  part_of: flash
* vowreq REQUEST/yield occurred
  when: 1995-05-02 "in the afternoon"
  by: martic
  to: croatia
  about: flash
* shield COERCE/withhold occurred
  when: 1995-05-01/1995-05-02 bounded
  where: "bridges"
  by: rsk
  to: un
  said: "a UN spokesman" official "said"
  part_of: hostage
* vow THREATEN/violence occurred
  when: 1995-05-02 "in the afternoon"
  by: martic
  to: croatia
  about: ASSAULT
* galb ACCUSE/disapprove occurred
  when: 1995-05-02
  by: galbraith
  to: martic
  about: zag2
  answers: zag2 "called it"
* okuc COERCE/seize occurred
  when: 1995-05-02 "midday"
  where: okucani
  by: "Zagreb's forces"
  to: okucani thing
  part_of: flash
  said: "Zagreb's forces" party "said"
* serb91 COERCE/seize ongoing optional
  when: 1991/1995-05-02 bounded from text "1991"
  where: wslav
  by: rsk
  to: wslav thing
* hwy COERCE/seize occurred
  when: 1995-05-01/1995-05-02 bounded
  where: hwy
  by: "Zagreb's forces"
  to: hwy thing
  said: "Zagreb's forces" party "said"
  part_of: flash
* jas COERCE/seize occurred
  when: 1995-05-01 "Monday"
  where: jasen
  by: "Zagreb's forces"
  to: jasen thing
  part_of: flash
* hostage ASSAULT/abduct occurred
  when: 1995-05-01/1995-05-02 bounded
  by: rsk
  to: un
  abducted: ~120 "about 120 peacekeepers and aid staff" voice "a UN spokesman"
  said: "a UN spokesman" official "said"
* cut COERCE/restrict occurred
  when: 1995-05-01/1995-05-02 bounded
  by: rsk
  to: "roads" thing
  where: "two other sectors"
  said: "a UN spokesman" official "said"
* akashi REQUEST/meet occurred
  when: 1995-05-01/1995-05-02 bounded
  by: akashi
  to: croatia; rsk
  about: pleso
* pleso CONSULT/third-party announced
  when: 1995-05-02 "this evening"
  where: pleso
  by: croatia; rsk; akashi
* sc REQUEST/yield occurred
  when: 1995-05-01 "late on Monday"
  by: unsc
  to: croatia
  about: halt
* halt RETREAT/ceasefire demanded optional
  when: ?
  by: croatia
* bonn REQUEST/yield occurred
  when: 1995-05-01/1995-05-02 bounded
  by: germany
  to: croatia
  where: "Bonn"
* amn AGREE occurred
  when: 1995-05-01/1995-05-02 bounded
  by: tudjman
  to: "every Serb"
* lay RETREAT/disarm hypothetical
  when: ?
  by: "every Serb"
* bel SUPPORT occurred
  when: 1995-05-01/1995-05-02 bounded
  by: tudjman
  to: "Belgrade"

== c-bljesak-2
outlet: Hrvatska Riječ
register: state-media
published: 1995-05-05
--
WHITE SHEETS ON THE PAKRAC HEIGHTS

~ Foto: Hina-arhiv · Pretplata 030 · Prijeđi na sport: Hajduk pod opsadom

The last terrorists of Western Slavonia {surr|came down} yesterday with their hands behind their necks. Some 600 of them, by the count of the staff, {surr|laid down} arms at Pakrac under the eyes of the United Nations, one tank, eleven cannon and mortars without number among the booty. The Republic's police {arrested|separated} out those who have answers to give; the rest, as the president has {amn|promised}, may {go|choose} between their homes and the road to Bosnia.

That {surrdeal|capitulation} had been {surrdeal|signed} at Pleso on Wednesday and {broke|broken} within four hours. So in the afternoon our artillery {shellpak|spoke} once more, briefly; the {surr|surrender} followed. Colonel so-and-so of the rebels then {apol|apologised} in person for the "misunderstanding".

One regrets only that Knin has learned nothing. A second {zag3|volley} fell on Zagreb on Wednesday at noon: ballet pupils at a window, a policeman who was {zag3|killed} when he tried to disarm a bomblet, forty-eight {zag3|injured}. With the five {zag2|killed} on Tuesday that makes, to date, six dead and 177 {zag2,zag3|hurt}. A {charge|charge} against Martic for war crimes was {charge|laid} this morning by the county prosecutor.

In the liberated villages UNCRO and the Red Cross are {icrcvisit|received} daily. They have found none of the {mass!denied|massacres} which Belgrade television invents. Foreign minister Granic {granic|assured} the ambassadors of it, and {reject|declined} the Council's {scwish|wish} that the army {goback|go back} to the lines of Sunday: "One does not {reject|withdraw} from one's own house."
--
who hv: the army
who unsc: the Council
who tudjman: the president
* surr RETREAT/disarm occurred
  when: 1995-05-04 "yesterday"
  where: pakrac
  by: "The last terrorists of Western Slavonia"
  detained: ~600 "Some 600 of them" voice "the staff"
  munitions: 11 "eleven cannon"
  munitions: 1 "one tank" part
* arrested COERCE/arrest occurred
  when: 1995-05-04
  by: "The Republic's police"
  to: "those who have answers to give"
  where: pakrac
* amn AGREE occurred
  when: ?
  by: tudjman
  to: "the rest"
  about: go
* go RETREAT/release announced
  when: ?
  to: "the rest"
* surrdeal AGREE occurred
  when: 1995-05-03 "Wednesday"
  where: pleso
  about: surr
* shellpak ASSAULT/heavy-weapons occurred
  when: 1995-05-03/1995-05-04 bounded "in the afternoon"
  by: "our artillery"
  to: "the rebels"
  with: artillery "artillery"
  answers: broke "So"
* apol CONCEDE occurred
  when: 1995-05-03/1995-05-05 bounded
  by: "Colonel so-and-so of the rebels"
* zag3 ASSAULT/heavy-weapons occurred
  when: 1995-05-03 "Wednesday at noon"
  where: zagreb
  by: knin
  to: "ballet pupils"; "a policeman"
  killed: 1 "a policeman" side recipient
  injured: 48 "forty-eight" side civilian
  with: cluster-munition "a bomblet"
* zag2 ASSAULT/heavy-weapons occurred
  when: 1995-05-02 "Tuesday"
  where: zagreb
  by: knin
  killed: 5 "the five" side civilian
  killed: 6 "six dead" side civilian
  injured: 177 "177" side civilian
* charge ACCUSE/investigate occurred
  when: 1995-05-05 "this morning"
  by: "the county prosecutor"
  to: martic
* icrcvisit RETREAT/access ongoing
  when: 1995-05-05 "daily"
  where: "the liberated villages"
  to: un; icrc
* mass ASSAULT occurred
  when: ?
  where: "the liberated villages"
  said: "Belgrade television" media claimed "invents"
  said: gran official denied "assured"
* granic AGREE occurred optional
  when: ?
  by: gran
  to: "the ambassadors"
* scwish REQUEST/yield occurred
  when: 1995-04-30/1995-05-05 bounded
  by: unsc
  to: hv
  about: goback
* goback RETREAT/withdraw demanded optional
  when: ?
  by: hv
* reject REJECT/yield occurred
  when: 1995-04-30/1995-05-05 bounded
  by: gran
  to: unsc
  about: scwish
  answers: scwish "declined"
* broke SANCTION/discontinue occurred optional
  when: 1995-05-03 "Wednesday"
  about: surrdeal

== c-bljesak-3
outlet: UN Press Room, Geneva
register: un
published: 1995-05-09
--
Daily briefing: Western Slavonia and related matters

The spokesman said that {access|access} to the area of the former Sector West had at last been granted on the 8th, five days later than {surrdeal|promised} in the {surrdeal|agreement} of 3 May. Human rights officers who went in at once had noted the burial by the authorities of bodies at Medari before any identification. Eyewitnesses reported that soldiers had {med|shot} 22 civilians there, including women and children, in the early hours of the first day. The Croatian side {medrej|rejected} that account and stated that a military prosecutor was {inquiry|looking into} it.

Asked about the total of deaths, he replied that the government spoke of 350 to 450 Serbs and 33 of its soldiers {flash|killed}, and Knin of several hundred "mainly refugees" {column|struck} on the bridge at Stara Gradiska. He could not confirm either. Aircraft had been seen over that bridge on 1 and 2 May; NATO had {natowarn|warned} Zagreb about the no-fly zone.

Mr. Akashi had on Sunday {akashi2|met} President Tudjman, who {pull|agreed} to {pull2|withdraw} his units from the separation zones near Petrinja. In the same zones the other party had yet to {give2|return} guns {depot|taken} from the UN storage site at Vojnic. All Nepalese and Argentine peacekeepers {hostage|held} at Serb checkpoints had been {freed|freed} by Thursday night, the last fifteen in exchange for fuel.

Of some 13,000 Serb inhabitants, more than ten thousand had fled over the Sava. UNHCR buses were {buses|taking} from Pakrac those who asked to join them: 1,400 names were listed. A convoy of 40 vehicles had been {stone|stoned} by a crowd on the motorway on Saturday; two people were {stone|cut} by glass, and police made no {noarrest|arrests}.

The question of {sanc|sanctions}, which one delegation had {sancreq|raised} in the Security Council, had {sancrej|found no support}, he added.
--
who croatia: The Croatian side; Zagreb
* access RETREAT/access occurred
  when: 1995-05-08 from text "the 8th"
  where: wslav
  to: "Human rights officers"
  said: "The spokesman" official "said"
* surrdeal AGREE occurred
  when: 1995-05-03 from text "3 May"
  about: access
* med ASSAULT/firearms occurred
  when: 1995-05-01 "the early hours of the first day"
  where: "Medari"
  by: "soldiers" alleged of "Eyewitnesses"
  to: "civilians"
  killed: 22 "22 civilians" side civilian voice "Eyewitnesses"
  said: "Eyewitnesses" witness "reported"
  said: croatia party denied "rejected"
* inquiry ACCUSE/investigate ongoing
  when: 1995-05-01/1995-05-09 bounded
  by: "a military prosecutor"
  to: "soldiers"
  about: med
  said: croatia party "stated"
* flash ASSAULT occurred
  when: 1995-05-01/1995-05-09 bounded
  where: wslav
  by: croatia
  to: "Serbs"
  killed: 350-450 "350 to 450 Serbs" side recipient voice "the government"
  killed: 33 "33 of its soldiers" side actor voice "the government"
  said: "the government" official "spoke of"
* column ASSAULT/aerial occurred
  when: 1995-05-01/1995-05-02 from text "1 and 2 May"
  where: "the bridge at Stara Gradiska"; stara
  to: "refugees"
  killed: >=200 vague "several hundred" side civilian voice knin
  said: knin party claimed "spoke of"
* natowarn THREATEN occurred optional
  when: 1995-05-01/1995-05-09 bounded
  by: "NATO"
  to: croatia
* akashi2 CONSULT occurred
  when: 1995-05-07 "Sunday"
  by: akashi; tudjman
  to: tudjman
* pull AGREE occurred
  when: 1995-05-07 "Sunday"
  by: tudjman
  to: akashi
  about: pull2
* pull2 RETREAT/withdraw announced
  when: ?
  where: "the separation zones near Petrinja"; petrinja
  by: tudjman
* give2 RETREAT/disarm demanded
  when: ?
  by: "the other party"
  to: un
  where: "the separation zones near Petrinja"; petrinja
* depot COERCE/seize occurred
  when: ?
  where: "Vojnic"
  by: "the other party"
  to: "guns" thing
* hostage ASSAULT/abduct occurred
  when: 1995-05-01/1995-05-04 bounded
  where: "Serb checkpoints"
  to: "All Nepalese and Argentine peacekeepers"
  by: "Serb"
* freed RETREAT/release occurred
  when: 1995-05-04 "Thursday night"
  to: "All Nepalese and Argentine peacekeepers"
  released: 15 "the last fifteen" part
  by: "Serb"
  where: "Serb checkpoints"
* buses AID ongoing
  when: 1995-05-09
  where: pakrac
  by: "UNHCR"
  to: "those who asked to join them"
* stone PROTEST/riot occurred
  when: 1995-05-06 "Saturday"
  where: hwy
  by: "a crowd"
  to: "A convoy of 40 vehicles" thing
  with: stones "stoned"
  injured: 2 "two people" side civilian
* noarrest COERCE/arrest denied
  when: 1995-05-06 "Saturday"
  where: hwy
  by: "police"
  to: "a crowd"
* sanc SANCTION hypothetical
  when: ?
* medrej REJECT occurred optional
  when: 1995-05-01/1995-05-09 bounded
  by: croatia
  to: "Eyewitnesses"
  about: med
  answers: med "rejected that account"
* sancreq REQUEST/change occurred
  when: ?
  by: "one delegation"
  to: unsc
  about: sanc
* sancrej REJECT occurred
  when: ?
  by: unsc
  to: "one delegation"
  about: sanc
  answers: sancreq "found no support"
figure: refugees >=10000 "more than ten thousand"
