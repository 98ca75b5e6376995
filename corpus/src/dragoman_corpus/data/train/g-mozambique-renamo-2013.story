story: g-mozambique-renamo-2013
conflict: Mozambique
countries: MZ
facts: In April 2013 police raided Renamo's office at Muxungue; on 4 April Renamo men attacked a police post there, vehicles were attacked on the 6th. An arms depot at Savane was raided on 17 June; Renamo's information chief threatened to block the N1 road and was arrested
  on the 21st; cars were attacked that day. On 21 October 2013 the army took Dhlakama's base at Satunjira and Renamo declared the 1992 accord dead. After talks an amnesty law passed in August 2014, hostilities were declared over on 24 August, and
  Guebuza and Dhlakama signed in Maputo on 5 September; observers came from Botswana, Italy, Portugal, Zimbabwe and others. (public record: press, parliament and AIM reports of 2013 and 2014.)

who renamo: party MZ | Renamo; RENAMO
who frelimo: party MZ | Frelimo; FRELIMO
who dhlakama: person MZ | Afonso Dhlakama; Dhlakama; Mr Dhlakama; Renamo's leader
who guebuza: person MZ | Armando Guebuza; Guebuza; President Guebuza
who gov: government MZ | the government; Government; government
who army: force MZ | the army; Defence Forces; government troops; soldiers
who fir: force MZ | Rapid Intervention Force; riot police; FIR
who police: force MZ | police; the police
who malagueta: person MZ | Jeronimo Malagueta; Malagueta; Brigadier Malagueta; Brigadier
who pacheco: person MZ | Jose Pacheco; Pacheco; Mr Pacheco
who macuiane: person MZ | Saimone Macuiane; Macuiane; Mr Macuiane
who bishops: organisation MZ | Catholic bishops; bishops; the bishops
who italy: state IT | Italy
who botswana: state BW | Botswana
who portugal: state PT | Portugal; Lisbon
who zim: state ZW | Zimbabwe; Harare
who us: state US | United States; Washington
who rio: organisation - | Rio Tinto
who emochm: force - | EMOCHM; observer mission; observers
where muxungue: town MZ -20.39 33.93 | Muxungue
where save: region MZ -21.1 34.5 | the Save; Save River
where savane: town MZ -19.67 34.87 | Savane
where satunjira: town MZ -18.65 34.10 | Satunjira; Sathunjira
where beira: town MZ -19.84 34.84 | Beira
where maringue: town MZ -17.97 34.39 | Maringue
where gorongosa: region MZ -18.68 34.07 | Gorongosa
where n1: region MZ - - | the N1; N1; national road
where tete: province MZ -15.6 32.7 | Tete
where maputo: town MZ -25.97 32.58 | Maputo

== g-mozambique-renamo-2013-1
outlet: Zambezi Community Radio
register: radio
published: 2013-06-22
--
Saturday review (transcript). Presenter in Quelimane, guests in Beira and Maputo

PRESENTER: Brothers and sisters, is it war? Twenty years and eight months ago the two sides {rome92|signed} in Rome. This week, lorries with bullet holes. Let us hear first Beira. Engineer, you drove the N1 yesterday?

ENGINEER: I was to. At Muxungue they {stopcar|stopped} us at six: nobody passes to the Save without soldiers. At about eight a bus and two lorries which had {notobey|not obeyed} came back; they'd been {cars21|fired} on from the bush, twelve kilometres down, two people {cars21|killed}, five {cars21|hurt}. A soldier told my driver that the men wore Renamo's old green.

PRESENTER: Renamo {announce19|announced} it would do exactly this.

ENGINEER: Wednesday, yes. Brigadier Malagueta called the press together in Maputo and {announce19|warned}: from Thursday our forces will {block|prevent} the circulation of vehicles between the Save and Muxungue, and {trains|stop} the coal trains on the Beira line, in order to keep the government from moving troops and arms to attack Mr Dhlakama. It was no secret. He gave the kilometres.

PRESENTER: And he has been {malarr|taken} in?

JURIST (Maputo): Yesterday at half past seven in the morning, at his house, on {malcharge|charges} of incitement. They {seizepc|carried} off his computer as well. Renamo calls it a {renacc|kidnapping}. For the rest, Renamo denies Savane: last Monday at three in the morning men {savane|raided} the armoury there, seven soldiers {savane|killed} in their sleep. The defence minister {accus|blames} Renamo. Mr Dhlakama, who is at Satunjira since October, says no: it was robbers, or
demobilised soldiers with no pension.

PRESENTER: How did we come here?

JURIST: I would start in April. On the 3rd, FIR {muxraid|stormed} Renamo's office at Muxungue, with tear gas, and {muxarr|arrested} fifteen. Before the next dawn Renamo {muxpost|attacked} the police post to get them out, unsuccessfully: four policemen and one of their own died. On the 6th two vehicles, three dead, {veh6|ambushed}. Then they {seven|talked}, seven rounds, each Monday. Renamo {parity|wants} half the seats in the electoral commission; Mr Pacheco for the other side {paritno|refuses}: parliament decided it in
December and that's that.

ENGINEER: And the elections of November, Renamo {boycottth|threatens} to {boycott|stay away} from them.

PRESENTER: I have a bishop on the line? No? We have lost the bishop. He told us before the programme that he and others have {bishopmeet|visited} Satunjira on Thursday, that Mr Dhlakama {dhlready|offers} to {dmeet|meet} the President, in Gorongosa, not in Maputo; and that if government troops {pull!hypothetical|go} back fifteen kilometres he will come out. The President's answer, in Zambezia the day before yesterday: Gorongosa, {presno|no}; my door in Maputo is {presoffer|open}, and only that
one. Rio Tinto has {rio|suspended} its trains. And in the stadium tonight: Ferroviário will try to break Costa do Sol's siege. Good evening.
--
who guebuza: the President
who defmin: person MZ | The defence minister
who bishops: a bishop
who jurist: person MZ | JURIST
* stopcar COERCE/restrict occurred
  when: 2013-06-21 "yesterday"
  where: muxungue
  by: "they"
  to: "us"
  said: "ENGINEER" witness
* cars21 ASSAULT/firearms occurred
  when: 2013-06-21 "yesterday"
  where: "twelve kilometres down"; n1
  by: renamo alleged of "A soldier"
  to: "a bus and two lorries" thing
  killed: 2 "two people" side civilian
  injured: 5 "five"
  said: "A soldier" witness via "my driver" "told"
  said: "ENGINEER" witness
* announce19 THREATEN/restrict occurred
  when: 2013-06-19 "Wednesday"
  where: maputo
  by: malagueta; renamo
  to: gov
  about: block
  said: "ENGINEER" witness
* block COERCE/restrict threatened
  when: 2013-06-20/2013-06-22 "Thursday"
  where: "between the Save and Muxungue"; save; muxungue
  by: renamo
  to: "vehicles" thing
* trains COERCE/restrict threatened
  when: 2013-06-20/2013-06-22 "Thursday"
  where: "Beira line"; beira
  by: renamo
  to: "coal trains" thing
* malarr COERCE/arrest occurred
  when: 2013-06-21 "Yesterday at half past seven in the morning"
  where: "his house"
  to: malagueta
  answers: announce19 "incitement"
  said: jurist witness
* malcharge ACCUSE/investigate occurred
  when: 2013-06-21 "Yesterday"
  to: malagueta
  said: jurist witness
* seizepc COERCE/seize occurred
  when: 2013-06-21 "Yesterday"
  where: "his house"
  by: "They"
  to: "computer" thing
  said: jurist witness
* renacc ACCUSE/disapprove occurred
  when: 2013-06-21/2013-06-22 bounded
  by: renamo
  to: gov
  about: malarr
  answers: malarr "kidnapping"
* savane ASSAULT/firearms occurred
  when: 2013-06-17 "last Monday at three in the morning"
  where: savane
  by: renamo alleged of defmin; renamo denied; "robbers" alleged of dhlakama
  to: army; "armoury" thing
  killed: 7 "seven soldiers" side recipient
  said: jurist witness
* accus ACCUSE/allege occurred
  when: 2013-06-17/2013-06-22 bounded
  by: defmin
  to: renamo
  about: savane
* muxraid ASSAULT occurred
  when: 2013-04-03 from text "the 3rd"
  where: muxungue
  by: fir
  to: renamo; "office" thing
  with: crowd-control "tear gas"
  said: jurist witness
* muxarr COERCE/arrest occurred
  when: 2013-04-03 from text "the 3rd"
  where: muxungue
  by: fir
  to: renamo
  detained: 15 "fifteen" side recipient
  part_of: muxraid
  said: jurist witness
* muxpost ASSAULT occurred
  when: 2013-04-03/2013-04-04 from muxraid "Before the next dawn"
  where: muxungue
  by: renamo
  to: police; "police post" thing
  killed: 4 "four policemen" side recipient
  killed: 1 "one of their own" side actor
  said: jurist witness
* veh6 ASSAULT occurred
  when: 2013-04-06 from text "the 6th"
  to: "two vehicles" thing
  killed: 3 "three"
  said: jurist witness
* seven CONSULT occurred
  when: 2013-04-06/2013-06-22 bounded "each Monday"
  by: renamo; gov
  count: 7 "seven rounds"
  said: jurist witness
* parity REQUEST/change occurred
  when: 2013-04-06/2013-06-22 bounded
  by: renamo
  to: gov
  said: jurist witness
* paritno REJECT/change occurred
  when: 2013-04-06/2013-06-22 bounded
  by: pacheco
  to: renamo
  answers: parity "refuses"
  said: jurist witness
* boycottth THREATEN occurred
  when: ?
  by: renamo
  to: gov
  about: boycott
  said: "ENGINEER" witness
* boycott PROTEST/boycott threatened
  when: 2013-11 "November"
  by: renamo
* bishopmeet CONSULT/visit occurred
  when: 2013-06-20 "Thursday"
  where: satunjira
  by: bishops; dhlakama
  to: dhlakama
  said: bishops via "us" "told"
* dhlready AGREE occurred
  when: 2013-06-20 "Thursday"
  by: dhlakama
  to: guebuza
  about: dmeet
  said: bishops via "us" "told"
* dmeet CONSULT announced optional
  when: ?
  where: gorongosa
  by: dhlakama; guebuza
  said: bishops via "us" "told"
* pull RETREAT/withdraw hypothetical
  when: ?
  where: gorongosa
  by: army
  said: bishops via "us" "told"
* presno REJECT/meet occurred
  when: 2013-06-20 "the day before yesterday"
  where: "Zambezia"
  by: guebuza
  to: dhlakama
  answers: dhlready "answer"
* presoffer AGREE occurred
  when: 2013-06-20 "the day before yesterday"
  where: "Zambezia"
  by: guebuza
  to: dhlakama
  about: CONSULT by guebuza to dhlakama at maputo
* notobey REJECT/yield occurred optional
  when: 2013-06-21 "yesterday"
  where: muxungue
  by: "a bus and two lorries"
  to: "they"
  about: stopcar
  said: "ENGINEER" witness
  answers: stopcar
* rio SANCTION/discontinue occurred
  when: ?
  by: rio
  to: "trains" thing
* rome92 AGREE occurred
  when: 1992-10 "Twenty years and eight months ago"
  where: "Rome"
  by: gov; renamo
  to: gov; renamo

== g-mozambique-renamo-2013-2
outlet: Renamo National Information Department
register: communique
published: 2013-10-22
--
Press note on the {satun|assault} at Satunjira

1. Yesterday, 21 October, towards midday, the army of Frelimo, having {shellsat|shelled} the hill with B-10 and 82 millimetre mortars, {satun|occupied} the residence of President Afonso Dhlakama at Satunjira, in Gorongosa. The President and the secretary-general {escapesat|left} the place in time, by the river. They are safe. One of our guards is dead; of theirs we do not speak.

2. The {blameg|responsibility} lies with the commander-in-chief, Armando Guebuza. It's he who had planned to {kill|take} our leader's life, and he has failed.

3. With this irresponsible attitude he has {romeend|torn up} the General Peace {rome92|Agreement} {rome92|signed} at Rome on 4 October 1992. We {endrome|consider} that {rome92|agreement} at an end. We do not say that we are at war: President Dhlakama has given no order to {order|attack}. But what the guards, scattered and angry, may do now is beyond the word of a hunted man.

4. As to Maringue: the police post was {maringue|fired} on this morning, before sunrise. We have no knowledge of who did it. The officers {offled|fled}; nobody is hurt.

5. We {askint|appeal} to SADC, to Italy, to the Community of Sant'Egidio, to {mediateask|put} themselves between. On 7 October we {offertruce|offered} a {pullback|pull-back} of both sides by thirty kilometres, with our own men and theirs on joint {jointpatrol|patrol} along the road. Mr Pacheco {pullno|put} the paper in his bag and smiled. If the troops {quitsat|quit} Satunjira within seven days, the {offertruce|offer} stands.

6. Our fifty-one deputies will {stayon|go on sitting} in the Assembly. Those who {leavereq|ask} us to leave do not know us.

Maputo, the 22nd; the spokesman, F. Mazanga
--
who army: the army of Frelimo
who dhlakama: President Afonso Dhlakama; President Dhlakama; our leader
who sadc: organisation - | SADC
who sant: organisation IT | Community of Sant'Egidio
who renamo: We; we; our guards
* satun ASSAULT/heavy-weapons occurred
  when: 2013-10-21 from text "21 October"
  where: satunjira; gorongosa
  by: army; guebuza alleged of renamo
  to: dhlakama; "the residence" thing
  killed: 1 "One of our guards" side recipient voice renamo
* shellsat ASSAULT/heavy-weapons occurred
  when: 2013-10-21 from text "21 October"
  where: satunjira
  by: army
  to: dhlakama; "the hill" thing
  with: mortar "82 millimetre mortars"; anti-tank "B-10"
  part_of: satun
* escapesat RETREAT/withdraw occurred optional
  when: 2013-10-21
  where: satunjira
  by: dhlakama; "the secretary-general"
* kill ASSAULT/targeted attempted
  when: 2013-10-21
  by: guebuza alleged of renamo
  to: dhlakama
* rome92 AGREE occurred
  when: 1992-10-04 from text "4 October 1992"
  where: "Rome"
* romeend SANCTION/discontinue occurred
  when: 2013-10-21/2013-10-22 bounded
  by: guebuza alleged of renamo
  to: renamo
* endrome SANCTION/discontinue occurred
  when: 2013-10-22
  by: renamo
  to: guebuza
  answers: satun "With this irresponsible attitude"
* order ASSAULT denied
  when: 2013-10-21/2013-10-22 bounded
  by: dhlakama
* maringue ASSAULT/firearms occurred
  when: 2013-10-22 "this morning, before sunrise"
  where: maringue
  to: "police post" thing
  injured: 0 "nobody"
* askint REQUEST/assist occurred
  when: 2013-10-22
  by: renamo
  to: sadc; italy; sant
  about: mediateask
* mediateask CONSULT demanded optional
  when: ?
  by: sadc; italy; sant
* offertruce REQUEST/yield occurred
  when: 2013-10-07 from text "7 October"
  by: renamo
  to: pacheco
  about: pullback
* pullback RETREAT/withdraw demanded optional
  when: ?
  by: renamo; army
* leavereq REQUEST/change occurred optional
  when: ?
  by: "Those who ask us to leave"
  to: renamo
  about: RETREAT/resign by renamo
* stayon REJECT occurred
  when: 2013-10-22
  by: renamo
  to: "Those who ask us to leave"
  about: leavereq
  answers: leavereq
* jointpatrol COOPERATE demanded optional
  when: ?
  by: renamo; army
* pullno REJECT occurred
  when: 2013-10-07/2013-10-22 bounded
  by: pacheco
  to: renamo
  answers: offertruce "put the paper in his bag"
* quitsat RETREAT/withdraw hypothetical
  when: 2013-10-22/2013-10-29 bounded "within seven days"
  where: satunjira
  by: army
* blameg ACCUSE/allege occurred
  when: 2013-10-21/2013-10-22 bounded
  by: renamo
  to: guebuza
  about: satun
* offled RETREAT/withdraw occurred optional
  when: 2013-10-22 "this morning, before sunrise"
  where: maringue
  by: "The officers"

== g-mozambique-renamo-2013-3
outlet: Observatório da Assembleia
register: parliament
published: 2014-08-12
--
Assembly of the Republic, extraordinary session, 11 and 12 August 2014: {amn|amnesty}, and what was said around it

The bill, which the Government deposited on Friday, extinguishes liability for "offences against State security and related military offences" between 1 March 2012 and the day of its entry into force. It has four articles. The Speaker read them twice because a microphone failed.

The Minister of Justice said that the {talks74|talks}, in 74 rounds, had ended with a joint {dialog|declaration} on 29 July and the acceptance of foreign eyes: Botswana, Italy, Portugal, the United Kingdom, Zimbabwe and four others will each {obsend!announced|send} officers to an observer mission of 93, in which Mozambican officers of both sides will {mixed!announced|serve}. Renamo's men will be {integ!announced|admitted} to the army and police, or
pensioned. Without an {amn|amnesty} none of them would come out of the trees. "If tomorrow a shot is {newshot!hypothetical|fired} on the N1, the observers will at least write down from where."

A deputy of Frelimo, from Sofala, spoke for the mothers. Convoys have been {escort|escorted} since October on 100 kilometres of the national road; in those months, by the count of the hospital at Muxungue, 63 civilians died in {convoyatt|attacks} on them, 12 of them on one bus. She would {voteyes|vote yes}, "but I {begreq|want} someone to {beg|ask my pardon}, aloud".

A deputy of Renamo answered her. "I {begpardon|ask} it, mother. And let the other bench {otherask|ask} for those {rapesg|violated} in Gorongosa by soldiers, whose villages, Vunduzi, Canda, were {burnvun|burned} in January." A tumult. The Speaker {threatout|threatened} to have the room {clear|cleared}.

The third party, MDM, {mdmback|supports}. It asks why the arms stay: the two sides did not {nodis|agree} a calendar for {disdate|handing in} weapons, and a force with guns, elections on 15 October, no one knows. "It is a {dialog|cease-fire} with a finger on the trigger." It {motdis|moved} that {disdate|disarmament} begin before polling. {motmdm|Defeated}, by 211 to 8.

{malfree!announced|Release}. On Thursday Brigadier Malagueta will {malfree!announced|leave} prison after thirteen months along with some seven others, if the President {promul!hypothetical|promulgates} by then. Of the {plot14|plan}, {plotacc|alleged} in March, to {plot14|kill} the leader of Renamo by helicopter, Minister and deputies said nothing.

The law was {amn|carried} by acclamation at 1.20 p.m. The bishops, in the gallery, {bishapp|clapped}, which is forbidden.
--
who guebuza: the President
who minj: person MZ | The Minister of Justice; Minister
who mdm: party MZ | MDM
who uk: state GB | United Kingdom
who assembly: body MZ | Assembly of the Republic
who speaker: person MZ | The Speaker
who dhlakama: the leader of Renamo
where vunduzi: town MZ -18.5 34.2 | Vunduzi
where canda: town MZ -18.6 34.0 | Canda
where sofala: province MZ -19.2 34.7 | Sofala
* dialog AGREE occurred
  when: 2014-07-29 from text "29 July"
  by: gov; renamo
  said: minj official "said"
  to: gov; renamo
* obsend MOBILIZE announced
  when: ?
  by: botswana; italy; portugal; uk; zim
  said: minj official "said"
* mixed COOPERATE announced
  when: ?
  by: gov; renamo
  said: minj official "said"
* integ COOPERATE announced
  when: ?
  by: gov
  to: renamo
  said: minj official
* newshot ASSAULT/firearms hypothetical
  when: ?
  where: n1
* escort MOBILIZE/troops ongoing
  when: 2013-10/2014-08 from text "October"
  where: n1
  to: "Convoys" thing
  said: "A deputy of Frelimo" party
* convoyatt ASSAULT/firearms occurred
  when: 2013-10/2014-08 bounded "in those months"
  where: n1; muxungue
  to: "Convoys" thing
  killed: 63 "63 civilians" side civilian voice "the hospital at Muxungue"
  killed: 12 "12 of them" part side civilian
  said: "the hospital at Muxungue" witness "count"
* voteyes SUPPORT announced optional
  when: 2014-08-11/2014-08-12 bounded
  by: "A deputy of Frelimo"
  about: amn
* beg CONCEDE demanded optional
  when: ?
  by: "someone"
* begpardon CONCEDE occurred
  when: 2014-08-11/2014-08-12 bounded
  by: "A deputy of Renamo"
  to: "A deputy of Frelimo"
  answers: begreq "answered"
* rapesg ASSAULT/sexual occurred
  when: 2013-10/2014-08 bounded
  where: gorongosa
  by: army alleged of "A deputy of Renamo"
  to: "those"
  said: "A deputy of Renamo" party
* burnvun ASSAULT/destroy occurred
  when: 2014-01 "January"
  where: vunduzi; canda
  by: army alleged of "A deputy of Renamo"
  to: "villages" thing
  said: "A deputy of Renamo" party
* threatout THREATEN/restrict occurred
  when: 2014-08-11/2014-08-12 bounded
  by: speaker
  about: clear
* clear COERCE threatened
  when: ?
  by: speaker
  to: "the room" thing
* mdmback SUPPORT occurred
  when: 2014-08-11/2014-08-12 bounded
  by: mdm
  to: assembly
  about: amn
* nodis AGREE denied
  when: ?
  by: gov; renamo
  said: mdm party
* disdate RETREAT/disarm demanded optional
  when: 2014-08-12/2014-10-15 bounded "before polling"
  by: renamo
* motmdm REJECT occurred
  when: 2014-08-11/2014-08-12 bounded
  by: assembly
  to: mdm
  about: disdate
  answers: motdis "Defeated"
* malfree RETREAT/release announced
  when: 2014-08-14 "Thursday"
  to: malagueta; "some seven others"
  released: ~7 "some seven others" part
* promul SUPPORT hypothetical
  when: 2014-08-12/2014-08-14 bounded "by then"
  by: guebuza
  about: amn
* plot14 ASSAULT/targeted attempted optional
  when: ?
  to: dhlakama
  with: helicopter "helicopter"
* amn CONCEDE occurred
  when: 2014-08-12 "1.20 p.m."
  by: assembly
  to: renamo
* bishapp SUPPORT occurred optional
  when: 2014-08-12
  by: bishops
* begreq REQUEST/change occurred
  when: 2014-08-11/2014-08-12 bounded
  by: "A deputy of Frelimo"
  to: "someone"
  about: beg
* motdis REQUEST/change occurred
  when: 2014-08-11/2014-08-12 bounded
  by: mdm
  to: assembly
  about: disdate
* plotacc ACCUSE/allege occurred
  when: 2014-03 "March"
  about: plot14
* talks74 CONSULT occurred
  when: ?
  by: gov; renamo
  count: 74 "74 rounds"
  said: minj official "said"
figure: votes 211 "211"
figure: votes 8 "8"
figure: observers 93 "93" of emochm
* otherask REQUEST/yield occurred
  when: 2014-08-11/2014-08-12 bounded
  by: "A deputy of Renamo"
  to: "the other bench"

== g-mozambique-renamo-2013-4
outlet: Canal do Índico
register: translation
published: 2014-09-06
machine_translated: French
--
Handshake of five minutes, {embr|embrace} of two

MAPUTO. The president Armando Guebuza and the chief of Renamo, Afonso Dhlakama, have put Friday their {sign5|signature} at bottom of the {sign5|agreement} which terminates, after seventeen months, the political-military crisis. Under the lustre of the Presidency the two men, who had not {seen|met} since 2011, have then {embr|embraced} themselves, to the great joy of the photographers; the diplomats of the nations facilitatrices {dipapp|applauded}.

The {ceasefire|cease} of hostilities is effective since the 24 August, day where the negotiators Pacheco and Macuiane have {cess24|initialled} it in the night. Mr Dhlakama had gone out Thursday of his maquis of Gorongosa, between the ambassador of Italy and the one of Botswana, aboard a helicopter of the State; thousands of persons have {acclaim|acclaimed} him at Chimoio then at the airport of the capital, where some {stones|throwings} of stones have answered to the {truncheon|truncheons} of a police overwhelmed. Two {stones|hurt}.

In his allocution he has demanded {pardon|pardon} "to the victims without color", and has {accuseg|reproached} to the Frelimo party "twenty years of exclusion". The president, he, has {assure|promised} that the {integ|integration} of the guards will begin at once. No one has pronounced the word disarmament. A first group of military observers, Italians and Zimbabweans, has {obsarr|disembarked} the 1st of September at Beira, under the command of a brigadier of Botswana.

The parliament should {ratify|convert} the {sign5|accord} in law from here to the 9. If it {refuses!hypothetical|refused} - one smiles of it - all would be to begin again. The United States have {ushail|saluted} "courage"; the Rio Tinto trains roll; the escorts of the road number 1 have {endescort|ceased} since ten days.

A driver of lorry, at Muxungue, joined by telephone: "I pass in slowing. The baboons shoot no more."

~ Lire aussi : Présidentielle - le candidat qui tire plus vite que son ombre
~ 12 réactions
--
who us: The United States
who parl: body MZ | The parliament
who dhlakama: the chief of Renamo
where chimoio: town MZ -19.12 33.48 | Chimoio
where pres: site MZ -25.97 32.59 | the Presidency
* sign5 AGREE occurred
  when: 2014-09-05 "Friday"
  where: pres; maputo
  by: guebuza; dhlakama
  to: guebuza; dhlakama
* embr SUPPORT occurred optional
  when: 2014-09-05 "Friday"
  where: pres
  by: guebuza; dhlakama
* dipapp SUPPORT occurred optional
  when: 2014-09-05 "Friday"
  where: pres
  by: "the diplomats"
  to: guebuza; dhlakama
* seen CONSULT denied
  when: 2011/2014-09-05 bounded "2011"
  by: guebuza; dhlakama
* ceasefire RETREAT/ceasefire occurred
  when: 2014-08-24 from text "the 24 August"
  by: pacheco; macuiane
* cess24 AGREE occurred
  when: 2014-08-24 from text "the 24 August"
  by: pacheco; macuiane
  to: pacheco; macuiane
  about: ceasefire
* acclaim SUPPORT occurred
  when: 2014-09-04 "Thursday"
  where: chimoio; "the airport of the capital"
  by: "thousands of persons"
  to: dhlakama
  participants: >=2000 vague "thousands of persons"
* stones PROTEST/riot occurred
  when: 2014-09-04 "Thursday"
  where: "the airport of the capital"
  to: police
  with: stones "stones"
  injured: 2 "Two"
  answers: truncheon "answered"
* truncheon ASSAULT/crowd-control occurred
  when: 2014-09-04 "Thursday"
  where: "the airport of the capital"
  by: police
  to: "thousands of persons"
  with: blunt "truncheons"
* pardon CONCEDE occurred
  when: 2014-09-05 "Friday"
  by: dhlakama
  to: "the victims"
* accuseg ACCUSE/disapprove occurred
  when: 2014-09-05 "Friday"
  by: dhlakama
  to: frelimo
* assure AGREE occurred
  when: 2014-09-05 "Friday"
  by: guebuza
  to: "the guards"
  about: integ
* integ COOPERATE announced
  when: ?
  by: guebuza
  to: "the guards"
* obsarr MOBILIZE occurred
  when: 2014-09-01 from text "the 1st of September"
  where: beira
  by: emochm
* ratify SUPPORT announced
  when: 2014-09-06/2014-09-09 bounded "the 9"
  by: parl
  about: sign5
* refuses REJECT hypothetical
  when: ?
  by: parl
  about: sign5
* ushail SUPPORT occurred
  when: 2014-09-05/2014-09-06 bounded
  by: us
  to: guebuza; dhlakama
  about: sign5
  answers: sign5
* endescort RETREAT/withdraw occurred
  when: 2014-08-27 "ten days"
  where: "the road number 1"
