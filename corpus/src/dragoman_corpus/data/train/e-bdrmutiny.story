story: e-bdrmutiny
conflict: Bangladesh
countries: BD
facts: On 25 February 2009 soldiers of the Bangladesh Rifles mutinied at their Pilkhana headquarters in Dhaka and killed their director general and 56 other army officers; 74 died in all; Prime Minister Sheikh
  Hasina offered an amnesty and the mutineers laid down arms on 26 February; Operation Rebel Hunt followed; on 5 November 2013 a Dhaka court sentenced 152 men to death, and the High Court upheld 139 of the sentences on
  27 November 2017. Small incidents and wordings are ours. (public record: Bangladeshi and international press 2009-2017, judgment of the Metropolitan Sessions Court)

who bdr: force BD | Bangladesh Rifles; BDR; the Rifles; the border guards
who mutineers: group BD | the mutineers; mutineers; the rebels; rebel soldiers; rebels
who army: force BD | the army; army; Army
who hasina: person BD | Sheikh Hasina; Hasina; the prime minister; the Prime Minister
who govt: government BD | the government; Dhaka's government
who dg: person BD | Shakil Ahmed; director general; the director general
who touhid: person BD | Touhidul Alam; Touhid
who officers: force BD | officers; the officers; army officers
where pilkhana: site BD 23.73 90.37 | Pilkhana; BDR headquarters; the headquarters; Darbar Hall
where dhaka: town BD 23.73 90.40 | Dhaka
where chittagong: town BD 22.33 91.84 | Chittagong
where rajshahi: town BD 24.37 88.60 | Rajshahi
where sylhet: town BD 24.90 91.87 | Sylhet

== e-bdrmutiny-1
outlet: Bengal Gazette Online
register: thread
published: 2009-02-25
--
Thread: what we know of the {mutiny|shooting} at Pilkhana (updated 21:00)

1/ About 9.30 this morning soldiers of the Bangladesh Rifles {mutiny|opened fire} on their own officers in the Darbar Hall, Dhaka. It was the second day of BDR Week. The prime minister had {parade|taken} the salute there yesterday.

2/ Grievances: pay, no UN missions, and the profit of the rice shops of Operation Dal-Bhat, which they {allege|accuse} the army officers above them of {skim|pocketing}. Leaflets saying so {leaflets|went} round on Saturday.

3/ Stray bullets and mortar rounds {civ|hit} the streets of Jigatola and Nilkhet. A rickshaw puller and two passers-by are dead, Dhaka Medical College says; 20 or so {civ|hurt}.

4/ A helicopter dropped leaflets with an {appeal|appeal}. The rebels {heli|shot} at it. It got away.

5/ Army with APCs and guns {cordon|took} positions round the gates from 11. Asked whether they would {assault!hypothetical|go in}, a brigadier said "on order".

6/ Around 2 pm a state minister and a whip of parliament walked to gate 4 under a white flag and {go|talked} with 14 of them. They were then driven to Jamuna, where Sheikh Hasina {meet|received} them for two hours and a half.

7/ Result: a general {amnesty|amnesty}, announced on TV. In exchange they {armsvow|promised} to {disarm!announced|give up} weapons and {families|let the families go}. One of the 14, DAD Touhid, said it to cameras.

8/ It is now nine. No weapon has been {disarm!denied|handed in}. A few {lateshots|shots} at 20.40. The rebels now {wantout|demand} that the army {pullout!demanded|pull back} first and {wantout|want} the {amnesty|amnesty} in the gazette.

9/ Rumour control: a message says the director general, Shakil Ahmed, was {dgkill|shot} in the first minutes. A mutineer on the phone told me he is "safe, he {dgresign|resigned}". I can confirm neither.

10/ There was also {sylhet|firing} in Sylhet? Our man there: no, quiet, nothing. Ignore it.

11/ Mobile networks in Dhanmondi are {jam|down} since 6, the operators were told to by the regulator. If I vanish, that is why.

12/ Chinese and Indian embassies {embtell|tell} citizens to stay away. Delhi {indiacall|telephoned}, says the foreign office, to {offer|offer} "whatever you need".
--
who regulator: body BD | the regulator
who india: state IN | Delhi
who govt: the foreign office
where jamuna: site BD 23.74 90.40 | Jamuna
where jigatola: district BD 23.74 90.37 | Jigatola
where nilkhet: district BD 23.73 90.39 | Nilkhet
where dhanmondi: district BD 23.75 90.37 | Dhanmondi
* mutiny ASSAULT/firearms occurred
  when: 2009-02-25 "this morning" "About 9.30"
  where: pilkhana; dhaka
  by: bdr
  to: officers
* parade MOBILIZE occurred optional
  when: 2009-02-24 "yesterday"
  where: pilkhana
  by: bdr
  to: hasina
* allege ACCUSE/allege occurred
  when: 2009-02-21/2009-02-25 bounded
  by: bdr
  to: officers
  about: skim
* skim COERCE occurred optional
  when: ?
  by: officers alleged of bdr
  to: bdr
* leaflets PROTEST occurred
  when: 2009-02-21 "Saturday"
  by: bdr
  to: officers
* civ ASSAULT/heavy-weapons occurred
  when: 2009-02-25
  where: jigatola; nilkhet
  to: "the streets of Jigatola and Nilkhet" thing; "A rickshaw puller"; "two passers-by"
  with: small-arms "Stray bullets"; mortar "mortar rounds"
  killed: 1 "A rickshaw puller" part side civilian voice "Dhaka Medical College"
  killed: 2 "two passers-by" part side civilian voice "Dhaka Medical College"
  injured: ~20 "20 or so" side civilian voice "Dhaka Medical College"
  said: "Dhaka Medical College" official "says"
  part_of: mutiny
* heli ASSAULT/firearms occurred
  when: 2009-02-25
  where: pilkhana
  by: mutineers
  to: "A helicopter" thing
* cordon MOBILIZE/troops occurred
  when: 2009-02-25 "from 11"
  where: pilkhana
  by: army
  to: mutineers
  with: armoured-vehicle "APCs"; artillery "guns"
* assault ASSAULT hypothetical
  when: ?
  where: pilkhana
  by: army
  to: mutineers
  said: "a brigadier" party "said"
* go CONSULT occurred
  when: 2009-02-25 "Around 2 pm"
  where: "gate 4"; pilkhana
  by: "a state minister and a whip of parliament"; mutineers
  to: mutineers
* meet CONSULT/visit occurred
  when: 2009-02-25
  where: jamuna
  by: mutineers; hasina
  to: hasina
* amnesty CONCEDE occurred
  when: 2009-02-25
  by: hasina
  to: mutineers
* armsvow AGREE occurred
  when: 2009-02-25
  by: mutineers
  to: hasina
  said: touhid party "said"
  about: disarm
  answers: amnesty "In exchange"
* disarm RETREAT/disarm announced
  when: ?
  where: pilkhana
  by: mutineers
* families RETREAT/release announced
  when: ?
  where: pilkhana
  by: mutineers
  to: "the families"
* wantout REQUEST/yield occurred
  when: 2009-02-25 "now"
  by: mutineers
  to: army; hasina
  about: RETREAT/withdraw by army at pilkhana
* pullout RETREAT/withdraw demanded optional
  when: ?
  by: army
* dgkill ASSAULT/firearms occurred
  when: 2009-02-25 "first minutes"
  where: pilkhana
  by: mutineers
  to: dg
  said: "a message" unnamed suggested "says"
  said: "A mutineer on the phone" party denied "told"
  part_of: mutiny
* dgresign RETREAT/resign occurred
  when: 2009-02-25
  by: dg
  said: "A mutineer on the phone" party claimed "told"
* sylhet ASSAULT/firearms denied
  when: 2009-02-25
  where: sylhet
  said: "Our man there" media denied
* jam COERCE/censor ongoing
  when: 2009-02-25 "since 6"
  where: dhanmondi
  by: regulator
  to: "Mobile networks" thing
* indiacall CONSULT/phone occurred
  when: 2009-02-25
  by: india; govt
  to: govt
  said: govt official "says"
* offer AGREE occurred
  when: 2009-02-25
  by: india
  to: govt
  about: AID
  said: govt official "says"
* appeal REQUEST/yield occurred
  when: 2009-02-25
  where: pilkhana
  to: mutineers
* lateshots ASSAULT/firearms occurred
  when: 2009-02-25 "20.40"
  where: pilkhana
* embtell REQUEST/change occurred optional
  when: 2009-02-25
  by: "Chinese and Indian embassies"
  to: "citizens"

== e-bdrmutiny-2
outlet: Oriental Press Service
register: wire
published: 2009-02-27
--
Bangladesh {tanks|tanks} end {mutiny|mutiny}; more bodies found in mass grave

DHAKA, Feb 27 (OPS) - Soldiers searching the headquarters of Bangladesh's border guards dug 38 more bodies of army officers out of a trench behind a hospital on Friday, a day after the last mutineers {disarm|surrendered}, and a general said the number of officers {mutiny|killed} could pass one hundred.

The body of the director general, Shakil Ahmed, was among those in the pit, as was his wife's, found in their {loot|looted} house. Fire brigade officials had counted 22 dead by Thursday midnight. Some 70 officers are still missing of about 160 who attended the meeting on Wednesday.

Sheikh Hasina's {ultimatum|warning} broke the {mutiny|revolt}. In a televised address on Thursday afternoon she {ultimatum,ultreq|told} the rebels to {disarm!demanded|lay down arms} or face "whatever action is needed". Two dozen tanks {tanks|rolled} in from Savar and {tanks|ringed} the walls. White cloth went up within the hour, and police {police|took over} the gates by dusk. Families of officers, 130 women and children, were {families|allowed out} before that in two groups.

Some of the rebels had {flee|swum} the lake in civilian clothes. About 200 were {catch|caught} at bus stations, and the paramilitary RAB {boat|detained} nine off a launch on the Buriganga. A first list of 1,000 names will be {charge|charged} within days, police said.

Men of other battalions {spread|rose} on Thursday in a dozen districts, {spread|driving} officers away in Chittagong, Rajshahi and Sylhet and {spread|barricading} roads. In Rajshahi six shots were {rajshoot|fired} at the deputy commissioner's car, which was not hit. All of those units have {return|gone} back to barracks.

The Prime Minister {visitarmy|went} to the cantonment on Friday to face officers whose comrades had been thrown in sewers. Some of them {shout|shouted} her {shout|down}, people who were present said: why had she {refuse|refused} to let the army {assault!hypothetical|attack} on Wednesday? A {assault!hypothetical|assault} then, she answered, would have cost the hostages their lives. The {amnesty|amnesty}, an aide said later, does not cover {mutiny|murder}.

The opposition leader, Khaleda Zia, {zblame|blamed} the government for {amnesty|pardoning} before it had counted its dead. The United States will {fbi|send} investigators of the FBI; Britain has {uk|offered} forensic help. Three days of mourning begin today.
--
who zia: person BD | Khaleda Zia; The opposition leader
who rab: force BD | RAB
who police: force BD | police
who us: state US | United States
who ukstate: state GB | Britain
where savar: town BD 23.86 90.27 | Savar
where buriganga: near BD 23.70 90.40 | Buriganga
* tanks MOBILIZE/weapons occurred
  when: 2009-02-26 "Thursday afternoon"
  where: pilkhana
  by: army
  to: mutineers
  with: tank "Two dozen tanks" 24
* mutiny ASSAULT/firearms occurred
  when: 2009-02-25 "Wednesday"
  where: pilkhana; dhaka
  by: mutineers
  to: officers; dg
  killed: 38 "38 more bodies of army officers" part side recipient voice "Soldiers"
  killed: >=100 "one hundred" side recipient voice "a general"
  killed: 22 "22 dead" voice "Fire brigade officials" as_of 2009-02-26
  missing: ~70 "Some 70 officers" side recipient
  said: "a general" party suggested "said"
* loot COERCE/seize occurred
  when: 2009-02-25/2009-02-26 bounded
  where: pilkhana
  to: "their looted house" thing
* disarm RETREAT/disarm occurred
  when: 2009-02-26 "a day after"
  where: pilkhana
  by: mutineers
* ultimatum THREATEN/violence occurred
  when: 2009-02-26 "Thursday afternoon"
  by: hasina
  to: mutineers
* police MOBILIZE/police occurred
  when: 2009-02-26 "by dusk"
  where: pilkhana
  by: police
* families RETREAT/release occurred
  when: 2009-02-25/2009-02-26 bounded
  where: pilkhana
  by: mutineers
  to: "Families of officers"
  released: 130 "130 women and children"
* flee RETREAT/withdraw occurred optional
  when: 2009-02-25/2009-02-26 bounded
  by: mutineers
* catch COERCE/arrest occurred
  when: 2009-02-26/2009-02-27 bounded
  where: "bus stations"
  to: mutineers
  detained: ~200 "About 200"
* boat COERCE/arrest occurred
  when: 2009-02-26/2009-02-27 bounded
  where: buriganga
  by: rab
  to: mutineers
  detained: 9 "nine"
* charge ACCUSE/investigate announced
  when: ? "within days"
  by: police
  to: "A first list of 1,000 names"
  count: 1000 "1,000 names"
  said: police official "said"
* spread PROTEST/riot occurred
  when: 2009-02-26 "Thursday"
  where: chittagong; rajshahi; sylhet
  by: "Men of other battalions"
  to: officers
* rajshoot ASSAULT/firearms occurred
  when: 2009-02-26 "Thursday"
  where: rajshahi
  to: "the deputy commissioner's car" thing
  with: small-arms "six shots"
  munitions: 6 "six shots"
* return RETREAT/withdraw occurred
  when: 2009-02-26/2009-02-27 bounded
  by: "All of those units"
* visitarmy CONSULT/visit occurred
  when: 2009-02-27 "Friday"
  where: "the cantonment"
  by: hasina; officers
  to: officers
* shout PROTEST occurred
  when: 2009-02-27 "Friday"
  where: "the cantonment"
  by: officers
  to: hasina
  said: "people who were present" witness "said"
* refuse REJECT occurred
  when: 2009-02-25 "Wednesday"
  by: hasina
  to: army
  about: assault
* assault ASSAULT hypothetical
  when: 2009-02-25 "Wednesday"
  where: pilkhana
  by: army
  to: mutineers
  said: hasina official "answered"
* amnesty CONCEDE occurred
  when: 2009-02-25/2009-02-27 bounded
  by: hasina
  to: mutineers
* zblame ACCUSE/disapprove occurred
  when: 2009-02-25/2009-02-27 bounded
  by: zia
  to: govt
  about: amnesty
  answers: amnesty "blamed the government"
* fbi ACCUSE/investigate announced
  when: ?
  by: us
  about: mutiny
* uk AGREE occurred
  when: 2009-02-25/2009-02-27 bounded
  by: ukstate
  to: govt
  about: AID
* ultreq REQUEST/yield occurred
  when: 2009-02-26 "Thursday afternoon"
  by: hasina
  to: mutineers
  about: disarm

== e-bdrmutiny-3
outlet: Amar Shomoy Tabloid
register: tabloid
published: 2009-02-27
rewrite_of: e-bdrmutiny-2
--
HORROR IN THE DRAIN: generals' bodies fished from Pilkhana pit

They were our best, the army's best, and they were thrown away like rubbish.

Thirty-eight officers were lifted yesterday from a hole behind the BDR hospital, one agency reports. Their chief lay with them. And how many more? "More than a hundred", a general whispered to reporters, shaking. The killers {disarm|gave} themselves {disarm|up} on Thursday only because Hasina's tanks, twenty-four steel beasts, {tanks|came} growling up from Savar.

WHY DID SHE WAIT? That is what weeping captains {shout|yelled} at the Prime Minister in the cantonment. Her reply: {assault|go in shooting}, and the wives die. Two groups of ladies and little ones, 130 of them, did {families|get out}, thank God.

Nine villains {boat|nabbed} on a river launch! Two hundred {catch|collared} at the bus stands, some still with blood under the fingernails. Up the country their friends {spread|chased} majors down the road from Chittagong to Rajshahi. We say: no {amnesty|pardon} for butchers. Madam Khaleda says the same, and for once she {zblame|hits} the government where it hurts.

The FBI is {fbi!announced|coming}. Let it bring rope.

Call our hotline with your {mutiny|mutiny} pictures: 200 taka for the best.

~ PAGE 4: Actress storms out of wedding | Win a fridge!
~ Sabina's horoscope: Aries, today somebody will attack your patience
--
who hasina: Madam Hasina; Hasina
who zia: person BD | Madam Khaleda
who fbi: body US | FBI
where savar: town BD 23.86 90.27 | Savar
who bdrh: organisation BD | BDR hospital
who mutineers: The killers; butchers
* mutiny ASSAULT/firearms occurred
  when: ?
  where: pilkhana
  by: mutineers
  to: officers
  killed: 38 "Thirty-eight officers" part side recipient voice "one agency"
  killed: >=100 "More than a hundred" side recipient voice "a general"
  said: "a general" party via "one agency" "whispered"
* disarm RETREAT/disarm occurred
  when: 2009-02-26 "Thursday"
  where: pilkhana
  by: mutineers
* tanks MOBILIZE/weapons occurred
  when: 2009-02-26 "Thursday"
  where: pilkhana
  by: hasina
  to: mutineers
  with: tank "twenty-four steel beasts" 24
* shout PROTEST occurred
  when: ?
  where: "the cantonment"
  by: "weeping captains"
  to: hasina
* assault ASSAULT hypothetical
  when: ?
  by: army
  to: mutineers
  said: hasina official "reply"
* families RETREAT/release occurred
  when: ?
  where: pilkhana
  to: "Two groups of ladies and little ones"
  released: 130 "130 of them"
* boat COERCE/arrest occurred
  when: ?
  where: "a river launch"
  to: mutineers
  detained: 9 "Nine villains"
* catch COERCE/arrest occurred
  when: ?
  where: "the bus stands"
  to: mutineers
  detained: 200 "Two hundred"
* spread PROTEST/riot occurred
  when: ?
  where: chittagong; rajshahi
  by: "their friends"
  to: "majors"
* amnesty CONCEDE occurred
  when: ?
  to: mutineers
* zblame ACCUSE/disapprove occurred
  when: ?
  by: zia
  to: govt
  about: amnesty
  answers: amnesty
* fbi ACCUSE/investigate announced
  when: ?
  by: fbi

== e-bdrmutiny-4
outlet: Rights and Courts Monitor Asia
register: ngo
published: 2017-11-30
--
Bangladesh: appeal {uphold|ruling} leaves 139 men facing the rope after flawed mass {trial|trial}

On Monday the High Court in Dhaka {uphold|upheld} the death {death|sentences} of 139 former border guards for the 2009 {mutiny|killings} at Pilkhana, in which 74 people, among them 57 army officers, died. The bench {lifecut|reduced} eight sentences to life, {acquit|acquitted} four of the condemned and {uphold|confirmed} life terms for 146. In the first judgment, of 5 November 2013, the sessions court had {death|sentenced} 152 men to death in a hall built for the purpose, and 161 to life.

The {mutiny|massacre} was a grave crime, and its victims' families have a right to justice. They have not received it. Between the {disarm|surrender} of 26 February 2009 and the summer of that year the army and the RAB {rebelhunt|held} thousands of soldiers incommunicado, an {rebelhunt|operation} first called Rebel Hunt. We documented at least 47 deaths in custody. Survivors described {torture|electric shocks}, {torture|beatings} on the soles of the feet and {thr|threats} to {rapethr|rape} their sisters. The authorities denied at the time that any prisoner had been {torture!denied|tortured} and put the deaths down to heart attacks and suicide. No {inq!denied|inquiry} was ever opened. In 2010 a deputy minister {inqpledge|promised} one.

Parallel to the {mutiny|murder} case, special tribunals of the force {bdrcourts|convicted} 5,926 soldiers of {mutiny|mutiny} in the course of three years and gave them up to seven years. In 2011 the force was {rename|disbanded} under its old name.

Lawyers for the accused {interfere|complained} that they had 90 seconds a client. One of them was {lawyer|arrested} in November 2012 on leaving the courtroom and {lawyerfree|released} after a night; another {quit|withdrew} from the case when his house was {stones|stoned}. A key defence witness abroad said he would {testify!hypothetical|return} and give evidence if he were {safe!hypothetical|guaranteed} safe passage. He was not.

We {urge|urge} the Supreme Court to {quash!demanded|set aside} every sentence that rests on a confession made in detention, and the government to {urge2|declare} a moratorium on executions. Parliamentarians of the ruling party who last week {threat|vowed} to see the condemned {hang!threatened|hanged} "before the election" must {leavereq|leave} the courts alone. Several of the families, to their honour, have {families3|joined} our call. One widow told us that she had {forgive|forgiven} the soldier who was {death|condemned} for her husband's death; he had {hide|hidden} her under a staircase on the night of the 25th.

Recommendations to donors, Britain above all: {suspendaid|suspend} training of the RAB until the deaths are investigated.
--
who court: body BD | High Court
who sessions: body BD | sessions court
who rab: force BD | RAB
who supreme: body BD | Supreme Court
who ukstate: state GB | Britain
who us: organisation - | We; we
* uphold REJECT occurred
  when: 2017-11-27 "Monday"
  where: dhaka
  by: court
  to: "139 former border guards"; "146"
  about: death
* mutiny ASSAULT/firearms occurred
  when: 2009 "2009"
  where: pilkhana
  by: "former border guards"
  to: officers
  killed: 74 "74 people"
  killed: 57 "57 army officers" part side recipient
* lifecut CONCEDE occurred
  when: 2017-11-27 "Monday"
  by: court
  where: dhaka
* acquit RETREAT/release occurred
  when: 2017-11-27 "Monday"
  by: court
  to: "four of the condemned"
  released: 4 "four of the condemned"
  where: dhaka
* death SANCTION/convict occurred
  when: 2013-11-05 from text "5 November 2013"
  where: "a hall built for the purpose"
  by: sessions
  to: "152 men"
  count: 152 "152 men"
  count: 161 "161"
* disarm RETREAT/disarm occurred
  when: 2009-02-26 from text "26 February 2009"
  where: pilkhana
  by: "former border guards"
* rebelhunt COERCE/arrest occurred
  when: 2009-02-26/2009-08 bounded "the summer of that year"
  by: army; rab
  to: "thousands of soldiers"
  detained: >=2000 "thousands of soldiers" vague
* torture ASSAULT/torture occurred
  when: 2009-02-26/2009-08 bounded
  by: army; rab
  to: "thousands of soldiers"
  killed: >=47 "at least 47 deaths" side recipient voice us
  said: "Survivors" witness "described"
  said: us
  said: "The authorities" official denied "denied"
* thr THREATEN/violence occurred
  when: 2009-02-26/2009-08 bounded
  by: army; rab
  to: "thousands of soldiers"
  about: ASSAULT/sexual
  said: "Survivors" witness "described"
* rapethr ASSAULT/sexual threatened optional
  when: ?
  by: army; rab
  to: "their sisters"
  said: "Survivors" witness "described"
* inq ACCUSE/investigate denied
  when: ?
* inqpledge AGREE occurred
  when: 2010 "2010"
  by: "a deputy minister"
  about: ACCUSE/investigate
* bdrcourts SANCTION/convict occurred
  when: ? "three years"
  by: "special tribunals of the force"
  to: "5,926 soldiers"
  count: 5926 "5,926 soldiers"
* rename COERCE occurred optional
  when: 2011 "2011"
* interfere ACCUSE/allege occurred
  when: ?
  by: "Lawyers for the accused"
* lawyer COERCE/arrest occurred
  when: 2012-11 "November 2012"
  to: "One of them"
  where: "the courtroom"
  detained: 1 "One of them"
* lawyerfree RETREAT/release occurred
  when: 2012-11 from lawyer "after a night"
  to: "One of them"
  released: 1 "One of them"
* quit RETREAT/resign occurred
  when: ?
  by: "another"
* stones PROTEST/riot occurred
  when: ?
  to: "his house" thing
  with: stones "stoned"
* testify RETREAT hypothetical optional
  when: ?
* safe AGREE hypothetical optional
  when: ?
* urge REQUEST/change occurred
  when: 2017-11-30
  by: us
  to: supreme
  about: quash
* quash REJECT demanded optional
  when: ?
  by: supreme
* urge2 REQUEST/change occurred
  when: 2017-11-30
  by: us
  to: govt
* threat THREATEN/violence occurred
  when: 2017-11-20/2017-11-26 week "last week"
  by: "Parliamentarians of the ruling party"
  to: "the condemned"
  about: hang
* hang ASSAULT/targeted threatened optional
  when: ? "before the election"
  to: "the condemned"
  said: "Parliamentarians of the ruling party" official "vowed"
* families3 SUPPORT occurred
  when: ?
  by: "Several of the families"
  to: us
* forgive CONCEDE occurred
  when: ?
  by: "One widow"
  to: "the soldier"
  said: "One widow" witness "told"
* hide AID occurred
  when: 2009-02-25 "the night of the 25th"
  where: pilkhana
  by: "the soldier"
  to: "One widow"
  said: "One widow" witness "told"
* suspendaid REQUEST/change occurred
  when: 2017-11-30
  by: us
  to: ukstate
  about: SANCTION/discontinue by ukstate to rab
* leavereq REQUEST/yield occurred
  when: 2017-11-30
  by: us
  to: "Parliamentarians of the ruling party"
* trial ACCUSE/investigate occurred
  when: 2009-02-26/2013-11-05 bounded
  to: "former border guards"
  about: mutiny
