package org.nurture.network;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nurture.accreditation.AwardPresets;
import org.nurture.accreditation.AwardRules;
import org.nurture.accreditation.PractitionerRules;
import org.nurture.group.GroupPresets;
import org.nurture.group.GroupRules;
import org.nurture.rule.Catalogue;
import org.nurture.rule.PolicyLayer;

/** Every book of rules that the library has, and every preset. */
public final class NurtureRules {
    /** The catalogue of all books; check policies that come from outside by {@link Catalogue#problems}. */
    public static final Catalogue CATALOGUE = Catalogue.of(
            GroupRules.WELL_FORMED,
            NetworkRules.CONSISTENT,
            PractitionerRules.IS_CERTIFICATED,
            PractitionerRules.ELIGIBLE_FOR_ASSESSMENT,
            AwardRules.ELIGIBLE_TO_APPLY,
            AwardRules.STAFFED,
            AwardRules.READY_TO_RENEW);

    private NurtureRules() {}

    /**
     * Answers the presets of all packages.
     *
     * @return the layers, in the order of their ids
     */
    public static List<PolicyLayer> presets() {
        return Stream.concat(GroupPresets.all().stream(), AwardPresets.all().stream())
                .sorted(Comparator.comparing(PolicyLayer::getId))
                .toList();
    }
}
