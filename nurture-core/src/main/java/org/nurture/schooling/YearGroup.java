package org.nurture.schooling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nurture.coding.CodeConstant;
import org.nurture.coding.CodeSet;
import org.nurture.coding.Coded;

/**
 * The year group that a pupil is recorded in, by the code set of each nation.
 *
 * <p>Take it as recorded: children are taught out of their year, so it does not follow from a date of birth. The same
 * code names different years in different nations, so the nation is part of the set. England's codes are those of the
 * department's register (facts licensed under the Open Government Licence v3.0); the others are recalled, not cited.
 */
public enum YearGroup implements CodeConstant {
    /** Early first year, England. */
    ENGLAND_EARLY_FIRST(Nation.ENGLAND, "E1", "Early first year"),
    /** Early second year, England. */
    ENGLAND_EARLY_SECOND(Nation.ENGLAND, "E2", "Early second year"),
    /** Nursery first year, England. */
    ENGLAND_NURSERY_FIRST(Nation.ENGLAND, "N1", "Nursery first year", KeyStage.EARLY_YEARS),
    /** Nursery second year, England. */
    ENGLAND_NURSERY_SECOND(Nation.ENGLAND, "N2", "Nursery second year", KeyStage.EARLY_YEARS),
    /** Reception, England. */
    ENGLAND_RECEPTION(Nation.ENGLAND, "R", "Reception", KeyStage.EARLY_YEARS),
    /** Year 1, England. */
    ENGLAND_YEAR_1(Nation.ENGLAND, "1", "Year 1", KeyStage.KEY_STAGE_1),
    /** Year 2, England. */
    ENGLAND_YEAR_2(Nation.ENGLAND, "2", "Year 2", KeyStage.KEY_STAGE_1),
    /** Year 3, England. */
    ENGLAND_YEAR_3(Nation.ENGLAND, "3", "Year 3", KeyStage.KEY_STAGE_2),
    /** Year 4, England. */
    ENGLAND_YEAR_4(Nation.ENGLAND, "4", "Year 4", KeyStage.KEY_STAGE_2),
    /** Year 5, England. */
    ENGLAND_YEAR_5(Nation.ENGLAND, "5", "Year 5", KeyStage.KEY_STAGE_2),
    /** Year 6, England. */
    ENGLAND_YEAR_6(Nation.ENGLAND, "6", "Year 6", KeyStage.KEY_STAGE_2),
    /** Year 7, England. */
    ENGLAND_YEAR_7(Nation.ENGLAND, "7", "Year 7", KeyStage.KEY_STAGE_3),
    /** Year 8, England. */
    ENGLAND_YEAR_8(Nation.ENGLAND, "8", "Year 8", KeyStage.KEY_STAGE_3),
    /** Year 9, England. */
    ENGLAND_YEAR_9(Nation.ENGLAND, "9", "Year 9", KeyStage.KEY_STAGE_3),
    /** Year 10, England. */
    ENGLAND_YEAR_10(Nation.ENGLAND, "10", "Year 10", KeyStage.KEY_STAGE_4),
    /** Year 11, England. */
    ENGLAND_YEAR_11(Nation.ENGLAND, "11", "Year 11", KeyStage.KEY_STAGE_4),
    /** Year 12, England. */
    ENGLAND_YEAR_12(Nation.ENGLAND, "12", "Year 12", KeyStage.KEY_STAGE_5),
    /** Year 13, England. */
    ENGLAND_YEAR_13(Nation.ENGLAND, "13", "Year 13", KeyStage.KEY_STAGE_5),
    /** Year 14, England. */
    ENGLAND_YEAR_14(Nation.ENGLAND, "14", "Year 14", KeyStage.KEY_STAGE_5),
    /** A class of several years, England. */
    ENGLAND_MIXED(Nation.ENGLAND, "M", "A class of several years"),
    /** The national curriculum is not followed, England. */
    ENGLAND_NOT_FOLLOWED(Nation.ENGLAND, "X", "The national curriculum is not followed"),
    /** Nursery first year, Wales. */
    WALES_NURSERY_FIRST(Nation.WALES, "N1", "Nursery first year", KeyStage.EARLY_YEARS),
    /** Nursery second year, Wales. */
    WALES_NURSERY_SECOND(Nation.WALES, "N2", "Nursery second year", KeyStage.EARLY_YEARS),
    /** Reception, Wales. */
    WALES_RECEPTION(Nation.WALES, "R", "Reception", KeyStage.EARLY_YEARS),
    /** Year 1, Wales. */
    WALES_YEAR_1(Nation.WALES, "1", "Year 1", KeyStage.KEY_STAGE_1),
    /** Year 2, Wales. */
    WALES_YEAR_2(Nation.WALES, "2", "Year 2", KeyStage.KEY_STAGE_1),
    /** Year 3, Wales. */
    WALES_YEAR_3(Nation.WALES, "3", "Year 3", KeyStage.KEY_STAGE_2),
    /** Year 4, Wales. */
    WALES_YEAR_4(Nation.WALES, "4", "Year 4", KeyStage.KEY_STAGE_2),
    /** Year 5, Wales. */
    WALES_YEAR_5(Nation.WALES, "5", "Year 5", KeyStage.KEY_STAGE_2),
    /** Year 6, Wales. */
    WALES_YEAR_6(Nation.WALES, "6", "Year 6", KeyStage.KEY_STAGE_2),
    /** Year 7, Wales. */
    WALES_YEAR_7(Nation.WALES, "7", "Year 7", KeyStage.KEY_STAGE_3),
    /** Year 8, Wales. */
    WALES_YEAR_8(Nation.WALES, "8", "Year 8", KeyStage.KEY_STAGE_3),
    /** Year 9, Wales. */
    WALES_YEAR_9(Nation.WALES, "9", "Year 9", KeyStage.KEY_STAGE_3),
    /** Year 10, Wales. */
    WALES_YEAR_10(Nation.WALES, "10", "Year 10", KeyStage.KEY_STAGE_4),
    /** Year 11, Wales. */
    WALES_YEAR_11(Nation.WALES, "11", "Year 11", KeyStage.KEY_STAGE_4),
    /** Year 12, Wales. */
    WALES_YEAR_12(Nation.WALES, "12", "Year 12", KeyStage.KEY_STAGE_5),
    /** Year 13, Wales. */
    WALES_YEAR_13(Nation.WALES, "13", "Year 13", KeyStage.KEY_STAGE_5),
    /** Year 14, Wales. */
    WALES_YEAR_14(Nation.WALES, "14", "Year 14", KeyStage.KEY_STAGE_5),
    /** Primary 1, Scotland. */
    SCOTLAND_P1(Nation.SCOTLAND, "P1", "Primary 1"),
    /** Primary 2, Scotland. */
    SCOTLAND_P2(Nation.SCOTLAND, "P2", "Primary 2"),
    /** Primary 3, Scotland. */
    SCOTLAND_P3(Nation.SCOTLAND, "P3", "Primary 3"),
    /** Primary 4, Scotland. */
    SCOTLAND_P4(Nation.SCOTLAND, "P4", "Primary 4"),
    /** Primary 5, Scotland. */
    SCOTLAND_P5(Nation.SCOTLAND, "P5", "Primary 5"),
    /** Primary 6, Scotland. */
    SCOTLAND_P6(Nation.SCOTLAND, "P6", "Primary 6"),
    /** Primary 7, Scotland. */
    SCOTLAND_P7(Nation.SCOTLAND, "P7", "Primary 7"),
    /** Secondary 1, Scotland. */
    SCOTLAND_S1(Nation.SCOTLAND, "S1", "Secondary 1"),
    /** Secondary 2, Scotland. */
    SCOTLAND_S2(Nation.SCOTLAND, "S2", "Secondary 2"),
    /** Secondary 3, Scotland. */
    SCOTLAND_S3(Nation.SCOTLAND, "S3", "Secondary 3"),
    /** Secondary 4, Scotland. */
    SCOTLAND_S4(Nation.SCOTLAND, "S4", "Secondary 4"),
    /** Secondary 5, Scotland. */
    SCOTLAND_S5(Nation.SCOTLAND, "S5", "Secondary 5"),
    /** Secondary 6, Scotland. */
    SCOTLAND_S6(Nation.SCOTLAND, "S6", "Secondary 6"),
    /** Year 1, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_1(Nation.NORTHERN_IRELAND, "1", "Year 1", KeyStage.FOUNDATION_STAGE_NI),
    /** Year 2, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_2(Nation.NORTHERN_IRELAND, "2", "Year 2", KeyStage.FOUNDATION_STAGE_NI),
    /** Year 3, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_3(Nation.NORTHERN_IRELAND, "3", "Year 3", KeyStage.KEY_STAGE_1),
    /** Year 4, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_4(Nation.NORTHERN_IRELAND, "4", "Year 4", KeyStage.KEY_STAGE_1),
    /** Year 5, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_5(Nation.NORTHERN_IRELAND, "5", "Year 5", KeyStage.KEY_STAGE_2),
    /** Year 6, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_6(Nation.NORTHERN_IRELAND, "6", "Year 6", KeyStage.KEY_STAGE_2),
    /** Year 7, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_7(Nation.NORTHERN_IRELAND, "7", "Year 7", KeyStage.KEY_STAGE_2),
    /** Year 8, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_8(Nation.NORTHERN_IRELAND, "8", "Year 8", KeyStage.KEY_STAGE_3),
    /** Year 9, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_9(Nation.NORTHERN_IRELAND, "9", "Year 9", KeyStage.KEY_STAGE_3),
    /** Year 10, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_10(Nation.NORTHERN_IRELAND, "10", "Year 10", KeyStage.KEY_STAGE_3),
    /** Year 11, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_11(Nation.NORTHERN_IRELAND, "11", "Year 11", KeyStage.KEY_STAGE_4),
    /** Year 12, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_12(Nation.NORTHERN_IRELAND, "12", "Year 12", KeyStage.KEY_STAGE_4),
    /** Year 13, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_13(Nation.NORTHERN_IRELAND, "13", "Year 13", KeyStage.KEY_STAGE_5),
    /** Year 14, Northern Ireland. */
    NORTHERN_IRELAND_YEAR_14(Nation.NORTHERN_IRELAND, "14", "Year 14", KeyStage.KEY_STAGE_5);

    private static final CodeSet<YearGroup> ENGLAND = set(Nation.ENGLAND, "Department for Education, register codes");
    private static final CodeSet<YearGroup> WALES = set(Nation.WALES, "Recalled, not cited");
    private static final CodeSet<YearGroup> SCOTLAND = set(Nation.SCOTLAND, "Recalled, not cited");
    private static final CodeSet<YearGroup> NORTHERN_IRELAND = set(Nation.NORTHERN_IRELAND, "Recalled, not cited");

    private final Nation nation;
    private final String code;
    private final String summary;
    private final Optional<KeyStage> keyStage;

    YearGroup(Nation nation, String code, String summary) {
        this(nation, code, summary, Optional.empty());
    }

    YearGroup(Nation nation, String code, String summary, KeyStage keyStage) {
        this(nation, code, summary, Optional.of(keyStage));
    }

    YearGroup(Nation nation, String code, String summary, Optional<KeyStage> keyStage) {
        this.nation = nation;
        this.code = code;
        this.summary = summary;
        this.keyStage = keyStage;
    }

    /**
     * Answers the code set of a nation.
     *
     * @param nation the nation
     * @return its set
     */
    public static CodeSet<YearGroup> codeSet(Nation nation) {
        return switch (nation) {
            case ENGLAND -> ENGLAND;
            case WALES -> WALES;
            case SCOTLAND -> SCOTLAND;
            case NORTHERN_IRELAND -> NORTHERN_IRELAND;
        };
    }

    /**
     * Answers the code sets that hold these constants.
     *
     * @return the sets of the four nations
     */
    public static List<CodeSet<YearGroup>> codeSets() {
        return List.of(ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND);
    }

    /**
     * Answers this year group with its code set.
     *
     * @return the coded value
     */
    public Coded<YearGroup> coded() {
        return codeSet(nation).of(this);
    }

    /**
     * Answers the nation whose year group this is.
     *
     * @return the nation
     */
    public Nation nation() {
        return nation;
    }

    /**
     * Answers the key stage that the year group belongs to.
     *
     * @return the key stage; empty where there is none: all of Scotland, mixed classes, curriculum not followed
     */
    public Optional<KeyStage> keyStage() {
        return keyStage;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String summary() {
        return summary;
    }

    private static CodeSet<YearGroup> set(Nation nation, String source) {
        String name = nation.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<YearGroup> constants =
                Arrays.stream(values()).filter(year -> year.nation == nation).toList();
        return CodeSet.of(name + "-year-group", "Year group", source, Optional.empty(), YearGroup.class, constants);
    }
}
