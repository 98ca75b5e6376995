story: e-haigeng
conflict: Myanmar
countries: MM, CN
facts: Operation 1027 began on 27 October 2023 when the Three Brotherhood Alliance (MNDAA, TNLA, Arakan Army) struck posts across northern Shan State; Laukkai fell on 4-5 January 2024 with
  2,389 soldiers and six brigadier generals surrendering; a shell from Kokang injured five in Nansan on 3 January; Chinese-brokered talks in Kunming on 10-11 January produced the Haigeng ceasefire, announced by
  Beijing on 12 January; the TNLA reported breaches within two days. Small incidents and wordings are ours. (public record: statements of the alliance and of the Chinese foreign ministry, OCHA flash updates, press of January 2024)

who junta: government MM | State Administration Council; the junta; the regime; the military council; Naypyitaw
who army: force MM | Myanmar military; the military; army; Tatmadaw; the troops
who alliance: coalition MM | Three Brotherhood Alliance; the alliance; Brotherhood Alliance; the Brotherhood
who mndaa: group MM | Myanmar National Democratic Alliance Army; MNDAA; Kokang force
who tnla: group MM | Ta'ang National Liberation Army; TNLA; Ta'ang army
who aa: group MM | Arakan Army; AA
who china: state CN | China; Beijing
who mfa: body CN | Chinese foreign ministry; foreign ministry
who zaw: person MM | Zaw Min Tun
who generals: person MM | six brigadier generals; the generals; six brigadiers
who pla: force CN | People's Liberation Army; PLA
who chinapolice: force CN | Chinese police; Yunnan police
where kunming: town CN 25.04 102.72 | Kunming
where laukkai: town MM 23.69 98.77 | Laukkai; Laukkaing
where kokang: district MM 23.70 98.70 | Kokang
where shan: province MM 22.00 98.00 | northern Shan State; Shan State; northern Shan
where nansan: town CN 23.78 98.83 | Nansan
where chinshwehaw: town MM 23.52 98.83 | Chinshwehaw
where lashio: town MM 22.93 97.75 | Lashio
where kutkai: town MM 23.45 97.93 | Kutkai
where kyaukme: town MM 22.54 97.03 | Kyaukme
where namhkam: town MM 23.83 97.68 | Namhkam
where muse: town MM 23.98 97.90 | Muse
where rakhine: province MM 20.10 93.50 | Rakhine State; Rakhine
where pauktaw: town MM 20.18 93.07 | Pauktaw

== e-haigeng-1
outlet: Straits Dispatch
register: wire
published: 2024-01-12
--
China says Myanmar generals, rebels {deal|agree} border {truce|truce} after Kunming {talks|talks}

BANGKOK, Jan 12 (Straits Dispatch) - Myanmar's ruling generals and an alliance of three ethnic armies have {deal|agreed} to {truce|stop shooting} along the Chinese frontier, Beijing said on Friday, eleven weeks after the rebels launched the broadest {op|offensive} the country has seen since the 2021 {coup|putsch}.

The {deal|accord} was reached at {talks|talks} that the Chinese foreign ministry {talks|brokered} on Wednesday and Thursday in Kunming, capital of Yunnan province. Both sides would {truce|halt fire} at once, leave their men where they stand and settle other matters by negotiation, a ministry spokeswoman told reporters. They also {pledge|promised} not to harm Chinese living near the border or Chinese workers inside Myanmar, she added.

Zaw Min Tun, spokesman for the junta, confirmed a "temporary" {deal|agreement} in a voice message and said more {nexttalks|meetings} would follow. The Three Brotherhood Alliance - the Myanmar National Democratic Alliance Army (MNDAA), the Ta'ang National Liberation Army (TNLA) and the Arakan Army - issued no joint text by evening. A TNLA officer who asked not to be named told Straits Dispatch that the {truce|ceasefire} covered northern Shan State alone and did not bind anyone in Rakhine State, where the Arakan Army {pauktaw|seized} the harbour town of Pauktaw in {pauktaw|fighting} that began in November.

The junta {laukkai|lost} Laukkai, seat of the Kokang zone, a week ago. Six brigadier generals and 2,383 other ranks {surrender|laid down} their arms there on the night of January 4, the MNDAA said, and were {free|let go} the next day to Lashio. Naypyitaw has opened an {probe|inquiry} into the men's conduct; two officers said the generals may be {trial!hypothetical|tried} for deserting a post, a crime that carries death.

Beijing had grown impatient. On January 3 a stray shell {nansan|wounded} five people in Nansan, on its own soil, and the foreign ministry voiced "strong {protestnote|dissatisfaction}" the following day and {stopcall|called on} all parties to {truce!demanded|cease fire}. It {warn|warned} that it would take every measure needed if its citizens were {harm|hurt} again.

Two earlier {dectalks|rounds}, in December, yielded a five-day {decpause|pause} that neither camp kept.

~ More from Straits Dispatch: Ten killed as ferry burns off Sulu | Explainer: who are the Brotherhood armies?
--
* deal AGREE occurred
  when: 2024-01-10/2024-01-11 "Wednesday and Thursday"
  where: kunming
  by: junta; alliance
  to: alliance; junta
  said: china official "said"
  said: zaw party "confirmed"
* op ASSAULT occurred
  when: 2023-10-27/2024-01-12 "eleven weeks after"
  where: shan
  by: alliance
  to: junta
* coup COERCE/martial-law occurred
  when: 2021 "2021"
* talks CONSULT/third-party occurred
  when: 2024-01-10/2024-01-11 "Wednesday and Thursday"
  where: kunming
  by: junta; alliance; mfa
  to: mfa
* truce RETREAT/ceasefire announced
  when: 2024-01-11/2024-01-12 bounded "at once"
  where: shan
  by: junta; alliance
  said: "a ministry spokeswoman" official "told"
  said: "A TNLA officer" unnamed "told"
* pledge AGREE occurred
  when: 2024-01-10/2024-01-11
  where: kunming
  by: junta; alliance
  to: china
  said: "a ministry spokeswoman" official "added"
* nexttalks CONSULT announced
  when: ?
  by: junta; alliance
  said: zaw party "said"
* pauktaw COERCE/seize occurred
  when: 2023-11-01/2024-01-12 bounded "November"
  where: pauktaw; rakhine
  by: aa
  to: pauktaw thing
* surrender RETREAT/disarm occurred
  when: 2024-01-04/2024-01-05 "the night of January 4"
  where: laukkai
  by: generals; "2,383 other ranks"
  to: mndaa
  said: mndaa party "said"
* free RETREAT/release occurred
  when: 2024-01-05 from surrender "the next day"
  where: laukkai
  by: mndaa
  to: generals; "2,383 other ranks"
  released: 6 "Six" part voice mndaa
  released: 2383 "2,383 other ranks" part voice mndaa
  said: mndaa party "said"
* probe ACCUSE/investigate occurred
  when: 2024-01-05/2024-01-12 bounded
  by: junta
  to: generals; "2,383 other ranks"
  answers: surrender "into the men's conduct"
* trial ACCUSE/investigate hypothetical optional
  when: ?
  by: junta
  to: generals
  said: "two officers" unnamed "said"
* nansan ASSAULT/heavy-weapons occurred
  when: 2024-01-03 "January 3"
  where: nansan
  to: "five people"
  with: artillery "a stray shell"
  injured: 5 "five people" side civilian
* protestnote ACCUSE/disapprove occurred
  when: 2024-01-04 from nansan "the following day"
  by: mfa
  about: nansan
  answers: nansan "voiced"
* stopcall REQUEST/yield occurred
  when: 2024-01-04 from nansan "the following day"
  by: mfa
  to: junta; alliance
  about: RETREAT/ceasefire by junta
* warn THREATEN occurred
  when: 2024-01-04 from nansan "the following day"
  by: mfa
  to: junta; alliance
* harm ASSAULT hypothetical
  when: ?
  to: "its citizens"
* dectalks CONSULT/third-party occurred
  when: 2023-12 "December"
  by: junta; alliance
  count: 2 "Two earlier"
* decpause RETREAT/ceasefire attempted
  when: 2023-12 "December"
  by: junta; alliance
* laukkai COERCE/seize occurred
  when: 2024-01-05 "a week ago"
  where: laukkai
  by: mndaa
  to: junta; laukkai thing

== e-haigeng-2
outlet: Palaung Free Bulletin
register: communique
published: 2024-01-13
--
Statement of the Information Department on {kutkai,kyaukme|violations} of the Haigeng {deal|agreement}

1. Under the {talks|mediation} of the Chinese side, the Brotherhood and a delegation of the military council {talks|sat down} in Kunming for two days and on 11 January {deal|signed} a {deal|document} in which each {deal|undertook} to {truce|cease fire} immediately.

2. Not one day went by. On 12 January aircraft of the enemy {kutkai|bombed} a hill position of our 5th Brigade in Kutkai township. In the same hours infantry based at Kyaukme {kyaukme|shelled} two villages with 120 mm mortars, {kyaukme|killing} a woman and a novice monk, and their drone tried to {dronetry|hit} a clinic in Namhkam but was {dronetry|brought down} by our fighters before it could drop its load. We publish photographs of the wreck.

3. The Ta'ang National Liberation Army {condemn|condemns} these {kutkai,kyaukme|breaches} with all its force. We kept our word: since the evening of the 11th no unit of the TNLA has {ownfire|opened fire}, and we {withdraw|pulled back} two companies from the edge of Kutkai town, as the {deal|paper} provides.

4. The regime's radio claims that our men {raidclaim|raided} a police post in Lashio on the night of the 12th. We {rejectclaim|reject} this. There was no such {raidclaim!denied|raid}.

5. We {urge|ask} the mediator, the friendly People's Republic, to press Naypyitaw to {ground|ground} its air force. If the {kutkai!hypothetical|bombing} goes on, our brigades will {threat|resume} the {op!hypothetical|offensive} and no {nextround!hypothetical|meeting} will be of use.

6. We {thankp|thank} the people of twenty townships who {feed|fed} and {feed|housed} the displaced since {op|Operation 1027} began, and we {thank|thank} the Arakan and Kokang comrades whose artillery {support|covered} our {namhkam|entry} into Namhkam on 18 December.

7. We declare again that prisoners of war are treated by the laws of war. The 134 soldiers {pows|taken} at Namhkam will be {powfree!announced|handed} to the Red Cross by the end of this month, provided the skies stay quiet.

8. To the Bamar public we say: this {truce|truce} is no separate peace. The revolution continues by other roads, and whoever claims that we have {sellout!denied|abandoned} the alliance speaks for the generals.

Information Department, 13 January 2024
--
who tnla: We; our
who china: the friendly People's Republic; the Chinese side
who army: the enemy
where namhkam: Namhkam
* deal AGREE occurred
  when: 2024-01-11 "11 January"
  where: kunming
  by: alliance; junta
  to: junta; alliance
* talks CONSULT/third-party occurred
  when: 2024-01-10/2024-01-11 "two days"
  where: kunming
  by: alliance; junta; china
  to: china
* truce RETREAT/ceasefire occurred
  when: 2024-01-11 "immediately"
  by: alliance; junta
* kutkai ASSAULT/aerial occurred
  when: 2024-01-12 "12 January"
  where: kutkai
  by: army alleged of tnla
  to: tnla; "a hill position of our 5th Brigade" thing
  with: airstrike "aircraft"
  said: tnla party
* kyaukme ASSAULT/heavy-weapons occurred
  when: 2024-01-12 "the same hours"
  where: kyaukme
  by: army alleged of tnla
  to: "two villages" thing
  with: mortar "120 mm mortars"
  killed: 1 "a woman" part side civilian voice tnla
  killed: 1 "a novice monk" part side civilian voice tnla
  said: tnla party
* dronetry ASSAULT/drone attempted
  when: 2024-01-12 "the same hours"
  where: namhkam
  by: army alleged of tnla
  to: "a clinic" thing
  with: drone "drone" 1
  said: tnla party
* condemn ACCUSE/disapprove occurred
  when: 2024-01-13
  by: tnla
  to: army
  about: kutkai
  answers: kutkai "condemns these breaches"
  answers: kyaukme "condemns these breaches"
* ownfire ASSAULT/firearms denied
  when: 2024-01-11/2024-01-13 "since the evening of the 11th"
  by: tnla denied
  said: tnla party denied
* withdraw RETREAT/withdraw occurred
  when: 2024-01-11/2024-01-13 bounded
  where: kutkai
  by: tnla
* raidclaim ASSAULT occurred
  when: 2024-01-12/2024-01-13 "the night of the 12th"
  where: lashio
  by: tnla alleged of "The regime's radio"
  to: "a police post" thing
  said: "The regime's radio" media claimed "claims"
  said: tnla party denied "reject"
* rejectclaim REJECT occurred optional
  when: 2024-01-13
  by: tnla
  to: "The regime's radio"
  about: raidclaim
* urge REQUEST/change occurred
  when: 2024-01-13
  by: tnla
  to: china
  about: ground
* threat THREATEN/violence occurred
  when: 2024-01-13
  by: tnla
  to: junta
  about: op
* op ASSAULT occurred
  when: ?
  by: alliance
  to: junta
* nextround CONSULT hypothetical
  when: ?
* feed AID occurred
  when: ? "since Operation 1027 began"
  by: "the people of twenty townships"
  to: "the displaced"
  said: tnla party
* thankp SUPPORT occurred
  when: 2024-01-13
  by: tnla
  to: "the people of twenty townships"
  answers: feed "thank the people"
* thank SUPPORT occurred
  when: 2024-01-13
  by: tnla
  to: "the Arakan and Kokang comrades"
  answers: support
* support COOPERATE occurred
  when: 2023-12-18 "18 December"
  where: namhkam
  by: "the Arakan and Kokang comrades"
  to: tnla
  with: artillery "artillery"
  said: tnla party
* namhkam COERCE/seize occurred
  when: 2023-12-18 "18 December"
  where: namhkam
  by: tnla
  to: namhkam thing
* pows COERCE/arrest occurred
  when: 2023-12-18
  where: namhkam
  by: tnla
  to: "134 soldiers"
  detained: 134 "134 soldiers" voice tnla
* powfree RETREAT/release announced
  when: 2024-01-13/2024-01-31 bounded "by the end of this month"
  by: tnla
  to: "134 soldiers"
  released: 134 "134 soldiers" voice tnla
* sellout RETREAT/withdraw denied optional
  when: 2024-01-11/2024-01-13 bounded
  by: tnla denied
  to: alliance
  said: tnla party denied
* ground RETREAT/ceasefire demanded optional
  when: ?
  by: junta

== e-haigeng-3
outlet: Humanitarian Coordination Desk Yangon
register: un
published: 2024-01-19
--
Myanmar: Northern Shan flash update no. 12 (as of 18 January)

HIGHLIGHTS

- The {truce|ceasefire} {deal|reached} in Kunming on 11 January has held on most front lines, with {breaches|breaches} reported from Kutkai, Kyaukme and Lashio in its first two days.
- Since the {op|escalation} of 27 October some 660,000 people have been newly displaced in the country. In Shan State the figure stands at about 110,000, of whom close to 25,000 have gone home this week.
- Telephone and internet lines remain {netcut|cut} in most of Kokang. The military ordered the {netcut|shutdown} on 29 October.

SITUATION

The MNDAA has {laukkai|controlled} Laukkai since 5 January and administers it through a committee. Returnees report that the group set up a night {checkpoint|curfew} and is going from house to house in {housesearch|search} of staff of online fraud compounds; 318 foreigners were {handover|passed} to the Chinese police at the Chinshwehaw gate on 15 January. Partners have no means of verifying claims that local youths were {conscript|pressed} into service by the Kokang force during December.

In Lashio, monasteries {shelter|gave} roofs to more than 9,000 persons in the course of three months. The Myanmar Red Cross and four local groups {rice|distributed} rice, blankets and cash to 41,000 of the displaced between 2 and 16 January. A convoy of eleven lorries bound for Kutkai with the same load was {turnback|sent back} at a Myanmar military checkpoint outside Lashio on the 14th; the {reask|request} for passage has been {reask|resubmitted}. Should the road be {road!hypothetical|opened} by the end of January, 60,000 people could be reached before seed stocks give out.

Explosive hazards are the gravest concern for those going back. Between 27 October and 18 January partners recorded 201 civilian deaths and 325 injuries in {civtoll|attacks} across northern Shan, most of them from {civtoll|air strikes} and {civtoll|shelling}. On 7 January two children died in Laukkaing when a grenade left in a schoolyard {uxo|went off}.

Further south and west the picture is different. The {truce|truce} does not extend to Rakhine, where the Arakan Army and the military exchange artillery {rakhine|fire} daily and where naval vessels were {pauktawsea|shelling} Pauktaw again on Tuesday. The army has {rakhineroads|closed} every road and waterway into the state since mid-November.

FUNDING AND ACCESS

The Emergency Relief Coordinator on 17 January {appeal|appealed} to all parties to {liftmed|lift} restrictions on medicines, {welcome|welcomed} the {deal|agreement} and {condemnun|deplored} the {civtoll|bombing} of populated areas. One donor, which asked not to be named, has {donor|offered} a further 8 million dollars on condition that deliveries cross from Yunnan. The authorities in Naypyitaw have so far {refuse|refused} any cross-border operation, calling it a breach of sovereignty.

Contact: information desk, Yangon. The designations used do not imply any opinion on legal status.
--
where yunnan: province CN 25.00 101.50 | Yunnan
who china: Chinese
* truce RETREAT/ceasefire occurred
  when: 2024-01-11 "11 January"
  where: shan
* deal AGREE occurred
  when: 2024-01-11 from text "11 January"
  where: kunming
* breaches ASSAULT occurred
  when: 2024-01-11/2024-01-13 bounded "its first two days"
  where: kutkai; kyaukme; lashio
* op ASSAULT occurred
  when: 2023-10-27 from text "27 October"
  where: shan
* netcut COERCE/censor ongoing
  when: 2023-10-29/2024-01-18 "29 October"
  where: kokang
  by: army
  to: "Telephone and internet lines" thing
* laukkai COERCE/seize ongoing
  when: 2024-01-05/2024-01-18 "since 5 January"
  where: laukkai
  by: mndaa
  to: laukkai thing
* checkpoint COERCE/curfew occurred
  when: 2024-01-05/2024-01-18 bounded
  where: laukkai
  by: mndaa
  said: "Returnees" witness "report"
* housesearch COERCE/arrest attempted
  when: 2024-01-05/2024-01-18 bounded
  where: laukkai
  by: mndaa
  to: "staff of online fraud compounds"
  said: "Returnees" witness "report"
* handover COOPERATE occurred
  when: 2024-01-15 "15 January"
  where: chinshwehaw
  by: mndaa
  to: chinapolice
  released: 318 "318 foreigners"
* conscript COERCE/restrict occurred
  when: 2023-12 "December"
  by: mndaa alleged
  to: "local youths"
* shelter AID occurred
  when: 2023-10-27/2024-01-18 "three months"
  where: lashio
  by: "monasteries"
  to: "more than 9,000 persons"
  displaced: >=9000 "more than 9,000 persons"
* rice AID occurred
  when: 2024-01-02/2024-01-16 "between 2 and 16 January"
  by: "The Myanmar Red Cross"; "four local groups"
  to: "41,000 of the displaced"
* turnback COERCE/restrict occurred
  when: 2024-01-14 "the 14th"
  where: "outside Lashio"; lashio
  by: army
  to: "A convoy of eleven lorries" thing
* reask REQUEST/change occurred
  when: 2024-01-14/2024-01-18 bounded
  to: army
* road RETREAT/access hypothetical
  when: 2024-01-19/2024-01-31 bounded "by the end of January"
  by: army
  to: "the road" thing
* civtoll ASSAULT occurred
  when: 2023-10-27/2024-01-18 "Between 27 October and 18 January"
  where: shan
  to: "populated areas" thing
  with: airstrike "air strikes"
  killed: 201 "201 civilian deaths" side civilian voice "partners" as_of 2024-01-18
  injured: 325 "325 injuries" side civilian voice "partners" as_of 2024-01-18
  said: "partners" "recorded"
* uxo ASSAULT/explosives occurred
  when: 2024-01-07 "7 January"
  where: "a schoolyard"; laukkai
  to: "two children"
  with: grenade "a grenade"
  killed: 2 "two children" side civilian
* rakhine ASSAULT/heavy-weapons ongoing
  when: ? "daily"
  where: rakhine
  by: aa; army
  to: army; aa
  with: artillery "artillery"
* pauktawsea ASSAULT/heavy-weapons occurred
  when: 2024-01-16 "Tuesday"
  where: pauktaw; rakhine
  by: army
  to: pauktaw thing
  with: warship "naval vessels"
* rakhineroads COERCE/restrict ongoing
  when: 2023-11-15/2024-01-18 bounded "since mid-November"
  where: rakhine
  by: army
  to: "every road and waterway" thing
* appeal REQUEST/yield occurred
  when: 2024-01-17 "17 January"
  by: "The Emergency Relief Coordinator"
  to: "all parties"
  about: liftmed
* welcome SUPPORT occurred
  when: 2024-01-17 "17 January"
  by: "The Emergency Relief Coordinator"
  about: deal
  answers: deal "welcomed the agreement"
* condemnun ACCUSE/disapprove occurred
  when: 2024-01-17 "17 January"
  by: "The Emergency Relief Coordinator"
  about: civtoll
  answers: civtoll "deplored the bombing"
* donor AGREE occurred
  when: ?
  by: "One donor"
  about: AID
* refuse REJECT/change occurred
  when: ? "so far"
  by: junta
  about: AID
* liftmed RETREAT/access demanded optional
  when: ?
  by: "all parties"
figure: displaced ~660000 "some 660,000 people" as_of 2024-01-18
figure: displaced ~110000 "about 110,000" at shan as_of 2024-01-18
figure: returned <=25000 "close to 25,000" at shan as_of 2024-01-18

== e-haigeng-4
outlet: Radio Salween
register: radio
published: 2024-02-20
--
Morning programme, transcript: three generals {sentence|condemned} for {laukkai|losing} Laukkaing

PRESENTER: Good morning, it is seven o'clock. Three of the brigadiers who {surrender|gave up} Laukkaing to the Brotherhood Alliance in January have been {sentence|sentenced} to death, if our sources are right. With me is our correspondent. Is it confirmed?

CORRESPONDENT: Not by the junta, no. A lawyer close to the garrison in Lashio told us at the weekend that a court martial handed down the {sentence|verdicts} at the start of last week: death for the regional commander and two others, life {life|terms} for the remaining three. The {trial|charge} was "shamefully {surrender|abandoning}" a position. Their families, he says, were {famarrest|taken} from their quarters in January and are {famarrest|held} in a barracks still.

PRESENTER: Remind us what they did.

CORRESPONDENT: On the fourth of January, with the town {siege|encircled} since mid-December, they {surrtalks|telephoned} the MNDAA commander and {surrtalks|bargained} for a night. The {bargain|bargain}: guns, vehicles, everything {surrender|left} behind; the troops and their wives {free|driven out} in lorries under a white flag. Almost two and a half thousand men {free|walked free}. Before that a helicopter sent to {rescue|fetch} the generals out had turned back under {rescuefire|fire}, according to one of the captains.

PRESENTER: And what about the {truce|ceasefire}? We are into the sixth week.

CORRESPONDENT: It limps. The Ta'ang army counts nineteen {violations|violations}. China will {marchmeet!announced|host} another {marchmeet!announced|round} in Kunming at the end of the month, that much a spokesman, Zaw Min Tun, has said. Traders in Muse tell me the gate {muse|reopened} on Saturday for lorries carrying maize, the first {trade|trade} since the autumn. On the other hand the Chinese army {drill|fired} live shells in {drill|exercises} on its side in late November, and it has {batteries|moved} more radar and anti-air batteries up to Nansan, as we reported yesterday. Nobody believes they would cross. But they {warn|threatened}, you remember, to act if shells {harm!hypothetical|fell} on them again.

PRESENTER: One listener writes that the whole of {op|Operation 1027} was about casinos.

CORRESPONDENT: About scam compounds, partly. The alliance {vow|vowed} in October to {rootout|root} them {rootout|out}. Chinese police issued {warrants|warrants} for ten Kokang bosses in December. Six of them were {extradite|flown} to Kunming on the thirtieth of January, {extradite|delivered} by the same military council that had {protect|sheltered} them for years. That is the other half of the {beijdeal|bargain} with Beijing, people here say.

PRESENTER: And now {draft|conscription}.

CORRESPONDENT: Yes. On the tenth of this month the regime {draft|activated} the draft law; {callup|call-up} papers go out after the April new year. It has {ban|barred} men of that age from leaving through Yangon airport without a permit. In Lashio the queue at the passport office was, well, I have not seen anything like it. Student groups {boycott|called for} a {rollboy|boycott} of the roll. One of them tried to {stonepost|set fire} to a township office on Sunday night; the petrol did not catch, and the guard {arrests|caught} two boys.

PRESENTER: Thank you. After the news: how to store garlic.
--
who army: the garrison
who zaw: Zaw Min Tun
where yangon: town MM 16.87 96.20 | Yangon
who generals: the generals; Three of the brigadiers
who pla: Chinese army
* sentence SANCTION/convict occurred
  when: 2024-02-12/2024-02-14 bounded "the start of last week"
  by: "a court martial"
  to: generals
  count: 3 "Three of the brigadiers"
  said: "A lawyer close to the garrison" unnamed "told"
  answers: surrender "for losing"
* life SANCTION/convict occurred
  when: 2024-02-12/2024-02-14 bounded "the start of last week"
  by: "a court martial"
  to: "the remaining three"
  count: 3 "the remaining three"
  said: "A lawyer close to the garrison" unnamed "told"
* famarrest COERCE/arrest ongoing
  when: 2024-01-05/2024-02-20 bounded "January"
  where: "a barracks"
  to: "Their families"
  said: "A lawyer close to the garrison" unnamed "says"
* siege COERCE/restrict occurred
  when: 2023-12-15/2024-01-04 bounded "since mid-December"
  where: laukkai
  by: mndaa
  to: army
* surrtalks CONSULT/phone occurred
  when: 2024-01-04 "the fourth of January"
  where: laukkai
  by: generals; mndaa
  to: mndaa
* surrender RETREAT/disarm occurred
  when: 2024-01-04 "January"
  where: laukkai
  by: generals
  to: alliance
* free RETREAT/release occurred
  when: 2024-01-04/2024-01-05 bounded
  where: laukkai
  by: mndaa
  to: "the troops and their wives"
  released: ~2500 "Almost two and a half thousand men"
* rescue AID attempted
  when: 2023-12-15/2024-01-04 bounded
  where: laukkai
  by: army
  to: generals
  with: helicopter "a helicopter" 1
  said: "one of the captains" unnamed "according to"
* truce RETREAT/ceasefire ongoing
  when: ? "the sixth week"
* violations ASSAULT occurred
  when: ?
  to: tnla
  count: 19 "nineteen"
  said: tnla party "counts"
* marchmeet CONSULT/third-party announced
  when: 2024-02-25/2024-02-29 bounded "the end of the month"
  where: kunming
  by: alliance; junta; china
  to: china
  said: zaw party "said"
* muse RETREAT/access occurred
  when: 2024-02-17 "Saturday"
  where: muse
  to: "the gate" thing
  said: "Traders in Muse" witness "tell"
* trade COOPERATE occurred
  when: 2024-02-17 "Saturday"
  where: muse
  said: "Traders in Muse" witness "tell"
* drill MOBILIZE/troops occurred
  when: 2023-11-20/2023-11-30 bounded "late November"
  where: "its side"
  by: pla
  with: artillery "live shells"
* batteries MOBILIZE/weapons occurred
  when: ?
  where: nansan
  by: pla
  with: air-defence "anti-air batteries"
* warn THREATEN occurred
  when: ?
  by: china
* harm ASSAULT hypothetical
  when: ?
  to: china
  with: artillery "shells"
* op ASSAULT occurred
  when: ?
  by: alliance
* vow THREATEN occurred
  when: 2023-10 "October"
  by: alliance
  to: "scam compounds"
  about: rootout
* warrants ACCUSE/investigate occurred
  when: 2023-12 "December"
  by: chinapolice
  to: "ten Kokang bosses"
* extradite COOPERATE occurred
  when: 2024-01-30 "the thirtieth of January"
  where: kunming
  by: junta
  to: chinapolice
  released: 6 "Six of them"
* protect AID ongoing optional
  when: ? "years"
  by: junta
  to: "ten Kokang bosses"
* draft COERCE/restrict occurred
  when: 2024-02-10 "the tenth of this month"
  by: junta
* callup MOBILIZE/troops announced
  when: 2024-04 "after the April new year"
  by: junta
* ban COERCE/restrict occurred
  when: 2024-02-10/2024-02-20 bounded
  where: "Yangon airport"; yangon
  by: junta
  to: "men of that age"
* boycott REQUEST/change occurred
  when: 2024-02-10/2024-02-20 bounded
  by: "Student groups"
  about: rollboy
  answers: draft "boycott of the roll"
* stonepost PROTEST/riot attempted
  when: 2024-02-18 "Sunday night"
  where: lashio
  by: "One of them"
  to: "a township office" thing
* arrests COERCE/arrest occurred
  when: 2024-02-18 "Sunday night"
  where: lashio
  by: "the guard"
  to: "two boys"
  detained: 2 "two boys"
* bargain AGREE occurred
  when: 2024-01-04/2024-01-05 bounded "the fourth of January"
  where: laukkai
  by: generals; mndaa
  to: mndaa; generals
* rescuefire ASSAULT/firearms occurred
  when: 2023-12-15/2024-01-04 bounded
  where: laukkai
  to: "a helicopter" thing
  said: "one of the captains" unnamed "according to"
* laukkai COERCE/seize occurred
  when: 2024-01 "January"
  where: laukkai
  by: alliance
  to: laukkai thing
* trial ACCUSE/investigate occurred
  when: ?
  by: "a court martial"
  to: generals
  about: surrender
* beijdeal AGREE occurred optional
  when: ?
  by: junta; china
  to: junta; china
  said: "people here" witness "say"
* rootout COERCE threatened optional
  when: ?
  by: alliance
  to: "scam compounds"
* rollboy PROTEST/boycott demanded optional
  when: ?
  to: junta
