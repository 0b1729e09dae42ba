package org.nurture.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nurture.coding.SenProvision;
import org.nurture.coding.SenType;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.YearGroup;

/** The children of the sample, by token. */
final class SamplePupils {
    private static final int INFANT_SCHOOL = 1;
    private static final int JUNIOR_SCHOOL = 6;
    private static final int LAST_OF_INFANT_SCHOOL = 2;
    private static final int NEWER_CODE = 37;

    private final Random random;

    SamplePupils(Random random) {
        this.random = random;
    }

    List<Pupil> all(List<SampleStay> stays) {
        List<Pupil> pupils = new ArrayList<>();
        stays.forEach(stay -> pupils.add(pupil(stay.number(), stay.school(), stay.yearToday())));
        for (int i = 0; i < SampleRequests.COUNT; i++) {
            int school = SampleRequests.school(i);
            int year = school < SampleSchools.PRIMARIES ? random.nextInt(7) : 7 + random.nextInt(4);
            pupils.add(pupil(stays.size() + i, school, year));
        }
        return pupils;
    }

    private Pupil pupil(int number, int school, int year) {
        // From the infant school children go on to the junior school.
        int today = school == INFANT_SCHOOL && year > LAST_OF_INFANT_SCHOOL ? JUNIOR_SCHOOL : school;
        Pupil.Builder pupil = Pupil.builder()
                .token(SampleStay.pupilOf(number))
                .homeSchool(SampleSchools.id(today))
                .yearGroup(YearGroup.values()[YearGroup.ENGLAND_RECEPTION.ordinal() + year].coded());
        int need = random.nextInt(8);
        if (need > 0) {
            pupil.senProvision(SenProvision.ENGLAND.of(
                    need < 3 ? SenProvision.NONE : need == 7 ? SenProvision.PLAN : SenProvision.SUPPORT));
        }
        if (need > 2) {
            pupil.addSenTypes(SenType.ENGLAND.of(need == 3 ? SenType.SLCN : SenType.SEMH));
        }
        if (need == 4) {
            pupil.addSenTypes(SenType.ENGLAND.of(SenType.MLD));
        } else if (number == NEWER_CODE) {
            // An oddity on purpose: a code newer than our copy of the set. It is kept.
            pupil.addSenTypes(SenType.ENGLAND.coded("SEBD"));
        }
        return pupil.build();
    }
}
