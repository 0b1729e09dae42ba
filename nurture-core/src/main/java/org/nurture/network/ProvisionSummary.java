package org.nurture.network;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nurture.schooling.KeyStage;
import org.nurture.time.AcademicYear;

/**
 * Provision by authority, nation, key stage and school year, and how it grows.
 *
 * <p>It counts what the document tells of; a school that sent nothing is not counted as having nothing.
 */
public final class ProvisionSummary {
    private final List<AcademicYear> years;
    private final List<ProvisionCount> counts;
    private final List<AuthorityShare> shares;

    private ProvisionSummary(List<AcademicYear> years, List<ProvisionCount> counts, List<AuthorityShare> shares) {
        this.years = years;
        this.counts = counts;
        this.shares = shares;
    }

    /**
     * Counts the provision of a network.
     *
     * @param network the network
     * @param first the first school year, inclusive
     * @param last the last school year, inclusive; the same as the first for one year
     * @param startsOn the day on which school years begin there
     * @return the summary
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static ProvisionSummary of(Network network, AcademicYear first, AcademicYear last, MonthDay startsOn) {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("the last year is not before the first");
        }
        List<AcademicYear> years = new ArrayList<>();
        for (AcademicYear year = first; year.compareTo(last) <= 0; year = year.next()) {
            years.add(year);
        }
        ProvisionCounter counter = new ProvisionCounter(network);
        List<ProvisionCount> counts = new ArrayList<>();
        List<AuthorityShare> shares = new ArrayList<>();
        for (AcademicYear year : years) {
            counts.addAll(counter.counts(year, year.span(startsOn)));
            shares.addAll(counter.shares(year, year.span(startsOn)));
        }
        return new ProvisionSummary(List.copyOf(years), List.copyOf(counts), List.copyOf(shares));
    }

    /**
     * Answers the school years that are summed up.
     *
     * @return the years in order, at least one
     */
    public List<AcademicYear> years() {
        return years;
    }

    /**
     * Answers the counts: by year, nation, authority and key stage.
     *
     * @return the counts that are not nought
     */
    public List<ProvisionCount> counts() {
        return counts;
    }

    /**
     * Answers the shares of authorities that provide, by year and nation.
     *
     * @return one entry for each nation in which a school of the network lies, in each year
     */
    public List<AuthorityShare> shares() {
        return shares;
    }

    /**
     * Counts the groups for a key stage in a year.
     *
     * @param keyStage the key stage; empty for groups that record none
     * @param year the year
     * @return the number of groups
     */
    public int groups(Optional<KeyStage> keyStage, AcademicYear year) {
        return counts.stream()
                .filter(count -> count.year().equals(year) && count.keyStage().equals(keyStage))
                .mapToInt(ProvisionCount::groups)
                .sum();
    }

    /**
     * Answers by how many groups a key stage grew or shrank from the year before.
     *
     * @param keyStage the key stage; empty for groups that record none
     * @param year the year
     * @return the difference, negative if there are fewer; empty if the year before is not summed up
     */
    public OptionalInt growth(Optional<KeyStage> keyStage, AcademicYear year) {
        int position = years.indexOf(year);
        return position < 1
                ? OptionalInt.empty()
                : OptionalInt.of(groups(keyStage, year) - groups(keyStage, years.get(position - 1)));
    }
}
