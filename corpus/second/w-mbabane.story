story: w-mbabane
conflict: Eswatini
countries: SZ
facts: From 20 June 2021 young people in Eswatini marched to hand petitions for an elected prime minister; on 24 June acting premier Themba Masuku banned petitions. On 29 June shops, lorries and a brewery belonging in part to the king burned in Manzini and Matsapha; the army was sent, a curfew set, the internet cut. The government counted 27 dead and later 34, Swaziland Solidarity Network over 60, Human Rights Watch 46. SADC troika ministers came on 4 July. MPs Mduduzi Bacede Mabuza and Mthandeni Dube were arrested on 25 July. In October pupils marched, nurses were shot at; on 22 October SADC envoys announced a dialogue that the king agreed to. Lawyer Thulani Maseko was shot dead on 21 January 2023. (public record: press of the time, commission of human rights report of October 2021.)

who king: person SZ | King Mswati III; Mswati; the king; His Majesty
who masuku: person SZ | Themba Masuku; Masuku; acting prime minister
who gov: government SZ | the government; government of Eswatini
who army: force SZ | the army; soldiers; Umbutfo Eswatini Defence Force; UEDF
who police: force SZ | police; royal police
who youths: population SZ | protesters; youths; young people; demonstrators
who ssn: organisation SZ | Swaziland Solidarity Network; SSN
who pudemo: party SZ | PUDEMO; People's United Democratic Movement
who sadc: body - | SADC; Southern African Development Community
who mps: population SZ | Mduduzi Bacede Mabuza and Mthandeni Dube; Mabuza; Dube; two members of parliament
who maseko: person SZ | Thulani Maseko; Maseko
who nurses: population SZ | nurses
where eswatini: country SZ -26.5 31.5 | Eswatini; Swaziland
where manzini: town SZ -26.4988 31.3800 | Manzini
where matsapha: town SZ -26.5167 31.3000 | Matsapha
where mbabane: town SZ -26.3167 31.1333 | Mbabane

== w-mbabane-1
outlet: Highveld Wire
register: wire
published: 2021-06-30
--
Swazi army {deploy|deployed}, internet {net|cut} as {marches|protests} against king turn deadly

MBABANE, June 30 (HW) - Soldiers {deploy|patrolled} the two main towns of Eswatini on Wednesday after a night in which rioters {brew|burned down} a brewery part-owned by King Mswati III, Africa's last absolute monarch, and activists said at least eight people had been {shot|shot} dead.

The government said it had no record of any {shot!denied|killings}. Acting prime minister Themba Masuku denied that the king had {fled!denied|fled} to South Africa, as the opposition PUDEMO had it. "His Majesty is in the country and continues to lead," he said in a statement, in which he {calm|appealed for} "calm and restraint".

Mobile data {net|went dark} on Tuesday afternoon; two operators told customers that they had been {order|ordered} by the regulator to {net|suspend} access. A {curfew|curfew} runs from six to five. Schools are {schools|closed}, banks too.

The {marches|marches} began ten days ago in the rural Manzini region, where pupils and students carried {petition|petitions} to their members of parliament for the right to elect a prime minister. Last Thursday Masuku {ban|banned} such {petition|deliveries}; {petition!hypothetical|petitions}, he said, might be sent by e-mail. That, PUDEMO's Wandile Dludlu told Highveld Wire, "{match|lit the match}".

In Matsapha drivers left some twenty lorries that were later {lorries|set alight}; supermarkets were {loot|plundered} into the morning. A nurse at the Raleigh Fitkin hospital said by telephone that 28 people with bullet {shot|wounds} had been {treat|treated} since Monday; "we {blood|asked for} blood, there is none."

South Africa, which surrounds the kingdom on three sides, {sareq|called on} the security forces to show restraint. If {sapress|pressed} by the bloc it would {mission|send} a fact-finding mission, its foreign ministry said.
--
who sa: state ZA | South Africa
who dludlu: person SZ | Wandile Dludlu
who nurse: person SZ | A nurse at the Raleigh Fitkin hospital
who regulator: body SZ | regulator
where manzinireg: province SZ -26.5 31.4 | Manzini region
* deploy MOBILIZE/troops occurred
  when: 2021-06-30 "Wednesday"
  where: "the two main towns"; eswatini
  by: army
* net COERCE/censor occurred
  when: 2021-06-29 "Tuesday afternoon"
  where: eswatini
  by: "two operators"; regulator
  to: "Mobile data" thing; "customers"
* marches PROTEST/demo occurred
  when: 2021-06-20/2021-06-30 "ten days ago"
  where: manzinireg; eswatini
  by: "pupils and students"
  to: king
* brew PROTEST/riot occurred
  when: 2021-06-29/2021-06-30 day "a night"
  where: eswatini
  by: "rioters"
  to: "a brewery" thing
* shot ASSAULT/firearms occurred
  when: 2021-06-29/2021-06-30 day "a night"
  where: eswatini
  to: "eight people"
  with: small-arms "bullet"
  killed: >=8 "at least eight people" side civilian voice "activists"
  injured: 28 "28 people" side civilian voice nurse
  said: "activists" party "said"
  said: gov official denied "said"
  said: nurse witness "said"
* fled RETREAT/withdraw occurred optional
  when: ?
  where: "South Africa"
  by: king
  said: pudemo party claimed "had it"
  said: masuku official denied "denied"
* calm REQUEST/yield occurred
  when: 2021-06-29/2021-06-30 bounded
  by: masuku
* order REQUEST/change occurred
  when: ?
  by: regulator
  to: "two operators"
  about: net
  said: "two operators" witness "told"
* curfew COERCE/curfew ongoing
  when: 2021-06-30 "from six to five"
  where: eswatini
* schools COERCE/restrict ongoing
  when: 2021-06-30
  where: eswatini
  to: "Schools" thing; "banks" thing
* petition REQUEST/change occurred
  when: 2021-06-20/2021-06-30 "ten days ago"
  where: manzinireg; eswatini
  by: "pupils and students"
  to: "their members of parliament"
* ban COERCE/restrict occurred
  when: 2021-06-24 "Last Thursday"
  by: masuku
  to: "pupils and students"; "such deliveries" thing
* match ACCUSE/disapprove occurred optional
  when: 2021-06-24/2021-06-30 bounded
  by: dludlu
  to: masuku
  about: ban
  answers: ban "lit the match"
* lorries PROTEST/riot occurred
  when: 2021-06-29/2021-06-30 bounded "later"
  where: matsapha; eswatini
  to: "some twenty lorries" thing
* loot PROTEST/riot occurred
  when: 2021-06-29/2021-06-30 day "into the morning"
  where: matsapha; eswatini
  to: "supermarkets" thing
* treat AID occurred optional
  when: 2021-06-28/2021-06-30 day "since Monday"
  where: "Raleigh Fitkin hospital"; eswatini
  by: "Raleigh Fitkin hospital"
  to: "28 people"
  said: nurse witness "said"
* blood REQUEST/assist occurred optional
  when: 2021-06-28/2021-06-30 bounded
  by: nurse "we"
  about: AID
  said: nurse witness "said"
* sareq REQUEST/yield occurred
  when: 2021-06-29/2021-06-30 bounded
  by: sa
  to: "the security forces"
* sapress REQUEST hypothetical optional
  when: ?
  by: "the bloc"
  to: sa
  about: mission
* mission ACCUSE/investigate hypothetical
  when: ?
  by: sa
tie: dludlu member_of pudemo "PUDEMO's"
tie: masuku holds_office gov "Acting prime minister"

== w-mbabane-2
outlet: Lowveld Rights Desk
register: ngo
published: 2021-07-16
--
Eswatini: update 3, covering 29 June to 14 July

KEY FIGURES. Deaths: government 27 (statement of 9 July; none named). SSN: more than 60. Our own list, each entry with two sources: 43, of whom five were children under sixteen. Injured: 245 admitted to six hospitals by 12 July. {arrests|Arrests}: upward of 600; bail set at 5,000 emalangeni has {arrests|kept} most inside.

USE OF FORCE. Of the 43, thirty-eight were {shots|shot}, by the description of relatives mostly from the backs of army pick-ups that drove through settlements after {curfew|curfew}. In Mvutshini on the 30th a woman of 22 was {mvut|killed} hanging out washing. Soldiers {whip|whipped} passers-by at checkpoints along the MR3. We also record eleven cases of {arson|arson} against homes of traditional chiefs, and the {stab|stabbing} of a shop guard by looters.

ACCESS. Three South African reporters were {exp|expelled}; two of their colleagues, {held|held} on 4 July near Matsapha, say that they were {suff|suffocated} with plastic bags. The internet was {netback|restored} on the 8th except for social networks.

DIPLOMACY. Ministers of the SADC troika {troika|spent} seven hours in the country on the 4th and {troika|saw} the cabinet, and, for forty minutes each, nine civic groups. PUDEMO {boy|stayed away}, since it learned of the {troika|meeting} by radio. A second team {team2|arrives} today.

{reqlaw,reqprobe,reqarmy,reqaid|REQUESTS}. That the king {reqlaw,repeal|repeal} the Suppression of Terrorism Act; that an independent body {reqprobe,inquire|investigate} every death; that soldiers {reqarmy,barracks|return} to barracks; that donors {reqaid,legal|fund} legal aid for minors in {arrests|detention}.

~ Donate | About us | Unsubscribe
--
who gov: government
who we: organisation - | We
who sareps: population ZA | Three South African reporters
where mvut: town SZ -26.37 31.17 | Mvutshini
where mr3: site SZ -26.4 31.2 | MR3
* arrests COERCE/arrest occurred
  when: 2021-06-29/2021-07-14 from text "29 June to 14 July"
  where: eswatini
  detained: >=600 "upward of 600"
* shots ASSAULT/firearms occurred
  when: 2021-06-29/2021-07-14 from text "29 June to 14 July"
  where: "settlements"; eswatini
  by: army alleged of "relatives"
  with: vehicle "army pick-ups"
  killed: 38 "thirty-eight" side civilian voice we
  said: "relatives" witness "by the description of"
* curfew COERCE/curfew occurred
  when: 2021-06-29/2021-07-14 bounded from text "29 June to 14 July"
  where: eswatini
* mvut ASSAULT occurred
  when: 2021-06-30 from text "the 30th"
  where: mvut; eswatini
  to: "a woman of 22"
  killed: 1 "a woman of 22" side civilian
* whip ASSAULT/beat occurred
  when: 2021-06-29/2021-07-14 bounded from text "29 June to 14 July"
  where: "checkpoints"; mr3; eswatini
  by: army
  to: "passers-by"
* arson PROTEST/riot occurred
  when: 2021-06-29/2021-07-14 from text "29 June to 14 July"
  where: eswatini
  to: "homes of traditional chiefs" thing
  count: 11 "eleven"
* stab ASSAULT/primitive occurred
  when: 2021-06-29/2021-07-14 bounded from text "29 June to 14 July"
  where: eswatini
  by: "looters"
  to: "a shop guard"
  with: knife "stabbing"
* exp COERCE/deport occurred
  when: 2021-06-29/2021-07-14 bounded from text "29 June to 14 July"
  where: eswatini
  to: sareps
  count: 3 "Three South African reporters"
* held COERCE/arrest occurred
  when: 2021-07-04 from text "4 July"
  where: matsapha; eswatini
  to: "two of their colleagues"
  detained: 2 "two of their colleagues"
* suff ASSAULT/torture occurred
  when: 2021-07-04/2021-07-16 bounded
  to: "two of their colleagues"
  with: other "plastic bags"
  said: "two of their colleagues" witness "say"
* netback CONCEDE occurred
  when: 2021-07-08 from text "the 8th"
  where: eswatini
  to: "The internet" thing
* troika CONSULT/visit occurred
  when: 2021-07-04 from text "the 4th"
  where: eswatini
  by: sadc "Ministers of the SADC troika"; "the cabinet"; "nine civic groups"
  to: "the cabinet"; "nine civic groups"
* boy PROTEST/boycott occurred
  when: 2021-07-04
  where: eswatini
  by: pudemo
  to: sadc
  about: troika
* team2 CONSULT/visit announced
  when: 2021-07-16 "today"
  where: eswatini
  by: sadc; "A second team"
* reqlaw REQUEST/change occurred
  when: 2021-07-16
  by: we
  to: king
  about: repeal
* repeal CONCEDE demanded optional
  when: ?
  by: king
* reqprobe REQUEST/change occurred
  when: 2021-07-16
  by: we
  about: inquire
* inquire ACCUSE/investigate demanded optional
  when: ?
  by: "an independent body"
* reqarmy REQUEST/yield occurred
  when: 2021-07-16
  by: we
  to: army
  about: barracks
* barracks RETREAT/withdraw demanded optional
  when: ?
  by: army
* reqaid REQUEST/assist occurred
  when: 2021-07-16
  by: we
  to: "donors"
  about: legal
* legal AID demanded optional
  when: ?
  by: "donors"
  to: "minors in detention"
figure: killed 27 "27" voice gov as_of 2021-07-09
figure: killed >=60 "more than 60" voice ssn
figure: killed 43 "43" voice we
figure: killed 5 "five" of "children under sixteen" voice we
figure: injured 245 "245" as_of 2021-07-12

== w-mbabane-3
outlet: The Limpopo Mirror
register: daily
published: 2023-01-23
--
Human rights lawyer {maseko|shot} dead hours after king's {warn|warning}

Thulani Maseko was watching television with his wife and two sons on Saturday evening when someone {maseko|fired} twice through the living-room window of his house at Luyengo. He died on the carpet. The killers fled on foot.

That afternoon, some forty kilometres away, King Mswati had told his regiments that those who call for reform "should not cry about mercenaries {warn,merc|killing} them", since "these people {start|started} the violence first". A government spokesman, Alpheous Nxumalo, {nxurej|rejected} on Sunday any link; the police were {probe|at work}, he said, and speculation was hurtful. PUDEMO {acc|accused} the king of having given the {maseko|order}.

Maseko, 52, who spent fourteen months in {prison|prison} in 2014 and 2015 for two articles about the judges, led the Multi-Stakeholder Forum, which since the {unrest|unrest} of June 2021 had been {press|pressing for} the national {dialogue|dialogue} that Mswati {prom|promised} to the SADC chairman, Cyril Ramaphosa, and has since {putoff|put off} three times. He also defended the two members of parliament who have been in {mps|custody} since July of that year.

The UN human rights chief {unreq|called for} a "prompt, independent, impartial" {uninq|inquiry}, and SADC's executive secretary expressed {sorrow|sorrow}. Four embassies {cond|condemned} the {maseko|murder} in a joint note. In Manzini on Sunday night some two hundred people {vigil|walked} with candles until police {disp|dispersed} them.

Last year, there were at least ten arson {arsonpol|attacks} on houses of police officers, which a group named Solidarity Forces says it carried out, and four policemen were {amb|killed} from {amb|ambush}. Private security men {recruit|recruited} in South Africa have been seen beside the king's guard since November; the firm's owner says that they are trainers.
--
who nxu: person SZ | Alpheous Nxumalo; A government spokesman
who forum: coalition SZ | Multi-Stakeholder Forum
who rama: person ZA | Cyril Ramaphosa
who turk: office - | UN human rights chief
who solidarity: group SZ | Solidarity Forces
where luyengo: town SZ -26.5667 31.1833 | Luyengo
* maseko ASSAULT/targeted occurred
  when: 2023-01-21 "Saturday evening"
  where: "his house"; luyengo
  by: "someone"; king alleged of pudemo
  to: maseko
  with: small-arms "fired"
  killed: 1 "Thulani Maseko" side civilian
* warn THREATEN/violence occurred
  when: 2023-01-21 "That afternoon"
  where: "some forty kilometres away"
  by: king
  to: "those who call for reform"
  about: merc
* merc ASSAULT threatened optional
  when: ?
  by: "mercenaries"
  to: "those who call for reform"
* start ACCUSE/allege occurred optional
  when: 2023-01-21 "That afternoon"
  where: "some forty kilometres away"
  by: king
  to: "those who call for reform"
* nxurej REJECT occurred optional
  when: 2023-01-22 "Sunday"
  by: nxu
  about: maseko
* probe ACCUSE/investigate ongoing optional
  when: 2023-01-22 "Sunday"
  by: police
  about: maseko
  said: nxu official "said"
* acc ACCUSE/allege occurred
  when: 2023-01-21/2023-01-23 bounded
  by: pudemo
  to: king
  about: maseko
* prison COERCE/arrest occurred
  when: 2014/2015 from text "2014 and 2015"
  to: maseko
* unrest PROTEST/riot occurred
  when: 2021-06 from text "June 2021"
* press REQUEST/meet occurred
  when: 2021-06/2023-01-21 from text "June 2021"
  by: forum
  to: king
  about: dialogue
* dialogue CONSULT announced
  when: ?
  by: king
* prom AGREE occurred
  when: ?
  by: king
  to: rama
  about: dialogue
* putoff REJECT/meet occurred
  when: ?
  by: king
  to: forum
  about: dialogue
  count: 3 "three times"
* mps COERCE/arrest ongoing
  when: 2021-07/2023-01-23 from text "July of that year"
  to: mps
  detained: 2 "two members of parliament"
* unreq REQUEST/change occurred
  when: 2023-01-21/2023-01-23 bounded
  by: turk
  about: uninq
* uninq ACCUSE/investigate demanded optional
  when: ?
  about: maseko
* sorrow SUPPORT occurred optional
  when: 2023-01-21/2023-01-23 bounded
  by: sadc "executive secretary"
* cond ACCUSE/disapprove occurred
  when: 2023-01-21/2023-01-23 bounded
  by: "Four embassies"
  about: maseko
  answers: maseko "condemned the murder"
* vigil PROTEST/demo occurred
  when: 2023-01-22 "Sunday night"
  where: manzini
  by: "some two hundred people"
* disp ASSAULT/crowd-control occurred
  when: 2023-01-22 "Sunday night"
  where: manzini
  by: police
  to: "some two hundred people"
* arsonpol ASSAULT/destroy occurred
  when: 2022 "Last year"
  by: solidarity claimed
  to: "houses of police officers" thing
  count: >=10 "at least ten"
* amb ASSAULT/firearms occurred
  when: 2022 "Last year"
  to: "four policemen"
  killed: 4 "four policemen" side recipient
* recruit MOBILIZE/militia occurred optional
  when: ?
  where: "South Africa"
  to: "Private security men"
figure: demonstrators ~200 "some two hundred people" at manzini
tie: maseko leads former forum "led"
tie: rama leads sadc "the SADC chairman"
