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
Kenya mall {host|siege} drags on, at least 59 dead

NAIROBI, Sept 22 (RWS) - Bursts of automatic {clear|fire} came from a shopping centre in Kenya's capital on Sunday as soldiers {clear|pressed} floor by floor towards gunmen who were {host|holding} an unknown number of hostages, a day after the group {att|mowed down} customers at lunchtime and {att|killed} at least 59 of them.

Al-Shabaab, the Somali ally of al Qaeda, has claimed the {att|attack}. It said it was taking {att|revenge} for Kenya's {march|march} into Somalia in October 2011. "For long we have waged war against you in our land," one of its messages ran; Twitter then {twit|closed} the account.

President Kenyatta, who lost a nephew and the nephew's fiancée, told the nation that more than 1,000 people had been {rescue|brought} to safety and that between ten and fifteen attackers were still inside. "We shall {vow|punish} the masterminds swiftly and painfully," he {vow|vowed}, and {unity|appealed} to Kenyans of all faiths to stand together. He {noout|ruled out} a {pullout|pull-out} from Somalia.

The {att|assault} began shortly after noon on Saturday, when men with rifles and grenades {gate|hurled} bombs at the main gate and {guards|shot} the guards, while others {roof|opened fire} in the rooftop car park, where children were waiting for a cooking contest to start. Witnesses said that the gunmen {muslims|called on} Muslims to go, {letm|let} them {letm|leave} after a question or two, and {exec|executed} those who could not answer. A man of 45 who lay for four hours under a counter said that he had seen a woman {leg|shot} in the leg because her telephone rang.

Plain-clothes policemen and armed neighbours were the first to {goin|go in}; they {lead|led} families down a service stair. When the army {take|took over} towards four in the afternoon its men {friendly|killed} a police commander by mistake and the police unit {pwith|withdrew}. For an hour nobody {nofight!denied|fought} the gunmen at all, a security officer admitted.

Among the dead are Kofi Awoonor, a poet from Ghana, three Britons, two Frenchwomen and two Canadians. Some 175 were {att|hurt}. Saturday night's count had been 39. The Red Cross {blood|asked} for blood donors, and queues formed in Uhuru Park. Five Americans are {att|injured}, Washington said; it {uscond|condemned} a "despicable" {att|act} and {usoffer|offered} {ushelp|help}, as did Israel, whose advisers are said to be {isr|assisting} in the {clear|operation}. The Security Council {sccond|denounced} the {att|killings} "in the strongest terms".

It is the bloodiest {att|attack} in Kenya since the {emb|bombing} of the US embassy in August 1998, which {emb|killed} more than 200. Grenades have been {gren|thrown} into churches, bars and bus stations two dozen times since 2011, and on two occasions in the past year police {unc|uncovered} explosives meant for bigger things. Al-Shabaab had {thr|threatened} a "huge {blow|blow}" on Kenyan soil as early as its {loss|loss} of Kismayo to Kenyan troops last October.

~ RELATED: How to talk to children about bad news
~ Reporting by our Nairobi bureau; editing by the Africa desk
--
who kdf: Kenyan troops
where westgate: shopping centre; mall
who israel: state IL | Israel
who sc: body - | Security Council
where somalia: country SO - - | Somalia
where kismayo: town SO -0.36 42.55 | Kismayo
* host ASSAULT/abduct ongoing
  when: 2013-09-21/2013-09-22 "Sunday"
  where: westgate; nairobi
  by: gunmen
  to: shoppers
* clear ASSAULT/firearms ongoing
  when: 2013-09-22 "Sunday"
  where: westgate; nairobi
  by: kdf
  to: gunmen
  with: small-arms "automatic"
* att ASSAULT/firearms occurred
  when: 2013-09-21 "Saturday" "a day after" "shortly after noon"
  where: westgate; nairobi
  by: gunmen; shabaab claimed
  to: shoppers; westgate thing
  with: small-arms "rifles"; grenade "grenades"
  killed: >=59 "at least 59" side civilian
  killed: 39 "39" side civilian as_of 2013-09-21
  killed: 1 "Kofi Awoonor" part side civilian
  killed: 3 "three Britons" part side civilian
  killed: 2 "two Frenchwomen" part side civilian
  killed: 2 "two Canadians" part side civilian
  injured: ~175 "Some 175" side civilian
  injured: 5 "Five Americans" part side civilian voice us
  answers: march "taking revenge"
* march MOBILIZE/troops occurred
  when: 2011-10 from text "October 2011"
  where: somalia
  by: kegov
* twit COERCE/censor occurred
  when: 2013-09-21/2013-09-22 bounded
  by: "Twitter"
  to: shabaab
* rescue AID occurred
  when: 2013-09-21/2013-09-22 bounded
  where: westgate; nairobi
  to: "more than 1,000 people"
  evacuated: >=1000 "more than 1,000 people" voice kenyatta
  said: kenyatta official "told"
* vow THREATEN/violence occurred
  when: 2013-09-21/2013-09-22 bounded
  by: kenyatta
  to: "the masterminds"
  answers: att "punish the masterminds"
* unity REQUEST/assist occurred
  when: 2013-09-21/2013-09-22 bounded
  by: kenyatta
  to: "Kenyans of all faiths"
* noout REJECT/yield occurred
  when: 2013-09-21/2013-09-22 bounded
  by: kenyatta
  about: pullout
* pullout RETREAT/withdraw hypothetical optional
  when: ?
  where: somalia
  by: kegov
* gate ASSAULT/explosives occurred
  when: 2013-09-21 "shortly after noon on Saturday"
  where: "the main gate"; westgate; nairobi
  by: gunmen "men with rifles and grenades"
  to: "the main gate" thing
  with: bomb "bombs"; grenade "grenades"
  part_of: att
* guards ASSAULT/firearms occurred
  when: 2013-09-21 "shortly after noon on Saturday"
  where: "the main gate"; westgate; nairobi
  by: gunmen "men with rifles and grenades"
  to: "the guards"
  with: small-arms "rifles"
  part_of: att
* roof ASSAULT/firearms occurred
  when: 2013-09-21 "shortly after noon on Saturday"
  where: "the rooftop car park"; westgate; nairobi
  by: gunmen "others"
  to: "children"
  part_of: att
* muslims REQUEST/change occurred
  when: 2013-09-21
  where: westgate; nairobi
  by: gunmen
  to: "Muslims"
  said: "Witnesses" witness "said"
* letm RETREAT/release occurred
  when: 2013-09-21
  where: westgate; nairobi
  by: gunmen
  to: "Muslims"
  said: "Witnesses" witness "said"
* exec ASSAULT occurred
  when: 2013-09-21
  where: westgate; nairobi
  by: gunmen
  to: "those who could not answer"
  part_of: att
  said: "Witnesses" witness "said"
* leg ASSAULT/firearms occurred
  when: 2013-09-21
  where: westgate; nairobi
  by: gunmen
  to: "a woman"
  injured: 1 "a woman" side civilian voice "A man of 45"
  part_of: att
  said: "A man of 45" witness "said"
* goin MOBILIZE/police occurred
  when: 2013-09-21
  where: westgate; nairobi
  by: "Plain-clothes policemen"; "armed neighbours"
* lead AID occurred
  when: 2013-09-21
  where: "a service stair"; westgate; nairobi
  by: "Plain-clothes policemen"; "armed neighbours"
  to: "families"
  part_of: rescue
* take MOBILIZE/troops occurred
  when: 2013-09-21 "towards four in the afternoon"
  where: westgate; nairobi
  by: kdf
* friendly ASSAULT occurred
  when: 2013-09-21 "towards four in the afternoon"
  where: westgate; nairobi
  by: kdf "its men"
  to: "a police commander"
  killed: 1 "a police commander" side recipient
* pwith RETREAT/withdraw occurred
  when: 2013-09-21
  where: westgate; nairobi
  by: kpolice "the police unit"
* nofight ASSAULT denied optional
  when: 2013-09-21 "For an hour"
  where: westgate; nairobi
  to: gunmen
  said: "a security officer" official "admitted"
* blood REQUEST/assist occurred
  when: 2013-09-21/2013-09-22 bounded
  by: redcross
  to: "blood donors"
  about: AID
* uscond ACCUSE/disapprove occurred
  when: 2013-09-21/2013-09-22 bounded
  by: us
  to: gunmen
  about: att
  answers: att "condemned"
* usoffer AGREE occurred
  when: 2013-09-21/2013-09-22 bounded
  by: us; israel
  to: kegov
  about: AID by us to kegov
* ushelp AID announced optional
  when: ?
  by: us; israel
  to: kegov
* isr AID ongoing
  when: 2013-09-21/2013-09-22 bounded
  where: westgate; nairobi
  by: israel "advisers"
  to: kdf
  said: "are said" unnamed "are said"
* sccond ACCUSE/disapprove occurred
  when: 2013-09-21/2013-09-22 bounded
  by: sc
  to: gunmen
  about: att
  answers: att "denounced"
* emb ASSAULT/explosives occurred
  when: 1998-08 from text "August 1998"
  where: "Kenya"
  to: "the US embassy" thing
  killed: >=200 "more than 200"
* gren ASSAULT/explosives occurred
  when: 2011-01-01/2013-09-22 bounded "since 2011"
  where: "Kenya"
  to: "churches" thing; "bars" thing; "bus stations" thing
  with: grenade "Grenades"
  count: 24 "two dozen times"
* unc COERCE/seize occurred
  when: 2012-09-22/2013-09-22 bounded "in the past year"
  by: kpolice
  to: "explosives" thing
  count: 2 "two occasions"
* thr THREATEN/violence occurred
  when: 2012-10 "last October"
  by: shabaab
  to: kegov
  about: blow
* blow ASSAULT threatened optional
  when: ?
  where: "Kenyan soil"
  by: shabaab
  to: kegov
* loss COERCE/seize occurred
  when: 2012-10 "last October"
  where: kismayo
  by: kdf "Kenyan troops"
  to: kismayo thing; shabaab
figure: attackers 10-15 "between ten and fifteen attackers" of gunmen at westgate voice kenyatta

== dx-westgate-2
outlet: La Gaceta del Istmo
register: translation
machine_translated: Spanish
published: 2013-09-25
--
Kenya gives by finished the {host|kidnapping} of Westgate: 67 dead and a roof on top of the doubts

NAIROBI.- "We have humiliated and {clear|defeated} our attackers." With this phrase the president Uhuru Kenyatta gave by concluded on Tuesday in the night, in a televised message, the {host|taking} of hostages that since Saturday maintained in suspense to the country. Sixty-one civilians and six members of the security forces have perished; five of the assailants were {clear|brought down} by the bullets and other eleven suspects are {arr|detained}, one of them in the airport when he was going to take a flight. Are decreed three days of mourning.

Three plants of the building sank on Monday, between a black smoke. The minister of the Interior attributed the {fire|fire} to mattresses that the terrorists had {fire|burned} to distract the troops; in the group it is affirmed, on the contrary, that the army {expl|launched} explosives against the columns "to bury the proofs along with the hostages". Under the rubble remain bodies, without that the authorities want to say how many. The Red Cross maintains 65 persons in its list of disappeared.

The {att|massacre} has its reason, according to the leader of Al Shabab, Ahmed Godane. In an audio that spread yesterday Wednesday - the recording carries date of Tuesday - {dem|demands} that Kenya {pullout|retire} its soldiers of Somalia; if not, "{godthr|prepare} yourselves for a {longwar|war} of long duration, blood, economic destruction". Who sees the mobiles of the neighbors of Nairobi knows that the phrase has had effect, but not which he looked for: there are {vigil|concentrations} before the mosques to show that the Muslims {rep|repudiate} the {att|carnage}.

Nor does the north-east rest. The same Wednesday, in the market of Wajir, unknown {wajir|threw} a grenade and {wajir|shot}: a man died and four were {wajir|wounded}. The government {recv|received} agents of the FBI, of Scotland Yard and of the Israeli police for the {search|search} of traces, and {interpol|requested} to Interpol the {capture|capture} of a British, Samantha Lewthwaite, widow of one of the suicides of London of 2005, of whom Kenyan ministers said that she {att|commanded} the {att|action}. There is not proof; London limits itself to {brteam|put} a team at disposition.

Meanwhile the merchants who returned to their premises found the boxes empty. A jeweller: "In the chamber of security were {loot|missing} the watches, and there entered only soldiers". The army denies any {loot!denied|pillage}. The parliament will {parl|call} to the chiefs of the espionage on Monday, because a newspaper published that these had been {warnfeb|warned} in February.

~ Comentarios (0) · Imprimir · Tamaño de letra
--
who shabaab: the terrorists; the group
who gov: body KE | The minister of the Interior; Kenyan ministers; The government
who godane: the leader of Al Shabab
where somalia: country SO - - | Somalia
* host ASSAULT/abduct occurred
  when: 2013-09-21/2013-09-24 "since Saturday" "Tuesday in the night"
  where: westgate; nairobi
  by: gunmen
  to: shoppers
* att ASSAULT/firearms occurred
  when: 2013-09-21/2013-09-24 "Saturday"
  where: westgate; nairobi
  by: gunmen; "Samantha Lewthwaite" alleged of gov
  killed: 67 "67 dead"
  killed: 61 "Sixty-one civilians" part side civilian voice kenyatta
  killed: 6 "six members of the security forces" part side recipient voice kenyatta
  missing: 65 "65 persons" voice redcross
* clear ASSAULT/firearms occurred
  when: 2013-09-21/2013-09-24 bounded
  where: westgate; nairobi
  by: kegov
  to: gunmen
  killed: 5 "five of the assailants" side recipient voice kenyatta
  said: kenyatta official
* arr COERCE/arrest occurred
  when: 2013-09-21/2013-09-24 bounded
  where: "the airport"
  to: "eleven suspects"
  detained: 11 "eleven suspects" voice kenyatta
  detained: 1 "one of them" part voice kenyatta
* fire ASSAULT/destroy occurred
  when: 2013-09-23 "Monday"
  where: westgate; nairobi
  by: shabaab "the terrorists"
  to: "mattresses" thing; kdf
  with: incendiary "mattresses"
  said: gov official "attributed"
* expl ASSAULT/explosives occurred
  when: 2013-09-23 "Monday"
  where: westgate; nairobi
  by: kdf alleged of shabaab
  to: "the columns" thing; shoppers
  with: bomb "explosives"
  said: shabaab party claimed "affirmed"
* dem REQUEST/yield occurred
  when: 2013-09-25 "Wednesday"
  when: 2013-09-24 "yesterday" "Tuesday"
  by: godane
  to: kegov
  about: pullout
* pullout RETREAT/withdraw demanded optional
  when: ?
  where: somalia
  by: kegov
* godthr THREATEN/violence occurred
  when: 2013-09-25 "Wednesday"
  when: 2013-09-24 "yesterday" "Tuesday"
  by: godane
  to: kegov
  about: longwar
* longwar ASSAULT threatened optional
  when: ?
  by: shabaab
  to: kegov
* vigil PROTEST/demo occurred
  when: 2013-09-24/2013-09-25 bounded
  where: "before the mosques"; nairobi
  by: "the Muslims"
  to: shabaab
  answers: att "repudiate the carnage"
* rep ACCUSE/disapprove occurred
  when: 2013-09-24/2013-09-25 bounded
  where: "before the mosques"; nairobi
  by: "the Muslims"
  to: shabaab
  about: att
  answers: att "repudiate"
* wajir ASSAULT/firearms occurred
  when: 2013-09-25 "The same Wednesday"
  where: "the market"; wajir
  by: "unknown"
  with: grenade "a grenade"
  killed: 1 "a man" side civilian
  injured: 4 "four" side civilian
* recv COOPERATE occurred
  when: 2013-09-21/2013-09-25 bounded
  by: gov; "the FBI"; "Scotland Yard"; "the Israeli police"
  to: gov
* search ACCUSE/investigate announced optional
  when: ?
  by: "the FBI"; "Scotland Yard"; "the Israeli police"
  about: att
* interpol REQUEST/assist occurred
  when: 2013-09-21/2013-09-25 bounded
  by: gov
  to: "Interpol"
  about: capture
* capture COERCE/arrest demanded optional
  when: ?
  by: "Interpol"
  to: "Samantha Lewthwaite"
* brteam AID occurred
  when: 2013-09-21/2013-09-25 bounded
  by: britain
  to: gov
* loot COERCE/seize occurred
  when: 2013-09-21/2013-09-25 bounded
  where: "the chamber of security"; westgate; nairobi
  by: kdf alleged of "A jeweller"
  to: "the merchants"; "the watches" thing
  said: "A jeweller" witness
  said: kdf party denied "denies"
* parl REQUEST/meet announced
  when: 2013-09-30 "Monday"
  by: "The parliament"
  to: "the chiefs of the espionage"
  answers: warnfeb "because"
* warnfeb COOPERATE occurred optional
  when: 2013-02 "February"
  to: "the chiefs of the espionage"
  said: "a newspaper" media "published"

== dx-westgate-3
outlet: The Meridian Quarterly Online
register: analysis
published: 2013-11-06
--
After Westgate: six weeks of answers, and what they answer

Four men stood in a Nairobi court on Monday, {charge|charged} with having {shelter|sheltered} and supported the men behind the {att|slaughter} of 67 people. All four are Somalis, none of them held a gun; they denied everything and were {remand|remanded} for a week. It's the first time that anybody has been {charge|put} before a judge for what happened at Westgate in September. It is a good moment to put in order what else has happened.

Washington's {barawe|answer} came by sea. In the small hours of 5 October US commandos {barawe|landed} at Barawe, on the coast south of Mogadishu, to {seize|seize} a Kenyan of Somali descent who goes by the name of Ikrima. They {barawe|exchanged fire} with the guards of a two-storey villa, saw women and children at the windows, and {usback|went back} to their boats without him. Al-Shabaab counted one of its own {barawe|killed} and boasted that "the infidels" had been {barawe|beaten off}. On the same day others of the same trade {libi|snatched} Abu Anas al-Libi from his car in Tripoli, for his part in the embassy {embs|bombings} of 1998, and the Libyan government {libacc|called} this a {libi|kidnapping}. Three weeks on, on 28 October, a drone {drone|fired} at a car near Jilib and {drone|killed} Ibrahim Ali, said to have {vests|built} suicide vests; the Somali interior minister {welc|welcomed} it.

Kenya's own {bay|answer} is harder to find. Aircraft of the Kenya Defence Forces {bay|bombed} a camp in Bay region last Thursday; dozens of recruits died if one believes Nairobi, none if one believes the other side. A {proposal|proposal} of MPs to {shut|shut} the Dadaab camps and {home|send} home half a million refugees was {taken|taken up} by the government, which on Sunday is to {accord|sign} an {accord|accord} with Mogadishu and the UN for returns that are called voluntary. Preachers die at the coast: Sheikh Ibrahim Omar was {omar|riddled} with bullets in his car in Mombasa on 3 October along with three others, and youths {church|burned} a Salvation Army church the day after. The police say they had no hand in it.

And the mall itself? Cameras, whose pictures leaked last month, showed soldiers {loot|carrying} bags out of a supermarket. The army, which had first explained that they held water, {dism|dismissed} two privates a week ago and {jail|put} them in prison; a third is under {inv|investigation}. Nobody has answered the question how four gunmen - the figure of ten to fifteen was quietly dropped - held out for three days, or whether they were alive after the first night. A commission of {comm|inquiry}, {commprom|promised} by Kenyatta in his address of 1 October, has no members yet.

Al-Shabaab, for its part, has not stopped. Two policemen were {mandera|killed} at a camp in Mandera within the very week of the mourning; a squad of suicides {maka|struck} the Maka hotel in Mogadishu; on 19 October a man with a vest {bele|blew} himself {bele|up} in a café at Beledweyne full of Djiboutian and Ethiopian soldiers, sixteen dead. The chairman of the African Union commission has {auask|asked} for 6,200 men more for Somalia. Kenyatta's last word stands: "We {stay|stay} until they have a stable government."
--
who pubpros: body KE | a Nairobi court
who libyagov: government LY | the Libyan government
where tripoli: town LY 32.89 13.19 | Tripoli
where jilib: town SO 0.49 42.77 | Jilib
where mogadishu: town SO 2.04 45.34 | Mogadishu
where mombasa: town KE -4.05 39.67 | Mombasa
where beledweyne: town SO 4.74 45.20 | Beledweyne
where dadaab: town KE 0.06 40.31 | Dadaab; Dadaab camps
* charge ACCUSE/investigate occurred
  when: 2013-11-04 "Monday"
  where: "Nairobi"
  to: "Four men"
  count: 4 "Four men"
  about: att
* shelter AID occurred optional
  when: ?
  by: "Four men" alleged
  to: "the men behind the slaughter"
* att ASSAULT/firearms occurred
  when: 2013-09 "September"
  where: westgate
  by: gunmen
  killed: 67 "67 people"
* remand COERCE/arrest occurred
  when: 2013-11-04 "Monday"
  where: "Nairobi"
  by: pubpros
  to: "Four men"
  detained: 4 "Four men"
* barawe ASSAULT/firearms occurred
  when: 2013-10-05 from text "5 October" "small hours"
  where: "a two-storey villa"; barawe
  by: seals; us
  to: "the guards of a two-storey villa"; shabaab
  killed: 1 "one of its own" side recipient voice shabaab
  answers: att "Washington's answer"
* seize COERCE/arrest attempted
  when: 2013-10-05 from text "5 October"
  where: "a two-storey villa"; barawe
  by: seals
  to: "Ikrima"
  part_of: barawe
* usback RETREAT/withdraw occurred
  when: 2013-10-05 from text "5 October"
  where: barawe
  by: seals
* libi ASSAULT/abduct occurred
  when: 2013-10-05 from barawe "On the same day"
  where: "his car"; tripoli
  by: us "others of the same trade"
  to: "Abu Anas al-Libi"
  answers: embs "for his part in"
* embs ASSAULT/explosives occurred
  when: 1998 from text "1998"
  by: "Abu Anas al-Libi" alleged
  to: "embassy" thing
* libacc ACCUSE/disapprove occurred
  when: 2013-10-05/2013-11-06 bounded
  by: libyagov
  to: us
  about: libi
  answers: libi "called this"
* drone ASSAULT/drone occurred
  when: 2013-10-28 from text "28 October" "Three weeks on"
  where: jilib
  by: us
  to: "Ibrahim Ali"; "a car" thing
  with: drone "a drone"
  killed: 1 "Ibrahim Ali" side recipient
  answers: att "Washington's answer"
* vests MOBILIZE/weapons occurred optional
  when: ?
  by: "Ibrahim Ali"
  with: suicide-vest "suicide vests"
  said: "said to have" unnamed "said to have"
* welc SUPPORT occurred
  when: 2013-10-28/2013-11-06 bounded
  by: "the Somali interior minister"
  to: us
  about: drone
  answers: drone "welcomed it"
* bay ASSAULT/aerial occurred
  when: 2013-10-31 "last Thursday"
  where: "a camp"; "Bay region"
  by: kdf
  to: "recruits"; "a camp" thing
  with: airstrike "Aircraft"
  killed: >=24 vague "dozens of recruits" side recipient voice kegov
  killed: 0 "none" side recipient voice shabaab
  answers: att "Kenya's own answer"
* proposal REQUEST/change occurred
  when: ?
  by: "MPs"
  to: kegov "the government"
  about: shut
* shut COERCE/restrict demanded optional
  when: ?
  where: dadaab
  by: kegov
  to: "Dadaab camps" thing; "refugees"
* home COERCE/deport demanded optional
  when: ?
  where: dadaab
  by: kegov
  to: "half a million refugees"
* taken AGREE occurred
  when: ?
  by: kegov "the government"
  to: "MPs"
  about: shut
  answers: proposal "taken up"
* accord AGREE announced
  when: 2013-11-10 "Sunday"
  by: kegov "the government"; "Mogadishu"; "the UN"
  to: kegov; "Mogadishu"; "the UN"
* omar ASSAULT/firearms occurred
  when: 2013-10-03 from text "3 October"
  where: "his car"; mombasa
  by: kpolice denied
  to: "Sheikh Ibrahim Omar"; "three others"
  with: small-arms "bullets"
  killed: 1 "Sheikh Ibrahim Omar" part side civilian
  killed: 3 "three others" part side civilian
* church PROTEST/riot occurred
  when: 2013-10-04 from omar "the day after"
  where: "a Salvation Army church"; mombasa
  by: "youths"
  to: "a Salvation Army church" thing
* loot COERCE/seize occurred
  when: 2013-09 "September"
  where: "a supermarket"; westgate
  by: kdf
  to: "bags" thing
  said: "Cameras" media "showed"
  said: kdf party denied "explained"
* dism SANCTION/expel occurred
  when: 2013-10-30 "a week ago"
  by: kdf
  to: "two privates"
  count: 2 "two privates"
  about: loot
* jail COERCE/arrest occurred
  when: 2013-10-30 "a week ago"
  by: kdf
  to: "two privates"
  detained: 2 "two privates"
* inv ACCUSE/investigate ongoing
  when: 2013-10-30/2013-11-06 bounded
  by: kdf
  to: "a third"
  about: loot
* comm ACCUSE/investigate announced
  when: ?
  about: att
* commprom AGREE occurred
  when: 2013-10-01 from text "1 October"
  by: kenyatta
  about: comm
* mandera ASSAULT occurred
  when: ? "within the very week of the mourning"
  where: "a camp"; mandera
  by: shabaab
  to: "Two policemen"
  killed: 2 "Two policemen" side recipient
* maka ASSAULT/suicide-attack occurred
  when: ?
  where: "the Maka hotel"; mogadishu
  by: shabaab "a squad of suicides"
  to: "the Maka hotel" thing
* bele ASSAULT/suicide-attack occurred
  when: 2013-10-19 from text "19 October"
  where: "a café"; beledweyne
  by: shabaab "a man with a vest"
  to: "Djiboutian and Ethiopian soldiers"
  with: suicide-vest "a vest"
  killed: 16 "sixteen dead"
* auask REQUEST/assist occurred
  when: ?
  by: "The chairman of the African Union commission"
  about: MOBILIZE/troops at "Somalia"
* stay REJECT/yield occurred
  when: ?
  by: kenyatta
  about: RETREAT/withdraw at "Somalia"
figure: refugees 500000 "half a million refugees" at dadaab
figure: troops 6200 "6,200 men" voice "The chairman of the African Union commission"
