package org.nurture.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nurture.rule.Citation;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.Reliability;
import org.nurture.schooling.YearGroup;
import org.nurture.time.DateSpan;

/**
 * What published sources say of groups, each as a layer for a policy. A layer holds what its source says and nothing else:
 * where the source is silent the parameter is unset, and none borrows from another.
 *
 * <p>Where a source does not say since when its value holds, the value is in force on every day, from
 * {@link #UNDATED} on.
 */
public final class GroupPresets {
    /** The first day of a value whose source gives no date. */
    public static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private static final DateSpan ALWAYS = DateSpan.startingOn(UNDATED);

    /**
     * nurtureuk: its frequently asked questions, and the definitions of its census of 2015. Its page on the Boxall Profile
     * says that both sections are to be completed, and not by when, so that no assessment before entry is set.
     *
     * <table>
     * <caption>Values</caption>
     * <thead><tr><th>parameter</th><th>value</th><th>unit</th></tr></thead>
     * <tbody>
     * <tr><td>{@code group.size-minimum}</td>
     * <td>6</td><td>children</td></tr>
     * <tr><td>{@code group.size-maximum}</td>
     * <td>12</td><td>children</td></tr>
     * <tr><td>{@code group.adults-minimum}</td>
     * <td>2</td><td>adults</td></tr>
     * <tr><td>{@code group.trained-minimum}</td>
     * <td>2</td><td>adults</td></tr>
     * <tr><td>{@code group.daily-registration}</td>
     * <td>yes</td><td></td></tr>
     * <tr><td>{@code group.expected-stay-most}</td>
     * <td>4</td><td>terms</td></tr>
     * <tr><td>{@code group.full-time-least}</td>
     * <td>8</td><td>half-days a week</td></tr>
     * <tr><td>{@code group.full-time-most}</td>
     * <td>9</td><td>half-days a week</td></tr>
     * <tr><td>{@code group.part-time-least}</td>
     * <td>4</td><td>half-days a week</td></tr>
     * <tr><td>{@code group.secondary-part-time-least}</td>
     * <td>3</td><td>half-days a week</td></tr>
     * </tbody>
     * </table>
     */
    public static final PolicyLayer NURTUREUK = nurtureuk();

    /**
     * The requirements of a Boxall Nurture Group, of June 2017. They have every child assessed and monitored, and do not say
     * before what, so that no assessment before entry is set.
     *
     * <table>
     * <caption>Values</caption>
     * <thead><tr><th>parameter</th><th>value</th><th>unit</th></tr></thead>
     * <tbody>
     * <tr><td>{@code group.adults-minimum}</td>
     * <td>2</td><td>adults</td></tr>
     * <tr><td>{@code group.trained-minimum}</td>
     * <td>2</td><td>adults</td></tr>
     * <tr><td>{@code group.certificated-minimum}</td>
     * <td>1</td><td>adults</td></tr>
     * </tbody>
     * </table>
     */
    public static final PolicyLayer BOXALL_NURTURE_GROUP = boxall();

    /**
     * The Department of Education of Northern Ireland, for the groups that it funds.
     *
     * <table>
     * <caption>Values</caption>
     * <thead><tr><th>parameter</th><th>value</th><th>unit</th></tr></thead>
     * <tbody>
     * <tr><td>{@code group.size-minimum}</td>
     * <td>6</td><td>children</td></tr>
     * <tr><td>{@code group.size-maximum}</td>
     * <td>10</td><td>children</td></tr>
     * <tr><td>{@code group.adults-minimum}</td>
     * <td>2</td><td>adults</td></tr>
     * <tr><td>{@code group.teachers-minimum}</td>
     * <td>1</td><td>adults</td></tr>
     * <tr><td>{@code group.expected-stay-most}</td>
     * <td>4</td><td>terms</td></tr>
     * <tr><td>{@code group.eligible-year-groups}</td>
     * <td>northern-ireland-year-group#1, northern-ireland-year-group#2, northern-ireland-year-group#3</td><td></td></tr>
     * </tbody>
     * </table>
     */
    public static final PolicyLayer NORTHERN_IRELAND = northernIreland();

    /**
     * Derbyshire's nurture team. Its infant departments are not set as year groups, since the source names none.
     *
     * <table>
     * <caption>Values</caption>
     * <thead><tr><th>parameter</th><th>value</th><th>unit</th></tr></thead>
     * <tbody>
     * <tr><td>{@code group.size-minimum}</td>
     * <td>6</td><td>children</td></tr>
     * <tr><td>{@code group.size-maximum}</td>
     * <td>10</td><td>children</td></tr>
     * </tbody>
     * </table>
     */
    public static final PolicyLayer DERBYSHIRE = derbyshire();

    /**
     * The early intervention framework of NHS Scotland.
     *
     * <table>
     * <caption>Values</caption>
     * <thead><tr><th>parameter</th><th>value</th><th>unit</th></tr></thead>
     * <tbody>
     * <tr><td>{@code group.size-minimum}</td>
     * <td>6</td><td>children</td></tr>
     * <tr><td>{@code group.size-maximum}</td>
     * <td>12</td><td>children</td></tr>
     * <tr><td>{@code group.entry-assessment}</td>
     * <td>yes</td><td></td></tr>
     * </tbody>
     * </table>
     */
    public static final PolicyLayer SCOTLAND_FRAMEWORK = scotlandFramework();

    /**
     * The definition of Education Scotland's survey of nurture.
     *
     * <table>
     * <caption>Values</caption>
     * <thead><tr><th>parameter</th><th>value</th><th>unit</th></tr></thead>
     * <tbody>
     * <tr><td>{@code group.size-maximum}</td>
     * <td>12</td><td>children</td></tr>
     * </tbody>
     * </table>
     */
    public static final PolicyLayer SCOTLAND_SURVEY = scotlandSurvey();

    /**
     * Practice in a school of Wales, at second hand: the handbook of 2010 has not been seen.
     *
     * <table>
     * <caption>Values</caption>
     * <thead><tr><th>parameter</th><th>value</th><th>unit</th></tr></thead>
     * <tbody>
     * <tr><td>{@code group.size-maximum}</td>
     * <td>10</td><td>children</td></tr>
     * <tr><td>{@code group.adults-minimum}</td>
     * <td>2</td><td>adults</td></tr>
     * <tr><td>{@code group.expected-stay-most}</td>
     * <td>4</td><td>terms</td></tr>
     * </tbody>
     * </table>
     */
    public static final PolicyLayer WALES = wales();

    private GroupPresets() {}

    /**
     * Answers all presets.
     *
     * @return the layers, in the order of their ids
     */
    public static List<PolicyLayer> all() {
        return List.of(
                BOXALL_NURTURE_GROUP,
                DERBYSHIRE,
                NORTHERN_IRELAND,
                NURTUREUK,
                SCOTLAND_FRAMEWORK,
                SCOTLAND_SURVEY,
                WALES);
    }

    /**
     * Finds a preset.
     *
     * @param id its id, such as {@code nurtureuk}
     * @return the layer; empty if there is none of that id
     */
    public static Optional<PolicyLayer> find(String id) {
        return all().stream().filter(layer -> layer.getId().equals(id)).findFirst();
    }

    private static PolicyLayer nurtureuk() {
        Citation questions = Citation.ofPage(
                "Frequently asked questions",
                "nurtureuk",
                "https://www.nurtureuk.org/what-we-do/introducing-nurtureuk/faq",
                Reliability.PRIMARY);
        Citation census = Citation.ofPage(
                        "Nurture group census",
                        "Nurture Group Network",
                        "https://www.nurtureuk.org/research-evidence/ngn-commissioned-research/nurture-group-census",
                        Reliability.PRIMARY)
                .publishedIn("2015-07");
        return PolicyLayer.builder()
                .id("nurtureuk")
                .title("nurtureuk: published guidance for nurture groups")
                .addValues(
                        whole(GroupParameters.SIZE_MINIMUM, 6, ALWAYS, questions),
                        whole(GroupParameters.SIZE_MAXIMUM, 12, ALWAYS, questions),
                        whole(GroupParameters.ADULTS_MINIMUM, 2, ALWAYS, questions),
                        whole(GroupParameters.TRAINED_MINIMUM, 2, ALWAYS, questions),
                        yes(GroupParameters.DAILY_REGISTRATION, ALWAYS, questions),
                        whole(GroupParameters.EXPECTED_STAY_MOST, 4, ALWAYS, questions),
                        whole(GroupParameters.FULL_TIME_LEAST, 8, ALWAYS, census),
                        whole(GroupParameters.FULL_TIME_MOST, 9, ALWAYS, census),
                        whole(GroupParameters.PART_TIME_LEAST, 4, ALWAYS, census),
                        whole(GroupParameters.SECONDARY_PART_TIME_LEAST, 3, ALWAYS, census))
                .build();
    }

    private static PolicyLayer boxall() {
        Citation rule = Citation.ofPage(
                        "Ensuring quality nurture group provision",
                        "nurtureuk",
                        "https://www.nurtureuk.org/research-evidence/research-news/archive/"
                                + "ensuring-quality-nurture-group-provision",
                        Reliability.PRIMARY)
                .publishedIn("2017-06");
        DateSpan since = DateSpan.startingOn(LocalDate.of(2017, 6, 1));
        return PolicyLayer.builder()
                .id("boxall-nurture-group")
                .title("Requirements of a Boxall Nurture Group")
                .addValues(
                        whole(GroupParameters.ADULTS_MINIMUM, 2, since, rule),
                        whole(GroupParameters.TRAINED_MINIMUM, 2, since, rule),
                        whole(GroupParameters.CERTIFICATED_MINIMUM, 1, since, rule))
                .build();
    }

    private static PolicyLayer northernIreland() {
        Citation page = Citation.ofPage(
                "Nurture provision in primary schools",
                "Department of Education, Northern Ireland",
                "https://www.education-ni.gov.uk/articles/nurture-provision-primary-schools",
                Reliability.PRIMARY);
        List<String> years = List.of(
                YearGroup.NORTHERN_IRELAND_YEAR_1.coded().text(),
                YearGroup.NORTHERN_IRELAND_YEAR_2.coded().text(),
                YearGroup.NORTHERN_IRELAND_YEAR_3.coded().text());
        return PolicyLayer.builder()
                .id("northern-ireland")
                .title("Department of Education, Northern Ireland: nurture provision in primary schools")
                .addValues(
                        whole(GroupParameters.SIZE_MINIMUM, 6, ALWAYS, page),
                        whole(GroupParameters.SIZE_MAXIMUM, 10, ALWAYS, page),
                        whole(GroupParameters.ADULTS_MINIMUM, 2, ALWAYS, page),
                        whole(GroupParameters.TEACHERS_MINIMUM, 1, ALWAYS, page),
                        whole(GroupParameters.EXPECTED_STAY_MOST, 4, ALWAYS, page),
                        ParameterValue.of(
                                GroupParameters.ELIGIBLE_YEAR_GROUPS, GivenValue.Choices.of(years), ALWAYS, page))
                .build();
    }

    private static PolicyLayer derbyshire() {
        Citation offer = Citation.ofPage(
                "Nurture team",
                "Derbyshire County Council, Local Offer",
                "https://localoffer.derbyshire.gov.uk/education-and-learning/inclusion-support-advisory-service/"
                        + "derbyshire-engagement-service/derbyshire-nurture-team/nurture-team.aspx",
                Reliability.PRIMARY);
        return PolicyLayer.builder()
                .id("derbyshire")
                .title("Derbyshire: the nurture team's groups")
                .addValues(
                        whole(GroupParameters.SIZE_MINIMUM, 6, ALWAYS, offer),
                        whole(GroupParameters.SIZE_MAXIMUM, 10, ALWAYS, offer))
                .build();
    }

    private static PolicyLayer scotlandFramework() {
        Citation framework = Citation.ofPage(
                "Early intervention framework: nurture groups",
                "NHS Scotland",
                "https://earlyinterventionframework.nhs.scot/self-assessment/?programmeId=2686",
                Reliability.PRIMARY);
        return PolicyLayer.builder()
                .id("scotland-framework")
                .title("NHS Scotland: early intervention framework")
                .addValues(
                        whole(GroupParameters.SIZE_MINIMUM, 6, ALWAYS, framework),
                        whole(GroupParameters.SIZE_MAXIMUM, 12, ALWAYS, framework),
                        yes(GroupParameters.ENTRY_ASSESSMENT, ALWAYS, framework))
                .build();
    }

    private static PolicyLayer scotlandSurvey() {
        Citation survey = Citation.ofPage(
                        "Nurture in Scotland: survey findings",
                        "Education Scotland",
                        "https://education.gov.scot/resources/nurture-in-scotland/survey-findings",
                        Reliability.PRIMARY)
                .publishedIn("2024");
        return PolicyLayer.builder()
                .id("scotland-survey")
                .title("Education Scotland: the definition of its survey")
                .addValues(whole(GroupParameters.SIZE_MAXIMUM, 12, ALWAYS, survey))
                .build();
    }

    private static PolicyLayer wales() {
        Citation report = Citation.ofPage(
                "Ysgol y Wdig's nurture group gains national award",
                "Welsh Icons",
                "https://welshicons.org/ysgol-wdigs-nurture-group-gains-national-award",
                Reliability.SECOND_HAND);
        return PolicyLayer.builder()
                .id("wales")
                .title("Wales: practice in a school, at second hand")
                .addValues(
                        whole(GroupParameters.SIZE_MAXIMUM, 10, ALWAYS, report),
                        whole(GroupParameters.ADULTS_MINIMUM, 2, ALWAYS, report),
                        whole(GroupParameters.EXPECTED_STAY_MOST, 4, ALWAYS, report))
                .build();
    }

    private static ParameterValue whole(Parameter parameter, long number, DateSpan effective, Citation citation) {
        return ParameterValue.of(parameter, new GivenValue.Whole(number), effective, citation);
    }

    private static ParameterValue yes(Parameter parameter, DateSpan effective, Citation citation) {
        return ParameterValue.of(parameter, new GivenValue.YesNo(true), effective, citation);
    }
}
