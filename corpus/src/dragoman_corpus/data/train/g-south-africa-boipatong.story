story: g-south-africa-boipatong
conflict: South Africa
countries: ZA
facts: In the night of 17 June 1992 men from the KwaMadala hostel killed some 45 people in Boipatong, South Africa. President de Klerk was driven out of the township on 20 June and police shot three; the ANC, whose mass action had begun on 16 June, broke off the CODESA talks
  on 21 to 23 June. The UN Security Council adopted resolution 765 on 16 July; Cyrus Vance came from 21 July; a general strike took place on 3 and 4 August; on 7 September Ciskei troops killed 28 ANC marchers at Bisho; on 26 September Mandela and de Klerk signed the Record of Understanding.
  (public record: Goldstone commission, Waddington report, UN documents, press of 1992.)

who anc: party ZA | African National Congress; ANC; Congress
who ifp: party ZA | Inkatha Freedom Party; Inkatha; IFP
who dk: person ZA | F. W. de Klerk; de Klerk; President de Klerk; Mr de Klerk; State President
who mandela: person ZA | Nelson Mandela; Mandela; Mr Mandela
who buthelezi: person ZA | Mangosuthu Buthelezi; Buthelezi; Chief Buthelezi
who gov: government ZA | the government; Pretoria; the regime; South African government
who saps: force ZA | South African Police; police; the police
who sadf: force ZA | Defence Force; army; troops
who ramaphosa: person ZA | Cyril Ramaphosa; Ramaphosa; Mr Ramaphosa
who meyer: person ZA | Roelf Meyer; Mr Meyer; Meyer
who codesa: body ZA | CODESA; Codesa
who unsc: organisation - | Security Council; the Council
who oau: organisation - | Organisation of African Unity; OAU
who vance: person - | Cyrus Vance; Mr Vance; Vance
who bghali: person - | Boutros Boutros-Ghali; Boutros-Ghali; the Secretary-General
who gqozo: person ZA | Oupa Gqozo; Gqozo; Brigadier Gqozo
who cdf: force ZA | Ciskei Defence Force; Ciskei soldiers; Ciskei troops
who cosatu: organisation ZA | COSATU; Cosatu
who goldstone: body ZA | Goldstone commission; Judge Goldstone; Goldstone
where boipatong: town ZA -26.67 27.84 | Boipatong
where kwamadala: site ZA -26.66 27.83 | KwaMadala; KwaMadala hostel; the hostel
where bisho: town ZA -32.85 27.44 | Bisho
where vaal: region ZA -26.7 27.9 | Vaal Triangle; the Vaal
where kempton: site ZA -26.10 28.23 | World Trade Centre

== g-south-africa-boipatong-1
outlet: ANC Department of Information
register: communique
published: 1992-06-23
--
Statement of the National Executive Committee on the {boi|massacre} at Boipatong

1. An emergency {necmeet|meeting} of the NEC of the African National Congress was held today in Johannesburg. It stood in silence for the 39 (a count we fear is not closed) men, women, among them a woman nine months pregnant, and children down to nine months of age who were {boi|hacked} and {boi|shot} in their homes in the night of last Wednesday, 17 June.

2. Survivors tell us that some two hundred men came on foot from KwaMadala between nine and ten, and that police vehicles, Casspirs, {escort|accompanied} them and then drove away. We {accusepol|charge} the South African Police with complicity. We {accusedk|charge} Mr de Klerk with knowledge, since on the 16th {clergywarn|warnings} of an {boi!hypothetical|attack} were handed by clergymen to his officers at Vanderbijlpark.

3. On Saturday he {dkvisit|came}, in a motorcade. The people {chasedk|drove} him from the township. When he had gone, his police {shootsat|fired} without order to disperse on a crowd around one man's body: three more dead, twenty-nine {shootsat|hurt}.

4. The NEC therefore resolves to {breaktalks|break off} the bilateral and the CODESA {codtalks|negotiations}. We will {return|come back} to them when the regime has: {askreg,fence|fenced} and phased out the hostels; {spear!demanded|banned} the carrying of dangerous weapons, "cultural" or not; {disb32!demanded|disbanded} its special forces, 32 Battalion and Koevoet among them; {freepol!demanded|released} all political prisoners; and
{accept!demanded|accepted} an elected constituent assembly with no veto.

5. To the rolling mass {massact|action}, begun on Soweto Day, 16 June, we shall add a general {strike|strike} at the start of August. If the regime should declare an {emerg|emergency}, it will be {defy,defyth|defied} in every factory.

6. We {askun|call on} the Security Council to {unmeeting!demanded|meet}, and on the sports bodies of the world to {asksport,sportban|think} again: the All Blacks need not come.

7. We {thankchurch|thank} the South African Council of Churches, which has {shelter|opened} its halls to 560 homeless, and the nurses of Sebokeng.

A funeral will take place on Monday 29 June. No weapons of any kind.
--
who anc: the NEC; The NEC; We; we
who churches: organisation ZA | South African Council of Churches
where vander: town ZA -26.70 27.84 | Vanderbijlpark
* boi ASSAULT/primitive occurred
  when: 1992-06-17 from text "the night of last Wednesday, 17 June"
  where: boipatong
  by: "some two hundred men"
  to: "men, women"; "children"
  killed: 39 "39" side civilian voice anc
  said: "Survivors" witness "tell"
* escort COOPERATE occurred
  when: 1992-06-17
  where: boipatong
  by: saps
  to: "some two hundred men"
  said: "Survivors" witness "tell"
* accusepol ACCUSE/allege occurred
  when: 1992-06-23
  by: anc
  to: saps
  about: boi
* accusedk ACCUSE/allege occurred
  when: 1992-06-23
  by: anc
  to: dk
  about: boi
* chasedk PROTEST/demo occurred
  when: 1992-06-20 "Saturday"
  where: boipatong
  by: "The people"
  to: dk
* shootsat ASSAULT/firearms occurred
  when: 1992-06-20 "Saturday"
  where: boipatong
  by: saps
  to: "a crowd"
  killed: 3 "three more dead" side civilian voice anc
  injured: 29 "twenty-nine" side civilian voice anc
  said: anc party
* breaktalks SANCTION/discontinue occurred
  when: 1992-06-23 "today"
  by: anc
  to: gov
  answers: boi "therefore"
* return CONSULT hypothetical
  when: ?
  by: anc; gov
  to: gov
* spear COERCE/restrict demanded optional
  when: ?
  by: gov
  to: "dangerous weapons" thing
* disb32 RETREAT/disarm demanded optional
  when: ?
  by: gov
  to: "special forces"
* freepol RETREAT/release demanded optional
  when: ?
  by: gov
  to: "all political prisoners"
* massact PROTEST/demo ongoing
  when: 1992-06-16/1992-06-23 from text "16 June"
  by: anc
  to: gov
* strike PROTEST/strike announced
  when: 1992-08 "the start of August"
  by: anc
  to: gov
* emerg COERCE/martial-law hypothetical
  when: ?
  by: gov
* defyth THREATEN occurred
  when: 1992-06-23
  by: anc
  to: gov
  about: defy
* defy PROTEST hypothetical optional
  when: ?
  by: anc
  to: gov
* askun REQUEST/meet occurred
  when: 1992-06-23
  by: anc
  to: unsc
  about: unmeeting
* unmeeting CONSULT/multilateral demanded optional
  when: ?
  by: unsc
* sportban SANCTION demanded optional
  when: ?
  by: "the sports bodies of the world"
* thankchurch SUPPORT occurred
  when: 1992-06-23
  by: anc
  to: churches; "the nurses of Sebokeng"
* shelter AID occurred
  when: 1992-06-17/1992-06-23 bounded
  where: "its halls"
  by: churches
  to: "560 homeless"
  displaced: 560 "560 homeless"
* dkvisit CONSULT/visit occurred
  when: 1992-06-20 "Saturday"
  where: boipatong
  by: dk
* fence COERCE/restrict demanded optional
  when: ?
  by: gov
  to: "hostels" thing
* necmeet CONSULT occurred optional
  when: 1992-06-23 "today"
  where: "Johannesburg"
  by: anc
* askreg REQUEST/change occurred
  when: 1992-06-23
  by: anc
  to: gov
  about: fence
  about: spear
  about: disb32
  about: freepol
  about: accept
* asksport REQUEST/change occurred
  when: 1992-06-23
  by: anc
  to: "the sports bodies of the world"
  about: sportban
* codtalks CONSULT/multilateral occurred optional
  when: ?
  by: anc; gov; codesa
* clergywarn COOPERATE occurred optional
  when: 1992-06-16 from text "the 16th"
  where: vander
  by: "clergymen"
  to: saps "his officers"
* accept CONCEDE demanded optional
  when: ?
  by: gov

== g-south-africa-boipatong-2
outlet: Highveld Radio
register: radio
published: 1992-06-21
--
Sunday Forum (recorded 18h00)

HOST: It is Sunday, midwinter's day. I'd planned to discuss the drought. Instead I have here a minister from the Vaal, a professor of law and, by line from Ulundi, a spokesman of Inkatha. Reverend, you slept in Boipatong?

REVEREND: I have not slept. We bury on the 29th. I have been in fourteen of the houses. In Slovo Park, the shacks, they {boi|went} from one tin door to the next with assegais and pangas. A fridge {boi|thrown} over a child. And it was over in less than an hour; they went back over the veld to the hostel carrying television sets.

HOST: How many?

REVEREND: Forty-two this noon. The paper says thirty-nine. One dies and one is found.

HOST: Inkatha, your people live in that hostel.

SPOKESMAN: People who had to flee. We {ifpcond|condemn} the {boi|killing}. We also ask who {burnzulu|necklaced} three of ours in that same township in April and May. Chief Buthelezi has {offerhelp|offered} the judge every help. Neither he nor the party ordered anything.

HOST: The police?

PROFESSOR: They have {sealhostel|cordoned} KwaMadala since Thursday, {searchh|taken away} three hundred pangas and iron bars, and {arrhostel|picked up} some seventy men, none of whom is {nocharge|charged}. That took them eleven hours. To {shootsat|shoot} at the mourners yesterday took eleven minutes after their president left. He'd {dkvisit|come} to offer {condol|condolence}; youths {chasedk|drummed} on the roof of his car, a Casspir made way. I
stood by the filling station: there was no warning, one officer shouted, too late, "who told you to {shootsat|shoot}?"

HOST: He has said?

PROFESSOR: He has {dkwarn|warned}: whoever thinks he may {insurrect|seize} power by way of the street will find a {emerg|state of emergency} is not out of the question. He has also {dkinvite|invited} an Indian jurist, Mr Justice Bhagwati, to sit with Goldstone. Good. But a former judge of ours says: {withdrawtroop,judgeask|take} 32 Battalion out of Phola Park, where in April its men {rapephola|raped} and {beatphola|beat}, and you need no Indian.

HOST: And Mr Mandela?

REVEREND: He {mandvisit|came} this afternoon, with no police at all. He told us in the stadium: the {codtalks|talks} are in tatters; he has instructed Mr Ramaphosa to {breaktalks|suspend} them. People shouted "{gunask|give} us guns". He did not promise {guns|guns}. I was thankful. He did say he would look at it again.

HOST: Inkatha, will you {ifpwalk|walk away} as well?

SPOKESMAN: We will {stayc|stay} at the table. It is they who {breaktalks|left}.

HOST: Gentlemen, thank you. A cold front tonight: it will hit the Cape and then attack the Highveld with black frost.
--
who ifpsp: party ZA | SPOKESMAN
who bhag: person IN | Mr Justice Bhagwati
who b32: force ZA | 32 Battalion
who dk: their president
who prof: person ZA | PROFESSOR
who rev: person ZA | REVEREND
where slovo: district ZA -26.67 27.84 | Slovo Park
where phola: district ZA -26.36 28.13 | Phola Park
* boi ASSAULT/primitive occurred
  when: ?
  where: slovo; boipatong
  by: buthelezi denied; ifp denied
  with: knife "assegais and pangas"
  killed: 42 "Forty-two" side civilian voice rev
  killed: 39 "thirty-nine" side civilian voice "The paper"
  said: rev witness
  said: ifpsp party denied
* ifpcond ACCUSE/disapprove occurred
  when: 1992-06-21
  by: ifp
  about: boi
  answers: boi "condemn"
* burnzulu ASSAULT/unconventional occurred
  when: 1992-04/1992-05 "in April and May"
  where: boipatong
  to: "three of ours"
  killed: 3 "three of ours" side recipient voice ifpsp
  said: ifpsp party
* offerhelp AGREE occurred
  when: ?
  by: buthelezi
  to: "the judge"
  said: ifpsp party
* sealhostel COERCE/restrict ongoing
  when: 1992-06-18/1992-06-21 "since Thursday"
  where: kwamadala
  by: saps
  to: kwamadala thing
  said: prof witness
* searchh COERCE/seize occurred
  when: 1992-06-18/1992-06-21 bounded
  where: kwamadala
  by: saps
  to: "three hundred pangas and iron bars" thing
  munitions: 300 "three hundred pangas and iron bars"
  said: prof witness
* arrhostel COERCE/arrest occurred
  when: 1992-06-18/1992-06-21 bounded
  where: kwamadala
  by: saps
  to: "some seventy men"
  detained: ~70 "some seventy men"
  said: prof witness
* shootsat ASSAULT/firearms occurred
  when: 1992-06-20 "yesterday"
  where: boipatong
  by: saps
  to: "the mourners"
  said: prof witness
* dkvisit CONSULT/visit occurred
  when: 1992-06-20 "yesterday"
  where: boipatong
  by: dk
  said: prof witness
* chasedk PROTEST/demo occurred
  when: 1992-06-20 "yesterday"
  where: boipatong
  by: "youths"
  to: dk
  said: prof witness
* dkwarn THREATEN occurred
  when: ?
  by: dk
  to: "whoever thinks he may seize power"
  about: emerg
  said: prof witness
* emerg COERCE/martial-law hypothetical optional
  when: ?
  by: dk
* insurrect COERCE/martial-law hypothetical optional
  when: ?
* dkinvite REQUEST/assist occurred
  when: ?
  by: dk
  to: bhag
  said: prof witness
* withdrawtroop RETREAT/withdraw demanded optional
  when: ?
  where: phola
  by: b32
* rapephola ASSAULT/sexual occurred
  when: 1992-04 "April"
  where: phola
  by: b32
  said: "a former judge of ours" via prof "says"
* beatphola ASSAULT/beat occurred
  when: 1992-04 "April"
  where: phola
  by: b32
  said: "a former judge of ours" via prof "says"
* mandvisit CONSULT/visit occurred
  when: 1992-06-21 "this afternoon"
  where: "the stadium"; boipatong
  by: mandela
  to: "us"
  said: rev witness
* breaktalks SANCTION/discontinue occurred
  when: 1992-06-21
  by: mandela; ramaphosa
  said: rev witness
  said: ifpsp party
* guns AID denied
  when: 1992-06-21
  where: "the stadium"; boipatong
  by: mandela
  to: "People"
  said: rev witness
* gunask REQUEST/assist occurred
  when: 1992-06-21 "this afternoon"
  where: "the stadium"; boipatong
  by: "People"
  to: mandela
  said: rev witness
* stayc AGREE occurred
  when: 1992-06-21
  by: ifp
* judgeask REQUEST/change occurred
  when: ?
  by: "a former judge of ours"
  to: dk
  about: withdrawtroop
  said: prof witness
* codtalks CONSULT/multilateral occurred optional
  when: ?
  said: rev witness
* nocharge ACCUSE/investigate denied
  when: 1992-06-18/1992-06-21 bounded
  to: "some seventy men"
  said: prof witness
* condol SUPPORT occurred optional
  when: 1992-06-20 "yesterday"
  where: boipatong
  by: dk
  to: "the mourners"
  said: prof witness
* ifpwalk SANCTION/discontinue hypothetical optional
  when: ?
  by: ifp

== g-south-africa-boipatong-3
outlet: United Nations Chronicle Service
register: un
published: 1992-08-12
--
Security Council: South Africa. Report of the Secretary-General on the question, summary

Following resolution 765 of 16 July, {res765|adopted} unanimously after two days in which Mr Mandela, Chief Buthelezi and the Foreign Minister all {unmeeting|spoke}, Mr Vance, Special Representative, {vance|visited} the country from 21 to 31 July. He {vancemet|conferred} with thirty-odd delegations, from the State President to farmers' wives; at the end he {vancemet|saw} Mr Ramaphosa and Mr Meyer, who have {channel|met} each other in private since, so the press reports, on matters of
fishing among others.

Violence. In July 278 persons were {jul|killed} politically, according to a monitoring group. A British policeman's report, {wadd|delivered} on 20 July to Judge Goldstone, found the police response to Boipatong "woefully {waddcrit|inadequate}", though no collusion. The toll of that {boi|night} is now put at 45. On the {vanceprop|proposal} of Mr Vance and with the {obsagree|agreement} of all parties ten United Nations observers {obs|watched} the mass {augaction|action} of the 3rd to the 5th of this month.

{strike|Strike}. On Monday and Tuesday, 3 and 4 August, some four million workers {strike|stayed} away from work, says COSATU; employers say half of that. About 40 persons were {strikekill|killed} in the two days, most in Natal. On Wednesday Mr Mandela led a {unionbuild|march} to the Union Buildings in Pretoria: fifty to a hundred thousand, "in perfect order". The President paid {dkpraise|tribute} to the marshals. Ten thousand ANC supporters who {bishoaug|marched} on the stadium of
Bisho were {allowbisho|allowed} in after {mediate|mediation} by the observers, when soldiers of Ciskei had already {wire|unrolled} razor wire.

Measures. The government on 13 July announced the {disb32|dissolution} of 32 Battalion and the {koev|withdrawal} from the townships of former Koevoet men by year's end. A list of 400 prisoners is being examined. {fence|Fencing} of hostels was begun at two; residents of one {fencetear|tore} it down by night. The carrying of spears will be {spear|prohibited}, if Inkatha's {spearobj|objection} lodged on 30 July is overcome.

{recs|Recommendations}. That thirty further observers be {obs30|sent}; that the OAU, the Commonwealth and the European Community do likewise; that Goldstone {inquire|investigate} the army, the police, and the armed wings of the ANC, the PAC and the KwaZulu Police. The President has {armyinq|accepted} this. The ANC {ancinq|accepts} "in principle".

If CODESA is {recon!hypothetical|reconvened}, someone impartial should chair it.
--
who pac: party ZA | PAC
who vance: Special Representative
who dk: The President
who monit: organisation ZA | a monitoring group
who obs: organisation - | United Nations observers; the observers
where unionb: site ZA -25.74 28.21 | Union Buildings
where natal: region ZA -29.0 30.5 | Natal
who ciskei: state ZA | Ciskei
* res765 SUPPORT occurred
  when: 1992-07-16 from text "16 July"
  by: unsc
* unmeeting CONSULT/multilateral occurred
  when: 1992-07-15/1992-07-16 from text "two days"
  by: unsc; mandela; buthelezi; "the Foreign Minister"
* vance CONSULT/visit occurred
  when: 1992-07-21/1992-07-31 from text "21 to 31 July"
  where: "the country"
  by: vance
* vancemet CONSULT/third-party occurred
  when: 1992-07-21/1992-07-31 from text "21 to 31 July"
  by: vance; dk; ramaphosa; meyer
  to: dk; ramaphosa; meyer
  count: ~30 "thirty-odd delegations"
* channel CONSULT occurred
  when: 1992-07-31/1992-08-12 bounded "since"
  by: ramaphosa; meyer
  said: "the press" media "reports"
* jul ASSAULT occurred
  when: 1992-07 "July"
  to: "278 persons"
  killed: 278 "278 persons" voice monit
  said: monit witness "according to"
* wadd ACCUSE/investigate occurred
  when: 1992-07-20 from text "20 July"
  by: "A British policeman"
  to: saps
  about: boi
* boi ASSAULT/primitive occurred
  when: ?
  where: boipatong
  killed: 45 "45" side civilian
* obsagree AGREE occurred
  when: 1992-07-21/1992-08-03 bounded
  by: "all parties"
  to: vance
  about: obs
* obs MOBILIZE occurred
  when: 1992-08-03/1992-08-05 from text "the 3rd to the 5th of this month"
  by: obs
  count: 10 "ten"
* strike PROTEST/strike occurred
  when: 1992-08-03/1992-08-04 from text "3 and 4 August"
  by: cosatu; "workers"
  to: gov
  said: cosatu party "says"
  part_of: augaction
  participants: ~4000000 "some four million workers" voice cosatu
  participants: ~2000000 "half of that" voice "employers"
* strikekill ASSAULT occurred
  when: 1992-08-03/1992-08-04 from text "in the two days"
  where: natal
  to: "About 40 persons"
  killed: ~40 "About 40 persons"
* unionbuild PROTEST/demo occurred
  when: 1992-08-05 "Wednesday"
  where: unionb; "Pretoria"
  by: mandela; anc
  to: gov
  part_of: augaction
  participants: 50000-100000 "fifty to a hundred thousand"
* dkpraise SUPPORT occurred
  when: 1992-08-05/1992-08-12 bounded
  by: dk
  to: "the marshals"
* bishoaug PROTEST/demo occurred
  when: 1992-08-03/1992-08-05 bounded
  where: "the stadium"; bisho
  by: anc
  to: ciskei
  participants: 10000 "Ten thousand"
* mediate CONSULT/third-party occurred
  when: 1992-08-03/1992-08-05 bounded
  where: bisho
  by: obs; anc; ciskei
* wire COERCE/restrict occurred
  when: 1992-08-03/1992-08-05 bounded
  where: bisho
  by: ciskei
  to: anc
* disb32 RETREAT/disarm announced
  when: 1992-07-13 from text "13 July"
  by: gov
  to: "32 Battalion"
* koev RETREAT/withdraw announced
  when: 1992-07-13/1992-12-31 bounded "by year's end"
  where: "the townships"
  by: gov
  to: "former Koevoet men"
* fencetear PROTEST/vandalize occurred
  when: 1992-07/1992-08-12 bounded "by night"
  by: "residents"
  to: "Fencing" thing
* spear COERCE/restrict announced
  when: ?
  by: gov
  to: "spears" thing
* spearobj REJECT occurred
  when: 1992-07-30 from text "30 July"
  by: ifp
  to: gov
  about: spear
  answers: spear "objection"
* obs30 MOBILIZE demanded optional
  when: ?
* inquire ACCUSE/investigate demanded
  when: ?
  by: goldstone
  to: anc; pac; sadf; saps
* armyinq AGREE occurred
  when: ?
  by: dk
  to: bghali
  about: inquire
* ancinq AGREE occurred
  when: ?
  by: anc
  to: bghali
  about: inquire
* recon CONSULT/multilateral hypothetical optional
  when: ?
  by: codesa
* augaction PROTEST occurred
  when: 1992-08-03/1992-08-05 from text "the 3rd to the 5th of this month"
  by: anc; cosatu
  to: gov
* allowbisho RETREAT/access occurred
  when: 1992-08-03/1992-08-05 bounded
  where: "the stadium"; bisho
  to: anc
* fence COERCE/restrict ongoing
  when: 1992-07-13/1992-08-12 bounded
  by: gov
  to: "hostels" thing
  sites: 2 "two"
* recs REQUEST/change occurred
  when: 1992-08-12
  by: bghali
  to: unsc
  about: obs30
  about: inquire
* waddcrit ACCUSE/disapprove occurred
  when: 1992-07-20 from text "20 July"
  by: "A British policeman"
  to: saps
  about: boi
* vanceprop REQUEST/change occurred
  when: 1992-07-21/1992-08-03 bounded
  by: vance
  to: "all parties"
  about: obs
figure: prisoners 400 "400 prisoners"

== g-south-africa-boipatong-4
outlet: The Border Gazette
register: daily
published: 1992-09-28
--
From Bisho to a handshake: nineteen days that brought them back

It ended, on Saturday at Kempton Park, with a document of nine pages. Nelson Mandela and President de Klerk, who had not {notmet|met} since May, {record|signed} what is called a {record|Record of Understanding}. There will be one elected assembly to write the constitution. Three groups of prisoners, about five hundred in all, will be {freepol|released} before 15 November; 150 of them, among them the three of the Magoo's Bar bomb and a white rightist, Strydom, who {strydom|shot} eight blacks in 1988, are {free150|out} already. Eighteen
hostels are to be {fence|fenced} and spears {spear|banned} in public.

Chief Buthelezi, not asked, has {butquit|walked out} of the process. "We are not {notbound|bound}," he told 8,000 in Stanger yesterday, shaking a stick, and he will lead a {butmarch,butmarchth|march} through Johannesburg with all the weapons that two men have just {spear|forbidden} in his absence.

What brought them there was the 7th. On that Monday some seventy thousand ANC followers {bishomarch|marched} from King William's Town to the line of the Ciskei "to {ousted|drive out}" Brigadier Gqozo. A magistrate had {permitst|allowed} them the stadium and no more. A few hundred, led by Ronnie Kasrils, {breakfence|ran} through a gap of the fence. Ciskei soldiers opened {bisho|fire} along the whole front, first for a minute and a half, after a lull for one minute; 425 rounds.
Twenty-eight marchers {bisho|fell}, and one soldier, {bisho|shot} by another; two hundred were {bisho|wounded}.

Gqozo claimed that his men were {marchshot|shot} at first. Goldstone, in a paper of the 29th - it reached us a day early - finds no {marchshot!denied|shot} from the crowd, {goldcrit|censures} Mr Kasrils, and {goldask|asks} that the soldiers be {prosecute!demanded|tried}. In the seven days that followed houses of Ciskei headmen and police were {arson|burned}, thirteen of them near Alice alone, and two headmen {headmen|killed}. Mr de Klerk {dkphone|telephoned} Mr Mandela on the second
day. He had {blame|blamed} the {bishomarch|march}. But he {offermeet|offered} "an urgent {urgmeet|meeting} on violence", and the other {acceptm|said yes}, on three conditions.

"We looked into the abyss," Mr Ramaphosa said on Saturday, {thankmey|thanking} "Roelf". The rand went up five cents. Shares of gun shops, one wag reported, took a hit.

~ SEE ALSO: Springboks murdered at Loftus, sport section
~ The Gazette costs 60c, incl. GST
--
who meyer: Roelf
who kasrils: person ZA | Ronnie Kasrils; Mr Kasrils
who strydom: person ZA | Strydom
where kempton: site ZA -26.10 28.23 | Kempton Park
where kwt: town ZA -32.88 27.39 | King William's Town
where alice: town ZA -32.79 26.83 | Alice
where stanger: town ZA -29.34 31.29 | Stanger
where jhb: town ZA -26.20 28.05 | Johannesburg
where ciskei: province ZA -32.8 27.2 | Ciskei
* notmet CONSULT denied
  when: 1992-05/1992-09 bounded "since May"
  by: mandela; dk
* record AGREE occurred
  when: 1992-09-26 "Saturday"
  where: kempton
  by: mandela; dk
  to: dk; mandela
* freepol RETREAT/release announced
  when: 1992-09-26/1992-11-15 bounded "15 November"
  to: "Three groups of prisoners"
  released: ~500 "about five hundred"
* free150 RETREAT/release occurred
  when: ? "already"
  to: strydom; "the three of the Magoo's Bar bomb"
  released: 150 "150" part
  part_of: freepol
* strydom ASSAULT/firearms occurred
  when: 1988 from text "1988"
  by: strydom
  to: "eight blacks"
  killed: 8 "eight blacks" side civilian
* fence COERCE/restrict announced
  when: ?
  to: "hostels" thing
  sites: 18 "Eighteen"
* spear COERCE/restrict announced
  when: ?
  by: mandela; dk
  to: "spears" thing
* butquit SANCTION/withdraw occurred
  when: 1992-09-26/1992-09-28 bounded
  by: buthelezi
* butmarchth THREATEN occurred
  when: 1992-09-27 "yesterday"
  where: stanger
  by: buthelezi
  to: mandela; dk
  about: butmarch
* butmarch PROTEST/demo threatened optional
  when: ?
  where: jhb
  by: buthelezi
  to: mandela; dk
* bishomarch PROTEST/demo occurred
  when: 1992-09-07 from text "the 7th"
  where: kwt; bisho
  by: anc
  to: gqozo
  participants: ~70000 "some seventy thousand"
* ousted COERCE hypothetical optional
  when: ?
  where: ciskei
  by: anc
  to: gqozo
* permitst CONCEDE occurred
  when: ?
  by: "A magistrate"
  to: anc
* breakfence PROTEST/demo occurred
  when: 1992-09-07 from text "the 7th"
  where: bisho
  by: kasrils; "A few hundred"
  to: gqozo
  part_of: bishomarch
* bisho ASSAULT/firearms occurred
  when: 1992-09-07 from text "the 7th"
  where: bisho
  by: cdf
  to: anc
  killed: 28 "Twenty-eight marchers" part side recipient
  killed: 1 "one soldier" part side actor
  injured: 200 "two hundred" side recipient
  munitions: 425 "425 rounds"
* marchshot ASSAULT/firearms occurred
  when: 1992-09-07 from text "the 7th"
  where: bisho
  by: anc alleged of gqozo
  to: cdf
  said: gqozo party claimed "claimed"
  said: goldstone official denied "finds"
* goldcrit ACCUSE/disapprove occurred
  when: 1992-09-29 from text "the 29th"
  by: goldstone
  to: kasrils
  about: breakfence
  answers: breakfence "censures Mr Kasrils"
* goldask REQUEST/change occurred
  when: 1992-09-29 from text "the 29th"
  by: goldstone
  about: prosecute
* prosecute ACCUSE/investigate demanded optional
  when: ?
  to: cdf
* arson PROTEST/riot occurred
  when: 1992-09-07/1992-09-14 "In the seven days"
  where: alice; ciskei
  to: "houses of Ciskei headmen and police" thing
  sites: 13 "thirteen of them" part
* headmen ASSAULT occurred
  when: 1992-09-07/1992-09-14 "In the seven days"
  where: ciskei
  to: "two headmen"
  killed: 2 "two headmen" side recipient
* dkphone CONSULT/phone occurred
  when: 1992-09-08 "the second day"
  by: dk; mandela
  to: mandela
* blame ACCUSE/allege occurred
  when: 1992-09-07/1992-09-08 bounded
  by: dk
  to: anc
  about: bishomarch
* offermeet AGREE occurred
  when: 1992-09-08
  by: dk
  to: mandela
* acceptm AGREE occurred
  when: 1992-09-08/1992-09-26 bounded
  by: mandela
  to: dk
  answers: offermeet "said yes"
* thankmey SUPPORT occurred
  when: 1992-09-26 "Saturday"
  by: ramaphosa
  to: meyer
* notbound REJECT occurred
  when: 1992-09-27 "yesterday"
  where: stanger
  by: buthelezi
  to: mandela; dk
  about: record
  answers: record "not bound"
* urgmeet CONSULT announced optional
  when: ?
  by: dk; mandela
  to: mandela
