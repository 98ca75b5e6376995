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

STUDIO: The count this noon: a hundred and twenty-eight points {block|closed} on the roads, we had fourteen a week ago. We have in the studio the second deputy of the board of the 48 Cantons. Don, good day. Yesterday the {march9|march} in the capital ended with {riot|broken} windows. Were those your people?

GUEST: No. Ours {cross|crossed} their arms and sat down. Those who {riot|smashed} the pharmacy and the burger place came with covered faces and were {letthru|let through} two police cordons. Our guards {catch|caught} five of them and {hand|gave} them to the National Civil Police, {hand|handed} them {hand|over} by the hand. We {askwhere|want} to know where they are now.

STUDIO: The police {gas|fired} tear gas at half past five, twelve people were {gas|hurt}, they say nine of them officers, and they {arrest|arrested} fourteen.

GUEST: Then the five are among the fourteen. Good.

STUDIO: President Giammattei spoke last night, he had been silent for the whole week. He {accusefor|blamed} foreigners for {advise|advising} and financing you, he said that warrants will be {warrantsw,warrants!threatened|issued} for the leaders, and that food and oxygen aren't getting to the hospitals. He {callmeet|called} you to {mediation!demanded|talks} with the OAS in the chair.

GUEST: We went. On Thursday six of us {palace|sat} with him in the palace for two hours. He {refuse|refused} to ask for the {resign!demanded|resignation} of Consuelo Porras, he says the law does not let him. What is there to mediate? Ambulances {pass|pass}. Milk lorries {pass|pass} from five to seven. Who says otherwise lies.

STUDIO: The chamber of business, the CACIF, won a {amparo|ruling} of the Constitutional Court, it {amparo|orders} the police and if need be the army to {clearroads!demanded|clear} the roads.

GUEST: If they {clearroads!hypothetical|clear} us with soldiers, more villages will {joinmorew,joinmore|come down}. I say it with respect, the grandmothers are {vigil|camped} outside Gerona with their cooking fires, and they don't run. We {demand|ask for} four {resign!demanded|resignations}: hers, Curruchiche's, the other prosecutor's and Judge Orellana's.

STUDIO: Mrs Porras in a video yesterday said she will not {reject,resign|go}, and {askremove|asked} the government to {clearroads!demanded|remove} "these illegal {block|blockades}". Your answer?

GUEST: That she should come and say it in K'iche'.

STUDIO: The pharmacy chain says it had nothing to do with anything. It is true. After the news of the {exvice|attempt} on an electoral magistrate's car last night in zone 7, nobody hurt, the marimba.
--
who guest: person GT | the second deputy; GUEST
who orellana: person GT | Judge Orellana
who army: force GT | the army; soldiers
where palace: site GT - - | the palace
where zone7: district GT - - | zone 7
* block PROTEST/obstruct ongoing
  when: 2023-10-03/2023-10-10 day "eighth day"
  by: cantones
  to: porras
  count: 128 "a hundred and twenty-eight points"
  where: "the roads"
* march9 PROTEST/demo occurred
  when: 2023-10-09 "Yesterday"
  where: guate
  by: cantones
* cross PROTEST/demo occurred optional
  when: 2023-10-09 "Yesterday"
  where: guate
  by: cantones
  said: guest "GUEST"
  part_of: march9
* riot PROTEST/riot occurred
  when: 2023-10-09 "Yesterday"
  where: guate
  by: "Those"
  to: "the pharmacy and the burger place" thing
* catch COERCE/arrest occurred
  when: 2023-10-09
  where: guate
  by: cantones
  to: "five of them"
  detained: 5 "five of them"
  said: guest "GUEST"
* hand COOPERATE occurred
  when: 2023-10-09
  where: guate
  by: cantones
  to: police
  said: guest "GUEST"
* askwhere REQUEST/change occurred optional
  when: 2023-10-10
  by: cantones
  to: police
* gas ASSAULT/crowd-control occurred
  when: 2023-10-09 "half past five"
  where: guate
  by: police
  to: "twelve people"
  with: crowd-control "tear gas"
  injured: 12 "twelve people" voice police
  injured: 9 "nine of them officers" part side actor voice police
  said: police party "say"
* arrest COERCE/arrest occurred
  when: 2023-10-09
  where: guate
  by: police
  to: "fourteen"
  detained: 14 "fourteen"
  said: police party "say"
* accusefor ACCUSE/allege occurred
  when: 2023-10-09 "last night"
  by: giammattei
  to: "foreigners"
  about: advise
* advise SUPPORT occurred optional
  when: ?
  by: "foreigners" alleged of giammattei
  to: cantones
  said: giammattei official "said"
* warrants ACCUSE/investigate threatened optional
  when: ?
  to: "the leaders"
  said: giammattei official "said"
* warrantsw THREATEN/arrest occurred
  when: 2023-10-09 "last night"
  by: giammattei
  to: "the leaders"
  said: giammattei official "said"
  about: warrants
* callmeet REQUEST/meet occurred
  when: 2023-10-09 "last night"
  by: giammattei
  to: cantones
  about: mediation
* mediation CONSULT/third-party demanded optional
  when: ?
  by: oas; cantones; giammattei
* palace CONSULT occurred
  when: 2023-10-05 "Thursday"
  where: palace
  by: cantones; giammattei
  to: giammattei
  said: guest "GUEST"
* refuse REJECT/change occurred
  when: 2023-10-05 "Thursday"
  where: palace
  by: giammattei
  to: cantones
  about: resign
* resign RETREAT/resign demanded optional
  when: ?
  by: porras; curruchiche; "the other prosecutor"; orellana
* pass RETREAT/access ongoing
  when: 2023-10-10
  by: cantones
  to: "Ambulances" thing; "Milk lorries" thing
  said: guest "GUEST"
* amparo REQUEST/change occurred
  when: ?
  by: cc
  to: police; army
  about: clearroads
* clearroads COERCE demanded optional
  when: ?
  by: police; army
  to: cantones
* joinmore PROTEST/obstruct hypothetical optional
  when: ?
  by: "more villages"
  said: guest "GUEST"
* joinmorew THREATEN occurred
  when: 2023-10-10
  by: cantones
  to: police; army
  said: guest "GUEST"
  about: joinmore
* vigil PROTEST/demo ongoing
  when: 2023-10-10
  where: gerona
  by: "the grandmothers"
  said: guest "GUEST"
* demand REQUEST/yield occurred
  when: 2023-10-10
  by: cantones
  to: porras; curruchiche; "the other prosecutor"; orellana
  about: resign
* reject REJECT/yield occurred
  when: 2023-10-09 "yesterday"
  by: porras
  to: cantones
  about: resign
* askremove REQUEST/change occurred
  when: 2023-10-09 "yesterday"
  by: porras
  to: "the government"
  about: clearroads
* exvice ASSAULT attempted
  when: 2023-10-09 "last night"
  where: zone7
  to: "an electoral magistrate's car" thing
  injured: 0 "nobody hurt"
* letthru RETREAT/access occurred optional
  when: 2023-10-09 "Yesterday"
  where: guate
  by: police
  to: "Those"
  said: guest "GUEST"

== d-cantones-2
outlet: Boletín de la Fiscalía
register: translation
machine_translated: Spanish
published: 2023-10-17
--
The Public Ministry informs before the facts of {malacatan|violence} in Malacatán

Guatemala City, 17 of October. Before the lamentable {malacatan|facts} occurred the day of yesterday in the municipality of Malacatán, San Marcos, where lost the life one person and resulted {malacatan|wounded} other two for projectile of firearm upon intervening a group of hooded men against a {malblock|block} of road, the Public Ministry informs:

That immediately it initiated the {probe|investigation} corresponding and, in coordinated form with the National Civil Police, {arrest2|apprehended} eleven persons and {seize|seized} seven vehicles without plates and four arms.

That it {condemn|condemns} in energetic manner whatever act of {malacatan|violence}, come from where it come; and that the unique {blame|responsibles} are those who, since fifteen days ago, {accuse|summon} the population to {block|obstruct} the free locomotion.

That it {rejectpress|rejects} the versions of press following which the aggressors were {escort!denied|accompanied} of agents of the authority.

That the doctor Consuelo Porras, attorney general, will not present her {reject17,resign|renunciation}. {pressure|Pressures} of intern order or extern will not make her {reject17|cede}. On the contrary, she {exhort|exhorts} the Ministry of Governation to {comply!demanded|comply} the sentence of the Constitutional Court, being that the minister in turn {ministerresign|renounced} yesterday, few hours after what happened, and yet the new titular had not {clear2|unlodged} nobody. If the {persist!hypothetical|disobedience} persists, penal action will be {actionw,action!threatened|deducted} against him also.

With respect to the {raidtse|diligences} practised the 29 and 30 of September in the Supreme Electoral Tribunal, in which were {raidtse|sequestered} the acts of scrutiny in front of the {hug|protest} of four magistrates who {hug|embraced} themselves to the boxes, one was of the Ministry's agents the injured party: two of them suffer {pushag|scratches}. The preservation of the acts is guaranteed.

Finally it makes of knowledge that it {collab|signed} the last week a {collab|covenant} of cooperation with the fiscalia of a friend country in matter of traffic of persons, and {donate|received} in donation ten pickups.
--
who hooded: group GT | hooded men
who mingob: body GT | Ministry of Governation
where sanmarcos: province GT 14.96 -91.8 | San Marcos
* malacatan ASSAULT/firearms occurred
  when: 2023-10-16 "the day of yesterday"
  where: malacatan; sanmarcos
  by: hooded; "those" alleged of mp
  to: "a block of road" thing
  killed: 1 "one person" side civilian
  injured: 2 "other two" side civilian
  with: small-arms "projectile of firearm"
* malblock PROTEST/obstruct occurred
  when: 2023-10-16 "the day of yesterday"
  where: malacatan; sanmarcos
* probe ACCUSE/investigate occurred
  when: 2023-10-16/2023-10-17 bounded
  by: mp
  to: hooded
  about: malacatan
  answers: malacatan
* arrest2 COERCE/arrest occurred
  when: 2023-10-16/2023-10-17 bounded
  by: mp; police
  to: "eleven persons"
  detained: 11 "eleven persons"
* seize COERCE/seize occurred
  when: 2023-10-16/2023-10-17 bounded
  by: mp; police
  to: "vehicles" thing; "arms" thing
  munitions: 4 "four arms"
* condemn ACCUSE/disapprove occurred
  when: 2023-10-17
  by: mp
  to: hooded
  about: malacatan
  answers: malacatan
* accuse REQUEST/assist occurred
  when: 2023-10-02/2023-10-17 bounded "since fifteen days ago"
  by: "those"
  to: "the population"
  about: block
  said: mp "informs"
* block PROTEST/obstruct ongoing
  when: 2023-10-02/2023-10-17 day "since fifteen days ago"
  by: "the population"
* rejectpress REJECT occurred optional
  when: 2023-10-17
  by: mp
  about: escort
* escort COOPERATE occurred
  when: 2023-10-16
  by: "agents of the authority" alleged of "press"
  to: hooded
  said: mp denied "rejects"
  said: "press" media "versions"
* resign RETREAT/resign demanded optional
  when: ?
  by: porras
* pressure REQUEST/yield ongoing optional
  when: ?
  to: porras
* exhort REQUEST/change occurred
  when: 2023-10-17
  by: porras
  to: mingob
  about: comply
* comply COERCE demanded optional
  when: ?
  by: mingob
* ministerresign RETREAT/resign occurred
  when: 2023-10-16 "yesterday"
  by: "the minister"
* clear2 COERCE denied
  when: ?
  by: "the new titular"
* persist REJECT hypothetical optional
  when: ?
  by: mingob
* action ACCUSE/investigate threatened optional
  when: ?
  by: mp
  to: "the new titular"
* actionw THREATEN occurred
  when: 2023-10-16/2023-10-17 bounded
  by: mp
  to: "the new titular"
  about: action
* raidtse COERCE/seize occurred
  when: 2023-09-29/2023-09-30 day from text "the 29 and 30 of September"
  where: guate
  by: mp
  to: tse; "the acts of scrutiny" thing
* hug PROTEST/obstruct occurred
  when: 2023-09-29/2023-09-30 day from text "the 29 and 30 of September"
  where: guate
  by: "four magistrates"
  to: mp
* pushag ASSAULT/beat occurred optional
  when: 2023-09-29/2023-09-30 bounded
  by: "four magistrates"
  to: mp
  injured: 2 "two of them" side recipient
  where: guate
* collab AGREE occurred
  when: 2023-10-09/2023-10-15 bounded "the last week"
  by: mp; "the fiscalia of a friend country"
  to: mp; "the fiscalia of a friend country"
* donate AID occurred
  when: 2023-10-09/2023-10-17 bounded
  to: mp
* blame ACCUSE/allege occurred
  when: 2023-10-17
  by: mp
  to: "those"
  about: malacatan
* reject17 REJECT/yield occurred
  when: 2023-10-17
  by: porras
  about: resign

== d-cantones-3
outlet: Hemispheric Council Digest
register: parliament
published: 2023-12-12
--
Permanent Council of the Organization of American States, special {session|meeting} of 12 December: summary

{sessreq|Requested} by Antigua and Barbuda, Canada and eleven others, the {session|meeting} opened at 10.15. Before it lay a draft resolution {draft!announced|deploring} what it called {annul|attempts} to {annul|undo} the Guatemalan vote.

The SECRETARY GENERAL recalled his {almagro|visits} of 1 August and 4 October. On Friday a prosecutor had told a press conference that the elections should be declared {annul|null}; the president of the electoral tribunal had {answertse|replied} within the hour that results were final and would not be {repeat!denied|repeated}. He {condemnsg|condemned} this as an attempted {annul|coup} by prosecutors.

GUATEMALA {rejectoas|rejected} the term. Power would be {handover!announced|handed over} on 14 January at 14.00 hours; the president had {pledge|given his word} and the protocol was printed. The executive could neither {dismissporras!denied|dismiss} nor instruct the attorney general. He {ask|asked} the Council not to {adopt!demanded|adopt} the text.

The UNITED STATES announced that visas of almost three hundred Guatemalans had been {visas|restricted} the day before: more than a hundred members of Congress, business people, their relatives. Should the {handover!hypothetical|transfer} of power be {obstruct!hypothetical|obstructed}, further {sanctionw,sanction|measures} would follow. COLOMBIA {support|associated} itself. MEXICO, quoting non-intervention, could not {sanctioncrit|applaud} {visas|sanctions} but {offermex|offered} its embassy as a {venue!hypothetical|meeting place}, should one be needed. The EUROPEAN UNION, an observer, said that a list of its own was in {eulist!announced|preparation} and would continue to {euaid|fund} the electoral observers.

The representative of the ancestral authorities, {invited|heard} under rule 14, said they had now {vigil|sat} seventy-two days outside the public prosecutor's building. On 20 November most road {block|blocks} had been {blockend|lifted} as a gesture, so that people might harvest; the {vigil|vigil} had never been. Three of theirs had been telephoned and {threats|told} the names of their children. A tear gas grenade {attempt|thrown} at the camp on the night of the 3rd had failed to go off. "If the courts {annul!hypothetical|take} the vote away, the 48 Cantons will {closew,close|close} the country from the Mexican border to the Honduran one; we know every bend."

BOLIVIA and NICARAGUA being absent... [the record notes that Nicaragua {nicexit|left} the Organization on 19 November.]

The resolution was {adopt,draft|adopted} by acclamation, one delegation {dissoc|dissociating} itself from paragraph 3. It {adopt|calls upon} the Public Ministry and the Congress to {refrain!demanded|refrain} from acts against the constitutional order, and decides to {observers|send} the Secretary General with four ministers to the inauguration.
--
who sg: person - | SECRETARY GENERAL; the Secretary General
who guatdel: state GT | GUATEMALA
who mexico: state MX | MEXICO
who eu: organisation - | EUROPEAN UNION
who nicaragua: state NI | NICARAGUA; Nicaragua
who colombia: state CO | COLOMBIA
who council: body - | Permanent Council; the Council
* session CONSULT/multilateral occurred
  when: 2023-12-12 day from text "12 December"
  by: council
* draft ACCUSE/disapprove occurred
  when: 2023-12-12
  by: council
  to: mp
  about: annul
  answers: annul
* annul COERCE attempted
  when: 2023-12-08 "Friday"
  by: mp
  to: "the Guatemalan vote" thing
  said: sg official "recalled"
* almagro CONSULT/visit occurred
  when: 2023-08-01/2023-10-04 day from text "1 August and 4 October"
  by: sg; guatdel
  to: guatdel
  count: 2 "1 August and 4 October"
  said: sg official "recalled"
* answertse REJECT occurred
  when: 2023-12-08 "within the hour"
  by: "the president of the electoral tribunal"
  to: mp
  about: annul
  answers: annul "replied"
* repeat CONCEDE denied optional
  when: ?
* condemnsg ACCUSE/disapprove occurred
  when: 2023-12-12
  by: sg
  to: mp
  about: annul
  answers: annul
* rejectoas REJECT occurred
  when: 2023-12-12
  by: guatdel
  to: sg
  about: condemnsg
  answers: condemnsg "rejected the term"
* handover RETREAT announced
  when: 2024-01-14 day from text "14 January"
  by: "the president"
  said: guatdel official
* pledge AGREE occurred
  when: ?
  by: "the president"
  about: handover
  said: guatdel official
* dismissporras SANCTION/expel denied optional
  when: ?
  by: "The executive"
  to: porras
  said: guatdel official
* ask REQUEST/change occurred
  when: 2023-12-12
  by: guatdel
  to: council
  about: adopt
* visas SANCTION/discontinue occurred
  when: 2023-12-11 "the day before"
  by: us
  to: congress; "business people"; "their relatives"
  count: <=300 "almost three hundred Guatemalans"
  said: us official "announced"
* obstruct COERCE hypothetical
  when: ?
* sanction SANCTION hypothetical optional
  when: ?
  by: us
* sanctionw THREATEN/relations occurred
  when: 2023-12-12
  by: us
  about: sanction
* support SUPPORT occurred
  when: 2023-12-12
  by: colombia
  to: us
* sanctioncrit REJECT occurred
  when: 2023-12-12
  by: mexico
  to: us
  about: visas
  answers: visas
* offermex AGREE occurred
  when: 2023-12-12
  by: mexico
  about: venue
* venue CONSULT/third-party hypothetical
  when: ?
  by: mexico
* eulist SANCTION announced
  when: ?
  by: eu
* euaid AID ongoing
  when: 2023-12-12
  by: eu
  to: "the electoral observers"
* invited CONSULT occurred optional
  when: 2023-12-12
  by: council; cantones
  to: cantones
* vigil PROTEST/demo ongoing
  when: 2023-10-02/2023-12-12 day "seventy-two days"
  where: "the public prosecutor's building"
  by: cantones
  to: mp
  said: cantones party "said"
* blockend RETREAT/access occurred
  when: 2023-11-20 day from text "20 November"
  by: cantones
  said: cantones party "said"
* threats THREATEN/violence occurred
  when: ?
  to: "Three of theirs"
  count: 3 "Three of theirs"
  said: cantones party "said"
* attempt ASSAULT/crowd-control attempted
  when: 2023-12-03 day from published "the night of the 3rd"
  to: "the camp" thing
  with: grenade "tear gas grenade"
  said: cantones party "said"
  where: "the camp"
* close PROTEST/obstruct hypothetical optional
  when: ?
  by: cantones
* closew THREATEN occurred
  when: 2023-12-12
  by: cantones
  to: "the courts"
  about: close
* nicexit SANCTION/withdraw occurred
  when: 2023-11-19 day from text "19 November"
  by: nicaragua
  to: oas
* adopt REQUEST/change occurred
  when: 2023-12-12
  by: council
  to: mp; congress
  about: refrain
* refrain RETREAT demanded optional
  when: ?
  by: mp; congress
* observers CONSULT/visit announced
  when: 2024-01-14 "the inauguration"
  by: sg; "four ministers"
  to: guatdel
* sessreq REQUEST/meet occurred
  when: ?
  by: "Antigua and Barbuda"; "Canada"; "eleven others"
  to: council
  about: session
* block PROTEST/obstruct occurred
  when: ?
  by: cantones
  to: mp
* dissoc REJECT occurred
  when: 2023-12-12
  by: "one delegation"
  to: council
  about: adopt
  answers: adopt

== d-cantones-4
outlet: Quetzal Directo
register: live-blog
published: 2024-01-15
--
The longest day: how the {delay|delay} unfolded, hour by hour

00.37 Bernardo Arévalo has taken the oath in the national theatre, nine hours late. Fireworks. We close.

23.58 Giammattei is not here. He has {sash|sent} the sash and the baton by a secretary, in a box.

22.40 The new board of Congress is complete: a Semilla deputy will preside, by 93 votes. The Constitutional Court's {ccorder|order} of this afternoon, that the party's members be {reinstatesem!demanded|counted} as a party, has thus been {reinstatesem|obeyed}.

20.15 Outside, people have {push|broken} through the police line on 9th Avenue. Shields, {push|shoving}, one officer {push|hit} by a fence. No {gas2!denied|gas} this time. "If they {oath2!hypothetical|don't swear} him in we {enterw,enter!threatened|go in}," a boy of perhaps fifteen tells us.

18.50 Seven foreign ministers, the king of Spain in a corner, Samantha Power: they are {visitors|waiting} at a hotel. The secretary general of the OAS reads out a {demand2|demand}, countersigned by twelve of them, that Congress {handover!demanded|hand over} power as the constitution requires. Gustavo Petro says he will not {petroleave|leave} before it has.

16.30 Rumour: the outgoing deputies {indep|want} the lawmakers of Semilla to be seated as independents. Confirmed at 16.41. An hour's recess becomes three.

15.05 The ceremony should have begun. The credentials commission has {delay|refused} to open the doors to the press and is {delay|going} through the papers of 160 deputies one by one.

13.20 Grandmothers with staves {marchc|walk} from Gerona, where they have {vigil|camped} for 105 days, to {marchc|surround} the legislature. They {feed|bring} tamales and {feed|feed} the policemen.

09.10 Overnight, {arrestnap|arrest} of a former interior minister, Napoleón Barrientos? That was Thursday, sorry. He was {arrestnap|picked up} for not having {clearroads!denied|cleared} the roads with due energy in October; a judge {freenap|released} him on bail yesterday.

08.00 Good morning. The vice-president-elect has got {amparok|protection} from the court against an {arrestk!hypothetical|arrest} that prosecutors had, it is said, planned for last night.

~ Live blog sponsored by a bank · Allow notifications?
--
who napo: person GT | Napoleón Barrientos
who vice: person GT | The vice-president-elect
who court: body GT | the court
who petro: person CO | Gustavo Petro
where ninth: site GT - - | 9th Avenue
* delay COERCE occurred
  when: 2024-01-14/2024-01-15 day
  by: congress
  to: arevalo
* sash RETREAT occurred optional
  when: 2024-01-14
  by: giammattei
  to: arevalo
* reinstatesem CONCEDE occurred
  when: 2024-01-14 "22.40"
  by: congress
  to: semilla
  answers: ccorder "obeyed"
* push PROTEST/riot occurred
  when: 2024-01-14 "20.15"
  where: ninth
  by: "people"
  to: police
  injured: 1 "one officer" side recipient
* gas2 ASSAULT/crowd-control denied
  when: 2024-01-14 "20.15"
  where: ninth
  by: police
  to: "people"
* oath2 COERCE hypothetical
  when: ?
  by: congress
  to: arevalo
* enter PROTEST/riot threatened optional
  when: ?
  to: congress
  said: "a boy of perhaps fifteen" witness "tells"
  by: "people"
* enterw THREATEN occurred
  when: 2024-01-14 "20.15"
  by: "a boy of perhaps fifteen"
  to: congress
  said: "a boy of perhaps fifteen" witness "tells"
  about: enter
* visitors CONSULT/visit occurred optional
  when: 2024-01-14 "18.50"
  by: "Seven foreign ministers"; "the king of Spain"; "Samantha Power"
  where: "a hotel"
* demand2 REQUEST/yield occurred
  when: 2024-01-14 "18.50"
  where: "a hotel"
  by: oas; "twelve of them"
  to: congress
  about: handover
* handover RETREAT demanded
  when: ?
  by: congress
* petroleave REJECT occurred optional
  when: 2024-01-14 "18.50"
  by: petro
  about: RETREAT/withdraw by petro
* vigil PROTEST/demo ongoing
  when: 2023-10-02/2024-01-14 day "105 days"
  where: gerona
  by: "Grandmothers"
  to: mp
* marchc PROTEST/demo occurred
  when: 2024-01-14 "13.20"
  where: "the legislature"
  by: "Grandmothers"
  to: congress
* feed AID occurred optional
  when: 2024-01-14 "13.20"
  by: "Grandmothers"
  to: police
  where: "the legislature"
* arrestnap COERCE/arrest occurred
  when: 2024-01-11 "Thursday"
  to: napo
  answers: clearroads "for not having cleared the roads"
* clearroads COERCE denied
  when: 2023-10 month from published "October"
  by: napo
* freenap RETREAT/release occurred
  when: 2024-01-13 "yesterday"
  by: "a judge"
  to: napo
  released: 1 "a former interior minister"
* amparok CONCEDE occurred
  when: ?
  by: court
  to: vice
* arrestk COERCE/arrest hypothetical
  when: 2024-01-13/2024-01-14 day "last night"
  by: mp
  to: vice
* ccorder REQUEST/change occurred
  when: 2024-01-14 "this afternoon"
  by: cc
  to: congress
  about: reinstatesem
* indep REQUEST/change occurred optional
  when: 2024-01-14 "16.30"
  by: "the outgoing deputies"
  to: semilla
figure: votes 93 "93 votes" of congress
