package org.nurture.examples.benchmarks;

import org.nurture.referral.Referral;
import org.openjdk.jmh.annotations.Param;

/** A referral, read and written by everybody. */
public class ReferralJson extends DocumentJson<Referral, PlainReferral> {
    /** How many events it has. */
    @Param({"6", "60"})
    public int size;

    /** Begins with a small one. */
    public ReferralJson() {
        super(Referral.class, PlainReferral.class, Samples.referral(42, 8));
    }

    @Override
    Referral sample() {
        return Samples.referral(42, size);
    }

    @Override
    Referral readByHand(byte[] document) {
        return ReferralByHand.read(document);
    }

    @Override
    byte[] writeByHand(Referral document) {
        return ReferralByHand.write(document);
    }
}
