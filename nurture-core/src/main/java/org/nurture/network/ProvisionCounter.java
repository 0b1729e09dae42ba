package org.nurture.network;

import java.time.LocalDate;
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
import org.nurture.schooling.LocalAuthority;
import org.nurture.schooling.Nation;
import org.nurture.schooling.School;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;

/** Counts the groups, schools and children of one school year. */
final class ProvisionCounter {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::nation)
            .thenComparing(key -> key.authority().isEmpty())
            .thenComparing(
                    key -> text(key.authority().flatMap(LocalAuthority::getCode).map(LocalAuthorityCode::text)))
            .thenComparing(key ->
                    text(key.authority().flatMap(LocalAuthority::getGssCode).map(GssCode::text)))
            .thenComparing(key -> key.keyStage().isEmpty())
            .thenComparing(key -> key.keyStage().orElse(KeyStage.KEY_STAGE_5));

    private record Key(Nation nation, Optional<LocalAuthority> authority, Optional<KeyStage> keyStage) {}

    private static final class Tally {
        private int groups;
        private final Set<SchoolId> schools = new HashSet<>();
        private final Set<PupilToken> children = new HashSet<>();
    }

    private final Network network;

    ProvisionCounter(Network network) {
        this.network = network;
    }

    List<ProvisionCount> counts(AcademicYear year, DateSpan span) {
        Map<Key, Tally> tallies = new TreeMap<>(ORDER);
        for (NurtureGroup group : network.getGroups()) {
            Optional<School> host = host(group, span);
            if (host.isEmpty()) {
                continue;
            }
            Optional<LocalAuthority> authority = authority(host.get(), span.start());
            for (Optional<KeyStage> keyStage : keyStages(group)) {
                Tally tally = tallies.computeIfAbsent(
                        new Key(host.get().getNation(), authority, keyStage), first -> new Tally());
                tally.groups++;
                tally.schools.add(host.get().getId());
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
        Map<Nation, Set<LocalAuthority>> providing = new TreeMap<>();
        Map<Nation, Set<SchoolId>> apart = new TreeMap<>();
        network.getSchools().forEach(school -> providing.computeIfAbsent(school.getNation(), first -> new HashSet<>()));
        for (NurtureGroup group : network.getGroups()) {
            host(group, span)
                    .ifPresent(host -> authority(host, span.start())
                            .filter(entry -> responsible(host.getNation(), span).contains(entry))
                            .ifPresentOrElse(
                                    providing.computeIfAbsent(host.getNation(), first -> new HashSet<>())::add,
                                    () -> apart.computeIfAbsent(host.getNation(), first -> new HashSet<>())
                                            .add(host.getId())));
        }
        List<AuthorityShare> shares = new ArrayList<>();
        providing.forEach((nation, some) -> shares.add(new AuthorityShare(
                year,
                nation,
                some.size(),
                responsible(nation, span).size(),
                apart.getOrDefault(nation, Set.of()).size())));
        return shares;
    }

    private static List<LocalAuthority> responsible(Nation nation, DateSpan span) {
        return LocalAuthorities.table().responsibleIn(nation, span.start());
    }

    private Optional<School> host(NurtureGroup group, DateSpan span) {
        return group.getOpen().overlaps(span) ? network.school(group.getHostSchool()) : Optional.empty();
    }

    /**
     * The entry of the table: by whichever code the school notes, and of an authority whose code has changed the one in
     * force. Schools in Northern Ireland answer to one authority, whatever district they lie in.
     */
    private static Optional<LocalAuthority> authority(School school, LocalDate day) {
        LocalAuthorities table = LocalAuthorities.table();
        List<LocalAuthority> responsible = table.responsibleIn(school.getNation(), day);
        if (school.getNation() == Nation.NORTHERN_IRELAND) {
            return responsible.stream().findFirst();
        }
        Optional<LocalAuthority> listed = school.getAuthority()
                .flatMap(code -> table.byCode(code).stream().reduce((earlier, later) -> later))
                .or(() -> school.getAuthorityGss().flatMap(table::byGss));
        return listed.map(found -> responsible.stream()
                .filter(entry -> entry.getCode().isPresent()
                        ? entry.getCode().equals(found.getCode())
                        : entry.getName().equals(found.getName()))
                .findFirst()
                .orElse(found));
    }

    private static String text(Optional<String> code) {
        return code.orElse("");
    }

    private static List<Optional<KeyStage>> keyStages(NurtureGroup group) {
        return group.getKeyStages().isEmpty()
                ? List.of(Optional.empty())
                : group.getKeyStages().stream().map(Optional::of).toList();
    }
}
