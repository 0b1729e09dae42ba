package org.nurture.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nurture.accreditation.AwardPresets;
import org.nurture.accreditation.AwardRules;
import org.nurture.accreditation.PractitionerRules;
import org.nurture.group.GroupPresets;
import org.nurture.group.GroupRules;
import org.nurture.referral.ReferralPresets;
import org.nurture.referral.ReferralRules;
import org.nurture.rule.Catalogue;
import org.nurture.rule.PolicyLayer;

/** Every book of rules that the library has, and every preset. */
public final class NurtureRules {
    /** The catalogue of all books; check policies that come from outside by {@link Catalogue#problems}. */
    public static final Catalogue CATALOGUE = Catalogue.of(Stream.of(
                    List.of(GroupRules.WELL_FORMED, NetworkRules.CONSISTENT),
                    ReferralRules.all(),
                    List.of(
                            PractitionerRules.IS_CERTIFICATED,
                            PractitionerRules.ELIGIBLE_FOR_ASSESSMENT,
                            AwardRules.ELIGIBLE_TO_APPLY,
                            AwardRules.STAFFED,
                            AwardRules.READY_TO_RENEW))
            .flatMap(List::stream)
            .toList());

    private static final List<PolicyLayer> PRESETS = Stream.of(
                    GroupPresets.all(), ReferralPresets.all(), AwardPresets.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(PolicyLayer::getId))
            .toList();

    private NurtureRules() {}

    /**
     * Answers the presets of all packages: what published sources say, each as a layer for a policy.
     *
     * @return the layers, in the order of their ids
     */
    public static List<PolicyLayer> presets() {
        return PRESETS;
    }

    /**
     * Finds a preset.
     *
     * @param id its id, such as {@code nurtureuk}
     * @return the layer; empty if there is none of that id
     */
    public static Optional<PolicyLayer> preset(String id) {
        return PRESETS.stream().filter(layer -> layer.getId().equals(id)).findFirst();
    }
}
