package org.nurture.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every kind of identifier with its three members, so that what holds for all is said once. */
final class IdentifierKinds {
    /** One kind; the sample is canonical, and showing means that its text may be seen in {@code toString}. */
    record Kind<T extends Comparable<? super T>>(
            Class<T> type,
            Function<String, T> of,
            Function<String, Optional<T>> tryParse,
            Function<T, String> text,
            String sample,
            boolean showing) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private IdentifierKinds() {}

    /** Those in which blanks and letter case make no difference. */
    static List<Kind<?>> normalised() {
        return List.of(
                new Kind<>(Upn.class, Upn::of, Upn::tryParse, Upn::text, "T20110001804V", false),
                new Kind<>(
                        UncheckedUpn.class,
                        UncheckedUpn::of,
                        UncheckedUpn::tryParse,
                        UncheckedUpn::text,
                        "A801200005001",
                        false),
                new Kind<>(NhsNumber.class, NhsNumber::of, NhsNumber::tryParse, NhsNumber::text, "9434765870", false),
                new Kind<>(
                        ScottishCandidateNumber.class,
                        ScottishCandidateNumber::of,
                        ScottishCandidateNumber::tryParse,
                        ScottishCandidateNumber::text,
                        "051234561",
                        false),
                new Kind<>(Uln.class, Uln::of, Uln::tryParse, Uln::text, "1000102504", false),
                new Kind<>(
                        TeacherReferenceNumber.class,
                        TeacherReferenceNumber::of,
                        TeacherReferenceNumber::tryParse,
                        TeacherReferenceNumber::text,
                        "0012345",
                        false),
                new Kind<>(Urn.class, Urn::of, Urn::tryParse, Urn::text, "112233", true),
                new Kind<>(Laestab.class, Laestab::of, Laestab::tryParse, Laestab::text, "830/1234", true),
                new Kind<>(
                        LocalAuthorityCode.class,
                        LocalAuthorityCode::of,
                        LocalAuthorityCode::tryParse,
                        LocalAuthorityCode::text,
                        "830",
                        true),
                new Kind<>(GssCode.class, GssCode::of, GssCode::tryParse, GssCode::text, "E10000007", true),
                new Kind<>(
                        NorthernIrelandSchoolReference.class,
                        NorthernIrelandSchoolReference::of,
                        NorthernIrelandSchoolReference::tryParse,
                        NorthernIrelandSchoolReference::text,
                        "1AB0427",
                        true));
    }

    /** Those that are taken as they are. */
    static List<Kind<?>> verbatim() {
        String id = "aB-1_2.c3";
        return List.of(
                new Kind<>(PupilToken.class, PupilToken::of, PupilToken::tryParse, PupilToken::text, id, false),
                new Kind<>(
                        LocalPersonReference.class,
                        LocalPersonReference::of,
                        LocalPersonReference::tryParse,
                        LocalPersonReference::text,
                        id,
                        false),
                new Kind<>(
                        AuthorityTeamId.class,
                        AuthorityTeamId::of,
                        AuthorityTeamId::tryParse,
                        AuthorityTeamId::text,
                        id,
                        true),
                new Kind<>(SchoolId.class, SchoolId::of, SchoolId::tryParse, SchoolId::text, id, true),
                new Kind<>(GroupId.class, GroupId::of, GroupId::tryParse, GroupId::text, id, true),
                new Kind<>(PlaceId.class, PlaceId::of, PlaceId::tryParse, PlaceId::text, id, true),
                new Kind<>(
                        PractitionerId.class,
                        PractitionerId::of,
                        PractitionerId::tryParse,
                        PractitionerId::text,
                        id,
                        true),
                new Kind<>(ReferralId.class, ReferralId::of, ReferralId::tryParse, ReferralId::text, id, true),
                new Kind<>(EventId.class, EventId::of, EventId::tryParse, EventId::text, id, true),
                new Kind<>(
                        ObservationId.class, ObservationId::of, ObservationId::tryParse, ObservationId::text, id, true),
                new Kind<>(AssessmentId.class, AssessmentId::of, AssessmentId::tryParse, AssessmentId::text, id, true),
                new Kind<>(ProgrammeId.class, ProgrammeId::of, ProgrammeId::tryParse, ProgrammeId::text, id, true),
                new Kind<>(CourseRunId.class, CourseRunId::of, CourseRunId::tryParse, CourseRunId::text, id, true),
                new Kind<>(
                        CertificateId.class, CertificateId::of, CertificateId::tryParse, CertificateId::text, id, true),
                new Kind<>(AwardId.class, AwardId::of, AwardId::tryParse, AwardId::text, id, true),
                new Kind<>(
                        PublicationId.class, PublicationId::of, PublicationId::tryParse, PublicationId::text, id, true),
                new Kind<>(StudyId.class, StudyId::of, StudyId::tryParse, StudyId::text, id, true),
                new Kind<>(ExchangeId.class, ExchangeId::of, ExchangeId::tryParse, ExchangeId::text, id, true),
                new Kind<>(NetworkId.class, NetworkId::of, NetworkId::tryParse, NetworkId::text, id, true));
    }
}
