story: bx-motorcade
conflict: Turkmenistan
countries: TM, RU, UZ, TR
facts: On 25 November 2002 gunmen fired on the motorcade of President Saparmurat Niyazov in Ashgabat; he was unhurt, one policeman (later four) was wounded. He blamed the former foreign minister Boris Shikhmuradov and other exiles; arrests and house searches followed, the Uzbek embassy was searched on 16 December, the Uzbek ambassador expelled on 21 December. Shikhmuradov was held on 25 December, confessed on television on 29 December
  and got life on 30 December. Ten states of the OSCE invoked the Moscow Mechanism on 20 January 2003; Emmanuel Decaux reported on 12 March. On 10 April Niyazov and Vladimir Putin ended dual citizenship and signed a gas contract. Small incidents and wordings are ours. (public record: OSCE, statements of the governments, press of 2002 and 2003.)

who niyazov: person TM | Saparmurat Niyazov; Niyazov; Turkmenbashi; the president
who tmgov: government TM | Turkmenistan; Ashgabat authorities; the government
who shikh: person TM | Boris Shikhmuradov; Shikhmuradov
who orazov: person TM | Khudaiberdy Orazov; Orazov
who hanamov: person TM | Nurmukhamed Hanamov; Hanamov; Khanamov
who iklymov: person TM | Saparmurat Iklymov; Iklymov
who attackers: unknown TM | gunmen; attackers; the assailants; mercenaries
who prosecutor: person TM | Gurbanbibi Atajanova; Atajanova; prosecutor general
who council: body TM | People's Council; Halk Maslahaty
who uzbek: government UZ | Uzbekistan; Tashkent; Uzbek government
who russia: government RU | Russia; Moscow; Russian foreign ministry
who putin: person RU | Vladimir Putin; Putin
who turkey: government TR | Turkey; Ankara
who us: state US | United States; Washington
who osce: organisation - | OSCE
who decaux: person - | Emmanuel Decaux; Decaux; the rapporteur
who police: force TM | police; security men; security service; policemen

where ashgabat: town TM 37.95 58.38 | ASHGABAT; Ashgabat; Turkmen capital
where avenue: site TM 37.94 58.38 | Turkmenbashi Avenue; the avenue
where vienna: town AT 48.21 16.37 | Vienna; VIENNA
where uzemb: site TM 37.95 58.39 | Uzbek embassy

== bx-motorcade-1
outlet: Caspian Shuttle
register: wire
published: 2002-11-26
--
Turkmen leader unhurt as {attack|shots} {attack|rake} his motorcade; exiled ministers {accuse|blamed}

ASHGABAT, Nov 26 (CS) - Attackers with automatic rifles {attack|fired} at the cars of President Saparmurat Niyazov on Monday morning in the middle of the Turkmen capital, {attack|wounding} a traffic policeman, and the ruler, who was not hit, went on to his office and {accuse|named} four former high officials as the men behind it.

It was shortly after seven. A KamAZ lorry rolled across the avenue behind the president's Mercedes and {block|cut off} the rear of the column, Niyazov related in the evening before his cabinet, a performance shown by state television several times over. From a BMW and a Gazelle minibus people in masks {attack|emptied} their Kalashnikovs. "I knew nothing of it until I was told at my desk," he said. Guards {fireback|shot back}, and {arrest|seized} some of the shooters on the spot.

By night sixteen persons had been {arrest|detained}, among them, according to the prosecutor general, Gurbanbibi Atajanova, several foreigners. The {attack|attempt}, she told deputies, had been {pay|paid for} and prepared by Boris Shikhmuradov, foreign minister until 2000, by Khudaiberdy Orazov, who ran the central bank, by the former ambassador in Ankara, Nurmukhamed Hanamov, and by a deputy minister of agriculture, Saparmurat Iklymov. All four live abroad, all four have gone into opposition. She {extradask|asked} Russia, Turkey and Sweden to {extrad!demanded|hand} them {extrad!demanded|over}.

In a telephone call to the agency from a place he did not wish to give, Shikhmuradov {shikhden|rejected} the {accuse|charge}. "He needs a {plot!hypothetical|plot} in order to lock up the rest," he said. "He has {stage|staged} it himself." Nothing is known that would confirm or refute this.

Four presidents of the neighbourhood {presphone|rang} on Monday, and Vladimir Putin, the Turkmen service reported, expressed his {putin|indignation} at the "terrorist {attack|act}". Washington said it {uscond|condemned} violence of any kind, and {usask|hoped} that no one would be {hold!hypothetical|held} for his opinions. Streets round the palace are {streets|closed}; at the airport outgoing flights were {flights|halted} until noon.

Niyazov, 62, has governed since 1985, first for the Communist Party, and was {life|made} president for life three years ago by a parliament of his choosing. Last spring he {purge|dismissed} the head of the security service and {purge2|jailed} twenty-one of its officers for {abuse|torture}, theft and drug dealing. In June Hanamov {hanquit|resigned} at a press conference in Ankara. Shikhmuradov had {shikhquit|done} so in Moscow the year before.

~ CS does not warrant the accuracy of quotations from state television.
--
who swede: government SE | Sweden
who parl: body TM | parliament; deputies
who guards: force TM | Guards
* attack ASSAULT/firearms occurred
  when: 2002-11-25 "Monday morning" "shortly after seven"
  where: avenue; ashgabat
  by: attackers; shikh alleged of prosecutor; orazov alleged of prosecutor; hanamov alleged of prosecutor; iklymov alleged of prosecutor
  to: niyazov; "the cars" thing
  with: small-arms "automatic rifles"
  injured: 1 "a traffic policeman" side recipient
  said: niyazov official "related"
  said: shikh party denied "said"
  said: prosecutor official
* accuse ACCUSE/allege occurred
  when: 2002-11-25 "Monday morning"
  where: ashgabat
  by: niyazov; prosecutor
  to: shikh; orazov; hanamov; iklymov
  about: attack
* block COERCE/restrict occurred
  when: 2002-11-25 "shortly after seven"
  where: avenue; ashgabat
  by: attackers
  to: niyazov; "the column" thing
  with: vehicle "A KamAZ lorry"
  said: niyazov official "related"
  part_of: attack
* fireback ASSAULT/firearms occurred
  when: 2002-11-25 "shortly after seven"
  where: avenue; ashgabat
  by: guards
  to: attackers
  with: small-arms
  answers: attack "shot back"
  said: niyazov official "related"
* arrest COERCE/arrest occurred
  when: 2002-11-25 "By night"
  where: ashgabat
  by: guards
  to: attackers; "several foreigners"
  detained: 16 "sixteen persons" side recipient
  detained: >=3 vague "several foreigners" part side recipient voice prosecutor
* pay AID occurred optional
  when: ?
  by: shikh alleged of prosecutor; orazov alleged of prosecutor; hanamov alleged of prosecutor; iklymov alleged of prosecutor
  to: attackers
  said: prosecutor official "told"
* extradask REQUEST/assist occurred
  when: 2002-11-25
  by: prosecutor
  to: russia; turkey "Turkey"; swede
  about: extrad
* extrad COOPERATE demanded optional
  when: ?
  by: russia; turkey "Turkey"; swede
* shikhden REJECT occurred
  when: 2002-11-25/2002-11-26 bounded
  by: shikh
  to: niyazov; prosecutor
  about: accuse
  answers: accuse "rejected the charge"
* plot ASSAULT hypothetical optional
  when: ?
  to: niyazov
* stage COERCE/misinformation occurred
  when: 2002-11-25
  by: niyazov alleged of shikh
  said: shikh party claimed "said"
* presphone CONSULT/phone occurred
  when: 2002-11-25 "Monday"
  by: "Four presidents of the neighbourhood"; niyazov
  to: niyazov
* putin ACCUSE/disapprove occurred
  when: 2002-11-25 "Monday"
  by: putin
  to: attackers
  about: attack
  answers: attack "indignation"
  said: "the Turkmen service" media "reported"
* uscond ACCUSE/disapprove occurred
  when: 2002-11-25/2002-11-26 bounded
  by: us
  to: attackers
  about: attack
  answers: attack "condemned"
* usask REQUEST/change occurred optional
  when: 2002-11-25/2002-11-26 bounded
  by: us
  to: niyazov
  about: hold
* hold COERCE/arrest hypothetical optional
  when: ?
  by: niyazov
* streets COERCE/restrict ongoing
  when: 2002-11-25/2002-11-26
  where: "round the palace"; ashgabat
  to: "Streets" thing
* flights COERCE/restrict occurred
  when: 2002-11-25 "until noon"
  where: "the airport"; ashgabat
  to: "outgoing flights" thing
* life SUPPORT occurred optional
  when: 1999 "three years ago"
  by: parl
  to: niyazov
* purge SANCTION/expel occurred
  when: 2002-03/2002-05 season "Last spring"
  by: niyazov
  to: "the head of the security service"
* purge2 SANCTION/convict occurred
  when: 2002-03/2002-05 season "Last spring"
  by: niyazov
  to: "twenty-one of its officers"
  count: 21 "twenty-one of its officers"
  answers: abuse "for torture"
* abuse ASSAULT/torture occurred
  when: ?
  by: "twenty-one of its officers"
* hanquit RETREAT/resign occurred
  when: 2002-06 "June"
  where: "Ankara"
  by: hanamov
  to: niyazov
* shikhquit RETREAT/resign occurred
  when: 2001 "the year before"
  where: "Moscow"
  by: shikh
  to: niyazov

== bx-motorcade-2
outlet: Svobodnaya Polosa
register: translation
machine_translated: Russian
published: 2002-12-31
--
For life, and the hall {deathask|asked} for more: the end of Shikhmuradov

The whole {trial|process} has lasted less than one day. On Monday the People's Council of Turkmenistan, 2,500 persons, elders in fur hats and schoolgirls, has {trial|condemned} to imprisonment for life the former minister of foreign affairs Boris Shikhmuradov, after the Supreme court in the morning had {court|given} him 25 years. Several speakers {deathask|demanded} to {death!demanded|shoot} him. "I have myself {abol|abolished} the capital punishment and shall not {deathno|bring} it {deathno|back}", has Niyazov said, and the hall has wept from greatness of his soul. In absence the same {trial2|term} have received Orazov and Khanamov.

On the evening before, television showed the {confess|confession}. With grey face and eyes not lifting from a paper the accused read: "We are no opposition, but an ordinary criminal group. Among us there is not one normal man. Living in Russia, we used narcotics and {recruit|hired} people to carry out the {attack|act} of terror." To those who know Boris Orazovich, says a Moscow colleague of his, the voice was of a man after {inject|injections}.

How was he {arrest2|taken}? On the 24th of December there has appeared in internet a letter, signed by him: he is since September in the country, with people who gave him {hide|shelter}; and because for each day of his freedom are {relatives|tortured} ten innocents, he {giveup!announced|gives} himself {giveup!announced|up}. On the 25th the ministry of security has reported the {arrest2|seizure}. It was Ashgabat's version that in between him had {uzhide|hidden} the Uzbek ambassador. For that {embsearch|searched} on 16 December security men, without asking, the building of the embassy, from cellar to roof. Tashkent has answered with a note of {uznote|protest}, five days later the ambassador Abdurashid Kadyrov was {expel|declared} unwanted, and on both sides of the border {troops|stand} fresh regiments.

The number of the {sweep|detained} is growing meanwhile. The human rights people of "Memorial" know by name 67, the committee in Helsinki speaks about 200 and more. {famarr|Taken} were brothers, fathers, mothers-in-law; of the Iklymov family alone twelve, and one of them, {iklym|beaten} in the cell, cannot any more speak. An American of Moscow birth, Leonid Komarovsky, {komar|sits} likewise; the consul was {consul|let} to him after eighteen days. State department has {usreq|required} access "immediately" and {uscrit|named} the methods of the investigation "Stalinist". From Ankara is heard less: Turkey has {turkret|given} {turkret|out} two suspects, who were {turkarr|caught} in Istanbul.

And Russia? The ministry on Smolenskaya has {rusconf|confirmed} to cooperate "in the struggle with terrorism", the general prosecutor has opened a {rusprobe|file} upon Orazov. Gas is being {gastalks|negotiated}. Duma deputies, not many, {pick|stood} on Saturday with photographs before the Turkmen embassy.

Automatic translation, 14:02
~ Calendar for 2003 free with subscription
--
who helsinki: organisation - | committee in Helsinki
who memorial: organisation RU | Memorial
who court: body TM | Supreme court
who uzamb: office UZ | Uzbek ambassador; Abdurashid Kadyrov; the ambassador
who komar: person US | Leonid Komarovsky
who statedep: body US | State department
who rusmin: body RU | The ministry on Smolenskaya
who rusproc: body RU | the general prosecutor
who duma: population RU | Duma deputies
who minsec: body TM | ministry of security
who ashgabatg: government TM | Ashgabat's version
who speakers: population TM | Several speakers
where embassybuild: site TM 37.95 58.39 | the building of the embassy
where istanbul: town TR 41.01 28.97 | Istanbul
where tmemb: site RU - - | Turkmen embassy
where border: region - - - | both sides of the border
* trial SANCTION/convict occurred
  when: 2002-12-30 "Monday"
  by: council
  to: shikh
* court SANCTION/convict occurred
  when: 2002-12-30 "in the morning"
  by: court
  to: shikh
* deathask REQUEST/change occurred
  when: 2002-12-30 "Monday"
  by: speakers
  to: niyazov; council
  about: death
* death ASSAULT demanded optional
  when: ?
  to: shikh
* abol CONCEDE occurred
  when: ?
  by: niyazov
  said: niyazov official "said"
* deathno REJECT/change occurred
  when: 2002-12-30 "Monday"
  by: niyazov
  to: speakers
  about: death
  answers: deathask
* trial2 SANCTION/convict occurred
  when: 2002-12-30
  by: council
  to: orazov; hanamov
* confess CONCEDE occurred
  when: 2002-12-29 from trial "the evening before"
  by: shikh
  about: attack
* recruit MOBILIZE/militia occurred
  when: ?
  where: "Russia"
  by: shikh
  to: "people"
  said: shikh party "read"
* attack ASSAULT/firearms occurred
  when: ?
  by: shikh claimed
  said: shikh party "read"
* inject ASSAULT/torture hypothetical optional
  when: ?
  to: shikh
  said: "a Moscow colleague of his" witness suggested "says"
* arrest2 COERCE/arrest occurred
  when: 2002-12-25 from text "the 25th"
  by: minsec
  to: shikh
  detained: 1 "him" side recipient
  said: minsec official "reported"
* hide AID occurred
  when: 2002-09/2002-12-24 "since September"
  by: "people who gave him shelter"
  to: shikh
  said: shikh party "letter"
* relatives ASSAULT/torture ongoing
  when: ?
  to: "ten innocents"
  said: shikh party "letter"
* giveup CONCEDE announced
  when: ?
  by: shikh
  to: niyazov
  answers: relatives "because"
* uzhide AID occurred
  when: 2002-09/2002-12-24 bounded
  by: uzamb alleged of ashgabatg
  to: shikh
  said: ashgabatg official
* embsearch COERCE/restrict occurred
  when: 2002-12-16 from text "16 December"
  where: embassybuild
  by: police "security men"
  to: uzbek; "the building of the embassy" thing
  answers: uzhide "For that"
* uznote ACCUSE/disapprove occurred
  when: 2002-12-16/2002-12-21 bounded
  by: uzbek
  to: ashgabatg
  about: embsearch
  answers: embsearch "answered"
* expel SANCTION/expel occurred
  when: 2002-12-21 from embsearch "five days later"
  by: tmgov
  to: uzamb; uzbek
* troops MOBILIZE/troops ongoing
  when: 2002-12-21/2002-12-31 bounded
  where: border
  by: uzbek; tmgov
  to: tmgov; uzbek
* sweep COERCE/arrest ongoing
  when: ?
  to: "67"
  detained: 67 "67" side recipient voice memorial
  detained: >=200 "200 and more" side recipient voice helsinki
  said: memorial
  said: helsinki
* famarr COERCE/arrest occurred
  when: ?
  to: "brothers, fathers, mothers-in-law"
  detained: 12 "twelve" part side civilian
  part_of: sweep
* iklym ASSAULT/beat occurred
  when: ?
  where: "the cell"
  to: "one of them"
  injured: 1 "one of them" side civilian
* komar COERCE/arrest ongoing
  when: ?
  to: komar
  detained: 1 "An American of Moscow birth" side recipient
  part_of: sweep
* consul RETREAT/access occurred
  when: ? "after eighteen days"
  to: "the consul"; komar
* usreq REQUEST/change occurred
  when: ?
  by: statedep
  to: tmgov
  about: consul
* uscrit ACCUSE/disapprove occurred
  when: ?
  by: statedep
  to: tmgov
  about: sweep
  answers: sweep "named the methods"
* turkret COOPERATE occurred
  when: ?
  by: turkey
  to: tmgov
* turkarr COERCE/arrest occurred
  when: ?
  where: istanbul
  to: "two suspects"
  detained: 2 "two suspects" side recipient
* rusconf AGREE occurred
  when: ?
  by: rusmin
  to: tmgov
  about: COOPERATE
* rusprobe ACCUSE/investigate occurred
  when: ?
  by: rusproc
  to: orazov
* gastalks CONSULT ongoing
  when: 2002-12-31
  by: russia; tmgov
* pick PROTEST/demo occurred
  when: 2002-12-28 "Saturday"
  where: tmemb
  by: duma
  to: tmgov

== bx-motorcade-3
outlet: Danube Security Notes
register: analysis
published: 2003-04-28
--
Five months after: what the {attack|shots} on the avenue have bought

**{mech|Inquiry} without entry.** On 20 January ten states {mech|set in motion} the Moscow Mechanism of the OSCE, which had lain unused for years. Turkmenistan, itself a member, {rapno|declined} to name a second rapporteur and {visano|refused} the first, the Paris professor Emmanuel Decaux, a visa. He wrote his report in Vienna, and on 12 March {report|laid} it before the delegations: 59 {trials|trials} in secret within a month, "show {conf|confessions}", {torture|torture} and drugs, whole families {deport|banished} to the desert. He {recs|recommends} that the Red Cross be {redx!demanded|admitted}, that every {trials|verdict} be {rehear!demanded|reviewed}. The ambassador of Turkmenistan {tmrej|called} the paper gossip "from beginning to end". Washington considers sanctions; it needs, though, the air corridor to Afghanistan, and knows it.

**What happened, then?** The four {attack|wounded} policemen exist; one has lost a kidney. That Shikhmuradov slipped over the border with men and money in autumn is now admitted by his friends. They meant, so they say, to {seizep|take} the president alive, bring him before parliament and make him {resignp|resign}; nobody {kill!denied|wished} him dead. The government's {chargemur|charge} is murder. Both versions have in common that the plan was betrayed.

**Neighbours.** With Tashkent there has been no ambassador since the {expel|expulsion} of December. Turkmen border troops have {mines|laid} mines along the Amu Darya, and 2,000 ethnic Uzbeks were {uzdeport|moved} out of the strip by decree. On the other side Uzbekistan has {canal|stopped} repair gangs from crossing to the pumps of a canal from which both live.

**The bargain.** On 10 April Niyazov {putinvisit|travelled} to Moscow. In the Kremlin he and Putin {gas|signed} a gas {gas|contract} for twenty-five years, two trillion cubic metres, and beside it a {dual|protocol} by which the {dual93|agreement} of 1993 on dual citizenship {dualend|ends}. The one had evidently been the price of the other. Twelve days afterwards, without waiting for the Duma to {ratify!hypothetical|ratify}, the Turkmen leader {decree|gave} a hundred thousand people two months to choose: those who keep the Russian passport lose flat, work and the right to stay. Queues before the Russian consulate go round the block. Moscow {rusprot|protested}, mildly, that the {dual|protocol} was not meant to work backwards; in the Duma, a committee chairman spoke of "people {dumacrit|sold} for gas". A delegation of the ministry will {fly!announced|fly} there next month.

**At home.** Exit visas, {exitend|abolished} only last year, are {exit|back} since March. The wave of {sweep|arrests} has ebbed, for want of relatives. A law of February {treason|names} as treason any doubt "about the correctness of the policy of the head of state", with life as the penalty. In the schools the children swear every morning that their tongue may wither if they betray him.

~ DSN is read in 31 ministries. Ask for a trial copy
--
who uzbek: Tashkent
who friends: population TM | his friends
who tmamb: office TM | The ambassador of Turkmenistan
who delegs: body - | the delegations
who redcross: organisation - | Red Cross
who tenstates: coalition - | ten states
who btroops: force TM | Turkmen border troops
who uzbeks: population TM | ethnic Uzbeks
who dumachair: person RU | a committee chairman
who niyazov: Turkmen leader; head of state
who rucons: population TM | a hundred thousand people
where kremlin: site RU 55.752 37.617 | the Kremlin
where amu: region TM - - | Amu Darya
where desert: region TM - - | the desert
where inmoscow: town RU 55.75 37.62 | to Moscow
* attack ASSAULT/firearms occurred
  when: 2002-11 "Five months after"
  where: avenue
  by: shikh alleged of "The government"
  to: niyazov; police "policemen"
  injured: 4 "four wounded policemen" side recipient
* mech ACCUSE/investigate occurred
  when: 2003-01-20 from text "20 January"
  by: tenstates; osce
  to: tmgov
* rapno REJECT occurred
  when: 2003-01-20/2003-03-12 bounded
  by: tmgov
  to: osce
  about: mech
  answers: mech "declined"
* visano REJECT/assist occurred
  when: 2003-01-20/2003-03-12 bounded
  by: tmgov
  to: decaux
* report ACCUSE/disapprove occurred
  when: 2003-03-12 from text "12 March"
  where: vienna
  by: decaux
  to: tmgov
  about: torture
  about: deport
* conf COERCE/misinformation occurred optional
  when: 2002-11/2003-03-12 bounded
  by: tmgov alleged of decaux
  said: decaux official
* torture ASSAULT/torture occurred
  when: 2002-11/2003-03-12 bounded
  by: tmgov alleged of decaux
  said: decaux official
* deport COERCE/deport occurred
  when: 2002-11/2003-03-12 bounded
  where: desert
  by: tmgov alleged of decaux
  to: "whole families"
  said: decaux official
* recs REQUEST/change occurred
  when: 2003-03-12 from text "12 March"
  where: vienna
  by: decaux
  to: tmgov
  about: redx
  about: rehear
* redx RETREAT/access demanded optional
  when: ?
  by: tmgov
  to: redcross
* rehear CONCEDE demanded optional
  when: ?
  by: tmgov
* trials SANCTION/convict occurred
  when: 2002-11/2003-01 bounded "within a month"
  by: tmgov
  count: 59 "59 trials"
  said: decaux official
* tmrej REJECT occurred
  when: 2003-03-12/2003-04-28 bounded
  by: tmamb
  to: decaux
  about: report
  answers: report
* seizep COERCE/arrest attempted
  when: 2002-11
  by: shikh
  to: niyazov
  said: friends party "say"
* resignp REQUEST/yield hypothetical optional
  when: 2002-11
  by: shikh
  to: niyazov
  said: friends party "say"
* kill ASSAULT/targeted denied
  when: 2002-11
  by: shikh
  to: niyazov
  said: friends party denied "say"
* chargemur ACCUSE/investigate occurred
  when: 2002-11/2003-04-28 bounded
  by: "The government"
  to: shikh
  about: attack
* expel SANCTION/expel occurred
  when: 2002-12 "December"
  by: tmgov
  to: uzbek
* mines MOBILIZE/weapons occurred
  when: 2002-12/2003-04-28 bounded
  where: amu
  by: btroops
  with: mine "mines"
* uzdeport COERCE/deport occurred
  when: 2002-12/2003-04-28 bounded
  where: "the strip"; amu
  to: uzbeks
  displaced: 2000 "2,000 ethnic Uzbeks" side civilian
* canal COERCE/restrict occurred
  when: 2002-12/2003-04-28 bounded
  where: "a canal"
  by: uzbek
  to: tmgov; "repair gangs"
* putinvisit CONSULT/visit occurred
  when: 2003-04-10 from text "10 April"
  where: kremlin
  by: niyazov; putin
  to: putin
* gas AGREE occurred
  when: 2003-04-10 from text "10 April"
  where: kremlin
  by: niyazov; putin
  to: putin; niyazov
* dual AGREE occurred
  when: 2003-04-10 from text "10 April"
  where: kremlin
  by: niyazov; putin
  to: putin; niyazov
  about: dualend
* dual93 AGREE occurred
  when: 1993 from text "1993"
  by: tmgov; russia
  to: russia; tmgov
* dualend SANCTION/discontinue announced
  when: ?
  by: niyazov; putin
  to: rucons
* ratify SUPPORT hypothetical optional
  when: ?
  by: "the Duma"
* decree COERCE/restrict occurred
  when: 2003-04-22 from gas "Twelve days afterwards"
  by: niyazov
  to: rucons
* rusprot ACCUSE/disapprove occurred
  when: 2003-04-22/2003-04-28 bounded
  by: russia
  to: niyazov
  about: decree
  answers: decree "protested"
* dumacrit ACCUSE/disapprove occurred
  when: 2003-04-22/2003-04-28 bounded
  by: dumachair
  to: putin
  about: gas
  answers: gas "sold for gas"
* fly CONSULT/visit announced
  when: 2003-05 "next month"
  by: russia
  to: tmgov
* exitend CONCEDE occurred
  when: 2002 "last year"
  by: tmgov
* exit COERCE/restrict occurred
  when: 2003-03 "March"
  by: tmgov
* sweep COERCE/arrest occurred
  when: 2002-11/2003-04-28 bounded
  by: tmgov
* treason THREATEN/arrest occurred
  when: 2003-02 "February"
  by: tmgov
