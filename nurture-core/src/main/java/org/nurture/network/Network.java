package org.nurture.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nurture.accreditation.QualityAward;
import org.nurture.assessment.Assessment;
import org.nurture.behaviour.Observation;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.NetworkId;
import org.nurture.knowledge.Exchange;
import org.nurture.knowledge.HistoricalClaim;
import org.nurture.knowledge.Publication;
import org.nurture.knowledge.ResearchStudy;
import org.nurture.problem.Pointer;
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
        requireUnique("authorityTeams", getAuthorityTeams(), AuthorityTeam::getId);
        requireUnique("schools", getSchools(), School::getId);
        requireUnique("pupils", getPupils(), Pupil::getToken);
        requireUnique("groups", getGroups(), NurtureGroup::getId);
        requireUnique("referrals", getReferrals(), Referral::getId);
        requireUnique("observations", getObservations(), Observation::getId);
        requireUnique("assessments", getAssessments(), Assessment::getId);
        requireUnique("practitioners", getPractitioners(), Practitioner::getId);
        requireUnique("programmes", getProgrammes(), TrainingProgramme::getId);
        requireUnique("courseRuns", getCourseRuns(), CourseRun::getId);
        requireUnique("certificates", getCertificates(), Certificate::getId);
        requireUnique("awards", getAwards(), QualityAward::getId);
        requireUnique("publications", getPublications(), Publication::getId);
        requireUnique("studies", getStudies(), ResearchStudy::getId);
        requireUnique("exchanges", getExchanges(), Exchange::getId);
    }

    private static <T> void requireUnique(String list, List<T> entries, Function<T, ?> id) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(id.apply(entries.get(i)))) {
                throw RefusedInputException.at(Pointer.ROOT.child(list).child(i), "network.id-twice");
            }
        }
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
