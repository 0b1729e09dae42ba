package org.nurture.examples.benchmarks;

import org.nurture.group.NurtureGroup;
import org.openjdk.jmh.annotations.Param;

/** A group, read and written by everybody. */
public class GroupJson extends DocumentJson<NurtureGroup, PlainGroup> {
    /** How many places it has. */
    @Param({"12", "120"})
    public int size;

    /** Begins with a small one. */
    public GroupJson() {
        super(NurtureGroup.class, PlainGroup.class, Samples.group(7, 8));
    }

    @Override
    NurtureGroup sample() {
        return Samples.group(7, size);
    }

    @Override
    NurtureGroup readByHand(byte[] document) {
        return GroupByHand.read(document);
    }

    @Override
    byte[] writeByHand(NurtureGroup document) {
        return GroupByHand.write(document);
    }
}
