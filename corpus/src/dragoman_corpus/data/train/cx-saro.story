story: cx-saro
conflict: Nigeria
countries: NG
facts: On 31 October 1995 a special tribunal in Port Harcourt sentenced Ken Saro-Wiwa and eight other Ogoni to death for the murder of four chiefs in May 1994; the Provisional Ruling Council confirmed it on 8 November and they were hanged on 10 November. On 11 November the Commonwealth, meeting at Auckland, suspended
  Nigeria for two years; the United States, the European Union states, South Africa and others recalled ambassadors and stopped arms sales. Shell said on 14 November that it would go on with a gas plant. Nigeria recalled its own envoys. (public record: Commonwealth communique, EU common position of 20 November, Nigerian government statements; press.)

who saro: person NG | Ken Saro-Wiwa; Saro-Wiwa; Mr Saro-Wiwa
who eight: person NG | eight other Ogoni; eight companions; the eight; the others
who abacha: person NG | Sani Abacha; General Abacha; Abacha
who prc: body NG | Provisional Ruling Council; ruling council
who ikimi: person NG | Tom Ikimi; Ikimi; Chief Ikimi
who nigeria: state NG | Nigeria; Lagos; Abuja; Nigerian government
who police: force NG | Nigerian police; the police; police; soldiers; security forces
who mosop: organisation NG | MOSOP; Movement for the Survival of the Ogoni People
who ogoni: population NG | Ogonis; Ogoni people
who tribunal: body NG | special tribunal; tribunal; the tribunal
who shell: organisation - | Shell
who cw: organisation - | Commonwealth
who anyaoku: person NG | Emeka Anyaoku; Anyaoku
who mandela: person ZA | Nelson Mandela; President Mandela; Mandela
who major: person GB | John Major; Mr Major; Major
who mugabe: person ZW | Robert Mugabe; Mugabe
who bolger: person NZ | Jim Bolger; Bolger
who us: state US | United States; Washington
who britain: state GB | Britain; London
who eu: organisation - | European Union; EU
who za: state ZA | South Africa; Pretoria
who germany: state DE | Germany; Bonn
who amnesty: organisation - | Amnesty International
who greenpeace: organisation - | Greenpeace
who gambia: state GM | Gambia

where ph: town NG 4.78 7.01 | Port Harcourt
where prison: site NG 4.77 7.01 | Port Harcourt prison
where auckland: town NZ -36.85 174.76 | Auckland
where ogoniland: district NG 4.67 7.37 | Ogoniland
where bori: town NG 4.67 7.37 | Bori
where queenstown: town NZ -45.03 168.66 | Queenstown

== cx-saro-1
outlet: Meridian Wire
register: wire
published: 1995-11-11
--
Commonwealth {susp|suspends} Nigeria over {hang|hanging} of writer

AUCKLAND, Nov 11 (Meridian) - The Commonwealth on Saturday {susp|suspended} Nigeria from membership, the first such {susp|step} in its history, a day after the military government {hang|hanged} the playwright Ken Saro-Wiwa and eight other Ogoni activists in defiance of {pleas|appeals} from half the world.

Leaders of fifty countries {decide|agreed} at their {cwclose|retreat} in Queenstown that Nigeria would be {expelcw!threatened|expelled} altogether unless it returned to democracy within two years. Only Gambia, itself under soldiers since a {gamcoup|coup} last year, {gamrej|objected}. "It is an illegitimate regime," said New Zealand's prime minister, Jim Bolger, the host, {bolgcond|calling} the {hang|executions} "a slap in the face". John Major spoke of "judicial {hang,majcond|murder}".

Nelson Mandela, who had {mandquiet|pleaded} for quiet persuasion until the last hour, {mandask|demanded} tougher measures. "That {hang|act} was {mandcond|heinous}," he told reporters. Pretoria {zaamb|called} its high commissioner {zaamb|home}.

Nigeria's foreign minister, Tom Ikimi, who was {ikno|refused} a hearing by the heads of government, {ikimirej|described} the {susp|decision} as unfair. "These men {chiefs|murdered} four chiefs, they were {chtrial|tried} by a court and they were {sent|found guilty}," he said before he {ikimileave|flew out}.

The nine were {hang|led} to the gallows of Port Harcourt prison from 11.30 on Friday morning. It took five {hang|attempts} before the trap opened under Saro-Wiwa, 54, according to a warder; his last words were for the struggle. The bodies were {bury|put} under earth at the town's cemetery, under guard, and no relative was {norel|let in}. Tanks and lorries with troops {deploy|took up} positions at Bori and on the road to Ogoniland.

A special tribunal had {sent|condemned} them on October 31 for incitement to the {chiefs|killing} of the four conservative chiefs by a mob at Giokoo in May 1994. There was no {noappeal|appeal}. The Provisional Ruling Council under General Sani Abacha {confirm|upheld} the {sent|sentences} on Wednesday, the very day on which the leaders began to arrive in Auckland. Lawyers for the defence had {lawout|withdrawn} in June, alleging that two witnesses were {bribe|bribed}.

The United States {usamb|recalled} its ambassador, {usarms|banned} the sale of military goods and {usvisa|widened} restrictions on visas for officers. So, within hours, did the fifteen members of the European Union; Britain {ukarms|stopped} all exports of arms. The World Bank announced that it would not {ifc|lend} 100 million dollars for a gas plant.

~ Rugby: All Blacks name side for Paris

Saro-Wiwa, known to millions for a television comedy, founded MOSOP, the movement which in January 1993 {march93|brought} 300,000 Ogonis into the streets against Shell's pollution; four months later Shell {shellout|pulled out} of the area. Troops and armed neighbours have since {raze|razed} some thirty villages there, rights groups say. Amnesty International {amnesty|called} the {chtrial|trial} a sham in September, and on Friday night some two hundred people {vigil|stood} with candles before the Nigerian high commission in London.
--
who worldbank: organisation - | World Bank
who leaders: body - | Leaders of fifty countries
who lawyers: organisation NG | Lawyers for the defence
who rights: organisation - | rights groups
who chiefs: person NG | four conservative chiefs; four chiefs
who nine: person NG | The nine
where giokoo: town NG 4.65 7.30 | Giokoo
where commission: site GB 51.51 -0.13 | Nigerian high commission in London
* susp SANCTION/expel occurred
  when: 1995-11-11 "Saturday"
  where: auckland
  by: cw
  to: nigeria
  answers: hang "over"
* hang ASSAULT/unconventional occurred
  when: 1995-11-10 "Friday morning" "a day after"
  where: prison
  by: nigeria "the military government"
  to: saro; eight
  killed: 9 "The nine" side recipient
  said: "a warder" witness "according to"
* pleas REQUEST/yield occurred
  when: 1995-10-31/1995-11-10 bounded
  by: "half the world"
  to: nigeria "the military government"
* decide THREATEN occurred
  when: 1995-11-11 "Saturday"
  where: queenstown
  by: cw; leaders
  to: nigeria
  about: expelcw
* expelcw SANCTION/expel threatened optional
  when: 1995-11-11/1997-11-11 bounded "within two years"
  by: cw
  to: nigeria
* gamcoup COERCE/martial-law occurred
  when: 1994 "last year"
  by: "soldiers"
  to: gambia
* gamrej REJECT occurred
  when: 1995-11-11
  where: queenstown
  by: gambia
  to: cw
  about: susp
  answers: susp "objected"
* bolgcond ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-11 bounded
  by: bolger
  to: nigeria
  about: hang
  answers: hang "calling the executions"
* majcond ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-11 bounded
  by: major
  to: nigeria
  about: hang
  answers: hang "judicial murder"
* mandquiet REQUEST/change occurred
  when: 1995-10-31/1995-11-10 bounded
  by: mandela
  to: cw
* mandask REQUEST/change occurred
  when: 1995-11-10/1995-11-11 bounded
  by: mandela
  to: cw
  about: SANCTION to nigeria
* mandcond ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-11 bounded
  by: mandela
  to: nigeria
  about: hang
  answers: hang "heinous"
* zaamb SANCTION/withdraw occurred
  when: 1995-11-10/1995-11-11 bounded
  by: za
  to: nigeria
* ikimirej REJECT occurred
  when: 1995-11-11
  by: ikimi
  to: cw
  about: susp
  answers: susp "unfair"
* chiefs ASSAULT/primitive occurred
  when: 1994-05 from text "May 1994"
  where: giokoo; ogoniland
  by: "mob"; saro alleged of ikimi; eight alleged of ikimi
  to: chiefs
  killed: 4 "four chiefs" side recipient
  said: ikimi official "said"
* sent SANCTION/convict occurred
  when: 1995-10-31 from text "October 31"
  by: tribunal
  to: saro; eight
  answers: chiefs "for incitement to the killing"
  said: ikimi official "said"
* ikno REJECT/meet occurred
  when: 1995-11-11
  where: auckland
  by: "the heads of government"
  to: ikimi
* chtrial ACCUSE/investigate occurred
  when: 1995-10-31
  by: tribunal "a court"
  to: saro; eight
  about: chiefs
  said: ikimi official "said"
* ikimileave RETREAT/withdraw occurred optional
  when: 1995-11-11
  where: auckland
  by: ikimi
* bury COERCE/withhold occurred
  when: 1995-11-10
  where: "the town's cemetery"
  to: "The bodies"

* deploy MOBILIZE/troops occurred
  when: 1995-11-10/1995-11-11 bounded
  where: bori; "the road to Ogoniland"; ogoniland
  by: nigeria "troops"
  to: ogoni
  with: tank "Tanks"
* confirm SANCTION/convict occurred
  when: 1995-11-08 "Wednesday"
  by: prc; abacha
  to: saro; eight
* lawout PROTEST/boycott occurred
  when: 1995-06 "June"
  by: lawyers
  to: tribunal
  answers: bribe "alleging"
* bribe COERCE occurred
  when: ?
  to: "two witnesses"
  said: lawyers "alleging"
* usamb SANCTION/withdraw occurred
  when: 1995-11-10/1995-11-11 bounded
  by: us; eu
  to: nigeria
* usarms SANCTION/discontinue occurred
  when: 1995-11-10/1995-11-11 bounded
  by: us; eu
  to: nigeria
* usvisa SANCTION/discontinue occurred
  when: 1995-11-10/1995-11-11 bounded
  by: us; eu
  to: nigeria "officers"
* ukarms SANCTION/discontinue occurred
  when: 1995-11-10/1995-11-11 bounded
  by: britain
  to: nigeria
* ifc REJECT/assist occurred
  when: 1995-11-10/1995-11-11 bounded
  by: worldbank
  to: nigeria
  about: AID by worldbank to nigeria
* march93 PROTEST/demo occurred
  when: 1993-01 from text "January 1993"
  where: ogoniland
  by: mosop; ogoni
  to: shell
  participants: 300000 "300,000 Ogonis"
* shellout RETREAT/withdraw occurred
  when: 1993-05 from march93 "four months later"
  where: ogoniland
  by: shell
* raze ASSAULT/destroy occurred
  when: 1993-05/1995-11-11 bounded
  where: ogoniland
  by: "Troops"; "armed neighbours"
  to: "some thirty villages" thing; ogoni
  sites: ~30 "some thirty villages"
  said: rights "say"
* amnesty ACCUSE/disapprove occurred
  when: 1995-09 "September"
  by: amnesty
  to: tribunal
  about: chtrial
  answers: chtrial "a sham"
* vigil PROTEST/demo occurred
  when: 1995-11-10 "Friday night"
  where: commission
  by: "two hundred people"
  to: nigeria
  participants: ~200 "some two hundred people"
* norel RETREAT/access denied optional
  when: 1995-11-10 "Friday morning"
  where: "the town's cemetery"
* noappeal REQUEST/change denied optional
  when: 1995-10-31/1995-11-10 bounded
* cwclose CONSULT/multilateral occurred
  when: 1995-11-11 "Saturday"
  where: queenstown
  by: leaders; cw

== cx-saro-2
outlet: The Severn Courier
register: daily
published: 1995-11-16
--
Shell {sign|goes ahead}, the envoys {envoys|go home}

By our energy staff

Five days after Ken Saro-Wiwa died on the scaffold, Shell and its partners put their {sign|signatures} yesterday to a natural gas venture in Nigeria worth 2.5 billion pounds. To {cancel!hypothetical|call it off}, the company explained in full-page advertisements, would hurt "the thousands of Nigerians who will find work".

That argument found few takers. Greenpeace {gpblock|chained} a canoe to the revolving door of Shell Centre; in Lagos and Ibadan students {students|burned} an effigy with a yellow scallop on its chest. In the Commons a Labour member {labour|called for} a boycott of the firm's petrol, as Anita Roddick's shops have {roddick|done} before. A Shell manager, grilled on television, said that the chairman had {plea|written} to General Abacha on the eve of the {hang|executions} and {plea|asked} for clemency "on humanitarian grounds". MOSOP's man in London, Ken's brother Owens, {owens|accuses} the company of having {army|paid} the troops who {raze|put down} the Ogonis. Shell admits to having {army|provided} transport, once, in 1993.

Nineteen countries have {envoys|fetched} their ambassadors from Lagos and Abuja so far. On Tuesday Nigeria {retal|retaliated}: it {retal|ordered back} its own from Washington, Pretoria and all fifteen capitals of the EU "for consultations". Chief Ikimi, the foreign minister, is quoted in the government press as having {pretaunt|mocked} South Africa, "a white country with a black head". Mandela, stung, {mandoil|pressed} Mr Major and President Clinton by {mandcall|telephone} on Monday to {oilban!demanded|stop} buying Nigeria's oil. Neither has {noconsent|consented}. Bonn {bonnrej|opposes} it openly, since it would hit "the poor before the generals".

~ Competition: a week in Madeira

At the United Nations, Britain is {draft|circulating} a text that {uncond|deplores} the {hang|executions}. In Auckland, where the Commonwealth {cwclose|ended} its {cwclose|meeting} on Monday, a group of eight foreign ministers was {cmag|set up} to deal with Nigeria, Sierra Leone and Gambia. "We have shown teeth," Emeka Anyaoku, the secretary-general and a Nigerian, remarked.

How do things stand in Port Harcourt? Silent. Policemen {mourn|broke up} a requiem at St Paul's on Sunday and {mournarr|led} thirty-odd mourners {mournarr|away}. Mr Saro-Wiwa's father, who is ninety, was {father|struck} in the face. Black cloth is {cloth|forbidden}. On Monday the military administrator of Rivers State, Colonel Dauda Komo, {komo|warned}: "He who weeps for a murderer is an accomplice." Nineteen other Ogonis await {trial19|trial} on the same {chiefs|murder} {charge19|charge}, and Wole Soyinka, the Nobel laureate, who {soyflee|slipped} across the border last year, fears that they will {hang19|hang} too.

In the north all is calm. An alhaji in Kano, asked for his opinion, wished to know who Ken Saro-Wiwa was.
--
who hangvictims: person NG | Ken's brother
who owens: person NG | Owens
who students: population NG | students
who labour: party GB | a Labour member
who roddick: person GB | Anita Roddick
who manager: person - | A Shell manager
who komo: person NG | Dauda Komo; Colonel Dauda Komo
who father: person NG | Mr Saro-Wiwa's father
who clinton: person US | President Clinton
who soyinka: person NG | Wole Soyinka
who nineteen: population NG | Nineteen other Ogonis
who police: Policemen
who countries: population - | Nineteen countries
where shellcentre: site GB 51.50 -0.12 | Shell Centre
where stpauls: site NG 4.77 7.01 | St Paul's
where ibadan: town NG 7.39 3.90 | Ibadan
where lagos: town NG 6.45 3.39 | in Lagos
* hang ASSAULT/unconventional occurred
  when: 1995-11-10 from sign "Five days after"
  by: nigeria
  to: saro

* sign AGREE occurred
  when: 1995-11-15 "yesterday"
  by: shell; "its partners"
  to: nigeria
* cancel SANCTION/discontinue hypothetical
  when: ?
  by: shell
  to: nigeria
  said: shell "explained"
* gpblock PROTEST/obstruct occurred
  when: 1995-11-10/1995-11-16 bounded
  where: shellcentre
  by: greenpeace
  to: shell
* students PROTEST/demo occurred
  when: 1995-11-10/1995-11-16 bounded
  where: lagos; ibadan
  by: students
  to: shell
* labour REQUEST/change occurred
  when: 1995-11-10/1995-11-16 bounded
  where: "the Commons"
  by: labour
  to: shell
  about: PROTEST/boycott to shell
* roddick PROTEST/boycott occurred
  when: ?
  by: roddick "Anita Roddick's shops"
  to: shell
* plea REQUEST/yield occurred
  when: 1995-11-09 from hang "the eve"
  by: shell "the chairman"
  to: abacha
  said: manager "said"
* owens ACCUSE/allege occurred
  when: 1995-11-10/1995-11-16 bounded
  by: owens; mosop
  to: shell
  about: army
* army AID occurred
  when: 1993 from text "1993"
  by: shell
  to: "the troops"
  said: owens party "accuses"
  said: shell "admits"
* raze ASSAULT/destroy occurred
  when: ?
  by: "the troops"
  to: ogoni
* envoys SANCTION/withdraw occurred
  when: 1995-11-10/1995-11-16 bounded
  by: countries
  to: nigeria
  count: 19 "Nineteen countries"
* retal SANCTION/withdraw occurred
  when: 1995-11-14 "Tuesday"
  by: nigeria
  to: us; za; eu
  answers: envoys "retaliated"
* pretaunt ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-16 bounded
  by: ikimi
  to: za
* mandoil REQUEST/change occurred
  when: 1995-11-13 "Monday"
  by: mandela
  to: major; clinton
  about: oilban
* mandcall CONSULT/phone occurred
  when: 1995-11-13 "Monday"
  by: mandela; major; clinton
  to: major; clinton
* oilban SANCTION/discontinue demanded optional
  when: ?
  by: britain; us
  to: nigeria
* noconsent REJECT occurred optional
  when: 1995-11-13/1995-11-16 bounded
  by: major; clinton
  to: mandela
  about: oilban
  answers: mandoil
* bonnrej REJECT occurred
  when: 1995-11-13/1995-11-16 bounded
  by: germany
  to: mandela
  about: oilban
* draft REQUEST/change ongoing
  when: 1995-11-16
  where: "the United Nations"
  by: britain
  to: "the United Nations"
  about: uncond
* uncond ACCUSE/disapprove announced optional
  when: ?
  by: "the United Nations"
  to: nigeria
  about: hang
* cwclose CONSULT/multilateral occurred
  when: 1995-11-13 "Monday"
  where: auckland
  by: cw
* cmag AGREE occurred
  when: 1995-11-13 "Monday"
  where: auckland
  by: cw
* mourn COERCE/restrict occurred
  when: 1995-11-12 "Sunday"
  where: stpauls; ph
  by: police
  to: "a requiem" thing
* mournarr COERCE/arrest occurred
  when: 1995-11-12 "Sunday"
  where: stpauls; ph
  by: police
  to: "thirty-odd mourners"
  detained: >=30 "thirty-odd mourners" side civilian
* father ASSAULT/beat occurred
  when: 1995-11-12 "Sunday"
  where: stpauls; ph
  by: police
  to: father
* cloth COERCE/restrict ongoing
  when: 1995-11-12/1995-11-16 bounded
  where: ph
  to: "Black cloth" thing
* komo THREATEN/arrest occurred
  when: 1995-11-13 "Monday"
  by: komo
  to: "He who weeps for a murderer"
* trial19 ACCUSE/investigate announced
  when: ?
  by: nigeria
  to: nineteen
  about: chiefs
* charge19 ACCUSE/investigate occurred
  when: ?
  by: nigeria
  to: nineteen
  about: chiefs
* chiefs ASSAULT/primitive occurred
  when: ?
  by: saro alleged; nineteen alleged
* hang19 ASSAULT/unconventional hypothetical
  when: ?
  by: nigeria
  to: nineteen
  said: soyinka suggested "fears"
* soyflee RETREAT/withdraw occurred optional
  when: 1994 "last year"
  by: soyinka

== cx-saro-3
outlet: Federal Information Bureau, Abuja
register: state-media
published: 1995-11-14
--
Text of the statement by the Federal Military Government on the convicts of Ogoni

The Federal Military Government {fmgrej|rejects} in its entirety the {susp|decision} which the Commonwealth has taken at Auckland without hearing the accused. A nation of one hundred million people cannot be taught by those who, on their own soil, {gallows|hang} and {gallows|electrocute}.

It will be remembered that on 21 May 1994 four patriotic leaders were {chiefs|hacked} to death and their bodies {chiefs|burned} by hoodlums of MOSOP's youth wing. Ken Saro-Wiwa had {incite|told} his followers on that very morning to "deal with the vultures". Fifteen persons were {charge|arraigned}. The tribunal, on which two judges sat beside one officer, {acq|acquitted} six and {sent|convicted} nine. Can a kangaroo court acquit? The {sent|sentences} were {confirm|ratified} by the ruling council on 8 November, after every member had read the record, and {hang|carried out} on the 10th.

The Government notes with surprise the {mandoil|call} by President Mandela for an {oilban|embargo} on our oil. Nigeria {aidanc|gave} to his people, in the years of their need, sixty-one million dollars, scholarships and passports. To the Government of the United Kingdom, whose Prime Minister has {majcond|spoken} of "{hang|murder}", it {londond|recalls} Londonderry. It has decided today to {retal|withdraw} for consultations the heads of its missions in those countries that {envoys|acted} likewise.

Agents of foreign interests have sought to stir unrest in Rivers State. The security forces have {mournarr|taken} into custody thirty-four persons who under the cover of prayer were {leaflets|distributing} seditious papers. The public is {demothr|warned} that whoever {demo!hypothetical|assembles} without a permit in Ogoniland will feel the full weight of the law. Chiefs of the area who sent messages of {thankchiefs|support} to the Head of State are {thankgov|thanked}.

~ FIB bulletins are free for reproduction

The programme of transition stands. General Abacha {handover|reaffirmed} on 1 October that power will be {transfer!announced|handed} to an elected president on 1 October 1998; on the same occasion he {clem|commuted} the {clemsent|sentences} of those who had {plot|conspired} to overthrow him in March, General Olusegun Obasanjo among them, {clemsent|condemned} by a military court in July. Is this the face of a tyrant? The Government {appealaf|appeals} to the sister nations of Africa not to join the chorus, and expresses {thankch|gratitude} to China and to Libya, which have {chsup|declared} that the matter is internal.

Signed: for the Minister of Information
--
who fmg: government NG | Federal Military Government; The Government
who uk: government GB | Government of the United Kingdom
who obas: person NG | Olusegun Obasanjo; General Olusegun Obasanjo
who china: state CN | China
who libya: state LY | Libya
who youthwing: group NG | hoodlums of MOSOP's youth wing
who leaders4: person NG | four patriotic leaders
who chiefsarea: population NG | Chiefs of the area
who abacha: Head of State
where rivers: province NG 4.75 6.83 | Rivers State
* fmgrej REJECT occurred
  when: 1995-11-14
  by: fmg
  to: cw
  about: susp
  answers: susp "rejects in its entirety the decision"
* susp SANCTION/expel occurred
  when: ?
  where: auckland
  by: cw
  to: nigeria "the accused"
* gallows ASSAULT/unconventional occurred optional
  when: ?
  by: "those who"
* chiefs ASSAULT/primitive occurred
  when: 1994-05-21 from text "21 May 1994"
  by: youthwing
  to: leaders4
  killed: 4 "four patriotic leaders" side recipient
  said: fmg official
* incite REQUEST/assist occurred
  when: 1994-05-21 from text "on that very morning"
  by: saro
  to: "his followers"
  about: chiefs
  said: fmg official
* charge ACCUSE/investigate occurred
  when: 1994-05-21/1995-11-08 bounded
  by: tribunal
  to: "Fifteen persons"
  about: chiefs
* acq RETREAT/release occurred
  when: 1994-05-21/1995-11-08 bounded
  by: tribunal
  to: "six"
  released: 6 "six"
* sent SANCTION/convict occurred
  when: 1994-05-21/1995-11-08 bounded
  by: tribunal
  to: saro; "nine"
  count: 9 "nine"
* confirm SANCTION/convict occurred
  when: 1995-11-08 from text "8 November"
  by: prc
  to: saro; "nine"
* hang ASSAULT/unconventional occurred
  when: 1995-11-10 from text "the 10th"
  by: fmg
  to: saro; "nine"
  killed: 9 "nine" side recipient
* mandoil REQUEST/change occurred
  when: ?
  by: mandela
  about: oilban
* aidanc AID occurred
  when: ? "the years of their need"
  by: nigeria
  to: mandela "his people"
* majcond ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-14 bounded
  by: uk "Prime Minister"
  to: fmg
  about: hang
  answers: hang "murder"
* retal SANCTION/withdraw occurred
  when: 1995-11-14 "today"
  by: fmg
  to: "those countries that acted likewise"
  answers: envoys "likewise"
* envoys SANCTION/withdraw occurred
  when: 1995-11-10/1995-11-14 bounded
  by: "those countries"
  to: nigeria
* mournarr COERCE/arrest occurred
  when: 1995-11-10/1995-11-14 bounded
  where: rivers
  by: police "The security forces"
  to: "thirty-four persons"
  detained: 34 "thirty-four persons" side recipient
* leaflets PROTEST occurred
  when: 1995-11-10/1995-11-14 bounded
  where: rivers
  by: "thirty-four persons"
  to: fmg
* demothr THREATEN/arrest occurred
  when: 1995-11-14
  by: fmg
  to: "whoever assembles without a permit"
* demo PROTEST/demo hypothetical optional
  when: ?
  where: ogoniland
  by: "whoever"
* thankchiefs SUPPORT occurred
  when: 1995-11-10/1995-11-14 bounded
  by: chiefsarea
  to: abacha
* thankgov SUPPORT occurred
  when: 1995-11-14
  by: fmg
  to: chiefsarea
  answers: thankchiefs "thanked"
* handover AGREE occurred
  when: 1995-10-01 from text "1 October"
  by: abacha
  about: transfer
* transfer CONCEDE announced
  when: 1998-10-01 from text "1 October 1998"
  by: abacha
  to: "an elected president"
* clem CONCEDE occurred
  when: 1995-10-01 from text "1 October"
  by: abacha
  to: obas; "those who had conspired"
  about: clemsent
* clemsent SANCTION/convict occurred
  when: 1995-07 "July"
  by: "a military court"
  to: obas; "those who had conspired"
  answers: plot "condemned"
* plot COERCE/martial-law attempted
  when: 1995-03 "March"
  by: obas alleged of fmg; "those who had conspired"
  to: abacha
  said: fmg official
* appealaf REQUEST/yield occurred
  when: 1995-11-14
  by: fmg
  to: "the sister nations of Africa"
* thankch SUPPORT occurred
  when: 1995-11-14
  by: fmg
  to: china; libya
  about: chsup
  answers: chsup "gratitude"
* chsup SUPPORT occurred
  when: 1995-11-10/1995-11-14 bounded
  by: china; libya
  to: fmg
* londond ACCUSE/disapprove occurred optional
  when: 1995-11-14
  by: fmg
  to: uk
  answers: majcond "recalls"
* oilban SANCTION/discontinue demanded optional
  when: ?
  to: nigeria
