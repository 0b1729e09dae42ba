package org.nurture.examples.benchmarks.report;

import java.util.List;
import java.util.Map;

/** What the contenders and the classes of benchmarks are called on the page. A new one is called what its name says. */
final class Names {
    private static final Map<String, String> CONTENDERS = Map.ofEntries(
            Map.entry("Nurture", "Nurture"),
            Map.entry("NurtureOnJackson2", "Nurture on Jackson 2"),
            Map.entry("EachNurture", "Nurture, one by one"),
            Map.entry("ByHand", "by hand"),
            Map.entry("Jackson", "Jackson 3 on records"),
            Map.entry("JacksonTree", "Jackson 3, tree"),
            Map.entry("Fastjson2", "fastjson2"),
            Map.entry("Avaje", "avaje-jsonb"),
            Map.entry("scanTokens", "scan of the tokens"),
            Map.entry("verdict", "Nurture, verdict"),
            Map.entry("decide", "Nurture, explained"),
            Map.entry("byHand", "by hand"),
            Map.entry("avaje", "avaje-validator"),
            Map.entry("yavi", "YAVI"),
            Map.entry("hibernate", "Hibernate Validator"),
            Map.entry("hibernateFailFast", "Hibernate Validator, fail fast"),
            Map.entry("yaviFailFast", "YAVI, fail fast"),
            Map.entry("easyRulesFailFast", "Easy Rules, fail fast"),
            Map.entry("byHandThreeValued", "by hand, three-valued"),
            Map.entry("easyRules", "Easy Rules"),
            Map.entry("drools", "Drools, one session kept"),
            Map.entry("droolsSessions", "Drools, a session for each form"));

    /** What no word of the method's own says well enough. */
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("subject", "from the group to the subject"),
            Map.entry("subjectAndVerdict", "from the group to the verdict"),
            Map.entry("decide", "the decision, explained"),
            Map.entry("remadeOfItsData", "the decision made once more of its own data, nothing asked"),
            Map.entry("missing", "missing facts"),
            Map.entry("missingOneOrTheOther", "missing facts, one or the other"),
            Map.entry("missingShared", "missing facts, shared by conditions"),
            Map.entry("changes", "smallest changes"),
            Map.entry("changesShared", "smallest changes, facts shared by conditions"),
            Map.entry("worked", "from the holdings to the standing"),
            Map.entry("ofCertificates", "from the certificates to the standing"),
            Map.entry("ofAward", "a quality award on a day"),
            Map.entry("onDay", "certificates on a day, worked out before"));

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("ReferralJson", "A referral"),
            Map.entry("GroupJson", "A group"),
            Map.entry("NetworkJson", "A network of groups and referrals"),
            Map.entry("LinesJson", "A stream of referrals, one in each line"),
            Map.entry("SevenConstraints", "The same seven constraints"),
            Map.entry("WholeGroup", "The whole book of a group"),
            Map.entry("TwentyConditions", "Missing facts and changes"),
            Map.entry("ReferralLife", "The life of a referral"),
            Map.entry("StandingOnDay", "Standing on a day"),
            Map.entry("Identifiers", "A unique pupil number"),
            Map.entry("ManyDue", "What is due"),
            Map.entry("Forecast", "A year of training ahead"));

    /** What is measured, and what its size counts. */
    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry(
                    "ReferralJson",
                    "`ReferralJson`: the size is how many events the history has. Accented texts have letters that are no ASCII, and"
                            + " escapes; reordered documents have their members in another order than ours."),
            Map.entry("GroupJson", "`GroupJson`: the size is how many places the group has."),
            Map.entry(
                    "NetworkJson", "`NetworkJson`: the size is how many groups; for each there are twelve referrals."),
            Map.entry(
                    "LinesJson",
                    "`LinesJson`, NDJSON: the size is how many lines. All read one stream of bytes in memory, not compressed; \"one by"
                            + " one\" are the same lines as single documents, cut apart before."),
            Map.entry(
                    "WholeGroup",
                    "`WholeGroup`: the size is how many children have a place. Every rule of `group.well-formed` is met, by three"
                            + " presets and a layer that lets so many children in. Missing facts are asked of the same group of"
                            + " which the adults' training is not known, changes where an adult is missing. Made once more of its own data, a"
                            + " decision costs what its objects cost: no fact is read, and no text made."),
            Map.entry(
                    "TwentyConditions",
                    "`TwentyConditions`: the size is how many conditions are open, or violated where changes are sought."),
            Map.entry(
                    "ReferralLife",
                    "`ReferralLife`: the size is how many events. Fold is working the history through; available is every step, whether"
                            + " it may be taken, with the reasons; due is what is due of this one referral."),
            Map.entry("StandingOnDay", "`StandingOnDay`: the size is how many certificates or awards there are."),
            Map.entry(
                    "Identifiers",
                    "`Identifiers`: `Upn.tryParse` beside an expression for the shape and a loop for the check letter."),
            Map.entry("ManyDue", "`ManyDue`: what is due over so many referrals, on one thread."),
            Map.entry(
                    "Forecast",
                    "`Forecast`: the size is how many groups; for each there are four people. It says which certificates lapse, and"
                            + " which half-days then lack adults; the plan is the smallest set of people to train."));

    private Names() {}

    static String note(String type) {
        return NOTES.getOrDefault(type, "`" + type + "`");
    }

    static String of(String contender) {
        return CONTENDERS.getOrDefault(contender, Text.words(contender));
    }

    /** What a method is called where ours needs no name, since nobody stands beside it. */
    static String method(String method) {
        for (String way : List.of("read", "write")) {
            String contender = method.startsWith(way) ? method.substring(way.length()) : "";
            if (CONTENDERS.containsKey(contender)) {
                return contender.equals("Nurture") ? way : way + ", " + of(contender);
            }
        }
        return METHODS.getOrDefault(method, Text.words(method));
    }

    static String title(String type) {
        return TITLES.getOrDefault(type, Text.words(type));
    }

    static boolean isOurs(String contender) {
        return of(contender).startsWith("Nurture");
    }

    /** Whether it is a library that a user might take instead: not ours, and not what somebody wrote for this one form. */
    static boolean isPeer(String judge) {
        return !of(judge).startsWith("by hand") && !isOurs(judge);
    }
}
