package org.nurture.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.nurture.identity.AuthorityTeamId;

/**
 * A round anniversary of an authority's provision.
 *
 * @param team the authority's team
 * @param years how many years: 1, 5, 10 and so on by fives
 * @param inYear the calendar year in which it falls
 */
public record Milestone(AuthorityTeamId team, int years, int inYear) {
    /**
     * Takes the parts.
     *
     * @param team the authority's team
     * @param years how many years: 1, 5, 10 and so on by fives
     * @param inYear the calendar year in which it falls
     */
    public Milestone {
        Objects.requireNonNull(team, "team");
    }

    /**
     * Lists the milestones that fall in the calendar year of a day.
     *
     * @param teams the teams
     * @param day the day
     * @return the milestones, in the order of the teams
     */
    public static List<Milestone> on(Collection<AuthorityTeam> teams, LocalDate day) {
        List<Milestone> milestones = new ArrayList<>();
        for (AuthorityTeam team : teams) {
            int years = team.yearsOn(day).orElse(0);
            if (years == 1 || (years > 0 && years % 5 == 0)) {
                milestones.add(new Milestone(team.getId(), years, day.getYear()));
            }
        }
        return List.copyOf(milestones);
    }
}
