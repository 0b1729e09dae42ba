package org.nurture.json;

import java.util.List;

/** What the reader refuses and no schema can: a contract with those who have only the schemas. */
final class SchemaReach {
    /**
     * One thing that a schema cannot say.
     *
     * @param name what it is, as {@link NurtureSchemas} tells it
     * @param type the type of the document of the example
     * @param json a document that fits the schema
     * @param code the code with which the reader refuses it
     */
    record Beyond(String name, Class<?> type, String json, String code) {}

    private static final String HEAD = "{\"schema\": \"nurture/%s/1\", ";
    private static final String NETWORK =
            HEAD.formatted("network") + "\"id\": \"n\", \"name\": \"n\", \"asOf\": \"2026-01-01\"";
    private static final String PUPIL = HEAD.formatted("pupil")
            + "\"token\": \"p-1\", \"homeSchool\": \"s-1\", \"identifiers\": [{\"type\": \"%s\", \"text\": \"%s\"}]}";
    private static final String GROUP = HEAD.formatted("nurture-group")
            + "\"id\": \"g-1\", \"hostSchool\": \"s-1\", \"model\": \"classic\", \"name\": %s, \"open\": {\"start\": \"%s\"%s}}";

    static final List<Beyond> LIST = List.of(
            new Beyond(
                    "a member that stands twice",
                    org.nurture.network.Network.class,
                    NETWORK + ", \"id\": \"n\"}",
                    "json.duplicate-member"),
            new Beyond(
                    "half a character",
                    org.nurture.group.NurtureGroup.class,
                    GROUP.formatted("\"\\ud83d\"", "2025-09-01", ""),
                    "json.surrogate"),
            new Beyond(
                    "a day that its month has not",
                    org.nurture.group.NurtureGroup.class,
                    GROUP.formatted("\"n\"", "2025-02-30", ""),
                    "json.date"),
            new Beyond(
                    "a span that ends before it begins",
                    org.nurture.group.NurtureGroup.class,
                    GROUP.formatted("\"n\"", "2025-09-01", ", \"endExclusive\": \"2025-08-01\""),
                    "date-span.order"),
            new Beyond(
                    "a check letter or check digit that is wrong",
                    org.nurture.schooling.Pupil.class,
                    PUPIL.formatted("upn", "A801200005001"),
                    "upn.check-letter"),
            new Beyond(
                    "a placeholder where a number should be",
                    org.nurture.schooling.School.class,
                    HEAD.formatted("school")
                            + "\"id\": \"s-1\", \"name\": \"n\", \"nation\": \"england\", \"urn\": \"888888\"}",
                    "urn.placeholder"),
            new Beyond(
                    "two records of one list with the same id",
                    org.nurture.network.Network.class,
                    NETWORK + ", \"schools\": [{\"id\": \"s-1\", \"name\": \"a\", \"nation\": \"wales\"},"
                            + " {\"id\": \"s-1\", \"name\": \"b\", \"nation\": \"wales\"}]}",
                    "network.id-twice"),
            new Beyond(
                    "a history that could not have happened",
                    org.nurture.referral.Referral.class,
                    HEAD.formatted("referral")
                            + "\"id\": \"r-1\", \"homeSchool\": \"s-1\", \"pupil\": \"p-1\", \"events\": ["
                            + "{\"type\": \"completed\", \"header\": {\"id\": \"e-1\", \"actor\": \"headteacher\","
                            + " \"happenedOn\": \"2025-09-01\", \"recordedAt\": \"2025-09-01T09:30:00Z\"}}]}",
                    "referral.beginning"),
            new Beyond(
                    "dates of one record that contradict each other",
                    org.nurture.accreditation.QualityAward.class,
                    HEAD.formatted("quality-award") + "\"id\": \"q-1\", \"scheme\": \"s\","
                            + " \"recipient\": {\"type\": \"group\", \"group\": \"g-1\"},"
                            + " \"awardedOn\": \"2025-09-01\", \"expires\": \"2025-08-01\"}",
                    "quality-award.dates"),
            new Beyond(
                    "a number outside the range that its type has",
                    org.nurture.group.NurtureGroup.class,
                    GROUP.formatted("\"n\"", "2025-09-01", "").replace("\"open\"", "\"capacity\": 0, \"open\""),
                    "nurture-group.capacity"));

    private SchemaReach() {}
}
