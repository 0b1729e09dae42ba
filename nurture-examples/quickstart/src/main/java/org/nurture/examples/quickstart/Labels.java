package org.nurture.examples.quickstart;

import java.util.List;
import org.nurture.group.NurtureGroup;
import org.nurture.network.Network;
import org.nurture.problem.Pointer;

/**
 * Says by ids what a pointer into a network means. Where records were refused, positions in what remains are no longer
 * those of the file, and ids still are. No child is named.
 */
final class Labels {
    private Labels() {}

    static String of(Network network, Pointer pointer) {
        List<String> path = pointer.segments();
        if (path.size() < 2) {
            return pointer.toString();
        }
        int index = Integer.parseInt(path.get(1));
        return switch (path.get(0)) {
            case "groups" -> group(network.getGroups().get(index), path);
            case "referrals" ->
                named("referral", network.getReferrals().get(index).getId(), path);
            case "practitioners" ->
                named("practitioner", network.getPractitioners().get(index).getId(), path);
            case "certificates" ->
                named("certificate", network.getCertificates().get(index).getId(), path);
            case "courseRuns" ->
                named("course run", network.getCourseRuns().get(index).getId(), path);
            case "awards" -> named("award", network.getAwards().get(index).getId(), path);
            case "observations" ->
                named("observation", network.getObservations().get(index).getId(), path);
            case "assessments" ->
                named("assessment", network.getAssessments().get(index).getId(), path);
            default -> named(path.get(0), "entry " + (index + 1), path);
        };
    }

    private static String group(NurtureGroup group, List<String> path) {
        String label = "group " + group.getId();
        if (path.size() < 4) {
            return label + within(path, 2);
        }
        int index = Integer.parseInt(path.get(3));
        return switch (path.get(2)) {
            case "places" -> label + ", place " + group.getPlaces().get(index).getId() + within(path, 4);
            case "staff" ->
                label + ", practitioner " + group.getStaff().get(index).getPractitioner() + within(path, 4);
            default -> label + within(path, 2);
        };
    }

    private static String named(String kind, Object id, List<String> path) {
        return kind + " " + id + within(path, 2);
    }

    private static String within(List<String> path, int from) {
        return path.size() > from ? ": " + String.join("/", path.subList(from, path.size())) : "";
    }
}
