story: dx-kasese
conflict: Uganda
countries: UG, CD
facts: On 26 and 27 November 2016 Ugandan police and soldiers fought guards of King Charles Wesley Mumbere of the Rwenzururu kingdom at Kasese and stormed his palace; first 55, then 62, later 87 or more were reported killed, 14 to 16 of them police. The king was arrested on the 27th, charged with murder at Jinja and, freed on bail, on 13 December with treason; some 139 to 150 guards were held. The government spoke of a plot for a "Yiira republic". Human Rights Watch counted over 100 dead in March 2017 and named Brigadier Elwelu; the charges against the king were dropped in June 2023. (public record: Ugandan police, Human Rights Watch, courts, press.)

who mumbere: person UG | Charles Wesley Mumbere; Mumbere; King Mumbere; the king; the King
who guards: group UG | royal guards; the royal guards; guards; the guards
who kingdom: body UG | Rwenzururu kingdom; kingdom of Rwenzururu; Rwenzururu
who ugpolice: force UG | Ugandan police; police; the police
who updf: force UG | Ugandan army; army; the army; UPDF; soldiers
who elwelu: person UG | Peter Elwelu; Elwelu; Brigadier Elwelu
who felix: person UG | Andrew Felix Kaweesi; Kaweesi
who museveni: office UG | Yoweri Museveni; Museveni; President Museveni
who gov: government UG | Ugandan government; the government; government; Kampala
who besigye: person UG | Kizza Besigye; Besigye
who hrw: organisation - | Human Rights Watch; HRW
who us: state US | United States; Washington
who eu: organisation - | European Union; EU
who parl: body UG | parliament; Parliament
where kasese: town UG 0.18 30.08 | Kasese
where palace: site UG 0.17 30.08 | Buhikira palace; Buhikira; the palace; palace
where karangura: town UG 0.66 30.20 | Karangura
where jinja: town UG 0.42 33.20 | Jinja
where bwera: town UG 0.03 29.77 | Bwera
where maliba: town UG 0.27 30.09 | Maliba
where rwenzori: region UG 0.3 30.0 | Rwenzori; Rwenzori mountains

== dx-kasese-1
outlet: Albertine Newswire
register: wire
published: 2016-11-28
--
Ugandan {storm|assault} on king's palace leaves scores dead, monarch {kingarr|held}

KASESE, Uganda, Nov 28 (AN) - Ugandan soldiers {storm|shot} their way into the palace of a traditional king on Sunday and {kingarr|seized} him, at the end of two days of {storm,sat|bloodletting} in the west of the country in which at least 62 people died, police said.

Charles Wesley Mumbere, king of the Rwenzururu, had been {disbreq|given} two hours to {disb|send home} his royal guards, whom the authorities hold to be the cover of a militia. Peter Elwelu, the brigadier who commanded the {storm|operation}, said that the king's men hesitated and then {kguards|attacked} his line with spears and petrol bombs. "So we {storm|went in}." Flames could be seen above Buhikira, and a reporter who was let through on Monday counted eleven bodies along one wall, the hands of several bound behind them.

Fourteen police officers and 41 guards were {sat|killed} on Saturday, according to spokesman Andrew Felix Kaweesi, whose first tally this was. It rose overnight with the {storm|fighting} at the palace. He said that all had begun when a patrol was {hakasatt|set upon} at a royal office in the middle of town and {retfire|returned fire}; within the hour, bands armed with machetes {posts|fell on} seven police posts, at Maliba and elsewhere, and a trading centre near Karangura was {burn|put} to the torch. A businesswoman told it the other way round: soldiers {hakas|burst} into the office while clerks were filling in forms, and {hakas|killed} four of them.

At least 139 men have been {arr|arrested}. The king was {flown|flown} to Kampala with a blanket over his knees. He will be {charge!announced|charged}, Kaweesi announced, with directing a {yiira|secession}: he and others are said to have wanted to {yiira|carve} out a republic named Yiira with their kinsmen across the Congolese border. Mumbere has {yiiden|rejected} this many times. In a radio interview on Friday he had {calmreq|begged} young people to {gcamps|give up} camps in the hills, after four constables were {four|speared} there last week.

President Museveni had {mussat|telephoned} the king on Saturday and {musreq|told} him to {disb!demanded|disband} the guards, his office disclosed; "His Majesty {bargain|asked} for time". It was Museveni who in 2009 {recog|recognised} the kingdom, for whose independence Mumbere's father had {revolt|taken up} arms in 1962. In July 2014 {att14|raids} on police stations in the same hills cost over ninety lives.

The opposition Forum for Democratic Change, which won every seat in Kasese district in February, {fdccond|spoke} of a {storm|massacre} and {fdcreq|demanded} an {fdcinq|inquiry}. Kizza Besigye, its former candidate, who was {besarr|stopped} on the road at Mbarara on Sunday as he tried to reach the town, {besacc|accused} the army of punishing voters. The American embassy {usconcern|deplored} the loss of life and {usreq|called on} both sides to hold back; the EU mission {usreq|joined} it in that. Mobile money has been {cut|cut off} in the district, and the border post at Mpondwe is {mpondwe|shut}.

~ SEE ALSO: The kings of Uganda, a guide
~ UGX/USD 3,585
--
who elwelu: the brigadier
who fdc: party UG | Forum for Democratic Change
who usemb: body US | The American embassy
where mbarara: town UG -0.61 30.65 | Mbarara
where mpondwe: town UG 0.04 29.73 | Mpondwe
where office: site UG 0.18 30.08 | royal office
* retfire ASSAULT/firearms occurred
  when: 2016-11-26 "Saturday"
  to: guards
  where: office; kasese
  by: "a patrol"
  answers: hakasatt "returned fire"
  said: felix official "said"
* storm ASSAULT/firearms occurred
  when: 2016-11-27 "Sunday"
  where: palace; kasese
  by: updf
  to: guards; palace thing
  killed: >=62 "at least 62 people" side unknown voice ugpolice
  killed: 11 "eleven bodies" part side unknown voice "a reporter"
  answers: kguards "So we"
  said: elwelu official "said"
* kingarr COERCE/arrest occurred
  when: 2016-11-27 "Sunday"
  where: palace
  by: updf
  to: mumbere
  detained: 1 "monarch"
* disb RETREAT/disarm demanded optional
  when: 2016-11-27 "two hours"
  where: palace
  by: mumbere
  to: guards
* kguards ASSAULT/primitive occurred
  when: 2016-11-27
  where: palace
  by: guards "the king's men"
  to: updf "his line"
  with: other "spears"; incendiary "petrol bombs"
  said: elwelu official "said"
* sat ASSAULT occurred
  when: 2016-11-26 "Saturday"
  where: kasese
  by: ugpolice; guards
  to: ugpolice; guards
  killed: 14 "Fourteen police officers" part side recipient voice felix
  killed: 41 "41 guards" part side recipient voice felix
  said: felix official "according to"
* hakasatt ASSAULT occurred
  when: 2016-11-26
  where: office; kasese
  to: "a patrol"
  said: felix official "said"
* posts ASSAULT/primitive occurred
  when: 2016-11-26 "within the hour"
  where: maliba
  by: "bands armed with machetes"
  to: ugpolice; "seven police posts" thing
  with: knife "machetes"
  sites: 7 "seven police posts"
  said: felix official "said"
* burn ASSAULT/destroy occurred
  when: 2016-11-26 "within the hour"
  where: karangura
  by: "bands armed with machetes"
  to: "a trading centre" thing
  said: felix official "said"
* hakas ASSAULT/firearms occurred
  when: 2016-11-26
  where: office; kasese
  by: updf
  to: "clerks"
  killed: 4 "four of them" side civilian voice "A businesswoman"
  said: "A businesswoman" witness "told"
* arr COERCE/arrest occurred
  when: 2016-11-26/2016-11-28 bounded
  where: kasese
  to: "men"
  detained: >=139 "At least 139 men"
* flown COERCE/arrest occurred optional
  when: 2016-11-27/2016-11-28 bounded
  where: "Kampala"
  to: mumbere
* charge ACCUSE/investigate announced
  when: ?
  to: mumbere
  about: yiira
  said: felix official "announced"
* yiira COERCE/seize attempted
  when: ?
  by: mumbere alleged of felix
  said: felix official claimed "announced"
* yiiden REJECT occurred optional
  when: ?
  by: mumbere
  about: yiira
* calmreq REQUEST/yield occurred
  when: 2016-11-25 "Friday"
  by: mumbere
  to: "young people"
  about: gcamps
* four ASSAULT/primitive occurred
  when: 2016-11-21/2016-11-27 week "last week"
  where: "the hills"
  to: ugpolice "four constables"
  killed: 4 "four constables" side recipient
* mussat CONSULT/phone occurred
  when: 2016-11-26 "Saturday"
  by: museveni; mumbere
  to: mumbere
  said: museveni official "disclosed"
* musreq REQUEST/change occurred
  when: 2016-11-26 "Saturday"
  by: museveni
  to: mumbere
  about: disb
  said: museveni official "disclosed"
* bargain REQUEST/change occurred
  when: 2016-11-26 "Saturday"
  by: mumbere
  to: museveni
  answers: musreq "asked for time"
  said: museveni official "disclosed"
* recog SUPPORT occurred
  when: 2009 from text "2009"
  by: museveni
  to: kingdom
* revolt ASSAULT occurred
  when: 1962 from text "1962"
  by: "Mumbere's father"
* att14 ASSAULT occurred
  when: 2014-07 from text "July 2014"
  where: "the same hills"
  to: "police stations" thing
  killed: >=90 "over ninety lives" side unknown
* fdccond ACCUSE/disapprove occurred
  when: 2016-11-27/2016-11-28 bounded
  by: fdc
  to: updf
  about: storm
  answers: storm "spoke of a massacre"
* fdcreq REQUEST/change occurred
  when: 2016-11-27/2016-11-28 bounded
  by: fdc
  about: fdcinq
* besarr COERCE/restrict occurred
  when: 2016-11-27 "Sunday"
  where: mbarara
  to: besigye
* besacc ACCUSE/allege occurred
  when: 2016-11-27/2016-11-28 bounded
  by: besigye
  to: updf
  about: storm
* usconcern ACCUSE/disapprove occurred
  when: 2016-11-27/2016-11-28 bounded
  by: usemb
  to: updf
  about: storm
  answers: storm "deplored the loss of life"
* usreq REQUEST/yield occurred
  when: 2016-11-27/2016-11-28 bounded
  by: usemb; eu
  to: updf "both sides"; guards
* cut COERCE/censor occurred
  when: 2016-11-26/2016-11-28 bounded
  where: kasese
  to: "Mobile money" thing
* mpondwe COERCE/restrict ongoing
  when: 2016-11-28
  where: mpondwe
  to: "the border post" thing
* disbreq REQUEST/yield occurred
  when: 2016-11-26/2016-11-27 bounded
  where: palace
  to: mumbere
  about: disb
* fdcinq ACCUSE/investigate demanded optional
  when: ?
  about: storm
* gcamps RETREAT/withdraw demanded optional
  when: ?
  where: "the hills"
  by: "young people"
tie: elwelu commands updf "who commanded"

== dx-kasese-2
outlet: Kilembe FM
register: radio
published: 2016-12-14
--
Morning programme, Wednesday. Host in the studio; Biira in Jinja; Father Deo in Kasese

HOST: It's six past seven. The king, out for how long? Biira?

BIIRA: For about as long as it takes to eat a rolex. Yesterday at the chief magistrate's in Jinja he got {bail|bail}, on the {const|murder} of a constable: the court {bail|let} him {bail|go} against a hundred million shillings, on condition that he stay away from Kasese. People sang. He had one foot in the car. Then men from Nalufenya {rearr|took} him by the elbow, {rearr|put} him {rearr|back}, and a second sheet was {treas|read out} to him in the afternoon: treason, terrorism, robbery with violence. On all that, no magistrate can give {bail!hypothetical|bail}. The lawyers {lawcond|called} it "a farce in two acts". His wife fell down.

HOST: And the guards?

BIIRA: A hundred and fifty-one have been {guardcharge|charged} by now. Last Tuesday they came into court, and you could see it: open wounds, one man carried in on a jacket. The magistrate {hospreq|ordered} prison to bring them to a doctor. Two MPs who tried to {mpvisit|see} them had been {mpno|sent away}. Oh, and Kaweesi {kawee|insists} nobody was {tort!denied|beaten}.

HOST: Father, where you are - are people back?

FR DEO: Some. Market day was half a market. The army {pat|walks} in sixes. Yesterday in Bwera two boys were {shot2|shot} because they ran; one is with God. We {bury|buried} fifteen on Saturday whom nobody could put a name to, from the mortuary; and the soldiers {photo|took} the mobile of whoever filmed. I keep a paper with names. Eighty-seven, counting the fourteen police who were {sat|hacked} that first day. Let me say also those. They had been {sat|killed} like goats, at their posts, for nothing.

HOST: The minister said yesterday in Parliament, I have it here, a hundred and three.

FR DEO: Then he knows more graves than I.

HOST: What's he {minreq|want}, the minister?

FR DEO: The house to {approve|vote} eight billion for a barracks. And a committee of three has come from the President, to {talkelders|hear} the elders. They {talkelders|met} us in the hotel. One elder stood up and said: first {askking,askrel|give} us {askking,askrel|back} the king, then we talk. They wrote it down.

HOST: Human rights people abroad are {inqreq|asking for} an inquiry. EU too, Monday. The President, at the thanksgiving in Rukungiri on Sunday, {musdef|thanked} Brigadier Elwelu, said he did well. He {musthr|warned} "other chiefs" that they'd get the same. Father?

FR DEO: I pray for him.

HOST: Adverts, then football. City versus Watford.

~ [recording ends 07.14]
--
who host: outlet UG | HOST
who frdeo: person UG | FR DEO; Father Deo
who minister: office UG | The minister; the minister
who elder: person UG | One elder; elders; the elders
who president: office UG | the President; The President
who lawyers: population UG | The lawyers
* bail RETREAT/release occurred
  when: 2016-12-13 "Yesterday"
  where: jinja
  by: "the court"
  to: mumbere
  released: 1 "The king"
* rearr COERCE/arrest occurred
  when: 2016-12-13 "Yesterday"
  where: jinja
  by: "men from Nalufenya"
  to: mumbere
  detained: 1 "him"
* treas ACCUSE/investigate occurred
  when: 2016-12-13 "in the afternoon"
  where: jinja
  to: mumbere
* lawcond ACCUSE/disapprove occurred
  when: 2016-12-13 "Yesterday"
  by: lawyers
  to: "men from Nalufenya"
  about: rearr
  answers: rearr "called it"
* guardcharge ACCUSE/investigate occurred
  when: ? "by now"
  where: jinja
  to: guards
  count: 151 "A hundred and fifty-one"
* hospreq REQUEST/assist occurred
  when: 2016-12-06 "Last Tuesday"
  where: jinja
  by: "The magistrate"
  to: "prison"
* mpvisit CONSULT/visit attempted
  when: ?
  by: "Two MPs"
  to: guards
* mpno REJECT/meet occurred
  when: ?
  to: "Two MPs"
  answers: mpvisit "sent away"
* kawee REJECT occurred optional
  when: 2016-12-06/2016-12-14 bounded
  by: felix
  about: tort
* tort ASSAULT/beat denied
  when: ?
  to: guards
  said: felix official denied "insists"
* pat MOBILIZE/troops ongoing
  when: 2016-12-14
  where: kasese
  by: updf
  said: frdeo witness
* shot2 ASSAULT/firearms occurred
  when: 2016-12-13 "Yesterday"
  where: bwera
  to: "two boys"
  killed: 1 "one is with God" side civilian voice frdeo
  said: frdeo witness
* bury AID occurred optional
  when: 2016-12-10 "Saturday"
  where: kasese
  by: frdeo
  said: frdeo witness
* photo COERCE/seize occurred
  when: 2016-12-10 "Saturday"
  where: kasese
  by: updf
  to: "the mobile" thing
  said: frdeo witness
* sat ASSAULT occurred
  when: ? "that first day"
  where: kasese
  to: ugpolice
  killed: 14 "the fourteen police" side recipient voice frdeo
  said: frdeo witness
* approve SUPPORT demanded optional
  when: ?
  by: parl "The house"
  said: frdeo witness
* talkelders CONSULT occurred
  when: ?
  where: "the hotel"
  by: "a committee of three"; elder
  to: elder
  said: frdeo witness
* askking REQUEST/change occurred
  when: ?
  where: "the hotel"
  by: elder
  to: "a committee of three"
  said: frdeo witness
  about: askrel
* askrel RETREAT/release demanded
  when: ?
  by: "a committee of three"
  to: mumbere
* inqreq REQUEST/change occurred
  when: 2016-12-12 "Monday"
  by: "Human rights people abroad"; eu
  about: ACCUSE/investigate
* musdef SUPPORT occurred
  when: 2016-12-11 "Sunday"
  where: "Rukungiri"
  by: president
  to: elwelu
* musthr THREATEN/violence occurred
  when: 2016-12-11 "Sunday"
  where: "Rukungiri"
  by: president
  to: "other chiefs"
* const ASSAULT occurred optional
  when: ?
  by: mumbere alleged
  to: "a constable"
  killed: 1 "a constable" side recipient
* minreq REQUEST/assist occurred
  when: ?
  by: minister
  to: parl
  about: approve
  said: frdeo witness
figure: killed 87 "Eighty-seven" voice frdeo as_of 2016-12-14
figure: killed 103 "a hundred and three" voice minister as_of 2016-12-13

== dx-kasese-3
outlet: The Ripon Falls Review
register: analysis
published: 2017-03-20
--
The arithmetic of Buhikira

On paper there were 62, then 87, then 103. Last Wednesday Human Rights Watch {hrwpub|added} a figure of its own to the {storm|killings} at Kasese of November 27: more than 150 on both days, at least 15 of them children, whom, it says, men in uniform {sep|led} out of the palace and of whom nothing has been seen since. What it {hrwreq|asks for} is simple. It {hrwreq|wants} the man who gave the {order|order}, Peter Elwelu, {elwsus|suspended}, and outsiders to {exh|dig}. The army {updfrej|brushed} the report {updfrej|aside} the same evening; the brigadier, meanwhile promoted to major general, said on television that he'd do it again.

I have walked the ground twice. The gate to which the police {tank|brought up} an armoured car at one o'clock is seven paces wide. Survivors (there are some: the official number of {surr|surrendered} is 110) agree that a loudspeaker {ulti|summoned} them out at about ten, that women with babies {come|came forward} and were {turn|driven} back, and that a little before two the {storm|shooting} became general, with rocket grenades. That guards {kguards|threw} spears nobody denies. Of guns the army {found|displayed} four, old.

Why then? The palace guard was no choir. In March a year ago, after the elections, {bund|clashes} at Bundibugyo between Bakonzo and their neighbours {bund|killed} fifty; over the summer camps grew in the hills, and a police report to the President, seen by me, listed {raids|raids} on four posts. But the same report {advice|advised} him to {medi|mediate}. He {shun|chose} not to. The State's case, that the {storm|raid} forestalled a {yiira|rising} for a republic of Yiira, has not been heard by any court: the treason {trial|trial} of the king and his 150 was {adj|put off} for the third time this month. Since February he may live, under {housearr|guard}, in a house in Kampala, which he cannot leave.

Abroad there was murmuring. The Netherlands {dutch|withheld} a payment to the justice sector in December; Washington, which {train|trains} the very battalions for Somalia, {usask|asked} for "a full and transparent accounting" and continued. The International Criminal Court has received a {icc|complaint}, lodged in January by Besigye's lawyers and two Kasese MPs, against Museveni and three officers. It is {iccexam|looking} at it. Prosecutors in The Hague look at a good many things.

And at home? Winnie Kiiza, who leads the opposition in parliament and comes from Kasese, {kiizamot|moved} for an inquiry; the Speaker {speak|ruled} it {speak|out} as the matter was before the courts. A bishop {bishop|called for} truth-telling. The widow of one of the policemen told me that the State {pens|gives} her nothing either.

~ The author teaches history. He received no fee.
--
who hrw: It
who kiiza: person UG | Winnie Kiiza
who speaker: office UG | the Speaker
who icc: body - | International Criminal Court
who dutch: state NL | The Netherlands
who state: government UG | the State; The State's
where bundi: town UG 0.71 30.06 | Bundibugyo
where hague: town NL 52.08 4.31 | The Hague
where gate: site UG - - | The gate
* hrwpub ACCUSE/allege occurred
  when: 2017-03-15 "Last Wednesday"
  by: hrw
  to: updf
  about: storm
* storm ASSAULT/firearms occurred
  when: 2016-11-27 from text "November 27"
  where: palace; kasese
  by: updf
  to: guards
  with: rocket "rocket grenades"
  killed: >=150 "more than 150" side unknown voice hrw
  killed: >=15 "at least 15 of them children" part side civilian voice hrw
  said: "Survivors" witness "agree"
* sep ASSAULT/abduct occurred
  when: 2016-11-27 from text "November 27"
  where: palace
  by: "men in uniform" alleged of hrw
  to: "children"
  missing: >=15 "at least 15 of them children" side civilian voice hrw
  said: hrw witness "says"
* hrwreq REQUEST/change occurred
  when: 2017-03-15 "Last Wednesday"
  by: hrw
  to: gov
  about: elwsus
  about: exh
* order REQUEST occurred optional
  when: 2016-11-27
  to: updf
  by: elwelu
  about: storm
* elwsus SANCTION/expel demanded optional
  when: ?
  by: gov
  to: elwelu
* exh ACCUSE/investigate demanded optional
  when: ?
* updfrej REJECT occurred
  when: 2017-03-15 "the same evening"
  by: updf
  to: hrw
  about: hrwpub
  answers: hrwpub "brushed the report aside"
* tank MOBILIZE/weapons occurred
  when: 2016-11-27 "one o'clock"
  where: gate; palace
  by: ugpolice
  to: guards
  with: armoured-vehicle "an armoured car"
* surr RETREAT/withdraw occurred
  when: 2016-11-27
  where: palace
  by: guards
  to: updf
  count: 110 "110"
* ulti REQUEST/yield occurred
  when: 2016-11-27 "about ten"
  where: palace
  to: guards
  said: "Survivors" witness "agree"
* come RETREAT/withdraw attempted
  when: 2016-11-27
  where: palace
  by: "women with babies"
  said: "Survivors" witness "agree"
* turn COERCE/restrict occurred
  when: 2016-11-27
  where: palace
  to: "women with babies"
  said: "Survivors" witness "agree"
* kguards ASSAULT/primitive occurred
  when: 2016-11-27
  where: palace
  by: guards
  to: updf
  with: other "spears"
* found COERCE/seize occurred
  when: 2016-11-27/2017-03-20 bounded
  where: palace
  by: updf
  to: "guns" thing
  munitions: 4 "four, old"
* bund ASSAULT occurred
  when: 2016-03 "In March a year ago"
  where: bundi
  by: "Bakonzo"; "their neighbours"
  to: "Bakonzo"; "their neighbours"
  killed: 50 "fifty" side unknown
* raids ASSAULT occurred
  when: 2016 "over the summer"
  where: "the hills"
  to: ugpolice; "four posts" thing
  sites: 4 "four posts"
  said: ugpolice official "listed"
* advice REQUEST/change occurred
  when: 2016
  by: ugpolice
  to: museveni "the President"
  about: medi
* medi CONSULT/third-party demanded optional
  when: ?
  by: museveni "the President"
* shun REJECT occurred optional
  when: 2016
  by: museveni "the President"
  to: ugpolice
  answers: advice "chose not to"
* yiira COERCE/seize attempted
  when: 2016-11
  by: mumbere alleged of state
  said: state official claimed "case"
* trial ACCUSE/investigate ongoing
  when: 2016-12/2017-03-20 bounded
  by: state
  to: mumbere; "his 150"
* adj COERCE occurred optional
  when: 2017-03 "this month"
* housearr COERCE/restrict ongoing
  when: 2017-02/2017-03-20 "Since February"
  where: "a house in Kampala"
  to: mumbere
* dutch SANCTION/discontinue occurred
  when: 2016-12 "December"
  by: dutch
  to: state
* train AID ongoing
  when: ?
  by: us
  to: updf
* usask REQUEST/change occurred
  when: 2016-11-27/2017-03-20 bounded
  by: us
  to: state
* icc ACCUSE/investigate occurred optional
  when: 2017-01 "January"
  where: hague
  by: besigye "Besigye's lawyers"; "two Kasese MPs"
  to: museveni; "three officers"
  about: storm
* iccexam ACCUSE/investigate ongoing
  when: 2017-01/2017-03-20 bounded
  where: hague
  by: icc
  to: museveni; "three officers"
  about: storm
* kiizamot REQUEST/change occurred
  when: 2016-11-27/2017-03-20 bounded
  by: kiiza
  to: parl
  about: ACCUSE/investigate
* speak REJECT/change occurred
  when: 2016-11-27/2017-03-20 bounded
  by: speaker
  to: kiiza
  about: kiizamot
  answers: kiizamot "ruled it out"
* bishop REQUEST/change occurred
  when: 2016-11-27/2017-03-20 bounded
  by: "A bishop"
* pens AID denied optional
  when: ?
  by: state
  to: "The widow of one of the policemen"
  said: "The widow of one of the policemen" witness "told"
