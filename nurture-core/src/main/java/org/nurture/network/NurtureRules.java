package org.nurture.network;

import org.nurture.group.GroupRules;
import org.nurture.rule.Catalogue;

/** Every book of rules that the library has. */
public final class NurtureRules {
    /** The catalogue of all books; check policies that come from outside by {@link Catalogue#problems}. */
    public static final Catalogue CATALOGUE = Catalogue.of(GroupRules.WELL_FORMED, NetworkRules.CONSISTENT);

    private NurtureRules() {}
}
