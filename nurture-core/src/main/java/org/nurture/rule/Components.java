package org.nurture.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Demands that have nothing to do with each other, apart: no fact that one speaks of moves what another speaks of. The
 * smallest answer to all is then the smallest answers to each, side by side.
 */
final class Components {
    private Components() {}

    static List<List<GroundRule>> of(List<GroundRule> rules, Function<GroundRule, BitSet> variables) {
        List<BitSet> reaches = new ArrayList<>();
        List<List<GroundRule>> groups = new ArrayList<>();
        for (GroundRule rule : rules) {
            BitSet reach = (BitSet) variables.apply(rule).clone();
            List<GroundRule> group = new ArrayList<>();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (reaches.get(i).intersects(reach)) {
                    reach.or(reaches.remove(i));
                    group.addAll(0, groups.remove(i));
                }
            }
            group.add(rule);
            reaches.add(reach);
            groups.add(group);
        }
        return groups;
    }
}
