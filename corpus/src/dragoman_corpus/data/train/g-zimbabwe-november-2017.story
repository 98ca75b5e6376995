story: g-zimbabwe-november-2017
conflict: Zimbabwe
countries: ZW
facts: On 6 November 2017 President Mugabe dismissed Vice-President Mnangagwa; on the 13th army chief Chiwenga warned the ruling party; in the night of 14 to 15 November the army took the broadcaster and confined Mugabe,
  arresting "criminals around him". South African envoys came on the 16th; tens of thousands marched on the 18th; ZANU-PF removed Mugabe as leader on the 19th with an ultimatum for noon on Monday; he did not resign
  on television that night; on the 21st impeachment began and he resigned. Mnangagwa was sworn in on the 24th. (public record: broadcasts, parliament, press of November 2017.)

who mugabe: person ZW | Robert Mugabe; Mugabe; President Mugabe; Comrade Mugabe; Mr Mugabe
who grace: person ZW | Grace Mugabe; First Lady
who ed: person ZW | Emmerson Mnangagwa; Mnangagwa; Mr Mnangagwa
who chiwenga: person ZW | Constantino Chiwenga; Chiwenga; General Chiwenga
who moyo: person ZW | Sibusiso Moyo; Major General Moyo; General Moyo
who zdf: force ZW | Zimbabwe Defence Forces; the military; the army; army; soldiers
who zanu: party ZW | ZANU-PF; Zanu-PF; the ruling party; ruling party
who vets: organisation ZW | war veterans; War Veterans Association; veterans
who mdc: party ZW | MDC; the opposition
who tsv: person ZW | Morgan Tsvangirai; Tsvangirai; Mr Tsvangirai
who chombo: person ZW | Ignatius Chombo; Chombo; finance minister
who zuma: person ZA | Jacob Zuma; Zuma; President Zuma
who sadc: organisation - | SADC; Southern African Development Community
who au: organisation - | African Union; AU
who parl: body ZW | parliament; Parliament
who police: force ZW | Zimbabwe Republic Police; police; the police
who uk: state GB | Britain; London
who us: state US | United States; Washington
who youth: organisation ZW | youth league; Youth League
where harare: town ZW -17.83 31.05 | Harare
where blueroof: site ZW -17.74 31.10 | Blue Roof; the Blue Roof
where zbc: site ZW -17.81 31.08 | Pockets Hill; broadcasting house
where highfield: site ZW -17.88 30.98 | Zimbabwe Grounds; Highfield
where statehouse: site ZW -17.81 31.05 | State House
where kgvi: site ZW -17.80 31.05 | King George VI barracks; KG6

== g-zimbabwe-november-2017-1
outlet: Harare Broadcasting Service
register: state-media
published: 2017-11-15
--
Statement by the Defence Forces, read at 4 a.m., with notes by the duty editor

Fellow Zimbabweans. We wish to make it abundantly clear that this is not a military {coup|takeover} of government. What the Zimbabwe Defence Forces is doing is to pacify a degenerating situation in our country. - So Major General Moyo, in beret and battledress, from our main studio at Pockets Hill, which soldiers had {zbc|entered} at about half past ten last night.

His Excellency the President and his family are safe and their security is {guaran|guaranteed}. "We are only {targets|targeting} criminals around him who are committing crimes that cause social and economic suffering." As soon as that mission has been accomplished, he said, things will return to normalcy.

To the judiciary: your independence is {judguar|assured}. To members of Parliament: your desire for a political order is shared. To the churches: {prayask|pray}. To the young: do not be {usedask|used}. To the war veterans: you are to {vetask|play} your part. All leave for members of the forces is {leave|cancelled} and they are to {barracks|return} to barracks with immediate effect. To the other security services, the police among
them: we {copask|urge} you to co-operate for the good of the country. "Any provocation will be met with an appropriate {provoke,provoketh|response}."

The citizen is {stayhome|asked} to limit movement that is not needed.

Notes. On Monday General Chiwenga {chiwarn|cautioned} at KG6, before ninety officers, that the military would "not hesitate to {stepin|step in}" if the {purge|purge} of people with a liberation background did not {endask|end}. On Tuesday at noon the ruling party's spokesman {treason|called} this "treasonable conduct". The chairman of the Youth League, who had the same day {youthvow|vowed} that the young were "ready to die" for the President,
has since {sorryyouth|regretted} it, on this station, from a place not shown, reading: "I was young and misled."

Vice-President Mnangagwa was {sacked|removed} on Monday 6 November and {edleft|left} the country. It is understood that the minister of finance, Dr Chombo, was {chombo|taken} from his house in the early hours. A guard there was {guard|killed}.

Music follows.
--
who mugabe: His Excellency the President; the President
who zdf: the forces; Defence Forces
where zbc: our main studio
* coup COERCE/martial-law denied
  when: 2017-11-14/2017-11-15
  by: zdf denied
  said: moyo party denied
* zbc COERCE/seize occurred
  when: 2017-11-14 "half past ten last night"
  where: zbc
  by: zdf
  to: zbc thing
* guaran AGREE occurred
  when: 2017-11-15
  by: zdf
  to: mugabe
* targets COERCE/arrest ongoing
  when: 2017-11-15
  by: zdf
  to: "criminals around him"
  said: moyo party
* judguar AGREE occurred
  when: 2017-11-15
  by: zdf
  to: "judiciary"
* leave MOBILIZE/troops occurred
  when: 2017-11-15
  by: zdf
  to: "members of the forces"
* barracks MOBILIZE/troops occurred
  when: 2017-11-15
  by: zdf
  to: "members of the forces"
* copask REQUEST/assist occurred
  when: 2017-11-15
  by: zdf
  to: "the other security services"; police
  about: COOPERATE by police to zdf
* provoketh THREATEN/violence occurred
  when: 2017-11-15
  by: zdf
  about: provoke
* provoke ASSAULT hypothetical optional
  when: ?
  by: zdf
* stayhome REQUEST/change occurred
  when: 2017-11-15
  by: zdf
  to: "The citizen"
* chiwarn THREATEN occurred
  when: 2017-11-13 "Monday"
  where: kgvi
  by: chiwenga
  to: zanu
  about: stepin
* stepin COERCE threatened
  when: ?
  by: zdf
* purge SANCTION/expel ongoing
  when: 2017-11-06/2017-11-13
  by: zanu
  to: "people with a liberation background"
* treason ACCUSE/disapprove occurred
  when: 2017-11-14 "Tuesday at noon"
  by: zanu
  to: chiwenga
  about: chiwarn
  answers: chiwarn "treasonable conduct"
* youthvow SUPPORT occurred
  when: 2017-11-14 "the same day"
  by: "The chairman of the Youth League"
  to: mugabe
* sorryyouth CONCEDE occurred optional
  when: 2017-11-14/2017-11-15 bounded
  by: "The chairman of the Youth League"
  answers: youthvow "regretted it"
* sacked SANCTION/expel occurred
  when: 2017-11-06 from text "Monday 6 November"
  to: ed
* chombo COERCE/arrest occurred
  when: 2017-11-15 "the early hours"
  where: "his house"
  to: chombo
* guard ASSAULT/firearms occurred
  when: 2017-11-15 "the early hours"
  where: "his house"
  to: "A guard"
  killed: 1 "A guard" side recipient
* vetask REQUEST/assist occurred
  when: 2017-11-15
  by: zdf
  to: vets
* prayask REQUEST/assist occurred optional
  when: 2017-11-15
  by: zdf
  to: "the churches"
* usedask REQUEST/change occurred optional
  when: 2017-11-15
  by: zdf
  to: "the young"
* endask REQUEST/yield occurred
  when: 2017-11-13 "Monday"
  where: kgvi
  by: chiwenga
  to: zanu
  about: purge
* edleft RETREAT/withdraw occurred optional
  when: 2017-11-06/2017-11-15 bounded
  by: ed

== g-zimbabwe-november-2017-2
outlet: Limpopo Live
register: live-blog
published: 2017-11-19
--
Zimbabwe: the evening when he did not say it

22.15 We shall be back at six. One thing is certain: from noon tomorrow the machinery of {impeach|impeachment} can start.

21.40 The war veterans' leader, Mr Mutsvangwa, on the phone: "We are {vetmarch,vetmarchth|going back} to the streets on Wednesday. This time we shall {sitw,sit|sit down} at the Blue Roof and stay." He {blamegen|accuses} the generals of having allowed the old man to switch speeches.

21.20 It is over. Twenty minutes, three generals in a row of chairs at State House, an array of papers that slid from his knee. Robert Mugabe did not {nostep|resign}. He {greetgen|thanked} the commanders for the "respect and comity" of their {coup|operation}, {ackcrit|granted} that the criticism of "the three arms" had merit, and will preside over the ruling party's congress in December. In a bar in Avondale somebody wept.

20.55 The state broadcaster: an address, at nine. Every radio is on.

16.30 A source close to the {shuttle|talks} tells our reporter that a text for a {nostep!announced|resignation} was {agree|agreed} at lunch in the presence of a Jesuit, Father Mukonori, who has {shuttle|carried} messages since Wednesday, and that pensions and houses, and immunity for the wife, were {immunity|promised} in return.

13.05 The {ultim|ultimatum}. The 200 members of the central committee have {zanuout|thrown} Mugabe {zanuout|out} as leader and Grace Mugabe, with twenty others, {gracexpel|out} of the party for life; Mnangagwa, himself {sacked|fired} on the 6th and back in no one knows which house, is put in his place. If the president is not {ultim|gone} by noon on Monday, said Mr Chinamasa, the party will begin the {impeachth,impeach|process} in parliament. Singing, for minutes.

11.20 Zuma's envoys, two ministers, who {envoys|talked} with both sides on Thursday, are to {envoys2!announced|come} again on Tuesday; the presidents of South Africa and Angola {zumavisit!announced|follow} on Wednesday. SADC's organ {sadcmeet|met} at Gaborone and {sadcask|asked} "all stakeholders" to settle it by the constitution. Guinea's president, chairman of the AU, says that the continent "will never {auno|accept} a {coup|coup}".

10.00 For those who slept: on Saturday the city was one body. Tens of thousands, perhaps far above a hundred thousand, {march18|marched} from Highfield to State House, black and white, people kissing tanks, taking selfies with corporals; the army {permit|allowed} it and in the end {stopmarch|turned} the crowd {stopmarch|back}, politely, at the palace's wall. Not a pane was {smash!denied|broken}. In London eighty {londonmarch|danced} before the
embassy.

~ Live updates refresh every 60 s / Desk: e-mail us
--
who vetlead: person ZW | The war veterans' leader; Mr Mutsvangwa
who mukonori: person ZW | Father Mukonori
who chinamasa: person ZW | Mr Chinamasa
who envoys: body ZA | Zuma's envoys
who conde: person GN | Guinea's president
who angola: state AO | Angola
who sa: state ZA | South Africa
where gaborone: town BW -24.65 25.91 | Gaborone
where london: town GB 51.51 -0.13 | London
* impeach SANCTION/expel threatened
  when: 2017-11-20 "noon tomorrow"
  by: zanu
  to: mugabe
  said: chinamasa party "said"
* vetmarchth THREATEN occurred
  when: 2017-11-19 "21.40"
  by: vetlead
  to: mugabe
  about: vetmarch
* vetmarch PROTEST/demo threatened optional
  when: 2017-11-22 "Wednesday"
  where: "the streets"
  by: vetlead
  to: mugabe
* sit PROTEST/obstruct threatened optional
  when: 2017-11-22 "Wednesday"
  where: blueroof
  by: vetlead
  to: mugabe
* sitw THREATEN occurred
  when: 2017-11-19 "21.40"
  by: vetlead
  to: mugabe
  about: sit
* blamegen ACCUSE/allege occurred
  when: 2017-11-19 "21.40"
  by: vetlead
  to: "the generals"
* nostep RETREAT/resign denied
  when: 2017-11-19 "21.20"
  where: statehouse
  by: mugabe
* greetgen SUPPORT occurred
  when: 2017-11-19 "21.20"
  where: statehouse
  by: mugabe
  to: "the commanders"
* ackcrit CONCEDE occurred
  when: 2017-11-19 "21.20"
  where: statehouse
  by: mugabe
  to: "the commanders"
* agree AGREE occurred
  when: 2017-11-19 "at lunch"
  about: RETREAT/resign by mugabe
  said: "A source close to the talks" unnamed via "our reporter" "tells"
* shuttle CONSULT/third-party occurred
  when: 2017-11-15/2017-11-19 "since Wednesday"
  by: mukonori
  said: "A source close to the talks" unnamed
* immunity AGREE occurred
  when: 2017-11-19 "at lunch"
  to: mugabe; "the wife"
  said: "A source close to the talks" unnamed
  answers: agree "in return"
* zanuout SANCTION/expel occurred
  when: 2017-11-19 "13.05"
  by: zanu; "The 200 members of the central committee"
  to: mugabe
* gracexpel SANCTION/expel occurred
  when: 2017-11-19 "13.05"
  by: zanu; "The 200 members of the central committee"
  to: grace; "twenty others"
* sacked SANCTION/expel occurred
  when: 2017-11-06 from text "the 6th"
  to: ed
* ultim REQUEST/yield occurred
  when: 2017-11-19 "13.05"
  by: chinamasa; zanu
  to: mugabe
  about: RETREAT/resign by mugabe
* envoys CONSULT/third-party occurred
  when: 2017-11-16 "Thursday"
  by: envoys; "both sides"
  to: "both sides"
* envoys2 CONSULT/visit announced
  when: 2017-11-21 "Tuesday"
  by: envoys
* zumavisit CONSULT/visit announced
  when: 2017-11-22 "Wednesday"
  by: "the presidents of South Africa and Angola"
* sadcmeet CONSULT/multilateral occurred
  when: ?
  where: gaborone
  by: sadc
* sadcask REQUEST/change occurred
  when: ?
  where: gaborone
  by: sadc
  to: "all stakeholders"
* auno REJECT occurred
  when: 2017-11-19 "11.20"
  by: conde
  about: coup
  answers: coup
* march18 PROTEST/demo occurred
  when: 2017-11-18 "Saturday"
  where: highfield; statehouse
  by: "Tens of thousands"
  participants: >=20000 "Tens of thousands" vague
  participants: >=100000 "far above a hundred thousand"
* permit CONCEDE occurred
  when: 2017-11-18 "Saturday"
  by: zdf
  to: "the crowd"
* stopmarch COERCE/restrict occurred
  when: 2017-11-18 "Saturday"
  where: statehouse
  by: zdf
  to: "the crowd"
* smash PROTEST/vandalize denied
  when: 2017-11-18 "Saturday"
* londonmarch PROTEST/demo occurred
  when: 2017-11-18 "Saturday"
  where: "the embassy"; london
  by: "eighty"
  participants: 80 "eighty"
* coup COERCE/martial-law occurred
  when: ?
  by: zdf
  to: mugabe
* impeachth THREATEN/expel occurred
  when: 2017-11-19 "13.05"
  by: chinamasa; zanu
  to: mugabe
  about: impeach
figure: people 200 "The 200 members of the central committee" of zanu

== g-zimbabwe-november-2017-3
outlet: Hansard Extract Service
register: parliament
published: 2017-11-21
--
Parliament of Zimbabwe. Joint sitting at the International Conference Centre, Tuesday 21 November 2017, from 2.30 p.m. (unrevised)

THE SPEAKER: I have received notice of a {motion|motion} for the {impeach|removal} of the President under section 97. Nobody in this country has ever {motion|moved} one before. The mover has the floor.

THE MOVER (a senator of the majority): Mr Speaker, I {motion|move} that this House resolve to {impeach|remove} Robert Gabriel Mugabe. He has let his wife usurp the powers of his office; he allowed her to {insult|insult} a vice-president in public and to {threatenvp|threaten} him; he sleeps in meetings, to our horror abroad; he is ninety-three. He {sacked|dismissed} Mr Mnangagwa on the 6th without cause shown. He has {refinv|refused} to have those investigated who ate fifteen
billion in diamonds.

THE SECONDER (MDC): I {second|second}. I have been {arrested07|jailed} by this man, in March 2007 I was {beat07|beaten} at Machipisa with iron, and still I say: let it be done by the book. My party has for its part {condition|told} the others that a transition must have an electoral law, or we shall not {nojoin,nojointh|sit} in anything.

A MEMBER (independent): On a point of order. Are there soldiers in the corridor?

THE SPEAKER: There are soldiers in the car park. They have {guardparl|guarded} us since morning and I {thankarmy|thanked} them.

THE MINISTER OF JUSTICE (who {quitcab|resigned} from the cabinet this morning together with sixteen others who {cabboy|boycotted} its {cabmeet|meeting}): I rise in {supp|support}. At nine o'clock only five ministers {cabmeet|met} the President. One of them came out weeping.

THE MEMBER FOR TSHOLOTSHO NORTH (by letter, read by the Clerk): "I am in hiding. On the night of the 14th my house and that of a colleague were {shothouse|fired} upon by snipers of the special forces, with women and eleven children inside. It is a {coup|coup}. I do not {rejectimp|recognise} these proceedings."

(Laughter; cries of "G40!")

A SENATOR-CHIEF: In our custom one does not beat a father; one walks him home. Let us agree to {chiefask|keep} for him his house, his cows and his name.

THE SPEAKER (5.41 p.m.): Order. Order! The debate is suspended. I have in my hand a letter brought to me by the Minister and by the President's adviser. I read: "I, Robert Gabriel Mugabe, in terms of section 96 of the Constitution, hereby formally tender my {resign|resignation}, with immediate effect. My decision to {resign|resign} is voluntary on my part."

(Prolonged cheering. Members embrace, stand on benches; the mover is carried.)

THE SPEAKER: The {motion|motion} has lapsed. The ruling party will name its candidate by tomorrow evening. I {calmask|ask} you all to be as calm outside as you were inside, which was not at all. The House stands adjourned.
--
who house: body ZW | this House; The House; THE SPEAKER
who mover: person ZW | THE MOVER
who seconder: person ZW | THE SECONDER
who mugabe: Robert Gabriel Mugabe; the President
where machipisa: district ZW -17.89 30.98 | Machipisa
* motion REQUEST/change occurred
  when: 2017-11-21 from text "Tuesday 21 November 2017"
  where: "International Conference Centre"
  by: mover
  to: house
  about: impeach
  said: mover party
  said: house official
* threatenvp THREATEN occurred
  when: ?
  by: "his wife"
  to: "a vice-president"
  said: mover party
* sacked SANCTION/expel occurred
  when: 2017-11-06 from text "the 6th"
  by: mugabe
  to: ed
  said: mover party
* arrested07 COERCE/arrest occurred
  when: 2007-03 from text "March 2007"
  by: mugabe
  to: seconder
  said: seconder party
* beat07 ASSAULT/beat occurred
  when: 2007-03 from text "March 2007"
  where: machipisa
  to: seconder
  with: blunt "iron"
  said: seconder party
* condition REQUEST/change occurred
  when: ?
  by: mdc
  to: "the others"
  said: seconder party
* nojointh THREATEN/relations occurred
  when: ?
  by: mdc
  to: "the others"
  about: nojoin
* nojoin REJECT threatened optional
  when: ?
  by: mdc
* guardparl MOBILIZE/troops ongoing
  when: 2017-11-21 "since morning"
  where: "the car park"
  by: zdf
  to: house
  said: house official
* thankarmy SUPPORT occurred
  when: 2017-11-21
  by: house
  to: zdf
  said: house official
* quitcab RETREAT/resign occurred
  when: 2017-11-21 "this morning"
  by: "THE MINISTER OF JUSTICE"; "sixteen others"
* cabboy PROTEST/boycott occurred
  when: 2017-11-21 "this morning"
  by: "sixteen others"
  to: mugabe
* supp SUPPORT occurred
  when: 2017-11-21
  by: "THE MINISTER OF JUSTICE"
  to: mover
  about: motion
  said: "THE MINISTER OF JUSTICE" official
  answers: motion "in support"
* cabmeet CONSULT occurred
  when: 2017-11-21 "nine o'clock"
  by: "five ministers"; mugabe
  to: mugabe
  said: "THE MINISTER OF JUSTICE" official
* shothouse ASSAULT/firearms occurred
  when: 2017-11-14 from text "the night of the 14th"
  where: "my house"
  by: "snipers of the special forces" alleged of "THE MEMBER FOR TSHOLOTSHO NORTH"
  to: "my house" thing; "that of a colleague" thing; "women and eleven children"
  with: small-arms "snipers"
  said: "THE MEMBER FOR TSHOLOTSHO NORTH" party
* coup COERCE/martial-law ongoing
  when: 2017-11-14/2017-11-21
  said: "THE MEMBER FOR TSHOLOTSHO NORTH" party
* rejectimp REJECT occurred
  when: 2017-11-21
  by: "THE MEMBER FOR TSHOLOTSHO NORTH"
  to: house
  about: motion
  answers: motion "recognise"
  said: "THE MEMBER FOR TSHOLOTSHO NORTH" party
* resign RETREAT/resign occurred
  when: 2017-11-21 "immediate effect"
  by: mugabe
  said: house official "read"
* calmask REQUEST/change occurred
  when: 2017-11-21
  by: house
  to: "you all"
  said: house official
* impeach SANCTION/expel demanded optional
  when: ?
  by: house
  to: mugabe
  said: mover party
* refinv REJECT occurred
  when: ?
  by: mugabe
  about: ACCUSE/investigate
  said: mover party
* second SUPPORT occurred
  when: 2017-11-21
  by: seconder
  to: mover
  about: motion
  said: seconder party
  answers: motion "second"
* chiefask REQUEST/change occurred
  when: 2017-11-21
  where: "International Conference Centre"
  by: "A SENATOR-CHIEF"
  to: house
  about: AGREE by house to mugabe
  said: "A SENATOR-CHIEF" party
* insult ACCUSE/disapprove occurred optional
  when: ?
  by: "his wife"
  to: "a vice-president"
  said: mover party

== g-zimbabwe-november-2017-4
outlet: Kapital und Kontinent
register: analysis
published: 2017-12-07
--
A {coup|coup} by any other name: what three weeks in Harare teach

There is a school of jurists that will debate for years what it was that began in the night of Tuesday to Wednesday, 14 to 15 November. The high court in Harare has already given its answer: on Friday 24 November it {hcruled|held} that the army's {coup|action} was lawful, and that the {sacked|dismissal} of Emmerson Mnangagwa on the 6th was {hcvoid|void}. Nobody had {applopp!denied|opposed} the {applic|application}. If that is law, remarks a retired judge of the same court, then any brigadier who {next|parks} a
tank before a studio may do so with costs.

Yet the facts are plain. A commander {chiwarn|threatens} on a Monday; armoured carriers {column|roll} on a Tuesday; by Wednesday the head of state is {confine|confined} to his villa and ministers are {arrests,chombo|arrested}: Chombo at the end of an {guard|exchange} of shots that cost a guard his life, two heads of the youth league in their beds. He was {tort|beaten}, says his lawyer, with sjamboks; he has since been {charge|charged} with fraud dating from 1996 and is on {bail|bail}
since yesterday, on condition that he report thrice a day.

The man with the tanks then {stepback|stepped back}. Why? The region looked on. South Africa, which in 2008 had {mbeki08|mediated}, {envoys|sent} two ministers; SADC had a special {specsum|summit} called for the 21st and, when he {resign|fell}, {cancelsummit|dropped} it with relief. China had {chvisit|received} General Chiwenga four days before, for what Beijing terms a normal exchange. London {uksoft|refused} to use the word. "Nobody has {sanction|imposed} anything," a banker told me, "because nobody
mourned."

What has been {immunity|handed out}? To Mugabe, says an official who saw the paper: ten million dollars (government: nothing of the kind), staff, first-class travel, no prosecution, ever. To the generals: foreign affairs for the officer of the dawn broadcast, lands for the air marshal; on the 30th of last month two of them {uniform|took off} uniform so as to be ministers. To the opposition: not one seat. Mr Tsvangirai, who came
home ill to be consulted, {dismay|called} it a "betrayal of the marchers". The veterans' chairman, a minister too for three days, {lostpost|lost} the post since the constitution caps outsiders.

To the farmers? A white grower near Rusape has been {rusapep|promised} that he may return to the house from which riot police {evict|evicted} him in June; the village is said to be preparing a feast. {zidera|Sanctions} are the next theme. The American law of 2001 {zidera|bars} loans by the IMF; a senator {senpaper|demands} free elections by August before a comma is changed. If the army's hand is seen in them, it will stay.

The police, whose roadblocks vanished on the day, have been made to {copsorry|apologise}: they will {copreturn|return}, says the new commissioner, "with a smile". And soldiers {patrols|patrol} with them in twos in the avenues.
--
who sa: state ZA | South Africa
who court: body ZW | The high court in Harare
who china: state CN | China; Beijing
who grower: person ZW | A white grower
where rusape: town ZW -18.53 32.13 | Rusape
* hcruled SUPPORT occurred
  when: 2017-11-24 from text "Friday 24 November"
  by: court
  to: zdf
  about: coup
* coup COERCE/martial-law occurred
  when: 2017-11-14/2017-11-15 from text "14 to 15 November"
  where: harare
  by: zdf
  to: mugabe
* hcvoid REJECT occurred
  when: 2017-11-24 from text "Friday 24 November"
  by: court
  about: sacked
  answers: sacked
* next COERCE hypothetical optional
  when: ?
  by: "any brigadier"
* chiwarn THREATEN occurred
  when: 2017-11-13 "Monday"
  by: chiwenga
* column MOBILIZE/troops occurred
  when: 2017-11-14 "Tuesday"
  where: harare
  by: zdf
  with: armoured-vehicle "armoured carriers"
  part_of: coup
* confine COERCE/arrest occurred
  when: 2017-11-15 "Wednesday"
  where: "his villa"
  by: zdf
  to: mugabe
  part_of: coup
* arrests COERCE/arrest occurred
  when: 2017-11-15 "Wednesday"
  by: zdf
  to: "ministers"; chombo; "two heads of the youth league"
  part_of: coup
* tort ASSAULT/beat occurred
  when: 2017-11-15/2017-12-07 bounded
  to: chombo
  with: blunt "sjamboks"
  said: "his lawyer" party "says"
* charge ACCUSE/investigate occurred
  when: 2017-11-15/2017-12-06 bounded
  to: chombo
* bail RETREAT/release occurred
  when: 2017-12-06 "yesterday"
  to: chombo
* mbeki08 CONSULT/third-party occurred
  when: 2008 from text "2008"
  by: sa
* specsum CONSULT/multilateral announced
  when: 2017-11-21 from text "the 21st"
  by: sadc
* cancelsummit SANCTION/discontinue occurred
  when: ? "when he fell"
  by: sadc
  about: specsum
* chvisit CONSULT/visit occurred
  when: 2017-11-09/2017-11-11 bounded "four days before"
  by: china; chiwenga
  to: china
* uksoft REJECT occurred
  when: 2017-11-15/2017-12-07 bounded
  by: uk
  about: coup
* sanction SANCTION denied
  when: 2017-11-15/2017-12-07 bounded
  said: "a banker" witness "told"
* uniform RETREAT/resign occurred
  when: 2017-11-30 from text "the 30th of last month"
  by: "two of them"
* dismay ACCUSE/disapprove occurred
  when: ?
  by: tsv
* rusapep AGREE occurred
  when: ?
  to: grower
  about: RETREAT/access to grower
* evict COERCE/deport occurred
  when: 2017-06 from text "June"
  where: "the house"; rusape
  by: police
  to: grower
* zidera SANCTION/discontinue ongoing
  when: 2001/2017 from text "2001"
  by: "The American law of 2001"
* senpaper REQUEST/change occurred
  when: ?
  by: "a senator"
* copsorry CONCEDE occurred
  when: 2017-11-15/2017-12-07 bounded
  by: police
* patrols COOPERATE ongoing
  when: 2017-12-07
  where: "the avenues"
  by: zdf; police
* sacked SANCTION/expel occurred
  when: 2017-11-06 from text "the 6th"
  to: ed
* chombo COERCE/arrest occurred
  when: 2017-11-15 "Wednesday"
  by: zdf
  to: chombo
  part_of: arrests
* guard ASSAULT/firearms occurred
  when: 2017-11-15 "Wednesday"
  to: "a guard"
  killed: 1 "a guard" side recipient
* envoys CONSULT/third-party occurred
  when: 2017-11-15/2017-12-07 bounded
  by: sa; "two ministers"
* copreturn MOBILIZE/police announced
  when: ?
  by: police
  said: "the new commissioner" official "says"
* resign RETREAT/resign occurred
  when: ?
  by: mugabe
* applic REQUEST/change occurred optional
  when: ?
  to: court
* applopp REJECT denied optional
  when: ?
  about: applic
* stepback RETREAT/withdraw occurred optional
  when: ?
  by: "The man with the tanks"
* immunity AGREE occurred
  when: ?
  to: mugabe
  said: "an official who saw the paper" unnamed "says"
  said: "government" official denied
* lostpost SANCTION/expel occurred optional
  when: ?
  to: "The veterans' chairman"
