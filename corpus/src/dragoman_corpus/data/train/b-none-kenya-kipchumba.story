story: b-none-kenya-kipchumba
conflict: none
countries: KE
fictional: yes
facts: an invented autumn marathon by a lake, its winner and the shoe that split; nothing to code.

== b-none-kenya-kipchumba-1
outlet: Highland Sport Radio
register: radio
published: 2022-10-09
--
Lakeside Marathon, the last ten minutes. Transcript

COMMENTATOR: And there's the attack! At thirty-eight kilometres, on the climb they call the Hangman, the tall boy from Kapsabet strikes for home. Nobody answers. He has blown this field to pieces, Grace.

GRACE: He's been sitting in ambush all morning behind the pacemakers, hasn't he? Let the others trade blows. And now look: the champion is surrounded, he's in no man's land, he's looking round for allies and finds none.

COMMENTATOR: The Ethiopian pair have surrendered thirty metres in the time it took you to say that.

GRACE: Watch the left shoe, though.

COMMENTATOR: The shoe! The sole's exploded. I don't believe it. It's flapping like a gecko's tongue. He'll have to fight that thing for four kilometres.

GRACE: He could retreat to second and still go to the championships. That would be the sane decision.

COMMENTATOR: He isn't sane. He's twenty-one. He kicks it off! He's running on one sock past the tea kiosk, the crowd's gone wild, there's a policeman clapping...

GRACE: Nobody has told him that the record's under threat too. Two hours and five, if he holds.

COMMENTATOR: Into the stadium. Two laps. Listen to them. He crosses in 2:05:51, and collapses, and he's laughing. The old mark, dead and buried after nineteen years!

GRACE: Give that boy a shoe. Give him the factory.
--

== b-none-kenya-kipchumba-2
outlet: The Daily Sizzle
register: tabloid
published: 2022-10-10
--
SOLE SURVIVOR! Barefoot bomber guns down the record

He came, he saw, he lost a shoe.

Kapsabet's own Kipchumba (no, not that one, nor that one either) is the toast of the Rift after Sunday's lakeside thriller, which he won with one foot in foam and the other in a grey sock knitted by his nan. "She's a killer with the needles," the winner giggled.

Rivals were left for dead on the Hangman hill. "He executed it perfectly," sighed the beaten champ, nursing a blister the size of a samosa. Bookies took a hammering: one in Eldoret is said to have shut up shop for the day with a note on the door, "Gone to cry".

Now the shoe war. The maker of the bust trainer went into full damage control on Sunday night, saying the sole had been "tampered with by gravel". A rival firm fired back with a picture of a sock and the slogan Just Knit. Expect a bloody Christmas on the shelves.

And Nan? She's holding out for a better offer. "Let them come with their hands up," she told us, and went back to her goats.

~ VOTE: Is he the GOAT or just a kid?
~ SHOCK: Bride storms out over rice
--

== b-none-kenya-kipchumba-3
outlet: The Pace Letter
register: analysis
published: 2022-10-14
--
The carbon truce is over

For six seasons the makers of running shoes kept an armed peace: each brought out one thick sole a year, each claimed four per cent, nobody said what all of them knew, which is that foam dies young. On Sunday it died on live television under a man who was about to win.

What follows will be a war of attrition, and I should like to explain why the small firms may win it. Foam of the newest sort is light since it is mostly nitrogen; it defends the knee for about a hundred and fifty kilometres, after which its cells collapse one by one like a garrison without bread. A shoe raced at Berlin in September and again this week, on a road that the rains have mined with flint, was asked to hold a position that it had already lost.

Regulators could impose order. They have a limit on height; they might set one on age. The big companies have always resisted, and they lobby like besieged dukes. A ban on worn soles would hit sales, oddly, in the right direction, so that I expect them to capitulate by spring.

As for the sock: tests in a laboratory at Moi's old campus suggest that he lost eleven seconds by it. Had both shoes exploded, says the professor there, not wholly in jest, he might have gained.
--
