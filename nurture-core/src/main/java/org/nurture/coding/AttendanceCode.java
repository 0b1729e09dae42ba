package org.nurture.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry in England's attendance register, one for each half-day.
 *
 * <p>The list is that of the regulations in force from 19 August 2024 (SI 2024/208), with four older codes that are met
 * in history. A code that those regulations brought has that day as {@link #currentFrom()}; for the others the source
 * gives none.
 */
public enum AttendanceCode implements CodeConstant {
    /** Present in the morning. */
    PRESENT_AM("/", "Present in the morning", Group.PRESENT, Life.CURRENT),
    /** Present in the afternoon. */
    PRESENT_PM("\\", "Present in the afternoon", Group.PRESENT, Life.CURRENT),
    /** Late, before register closed. */
    L("L", "Late, before register closed", Group.PRESENT, Life.CURRENT),
    /** Education provision arranged by the local authority. */
    K("K", "Education provision arranged by the local authority", Group.OFFSITE_EDUCATION, Life.CURRENT),
    /** Educational visit or trip. */
    V("V", "Educational visit or trip", Group.OFFSITE_EDUCATION, Life.CURRENT),
    /** Sporting activity (approved educational activity). */
    P("P", "Sporting activity (approved educational activity)", Group.OFFSITE_EDUCATION, Life.CURRENT),
    /** Work experience. */
    W("W", "Work experience", Group.OFFSITE_EDUCATION, Life.CURRENT),
    /** Other approved off-site educational activity. */
    B("B", "Other approved off-site educational activity", Group.OFFSITE_EDUCATION, Life.CURRENT),
    /** Dual registered at another school; not counted as a possible attendance here. */
    D("D", "Dual registered at another school", Group.OTHER_SCHOOL, Life.CURRENT),
    /** Leave of absence: regulated performance or employment abroad. */
    C1("C1", "Leave of absence: regulated performance or employment abroad", Group.AUTHORISED_ABSENCE, Life.CURRENT),
    /** Medical or dental appointment. */
    M("M", "Medical or dental appointment", Group.AUTHORISED_ABSENCE, Life.CURRENT),
    /** Interview for employment or another school. */
    J1("J1", "Interview for employment or another school", Group.AUTHORISED_ABSENCE, Life.FROM_2024),
    /** Study leave. */
    S("S", "Study leave", Group.AUTHORISED_ABSENCE, Life.CURRENT),
    /** Non-compulsory school age, not required to attend; not counted as a possible attendance. */
    X("X", "Non-compulsory school age, not required to attend", Group.NOT_REQUIRED, Life.CURRENT),
    /** Leave of absence: temporary part-time timetable; for a child of compulsory school age, and likely to be met beside nurture provision. */
    C2("C2", "Leave of absence: temporary part-time timetable", Group.AUTHORISED_ABSENCE, Life.FROM_2024),
    /** Leave of absence: exceptional circumstances. */
    C("C", "Leave of absence: exceptional circumstances", Group.AUTHORISED_ABSENCE, Life.CURRENT),
    /** Parent travelling for occupational purposes (mobile child). */
    T("T", "Parent travelling for occupational purposes (mobile child)", Group.AUTHORISED_ABSENCE, Life.CURRENT),
    /** Religious observance. */
    R("R", "Religious observance", Group.AUTHORISED_ABSENCE, Life.CURRENT),
    /** Illness. */
    I("I", "Illness", Group.AUTHORISED_ABSENCE, Life.CURRENT),
    /** Suspended or permanently excluded, no alternative provision. */
    E("E", "Suspended or permanently excluded, no alternative provision", Group.AUTHORISED_ABSENCE, Life.CURRENT),
    /** Unable to attend: LA access arrangements. */
    Q("Q", "Unable to attend: LA access arrangements", Group.UNABLE_TO_ATTEND, Life.CURRENT),
    /** Unable to attend: transport not provided. */
    Y1("Y1", "Unable to attend: transport not provided", Group.UNABLE_TO_ATTEND, Life.FROM_2024),
    /** Unable to attend: widespread travel disruption. */
    Y2("Y2", "Unable to attend: widespread travel disruption", Group.UNABLE_TO_ATTEND, Life.FROM_2024),
    /** Unable to attend: part of premises closed. */
    Y3("Y3", "Unable to attend: part of premises closed", Group.UNABLE_TO_ATTEND, Life.FROM_2024),
    /** Unable to attend: whole site unexpectedly closed. */
    Y4("Y4", "Unable to attend: whole site unexpectedly closed", Group.UNABLE_TO_ATTEND, Life.FROM_2024),
    /** Unable to attend: criminal justice detention. */
    Y5("Y5", "Unable to attend: criminal justice detention", Group.UNABLE_TO_ATTEND, Life.FROM_2024),
    /** Unable to attend: public health guidance or law. */
    Y6("Y6", "Unable to attend: public health guidance or law", Group.UNABLE_TO_ATTEND, Life.FROM_2024),
    /** Unable to attend: other unavoidable cause. */
    Y7("Y7", "Unable to attend: other unavoidable cause", Group.UNABLE_TO_ATTEND, Life.FROM_2024),
    /** Holiday not granted by the school. */
    G("G", "Holiday not granted by the school", Group.UNAUTHORISED_ABSENCE, Life.CURRENT),
    /** Reason not yet established. */
    N("N", "Reason not yet established", Group.UNAUTHORISED_ABSENCE, Life.CURRENT),
    /** Absent in other or unknown circumstances. */
    O("O", "Absent in other or unknown circumstances", Group.UNAUTHORISED_ABSENCE, Life.CURRENT),
    /** Arrived after register closed. */
    U("U", "Arrived after register closed", Group.UNAUTHORISED_ABSENCE, Life.CURRENT),
    /** Prospective pupil not on admission register. */
    Z("Z", "Prospective pupil not on admission register", Group.ADMINISTRATIVE, Life.CURRENT),
    /** Planned whole-school closure. */
    PLANNED_CLOSURE("#", "Planned whole-school closure", Group.ADMINISTRATIVE, Life.CURRENT),
    /** Extended family holiday (agreed), met in history only. */
    F("F", "Extended family holiday (agreed)", Group.AUTHORISED_ABSENCE, Life.WITHDRAWN),
    /** Holiday authorised by the school, met in history only. */
    H("H", "Holiday authorised by the school", Group.AUTHORISED_ABSENCE, Life.WITHDRAWN_2024),
    /** Interview, met in history only. */
    J("J", "Interview", Group.OFFSITE_EDUCATION, Life.WITHDRAWN_2024),
    /** Unable to attend (single code), met in history only. */
    Y("Y", "Unable to attend (single code)", Group.UNABLE_TO_ATTEND, Life.WITHDRAWN_2024);

    /** The set as England keeps it. */
    public static final CodeSet<AttendanceCode> ENGLAND = CodeSet.of(
            "england-attendance",
            "Entry in the attendance register",
            "The School Attendance (Pupil Registration) (England) Regulations 2024, SI 2024/208",
            Optional.empty(),
            AttendanceCode.class,
            List.of(values()));

    /** What an entry counts as. */
    public enum Group {
        /** Present at the school. */
        PRESENT,
        /** Taught elsewhere by arrangement, and counted as attending. */
        OFFSITE_EDUCATION,
        /** At another school at which the pupil is registered too. */
        OTHER_SCHOOL,
        /** Absent with leave or for an accepted reason. */
        AUTHORISED_ABSENCE,
        /** Not required to attend. */
        NOT_REQUIRED,
        /** Kept from attending by circumstances. */
        UNABLE_TO_ATTEND,
        /** Absent without leave, or for a reason not established. */
        UNAUTHORISED_ABSENCE,
        /** Not an attendance at all. */
        ADMINISTRATIVE
    }

    private enum Life {
        CURRENT,
        FROM_2024,
        WITHDRAWN_2024,
        WITHDRAWN
    }

    private static final LocalDate REGULATIONS = LocalDate.of(2024, 8, 19);

    private final String code;
    private final String summary;
    private final Group group;
    private final Life life;

    AttendanceCode(String code, String summary, Group group, Life life) {
        this.code = code;
        this.summary = summary;
        this.group = group;
        this.life = life;
    }

    /**
     * Answers what the entry counts as; for a withdrawn code, what it counted as.
     *
     * @return the group
     */
    public Group group() {
        return group;
    }

    /**
     * Answers the code sets that hold these constants.
     *
     * @return the set of England
     */
    public static List<CodeSet<AttendanceCode>> codeSets() {
        return List.of(ENGLAND);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public CodeStatus status() {
        return life == Life.WITHDRAWN || life == Life.WITHDRAWN_2024 ? CodeStatus.WITHDRAWN : CodeStatus.CURRENT;
    }

    @Override
    public Optional<LocalDate> currentFrom() {
        return life == Life.FROM_2024 ? Optional.of(REGULATIONS) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> withdrawnOn() {
        return life == Life.WITHDRAWN_2024 ? Optional.of(REGULATIONS) : Optional.empty();
    }
}
