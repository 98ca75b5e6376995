story: ax-houla
conflict: Syria
countries: SY
facts: On 25 May 2012 at least 90, then 108 people, among them 49 children and 34 women, were killed in Taldou in the Houla region; UN observers came on 26 May. The Security Council condemned the government's use of artillery on 27 May; Syria blamed armed terrorists; on 29 May eleven and more countries expelled Syrian diplomats; Kofi Annan saw Assad that day. Syria's own inquiry on 31 May blamed rebels. On 6 June 78 or 55 people died at Qubeir near Hama, where monitors were shot at on 7 June. The UN human rights commission of inquiry blamed government forces and shabiha on 15 August. (public record: UNSMIS, OHCHR, Security Council press statement, press of May to August 2012.)

who syria: government SY | Syrian government; the government; Damascus; Syria
who assad: person SY | Bashar al-Assad; Assad
who army: force SY | Syrian army; army; government forces; troops
who shabiha: group SY | shabiha; shabbiha
who rebels: group SY | Free Syrian Army; rebels; insurgents
who makdissi: person SY | Jihad Makdissi; Makdissi
who annan: person - | Kofi Annan; Annan
who mood: person - | Robert Mood; Mood; Major-General Robert Mood
who monitors: organisation - | UN observers; UN monitors; monitors; observers
who unsc: body - | Security Council
who ban: person - | Ban Ki-moon; Ban
who ohchr: body - | UN human rights office
who inquiry: body - | commission of inquiry; the commission
who snc: coalition SY | Syrian National Council; SNC
who russia: state RU | Russia; Moscow
who lavrov: person RU | Sergei Lavrov; Lavrov
who us: state US | United States; Washington
who france: state FR | France; Paris
who uk: state GB | Britain; London
who hague: person GB | William Hague; Hague
who residents: population SY | residents; villagers; survivors

where houla: district SY 34.8800 36.5200 | Houla
where taldou: town SY 34.8700 36.5300 | Taldou; Taldao
where homs: town SY 34.7268 36.7234 | Homs
where hama: town SY 35.1318 36.7578 | Hama
where qubeir: near SY 35.2300 36.5400 | Mazraat al-Qubeir; Qubeir
where damascusc: town SY 33.5102 36.2913 | DAMASCUS; in Damascus
where geneva: town CH 46.2022 6.1457 | Geneva

== ax-houla-1
outlet: Continental Newswire
register: wire
published: 2012-05-28
--
UN council {unsccond|condemns} Syria over Houla {houla|killings}; at least 108 dead

DAMASCUS, May 28 (Continental) - The UN Security Council {unsccond|condemned} "in the strongest possible terms" on Sunday the {houla|killing} of at least 108 people, a third of them children, in the Syrian region of Houla, an {houla|atrocity} which Damascus and its opponents {blamesyr,blamereb|blame} on each other.

After an emergency {uncmeet|session} {uncreq|requested} by Russia, the fifteen members said the {houla|killings} had "involved a series of government artillery and tank {shell|shellings} on a residential neighbourhood" and {uscdem|demanded} that the government {pull!demanded|withdraw} heavy weapons from towns, as it had {prom|undertaken} to do under the plan of Kofi Annan. The non-binding text also {uncond2|denounced} the {close|killing} of civilians "by shooting at close range", without saying by whom.

UN observers who {obsvisit|reached} the town of Taldou on Saturday counted more than 32 bodies of children under ten in a mosque, said their chief, Major-General Robert Mood. They found tank shells. He put the dead at 92 that day; by Sunday the number had risen to 108, and 300 people were {houla|wounded}, he told the Council by video link.

Residents said the army had begun to {shell|bombard} Taldou on Friday afternoon after a {demo|protest} that followed noon prayers, and that towards evening men of the pro-government shabiha militia from villages near by went from house to house with guns and knives. "They {close|put} my brothers against the wall," said a boy of eleven who had smeared himself with blood and lain still.

Syria's foreign ministry spokesman, Jihad Makdissi, {denysyr|rejected} "this tsunami of lies". Hundreds of gunmen with heavy arms had {gunmen|attacked} army posts around the place from two in the afternoon till eleven, he said, {gunmen|killing} three soldiers, and terrorists had {houla|slaughtered} families; no tank had {shell!denied|fired}. A military commission would {probe|report} within three days.

The opposition Syrian National Council {sncall,sncall2|called on} Syrians to mourn and on the world to {armr!demanded|arm} the rebels. The Free Syrian Army said it was no longer {endthr,endtruce|bound} by the {truce|truce} of April 12, unless the Council acted; near Hama government guns {hama|killed} 33 people on Sunday night, activists reported.

Annan is to {visit|arrive} in Damascus on Monday and will {visit!announced|see} President Bashar al-Assad on Tuesday. Britain's foreign secretary, William Hague, {haguevisit|flew} to Moscow; Russia, he said, must {haguedem,lean|press} Assad. Sergei Lavrov {lavblame|answered} that "both sides" had a hand in the {houla|bloodshed}. Kuwait, which presides over the Arab League, {kuwaitask|called for} a ministerial {almeet!demanded|meeting}.

About 280 observers have been {obssent|deployed} since the {truce|ceasefire}. More than 10,000 people have died since {upr|protests} broke out in March 2011, the United Nations says.

~ Reporting restrictions: foreign journalists work in Syria under escort
--
where dam: town SY 33.5102 36.2913 | in Damascus
who unsc: UN Security Council; the Council; UN council
who makdissi: Syria's foreign ministry spokesman, Jihad Makdissi
who hague: Britain's foreign secretary, William Hague
who kuwait: state KW | Kuwait
who arableague: organisation - | the Arab League
who gunmen: group SY | Hundreds of gunmen
who boy: person SY | a boy of eleven
where moscowc: town RU 55.7522 37.6156 | to Moscow
where mosque: site SY - - | a mosque
* unsccond ACCUSE/disapprove occurred
  when: 2012-05-27 "Sunday"
  by: unsc
  to: syria
  about: houla
  answers: houla "condemned"
* houla ASSAULT occurred
  when: 2012-05-25 "Friday"
  where: taldou; houla
  by: syria alleged of "its opponents"; syria denied; shabiha alleged of residents; "terrorists" alleged of makdissi
  to: "families"; "children"
  killed: >=108 "at least 108 people" side civilian
  killed: 108 "108" side civilian voice mood
  killed: 92 "92" side civilian voice mood as_of 2012-05-26
  killed: >=32 "more than 32 bodies of children under ten" part side civilian voice mood of "children"
  injured: 300 "300 people" side civilian voice mood
  said: mood official "said"
* blamesyr ACCUSE/allege occurred
  when: 2012-05-25/2012-05-28 bounded
  by: "its opponents"
  to: syria
  about: houla
* blamereb ACCUSE/allege occurred
  when: 2012-05-25/2012-05-28 bounded
  by: syria
  to: "its opponents"
  about: houla
* uncmeet CONSULT/multilateral occurred
  when: 2012-05-27 "Sunday"
  by: unsc
  answers: uncreq "requested by Russia"
* uncreq REQUEST/meet occurred
  when: 2012-05-25/2012-05-27 bounded
  by: russia
  to: unsc
  about: uncmeet
* shell ASSAULT/heavy-weapons occurred
  when: 2012-05-25 "Friday afternoon"
  where: taldou; houla
  by: army
  to: "a residential neighbourhood" thing
  with: artillery "artillery"; tank "tank"
  said: unsc official "said"
  said: residents witness "said"
  said: makdissi official denied "said"
  part_of: houla
* uscdem REQUEST/yield occurred
  when: 2012-05-27 "Sunday"
  by: unsc
  to: syria
  about: pull
* pull RETREAT/withdraw demanded optional
  when: ?
  by: syria
* prom AGREE occurred
  when: ?
  by: syria
  to: annan
  about: pull
* uncond2 ACCUSE/disapprove occurred
  when: 2012-05-27 "Sunday"
  by: unsc
  about: close
  answers: close "denounced the killing"
* close ASSAULT/firearms occurred
  when: 2012-05-25 "towards evening"
  where: taldou; houla
  by: shabiha alleged of residents
  to: "civilians"
  with: small-arms "guns"; knife "knives"
  said: residents witness "said"
  said: boy witness "said"
  part_of: houla
* obsvisit CONSULT/visit occurred
  when: 2012-05-26 "Saturday"
  where: taldou; houla
  by: monitors
* demo PROTEST/demo occurred
  when: 2012-05-25 "Friday afternoon"
  where: taldou; houla
  said: residents witness "said"
* denysyr REJECT occurred optional
  when: 2012-05-27/2012-05-28 bounded
  by: makdissi
  to: "its opponents"
  about: blamesyr
  answers: blamesyr "rejected"
* gunmen ASSAULT/firearms occurred
  when: 2012-05-25 "from two in the afternoon till eleven"
  where: houla; taldou
  by: gunmen alleged of makdissi
  to: army "army posts"
  killed: 3 "three soldiers" side recipient voice makdissi
  said: makdissi official claimed "said"
* probe ACCUSE/investigate announced
  when: 2012-05-28/2012-05-31 "within three days"
  by: "A military commission"
  about: houla
  said: makdissi official "said"
* sncall REQUEST/assist occurred
  when: 2012-05-25/2012-05-28 bounded
  by: snc
  to: "the world"
  about: armr
* armr AID demanded optional
  when: ?
  by: "the world"
  to: rebels
* endtruce SANCTION/discontinue threatened optional
  when: ?
  by: rebels
  to: syria
  about: truce
* truce RETREAT/ceasefire occurred
  when: 2012-04-12 from text "April 12"
  by: syria; rebels
* hama ASSAULT/heavy-weapons occurred
  when: 2012-05-27 "Sunday night"
  where: hama
  by: army "government guns"
  to: "33 people"
  killed: 33 "33 people" side unknown voice "activists"
  said: "activists" witness "reported"
  with: artillery "guns"
* visit CONSULT/visit announced
  when: 2012-05-28/2012-05-29 "Monday" "Tuesday"
  where: dam
  by: annan; assad
  to: assad
* haguevisit CONSULT/visit occurred
  when: 2012-05-27/2012-05-28 bounded
  where: moscowc
  by: hague; lavrov
  to: lavrov
* lean REQUEST demanded optional
  when: ?
  by: russia
  to: assad
* haguedem REQUEST/change occurred
  when: 2012-05-27/2012-05-28 bounded
  where: moscowc
  by: hague
  to: russia
  about: lean
* lavblame ACCUSE/allege occurred
  when: 2012-05-28
  by: lavrov
  to: syria "both sides"; rebels "both sides"
  about: houla
  answers: haguedem "answered"
* kuwaitask REQUEST/meet occurred
  when: 2012-05-25/2012-05-28 bounded
  by: kuwait
  to: arableague
  about: almeet
* almeet CONSULT/multilateral demanded optional
  when: ?
  by: arableague
* obssent MOBILIZE occurred
  when: 2012-04-12/2012-05-28 from truce "since the ceasefire"
  by: monitors "observers"
* upr PROTEST/demo ongoing
  when: 2011-03/2012-05-28 from text "March 2011"
  to: syria
  killed: >=10000 "More than 10,000 people" side unknown voice "the United Nations"
* sncall2 REQUEST/change occurred
  when: 2012-05-25/2012-05-28 bounded
  by: snc
  to: "Syrians"
* endthr THREATEN occurred
  when: 2012-05-25/2012-05-28 bounded
  by: rebels
  to: unsc; syria
  about: endtruce
tie: mood commands monitors "their chief, Major-General Robert Mood"

== ax-houla-2
outlet: Thames Evening Post
register: daily
published: 2012-05-30
--
Syria: a dozen capitals {expel|throw out} Assad's envoys

They did it on one day and in nearly the same words. Britain, France, Germany, Italy, Spain, the United States, Canada and Australia on Tuesday told the most senior Syrian diplomats on their soil to {expel|leave} within 72 hours or a week, in reply to the {houla|massacre} of Houla. Bulgaria, Switzerland and the Netherlands {expel2|followed} before evening. Turkey {expeltr|joined} them today; Japan is {expeljp|expected} to.

"The Syrian chargé d'affaires has been {expel|given} seven days," William Hague told the Commons. Washington's spokeswoman, who {usblame|held} the government "{usblame|responsible} for this {houla|slaughter} of innocent lives", said its man had three. Damascus answered with the {dutchexp|expulsion} of the Dutch envoy, the only one of the group still to be found there.

In Geneva the UN human rights office on Tuesday said what the monitors had not said so clearly. Fewer than twenty of the 108 were {shell|killed} by shells. The rest died in two sprees of "summary {close|executions}", whole families {close|shot} in their houses, and survivors name the shabiha. Forty-nine were children. "At this point it looks like entire families were {close|shot}," the spokesman, Rupert Colville, said.

Annan {visit|sat} with Assad for two hours yesterday and {appeal|appealed} to him to take "bold steps now, not tomorrow". "We are at a tipping point," he told the press. Syria's president, according to his own news agency, {assadcond|replied} that the plan could succeed only if {arms|smuggling} of weapons {stoparms!demanded|ceased}. Russia {ruscrit|regretted} the {expel|expulsions} as "counter-productive" and will {rusveto|block} any {force!hypothetical|intervention}; France's new president, François Hollande, did not rule one out, with a mandate.

It goes on. The observers found thirteen bodies with hands tied at Assukar near Deir al-Zor last night, {deirkill|shot} from near. In Homs shells {homs|fell} on Khalidiya. In Damascus merchants of the Hamidiya market {mourn|kept} their shutters {mourn|down} for a second day; officers {lockcut|broke} the locks with crowbars.

~ MP's column: Time to act? | Sudoku
--
who twelve: coalition - | a dozen capitals
who germany: state DE | Germany
who italy: state IT | Italy
who spain: state ES | Spain
who canada: state CA | Canada
who australia: state AU | Australia
who bulgaria: state BG | Bulgaria
who switz: state CH | Switzerland
who nl: state NL | Netherlands
who turkey: state TR | Turkey
who japan: state JP | Japan
who colville: person - | Rupert Colville
who hollande: person FR | François Hollande
who usspokes: office US | Washington's spokeswoman
who syrdip: office SY | Syrian diplomats
who assad: Syria's president
where assukar: near SY - - | Assukar
where khalidiya: district SY 34.7400 36.7200 | Khalidiya
where hamidiya: site SY 33.5110 36.3030 | Hamidiya market
* expel SANCTION/expel occurred
  when: 2012-05-29 "Tuesday"
  by: uk; france; germany; italy; spain; us; canada; australia
  to: syria; syrdip
  answers: houla "in reply to the massacre"
* houla ASSAULT occurred
  when: ?
  where: houla
  by: syria alleged of us
  to: "whole families"
  killed: 108 "the 108" side civilian
  killed: 49 "Forty-nine were children" part side civilian of "children"
  said: usspokes official claimed "held"
* expel2 SANCTION/expel occurred
  when: 2012-05-29 "before evening"
  by: bulgaria; switz; nl
  to: syrdip
* expeltr SANCTION/expel occurred
  when: 2012-05-30 "today"
  by: turkey
  to: syrdip
* expeljp SANCTION/expel announced
  when: ?
  by: japan
  to: syrdip
* usblame ACCUSE/allege occurred
  when: 2012-05-29 "Tuesday"
  by: us; usspokes
  to: syria
  about: houla
* dutchexp SANCTION/expel occurred
  when: 2012-05-29/2012-05-30 bounded
  by: syria
  to: nl
  answers: expel "answered"
* shell ASSAULT/heavy-weapons occurred
  when: ?
  where: houla
  killed: <=20 "Fewer than twenty of the 108" part side civilian voice ohchr
  said: ohchr official "said"
  with: artillery "shells"
* close ASSAULT/firearms occurred
  when: ?
  where: "their houses"; houla
  by: shabiha alleged of residents
  to: "whole families"
  said: ohchr official "said"
  said: residents witness "name"
* visit CONSULT/visit occurred
  when: 2012-05-29 "yesterday"
  by: annan; assad
  to: assad
* appeal REQUEST/change occurred
  when: 2012-05-29 "yesterday"
  by: annan
  to: assad
* assadcond REQUEST/change occurred
  when: 2012-05-29 "yesterday"
  by: assad
  to: annan
  about: stoparms
  answers: appeal "replied"
  said: "his own news agency" media "according to"
* arms AID ongoing optional
  when: ?
  said: assad official via "his own news agency" "replied"
* stoparms RETREAT demanded optional
  when: ?
* ruscrit ACCUSE/disapprove occurred optional
  when: 2012-05-29/2012-05-30 bounded
  by: russia
  to: uk; france; us
  about: expel
  answers: expel "regretted the expulsions"
* rusveto REJECT announced
  when: ?
  by: russia
  about: force
* force ASSAULT hypothetical
  when: ?
  to: syria
* deirkill ASSAULT/firearms occurred
  when: 2012-05-29 "last night"
  where: assukar
  to: "thirteen bodies"
  killed: 13 "thirteen bodies" side unknown voice monitors
  said: monitors official "found"
* homs ASSAULT/heavy-weapons occurred
  when: 2012-05-29/2012-05-30 bounded
  where: khalidiya; homs
  to: khalidiya thing
  with: artillery "shells"
* mourn PROTEST/strike occurred
  when: 2012-05-29/2012-05-30 "a second day"
  where: hamidiya; damascusc
  by: "merchants of the Hamidiya market"
* lockcut COERCE occurred
  when: 2012-05-29/2012-05-30 bounded
  where: hamidiya; damascusc
  by: "officers"
  to: "the locks" thing; "merchants of the Hamidiya market"

== ax-houla-3
outlet: Palais Record
register: un
published: 2012-08-16
--
Independent international commission of inquiry on the Syrian Arab Republic: what it says of Houla and Qubeir

1. The commission, {mandate|asked} by the Human Rights Council in June to {inqh|look into} the events of 25 May, published its findings on Wednesday. It had no access to the country. It {interview|heard} eight witnesses of the {houla|killings} in Taldou, two of them children, in addition to forty interviews of others, and studied satellite images.

2. It finds on reasonable grounds that government forces and fighters of the shabiha committed the {houla|murders} in the two family compounds, and that they bear the character of a war {houla|crime}. It could not find out who gave the {order|order}. The version of the Syrian authorities of 31 May, by which some 600 to 800 armed men {houla|killed} families who had {rise|refused} to rise against the state, rested on two witnesses whose stories differed from one telling to the next; the commission does not {rejver|accept} it.

3. {shell|Shelling} from army positions at the water works preceded the {houla|murders} and went on during the night. Deaths by {shell|shellfire} are part of the total of 108. {gunmen|Attacks} by insurgents on two checkpoints on the same day did occur.

4. At Qubeir, a hamlet of the province of Hama, some 78 people, according to opposition sources, and 55 according to others, were {qubeir|killed} on 6 June, after {qubshell|fire} by tanks. UN monitors who tried to {qubtry|go} there on 7 June were {qubblock|stopped} at army checkpoints and {qubshot|fired upon} with small arms; they {qubreach|entered} on the day after, and found burnt houses, blood and no bodies. Testimony is insufficient to say who did it.

5. Insurgents, too, are found to have {rebex|executed} prisoners, {torture|tortured} some and {cbomb|used} captives to drive car bombs to checkpoints, in fewer cases.

6. The mission of the observers {suspendm|suspended} its patrols on 16 June because of the danger; its mandate {endmand!announced|ends} on Sunday. The Council's attempt of 19 July to {ch7!attempted|threaten} Syria with {sanct!threatened|sanctions} was {veto|vetoed} by Russia and China, the third {vetoes|veto} since October. Mr Annan gave notice of his {annanres|resignation} on 2 August.

7. Syria's representative {syrrep|called} the report "a copy of the {alleg|claims} of those who {armt|arm} the terrorists". The commission {recomm|recommends} that its list of names, kept under seal, be {hand!demanded|passed} to whatever court may be competent, and {allask|calls on} all parties to {accept!demanded|let} it {accept!demanded|in}.

~ Document symbol and annexes on the website of the Office
--
who hrc: body - | Human Rights Council
who unscx: body - | The Council
who china: state CN | China
who syrrep: office SY | Syria's representative
who rebels: Insurgents; some 600 to 800 armed men
who inquiry: The commission; the commission
who missionobs: organisation - | The mission of the observers
where works: site SY - - | the water works
* mandate REQUEST/change occurred
  when: 2012-06 "June"
  by: hrc
  to: inquiry
  about: inqh
* inqh ACCUSE/investigate occurred
  when: 2012-06/2012-08-15 bounded
  by: inquiry
  about: houla
* interview CONSULT occurred optional
  when: 2012-06/2012-08-15 bounded
  by: inquiry; "eight witnesses"
  to: "eight witnesses"
* houla ASSAULT occurred
  when: 2012-05-25 from text "25 May"
  where: "the two family compounds"; taldou; houla
  by: army; shabiha; rebels alleged of "the Syrian authorities"
  to: "families who had refused"
  killed: 108 "108" side civilian
  said: inquiry official "finds"
  said: "the Syrian authorities" official claimed
* order REQUEST/change occurred optional
  when: 2012-05-25
  about: houla
* rise REJECT/yield occurred optional
  when: ?
  by: "families who had refused"
  to: rebels
  said: "the Syrian authorities" official claimed
  about: PROTEST
* rejver REJECT occurred
  when: 2012-08-15 "Wednesday"
  by: inquiry
  to: "the Syrian authorities"
  about: houla
* shell ASSAULT/heavy-weapons occurred
  when: 2012-05-25/2012-05-26 "the night"
  where: taldou; houla
  by: army
  said: inquiry official
* gunmen ASSAULT/firearms occurred
  when: 2012-05-25 from houla "the same day"
  where: "two checkpoints"
  by: rebels "insurgents"
  to: "two checkpoints" thing; army
  said: inquiry official
* qubeir ASSAULT occurred
  when: 2012-06-06 from text "6 June"
  where: qubeir; hama
  to: "some 78 people"
  killed: ~78 "some 78 people" side unknown voice "opposition sources"
  killed: 55 "55" side unknown voice "others"
  said: "opposition sources" party "according to"
* qubshell ASSAULT/heavy-weapons occurred
  when: 2012-06-06 from text "6 June"
  where: qubeir; hama
  to: qubeir thing
  with: tank "tanks"
  part_of: qubeir
* qubtry CONSULT/visit attempted
  when: 2012-06-07 from text "7 June"
  where: qubeir
  by: monitors
* qubblock COERCE/restrict occurred
  when: 2012-06-07 from text "7 June"
  where: "army checkpoints"; qubeir
  by: army
  to: monitors
* qubshot ASSAULT/firearms occurred
  when: 2012-06-07 from text "7 June"
  where: qubeir
  to: monitors
  with: small-arms "small arms"
* qubreach CONSULT/visit occurred
  when: 2012-06-08 from qubtry "the day after"
  where: qubeir
  by: monitors
* rebex ASSAULT/firearms occurred
  when: ?
  by: rebels
  to: "prisoners"
  said: inquiry official
* torture ASSAULT/torture occurred
  when: ?
  by: rebels
  to: "prisoners"
  said: inquiry official
* cbomb ASSAULT/explosives occurred
  when: ?
  where: "checkpoints"
  by: rebels
  to: "captives"; "checkpoints" thing
  with: car-bomb "car bombs"
  said: inquiry official
* suspendm RETREAT/withdraw occurred
  when: 2012-06-16 from text "16 June"
  by: missionobs
* endmand RETREAT/withdraw announced
  when: 2012-08-19 "Sunday"
  by: missionobs
* ch7 THREATEN attempted
  when: 2012-07-19 from text "19 July"
  by: unscx
  to: syria
  about: sanct
* sanct SANCTION threatened
  when: ?
  by: unscx
  to: syria
* veto REJECT occurred
  when: 2012-07-19 from text "19 July"
  by: russia; china
  to: unscx
  about: ch7
  answers: ch7 "vetoed"
  part_of: vetoes
* vetoes REJECT occurred
  when: 2011-10/2012-07-19 "October"
  by: russia; china
  to: unscx
  count: 3 "the third"
* annanres RETREAT/resign announced
  when: ?
  by: annan
* syrrep ACCUSE/disapprove occurred
  when: 2012-08-15/2012-08-16 bounded
  by: syrrep
  to: inquiry
  answers: inqh "called the report"
* alleg ACCUSE/allege occurred optional
  when: ?
  by: "those who arm the terrorists"
  to: syria
* recomm REQUEST/change occurred
  when: 2012-08-15 "Wednesday"
  by: inquiry
  about: hand
* hand COOPERATE demanded optional
  when: ?
* allask REQUEST/change occurred
  when: 2012-08-15 "Wednesday"
  by: inquiry
  to: "all parties"
  about: accept
* accept RETREAT/access demanded optional
  when: ?
  by: "all parties"
  to: inquiry
* armt AID ongoing optional
  when: ?
  by: "those who arm the terrorists"
  to: "terrorists"
  said: syrrep official "called"
