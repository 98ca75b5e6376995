story: a-shalit
conflict: Israel and Palestine
countries: IL PS EG
facts: Gilad Shalit, captured near Kerem Shalom on 25 June 2006, was freed on 18 October 2011 for 1,027 Palestinian prisoners, 477 at once and 550 on 18 December. The deal was announced on 11 October, the cabinet approved it by 26 to 3, the High Court refused petitions on 17 October. 203 of the first group were sent to Gaza or abroad. (public record: Israeli prime minister's office, prison service, Hamas and Egyptian statements, press of October to December 2011.)

who shalit: person IL | Gilad Shalit; Shalit; Sergeant Shalit; Sgt Shalit
who netanyahu: person IL | Benjamin Netanyahu; Netanyahu; prime minister; Netanyahou
who israel: state IL | Israel; Jerusalem government
who cabinet: body IL | Israeli cabinet; cabinet; the ministers
who highcourt: body IL | High Court; Supreme Court; the judges
who prisonsvc: body IL | Prison Service
who lieberman: person IL | Avigdor Lieberman; Lieberman
who idf: force IL | Israeli army; Israel Defence Forces; IDF
who hamas: group PS | Hamas
who qassam: group PS | Qassam Brigades; al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Ezzedine al-Qassam
who prc: group PS | Popular Resistance Committees; Army of Islam
who meshaal: person PS | Khaled Meshaal; Meshaal
who haniya: person PS | Ismail Haniya; Haniya; Haniyeh
who abbas: person PS | Mahmoud Abbas; Abbas
who fatah: party PS | Fatah
who prisoners: population PS | prisoners; detainees; inmates; freed men
who egypt: state EG | Egypt; Cairo; Egyptian intelligence
who germany: state DE | Germany; Berlin
who turkey: state TR | Turkey; Ankara
who qatar: state QA | Qatar; Doha
who jordan: state JO | Jordan; Amman
who icrc: organisation - | Red Cross; ICRC
who families: population IL | bereaved families; families of victims
who un: organisation - | UN; United Nations

where kerem: near IL 31.2290 34.2840 | Kerem Shalom
where rafah: site EG 31.2480 34.2580 | Rafah; Rafah crossing
where gaza: region PS 31.4300 34.3800 | Gaza; Gaza Strip; Gaza City
where ramallah: town PS 31.8996 35.2042 | Ramallah; Mukataa
where telnof: site IL 31.8390 34.8220 | Tel Nof
where mitzpe: town IL 32.9900 35.4100 | Mitzpe Hila
where beitunia: site PS 31.8800 35.1600 | Ofer; Beitunia
where tzeelim: site IL 31.0300 34.5300 | Ketziot; Ketziot prison
where telaviv: town IL 32.0809 34.7806 | Tel Aviv
where wb: region PS 32.0000 35.3000 | West Bank

== a-shalit-1
outlet: Levant News Line
register: wire
published: 2011-10-12
--
Israel and Hamas {deal|agree} on {swap|swap}: one soldier for 1,027 prisoners

JERUSALEM, Oct 12 - Israel's cabinet {cab|approved} in the small hours of Wednesday, by 26 votes to 3, a {deal|deal} with Hamas under which Gilad Shalit, the tank gunner {capture|seized} at the age of nineteen in a cross-border {capture|raid} on June 25, 2006, is to {shfree|come home} within days.

"I {shfree|bring} him back to his parents," Netanyahu said in a broadcast on Tuesday evening. A few minutes later Khaled Meshaal in Damascus {meshthank|thanked} Egypt and praised "a national achievement". The {prfree|release}, he said, would cover 1,000 men and all 27 women who are in Israeli jails. A first 450 or so by name {first|go free} against the soldier; 550 of Israel's choice {second|follow} in two months.

Both sides {drop,isrdrop|gave way}. Hamas {drop|dropped} its {hdemand|demand} for Marwan Barghouti and Ahmed Saadat; Israel {isrdrop|consented} that some of the men it has {conv|sentenced} for the {park|bombing} of the Park hotel in 2002 should {prfree|walk}. The {med|talks}, indirect, in Cairo, with both delegations under one roof, lasted from Thursday to the dawn of Tuesday. It was the third German go-between in a row who had {germ|carried} the papers before.

Avigdor Lieberman {liebno|voted against}. Relatives of the killed have {petition|petitioned} the High Court, which will hear them on Monday, to stop it. A man unknown to police {rabin|daubed} the memorial of Yitzhak Rabin with paint.

Mahmoud Abbas, on a tour of Latin America, {abbsup|welcomed} the news. At the United Nations the Secretary-General {unsup|hailed} it and {unask|asked} Israel to end the {block|closure} of Gaza, tightened since 2006.

In Gaza, gunfire in the air. "We'll {again,againc|capture} another Gilad," people chanted in Jabaliya.

~ What you need to know: the deal in numbers
--
who israel: Israel's
who lieb: person IL | A man unknown to police
who sg: person - | the Secretary-General
where damascus: town SY 33.5102 36.2913 | Damascus
where park: site IL - - | the Park hotel
where jabaliya: town PS 31.5280 34.4830 | Jabaliya
where rabinm: site IL - - | the memorial of Yitzhak Rabin
where cairop: town EG 30.0626 31.2497 | in Cairo
* deal AGREE occurred
  when: 2011-10-11 "Tuesday"
  where: cairop
  by: israel; hamas
  to: hamas; israel
  about: swap
* swap RETREAT/release announced
  when: ?
  by: israel; hamas
  to: shalit; prisoners
* cab SUPPORT occurred
  when: 2011-10-12 "the small hours of Wednesday"
  by: cabinet
  about: deal
  answers: deal "approved"
* capture ASSAULT/abduct occurred
  when: 2006-06-25 from text "June 25, 2006"
  to: shalit
* shfree RETREAT/release announced
  when: 2011-10-12/2011-10-19 bounded "within days"
  by: hamas
  to: shalit
* meshthank SUPPORT occurred
  when: 2011-10-11 "A few minutes later"
  where: damascus
  by: meshaal
  to: egypt
* prfree RETREAT/release announced
  when: ?
  by: israel
  to: prisoners "1,000 men and all 27 women"
  released: 1027 "1,027 prisoners" side unknown
  released: 1000 "1,000 men" part side unknown voice meshaal of "men"
  released: 27 "all 27 women" part side unknown voice meshaal of "women"
  said: meshaal party "said"
* first RETREAT/release announced
  when: ?
  by: israel
  to: prisoners
  released: ~450 "A first 450 or so" side unknown
  part_of: prfree
* second RETREAT/release announced
  when: 2011-12 "in two months"
  by: israel
  to: prisoners
  released: 550 "550" side unknown
  part_of: prfree
* drop CONCEDE occurred
  when: 2011-10-06/2011-10-11 bounded
  by: hamas
  to: israel
  about: hdemand
* isrdrop CONCEDE occurred
  when: 2011-10-06/2011-10-11 bounded
  by: israel
  to: hamas
* conv SANCTION/convict occurred
  when: 2002/2011-10-12 bounded
  by: israel
  to: "some of the men"
* park ASSAULT/explosives occurred
  when: 2002 from text "2002"
  where: park
  by: "some of the men"
  to: park thing
* med CONSULT occurred
  when: 2011-10-06/2011-10-11 day "from Thursday to the dawn of Tuesday"
  where: cairop
  by: israel; hamas
* germ CONSULT/third-party occurred
  when: ?
  by: "German go-between"; israel; hamas
  to: israel; hamas
* liebno REJECT occurred
  when: 2011-10-12
  by: lieberman
  about: deal
  answers: deal "voted against"
* petition REQUEST/yield occurred
  when: 2011-10-11/2011-10-12 bounded
  by: "Relatives of the killed"
  to: highcourt
  about: deal
* rabin PROTEST/vandalize occurred
  when: ?
  where: rabinm
  by: lieb
  to: "the memorial of Yitzhak Rabin" thing
* abbsup SUPPORT occurred
  when: 2011-10-11/2011-10-12 bounded
  by: abbas
  to: israel; hamas
  about: deal
  answers: deal "welcomed"
* unsup SUPPORT occurred
  when: 2011-10-11/2011-10-12 bounded
  by: sg
  to: israel; hamas
  about: deal
  answers: deal "hailed it"
* unask REQUEST/change occurred
  when: 2011-10-11/2011-10-12 bounded
  by: sg
  to: israel
  about: block
* block COERCE/restrict ongoing
  when: 2006/2011-10-12 "since 2006"
  where: gaza
  by: israel
  to: gaza thing
* again THREATEN/violence occurred
  when: 2011-10-11/2011-10-12 bounded
  where: jabaliya
  by: "people"
  to: israel
  about: againc
* hdemand REQUEST/yield occurred
  when: ?
  by: hamas
  to: israel
  about: RETREAT/release
* againc ASSAULT/abduct threatened optional
  when: ?
  by: "people"
  to: israel
figure: votes 26 "26 votes" of cabinet
figure: votes 3 "to 3" of cabinet

== a-shalit-2
outlet: Philistia Live
register: live-blog
published: 2011-10-18
--
Prisoner {swap|exchange}: minute by minute

20:15 Two and a half hours after the army helicopter, a white jeep climbs to Mitzpe Hila. Thousands on the verges, flowers. His father: he has some shrapnel in him that was never treated.

17:40 {stones|Clashes} at Beitunia ended. Boys had {stones|thrown} stones at the soldiers when the buses for the West Bank were {buswait|kept} waiting; {gas|tear gas}, two women {gas|fainted}.

15:05 Ramallah, the Mukataa. Abbas and a Hamas sheikh on one platform, hand in hand. "You are fighters": Abbas {abbpr|salutes} the {swap|freed} men, and hints at a further {third|release} Israel "{isrprom|promised}".

14:20 Katiba square, Gaza City: 200,000? More? Haniya {hanw|kisses} each man. Behind him a poster of the {capture|operation} of 2006, "Dispelled Illusion". The crowd: "The people {peoplew|want} a new Gilad."

12:10 Tel Nof. Netanyahu waits, {netemb|embraces} him: "how good it is that you came home". Statement: "Israel will {netthr|continue} to fight terrorism; whoever returns to it takes his life in his hands."

11:05 In an interview before he was {shfree|let go} to his own people, pale, breathing hard, on Egyptian television: "I hope this {swap|deal} will promote peace." Israeli commentators are {tvcrit|furious} at the questioner.

10:40 Now IN ISRAEL, confirms the IDF.

09:55 {shfree|Handed over}. Qassam men in black with green bands {shfree|led} him by the arm to Egyptian officers; one of them is Ahmed Jaabari. At the same moment the first buses {first|drive} through Rafah.

08:30 The two women who had {womref|refused} to go to Gaza: sorted out. They'll {womjor|go} to Amman.

06:00 Good morning from Kerem Shalom. 477 {first|leave} today, 1,027 in all. Overnight the judges {rej|threw out} four {petition|petitions}. ICRC {icrc|visited} every prisoner to ask whether he accepts {gazadep|deportation}: 40 {gazadep|go} to Turkey, Qatar and Syria.

~ Refresh automatically [ON]
~ Tweets by our reporters
--
who qassam: Qassam men
who jaabari: person PS | Ahmed Jaabari
who boys: population PS | Boys
who sheikh: person PS | a Hamas sheikh
who syria: state SY | Syria
who women: population PS | The two women
who idfsold: force IL | the soldiers
where katiba: site PS - - | Katiba square
where ammanp: town JO 31.9552 35.9450 | to Amman
* swap RETREAT/release occurred
  when: 2011-10-18
  where: kerem; rafah
  by: israel; qassam
  to: prisoners
  released: 1027 "1,027 in all" side unknown
* stones PROTEST/riot occurred
  when: 2011-10-18 "17:40"
  where: beitunia
  by: boys
  to: idfsold
  with: stones "stones"
* gas ASSAULT/crowd-control occurred
  when: 2011-10-18 "17:40"
  where: beitunia
  by: idfsold
  to: boys; "two women"
  with: crowd-control "tear gas"
  injured: 2 "two women" side civilian
* abbpr SUPPORT occurred
  when: 2011-10-18 "15:05"
  where: ramallah
  by: abbas
  to: prisoners "the freed men"
* third RETREAT/release announced
  when: ?
  by: israel
  to: prisoners
  said: abbas official suggested "hints"
* hanw SUPPORT occurred optional
  when: 2011-10-18 "14:20"
  where: katiba; gaza
  by: haniya
  to: prisoners
* capture ASSAULT/abduct occurred
  when: 2006 from text "2006"
* peoplew THREATEN occurred optional
  when: 2011-10-18 "14:20"
  where: katiba; gaza
  by: "The crowd"
  to: israel
  about: ASSAULT/abduct
* netthr THREATEN/violence occurred
  when: 2011-10-18 "12:10"
  by: netanyahu
  to: "whoever"
* tvcrit ACCUSE/disapprove occurred
  when: 2011-10-18 "11:05"
  by: "Israeli commentators"
  to: "the questioner"
* shfree RETREAT/release occurred
  when: 2011-10-18 "09:55"
  where: rafah
  by: qassam; jaabari
  to: "him"
* first RETREAT/release occurred
  when: 2011-10-18 "09:55"
  where: rafah; kerem
  by: israel
  to: prisoners
  released: 477 "477" side unknown
  part_of: swap
* womref REJECT occurred
  when: ?
  by: women
  to: israel
  about: COERCE/deport
* womjor RETREAT/release announced
  when: ?
  where: ammanp
  by: israel
  to: women
  released: 2 "two women" side unknown
* rej REJECT occurred
  when: 2011-10-17/2011-10-18 "Overnight"
  by: highcourt
  about: swap
  answers: petition "threw out four petitions"
* icrc CONSULT/visit occurred
  when: ?
  by: icrc; prisoners
  to: prisoners
* gazadep COERCE/deport announced
  when: 2011-10-18 "today"
  by: israel
  to: prisoners
  displaced: 40 "40" side unknown
* petition REQUEST/yield occurred
  when: ?
  to: highcourt
  count: 4 "four petitions"
  about: swap
* isrprom AGREE occurred optional
  when: ?
  by: israel
  said: abbas official suggested "hints"
  about: third
* buswait COERCE/restrict occurred optional
  when: 2011-10-18 "17:40"
  where: beitunia
  to: "the buses for the West Bank" thing
* netemb SUPPORT occurred optional
  when: 2011-10-18 "12:10"
  where: telnof
  by: netanyahu
  to: "him"

== a-shalit-3
outlet: Zaytouna Prisoners' Bulletin
register: ngo
published: 2011-10-25
--
After the buses: first week of the {swap|freed}, open files (bulletin 41)

Of the 477 who {first|went out} on the 18th, 131 came back to Gaza as to their home; 163 from the West Bank were {gazadep|sent} there and 40 abroad, against the will of many of their families. We count this as {gazadep|expulsion}, contrary to the Fourth Convention, whatever paper was signed. Israel holds that they {consent|agreed}.

The hunger {hunger|strike} against solitary confinement and against what prisoners call the "Shalit law", which since June had {study|ended} study by correspondence, was {hsend|suspended} on the 17th after twenty-two days. Thirty leaders had been {hungmove|moved} to isolation for it. The Prison Service is said to have {solprom|promised} to {solit|take} men out of solitary cells once the {swap|exchange} was behind it. So far: seven out of twenty.

New {newarr|arrests}. Within the same week in which 477 {first|left}, the army {newarr|arrested} sixty-three people in the West Bank, eight of them minors, in night {newarr|raids} on Beit Ummar, Awarta, and Qalqilya. One of last Tuesday's men, who is from Hebron, was {summ|summoned} on Sunday by an intelligence officer and {warned|warned} to keep still.

{bounty,poster|Threats}. Settlers of Yitzhar have {bounty|offered} $100,000 to whoever {kills|kills} either of two {swap|freed} men who {itamar|stabbed} a family in 1998; posters with faces were {poster|hung} up on the Jerusalem road. The police say they are {polbounty|looking into} it.

Travel: on Thursday Israel {famban|stopped} the wives of five deportees at the Allenby bridge; Jordan {jordlet|lets} them in.

Support. Haniya's cabinet has {grant|paid} every released person 2,000 dollars; the Ramallah one will {grant2|give} housing loans. Turkey's ministry {tur|houses} ten in Ankara. The Emir's people in Doha {dohaaid|received} fifteen with flats.

We {wedem|demand}, for the second {second|lot} of 550 due on 18 December: the ill first; all minors (164); no thieves to fill the quota.

~ Poster of the month | In memory | Bank details
--
who army2: force IL | the army
who settlers: group IL | Settlers of Yitzhar
who police: force IL | The police
who emir: government QA | The Emir's people in Doha
who turmin: body TR | Turkey's ministry
who palgov: government PS | Haniya's cabinet
who palgov2: government PS | the Ramallah one
where beitum: town PS 31.6200 35.1020 | Beit Ummar
where awarta: town PS 32.1610 35.2850 | Awarta
where qalq: town PS 32.1900 34.9700 | Qalqilya
where hebron: town PS 31.5290 35.0940 | Hebron
where allenby: site - 31.8740 35.5410 | Allenby bridge
where jroad: near PS - - | the Jerusalem road
where ankarap: town TR 39.9199 32.8543 | in Ankara
* first RETREAT/release occurred
  when: 2011-10-18 from text "the 18th"
  by: israel
  to: "the 477"
  released: 477 "the 477" side unknown
  released: 131 "131" part side unknown
* gazadep COERCE/deport occurred
  when: 2011-10-18 from text "the 18th"
  where: gaza
  by: israel
  to: "163 from the West Bank"; "40 abroad"
  displaced: 163 "163 from the West Bank" part side unknown
  displaced: 40 "40 abroad" part side unknown
* consent AGREE occurred
  when: ?
  by: prisoners
  to: israel
  said: israel party claimed "holds"
* hunger PROTEST/hunger occurred
  when: 2011-09-25/2011-10-17 day "after twenty-two days"
  by: prisoners
  to: israel
* study COERCE/restrict occurred
  when: 2011-06 "since June"
  by: israel
  to: prisoners
* hsend RETREAT occurred
  when: 2011-10-17 from text "the 17th"
  by: prisoners
* hungmove COERCE/restrict occurred
  when: 2011-09-25/2011-10-17 bounded
  by: prisonsvc
  to: "Thirty leaders"
  answers: hunger "for it"
  detained: 30 "Thirty leaders" side recipient
* solprom AGREE occurred
  when: 2011-09-25/2011-10-18 bounded
  by: prisonsvc
  to: prisoners
  about: solit
* solit CONCEDE announced
  when: ?
  by: prisonsvc
  to: prisoners
  released: 7 "seven" side recipient
* swap RETREAT/release occurred
  when: 2011-10-18
  by: israel
  to: prisoners
* newarr COERCE/arrest occurred
  when: 2011-10-18/2011-10-25 bounded "Within the same week"
  where: beitum; awarta; qalq; wb
  by: army2
  to: "sixty-three people"
  detained: 63 "sixty-three people" side unknown
  detained: 8 "eight of them minors" part side civilian of "minors"
* warned THREATEN occurred
  when: 2011-10-23 "Sunday"
  by: "an intelligence officer"
  to: "One of last Tuesday's men"
* bounty THREATEN/violence occurred
  when: 2011-10-18/2011-10-25 bounded
  by: settlers
  to: "two freed men"
  about: kills
* kills ASSAULT/targeted hypothetical optional
  when: ?
  by: "whoever"
  to: "two freed men"
* itamar ASSAULT/primitive occurred
  when: 1998 from text "1998"
  by: "two freed men"
  to: "a family"
* poster THREATEN occurred
  when: 2011-10-18/2011-10-25 bounded
  where: jroad
  by: settlers
  to: "two freed men"
  about: kills
* polbounty ACCUSE/investigate ongoing
  when: 2011-10-18/2011-10-25 bounded
  by: police
  to: settlers
  about: bounty
* famban COERCE/restrict occurred
  when: 2011-10-20 "Thursday"
  where: allenby
  by: israel
  to: "the wives of five deportees"
* grant AID occurred
  when: 2011-10-18/2011-10-25 bounded
  by: palgov
  to: "every released person"
* grant2 AID announced
  when: ?
  by: palgov2
  to: "every released person"
* tur AID ongoing
  when: 2011-10-18/2011-10-25 bounded
  where: ankarap
  by: turmin
  to: "ten"
* dohaaid AID occurred
  when: 2011-10-18/2011-10-25 bounded
  by: emir
  to: "fifteen"
  where: "Doha"
* wedem REQUEST/change occurred
  when: 2011-10-25
  by: "We"
  to: israel
  about: second
* second RETREAT/release announced
  when: 2011-12-18 from text "18 December"
  by: israel
  to: prisoners
  released: 550 "550" side unknown
* summ REQUEST/meet occurred
  when: 2011-10-23 "Sunday"
  by: "an intelligence officer"
  to: "One of last Tuesday's men"
* jordlet RETREAT/access occurred
  when: ?
  where: allenby
  by: jordan
  to: "the wives of five deportees"

== a-shalit-4
outlet: Le Courrier de Carmel
register: translation
machine_translated: French
published: 2011-12-19
--
Second {second|act} of the {swap|exchange}: 550 {second|libered}, but no crowd

It is by night, Sunday, that Israel has {second|put in liberty} the last 550 Palestinian detainees of the {deal|accord} passed with the Hamas in October. Five hundred and six have {second|won} the West Bank by the check-point of Ofer, forty-one Gaza by Kerem Shalom, two the Jordan. None of them, this time, of the Hamas or of the Islamic Jihad: the choice belonged to Israel, which has retained light pains, the most part nearly finished; two on three would have gone out within the year.

The evening has not passed without bruises. Before the {second|liberation}, to Beitunia, the army has {gas2|repulsed} with tear gas and rubber bullets the families; a dozen of youths {gas2|touched}, according to the Red Crescent. The tires have {tires|burned}.

Mahmoud Abbas, at the head of the welcome, was at Ramallah replaced by his secretary, himself being in Ankara where he has {abvisit|met} the Turkish president and one of the {gazadep|deported} of October; the Netanyahou cabinet {netprot|judged} the {abvisit|encounter} "shameful" and {netprot|protested}. On the side of the wives: the Court {petrej|refused} Thursday a {petit2|request} of association of victims that one suspend.

Of the thousand twenty-seven, the army had by then {rearr|re-arrested} at least four. And the day following of the first {first|wave}, already, a word had circulated: Egypt, which has {ilangra|rendered} the 27 of October Ilan Grapel, an American-Israeli {graarr|arrested} in June, {grapel|received} twenty-five Egyptians.

At the Knesset the commission has resumed work of judge Shamgar. To limit henceforth the price: one corpse against one, one prisoner for "a few". A minister has {barak|promised} that a law comes "before Pessah". The chief of the Qassam Brigades answered in advance, on radio al-Aqsa, that one would {qassthr|take} others.

~ Lire aussi: Noël à Bethléem - Météo: tempête sur la côte - Foot: Haïfa mitraille Ashdod
--
who hamas: the Hamas
who army2: force IL | the army
who abbas: Mahmoud Abbas
who turkpres: person TR | the Turkish president
who netcab: government IL | the Netanyahou cabinet
who courtf: body IL | the Court
who redcres: organisation PS | the Red Crescent
who grapel: person US | Ilan Grapel
who shamgarcom: body IL | commission
who knesset: body IL | Knesset
who qassamchief: person PS | The chief of the Qassam Brigades
where jordanp: country JO - - | the Jordan
where ankarap: town TR 39.9199 32.8543 | in Ankara
* second RETREAT/release occurred
  when: 2011-12-18 "by night, Sunday"
  where: beitunia; kerem; wb
  by: israel
  to: prisoners "Palestinian detainees"
  released: 550 "550" side unknown
  released: 506 "Five hundred and six" part side unknown
  released: 41 "forty-one" part side unknown
  released: 2 "two" part side unknown
* deal AGREE occurred
  when: 2011-10 "in October"
  by: israel; hamas
  to: hamas; israel
* gas2 ASSAULT/crowd-control occurred
  when: 2011-12-18 "The evening"
  where: beitunia
  by: army2
  to: "the families"
  with: crowd-control "tear gas and rubber bullets"
  injured: 12 "a dozen of youths" side civilian voice redcres
  said: redcres official "according to"
* tires PROTEST/riot occurred
  when: 2011-12-18 "The evening"
  where: beitunia
* abvisit CONSULT/visit occurred
  when: 2011-12-18/2011-12-19 bounded
  where: ankarap
  by: abbas; turkpres; "one of the deported"
  to: turkpres
* first RETREAT/release occurred
  when: 2011-10 "October"
  by: israel
  to: prisoners
* netprot ACCUSE/disapprove occurred
  when: 2011-12-18/2011-12-19 bounded
  by: netcab
  to: abbas
  about: abvisit
  answers: abvisit "judged the encounter"
* petit2 REQUEST/yield occurred
  when: ?
  by: "association of victims"
  to: courtf
  about: second
* petrej REJECT occurred
  when: 2011-12-15 "Thursday"
  by: courtf
  to: "association of victims"
  about: petit2
  answers: petit2 "refused"
* rearr COERCE/arrest occurred
  when: 2011-10-18/2011-12-19 bounded "by then"
  by: army2
  to: prisoners
  detained: >=4 "at least four" side unknown
* ilangra RETREAT/release occurred
  when: 2011-10-27 from text "the 27 of October"
  by: egypt
  to: grapel
* graarr COERCE/arrest occurred
  when: 2011-06 "June"
  by: egypt
  to: grapel
* grapel RETREAT/release occurred
  when: 2011-10-27 from text "the 27 of October"
  by: israel
  to: "twenty-five Egyptians"
  released: 25 "twenty-five Egyptians" side unknown
* barak AGREE occurred
  when: ?
  by: "A minister"
* qassthr THREATEN/violence occurred
  when: ?
  by: qassamchief
  to: israel
  about: ASSAULT/abduct
  answers: barak "answered in advance"
* swap RETREAT/release occurred
  when: ?
  by: israel
  to: prisoners
* gazadep COERCE/deport occurred
  when: 2011-10 "October"
  by: israel
  to: "one"
