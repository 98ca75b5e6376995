story: dx-mooi
conflict: South Africa
countries: ZA
facts: On 29 June 2021 South Africa's Constitutional Court sentenced ex-president Zuma to 15 months; he gave himself up in the night of 7 July. In the night of the 9th some 25 lorries were burned at Mooi River; looting spread in KwaZulu-Natal and Gauteng; 2,500 soldiers were announced on the 12th, 25,000 on the 14th. Tolls of 6, 45, 72, 117, 212 and at last over 350; ten died in a crush at a Soweto mall; at Phoenix near Durban armed residents killed 36 people. Ramaphosa spoke on the 16th of a planned insurrection, and changed his cabinet on 5 August. (public record: presidency, police ministry, Human Rights Commission, press.)

who zuma: person ZA | Jacob Zuma; Zuma; Mr Zuma
who ramaphosa: office ZA | Cyril Ramaphosa; Ramaphosa; President Ramaphosa; Mr Ramaphosa
who sapol: force ZA | South African police; police; the police
who sandf: force ZA | South African army; soldiers; the army; army; troops; SANDF
who looters: population ZA | looters; rioters; crowds; the crowd
who cele: office ZA | Bheki Cele; Cele
who concourt: body ZA | Constitutional Court; the court
who anc: party ZA | ANC
who ifp: party ZA | Inkatha; IFP
who da: party ZA | Democratic Alliance; DA
who foundation: organisation ZA | Zuma Foundation; Jacob Zuma Foundation
who residents: population ZA | residents; armed residents
who govsa: government ZA | South African government; government; the government
who sahrc: body ZA | Human Rights Commission
who zulu: office ZA | Zulu king; Misuzulu; King Misuzulu
who npa: body ZA | prosecutors; NPA
where mooi: town ZA -29.21 29.99 | Mooi River
where durban: town ZA -29.86 31.03 | Durban
where phoenix: district ZA -29.70 31.00 | Phoenix
where soweto: district ZA -26.27 27.85 | Soweto
where kzn: province ZA -29.0 30.5 | KwaZulu-Natal
where gauteng: province ZA -26.1 28.2 | Gauteng
where joburg: town ZA -26.20 28.04 | Johannesburg; JOHANNESBURG
where estcourt: town ZA -29.00 29.88 | Estcourt
where n3: region ZA - - | N3
where pmb: town ZA -29.60 30.38 | Pietermaritzburg
where southafrica: country ZA - - | South Africa

== dx-mooi-1
outlet: Two Oceans Wire
register: wire
published: 2021-07-13
--
South Africa toll climbs to 45 as {loot|looting} goes on despite troops

JOHANNESBURG, July 13 (TOW) - Crowds {loot|stripped} shops and warehouses on Tuesday for a fifth day in South Africa's two most populous provinces, hours after President Cyril Ramaphosa had {send|ordered} soldiers on to the streets, and at least 45 people were dead by evening, officials of the provinces said.

Ten of them were {mall|trampled} in Soweto, when a crowd that was {mall|plundering} a shopping mall took fright in the night, Gauteng premier David Makhura said. In KwaZulu-Natal the number stood at 26, among them a boy of 15 who was {boy|hit} by a rubber bullet {boy|fired} by police in Vosloorus, his family said - that town is in fact in Gauteng, and an {boyinq|inquiry} has been opened.

The {loot|riots} grew out of {protest|protests} over the {jail|imprisonment} of Jacob Zuma. The former president, 79, {surr|gave himself up} last Wednesday, minutes before midnight, to serve fifteen months for contempt of the Constitutional Court, which {sent|sentenced} him on June 29 because he had {snub|refused} to appear before an inquiry into corruption. On Friday night people who said they wanted him out {trucks|stopped} some 25 lorries on the N3 at Mooi River and {trucks|set} them {trucks|alight}; since then the road from the port of Durban to the interior has been {n3|closed}.

Police said on Tuesday that 757 persons had been {arr|arrested}. They are too few, their minister, Bheki Cele, admitted; in Durban television showed officers standing by as people {loot|carried away} refrigerators. Where they did act, they {rubber|fired} rubber bullets. In Alexandra an officer was {alex|wounded} in the leg by a {alex|shot} from a roof. "No amount of unhappiness gives anyone the right to {loot!hypothetical|steal}," Cele said, and {celethr|warned} that the situation would not be allowed to go on.

In some suburbs residents with hunting rifles have {barr|thrown up} barricades of their own. In Phoenix, north of Durban, they {phx|shot} at cars with strangers in them; hospital workers speak of fifteen {phx|killed} there since Sunday. Taxi owners in Soweto formed a {taxi|cordon} before the last mall of the township that had not been {mall2!denied|touched} and, as one of them put it, "{whip|whipped} everybody home".

Zuma's foundation said there could be no peace while he is behind {jail|bars}. His daughter {inflame|cheered} pictures of the {trucks|burning} lorries on Twitter: "We see you." The court heard his {rescind|application} to annul the {sent|sentence} on Monday, and will rule later. The Democratic Alliance has laid {dacharge|charges} against three of his children. The country's largest refinery {shut|stopped} work for want of safe roads, vaccination was {vacc|halted} in the affected districts, and the rand lost two per cent.

The African Union {aucond|condemned} the {loot|violence} "in the strongest terms" and {aureq|called for} order to be restored.

~ IN PICTURES: five days
~ Additional reporting by our Durban office
--
who makhura: person ZA | David Makhura
who daughter: person ZA | His daughter
who taxi: population ZA | Taxi owners
who au: organisation - | African Union
where vosloorus: town ZA -26.35 28.20 | Vosloorus
where alexandra: district ZA -26.10 28.10 | Alexandra
* loot PROTEST/riot ongoing
  when: 2021-07-09/2021-07-13 "a fifth day"
  where: gauteng; kzn
  by: looters
  to: "shops and warehouses" thing
  killed: >=45 "at least 45 people" side unknown
  killed: 26 "26" part side unknown
  said: "officials of the provinces" official "said"
* send MOBILIZE/troops occurred
  when: 2021-07-12/2021-07-13 bounded "hours after"
  where: southafrica
  by: ramaphosa; sandf
  to: looters
* mall PROTEST/riot occurred
  when: 2021-07-12/2021-07-13 "in the night"
  where: "a shopping mall"; soweto
  by: looters
  to: "a shopping mall" thing
  killed: 10 "Ten of them" part side actor voice makhura
  said: makhura official "said"
  part_of: loot
* boy ASSAULT/crowd-control occurred
  when: 2021-07-09/2021-07-13 bounded
  where: vosloorus; gauteng
  by: sapol
  to: "a boy of 15"
  with: crowd-control "a rubber bullet"
  killed: 1 "a boy of 15" side civilian voice "his family"
  said: "his family" witness "said"
* boyinq ACCUSE/investigate occurred
  when: 2021-07-09/2021-07-13 bounded
  to: sapol
  about: boy
* protest PROTEST/demo occurred
  when: 2021-07-07/2021-07-13 bounded
  answers: jail "over the imprisonment"
* jail COERCE/arrest ongoing
  when: 2021-07-07/2021-07-13 bounded
  to: zuma
  detained: 1 "Jacob Zuma"
* surr RETREAT/withdraw occurred
  when: 2021-07-07 "last Wednesday"
  by: zuma
* sent SANCTION/convict occurred
  when: 2021-06-29 from text "June 29"
  by: concourt
  to: zuma
  answers: snub "because he had refused"
* snub REJECT/meet occurred
  when: ?
  by: zuma
  to: "an inquiry into corruption"
* trucks PROTEST/riot occurred
  when: 2021-07-09 "Friday night"
  where: mooi; n3
  by: "people who said they wanted him out"
  to: "lorries" thing
  sites: ~25 "some 25 lorries"
* n3 COERCE/restrict ongoing
  when: 2021-07-09/2021-07-13 "since then"
  where: n3
  to: "the road" thing
* arr COERCE/arrest occurred
  when: 2021-07-09/2021-07-13 bounded
  where: gauteng; kzn
  by: sapol
  to: looters "Crowds"
  detained: 757 "757 persons" voice sapol
  said: sapol official "said"
* rubber ASSAULT/crowd-control occurred
  when: 2021-07-09/2021-07-13 bounded
  by: sapol
  to: looters
  with: crowd-control "rubber bullets"
* alex ASSAULT/firearms occurred
  when: 2021-07-09/2021-07-13 bounded
  where: alexandra
  to: "an officer"
  injured: 1 "an officer" side recipient
* celethr THREATEN occurred
  when: 2021-07-12/2021-07-13 bounded
  by: cele
  to: looters
* barr PROTEST/obstruct occurred
  when: 2021-07-09/2021-07-13 bounded
  where: "some suburbs"
  by: residents
  to: looters
* phx ASSAULT/firearms occurred
  when: 2021-07-11/2021-07-13 "since Sunday"
  where: phoenix
  by: residents
  to: "strangers"; "cars with strangers in them" thing
  killed: 15 "fifteen" side civilian voice "hospital workers"
  said: "hospital workers" witness "speak"
* taxi COERCE/restrict occurred
  when: 2021-07-12/2021-07-13 bounded
  where: soweto
  by: taxi
  to: looters
* mall2 PROTEST/riot denied
  when: 2021-07-09/2021-07-13 bounded
  where: soweto
  by: looters
  to: "the last mall" thing
* whip ASSAULT/beat occurred
  when: 2021-07-12/2021-07-13 bounded
  where: soweto
  by: taxi
  to: "everybody"
  said: taxi witness "put it"
* inflame SUPPORT occurred
  when: 2021-07-09/2021-07-13 bounded
  by: daughter
  to: "people who said they wanted him out"
  about: trucks
  answers: trucks "cheered"
* rescind REQUEST/change occurred
  when: 2021-06-29/2021-07-12 bounded
  by: zuma
  to: concourt
  about: sent
* dacharge ACCUSE/investigate occurred
  when: 2021-07-09/2021-07-13 bounded
  by: da
  to: "three of his children"
* shut COERCE/restrict occurred optional
  when: 2021-07-09/2021-07-13 bounded
  by: "The country's largest refinery"
  answers: n3 "for want of safe roads"
* vacc SANCTION/discontinue occurred optional
  when: 2021-07-09/2021-07-13 bounded
  where: gauteng; kzn
* aucond ACCUSE/disapprove occurred
  when: 2021-07-12/2021-07-13 bounded
  by: au
  to: looters
  about: loot
  answers: loot "condemned the violence"
* aureq REQUEST/change occurred
  when: 2021-07-12/2021-07-13 bounded
  by: au

== dx-mooi-2
outlet: Umgeni Valley Radio
register: radio
published: 2021-07-17
--
Saturday breakfast show - transcript, second hour

PRESENTER: Sanibonani, it is ten past seven and we have bread. I repeat, bread, at the school in Mpophomeni. {bread|Handed out} by the Gift of the Givers, bring your own bag. Nomsa is in Phoenix for us. Nomsa, is it quiet?

NOMSA: It's quiet because there is a Casspir at each robot. The soldiers {deploy|came} on Thursday night. Twenty dead in this township, the police minister told families here yesterday. A mother to whom I talked says her two sons had gone for petrol; men at a roadblock {sons|dragged} them from the car, {sons|beat} them with golf clubs and {sons|burned} the car. The men were her neighbours, more or less. Others say to me: we {barr|blocked} the road because they {factory|burned} the factory behind us and the police line just rang. Both of it is so.

PRESENTER: The President spoke last night.

NOMSA: He did. He {insacc|called} it an {loot|insurrection}, planned, with instigators, twelve; one has been {instarr|arrested}, eleven are being watched. "We will not {allow|allow} it." He {promsand|promised} 25,000 soldiers, more than at any time since 1994. They are {come25|coming in} by road and by air, and ten thousand were {deploy|out} yesterday. He {admit|admitted} that the state had been ill prepared. And 212 deaths in all, says his minister in the presidency; the day before it was 117. Two thousand five hundred and fifty {arr|arrests}.

PRESENTER: His minister of police and his minister of state security were {quarrel|quarrelling} on air about who {warnint|warned} whom.

NOMSA: State security says: we {warnint|gave} the police a report. Cele says: I {warnint!denied|got} none.

PRESENTER: And our king?

NOMSA: King Misuzulu, on Wednesday. He {kingreq|begged} the Zulu people to {withdraw|stop}, it brought shame on his late father. Inkatha's old prince {ifpcond|condemned} the {loot|looting} too. In the ANC the youth wing {ancyouth|wants} Mr Zuma {pardon|pardoned}. His lawyers went to court at Pietermaritzburg about his other {trial|trial}, the arms one; it's put off until Monday, on a screen.

PRESENTER: The road?

NOMSA: The N3 was {reopen|opened} yesterday afternoon with {convoy|convoys}, thirty lorries at a time, army front and back. One convoy was {stoned|stoned} at Estcourt. Nobody hurt. At the harbour they say it'll take two weeks. And cleaning has begun: four thousand {clean|swept} the city centre with their own brooms. Someone had painted on a wall "sorry".

PRESENTER: That's a good place to stop. Weather: frost above Nottingham Road.

~ Umgeni Valley Radio, 98.3. Presented with the support of the municipality
--
who nomsa: person ZA | NOMSA; Nomsa
who gift: organisation ZA | Gift of the Givers
who statesec: office ZA | minister of state security; State security
who prince: person ZA | Inkatha's old prince
who ramaphosa: The President
who mother: person ZA | A mother
where school: site ZA -29.57 30.19 | Mpophomeni
* bread AID ongoing
  when: 2021-07-17
  where: school
  by: gift
* deploy MOBILIZE/troops occurred
  when: 2021-07-15/2021-07-16 "Thursday night"
  where: phoenix
  by: sandf; ramaphosa
  count: 10000 "ten thousand"
* sons ASSAULT/beat occurred
  when: ?
  where: phoenix
  by: "men at a roadblock"
  to: "her two sons"; "the car" thing
  with: blunt "golf clubs"
  said: mother witness "says"
* barr PROTEST/obstruct occurred
  when: ?
  where: phoenix
  by: "Others"
  to: "the road" thing
  answers: factory "because they burned"
  said: "Others" witness "say"
* loot PROTEST/riot occurred
  when: ?
  killed: 212 "212 deaths" side unknown voice "his minister in the presidency"
  killed: 117 "117" side unknown as_of 2021-07-15
* insacc ACCUSE/allege occurred
  when: 2021-07-16 "last night"
  by: ramaphosa
  to: "instigators"
  about: loot
* instarr COERCE/arrest occurred
  when: ?
  to: "instigators"
  detained: 1 "one"
  said: ramaphosa official
* allow THREATEN occurred
  when: 2021-07-16 "last night"
  by: ramaphosa
  to: "instigators"
* promsand AGREE occurred
  when: 2021-07-16 "last night"
  by: ramaphosa
  about: MOBILIZE/troops
* admit CONCEDE occurred optional
  when: 2021-07-16 "last night"
  by: ramaphosa
* arr COERCE/arrest occurred
  when: ?
  detained: 2550 "Two thousand five hundred and fifty" voice "his minister in the presidency"
* quarrel ACCUSE/disapprove occurred
  when: ?
  by: cele; statesec
  to: cele; statesec
* warnint COOPERATE occurred
  when: ?
  by: statesec
  to: sapol; cele
  said: statesec official "says"
  said: cele official denied "says"
* kingreq REQUEST/yield occurred
  when: 2021-07-14 "Wednesday"
  by: zulu
  to: "the Zulu people"
  about: withdraw
* withdraw RETREAT demanded optional
  when: ?
  by: "the Zulu people"
* ifpcond ACCUSE/disapprove occurred
  when: ?
  by: prince
  about: loot
  answers: loot "condemned the looting"
* ancyouth REQUEST/change occurred
  when: ?
  by: anc "the youth wing"
  about: pardon
* pardon CONCEDE demanded optional
  when: ?
  to: zuma
* reopen RETREAT/access occurred
  when: 2021-07-16 "yesterday afternoon"
  where: n3
  to: n3 thing
* convoy MOBILIZE/troops ongoing
  when: 2021-07-16 "yesterday afternoon"
  where: n3
  by: sandf "army"
  count: 30 "thirty lorries"
* stoned PROTEST/riot occurred
  when: 2021-07-16/2021-07-17 bounded
  where: estcourt
  to: "One convoy" thing
  with: stones "stoned"
  injured: 0 "Nobody" side unknown
* clean AID occurred
  when: 2021-07-16/2021-07-17 bounded
  where: "the city centre"
  by: "four thousand"
* factory PROTEST/riot occurred
  when: ?
  where: phoenix
  to: "the factory" thing
  said: "Others" witness "say"
  part_of: loot
* trial ACCUSE/investigate announced
  when: 2021-07-19 "Monday"
  where: pmb
  to: zuma
* come25 MOBILIZE/troops ongoing
  when: 2021-07-17
  by: sandf
  troops: 25000 "25,000 soldiers"
figure: killed 20 "Twenty dead" at phoenix voice cele

== dx-mooi-3
outlet: Ledger of the South
register: analysis
published: 2021-08-09
--
A month on, who is answering for July?

Nobody at the top has been {indict!denied|charged}. That's the plainest thing one can say about the week in which more than 330 South Africans were {loot|killed} and which, by the property insurers' reckoning, cost 50 billion rand. What there has been is a {reshuf|reshuffle}. Last Thursday President Ramaphosa {reshuf|dismissed} the defence minister, who had {mapisa|contradicted} him by seeing no insurrection, and {disband|did away with} the ministry of state security altogether; Bheki Cele stays.

Begin with Mooi River. The {trucks|torching} of the lorries on the night of the 9th looked improvised; it wasn't. Recordings that prosecutors {court|played} in a Durban court on July 27 have a man, since {instarr|held}, who {incite|tells} two hundred members of a chat group where to {block|park} tankers across the N3 and which substations to {power|burn}. Six of the twelve "instigators" of whom the president spoke are in {instarr|custody}, among them a former radio host. {bail|Bail} has been granted to four.

Phoenix is the sorest place. Thirty-six people, 33 of them black, were {phx|killed} in its streets between the 11th and the 13th: thirty {phx|shot}, the rest {phx|beaten} or {phx|run over}. Twenty-two suspects were {phxarr|arrested} in the past fortnight, Indian South Africans for the most part, and 152 guns {guns|seized} from four security companies. Last Saturday some three hundred people from Inanda {march|marched} to the police station with coffins made of cardboard; they {marchreq|demanded} that the firms {licence|lose} their licences. The Human Rights Commission will hold {hear|hearings}. A committee of imams, pastors and a Hindu priest has {pay|paid} for 19 burials.

And the army? Its 25,000 {sdeploy|stood} on corners until the last days of July and {swent|went}; 1,500 remain. Soldiers {find|recovered} fridges by the lorry-load, house to house, without warrants, for which the DA {dacrit|chided} them; in Alexandra a corporal {slap|slapped} a woman who couldn't show a receipt. {cases|Cases} of {loot|looting} against 2,900 persons are before the magistrates; 34 have been {fined|fined}.

Jacob Zuma left his cell on Friday for a military hospital in Pretoria. His {trial|trial} over the arms deal, where the {trial|hearings} should resume tomorrow, may be put off again. The Constitutional Court has not yet ruled on his {rescind|plea}. Outside the prison at Estcourt a few women in ANC scarves keep {vigil|vigil}. "We didn't {loot!denied|take} so much as a spoon," says one. "We came for him."

~ Corrections: in last week's issue we misnamed the port's director.
--
who defmin: office ZA | the defence minister
who imams: organisation ZA | A committee of imams, pastors and a Hindu priest
who presi: body ZA | The Human Rights Commission
where inanda: town ZA -29.69 30.94 | Inanda
where alexandra: district ZA -26.10 28.10 | Alexandra
where pretoria: town ZA -25.75 28.19 | Pretoria
* indict ACCUSE/investigate denied
  when: 2021-07-09/2021-08-09 bounded
  to: "Nobody at the top"
* loot PROTEST/riot occurred
  when: 2021-07 "July"
  killed: >=330 "more than 330 South Africans" side unknown
* reshuf SANCTION/expel occurred
  when: 2021-08-05 "Last Thursday"
  by: ramaphosa
  to: defmin
* mapisa REJECT occurred
  when: ?
  by: defmin
  to: ramaphosa
* disband COERCE occurred
  when: 2021-08-05 "Last Thursday"
  by: ramaphosa
  to: "the ministry of state security"
* trucks PROTEST/riot occurred
  when: 2021-07-09 from text "the night of the 9th"
  where: mooi
  to: "lorries" thing
* court ACCUSE/investigate occurred
  when: 2021-07-27 from text "July 27"
  where: durban
  by: npa
  to: "a man"
  about: incite
* instarr COERCE/arrest occurred
  when: 2021-07-09/2021-08-09 bounded
  to: "a man"; "a former radio host"
  detained: 6 "Six"
* incite REQUEST/assist occurred
  when: ?
  by: "a man" alleged of npa
  to: "two hundred members of a chat group"
  about: block
  about: power
  said: npa official "played"
* block PROTEST/obstruct demanded optional
  when: ?
  where: n3
  by: "two hundred members of a chat group"
* power PROTEST/riot demanded optional
  when: ?
  by: "two hundred members of a chat group"
  to: "substations" thing
* bail RETREAT/release occurred
  when: 2021-07-09/2021-08-09 bounded
  to: "instigators"
  released: 4 "four"
* phx ASSAULT/firearms occurred
  when: 2021-07-11/2021-07-13 from text "between the 11th and the 13th"
  where: phoenix
  to: "people"
  with: vehicle "run over"
  killed: 36 "Thirty-six people" side civilian
  killed: 33 "33 of them" part side civilian
  killed: 30 "thirty" part side civilian
* phxarr COERCE/arrest occurred
  when: 2021-07-26/2021-08-09 bounded "in the past fortnight"
  where: phoenix
  to: "suspects"
  detained: 22 "Twenty-two suspects"
* guns COERCE/seize occurred
  when: 2021-07-26/2021-08-09 bounded "in the past fortnight"
  where: phoenix
  to: "guns" thing; "four security companies"
  munitions: 152 "152 guns"
* march PROTEST/demo occurred
  when: 2021-08-07 "Last Saturday"
  where: "the police station"; phoenix
  by: "some three hundred people from Inanda"
  to: "four security companies"
  participants: ~300 "some three hundred people"
* marchreq REQUEST/change occurred
  when: 2021-08-07 "Last Saturday"
  where: "the police station"; phoenix
  by: "some three hundred people from Inanda"
  to: sapol
  about: licence
* licence COERCE/restrict demanded optional
  when: ?
  to: "four security companies"
* hear ACCUSE/investigate announced
  when: ?
  by: presi
  about: phx
* pay AID occurred
  when: 2021-07-13/2021-08-09 bounded
  where: phoenix
  by: imams
  count: 19 "19 burials"
* sdeploy MOBILIZE/troops occurred
  when: ? "until the last days of July"
  by: sandf "army"
  troops: 25000 "25,000"
* find COERCE/seize occurred
  when: ?
  by: sandf "Soldiers"
  to: "fridges" thing
* dacrit ACCUSE/disapprove occurred
  when: ?
  by: da
  to: sandf "Soldiers"
  about: find
  answers: find "chided them"
* slap ASSAULT/beat occurred
  when: ?
  where: alexandra
  by: sandf "a corporal"
  to: "a woman"
* fined SANCTION/convict occurred
  when: ?
  by: "the magistrates"
  to: "34"
  count: 34 "34"
* trial ACCUSE/investigate announced
  when: 2021-08-10 "tomorrow"
  to: zuma
* rescind REQUEST/change occurred
  when: ?
  by: zuma
  to: concourt
* vigil PROTEST/demo ongoing
  when: 2021-08-09
  where: estcourt
  by: "a few women in ANC scarves"
* swent RETREAT/withdraw occurred
  when: 2021-07 "the last days of July"
  by: sandf "army"
* cases ACCUSE/investigate ongoing
  when: 2021-08-09
  by: "the magistrates"
  to: "2,900 persons"
  count: 2900 "2,900 persons"
  about: loot
