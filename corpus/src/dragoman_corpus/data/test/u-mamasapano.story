story: u-mamasapano
conflict: Philippines
countries: PH
facts: On Sunday 25 January 2015 police commandos went into Mamasapano, Maguindanao, to arrest the bomb maker Marwan; 44 commandos, 17 or 18 MILF fighters and several civilians died. First counts spoke of 27, then 43, then 44. The SAF director was relieved on 27 January, the national police chief resigned on 6 February, the MILF gave back 16 rifles on 18 February. (public record: Senate committee report of March 2015; press of the time)

who saf: force PH | Special Action Force; SAF; commandos; police commandos; the elite force
who milf: group PH | Moro Islamic Liberation Front; MILF; the Front
who biff: group PH | Bangsamoro Islamic Freedom Fighters; BIFF
who marwan: person MY | Zulkifli bin Hir; Marwan
who usman: person PH | Abdul Basit Usman; Usman
who gov: government PH | the government; Manila
who aquino: person PH | Benigno Aquino; Aquino; President Aquino; the president
who afp: force PH | the army; Philippine army
who purisima: person PH | Alan Purisima; Purisima
who napenas: person PH | Getulio Napeñas; Napeñas
who iqbal: person PH | Mohagher Iqbal; Iqbal
who ferrer: person PH | Miriam Coronel-Ferrer; Coronel-Ferrer
who senate: body PH | the Senate; the Senate committee
who house: body PH | the House committee; House of Representatives
who imt: body MY | International Monitoring Team
who cayetano: person PH | Alan Peter Cayetano; Cayetano
where mamasapano: town PH 6.90 124.52 | Mamasapano
where tukanalipao: site PH 6.89 124.53 | Tukanalipao
where maguindanao: province PH 6.95 124.42 | Maguindanao
where cotabato: town PH 7.22 124.25 | Cotabato; Cotabato City
where mindanao: region PH 7.5 125.0 | Mindanao
where kl: town MY 3.14 101.69 | Kuala Lumpur
where sultankudarat: town PH 7.23 124.25 | Sultan Kudarat

== u-mamasapano-1
outlet: Archipelago Press Agency
register: wire
published: 2015-01-26
--
At least 27 police commandos {clash|killed} in {clash|clash} with Muslim rebels

COTABATO, Philippines, Jan 26 - At least 27 police commandos were {clash|killed} in a day-long {clash|firefight} with Muslim rebels who had made their {deal|peace} with Manila, officials said on Monday, the worst loss for the police in living memory.

The {clash|fighting} broke out before sunrise on Sunday at Tukanalipao, a farming village in the town of Mamasapano, after nearly 400 members of the Special Action Force {entry|moved in} to {arrest|arrest} Zulkifli bin Hir, a Malaysian bomb maker known as Marwan. The mayor told the agency he had counted 43 bodies. A provincial police officer, who asked not to be named, put the dead at "more than thirty".

Eight commandos were still missing on Monday afternoon, he said, and eleven had been {clash|wounded}.

The Moro Islamic Liberation Front, which {deal|signed} a peace {deal|agreement} with the government in March last year, said the raiders had {entry|entered} its territory without the coordination that the {truce|ceasefire} requires. "Our men {clash|fired} in self-defence," its chief negotiator, Mohagher Iqbal, said. He {stay|promised} that the Front would stand by the {deal|accord}.

Fighters of the Bangsamoro Islamic Freedom Fighters, a splinter faction that {reject|rejects} the {deal|accord}, joined the {clash|battle} from a neighbouring village, an army spokesman said. The army {move|sent} armoured vehicles to the highway on Sunday evening, and members of the International Monitoring Team {ask|appealed} to both sides for a {lull!demanded|halt} to the {clash|shooting}. It {lull|fell silent} late in the afternoon.

It was not clear on Monday whether Marwan had been {kill|killed}. Washington has {bounty|offered} five million dollars for him.
--
who us: government US | Washington
* clash ASSAULT/firearms occurred
  when: 2015-01-25 "Sunday"
  where: tukanalipao; mamasapano
  by: saf; milf; biff alleged of "an army spokesman"
  to: milf; saf; biff
  killed: >=27 "At least 27 police commandos" side actor voice "officials"
  killed: 43 "43 bodies" side unknown voice "The mayor"
  killed: >=30 "more than thirty" side unknown voice "A provincial police officer"
  missing: 8 "Eight commandos" side actor voice "A provincial police officer" as_of 2015-01-26
  injured: 11 "eleven" side actor voice "A provincial police officer"
  said: "officials" official "said"
  said: iqbal party "said"
  said: "an army spokesman" official "said"
* entry MOBILIZE/police occurred
  when: 2015-01-25 "Sunday"
  where: tukanalipao; mamasapano
  by: saf
  to: milf
  said: milf party "said"
* arrest COERCE/arrest attempted
  when: 2015-01-25 "Sunday"
  where: tukanalipao; mamasapano
  by: saf
  to: marwan
* deal AGREE occurred
  when: 2014-03 "March last year"
  by: milf; gov
  to: gov; milf
* truce RETREAT/ceasefire ongoing optional
  when: ? 
  by: milf; gov
  to: gov; milf
* stay AGREE occurred
  when: 2015-01-25/2015-01-26 bounded from clash
  by: iqbal; milf
  to: gov
  about: deal
* reject REJECT occurred
  when: ?
  by: biff
  to: milf; gov
  about: deal
  answers: deal "rejects the accord"
* move MOBILIZE/troops occurred
  when: 2015-01-25 "Sunday evening"
  where: "the highway"
  by: afp
  with: armoured-vehicle "armoured vehicles"
* ask REQUEST/yield occurred
  when: 2015-01-25 "Sunday"
  by: imt
  to: milf; saf
  about: lull
  answers: clash "appealed to both sides for a halt to the shooting"
* lull RETREAT/ceasefire occurred
  when: 2015-01-25 "late in the afternoon"
  where: tukanalipao; mamasapano
  by: milf; saf
  to: saf; milf
* kill ASSAULT/targeted hypothetical
  when: 2015-01-25
  where: mamasapano
  by: saf
  to: marwan
* bounty AGREE occurred optional
  when: ?
  by: us
  about: COERCE/arrest to marwan
figure: police <=400 "nearly 400 members" of saf at tukanalipao
tie: biff part_of former milf "a splinter faction"

== u-mamasapano-2
outlet: Ang Bagong Umaga
register: tabloid
published: 2015-01-28
--
FALLEN 44: WHO {entry|SENT} THEM TO DIE?

~ Share 18.4K | Tweet | Print
~ READ NEXT: Actress attacks rival in noontime show meltdown

They were fathers, sons, one of them three weeks from his wedding. Forty-four troopers of the elite force are dead, {clash|gunned down} in a cornfield in Maguindanao on Sunday, some of them {finish|shot} in the head at close range as they lay {clash|wounded}, survivors say.

The boss has fallen first. Napeñas, commander of the SAF, was {relieve|relieved} yesterday and {confine|confined} to camp while a board of inquiry {probe|looks into} who knew what. "I take responsibility," he was quoted as saying.

But the whole force is asking about another man. Alan Purisima has been {suspend|suspended} as police chief since December over a graft case. So why, as two generals whispered to this paper, did he {plan|meet} Napeñas and the president at the palace on January 9 to go over the {entry|raid}?

Widows {vigil|lit candles} outside Camp Bagong Diwa last night and {call|called on} Aquino to fire his friend. An MILF commander in the next village told our stringer by phone: "They {entry|came} in the dark like thieves. We lost seventeen of our own." The rebels deny that they {finish!denied|executed} anyone.

And Marwan? Dead, says Napeñas. His men {kill|shot} the Malaysian in his hut at 4.15 in the morning, cut off a finger for the DNA laboratory and ran. His pupil Abdul Basit Usman slipped out of the net.

Tomorrow the coffins come home. Friday is a day of national mourning.

~ COMMENTS (2,311): Log in to join the discussion
~ Photo: Troopers carry a comrade. Handout
--
where camp: site PH - - | Camp Bagong Diwa
where palace: site PH - - | the palace
who milf: The rebels
* entry MOBILIZE/police occurred
  when: 2015-01-25 "Sunday"
  where: maguindanao
  by: saf
  said: "An MILF commander" party via "our stringer" "told"
* clash ASSAULT/firearms occurred
  when: 2015-01-25 "on Sunday"
  where: "a cornfield"; maguindanao
  by: saf; milf
  to: milf; saf
  killed: 44 "Forty-four troopers" side actor
  killed: 17 "seventeen" side recipient voice "An MILF commander"
  said: "survivors" witness "say"
  said: "An MILF commander" party via "our stringer" "told"
* finish ASSAULT/firearms occurred
  when: 2015-01-25 "Sunday"
  where: "a cornfield"; maguindanao
  by: milf alleged of "survivors"
  to: saf
  said: "survivors" witness "say"
  said: milf party denied "deny"
  part_of: clash
* relieve SANCTION/expel occurred
  when: 2015-01-27 "yesterday"
  to: napenas
* confine COERCE/restrict occurred
  when: 2015-01-27 "yesterday"
  where: "camp"
  to: napenas
* probe ACCUSE/investigate ongoing
  when: 2015-01-27/2015-01-28
  by: "a board of inquiry"
* suspend SANCTION/expel occurred
  when: 2014-12 "December"
  to: purisima
* plan CONSULT/multilateral occurred
  when: 2015-01-09 from text "January 9"
  where: palace
  by: purisima; napenas; aquino
  to: aquino
  said: "two generals" unnamed via "this paper" "whispered"
* vigil PROTEST/demo occurred
  when: 2015-01-27 "last night"
  where: camp
  by: "Widows"
* call REQUEST/yield occurred
  when: 2015-01-27 "last night"
  where: camp
  by: "Widows"
  to: aquino
  about: SANCTION/expel by aquino to purisima
* kill ASSAULT/targeted occurred
  when: 2015-01-25 "4.15 in the morning"
  where: "his hut"
  by: saf
  to: marwan
  with: small-arms "shot"
  said: napenas official "says"
tie: napenas leads saf "commander of"

== u-mamasapano-3
outlet: Bangsamoro Voice Bulletin
register: communique
published: 2015-01-29
--
Statement of the Central Committee on the {clash|tragedy} of Mamasapano

Sultan Kudarat, 9 Rabi al-Thani 1436

In the name of God, the Merciful.

1. The Front {grief|mourns} with every family, whether Moro or Christian, that lost a son on Sunday, the twenty-fifth. Eighteen of our mujahidin were {clash|martyred} and fourteen {clash|wounded}. Five villagers, a girl of eight years among them, were {girl|killed} when the raiders {girl|fired} on people going to the dawn prayer.

2. We did not {attack|attack} the police. The police {clash|attacked} a community protected by the {truce|ceasefire} that both parties {sign|signed} in 1997. The SAF {entry|intruded} without a word to the joint committee, as paragraph four of the guidelines demands.

3. We {condemn|condemn} those officers who, to claim a reward, {gamble|gambled} with the lives of their own men.

4. The Central Committee has opened its own {inquiry|inquiry} and will {give|hand} its findings to the Malaysian facilitator. Rifles {loot|picked up} in the fields shall be {return|returned}. We {coop|agree} to work with any commission which the two panels name together.

5. We {urge|ask} Congress not to {halt|stop} its deliberations on the Bangsamoro Basic Law. Our enemies in both camps wish for an all-out {war|offensive} like that of 2000; we shall not {refuse|give} it to them.
--
who congress: body PH | Congress
who police: force PH | the police; the raiders
who facil: person MY | the Malaysian facilitator
who central: body PH | the Central Committee
* grief SUPPORT occurred optional
  when: 2015-01-29
  by: milf
  to: "every family"
* clash ASSAULT/firearms occurred
  when: 2015-01-25 "Sunday, the twenty-fifth"
  where: mamasapano
  by: police alleged of milf
  to: milf
  killed: 18 "Eighteen of our mujahidin" side recipient
  injured: 14 "fourteen" side recipient
* girl ASSAULT/firearms occurred
  when: 2015-01-25 "the twenty-fifth"
  where: mamasapano
  by: police alleged of milf
  to: "Five villagers"
  killed: 5 "Five villagers" side civilian
  killed: 1 "a girl of eight years" part side civilian
  part_of: clash
* attack ASSAULT/firearms denied
  when: 2015-01-25
  where: mamasapano
  by: milf denied
  to: police
  said: milf party denied "did not"
* truce RETREAT/ceasefire ongoing
  when: 1997/2015-01-29 from text "1997"
  by: "both parties"
* sign AGREE occurred
  when: 1997 from text "1997"
  by: "both parties"
* entry MOBILIZE/police occurred
  when: 2015-01-25 "the twenty-fifth"
  where: mamasapano
  by: saf
  to: milf
* condemn ACCUSE/disapprove occurred
  when: 2015-01-29
  by: milf
  to: "those officers"
  about: entry
  answers: entry "condemn those officers"
* gamble MOBILIZE/police occurred optional
  when: 2015-01-25
  by: "those officers"
  to: "their own men"
* inquiry ACCUSE/investigate occurred
  when: 2015-01-25/2015-01-29 bounded
  by: central
  about: clash
* give COOPERATE announced
  when: ?
  by: central
  to: facil
* return RETREAT/disarm announced
  when: ?
  by: milf
  with: small-arms "Rifles"
* loot COERCE/seize occurred
  when: 2015-01-25/2015-01-29 bounded
  where: "the fields"
  by: milf
  to: "Rifles" thing
* coop AGREE occurred
  when: 2015-01-29
  by: central
  to: "any commission"
  about: COOPERATE by milf
* urge REQUEST/change occurred
  when: 2015-01-29
  by: milf
  to: congress
  about: halt
* halt SANCTION/discontinue hypothetical optional
  when: ?
  by: congress
* war ASSAULT hypothetical optional
  when: ?
  to: milf
* refuse REJECT occurred optional
  when: 2015-01-29
  by: milf
  about: war
tie: central leads milf "The Central Committee"

== u-mamasapano-4
outlet: Pacific Affairs Notebook
register: analysis
published: 2015-02-19
--
What sixteen rifles can and cannot repair

Yesterday, in a ceremony without cameras at Cotabato City, the MILF {return|gave back} sixteen firearms which its fighters had {loot|taken} from dead policemen. The weapons are of little military worth. As a signal they matter: in seventeen years of negotiation no Philippine rebel army had handed over captured guns.

The signal may have come too late for the law that was to crown the 2014 {deal|accord}. The House committee {suspend2|suspended} its hearings on the autonomy bill on 26 January, the day after the {clash|bloodshed}; Alan Peter Cayetano, who was a co-author, {drop|withdrew} his signature and {label|called} the MILF a terrorist organisation. When the Senate {hear|questioned} the generals, beginning on February 9, it learned that the army had been told of the {entry|operation} only once it had gone wrong, and that it {hold|withheld} artillery for hours for fear of breaking the {truce|truce}. Purisima, {accuse|accused} by Napeñas of having run the {entry|mission} while {suspend|suspended}, had {resign|resigned} three days earlier.

Numbers have settled, more or less: 44 of the SAF, 18 of the MILF, and between three and seven civilians depending on who counts. Of Marwan there is no longer doubt; the FBI matched his finger in the first week of the month.

What remains is arithmetic of another sort. The two panels {meet|met} in Kuala Lumpur from January 29 to 31 and {decom|signed} a {decom|protocol} on disarmament even as the country buried its dead. Coronel-Ferrer and Iqbal, its authors, both {plead|begged} legislators not to punish a people for an hour's rage. A senator close to the palace told me that Aquino would {veto|veto} any text without a police clause. Should the bill die, the BIFF will find recruits among men who believed in paper; a third Mindanao {thirdwar|offensive} would then need no conspirators.

~ The author teaches security studies. Views are personal.
~ Cookies help us deliver our services. Accept | Decline
--
* return RETREAT/disarm occurred
  when: 2015-02-18 "Yesterday"
  where: cotabato
  by: milf
  with: small-arms "sixteen firearms" 16
  munitions: 16 "sixteen firearms"
* loot COERCE/seize occurred
  when: 2015-01-25
  by: milf
  to: "dead policemen"
* suspend2 SANCTION/discontinue occurred
  when: 2015-01-26 from text "26 January"
  by: house
* clash ASSAULT/firearms occurred
  when: 2015-01-25 from suspend2 "the day after"
  by: saf; milf
  to: milf; saf
  killed: 44 "44 of the SAF" side actor
  killed: 18 "18 of the MILF" side recipient
  killed: 3-7 "between three and seven civilians" side civilian
* drop SANCTION/withdraw occurred
  when: 2015-01-26/2015-02-19 bounded
  by: cayetano
* label ACCUSE/disapprove occurred
  when: 2015-01-26/2015-02-19 bounded
  by: cayetano
  to: milf
* hear ACCUSE/investigate occurred
  when: 2015-02-09 from text "February 9"
  by: senate
  to: "the generals"
* entry MOBILIZE/police occurred
  when: 2015-01-25
  by: saf
* hold REJECT/assist occurred optional
  when: 2015-01-25
  by: afp
  to: saf
  with: artillery "artillery"
* truce RETREAT/ceasefire ongoing
  when: ?
  by: milf; afp
* accuse ACCUSE/allege occurred
  when: 2015-01-25/2015-02-19 bounded
  by: napenas
  to: purisima
  about: entry
* suspend SANCTION/expel occurred optional
  when: ?
  to: purisima
* resign RETREAT/resign occurred
  when: 2015-02-06 from hear "three days earlier"
  by: purisima
* meet CONSULT occurred
  when: 2015-01-29/2015-01-31 from text "from January 29 to 31"
  where: kl
  by: "The two panels"
* decom AGREE occurred
  when: 2015-01-29/2015-01-31 bounded from text "from January 29 to 31"
  where: kl
  by: "The two panels"
  about: RETREAT/disarm
* plead REQUEST/yield occurred
  when: 2015-01-25/2015-02-19 bounded
  by: ferrer; iqbal
  to: "legislators"
* veto REJECT threatened
  when: ?
  by: aquino
  said: "A senator close to the palace" unnamed "told"
* thirdwar ASSAULT hypothetical
  when: ?
  where: mindanao
* deal AGREE occurred
  when: 2014 from text "2014"
  by: milf
