package org.nurture.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.GssCode;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.identity.PupilToken;
import org.nurture.identity.SchoolId;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.LocalAuthorities;
import org.nurture.schooling.Nation;
import org.nurture.schooling.School;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;

/** Counts the groups, schools and children of one school year. */
final class ProvisionCounter {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::nation)
            .thenComparing(key -> key.authority().map(LocalAuthorityCode::text).orElse("~"))
            .thenComparing(key -> key.keyStage().isEmpty())
            .thenComparing(key -> key.keyStage().orElse(KeyStage.KEY_STAGE_5));

    private record Key(Nation nation, Optional<LocalAuthorityCode> authority, Optional<KeyStage> keyStage) {}

    private static final class Tally {
        private int groups;
        private final Set<SchoolId> schools = new HashSet<>();
        private final Set<PupilToken> children = new HashSet<>();
    }

    private final Network network;
    private final Map<SchoolId, School> schools = new TreeMap<>();

    ProvisionCounter(Network network) {
        this.network = network;
        network.getSchools().forEach(school -> schools.put(school.getId(), school));
    }

    List<ProvisionCount> counts(AcademicYear year, DateSpan span) {
        Map<Key, Tally> tallies = new TreeMap<>(ORDER);
        for (NurtureGroup group : network.getGroups()) {
            School host = schools.get(group.getHostSchool());
            if (host == null || !group.getOpen().overlaps(span)) {
                continue;
            }
            for (Optional<KeyStage> keyStage : keyStages(group)) {
                Tally tally = tallies.computeIfAbsent(
                        new Key(host.getNation(), host.getAuthority(), keyStage), first -> new Tally());
                tally.groups++;
                tally.schools.add(host.getId());
                group.getPlaces().stream()
                        .filter(place -> place.getSpan().overlaps(span))
                        .forEach(place -> tally.children.add(place.getPupil()));
            }
        }
        List<ProvisionCount> counts = new ArrayList<>();
        tallies.forEach((key, tally) -> counts.add(new ProvisionCount(
                year,
                key.nation(),
                key.authority(),
                key.keyStage(),
                tally.groups,
                tally.schools.size(),
                tally.children.size())));
        return counts;
    }

    List<AuthorityShare> shares(AcademicYear year, DateSpan span) {
        Map<Nation, Set<String>> providing = new TreeMap<>();
        network.getSchools().forEach(school -> providing.computeIfAbsent(school.getNation(), first -> new HashSet<>()));
        for (NurtureGroup group : network.getGroups()) {
            School host = schools.get(group.getHostSchool());
            if (host != null && group.getOpen().overlaps(span)) {
                authority(host).ifPresent(providing.computeIfAbsent(host.getNation(), first -> new HashSet<>())::add);
            }
        }
        List<AuthorityShare> shares = new ArrayList<>();
        providing.forEach((nation, some) -> shares.add(new AuthorityShare(
                year,
                nation,
                some.size(),
                LocalAuthorities.table().responsibleIn(nation, span.start()).size())));
        return shares;
    }

    /** Schools in Northern Ireland answer to one authority, whatever district they lie in. */
    private static Optional<String> authority(School school) {
        if (school.getNation() == Nation.NORTHERN_IRELAND) {
            return Optional.of("one");
        }
        return school.getAuthority()
                .map(LocalAuthorityCode::text)
                .or(() -> school.getAuthorityGss().map(GssCode::text));
    }

    private static List<Optional<KeyStage>> keyStages(NurtureGroup group) {
        return group.getKeyStages().isEmpty()
                ? List.of(Optional.empty())
                : group.getKeyStages().stream().map(Optional::of).toList();
    }
}
