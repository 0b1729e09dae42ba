package org.nurture.examples.quickstart;

import java.util.List;
import java.util.Random;
import org.nurture.behaviour.AreaOfGain;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.principle.Principle;
import org.nurture.privacy.Narrative;

/** What people write in the sample: sentences of our own, about nobody. */
final class SampleTexts {
    static final List<String> ANTECEDENTS = List.of(
            "The class was asked to tidy away and come to the carpet.",
            "A visitor came in and the morning's order changed.",
            "Another child sat in the seat by the window.",
            "The writing task was handed out and the adult moved on to another table.",
            "Lining up after play; someone pushed further back.",
            "The usual adult was away and cover took the register.",
            "Partners were chosen for reading, and two children said no.",
            "The bell for lunch went in the middle of a game.",
            "Feedback on the maths page: three sums to do again.",
            "The hall was loud, with two classes in at once.",
            "Came in late, after the register had been taken.",
            "The turn on the computer was over.",
            "Asked a question in front of the whole class.",
            "Monday, first thing, after a weekend away from home.");

    static final List<String> CONSEQUENCES = List.of(
            "An adult stood near, said little, and named what came next.",
            "Given five minutes in the quiet corner and then a choice of two jobs.",
            "The others were moved on; the task was finished at break with an adult.",
            "Walked once round the playground with the assistant and came back in.",
            "The adult knelt down, repeated the request in fewer words, and waited.",
            "Nothing was said at the time; it was talked over after lunch.",
            "Came to the nurture room early and helped lay the table.",
            "The class teacher rang home at the end of the day, with the good part first.",
            "Was shown the picture timetable and chose where to begin again.",
            "Another child offered a pencil, and the lesson went on.",
            "The object was put away without comment and given back at home time.",
            "Sat beside the adult for the story and stayed to the end.",
            "Sent to a neighbouring class with a message, and returned calmer.",
            "The task was halved, and the first half was praised.");

    static final List<String> COMMUNICATED = List.of(
            "I do not know how to begin.",
            "I want to be asked first.",
            "It is too loud for me here.",
            "I do not believe that you will come back.",
            "I would rather be sent out than be wrong.",
            "Please notice that I am here.",
            "I am hungry and cannot say so.",
            "I want to play and do not know how to ask.",
            "Something at home is on my mind.",
            "I need to know what comes after this.",
            "I am not ready to stop yet.",
            "I want the adult whom I know.");

    static final List<String> SUPPORT = List.of(
            "A picture timetable on the desk for half a term; used in the mornings, forgotten after lunch.",
            "A buddy at playtimes for four weeks; it went well until the buddy moved class.",
            "Ten minutes with the learning mentor each morning; arrives calmer on those days.",
            "A seat near the door and a card to ask for a break; the card is used, and returned.",
            "Small-group talk about feelings, six sessions; joined in with the last two.",
            "A home and school book; filled in on most days, and read by both.",
            "Tasks cut into three steps with a tick for each; two of three are reached.",
            "Lunch in the library with two others; settled, but gained no friends there.",
            "A soft start with breakfast at a quarter past eight; lateness has halved.",
            "Movement breaks between lessons; helps before literacy, less before maths.",
            "A reward chart for a fortnight; lost interest on the third day.",
            "Key adult named and introduced to the family; the family asks for that adult now.");

    static final List<String> FOLLOW_UPS = List.of(
            "Settled in the base class; still drops in at the nurture room on Fridays.",
            "Has a friend at play and asks to join games.",
            "One hard week after the holiday, then back to where it was.",
            "Works alone for a whole lesson with one check by an adult.",
            "Took part in the class assembly, and spoke.",
            "Attendance has stayed as it became in the group.",
            "The new class teacher uses the same three-step plan, with success.",
            "Still finds changes of room hard; the picture timetable is back.",
            "Family reports calmer mornings.",
            "Asks for help by hand instead of by leaving the seat.",
            "Has moved school; the plan was handed over at a meeting.",
            "No further concern; reviewed in the ordinary way from now on.");

    static final List<String> REVIEWS = List.of(
            "Targets are in reach; goes on as planned.",
            "One target met, a new one set with the child.",
            "A good half-term, then two hard weeks after a change at home.",
            "Joins in with meals; talks more to adults than to children so far.",
            "Family and class teacher both see a change.",
            "Slower than hoped; the afternoons in class are the harder part.",
            "Comes in by choice and leaves on time.",
            "Starts tasks now, and needs an adult to finish them.",
            "Attendance is up, and lateness down.",
            "Copes with losing a game when warned beforehand.",
            "Listens to the end of a story, and retells it.",
            "Two friendships have begun, both within the group.");

    static final List<String> SET_BACKS = List.of(
            "The fuller week came too soon after the change of class teacher; one step back for now.",
            "Three afternoons ended in the corridor; returning to the week that went well.",
            "A bereavement in the family; the child asked for more mornings in the group.",
            "The class moved rooms; settling there first, then going on.",
            "Lunchtimes in the big hall were too much; back to lunch in the group.",
            "The friend who was to sit alongside has left; a new partner comes first.",
            "Sleeps badly since the winter; fewer afternoons until that is better.",
            "Two tests in one week; the step is tried again after them.",
            "The support in class fell away for a fortnight, and the step with it.",
            "Refused the walk to class three days running, and could say why.",
            "A supply teacher all week; the old week holds until the teacher is back.",
            "Work was brought home torn; less class time, and shorter tasks.");

    static final List<String> EXTENSIONS = List.of(
            "The return began well and was broken off by a long illness.",
            "A change of family home fell into the fourth term; one more was asked for.",
            "Two of three targets are met; the third needs the term that was lost.",
            "Moves to the next school in autumn; the stay bridges the move.",
            "The group was closed for six weeks after a flood; the time is made good.",
            "Came with hardly a word of English; the first term went into listening.",
            "An assessment of need is under way, and its outcome is awaited.",
            "Lost the key adult in the third term and had to begin again.",
            "A younger sibling was born; the return is put off by a term.",
            "Was off for an operation in the second term.",
            "The base class has its third teacher this year; the return waits for a permanent one.",
            "Mornings are secure now; the afternoons want one more term.");

    static final List<String> OVERRIDES = List.of(
            "The family moved at short notice; the place begins now and the assessment follows within three weeks.",
            "The form of the former school is awaited; the head takes the place as agreed.",
            "The assessor is on leave; class staff and nurture staff have both observed.");

    static final List<String> DECLINED = List.of(
            "The need is mainly one of speech and language; the service for it is asked first.",
            "Support in class has only just begun, and should be seen through.",
            "The group would not be cohesive with one more child of this kind of need.",
            "Attendance must be worked on first, with the family.",
            "The panel saw too little evidence, and will gladly look again.",
            "A smaller step, lunch and break with the mentor, was agreed instead.");

    static final List<String> WITHDRAWN = List.of(
            "The family prefers support in class for now.",
            "The child has moved out of the area.",
            "Things have turned for the better since the change of seat and class.",
            "The school has found another provision.",
            "The family wants to visit the group first, and will come back to it.",
            "Asked for by mistake for an older brother or sister.");

    static final List<String> CONTRA_INDICATIONS = List.of(
            "Hearing has not been tested; to be done before the panel meets.",
            "A communication need is being assessed; the panel should hear the therapist.",
            "Sensory needs are marked; the room would have to be looked at.");

    static final List<String> CONDITIONS = List.of(
            "A meeting with the family in the first three weeks.",
            "Mornings only for the first half-term.",
            "The class teacher visits the group once before the start.");

    private SampleTexts() {}

    static Narrative any(List<String> texts, Random random) {
        return Narrative.of(texts.get(random.nextInt(texts.size())));
    }

    /** What is seen, by the category that it belongs to. */
    static List<String> behaviours(ConcernCategory category) {
        return switch (category) {
            case ACTING_OUT ->
                List.of(
                        "Swept the books off the table and shouted.",
                        "Pushed past two children and kicked the door.",
                        "Threw a shoe across the cloakroom.",
                        "Shouted at the adult and climbed on a chair.",
                        "Hit out when another child came close.",
                        "Tore the page and ran to the far end of the field.");
            case DISRUPTIVE ->
                List.of(
                        "Called out eleven times in ten minutes, mostly jokes.",
                        "Left the seat and drummed on the tables in passing.",
                        "Hummed, louder each time that it was mentioned.",
                        "Took the pencils of the table and would not give them back.",
                        "Turned the lights off and on, and laughed.",
                        "Talked across the lesson to a child two tables away.");
            case WITHDRAWN ->
                List.of(
                        "Put the hood up and laid the head on the table.",
                        "Stood by the fence for the whole of play, watching.",
                        "Did not answer, and looked at the floor until the adult moved on.",
                        "Sat under the table with the coat on.",
                        "Moved the food about, ate nothing and spoke to nobody.",
                        "Held the pencil for twenty minutes and wrote nothing.");
        };
    }

    /** What causes concern, by category. */
    static List<String> concerns(ConcernCategory category) {
        return switch (category) {
            case ACTING_OUT ->
                List.of(
                        "Leaves the room in anger most days, usually before lunch.",
                        "Other children have been hurt at play, twice this half-term.",
                        "Cannot be spoken to for about twenty minutes after being told no.",
                        "Things are thrown when work is handed back.",
                        "The class is cleared about once a week so that it can calm down.",
                        "Rages are shorter than last year, but more frequent.");
            case DISRUPTIVE ->
                List.of(
                        "Lessons stop several times an hour, and the others have begun to join in.",
                        "Cannot wait for a turn, in games or in talk.",
                        "Moves about the room all morning and settles only beside an adult.",
                        "Takes others' things to be noticed; gives them back when asked kindly.",
                        "Starts nothing without an adult and calls until one comes.",
                        "Work is unfinished in every subject, though able when alone.");
            case WITHDRAWN ->
                List.of(
                        "Has not spoken to an adult in class since the start of term.",
                        "Is alone at every playtime and does not seem to mind.",
                        "Cries quietly at the door and clings to the coat.",
                        "Does what is asked and nothing more; is easily overlooked.",
                        "Hides work with an arm, and rubs it out before it is seen.",
                        "Attendance has fallen; says of school only that it is long.");
        };
    }

    /** What a child is to reach, by the area in which to gain. */
    static List<String> targets(AreaOfGain area) {
        return switch (area) {
            case MANAGING_OWN_BEHAVIOUR ->
                List.of(
                        "Stays in the room for a whole session on four days of five.",
                        "Uses the break card before leaving the seat.",
                        "Stops a game at the first signal.",
                        "Waits for a turn with one reminder.");
            case RELATIONSHIPS_WITH_ADULTS ->
                List.of(
                        "Greets the adult at the door each morning.",
                        "Asks an adult for help in words.",
                        "Stays beside the adult at snack and tells one piece of news.",
                        "Accepts a no from the key adult and goes on.");
            case RELATIONSHIPS_WITH_PUPILS ->
                List.of(
                        "Plays a board game with two others to its end.",
                        "Passes food round the table and waits to begin.",
                        "Invites one child from the base class to the group each week.",
                        "Works with a partner for ten minutes.");
            case COPING_WITH_EMOTIONS ->
                List.of(
                        "Names how it feels with the help of the picture cards.",
                        "Goes to the quiet corner unasked when it grows too much.",
                        "Talks over a hard moment on the same day.",
                        "Bears a change of plan that was announced.");
        };
    }

    /** What shows that a group lives a principle. */
    static List<String> evidence(Principle principle) {
        return switch (principle) {
            case LEARNING ->
                List.of(
                        "Plans start from what each child can do, whatever the age.",
                        "Two children of one year work at quite different tasks, both with success.",
                        "Progress is looked at child by child each half-term.");
            case SAFE_BASE ->
                List.of(
                        "The day has the same order, and it hangs on the wall in pictures.",
                        "The two adults plan together and speak to one another kindly.",
                        "Kitchen, sofa and work table each have their place.");
            case WELLBEING ->
                List.of(
                        "Each child is greeted by name, and listened to first.",
                        "Small successes are told to the whole table.",
                        "Children choose the song for breakfast in turn.");
            case LANGUAGE ->
                List.of(
                        "Feelings are put into words in play and at table.",
                        "Adults wait for an answer and take it up.",
                        "Families are met at the door with one good sentence about the day.");
            case BEHAVIOUR ->
                List.of(
                        "Adults ask what it meant before they say what follows.",
                        "Notes tell what came before, what was seen and what came after.",
                        "The policy speaks of understanding first.");
            case TRANSITION ->
                List.of(
                        "Changes of the day are announced, and practised.",
                        "The walk to the base class is made together, then alone.",
                        "Every return is planned in steps with the class teacher.");
        };
    }
}
