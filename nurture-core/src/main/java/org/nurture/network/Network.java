package org.nurture.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nurture.accreditation.QualityAward;
import org.nurture.assessment.Assessment;
import org.nurture.behaviour.Observation;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.AuthorityTeamId;
import org.nurture.identity.AwardId;
import org.nurture.identity.CertificateId;
import org.nurture.identity.CourseRunId;
import org.nurture.identity.ExchangeId;
import org.nurture.identity.GroupId;
import org.nurture.identity.NetworkId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.PublicationId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.SchoolId;
import org.nurture.identity.StudyId;
import org.nurture.knowledge.Exchange;
import org.nurture.knowledge.HistoricalClaim;
import org.nurture.knowledge.Publication;
import org.nurture.knowledge.ResearchStudy;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.referral.Referral;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;
import org.nurture.style.NurtureStyle;
import org.nurture.time.SchoolTerm;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Practitioner;
import org.nurture.training.TrainingProgramme;

/**
 * Nurture provision of one or more authorities, on one day: the document that services exchange.
 *
 * <p>Records name each other by id. A name that leads nowhere can be represented, since documents are sent in parts;
 * {@link NetworkReview} finds it. Two entries of one list with the same id cannot.
 */
@Value.Immutable
@NurtureStyle
public abstract class Network {
    Network() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract NetworkId getId();

    /**
     * Answers the name.
     *
     * @return the name, 1 to 120 characters
     */
    @Size(min = 1, max = 120)
    public abstract String getName();

    /**
     * Answers the day on which the document was true.
     *
     * @return the day
     */
    public abstract LocalDate getAsOf();

    /**
     * Answers the terms of the schools' calendar, by which stays are counted.
     *
     * @return at most 1,000 entries, in the order of the document; none if none are told of, and then how long a child has
     *     stayed is not known in terms
     */
    @Size(max = 1_000)
    public abstract List<SchoolTerm> getTerms();

    /**
     * Answers the authorities' nurture teams.
     *
     * @return at most 500 entries, in the order of the document; none if none are told of
     */
    @Size(max = 500)
    public abstract List<@Valid AuthorityTeam> getAuthorityTeams();

    /**
     * Answers the member schools.
     *
     * @return at most 60,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 60_000)
    public abstract List<@Valid School> getSchools();

    /**
     * Answers the children, by token.
     *
     * @return at most 2,000,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 2_000_000)
    public abstract List<@Valid Pupil> getPupils();

    /**
     * Answers the nurture groups.
     *
     * @return at most 20,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 20_000)
    public abstract List<@Valid NurtureGroup> getGroups();

    /**
     * Answers the referrals.
     *
     * @return at most 2,000,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 2_000_000)
    public abstract List<@Valid Referral> getReferrals();

    /**
     * Answers the observations of behaviour.
     *
     * @return at most 2,000,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 2_000_000)
    public abstract List<@Valid Observation> getObservations();

    /**
     * Answers the assessments.
     *
     * @return at most 2,000,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 2_000_000)
    public abstract List<@Valid Assessment> getAssessments();

    /**
     * Answers the practitioners.
     *
     * @return at most 100,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 100_000)
    public abstract List<@Valid Practitioner> getPractitioners();

    /**
     * Answers the training programmes.
     *
     * @return at most 500 entries, in the order of the document; none if none are told of
     */
    @Size(max = 500)
    public abstract List<@Valid TrainingProgramme> getProgrammes();

    /**
     * Answers the runs of training courses.
     *
     * @return at most 20,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 20_000)
    public abstract List<@Valid CourseRun> getCourseRuns();

    /**
     * Answers the practitioners' certificates.
     *
     * @return at most 200,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 200_000)
    public abstract List<@Valid Certificate> getCertificates();

    /**
     * Answers the quality awards.
     *
     * @return at most 100,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 100_000)
    public abstract List<@Valid QualityAward> getAwards();

    /**
     * Answers the publications.
     *
     * @return at most 20,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 20_000)
    public abstract List<@Valid Publication> getPublications();

    /**
     * Answers the research studies.
     *
     * @return at most 20,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 20_000)
    public abstract List<@Valid ResearchStudy> getStudies();

    /**
     * Answers the exchange of practice.
     *
     * @return at most 100,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 100_000)
    public abstract List<@Valid Exchange> getExchanges();

    /**
     * Answers claims about the history.
     *
     * @return at most 1,000 entries, in the order of the document; none if none are told of
     */
    @Size(max = 1_000)
    public abstract List<@Valid HistoricalClaim> getHistory();

    /** An id names one entry of its list. */
    @Value.Check
    void checkIds() {
        Set<Object> seen = new HashSet<>();
        List<Problem> twice = new ArrayList<>();
        eachEntry((list, index, id, entry) -> {
            if (!seen.add(id)) {
                twice.add(Problem.of("network.id-twice")
                        .under(Pointer.ROOT.child(list).child(index)));
            }
        });
        if (!twice.isEmpty()) {
            throw new RefusedInputException(twice);
        }
    }

    /** Every entry that has an id, by it: ids of two kinds are never equal. */
    @Value.Lazy
    Map<Object, Object> byId() {
        Map<Object, Object> entries = new HashMap<>();
        eachEntry((list, index, id, entry) -> entries.put(id, entry));
        return entries;
    }

    private interface EntryVisitor {
        void entry(String list, int index, Object id, Object entry);
    }

    private void eachEntry(EntryVisitor visitor) {
        each(visitor, "authorityTeams", getAuthorityTeams(), AuthorityTeam::getId);
        each(visitor, "schools", getSchools(), School::getId);
        each(visitor, "pupils", getPupils(), Pupil::getToken);
        each(visitor, "groups", getGroups(), NurtureGroup::getId);
        each(visitor, "referrals", getReferrals(), Referral::getId);
        each(visitor, "observations", getObservations(), Observation::getId);
        each(visitor, "assessments", getAssessments(), Assessment::getId);
        each(visitor, "practitioners", getPractitioners(), Practitioner::getId);
        each(visitor, "programmes", getProgrammes(), TrainingProgramme::getId);
        each(visitor, "courseRuns", getCourseRuns(), CourseRun::getId);
        each(visitor, "certificates", getCertificates(), Certificate::getId);
        each(visitor, "awards", getAwards(), QualityAward::getId);
        each(visitor, "publications", getPublications(), Publication::getId);
        each(visitor, "studies", getStudies(), ResearchStudy::getId);
        each(visitor, "exchanges", getExchanges(), Exchange::getId);
    }

    private static <T> void each(EntryVisitor visitor, String list, List<T> entries, Function<T, ?> id) {
        for (int i = 0; i < entries.size(); i++) {
            visitor.entry(list, i, id.apply(entries.get(i)), entries.get(i));
        }
    }

    private <T> Optional<T> find(Object id, Class<T> type) {
        return Optional.ofNullable(byId().get(id)).map(type::cast);
    }

    /**
     * Finds an authority's team by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the team; empty if the document does not tell of it
     */
    public final Optional<AuthorityTeam> authorityTeam(AuthorityTeamId id) {
        return find(id, AuthorityTeam.class);
    }

    /**
     * Finds a school by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the school; empty if the document does not tell of it
     */
    public final Optional<School> school(SchoolId id) {
        return find(id, School.class);
    }

    /**
     * Finds a child by its token. The first look-up makes an index, so that many are quick.
     *
     * @param token the token
     * @return the pupil; empty if the document does not tell of it
     */
    public final Optional<Pupil> pupil(PupilToken token) {
        return find(token, Pupil.class);
    }

    /**
     * Finds a nurture group by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the group; empty if the document does not tell of it
     */
    public final Optional<NurtureGroup> group(GroupId id) {
        return find(id, NurtureGroup.class);
    }

    /**
     * Finds a referral by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the referral; empty if the document does not tell of it
     */
    public final Optional<Referral> referral(ReferralId id) {
        return find(id, Referral.class);
    }

    /**
     * Finds an observation by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the observation; empty if the document does not tell of it
     */
    public final Optional<Observation> observation(ObservationId id) {
        return find(id, Observation.class);
    }

    /**
     * Finds an assessment by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the assessment; empty if the document does not tell of it
     */
    public final Optional<Assessment> assessment(AssessmentId id) {
        return find(id, Assessment.class);
    }

    /**
     * Finds a practitioner by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the practitioner; empty if the document does not tell of it
     */
    public final Optional<Practitioner> practitioner(PractitionerId id) {
        return find(id, Practitioner.class);
    }

    /**
     * Finds a training programme by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the programme; empty if the document does not tell of it
     */
    public final Optional<TrainingProgramme> programme(ProgrammeId id) {
        return find(id, TrainingProgramme.class);
    }

    /**
     * Finds a run of a course by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the run; empty if the document does not tell of it
     */
    public final Optional<CourseRun> courseRun(CourseRunId id) {
        return find(id, CourseRun.class);
    }

    /**
     * Finds a certificate by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the certificate; empty if the document does not tell of it
     */
    public final Optional<Certificate> certificate(CertificateId id) {
        return find(id, Certificate.class);
    }

    /**
     * Finds a quality award by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the award; empty if the document does not tell of it
     */
    public final Optional<QualityAward> award(AwardId id) {
        return find(id, QualityAward.class);
    }

    /**
     * Finds a publication by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the publication; empty if the document does not tell of it
     */
    public final Optional<Publication> publication(PublicationId id) {
        return find(id, Publication.class);
    }

    /**
     * Finds a research study by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the study; empty if the document does not tell of it
     */
    public final Optional<ResearchStudy> study(StudyId id) {
        return find(id, ResearchStudy.class);
    }

    /**
     * Finds an exchange of practice by its id. The first look-up makes an index, so that many are quick.
     *
     * @param id the id
     * @return the exchange; empty if the document does not tell of it
     */
    public final Optional<Exchange> exchange(ExchangeId id) {
        return find(id, Exchange.class);
    }

    /**
     * Begins a network.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this network
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Network}: one method for each accessor, named without its {@code get}. A method for a list or set
     * adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws {@link
     * IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableNetwork.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
