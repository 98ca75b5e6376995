story: d-cantones
conflict: Guatemala
countries: GT, US
facts: After Bernardo Arévalo won the presidency on 20 August 2023 the prosecutors raided the electoral tribunal (29-30 September) and carried off tally sheets; from 2 October the 48 Cantons of Totonicapán led a strike and blockades for the
  resignation of Consuelo Porras; on 9 October a march in the capital ended in riot; on 16 October a man was shot at a blockade in Malacatán; on 11 December the US restricted visas of nearly 300 Guatemalans, 100 deputies among them; on
  14 January 2024 Congress delayed the oath for nine hours. (public record: agencies, Prensa, OAS, State Department.)

who cantones: organisation GT | 48 Cantons; the Cantons; indigenous authorities; the ancestral authorities
who porras: person GT | Consuelo Porras; Porras; the attorney general
who mp: body GT | Public Ministry; the prosecutors; prosecutors
who curruchiche: person GT | Rafael Curruchiche; Curruchiche
who giammattei: person GT | Alejandro Giammattei; Giammattei
who arevalo: person GT | Bernardo Arévalo; Arévalo; the president-elect
who semilla: party GT | Semilla; Movimiento Semilla
who tse: body GT | Supreme Electoral Tribunal; the electoral tribunal; TSE
who cc: body GT | Constitutional Court
who police: force GT | National Civil Police; the police; riot police
who congress: body GT | Congress
who oas: organisation - | OAS; Organization of American States
who us: state US | United States; Washington
who cacif: organisation GT | CACIF
where guate: town GT 14.634 -90.507 | Guatemala City; the capital
where totonicapan: town GT 14.911 -91.361 | Totonicapán
where malacatan: town GT 14.908 -92.057 | Malacatán
where plaza: site GT 14.642 -90.513 | Plaza de la Constitución; the square
where gerona: site GT 14.63 -90.50 | Gerona

== d-cantones-1
outlet: Radio Altos
register: radio
published: 2023-10-10
--
Midday edition, eighth day of {block|blockades}

STUDIO: The count this noon: a hundred and twenty-eight points {block|closed} on the roads, we had fourteen a week ago. We have in the studio the second deputy of the board of the 48 Cantons. Don, good day. Yesterday the {march|march} in the capital ended with {riot|broken} windows. Were those your people?

GUEST: No. Ours crossed their arms and sat down. Those who {riot|smashed} the pharmacy and the burger place came with covered faces and were {letby|let through} two police cordons. Our guards {catch|caught} five of them and {handpol|gave} them to the National Civil Police, {handpol|handed them over} by the hand. We {where5|want} to know where they are now.

STUDIO: The police {gas|fired} tear gas at half past five, twelve people were {riot,gas|hurt}, they say nine of them officers, and they {arr14|arrested} fourteen.

GUEST: Then the five are among the fourteen. Good.

STUDIO: President Giammattei spoke last night, he had been silent for the whole week. He {blame|blamed} foreigners for {fin|advising} and {fin|financing} you, he said that {warr|warrants} will be issued for the leaders, and that food and oxygen aren't getting to the hospitals. He {calltalks|called} you to {oastalks|talks} with the OAS in the chair.

GUEST: We {palace|went}. On Thursday six of us {palace|sat} with him in the palace for two hours. He {giarefuse|refused} to ask for the {resign|resignation} of Consuelo Porras, he says the law does not let him. What is there to mediate? Ambulances pass. Milk lorries pass from five to seven. Who says otherwise {lies|lies}.

STUDIO: The chamber of business, the CACIF, won a {ruling|ruling} of the Constitutional Court, it {ruling|orders} the police and if need be the army to {clear|clear} the roads.

GUEST: If they {clear!hypothetical|clear} us with soldiers, more villages will {comethr,come|come down}. I say it with respect, the grandmothers are {camp|camped} outside Gerona with their cooking fires, and they don't run. We {ask4|ask} for four {resign|resignations}: hers, Curruchiche's, the other prosecutor's and Judge Orellana's.

STUDIO: Mrs Porras in a video yesterday said she {nogo|will not go}, and {porask|asked} the government to {clear|remove} "these illegal {block|blockades}". Your answer?

GUEST: That she should come and say it in K'iche'.

STUDIO: The pharmacy chain says it had nothing to do with anything. It is true. After the news of the {magcar|attempt} on an electoral magistrate's car last night in zone 7, nobody hurt, the marimba.
--
who guest: person GT | the second deputy; GUEST
who orellana: person GT | Judge Orellana
who army: force GT | the army; soldiers
where palace: site GT - - | the palace
where zone7: district GT - - | zone 7
* block PROTEST/obstruct ongoing
  when: 2023-10-03/2023-10-10 "eighth day"
  where: "the roads"
  by: cantones
  to: porras; curruchiche; orellana; "the roads" thing
  sites: 128 "a hundred and twenty-eight points"
  sites: 14 "fourteen" as_of 2023-10-03
* march PROTEST/demo occurred
  when: 2023-10-09 "Yesterday"
  where: guate
  by: cantones
  to: porras; curruchiche; orellana
* riot PROTEST/riot occurred
  when: 2023-10-09 "Yesterday"
  where: guate
  by: "Those who smashed the pharmacy and the burger place"
  to: "the pharmacy" thing; "the burger place" thing
  injured: 12 "twelve people" side unknown
  injured: 9 "nine of them officers" part side recipient voice police
  said: guest party
* letby COOPERATE occurred optional
  when: 2023-10-09 "Yesterday"
  where: guate
  by: police alleged of guest
  to: "Those who smashed the pharmacy and the burger place"
  said: guest party
* catch COERCE/arrest occurred
  when: 2023-10-09
  where: guate
  by: cantones "Our guards"
  to: "five of them"
  detained: 5 "five of them"
  said: guest party
* handpol COOPERATE occurred
  when: 2023-10-09
  where: guate
  by: cantones "Our guards"
  to: police
  said: guest party
* where5 REQUEST/change occurred optional
  when: 2023-10-10
  by: cantones
  to: police
  said: guest party
* gas ASSAULT/crowd-control occurred
  when: 2023-10-09 "half past five"
  where: guate
  by: police
  with: crowd-control "tear gas"
* arr14 COERCE/arrest occurred
  when: 2023-10-09
  where: guate
  by: police
  to: "fourteen"
  detained: 14 "fourteen"
* blame ACCUSE/allege occurred
  when: 2023-10-09 "last night"
  by: giammattei
  to: "foreigners"
  about: fin
* fin AID occurred
  when: ?
  by: "foreigners" alleged of giammattei
  to: cantones
  said: giammattei official claimed "blamed"
* warr ACCUSE/investigate announced
  when: ?
  to: cantones "the leaders"
  said: giammattei official "said"
* calltalks REQUEST/meet occurred
  when: 2023-10-09 "last night"
  by: giammattei
  to: cantones
  about: oastalks
* oastalks CONSULT/third-party demanded optional
  when: ?
  by: giammattei; cantones; oas
* palace CONSULT occurred
  when: 2023-10-05 "Thursday"
  where: palace
  by: cantones "six of us"; giammattei
  to: giammattei
  said: guest party
* giarefuse REJECT/change occurred
  when: 2023-10-05 "Thursday"
  where: palace
  by: giammattei
  to: cantones
  about: REQUEST/yield by giammattei to porras
  said: guest party
* resign RETREAT/resign demanded
  when: ?
  by: porras; curruchiche; "the other prosecutor"; orellana
  count: 4 "four"
* lies ACCUSE/disapprove occurred optional
  when: 2023-10-10
  by: cantones
  to: "Who says otherwise"
  said: guest party
* ruling REQUEST/change occurred
  when: 2023-10-03/2023-10-10 bounded
  by: cc
  to: police; army
  about: clear
* clear COERCE/restrict demanded
  when: ?
  where: "the roads"
  by: police; army
  to: cantones; "the roads" thing
* comethr THREATEN occurred
  when: 2023-10-10
  by: cantones
  to: police; army
  about: come
  said: guest party
* come PROTEST/obstruct hypothetical optional
  when: ?
  by: "more villages"
  said: guest party
* camp PROTEST/demo ongoing
  when: ?
  where: gerona
  by: "the grandmothers"
  to: porras
  said: guest party
* ask4 REQUEST/yield occurred
  when: 2023-10-10
  by: cantones
  to: porras; curruchiche; "the other prosecutor"; orellana
  about: resign
  said: guest party
* nogo REJECT/yield occurred
  when: 2023-10-09 "yesterday"
  by: porras
  to: cantones
  about: resign
* porask REQUEST/change occurred
  when: 2023-10-09 "yesterday"
  by: porras
  to: "the government"
  about: clear
* magcar ASSAULT attempted
  when: 2023-10-09 "last night"
  where: zone7
  to: "an electoral magistrate's car" thing
  injured: 0 "nobody hurt" side recipient
tie: guest member_of cantones "second deputy of the board of the 48 Cantons"

== d-cantones-2
outlet: Boletín de la Fiscalía
register: translation
machine_translated: Spanish
published: 2023-10-17
--
The Public Ministry informs before the facts of {mal|violence} in Malacatán

Guatemala City, 17 of October. Before the lamentable {mal|facts} occurred the day of yesterday in the municipality of Malacatán, San Marcos, where lost the life one person and resulted {mal|wounded} other two for projectile of firearm upon {mal|intervening} a group of hooded men against a {malblock|block} of road, the Public Ministry informs:

That immediately it initiated the {inv|investigation} corresponding and, in coordinated form with the National Civil Police, {app|apprehended} eleven persons and {seiz|seized} seven vehicles without plates and four arms.

That it {mpcond|condemns} in energetic manner whatever act of violence, come from where it come; and that the unique {resp|responsibles} are those who, since fifteen days ago, {summon|summon} the population to {block|obstruct} the free locomotion.

That it {mprej|rejects} the versions of press following which the aggressors were {accomp|accompanied} of agents of the authority.

That the doctor Consuelo Porras, attorney general, {norenounce|will not present} her renunciation. Pressures of intern order or extern will not make her {norenounce|cede}. On the contrary, she {exhort|exhorts} the Ministry of Governation to {comply|comply} the {ruling|sentence} of the Constitutional Court, being that the minister in turn {minres|renounced} yesterday, few hours after what {mal|happened}, and yet the new titular had not {clear!denied|unlodged} nobody. If the {disobey|disobedience} persists, penal {penalthr,penal|action} will be deducted against him also.

With respect to the {raid|diligences} practised the 29 and 30 of September in the Supreme Electoral Tribunal, in which were {raid|sequestered} the acts of scrutiny in front of the {magprot|protest} of four magistrates who {magprot|embraced} themselves to the boxes, one was of the Ministry's agents the {magprot|injured} party: two of them suffer scratches. The preservation of the acts is {guar|guaranteed}.

Finally it makes of knowledge that it {cov|signed} the last week a {cov|covenant} of cooperation with the fiscalia of a friend country in matter of traffic of persons, and received in {pick|donation} ten pickups.
--
who hooded: group GT | hooded men
who mingob: body GT | Ministry of Governation
where sanmarcos: province GT 14.96 -91.8 | San Marcos
* mal ASSAULT/firearms occurred
  when: 2023-10-16 "yesterday"
  where: malacatan; sanmarcos
  by: hooded; "those who" alleged of mp
  to: "one person"; "other two"; "a block of road" thing
  with: small-arms "firearm"
  killed: 1 "one person" side civilian
  injured: 2 "other two" side civilian
* malblock PROTEST/obstruct occurred
  when: 2023-10-16 "yesterday"
  where: malacatan; sanmarcos
  to: "road" thing
  part_of: block
* inv ACCUSE/investigate occurred
  when: 2023-10-16/2023-10-17 bounded "immediately"
  by: mp
  to: hooded
  about: mal
* app COERCE/arrest occurred
  when: 2023-10-16/2023-10-17 bounded "immediately"
  by: mp; police
  to: "eleven persons"
  detained: 11 "eleven persons"
* seiz COERCE/seize occurred
  when: 2023-10-16/2023-10-17 bounded "immediately"
  by: mp; police
  to: "seven vehicles without plates" thing; "four arms" thing
* mpcond ACCUSE/disapprove occurred
  when: 2023-10-17
  by: mp
  to: hooded
  about: mal
  answers: mal "condemns"
* resp ACCUSE/allege occurred
  when: 2023-10-17
  by: mp
  to: "those who"
  about: mal
* summon REQUEST/assist occurred
  when: 2023-10-02/2023-10-17 "fifteen days ago"
  by: "those who"
  to: "the population"
  about: block
* block PROTEST/obstruct ongoing
  when: 2023-10-02/2023-10-17 "fifteen days ago"
  by: "the population"
  to: "the free locomotion" thing
* mprej REJECT occurred optional
  when: 2023-10-17
  by: mp
  to: "press"
  about: accomp
* accomp COOPERATE occurred optional
  when: 2023-10-16
  where: malacatan; sanmarcos
  by: "agents of the authority" alleged of "press"
  to: hooded
  said: "press" media "versions"
  said: mp official denied "rejects"
* norenounce REJECT/yield occurred
  when: 2023-10-17
  by: porras
  about: RETREAT/resign by porras
* exhort REQUEST/change occurred
  when: 2023-10-17
  by: porras
  to: mingob
  about: comply
* comply COOPERATE demanded optional
  when: ?
  by: mingob
  to: cc
* ruling REQUEST/change occurred
  when: ?
  by: cc
  to: mingob
  about: clear
* minres RETREAT/resign occurred
  when: 2023-10-16 "yesterday"
  by: "the minister"
* clear COERCE/restrict denied
  when: 2023-10-16/2023-10-17 bounded
  by: mingob "the new titular"
* disobey REJECT/change ongoing
  when: ?
  by: mingob "the new titular"
  to: cc
  about: ruling
  answers: ruling "disobedience"
* penalthr THREATEN/arrest occurred
  when: 2023-10-17
  by: mp
  to: mingob "the new titular"
  about: penal
* penal ACCUSE/investigate hypothetical optional
  when: ?
  by: mp
  to: mingob "the new titular"
* raid COERCE/seize occurred
  when: 2023-09-29/2023-09-30 from text "29 and 30 of September"
  where: "Supreme Electoral Tribunal"
  by: mp "the Ministry's agents"
  to: tse; "the acts of scrutiny" thing
* magprot PROTEST/obstruct occurred
  when: 2023-09-29/2023-09-30 from text "29 and 30 of September"
  where: "Supreme Electoral Tribunal"
  by: "four magistrates"
  to: mp "the Ministry's agents"
  participants: 4 "four magistrates"
  injured: 2 "two of them" side recipient
* guar AGREE occurred
  when: 2023-10-17
  by: mp
* cov AGREE occurred
  when: 2023-10-09/2023-10-15 bounded "last week"
  by: mp; "the fiscalia of a friend country"
  to: "the fiscalia of a friend country"; mp
  about: COOPERATE
* pick AID occurred
  when: 2023-10-09/2023-10-15 bounded "last week"
  to: mp

== d-cantones-3
outlet: Hemispheric Council Digest
register: parliament
published: 2023-12-12
--
Permanent Council of the Organization of American States, special {mtg|meeting} of 12 December: summary

{mtgreq|Requested} by Antigua and Barbuda, Canada and eleven others, the {mtg|meeting} opened at 10.15. Before it lay a draft {resdep|resolution} {resdep|deploring} what it called attempts to {coup|undo} the Guatemalan vote.

The SECRETARY GENERAL recalled his {sgvisit|visits} of 1 August and 4 October. On Friday a prosecutor had told a press conference that the elections should be {nullreq,nullact|declared null}; the president of the electoral tribunal had {tsereply|replied} within the hour that results were final and would not be repeated. He {sgcond|condemned} this as an attempted {coup|coup} by prosecutors.

GUATEMALA {rejterm|rejected} the term. Power would be {handover|handed over} on 14 January at 14.00 hours; the president had {word|given his word} and the protocol was printed. The executive could neither dismiss nor instruct the attorney general. He {guaask|asked} the Council not to {resdep,rescall|adopt} the text.

The UNITED STATES announced that visas of almost three hundred Guatemalans had been {visa|restricted} the day before: more than a hundred members of Congress, business people, their relatives. Should the {handover|transfer of power} be {obstr|obstructed}, further {usthr,usmeas|measures} would follow. COLOMBIA {colass|associated} itself. MEXICO, quoting non-intervention, {mexno|could not applaud} {visa|sanctions} but {mexoff|offered} its embassy as a meeting place, should one be needed. The EUROPEAN UNION, an observer, said that a {eulist|list} of its own was in preparation and would continue to {eufund|fund} the electoral observers.

The representative of the ancestral authorities, heard under rule 14, said they had now {camp|sat} seventy-two days outside the public prosecutor's building. On 20 November most road {block|blocks} had been {lift|lifted} as a gesture, so that people might harvest; the {camp|vigil} had never been. Three of theirs had been {phone|telephoned} and {phone|told} the names of their children. A tear gas grenade {gren|thrown} at the camp on the night of the 3rd had failed to go off. "If the courts {nullact!hypothetical|take} the vote {nullact!hypothetical|away}, the 48 Cantons will {closethr,closeall|close} the country from the Mexican border to the Honduran one; we know every bend."

BOLIVIA and NICARAGUA being absent... [the record notes that Nicaragua {nicleave|left} the Organization on 19 November.]

The {resdep,rescall|resolution} was {resdep,rescall|adopted} by acclamation, one delegation {diss|dissociating} itself from paragraph 3. It {rescall|calls upon} the Public Ministry and the Congress to refrain from acts against the constitutional order, and decides to {sgsend|send} the Secretary General with four ministers to the inauguration.
--
who sg: person - | SECRETARY GENERAL; the Secretary General
who guatdel: state GT | GUATEMALA
who mexico: state MX | MEXICO
who eu: organisation - | EUROPEAN UNION
who nicaragua: state NI | NICARAGUA; Nicaragua
who colombia: state CO | COLOMBIA
who council: body - | Permanent Council; the Council
* mtg CONSULT/multilateral occurred
  when: 2023-12-12 from text "12 December"
  by: council; sg; guatdel; us; colombia; mexico; eu; cantones
* mtgreq REQUEST/meet occurred
  when: ?
  by: "Antigua and Barbuda"; "Canada"; "eleven others"
  to: council
  about: mtg
* resdep ACCUSE/disapprove occurred
  when: 2023-12-12 from text "12 December"
  by: council
  to: mp
  about: coup
  answers: coup "deploring"
* rescall REQUEST/change occurred
  when: 2023-12-12 from text "12 December"
  by: council
  to: mp; congress
* coup COERCE/martial-law attempted
  when: 2023-12-08 "Friday"
  by: mp alleged of sg
  said: sg official claimed "condemned"
  said: council official claimed "called"
  said: guatdel official denied "rejected"
* sgvisit CONSULT/visit occurred
  when: 2023-08-01/2023-10-04 from text "1 August" "4 October"
  by: sg
  to: guatdel
  said: sg official "recalled"
* nullreq REQUEST/change occurred
  when: 2023-12-08 "Friday"
  by: mp "a prosecutor"
  to: tse
  about: nullact
  said: sg official
* nullact COERCE demanded
  when: ?
  by: "the courts"
  to: "the elections" thing
* tsereply REJECT/change occurred
  when: 2023-12-08 from nullreq "within the hour"
  by: tse "the president of the electoral tribunal"
  to: mp "a prosecutor"
  about: nullact
  answers: nullreq "replied"
  said: sg official
* sgcond ACCUSE/disapprove occurred
  when: 2023-12-12
  by: sg
  to: mp
  about: nullreq
  answers: nullreq "condemned this"
* rejterm REJECT occurred optional
  when: 2023-12-12
  by: guatdel
  to: sg
  about: coup
  answers: sgcond "rejected the term"
* handover RETREAT/resign announced optional
  when: 2024-01-14 from text "14 January"
  by: "the president"
* word AGREE occurred
  when: ?
  by: "the president"
  about: handover
  said: guatdel official
* guaask REQUEST/change occurred
  when: 2023-12-12
  by: guatdel
  to: council
  about: resdep
* visa SANCTION/discontinue occurred
  when: 2023-12-11 "the day before"
  by: us
  to: "almost three hundred Guatemalans"; congress "members of Congress"; "business people"
  count: <=300 "almost three hundred Guatemalans"
  said: us official "announced"
* usthr THREATEN occurred
  when: 2023-12-12
  by: us
  about: usmeas
* usmeas SANCTION hypothetical optional
  when: ?
  by: us
* obstr COERCE hypothetical optional
  when: ?
* colass SUPPORT occurred
  when: 2023-12-12
  by: colombia
  to: us
* mexno REJECT occurred
  when: 2023-12-12
  by: mexico
  to: us
  about: visa
  answers: visa "could not applaud sanctions"
* mexoff AGREE occurred
  when: 2023-12-12
  by: mexico
  about: AID by mexico
* eulist SANCTION/discontinue announced
  when: ?
  by: eu
* eufund AID announced
  when: ?
  by: eu
  to: "the electoral observers"
* camp PROTEST/demo ongoing
  when: 2023-10-02/2023-12-12 "seventy-two days"
  where: "the public prosecutor's building"
  by: cantones
  to: mp
  said: cantones party "said"
* block PROTEST/obstruct occurred
  when: ?
  by: cantones
  to: "road" thing
  said: cantones party
* lift RETREAT/access occurred
  when: 2023-11-20 from text "20 November"
  by: cantones
  to: "road" thing
  said: cantones party
* phone THREATEN/violence occurred
  when: ?
  to: "Three of theirs"
  said: cantones party
* gren ASSAULT/crowd-control attempted
  when: 2023-12-03/2023-12-04 from text "the night of the 3rd"
  where: "the camp"; "the public prosecutor's building"
  to: cantones; "the camp" thing
  with: crowd-control "tear gas grenade" 1
  said: cantones party
* closethr THREATEN occurred
  when: 2023-12-12
  by: cantones
  to: "the courts"
  about: closeall
* closeall PROTEST/obstruct hypothetical optional
  when: ?
  where: "the country"
  by: cantones
  to: "the country" thing
* nicleave SANCTION/withdraw occurred
  when: 2023-11-19 from text "19 November"
  by: nicaragua
  to: oas
  said: "the record" official "notes"
* diss REJECT occurred optional
  when: 2023-12-12
  by: "one delegation"
  to: council
  about: resdep
* sgsend CONSULT/visit announced
  when: 2024-01-14 from text "14 January"
  by: sg; "four ministers"

== d-cantones-4
outlet: Quetzal Directo
register: live-blog
published: 2024-01-15
--
The longest day: how the {delay|delay} unfolded, hour by hour

00.37 Bernardo Arévalo has taken the oath in the national theatre, nine hours late. Fireworks. We close.

23.58 Giammattei is not here. He has {handover|sent} the sash and the baton by a secretary, in a box.

22.40 The new board of Congress is complete: a Semilla deputy will preside, by 93 votes. The Constitutional Court's {ccorder|order} of this afternoon, that the party's members be counted as a party, has thus been {obey|obeyed}.

20.15 Outside, people have {breach|broken through} the police line on 9th Avenue. Shields, {breach|shoving}, one officer {breach|hit} by a fence. No {nogas|gas} this time. "If they don't {swearreq|swear him in} we {boythr,goin|go in}," a boy of perhaps fifteen tells us.

18.50 Seven foreign ministers, the king of Spain in a corner, Samantha Power: they are waiting at a hotel. The secretary general of the OAS reads out a {oasdem|demand}, countersigned by twelve of them, that Congress {handover!demanded|hand over} power as the constitution requires. Gustavo Petro says he {petro|will not leave} before it has.

16.30 Rumour: the outgoing deputies {indwant|want} the lawmakers of Semilla to be {indseat|seated} as independents. Confirmed at 16.41. An hour's recess becomes three.

15.05 The ceremony should have begun. The credentials commission has {pressno|refused} to open the doors to the press and is going through the papers of 160 deputies one by one.

13.20 Grandmothers with staves {walk|walk} from Gerona, where they have {camp|camped} for 105 days, to surround the legislature. They {tamal|bring} tamales and {tamal|feed} the policemen.

09.10 Overnight, {naparr|arrest} of a former interior minister, Napoleón Barrientos? That was Thursday, sorry. He was {naparr|picked up} for not having {clear|cleared} the roads with due energy in October; a judge {bail|released} him on bail yesterday.

08.00 Good morning. The vice-president-elect has got {viceprot|protection} from the court against an {vicearr|arrest} that prosecutors had, it is said, planned for last night.

~ Live blog sponsored by a bank · Allow notifications?
--
who napo: person GT | Napoleón Barrientos
who vice: person GT | The vice-president-elect
who court: body GT | the court
who petro: person CO | Gustavo Petro
where ninth: site GT - - | 9th Avenue
* delay COERCE occurred
  when: 2024-01-14/2024-01-15
  by: congress
  to: arevalo
* handover RETREAT/resign occurred optional
  when: 2024-01-14 "23.58"
  by: giammattei
  to: arevalo
* ccorder REQUEST/change occurred
  when: 2024-01-14 "this afternoon"
  by: cc
  to: congress
  about: obey
* obey COOPERATE occurred
  when: 2024-01-14 "22.40"
  by: congress
  to: cc; semilla
  answers: ccorder "obeyed"
* breach PROTEST/riot occurred
  when: 2024-01-14 "20.15"
  where: ninth
  by: "people"
  to: police "the police line"
  injured: 1 "one officer" side recipient
* nogas ASSAULT/crowd-control denied
  when: 2024-01-14 "20.15"
  where: ninth
  by: police "the police line"
  to: "people"
  with: crowd-control "gas"
* swearreq REQUEST/yield occurred
  when: 2024-01-14 "20.15"
  where: ninth
  by: "a boy of perhaps fifteen"
  to: congress
* boythr THREATEN/violence occurred
  when: 2024-01-14 "20.15"
  where: ninth
  by: "a boy of perhaps fifteen"
  to: congress
  about: goin
* goin PROTEST/riot threatened optional
  when: ?
  by: "people"
  to: congress
* oasdem REQUEST/yield occurred
  when: 2024-01-14 "18.50"
  where: "a hotel"
  by: oas "The secretary general of the OAS"; "twelve of them"
  to: congress
  about: handover
* petro REJECT occurred optional
  when: 2024-01-14 "18.50"
  by: petro
  about: RETREAT/withdraw by petro
* indwant REQUEST/change occurred
  when: 2024-01-14 "16.30"
  by: congress "the outgoing deputies"
  to: semilla
  about: indseat
* indseat SANCTION/expel demanded optional
  when: ?
  by: congress
  to: semilla
* pressno REJECT occurred
  when: 2024-01-14 "15.05"
  by: "The credentials commission"
  to: "the press"
  about: RETREAT/access
* walk PROTEST/demo occurred
  when: 2024-01-14 "13.20"
  where: gerona; "the legislature"
  by: "Grandmothers"
  to: congress
* camp PROTEST/demo occurred
  when: 2023-10-02/2024-01-14 "105 days"
  where: gerona
  by: "Grandmothers"
* tamal AID occurred
  when: 2024-01-14 "13.20"
  where: "the legislature"
  by: "Grandmothers"
  to: police "the policemen"
* naparr COERCE/arrest occurred
  when: 2024-01-11 "Thursday"
  to: napo
  detained: 1 "Napoleón Barrientos"
  answers: clear "for not having cleared"
* clear COERCE/restrict denied
  when: 2023-10 "October"
  where: "the roads"
  by: napo
  to: "the roads" thing
* bail RETREAT/release occurred
  when: 2024-01-13 "yesterday"
  by: "a judge"
  to: napo
  released: 1 "him"
* viceprot REJECT occurred
  when: 2024-01-13/2024-01-14 bounded "08.00"
  by: court
  to: mp
  about: vicearr
* vicearr COERCE/arrest announced
  when: 2024-01-13 "last night"
  by: mp
  to: vice
  said: "it is said" unnamed suggested
figure: votes 93 "93 votes" of congress
