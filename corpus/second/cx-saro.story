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
Commonwealth {suspend|suspends} Nigeria over {hang|hanging} of writer

AUCKLAND, Nov 11 (Meridian) - The Commonwealth on Saturday {suspend|suspended} Nigeria from membership, the first such {suspend|step} in its history, a day after the military government {hang|hanged} the playwright Ken Saro-Wiwa and eight other Ogoni activists in defiance of {appeals|appeals} from half the world.

Leaders of fifty countries {expthr|agreed} at their {retreat|retreat} in Queenstown that Nigeria would be {exp|expelled} altogether unless it returned to democracy within two years. Only Gambia, itself under soldiers since a {gamcoup|coup} last year, {gamobj|objected}. "It is an illegitimate regime," said New Zealand's prime minister, Jim Bolger, the host, {bolger|calling} the {hang|executions} "a slap in the face". John Major {major|spoke} of "judicial {hang|murder}".

Nelson Mandela, who had {mandplead|pleaded} for quiet persuasion until the last hour, {manddem|demanded} tougher measures. "That {hang|act} was {mandcond|heinous}," he told reporters. Pretoria {zarecall|called} its high commissioner {zarecall|home}.

Nigeria's foreign minister, Tom Ikimi, who was {hearing|refused} a hearing by the heads of government, {ikimi|described} the {suspend|decision} as unfair. "These men {giokoo|murdered} four chiefs, they were {trial|tried} by a court and they were {verdict|found guilty}," he said before he flew out.

The nine were {hang|led} to the gallows of Port Harcourt prison from 11.30 on Friday morning. It took five attempts before the trap opened under Saro-Wiwa, 54, according to a warder; his last words were for the struggle. The bodies were put under earth at the town's cemetery, under guard, and no relative was {relat|let in}. Tanks and lorries with troops {tanks|took up positions} at Bori and on the road to Ogoniland.

A special tribunal had {verdict|condemned} them on October 31 for {incite|incitement} to the {giokoo|killing} of the four conservative chiefs by a mob at Giokoo in May 1994. There was no appeal. The Provisional Ruling Council under General Sani Abacha {uphold|upheld} the {verdict|sentences} on Wednesday, the very day on which the leaders began to arrive in Auckland. Lawyers for the defence had {lawout|withdrawn} in June, {bribeacc|alleging} that two witnesses were bribed.

The United States {usrecall|recalled} its ambassador, {usarms|banned} the sale of military goods and {usvisa|widened} {usvisa|restrictions} on visas for officers. So, within hours, {eurecall,euarms|did} the fifteen members of the European Union; Britain {ukarms|stopped} all exports of arms. The World Bank announced that it would {wb|not lend} 100 million dollars for a gas plant.

~ Rugby: All Blacks name side for Paris

Saro-Wiwa, known to millions for a television comedy, founded MOSOP, the movement which in January 1993 {jan93|brought} 300,000 Ogonis {jan93|into the streets} against Shell's pollution; four months later Shell {shellout|pulled out} of the area. Troops and armed neighbours have since {raze|razed} some thirty villages there, rights groups say. Amnesty International {amnsham|called} the {trial|trial} a sham in September, and on Friday night some two hundred people {candles|stood} with candles before the Nigerian high commission in London.
--
who worldbank: organisation - | World Bank
who leaders: body - | Leaders of fifty countries
who lawyers: organisation NG | Lawyers for the defence
who rights: organisation - | rights groups
who chiefs: person NG | four conservative chiefs; four chiefs
who nine: person NG | The nine
where giokoo: town NG 4.65 7.30 | Giokoo
where commission: site GB 51.51 -0.13 | Nigerian high commission in London
who nigeria: the military government
* suspend SANCTION/expel occurred
  when: 1995-11-11 "Saturday"
  where: queenstown; auckland
  by: cw
  to: nigeria
  answers: hang "over hanging of writer"
* hang ASSAULT/targeted occurred
  when: 1995-11-10 "a day after" "Friday morning"
  where: prison
  by: nigeria
  to: saro; eight; nine
  killed: 9 "The nine" side recipient
  said: "a warder" witness "according to"
* appeals REQUEST/yield occurred
  when: 1995-10-31/1995-11-10 bounded
  by: "half the world"
  to: nigeria
  about: hang
* expthr THREATEN/expel occurred
  when: 1995-11-11 "Saturday"
  where: queenstown
  by: leaders
  to: nigeria
  about: exp
* exp SANCTION/expel threatened
  when: 1995-11-11/1997-11-11 bounded "within two years"
  by: cw
  to: nigeria
* retreat CONSULT/multilateral occurred
  when: 1995-11-11 "Saturday"
  where: queenstown
  by: leaders
* gamcoup COERCE/martial-law occurred
  when: 1994 "last year"
  where: "Gambia"
  by: "soldiers"
  to: gambia
* gamobj REJECT occurred
  when: 1995-11-11 "Saturday"
  where: queenstown
  by: gambia
  to: leaders
  about: suspend
  answers: suspend "objected"
* bolger ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-11 bounded
  by: bolger
  to: nigeria
  about: hang
  answers: hang "calling the executions"
* major ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-11 bounded
  by: major
  to: nigeria
  about: hang
  answers: hang "judicial murder"
* mandplead REQUEST/change occurred
  when: 1995-10-31/1995-11-10 bounded "until the last hour"
  by: mandela
  to: leaders
* manddem REQUEST/change occurred
  when: 1995-11-10/1995-11-11 bounded
  by: mandela
  to: leaders
  about: SANCTION to nigeria
* mandcond ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-11 bounded
  by: mandela
  to: nigeria
  about: hang
  answers: hang "That act was heinous"
* zarecall SANCTION/withdraw occurred
  when: 1995-11-10/1995-11-11 bounded
  by: za
  to: nigeria
* hearing REJECT/meet occurred
  when: 1995-11-10/1995-11-11 bounded
  by: leaders "the heads of government"
  to: ikimi
* ikimi ACCUSE/disapprove occurred
  when: 1995-11-11 "Saturday"
  by: ikimi
  to: cw
  about: suspend
  answers: suspend "described the decision as unfair"
* giokoo ASSAULT/primitive occurred
  when: 1994-05 from text "May 1994"
  where: giokoo
  by: "a mob"; nine alleged of ikimi
  to: chiefs
  killed: 4 "four chiefs" side recipient
  said: ikimi official "said"
* trial ACCUSE/investigate occurred
  when: 1994-05/1995-10 bounded
  by: tribunal
  to: nine
  about: giokoo
  said: ikimi official "said"
* verdict SANCTION/convict occurred
  when: 1995-10-31 from text "October 31"
  by: tribunal
  to: saro; eight; nine
  answers: giokoo "for incitement to the killing"
* relat COERCE/restrict occurred optional
  when: 1995-11-10/1995-11-11 bounded
  where: "the town's cemetery"
  to: "relative"
* tanks MOBILIZE/troops occurred
  when: 1995-11-10/1995-11-11 bounded
  where: bori; ogoniland
  by: nigeria "troops"
  with: tank "Tanks"; vehicle "lorries"
* incite REQUEST occurred optional
  when: 1994-05 from text "May 1994"
  by: saro alleged of tribunal; eight alleged of tribunal
  to: "a mob"
  about: giokoo
  said: tribunal official claimed
* uphold SUPPORT occurred
  when: 1995-11-08 "Wednesday"
  by: prc; abacha
  to: tribunal
  about: verdict
* lawout PROTEST/boycott occurred
  when: 1995-06 "June"
  by: lawyers
  to: tribunal
* bribeacc ACCUSE/allege occurred
  when: 1995-06 "June"
  by: lawyers
  about: AID to "two witnesses"
* usrecall SANCTION/withdraw occurred
  when: 1995-11-10/1995-11-11 bounded
  by: us
  to: nigeria
* usarms SANCTION/discontinue occurred
  when: 1995-11-10/1995-11-11 bounded
  by: us
  to: nigeria
* usvisa SANCTION/discontinue occurred
  when: 1995-11-10/1995-11-11 bounded
  by: us
  to: nigeria "officers"
* eurecall SANCTION/withdraw occurred
  when: 1995-11-10/1995-11-11 bounded "within hours"
  by: eu
  to: nigeria
* euarms SANCTION/discontinue occurred
  when: 1995-11-10/1995-11-11 bounded "within hours"
  by: eu
  to: nigeria
* ukarms SANCTION/discontinue occurred
  when: 1995-11-10/1995-11-11 bounded
  by: britain
  to: nigeria
* wb REJECT/assist occurred
  when: 1995-11-10/1995-11-11 bounded
  by: worldbank
  to: nigeria
  about: AID by worldbank to nigeria
* jan93 PROTEST/demo occurred
  when: 1993-01 from text "January 1993"
  where: ogoniland
  by: mosop; ogoni
  to: shell
* shellout RETREAT/withdraw occurred
  when: 1993-05 from jan93 "four months later"
  where: ogoniland
  by: shell
* raze ASSAULT/destroy occurred
  when: 1993-05-01/1995-11-11 bounded "since"
  where: ogoniland
  by: "Troops"; "armed neighbours"
  to: "some thirty villages" thing
  sites: ~30 "some thirty villages" voice rights
  said: rights party "say"
* amnsham ACCUSE/disapprove occurred
  when: 1995-09 "September"
  by: amnesty
  to: tribunal
  about: trial
  answers: trial "called the trial a sham"
* candles PROTEST/demo occurred
  when: 1995-11-10 "Friday night"
  where: commission
  by: "some two hundred people"
  to: nigeria
figure: demonstrators 300000 "300,000 Ogonis"
figure: demonstrators ~200 "some two hundred people" at commission
tie: saro leads mosop "founded"

== cx-saro-2
outlet: The Severn Courier
register: daily
published: 1995-11-16
--
Shell {gas|goes ahead}, the envoys {recalls|go home}

By our energy staff

Five days after Ken Saro-Wiwa died on the scaffold, Shell and its partners put their {gas|signatures} yesterday to a natural gas {gas|venture} in Nigeria worth 2.5 billion pounds. To call it off, the company explained in full-page advertisements, would hurt "the thousands of Nigerians who will find work".

That argument found few takers. Greenpeace {canoe|chained} a canoe to the revolving door of Shell Centre; in Lagos and Ibadan students {effigy|burned} an effigy with a yellow scallop on its chest. In the Commons a Labour member {labour|called for} a {boycott|boycott} of the firm's petrol, as Anita Roddick's shops have {roddick|done} before. A Shell manager, grilled on television, said that the chairman had {clemency|written} to General Abacha on the eve of the {hang|executions} and {clemency|asked for} clemency "on humanitarian grounds". MOSOP's man in London, Ken's brother Owens, {owens|accuses} the company of having {paid|paid} the troops who {putdown|put down} the Ogonis. Shell admits to having {transport|provided} transport, once, in 1993.

Nineteen countries have {recalls|fetched} their ambassadors from Lagos and Abuja so far. On Tuesday Nigeria {ngrecall|retaliated}: it {ngrecall|ordered back} its own from Washington, Pretoria and all fifteen capitals of the EU "for consultations". Chief Ikimi, the foreign minister, is quoted in the government press as having {mock|mocked} South Africa, "a white country with a black head". Mandela, stung, {mandpress|pressed} Mr Major and President Clinton by {mandcall|telephone} on Monday to stop buying Nigeria's oil. Neither has {noconsent|consented}. Bonn {bonn|opposes} it openly, since it would hit "the poor before the generals".

~ Competition: a week in Madeira

At the United Nations, Britain is {uktext|circulating} a text that {uktext|deplores} the {hang|executions}. In Auckland, where the Commonwealth ended its {summit|meeting} on Monday, a group of eight foreign ministers was {cmag|set up} to deal with Nigeria, Sierra Leone and Gambia. "We have shown teeth," Emeka Anyaoku, the secretary-general and a Nigerian, remarked.

How do things stand in Port Harcourt? Silent. Policemen {stpaul|broke up} a {requiem|requiem} at St Paul's on Sunday and {mourners|led} thirty-odd mourners {mourners|away}. Mr Saro-Wiwa's father, who is ninety, was {father|struck} in the face. Black cloth is {black|forbidden}. On Monday the military administrator of Rivers State, Colonel Dauda Komo, {komo|warned}: "He who weeps for a murderer is an accomplice." Nineteen other Ogonis await {trial19|trial} on the same {giokoo|murder} {trial19|charge}, and Wole Soyinka, the Nobel laureate, who {soyflee|slipped} across the border last year, fears that they will {hang19|hang} too.

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
* gas AGREE occurred
  when: 1995-11-15 "yesterday"
  by: shell; "its partners"
* recalls SANCTION/withdraw occurred
  when: 1995-11-10/1995-11-16 bounded
  by: countries
  to: nigeria
  count: 19 "Nineteen countries"
* canoe PROTEST/obstruct occurred
  when: 1995-11-10/1995-11-16 bounded
  where: shellcentre
  by: greenpeace
  to: shell
* effigy PROTEST/demo occurred
  when: 1995-11-10/1995-11-16 bounded
  where: lagos; ibadan
  by: students
  to: shell
* labour REQUEST/change occurred
  when: 1995-11-10/1995-11-16 bounded
  by: labour
  about: boycott
* boycott PROTEST/boycott demanded optional
  when: ?
  to: shell
* roddick REQUEST/change occurred optional
  when: ?
  by: roddick
  about: boycott
* clemency REQUEST/yield occurred
  when: 1995-11-09 from hang "on the eve of the executions"
  by: shell "the chairman"
  to: abacha
  about: hang
  said: manager party "said"
* hang ASSAULT/targeted occurred
  when: 1995-11-10 from gas "Five days after"
  by: nigeria
  to: saro
* owens ACCUSE/allege occurred
  when: 1995-11-10/1995-11-16 bounded
  by: owens; mosop
  to: shell
  about: paid
* paid AID occurred
  when: ?
  by: shell alleged of owens
  to: "the troops"
  said: owens party claimed "accuses"
* putdown ASSAULT occurred
  when: ?
  by: "the troops"
  to: ogoni
  said: owens party claimed "accuses"
* transport AID occurred
  when: 1993 from text "1993"
  by: shell
  to: "the troops"
  said: shell party "admits"
* ngrecall SANCTION/withdraw occurred
  when: 1995-11-14 "Tuesday"
  by: nigeria
  to: us; za; eu
  answers: recalls "retaliated"
* mock ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-13 bounded
  by: ikimi
  to: za
  said: "the government press" media "quoted"
* mandpress REQUEST/change occurred
  when: 1995-11-13 "Monday"
  by: mandela
  to: major; clinton
  about: SANCTION/discontinue to nigeria
  answers: mock "stung"
* mandcall CONSULT/phone occurred
  when: 1995-11-13 "Monday"
  by: mandela; major; clinton
  to: major; clinton
* noconsent REJECT occurred optional
  when: 1995-11-13/1995-11-16 bounded
  by: major; clinton
  to: mandela
  about: mandpress
  answers: mandpress "Neither has consented"
* bonn REJECT occurred
  when: 1995-11-13/1995-11-16 bounded
  by: germany
  to: mandela
  about: mandpress
  answers: mandpress "opposes it"
* uktext ACCUSE/disapprove announced
  when: ?
  by: britain
  to: nigeria
  about: hang
  answers: hang "deplores the executions"
* summit CONSULT/multilateral occurred
  when: 1995-11-13 "Monday"
  where: auckland
  by: cw
* cmag AGREE occurred
  when: 1995-11-13 "Monday"
  where: auckland
  by: cw
* stpaul ASSAULT/crowd-control occurred
  when: 1995-11-12 "Sunday"
  where: stpauls; ph
  by: police
  to: "thirty-odd mourners"
* requiem PROTEST/demo occurred optional
  when: 1995-11-12 "Sunday"
  where: stpauls; ph
  by: "mourners"
* mourners COERCE/arrest occurred
  when: 1995-11-12 "Sunday"
  where: stpauls; ph
  by: police
  to: "thirty-odd mourners"
  detained: ~30 "thirty-odd mourners" side recipient
* father ASSAULT/beat occurred
  when: 1995-11-12 "Sunday"
  where: stpauls; ph
  by: police
  to: father
* black COERCE/restrict ongoing
  when: 1995-11-10/1995-11-16 bounded
  where: ph
* komo THREATEN occurred
  when: 1995-11-13 "Monday"
  where: ph
  by: komo
  to: "He who weeps for a murderer"
* trial19 ACCUSE/investigate announced
  when: ?
  to: nineteen
  about: giokoo
* giokoo ASSAULT/primitive occurred optional
  when: ?
  by: nineteen alleged
* soyflee RETREAT/withdraw occurred optional
  when: 1994 "last year"
  by: soyinka
* hang19 ASSAULT/targeted hypothetical
  when: ?
  to: nineteen
  said: soyinka party suggested "fears"

== cx-saro-3
outlet: Federal Information Bureau, Abuja
register: state-media
published: 1995-11-14
--
Text of the statement by the Federal Military Government on the convicts of Ogoni

The Federal Military Government {fmgrej|rejects} in its entirety the {suspend|decision} which the Commonwealth has taken at Auckland without hearing the accused. A nation of one hundred million people cannot be taught by those who, on their own soil, hang and electrocute.

It will be remembered that on 21 May 1994 four patriotic leaders were {giokoo|hacked} to death and their bodies {giokoo|burned} by hoodlums of MOSOP's youth wing. Ken Saro-Wiwa had {incite|told} his followers on that very morning to "deal with the vultures". Fifteen persons were {trial|arraigned}. The tribunal, on which two judges sat beside one officer, {acquit|acquitted} six and {verdict|convicted} nine. Can a kangaroo court {acquit|acquit}? The {verdict|sentences} were {uphold|ratified} by the ruling council on 8 November, after every member had read the record, and {hang|carried out} on the 10th.

The Government {surprise|notes with surprise} the {mandpress|call} by President Mandela for an embargo on our oil. Nigeria gave to his people, in the years of their need, sixty-one million dollars, scholarships and passports. To the Government of the United Kingdom, whose Prime Minister has {major|spoken} of "{hang|murder}", it {derry|recalls} Londonderry. It has decided today to {ngrecall|withdraw} for consultations the heads of its missions in those countries that {recalls|acted} likewise.

Agents of foreign interests have sought to stir unrest in Rivers State. The security forces have {mourners|taken} into {mourners|custody} thirty-four persons who under the cover of {requiem|prayer} were {papers|distributing} seditious papers. The public is {warnass|warned} that whoever {assem|assembles} without a permit in Ogoniland will feel the full weight of the law. Chiefs of the area who sent messages of {chsup|support} to the Head of State are {thank|thanked}.

~ FIB bulletins are free for reproduction

The programme of transition stands. General Abacha {reaffirm|reaffirmed} on 1 October that power will be {handover|handed} to an elected president on 1 October 1998; on the same occasion he {commute|commuted} the {july|sentences} of those who had {plot|conspired} to {plot|overthrow} him in March, General Olusegun Obasanjo among them, {july|condemned} by a military court in July. Is this the face of a tyrant? The Government {sister|appeals} to the sister nations of Africa not to join the chorus, and expresses {gratit|gratitude} to China and to Libya, which have {internal|declared} that the matter is internal.

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
  about: suspend
  answers: suspend "rejects in its entirety the decision"
* suspend SANCTION/expel occurred
  when: 1995-11-10/1995-11-14 bounded
  where: auckland
  by: cw
  to: nigeria
* giokoo ASSAULT/primitive occurred
  when: 1994-05-21 from text "21 May 1994"
  by: youthwing
  to: leaders4
  killed: 4 "four patriotic leaders" side recipient voice fmg
* incite REQUEST occurred optional
  when: 1994-05-21 from giokoo "that very morning"
  by: saro alleged of fmg
  to: "his followers"
  about: giokoo
* trial ACCUSE/investigate occurred
  when: 1994-05-21/1995-11-08 bounded
  by: tribunal
  to: "Fifteen persons"
  about: giokoo
  count: 15 "Fifteen persons"
* acquit REJECT occurred
  when: 1994-05-21/1995-11-08 bounded
  by: tribunal
  count: 6 "six"
* verdict SANCTION/convict occurred
  when: 1994-05-21/1995-11-08 bounded
  by: tribunal
  to: saro; "nine"
  count: 9 "nine"
* uphold SUPPORT occurred
  when: 1995-11-08 from text "8 November"
  by: prc
  to: tribunal
  about: verdict
* hang ASSAULT/targeted occurred
  when: 1995-11-10 from text "the 10th"
  by: fmg
  to: saro; "nine"
  killed: 9 "nine" side recipient
* surprise ACCUSE/disapprove occurred optional
  when: 1995-11-14
  by: fmg
  to: mandela
  about: mandpress
  answers: mandpress "the call by President Mandela"
* mandpress REQUEST/change occurred
  when: 1995-11-10/1995-11-14 bounded
  by: mandela
  about: SANCTION/discontinue to nigeria
* major ACCUSE/disapprove occurred
  when: 1995-11-10/1995-11-14 bounded
  by: uk "Prime Minister"
  to: fmg
  about: hang
  answers: hang "murder"
* derry ACCUSE/disapprove occurred
  when: 1995-11-14
  by: fmg
  to: uk
  answers: major "it recalls Londonderry"
* ngrecall SANCTION/withdraw announced
  when: 1995-11-14 "today"
  by: fmg
  to: "those countries that acted likewise"
  answers: recalls "likewise"
* recalls SANCTION/withdraw occurred
  when: 1995-11-10/1995-11-14 bounded
  by: "those countries that acted likewise"
  to: nigeria
* mourners COERCE/arrest occurred
  when: 1995-11-10/1995-11-14 bounded
  where: rivers
  by: police
  to: "thirty-four persons"
  detained: 34 "thirty-four persons" side recipient voice fmg
* requiem PROTEST/demo occurred optional
  when: 1995-11-10/1995-11-14 bounded
  where: rivers
  by: "thirty-four persons"
* papers PROTEST occurred optional
  when: 1995-11-10/1995-11-14 bounded
  where: rivers
  by: "thirty-four persons" alleged of fmg
* warnass THREATEN/arrest occurred
  when: 1995-11-14
  where: ogoniland
  by: fmg
  to: "The public"
  about: COERCE/arrest by fmg at ogoniland
* assem PROTEST/demo hypothetical optional
  when: ?
  where: ogoniland
  by: "whoever assembles"
* chsup SUPPORT occurred
  when: 1995-11-10/1995-11-14 bounded
  by: chiefsarea
  to: abacha
* thank SUPPORT occurred
  when: 1995-11-14
  by: fmg
  to: chiefsarea
  answers: chsup "thanked"
* reaffirm AGREE occurred
  when: 1995-10-01 from text "1 October"
  by: abacha
  about: handover
* handover RETREAT/resign announced
  when: 1998-10-01 from text "1 October 1998"
  by: abacha
  to: "an elected president"
* commute CONCEDE occurred
  when: 1995-10-01 from reaffirm "on the same occasion"
  by: abacha
  to: obas; "those who had conspired to overthrow him"
* july SANCTION/convict occurred
  when: 1995-07 "July"
  by: "a military court"
  to: obas; "those who had conspired to overthrow him"
* plot COERCE/martial-law attempted
  when: 1995-03 "March"
  by: obas alleged of fmg; "those who had conspired to overthrow him" alleged of fmg
  to: abacha
* sister REQUEST/change occurred
  when: 1995-11-14
  by: fmg
  to: "the sister nations of Africa"
* gratit SUPPORT occurred
  when: 1995-11-14
  by: fmg
  to: china; libya
  answers: internal "gratitude"
* internal SUPPORT occurred
  when: 1995-11-10/1995-11-14 bounded
  by: china; libya
  to: nigeria
