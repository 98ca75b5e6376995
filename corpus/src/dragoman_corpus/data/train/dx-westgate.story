story: dx-westgate
conflict: Kenya
countries: KE, SO, US
facts: On Saturday 21 September 2013 gunmen of al-Shabaab entered the Westgate shopping centre in Nairobi; Kenyatta gave 39 dead that night, 59 on the 22nd, the Red Cross 68 and then 62. Floors fell in on the 23rd; on Tuesday the 24th Kenyatta declared the siege over with 61 civilians, six security men and five attackers dead, eleven held, and three days of mourning. On the 25th Godane's message; attacks in Wajir and Mandera on the 25th and 26th.
  On 5 October US commandos raided a house in Barawe without taking their man. On 28 October a US drone killed a bomb maker; on the 29th soldiers were dismissed and jailed for looting; on 4 November four men were charged. (public record: Kenyan presidency, Red Cross, US Defense Department, press.)

who shabaab: group SO | al-Shabaab; Al-Shabaab; Al Shabab; the movement of the Young
who gunmen: group - | the gunmen; gunmen; the attackers; attackers; the assailants; assailants
who kenyatta: office KE | Uhuru Kenyatta; Kenyatta; President Kenyatta; President Uhuru Kenyatta
who kegov: government KE | Kenyan government; Nairobi government; Kenya
who kdf: force KE | Kenyan army; army; soldiers; Kenya Defence Forces; troops
who kpolice: force KE | police; the police
who redcross: organisation KE | Kenya Red Cross; Red Cross
who shoppers: population KE | shoppers; customers; hostages
who godane: person SO | Ahmed Godane; Godane
who us: state US | United States; Washington; America
who seals: force US | US commandos; Navy commandos; commandos
who britain: state GB | Britain; London
where westgate: site KE -1.257 36.803 | Westgate; Westgate mall; the mall; the centre
where nairobi: town KE -1.29 36.82 | Nairobi; NAIROBI
where barawe: town SO 1.11 44.03 | Barawe; Brava
where wajir: town KE 1.75 40.06 | Wajir
where mandera: town KE 3.94 41.86 | Mandera

== dx-westgate-1
outlet: Rift Wire Service
register: wire
published: 2013-09-22
--
Kenya mall {siege|siege} drags on, at least 59 dead

NAIROBI, Sept 22 (RWS) - Bursts of automatic {push|fire} came from a shopping centre in Kenya's capital on Sunday as soldiers {push|pressed} floor by floor towards gunmen who were {siege|holding} an unknown number of hostages, a day after the group {att|mowed down} customers at lunchtime and {att|killed} at least 59 of them.

Al-Shabaab, the Somali ally of al Qaeda, has claimed the {att|attack}. It said it was taking {att|revenge} for Kenya's {inv|march} into Somalia in October 2011. "For long we have waged war against you in our land," one of its messages ran; Twitter then {acct|closed} the account.

President Kenyatta, who lost a nephew and the nephew's fiancée, told the nation that more than 1,000 people had been {resc|brought to safety} and that between ten and fifteen attackers were still inside. "We shall {pun|punish} the masterminds swiftly and painfully," he {punth|vowed}, and {unity|appealed} to Kenyans of all faiths to stand together. He {noleave|ruled out} a pull-out from Somalia.

The {att|assault} began shortly after noon on Saturday, when men with rifles and grenades {grenade|hurled} bombs at the main gate and {grenade|shot} the guards, while others {roof|opened fire} in the rooftop car park, where children were waiting for a cooking contest to start. Witnesses said that the gunmen {callmus|called on} Muslims to go, {letgo|let} them {letgo|leave} after a question or two, and {att|executed} those who could not answer. A man of 45 who lay for four hours under a counter said that he had seen a woman {shotwoman|shot} in the leg because her telephone rang.

Plain-clothes policemen and armed neighbours were the first to {first|go in}; they {resc|led} families down a service stair. When the army took over towards four in the afternoon its men {ff|killed} a police commander by mistake and the police unit {out|withdrew}. For an hour nobody {push!denied|fought} the gunmen at all, a security officer admitted.

Among the dead are Kofi Awoonor, a poet from Ghana, three Britons, two Frenchwomen and two Canadians. Some 175 were {att|hurt}. Saturday night's count had been 39. The Red Cross {blood|asked} for blood donors, and queues formed in Uhuru Park. Five Americans are {att|injured}, Washington said; it {usc|condemned} a "despicable" {att|act} and {usoff|offered} help, as did Israel, whose advisers are said to be {isr|assisting} in the {push|operation}. The Security Council {unsc|denounced} the {att|killings} "in the strongest terms".

It is the bloodiest {att|attack} in Kenya since the {emb98|bombing} of the US embassy in August 1998, which {emb98|killed} more than 200. Grenades have been {gren|thrown} into churches, bars and bus stations two dozen times since 2011, and on two occasions in the past year police {foil|uncovered} explosives meant for bigger things. Al-Shabaab had {warn|threatened} a "huge {warned|blow}" on Kenyan soil as early as its {kismayo|loss} of Kismayo to Kenyan troops last October.

~ RELATED: How to talk to children about bad news
~ Reporting by our Nairobi bureau; editing by the Africa desk
--
who kdf: Kenyan troops
where westgate: shopping centre; mall
who israel: state IL | Israel
who sc: body - | Security Council
where somalia: country SO - - | Somalia
where kismayo: town SO -0.36 42.55 | Kismayo
* callmus REQUEST/change occurred
  when: 2013-09-21 "Saturday"
  where: westgate
  by: gunmen
  to: "Muslims"
  about: letgo
  said: "Witnesses" witness "said"
* siege ASSAULT/abduct ongoing
  when: 2013-09-21/2013-09-22
  where: westgate; nairobi
  by: gunmen; shabaab claimed
  to: shoppers
* att ASSAULT/firearms occurred
  when: 2013-09-21 "Saturday"
  where: westgate; nairobi
  by: gunmen; shabaab claimed
  to: shoppers; westgate thing
  with: small-arms "rifles"; grenade "grenades"
  answers: inv "revenge"
  killed: >=59 "at least 59" side civilian
  killed: 39 "39" side civilian as_of 2013-09-21
  killed: 3 "three Britons" part side civilian
  killed: 2 "two Frenchwomen" part side civilian
  killed: 2 "two Canadians" part side civilian
  killed: 2 "a nephew and the nephew's fiancée" part side civilian voice kenyatta
  killed: 1 "a poet from Ghana" part side civilian
  injured: ~175 "Some 175" side civilian
  injured: 5 "Five Americans" part side civilian voice us
  said: shabaab party claimed "claimed"
* push ASSAULT ongoing
  when: 2013-09-22 "Sunday"
  where: westgate; nairobi
  by: kdf
  to: gunmen
  with: small-arms "automatic fire"
* inv MOBILIZE/troops occurred
  when: 2011-10 from text "October 2011"
  where: somalia
  by: kegov
  to: shabaab
* acct COERCE/censor occurred
  when: 2013-09-21/2013-09-22 bounded
  by: "Twitter"
  to: shabaab
* resc AID occurred
  when: 2013-09-21/2013-09-22 bounded
  where: westgate
  by: "Plain-clothes policemen"; "armed neighbours"
  to: shoppers; "families"
  released: >=1000 "more than 1,000 people" side civilian voice kenyatta
  said: kenyatta official "told"
* pun COERCE threatened optional
  when: ?
  by: kenyatta
  to: "the masterminds"
  answers: att
* punth THREATEN/violence occurred
  when: 2013-09-21/2013-09-22 bounded
  by: kenyatta
  to: "the masterminds"
  about: pun
  answers: att
* unity REQUEST/change occurred
  when: 2013-09-21/2013-09-22 bounded
  by: kenyatta
  to: "Kenyans of all faiths"
* noleave REJECT/yield occurred
  when: 2013-09-21/2013-09-22 bounded
  by: kenyatta
  to: shabaab
  about: RETREAT/withdraw by kegov at somalia
* grenade ASSAULT/explosives occurred
  when: 2013-09-21 "shortly after noon on Saturday"
  where: "the main gate"; westgate
  by: gunmen
  to: "the guards"; "the main gate" thing
  with: grenade "bombs"
  part_of: att
* roof ASSAULT/firearms occurred
  when: 2013-09-21 "shortly after noon on Saturday"
  where: "the rooftop car park"; westgate
  by: gunmen
  to: "children"
  part_of: att
* letgo RETREAT/release occurred
  when: 2013-09-21
  where: westgate
  by: gunmen
  to: "Muslims"
  said: "Witnesses" witness "said"
* shotwoman ASSAULT/firearms occurred
  when: 2013-09-21
  where: westgate
  by: gunmen
  to: "a woman"
  part_of: att
  injured: 1 "a woman" side civilian
  said: "A man of 45" witness "said"
* first MOBILIZE/police occurred
  when: 2013-09-21
  where: westgate
  by: "Plain-clothes policemen"; "armed neighbours"
  to: gunmen
* ff ASSAULT/firearms occurred
  when: 2013-09-21 "towards four in the afternoon"
  where: westgate
  by: kdf
  to: "a police commander"
  killed: 1 "a police commander" side recipient
* out RETREAT/withdraw occurred
  when: 2013-09-21 "towards four in the afternoon"
  where: westgate
  by: "the police unit"
* blood REQUEST/assist occurred
  when: 2013-09-21/2013-09-22 bounded
  by: redcross
* usc ACCUSE/disapprove occurred
  when: 2013-09-21/2013-09-22 bounded
  by: us
  to: shabaab
  about: att
  answers: att "condemned"
* usoff AGREE occurred
  when: 2013-09-21/2013-09-22 bounded
  by: us; israel
  to: kegov
  about: AID by us to kegov
* isr AID ongoing
  when: 2013-09-22
  where: westgate
  by: israel
  to: kegov
  said: "are said" unnamed
* unsc ACCUSE/disapprove occurred
  when: 2013-09-21/2013-09-22 bounded
  by: sc
  to: shabaab
  about: att
  answers: att "denounced the killings"
* emb98 ASSAULT/explosives occurred
  when: 1998-08 from text "August 1998"
  where: nairobi
  to: "the US embassy" thing
  killed: >=200 "more than 200" side unknown
* gren ASSAULT/explosives occurred
  when: 2011/2013 "since 2011"
  where: "Kenya"
  to: "churches, bars and bus stations" thing
  with: grenade "Grenades"
  count: 24 "two dozen times"
* foil COERCE/seize occurred
  when: 2012-09/2013-09 "in the past year"
  by: kpolice
  to: "explosives" thing
  count: 2 "two occasions"
* warn THREATEN/violence occurred
  when: 2012-10 "last October"
  by: shabaab
  to: kegov
  about: warned
* warned ASSAULT threatened optional
  when: ?
  where: "Kenyan soil"
  by: shabaab
  to: kegov
* kismayo COERCE/seize occurred
  when: 2012-10 "last October"
  where: kismayo
  by: kdf
  to: shabaab; kismayo thing
tie: shabaab allied_with "al Qaeda" "ally of"

== dx-westgate-2
outlet: La Gaceta del Istmo
register: translation
machine_translated: Spanish
published: 2013-09-25
--
Kenya gives by finished the {siege|kidnapping} of Westgate: 67 dead and a roof on top of the doubts

NAIROBI.- "We have {end|humiliated} and {end|defeated} our attackers." With this phrase the president Uhuru Kenyatta gave by concluded on Tuesday in the night, in a televised message, the {siege|taking of hostages} that since Saturday maintained in suspense to the country. Sixty-one civilians and six members of the security forces have perished; five of the assailants were {end|brought down} by the bullets and other eleven suspects are {arr|detained}, one of them in the airport when he was going to take a flight. Are decreed three days of mourning.

Three plants of the building {fire|sank} on Monday, between a black smoke. The minister of the Interior attributed the {fire|fire} to mattresses that the terrorists had {fire|burned} to distract the troops; in the group it is affirmed, on the contrary, that the army {rpg|launched} explosives against the columns "to bury the proofs along with the hostages". Under the rubble remain bodies, without that the authorities want to say how many. The Red Cross maintains 65 persons in its list of disappeared.

The {att|massacre} has its reason, according to the leader of Al Shabab, Ahmed Godane. In an audio that spread yesterday Wednesday - the recording carries date of Tuesday - {godreq|demands} that Kenya {godout|retire} its soldiers of Somalia; if not, "prepare yourselves for a war of long duration, {bloodw,godthr|blood}, economic destruction". Who sees the mobiles of the neighbors of Nairobi knows that the phrase has had effect, but not which he looked for: there are {rally|concentrations} before the mosques to show that the Muslims {mosque|repudiate} the {att|carnage}.

Nor does the north-east rest. The same Wednesday, in the market of Wajir, unknown {wajir|threw} a grenade and {wajir|shot}: a man died and four were {wajir|wounded}. The government {fbi|received} agents of the FBI, of Scotland Yard and of the Israeli police for the search of traces, and {intpol|requested} to Interpol the {warrant|capture} of a British, Samantha Lewthwaite, widow of one of the suicides of London of 2005, of whom Kenyan ministers said that she commanded the {att|action}. There is not proof; London limits itself to {ukhelp|put} a team at disposition.

Meanwhile the merchants who returned to their premises found the boxes empty. A jeweller: "In the chamber of security were missing the watches, and there entered only soldiers". The army denies any {loot!denied|pillage}. The parliament will {sum|call} to the chiefs of the espionage on Monday, because a newspaper published that these had been {warnnis|warned} in February.

~ Comentarios (0) · Imprimir · Tamaño de letra
--
who shabaab: the terrorists; the group
who gov: body KE | The minister of the Interior; Kenyan ministers; The government
who godane: the leader of Al Shabab
where somalia: country SO - - | Somalia
* siege ASSAULT/abduct occurred
  when: 2013-09-21/2013-09-24 "since Saturday"
  where: westgate
  by: gunmen
  to: shoppers
* end ASSAULT occurred
  when: 2013-09-21/2013-09-24 "Tuesday"
  where: westgate
  by: "the troops"
  to: gunmen
  with: small-arms "the bullets"
  killed: 5 "five of the assailants" side recipient voice kenyatta
  said: kenyatta official
* att ASSAULT/firearms occurred
  when: 2013-09-21/2013-09-24 "since Saturday"
  where: westgate
  by: gunmen; shabaab; "Samantha Lewthwaite" alleged of gov
  to: "Sixty-one civilians and six members of the security forces"
  killed: 67 "67 dead" side unknown
  killed: 61 "Sixty-one civilians" part side civilian voice kenyatta
  killed: 6 "six members of the security forces" part side recipient voice kenyatta
  missing: 65 "65 persons" voice redcross
  said: gov official "said"
* arr COERCE/arrest occurred
  when: 2013-09-21/2013-09-24 bounded
  to: "suspects"
  detained: 11 "other eleven suspects" voice kenyatta
  said: kenyatta official
* fire ASSAULT/destroy occurred
  when: 2013-09-23 "Monday"
  where: westgate
  by: shabaab alleged of gov
  to: "the building" thing
  said: gov official "attributed"
* rpg ASSAULT/explosives occurred
  when: 2013-09-23 "Monday"
  where: westgate
  by: kdf alleged of shabaab
  to: "the columns" thing; shoppers
  with: bomb "explosives"
  said: shabaab party claimed "affirmed"
* godreq REQUEST/yield occurred
  when: 2013-09-24/2013-09-25 "Tuesday"
  by: godane
  to: kegov
  about: godout
* godout RETREAT/withdraw demanded optional
  when: ?
  where: somalia
  by: kegov
* bloodw ASSAULT threatened optional
  when: ?
  by: shabaab
  to: kegov
* godthr THREATEN/violence occurred
  when: 2013-09-24/2013-09-25 "Tuesday"
  by: godane
  to: kegov
  about: bloodw
* rally PROTEST/demo ongoing
  when: 2013-09-24/2013-09-25 bounded
  where: "before the mosques"; nairobi
  by: "the Muslims"
  to: shabaab
* mosque ACCUSE/disapprove occurred
  when: 2013-09-24/2013-09-25 bounded
  where: "before the mosques"; nairobi
  by: "the Muslims"
  to: shabaab
  about: att
  answers: att "repudiate the carnage"
* wajir ASSAULT/explosives occurred
  when: 2013-09-25 "The same Wednesday"
  to: "a man"
  where: "the market of Wajir"; wajir
  by: "unknown"
  with: grenade "a grenade"
  killed: 1 "a man" side civilian
  injured: 4 "four" side civilian
* fbi COOPERATE occurred
  when: 2013-09-21/2013-09-25 bounded
  where: nairobi
  by: gov; "FBI"; "Scotland Yard"; "the Israeli police"
* intpol REQUEST/assist occurred
  when: 2013-09-21/2013-09-25 bounded
  by: gov
  to: "Interpol"
  about: warrant
* warrant COERCE/arrest demanded optional
  when: ?
  by: "Interpol"
  to: "Samantha Lewthwaite"
* ukhelp AID occurred
  when: 2013-09-21/2013-09-25 bounded
  by: britain
  to: kegov
* loot COERCE/seize occurred
  when: 2013-09-21/2013-09-25 bounded
  where: westgate
  by: kdf alleged of "A jeweller"; kdf denied
  to: "the watches" thing; "the merchants"
  said: "A jeweller" witness
  said: kdf party denied "denies"
* sum REQUEST/meet announced
  when: 2013-09-30 "Monday"
  by: "The parliament"
  to: "the chiefs of the espionage"
* warnnis AID occurred optional
  when: 2013-02 "February"
  to: "the chiefs of the espionage"
  said: "a newspaper" media "published"

== dx-westgate-3
outlet: The Meridian Quarterly Online
register: analysis
published: 2013-11-06
--
After Westgate: six weeks of answers, and what they answer

Four men stood in a Nairobi court on Monday, {charge|charged} with having {harb|sheltered} and {harb|supported} the men behind the {att|slaughter} of 67 people. All four are Somalis, none of them held a gun; they {plead|denied} everything and were {remand|remanded} for a week. It's the first time that anybody has been {charge|put} before a judge for what happened at Westgate in September. It is a good moment to put in order what else has happened.

Washington's answer came by sea. In the small hours of 5 October US commandos {barawe|landed} at Barawe, on the coast south of Mogadishu, to {ikrima|seize} a Kenyan of Somali descent who goes by the name of Ikrima. They exchanged {barawe|fire} with the guards of a two-storey villa, saw women and children at the windows, and {swim|went back} to their boats without him. Al-Shabaab counted one of its own {barawe|killed} and boasted that "the infidels" had been {barawe|beaten off}. On the same day others of the same trade {libi|snatched} Abu Anas al-Libi from his car in Tripoli, for his part in the embassy {emb98|bombings} of 1998, and the Libyan government {libacc|called} this a {libi|kidnapping}. Three weeks on, on 28 October, a drone {ali|fired} at a car near Jilib and {ali|killed} Ibrahim Ali, said to have built suicide vests; the Somali interior minister {thanks|welcomed} it.

Kenya's own answer is harder to find. Aircraft of the Kenya Defence Forces {hurguun|bombed} a camp in Bay region last Thursday; dozens of recruits died if one believes Nairobi, none if one believes the other side. A {mpreq|proposal} of MPs to {dadaab|shut} the Dadaab camps and {deport|send home} half a million refugees was {tri|taken up} by the government, which on Sunday is to {trisign|sign} an {trisign|accord} with Mogadishu and the UN for returns that are called voluntary. Preachers die at the coast: Sheikh Ibrahim Omar was {omar|riddled} with bullets in his car in Mombasa on 3 October along with three others, and youths {church|burned} a Salvation Army church the day after. The police say they had no hand in it.

And the mall itself? Cameras, whose pictures leaked last month, showed soldiers {loot|carrying} bags out of a supermarket. The army, which had first explained that they held water, {sack|dismissed} two privates a week ago and put them in {jail|prison}; a third is under {inv3|investigation}. Nobody has answered the question how four gunmen - the figure of ten to fifteen was quietly dropped - {siege|held out} for three days, or whether they were alive after the first night. A commission of {commis|inquiry}, {promcom|promised} by Kenyatta in his address of 1 October, has no members yet.

Al-Shabaab, for its part, has not {stop!denied|stopped}. Two policemen were {mandera|killed} at a camp in Mandera within the very week of the mourning; a squad of suicides {hotel|struck} the Maka hotel in Mogadishu; on 19 October a man with a vest {beled|blew himself up} in a café at Beledweyne full of Djiboutian and Ethiopian soldiers, sixteen dead. The chairman of the African Union commission has {auask|asked} for 6,200 men more for Somalia. Kenyatta's last word stands: "We {stay|stay} until they have a stable government."
--
who pubpros: body KE | a Nairobi court
who libyagov: government LY | the Libyan government
where tripoli: town LY 32.89 13.19 | Tripoli
where jilib: town SO 0.49 42.77 | Jilib
where mogadishu: town SO 2.04 45.34 | Mogadishu
where mombasa: town KE -4.05 39.67 | Mombasa
where beledweyne: town SO 4.74 45.20 | Beledweyne
where dadaab: town KE 0.06 40.31 | Dadaab; Dadaab camps
* commis ACCUSE/investigate announced optional
  when: ?
  by: kenyatta
  about: att
* mpreq REQUEST/change occurred
  when: ?
  by: "MPs"
  to: kegov
  about: dadaab
  about: deport
* charge ACCUSE/investigate occurred
  when: 2013-11-04 "Monday"
  where: nairobi
  to: "Four men"
  about: harb
  count: 4 "Four men"
* harb AID occurred
  when: ?
  by: "Four men" alleged
  to: gunmen
* att ASSAULT/firearms occurred
  when: 2013-09 "September"
  where: westgate
  by: gunmen
  to: "67 people"
  killed: 67 "67 people" side unknown
* plead REJECT occurred optional
  when: 2013-11-04 "Monday"
  to: pubpros
  where: nairobi
  by: "Four men"
  answers: charge "denied everything"
* remand COERCE/arrest occurred
  when: 2013-11-04 "Monday"
  where: nairobi
  by: pubpros
  to: "Four men"
  detained: 4 "Four men"
* barawe ASSAULT/firearms occurred
  when: 2013-10-05 from text "the small hours of 5 October"
  where: barawe
  by: seals
  to: shabaab; "a two-storey villa" thing
  answers: att "Washington's answer"
  killed: 1 "one of its own" side recipient voice shabaab
* ikrima COERCE/arrest attempted
  when: 2013-10-05 from text "the small hours of 5 October"
  where: barawe
  by: seals
  to: "Ikrima"
* swim RETREAT/withdraw occurred
  when: 2013-10-05 from text "the small hours of 5 October"
  where: barawe
  by: seals
* libi COERCE/arrest occurred
  when: 2013-10-05 "On the same day"
  where: tripoli
  by: us "others of the same trade"
  to: "Abu Anas al-Libi"
  detained: 1 "Abu Anas al-Libi"
* emb98 ASSAULT/explosives occurred
  when: 1998 from text "1998"
  by: "Abu Anas al-Libi" alleged
  to: us; "embassy" thing
* libacc ACCUSE/disapprove occurred
  when: 2013-10-05/2013-11-06 bounded
  by: libyagov
  to: us
  about: libi
  answers: libi "called this a kidnapping"
* ali ASSAULT/drone occurred
  when: 2013-10-28 from text "28 October"
  where: jilib
  by: us
  to: "Ibrahim Ali"; "a car" thing
  with: drone "a drone"
  killed: 1 "Ibrahim Ali" side recipient
* thanks SUPPORT occurred
  when: 2013-10-28/2013-11-06 bounded
  by: "the Somali interior minister"
  to: us
  about: ali
  answers: ali "welcomed it"
* hurguun ASSAULT/aerial occurred
  when: 2013-10-31 "last Thursday"
  where: "Bay region"
  by: kdf
  to: shabaab; "a camp" thing
  with: airstrike "Aircraft"
  killed: >=24 vague "dozens of recruits" side recipient voice kegov
  killed: 0 "none" side recipient voice shabaab
* dadaab COERCE/restrict announced
  when: ?
  where: dadaab
  by: kegov
  to: "half a million refugees"
* deport COERCE/deport announced
  when: ?
  where: dadaab
  by: kegov
  to: "half a million refugees"
* tri SUPPORT occurred
  when: ?
  by: kegov
  to: "MPs"
  about: dadaab
* trisign AGREE announced
  when: 2013-11-10 "Sunday"
  by: kegov; "the UN"; "Mogadishu"
  to: kegov; "the UN"; "Mogadishu"
* omar ASSAULT/firearms occurred
  when: 2013-10-03 from text "3 October"
  where: mombasa
  by: "The police" denied
  to: "Sheikh Ibrahim Omar"
  with: small-arms "bullets"
  killed: 1 "Sheikh Ibrahim Omar" part side civilian
  killed: 3 "three others" part side civilian
* church PROTEST/riot occurred
  when: 2013-10-04 from omar "the day after"
  where: mombasa
  by: "youths"
  to: "a Salvation Army church" thing
* loot COERCE/seize occurred
  when: 2013-09 "September"
  where: "a supermarket"; westgate
  by: kdf
  to: "a supermarket" thing
* sack SANCTION/expel occurred
  when: 2013-10-30 "a week ago"
  by: kdf
  to: "two privates"
  count: 2 "two privates"
  answers: loot
* jail COERCE/arrest occurred
  when: 2013-10-30 "a week ago"
  by: kdf
  to: "two privates"
  detained: 2 "two privates"
* inv3 ACCUSE/investigate ongoing
  when: 2013-10-30/2013-11-06 bounded
  by: kdf
  to: "a third"
* siege ASSAULT/abduct occurred
  when: 2013-09 "September"
  where: westgate
  by: gunmen
* promcom AGREE occurred
  when: 2013-10-01 from text "1 October"
  by: kenyatta
  about: ACCUSE/investigate
* stop RETREAT/ceasefire denied optional
  when: ?
  by: shabaab
* mandera ASSAULT occurred
  when: ? "within the very week"
  where: "a camp"; mandera
  by: shabaab
  to: "policemen"
  killed: 2 "Two policemen" side recipient
* hotel ASSAULT/suicide-attack occurred
  when: ?
  where: "the Maka hotel"; mogadishu
  by: shabaab
  to: "the Maka hotel" thing
* beled ASSAULT/suicide-attack occurred
  when: 2013-10-19 from text "19 October"
  where: "a café"; beledweyne
  by: shabaab
  to: "Djiboutian and Ethiopian soldiers"
  with: suicide-vest "a vest"
  killed: 16 "sixteen dead" side recipient
* auask REQUEST/assist occurred
  when: ?
  by: "The chairman of the African Union commission"
  about: MOBILIZE/troops
* stay REJECT/yield occurred
  when: ?
  by: kenyatta
  to: shabaab
