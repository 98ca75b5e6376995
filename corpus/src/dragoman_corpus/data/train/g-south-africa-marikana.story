story: g-south-africa-marikana
conflict: South Africa
countries: ZA
facts: A wildcat strike of rock drillers at Lonmin's Marikana mine began on 10 August 2012; ten people, two police and two guards among them, were killed up to the 14th. On 16 August police shot dead 34 strikers and wounded 78; 259 were arrested. On 30 August prosecutors charged 270 of them with murder
  under common purpose, withdrawn provisionally on 2 September. Raid on the hostels on 15 September; on the 18th a wage deal of up to 22 per cent ended the strike. President Zuma named the Farlam commission on 23 August; its report came out on 25 June 2015. (public record: commission of inquiry, company statements, press.)

who strikers: population ZA | the strikers; strikers; drillers; miners; the miners; rock drillers
who lonmin: organisation GB | Lonmin; the company; the mine
who saps: force ZA | South African Police Service; police; the police; Police
who num: organisation ZA | National Union of Mineworkers; NUM
who amcu: organisation ZA | AMCU; Association of Mineworkers and Construction Union; Amcu
who mathunjwa: person ZA | Joseph Mathunjwa; Mathunjwa; Mr Mathunjwa
who zuma: person ZA | Jacob Zuma; Zuma; President Zuma; Mr Zuma
who phiyega: person ZA | Riah Phiyega; Phiyega; General Phiyega; national commissioner
who npa: body ZA | National Prosecuting Authority; NPA; prosecutors
who commission: body ZA | Farlam commission; Marikana Commission of Inquiry; the Commission; the commission
who malema: person ZA | Julius Malema; Malema
who bishop: person ZA | Bishop Seoka; the bishop
who ramaphosa: person ZA | Cyril Ramaphosa; Ramaphosa; Mr Ramaphosa
who cosatu: organisation ZA | Cosatu; COSATU
who sacc: organisation ZA | South African Council of Churches
where koppie: site ZA -25.69 27.51 | Wonderkop; the koppie; koppie; the hill
where marikana: town ZA -25.70 27.48 | Marikana
where karee: site ZA -25.72 27.45 | Karee
where nkaneng: district ZA -25.68 27.52 | Nkaneng
where rustenburg: town ZA -25.67 27.24 | Rustenburg

== g-south-africa-marikana-1
outlet: Platinum Belt Online
register: live-blog
published: 2012-08-16
--
Marikana stand-off: our reporters at the koppie

21:50 The hospital in Rustenburg has run out of beds in its surgical ward, a matron says. We will not give a number tonight. Colleagues who were near counted eighteen lying still by the cattle kraal; a union man says twenty-five; the police say nothing at all. Tomorrow at noon the commissioner speaks.

19:30 {arrests|Arrests}: busloads of men, some of them bleeding, are being {arrests|driven} to five police stations. Helicopters are still over the second heap of rocks, west of the first, where, a driver of a water cannon told us, shots were {koppie2|fired} for a quarter of an hour after the television crews had stopped filming. We were {kept|kept} 800 metres off.

16:20 We are trying to make sense of it. At about eight minutes to four a group of drillers came round the kraal at a jog, bent low, blankets up. Razor wire to their left, which the police had {wire|rolled out} minutes before. {gas|Tear gas}, stun grenades, a crack from somewhere. Then a line of men in green overalls {massacre|fired}, R5 rifles, automatic, eight to ten seconds, until an officer with his fist in the air yelled "{ceasef|cease fire}". Dust. When it
went down there were bodies in it.

15:30 Joseph Mathunjwa of AMCU is back from the hill, in tears. On his knees he {kneel|begged} them to go: "Comrades, they'll {killmass!hypothetical|kill} you here." They {singno|refused}: they would rather die where they sat. A senior officer told him that it was now "out of his hands".

13:10 Lonmin: whoever does not report for the morning shift tomorrow will be {dismiss|dismissed}. It is the third such {ultim|ultimatum} of the week. Production is nil. The shares lost 7 per cent in London.

11:00 "Today is D-day", a police spokesman says at the forward command post: if they do not {disarm,disarmask|give up} their spears and pangas and leave, {force,forceth|force} will be used. On Monday the strikers {killcops|hacked} to death two officers, and three of their own were {strik13|shot} that afternoon near the railway line.

09:20 Bishop Seoka of the South African Council of Churches has been {bishopvisit|up}. He brings down one message: the men {asktalk|want} the manager to come and talk to them. They'll {disarm!hypothetical|lay} the sticks down at his feet if he does. Lonmin says it does not {nomgr|negotiate} with armed men. NUM's president, in a police Nyala, {numaddr|spoke} to them through a loudhailer yesterday and was {numrej|shouted} down.

07:45 For those who join us: since Friday some 3,000 rock drillers have been on {strike|strike} without any union, for 12,500 rand a month. Counting two security men {guards12|burnt} in their car on Sunday, nine people have died.

~ Sign up for our morning e-mail
~ This page uses cookies. Hierdie blad gebruik koekies.
--
who commissioner: person ZA | the commissioner
* arrests COERCE/arrest occurred
  when: 2012-08-16 "19:30"
  where: koppie
  by: saps
  to: strikers
* koppie2 ASSAULT/firearms occurred
  when: 2012-08-16
  where: "the second heap of rocks"; koppie
  by: saps
  to: strikers
  said: "a driver of a water cannon" official via "us" "told"
* wire COERCE/restrict occurred
  when: 2012-08-16 "16:20"
  where: koppie
  by: saps
  to: strikers
* gas ASSAULT/crowd-control occurred
  when: 2012-08-16 "about eight minutes to four"
  where: koppie
  by: saps
  to: strikers
  with: crowd-control "Tear gas"; grenade "stun grenades"
* massacre ASSAULT/firearms occurred
  when: 2012-08-16 "about eight minutes to four"
  where: "the cattle kraal"; koppie
  by: saps
  to: strikers
  with: small-arms "R5 rifles"
  killed: 25 "twenty-five" side recipient voice "a union man"
  killed: 18 "eighteen" side recipient
* kneel REQUEST/yield occurred
  when: 2012-08-16 "15:30"
  where: koppie
  by: mathunjwa
  to: strikers
  about: RETREAT/withdraw by strikers
* killmass ASSAULT hypothetical
  when: 2012-08-16
  where: koppie
  by: saps
  to: strikers
  said: mathunjwa party
* singno REJECT/yield occurred
  when: 2012-08-16 "15:30"
  where: koppie
  by: strikers
  to: mathunjwa
  about: RETREAT/withdraw by strikers
  answers: kneel "refused"
* dismiss SANCTION/expel hypothetical
  when: 2012-08-17 "tomorrow"
  by: lonmin
  to: strikers
* ultim THREATEN/expel occurred
  when: 2012-08-16 "13:10"
  by: lonmin
  to: strikers
  about: dismiss
* disarm RETREAT/disarm demanded optional
  when: 2012-08-16 "Today"
  by: strikers
  to: saps
* force ASSAULT threatened
  when: 2012-08-16 "Today"
  by: saps
  to: strikers
* forceth THREATEN/violence occurred
  when: 2012-08-16 "11:00"
  by: saps
  to: strikers
  said: "a police spokesman" official "says"
  about: force
* killcops ASSAULT/primitive occurred
  when: 2012-08-13 "Monday"
  by: strikers
  to: saps
  killed: 2 "two officers" side recipient
* strik13 ASSAULT/firearms occurred
  when: 2012-08-13 "Monday"
  where: "the railway line"
  to: strikers
  killed: 3 "three of their own" side recipient
* bishopvisit CONSULT/visit occurred
  when: 2012-08-16 "09:20"
  where: koppie
  by: bishop; strikers
  to: strikers
* asktalk REQUEST/meet occurred
  when: 2012-08-16 "09:20"
  by: strikers
  to: "the manager"
  said: bishop witness "brings down"
  about: CONSULT by "the manager"
* nomgr REJECT/meet occurred
  when: 2012-08-16 "09:20"
  by: lonmin
  to: strikers
  answers: asktalk "negotiate"
* numaddr CONSULT occurred
  when: 2012-08-15 "yesterday"
  where: koppie
  by: num; strikers
  to: strikers
* strike PROTEST/strike ongoing
  when: 2012-08-10/2012-08-16 "since Friday"
  where: marikana
  by: strikers
  to: lonmin
  participants: ~3000 "some 3,000"
* guards12 ASSAULT/unconventional occurred
  when: 2012-08-12 "Sunday"
  to: "two security men"
  killed: 2 "two security men" side recipient
* kept COERCE/restrict occurred optional
  when: 2012-08-16
  where: koppie
  to: "We"
* disarmask REQUEST/yield occurred
  when: 2012-08-16 "11:00"
  by: saps
  to: strikers
  said: "a police spokesman" official "says"
  about: disarm
* numrej REJECT occurred optional
  when: 2012-08-15 "yesterday"
  where: koppie
  by: strikers
  to: num
  answers: numaddr "shouted down"
* ceasef RETREAT/ceasefire occurred optional
  when: 2012-08-16 "about eight minutes to four"
  where: koppie
  by: saps
figure: killed 9 "nine people"

== g-south-africa-marikana-2
outlet: Joint Strike Committee of Marikana
register: communique
published: 2012-09-03
--
To the workers of the belt and to whoever has ears

Brothers and sisters, our comrades are coming {free3|out}. This morning and yesterday, two hundred and seventy of us stood {charge270|charged} with the {massacre|murder} of our own thirty-four; an apartheid judge's paper, "common purpose", was dug up to say so. On Sunday the prosecutors {suspend|took} it {suspend|back}, provisionally as they call it. We {thanklaw|thank} the lawyers who came without pay, and the women of Nkaneng who {womenmarch|marched} to the court at Ga-Rankuwa every day that it sat. Of the men {free3|released} one hundred and fifty have shown doctors
how they were {torture|tortured} in the cells.

We say to Lonmin: the {strike|strike} is in its twenty-fourth day and {strike|goes on}. Your "peace accord", which your lawyers {accordask|put} on the table on Wednesday with the Department of Labour, has forty pages about our sticks and no figure. NUM may {numsign|sign} it; nobody has asked NUM to speak for us. 12,500. If there's no {offerask|offer} by Friday, Karee will be {karee,kareeth|shut}, the K3 shaft too, and we'll {smelter,kareeth|walk} to the smelter, all of us, in the road, singing.

We say to President Zuma: you {zumavisit|came} on the 22nd, six days late, under an umbrella. You {inquiry|promised} a judge, good; {pullpol,pullask|pull} the police out of our yards while he sits. You sent us ministers, who {ministers|gave} us speeches, and blankets.

We say to Mr Malema: {thankmal|thank} you for the lawyers. We are nobody's youth league.

We say to the police: you have not {sorry|said sorry}.

To the sangoma who sold us the ointment: come and collect your money.

Deaths among us since the tenth of August: forty-four is the figure that is printed. We do not forget the two constables in it, nor the guards, who also had mothers. The shop steward of NUM who was {steward|murdered} at the hill on the 14th had a child in our crèche. The churches' fund has {fund|paid} for thirty-one coffins. A cleansing is on Thursday; men of all unions may come with bare hands.
--
who strikers: our comrades; We; us; we
who labour: body ZA | Department of Labour
where garank: town ZA -25.61 27.98 | Ga-Rankuwa
* free3 RETREAT/release occurred
  when: 2012-09-02/2012-09-03 "This morning and yesterday"
  to: strikers
* charge270 ACCUSE/investigate occurred
  when: 2012-08-16/2012-09-02 bounded
  by: npa
  to: strikers
  count: 270 "two hundred and seventy"
  about: massacre
* suspend CONCEDE occurred
  when: 2012-09-02 "Sunday"
  by: npa
  to: strikers
* thanklaw SUPPORT occurred
  when: 2012-09-03
  by: strikers
  to: "the lawyers"; "the women of Nkaneng"
* womenmarch PROTEST/demo occurred
  when: 2012-08-16/2012-09-03 bounded "every day"
  where: garank
  by: "the women of Nkaneng"
* torture ASSAULT/torture occurred
  when: 2012-08-16/2012-09-03 bounded
  where: "the cells"
  to: strikers
  injured: 150 "one hundred and fifty" side recipient voice strikers
* strike PROTEST/strike ongoing
  when: 2012-08-10/2012-09-03 "twenty-fourth day"
  by: strikers
  to: lonmin
* accordask REQUEST/yield occurred
  when: 2012-08-29 "Wednesday"
  by: lonmin; labour
  to: strikers
  about: AGREE by strikers
* numsign AGREE hypothetical
  when: ?
  by: num
  to: lonmin
* karee PROTEST/obstruct threatened
  when: 2012-09-07 "by Friday"
  where: karee
  by: strikers
  to: lonmin
* kareeth THREATEN occurred
  when: 2012-09-03
  by: strikers
  to: lonmin
  about: karee
* zumavisit CONSULT/visit occurred
  when: 2012-08-22 from text "the 22nd"
  by: zuma; strikers
  to: strikers
* thankmal SUPPORT occurred
  when: 2012-09-03
  by: strikers
  to: malema
* inquiry AGREE occurred
  when: 2012-08-22/2012-09-03 bounded
  by: zuma
  to: strikers
  about: ACCUSE/investigate
* pullpol RETREAT/withdraw demanded
  when: ?
  where: "our yards"
  by: saps
* ministers AID occurred
  when: 2012-08-16/2012-09-03 bounded
  by: "ministers"
  to: strikers
* steward ASSAULT occurred
  when: 2012-08-14 from text "the 14th"
  where: koppie
  to: "The shop steward of NUM"
  killed: 1 "The shop steward of NUM" side civilian
* fund AID occurred
  when: 2012-08-16/2012-09-03 bounded
  by: "The churches' fund"
  to: strikers
  count: 31 "thirty-one coffins"
* massacre ASSAULT/firearms occurred
  when: 2012-08-16 from zumavisit "six days late"
  by: strikers alleged of npa
  to: strikers
  killed: 34 "thirty-four" side recipient
* smelter PROTEST/demo threatened optional
  when: 2012-09-07 "by Friday"
  by: strikers
  to: lonmin
* pullask REQUEST/yield occurred
  when: 2012-09-03
  by: strikers
  to: zuma
  about: pullpol
* sorry CONCEDE denied
  when: ?
  by: saps
  to: strikers
* offerask REQUEST/yield occurred
  when: 2012-09-03
  by: strikers
  to: lonmin
  about: AGREE by lonmin
figure: killed 44 "forty-four"

== g-south-africa-marikana-3
outlet: Transcripts of Record
register: court
published: 2012-11-06
--
Marikana Commission of Inquiry, Rustenburg Civic Centre, day 9 (extract). Evidence leader questions a brigadier of the Public Order unit

EVIDENCE LEADER: You have seen exhibits L1 to L48, the slides by which the Service explained itself. I want to talk about what is not on them. On the evening of 15 August you were at an extraordinary {npmeet|meeting} of the police top, in Midrand, were you not?

BRIGADIER: I was called to it, yes, at about six.

EVIDENCE LEADER: And it was there that it was decided to {endorse|go over} to the tactical phase if the men were still on the hill next day. Before that the plan had been to {encircle|encircle} the hill at dawn, when few were on it, and search each man who left?

BRIGADIER: That was one plan. We dropped it. There was no wire enough.

EVIDENCE LEADER: Four thousand rounds of live ammunition were {ammo|ordered} that day. So were four mortuary vans. Who asked for the vans?

BRIGADIER: I've no knowledge of that.

EVIDENCE LEADER: On the 13th you were in the group that {walk13|escorted} some two hundred men with spears along the railway line. They had {promise13|undertaken} to hand their weapons in at the koppie. Somebody {gas13|threw} tear gas. Who?

BRIGADIER: I heard an order, I did not hear a name. After the {gas13|gas} they {killcops|stormed} us. Warrant Officer M. and Warrant Officer L. were {killcops|killed} next to me, so to say. A third member lost his eye. I wept, sir.

COUNSEL FOR THE FAMILIES: My clients are sorry for that. Let us come to scene two. Fourteen of the men who died, died there, in among boulders, some {koppie2|hit} in the back of the head, one with his hands up, according to a survivor. You were in the hippo. What did you {koppie2|shoot} at?

BRIGADIER: At those who {fireback|shot} at us.

COUNSEL: Not one member was hurt. Two firearms were found, on sixty thousand square metres. There is a photograph, at 16.20, of a dead man, right hand empty; there's one, two hours later, with a panga beneath it. Who {plant|put} that there?

BRIGADIER: That's under {intinv|investigation}, I'm told.

COUNSEL: Shall we have the officer who took it here?

BRIGADIER: If the Commission {summon|summons} him.

THE CHAIRPERSON: It will be {done|done}. I {warnwit|remind} those in the gallery that if a witness is {threatwit|threatened} again, as one was on Thursday at the taxi rank by two men who {threatwit|showed} him a pistol, I'll {clearroom|hear} the rest behind closed doors. Four members of the miners' delegation were {arrwit|arrested} last week on their way from this building; I have {askphi|asked} General Phiyega for an explanation and had one, which I find thin. We adjourn.
--
who brig: person ZA | BRIGADIER
who evl: person ZA | EVIDENCE LEADER
who counsel: person ZA | COUNSEL FOR THE FAMILIES; COUNSEL
who chair: person ZA | THE CHAIRPERSON
who saps: the Service; Public Order unit; the police top
where midrand: town ZA -25.99 28.13 | Midrand
* npmeet CONSULT occurred
  when: 2012-08-15 from text "the evening of 15 August"
  where: midrand
  by: saps
  said: evl official
  said: brig party
* endorse MOBILIZE/police announced
  when: 2012-08-16 "next day"
  where: koppie
  by: saps
  said: evl official
* encircle COERCE/restrict hypothetical
  when: ? "dawn"
  where: koppie
  by: saps
  to: "the men"
  said: evl official
  said: brig party
* ammo MOBILIZE/weapons occurred
  when: 2012-08-15 "that day"
  by: saps
  munitions: 4000 "Four thousand rounds"
  said: evl official
* walk13 MOBILIZE/police occurred optional
  when: 2012-08-13 from text "On the 13th"
  where: "the railway line"
  by: saps
  to: "some two hundred men with spears"
  said: evl official
* promise13 AGREE occurred
  when: 2012-08-13 from text "On the 13th"
  by: "some two hundred men with spears"
  to: saps
  said: evl official
  about: RETREAT/disarm
* gas13 ASSAULT/crowd-control occurred
  when: 2012-08-13 from text "On the 13th"
  where: "the railway line"
  by: "Somebody"
  to: "some two hundred men with spears"
  with: crowd-control "tear gas"
  said: evl official
  said: brig party
* killcops ASSAULT/primitive occurred
  when: 2012-08-13 from text "On the 13th"
  where: "the railway line"
  by: "some two hundred men with spears"
  to: saps
  killed: 2 "Warrant Officer M. and Warrant Officer L." side recipient voice brig
  injured: 1 "A third member" side recipient voice brig
  said: brig party
* koppie2 ASSAULT/firearms occurred
  when: 2012-08-16 "next day"
  where: "scene two"
  by: saps
  to: "the men who died"
  killed: 14 "Fourteen" side recipient voice counsel
  said: counsel party
  said: brig party
* fireback ASSAULT/firearms occurred
  when: 2012-08-16
  where: "scene two"
  by: "those" alleged of brig
  to: saps
  injured: 0 "Not one member" side recipient voice counsel
  said: brig party claimed
  said: counsel party denied
* plant COERCE/misinformation occurred
  when: 2012-08-16 "two hours later"
  where: "scene two"
  to: "dead man"
  said: counsel party
* intinv ACCUSE/investigate ongoing
  when: 2012-11-06
  said: brig party
  about: plant
* threatwit THREATEN/violence occurred
  when: 2012-11-01 "Thursday"
  where: "the taxi rank"
  by: "two men"
  to: "one"
  with: small-arms "pistol"
  said: chair official
* clearroom COERCE/censor hypothetical
  when: ?
  by: chair
* warnwit THREATEN/restrict occurred
  when: 2012-11-06
  by: chair
  to: "those in the gallery"
  about: clearroom
* arrwit COERCE/arrest occurred
  when: 2012-10-29/2012-11-04 "last week"
  where: rustenburg
  by: saps
  to: "Four members of the miners' delegation"
  detained: 4 "Four members"
  said: chair official
* askphi REQUEST/change occurred
  when: 2012-10-29/2012-11-06 bounded
  by: chair
  to: phiyega
  answers: arrwit "explanation"
* summon REQUEST/meet hypothetical
  when: ?
  by: commission
  to: "the officer"
* done AGREE occurred optional
  when: 2012-11-06
  by: chair
  to: counsel
  about: summon

== g-south-africa-marikana-4
outlet: Review of Labour and Law
register: analysis
published: unknown
--
Six hundred and forty-six pages: what Farlam found, and what he would not find

When the president at last read out the conclusions of the Farlam commission, on the evening of 25 June 2015, a Thursday, without having warned the widows, he read for half an hour and took no questions. It had {inq|sat} for 293 days since October 2012. What does one learn?

That the thirty-four were {massacre|shot} in two places, seventeen at each; that the plan carried out on the afternoon of 16 August 2012 was {findsaps|defective} and should never have been {endorse|launched}; that the decision was taken the evening before at a {npmeet|gathering} of generals, and not, as the police long swore, on the ground because the situation had changed. The commission finds that the national commissioner and the provincial one {misled|misled} it, and {recphi|asks for} an inquiry into their fitness for office. Mr
Zuma has since let it be known that he'll {phisusp|suspend} General Phiyega; her term runs until 2017.

That Lonmin did too {findlon|little}: it had {houses|promised} 5,500 houses by 2011 and built three, and it let non-strikers come to work although it could not protect them. That NUM was {findnum|wrong} to {numwork|urge} its members to go on working, that AMCU could not hold its own. And that the strikers {guards12,killcops,workers3|killed}: the two guards, {guards12|burnt} on 12 August, the two warrant officers, three fellow workers. The report's paragraph on Mr Mathunjwa's last {kneel|plea} on the koppie is a handsome one.

What would it not find? That ministers ordered anything. Mr Ramaphosa, now deputy president and then on the board, had {ramamail|written} on the 15th that what was happening were "plainly dastardly criminal acts", needing "concomitant {concom|action}". His mails, says the judge, are not cause; the lawyers of the injured will take that on {appealrama|review}. He himself {ramasorry|apologised} in May 2017, to students, for the language - not, as some of the women noted, at Marikana.

Since then? The {orgkill|killing} of witnesses and of organisers, on both sides, went on: a regional organiser of AMCU was {steve|shot} in a tavern in May 2013; two NUM shop stewards were {stewards|murdered}, in June and October of the same year. After the {deal|deal} of 18 September 2012, which gave drillers 22 per cent, came the belt-wide {strike14|strike} of 2014, five months long. The state has {comp|offered} settlements to 275 men who were {arrests|arrested}, and pays slowly. In March 2018 nine policemen, one of
them a former deputy provincial chief, were {ninecops|charged}, over the deaths of 13 August only; for the thirty-four nobody has been {chargenone|charged}. The prosecutors {npaprom|undertook} in that same month to decide on the rest "soon".

If the army had {army|come} instead, as one general had {armyreq|suggested} on the 14th, would it have been worse? The judge does not ask. The widows, at any rate, some of whom now work at the mine in their husbands' place, have {wallask|asked} something simpler: a wall with the names. It is not built.
--
who pres: person ZA | the president
who judge: person ZA | the judge; The judge
where tavern: site ZA - - | a tavern
* inq ACCUSE/investigate occurred
  when: 2012-10/2015-06 from text "since October 2012"
  by: commission
  about: massacre
* massacre ASSAULT/firearms occurred
  when: 2012-08-16 from text "16 August 2012"
  where: "two places"; marikana
  by: saps
  to: strikers
  killed: 34 "thirty-four" side recipient voice commission
  killed: 17 "seventeen at each" part side recipient voice commission
  said: commission official
* endorse MOBILIZE/police occurred
  when: 2012-08-16 from text "16 August 2012"
  where: marikana
  by: saps
  said: commission official
* npmeet CONSULT occurred
  when: 2012-08-15 from massacre "the evening before"
  by: "generals"
  said: commission official
* recphi REQUEST/change occurred
  when: 2015-06-25 from text "25 June 2015"
  by: commission
  to: pres
  about: ACCUSE/investigate to phiyega
* phisusp SANCTION/expel announced
  when: ?
  by: zuma
  to: phiyega
* houses AGREE occurred
  when: ?
  by: lonmin
* numwork REQUEST/change occurred
  when: ?
  by: num
  to: "its members"
  said: commission official
* guards12 ASSAULT/unconventional occurred
  when: 2012-08-12 from text "12 August"
  by: strikers
  to: "the two guards"
  killed: 2 "the two guards" side recipient
  said: commission official
* kneel REQUEST/yield occurred
  when: ?
  where: koppie
  by: mathunjwa
  to: strikers
  said: commission official
  about: RETREAT/withdraw by strikers
* ramamail REQUEST/change occurred
  when: 2012-08-15 from text "the 15th"
  by: ramaphosa
  about: concom
* concom COERCE demanded optional
  when: ?
  to: strikers
* appealrama REQUEST/change announced
  when: ?
  by: "the lawyers of the injured"
* ramasorry CONCEDE occurred
  when: 2017-05 from text "May 2017"
  by: ramaphosa
  to: "students"
* orgkill ASSAULT/targeted occurred
  when: ?
  to: "witnesses"; "organisers"
* steve ASSAULT/firearms occurred
  when: 2013-05 from text "May 2013"
  where: tavern
  to: "a regional organiser"; amcu
  killed: 1 "a regional organiser of AMCU" side recipient
  part_of: orgkill
* stewards ASSAULT occurred
  when: 2013-06/2013-10 bounded from text "June and October of the same year"
  to: "two NUM shop stewards"; num
  killed: 2 "two NUM shop stewards" side recipient
  part_of: orgkill
* deal AGREE occurred
  when: 2012-09-18 from text "18 September 2012"
  by: lonmin; strikers
  to: strikers; lonmin
* strike14 PROTEST/strike occurred
  when: 2014 from text "2014"
* comp AGREE occurred
  when: ?
  by: "The state"
  to: "275 men"
  count: 275 "275 men"
* ninecops ACCUSE/investigate occurred
  when: 2018-03 from text "March 2018"
  by: npa
  to: "nine policemen"
  count: 9 "nine policemen"
* chargenone ACCUSE/investigate denied
  when: ?
  by: npa
  about: massacre
* npaprom AGREE occurred
  when: 2018-03 from text "that same month"
  by: npa
  about: ACCUSE/investigate by npa
* army MOBILIZE/troops hypothetical
  when: ?
  where: marikana
  by: "the army"
* misled COERCE/misinformation occurred
  when: ?
  by: phiyega alleged of commission; "the provincial one" alleged of commission
  to: commission
  said: commission official
* killcops ASSAULT/primitive occurred
  when: ?
  by: strikers
  to: "the two warrant officers"
  killed: 2 "the two warrant officers" side recipient
  said: commission official
* workers3 ASSAULT occurred
  when: ?
  by: strikers
  to: "three fellow workers"
  killed: 3 "three fellow workers" side recipient
  said: commission official
* arrests COERCE/arrest occurred
  when: ?
  to: "275 men"
  detained: 275 "275 men" side recipient
* wallask REQUEST/change occurred
  when: ?
  by: "The widows"
* armyreq REQUEST/assist occurred
  when: 2012-08-14 day from text "14th"
  by: "one general"
  about: army
* findsaps ACCUSE/disapprove occurred optional
  when: 2015-06-25 from text "25 June 2015"
  by: commission
  to: saps
  about: endorse
  answers: endorse
* findlon ACCUSE/disapprove occurred optional
  when: 2015-06-25 from text "25 June 2015"
  by: commission
  to: lonmin
* findnum ACCUSE/disapprove occurred optional
  when: 2015-06-25 from text "25 June 2015"
  by: commission
  to: num
  about: numwork
  answers: numwork
