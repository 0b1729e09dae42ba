package org.nurture.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nurture.coding.Coded;
import org.nurture.identity.GssCode;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.Severity;
import org.nurture.schooling.LocalAuthorities;

/** Tells of every code that our copy of its list does not have: newer than our copy, or mistyped. */
final class UnlistedCodes {
    private final List<Problem> found = new ArrayList<>();

    private UnlistedCodes() {}

    static List<Problem> of(Network network) {
        UnlistedCodes codes = new UnlistedCodes();
        References.each(
                "authorityTeams",
                network.getAuthorityTeams(),
                (team, at) -> codes.authority(team.getAuthority(), team.getAuthorityGss(), at));
        References.each(
                "schools",
                network.getSchools(),
                (school, at) -> codes.authority(school.getAuthority(), school.getAuthorityGss(), at));
        References.each("pupils", network.getPupils(), (pupil, at) -> {
            pupil.getYearGroup().ifPresent(code -> codes.coded(code, at.child("yearGroup")));
            pupil.getSenProvision().ifPresent(code -> codes.coded(code, at.child("senProvision")));
            References.inside(at.child("senTypes"), pupil.getSenTypes(), codes::coded);
        });
        return codes.found;
    }

    private void authority(Optional<LocalAuthorityCode> code, Optional<GssCode> gss, Pointer at) {
        LocalAuthorities table = LocalAuthorities.table();
        code.ifPresent(one -> unless(!table.byCode(one).isEmpty(), at.child("authority")));
        gss.ifPresent(one -> unless(table.byGss(one).isPresent(), at.child("authorityGss")));
    }

    private void coded(Coded<?> code, Pointer at) {
        unless(code.known().isPresent(), at);
    }

    private void unless(boolean listed, Pointer at) {
        if (!listed) {
            found.add(Problem.of("network.unlisted-code").under(at).with(Severity.NOTICE));
        }
    }
}
