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
Swazi army {deploy|deployed}, internet {net|cut} as {riot|protests} against king turn deadly

MBABANE, June 30 (HW) - Soldiers {deploy|patrolled} the two main towns of Eswatini on Wednesday after a night in which rioters {brewery|burned down} a brewery part-owned by King Mswati III, Africa's last absolute monarch, and activists said at least eight people had been {kill|shot} dead.

The government said it had no record of any {kill!denied|killings}. Acting prime minister Themba Masuku denied that the king had {flee!denied|fled} to South Africa, as the opposition PUDEMO had it. "His Majesty is in the country and continues to lead," he said in a statement, in which he {calm|appealed} for "calm and restraint".

Mobile data {net|went dark} on Tuesday afternoon; two operators told customers that they had been {order|ordered} by the regulator to {net|suspend} access. A {curfew|curfew} runs from six to five. Schools are {schools|closed}, banks too.

The {start|marches} began ten days ago in the rural Manzini region, where pupils and students carried {petition|petitions} to their members of parliament for the right to elect a prime minister. Last Thursday Masuku {ban|banned} such {petition|deliveries}; {petition|petitions}, he said, might be sent by e-mail. That, PUDEMO's Wandile Dludlu told Highveld Wire, "lit the match".

In Matsapha drivers left some twenty lorries that were later {trucks|set alight}; supermarkets were {loot|plundered} into the morning. A nurse at the Raleigh Fitkin hospital said by telephone that 28 people with bullet wounds had been {care|treated} since Monday; "we {blood|asked for} blood, there is none."

South Africa, which surrounds the kingdom on three sides, {sa|called on} the security forces to show restraint. If pressed by the bloc it would {mission|send} a fact-finding mission, its foreign ministry said.
--
who sa: state ZA | South Africa
who dludlu: person SZ | Wandile Dludlu
who nurse: person SZ | A nurse at the Raleigh Fitkin hospital
who regulator: body SZ | regulator
where manzinireg: province SZ -26.5 31.4 | Manzini region
* deploy MOBILIZE/troops occurred
  when: 2021-06-30 "on Wednesday"
  by: army
  where: "the two main towns of Eswatini"; eswatini
* net COERCE/censor occurred
  when: 2021-06-29 "on Tuesday afternoon"
  where: eswatini
  by: "two operators"; regulator
  to: "Mobile data" thing
* riot PROTEST/riot occurred
  when: 2021-06-29/2021-06-30 "a night"
  where: matsapha
  by: "rioters"
  to: king
  answers: ban "lit the match"
* brewery PROTEST/riot occurred
  when: 2021-06-29/2021-06-30 "a night"
  by: "rioters"
  to: "a brewery" thing
  part_of: riot
* kill ASSAULT/firearms occurred
  when: 2021-06-29/2021-06-30 "a night"
  to: "at least eight people"
  killed: >=8 "at least eight people" side recipient voice "activists"
  injured: 28 "28 people" side recipient voice nurse
  said: "activists" party "said"
  said: gov official denied "said"
* flee RETREAT/withdraw occurred optional
  when: ?
  by: king
  said: pudemo party claimed "had it"
  said: masuku official denied "denied"
* calm REQUEST/yield occurred
  when: 2021-06-30
  by: masuku
* order REQUEST/change occurred optional
  when: 2021-06-29
  by: regulator
  to: "two operators"
  about: net
  said: "two operators" "told"
* curfew COERCE/curfew ongoing
  when: 2021-06-30 "from six to five"
* schools COERCE/restrict ongoing optional
  when: 2021-06-30
  to: "Schools" thing; "banks" thing
* start PROTEST/demo occurred
  when: 2021-06-20 "ten days ago"
  where: manzinireg
  by: "pupils and students"
* petition REQUEST/change occurred
  when: 2021-06-20 "ten days ago"
  where: manzinireg
  by: "pupils and students"
  to: "their members of parliament"
* ban COERCE/restrict occurred
  when: 2021-06-24 "Last Thursday"
  by: masuku
  about: petition
* trucks PROTEST/riot occurred
  when: 2021-06-29/2021-06-30 bounded
  where: matsapha
  to: "some twenty lorries" thing
  part_of: riot
  vehicles: ~20 "some twenty lorries"
* loot PROTEST/riot occurred
  when: 2021-06-29/2021-06-30 "into the morning"
  where: matsapha
  to: "supermarkets" thing
  part_of: riot
* care AID occurred optional
  when: 2021-06-28/2021-06-30 bounded "since Monday"
  where: "Raleigh Fitkin hospital"
  to: "28 people with bullet wounds"
  said: nurse witness "said"
* blood REQUEST/assist occurred
  when: 2021-06-28/2021-06-30 bounded
  by: nurse
* sa REQUEST/yield occurred
  when: 2021-06-30
  by: sa
  to: "the security forces"
* mission ACCUSE/investigate hypothetical
  when: ?
  by: sa
  to: "the kingdom"

== w-mbabane-2
outlet: Lowveld Rights Desk
register: ngo
published: 2021-07-16
--
Eswatini: update 3, covering 29 June to 14 July

KEY FIGURES. Deaths: government 27 (statement of 9 July; none named). SSN: more than 60. Our own list, each entry with two sources: 43, of whom five were children under sixteen. {shoot|Injured}: 245 admitted to six hospitals by 12 July. {detain|Arrests}: upward of 600; bail set at 5,000 emalangeni has kept most inside.

USE OF FORCE. Of the 43, thirty-eight were {shoot|shot}, by the description of relatives mostly from the backs of army pick-ups that drove through settlements after {curfew|curfew}. In Mvutshini on the 30th a woman of 22 was {woman|killed} hanging out washing. Soldiers {beat|whipped} passers-by at checkpoints along the MR3. We also record eleven cases of {arsonv|arson} against homes of traditional chiefs, and the {kill2|stabbing} of a shop guard by looters.

ACCESS. Three South African reporters were {deport|expelled}; two of their colleagues, {rep|held} on 4 July near Matsapha, say that they were {torture|suffocated} with plastic bags. The internet was {netback|restored} on the 8th except for social networks.

DIPLOMACY. Ministers of the SADC troika {sadc|spent} seven hours in the country on the 4th and {sadc|saw} the cabinet, and, for forty minutes each, nine civic groups. PUDEMO {boyc|stayed away}, since it learned of the {sadc|meeting} by radio. A second team {sadc2|arrives} today.

{reqlaw,reqinq,reqbarr,reqfund|REQUESTS}. That the king {law,reqlaw|repeal} the Suppression of Terrorism Act; that an independent body {inq,reqinq|investigate} every death; that soldiers {barr,reqbarr|return} to barracks; that donors {fund,reqfund|fund} legal aid for minors in detention.

~ Donate | About us | Unsubscribe
--
who gov: government
who we: organisation - | We
who sareps: population ZA | Three South African reporters
where mvut: town SZ -26.37 31.17 | Mvutshini
where mr3: site SZ -26.4 31.2 | MR3
* detain COERCE/arrest occurred
  when: 2021-06-29/2021-07-14 from text "29 June to 14 July"
  detained: >=600 "upward of 600"
  where: eswatini
* shoot ASSAULT/firearms occurred
  when: 2021-06-29/2021-07-14 from text "29 June to 14 July"
  where: "settlements"; eswatini
  by: army alleged of "relatives"
  killed: 38 "thirty-eight" part side recipient
  killed: 27 "27" side recipient voice gov as_of 2021-07-09
  killed: >=60 "more than 60" side recipient voice ssn
  killed: 43 "43" side recipient voice we
  killed: 5 "five" part side civilian of "children under sixteen"
  injured: 245 "245" side recipient as_of 2021-07-12
  said: "relatives" witness "description"
* woman ASSAULT occurred
  when: 2021-06-30 from text "on the 30th"
  where: mvut
  to: "a woman of 22"
  killed: 1 "a woman of 22" side civilian
  part_of: shoot
* beat ASSAULT/beat occurred
  when: 2021-06-29/2021-07-14 bounded
  where: mr3
  by: army
  to: "passers-by"
* arsonv PROTEST/riot occurred
  when: 2021-06-29/2021-07-14 bounded
  to: "homes of traditional chiefs" thing
  count: 11 "eleven cases"
* kill2 ASSAULT/primitive occurred
  when: 2021-06-29/2021-07-14 bounded
  by: "looters"
  to: "a shop guard"
* deport COERCE/deport occurred
  when: 2021-06-29/2021-07-14 bounded
  to: sareps
  deported: 3 "Three"
* rep COERCE/arrest occurred
  when: 2021-07-04 from text "on 4 July"
  where: matsapha
  to: "two of their colleagues"
  detained: 2 "two"
* torture ASSAULT/torture occurred
  when: 2021-07-04/2021-07-16 bounded
  to: "two of their colleagues"
  said: "two of their colleagues" witness "say"
* netback CONCEDE occurred
  when: 2021-07-08 from text "on the 8th"
* sadc CONSULT/visit occurred
  when: 2021-07-04 from text "on the 4th"
  where: eswatini
  by: sadc; "the cabinet"; "nine civic groups"
  to: "the cabinet"; "nine civic groups"
* boyc REJECT/meet occurred
  when: 2021-07-04
  by: pudemo
  to: sadc
  about: sadc
* sadc2 CONSULT/visit announced
  when: 2021-07-16 "today"
  by: sadc
* law CONCEDE demanded optional
  when: ?
  by: king
* inq ACCUSE/investigate demanded optional
  when: ?
  by: "an independent body"
* barr RETREAT/withdraw demanded optional
  when: ?
  by: army
* fund AID demanded optional
  when: ?
  by: "donors"
* curfew COERCE/curfew occurred
  when: 2021-06-29/2021-07-14 bounded
* reqlaw REQUEST/change occurred
  when: 2021-07-16
  by: we
  to: king
  about: law
* reqinq REQUEST/change occurred
  when: 2021-07-16
  by: we
  to: "an independent body"
  about: inq
* reqbarr REQUEST/yield occurred
  when: 2021-07-16
  by: we
  to: army
  about: barr
* reqfund REQUEST/assist occurred
  when: 2021-07-16
  by: we
  to: "donors"
  about: fund

== w-mbabane-3
outlet: The Limpopo Mirror
register: daily
published: 2023-01-23
--
Human rights lawyer {maseko|shot dead} hours after king's {warn|warning}

Thulani Maseko was watching television with his wife and two sons on Saturday evening when someone {maseko|fired} twice through the living-room window of his house at Luyengo. He died on the carpet. The killers fled on foot.

That afternoon, some forty kilometres away, King Mswati had told his regiments that those who call for reform "should not {warn|cry} about mercenaries {merc|killing} them", since "these people started the violence first". A government spokesman, Alpheous Nxumalo, {rejlink|rejected} on Sunday any link; the police were at work, he said, and speculation was hurtful. PUDEMO {blame|accused} the king of having given the {orderk|order}.

Maseko, 52, who spent fourteen months in {jail14|prison} in 2014 and 2015 for two articles about the judges, led the Multi-Stakeholder Forum, which since the {unrest|unrest} of June 2021 had been {press|pressing} for the national dialogue that Mswati {promise|promised} to the SADC chairman, Cyril Ramaphosa, and has since {stall|put off} three times. He also {defend|defended} the two members of parliament who have been {mps|in custody} since July of that year.

The UN human rights chief {unprobe|called for} a "prompt, independent, impartial" inquiry, and SADC's executive secretary expressed {mourn|sorrow}. Four embassies {joint|condemned} the {maseko|murder} in a joint note. In Manzini on Sunday night some two hundred people {march|walked} with candles until police {gas|dispersed} them.

Last year, there were at least ten {arson2|arson attacks} on houses of police officers, which a group named Solidarity Forces says it carried out, and four policemen were {cops|killed} from {cops|ambush}. Private security men {merc2|recruited} in South Africa have been seen beside the king's guard since November; the firm's owner says that they are trainers.
--
who nxu: person SZ | Alpheous Nxumalo; A government spokesman
who forum: coalition SZ | Multi-Stakeholder Forum
who rama: person ZA | Cyril Ramaphosa
who turk: office - | UN human rights chief
who solidarity: group SZ | Solidarity Forces
where luyengo: town SZ -26.5667 31.1833 | Luyengo
* maseko ASSAULT/targeted occurred
  when: 2023-01-21 "on Saturday evening"
  where: luyengo
  by: king alleged of pudemo; king denied of nxu
  to: maseko
  with: small-arms
  killed: 1 "Thulani Maseko" side civilian
* warn THREATEN/violence occurred
  when: 2023-01-21 "That afternoon"
  by: king
  to: "those who call for reform"
* merc ASSAULT hypothetical
  when: ?
  by: "mercenaries"
  to: "those who call for reform"
* blame ACCUSE/allege occurred
  when: 2023-01-21/2023-01-23 bounded
  by: pudemo
  to: king
  about: maseko
* rejlink REJECT occurred optional
  when: 2023-01-22 "on Sunday"
  by: nxu
  about: maseko
* orderk REQUEST occurred optional
  when: ?
  by: king alleged of pudemo
* jail14 COERCE/arrest occurred
  when: 2014/2015 year "2014 and 2015"
  to: maseko
  detained: 1 "Maseko"
* unrest PROTEST/riot occurred
  when: 2021-06 "June 2021"
* press REQUEST/meet ongoing
  when: 2021-06-01/2023-01-23 "June 2021"
  by: forum; maseko
  to: king
  about: CONSULT
* promise AGREE occurred
  when: 2021-06-01/2023-01-23 bounded
  by: king
  to: rama
  about: CONSULT by king
* stall REJECT/meet occurred
  when: 2021-06-01/2023-01-23 bounded
  by: king
  count: 3 "three times"
* defend SUPPORT occurred optional
  when: ?
  by: maseko
  to: mps
* mps COERCE/arrest ongoing
  when: 2021-07-01/2023-01-23 "July of that year"
  to: mps
  detained: 2 "two members of parliament"
* unprobe REQUEST/change occurred
  when: 2023-01-21/2023-01-23 bounded
  by: turk
  about: ACCUSE/investigate
* mourn SUPPORT occurred optional
  when: 2023-01-21/2023-01-23 bounded
  by: sadc
* joint ACCUSE/disapprove occurred
  when: 2023-01-21/2023-01-23 bounded
  by: "Four embassies"
  about: maseko
  answers: maseko "condemned"
* march PROTEST/demo occurred
  when: 2023-01-22 "on Sunday night"
  where: manzini
  by: "some two hundred people"
  participants: ~200 "some two hundred people"
* gas ASSAULT/crowd-control occurred
  when: 2023-01-22 "on Sunday night"
  where: manzini
  by: police
  to: "some two hundred people"
* arson2 ASSAULT/destroy occurred
  when: 2022 "Last year"
  by: solidarity claimed
  to: "houses of police officers" thing
  count: >=10 "at least ten"
* cops ASSAULT occurred
  when: 2022 "Last year"
  to: "four policemen"
  killed: 4 "four policemen" side recipient
* merc2 MOBILIZE/militia occurred
  when: 2022-11-01/2023-01-23 bounded "since November"
  by: "the firm"
  to: "Private security men"
  said: "the firm's owner" denied "says"
  where: "South Africa"
