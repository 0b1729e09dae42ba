package org.nurture.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nurture.identity.Laestab;
import org.nurture.identity.LocalPersonReference;
import org.nurture.identity.PersonIdentifier;
import org.nurture.identity.UncheckedUpn;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;

/** Finds two records that bear one number of the outside world. */
final class Twins {
    private final List<Problem> found = new ArrayList<>();

    private Twins() {}

    static List<Problem> of(Network network) {
        Twins twins = new Twins();
        twins.pupils(network);
        twins.schools(network);
        return twins.found;
    }

    private void pupils(Network network) {
        Map<List<?>, Pupil> holders = new HashMap<>();
        References.each(
                "pupils",
                network.getPupils(),
                (pupil, at) -> References.inside(
                        at.child("identifiers"), List.copyOf(pupil.getIdentifiers()), (identifier, here) -> {
                            if (holders.computeIfAbsent(key(pupil, identifier), first -> pupil) != pupil) {
                                found.add(Problem.of("network.identifier-twice").under(here));
                            }
                        }));
    }

    /** Checked or not, a number is the same; a local reference is unique in its school's system and nowhere else. */
    private static List<?> key(Pupil pupil, PersonIdentifier identifier) {
        if (identifier instanceof LocalPersonReference) {
            return List.of(pupil.getHomeSchool(), identifier);
        }
        return identifier instanceof UncheckedUpn unchecked
                ? List.of(unchecked.check().<PersonIdentifier>map(upn -> upn).orElse(unchecked))
                : List.of(identifier);
    }

    private void schools(Network network) {
        Set<Object> numbers = new HashSet<>();
        Map<Laestab, List<School>> holders = new HashMap<>();
        References.each("schools", network.getSchools(), (school, at) -> {
            school.getUrn().filter(urn -> !numbers.add(urn)).ifPresent(urn -> twice(at.child("urn")));
            school.getNorthernIrelandReference()
                    .filter(reference -> !numbers.add(reference))
                    .ifPresent(reference -> twice(at.child("northernIrelandReference")));
            school.getLaestab().ifPresent(number -> {
                List<School> others = holders.computeIfAbsent(number, first -> new ArrayList<>());
                if (others.stream().anyMatch(other -> !follow(other, school) && !follow(school, other))) {
                    twice(at.child("laestab"));
                }
                others.add(school);
            });
        });
    }

    /** A school that becomes an academy is another establishment and keeps its number within the authority. */
    private static boolean follow(School earlier, School later) {
        return later.getPredecessors().contains(earlier.getId())
                || (earlier.getClosed().isPresent()
                        && later.getOpened().isPresent()
                        && !later.getOpened().get().isBefore(earlier.getClosed().get()));
    }

    private void twice(Pointer at) {
        found.add(Problem.of("network.school-number-twice").under(at));
    }
}
